package ocr

import (
	"context"
	"math"
	"unicode/utf8"

	"dossier/events"
)

// Pages are scanned upside down and sideways. Tesseract's own detection of
// orientation was wrong on a third of the pages tried, upright ones among them;
// how sure it is of the words it reads tells better. So a page is read as it is,
// and again another way up only if the first reading looks wrong.
const (
	// doubtful is the mean confidence below which a page may stand on its head:
	// upright pages have 0.75 and more even when blurred, others 0.5 and less.
	doubtful = 0.65
	// Less text than this, such as there is on a logo, says nothing.
	fewLetters = 20
	// sure is the confidence of a word that is rarely misread.
	sure = 0.7
	// A page that reads badly must read better on its head by this factor. One
	// that lies on its side is read by tesseract as it lies, and need only read
	// about as well when put upright.
	clearlyBetter, aboutAsWell = 1.3, 0.8
)

// readUpright recognises a page whichever way up it is.
func (e *engine) readUpright(ctx context.Context, picture Picture) (Reading, error) {
	best, err := e.read(ctx, picture.Image, way{})
	if err != nil {
		return Reading{}, err
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
		other, err := e.read(ctx, picture.Image, way{quarters:quarters})
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
