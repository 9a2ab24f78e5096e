package ocr

import (
	"context"
	"math"
	"strings"
	"unicode"

	"dossier/events"
)

// A scanner's software leaves its own reading over the picture of a page. It may
// have read badly, or another page's, and nothing in it tells. So a few lines are
// recognised and compared.
const (
	// telling is how many words are compared, if there are so many, and fewest
	// how many there must be. Fewer say too little, and are read anew in no time.
	telling, fewest = 40, 8
	// agreeing is the share of them that must have been recognised too. It is a
	// first estimate, of nobody's count: 42 made-up pages fell on the right side
	// of it but for 3 right layers that were read anew, none of them on its
	// account. Where between right and wrong it best lies is still to be measured.
	agreeing = 0.5
)

// agrees recognises the lines that a layer says most in, and tells whether most
// of its words stand there.
func (e *engine) agrees(ctx context.Context, from Picture, layer events.PageText) (bool, error) {
	words, box := sample(layer)
	if len(words) < fewest {
		return false, nil
	}
	const margin = 4 // points: recognition reads letters at an edge badly
	part := [4]float64{
		max(box[0]-margin, 0) / layer.Width, max(box[1]-margin, 0) / layer.Height,
		min(box[2]+margin, layer.Width) / layer.Width, min(box[3]+margin, layer.Height) / layer.Height,
	}
	p, err := decode(from.Image)
	if err != nil {
		return false, err
	}
	defer p.close()
	l, err := e.find(p, way{part: part})
	if err != nil {
		return false, err
	}
	there, err := e.readAll(ctx, p, l.strips)
	if err != nil {
		return false, err
	}
	read := map[string]int{}
	for _, w := range there {
		read[spoken(w.text)]++
	}
	found := 0
	for _, w := range words {
		if read[w] > 0 {
			read[w]--
			found++
		}
	}
	return float64(found) >= agreeing*float64(len(words)), nil
}

// sample is the stretch of lines that holds the most words worth comparing, up
// to as many as are wanted, and where it stands.
func sample(layer events.PageText) (best []string, at events.Box) {
	lines := map[int][]events.Word{}
	last := 0
	for _, w := range layer.Words {
		lines[w.Line] = append(lines[w.Line], w)
		last = max(last, w.Line)
	}
	for first := 0; first <= last; first++ {
		var words []string
		box := events.Box{math.Inf(1), math.Inf(1), math.Inf(-1), math.Inf(-1)}
		for n := first; n <= last && len(words) < telling; n++ {
			for _, w := range lines[n] {
				box = events.Box{min(box[0], w.Box[0]), min(box[1], w.Box[1]), max(box[2], w.Box[2]), max(box[3], w.Box[3])}
				if s := spoken(w.Text); len(s) >= 3 {
					words = append(words, s)
				}
			}
		}
		// Of stretches with as many, the lowest on paper is read the fastest.
		if len(words) > len(best) || len(words) == len(best) && box[3]-box[1] < at[3]-at[1] {
			best, at = words, box
		}
	}
	return best, at
}

// spoken is a word without case and signs, in which readings differ for no reason.
func spoken(word string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.IsMark(r) {
			return unicode.ToLower(r)
		}
		return -1
	}, word)
}
