package assembler

import "math"

// lie is how the pages of a package lie: how often the next page of a document lies
// right behind, right before, or a few pages off the one it follows. A clerk's file, a
// stack that was fed face up, two documents that were scanned through each other and a
// heap off the floor differ in nothing else. It is read off the pages that print their
// number, and holds for those that do not.
type lie struct {
	near  [2*reach + 1]float64 // share of pages whose predecessor lies so many pages before them, from -reach to reach
	far   float64              // share of those whose predecessor lies anywhere else
	pages int
}

// reach is how far off counts as near: three documents scanned through each other lie
// three pages apart.
const reach = 3

// What is taken for granted of a package of which nothing is known, and for how many
// pages that counts: most files are in order.
var usual = lie{near: [2*reach + 1]float64{reach + 1: 0.86, reach - 1: 0.05, reach + 2: 0.03, reach - 2: 0.01, reach + 3: 0.01}, far: 0.04}

const usualPages = 4

// lieOf reads how pages lie off the numbers printed on them: pages are those that
// count, in the order of the upload.
func lieOf(pages []page) lie {
	l := lie{pages: len(pages), far: usual.far * usualPages}
	for i := range l.near {
		l.near[i] = usual.near[i] * usualPages
	}
	total := float64(usualPages)
	byNumber := make(map[numbered][]int)
	for at, p := range pages {
		if p.verdict.Printed.Number > 0 {
			key := p.numbered()
			byNumber[key] = append(byNumber[key], at)
		}
	}
	for at, p := range pages {
		if p.verdict.Printed.Number < 2 {
			continue
		}
		key := p.numbered()
		key.number--
		nearest := len(pages)
		for _, other := range byNumber[key] {
			// Of several that it may follow the nearest; behind goes before ahead.
			if d := at - other; abs(d) < abs(nearest) || d == -nearest && d > 0 {
				nearest = d
			}
		}
		if nearest == len(pages) {
			continue
		}
		total++
		if abs(nearest) <= reach {
			l.near[nearest+reach]++
		} else {
			l.far++
		}
	}
	for i := range l.near {
		l.near[i] /= total
	}
	l.far /= total
	return l
}

// numbered is what pages of one document have in common that print their numbers.
type numbered struct {
	class      string
	number, of int
}

func (p page) numbered() numbered {
	return numbered{p.verdict.Class, p.verdict.Printed.Number, p.verdict.Printed.Of}
}

// apart is how the two sides of a card lie that were copied onto a sheet each: often in
// different places, however the rest of the package lies.
func (l lie) apart() lie {
	const sides = 0.25
	l.far = max(l.far, sides)
	return l
}

// of is the logarithm of how likely a page follows one that lies so many pages before it.
func (l lie) of(offset int) float64 {
	far := l.far / float64(max(l.pages-1, 1))
	if abs(offset) <= reach {
		return math.Log(max(l.near[offset+reach], far))
	}
	return math.Log(far)
}

func abs(n int) int { return max(n, -n) }
