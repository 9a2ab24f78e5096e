// Package scan makes a clean page look as it comes into a loan file: from an office scanner, from an old photocopy, by fax, or taken by a phone on
// somebody's kitchen table.
//
// What befalls a page is a [Condition]; [Draw] draws one from a [Profile]. [Page] applies it, and says with a [Place] where each word went.
//
// The arithmetic on pixels is integer, what is worked out in floats is rounded before it meets one, and all that is random comes from the seed in
// the condition: one condition gives one picture.
package scan

import (
	"bytes"
	"fmt"
	"image"
	"image/jpeg"
	"math"
	"math/rand/v2"
)

// Mode is how a picture holds its dots.
type Mode int

// The modes.
const (
	Gray    Mode = iota // JPEG, one channel
	Colour              // JPEG, three channels
	Bilevel             // black or white
)

func (m Mode) String() string { return [...]string{"gray", "colour", "bilevel"}[m] }

// Picture is a page as the machine saw it.
type Picture struct {
	Width, Height int // in dots, as stored: after a quarter turn
	Mode          Mode
	JPEG          []byte  // of a gray or colour picture
	Bits          []byte  // of a bilevel one: rows padded to bytes, the leftmost dot in the highest bit, 1 for black
	DPI           float64 // dots per inch across the upright picture. A fax has 196 down, a photo as many as are on the sheet in the mean

	// What follows is of the upright picture, before the quarter turn.

	PointsWide, PointsHigh float64 // its size on paper: of the sheet when scanned, of all that is in view when photographed
	Place                  Place
}

// faxDPI are the dots an inch of a fax across the page (ITU-T T.4: 1728 dots on 215 mm).
const faxDPI = 204

// smallest is the least width and height of a page, in dots: less leaves no room for a mark.
const smallest = 32

// The stages that draw at random. Each has its own stream, so one can be turned on or off without a change to the others.
const (
	stageNoise = 0x5ca9 + iota
	stageDirt
	stageLight
	stageWear
	stageCopies
	stageView
	stageWire
	stageSheet
)

func (c Condition) random(stage uint64) *rand.Rand { return rand.New(rand.NewPCG(c.Seed, stage)) }

// Page makes a picture of a clean page, which must have been rastered at the resolution of the condition. It fails on a condition that [Condition.Check]
// refuses and on a page of less than 32 dots either way. The page is left as it is.
func Page(page *image.RGBA, c Condition) (Picture, error) {
	if err := c.Check(); err != nil {
		return Picture{}, fmt.Errorf("scan page: %w", err)
	}
	if page.Rect.Dx() < smallest || page.Rect.Dy() < smallest {
		return Picture{}, fmt.Errorf("scan page: %d by %d dots are too few", page.Rect.Dx(), page.Rect.Dy())
	}
	dpi := c.Resolution()
	photo, bilevel := c.Photo.Long != 0, c.Bitonal.Threshold != 0
	s := &sheet{
		colours: split(page, photo || c.Colour && !bilevel && c.Copies.Generations == 0),
		inch:    int(dpi), lid: uint8(255 - c.Beyond),
		r: c.random(stageWear), rough: newGrain(c.random(stageSheet)),
	}
	if photo {
		s.lid = 50 // what is seen through a tear lies in its shadow
	}
	if c.Copies.Generations > 0 {
		s.copies(c.Copies, c.random(stageCopies))
	}
	s.wear(c.Wear)
	if photo {
		return s.photographed(c)
	}
	return s.scanned(c)
}

// scanned is the sheet on a glass or through a feeder.
func (s *sheet) scanned(c Condition) (Picture, error) {
	dpi, bilevel := c.Resolution(), c.Bitonal.Threshold != 0
	down := dpi
	w, h := s.light.w, s.light.h
	if c.Bitonal.Lines != 0 {
		across, lines := float64(faxDPI), float64(c.Bitonal.Lines)
		w, h = int(math.Round(float64(w)*across/dpi)), int(math.Round(float64(h)*lines/dpi))
		dpi, down = across, lines
	}
	// All is worked out in points: the sheet turns about its middle.
	x, y := float64(w)*72/dpi/2, float64(h)*72/down/2
	place := shifting(-x, -y).then(turning(c.Skew)).then(shifting(x+c.Left, y+c.Top)).then(scaling(dpi/72, down/72))
	m := s.colours
	if c.Skew != 0 || c.Left != 0 || c.Top != 0 || c.Bitonal.Lines != 0 {
		back := place.back()
		m = m.warped(w, h, back.then(scaling(c.Resolution()/72, c.Resolution()/72)), s.lid)
	}
	m.light = m.light.blurred(soft(c.Softness))
	m.light = m.light.optics(c, dpi)
	m.expose(c, c.scanner(w, h, dpi, c.random(stageLight)), -c.Warmth, c.Warmth/3)
	dirt := c.random(stageDirt)
	m.light.speck(c.Specks, dirt)
	m.light.streak(c.Streaks, dpi, dirt)
	m.light.pepper(c.Pepper, dirt)
	if c.Negative {
		m.negate()
	}
	p := Picture{DPI: dpi, PointsWide: float64(w) * 72 / dpi, PointsHigh: float64(h) * 72 / down, Place: place}
	if !bilevel {
		return p.stored(m, c)
	}
	m.light.bilevel(c.Bitonal, dpi)
	m.light.drop(c.Bitonal.Dropped, c.random(stageWire))
	if c.Bitonal.Lines == 98 {
		m.light = m.light.doubled()
		p.Place = place.then(scaling(1, 2))
	}
	m = m.quarter(c.Turn)
	p.Mode, p.Width, p.Height, p.Bits = Bilevel, m.light.w, m.light.h, m.light.packed()
	return p, nil
}

// photographed is the sheet on a desk.
func (s *sheet) photographed(c Condition) (Picture, error) {
	dpi := c.Resolution()
	wide, high := float64(s.light.w)*72/dpi, float64(s.light.h)*72/dpi
	v := c.Photo.look(wide, high)
	place := onto(wide, high, v.quad)
	r := c.random(stageView)
	s.r = r
	m := s.taken(v, c, place)
	if c.Photo.Finger {
		m.finger(v, r)
	}
	m.light = m.light.blurred(soft(c.Softness)).optics(c, v.dpi)
	m.light.fallOff(dots(c.Photo.FallOff, v.dpi), r)
	m.expose(c, c.phone(v, c.random(stageLight)), c.Photo.Blue-c.Warmth, c.Photo.Red+c.Warmth/3)
	m.light = m.light.sharpened(110)
	dirt := c.random(stageDirt)
	m.light.pepper(c.Pepper, dirt)
	if c.Negative {
		m.negate()
	}
	p := Picture{DPI: v.dpi, PointsWide: float64(v.w) * 72 / v.dpi, PointsHigh: float64(v.h) * 72 / v.dpi, Place: place}
	return p.stored(m, c)
}

// optics blurs, as the condition says.
func (p plane) optics(c Condition, dpi float64) plane {
	if c.Blur > 0 {
		p = p.blurred(gaussian(max(dots(c.Blur, dpi), 1)))
	}
	if c.Motion > 0 {
		p = p.moved(dots(c.Motion, dpi), c.MotionTo)
	}
	return p
}

// negate turns light into dark, and each colour into its opposite.
func (c colours) negate() {
	for _, p := range []plane{c.light, c.blue, c.red} {
		for i, v := range p.pix {
			p.pix[i] = 255 - v
		}
	}
}

// stored turns the picture as it was fed and encodes it.
func (p Picture) stored(m colours, c Condition) (Picture, error) {
	m = m.quarter(c.Turn)
	p.Width, p.Height = m.light.w, m.light.h
	area := image.Rect(0, 0, p.Width, p.Height)
	var picture image.Image = &image.Gray{Pix: m.light.pix, Stride: p.Width, Rect: area}
	if m.colour {
		p.Mode = Colour
		picture = &image.YCbCr{
			Y: m.light.pix, Cb: m.blue.pix, Cr: m.red.pix, YStride: p.Width, CStride: m.blue.w,
			SubsampleRatio: image.YCbCrSubsampleRatio420, Rect: area,
		}
	}
	var out bytes.Buffer
	if err := jpeg.Encode(&out, picture, &jpeg.Options{Quality: c.Quality}); err != nil {
		return Picture{}, fmt.Errorf("encode scan: %w", err)
	}
	p.JPEG = out.Bytes()
	return p, nil
}
