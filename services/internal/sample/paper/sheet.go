// Package paper is the page a template draws on.
//
// A template draws text, lines and areas on a [Sheet] without knowing what becomes of it. A sheet only records its marks; the same marks
// are then either rasterised ([Sheet.Raster]), as the start of a scan, or written as vectors with real text into a PDF ([Book.AddSheet]),
// as a born-digital page; [Sheet.Words] tells what there is to read. Scans go into a PDF too ([Book.AddScan]), with hidden text if wanted, or
// into a TIFF ([WriteTIFF]). Lengths are points (1/72 inch) from the upper left corner, text sits on its baseline.
package paper

import "math"

// Ink is the colour of a mark.
type Ink struct{ R, G, B uint8 }

// RGB mixes an ink.
func RGB(r, g, b uint8) Ink { return Ink{r, g, b} }

// The inks most papers use.
var (
	Black = Ink{20, 20, 20}
	Grey  = Ink{110, 110, 110}
	Pale  = Ink{225, 228, 232}
	White = Ink{255, 255, 255}
	Navy  = Ink{24, 44, 96}
	Blue  = Ink{32, 60, 160}
	Red   = Ink{170, 30, 36}
)

// Point is a place on a sheet.
type Point struct{ X, Y float64 }

// Type is how a text is set: its face, its size in points and its ink.
type Type struct {
	Face Face
	Size float64
	Ink  Ink
}

// In returns the type in another ink.
func (t Type) In(i Ink) Type { t.Ink = i; return t }

// Sheet is one page as it was designed, before it is printed, scanned or exported.
type Sheet struct {
	Width, Height float64
	// Colour says that a scanner keeps the colours of this sheet, as one does for cards and photographs.
	Colour bool

	marks []mark
}

// A surface takes the marks of a sheet in their order.
type surface interface {
	text(at Point, t Type, angle float64, s string)
	ornament(at Point, t Type, angle float64, s string)
	fill(outline []Point, ink Ink)
	stroke(along []Point, width float64, ink Ink)
}

type mark func(surface)

func (s *Sheet) drawOn(on surface) {
	for _, m := range s.marks {
		m(on)
	}
}

// Text sets a line of text from x to the right.
func (s *Sheet) Text(x, y float64, t Type, text string) { s.Slanted(x, y, t, 0, text) }

// Slanted sets a line of text that rises by an angle in degrees, as a stamp or the word VOID across a cheque.
func (s *Sheet) Slanted(x, y float64, t Type, angle float64, text string) {
	if text == "" {
		return
	}
	s.marks = append(s.marks, func(on surface) { on.text(Point{x, y}, t, angle, text) })
}

// Right sets a line of text that ends at x, as amounts in a column do.
func (s *Sheet) Right(x, y float64, t Type, text string) { s.Text(x-t.Width(text), y, t, text) }

// Centre sets a line of text around x.
func (s *Sheet) Centre(x, y float64, t Type, text string) { s.Text(x-t.Width(text)/2, y, t, text) }

// Paragraph sets text within a width, line by line, and returns the baseline after the last line.
func (s *Sheet) Paragraph(x, y, width, leading float64, t Type, text string) float64 {
	for _, line := range t.Wrap(width, text) {
		s.Text(x, y, t, line)
		y += leading
	}
	return y
}

// Line draws a straight line.
func (s *Sheet) Line(x1, y1, x2, y2, width float64, ink Ink) {
	s.Stroke([]Point{{x1, y1}, {x2, y2}}, width, ink)
}

// Rule draws a horizontal line.
func (s *Sheet) Rule(x1, x2, y, width float64, ink Ink) { s.Line(x1, y, x2, y, width, ink) }

// Box draws the border of a rectangle.
func (s *Sheet) Box(x, y, w, h, width float64, ink Ink) {
	s.Stroke([]Point{{x, y}, {x + w, y}, {x + w, y + h}, {x, y + h}, {x, y}}, width, ink)
}

// Band fills a rectangle.
func (s *Sheet) Band(x, y, w, h float64, ink Ink) {
	s.Fill([]Point{{x, y}, {x + w, y}, {x + w, y + h}, {x, y + h}}, ink)
}

// Card fills and borders a rectangle with rounded corners.
func (s *Sheet) Card(x, y, w, h, radius float64, fill, border Ink) {
	var outline []Point
	for corner, c := range []Point{{x + w - radius, y + radius}, {x + w - radius, y + h - radius}, {x + radius, y + h - radius}, {x + radius, y + radius}} {
		for step := range 7 {
			a := (float64(corner) - 1 + float64(step)/6) * math.Pi / 2
			outline = append(outline, Point{c.X + radius*math.Cos(a), c.Y + radius*math.Sin(a)})
		}
	}
	s.Fill(outline, fill)
	s.Stroke(append(outline, outline[0]), 0.7, border)
}

// Disc fills an ellipse around a centre.
func (s *Sheet) Disc(x, y, rx, ry float64, ink Ink) { s.Fill(ellipse(x, y, rx, ry), ink) }

// Ring draws the border of an ellipse.
func (s *Sheet) Ring(x, y, rx, ry, width float64, ink Ink) {
	e := ellipse(x, y, rx, ry)
	s.Stroke(append(e, e[0]), width, ink)
}

// Fill fills a closed outline.
func (s *Sheet) Fill(outline []Point, ink Ink) {
	s.marks = append(s.marks, func(on surface) { on.fill(outline, ink) })
}

// Stroke draws a pen line through points.
func (s *Sheet) Stroke(along []Point, width float64, ink Ink) {
	s.marks = append(s.marks, func(on surface) { on.stroke(along, width, ink) })
}

func ellipse(x, y, rx, ry float64) []Point {
	const corners = 48
	outline := make([]Point, corners)
	for i := range outline {
		a := 2 * math.Pi * float64(i) / corners
		outline[i] = Point{x + rx*math.Cos(a), y + ry*math.Sin(a)}
	}
	return outline
}
