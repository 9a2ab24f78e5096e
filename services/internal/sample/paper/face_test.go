package paper

import (
	"math"
	"slices"
	"sync"
	"testing"
)

const ascii = " !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~"

func TestEveryFaceSetsAllOfASCIIByItself(t *testing.T) {
	for f := range faces {
		line, width, err := Face(f).line(ascii)
		if err != nil {
			t.Errorf("%s: %v", faces[f].name, err)
			continue
		}
		if width <= 0 {
			t.Errorf("%s: the line is %g ems long", faces[f].name, width)
		}
		for _, g := range line {
			o, err := faces[g.face].load().outline(g.glyph)
			if g.face != Face(f) || err != nil || len(o.steps) == 0 != (g.character == ' ') {
				t.Errorf("%s: character %q is set by %s with an outline of %d steps: %v", faces[f].name, g.character, faces[g.face].name, len(o.steps), err)
			}
		}
	}
}

func TestNoTwoFacesAreOne(t *testing.T) {
	var names []string
	for _, f := range faces {
		if f.name == "" || slices.Contains(names, f.name) {
			t.Errorf("%q names no face or two", f.name)
		}
		names = append(names, f.name)
	}
}

// What a paper of any issuer may need beyond ASCII.
func TestEveryFaceSetsMoneyAndTypographersSigns(t *testing.T) {
	for f := range faces {
		if _, _, err := Face(f).line("₹ 1,23,456 – “quoted” ‘so’ — €5 £6 § ½ é ñ ü"); err != nil {
			t.Error(err)
		}
	}
}

func TestStandInKeepsTheWeight(t *testing.T) {
	for _, c := range []struct{ face, want Face }{{Serif, Humanist}, {SerifBold, HumanistBold}, {Wide, Wide}, {Narrow, Narrow}, {Deva, Deva}} {
		if by, _ := c.face.letter('₹'); by != c.want {
			t.Errorf("the rupee sign of %s is of %s, want %s", faces[c.face].name, faces[by].name, faces[c.want].name)
		}
	}
}

func TestWidthOfAllIsThatOfTheParts(t *testing.T) {
	for f := range faces {
		u := Face(f).Of(9.5)
		whole := u.Width("Rate of interest ₹ 8.65 %")
		parts := u.Width("Rate of ") + u.Width("interest ₹") + u.Width(" 8.65 %")
		if math.Abs(whole-parts) > 1e-9 {
			t.Errorf("%s: %g, but its parts %g", faces[f].name, whole, parts)
		}
	}
}

func TestFacesMayBeReadAtOnce(t *testing.T) {
	want := statementPage()
	first, err := want.Raster(60)
	if err != nil {
		t.Fatal(err)
	}
	var readers sync.WaitGroup
	for n := range 8 {
		readers.Go(func() {
			s := &Sheet{Width: 595, Height: 842}
			s.Text(40, 40+float64(n), Deva.Of(12), "निर्वाचन आयोग")
			if _, err := s.Raster(60); err != nil {
				t.Error(err)
			}
			again, err := statementPage().Raster(60)
			if err != nil || !slices.Equal(again.Pix, first.Pix) {
				t.Errorf("a page differs when others are drawn beside it: %v", err)
			}
		})
	}
	readers.Wait()
}
