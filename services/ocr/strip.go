package ocr

import (
	"cmp"
	"context"
	"math"
	"slices"
	"unicode"
	"unicode/utf8"

	"dossier/services/ocr/line"
)

// A recognised word, in pixels of the picture.
type recognised struct {
	text                     string
	confidence               float64 // 0 to 1
	left, top, right, bottom int
	line                     int
}

const (
	// tellable is the confidence below which a strip is looked at again in another
	// way, and a word in another language. It is a first estimate: of the 34 strips
	// of a made-up Aadhaar letter, those in English had 0.86 and more, those in Hindi
	// read as English 0.37 and less, and one that is half of each 0.69.
	tellable = 0.7
	// mostInk is the share of a strip that letters cover at most, or there would be
	// more letter than paper. Where more is dark, the letters are what is light.
	mostInk = 0.55
	// attempts is how many strips of a page are tried in another language before
	// it is taken to have none of that: headings come first.
	attempts = 6
)

// A reader reads the strips of one page.
type reader struct {
	*engine
	page  picture
	tries []int // of each other language, without success; -1 once there was one
}

func (e *engine) reader(p picture) *reader {
	return &reader{engine: e, page: p, tries: make([]int, len(e.models))}
}

// read recognises a strip: dark on light or light on dark, in the principal
// language and, word by word, in others where that cannot be what is printed.
func (r *reader) read(s strip) ([]recognised, error) {
	m := r.models[0]
	pixels, width, err := r.page.cut(s, m.Height())
	if err != nil || pixels == nil {
		return nil, err
	}
	if mostlyDark(pixels) {
		invert(pixels)
	}
	best, err := m.Read(pixels, width)
	if err != nil {
		return nil, err
	}
	if confidence(best) < tellable {
		invert(pixels)
		other, err := m.Read(pixels, width)
		if err != nil {
			return nil, err
		}
		if confidence(other) > confidence(best) {
			best = other
		}
	}
	if s.alone {
		return s.place(best, m.Height()), nil // figures are the same in all languages
	}
	for i := range r.models[1:] {
		if best, err = r.readOther(i+1, s, best); err != nil {
			return nil, err
		}
	}
	return s.place(best, m.Height()), nil
}

// readOther reads a strip in another language, if words of it are in doubt and
// the page may have that language, and takes what is better.
func (r *reader) readOther(language int, s strip, words []line.Word) ([]line.Word, error) {
	doubt := func(w line.Word) bool { return w.Confidence < tellable }
	if r.tries[language] >= attempts || !slices.ContainsFunc(words, doubt) {
		return words, nil
	}
	m := r.models[language]
	pixels, width, err := r.page.cut(s, m.Height())
	if err != nil || pixels == nil {
		return words, err
	}
	read, err := m.Read(pixels, width)
	if err != nil {
		return nil, err
	}
	merged, any := merge(words, scaled(read, float64(r.models[0].Height())/float64(m.Height())))
	switch {
	case any:
		r.tries[language] = -1
	case r.tries[language] >= 0:
		r.tries[language]++
	}
	return merged, nil
}

// scaled puts words from a strip of one height into one of another.
func scaled(words []line.Word, by float64) []line.Word {
	out := slices.Clone(words)
	for i := range out {
		w := &out[i]
		w.Left, w.Top = int(float64(w.Left)*by), int(float64(w.Top)*by)
		w.Right, w.Bottom = int(math.Ceil(float64(w.Right)*by)), int(math.Ceil(float64(w.Bottom)*by))
	}
	return out
}

// merge puts words of another script in place of those that stand there and are
// less certain. A model of another script knows Latin letters too, but less well.
func merge(words, others []line.Word) (merged []line.Word, any bool) {
	merged = words
	for _, o := range others {
		if o.Confidence < tellable || !foreign(o.Text) {
			continue
		}
		better := true
		there := func(w line.Word) bool { return overlap(w, o) }
		for _, w := range merged {
			better = better && (!there(w) || w.Confidence < o.Confidence)
		}
		if better {
			merged = append(slices.DeleteFunc(slices.Clone(merged), there), o)
			any = true
		}
	}
	if any {
		slices.SortStableFunc(merged, func(a, b line.Word) int { return cmp.Compare(a.Left, b.Left) })
	}
	return merged, any
}

// overlap reports whether half of the narrower of two words of a strip stands
// where the other does.
func overlap(w, o line.Word) bool {
	shared := min(w.Right, o.Right) - max(w.Left, o.Left)
	return 2*shared > min(w.Right-w.Left, o.Right-o.Left)
}

// foreign reports whether the letters of a word are not Latin.
func foreign(word string) bool {
	other := false
	for _, r := range word {
		if unicode.Is(unicode.Latin, r) {
			return false
		}
		other = other || unicode.IsLetter(r)
	}
	return other
}

// confidence is the mean over the letters.
func confidence(words []line.Word) float64 {
	sum, letters := 0.0, 0
	for _, w := range words {
		n := utf8.RuneCountInString(w.Text)
		sum += w.Confidence * float64(n)
		letters += n
	}
	return sum / float64(max(letters, 1))
}

// mostlyDark reports whether more of a strip is dark than letters can be.
func mostlyDark(pixels []byte) bool {
	low, high := slices.Min(pixels), slices.Max(pixels)
	middle := byte((int(low) + int(high)) / 2)
	dark := 0
	for _, p := range pixels {
		if p < middle {
			dark++
		}
	}
	return float64(dark) > mostInk*float64(len(pixels))
}

func invert(pixels []byte) {
	for i, p := range pixels {
		pixels[i] = 255 - p
	}
}

// place puts words from a strip of a height into the picture it was cut from.
func (s strip) place(words []line.Word, height int) []recognised {
	across := s.height()
	if s.quarters%2 == 1 {
		across = s.width()
	}
	out := make([]recognised, 0, len(words))
	for _, w := range scaled(words, float64(across)/float64(height)) {
		left, top, right, bottom := w.Left, w.Top, w.Right, w.Bottom
		r := recognised{text: w.Text, confidence: w.Confidence, line: s.line}
		switch s.quarters {
		case 0:
			r.left, r.top, r.right, r.bottom = s.left+left, s.top+top, s.left+right, s.top+bottom
		case 1: // its beginning is at the foot
			r.left, r.top, r.right, r.bottom = s.left+top, s.bottom-right, s.left+bottom, s.bottom-left
		case 2:
			r.left, r.top, r.right, r.bottom = s.right-right, s.bottom-bottom, s.right-left, s.bottom-top
		case 3:
			r.left, r.top, r.right, r.bottom = s.right-bottom, s.top+left, s.right-top, s.top+right
		}
		r.left, r.right = max(r.left, s.left), min(r.right, s.right)
		r.top, r.bottom = max(r.top, s.top), min(r.bottom, s.bottom)
		out = append(out, r)
	}
	return out
}

// readAll recognises strips one after the other, until the context ends.
func (e *engine) readAll(ctx context.Context, p picture, strips []strip) ([]recognised, error) {
	r := e.reader(p)
	read := make([][]recognised, len(strips))
	for _, alone := range []bool{false, true} {
		for i, s := range strips {
			if s.alone != alone {
				continue
			}
			if err := ctx.Err(); err != nil {
				return nil, err
			}
			var err error
			if alone {
				err = r.readAlone(strips, i, read)
			} else {
				read[i], err = r.read(s)
			}
			if err != nil {
				return nil, err
			}
		}
	}
	return slices.Concat(read...), nil
}

// readAlone recognises a strip that is alone, and takes its words if they are print
// rather than dirt or a part of a picture, and surer than what was read in its
// place, which they replace. How high its line is cannot be told, so it is read at
// two heights.
func (r *reader) readAlone(strips []strip, alone int, read [][]recognised) error {
	words, err := r.read(strips[alone])
	if err != nil {
		return err
	}
	higher := strips[alone]
	more := higher.height() / 6
	higher.top, higher.bottom = max(higher.top-more, 0), min(higher.bottom+more, r.page.height())
	others, err := r.read(higher)
	if err != nil {
		return err
	}
	sure := sheet{words: words}.confidence()
	if other := (sheet{words: others}).confidence(); other > sure {
		words, sure = others, other
	}
	if sure < tellable {
		return nil
	}
	var worse []int
	beside := alone
	for i, s := range strips {
		switch {
		case i == alone || len(read[i]) == 0:
		case strips[alone].covers(s):
			if (sheet{words: read[i]}).confidence() >= sure {
				return nil
			}
			worse = append(worse, i)
		case s.covers(strips[alone]): // which is only a part of it
			return nil
		case s.leadsTo(strips[alone]) && (beside == alone || s.right > strips[beside].right):
			beside = i
		}
	}
	for _, i := range worse {
		read[i] = nil
	}
	for i := range words {
		words[i].line = strips[beside].line
	}
	read[beside] = append(read[beside], words...)
	return nil
}

// covers reports whether half of another strip lies in a strip.
func (s strip) covers(o strip) bool {
	width, height := min(s.right, o.right)-max(s.left, o.left), min(s.bottom, o.bottom)-max(s.top, o.top)
	return width > 0 && height > 0 && 2*width*height > o.width()*o.height()
}

// leadsTo reports whether a strip ends at another on its right, as "Page:" does at
// its number.
func (s strip) leadsTo(o strip) bool {
	const far = 2.5 // heights
	middle := (o.top + o.bottom) / 2
	return s.quarters == 0 && s.top < middle && middle < s.bottom &&
		s.right <= (o.left+o.right)/2 && float64(o.left-s.right) < far*float64(o.height())
}
