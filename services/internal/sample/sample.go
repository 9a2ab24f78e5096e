package sample

import (
	"bytes"
	"fmt"
	"runtime"
	"slices"
	"sync"
	"sync/atomic"
	"time"

	"dossier/services/internal/sample/paper"
	"dossier/services/internal/sample/scan"
)

// MaxPages is the most a package is made to hold.
const MaxPages = 1000

// Spec says which package to make.
type Spec struct {
	Seed    uint64
	Country string  // US: a mortgage; IN: a home loan to a salaried borrower
	Pages   int     // at least so many pages; what the product requires is present in any case
	Classes []Class // only documents of these classes, all when empty; for small packages
}

// Package is a made-up loan package.
type Package struct {
	PDF   []byte
	Truth Truth
}

// Make makes the package of a spec.
func Make(spec Spec) (*Package, error) {
	c, papers, err := compose(spec)
	if err != nil {
		return nil, fmt.Errorf("make sample %d: %w", spec.Seed, err)
	}
	pdf, err := c.bind(papers)
	if err != nil {
		return nil, fmt.Errorf("make sample %d: %w", spec.Seed, err)
	}
	return &Package{PDF: pdf, Truth: c.truth(papers)}, nil
}

// compose does all but the drawing: it invents the cast and makes out the papers.
func compose(spec Spec) (*cast, []document, error) {
	if spec.Pages < 0 || spec.Pages > MaxPages {
		return nil, nil, fmt.Errorf("%d pages: not between 0 and %d", spec.Pages, MaxPages)
	}
	locales := []locale{unitedStates, india}
	i := slices.IndexFunc(locales, func(l locale) bool { return l.country == spec.Country })
	if i < 0 {
		return nil, nil, fmt.Errorf("country %q: not US or IN", spec.Country)
	}
	c := invent(spec.Seed, locales[i])
	papers, err := c.plan(spec)
	return c, papers, err
}

// truth writes down what was made, in the order of the file.
func (c *cast) truth(papers []document) Truth {
	t := Truth{Seed: c.seed, Country: c.country, AsOf: iso(c.asOf)}
	for i, d := range papers {
		doc := DocumentTruth{ID: fmt.Sprintf("doc-%03d", i+1), Class: d.class, Fields: d.fields}
		kind := Scan
		if d.digital {
			kind = Digital
		}
		for k, p := range d.pages {
			n := len(t.Pages) + 1
			doc.Pages = append(doc.Pages, n)
			t.Pages = append(t.Pages, PageTruth{
				Page: n, Class: d.class, Document: doc.ID, Position: k + 1, PrintedPage: p.number, PrintedTotal: p.of, Kind: kind,
			})
		}
		t.Documents = append(t.Documents, doc)
	}
	return t
}

// A leaf is a page on its way into the PDF.
type leaf struct {
	sheet   *paper.Sheet
	digital bool
	how     scan.Condition
	picture paper.JPEG
	err     error
}

// bind scans what is to be scanned and binds all pages into a PDF. The condition of every page is drawn before the scanning is shared out, so
// the result does not depend on who scans what.
func (c *cast) bind(papers []document) ([]byte, error) {
	var leaves []*leaf
	r := c.random("scanner")
	for _, d := range papers {
		for _, p := range d.pages {
			how := scan.Usual(r)
			how.Colour = p.sheet.Colour
			leaves = append(leaves, &leaf{sheet: p.sheet, digital: d.digital, how: how})
		}
	}
	scanAll(leaves)

	book := paper.NewBook("Dossier sample", c.asOf.Add(10*time.Hour))
	for i, l := range leaves {
		switch {
		case l.err != nil:
			return nil, fmt.Errorf("page %d: %w", i+1, l.err)
		case l.digital:
			book.AddSheet(l.sheet)
		default:
			book.AddPicture(l.sheet.Width, l.sheet.Height, l.picture)
		}
	}
	var out bytes.Buffer
	if _, err := book.WriteTo(&out); err != nil {
		return nil, err
	}
	return out.Bytes(), nil
}

// scanAll scans with one worker for each processor, and returns when all are done.
func scanAll(leaves []*leaf) {
	var next atomic.Int64
	var workers sync.WaitGroup
	for range runtime.GOMAXPROCS(0) {
		workers.Go(func() {
			for i := next.Add(1) - 1; i < int64(len(leaves)); i = next.Add(1) - 1 {
				if l := leaves[i]; !l.digital {
					l.picture, l.err = l.scan()
				}
			}
		})
	}
	workers.Wait()
}

func (l *leaf) scan() (paper.JPEG, error) {
	clean, err := l.sheet.Raster(l.how.Resolution())
	if err != nil {
		return paper.JPEG{}, err
	}
	p, err := scan.Page(clean, l.how)
	return paper.JPEG{Width: p.Width, Height: p.Height, Colour: p.Mode == scan.Colour, Data: p.JPEG}, err
}
