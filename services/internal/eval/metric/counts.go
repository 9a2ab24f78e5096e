package metric

// Counts are what precision and recall are made of: the things that are both
// expected and found (TP), found but not expected (FP), expected but not found
// (FN). Source: van Rijsbergen, Information Retrieval, 2nd edition, 1979, chapter 7.
type Counts struct{ TP, FP, FN int }

// Add adds the counts of another package (the micro-average).
func (c Counts) Add(d Counts) Counts { return Counts{c.TP + d.TP, c.FP + d.FP, c.FN + d.FN} }

// Support is how many things are expected: TP + FN.
func (c Counts) Support() int { return c.TP + c.FN }

// Precision is the share of what was found that is expected: TP / (TP + FP), in
// [0, 1]; NaN if nothing was found. (scikit-learn says 0 there, and warns.)
func (c Counts) Precision() float64 { return ratio(c.TP, c.TP+c.FP) }

// Recall is the share of what is expected that was found: TP / (TP + FN), in
// [0, 1]; NaN if nothing is expected. (scikit-learn says 0 there, and warns.)
func (c Counts) Recall() float64 { return ratio(c.TP, c.TP+c.FN) }

// F1 is the harmonic mean of precision and recall, 2 TP / (2 TP + FP + FN), in
// [0, 1]. It is 0, not undefined, where only one of the two is undefined; NaN
// if nothing is expected and nothing was found.
func (c Counts) F1() float64 { return ratio(2*c.TP, 2*c.TP+c.FP+c.FN) }
