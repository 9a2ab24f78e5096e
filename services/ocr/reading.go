package ocr

import (
	"cmp"
	"context"
	"math"
	"slices"
	"unicode/utf8"

	"dossier/events"
)

// A page is put upright first, by reading a few of its lines, and then read in
// the way that suits print on paper. If that finds little it is looked at once
// more in another way: photographs of papers and cards lie in the dark.
//
// How sure the network is of what it reads tells which way is right. Tesseract's
// own detection of orientation was wrong on a third of the pages tried, upright
// ones among them.
const (
	// Where little is read for the ink there is, it is not the ink of letters. Of
	// 120 pages, those of print had 7,000 letters and more to a page full of ink;
	// those below had a shaded background or boxes around the text, and reading
	// them with a level for every neighbourhood found up to a hundred times more.
	lettersOfInk = 6500.0
	// doubtful is the mean confidence below which a page may lie another way. Of 38
	// made-up pages, those that lay so had 0.2 to 0.45, and others more, but for a
	// portrait and two faxes of which much is lost.
	doubtful = 0.65
	// Less text than this, such as there is on a logo, says nothing.
	fewLetters = 20
	// sure is the confidence of a word that is rarely misread.
	sure = 0.7
	// Another way must be better by this factor.
	clearlyBetter = 1.3
	// tried is how many strips are read to tell which way is up: the longest.
	tried = 8
)

// A sheet is what was recognised in one picture.
type sheet struct {
	words         []recognised
	width, height int     // pixels
	ink           float64 // share of the picture that was taken for ink
}

// readPage recognises a page, whatever its light and whichever way up it is.
func (e *engine) readPage(ctx context.Context, from Picture) (Reading, error) {
	p, err := decode(from.Image)
	if err != nil {
		return Reading{}, err
	}
	defer p.close()
	l, turned, err := e.upright(ctx, p)
	if err != nil {
		return Reading{}, err
	}
	best, err := e.readSheet(ctx, p, l)
	if err != nil {
		return Reading{}, err
	}
	if best.letters() < lettersOfInk*best.ink {
		l, err := e.find(p, way{scattered: true})
		if err != nil {
			return Reading{}, err
		}
		other, err := e.readSheet(ctx, p, l)
		if err != nil {
			return Reading{}, err
		}
		if other.sureLetters() > clearlyBetter*best.sureLetters() || best.letters() < fewLetters {
			best = other
		}
	}
	return Reading{Text: best.text(from, turned), Turned: turned}, nil
}

func (e *engine) readSheet(ctx context.Context, p picture, l layout) (sheet, error) {
	words, err := e.readAll(ctx, p, l.strips)
	for i := range words {
		p.place(&words[i])
	}
	return sheet{words: words, width: p.width(), height: p.height(), ink: l.ink}, err
}

// upright finds the text of a picture and turns the picture so that it stands
// upright, by how many quarters it tells.
func (e *engine) upright(ctx context.Context, p picture) (l layout, turned int, err error) {
	if l, err = e.find(p, way{}); err != nil {
		return layout{}, 0, err
	}
	best, over, err := e.try(ctx, p, l)
	if err != nil {
		return layout{}, 0, err
	}
	if sideways(l) || best.confidence() < doubtful {
		if err := p.turn(1); err != nil {
			return layout{}, 0, err
		}
		aside, err := e.find(p, way{})
		if err != nil {
			return layout{}, 0, err
		}
		other, otherOver, err := e.try(ctx, p, aside)
		if err != nil {
			return layout{}, 0, err
		}
		if other.sureLetters() > clearlyBetter*best.sureLetters() {
			l, over, turned = aside, otherOver, 1
		} else if err := p.turn(3); err != nil {
			return layout{}, 0, err
		}
	}
	if !over {
		return l, turned, nil
	}
	if err := p.turn(2); err != nil {
		return layout{}, 0, err
	}
	l, err = e.find(p, way{})
	return l, (turned + 2) % 4, err
}

// try reads the longest strips as they lie and the other way up, and tells which
// is right.
func (e *engine) try(ctx context.Context, p picture, l layout) (best sheet, over bool, err error) {
	strips := slices.DeleteFunc(slices.Clone(l.strips), func(s strip) bool { return s.quarters != 0 })
	slices.SortStableFunc(strips, func(a, b strip) int { return cmp.Compare(b.width(), a.width()) })
	strips = strips[:min(tried, len(strips))]
	if best, err = e.readSheet(ctx, p, layout{strips: strips}); err != nil || best.confidence() >= doubtful {
		return best, false, err
	}
	for i := range strips {
		strips[i].quarters = 2
	}
	other, err := e.readSheet(ctx, p, layout{strips: strips})
	if err != nil {
		return sheet{}, false, err
	}
	if other.sureLetters() > clearlyBetter*best.sureLetters() && other.letters() >= fewLetters {
		return other, true, nil
	}
	return best, false, nil
}

// sideways reports whether most text runs up or down, by its length.
func sideways(l layout) bool {
	along, across := 0, 0
	for _, s := range l.strips {
		if s.quarters%2 == 1 || s.height() > 2*s.width() {
			across += s.height()
		} else {
			along += s.width()
		}
	}
	return across > along
}

// confidence is the mean over the letters.
func (s sheet) confidence() float64 {
	sum := 0.0
	for _, w := range s.words {
		sum += w.confidence * float64(utf8.RuneCountInString(w.text))
	}
	return sum / max(s.letters(), 1)
}

func (s sheet) letters() float64 {
	n := 0
	for _, w := range s.words {
		n += utf8.RuneCountInString(w.text)
	}
	return float64(n)
}

func (s sheet) sureLetters() float64 {
	n := 0
	for _, w := range s.words {
		if w.confidence >= sure {
			n += utf8.RuneCountInString(w.text)
		}
	}
	return float64(n)
}

// text puts what was recognised into the page's coordinates.
func (s sheet) text(picture Picture, turned int) events.PageText {
	t := events.PageText{
		Page: picture.Page, Width: picture.Width, Height: picture.Height,
		Method: events.ReadOCR, Words: []events.Word{},
	}
	if turned%2 == 1 {
		t.Width, t.Height = t.Height, t.Width
	}
	x, y := t.Width/float64(s.width), t.Height/float64(s.height)
	line := -1
	for i, w := range s.words {
		if i == 0 || w.line != s.words[i-1].line {
			line++
		}
		t.Words = append(t.Words, events.Word{
			Text: w.text,
			Box: events.Box{
				hundredths(float64(w.left) * x), hundredths(float64(w.top) * y),
				hundredths(float64(w.right) * x), hundredths(float64(w.bottom) * y),
			},
			Confidence: thousandths(w.confidence),
			Line:       line,
		})
	}
	return t
}

func hundredths(x float64) float64  { return math.Round(x*100) / 100 }
func thousandths(x float64) float64 { return math.Round(x*1000) / 1000 }
