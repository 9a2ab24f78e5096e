package metric

// Pair is one thing, a page as a rule, seen twice: as it is, and as it was said to be.
type Pair[T any] struct{ Truth, Predicted T }
