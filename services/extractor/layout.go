package extractor

import (
	"cmp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"dossier/events"
)

// A sheet is one page's words in rows. Rows are made from the words' boxes and
// not from their line numbers alone: readers of pictures see the cells of one
// row as lines of their own.
type sheet struct {
	page  int
	rows  []row
	exact bool // boxes are as high as their type, whatever the letters: a text layer's
}

// A row is what stands at one height, from left to right.
type row struct {
	words []word
	box   events.Box
}

// A word knows how it compares with labels, and which stretch of its row it
// belongs to.
type word struct {
	events.Word
	folded  string // see [fold]
	segment int    // stretches of a row are numbered from 0
}

func (w word) height() float64 { return w.Box[3] - w.Box[1] }

// columnGap parts two columns of one row, in sizes of its type. Words of one
// phrase stand a quarter to a half of a size apart; the columns of a narrow
// table leave little more than one.
const columnGap = 0.8

// layOut puts a page's words into rows.
func layOut(t events.PageText) sheet {
	type line struct {
		words []word
		box   events.Box
	}
	var lines []line
	for i, w := range t.Words {
		if strings.TrimSpace(w.Text) == "" {
			continue
		}
		v := unstick(w)
		if n := len(lines) - 1; n >= 0 && i > 0 && w.Line == t.Words[i-1].Line {
			lines[n].words = append(lines[n].words, v...)
			lines[n].box = union(lines[n].box, w.Box)
		} else {
			lines = append(lines, line{v, w.Box})
		}
	}
	slices.SortStableFunc(lines, func(a, b line) int { return cmp.Compare(a.box[1]+a.box[3], b.box[1]+b.box[3]) })

	s := sheet{page: t.Page, exact: t.Method == events.ReadTextLayer}
	for _, l := range lines {
		// A line joins the row above if it stands at the same height and beside it.
		if n := len(s.rows) - 1; n >= 0 && level(s.rows[n].box, l.box) && !collides(s.rows[n].words, l.words) {
			s.rows[n].words = append(s.rows[n].words, l.words...)
			s.rows[n].box = union(s.rows[n].box, l.box)
			continue
		}
		s.rows = append(s.rows, row(l))
	}
	for i := range s.rows {
		s.part(&s.rows[i])
	}
	return s
}

// unstick parts a label from the value that sticks to its colon, "PAN:X", each
// with its share of the box.
func unstick(w events.Word) []word {
	head, tail, ok := strings.Cut(w.Text, ":")
	last, _ := utf8.DecodeLastRuneInString(head)
	if !ok || tail == "" || !(unicode.IsLetter(last) || last == ')') {
		return []word{{Word: w, folded: fold(w.Text)}}
	}
	share := float64(len(head)+1) / float64(len(w.Text))
	at := w.Box[0] + share*(w.Box[2]-w.Box[0])
	first, second := w, w
	first.Text, first.Box[2] = head+":", at
	second.Text, second.Box[0] = tail, at
	return []word{{Word: first, folded: fold(first.Text)}, {Word: second, folded: fold(second.Text)}}
}

// level reports whether two boxes stand at the same height: the smaller one
// shares more than half of its own height with the other.
func level(a, b events.Box) bool {
	shared := min(a[3], b[3]) - max(a[1], b[1])
	return shared > 0.5*min(a[3]-a[1], b[3]-b[1])
}

// collides reports whether any word of the one stands over one of the other,
// which words of one row never do.
func collides(a, b []word) bool {
	for _, v := range a {
		for _, w := range b {
			if shared := min(v.Box[2], w.Box[2]) - max(v.Box[0], w.Box[0]); shared > 0.5*min(v.height(), w.height()) {
				return true
			}
		}
	}
	return false
}

// part orders a row from left to right and numbers its segments.
func (s sheet) part(r *row) {
	gap := columnGap * s.sizeOf(r.words)
	slices.SortStableFunc(r.words, func(a, b word) int { return cmp.Compare(a.Box[0], b.Box[0]) })
	for i := 1; i < len(r.words); i++ {
		before, w := r.words[i-1], &r.words[i]
		w.segment = before.segment
		if w.Box[0]-before.Box[2] > gap {
			w.segment++
		}
	}
}

// segmentOf is the stretch of a row, as word indices from and to (exclusive),
// that the word at i belongs to.
func (r row) segmentOf(i int) (from, to int) {
	from, to = i, i+1
	for from > 0 && r.words[from-1].segment == r.words[i].segment {
		from--
	}
	for to < len(r.words) && r.words[to].segment == r.words[i].segment {
		to++
	}
	return from, to
}

// boxOf is the box around words.
func boxOf(words []word) events.Box {
	box := words[0].Box
	for _, w := range words[1:] {
		box = union(box, w.Box)
	}
	return box
}

func union(a, b events.Box) events.Box {
	return events.Box{min(a[0], b[0]), min(a[1], b[1]), max(a[2], b[2]), max(a[3], b[3])}
}

// textOf is words as printed.
func textOf(words []word) string {
	texts := make([]string, len(words))
	for i, w := range words {
		texts[i] = w.Text
	}
	return strings.Join(texts, " ")
}

// sizeOf is the size of the type that words are set in, in points: their lower
// median, because a stain makes a box larger and nothing makes it smaller. A
// box around recognised ink is as high as the letters in it reach.
func (s sheet) sizeOf(words []word) float64 {
	sizes := make([]float64, len(words))
	for i, w := range words {
		if s.exact {
			sizes[i] = w.height() / lineOfType
		} else {
			sizes[i] = w.height() / reach(w.Text)
		}
	}
	slices.Sort(sizes)
	return sizes[(len(sizes)-1)/2]
}

// lineOfType is how high a text layer's boxes are, in sizes of their type: from
// the highest letter of the typeface to the lowest.
const lineOfType = 1.15

// reach is how high the ink of a text is, in parts of the size of its type:
// about half for the small letters, a fifth above them and a fifth below.
func reach(text string) float64 {
	r := 0.52
	if strings.ContainsFunc(text, func(c rune) bool {
		return unicode.IsUpper(c) || unicode.IsDigit(c) || strings.ContainsRune("bdfhiklt()/$₹'", c)
	}) {
		r += 0.2
	}
	switch {
	case strings.ContainsAny(text, "gjpqy()$"):
		r += 0.21
	case strings.ContainsAny(text, ",;Q"):
		r += 0.1
	}
	return r
}

// confidenceOf is the mean over words, by their length: a misread comma says
// less than a misread name.
func confidenceOf(words []word) float64 {
	sum, letters := 0.0, 0
	for _, w := range words {
		n := max(len([]rune(w.Text)), 1)
		sum += w.Confidence * float64(n)
		letters += n
	}
	return sum / float64(letters)
}
