package splitter

import (
	"cmp"
	"iter"
	"math"
	"slices"
	"unicode"
	"unicode/utf8"

	"dossier/events"
	"dossier/services/splitter/worker"
)

// The text layer is what the PDF says its pages read, character by character
// with the outline of each. MuPDF gives the characters in the order in which
// they are drawn, which on a filled form or in a table is any order. Words are
// therefore put into rows by where they stand: a label and its value, or the
// cells of one row, become one line. Prose in two columns loses by that (its
// lines come out interleaved); on lending papers the former is the rule.

// A run is one stretch of text on one baseline, as MuPDF joins it.
type run struct {
	words       []events.Word
	box         events.Box
	directional bool // as one reads; see [worker.Mark]
}

// layer is what a page's PDF says is on it.
type layer struct {
	words    []events.Word
	turned   float64 // share of characters that do not stand upright
	pictures []events.Box
	pictured float64 // share of the page that they cover
}

// readLayer makes words out of what a worker found on a page.
func readLayer(marks iter.Seq[worker.Mark], width, height float64) layer {
	page := events.Box{0, 0, width, height}
	runs, turned, pictures := readMarks(marks, page)
	return layer{inRows(runs), turned, pictures, pictured(pictures, page)}
}

// pictured is the share of the page that pictures cover. A scanned page is one
// picture, or a stack of strips, and its text was put over that by the scanner's
// software.
func pictured(pictures []events.Box, page events.Box) float64 {
	area := 0.0
	for _, p := range pictures {
		area += (p[2] - p[0]) * (p[3] - p[1])
	}
	return min(area/((page[2]-page[0])*(page[3]-page[1])), 1)
}

// readMarks joins characters into words and lines, and finds the pictures on the
// page.
func readMarks(marks iter.Seq[worker.Mark], page events.Box) (runs []run, turned float64, pictures []events.Box) {
	var (
		current            run
		word               []byte
		box                events.Box
		upright, elsewhere int
	)
	endWord := func() {
		if len(word) > 0 && overlaps(box, page) {
			current.words = append(current.words, events.Word{Text: string(word), Box: clip(box, page), Confidence: 1})
		}
		word = word[:0]
	}
	endRun := func() {
		endWord()
		if len(current.words) > 0 {
			runs = append(runs, current)
		}
		current = run{}
	}
	for m := range marks {
		b := events.Box{m.Box.X0, m.Box.Y0, m.Box.X1, m.Box.Y1}
		switch m.Kind {
		case worker.Line:
			endRun()
			current.directional = m.Flat
		case worker.Picture:
			endRun()
			if overlaps(b, page) {
				pictures = append(pictures, clip(b, page))
			}
		case worker.Character:
			if unicode.IsSpace(m.Rune) || unicode.IsControl(m.Rune) {
				endWord()
				continue
			}
			if current.directional {
				upright++
			} else {
				elsewhere++
			}
			if len(word) == 0 {
				box = b
				if len(current.words) == 0 {
					current.box = b
				}
			}
			box = union(box, b)
			current.box = union(current.box, b)
			word = utf8.AppendRune(word, m.Rune)
		}
	}
	endRun()
	if all := upright + elsewhere; all > 0 {
		turned = float64(elsewhere) / float64(all)
	}
	return runs, turned, pictures
}

// inRows orders runs from top to bottom and, where they stand side by side,
// from left to right, and numbers the lines. What is set sideways comes last,
// each run a line of its own.
func inRows(runs []run) []events.Word {
	var rows [][]run
	var aside [][]run
	slices.SortStableFunc(runs, func(a, b run) int { return cmp.Compare(a.box[1]+a.box[3], b.box[1]+b.box[3]) })
	for _, r := range runs {
		switch {
		case !r.directional:
			aside = append(aside, []run{r})
		case len(rows) > 0 && besides(rows[len(rows)-1][0].box, r.box):
			rows[len(rows)-1] = append(rows[len(rows)-1], r)
		default:
			rows = append(rows, []run{r})
		}
	}
	var words []events.Word
	for line, row := range append(rows, aside...) {
		slices.SortStableFunc(row, func(a, b run) int { return cmp.Compare(a.box[0], b.box[0]) })
		for _, r := range row {
			for _, w := range r.words {
				w.Line = line
				words = append(words, w)
			}
		}
	}
	return words
}

// besides reports whether two boxes stand on one line: most of the lower one's
// height is shared. Lines set solid share less than a fifth.
func besides(a, b events.Box) bool {
	shared := min(a[3], b[3]) - max(a[1], b[1])
	return shared > 0.6*min(a[3]-a[1], b[3]-b[1])
}

func union(a, b events.Box) events.Box {
	return events.Box{min(a[0], b[0]), min(a[1], b[1]), max(a[2], b[2]), max(a[3], b[3])}
}

func overlaps(a, b events.Box) bool {
	return a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3]
}

// clip keeps a box on the page, to a hundredth of a point.
func clip(b, page events.Box) events.Box {
	return events.Box{
		hundredths(max(b[0], page[0])), hundredths(max(b[1], page[1])),
		hundredths(min(b[2], page[2])), hundredths(min(b[3], page[3])),
	}
}

func hundredths(x float64) float64 { return math.Round(x*100) / 100 }
