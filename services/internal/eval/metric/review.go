package metric

// Review is the review curve: X is the share of pages that a person looks at,
// the least confident first, Y the share of all errors that are among them. It
// goes from (0, 0) to (1, 1); the straight line between these is review at
// random. Pages of equal confidence are reviewed in no particular order, so that
// their errors are found evenly: the curve has a point only where one confidence
// ends and the next begins, and is straight between. It is nil, and its Area NaN,
// if there is no error to find.
//
// Its area is AUROC (1 - e) + e/2, where e is the share of errors, so it stays
// below 1 - e/2. Source: the cumulative gains (lift) curve of Piatetsky-Shapiro
// and Masand, KDD 1999, with errors for responders.
func Review(items []Scored) Curve {
	errors := errorsIn(items)
	if errors == 0 {
		return nil
	}
	curve := Curve{{0, 0}}
	reviewed, caught := 0, 0
	for _, l := range levels(items) {
		reviewed += l.count()
		caught += l.wrong
		curve = append(curve, Point{X: ratio(reviewed, len(items)), Y: ratio(caught, errors)})
	}
	return curve
}
