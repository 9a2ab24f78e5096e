package paper

import (
	"bytes"
	"encoding/binary"
	"image"
	"image/color"
	"testing"

	"golang.org/x/image/tiff"
)

func TestTIFFHoldsItsPages(t *testing.T) {
	bits, grey, colour := NewBitmap(13, 9), image.NewGray(image.Rect(0, 0, 7, 5)), image.NewRGBA(image.Rect(0, 0, 6, 11))
	for i := range 9 {
		bits.Blacken(i, i)
	}
	for i := range grey.Pix {
		grey.Pix[i] = byte(7 * i)
	}
	for i := range colour.Pix {
		colour.Pix[i] = byte(3*i) | 0xff*byte(i%4/3) // opaque
	}
	part := colour.SubImage(image.Rect(1, 2, 5, 9))
	slow := image.NewYCbCr(image.Rect(0, 0, 8, 8), image.YCbCrSubsampleRatio420)
	for i := range slow.Y {
		slow.Y[i] = byte(4 * i)
	}
	pages := []Picture{{bits, 204}, {grey, 200}, {colour, 300}, {part, 150.5}, {slow, 72}}
	var out bytes.Buffer
	if err := WriteTIFF(&out, pages); err != nil {
		t.Fatal(err)
	}
	file := out.Bytes()
	for i, p := range pages {
		got, err := tiff.Decode(bytes.NewReader(file)) // which reads the first page
		if err != nil {
			t.Fatalf("page %d: %v", i+1, err)
		}
		size := p.Image.Bounds()
		if got.Bounds() != image.Rect(0, 0, size.Dx(), size.Dy()) {
			t.Fatalf("page %d: %v", i+1, got.Bounds())
		}
		for y := range size.Dy() {
			for x := range size.Dx() {
				want := color.RGBAModel.Convert(p.Image.At(size.Min.X+x, size.Min.Y+y))
				if c := color.RGBAModel.Convert(got.At(x, y)); c != want {
					t.Fatalf("page %d at %d,%d: %v, want %v", i+1, x, y, c, want)
				}
			}
		}
		at := binary.LittleEndian.Uint32(file[4:])
		next := at + 2 + entryBytes*uint32(binary.LittleEndian.Uint16(file[at:]))
		copy(file[4:8], file[next:next+4]) // makes the next page the first
	}
	if binary.LittleEndian.Uint32(file[4:]) != 0 {
		t.Error("there are more pages")
	}
}

func TestTIFFRefusesWhatIsNoPicture(t *testing.T) {
	for name, pages := range map[string][]Picture{
		"no pages":      nil,
		"no resolution": {{NewBitmap(3, 3), 0}},
		"no dots":       {{image.NewGray(image.Rectangle{}), 200}},
		"too few bytes": {{&Bitmap{Width: 9, Height: 9}, 200}},
	} {
		if err := WriteTIFF(&bytes.Buffer{}, pages); err == nil {
			t.Errorf("%s: no error", name)
		}
	}
}
