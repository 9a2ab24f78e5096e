package identity

import (
	"math"
	"math/rand/v2"

	"dossier/services/internal/sample/paper"
	"dossier/services/internal/sample/world"
)

// The tones a photograph comes in.
func inColour(i paper.Ink) paper.Ink { return i }

// inGrey is a photograph in black and white.
func inGrey(i paper.Ink) paper.Ink {
	v := uint8((299*int(i.R) + 587*int(i.G) + 114*int(i.B)) / 1000)
	return paper.RGB(v, v, v)
}

// asGhost is the pale second photograph of newer cards.
func asGhost(i paper.Ink) paper.Ink { return mix(inGrey(i), paper.RGB(226, 230, 234), 0.72) }

// A sitter is what somebody's photographs have in common, on whichever paper they stand.
type sitter struct {
	skin, hair, cloth, ground paper.Ink
	female, indian            bool
	glasses, beard, moustache bool
	parting, broad            float64
	coat                      bool
}

func sitting(b *world.Borrower) sitter {
	r := b.Random("portrait")
	k := sitter{female: b.Sex == "F", indian: b.Indian()}
	k.skin = world.Pick(r, world.Either(b.Locale,
		[]paper.Ink{paper.RGB(238, 205, 180), paper.RGB(226, 186, 154), paper.RGB(196, 150, 116), paper.RGB(122, 82, 58)},
		[]paper.Ink{paper.RGB(208, 164, 126), paper.RGB(186, 138, 100), paper.RGB(160, 114, 80), paper.RGB(134, 92, 64)}))
	k.hair = world.Pick(r, world.Either(b.Locale,
		[]paper.Ink{paper.RGB(34, 28, 24), paper.RGB(70, 46, 30), paper.RGB(134, 98, 58), paper.RGB(120, 116, 112)},
		[]paper.Ink{paper.RGB(22, 20, 20), paper.RGB(30, 26, 24), paper.RGB(40, 32, 28), paper.RGB(92, 90, 88)}))
	k.cloth = world.Pick(r, []paper.Ink{paper.RGB(52, 66, 96), paper.RGB(118, 46, 56), paper.RGB(54, 92, 82), paper.RGB(196, 200, 208),
		paper.RGB(70, 70, 76), paper.RGB(168, 132, 60)})
	k.ground = world.Pick(r, []paper.Ink{paper.RGB(236, 238, 240), paper.RGB(190, 208, 226), paper.RGB(214, 220, 226), paper.RGB(222, 222, 218)})
	k.glasses = r.IntN(4) == 0
	k.beard, k.moustache = r.IntN(5) == 0, r.IntN(3) == 0
	k.parting, k.broad = -0.1+0.2*r.Float64(), 0.96+0.1*r.Float64()
	k.coat = r.IntN(3) == 0
	return k
}

// likeness draws the borrower's photograph: the same person on each of his papers.
func likeness(s *paper.Sheet, x, y, w, h float64, b *world.Borrower, tone func(paper.Ink) paper.Ink) {
	k := sitting(b)
	dark := paper.RGB(34, 28, 26)
	u := 1.12 * min(w, h/1.25) // the head goes by the narrower of the sides
	cx, cy := x+w/2, y+h*0.44
	at := func(dx, dy float64) paper.Point { return paper.Point{X: cx + u*dx, Y: cy + u*dy} }
	fill := func(ink paper.Ink, outline ...paper.Point) { s.Fill(outline, tone(ink)) }
	pen := func(width float64, ink paper.Ink, along ...paper.Point) { s.Stroke(along, width*u/60, tone(ink)) }
	// oval is egg-shaped: the lower half may be narrower and longer than the upper one.
	oval := func(dx, dy, rx, up, down, jaw float64) []paper.Point {
		outline := make([]paper.Point, 40)
		for i := range outline {
			sin, cos := math.Sincos(2 * math.Pi * float64(i) / 40)
			ry, rx := up, rx
			if sin > 0 {
				ry, rx = down, rx*(1-jaw*sin*sin)
			}
			outline[i] = at(dx+rx*cos, dy+ry*sin)
		}
		return outline
	}

	for i := range 24 { // the ground, lit from the upper left
		step := h / 24
		s.Band(x, y+step*float64(i), w, step*1.05, tone(mix(k.ground, dark, 0.012*float64(i))))
	}
	foot := (y + h - cy) / u
	half := w / 2 / u
	if k.female { // hair behind the neck
		fill(k.hair, oval(0, 0.02, 0.30, 0.36, min(0.62, foot), -0.12)...)
	}
	slope := func(d float64) float64 { return 0.43 + 0.16*d*d/0.2 }
	body := []paper.Point{at(-half, foot)}
	for i := range 21 {
		d := -0.5 + float64(i)/20
		d = max(-half, min(half, d))
		body = append(body, at(d, min(slope(d), foot)))
	}
	fill(k.cloth, append(body, at(half, foot))...)
	fill(mix(k.skin, dark, 0.22), at(-0.105, 0.18), at(0.105, 0.18), at(0.12, 0.44), at(0, 0.52), at(-0.12, 0.44))
	fill(mix(k.skin, dark, 0.08), at(-0.07, 0.30), at(0.105, 0.26), at(0.12, 0.44), at(0, 0.52), at(-0.05, 0.46))
	k.clothes(at, fill, pen, foot, half)

	fill(k.hair, oval(0, -0.06, 0.255*k.broad, 0.30, 0.22, 0.1)...)
	for _, side := range []float64{-1, 1} {
		fill(mix(k.skin, dark, 0.12), oval(side*0.222*k.broad, 0.0, 0.036, 0.055, 0.065, 0.2)...)
	}
	for i := range 9 { // the face is lit from one side: ovals that lie ever more to the left and are ever lighter
		f := float64(i) / 8
		fill(mix(mix(k.skin, dark, 0.2), mix(k.skin, paper.White, 0.12), f), oval(-0.03*f, -0.02*f, 0.222*k.broad*(1-0.42*f), 0.255*(1-0.4*f),
			0.285*(1-0.42*f), 0.26)...)
	}
	if k.female {
		fill(k.hair, at(k.parting, -0.27), at(-0.16, -0.235), at(-0.236, -0.10), at(-0.232, 0.04), at(-0.205, -0.05), at(-0.12, -0.17),
			at(k.parting, -0.235))
		fill(k.hair, at(k.parting, -0.27), at(0.16, -0.235), at(0.236, -0.10), at(0.232, 0.04), at(0.205, -0.05), at(0.12, -0.17), at(k.parting,
			-0.235))
	} else {
		fill(k.hair, at(-0.235, -0.02), at(-0.245, -0.14), at(-0.15, -0.30), at(0.02, -0.335), at(0.16, -0.29), at(0.245, -0.13), at(0.235, -0.02),
			at(0.212, -0.09), at(0.15, -0.175), at(k.parting, -0.19), at(-0.15, -0.165), at(-0.21, -0.08))
	}
	k.features(at, fill, pen, oval)
	s.Box(x, y, w, h, 0.4, tone(paper.RGB(150, 150, 150)))
}

func (k sitter) clothes(at func(float64, float64) paper.Point, fill func(paper.Ink, ...paper.Point), pen func(float64, paper.Ink, ...paper.Point),
	foot, half float64) {
	light, dark := mix(k.cloth, paper.White, 0.35), mix(k.cloth, paper.Black, 0.4)
	switch {
	case k.female && k.indian: // the end of a sari over one shoulder, with a border
		fill(light, at(0.10, 0.46), at(min(0.32, half), 0.55), at(min(0.44, half), min(0.63, foot)), at(-0.06, foot), at(-0.22, foot))
		pen(1.6, paper.RGB(196, 160, 70), at(0.10, 0.46), at(-0.04, 0.52), at(-0.22, foot))
	case k.female:
		pen(1.4, dark, at(-0.13, 0.43), at(0, 0.56), at(0.13, 0.43))
	case k.coat:
		fill(paper.RGB(240, 241, 243), at(-0.11, 0.42), at(0, 0.53), at(0.11, 0.42), at(0.09, foot), at(-0.09, foot))
		fill(paper.RGB(112, 34, 40), at(-0.03, 0.53), at(0.03, 0.53), at(0.045, foot), at(-0.045, foot))
		pen(1.2, dark, at(-0.14, 0.44), at(-0.05, foot))
		pen(1.2, dark, at(0.14, 0.44), at(0.05, foot))
	default: // a shirt with its collar
		fill(light, at(-0.12, 0.40), at(0, 0.53), at(-0.07, 0.60), at(-0.155, 0.46))
		fill(light, at(0.12, 0.40), at(0, 0.53), at(0.07, 0.60), at(0.155, 0.46))
		pen(0.7, dark, at(0, 0.53), at(0, foot))
	}
}

func (k sitter) features(at func(float64, float64) paper.Point, fill func(paper.Ink, ...paper.Point), pen func(float64, paper.Ink, ...paper.Point),
	oval func(dx, dy, rx, up, down, jaw float64) []paper.Point) {
	dark := paper.RGB(34, 28, 26)
	shade := mix(k.skin, dark, 0.35)
	for _, side := range []float64{-1, 1} {
		ex := side * 0.088
		fill(shade, oval(ex, -0.035, 0.05, 0.028, 0.024, 0)...)
		fill(paper.RGB(232, 228, 222), oval(ex, -0.03, 0.037, 0.016, 0.015, 0)...)
		fill(paper.RGB(52, 36, 26), oval(ex, -0.03, 0.0165, 0.016, 0.016, 0)...)
		pen(0.9, dark, at(ex-0.038, -0.033), at(ex, -0.05), at(ex+0.038, -0.033))
		brow := 1.7
		if k.female {
			brow = 1.1
		}
		pen(brow, mix(k.hair, dark, 0.3), at(ex-side*0.045, -0.088), at(ex, -0.102), at(ex+side*0.05, -0.085))
		if k.glasses {
			frame := oval(ex, -0.028, 0.064, 0.046, 0.05, 0)
			pen(0.9, dark, append(frame, frame[0])...)
			pen(0.8, dark, at(side*0.152, -0.035), at(side*0.215, -0.05))
		}
	}
	if k.glasses {
		pen(0.8, dark, at(-0.024, -0.035), at(0, -0.045), at(0.024, -0.035))
	}
	pen(0.9, shade, at(0.016, -0.03), at(0.022, 0.05), at(0.036, 0.07))
	pen(0.9, mix(k.skin, dark, 0.5), at(-0.03, 0.08), at(-0.012, 0.087), at(0.012, 0.087), at(0.03, 0.08))
	beard := mix(k.hair, k.skin, 0.25)
	if k.beard && !k.female {
		fill(beard, at(-0.205, 0.03), at(-0.17, 0.12), at(-0.08, 0.115), at(0, 0.105), at(0.08, 0.115), at(0.17, 0.12), at(0.205, 0.03),
			at(0.19, 0.16), at(0.11, 0.275), at(0, 0.305), at(-0.11, 0.275), at(-0.19, 0.16))
	}
	lip := mix(mix(k.skin, paper.RGB(150, 50, 54), 0.45), dark, 0.1)
	if k.female {
		lip = mix(k.skin, paper.RGB(164, 40, 56), 0.7)
	}
	fill(lip, at(-0.07, 0.148), at(-0.02, 0.134), at(0, 0.139), at(0.02, 0.134), at(0.07, 0.148), at(0.03, 0.17), at(0, 0.174), at(-0.03, 0.17))
	pen(0.7, mix(lip, dark, 0.55), at(-0.07, 0.148), at(0, 0.152), at(0.07, 0.148))
	if (k.moustache || k.beard) && !k.female {
		fill(beard, at(-0.085, 0.14), at(-0.05, 0.108), at(0, 0.1), at(0.05, 0.108), at(0.085, 0.14), at(0.02, 0.128), at(-0.02, 0.128))
	}
	if k.female && k.indian {
		fill(paper.RGB(150, 24, 36), oval(0, -0.115, 0.014, 0.014, 0.014, 0)...)
	}
}

// stipple strews the grain that a copier or an old print leaves over a photograph.
func stipple(s *paper.Sheet, x, y, w, h float64, n int, ink paper.Ink, r *rand.Rand) {
	for range n {
		s.Disc(x+w*r.Float64(), y+h*r.Float64(), 0.25+0.3*r.Float64(), 0.25+0.3*r.Float64(), ink)
	}
}
