package form

import "dossier/services/internal/sample/paper"

// Blank is the line of a form with its label before it and what was filled in above it. It returns the x behind it.
func Blank(s *paper.Sheet, x, y, w float64, label, filled paper.Type, name, value string) float64 {
	s.Text(x, y, label, name)
	from := x
	if name != "" {
		from += label.Width(name) + 3
	}
	s.Rule(from, x+w-4, y+2, 0.4, paper.Grey)
	s.Text(from+2, y, Fit(filled, value, x+w-6-from), value)
	return x + w
}

// Blanks is a row of such lines, each with its share of a width.
func Blanks(s *paper.Sheet, x, y, w float64, label, filled paper.Type, row ...Cell) {
	for i, width := range shares(w, row) {
		x = Blank(s, x, y, width, label, filled, row[i].Label, row[i].Value)
	}
}

// Choices is a row of tick boxes of which one is ticked, or none when chosen is negative. It returns the x behind it.
func Choices(s *paper.Sheet, x, y, gap float64, t paper.Type, chosen int, labels ...string) float64 {
	for i, l := range labels {
		Checkbox(s, x, y, t, i == chosen, l)
		x += t.Size*0.85 + 4 + t.Width(l) + gap
	}
	return x
}
