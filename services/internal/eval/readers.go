package eval

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math"
	"os"
	"path/filepath"
	"strconv"
	"strings"

	"dossier/events"
)

// A Reader is what something that reads pages made of some files: Dossier, or what it is held against.
type Reader struct {
	Name  string
	files map[string]readFile // by SHA-256
}

// readFile is one file as it was read.
type readFile struct {
	pages   map[int]events.PageText
	seconds float64 // of processor time; 0 is not known
}

// ReaderOf reads what a reader made of files. The path is a file of what "dossier read --json" printed; or a folder that "dossier run --out" wrote; or
// a folder with two files for each file that was read, named after its SHA-256: either .jsonl, of "dossier read --json", or .tsv, of tesseract, with
// the pages numbered as they are in the file; and, if it is known, .seconds, with the processor time that it took. Boxes may be in any unit.
func ReaderOf(name, path string) (Reader, error) {
	r := Reader{Name: name, files: map[string]readFile{}}
	info, err := os.Stat(path)
	switch {
	case err != nil:
	case !info.IsDir():
		err = r.lines(path)
	default:
		err = r.folder(path)
	}
	if err == nil && len(r.files) == 0 {
		err = fmt.Errorf("%s holds none", path)
	}
	if err != nil {
		return Reader{}, fmt.Errorf("read the pages of %s: %w", name, err)
	}
	return r, nil
}

func (r *Reader) folder(path string) error {
	if runs, err := filepath.Glob(filepath.Join(escape(path), "*", "result.json")); err != nil || len(runs) > 0 {
		if err != nil {
			return err
		}
		packages, err := ResultsOf(path)
		for _, p := range packages {
			r.files[p.Result.Source.SHA256] = readFile{pages: p.Text}
		}
		return err
	}
	entries, err := os.ReadDir(path)
	if err != nil {
		return err
	}
	for _, e := range entries {
		at := filepath.Join(path, e.Name())
		switch filepath.Ext(at) {
		case ".jsonl":
			err = r.lines(at)
		case ".tsv":
			err = r.tesseract(at)
		}
		if err != nil {
			return err
		}
	}
	for sum, f := range r.files {
		b, err := os.ReadFile(filepath.Join(path, sum+".seconds"))
		if errors.Is(err, os.ErrNotExist) {
			continue
		} else if err != nil {
			return err
		}
		if f.seconds, err = strconv.ParseFloat(strings.TrimSpace(string(b)), 64); err != nil || !(f.seconds >= 0) || math.IsInf(f.seconds, 0) {
			return fmt.Errorf("%s.seconds: no time", sum)
		}
		r.files[sum] = f
	}
	return nil
}

// lines takes in what "dossier read --json" printed.
func (r *Reader) lines(path string) error {
	f, err := os.Open(path)
	if err != nil {
		return err
	}
	defer f.Close()
	for d, n := json.NewDecoder(bufio.NewReader(f)), 1; ; n++ {
		var line struct {
			SHA256 string `json:"sha256"`
			events.PageText
		}
		switch err := d.Decode(&line); {
		case errors.Is(err, io.EOF):
			return nil
		case err != nil:
			return fmt.Errorf("%s, page %d: %w", path, n, err)
		case line.SHA256 == "" || line.Page < 1:
			return fmt.Errorf("%s, page %d: no file, or no number of the page", path, n)
		}
		r.add(line.SHA256, line.PageText)
	}
}

func (r *Reader) add(file string, page events.PageText) {
	if r.files[file].pages == nil {
		r.files[file] = readFile{pages: map[int]events.PageText{}}
	}
	r.files[file].pages[page.Page] = page
}

// The columns of tesseract's TSV, and the levels of its rows that count here.
const (
	tsvHeading                                                                   = "level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext"
	tsvLevel, tsvPage, tsvLeft, tsvTop, tsvWidth, tsvHeight, tsvConf, tsvColumns = 0, 1, 6, 7, 8, 9, 10, 12
	tsvOfPage, tsvOfLine, tsvOfWord                                              = "1", "4", "5"
)

// tesseract takes in tesseract's TSV of a file. Its texts are not quoted.
func (r *Reader) tesseract(path string) error {
	content, err := os.ReadFile(path)
	if err != nil {
		return err
	}
	file := strings.TrimSuffix(filepath.Base(path), filepath.Ext(path))
	var page events.PageText
	line, n := -1, 0
	for row := range bytes.Lines(content) {
		n++
		text := strings.TrimRight(string(row), "\r\n")
		if text == tsvHeading || text == "" {
			continue
		}
		cells := strings.SplitN(text, "\t", tsvColumns)
		if len(cells) < tsvColumns-1 {
			return fmt.Errorf("%s, row %d: not of tesseract", path, n)
		}
		var at [tsvConf + 1]float64
		for i := tsvPage; i <= tsvConf; i++ {
			if at[i], err = strconv.ParseFloat(cells[i], 64); err != nil || math.IsNaN(at[i]) || math.IsInf(at[i], 0) {
				return fmt.Errorf("%s, row %d: not of tesseract", path, n)
			}
		}
		switch cells[tsvLevel] {
		case tsvOfPage:
			if page.Page > 0 {
				r.add(file, page)
			}
			page = events.PageText{Page: int(at[tsvPage]), Width: at[tsvWidth], Height: at[tsvHeight], Method: events.ReadOCR}
		case tsvOfLine:
			line++
		case tsvOfWord:
			if len(cells) < tsvColumns || int(at[tsvPage]) != page.Page || page.Page < 1 {
				return fmt.Errorf("%s, row %d: a word of no page", path, n)
			}
			page.Words = append(page.Words, events.Word{
				Text:       strings.TrimSpace(cells[tsvColumns-1]),
				Box:        events.Box{at[tsvLeft], at[tsvTop], at[tsvLeft] + at[tsvWidth], at[tsvTop] + at[tsvHeight]},
				Confidence: at[tsvConf] / 100, Line: line,
			})
		}
	}
	if page.Page > 0 {
		r.add(file, page)
	}
	return nil
}

// on are the words of a page, with boxes in the unit of the truth. What readers measure in, points or pixels, is told by the area of the page, which
// is the same however the page lies. A page that was not read has none.
func (r Reader) on(file string, page int, width, height float64) []events.Word {
	text := r.files[file].pages[page]
	area, own := width*height, text.Width*text.Height
	scale := 1.0
	if area > 0 && own > 0 {
		scale = math.Sqrt(area / own)
	}
	words := make([]events.Word, len(text.Words))
	for i, w := range text.Words {
		for k := range w.Box {
			w.Box[k] *= scale
		}
		words[i] = w
	}
	return words
}
