package classifier

import (
	"fmt"
	"strings"
	"unicode"

	"dossier/events"
	"dossier/taxonomy"
)

// Tried is what came of an example.
type Tried struct {
	Class    string // beside which it stands
	Example  taxonomy.Example
	Verdict  Verdict
	Accepted bool         // it is not below the class's own threshold
	Wrong    []Difference // none: all is as the example says
}

// Difference is where a verdict is not what an example says.
type Difference struct {
	What string `json:"what"` // class, not, first or subtype
	Want string `json:"want"`
	Got  string `json:"got"`
}

// What an example's words mean.
const (
	likely     = 0.1 // of what it must not be, the confidence that is too much
	looksFirst = 0.5 // from where on the assembler takes a page's looks for a beginning
)

// Try scores every example of a taxonomy, in the order of classes and of their
// files.
func Try(t *taxonomy.Taxonomy) ([]Tried, error) {
	s, err := NewScorer(t)
	if err != nil {
		return nil, err
	}
	var all []Tried
	for _, c := range t.Classes {
		for _, e := range c.Examples {
			v := s.Score(typed(e.Text))
			got, _ := t.Class(v.Class())
			all = append(all, Tried{
				Class: c.ID, Example: e, Verdict: v, Wrong: differences(t, e, v),
				Accepted: v.Class() != taxonomy.Unknown && toFour(v.Confidence()) >= got.Accept,
			})
		}
	}
	return all, nil
}

func differences(t *taxonomy.Taxonomy, e taxonomy.Example, v Verdict) []Difference {
	var wrong []Difference
	if !t.Is(v.Class(), e.Is) {
		wrong = append(wrong, Difference{"class", e.Is, sure(events.Candidate{Class: v.Class(), Confidence: v.Confidence()})})
	}
	for _, not := range e.Not {
		for _, c := range v.Candidates {
			if t.Is(c.Class, not) && c.Confidence >= likely {
				wrong = append(wrong, Difference{"not", not, sure(c)})
			}
		}
	}
	// Of papers of one page each is the first, whatever it looks like.
	if is, _ := t.Class(e.Is); e.First != nil && is.MultiPage && *e.First != (v.First >= looksFirst) {
		wrong = append(wrong, Difference{"first", fmt.Sprint(*e.First), fmt.Sprintf("%+.2f", v.First)})
	}
	if e.Subtype != "" && e.Subtype != v.Subtype {
		got := v.Subtype
		if got == "" {
			got = "none"
		}
		wrong = append(wrong, Difference{"subtype", e.Subtype, got})
	}
	return wrong
}

func sure(c events.Candidate) string { return fmt.Sprintf("%s %.2f", c.Class, c.Confidence) }

// A page of a made-up text is a sheet of letter paper, typed: each character
// takes the same width, so that what stands in one column of the text stands in
// one on the page. Lines are as far apart as a typewriter has them, and closer
// where the text would run off the sheet otherwise, as are the characters.
const (
	sheetWidth  = 612.0
	sheetHeight = 792.0
	sheetMargin = 36.0
	typedLine   = 14.0 // from line to line
	typedLetter = 5.5
	typedTab    = 8   // characters
	inkShare    = 0.7 // of a line's height that its letters take
)

// typed makes a page of a text. Empty lines of it are space, so a text can put
// words at the foot of the page.
func typed(text string) events.PageText {
	page := events.PageText{Page: 1, Width: sheetWidth, Height: sheetHeight, Method: events.ReadTextLayer}
	lines := strings.Split(text, "\n")
	longest := 1
	for i, l := range lines {
		lines[i] = untabbed(strings.TrimRightFunc(l, unicode.IsSpace))
		longest = max(longest, len([]rune(lines[i])))
	}
	pitch := min(typedLine, (sheetHeight-2*sheetMargin)/float64(len(lines)))
	width := min(typedLetter, (sheetWidth-2*sheetMargin)/float64(longest))
	number := 0
	for i, l := range lines {
		top := sheetMargin + pitch*float64(i)
		chars := []rune(l)
		before := len(page.Words)
		for from := 0; from < len(chars); {
			if unicode.IsSpace(chars[from]) {
				from++
				continue
			}
			to := from
			for to < len(chars) && !unicode.IsSpace(chars[to]) {
				to++
			}
			page.Words = append(page.Words, events.Word{
				Text: string(chars[from:to]), Confidence: 1, Line: number,
				Box: events.Box{sheetMargin + width*float64(from), top, sheetMargin + width*float64(to), top + pitch*inkShare},
			})
			from = to
		}
		if len(page.Words) > before {
			number++
		}
	}
	return page
}

// untabbed writes spaces for tabs.
func untabbed(line string) string {
	if !strings.Contains(line, "\t") {
		return line
	}
	var b strings.Builder
	at := 0
	for _, c := range line {
		if c != '\t' {
			b.WriteRune(c)
			at++
			continue
		}
		for first := true; first || at%typedTab != 0; first = false {
			b.WriteByte(' ')
			at++
		}
	}
	return b.String()
}
