package sample

import (
	"bytes"
	"fmt"
	"image"
	"image/jpeg"
	"image/png"
	"io"
	"time"

	"dossier/services/internal/sample/paper"
	"dossier/services/internal/sample/scan"
)

// PDF writes the file as a PDF: pictures as pages, and sheets that were never paper with their text.
func (f *File) PDF(w io.Writer) error {
	asOf, err := time.Parse(time.DateOnly, f.Truth.AsOf)
	if err != nil {
		return err
	}
	book := paper.NewBook("Dossier sample", asOf.Add(10*time.Hour))
	for i, l := range f.leaves {
		if l.digital() {
			book.AddSheet(l.printed().Sheet)
			continue
		}
		p := l.picture
		page := paper.Scan{Width: p.PointsWide, Height: p.PointsHigh, Turned: l.how.Turn, Layer: f.hidden(i)}
		if p.Mode == scan.Bilevel {
			page.Bitmap = &paper.Bitmap{Width: p.Width, Height: p.Height, Data: p.Bits}
			page.Fax = l.how.Bitonal.Lines != 0
		} else {
			page.JPEG = paper.JPEG{Width: p.Width, Height: p.Height, Colour: p.Mode == scan.Colour, Data: p.JPEG}
		}
		book.AddScan(page)
	}
	_, err = book.WriteTo(w)
	return err
}

// exportDPI is the resolution of a page that was never paper, in a format that knows no text.
const exportDPI = 150

// TIFF writes the file as one TIFF of many pages. It keeps every page's dots in memory.
func (f *File) TIFF(w io.Writer) error {
	pages := make([]paper.Picture, len(f.leaves))
	for i, l := range f.leaves {
		m, dpi, err := l.image()
		if err != nil {
			return fmt.Errorf("page %d: %w", i+1, err)
		}
		pages[i] = paper.Picture{Image: m, DPI: dpi}
	}
	return paper.WriteTIFF(w, pages)
}

// Image is one page as a file of its own.
type Image struct {
	Name string
	Data []byte
}

// Images are the pages as single pictures: JPEG as the scanner stored them, PNG where they are black and white or never were paper.
func (f *File) Images() ([]Image, error) {
	var all []Image
	for i, l := range f.leaves {
		if !l.digital() && l.picture.Mode != scan.Bilevel {
			all = append(all, Image{fmt.Sprintf("%04d.jpg", i+1), l.picture.JPEG})
			continue
		}
		m, _, err := l.image()
		if err != nil {
			return nil, fmt.Errorf("page %d: %w", i+1, err)
		}
		var out bytes.Buffer
		if err := png.Encode(&out, m); err != nil {
			return nil, fmt.Errorf("page %d: %w", i+1, err)
		}
		all = append(all, Image{fmt.Sprintf("%04d.png", i+1), out.Bytes()})
	}
	return all, nil
}

// image is the page's dots.
func (l *leaf) image() (image.Image, float64, error) {
	if l.digital() {
		m, err := l.printed().Sheet.Raster(exportDPI)
		return m, exportDPI, err
	}
	p := l.picture
	if p.Mode == scan.Bilevel {
		return &paper.Bitmap{Width: p.Width, Height: p.Height, Data: p.Bits}, p.DPI, nil
	}
	m, err := jpeg.Decode(bytes.NewReader(p.JPEG))
	return m, p.DPI, err
}
