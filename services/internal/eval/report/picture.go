package report

import (
	"bytes"
	"encoding/base64"
	"errors"
	"image"
	"image/jpeg"
	"image/png"
	"io"
	"os"

	"golang.org/x/image/draw"
)

// How large pictures are.
const (
	pictureWide = 420
	pictureHigh = 620
	pictureMost = 48 << 10 // bytes of one, so that three times twenty-four stay below 6 MB

	// pixelsMost is how many pixels a page may have to be shown: an A3 page at 600 dots an inch has 70 million.
	pixelsMost = 80_000_000
)

// qualities are tried until a picture is small enough, and then half its width. Noise of scanners is what makes pictures large, and nobody needs to see it
// well.
var qualities = []int{70, 55, 40, 25}

// picture is the picture of a page as the Base64 of a JPEG, upright and small. It is empty if there is none to be had: a report without it is still a report.
func picture(path string, turned int) string {
	if path == "" {
		return ""
	}
	page, err := decoded(path)
	if err != nil {
		return ""
	}
	var b bytes.Buffer
	for part := 1; part <= 2 && (b.Len() == 0 || b.Len() > pictureMost); part++ {
		small := upright(shrunk(page, turned%180 != 0, pictureWide/part, pictureHigh/part), turned)
		for _, quality := range qualities {
			b.Reset()
			if err := jpeg.Encode(&b, small, &jpeg.Options{Quality: quality}); err != nil {
				return ""
			}
			if b.Len() <= pictureMost {
				break
			}
		}
	}
	return base64.StdEncoding.EncodeToString(b.Bytes())
}

func decoded(path string) (image.Image, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	c, err := png.DecodeConfig(f)
	if err != nil {
		return nil, err
	}
	if c.Width < 1 || c.Height < 1 || c.Width > pixelsMost/c.Height {
		return nil, errors.New("the picture is too large to show")
	}
	if _, err := f.Seek(0, io.SeekStart); err != nil {
		return nil, err
	}
	return png.Decode(f)
}

// shrunk fits a page into so much room. A page that lies on its side is measured as it will stand.
func shrunk(page image.Image, lies bool, wide, high int) *image.RGBA {
	w, h := page.Bounds().Dx(), page.Bounds().Dy()
	if lies {
		wide, high = high, wide
	}
	by := min(1, float64(wide)/float64(w), float64(high)/float64(h))
	to := image.NewRGBA(image.Rect(0, 0, max(1, int(by*float64(w)+0.5)), max(1, int(by*float64(h)+0.5))))
	draw.Draw(to, to.Bounds(), image.White, image.Point{}, draw.Src)
	draw.BiLinear.Scale(to, to.Bounds(), page, page.Bounds(), draw.Over, nil)
	return to
}

// upright turns a picture clockwise by a multiple of 90 degrees; by others it is not turned.
func upright(from *image.RGBA, turned int) *image.RGBA {
	quarters := ((turned/90)%4 + 4) % 4
	if turned%90 != 0 || quarters == 0 {
		return from
	}
	w, h := from.Bounds().Dx(), from.Bounds().Dy()
	to := image.NewRGBA(image.Rect(0, 0, w, h))
	if quarters != 2 {
		to = image.NewRGBA(image.Rect(0, 0, h, w))
	}
	for y := range h {
		for x := range w {
			tx, ty := h-1-y, x
			switch quarters {
			case 2:
				tx, ty = w-1-x, h-1-y
			case 3:
				tx, ty = y, w-1-x
			}
			to.SetRGBA(tx, ty, from.RGBAAt(x, y))
		}
	}
	return to
}
