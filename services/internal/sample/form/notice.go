package form

import (
	"strings"

	"dossier/services/internal/sample/paper"
)

// Site is the address of an institution on the web. It is in the domain that nobody can own.
func Site(name string) string {
	short := ""
	for word := range strings.FieldsSeq(strings.ToLower(name)) {
		if word = strings.Trim(word, ".,&()"); word != "" && len(short)+len(word) < 18 {
			short += word
		}
	}
	return short + ".example"
}

// Columned sets headed paragraphs in two columns of about the same height, as the small print of statements is, and returns where the longer one
// ends.
func Columned(s *paper.Sheet, x, y, w, gap, leading float64, head, text paper.Type, items [][2]string) float64 {
	half := (w - gap) / 2
	heights, total := make([]float64, len(items)), 0.0
	for i, item := range items {
		heights[i] = leading * (1.6 + float64(len(text.Wrap(half, item[1]))))
		total += heights[i]
	}
	left, right := x, x+half+gap
	at, end := y, y
	for i, item := range items {
		if x == left && at-y+heights[i]/2 > total/2 {
			x, at = right, y
		}
		s.Text(x, at, head, item[0])
		s.Paragraph(x, at+leading, half, leading, text, item[1])
		at += heights[i]
		end = max(end, at)
	}
	return end
}
