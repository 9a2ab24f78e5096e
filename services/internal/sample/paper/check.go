package paper

import "fmt"

// Check finds what [Sheet.Raster] refuses, without drawing: the first text that leaves the sheet, or that its face has no glyphs for.
func (s *Sheet) Check() error {
	c := checker{width: s.Width, height: s.Height}
	s.drawOn(&c)
	return c.err
}

// A checker is a surface that is only measured.
type checker struct {
	width, height float64
	err           error // the first
}

func (c *checker) text(at Point, t Type, angle float64, text string) {
	if c.err != nil {
		return
	}
	_, width, err := t.Face.line(text)
	if err == nil {
		err = within(c.width, c.height, at, turned(angle).from(at, Point{width * t.Size, 0}), text)
	}
	c.err = err
}

func (c *checker) ornament(at Point, t Type, angle float64, text string) { c.text(at, t, angle, text) }
func (c *checker) fill([]Point, Ink)                                     {}
func (c *checker) stroke([]Point, float64, Ink)                          {}

// within refuses a text that begins or ends beyond an area.
func within(width, height float64, begin, end Point, text string) error {
	for _, p := range []Point{begin, end} {
		if p.X < 0 || p.Y < 0 || p.X > width || p.Y > height {
			return fmt.Errorf("text %q runs off the sheet", text)
		}
	}
	return nil
}
