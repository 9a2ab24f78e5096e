package extractor

import (
	"slices"
	"strings"

	"dossier/events"
	"dossier/taxonomy"
)

// A reading is a value that may be the field's, and what speaks for it.
type reading struct {
	parsed
	words      []word
	page       int
	confidence float64
}

// stands reports whether two readings are of the same words.
func (r reading) stands(other reading) bool {
	return r.page == other.page && r.words[0].Box == other.words[0].Box
}

// How much a place speaks for what stands there. First estimates, ordered by
// how often a paper means it so; they break ties and grade the confidence.
const (
	afterColon     = 1.0  // Name: X
	largerBelow    = 0.97 // a form's cell: small label above, value in larger type
	sameStretch    = 0.96 // Net pay 1,234.00
	otherColumn    = 0.94 // Net pay          1,234.00
	sameBelow      = 0.9  // a table's column, or a list of labels
	secondBelow    = 0.8  // with a row between
	runningText    = 0.6  // a name right after a label without a colon: may be prose
	midSentence    = 0.85 // words stand before the label
	goesOn         = 0.93 // words go on behind the label, and the value stands below
	rarerLabel     = 0.95 // each label that the taxonomy names before it
	skippedWord    = 0.97 // each word between label and value
	withoutLabel   = 0.85 // known by its pattern and check alone
	largerType     = 1.15 // times the label's height
	belowWithin    = 3.0  // heights from a label down to its value
	rowsBelow      = 2
	leastPlaced    = 0.35 // what speaks for less, however well it was read, is a guess
	leastConfident = 0.1  // what was read worse is noise; what was read badly is for a person to see
)

// looker reads values of one field from one sheet.
type looker struct {
	form  form
	field field
	sheet sheet
	order dateOrder
}

// readings are all values that stand where a label of the field says.
func (k looker) readings() []reading {
	var all []reading
	rarer := 1.0
	for _, p := range k.field.labels {
		for _, m := range p.find(k.sheet, k.form.ownWords, k.form.anyWords) {
			m.quality *= rarer
			all = append(all, k.beside(m, p.nth)...)
			all = append(all, k.below(m, p.nth)...)
		}
		rarer *= rarerLabel
	}
	return all
}

// beside reads what stands to the right of a label.
func (k looker) beside(m match, nth int) []reading {
	r := k.sheet.rows[m.row]
	start := m.to
	colon := strings.HasSuffix(r.words[m.to-1].Text, ":")
	for start < len(r.words) && !hasText(r.words[start]) {
		colon = colon || strings.Contains(r.words[start].Text, ":")
		start++
	}
	end := start
	for end < len(r.words) && k.form.anyWords.at(r.words, end) == end {
		end++
	}
	if start >= end {
		return nil
	}
	stretch := r.words[start].segment == r.words[m.to-1].segment
	factor := otherColumn
	switch {
	case colon:
		factor = afterColon
	case stretch && k.field.Type == taxonomy.FieldText:
		factor = runningText
	case stretch:
		factor = sameStretch
	}
	factor *= m.quality * k.lead(r, m)
	if k.field.Type == taxonomy.FieldText {
		if stretch && !colon && k.lead(r, m) < 1 {
			return nil // a sentence that uses the word
		}
		_, to := r.segmentOf(start)
		return k.text(m, [][]word{r.words[start:min(to, end)]}, factor, nth)
	}
	return k.scan(r.words[start:end], factor, nth)
}

// below reads what stands under a label, in its column.
func (k looker) below(m match, nth int) []reading {
	r := k.sheet.rows[m.row]
	from, to := r.segmentOf(m.from)
	head := boxOf(r.words[from:to])
	height := r.words[m.from].height()
	column := events.Box{head[0] - 6*height, 0, head[2] + 40*height, 0}
	if from > 0 {
		column[0] = max(column[0], r.words[from-1].Box[2])
	}
	if to < len(r.words) {
		column[2] = r.words[to].Box[0] - 0.2*height
	}
	lead := m.quality * k.lead(r, m)
	if m.to < to {
		lead *= goesOn
		if k.field.Type == taxonomy.FieldText && k.lead(r, m) < 1 {
			return nil
		}
	}

	seen := 0
	for n := m.row + 1; n < len(k.sheet.rows) && seen < rowsBelow; n++ {
		next := k.sheet.rows[n]
		words := within(next.words, column, head, height)
		if !slices.ContainsFunc(words, hasText) {
			continue
		}
		if gap := next.box[1] - head[3]; gap > belowWithin*max(height, words[0].height())*float64(seen+1) {
			return nil
		}
		if k.form.anyWords.at(words, 0) > 0 {
			return nil // the next label: nothing stands between
		}
		seen++
		factor := sameBelow
		switch {
		case seen > 1:
			factor = secondBelow
		case k.sheet.sizeOf(words) >= largerType*k.sheet.sizeOf(r.words):
			factor = largerBelow
		}
		var found []reading
		if k.field.Type == taxonomy.FieldText {
			found = k.text(m, k.follow(words, n, column, head, height), factor*lead, nth)
		} else {
			found = k.scan(words, factor*lead, nth)
		}
		if len(found) > 0 || k.field.Type == taxonomy.FieldText {
			return found
		}
	}
	return nil
}

// within are the words of the stretches of a row that stand in a column, under
// the head of it.
func within(words []word, column, head events.Box, height float64) []word {
	var in []word
	for i := 0; i < len(words); {
		j := i + 1
		for j < len(words) && words[j].segment == words[i].segment {
			j++
		}
		stretch := words[i:j]
		i = j
		stretch = slices.DeleteFunc(slices.Clone(stretch), func(w word) bool {
			middle := (w.Box[0] + w.Box[2]) / 2
			return middle < column[0] || middle > column[2]
		})
		if len(stretch) == 0 {
			continue
		}
		if b := boxOf(stretch); b[0] <= head[2]+height && b[2] >= head[0]-height {
			in = append(in, stretch...)
		}
	}
	return in
}

// follow adds the lines that an address runs on over.
func (k looker) follow(words []word, n int, column, head events.Box, height float64) [][]word {
	lines := [][]word{words}
	if !k.field.isAddress() {
		return lines
	}
	for last := n; len(lines) < addressLines && last+1 < len(k.sheet.rows); last++ {
		above, next := k.sheet.rows[last], k.sheet.rows[last+1]
		more := within(next.words, column, head, height)
		if len(more) == 0 || next.box[1]-above.box[3] > tallest(words) || k.form.anyWords.at(more, 0) > 0 {
			break
		}
		lines = append(lines, more)
	}
	return lines
}

// addressLines is how many lines an address runs over at most.
const addressLines = 4

// isAddress reports whether the field is an address, the one kind of text that
// runs over several lines.
func (x field) isAddress() bool { return x.Name == "address" || strings.HasSuffix(x.Name, "_address") }

// lead is how much the words before a label in its stretch speak against it:
// numbers and letters of lines and boxes, such as 4(a), do not.
func (k looker) lead(r row, m match) float64 {
	from, _ := r.segmentOf(m.from)
	for _, w := range r.words[from:m.from] {
		if numbering := len(w.folded) <= 1 || len(w.folded) <= 4 && strings.ContainsAny(w.Text, "0123456789"); !numbering {
			return midSentence
		}
	}
	return 1
}

// text makes a reading of lines of words.
func (k looker) text(m match, lines [][]word, factor float64, nth int) []reading {
	if nth > 0 {
		return nil
	}
	words := slices.Concat(lines...)
	if strings.HasSuffix(words[len(words)-1].Text, ":") {
		return nil // a label that nobody told us of
	}
	p, ok := k.field.parse(textOf(words), k.order)
	if !ok {
		return nil
	}
	return k.reading(p, words, factor)
}

// scan finds the nth value among words of a row: the longest one that begins
// furthest left.
func (k looker) scan(words []word, factor float64, nth int) []reading {
	for i := 0; i < len(words); i++ {
		p, n := k.valueAt(words, i)
		if n == 0 {
			factor *= skippedWord
			continue
		}
		if nth == 0 {
			return k.reading(p, words[i:i+n], factor)
		}
		nth--
		i += n - 1
	}
	return nil
}

// valueAt reads the longest value that begins at a word, and says how many
// words it has. All stand in one stretch.
func (k looker) valueAt(words []word, i int) (parsed, int) {
	limit := min(len(words), i+mostWords(k.field.Type))
	for to := limit; to > i; to-- {
		if words[to-1].segment != words[i].segment {
			continue
		}
		p, ok := k.field.parse(textOf(words[i:to]), k.order)
		if !ok || k.numbersLine(words, i, to) {
			continue
		}
		return p, to - i
	}
	return parsed{}, 0
}

// numbersLine reports whether a short bare number has words right behind it: it
// then counts the lines or boxes of a form and is no amount.
func (k looker) numbersLine(words []word, i, to int) bool {
	if k.field.Type != taxonomy.FieldMoney && k.field.Type != taxonomy.FieldInteger || to-i != 1 || len(words[i].folded) > 2 {
		return false
	}
	return to < len(words) && words[to].segment == words[i].segment && len(words[to].folded) > 1 && !strings.ContainsAny(words[to].Text, "0123456789")
}

func (k looker) reading(p parsed, words []word, factor float64) []reading {
	r := reading{parsed: p, words: words, page: k.sheet.page, confidence: confidenceOf(words) * p.quality * factor}
	if k.field.Check != "" && p.quality > failedCheck {
		r.confidence = 1 - (1-r.confidence)/2 // check digits that agree are evidence of their own
	}
	if p.quality*factor < leastPlaced || r.confidence < leastConfident {
		return nil
	}
	return []reading{r}
}

func hasText(w word) bool { return w.folded != "" || strings.ContainsAny(w.Text, "$₹(-*") }

func tallest(words []word) float64 {
	h := 0.0
	for _, w := range words {
		h = max(h, w.height())
	}
	return h
}
