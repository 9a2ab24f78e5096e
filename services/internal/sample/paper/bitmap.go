package paper

import (
	"image"
	"image/color"
)

// A Bitmap is a picture in black and white, as fax machines and many office scanners make. It is an [image.Image].
type Bitmap struct {
	Width, Height int // in dots
	// Data holds eight dots a byte, the leftmost in the highest bit, 1 for black. Every row starts a byte.
	Data []byte
}

// NewBitmap is a white bitmap.
func NewBitmap(width, height int) *Bitmap {
	return &Bitmap{Width: width, Height: height, Data: make([]byte, (width+7)/8*height)}
}

// Stride is how many bytes a row takes.
func (b *Bitmap) Stride() int { return (b.Width + 7) / 8 }

// Black tells whether a dot within the bitmap is black.
func (b *Bitmap) Black(x, y int) bool { return b.Data[y*b.Stride()+x/8]&(0x80>>(x%8)) != 0 }

// Blacken makes a dot within the bitmap black.
func (b *Bitmap) Blacken(x, y int) { b.Data[y*b.Stride()+x/8] |= 0x80 >> (x % 8) }

// ColorModel is that of grey pictures.
func (b *Bitmap) ColorModel() color.Model { return color.GrayModel }

// Bounds begin at 0,0.
func (b *Bitmap) Bounds() image.Rectangle { return image.Rect(0, 0, b.Width, b.Height) }

// At is black or white. Outside the bitmap all is white.
func (b *Bitmap) At(x, y int) color.Color {
	if (image.Point{x, y}).In(b.Bounds()) && b.Black(x, y) {
		return color.Gray{}
	}
	return color.Gray{Y: 255}
}

// sound tells whether there are as many bytes as the size asks for.
func (b *Bitmap) sound() bool {
	return b.Width > 0 && b.Height > 0 && len(b.Data) == b.Stride()*b.Height
}
