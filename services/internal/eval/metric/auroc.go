package metric

// AUROC is the area under the receiver operating characteristic of confidence as
// a sign of being right: the chance that something right, drawn at random, has a
// higher confidence than something wrong, where a tie counts one half (which is
// the Mann-Whitney statistic with midranks). In [0, 1]; 1/2 is no better than
// chance; NaN unless there is both something right and something wrong.
// Source: Hanley and McNeil, Radiology 143(1), 1982.
func AUROC(items []Scored) float64 {
	right, wrong, twice := 0, 0, 0 // twice the number of pairs in the right order
	for _, l := range levels(items) {
		twice += l.right * (2*wrong + l.wrong)
		right += l.right
		wrong += l.wrong
	}
	return ratio(twice, 2*right*wrong)
}
