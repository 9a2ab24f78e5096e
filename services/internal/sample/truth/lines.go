package truth

import (
	"bufio"
	"errors"
	"fmt"
	"image"
	_ "image/jpeg" // formats of the pictures
	_ "image/png"
	"os"
	"strconv"
	"strings"
	"unicode/utf8"
)

// ReadLines reads the truth about a picture of one page of which somebody wrote down the lines: a CSV without a heading, a line a row, with the four
// corners of its box in pixels and its text, which may hold commas: x1,y1,x2,y2,x3,y3,x4,y4,text. Each line counts as one word, with the spaces
// that are in it. The page's extent is in pixels. This is the form of ICDAR 2019's SROIE.
func ReadLines(csv, picture string) (File, Words, error) {
	fail := func(err error) (File, Words, error) { return File{}, Words{}, fmt.Errorf("read lines: %w", err) }
	f, err := os.Open(picture)
	if err != nil {
		return fail(err)
	}
	defer f.Close()
	extent, _, err := image.DecodeConfig(f)
	if err != nil {
		return fail(fmt.Errorf("%s: %w", picture, err))
	}
	file := File{Origin: Real, Wrong: []Wrong{}}
	file.add("doc-1", "sys.unknown")
	file.Pages[0].Width, file.Pages[0].Height = float64(extent.Width), float64(extent.Height)

	rows, err := os.Open(csv)
	if err != nil {
		return fail(err)
	}
	defer rows.Close()
	words := Words{Page: 1, Words: []Word{}}
	lines := bufio.NewScanner(rows)
	for n := 1; lines.Scan(); n++ {
		row := strings.TrimSpace(strings.TrimPrefix(lines.Text(), "\ufeff"))
		if row == "" {
			continue
		}
		w, err := line(row)
		if err != nil {
			return fail(fmt.Errorf("%s: row %d: %w", csv, n, err))
		}
		words.Words = append(words.Words, w)
	}
	if err := lines.Err(); err != nil {
		return fail(fmt.Errorf("%s: %w", csv, err))
	}
	return file, words, nil
}

// line is one row.
func line(row string) (Word, error) {
	cells := strings.SplitN(row, ",", 9)
	if len(cells) != 9 || !utf8.ValidString(row) {
		return Word{}, errors.New("not eight numbers and a text")
	}
	var at [8]float64
	for i := range at {
		n, err := strconv.Atoi(cells[i])
		if err != nil {
			return Word{}, errors.New("not eight numbers and a text")
		}
		at[i] = float64(n)
	}
	left, right := min(at[0], at[2], at[4], at[6]), max(at[0], at[2], at[4], at[6])
	top, low := min(at[1], at[3], at[5], at[7]), max(at[1], at[3], at[5], at[7])
	return Word{Text: strings.TrimSpace(cells[8]), Box: [4]float64{left, top, right - left, low - top}}, nil
}
