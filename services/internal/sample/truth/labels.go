package truth

import (
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strconv"
)

// Labelled is a real file and what somebody said of it.
type Labelled struct {
	Path string
	File File
}

// ReadLabels reads the labels of real files: a CSV with a heading, beside the files it names. There are two forms. With the columns file, page,
// document, class and first_page a row is a page; with file, class and pages (and country, if known) a row is a file that is one document.
// classes maps a label to a class of the taxonomy; a label that it does not hold is sys.unknown.
func ReadLabels(path string, classes map[string]Class) ([]Labelled, error) {
	rows, err := table(path)
	if err != nil {
		return nil, err
	}
	class := func(label string) Class {
		if c, ok := classes[label]; ok {
			return c
		}
		return "sys.unknown"
	}
	var all []Labelled
	at := map[string]int{}
	for i, row := range rows {
		name := row["file"]
		n, known := at[name]
		if !known {
			n = len(all)
			at[name] = n
			all = append(all, Labelled{Path: filepath.Join(filepath.Dir(path), name), File: File{Origin: Real, Country: row["country"], Wrong: []Wrong{}}})
		}
		f := &all[n].File
		pages, document := 1, "doc-"+row["document"]
		if row["page"] == "" {
			document = "doc-1"
			if pages, err = strconv.Atoi(row["pages"]); err != nil || pages < 1 {
				return nil, fmt.Errorf("read labels: %s: row %d: no number of pages", path, i+2)
			}
		} else if page, err := strconv.Atoi(row["page"]); err != nil || page != len(f.Pages)+1 {
			return nil, fmt.Errorf("read labels: %s: row %d: page %q does not follow on %d", path, i+2, row["page"], len(f.Pages))
		}
		for range pages {
			f.add(document, class(row["class"]))
		}
	}
	for _, l := range all {
		if err := l.File.check(); err != nil {
			return nil, fmt.Errorf("read labels: %s: %s: %w", path, filepath.Base(l.Path), err)
		}
	}
	return all, nil
}

// add adds a page to a document, which may be new.
func (f *File) add(document string, class Class) {
	page := len(f.Pages) + 1
	for i := range f.Documents {
		if d := &f.Documents[i]; d.ID == document {
			d.Pages = append(d.Pages, page)
			f.Pages = append(f.Pages, Page{Page: page, Class: class, Document: document, Position: len(d.Pages)})
			return
		}
	}
	f.Documents = append(f.Documents, Document{ID: document, Class: class, Pages: []int{page}, Fields: map[string]string{}})
	f.Pages = append(f.Pages, Page{Page: page, Class: class, Document: document, Position: 1})
}

// ReadClasses reads which label means which class: a CSV with the columns label and class.
func ReadClasses(path string) (map[string]Class, error) {
	rows, err := table(path)
	if err != nil {
		return nil, err
	}
	classes := map[string]Class{}
	for _, row := range rows {
		classes[row["label"]] = row["class"]
	}
	return classes, nil
}

// table reads the rows of a CSV by the names of its heading.
func table(path string) ([]map[string]string, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, fmt.Errorf("read labels: %w", err)
	}
	defer f.Close()
	r := csv.NewReader(f)
	heading, err := r.Read()
	if err != nil {
		return nil, fmt.Errorf("read labels: %s: %w", path, err)
	}
	var rows []map[string]string
	for {
		record, err := r.Read()
		if errors.Is(err, io.EOF) {
			return rows, nil
		}
		if err != nil {
			return nil, fmt.Errorf("read labels: %s: %w", path, err)
		}
		row := map[string]string{}
		for i, name := range heading {
			row[name] = record[i]
		}
		rows = append(rows, row)
	}
}
