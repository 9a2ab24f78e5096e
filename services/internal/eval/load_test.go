package eval

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"dossier/events"
	"dossier/services/internal/sample/truth"
)

// place puts a made-up file and its truth into a folder, and gives the digest of the file.
func place(t *testing.T, dir, content string) string {
	t.Helper()
	if err := os.MkdirAll(dir, 0o755); err != nil {
		t.Fatal(err)
	}
	if err := truth.Write(dir, worked().Truth, []truth.Words{{Page: 1}}); err != nil {
		t.Fatal(err)
	}
	return put(t, filepath.Join(dir, "package.pdf"), content)
}

func put(t *testing.T, path, content string) string {
	t.Helper()
	if err := os.WriteFile(path, []byte(content), 0o600); err != nil {
		t.Fatal(err)
	}
	sum := sha256.Sum256([]byte(content))
	return hex.EncodeToString(sum[:])
}

// resultsAt writes results as run --json prints them.
func resultsAt(t *testing.T, path string, digests ...string) string {
	t.Helper()
	var b strings.Builder
	for _, d := range digests {
		r := worked().Result
		r.Source = events.Source{Name: "upload-" + d[:4], SHA256: d}
		if err := json.NewEncoder(&b).Encode(r); err != nil {
			t.Fatal(err)
		}
	}
	put(t, path, b.String())
	return path
}

func TestFilesAndResultsFindEachOtherByContent(t *testing.T) {
	dir := t.TempDir()
	one, two := place(t, filepath.Join(dir, "set", "one"), "the first file"), place(t, filepath.Join(dir, "set", "two"), "the second")
	real := put(t, filepath.Join(dir, "photo.png"), "a photo")
	put(t, filepath.Join(dir, "labels.csv"), "file,class,country,pages,kind\nphoto.png,pan,IN,1,image\n")
	stray := strings.Repeat("0", 64)
	results, err := ResultsOf(resultsAt(t, filepath.Join(dir, "results.jsonl"), real, one, stray))
	if err != nil {
		t.Fatal(err)
	}
	truths, classes := []string{filepath.Join(dir, "set"), filepath.Join(dir, "labels.csv")}, map[string]string{"pan": "id.pan"}
	if _, _, err := Join(results, truths, classes); err == nil {
		t.Fatal("a result speaks of pages that its file has not, and no error") // the photo has one page, its result seven
	}
	results = slices.DeleteFunc(results, func(p Package) bool { return p.Result.Source.SHA256 == real })
	packages, unknown, err := Join(results, truths, classes)
	if err != nil {
		t.Fatal(err)
	}
	if len(unknown) != 1 || unknown[0] != "upload-0000" {
		t.Errorf("of no known file: %v", unknown)
	}
	got := map[string]string{}
	for _, p := range packages {
		got[p.Name] = p.Result.Source.SHA256
	}
	if len(packages) != 3 || got["one"] != one || got["two"] != "" || got["photo.png"] != "" || packages[2].Truth.Origin != truth.Real {
		t.Errorf("joined %v; %s has no result", got, two)
	}
}

func TestTruthsAndResultsThatAreNotThere(t *testing.T) {
	dir := t.TempDir()
	if _, err := ResultsOf(filepath.Join(dir, "nothing")); err == nil {
		t.Error("no results: no error")
	}
	if _, err := ResultsOf(dir); err == nil {
		t.Error("a folder without results: no error")
	}
	put(t, filepath.Join(dir, "broken.jsonl"), `{"package":"p"}{"pack`)
	if _, err := ResultsOf(filepath.Join(dir, "broken.jsonl")); err == nil {
		t.Error("half a result: no error")
	}
	if _, _, err := Join(nil, []string{dir}, nil); err == nil {
		t.Error("no truth: no error")
	}
	if err := truth.Write(dir, worked().Truth, nil); err != nil {
		t.Fatal(err)
	}
	if _, _, err := Join(nil, []string{dir}, nil); err == nil {
		t.Error("a truth without its file: no error")
	}
}
