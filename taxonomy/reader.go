package taxonomy

import (
	"math"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/goccy/go-yaml/ast"
)

// reader turns the syntax tree of one file into values. It goes on after a
// problem, so that an author sees all of them at once.
type reader struct {
	file     string
	problems *Problems
}

func (r *reader) problem(line int, format string, args ...any) {
	r.problems.add(r.file, line, format, args...)
}

// position is where something stands in the files.
type position struct {
	file string
	line int
}

func (p position) String() string { return p.file + ":" + strconv.Itoa(p.line) }

// parsePosition reads what [position.String] wrote.
func parsePosition(s string) position {
	i := strings.LastIndexByte(s, ':')
	line, _ := strconv.Atoi(s[i+1:])
	return position{file: s[:max(i, 0)], line: line}
}

// object is a mapping whose keys are asked for one by one; [object.end]
// reports those that nobody asked for.
type object struct {
	*reader
	line  int
	pairs []*ast.MappingValueNode
	asked []string
}

func lineOf(n ast.Node) int {
	switch n := n.(type) {
	case *ast.MappingNode:
		if len(n.Values) > 0 {
			return lineOf(n.Values[0])
		}
	case *ast.MappingValueNode:
		return n.Key.GetToken().Position.Line
	}
	if tk := n.GetToken(); tk != nil {
		return tk.Position.Line
	}
	return 0
}

// mapping opens a mapping; what names it in the problem if it is none.
func (r *reader) mapping(n ast.Node, what string) *object {
	o := &object{reader: r, line: lineOf(n)}
	switch n := n.(type) {
	case *ast.MappingNode:
		o.pairs = n.Values
	case *ast.MappingValueNode:
		o.pairs = []*ast.MappingValueNode{n}
	default:
		r.problem(o.line, "%s must be keys with values", what)
		return nil
	}
	return o
}

func (o *object) pos() position { return position{o.file, o.line} }

func keyOf(p *ast.MappingValueNode) string {
	if s, ok := p.Key.(*ast.StringNode); ok {
		return s.Value
	}
	return p.Key.String()
}

// value finds the value of a key; nil if it is absent or empty.
func (o *object) value(key string) ast.Node {
	o.asked = append(o.asked, key)
	for _, p := range o.pairs {
		if keyOf(p) == key {
			if _, null := p.Value.(*ast.NullNode); null {
				o.problem(lineOf(p), "%s has no value", key)
				return nil
			}
			return p.Value
		}
	}
	return nil
}

func (o *object) has(key string) bool {
	return slices.ContainsFunc(o.pairs, func(p *ast.MappingValueNode) bool { return keyOf(p) == key })
}

// require reports the keys that are missing.
func (o *object) require(keys ...string) {
	for _, key := range keys {
		if !o.has(key) {
			o.problem(o.line, "%s is missing", key)
		}
	}
}

// end reports the keys that are not of the format.
func (o *object) end() {
	for _, p := range o.pairs {
		if key := keyOf(p); !slices.Contains(o.asked, key) {
			o.problem(lineOf(p), "unknown key %s; known are %s", key, strings.Join(o.asked, ", "))
		}
	}
}

func (r *reader) textOf(n ast.Node, what string) string {
	var s string
	switch n := n.(type) {
	case *ast.StringNode:
		s = n.Value
	case *ast.LiteralNode:
		s = n.Value.Value
	case *ast.IntegerNode, *ast.FloatNode, *ast.BoolNode:
		r.problem(lineOf(n), "%s must be text: put it in quotes", what)
		return ""
	default:
		r.problem(lineOf(n), "%s must be text", what)
		return ""
	}
	if strings.TrimSpace(s) == "" {
		r.problem(lineOf(n), "%s is empty", what)
	}
	return s
}

func (o *object) text(key string) string {
	if n := o.value(key); n != nil {
		return o.textOf(n, key)
	}
	return ""
}

// id reads a name that programs use.
func (o *object) id(key string, form *regexp.Regexp) string {
	n := o.value(key)
	if n == nil {
		return ""
	}
	s := o.textOf(n, key)
	if s != "" && !form.MatchString(s) {
		o.problem(lineOf(n), "%s %q must look like %s", key, s, form)
	}
	return s
}

// list reads the values of a list, which must not be empty; absent, it has none.
func (o *object) list(key string) []ast.Node {
	n := o.value(key)
	if n == nil {
		return nil
	}
	seq, ok := n.(*ast.SequenceNode)
	if !ok {
		o.problem(lineOf(n), "%s must be a list", key)
		return nil
	}
	if len(seq.Values) == 0 {
		o.problem(lineOf(n), "%s is empty", key)
	}
	return seq.Values
}

func (o *object) texts(key string) []string {
	var list []string
	for _, v := range o.list(key) {
		s := o.textOf(v, key)
		if slices.Contains(list, s) {
			o.problem(lineOf(v), "%s: %q stands twice", key, s)
		}
		list = append(list, s)
	}
	return list
}

// oneOf reads a word out of a closed list; the first is taken where the key is absent.
func oneOf[T ~string](o *object, key string, words ...T) T {
	n := o.value(key)
	if n == nil {
		return words[0]
	}
	s := T(o.textOf(n, key))
	if !slices.Contains(words, s) && s != "" {
		o.problem(lineOf(n), "%s must be one of %v", key, words)
	}
	return s
}

func (r *reader) numberOf(n ast.Node, what string) (float64, bool) {
	switch n := n.(type) {
	case *ast.IntegerNode:
		switch v := n.Value.(type) {
		case int64:
			return float64(v), true
		case uint64:
			return float64(v), true
		}
	case *ast.FloatNode:
		return n.Value, true
	}
	r.problem(lineOf(n), "%s must be a number", what)
	return 0, false
}

// number reads a number above over and up to most; otherwise is taken where
// the key is absent.
func (o *object) number(key string, over, most, otherwise float64) float64 {
	n := o.value(key)
	if n == nil {
		return otherwise
	}
	x, ok := o.numberOf(n, key)
	if ok && !(x > over && x <= most) {
		o.problem(lineOf(n), "%s must be above %v and at most %v", key, over, most)
	}
	return x
}

// count reads a whole number of at least 1; otherwise is taken where the key is
// absent.
func (o *object) count(key string, otherwise int) int {
	n := o.value(key)
	if n == nil {
		return otherwise
	}
	x, ok := o.numberOf(n, key)
	if ok && (x < 1 || x > math.MaxInt32 || x != math.Trunc(x)) {
		o.problem(lineOf(n), "%s must be a whole number, at least 1", key)
		return otherwise
	}
	return int(x)
}

func (o *object) flag(key string) bool {
	n := o.value(key)
	if n == nil {
		return false
	}
	b, ok := n.(*ast.BoolNode)
	if !ok {
		o.problem(lineOf(n), "%s must be true or false", key)
		return false
	}
	return b.Value
}

func (o *object) date(key string) time.Time {
	n := o.value(key)
	if n == nil {
		return time.Time{}
	}
	s := o.textOf(n, key)
	t, err := time.Parse(time.DateOnly, s)
	if err != nil && s != "" {
		o.problem(lineOf(n), "%s must be a date such as 2026-04-01", key)
	}
	return t
}

// period reads the keys from and until.
func (o *object) period() (from, until time.Time) {
	from, until = o.date("from"), o.date("until")
	if !until.IsZero() && until.Before(from) {
		o.problem(o.line, "until is before from")
	}
	return from, until
}

func (o *object) pattern(key string) string {
	n := o.value(key)
	if n == nil {
		return ""
	}
	s := o.textOf(n, key)
	if _, err := regexp.Compile(s); err != nil {
		o.problem(lineOf(n), "%s is no regular expression: %v", key, err)
	}
	return s
}

// objects reads a list of mappings.
func objects[T any](o *object, key string, read func(*object) T) []T {
	var list []T
	for _, v := range o.list(key) {
		if item := o.mapping(v, "each of "+key); item != nil {
			list = append(list, read(item))
			item.end()
		}
	}
	return list
}

// params reads numbers and texts by name.
func (o *object) params(key string) map[string]any {
	n := o.value(key)
	if n == nil {
		return nil
	}
	m := o.mapping(n, key)
	if m == nil {
		return nil
	}
	values := make(map[string]any, len(m.pairs))
	for _, p := range m.pairs {
		name := keyOf(p)
		if !nameForm.MatchString(name) {
			o.problem(lineOf(p), "%s: %q must look like %s", key, name, nameForm)
		}
		switch v := p.Value.(type) {
		case *ast.IntegerNode, *ast.FloatNode:
			values[name], _ = o.numberOf(v, name)
		case *ast.StringNode:
			values[name] = o.textOf(v, name)
		default:
			o.problem(lineOf(p), "%s: %s must be a number or text", key, name)
		}
	}
	return values
}

// unique reports the second of two things of one name.
func unique[T any](r *reader, list []T, what string, name func(T) (string, string)) {
	seen := make(map[string]string, len(list))
	for _, item := range list {
		id, pos := name(item)
		if first, ok := seen[id]; ok && id != "" {
			r.problem(parsePosition(pos).line, "%s %s stands twice; the first is at %s", what, id, first)
			continue
		}
		seen[id] = pos
	}
}
