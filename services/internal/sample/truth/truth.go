// Package truth says what is in a loan file that was made up, or that somebody labelled: the other half of every measurement.
//
// A made-up file's truth is written beside it: truth.json holds a [File], words.jsonl one [Words] a line.
package truth

import (
	"encoding/json"
	"fmt"
	"io"
	"os"
	"path/filepath"

	"dossier/services/internal/sample/scan"
)

// The names of a truth's files.
const (
	FileName  = "truth.json"
	WordsName = "words.jsonl"
)

// Class is the id of a kind of document in the taxonomy.
type Class = string

// Origin says whose papers a file is made of. What is measured on one origin is never mixed with another's.
type Origin string

// The origins.
const (
	Standard Origin = "standard" // templates that may be tuned on
	KeptOut  Origin = "kept-out" // templates that nothing is ever tuned on
	Real     Origin = "real"     // papers that somebody labelled
)

// File is what is known of a loan file.
type File struct {
	Origin    Origin          `json:"origin"`
	Country   string          `json:"country,omitempty"`
	AsOf      string          `json:"as_of,omitempty"` // the day of the application
	Spec      json.RawMessage `json:"spec,omitempty"`  // what it was made from
	Pages     []Page          `json:"pages"`
	Documents []Document      `json:"documents"`
	Wrong     []Wrong         `json:"wrong"` // what is wrong on purpose, or of its nature too old
}

// Page is the truth about one page of the file.
type Page struct {
	Page         int            `json:"page"` // in the file, from 1
	Class        Class          `json:"class"`
	Subtype      string         `json:"subtype,omitempty"`
	Document     string         `json:"document"`
	Position     int            `json:"position"`               // in the document as it was printed, from 1
	PrintedPage  int            `json:"printed_page"`           // the number printed on it, 0 when none
	PrintedTotal int            `json:"printed_total"`          // the "of" number printed on it, 0 when none
	Borrower     int            `json:"borrower,omitempty"`     // 1 or 2; 0: of neither, or of both
	From         string         `json:"from,omitempty"`         // the period the document is about, ISO 8601
	To           string         `json:"to,omitempty"`           //
	Kind         Kind           `json:"kind,omitempty"`         //
	Layer        Layer          `json:"layer,omitempty"`        //
	Turned       int            `json:"turned,omitempty"`       // degrees clockwise by which it must be turned to stand upright
	DuplicateOf  int            `json:"duplicate_of,omitempty"` // the page that was scanned from the same sheet before
	Scan         scan.Condition `json:"scan,omitzero"`          // what befell paper and picture
	Width        float64        `json:"width,omitempty"`        // points, upright
	Height       float64        `json:"height,omitempty"`       // points, upright
}

// Kind says how a page came into the file.
type Kind string

// The kinds of page.
const (
	Scan    Kind = "scan"    // a picture of paper
	Digital Kind = "digital" // drawn by a program, with text
)

// Layer says what text a scanned page carries beside its picture.
type Layer string

// The layers.
const (
	NoLayer   Layer = ""
	GoodLayer Layer = "good" // the words as printed
	BadLayer  Layer = "bad"  // misread, of another page, or in letters that mean others
)

// Document is the truth about one document.
type Document struct {
	ID       string `json:"id"`
	Class    Class  `json:"class"`
	Subtype  string `json:"subtype,omitempty"`
	Template string `json:"template,omitempty"`
	Borrower int    `json:"borrower,omitempty"`
	From     string `json:"from,omitempty"`
	To       string `json:"to,omitempty"`
	Pages    []int  `json:"pages"`             // in the file, in the order of the document; a page scanned twice counts once
	Missing  []int  `json:"missing,omitempty"` // positions of pages that were lost
	// Fields holds what is printed, by name. Dates are ISO 8601 and amounts plain decimals, however they are printed; all else is as printed.
	// Fields that are printed on lost pages only are among them.
	Fields map[string]string `json:"fields"`
}

// Wrong is one thing that is wrong in the file.
type Wrong struct {
	Kind      string   `json:"kind"`
	Documents []string `json:"documents"` // in which it shows
	Planted   bool     `json:"planted"`   // on purpose; otherwise it follows from which papers lie in the file
}

// Words is what is printed on one page, in the order of printing.
type Words struct {
	Page  int    `json:"page"`
	Words []Word `json:"words"`
}

// Word is a printed word.
type Word struct {
	Text    string     `json:"text"`
	Box     [4]float64 `json:"box"`               // x, y, width and height in points of the upright page, from its upper left corner
	Slanted bool       `json:"slanted,omitempty"` // a stamp or a hand across the page, which no reading order has a place for
}

// Write writes a truth's files into a folder.
func Write(dir string, f File, words []Words) error {
	text, err := json.MarshalIndent(f, "", " ")
	if err == nil {
		err = os.WriteFile(filepath.Join(dir, FileName), append(text, '\n'), 0o644)
	}
	if err != nil {
		return fmt.Errorf("write the truth: %w", err)
	}
	var lines []byte
	for _, w := range words {
		line, err := json.Marshal(w)
		if err != nil {
			return fmt.Errorf("write the truth's words: %w", err)
		}
		lines = append(append(lines, line...), '\n')
	}
	if err := os.WriteFile(filepath.Join(dir, WordsName), lines, 0o644); err != nil {
		return fmt.Errorf("write the truth's words: %w", err)
	}
	return nil
}

// Read reads a truth from its folder. A truth without words has none, and that is no error.
func Read(dir string) (f File, words []Words, err error) {
	text, err := os.ReadFile(filepath.Join(dir, FileName))
	if err != nil {
		return f, nil, fmt.Errorf("read the truth: %w", err)
	}
	if err := json.Unmarshal(text, &f); err != nil {
		return f, nil, fmt.Errorf("read the truth: %s: %w", filepath.Join(dir, FileName), err)
	}
	if err := f.check(); err != nil {
		return f, nil, fmt.Errorf("read the truth: %s: %w", filepath.Join(dir, FileName), err)
	}
	lines, err := os.Open(filepath.Join(dir, WordsName))
	if os.IsNotExist(err) {
		return f, nil, nil
	} else if err != nil {
		return f, nil, fmt.Errorf("read the truth's words: %w", err)
	}
	defer lines.Close()
	for d := json.NewDecoder(lines); ; {
		var w Words
		if err := d.Decode(&w); err == io.EOF {
			return f, words, nil
		} else if err != nil {
			return f, nil, fmt.Errorf("read the truth's words: %w", err)
		}
		words = append(words, w)
	}
}

// check refuses a truth that contradicts itself.
func (f File) check() error {
	seen := map[string]bool{}
	for _, d := range f.Documents {
		if seen[d.ID] {
			return fmt.Errorf("document %s stands twice", d.ID)
		}
		seen[d.ID] = true
		for _, p := range d.Pages {
			if p < 1 || p > len(f.Pages) || f.Pages[p-1].Document != d.ID {
				return fmt.Errorf("document %s and page %d do not agree", d.ID, p)
			}
		}
	}
	for i, p := range f.Pages {
		if p.Page != i+1 || !seen[p.Document] {
			return fmt.Errorf("page %d: out of order, or of a document that is not listed", i+1)
		}
	}
	return nil
}
