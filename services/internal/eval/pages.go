package eval

import (
	"fmt"
	"io"
	"io/fs"
	"math"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"unicode"

	"dossier/services/internal/eval/metric"
	"dossier/services/internal/sample/truth"
)

// A Source is pages to which the same happened, in one script, and how well each reader read them. A page counts as one in Devanagari if that is
// printed anywhere on it.
type Source struct {
	Label    string // what befell the pages
	Pages    int
	Words    int      // that are to be read
	Readings []Scores // one for each reader, in their order
}

// Scores are how well and at what cost pages were read.
type Scores struct {
	Words, Chars metric.Edits
	Bag          metric.Counts // of words, wherever they stand
	Seconds      float64       // of processor time, a page: the mean of the file that it lies in. NaN if it is not known of every page
}

// Pages measures readers by the truth: each path is a folder that dossier sample wrote, or a folder of such; or a folder of pictures with the lines on
// each in a CSV beside it ([truth.ReadLines]); who wrote only capitals down did so whatever is printed, and there case does not count. Sources stand in the order in which the truth has them, those in Devanagari after the others. A file that
// a reader has not read counts as read with nothing on it, and is named. Each is handed every page as well, if it is not nil.
func Pages(readers []Reader, paths []string, each func(file string, page Source)) (sources []Source, unread []string, err error) {
	var all []known
	for _, path := range paths {
		found, err := pageTruths(path)
		if err != nil {
			return nil, nil, err
		}
		all = append(all, found...)
	}
	if len(all) == 0 {
		return nil, nil, fmt.Errorf("read the truth: none in %s", strings.Join(paths, ", "))
	}
	var latin, hindi []Source
	for _, k := range all {
		sum, err := digest(k.path)
		if err != nil {
			return nil, nil, fmt.Errorf("read the truth: %w", err)
		}
		if len(k.words) != len(k.file.Pages) {
			return nil, nil, fmt.Errorf("read the truth: %s: words of %d pages, and the file has %d", k.path, len(k.words), len(k.file.Pages))
		}
		for _, r := range readers {
			if _, ok := r.files[sum]; !ok {
				unread = append(unread, fmt.Sprintf("%s by %s", k.path, r.Name))
			}
		}
		for i, page := range k.file.Pages {
			one := Source{Label: label(k, page), Pages: 1}
			script := &latin
			for _, r := range readers {
				words := r.on(sum, page.Page, page.Width, page.Height)
				if k.capitals {
					for n := range words {
						words[n].Text = strings.ToUpper(words[n].Text)
					}
				}
				c := compare(k.words[i].Words, words)
				if c.devanagari {
					script = &hindi
				}
				one.Words = c.words.Length
				one.Readings = append(one.Readings, Scores{c.words, c.chars, c.bag, r.seconds(sum, len(k.file.Pages))})
			}
			if script == &hindi {
				one.Label += devanagari
			}
			if each != nil {
				each(fmt.Sprintf("%s, page %d, %s", k.path, page.Page, page.Class), one)
			}
			*script = one.addTo(*script)
		}
	}
	return append(latin, hindi...), unread, nil
}

// devanagari is what the labels of sources in that script end with.
const devanagari = ", Devanagari"

// Whole adds sources up to one, and one in Devanagari.
func Whole(sources []Source) (whole []Source) {
	for _, s := range sources {
		if strings.HasSuffix(s.Label, devanagari) {
			s.Label = "all" + devanagari
		} else {
			s.Label = "all"
		}
		whole = s.addTo(whole)
	}
	return whole
}

// label is the source that a page counts to.
func label(k known, page truth.Page) string {
	switch {
	case k.file.Origin == truth.Real:
		return "real: " + k.name
	case page.Kind == truth.Digital:
		return "never paper"
	}
	return page.Scan.Label()
}

// seconds is what a page of a file cost, of so many.
func (r Reader) seconds(file string, pages int) float64 {
	if s := r.files[file].seconds; s > 0 {
		return s / float64(pages)
	}
	return math.NaN()
}

// addTo adds s to the source of its label.
func (s Source) addTo(sources []Source) []Source {
	n := slices.IndexFunc(sources, func(o Source) bool { return o.Label == s.Label })
	if n < 0 {
		return append(sources, s)
	}
	o := sources[n]
	sum := Source{Label: o.Label, Pages: o.Pages + s.Pages, Words: o.Words + s.Words}
	for i, a := range o.Readings {
		b := s.Readings[i]
		sum.Readings = append(sum.Readings, Scores{
			a.Words.Add(b.Words), a.Chars.Add(b.Chars), a.Bag.Add(b.Bag),
			(a.Seconds*float64(o.Pages) + b.Seconds*float64(s.Pages)) / float64(sum.Pages),
		})
	}
	sources[n] = sum
	return sources
}

// pageTruths looks for truths of what is printed in a folder, at any depth.
func pageTruths(path string) ([]known, error) {
	all, err := truths(path, nil)
	if err != nil {
		return nil, err
	}
	err = filepath.WalkDir(path, func(at string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || filepath.Ext(at) != ".csv" {
			return err
		}
		for _, ending := range []string{".jpg", ".jpeg", ".png"} {
			picture := strings.TrimSuffix(at, ".csv") + ending
			if _, err := os.Stat(picture); err != nil {
				continue
			}
			k := known{name: filepath.Base(filepath.Dir(at)), path: picture, words: make([]truth.Words, 1)}
			if k.file, k.words[0], err = truth.ReadLines(at, picture); err != nil {
				return err
			}
			k.capitals = !slices.ContainsFunc(k.words[0].Words, func(w truth.Word) bool { return strings.ContainsFunc(w.Text, unicode.IsLower) })
			all = append(all, k)
			return nil
		}
		return nil // a CSV of something else
	})
	return all, err
}

// WritePages writes how well pages were read as one table in Markdown: a row a source, a column a figure and reader.
func WritePages(w io.Writer, readers []Reader, sources []Source) error {
	figures := []struct {
		title, format string
		of            func(Scores) float64
	}{
		{"WER", "%.3f", func(s Scores) float64 { return s.Words.Rate() }},
		{"CER", "%.3f", func(s Scores) float64 { return s.Chars.Rate() }},
		{"found", "%.3f", func(s Scores) float64 { return s.Bag.Recall() }},
		{"invented", "%.3f", func(s Scores) float64 { return 1 - s.Bag.Precision() }},
		{"CPU s/page", "%.2f", func(s Scores) float64 { return s.Seconds }},
	}
	rows := [][]string{{"source", "pages", "words"}}
	for _, f := range figures {
		for _, r := range readers {
			title := f.title
			if len(readers) > 1 {
				title += " " + r.Name
			}
			rows[0] = append(rows[0], title)
		}
	}
	for _, s := range sources {
		row := []string{s.Label, fmt.Sprint(s.Pages), fmt.Sprint(s.Words)}
		for _, f := range figures {
			for _, scores := range s.Readings {
				v := f.of(scores)
				if math.IsNaN(v) {
					row = append(row, "–")
				} else {
					row = append(row, fmt.Sprintf(f.format, v))
				}
			}
		}
		rows = append(rows, row)
	}
	width := make([]int, len(rows[0]))
	for _, row := range rows {
		for i, cell := range row {
			width[i] = max(width[i], len([]rune(cell)))
		}
	}
	var b strings.Builder
	for n, row := range rows {
		for i, cell := range row {
			pad := strings.Repeat(" ", width[i]-len([]rune(cell)))
			if i == 0 {
				b.WriteString("| " + cell + pad + " |")
				continue
			}
			b.WriteString(" " + pad + cell + " |")
		}
		b.WriteByte('\n')
		if n == 0 {
			for i, w := range width {
				if i == 0 {
					b.WriteString("|" + strings.Repeat("-", w+2) + "|")
					continue
				}
				b.WriteString(strings.Repeat("-", w+1) + ":|")
			}
			b.WriteByte('\n')
		}
	}
	_, err := io.WriteString(w, b.String())
	return err
}
