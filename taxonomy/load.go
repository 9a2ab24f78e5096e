package taxonomy

import (
	"bytes"
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io/fs"
	"path"
	"slices"

	"github.com/goccy/go-yaml"
	"github.com/goccy/go-yaml/ast"
	"github.com/goccy/go-yaml/parser"
)

// Load reads the taxonomy that a folder's *.yaml and *.yml files hold, those in
// its folders included. If anything is wrong with them the error is a
// [Problems] that names all of it.
func Load(fsys fs.FS) (*Taxonomy, error) {
	names, err := yamlFiles(fsys)
	if err != nil {
		return nil, fmt.Errorf("loading taxonomy: %w", err)
	}
	var problems Problems
	var all contents
	var digests [][sha256.Size]byte
	whole := true
	for _, name := range names {
		data, err := fs.ReadFile(fsys, name)
		if err != nil {
			return nil, fmt.Errorf("loading taxonomy: %w", err)
		}
		data = canonical(data)
		digests = append(digests, sha256.Sum256(data))
		part, ok := readFile(name, data, &problems)
		all.add(part)
		whole = whole && ok
	}
	t := all.taxonomy()
	if whole { // or all that an unreadable file holds would seem to be missing
		checkHeaders(all.headers, t, &problems)
		check(t, &problems)
	}
	if len(problems) > 0 {
		problems.sort()
		return nil, fmt.Errorf("loading taxonomy: %w", problems)
	}
	t.Digest = digest(digests)
	return t, nil
}

func yamlFiles(fsys fs.FS) ([]string, error) {
	var names []string
	err := fs.WalkDir(fsys, ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if ext := path.Ext(name); !d.IsDir() && (ext == ".yaml" || ext == ".yml") {
			names = append(names, name)
		}
		return nil
	})
	return names, err
}

// canonical takes out what differs between check-outs of the same text: line
// ends and a byte order mark.
func canonical(data []byte) []byte {
	data = bytes.TrimPrefix(data, []byte("\xef\xbb\xbf"))
	data = bytes.ReplaceAll(data, []byte("\r\n"), []byte("\n"))
	return bytes.ReplaceAll(data, []byte("\r"), []byte("\n"))
}

// digest hashes the files' hashes in the order of the hashes, so that neither
// the files' order nor their names matter.
func digest(files [][sha256.Size]byte) string {
	slices.SortFunc(files, func(a, b [sha256.Size]byte) int { return bytes.Compare(a[:], b[:]) })
	h := sha256.New()
	for _, f := range files {
		h.Write(f[:])
	}
	return "sha256:" + hex.EncodeToString(h.Sum(nil))
}

// readFile reads one file. A file that is not YAML is one problem, and not ok.
func readFile(name string, data []byte, problems *Problems) (part contents, ok bool) {
	r := &reader{file: name, problems: problems}
	file, err := parser.ParseBytes(data, 0)
	if err != nil {
		line, text := 0, err.Error()
		if e, ok := errors.AsType[yaml.Error](err); ok {
			text = e.GetMessage()
			if tk := e.GetToken(); tk != nil {
				line = tk.Position.Line
			}
		}
		problems.add(name, line, "not YAML: %s", text)
		return contents{}, false
	}
	var body ast.Node
	for _, d := range file.Docs {
		switch {
		case d.Body == nil:
		case body != nil:
			r.problem(lineOf(d.Body), "a second document in one file")
		default:
			body = d.Body
		}
	}
	if body == nil {
		problems.add(name, 0, "the file is empty")
		return contents{}, false
	}
	o := r.mapping(body, "the file")
	if o == nil {
		return contents{}, false
	}
	return readContents(o), true
}

// contents is what files hold together, before it is known to agree.
type contents struct {
	headers  []header
	classes  []Class
	products []Product
	rules    []Rule
}

func (c *contents) add(other contents) {
	c.headers = append(c.headers, other.headers...)
	c.classes = append(c.classes, other.classes...)
	c.products = append(c.products, other.products...)
	c.rules = append(c.rules, other.rules...)
}

// taxonomy puts the contents in the order of ids, so that nothing depends on
// which file came first. Of two with the same id the first stays in front.
func (c *contents) taxonomy() *Taxonomy {
	t := &Taxonomy{Classes: c.classes, Products: c.products, Rules: c.rules, classes: make(map[string]int)}
	if len(c.headers) > 0 {
		h := c.headers[0]
		t.ID, t.Version, t.Title, t.DefaultProduct, t.PageNumbers = h.id, h.version, h.title, h.defaultProduct, h.pageNumbers
	}
	slices.SortStableFunc(t.Classes, func(a, b Class) int { return cmp.Compare(a.ID, b.ID) })
	slices.SortStableFunc(t.Products, func(a, b Product) int { return cmp.Compare(a.ID, b.ID) })
	slices.SortStableFunc(t.Rules, func(a, b Rule) int { return cmp.Compare(a.ID, b.ID) })
	for i, class := range t.Classes {
		if _, ok := t.classes[class.ID]; !ok {
			t.classes[class.ID] = i
		}
	}
	return t
}
