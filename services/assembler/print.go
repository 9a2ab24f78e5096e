package assembler

import (
	"cmp"
	"math"
)

// What is printed on two pages says whose they are and what they are, whether or not
// anybody knows the paper: numbers and dates that stand on few others tie them together,
// and two pages with the same words are the same page of two papers.

const (
	// The rarer the rarest of the marks that two pages share among the pages of the class,
	// the more it says, and to share none, or only what is on all of them, speaks against,
	// the more so the more of them there are. Counted on 336 pages of shuffled made-up files
	// of standard templates that follow one another and 2,029 pairs of a class that do not,
	// in classes of more than eight pages, by the rarest alone: 2.0 to 2.8 where it is on
	// one page in seven or less, 0.5 on one in three, -0.9 to -1.6 on more, -3.5 where none
	// is shared. The weights follow that roughly, and go by the two rarest together.
	perRarity   = 1.5
	rarestMark  = 2.5
	commonMarks = -1.0 // of a class with many pages
	noMark      = -2.0
	manyPages   = 60 // that have a mark: it adds little to a rarer one

	// Two pages of one document that have as many words in common are rare. Of 339 pages of
	// sorted files that follow one another a page and 4,276 first pages of other documents
	// of their class, a share of 0.8 of all words weighs -1.7 and 0.9 weighs -3.4. Of two
	// neighbours of a class of which the second prints no number, 38 pairs that share less
	// than half were one document, and none was two.
	sameFrom, alikeFrom, otherFrom = 0.88, 0.8, 0.5
	sameForms                      = -3.0
	alikeForms                     = -1.7
	otherForms                     = 1.0
	leastForm                      = 25 // words: a page of figures has no more than the heads of its columns

	// What follows is printed in the same type, as a rule: where sizes differ by a quarter
	// it weighs -2 to -3.
	otherTypeFrom = 0.22 // as a logarithm
	otherType     = -1.5
)

// marksOf tells for each mark of each page on which pages of the same class it stands, by
// their places, ascending.
func marksOf(pages []page) [][][]int {
	type markOf struct {
		class string
		mark  uint32
	}
	on := make(map[markOf][]int)
	for at, p := range pages {
		for _, mark := range p.marks {
			key := markOf{p.verdict.Class, mark}
			on[key] = append(on[key], at)
		}
	}
	stands := make([][][]int, len(pages))
	for at, p := range pages {
		for _, mark := range p.marks {
			stands[at] = append(stands[at], on[markOf{p.verdict.Class, mark}])
		}
	}
	return stands
}

// marked weighs the marks that two pages share: an account and a day together are on
// fewer pages than either. Of many the two rarest tell.
func (r reading) marked(a, b int) float64 {
	p, q := r.pages[a], r.pages[b]
	pages := float64(r.count[q.verdict.Class])
	if len(p.marks) == 0 || len(q.marks) == 0 || pages < 3 {
		return 0
	}
	many := min(0.5*math.Log(pages/2), 1) // of few pages, all may share what one document does
	var rarest, second []int
	for i, j := 0, 0; i < len(p.marks) && j < len(q.marks); {
		switch {
		case p.marks[i] < q.marks[j]:
			i++
		case q.marks[j] < p.marks[i]:
			j++
		default:
			switch on := r.marks[b][j]; {
			case rarest == nil || len(on) < len(rarest):
				rarest, second = on, rarest
			case second == nil || len(on) < len(second):
				second = on
			}
			i++
			j++
		}
	}
	if rarest == nil {
		return noMark * many
	}
	have := len(rarest)
	if second != nil && len(second) <= manyPages {
		have = len(inBoth(rarest, second))
	}
	return min(perRarity*math.Log(pages/float64(have))+commonMarks*many, rarestMark)
}

// sameForm weighs how much of their words two pages share, which lie next to each other or
// do not.
func sameForm(p, q page, next bool) float64 {
	a, b := p.form, q.form
	if len(a) < leastForm || len(b) < leastForm {
		return 0
	}
	switch share := resembles(a, b); {
	case share >= sameFrom:
		return sameForms
	case share >= alikeFrom:
		return alikeForms
	case next && share < otherFrom && p.verdict.Class == q.verdict.Class && q.verdict.Printed.Number == 0:
		return otherForms
	}
	return 0
}

// resembles estimates which share of all that two pages have they have in common, from a
// sample of the smallest hashes of each.
func resembles(a, b []uint32) float64 {
	most := min(len(a), len(b))
	both, all := 0, 0
	for i, j := 0, 0; all < most && (i < len(a) || j < len(b)); all++ {
		switch {
		case j == len(b) || i < len(a) && a[i] < b[j]:
			i++
		case i == len(a) || b[j] < a[i]:
			j++
		default:
			both++
			i++
			j++
		}
	}
	return float64(both) / float64(max(all, 1))
}

// inBoth are the numbers in both of two ascending lists.
func inBoth[T cmp.Ordered](a, b []T) []T {
	var both []T
	for i, j := 0, 0; i < len(a) && j < len(b); {
		switch {
		case a[i] < b[j]:
			i++
		case b[j] < a[i]:
			j++
		default:
			both = append(both, a[i])
			i++
			j++
		}
	}
	return both
}
