package assembler

import (
	"cmp"
	"math"
	"slices"
	"strings"
	"unicode"

	"dossier/events"
)

// Two scans of one sheet and two months' statements of one account look the
// same, and so do most of their words. What tells them apart is what stands in
// the same place on both: on the statements one balance here and another there,
// on the scans the same one, or one that was misread. So the one page is laid
// over the other, word by word.

// resemblance is what was found when one page was laid over another.
type resemblance struct {
	words   int // on the page with fewer of them
	matched int // of them, those that have a word in their place on the other page
	text    tally
	figures tally   // words with a digit
	clashes int     // places of figures that have nothing in common, however badly they were read
	others  int     // places of different words of which neither can have been misread
	telling int     // different figures of three digits and more that both pages have in the same place
	absent  float64 // share of the one page's surest figures that the other has not; of the two shares the smaller
}

// tally counts the places in which both pages were read well enough to say.
type tally struct {
	agree, conflict int
	near            int // figures that differ in few digits: misread, or one month and the next
}

// agreement is the share of places in which the pages agree, 0 to 1. Every
// second of the near ones counts as a conflict.
func (t tally) agreement() float64 {
	conflict := float64(t.conflict) + float64(t.near)/2
	return float64(t.agree) / max(float64(t.agree)+conflict, 1)
}

const (
	// confident is the confidence from which two readings that differ contradict
	// each other, and certain the one from which a digit is not taken for another. Of
	// the words of made-up faxes that were read with 0.95 to 0.98, one in ten was
	// misread, with 0.99 and more one in seventy; from an office scanner, one in twenty
	// and one in 150.
	confident, certain = 0.95, 0.99
	// readable is the confidence below which a word is anybody's guess: more than
	// half are misread.
	readable = 0.6
	// fewestAnchors is from how many words that both pages have once it is known
	// how the one lies on the other. Three points make a map; two more tell
	// whether it is any good.
	fewestAnchors = 5
	// nearby is how many of the anchors around a word correct its place, for paper
	// that is not flat and cameras that are not above it.
	nearby = 5
	// slack is how far, in points, a word may lie from its place: half a line of
	// print.
	slack = 6
)

// compare lays one page over the other.
func compare(a, b []printed) resemblance {
	if len(a) > len(b) {
		a, b = b, a
	}
	r := resemblance{words: len(a)}
	there, ok := overlay(a, b)
	if !ok {
		return r
	}
	back, ok := overlay(b, a)
	if !ok {
		return r
	}
	inA, inB := count(a), count(b)
	telling := make(map[string]bool)
	var lost, found [2]int
	for i, at := range there {
		if at < 0 {
			continue
		}
		w, v := a[i], b[at]
		r.matched++
		if w.exact && v.exact && w.text != v.text {
			r.others++
		}
		if w.figure != v.figure {
			continue // a smudge taken for a digit, or a digit for a letter
		}
		t := &r.text
		if w.figure {
			t = &r.figures
		}
		surest := min(w.confidence, v.confidence)
		if w.tells() && v.tells() && surest >= readable && clash(w.text, v.text) && !elsewhere(w.text, inA, inB) && !elsewhere(v.text, inB, inA) {
			r.clashes++
		}
		switch {
		case w.text == v.text:
			t.agree++
			if w.tells() {
				telling[w.text] = true
			}
		case surest < confident || part(w.text, v.text) || w.figure && confusable(w.text, v.text):
		case elsewhere(w.text, inA, inB) || elsewhere(v.text, inB, inA):
			// The other page has it too, only not here: a row was missed, or the paper is bent.
		case misread(w.text, v.text):
			if w.figure && surest >= certain {
				t.near++
			}
		default:
			t.conflict++
		}
	}
	lost[0], found[0] = missed(a, b, there, inB)
	lost[1], found[1] = missed(b, a, back, inA)
	r.telling = len(telling)
	r.absent = min(share(lost[0], found[0]), share(lost[1], found[1]))
	return r
}

// missed counts the figures of a that were read with certainty: those that are
// nowhere on b, and those that are.
func missed(a, b []printed, there []int, inB map[string]int) (lost, found int) {
	for i, w := range a {
		if !w.tells() || w.confidence < certain {
			continue
		}
		switch at := there[i]; {
		case inB[w.text] > 0:
			found++
		case at >= 0 && (b[at].confidence < confident || part(w.text, b[at].text)):
			// It may be there, and was read badly.
		default:
			lost++
		}
	}
	return lost, found
}

func share(part, rest int) float64 { return float64(part) / max(float64(part+rest), 1) }

// printed is a word as pages are compared by it: without case and signs, in
// which readings differ for no reason.
type printed struct {
	text          string
	x, y          float64 // its middle, in points
	width, height float64
	confidence    float64
	figure        bool
	exact         bool // the file says it, and nobody read it
}

func printedOn(t events.PageText) []printed {
	ws := make([]printed, 0, len(t.Words))
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
		if p.text != "" {
			ws = append(ws, p)
		}
	}
	return ws
}

func count(ws []printed) map[string]int {
	n := make(map[string]int, len(ws))
	for _, w := range ws {
		n[w.text]++
	}
	return n
}

// elsewhere reports whether a word of one page stands on the other as often,
// and is no small number, which may stand anywhere.
func elsewhere(text string, here, there map[string]int) bool {
	return len(text) >= 5 && there[text] >= here[text]
}

// confusable reports whether two figures are one but for digits that the reader
// takes for each other.
func confusable(a, b string) bool { return sameShape.Replace(a) == sameShape.Replace(b) }

var sameShape = strings.NewReplacer("6", "0", "8", "0", "9", "0", "4", "1", "7", "1")

// tells reports whether a word is a figure that says something: an amount, a
// date, a number of an account, and not a page number or a zero.
func (p printed) tells() bool {
	return p.figure && len(p.text) >= 3 && strings.Trim(p.text, "0") != ""
}

// part reports whether of two words one is a part of the other, as when an
// amount is read as two at its comma.
func part(a, b string) bool { return strings.Contains(a, b) || strings.Contains(b, a) }

// clash reports whether of two words hardly a letter is the same.
func clash(a, b string) bool {
	ra, rb := []rune(a), []rune(b)
	return !part(a, b) && 2*distance(ra, rb) > max(len(ra), len(rb))
}

// misread reports whether two words may be one, with one letter of four misread.
func misread(a, b string) bool {
	ra, rb := []rune(a), []rune(b)
	return 4*distance(ra, rb) <= max(len(ra), len(rb))
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

type point struct{ x, y float64 }

// anchor is a word that both pages have once.
type anchor struct {
	from, to point
	off      point // by how much the map misses to
}

// overlay finds how a lies on b, and for each word of a the one of b in its
// place, or -1. The map is the affine one that fits the most anchors, and from
// place to place a little more or less. There is none where the pages have too
// little in common.
func overlay(a, b []printed) (there []int, ok bool) {
	all := anchors(a, b)
	kept := all
	var x, y [3]float64
	for range 8 { // it settles in four or five
		if len(kept) < fewestAnchors {
			return nil, false
		}
		x = affine(kept, func(p anchor) float64 { return p.to.x })
		y = affine(kept, func(p anchor) float64 { return p.to.y })
		misses := make([]float64, len(all))
		for i := range all {
			p := &all[i]
			p.off = point{p.to.x - at(x, p.from), p.to.y - at(y, p.from)}
			misses[i] = math.Hypot(p.off.x, p.off.y)
		}
		// A word that stands once on both pages, and in another place, is no
		// anchor. Most of them are, or there is no map.
		bar := max(2.5*median(misses), slack)
		var fit []anchor
		for i, p := range all {
			if misses[i] <= bar {
				fit = append(fit, p)
			}
		}
		kept = fit
	}
	if len(kept) < fewestAnchors {
		return nil, false
	}
	there = make([]int, len(a))
	taken := make([]bool, len(b))
	for i, w := range a {
		from := point{w.x, w.y}
		off := around(kept, from)
		there[i] = place(b, taken, w, point{at(x, from) + off.x, at(y, from) + off.y})
		if there[i] >= 0 {
			taken[there[i]] = true
		}
	}
	return there, true
}

// place is the word of b that stands where w belongs, or -1: on the same line,
// and about as far off as such words are wide.
func place(b []printed, taken []bool, w printed, at point) int {
	best, nearest := -1, math.Inf(1)
	for j, v := range b {
		dx, dy := math.Abs(v.x-at.x), math.Abs(v.y-at.y)
		if taken[j] || dy > 0.7*max(v.height, slack) || dx > max(0.35*max(v.width, w.width), slack) {
			continue
		}
		if d := math.Hypot(dx, 2*dy); d < nearest {
			best, nearest = j, d
		}
	}
	return best
}

func median(vs []float64) float64 {
	sorted := slices.Sorted(slices.Values(vs))
	return sorted[len(sorted)/2]
}

func at(f [3]float64, p point) float64 { return f[0] + f[1]*p.x + f[2]*p.y }

// anchors are in the order of a, so that sums come out the same every time.
func anchors(a, b []printed) []anchor {
	once := func(ws []printed) map[string]int {
		at := make(map[string]int, len(ws))
		for i, w := range ws {
			if len(w.text) < 3 {
				continue
			}
			if _, again := at[w.text]; again {
				i = -1
			}
			at[w.text] = i
		}
		return at
	}
	inA, inB := once(a), once(b)
	var all []anchor
	for i, w := range a {
		if j, ok := inB[w.text]; ok && j >= 0 && inA[w.text] == i && len(w.text) >= 3 {
			all = append(all, anchor{from: point{w.x, w.y}, to: point{b[j].x, b[j].y}})
		}
	}
	return all
}

// around is by how much the map misses near a place: the median of the nearest anchors.
func around(anchors []anchor, p point) point {
	type near struct {
		anchor
		away float64
	}
	var ns []near
	for _, a := range anchors {
		away := math.Hypot(a.from.x-p.x, a.from.y-p.y)
		at, _ := slices.BinarySearchFunc(ns, away, func(n near, d float64) int { return cmp.Compare(n.away, d) })
		if at < nearby {
			ns = slices.Insert(ns[:min(len(ns), nearby-1)], at, near{a, away})
		}
	}
	xs, ys := make([]float64, len(ns)), make([]float64, len(ns))
	for i, n := range ns {
		xs[i], ys[i] = n.off.x, n.off.y
	}
	return point{median(xs), median(ys)}
}

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
