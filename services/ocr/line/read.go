package line

import (
	"errors"
	"slices"
	"strings"
)

// A Word is what was read between two spaces.
type Word struct {
	Text string
	// Where its ink is in the strip, in pixels.
	Left, Top, Right, Bottom int
	// Confidence is the least of its characters', 0 to 1: how likely the network
	// took the character for what it is at the column where it was surest.
	Confidence float64
}

// Read recognises a strip of dark print on light paper: gray pixels, row by row,
// of Height rows. A strip of fewer than three columns holds nothing.
func (m *Model) Read(strip []byte, width int) ([]Word, error) {
	if width < 0 || len(strip) != width*m.Height() {
		return nil, errors.New("strip has another extent")
	}
	if width < shrink {
		return nil, nil
	}
	p, err := m.columns(strip, width)
	if err != nil {
		return nil, err
	}
	words := wordsOf(m.characters(p))
	bound(words, strip, width)
	return words, nil
}

// A character and the columns at which it was seen.
type character struct {
	text       string
	start, end int
	confidence float64
}

// characters takes the likeliest class of every column; the same class in columns
// side by side is one character.
func (m *Model) characters(p []float32) []character {
	var all []character
	var codes []int32
	last := -1
	for x := 0; x < len(p)/m.classes; x++ {
		column := p[x*m.classes : (x+1)*m.classes]
		class := 0
		for c, v := range column {
			if v > column[class] {
				class = c
			}
		}
		if class != m.null {
			if class == last {
				c := &all[len(all)-1]
				c.end, c.confidence = x+1, max(c.confidence, float64(column[class]))
			} else {
				codes = append(codes, int32(class))
				all = append(all, character{start: x, end: x + 1, confidence: float64(column[class])})
			}
		}
		last = class
	}
	return m.alphabet.spell(codes, all)
}

// spell joins classes that together are a character: as many as make one.
func (a alphabet) spell(codes []int32, seen []character) []character {
	var out []character
	for i := 0; i < len(codes); {
		n, text := 0, ""
		for k := 1; k <= longestCode && i+k <= len(codes); k++ {
			if t, ok := a.text[code(codes[i:i+k]...)]; ok {
				n, text = k, t
			}
			if !a.more[code(codes[i:i+k]...)] {
				break
			}
		}
		if n == 0 {
			i++ // the beginning of something that does not come
			continue
		}
		c := seen[i]
		c.text = text
		for _, s := range seen[i+1 : i+n] {
			c.end, c.confidence = s.end, min(c.confidence, s.confidence)
		}
		i += n
		if last := len(out) - 1; last >= 0 && twiceSeen(out[last], c) {
			if c.confidence > out[last].confidence {
				out[last].text, out[last].confidence = c.text, c.confidence
			}
			out[last].end = c.end
			continue
		}
		out = append(out, c)
	}
	return out
}

// twiceSeen reports whether two characters are one, which the network took for two
// that look alike, in columns side by side: "3 of 6" was read as "3o0f 6". Between
// two that are printed there is a column of neither.
func twiceSeen(a, b character) bool {
	const alike = "oO0"
	return a.end == b.start && a.text != b.text && strings.Contains(alike, a.text) && strings.Contains(alike, b.text)
}

// wordsOf cuts at spaces. A word's sides are for now those of its characters, in
// pixels, as the network saw them: it answers within a character, not over all of it.
func wordsOf(all []character) []Word {
	var out []Word
	var text strings.Builder
	var w Word
	end := func() {
		if text.Len() > 0 {
			w.Text = text.String()
			out = append(out, w)
		}
		text.Reset()
	}
	for _, c := range all {
		if c.text == " " {
			end()
			continue
		}
		if text.Len() == 0 {
			w = Word{Left: c.start * shrink, Confidence: c.confidence}
		}
		text.WriteString(c.text)
		w.Right, w.Confidence = c.end*shrink, min(w.Confidence, c.confidence)
	}
	end()
	return out
}

// bound puts a box around each word's ink, as far as the widest gap between it and
// its neighbours.
func bound(words []Word, strip []byte, width int) {
	height := len(strip) / width
	ink := byte((int(slices.Min(strip)) + int(slices.Max(strip))) / 2)
	left := 0
	for i := range words {
		w := &words[i]
		right := width
		if i+1 < len(words) {
			right = gap(strip, width, ink, w.Right, words[i+1].Left)
		}
		box := Word{Left: right, Top: height, Right: left}
		for y := range height {
			row := strip[y*width : (y+1)*width]
			for x := left; x < right; x++ {
				if row[x] < ink {
					box.Left, box.Right = min(box.Left, x), max(box.Right, x+1)
					box.Top, box.Bottom = min(box.Top, y), y+1
				}
			}
		}
		if box.Left >= box.Right { // all pale: what the network saw must do
			box = Word{Left: w.Left, Top: 0, Right: w.Right, Bottom: height}
		}
		w.Left, w.Top, w.Right, w.Bottom = box.Left, box.Top, box.Right, box.Bottom
		left = right
	}
}

// gap is the middle of the widest gap without ink between two columns, or halfway
// if there is none.
func gap(strip []byte, width int, ink byte, from, to int) int {
	middle, widest, begin := (from+to)/2, 0, from
	for x := from; x < to; x++ {
		for at := x; at < len(strip); at += width {
			if strip[at] < ink {
				begin = x + 1
				break
			}
		}
		if n := x + 1 - begin; n > widest {
			middle, widest = (begin+x+1)/2, n
		}
	}
	return middle
}
