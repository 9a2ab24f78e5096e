package eval

import (
	"fmt"
	"io"
	"math"
	"strings"
)

// WriteTable writes the figures as one table in Markdown, which reads well as plain text too: a row a figure, a column an origin. Figures that no
// section has are left out.
func (r Report) WriteTable(w io.Writer) error {
	cells := func(cell func(Section) string) string {
		var b strings.Builder
		for _, s := range r.Sections {
			fmt.Fprintf(&b, " %-22s |", cell(s))
		}
		return b.String()
	}
	var b strings.Builder
	fmt.Fprintf(&b, "| %-28s |%s\n", "", cells(func(s Section) string { return string(s.Origin) }))
	fmt.Fprintf(&b, "|%s|%s\n", strings.Repeat("-", 30), cells(func(Section) string { return strings.Repeat("-", 21) + ":" }))
	fmt.Fprintf(&b, "| %-28s |%s\n", "Packages, pages, documents", cells(func(s Section) string { return fmt.Sprintf("%d, %d, %d", s.Packages, s.Pages, s.Documents) }))
	for i := range figures {
		defined := false
		row := cells(func(s Section) string {
			f := s.Figures[i]
			defined = defined || !math.IsNaN(float64(f.Value))
			return f.String()
		})
		if defined {
			fmt.Fprintf(&b, "| %-28s |%s\n", figures[i].Title, row)
		}
	}
	_, err := io.WriteString(w, b.String())
	return err
}

// String writes a figure with its interval: 0.912 (0.880–0.941).
func (f Figure) String() string {
	if math.IsNaN(float64(f.Value)) {
		return "–"
	}
	format := map[Unit]string{Share: "%.3f", Count: "%.2f", Money: "%.4f", Time: "%.1f s"}[f.Unit]
	s := fmt.Sprintf(format, float64(f.Value))
	if !math.IsNaN(float64(f.Low)) && f.Unit != Time && f.Low != f.High {
		format = strings.TrimSuffix(format, " s")
		s += fmt.Sprintf(" ("+format+"–"+format+")", float64(f.Low), float64(f.High))
	}
	return s
}
