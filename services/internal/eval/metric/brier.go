package metric

// Brier is the mean squared distance of confidence from the outcome, which is 1
// if right and 0 if wrong. In [0, 1] for confidences in [0, 1]; 0 is best, and
// 1/4 is what a constant 1/2 gets. NaN without items. Source: Brier, Verification
// of Forecasts Expressed in Terms of Probability, Monthly Weather Review 78, 1950,
// in the form for two outcomes, half of Brier's own sum, that scikit-learn has.
func Brier(items []Scored) float64 {
	sum := 0.0
	for _, s := range items {
		outcome := 0.0
		if s.Right {
			outcome = 1
		}
		sum += (s.Confidence - outcome) * (s.Confidence - outcome)
	}
	return ratio(sum, float64(len(items)))
}
