package classifier

import (
	"strings"
	"unicode"

	"dossier/events"
)

// squeezed is a page as phrases are looked for in it: its letters and digits
// alone, folded, one after the other. Readers lose and invent spaces and
// punctuation more often than letters, so neither takes part.
type squeezed struct {
	words []events.Word
	chars []uint16
	word  []int32 // the word that each character comes from
	start []bool  // a word, or a part of one behind punctuation, begins here
}

func squeeze(words []events.Word) squeezed {
	n := 0
	for _, w := range words {
		n += len(w.Text)
	}
	s := squeezed{words: words, chars: make([]uint16, 0, n), word: make([]int32, 0, n), start: make([]bool, 0, n)}
	for i, w := range words {
		begins := true
		for _, c := range w.Text {
			folded, ok := fold(c)
			if !ok {
				begins = begins || !apostrophe(c)
				continue
			}
			s.chars = append(s.chars, folded)
			s.word = append(s.word, int32(i))
			s.start = append(s.start, begins)
			begins = false
		}
	}
	return s
}

// whole reports whether a place of a phrase of that many letters begins and
// ends where words do. A long one need do only one of both, since readers lose
// spaces.
func (s squeezed) whole(p find, letters int) bool {
	begins, ends := s.boundary(p.from), s.boundary(p.to)
	return begins && ends || letters >= mergedFrom && (begins || ends)
}

// mergedFrom is the length from which a phrase is known where it has run
// together with the word before or behind it.
const mergedFrom = 14

// boundary reports whether a word begins or ends before the character at i.
func (s squeezed) boundary(i int) bool {
	return i == len(s.chars) || s.start[i]
}

// oneLine reports whether a place lies on one printed line.
func (s squeezed) oneLine(p find) bool {
	return s.words[s.word[p.from]].Line == s.words[s.word[p.to-1]].Line
}

// fills reports whether a place takes up at least half of the lines it is on,
// as a heading does that runs over two.
func (s squeezed) fills(p find) bool {
	from, to := p.from, p.to
	for from > 0 && s.words[s.word[from-1]].Line == s.words[s.word[p.from]].Line {
		from--
	}
	for to < len(s.chars) && s.words[s.word[to]].Line == s.words[s.word[p.to-1]].Line {
		to++
	}
	return 2*(p.to-p.from) >= to-from
}

// boxes returns where a place is on the page: one box a printed line.
func (s squeezed) boxes(p find) []events.Box {
	first, last := int(s.word[p.from]), int(s.word[p.to-1])
	var boxes []events.Box
	for i := first; i <= last; i++ {
		w := s.words[i]
		if i > first && w.Line == s.words[i-1].Line {
			boxes[len(boxes)-1] = union(boxes[len(boxes)-1], w.Box)
		} else {
			boxes = append(boxes, w.Box)
		}
	}
	return boxes
}

func union(a, b events.Box) events.Box {
	return events.Box{min(a[0], b[0]), min(a[1], b[1]), max(a[2], b[2]), max(a[3], b[3])}
}

// squeezePhrase folds a phrase of the taxonomy as [squeeze] folds a page.
func squeezePhrase(phrase string) []uint16 {
	var chars []uint16
	for _, c := range phrase {
		if folded, ok := fold(c); ok {
			chars = append(chars, folded)
		}
	}
	return chars
}

// fold makes alike what readers take for each other and what people write in
// more than one way: case, accents, 0 and o, 1 and i and l. It is not ok for
// what is no letter, mark or digit.
func fold(c rune) (uint16, bool) {
	if c < 0x80 {
		switch {
		case c >= 'A' && c <= 'Z':
			c += 'a' - 'A'
		case c >= 'a' && c <= 'z', c >= '0' && c <= '9':
		default:
			return 0, false
		}
		return look(c), true
	}
	if !unicode.In(c, unicode.L, unicode.M, unicode.Nd) {
		return 0, false
	}
	c = unicode.ToLower(c)
	if i := strings.IndexRune(accented, c); i >= 0 {
		return look(rune(plain[len([]rune(accented[:i]))])), true
	}
	if c > 0xffff {
		c = unicode.ReplacementChar // one script's letters are not told apart there; no taxonomy uses them
	}
	return uint16(c), true
}

func look(c rune) uint16 {
	switch c {
	case '0':
		return 'o'
	case '1', 'i':
		return 'l'
	}
	return uint16(c)
}

// The accented letters of the languages that travel papers are printed in, and
// what they are without accent.
const (
	accented = "àáâãäåçèéêëìíîïñòóôõöøùúûüýÿ"
	plain    = "aaaaaaceeeeiiiinoooooouuuuyy"
)

func apostrophe(c rune) bool { return c == '\'' || c == '’' || c == '‘' || c == '`' }
