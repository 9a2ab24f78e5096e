package metric

import "math"

// assign pairs rows with columns, each with at most one, so that the sum of the
// pairs' weights is as large as it can be, and returns that sum. Weights are not
// negative. It is the Hungarian algorithm with potentials, in time rows² x
// columns for rows <= columns. Source: Kuhn, Naval Research Logistics Quarterly
// 2, 1955, and Munkres, SIAM Journal 5(1), 1957, in the form that adds one row at
// a time by a shortest augmenting path (Jonker and Volgenant, Computing 38, 1987).
func assign(weights [][]int) int {
	if len(weights) > 0 && len(weights) > len(weights[0]) {
		weights = transpose(weights)
	}
	if len(weights) == 0 || len(weights[0]) == 0 {
		return 0
	}
	rows, columns := len(weights), len(weights[0])

	// Row and column 0 stand for "none". The cost of a pair is minus its weight,
	// less the potentials of its row and column it is never below 0.
	rowPotential, columnPotential := make([]int, rows+1), make([]int, columns+1)
	rowOf := make([]int, columns+1) // the row a column is paired with
	from := make([]int, columns+1)  // the column before it on the shortest path
	for row := 1; row <= rows; row++ {
		rowOf[0] = row
		column := 0
		reach := make([]int, columns+1) // the least cost at which a column can be reached
		for j := range reach {
			reach[j] = math.MaxInt
		}
		done := make([]bool, columns+1)
		for rowOf[column] != 0 { // until a free column is reached
			done[column] = true
			r, least, next := rowOf[column], math.MaxInt, 0
			for j := 1; j <= columns; j++ {
				if done[j] {
					continue
				}
				if cost := -weights[r-1][j-1] - rowPotential[r] - columnPotential[j]; cost < reach[j] {
					reach[j], from[j] = cost, column
				}
				if reach[j] < least {
					least, next = reach[j], j
				}
			}
			for j := range done {
				if done[j] {
					rowPotential[rowOf[j]] += least
					columnPotential[j] -= least
				} else if reach[j] != math.MaxInt {
					reach[j] -= least
				}
			}
			column = next
		}
		for column != 0 { // turn the pairs along the path over
			rowOf[column] = rowOf[from[column]]
			column = from[column]
		}
	}

	sum := 0
	for j := 1; j <= columns; j++ {
		if rowOf[j] != 0 {
			sum += weights[rowOf[j]-1][j-1]
		}
	}
	return sum
}

func transpose(m [][]int) [][]int {
	t := make([][]int, len(m[0]))
	for j := range t {
		t[j] = make([]int, len(m))
		for i := range m {
			t[j][i] = m[i][j]
		}
	}
	return t
}
