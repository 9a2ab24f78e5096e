package eval

import (
	"bufio"
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"dossier/events"
	"dossier/services/internal/eval/metric"
	"dossier/services/internal/sample/truth"
)

// ResultsOf reads results: from a file, what "run --json" printed; from a folder, what "run --out" wrote, with the text that was read, the record and
// the pictures of the pages. The packages have no truth yet.
func ResultsOf(path string) ([]Package, error) {
	info, err := os.Stat(path)
	if err != nil {
		return nil, fmt.Errorf("read results: %w", err)
	}
	if !info.IsDir() {
		return resultLines(path)
	}
	files, err := filepath.Glob(filepath.Join(escape(path), "*", "result.json"))
	if err != nil {
		return nil, fmt.Errorf("read results: %w", err)
	}
	if len(files) == 0 {
		return nil, fmt.Errorf("read results: %s holds none; it should be what dossier run --out wrote", path)
	}
	var all []Package
	for _, file := range files {
		p, err := resultFolder(filepath.Dir(file))
		if err != nil {
			return nil, fmt.Errorf("read results: %w", err)
		}
		all = append(all, p)
	}
	return all, nil
}

// escape makes a path that a pattern finds as it is written.
func escape(path string) string {
	return strings.NewReplacer(`\`, `\\`, `*`, `\*`, `?`, `\?`, `[`, `\[`).Replace(path)
}

func resultLines(path string) ([]Package, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, fmt.Errorf("read results: %w", err)
	}
	defer f.Close()
	var all []Package
	for d := json.NewDecoder(bufio.NewReader(f)); ; {
		var p Package
		switch err := d.Decode(&p.Result); {
		case errors.Is(err, io.EOF):
			return all, nil
		case err != nil:
			return nil, fmt.Errorf("read results: %s, result %d: %w", path, len(all)+1, err)
		}
		all = append(all, p)
	}
}

func resultFolder(folder string) (Package, error) {
	p := Package{Folder: folder, Text: map[int]events.PageText{}}
	if err := decode(filepath.Join(folder, "result.json"), &p.Result); err != nil {
		return p, err
	}
	record, err := os.ReadFile(filepath.Join(folder, "record.jsonl"))
	if err != nil {
		return p, err
	}
	for line := range bytes.Lines(record) {
		e, err := events.Unmarshal(line)
		if err != nil {
			return p, fmt.Errorf("%s: %w", filepath.Join(folder, "record.jsonl"), err)
		}
		p.History = append(p.History, e)
	}
	for _, page := range p.Result.Pages {
		var text events.PageText
		err := decode(filepath.Join(folder, fmt.Sprintf("pages/%04d.text.json", page.Page)), &text)
		if errors.Is(err, fs.ErrNotExist) {
			continue // the page could not be read
		} else if err != nil {
			return p, err
		}
		p.Text[page.Page] = text
	}
	return p, nil
}

func decode(path string, to any) error {
	b, err := os.ReadFile(path)
	if err == nil {
		err = json.Unmarshal(b, to)
	}
	if err != nil {
		return fmt.Errorf("%s: %w", path, err)
	}
	return nil
}

// A known file is one whose truth is known.
type known struct {
	name, path string
	file       truth.File
	words      []truth.Words
	capitals   bool // words are written in capitals, however they are printed
}

// Join gives packages their truth. Each path is a folder, in which truths are looked for at any depth, each beside its file; or a CSV of labels, beside the files
// it names, with classes saying which label means which class. File and result belong together by the file's digest, whatever they are called. A
// truth without a result counts as a package of which nothing was said; a result without a truth is left out, and named.
func Join(results []Package, paths []string, classes map[string]string) (packages []Package, unknown []string, err error) {
	var all []known
	for _, path := range paths {
		found, err := truths(path, classes)
		if err != nil {
			return nil, nil, err
		}
		all = append(all, found...)
	}
	if len(all) == 0 {
		return nil, nil, fmt.Errorf("read the truth: none in %s", strings.Join(paths, ", "))
	}
	of := map[string]int{} // result by digest
	for i, r := range results {
		of[r.Result.Source.SHA256] = i
	}
	used := map[string]bool{} // by digest: one file may have been put through twice
	for _, k := range all {
		sum, err := digest(k.path)
		if err != nil {
			return nil, nil, fmt.Errorf("read the truth: %w", err)
		}
		p := Package{}
		if i, ok := of[sum]; ok {
			p, used[sum] = results[i], true
		}
		p.Name, p.Truth, p.Words = k.name, k.file, k.words
		if err := p.check(); err != nil {
			return nil, nil, fmt.Errorf("read results: %s: %w", k.name, err)
		}
		packages = append(packages, p)
	}
	for _, r := range results {
		if !used[r.Result.Source.SHA256] {
			unknown = append(unknown, r.Result.Source.Name)
		}
	}
	return packages, unknown, nil
}

// check refuses a result that contradicts itself, or its file.
func (p Package) check() error {
	for _, d := range p.Result.Documents {
		for _, page := range d.Pages {
			if page < 1 || page > len(p.Truth.Pages) {
				return fmt.Errorf("document %s has a page %d, and the file %d pages", d.ID, page, len(p.Truth.Pages))
			}
		}
	}
	return metric.CheckDocuments(documents(p.saidDocuments()))
}

// samples are the names that a made-up file has beside its truth.
var samples = []string{"package.pdf", "package.tif"}

func truths(path string, classes map[string]string) ([]known, error) {
	info, err := os.Stat(path)
	if err != nil {
		return nil, fmt.Errorf("read the truth: %w", err)
	}
	var all []known
	if !info.IsDir() {
		labelled, err := truth.ReadLabels(path, classes)
		if err != nil {
			return nil, err
		}
		for _, l := range labelled {
			all = append(all, known{name: filepath.Base(l.Path), path: l.Path, file: l.File})
		}
		return all, nil
	}
	err = filepath.WalkDir(path, func(at string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || d.Name() != truth.FileName {
			return err
		}
		k := known{name: filepath.Base(filepath.Dir(at))}
		if k.file, k.words, err = truth.Read(filepath.Dir(at)); err != nil {
			return err
		}
		for _, name := range samples {
			if _, err := os.Stat(filepath.Join(filepath.Dir(at), name)); err == nil {
				k.path = filepath.Join(filepath.Dir(at), name)
			}
		}
		if k.path == "" {
			return fmt.Errorf("%s: no file lies beside it", at)
		}
		all = append(all, k)
		return nil
	})
	if err != nil {
		return nil, fmt.Errorf("read the truth: %w", err)
	}
	return all, nil
}

// digest is the SHA-256 of a file, as a result names it.
func digest(path string) (string, error) {
	f, err := os.Open(path)
	if err != nil {
		return "", err
	}
	defer f.Close()
	h := sha256.New()
	if _, err := io.Copy(h, f); err != nil {
		return "", err
	}
	return hex.EncodeToString(h.Sum(nil)), nil
}

// Classes reads which label of a CSV means which class.
func Classes(path string) (map[string]string, error) { return truth.ReadClasses(path) }
