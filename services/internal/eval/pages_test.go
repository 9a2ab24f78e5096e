package eval

import (
	"bytes"
	"fmt"
	"image"
	"image/png"
	"math"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"dossier/events"
	"dossier/services/internal/eval/metric"
	"dossier/services/internal/sample/scan"
	"dossier/services/internal/sample/truth"
)

// madeUp writes a file of three blurred pages of 100 by 200 points: two of a line in Latin letters, one with Devanagari. It returns its digest.
func madeUp(t *testing.T, dir string) string {
	t.Helper()
	f := truth.File{Origin: truth.Standard, Documents: []truth.Document{{ID: "a", Class: "bank.cheque", Pages: []int{1, 2, 3}}}}
	var words []truth.Words
	for i, text := range []string{"Total due 12.50", "Pay now", "भारत India"} {
		f.Pages = append(f.Pages, truth.Page{
			Page: i + 1, Class: "bank.cheque", Document: "a", Kind: truth.Scan, Width: 100, Height: 200, Scan: scan.Condition{Profile: scan.OnlyBlur, Blur: 1.5},
		})
		page := truth.Words{Page: i + 1}
		for k, w := range strings.Fields(text) {
			page.Words = append(page.Words, truth.Word{Text: w, Box: [4]float64{10 + 30*float64(k), 20, 25, 10}})
		}
		words = append(words, page)
	}
	if err := os.MkdirAll(dir, 0o755); err != nil {
		t.Fatal(err)
	}
	if err := truth.Write(dir, f, words); err != nil {
		t.Fatal(err)
	}
	return put(t, filepath.Join(dir, "package.pdf"), "a file")
}

// tsv is a page as tesseract writes it, of words on one line, in pixels of a page that lies on its side.
func tsv(page int, words ...string) string {
	b := fmt.Sprintf("1\t%d\t0\t0\t0\t0\t0\t0\t800\t400\t-1\t\n4\t%d\t1\t1\t1\t0\t0\t0\t800\t40\t-1\t\n", page, page)
	for i, w := range words {
		b += fmt.Sprintf("5\t%d\t1\t1\t1\t%d\t%d\t80\t100\t40\t91.5\t%s\n", page, i+1, 40+120*i, w)
	}
	return b
}

func TestReadersAreMeasuredByOneTruth(t *testing.T) {
	dir := t.TempDir()
	sum := madeUp(t, filepath.Join(dir, "truth"))
	// Ours reads the first page with a word misread and one too many, a lone sign apart, and the second rightly, in another order; the third not at all.
	ours := fmt.Sprintf(`{"sha256":%q,"page":1,"width":100,"height":200,"words":[{"text":"Total","box":[10,20,35,30]},{"text":"dua","box":[40,20,65,30]},{"text":"|","box":[66,20,67,30]},{"text":"12.50","box":[70,20,95,30]},{"text":"o","box":[10,150,20,160]}]}
{"sha256":%q,"page":2,"width":50,"height":100,"words":[{"text":"now","box":[20,10,32,15]},{"text":"Pay","box":[5,10,17,15]}]}
`, sum, sum)
	put(t, filepath.Join(dir, "ours.jsonl"), ours)
	theirs := filepath.Join(dir, "theirs")
	if err := os.Mkdir(theirs, 0o755); err != nil {
		t.Fatal(err)
	}
	put(t, filepath.Join(theirs, sum+".tsv"), tsvHeading+"\n"+tsv(1, "Total", `"due`)+tsvHeading+"\n"+tsv(3, "India"))
	put(t, filepath.Join(theirs, sum+".seconds"), "4.5\n")

	var readers []Reader
	for name, path := range map[string]string{"ours": filepath.Join(dir, "ours.jsonl"), "theirs": theirs} {
		r, err := ReaderOf(name, path)
		if err != nil {
			t.Fatal(err)
		}
		readers = append(readers, r)
	}
	if readers[0].Name != "ours" {
		readers[0], readers[1] = readers[1], readers[0]
	}
	pages := 0
	got, unread, err := Pages(readers, []string{filepath.Join(dir, "truth")}, func(string, Source) { pages++ })
	if err != nil || len(unread) > 0 || pages != 3 {
		t.Fatalf("%d pages, unread %v, %v", pages, unread, err)
	}
	nan := math.NaN()
	want := []Source{
		{"blur, deviation 1.50 dots", 2, 5, []Scores{
			// "Total due 12.50" is 15 characters and "Pay now" 7. Ours has e for a, and " o" too many.
			{metric.Edits{Errors: 2, Length: 5}, metric.Edits{Errors: 3, Length: 22}, metric.Counts{TP: 4, FP: 2, FN: 1}, nan},
			// Theirs has a quote too many and lacks " 12.50" and "Pay now".
			{metric.Edits{Errors: 4, Length: 5}, metric.Edits{Errors: 14, Length: 22}, metric.Counts{TP: 1, FP: 1, FN: 4}, 1.5},
		}},
		{"blur, deviation 1.50 dots, Devanagari", 1, 2, []Scores{
			{metric.Edits{Errors: 2, Length: 2}, metric.Edits{Errors: 10, Length: 10}, metric.Counts{FN: 2}, nan},
			{metric.Edits{Errors: 1, Length: 2}, metric.Edits{Errors: 5, Length: 10}, metric.Counts{TP: 1, FN: 1}, 1.5},
		}},
	}
	if diff := cmp.Diff(want, got, cmpopts.EquateNaNs()); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	whole := Whole([]Source{got[0], got[1], {Label: "worn", Pages: 3, Words: 10, Readings: []Scores{{Words: metric.Edits{Errors: 1, Length: 10}, Seconds: 1}, {Seconds: 4}}}})
	if len(whole) != 2 || whole[0].Label != "all" || whole[0].Pages != 5 || whole[0].Words != 15 || whole[1].Label != "all, Devanagari" ||
		whole[0].Readings[0].Words != (metric.Edits{Errors: 3, Length: 15}) || whole[0].Readings[1].Seconds != 3 { // (2 of 1.5 s and 3 of 4 s) / 5
		t.Errorf("all in all %+v", whole)
	}
	var table bytes.Buffer
	if err := WritePages(&table, readers, got); err != nil {
		t.Fatal(err)
	}
	wantTable := `
| source                                | pages | words | WER ours | WER theirs | CER ours | CER theirs | found ours | found theirs | invented ours | invented theirs | CPU s/page ours | CPU s/page theirs |
|---------------------------------------|------:|------:|---------:|-----------:|---------:|-----------:|-----------:|-------------:|--------------:|----------------:|----------------:|------------------:|
| blur, deviation 1.50 dots             |     2 |     5 |    0.400 |      0.800 |    0.136 |      0.636 |      0.800 |        0.200 |         0.333 |           0.500 |               – |              1.50 |
| blur, deviation 1.50 dots, Devanagari |     1 |     2 |    1.000 |      0.500 |    1.000 |      0.500 |      0.000 |        0.500 |             – |           0.000 |               – |              1.50 |
`
	if diff := cmp.Diff(wantTable[1:], table.String()); diff != "" {
		t.Errorf("table (-want +got):\n%s", diff)
	}
}

// TestAFileThatNobodyReadIsLost: it counts, and is named.
func TestAFileThatNobodyReadIsLost(t *testing.T) {
	dir := t.TempDir()
	madeUp(t, filepath.Join(dir, "truth"))
	put(t, filepath.Join(dir, "other.jsonl"), `{"sha256":"of another file","page":1,"words":[]}`)
	r, err := ReaderOf("r", filepath.Join(dir, "other.jsonl"))
	if err != nil {
		t.Fatal(err)
	}
	got, unread, err := Pages([]Reader{r}, []string{dir}, nil)
	if err != nil || len(unread) != 1 || !strings.HasSuffix(unread[0], "package.pdf by r") {
		t.Fatalf("unread %v, %v", unread, err)
	}
	if s := got[0].Readings[0]; s.Words.Rate() != 1 || s.Bag.Recall() != 0 {
		t.Errorf("%+v", got[0])
	}
}

// TestPicturesWithLines: the words of a line that was written down are found among those that were read, whatever unit these are measured in.
func TestPicturesWithLines(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "receipts")
	if err := os.Mkdir(dir, 0o755); err != nil {
		t.Fatal(err)
	}
	var picture bytes.Buffer
	if err := png.Encode(&picture, image.NewGray(image.Rect(0, 0, 200, 400))); err != nil {
		t.Fatal(err)
	}
	sum := put(t, filepath.Join(dir, "1.png"), picture.String())
	put(t, filepath.Join(dir, "1.csv"), "10,10,190,12,190,42,10,40,\"CASH, - SALES\r\n\n10,60,190,60,190,90,10,90,TOTAL 5.00\n")
	put(t, filepath.Join(dir, "notes.csv"), "file,class\n")
	put(t, filepath.Join(dir, "read.jsonl"), fmt.Sprintf(`{"sha256":%q,"page":1,"width":100,"height":200,"words":[{"text":"Total","box":[5,30,40,45]},{"text":"\"CASH,","box":[5,5,40,20]},{"text":"SALES","box":[50,5,90,20]},{"text":"5.00","box":[50,30,90,45]}]}`, sum))
	r, err := ReaderOf("r", filepath.Join(dir, "read.jsonl"))
	if err != nil {
		t.Fatal(err)
	}
	got, _, err := Pages([]Reader{r}, []string{dir}, nil)
	if err != nil {
		t.Fatal(err)
	}
	want := []Source{{"real: receipts", 1, 4, []Scores{{metric.Edits{Length: 4}, metric.Edits{Length: 23}, metric.Counts{TP: 4}, math.NaN()}}}}
	if diff := cmp.Diff(want, got, cmpopts.EquateNaNs()); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

// TestReadersThatAreNone: what is not of a reader is refused, with its file and row.
func TestReadersThatAreNone(t *testing.T) {
	for name, files := range map[string]map[string]string{
		"nothing":            {},
		"other files only":   {"a.txt": "x"},
		"no JSON":            {"a.jsonl": "words"},
		"no file":            {"a.jsonl": `{"page":1,"words":[]}`},
		"no page":            {"a.jsonl": `{"sha256":"a","words":[]}`},
		"few columns":        {"a.tsv": tsvHeading + "\n5\t1\t1"},
		"no number":          {"a.tsv": tsvHeading + "\n" + strings.Replace(tsv(1, "x"), "800", "NaN", 1)},
		"a word of no page":  {"a.tsv": tsvHeading + "\n5\t1\t1\t1\t1\t1\t1\t1\t1\t1\t90\tx"},
		"a word of page two": {"a.tsv": tsv(1) + strings.ReplaceAll(tsv(2, "x"), "1\t2\t0", "2\t2\t0")},
		"no time":            {"a.tsv": tsv(1, "x"), "a.seconds": "-1"},
	} {
		dir := t.TempDir()
		for file, content := range files {
			put(t, filepath.Join(dir, file), content)
		}
		if r, err := ReaderOf("r", dir); err == nil {
			t.Errorf("%s: read %v", name, r.files)
		}
	}
	if _, err := ReaderOf("r", filepath.Join(t.TempDir(), "absent")); err == nil {
		t.Error("absent: no error")
	}
}

// TestAReaderMayBeARun: pages that run wrote are read from its folder.
func TestAReaderMayBeARun(t *testing.T) {
	dir := t.TempDir()
	folder := filepath.Join(dir, "file.pdf-1", "pages")
	if err := os.MkdirAll(folder, 0o755); err != nil {
		t.Fatal(err)
	}
	put(t, filepath.Join(folder, "..", "result.json"), `{"source":{"sha256":"abc"},"pages":[{"page":1},{"page":2}]}`)
	put(t, filepath.Join(folder, "..", "record.jsonl"), "")
	put(t, filepath.Join(folder, "0001.text.json"), `{"page":1,"words":[{"text":"x"}]}`)
	r, err := ReaderOf("r", dir)
	if err != nil {
		t.Fatal(err)
	}
	want := map[string]readFile{"abc": {pages: map[int]events.PageText{1: {Page: 1, Words: []events.Word{{Text: "x"}}}}}}
	if diff := cmp.Diff(want, r.files, cmp.AllowUnexported(readFile{})); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}
