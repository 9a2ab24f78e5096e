package classifier

import (
	"strings"
	"unicode"

	"dossier/events"
)

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
