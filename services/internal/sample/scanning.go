package sample

import (
	"fmt"
	"math/rand/v2"
	"runtime"
	"slices"
	"sync"
	"sync/atomic"

	"dossier/services/internal/sample/paper"
	"dossier/services/internal/sample/scan"
	"dossier/services/internal/sample/truth"
)

// conditions draws what befalls every page before the scanning is shared out, so that the result does not depend on who scans what.
func (s Spec) conditions(all []*leaf, r *rand.Rand) {
	for _, l := range all {
		if s.Strength != 0 {
			l.how = scan.Fault(s.Scan, s.Strength, r)
		} else {
			l.how = scan.Draw(s.Scan, r)
		}
		if s.Turned > 0 && r.Float64() < s.Turned {
			l.how.Turn = []int{90, 180, 270}[r.IntN(3)]
		}
		l.how.Colour = l.how.Colour || l.printed().Sheet.Colour
		chance, good := r.Float64(), r.IntN(2) == 0
		if l.digital() {
			l.how = scan.Condition{}
			continue
		}
		if l.of.class != Blank && chance < s.Layered {
			if l.layer = truth.BadLayer; good {
				l.layer = truth.GoodLayer
			}
		}
	}
}

// scanAll scans with one worker for each processor, and returns when all are done.
func scanAll(all []*leaf) error {
	var next atomic.Int64
	var workers sync.WaitGroup
	for range runtime.GOMAXPROCS(0) {
		workers.Go(func() {
			for i := next.Add(1) - 1; i < int64(len(all)); i = next.Add(1) - 1 {
				if l := all[i]; !l.digital() {
					l.err = l.scan()
				}
			}
		})
	}
	workers.Wait()
	for i, l := range all {
		if l.err != nil {
			return fmt.Errorf("page %d, of %s %s: %w", i+1, l.of.class, l.of.from, l.err)
		}
	}
	return nil
}

func (l *leaf) scan() error {
	clean, err := l.printed().Sheet.Raster(l.how.Resolution())
	if err == nil {
		l.picture, err = scan.Page(clean, l.how)
	}
	return err
}

// measure writes down what is known once the pages are scanned: how large they are.
func (f *File) measure() {
	for i, l := range f.leaves {
		t := &f.Truth.Pages[i]
		if l.digital() {
			t.Width, t.Height = l.printed().Sheet.Width, l.printed().Sheet.Height
			continue
		}
		t.Width, t.Height = l.picture.PointsWide, l.picture.PointsHigh
		t.Turned = (360 - l.how.Turn) % 360
	}
}

// words are those on the page, where they stand on the upright page.
func (l *leaf) words() []paper.Word {
	words := l.printed().Sheet.Words()
	if l.digital() {
		return words
	}
	p := l.picture
	w, h := p.Width, p.Height
	if l.how.Turn%180 != 0 {
		w, h = h, w
	}
	across, down := p.PointsWide/float64(w), p.PointsHigh/float64(h)
	for i, word := range words {
		left, top, right, low := p.PointsWide, p.PointsHigh, 0.0, 0.0
		for _, corner := range [][2]float64{{word.X, word.Y}, {word.X + word.W, word.Y}, {word.X, word.Y + word.H}, {word.X + word.W, word.Y + word.H}} {
			x, y := p.Place.At(corner[0], corner[1])
			x, y = x*across, y*down
			left, top, right, low = min(left, x), min(top, y), max(right, x), max(low, y)
		}
		words[i].X, words[i].Y, words[i].W, words[i].H = left, top, right-left, low-top
	}
	// What the machine pushed off the page is not on it.
	return slices.DeleteFunc(words, func(w paper.Word) bool {
		x, y := w.X+w.W/2, w.Y+w.H/2
		return x < 0 || y < 0 || x > p.PointsWide || y > p.PointsHigh
	})
}

// Words is what is printed on every page.
func (f *File) Words() []truth.Words {
	pages := make([]truth.Words, len(f.leaves))
	for i, l := range f.leaves {
		pages[i] = wordsOf(i+1, l.words())
	}
	return pages
}

func wordsOf(page int, words []paper.Word) truth.Words {
	w := truth.Words{Page: page, Words: []truth.Word{}}
	for _, word := range words {
		w.Words = append(w.Words, truth.Word{Text: word.Text, Box: [4]float64{round(word.X), round(word.Y), round(word.W), round(word.H)}, Slanted: word.Slanted})
	}
	return w
}

// round keeps tenths of a point: a scanner shows no more.
func round(v float64) float64 { return float64(int(v*10+0.5)) / 10 }
