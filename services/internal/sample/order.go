package sample

import (
	"fmt"
	"math/rand/v2"
	"slices"

	"dossier/services/internal/sample/scan"
	"dossier/services/internal/sample/template"
	"dossier/services/internal/sample/truth"
)

// A leaf is a page on its way into the file.
type leaf struct {
	of       *sheaf
	position int   // in the document, from 1
	again    *leaf // the leaf that was scanned before from the same sheet

	how     scan.Condition
	layer   truth.Layer
	picture scan.Picture
	err     error
}

// leaves are the pages of documents, in their order.
func leaves(file []*sheaf) []*leaf {
	var all []*leaf
	for _, d := range file {
		for i := range d.Pages {
			all = append(all, &leaf{of: d, position: i + 1})
		}
	}
	return all
}

// arrange brings documents into an order and returns their pages.
func (o Order) arrange(file []*sheaf, r *rand.Rand) []*leaf {
	switch o {
	case Documents:
		r.Shuffle(len(file), swapper(file))
		return leaves(file)
	case Reversed:
		var all []*leaf
		for _, d := range file {
			one := leaves([]*sheaf{d})
			slices.Reverse(one)
			all = append(all, one...)
		}
		return all
	case Interleaved:
		var all []*leaf
		for i := 0; i < len(file); i += 2 {
			all = append(all, inTurn(leaves(file[i:i+1]), leaves(file[min(i+1, len(file)):min(i+2, len(file))]))...)
		}
		return all
	case Shuffled:
		all := leaves(file)
		r.Shuffle(len(all), swapper(all))
		return all
	case Mixed:
		return mixed(file, r)
	}
	return leaves(file)
}

// mixed is disorder as in life: most documents whole, in any order; of ten, one back to front and one interleaved with its neighbour; and one page
// in thirty astray.
func mixed(file []*sheaf, r *rand.Rand) []*leaf {
	r.Shuffle(len(file), swapper(file))
	var all []*leaf
	for i := 0; i < len(file); i++ {
		one := leaves(file[i : i+1])
		switch chance := r.IntN(10); {
		case chance == 0:
			slices.Reverse(one)
		case chance == 1 && i+1 < len(file):
			i++
			one = inTurn(one, leaves(file[i:i+1]))
		}
		all = append(all, one...)
	}
	for range len(all) / 30 {
		from, to := r.IntN(len(all)), r.IntN(len(all))
		l := all[from]
		all = slices.Insert(slices.Delete(all, from, from+1), to, l)
	}
	return all
}

// inTurn takes pages from two stacks in turn until both are used up.
func inTurn(a, b []*leaf) []*leaf {
	var all []*leaf
	for i := range max(len(a), len(b)) {
		if i < len(a) {
			all = append(all, a[i])
		}
		if i < len(b) {
			all = append(all, b[i])
		}
	}
	return all
}

func swapper[T any](s []T) func(i, j int) { return func(i, j int) { s[i], s[j] = s[j], s[i] } }

// disturb loses pages, scans some twice, and mixes in empty backs and papers that belong to no loan.
func (p *planner) disturb(all []*leaf) ([]*leaf, error) {
	r := p.world.Random("disturb")
	for range p.spec.Drops {
		var from []int
		left := map[*sheaf]int{}
		for _, l := range all {
			left[l.of]++
		}
		for i, l := range all {
			if left[l.of] > 1 {
				from = append(from, i)
			}
		}
		if len(from) == 0 {
			return nil, fmt.Errorf("drop %d pages: no document has one to spare", p.spec.Drops)
		}
		i := from[r.IntN(len(from))]
		all = slices.Delete(all, i, i+1)
	}
	originals := slices.DeleteFunc(slices.Clone(all), func(l *leaf) bool { return l.of.class == Blank })
	if p.spec.Duplicates > len(originals) {
		return nil, fmt.Errorf("scan %d pages twice: the file has %d", p.spec.Duplicates, len(originals))
	}
	r.Shuffle(len(originals), swapper(originals))
	for _, l := range originals[:p.spec.Duplicates] {
		again := &leaf{of: l.of, position: l.position, again: l}
		at := slices.Index(all, l) + 1
		if r.IntN(3) == 0 { // most lie right behind, as when the feeder jams
			at += r.IntN(len(all) - at + 1)
		}
		all = slices.Insert(all, at, again)
	}
	var extra []*sheaf
	for n := range p.spec.Blanks {
		if t := p.spec.issuersOf(Blank); len(t) > 0 {
			extra = append(extra, &sheaf{id: fmt.Sprintf("back-%03d", n+1), class: Blank, from: t[0].Name, Document: t[0].Make(p.world.Borrowers[0], template.Ask{Back: 100 + n})})
		}
	}
	for _, d := range append(extra, p.loose...) {
		all = slices.Insert(all, r.IntN(len(all)+1), leaves([]*sheaf{d})...)
	}
	return all, nil
}
