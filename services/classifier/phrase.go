package classifier

import "slices"

// finder finds many phrases in a page at once, also where a reader got a few of
// their letters wrong. It is compiled once and safe for concurrent use.
//
// A phrase in which k letters may be wrong is cut into k+1 pieces: wherever it
// stands with at most k wrong letters, one of its pieces stands right. So each
// piece is looked up by its first letters, and only around a piece that stands
// right is the rest of its phrase compared.
type finder struct {
	phrases []phrase
	ids     map[string]int
	seeds   map[uint64][]seed // by the first letters of a piece, packed
}

// phrase is folded; its id is its place in the finder.
type phrase struct {
	chars  []uint16
	wrong  int  // letters that may be wrong, missing or too many
	strict bool // it must stand on one line
}

// seed is a piece of a phrase.
type seed struct {
	phrase, offset, length int
}

// gram is how many letters seeds are looked up by: four, because fewer stand on
// every page, and with more no letter of shorter words could be wrong.
const gram = 4

// strictBelow is the length of phrases that may not run on into another line:
// the last word of one line and the first of the next make up too many of them.
const strictBelow = 10

// wrongLetters allows for a tenth of the letters, the usual rate of a poor scan,
// but for none in short phrases: one letter makes another word of them.
func wrongLetters(length int) int {
	switch {
	case length < 12:
		return 0
	case length < 20:
		return 1
	case length < 28:
		return 2
	default:
		return 3
	}
}

func newFinder() *finder {
	return &finder{ids: make(map[string]int), seeds: make(map[uint64][]seed)}
}

// add takes up a phrase and returns its id; phrases that fold alike share one.
// A digit tells one form from another, so phrases with digits allow no wrong
// letter.
func (f *finder) add(text string) int {
	chars := squeezePhrase(text)
	key := string(runes(chars))
	if id, ok := f.ids[key]; ok {
		return id
	}
	p := phrase{chars: chars, wrong: wrongLetters(len(chars)), strict: len(chars) < strictBelow}
	if slices.ContainsFunc([]rune(text), func(c rune) bool { return c >= '0' && c <= '9' }) {
		p.wrong = 0
	}
	id := len(f.phrases)
	f.phrases = append(f.phrases, p)
	f.ids[key] = id
	if len(chars) == 0 {
		return id
	}
	pieces := p.wrong + 1
	for i := range pieces {
		from, to := i*len(chars)/pieces, (i+1)*len(chars)/pieces
		k := pack(chars[from:min(to, from+gram)])
		f.seeds[k] = append(f.seeds[k], seed{phrase: id, offset: from, length: to - from})
	}
	return id
}

func runes(chars []uint16) []rune {
	rs := make([]rune, len(chars))
	for i, c := range chars {
		rs[i] = rune(c)
	}
	return rs
}

// pack puts up to four letters into one number.
func pack(chars []uint16) uint64 {
	var k uint64
	for _, c := range chars {
		k = k<<16 | uint64(c)
	}
	return k
}

// find is where a phrase stands: the characters from to below to.
type find struct{ from, to int }

// maxFinds bounds how often one phrase counts on a page. More places say no
// more about the page, and cost time.
const maxFinds = 16

// find returns the places of each phrase, by its id, in the order of the page.
func (f *finder) find(page squeezed) [][]find {
	found := make([][]find, len(f.phrases))
	for at := range page.chars {
		for n := 1; n <= gram && at+n <= len(page.chars); n++ {
			if n < gram && !page.start[at] {
				continue // phrases this short stand as whole words only
			}
			for _, s := range f.seeds[pack(page.chars[at:at+n])] {
				p := &f.phrases[s.phrase]
				if len(found[s.phrase]) == maxFinds {
					continue
				}
				place, ok := p.around(page.chars, at, s)
				if !ok || !page.whole(place, len(p.chars)) || (p.strict && !page.oneLine(place)) {
					continue
				}
				if before := found[s.phrase]; len(before) == 0 || before[len(before)-1].to <= place.from {
					found[s.phrase] = append(before, place)
				}
			}
		}
	}
	return found
}

// around reports where the phrase stands if its piece s stands at the given
// place.
func (p *phrase) around(page []uint16, at int, s seed) (find, bool) {
	end := at + s.length
	if end > len(page) || !slices.Equal(page[at:end], p.chars[s.offset:s.offset+s.length]) {
		return find{}, false
	}
	if p.wrong == 0 {
		return find{at, end}, true // the piece is all of it
	}
	left, taken, ok := compare(page[:at], p.chars[:s.offset], p.wrong, true)
	if !ok {
		return find{}, false
	}
	_, more, ok := compare(page[end:], p.chars[s.offset+s.length:], p.wrong-left, false)
	return find{at - taken, end + more}, ok
}

// compare tells how many letters of want are wrong in text, which must begin
// with it (or end with it, if backwards), and how many letters of text it takes.
// It is not ok if more than most are wrong. It is Sellers's edit distance, kept
// to the diagonals that can still be in time.
func compare(text, want []uint16, most int, backwards bool) (wrong, taken int, ok bool) {
	const maxWrong = 3
	var rows [2][2*maxWrong + 1]int
	row, next := &rows[0], &rows[1]
	width := 2*most + 1
	// row[d] is the cost of having matched i letters of want with i+d-most of text.
	for d := range width {
		row[d] = max(d-most, 0)
		if d < most {
			row[d] = most + 1
		}
	}
	for i := range want {
		w := want[i]
		if backwards {
			w = want[len(want)-1-i]
		}
		best := most + 1
		for d := range width {
			j := i + d - most // the letter of text that would be matched with w
			cost := most + 1
			if j >= 0 && j < len(text) {
				t := text[j]
				if backwards {
					t = text[len(text)-1-j]
				}
				cost = row[d]
				if t != w {
					cost++
				}
			}
			if d > 0 && j >= 0 && j < len(text) {
				cost = min(cost, next[d-1]+1) // a letter too many
			}
			if d+1 < width {
				cost = min(cost, row[d+1]+1) // a letter is missing
			}
			next[d] = cost
			best = min(best, cost)
		}
		if best > most {
			return 0, 0, false
		}
		row, next = next, row
	}
	// Of ways that are equally wrong, the one that takes as many letters as
	// wanted is meant: one letter was read for another.
	wrong = most + 1
	for step := range width {
		d := most + (step+1)/2
		if step%2 == 0 {
			d = most - step/2
		}
		j := len(want) + d - most
		if j >= 0 && j <= len(text) && row[d] < wrong {
			wrong, taken = row[d], j
		}
	}
	return wrong, taken, wrong <= most
}
