package metric

import (
	"math"

	"pgregory.net/rapid"
)

// drawDocuments draws what CheckDocuments accepts: some of the pages 1 to n, in
// any order, in any number of documents.
func drawDocuments(t *rapid.T, name string, n int) []Document {
	pages := make([]int, n)
	for i := range pages {
		pages[i] = i + 1
	}
	of := rapid.SliceOfN(rapid.IntRange(0, 4), n, n).Draw(t, name+" documents") // 0: in no document
	documents := make([]Document, 5)
	for i, page := range rapid.Permutation(pages).Draw(t, name+" order") {
		documents[of[i]].Pages = append(documents[of[i]].Pages, page)
	}
	var drawn []Document
	for _, d := range documents[1:] {
		if len(d.Pages) > 0 {
			d.Class = rapid.SampledFrom([]string{"a", "b"}).Draw(t, name+" class")
			drawn = append(drawn, d)
		}
	}
	if err := CheckDocuments(drawn); err != nil {
		t.Fatal(err)
	}
	return drawn
}

// drawScored draws items with many ties and with few.
func drawScored(t *rapid.T, least int) []Scored {
	steps := rapid.SampledFrom([]int{1, 3, 1000}).Draw(t, "steps")
	return rapid.SliceOfN(rapid.Custom(func(t *rapid.T) Scored {
		return Scored{
			Confidence: float64(rapid.IntRange(0, steps).Draw(t, "confidence")) / float64(steps),
			Right:      rapid.Bool().Draw(t, "right"),
		}
	}), least, 40).Draw(t, "items")
}

// undefinedOrIn01 says whether a figure is NaN or in [0, 1].
func undefinedOrIn01(x float64) bool { return math.IsNaN(x) || x >= 0 && x <= 1 }

// same says whether two figures are equal, up to rounding, or both undefined.
func same(a, b float64) bool {
	return math.IsNaN(a) && math.IsNaN(b) || math.Abs(a-b) < 1e-9
}
