package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"dossier/events"
	"dossier/services/internal/consume/consumetest"
	"dossier/services/internal/sample"
	"dossier/services/internal/searchable"
	"dossier/services/splitter"
	"dossier/services/splitter/worker"
)

// TestExport: each document of a package becomes a PDF of its own, the same by
// run and by export, in which every page can be found by every word that was read
// on it, and which says where its pages are from. A page that was erased costs its
// document, and nothing is left half written.
func TestExport(t *testing.T) {
	if testing.Short() {
		t.Skip("reads several pages")
	}
	dir := t.TempDir()
	pdf, _ := makeSample(t, sample.Spec{Seed: 11, Country: "IN", Classes: []sample.Class{sample.Payslip, sample.Cheque, sample.PAN}, Turned: 0.5})
	file := write(t, filepath.Join(dir, "Asha Rao.pdf"), pdf)
	state, out := filepath.Join(dir, "state"), filepath.Join(dir, "out")
	got := call(t, "run", "--json", "--quiet", "--state", state, "--out", out, file)
	rs := results(t, got.out)
	if got.code != exitOK || len(rs) != 1 || len(rs[0].Documents) < 2 {
		t.Fatalf("exit %d, %s", got.code, got.err)
	}
	r := rs[0]
	run := filepath.Join(out, "Asha_Rao.pdf-"+r.Package[:8])
	record := readRecord(t, filepath.Join(run, "record.jsonl"))

	folder := filepath.Join(dir, "documents")
	var paths, names []string
	for _, d := range r.Documents {
		names = append(names, d.ID+"-"+d.Class+".pdf")
		paths = append(paths, filepath.Join(folder, names[len(names)-1]))
	}
	for range 2 { // the second time in place of the first
		got = call(t, "export", "--state", state, "--out", folder, r.Package[:8])
		if want := strings.Join(paths, "\n") + "\n"; got.code != exitOK || got.out != want || got.err != "" {
			t.Fatalf("exit %d, %s%s", got.code, got.err, cmp.Diff(want, got.out))
		}
		if there := namesIn(t, folder); !slices.Equal(there, names) {
			t.Errorf("there is %v, want %v", there, names)
		}
	}
	turned := 0
	for i, d := range r.Documents {
		content := readFile(t, paths[i])
		if !bytes.Equal(content, readFile(t, filepath.Join(run, "documents", names[i]))) {
			t.Errorf("%s is another when run writes it", names[i])
		}
		for _, says := range []string{
			"<dossier:Package>" + r.Package + "</", "<dossier:Class>" + d.Class + "</", "<dossier:Upload>sha256:" + r.Source.SHA256 + "</",
		} {
			if !bytes.Contains(content, []byte(says)) {
				t.Errorf("%s does not say %s", names[i], says)
			}
		}
		if bytes.Contains(content, []byte("Asha")) {
			t.Errorf("%s tells the name of the upload", names[i])
		}
		for n, p := range pagesOfPDF(t, content, len(d.Pages)) {
			fact, text := record[d.Pages[n]], events.PageText{}
			if err := json.Unmarshal(readFile(t, filepath.Join(run, "pages", events.PageKey(d.Pages[n])+".text.json")), &text); err != nil {
				t.Fatal(err)
			}
			where := fmt.Sprintf("%s, page %d of the upload", names[i], d.Pages[n])
			if diff := cmp.Diff(wordsOf(text.Words), wordsOf(p.Layer.Words)); diff != "" {
				t.Errorf("%s: words (-read +found in the PDF):\n%s", where, diff)
			}
			if max(p.Width-text.Width, text.Width-p.Width, p.Height-text.Height, text.Height-p.Height) > 0.01 {
				t.Errorf("%s: it is %g by %g points, and was read as %g by %g", where, p.Width, p.Height, text.Width, text.Height)
			}
			if slices.Contains(p.Flags, events.FlagLayerHidden) || slices.Contains(p.Flags, events.FlagLayerTurned) {
				t.Errorf("%s: its words do not stand where its ink is: %v", where, p.Flags)
			}
			says := fmt.Sprintf("<dossier:Page>%d</dossier:Page>\n<dossier:Picture>%s</dossier:Picture>\n<dossier:Text>%s</dossier:Text>", d.Pages[n], fact.image.Digest, fact.text.Digest)
			if !bytes.Contains(content, []byte(says)) {
				t.Errorf("%s: it is not said that it is\n%s", where, says)
			}
			if fact.turned != 0 {
				turned++
			}
		}
	}
	if turned == 0 {
		t.Error("no page was turned; the sample should have some")
	}

	lost := r.Documents[1].Pages[0]
	_, digest, _ := strings.Cut(record[lost].image.Digest, ":")
	if err := os.Remove(filepath.Join(state, "tenants", "default", digest[:2], digest)); err != nil {
		t.Fatal(err)
	}
	folder = filepath.Join(dir, "after")
	got = call(t, "export", "--state", state, "--out", folder, r.Package)
	says := fmt.Sprintf("dossier export: write d002: page %d: get its picture: ", lost)
	if got.code != exitError || !strings.HasPrefix(got.err, says) || !strings.HasSuffix(got.err, ": it was erased\n") {
		t.Errorf("exit %d, %s", got.code, got.err)
	}
	if there, want := namesIn(t, folder), slices.Delete(slices.Clone(names), 1, 2); !slices.Equal(there, want) {
		t.Errorf("there is %v, want %v", there, want)
	}
}

// pageOnRecord is what the record says of a page.
type pageOnRecord struct {
	image, text events.Ref
	turned      int
}

func readRecord(t *testing.T, path string) map[int]pageOnRecord {
	t.Helper()
	pages := map[int]pageOnRecord{}
	for line := range strings.Lines(string(readFile(t, path))) {
		e, err := events.Unmarshal([]byte(line))
		if err != nil {
			t.Fatal(err)
		}
		switch p := e.Data.(type) {
		case events.PageSplit:
			page := pages[p.Page]
			page.image = p.Image
			pages[p.Page] = page
		case events.PageRead:
			page := pages[p.Page]
			page.text, page.turned = p.Text, p.Turned
			pages[p.Page] = page
		}
	}
	return pages
}

// pagesOfPDF are the pages of a PDF as the splitter takes it apart: one in order,
// that carries nothing but pages with a text layer.
func pagesOfPDF(t *testing.T, content []byte, many int) []splitter.Page {
	t.Helper()
	file, err := worker.Spool(t.TempDir(), bytes.NewReader(content))
	if err != nil {
		t.Fatal(err)
	}
	d, err := splitter.Open(t.Context(), file, "application/pdf", splitter.Settings{Limits: splitter.DefaultLimits(), Spool: os.TempDir()})
	if err != nil {
		t.Fatal(err)
	}
	defer d.Close()
	if d.Pages() != many {
		t.Fatalf("%d pages, want %d", d.Pages(), many)
	}
	var pages []splitter.Page
	for n := range many {
		p, err := d.Page(t.Context(), n+1)
		if err != nil {
			t.Fatal(err)
		}
		if p.Layer == nil {
			p.Layer = &events.PageText{}
		}
		pages = append(pages, p)
	}
	if flags, err := d.Flags(t.Context()); err != nil || len(flags) > 0 {
		t.Errorf("what is odd about it: %v, %v", flags, err)
	}
	return pages
}

// wordsOf are the words, sorted.
func wordsOf(words []events.Word) []string {
	texts := make([]string, len(words))
	for i, w := range words {
		texts[i] = w.Text
	}
	slices.Sort(texts)
	return texts
}

// namesIn are the files in a folder, hidden ones too.
func namesIn(t *testing.T, folder string) []string {
	t.Helper()
	entries, err := os.ReadDir(folder)
	if err != nil {
		t.Fatal(err)
	}
	names := make([]string, len(entries))
	for i, e := range entries {
		names[i] = e.Name()
	}
	return names
}

// TestExportOfNothing: a package without documents is told, and so is one that is
// not there.
func TestExportOfNothing(t *testing.T) {
	dir := t.TempDir()
	state, folder := filepath.Join(dir, "state"), filepath.Join(dir, "documents")
	file := write(t, filepath.Join(dir, "garbage.pdf"), []byte("this is no document at all"))
	rs := results(t, call(t, "run", "--json", "--quiet", "--state", state, file).out)
	if len(rs) != 1 {
		t.Fatalf("%d results", len(rs))
	}
	for _, c := range []struct {
		args []string
		want called
	}{
		{[]string{rs[0].Package}, called{exitFailed, "", "dossier export: the package ended as failed, and has no documents\n"}},
		{[]string{"zzz"}, called{exitError, "", "dossier export: no package begins with \"zzz\"; dossier packages lists them\n"}},
		{nil, called{exitUsage, "", "dossier export: give one package; dossier packages lists them\n"}},
	} {
		if got := call(t, append([]string{"export", "--state", state, "--out", folder}, c.args...)...); got != c.want {
			t.Errorf("%v: %+v, want %+v", c.args, got, c.want)
		}
	}
	if _, err := os.Stat(folder); !os.IsNotExist(err) {
		t.Errorf("a folder for nothing: %v", err)
	}
}

// TestExportOfAPageThatNobodyCouldRead: a person put it into the document, and it is
// there to be looked at.
func TestExportOfAPageThatNobodyCouldRead(t *testing.T) {
	c := consumetest.New(t)
	picture := []byte("a picture")
	page := searchable.Page{Split: events.PageSplit{Page: 7, Width: 612, Height: 792, Image: c.Put("image/png", picture)}}
	got, err := kept(t.Context(), c.Artifacts, consumetest.Tenant, page)
	page.Picture, page.Text = picture, events.PageText{Page: 7, Width: 612, Height: 792}
	if diff := cmp.Diff(page, got); err != nil || diff != "" {
		t.Errorf("%v (-want +got)\n%s", err, diff)
	}
}
