package truth

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func sound() File {
	return File{
		Origin: Standard, Country: "IN", AsOf: "2026-01-07", Spec: []byte(`{"seed":1}`), Wrong: []Wrong{{Kind: "old_payslip", Documents: []string{"a"}}},
		Pages:     []Page{{Page: 1, Class: "id.pan", Document: "a", Position: 1, Kind: Scan}, {Page: 2, Class: "id.pan", Document: "a", Position: 1, DuplicateOf: 1}},
		Documents: []Document{{ID: "a", Class: "id.pan", Pages: []int{1}, Fields: map[string]string{"pan": "ACUPA7085R"}}},
	}
}

func TestWhatIsWrittenIsRead(t *testing.T) {
	dir := t.TempDir()
	words := []Words{{Page: 1, Words: []Word{{Text: "नाम", Box: [4]float64{1, 2, 3, 4.5}}, {Text: "PAID", Slanted: true}}}, {Page: 2, Words: []Word{}}}
	if err := Write(dir, sound(), words); err != nil {
		t.Fatal(err)
	}
	f, got, err := Read(dir)
	if err != nil {
		t.Fatal(err)
	}
	f.Spec = []byte(strings.Join(strings.Fields(string(f.Spec)), "")) // it was indented with the rest
	if diff := cmp.Diff(sound(), f); diff != "" {
		t.Errorf("truth (-written +read):\n%s", diff)
	}
	if diff := cmp.Diff(words, got); diff != "" {
		t.Errorf("words (-written +read):\n%s", diff)
	}
	if err := os.Remove(filepath.Join(dir, WordsName)); err != nil {
		t.Fatal(err)
	}
	if _, none, err := Read(dir); err != nil || none != nil {
		t.Errorf("without words: %v, %v", none, err)
	}
}

func TestATruthThatContradictsItselfIsRefused(t *testing.T) {
	for name, spoil := range map[string]func(*File){
		"a page of no document":        func(f *File) { f.Pages[0].Document = "b" },
		"a page out of order":          func(f *File) { f.Pages[0].Page = 2 },
		"a document of no page":        func(f *File) { f.Documents[0].Pages = []int{7} },
		"a document that stands twice": func(f *File) { f.Documents = append(f.Documents, f.Documents[0]) },
	} {
		f := sound()
		spoil(&f)
		dir := t.TempDir()
		if err := Write(dir, f, nil); err != nil {
			t.Fatal(err)
		}
		if _, _, err := Read(dir); err == nil {
			t.Errorf("%s: no error", name)
		}
	}
}

func write(t *testing.T, name, text string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), name)
	if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

func TestLabelsOfPages(t *testing.T) {
	classes, err := ReadClasses(write(t, "classes.csv", "label,class,subtype\npayslip,inc.payslip,\nstatement,bank.statement,\n"))
	if err != nil {
		t.Fatal(err)
	}
	path := write(t, "labels.csv", "file,page,document,class,first_page\na.pdf,1,0,statement,1\na.pdf,2,1,payslip,1\na.pdf,3,0,statement,0\nb.pdf,1,0,memo,1\n")
	got, err := ReadLabels(path, classes)
	if err != nil {
		t.Fatal(err)
	}
	want := []Labelled{
		{Path: filepath.Join(filepath.Dir(path), "a.pdf"), File: File{Origin: Real, Wrong: []Wrong{}, Pages: []Page{
			{Page: 1, Class: "bank.statement", Document: "doc-0", Position: 1}, {Page: 2, Class: "inc.payslip", Document: "doc-1", Position: 1},
			{Page: 3, Class: "bank.statement", Document: "doc-0", Position: 2}},
			Documents: []Document{{ID: "doc-0", Class: "bank.statement", Pages: []int{1, 3}, Fields: map[string]string{}}, {ID: "doc-1", Class: "inc.payslip", Pages: []int{2}, Fields: map[string]string{}}}}},
		{Path: filepath.Join(filepath.Dir(path), "b.pdf"), File: File{Origin: Real, Wrong: []Wrong{}, Pages: []Page{{Page: 1, Class: "sys.unknown", Document: "doc-0", Position: 1}},
			Documents: []Document{{ID: "doc-0", Class: "sys.unknown", Pages: []int{1}, Fields: map[string]string{}}}}},
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("labels (-want +got):\n%s", diff)
	}
}

func TestLabelsOfDocuments(t *testing.T) {
	got, err := ReadLabels(write(t, "labels.csv", "file,class,country,pages,kind\nc.pdf,w2,US,2,scan\n"), map[string]Class{"w2": "inc.w2"})
	if err != nil {
		t.Fatal(err)
	}
	want := File{Origin: Real, Country: "US", Wrong: []Wrong{}, Pages: []Page{{Page: 1, Class: "inc.w2", Document: "doc-1", Position: 1}, {Page: 2, Class: "inc.w2", Document: "doc-1", Position: 2}},
		Documents: []Document{{ID: "doc-1", Class: "inc.w2", Pages: []int{1, 2}, Fields: map[string]string{}}}}
	if diff := cmp.Diff(want, got[0].File); diff != "" {
		t.Errorf("label (-want +got):\n%s", diff)
	}
}

func TestLabelsThatMakeNoSense(t *testing.T) {
	for name, text := range map[string]string{
		"a page is left out":  "file,page,document,class\na.pdf,2,0,x\n",
		"no number of pages":  "file,class,pages\na.pdf,x,many\n",
		"a row is too short":  "file,class,pages\na.pdf\n",
		"there is no heading": "",
	} {
		if _, err := ReadLabels(write(t, "labels.csv", text), nil); err == nil {
			t.Errorf("%s: no error", name)
		}
	}
	if _, err := ReadClasses(filepath.Join(t.TempDir(), "none.csv")); err == nil {
		t.Error("no file: no error")
	}
}
