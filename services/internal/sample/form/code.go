package form

import (
	"math/rand/v2"

	"dossier/services/internal/sample/paper"
)

// Bars draws digits as a Code 39 barcode and returns its width.
func Bars(s *paper.Sheet, x, y, narrow, h float64, digits string) float64 {
	// Nine elements a character, bars and gaps in turn; w is a wide one. The asterisk begins and ends a code.
	patterns := map[rune]string{
		'0': "nnnwwnwnn", '1': "wnnwnnnnw", '2': "nnwwnnnnw", '3': "wnwwnnnnn", '4': "nnnwwnnnw", '5': "wnnwwnnnn",
		'6': "nnwwwnnnn", '7': "nnnwnnwnw", '8': "wnnwnnwnn", '9': "nnwwnnwnn", '*': "nwnnwnwnn",
	}
	from := x
	for _, c := range "*" + digits + "*" {
		for i, e := range patterns[c] {
			w := narrow
			if e == 'w' {
				w = 2.5 * narrow
			}
			if i%2 == 0 {
				s.Band(x, y, w, h, paper.Black)
			}
			x += w
		}
		x += narrow
	}
	return x - from
}

// Matrix draws what looks like a QR code of so many modules a side: the three finders are real, the modules are noise. Nothing reads it.
func Matrix(s *paper.Sheet, x, y, size float64, modules int, r *rand.Rand) {
	m := size / float64(modules)
	corner := func(i, k int) bool { return (i < 8 || i >= modules-8) && k < 8 || i < 8 && k >= modules-8 }
	for k := range modules {
		for i := 0; i < modules; i++ {
			from := i
			for i < modules && !corner(i, k) && r.IntN(2) == 0 {
				i++
			}
			if i > from {
				s.Band(x+float64(from)*m, y+float64(k)*m, float64(i-from)*m, m, paper.Black)
			}
		}
	}
	for _, at := range [][2]float64{{0, 0}, {float64(modules - 7), 0}, {0, float64(modules - 7)}} {
		fx, fy := x+at[0]*m, y+at[1]*m
		s.Band(fx, fy, 7*m, 7*m, paper.Black)
		s.Band(fx+m, fy+m, 5*m, 5*m, paper.White)
		s.Band(fx+2*m, fy+2*m, 3*m, 3*m, paper.Black)
	}
}
