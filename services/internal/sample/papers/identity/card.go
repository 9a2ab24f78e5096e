package identity

import (
	"math"
	"math/rand/v2"

	"dossier/services/internal/sample/form"
	"dossier/services/internal/sample/paper"
	"dossier/services/internal/sample/world"
)

// mm is a millimetre in points: cards are measured in these.
const mm = 72 / 25.4

// The size of a bank card, which is that of most identity cards too (ISO/IEC 7810, ID-1).
const cardWidth, cardHeight = 85.6, 54.0

// A card lies on a sheet, mostly enlarged. Places and lengths on it are millimetres from its upper left corner, sizes of type are the points
// that the card itself is printed with.
type card struct {
	s       *paper.Sheet
	x, y, k float64 // k points of the sheet are a millimetre of the card
}

// copied is the page a copier makes of n cards: nothing but the cards, one below the other, enlarged by some factor and never quite in the
// middle.
func copied(b *world.Borrower, r *rand.Rand, w, h float64, n int, enlarged ...float64) (*paper.Sheet, []card) {
	s := &paper.Sheet{Width: b.Width, Height: b.Height, Colour: r.IntN(4) > 0}
	k := world.Pick(r, enlarged) * mm
	x := max(20, (b.Width-w*k)/2-30+60*r.Float64())
	x = min(x, b.Width-20-w*k)
	y := 44 + 50*r.Float64()
	gap := 18 + 22*r.Float64()
	cards := make([]card, n)
	for i := range cards {
		cards[i] = card{s, x, y, k}
		y += h*k + gap
	}
	return s, cards
}

func (c card) scaled(t paper.Type) paper.Type {
	t.Size *= c.k / mm
	return t
}

func (c card) at(x, y float64) paper.Point { return paper.Point{X: c.x + x*c.k, Y: c.y + y*c.k} }

func (c card) text(x, y float64, t paper.Type, text string) {
	c.s.Text(c.x+x*c.k, c.y+y*c.k, c.scaled(t), text)
}

// fit sets a text into a width, smaller if it must be.
func (c card) fit(x, y, w float64, t paper.Type, text string) {
	c.s.Text(c.x+x*c.k, c.y+y*c.k, form.Fit(c.scaled(t), text, w*c.k), text)
}

func (c card) right(x, y float64, t paper.Type, text string) {
	c.s.Right(c.x+x*c.k, c.y+y*c.k, c.scaled(t), text)
}

func (c card) centre(x, y float64, t paper.Type, text string) {
	c.s.Centre(c.x+x*c.k, c.y+y*c.k, c.scaled(t), text)
}

// slanted sets a line at an angle: 90 reads upwards along an edge.
func (c card) slanted(x, y float64, t paper.Type, angle float64, text string) {
	c.s.Slanted(c.x+x*c.k, c.y+y*c.k, c.scaled(t), angle, text)
}

// lines sets a text within a width and returns the baseline after it.
func (c card) lines(x, y, w, leading float64, t paper.Type, text string) float64 {
	return (c.s.Paragraph(c.x+x*c.k, c.y+y*c.k, w*c.k, leading*c.k, c.scaled(t), text) - c.y) / c.k
}

// micro sets what is too small to be read, as decoration.
func (c card) micro(x, y float64, t paper.Type, text string) {
	c.s.Ornament(c.x+x*c.k, c.y+y*c.k, c.scaled(t), text)
}

func (c card) band(x, y, w, h float64, ink paper.Ink) {
	c.s.Band(c.x+x*c.k, c.y+y*c.k, w*c.k, h*c.k, ink)
}

func (c card) box(x, y, w, h, width float64, ink paper.Ink) {
	c.s.Box(c.x+x*c.k, c.y+y*c.k, w*c.k, h*c.k, width, ink)
}

func (c card) rule(x1, x2, y, width float64, ink paper.Ink) {
	c.s.Rule(c.x+x1*c.k, c.x+x2*c.k, c.y+y*c.k, width, ink)
}

func (c card) disc(x, y, rx, ry float64, ink paper.Ink) {
	c.s.Disc(c.x+x*c.k, c.y+y*c.k, rx*c.k, ry*c.k, ink)
}

func (c card) ring(x, y, rx, ry, width float64, ink paper.Ink) {
	c.s.Ring(c.x+x*c.k, c.y+y*c.k, rx*c.k, ry*c.k, width, ink)
}

func (c card) stroke(width float64, ink paper.Ink, points ...paper.Point) {
	pen := make([]paper.Point, len(points))
	for i, p := range points {
		pen[i] = c.at(p.X, p.Y)
	}
	c.s.Stroke(pen, width, ink)
}

func (c card) fill(ink paper.Ink, points ...paper.Point) {
	outline := make([]paper.Point, len(points))
	for i, p := range points {
		outline[i] = c.at(p.X, p.Y)
	}
	c.s.Fill(outline, ink)
}

func (c card) signature(x, y, w float64, b *world.Borrower) {
	form.Signature(c.s, c.x+x*c.k, c.y+y*c.k, w*c.k, b.Random("signature"))
}

func (c card) pillar(x, y, size float64, ink paper.Ink) {
	form.Pillar(c.s, c.x+x*c.k, c.y+y*c.k, size*c.k, ink)
}

func (c card) matrix(x, y, size float64, modules int, r *rand.Rand) {
	c.band(x-0.6, y-0.6, size+1.2, size+1.2, paper.White)
	form.Matrix(c.s, c.x+x*c.k, c.y+y*c.k, size*c.k, modules, r)
}

func (c card) photo(x, y, w, h float64, b *world.Borrower, tone func(paper.Ink) paper.Ink) {
	likeness(c.s, c.x+x*c.k, c.y+y*c.k, w*c.k, h*c.k, b, tone)
}

// mix is an ink between two others: 0 is the first.
func mix(from, to paper.Ink, share float64) paper.Ink {
	part := func(a, b uint8) uint8 { return uint8(math.Round(float64(a) + (float64(b)-float64(a))*share)) }
	return paper.RGB(part(from.R, to.R), part(from.G, to.G), part(from.B, to.B))
}

// body draws the plastic of a card with the shadow that a copier leaves at two of its edges. The ground runs over from one ink to another
// from the left to the right.
func (c card) body(w, h, radius float64, from, to paper.Ink) {
	c.s.Card(c.x+0.5*c.k, c.y+0.5*c.k, w*c.k, h*c.k, radius*c.k, paper.RGB(176, 176, 178), paper.RGB(176, 176, 178))
	c.s.Card(c.x, c.y, w*c.k, h*c.k, radius*c.k, mix(from, to, 0.5), paper.RGB(150, 150, 152))
	c.blend(0, 0, w, h, radius, from, to)
}

// blend fills a rectangle with round corners with inks that run over into each other.
func (c card) blend(x, y, w, h, radius float64, from, to paper.Ink) {
	const strips = 64
	step := w / strips
	inset := func(d float64) float64 {
		if d >= radius {
			return 0
		}
		return radius - math.Sqrt(radius*radius-(radius-d)*(radius-d))
	}
	for i := range strips {
		l := step * float64(i)
		r := min(w, l+step*1.04)
		il, ir := max(inset(l), inset(w-l)), max(inset(r), inset(w-r))
		c.fill(mix(from, to, float64(i)/(strips-1)),
			paper.Point{X: x + l, Y: y + il}, paper.Point{X: x + r, Y: y + ir}, paper.Point{X: x + r, Y: y + h - ir}, paper.Point{X: x + l, Y: y +
				h - il})
	}
}

// sunk blends downwards.
func (c card) sunk(x, y, w, h float64, from, to paper.Ink) {
	const strips = 32
	step := h / strips
	for i := range strips {
		c.band(x, y+step*float64(i), w, step*1.05, mix(from, to, float64(i)/(strips-1)))
	}
}

// waves fills a rectangle with fine lines side by side, as security printing has them.
func (c card) waves(x, y, w, h, gap, swing, turns float64, ink paper.Ink) {
	for at := y + swing; at < y+h-swing; at += gap {
		pen := make([]paper.Point, 61)
		for i := range pen {
			t := float64(i) / 60
			pen[i] = c.at(x+w*t, at+swing*math.Sin(t*turns*2*math.Pi+at*0.35))
		}
		c.s.Stroke(pen, 0.35, ink)
	}
}

// rosette draws the flower of a guilloche machine around a centre.
func (c card) rosette(x, y, radius float64, petals int, ink paper.Ink) {
	for _, share := range []float64{1, 0.82, 0.64, 0.46} {
		pen := make([]paper.Point, 361)
		for i := range pen {
			a := float64(i) * math.Pi / 180
			d := radius * share * (0.72 + 0.28*math.Cos(float64(petals)*a+share*9))
			pen[i] = c.at(x+d*math.Cos(a), y+d*math.Sin(a))
		}
		c.s.Stroke(pen, 0.35, ink)
	}
}

// chip draws the contacts of a smart card.
func (c card) chip(x, y, w float64) {
	gold, dark := paper.RGB(214, 186, 112), paper.RGB(134, 108, 50)
	h := w * 0.82
	c.s.Card(c.x+x*c.k, c.y+y*c.k, w*c.k, h*c.k, w*0.14*c.k, gold, dark)
	for _, f := range []float64{0.33, 0.66} {
		c.rule(x, x+w*0.32, y+h*f, 0.6, dark)
		c.rule(x+w*0.68, x+w, y+h*f, 0.6, dark)
	}
	c.box(x+w*0.32, y+h*0.2, w*0.36, h*0.6, 0.6, dark)
	c.stroke(0.6, dark, paper.Point{X: x + w*0.5, Y: y}, paper.Point{X: x + w*0.5, Y: y + h*0.2})
	c.stroke(0.6, dark, paper.Point{X: x + w*0.5, Y: y + h*0.8}, paper.Point{X: x + w*0.5, Y: y + h})
}

// hologram draws a foil that shines in several colours.
func (c card) hologram(x, y, w, h float64) {
	inks := []paper.Ink{paper.RGB(186, 196, 204), paper.RGB(206, 220, 208), paper.RGB(222, 214, 196), paper.RGB(202, 204, 224), paper.RGB(176, 186,
		196)}
	step := w / float64(len(inks)*3)
	for i := range len(inks) * 3 {
		c.band(x+step*float64(i), y, step*1.05, h, inks[i*2%len(inks)])
	}
	c.rosette(x+w/2, y+h/2, min(w, h)*0.46, 8, paper.RGB(130, 142, 156))
	c.box(x, y, w, h, 0.4, paper.RGB(150, 156, 164))
}

// attested writes what an Indian branch asks the customer to write beside a copy.
func attested(s *paper.Sheet, x, y float64, b *world.Borrower, r *rand.Rand) {
	pen := paper.Hand.Of(15).In(paper.Blue)
	words := world.Pick(r, []string{"Self attested", "Self-Attested", "Self Attested True Copy", "Verified with original", "True copy"})
	s.Slanted(x, y, pen, float64(r.IntN(5)), words)
	form.Signature(s, x+4, y+38, 96, b.Random("signature"))
	if r.IntN(2) == 0 {
		s.Text(x+10, y+58, paper.Hand.Of(12).In(paper.Blue), b.AsOf.AddDate(0, 0, -r.IntN(9)).Format("2/1/06"))
	}
}

// below is where there is room on the sheet under cards of a height.
func (c card) below(h float64) float64 { return c.y + h*c.k + 44 }
