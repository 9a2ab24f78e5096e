package ocr

import (
	"image"
	"image/color"
	"slices"
	"strings"
	"testing"
)

// TestReadOfPageNumbers: a number that stands alone at the foot is read, in a line
// of its own, and after a word on its left in that word's line. Dirt is no number.
func TestReadOfPageNumbers(t *testing.T) {
	if testing.Short() {
		t.Skip("reads several pages")
	}
	p := newPool(t, 1)
	text := strings.Repeat(statement+"\n", 3)
	for _, tt := range []struct {
		name  string
		x, y  float64 // of the number's beginning on the base line, in points
		print string
		want  string // the last line
		ink   uint8
	}{
		{"a figure", 300, 760, "7", "7", 0},
		{"between dashes", 292, 764, "- 12 -", "-12-", 0},
		{"of how many", 520, 770, "3/9", "3/9", 0},
		{"in gray", 480, 760, "Page 4 of 11", "Page 4 of 11", 165},
	} {
		t.Run(tt.name, func(t *testing.T) {
			page := letter(t, text)
			write(t, page, tt.x, tt.y, tt.print, color.Gray{tt.ink})
			for _, dirt := range []image.Point{{90, 2090}, {93, 2094}, {1400, 2130}, {700, 40}} {
				for d := range 9 {
					page.SetGray(dirt.X+d%3, dirt.Y+d/3, color.Gray{40})
				}
			}
			got, err := p.Read(t.Context(), Picture{Page: 1, Width: pageWidth, Height: pageHeight, Image: asPNG(t, page)})
			if err != nil {
				t.Fatal(err)
			}
			lines := got.Text.Lines()
			want := append(strings.Split(strings.TrimSpace(text), "\n"), tt.want)
			if !slices.Equal(lines, want) {
				t.Errorf("read:\n%s\nwant:\n%s", strings.Join(lines, "\n"), strings.Join(want, "\n"))
			}
		})
	}
}
