package extractor

import (
	"strings"

	"dossier/events"
)

// printed is a page made of words.
func printed(lines ...[]events.Word) events.PageText {
	t := events.PageText{Page: 1, Width: 612, Height: 792, Method: events.ReadOCR}
	for n, line := range lines {
		for _, w := range line {
			w.Line = n
			t.Words = append(t.Words, w)
		}
	}
	return t
}

// at prints words at a place, in type of a size: letters half as wide as the
// type is high, spaces a third. As a reader of pictures would, it draws boxes
// around the ink.
func at(x, y, size float64, words ...string) []events.Word {
	var line []events.Word
	for _, w := range words {
		for _, text := range strings.Fields(w) {
			width := size / 2 * float64(len([]rune(text)))
			line = append(line, events.Word{Text: text, Box: events.Box{x, y, x + width, y + size*reach(text)}, Confidence: 0.96})
			x += width + size/3
		}
	}
	return line
}

// across is several stretches in one line.
func across(stretches ...[]events.Word) []events.Word {
	var line []events.Word
	for _, s := range stretches {
		line = append(line, s...)
	}
	return line
}
