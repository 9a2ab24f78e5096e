package splitter

import (
	"bytes"
	"cmp"
	"math"
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"dossier/events"
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
	directional bool // set left to right and upright, as one reads
}

// layer is what a page's PDF says is on it.
type layer struct {
	words    []events.Word
	turned   float64 // share of characters that do not stand upright
	pictures []events.Box
	pictured float64 // share of the page that they cover
}

// readLayer makes words out of MuPDF's structured text.
func readLayer(xml []byte, width, height float64) layer {
	page := events.Box{0, 0, width, height}
	runs, turned := readRuns(xml, page)
	pictures := readPictures(xml, page)
	return layer{inRows(runs), turned, pictures, pictured(pictures, page)}
}

// readPictures finds where on the page pictures stand.
func readPictures(xml []byte, page events.Box) (pictures []events.Box) {
	for line := range bytes.Lines(xml) {
		if !bytes.HasPrefix(line, []byte("<image ")) {
			continue
		}
		b := numbers(attribute(line, ` bbox="`), 4)
		if len(b) != 4 || !overlaps(events.Box(b), page) {
			continue
		}
		pictures = append(pictures, clip(events.Box(b), page))
	}
	return pictures
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

// readRuns parses the lines of MuPDF's XML, which holds one element per line of
// text; an XML decoder takes thirty times as long.
func readRuns(xml []byte, page events.Box) (runs []run, turned float64) {
	var (
		current            run
		word               strings.Builder
		box                events.Box
		upright, elsewhere int
	)
	endWord := func() {
		if word.Len() > 0 && overlaps(box, page) {
			current.words = append(current.words, events.Word{Text: word.String(), Box: clip(box, page), Confidence: 1})
		}
		word.Reset()
	}
	endRun := func() {
		endWord()
		if len(current.words) > 0 {
			runs = append(runs, current)
		}
		current = run{}
	}
	for line := range bytes.Lines(xml) {
		switch {
		case bytes.HasPrefix(line, []byte("<line ")):
			dir := numbers(attribute(line, ` dir="`), 2)
			current.directional = len(dir) == 2 && dir[0] > 0.9 // up to 25 degrees askew
		case bytes.HasPrefix(line, []byte("<char ")):
			r := character(attribute(line, ` c="`))
			if unicode.IsSpace(r) || unicode.IsControl(r) {
				endWord()
				continue
			}
			quad := numbers(attribute(line, `quad="`), 8)
			if len(quad) != 8 {
				continue
			}
			// Whichever way the character is turned, or mirrored.
			b := events.Box{
				min(quad[0], quad[2], quad[4], quad[6]), min(quad[1], quad[3], quad[5], quad[7]),
				max(quad[0], quad[2], quad[4], quad[6]), max(quad[1], quad[3], quad[5], quad[7]),
			}
			if current.directional {
				upright++
			} else {
				elsewhere++
			}
			if word.Len() == 0 {
				box = b
			}
			box = union(box, b)
			if len(current.words) == 0 && word.Len() == 0 {
				current.box = b
			}
			current.box = union(current.box, b)
			word.WriteRune(r)
		case bytes.HasPrefix(line, []byte("</line")):
			endRun()
		}
	}
	if all := upright + elsewhere; all > 0 {
		turned = float64(elsewhere) / float64(all)
	}
	return runs, turned
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

// attribute is the value that follows name, up to the closing quote.
func attribute(line []byte, name string) []byte {
	_, rest, _ := bytes.Cut(line, []byte(name))
	value, _, _ := bytes.Cut(rest, []byte{'"'})
	return value
}

// numbers parses n numbers separated by spaces; none if one is no finite number.
func numbers(s []byte, n int) []float64 {
	out := make([]float64, 0, 8)
	for field := range bytes.FieldsSeq(s) {
		x, err := strconv.ParseFloat(string(field), 64)
		if err != nil || math.IsNaN(x) || math.IsInf(x, 0) || len(out) == n {
			return nil
		}
		out = append(out, x)
	}
	return out
}

// character undoes MuPDF's escaping of one character. What has no meaning, such
// as a glyph without Unicode, is the replacement character.
func character(s []byte) rune {
	r, size := utf8.DecodeRune(s)
	if size == len(s) {
		return r
	}
	switch string(s) {
	case "&lt;":
		return '<'
	case "&gt;":
		return '>'
	case "&amp;":
		return '&'
	case "&quot;":
		return '"'
	case "&apos;":
		return '\''
	}
	if hex, ok := bytes.CutPrefix(s, []byte("&#x")); ok {
		code, err := strconv.ParseUint(strings.TrimSuffix(string(hex), ";"), 16, 32)
		if err == nil && utf8.ValidRune(rune(code)) {
			return rune(code)
		}
	}
	return utf8.RuneError
}
