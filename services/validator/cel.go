package validator

import (
	"errors"
	"fmt"
	"strconv"
	"time"

	"github.com/google/cel-go/cel"
	"github.com/google/cel-go/common/ast"
	"github.com/google/cel-go/common/types"
	"github.com/google/cel-go/common/types/ref"

	"dossier/events"
	"dossier/taxonomy"
	"dossier/taxonomy/identifier"
)

// What an expression may use is fixed by package taxonomy's comment. Here doc
// has a type of its own with the fields of the rule's classes, so that a
// misspelt field is refused when the rule is compiled.

// costLimit bounds one evaluation, in CEL's units of about one operation. A rule
// that compares all pairs of 200 documents fits; one that spends it all is
// stopped after some 40 ms, as measured on a core of 2026.
const costLimit = 300_000

// interruptEvery is after how many steps of a comprehension the deadline is
// looked at.
const interruptEvery = 1000

const (
	docType   = "dossier.Document"
	entryType = "dossier.Entry"
)

// compileRule checks and compiles one rule.
func compileRule(t *taxonomy.Taxonomy, r taxonomy.Rule) (cel.Program, error) {
	registry, err := types.NewRegistry()
	if err != nil {
		return nil, err
	}
	p := &provider{Registry: registry, types: map[string]map[string]*types.Type{
		entryType: {"id": cel.StringType, "class": cel.StringType, "fields": cel.MapType(cel.StringType, cel.DynType)},
	}}
	options := []cel.EnvOption{
		cel.CustomTypeProvider(p), cel.CustomTypeAdapter(registry),
		cel.Variable("params", cel.MapType(cel.StringType, cel.DynType)),
		cel.Variable("at", cel.TimestampType),
		cel.Function("check", cel.Overload("check_string_string", []*cel.Type{cel.StringType, cel.StringType}, cel.BoolType, cel.BinaryBinding(check))),
		cel.Function("mrz", cel.Overload("mrz_string", []*cel.Type{cel.StringType}, cel.MapType(cel.StringType, cel.StringType), cel.UnaryBinding(mrz))),
	}
	if r.Scope == taxonomy.ScopePackage {
		options = append(options, cel.Variable("docs", cel.ListType(cel.ObjectType(entryType))))
	} else {
		fields, err := fieldTypes(t, r.Classes)
		if err != nil {
			return nil, err
		}
		p.types[docType] = fields
		options = append(options, cel.Variable("doc", cel.ObjectType(docType)))
	}
	env, err := cel.NewEnv(options...)
	if err != nil {
		return nil, err
	}
	checked, issues := env.Compile(r.Expr)
	if issues.Err() != nil {
		return nil, issues.Err()
	}
	if !checked.OutputType().IsExactType(cel.BoolType) {
		return nil, fmt.Errorf("expr is a %s, not a bool", checked.OutputType())
	}
	if err := checkNames(checked, r); err != nil {
		return nil, err
	}
	return env.Program(checked, cel.CostLimit(costLimit), cel.InterruptCheckFrequency(interruptEvery))
}

// fieldTypes are the fields of classes. A field that two classes type
// differently cannot be used by a rule about both.
func fieldTypes(t *taxonomy.Taxonomy, classes []string) (map[string]*types.Type, error) {
	fields := make(map[string]*types.Type)
	for _, id := range classes {
		c, _ := t.Class(id)
		for _, f := range c.Fields {
			typ := celType(f.Type)
			if was, ok := fields[f.Name]; ok && was != typ {
				return nil, fmt.Errorf("the classes have fields %s of different types", f.Name)
			}
			fields[f.Name] = typ
		}
	}
	return fields, nil
}

func celType(t taxonomy.FieldType) *types.Type {
	switch t {
	case taxonomy.FieldMoney:
		return cel.DoubleType
	case taxonomy.FieldDate:
		return cel.TimestampType
	case taxonomy.FieldYear, taxonomy.FieldInteger:
		return cel.IntType
	default:
		return cel.StringType
	}
}

// values are fields as CEL sees them. A value that is not what its type says is
// left out, as if it had not been found.
func values(fields events.Fields) map[string]any {
	vs := make(map[string]any, len(fields))
	for name, f := range fields {
		var v any
		var err error
		switch celType(taxonomy.FieldType(f.Type)) {
		case cel.DoubleType:
			v, err = strconv.ParseFloat(f.Value, 64)
		case cel.TimestampType:
			v, err = time.Parse(time.DateOnly, f.Value)
		case cel.IntType:
			v, err = strconv.ParseInt(f.Value, 10, 64)
		default:
			v = f.Value
		}
		if err == nil {
			vs[name] = v
		}
	}
	return vs
}

// provider adds our types to CEL's own.
type provider struct {
	*types.Registry
	types map[string]map[string]*types.Type
}

func (p *provider) FindStructType(name string) (*types.Type, bool) {
	if _, ok := p.types[name]; ok {
		return types.NewTypeTypeWithParam(types.NewObjectType(name)), true
	}
	return p.Registry.FindStructType(name)
}

func (p *provider) FindStructFieldNames(name string) ([]string, bool) {
	if fields, ok := p.types[name]; ok {
		var names []string
		for field := range fields {
			names = append(names, field)
		}
		return names, true
	}
	return p.Registry.FindStructFieldNames(name)
}

func (p *provider) FindStructFieldType(name, field string) (*types.FieldType, bool) {
	if fields, ok := p.types[name]; ok {
		typ, ok := fields[field]
		return &types.FieldType{Type: typ}, ok
	}
	return p.Registry.FindStructFieldType(name, field)
}

// checkNames refuses what CEL cannot know to be wrong: parameters that the rule
// does not have and checks that nobody knows.
func checkNames(checked *cel.Ast, r taxonomy.Rule) error {
	var problems []error
	for _, e := range ast.MatchDescendants(ast.NavigateAST(checked.NativeRep()), ast.AllMatcher()) {
		switch e.Kind() {
		case ast.SelectKind:
			s := e.AsSelect()
			if o := s.Operand(); o.Kind() != ast.IdentKind || o.AsIdent() != "params" || s.IsTestOnly() {
				continue
			}
			if _, ok := r.Params[s.FieldName()]; !ok {
				problems = append(problems, fmt.Errorf("params has no %s", s.FieldName()))
			}
		case ast.CallKind:
			c := e.AsCall()
			if c.FunctionName() != "check" || len(c.Args()) != 2 || c.Args()[0].Kind() != ast.LiteralKind {
				continue
			}
			if name, ok := c.Args()[0].AsLiteral().Value().(string); ok && !identifier.Known(name) {
				problems = append(problems, fmt.Errorf("there is no check %q", name))
			}
		}
	}
	return errors.Join(problems...)
}

// check is the function check(name, value).
func check(name, value ref.Val) ref.Val {
	n, _ := name.Value().(string)
	v, _ := value.Value().(string)
	ok, known := identifier.Check(n, v)
	if !known {
		return types.NewErr("no such check")
	}
	return types.Bool(ok)
}

// mrz is the function mrz(value).
func mrz(value ref.Val) ref.Val {
	v, _ := value.Value().(string)
	z, err := identifier.ParseMRZ(v)
	if err != nil {
		return types.NewErr("no machine-readable zone")
	}
	return types.NewStringStringMap(types.DefaultTypeAdapter, map[string]string{
		"number": z.Number, "surname": z.Surname, "given_names": z.GivenNames, "nationality": z.Nationality,
		"issuer": z.Issuer, "sex": z.Sex, "birth": dashed(z.Birth), "expiry": dashed(z.Expiry),
	})
}

// dashed writes YYMMDD as YY-MM-DD.
func dashed(day string) string {
	if len(day) != 6 {
		return day
	}
	return day[:2] + "-" + day[2:4] + "-" + day[4:]
}
