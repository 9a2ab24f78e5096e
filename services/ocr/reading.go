package ocr

import (
	"context"
	"math"
	"unicode/utf8"

	"dossier/events"
)

// A page is read as it is, in the way that suits print on paper. If that looks
// wrong it is read once more, in another way or another way up: photographs of
// papers and cards lie in the dark, and pages are scanned on their side or head.
//
// How sure tesseract is of the words it reads tells which reading is right. Its
// own detection of orientation was wrong on a third of the pages tried, upright
// ones among them.
const (
	// Where little is read for the ink there is, it is not the ink of letters. Of
	// 120 pages, those of print had 7,000 letters and more to a page full of ink;
	// those below had a shaded background or boxes around the text, and reading
	// them with a level for every neighbourhood found up to a hundred times more.
	lettersOfInk = 6500.0
	// doubtful is the mean confidence below which a page may stand on its head:
	// upright pages have 0.75 and more even when blurred, others 0.5 and less.
	doubtful = 0.65
	// Less text than this, such as there is on a logo, says nothing.
	fewLetters = 20
	// sure is the confidence of a word that is rarely misread.
	sure = 0.7
	// Another reading must be better by this factor. But tesseract reads what lies
	// on its side as it lies, and put upright it need only read about as well.
	clearlyBetter, aboutAsWell = 1.3, 0.8
)

// readPage recognises a page, whatever its light and whichever way up it is.
func (e *engine) readPage(ctx context.Context, picture Picture) (Reading, error) {
	best, err := e.read(ctx, picture.Image, way{})
	if err != nil {
		return Reading{}, err
	}
	scattered := false
	if best.letters() < lettersOfInk*best.ink {
		other, err := e.read(ctx, picture.Image, way{scattered: true})
		if err != nil {
			return Reading{}, err
		}
		if other.sureLetters() > clearlyBetter*best.sureLetters() || best.letters() < fewLetters {
			best, scattered = other, true
		}
	}

	var others []int // quarters to turn by
	var bar float64
	switch {
	case best.letters() < fewLetters:
	case best.sideways():
		others, bar = []int{1, 3}, aboutAsWell*best.sureLetters()
	case best.confidence() < doubtful:
		others, bar = []int{2}, clearlyBetter*best.sureLetters()
	}
	turned := 0
	for _, quarters := range others {
		other, err := e.read(ctx, picture.Image, way{quarters: quarters, scattered: scattered})
		if err != nil {
			return Reading{}, err
		}
		if n := other.sureLetters(); n > bar {
			best, turned, bar = other, quarters, n
		}
	}
	return Reading{Text: best.text(picture, turned), Turned: turned}, nil
}

// sideways reports whether most words are taller than wide.
func (s sheet) sideways() bool {
	tall, all := 0, 0
	for _, w := range s.words {
		if utf8.RuneCountInString(w.text) >= 3 {
			all++
			if w.bottom-w.top > w.right-w.left {
				tall++
			}
		}
	}
	return 2*tall > all
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
