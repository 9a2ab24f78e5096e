package assembler

import (
	"math"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"dossier/events"
)

// Two scans of one sheet and two months' statements of one account look the
// same, and so do most of their words. What tells them apart is what stands in
// the same place on both: on the statements one balance here and another there,
// on the scans the same one, or one that was misread. So the one page is laid
// over the other, word by word, and what was read is weighed: how much sooner it
// comes of one sheet than of two.

// resemblance is what was found when one page was laid over another.
type resemblance struct {
	words, most int     // on the page with fewer of them, and on the other
	matched     int     // of the fewer, those that have a word in their place on the other page
	agree       int     // of them, those that were read the same
	telling     int     // different figures that say something and stand in the same place on both
	amounts     int     // of them, those that are written like amounts and dates
	others      int     // places of different words of which neither can have been misread
	weight      float64 // how many times more probable what was read is of one sheet than of two, as a natural logarithm
}

// compare lays one page over the other.
func compare(a, b *face) resemblance {
	if len(a.words) > len(b.words) {
		a, b = b, a
	}
	r := resemblance{words: len(a.words), most: len(b.words)}
	if a.strange(b) && b.strange(a) {
		return r
	}
	there, ok := overlay(a, b)
	if !ok {
		return r
	}
	var figures, words, lacksA, lacksB evidence
	counted := make(map[[2]string]bool) // what is printed twice on a page is read alike twice
	taken := make([]bool, len(b.words))
	for i, at := range there {
		w := &a.words[i]
		if at < 0 {
			lacksB.miss(w, b)
			continue
		}
		v := &b.words[at]
		taken[at] = true
		r.matched++
		if w.text == v.text {
			r.agree++
		} else if w.exact && v.exact {
			r.others++
		}
		pair := [2]string{w.text, v.text}
		if counted[pair] || !w.says() || !v.says() || w.figure != v.figure {
			continue // of a word and a figure one is a smudge
		}
		counted[pair] = true
		if w.figure {
			figures.add(ofFigures, a, b, w, v)
		} else {
			words.add(ofWords, a, b, w, v)
		}
		if w.text == v.text && w.figure {
			r.telling++
			if w.amount && v.amount {
				r.amounts++
			}
		}
	}
	for j := range b.words {
		if !taken[j] {
			lacksA.miss(&b.words[j], a)
		}
	}
	// A page that could be read in part lacks what the other has. Of two papers,
	// each lacks something of the other's.
	figures.lost = lacksB.lost
	if total(lacksA.lost) < total(lacksB.lost) {
		figures.lost = lacksA.lost
	}
	// Words that agree are the form's, and no evidence.
	r.weight = figures.weight(ofFigures, figureShares) + min(words.weight(ofWords, wordShares), 0)
	return r
}

// level is what readings of some confidence are worth as evidence: how many times
// more often they come to pass where two different things are printed than where
// one thing is. 1 is no evidence.
type level struct {
	from float64 // the confidence of the less sure one of the two readings
	near float64 // they differ by a misread letter or digit, as far as can be seen
	far  float64 // they have little in common
	lost float64 // there is none in its place on the other page, nor anywhere on it
}

// The levels were counted on 159 pairs of scans of one page and on 3,334 pairs of
// pages that are alike and say other things, of 41 made-up files with 4,270 pages.
// Of the figures of one page that were read with 0.99 and more on both scans, 4 of
// 2,769 differ by a digit and none by more; with 0.9 to 0.99, 21 and 3 of 2,027;
// with 0.6 to 0.9, 155 and 27 of 840; with less, 307 and 259 of 879. What differs
// of two papers differs by more in 3 to 4 figures of 5, however sure. By that
// figures would be worth, from the surest on, 85 and 4,800, 12 and 510, 1 and 25, 1
// and 2.5, and words, which are the form's own, 23 and 2,600, 22 and 95, 3 and 4, 2
// and 1. The first are held down, because a word may be laid over its neighbour, and
// then its confidence says nothing; of words only clear differences count, and
// what is anybody's guess does not. A sure figure is lost on one scan in 110 and
// on one other paper in 20, but those that are lost are lost together.
var (
	ofFigures = []level{{0.99, 80, 1000, 3}, {confident, 20, 300, 2}, {readable, 1, 25, 1}, {0, 1, 1, 1}}
	ofWords   = []level{{0.99, 1, 100, 1}, {confident, 1, 60, 1}, {readable, 1, 4, 1}, {0, 1, 1, 1}}
)

const (
	// confident is the confidence from which a word is hardly ever misread, and
	// readable the one below which it is anybody's guess; see the levels.
	confident, readable = 0.9, 0.6
)

// figureShares and wordShares are which share of a page's figures and words may
// be other ones on another paper of its kind: anything from a date to all of
// them, and from a name to all of them, each as probable as the next.
var figureShares, wordShares = []float64{0.02, 0.05, 0.1, 0.2, 0.4, 0.6, 0.8, 0.95}, []float64{0.001, 0.01, 0.1, 0.4}

// evidence counts places: those that agree, and the others by their level.
type evidence struct {
	agree           int
	near, far, lost [4]int
}

func (e *evidence) add(levels []level, a, b *face, w, v *printed) {
	at := levelOf(levels, min(w.confidence, v.confidence))
	switch {
	case w.text == v.text:
		e.agree++
	case part(w.text, v.text), cut(w.text, v.text):
	case a.elsewhere(w.text, b), b.elsewhere(v.text, a):
		// The other page has it too, only not here: a row was missed, or the paper is bent.
	case misread(w.text, v.text), w.figure && confusable(w.text, v.text):
		e.near[at]++
	default:
		e.far[at]++
	}
}

// miss counts a figure in whose place the other page has none.
func (e *evidence) miss(w *printed, other *face) {
	if w.owns() && other.of[w.text].times == 0 {
		e.lost[levelOf(ofFigures, w.confidence)]++
	}
}

func levelOf(levels []level, confidence float64) int {
	for i, l := range levels {
		if confidence >= l.from {
			return i
		}
	}
	return len(levels) - 1
}

func total(of [4]int) int { return of[0] + of[1] + of[2] + of[3] }

// weight is the logarithm of how many times more probable it is that the places
// are of one sheet. What is of two is the mean over the shares that may differ:
// of a share q that differs, what agrees is 1-q as probable as on one sheet, and
// what does not is more probable by its level.
func (e *evidence) weight(levels []level, shares []float64) float64 {
	logs := make([]float64, len(shares))
	for k, q := range shares {
		logs[k] = float64(e.agree) * math.Log(1-q)
		for i, l := range levels {
			logs[k] += float64(e.near[i])*math.Log(1-q+q*l.near) + float64(e.far[i])*math.Log(1-q+q*l.far) + float64(e.lost[i])*math.Log(1-q+q*l.lost)
		}
	}
	most := slices.Max(logs) // taken out, so that nothing overflows
	sum := 0.0
	for _, l := range logs {
		sum += math.Exp(l - most)
	}
	return -most - math.Log(sum/float64(len(logs)))
}

// face is a page as others are laid over it. It is never changed.
type face struct {
	words []printed
	of    map[string]seen // by their text
	rows  [][]int32       // words by the row of the page that their middle is in
}

// seen is how often a word stands on a page, and where first among its words.
type seen struct{ times, first int32 }

// printed is a word as pages are compared by it: without case and signs, in
// which readings differ for no reason.
type printed struct {
	text          string
	x, y          float64 // its middle, in points
	width, height float64
	confidence    float64
	figure        bool // it has a digit, or is the name of a month
	tells         bool // a figure that says something: an amount, a date, a number of an account, and not a page number or a zero
	amount        bool // a figure that is written like an amount or a date
	exact         bool // the file says it, and nobody read it
}

// says reports whether a word is worth comparing.
func (p *printed) says() bool { return p.tells || !p.figure && len(p.text) >= 4 }

// owns reports whether a figure is long enough not to stand on any page by chance.
func (p *printed) owns() bool { return p.tells && len(p.text) >= 4 }

const (
	rowHeight = 12  // points: a line of print
	mostRows  = 400 // what lies further down is in the last one
)

func row(y float64) int { return index(y/rowHeight, mostRows) }

// index is v as an index up to last, whatever v is.
func index(v float64, last int) int {
	if !(v > 0) {
		return 0
	}
	return int(min(v, float64(last)))
}

func faceOf(t events.PageText) *face {
	f := &face{words: make([]printed, 0, len(t.Words)), of: make(map[string]seen, len(t.Words))}
	for _, w := range t.Words {
		p := printed{
			x: (w.Box[0] + w.Box[2]) / 2, y: (w.Box[1] + w.Box[3]) / 2,
			width: w.Box[2] - w.Box[0], height: w.Box[3] - w.Box[1], confidence: w.Confidence,
			exact: t.Method == events.ReadTextLayer,
		}
		p.text = strings.Map(func(r rune) rune {
			switch {
			case unicode.IsDigit(r):
				p.figure = true
				return r
			case unicode.IsLetter(r) || unicode.IsMark(r):
				return unicode.ToLower(r)
			}
			return -1
		}, w.Text)
		if p.text == "" {
			continue
		}
		p.tells = months[p.text] || p.figure && len(p.text) >= 3 && strings.Trim(p.text, "0") != ""
		p.figure = p.figure || p.tells
		p.amount = p.tells && amount(w.Text)

		at := int32(len(f.words))
		f.words = append(f.words, p)
		s, again := f.of[p.text]
		if !again {
			s.first = at
		}
		s.times++
		f.of[p.text] = s
		r := row(p.y)
		for r >= len(f.rows) {
			f.rows = append(f.rows, nil)
		}
		f.rows[r] = append(f.rows[r], at)
	}
	return f
}

// months are figures: of a payslip and the next, little else may differ.
var months = func() map[string]bool {
	all := make(map[string]bool)
	for _, name := range []string{"january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"} {
		all[name], all[name[:3]] = true, true
	}
	return all
}()

// amount reports whether a figure is written like an amount, with two decimals or
// groups of digits, or like a date.
func amount(text string) bool {
	text = strings.TrimFunc(text, func(r rune) bool { return !unicode.IsDigit(r) && !unicode.IsLetter(r) })
	n := len(text)
	switch {
	case n >= 4 && (text[n-3] == '.' || text[n-3] == ',') && digits(text[n-2:]):
		return true
	case n >= 5 && text[n-4] == ',' && digits(text[n-3:]):
		return true
	}
	signs := strings.Count(text, "/") + strings.Count(text, "-") + strings.Count(text, ".")
	return signs == 2 && n >= 8 && n <= 11 // 1/2/2026 to 01-Feb-2026
}

func digits(s string) bool { return strings.Trim(s, "0123456789") == "" }

// strange reports whether hardly any of the sure figures of a page stand on
// another: what an overlay would say is known then.
func (f *face) strange(other *face) bool {
	own, found := 0, 0
	for i := range f.words {
		if w := &f.words[i]; w.confidence >= confident && w.owns() {
			own++
			if other.of[w.text].times > 0 {
				found++
			}
		}
	}
	return own >= fewestWords && 8*found < own
}

// elsewhere reports whether a word of one page stands on the other as often,
// and is no small number, which may stand anywhere.
func (f *face) elsewhere(text string, other *face) bool {
	return len(text) >= 5 && other.of[text].times >= f.of[text].times
}

// confusable reports whether two figures are one but for digits that the reader
// takes for each other.
func confusable(a, b string) bool {
	if len(a) != len(b) {
		return false
	}
	for i := range len(a) {
		if shape(a[i]) != shape(b[i]) {
			return false
		}
	}
	return true
}

func shape(digit byte) byte {
	switch digit {
	case '6', '8', '9':
		return '0'
	case '4', '7':
		return '1'
	}
	return digit
}

// part reports whether of two words one is a part of the other, as when an
// amount is read as two at its comma.
func part(a, b string) bool { return strings.Contains(a, b) || strings.Contains(b, a) }

// cut reports whether of two words one is so much longer that the other must have
// lost a piece, or got one of its neighbour's.
func cut(a, b string) bool {
	return 3*max(len(a)-len(b), len(b)-len(a)) > max(len(a), len(b))
}

// misread reports whether two words may be one, with one letter of four misread.
func misread(a, b string) bool {
	short, long := utf8.RuneCountInString(a), utf8.RuneCountInString(b)
	if short > long {
		short, long = long, short
	}
	return 4*(long-short) <= long && 4*distance([]rune(a), []rune(b)) <= long
}

// distance is Levenshtein's.
func distance(a, b []rune) int {
	row := make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
	for i := range a {
		diagonal := row[0]
		row[0] = i + 1
		for j := range b {
			d := diagonal
			if a[i] != b[j] {
				d++
			}
			diagonal, row[j+1] = row[j+1], min(row[j+1]+1, row[j]+1, d)
		}
	}
	return row[len(b)]
}

const (
	// fewestAnchors is from how many words that both pages have once it is known
	// how the one lies on the other. Three points make a map; two more tell
	// whether it is any good. More than mostAnchors make it no better.
	fewestAnchors, mostAnchors = 5, 64
	// farOff is how far, in points, the farthest words of a page may lie from where
	// they lie on the other, when the pages are shifted as most of them are: paper
	// that is 5° askew or a tenth larger.
	farOff = 100
	// nearby is how many of the anchors around a place correct it, for paper that
	// is not flat and cameras that are not above it.
	nearby = 5
	// slack is how far, in points, a word may lie from its place: half a line of
	// print.
	slack = 6
	// cellWidth and cellHeight are the size, in points, of the cells in which places
	// are corrected by the same, and side how many of them there are to each side:
	// what lies further out is in the last.
	cellWidth, cellHeight, side = 75, 36, 32
)

type point struct{ x, y float64 }

// anchor is a word that both pages have, which tells how the one lies on the other.
type anchor struct{ from, to point }

// overlay finds for each word of a the one of b in its place, or -1. Words that
// both pages have once tell how the one lies on the other; where that leaves much
// without a place, and what has one agrees, all that agrees tells it again.
// There is none where the pages have too little in common.
func overlay(a, b *face) (there []int, ok bool) {
	there, ok = settle(a, b, anchors(a, b))
	if !ok {
		return nil, false
	}
	matched, agree := 0, 0
	var all []anchor
	for i, at := range there {
		if at < 0 {
			continue
		}
		matched++
		if w, v := &a.words[i], &b.words[at]; w.text == v.text {
			agree++
			if len(w.text) >= 3 {
				all = append(all, anchor{point{w.x, w.y}, point{v.x, v.y}})
			}
		}
	}
	if 10*matched >= 9*len(a.words) || 4*agree < matched {
		return there, true
	}
	if better, ok := settle(a, b, all); ok {
		return better, true
	}
	return there, true
}

// anchors are in the order of a, so that sums come out the same every time.
func anchors(a, b *face) []anchor {
	var all []anchor
	for i := range a.words {
		w := &a.words[i]
		if len(w.text) < 3 || a.of[w.text].times != 1 {
			continue
		}
		if s := b.of[w.text]; s.times == 1 {
			v := &b.words[s.first]
			all = append(all, anchor{point{w.x, w.y}, point{v.x, v.y}})
		}
	}
	return all
}

// settle finds the word of b in the place of each of a. The map is the affine one
// that fits the most anchors, and from place to place a little more or less.
func settle(a, b *face, all []anchor) (there []int, ok bool) {
	x, y, bar, ok := fit(all)
	if !ok {
		return nil, false
	}
	// The paper may be bent by more than the map misses on the whole.
	var offs []anchor // by how much the map misses them
	for _, p := range some(all, 2*mostAnchors) {
		off := point{p.to.x - at(x, p.from), p.to.y - at(y, p.from)}
		if math.Hypot(off.x, off.y) <= 3*bar {
			offs = append(offs, anchor{p.from, off})
		}
	}
	if len(offs) < nearby {
		return nil, false
	}
	there = make([]int, len(a.words))
	taken := make([]bool, len(b.words))
	var known [side * side]bool
	var offOf [side * side]point
	for i := range a.words {
		w := &a.words[i]
		column, row := index(w.x/cellWidth, side-1), index(w.y/cellHeight, side-1)
		c := row*side + column
		if !known[c] {
			known[c], offOf[c] = true, around(offs, point{(float64(column) + 0.5) * cellWidth, (float64(row) + 0.5) * cellHeight})
		}
		from := point{w.x, w.y}
		there[i] = b.place(taken, w, point{at(x, from) + offOf[c].x, at(y, from) + offOf[c].y})
		if there[i] >= 0 {
			taken[there[i]] = true
		}
	}
	return there, true
}

// fit finds the affine map that fits the most anchors, and by how much it may
// miss one.
func fit(all []anchor) (x, y [3]float64, bar float64, ok bool) {
	few := some(all, mostAnchors)
	kept := inTheMiddle(few)
	misses := make([]float64, len(few))
	for range 8 { // it settles in four or five
		if len(kept) < fewestAnchors {
			return x, y, 0, false
		}
		x = affine(kept, func(p anchor) float64 { return p.to.x })
		y = affine(kept, func(p anchor) float64 { return p.to.y })
		for i, p := range few {
			misses[i] = math.Hypot(p.to.x-at(x, p.from), p.to.y-at(y, p.from))
		}
		// A word that stands once on both pages, and in another place, is no
		// anchor. Most of them are, or there is no map.
		bar = max(2.5*median(misses), slack)
		before := len(kept)
		kept = nil
		for i, p := range few {
			if misses[i] <= bar {
				kept = append(kept, p)
			}
		}
		if len(kept) == before {
			break
		}
	}
	return x, y, bar, len(kept) >= fewestAnchors
}

// some of the anchors are enough: n and more, if there are so many, from all over the page.
func some(all []anchor, n int) []anchor {
	every := len(all) / n
	if every < 2 {
		return all
	}
	var few []anchor
	for i := 0; i < len(all); i += every {
		few = append(few, all[i])
	}
	return few
}

// inTheMiddle leaves out the anchors that are moved far from where most are: on a
// stub that is printed twice, a word may stand once on each page and in another half.
func inTheMiddle(all []anchor) []anchor {
	if len(all) == 0 {
		return nil
	}
	xs, ys := make([]float64, len(all)), make([]float64, len(all))
	for i, p := range all {
		xs[i], ys[i] = p.to.x-p.from.x, p.to.y-p.from.y
	}
	x, y := median(xs), median(ys)
	var kept []anchor
	for i, p := range all {
		if math.Hypot(xs[i]-x, ys[i]-y) <= farOff {
			kept = append(kept, p)
		}
	}
	return kept
}

// around is by how much the map misses near a place: the median of the nearest,
// of which there are enough.
func around(offs []anchor, p point) point {
	var away, xs, ys [nearby]float64
	n := 0
	for i := range offs {
		o := &offs[i]
		dx, dy := o.from.x-p.x, o.from.y-p.y
		d := dx*dx + dy*dy
		if n == nearby && d >= away[n-1] {
			continue
		}
		n = min(n+1, nearby)
		k := n - 1
		for ; k > 0 && away[k-1] > d; k-- {
			away[k], xs[k], ys[k] = away[k-1], xs[k-1], ys[k-1]
		}
		away[k], xs[k], ys[k] = d, o.to.x, o.to.y
	}
	slices.Sort(xs[:])
	slices.Sort(ys[:])
	return point{xs[nearby/2], ys[nearby/2]}
}

// place is the word that stands where w belongs, or -1: on the same line, and
// about as far off as such words are wide.
func (f *face) place(taken []bool, w *printed, at point) int {
	best, nearest := -1, math.Inf(1)
	for r := row(at.y - rowHeight); r <= row(at.y+rowHeight) && r < len(f.rows); r++ {
		for _, j := range f.rows[r] {
			v := &f.words[j]
			dx, dy := math.Abs(v.x-at.x), math.Abs(v.y-at.y)
			if taken[j] || dy > 0.7*max(v.height, slack) || dx > max(0.35*max(v.width, w.width), slack) {
				continue
			}
			if d := dx*dx + 4*dy*dy; d < nearest {
				best, nearest = int(j), d
			}
		}
	}
	return best
}

func median(vs []float64) float64 {
	sorted := slices.Sorted(slices.Values(vs))
	return sorted[len(sorted)/2]
}

func at(f [3]float64, p point) float64 { return f[0] + f[1]*p.x + f[2]*p.y }

// affine fits v = f0 + f1·x + f2·y to the anchors by least squares.
func affine(anchors []anchor, v func(anchor) float64) [3]float64 {
	var m [3][4]float64
	for _, p := range anchors {
		row := [3]float64{1, p.from.x, p.from.y}
		for i := range 3 {
			for j := range 3 {
				m[i][j] += row[i] * row[j]
			}
			m[i][3] += row[i] * v(p)
		}
	}
	for i := range 3 {
		m[i][i] += 1e-6 // anchors on one line leave a direction open: nothing is turned that need not be
		pivot := i
		for j := i; j < 3; j++ {
			if math.Abs(m[j][i]) > math.Abs(m[pivot][i]) {
				pivot = j
			}
		}
		m[i], m[pivot] = m[pivot], m[i]
		for j := range 3 {
			if j == i {
				continue
			}
			f := m[j][i] / m[i][i]
			for k := i; k < 4; k++ {
				m[j][k] -= f * m[i][k]
			}
		}
	}
	return [3]float64{m[0][3] / m[0][0], m[1][3] / m[1][1], m[2][3] / m[2][2]}
}
