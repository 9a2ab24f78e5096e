package metric

import (
	"maps"
	"slices"
)

// Classification is how well pages, or other things, were sorted into classes.
type Classification struct {
	Pages int // how many were classified
	Right int // of them, rightly

	// Classes has one entry for each class that occurs, in the truth or among
	// the predictions, sorted by name. One that occurs in neither is not there.
	Classes []Class

	Confusion Confusion
}

// Class is how well one class was told from all others. Its Support is the
// number of pages that truly are of this class.
type Class struct {
	Name string
	Counts
}

// Confusion says how often each class was taken for each: Counts[i][j] is the
// number of pages that are Labels[i] and were said to be Labels[j]. Labels are
// sorted, the rows sum to the classes' supports. Source: as
// sklearn.metrics.confusion_matrix, of Pedregosa et al., JMLR 12, 2011.
type Confusion struct {
	Labels []string
	Counts [][]int
}

// Classify counts. "" is a class like any other: if a page was given no class,
// let the caller say how that is called. No page gives empty lists.
func Classify(pages []Pair[string]) Classification {
	index := map[string]int{}
	for _, p := range pages {
		index[p.Truth], index[p.Predicted] = 0, 0
	}
	labels := slices.Sorted(maps.Keys(index))
	for i, label := range labels {
		index[label] = i
	}

	c := Classification{Pages: len(pages), Classes: make([]Class, len(labels))}
	c.Confusion = Confusion{Labels: labels, Counts: make([][]int, len(labels))}
	for i, label := range labels {
		c.Classes[i].Name = label
		c.Confusion.Counts[i] = make([]int, len(labels))
	}
	for _, p := range pages {
		t, q := index[p.Truth], index[p.Predicted]
		c.Confusion.Counts[t][q]++
		if t == q {
			c.Right++
			c.Classes[t].TP++
		} else {
			c.Classes[t].FN++
			c.Classes[q].FP++
		}
	}
	return c
}

// Accuracy is the share of pages whose class is right, in [0, 1]; NaN without pages.
func (c Classification) Accuracy() float64 { return ratio(c.Right, c.Pages) }

// MacroF1 is the plain mean of the classes' F1, in [0, 1]; NaN without pages.
//
// The mean goes over all classes that occur in the truth or among the
// predictions, so that one page wrongly given a class that is not in the
// package adds a class with an F1 of 0. That is what scikit-learn's f1_score
// does with average="macro", and it is the "averaged F1" of Opitz and Burst,
// Macro F1 and Macro F1, 2019 (not the F1 of mean precision and mean recall).
func (c Classification) MacroF1() float64 {
	sum := 0.0
	for _, class := range c.Classes {
		sum += class.F1()
	}
	return ratio(sum, float64(len(c.Classes)))
}
