package splitter

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"image"
	"image/color"
	"image/jpeg"
	"image/png"
	"strings"
	"testing"

	"codeberg.org/go-pdf/fpdf"
)

// The documents of these tests are made by them: honest ones by fpdf, odd ones by
// pdftest.

// written is a PDF of Letter pages with one line of text each, at 12 points, an
// inch from the left and two from the top.
func written(t testing.TB, protect func(*fpdf.Fpdf), lines ...string) []byte {
	t.Helper()
	pdf := fpdf.New("P", "pt", "Letter", "")
	if protect != nil {
		protect(pdf)
	}
	pdf.SetFont("Helvetica", "", 12)
	for _, line := range lines {
		pdf.AddPage()
		pdf.Text(72, 144, line)
	}
	return output(t, pdf)
}

func output(t testing.TB, pdf *fpdf.Fpdf) []byte {
	t.Helper()
	var out bytes.Buffer
	if err := pdf.Output(&out); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

// changed is a PDF with objects added to it as an update that changes none of
// its bytes, as the filling in of a form is.
func changed(pdf []byte, objects string) []byte {
	before := bytes.LastIndex(pdf[:bytes.LastIndex(pdf, []byte("startxref"))], []byte("xref"))
	out := append(bytes.Clone(pdf), objects...)
	number, _, _ := strings.Cut(objects, " ")
	table := len(out)
	if objects == "" {
		return fmt.Appendf(out, "xref\n0 0\ntrailer\n<</Size 6/Root 1 0 R/Prev %d>>\nstartxref\n%d\n%%%%EOF\n", before, table)
	}
	return fmt.Appendf(out, "xref\n%s 1\n%010d 00000 n \ntrailer\n<</Size 6/Root 1 0 R/Prev %d>>\nstartxref\n%d\n%%%%EOF\n", number, len(pdf), before, table)
}

// picture is white with black bars where lines of text would be.
func picture(width, height int) *image.Gray {
	p := image.NewGray(image.Rect(0, 0, width, height))
	for i := range p.Pix {
		p.Pix[i] = 255
	}
	for y := height / 4; y < height/2; y++ {
		if y/10%2 == 0 {
			for x := width / 4; x < width*3/4; x++ {
				p.SetGray(x, y, color.Gray{0})
			}
		}
	}
	return p
}

func asPNG(t testing.TB, p image.Image) []byte {
	t.Helper()
	var out bytes.Buffer
	if err := png.Encode(&out, p); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

func asJPEG(t testing.TB, p image.Image) []byte {
	t.Helper()
	var out bytes.Buffer
	if err := jpeg.Encode(&out, p, nil); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

// asTIFF writes pictures as the pages of one TIFF, uncompressed.
func asTIFF(dpi int, pages ...*image.Gray) []byte {
	le := binary.LittleEndian
	out := []byte("II*\x00\x00\x00\x00\x00")
	next := 4 // where the offset of the next directory belongs
	for _, p := range pages {
		w, h := p.Bounds().Dx(), p.Bounds().Dy()
		pixels := len(out)
		out = append(out, p.Pix...)
		density := len(out)
		out = le.AppendUint32(le.AppendUint32(out, uint32(dpi)), 1)
		le.PutUint32(out[next:], uint32(len(out)))
		entries := []struct{ tag, kind, value int }{
			{256, 4, w}, {257, 4, h}, {258, 3, 8}, {259, 3, 1}, {262, 3, 1}, {273, 4, pixels},
			{277, 3, 1}, {278, 4, h}, {279, 4, w * h}, {282, 5, density}, {283, 5, density}, {296, 3, 2},
		}
		out = le.AppendUint16(out, uint16(len(entries)))
		for _, e := range entries {
			out = le.AppendUint16(le.AppendUint16(out, uint16(e.tag)), uint16(e.kind))
			out = le.AppendUint32(le.AppendUint32(out, 1), uint32(e.value))
		}
		next = len(out)
		out = le.AppendUint32(out, 0)
	}
	return out
}
