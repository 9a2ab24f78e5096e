package metric

// Levenshtein is the least number of insertions, deletions and substitutions of
// one element that turn a into b: from 0 (equal) to the length of the longer. If
// one is empty, it is the length of the other.
//
// It works on 64 rows of the table at a time, as bits of a word, and keeps but
// one number for each column from one strip of rows to the next, so that it
// needs memory for len(a) + len(b) and time for len(a) len(b) / 64.
//
// Source: Levenshtein, Soviet Physics Doklady 10, 1966; Myers, A Fast
// Bit-Vector Algorithm for Approximate String Matching, JACM 46(3), 1999, in the
// form for the distance of whole strings of Hyyrö, 2003.
func Levenshtein[T comparable](a, b []T) int {
	for len(a) > 0 && len(b) > 0 && a[0] == b[0] {
		a, b = a[1:], b[1:]
	}
	for len(a) > 0 && len(b) > 0 && a[len(a)-1] == b[len(b)-1] {
		a, b = a[:len(a)-1], b[:len(b)-1]
	}
	if len(a) == 0 || len(b) == 0 {
		return max(len(a), len(b))
	}

	symbols := map[T]int{}
	rows, columns := make([]int, len(a)), make([]int, len(b))
	for i, x := range a {
		rows[i] = number(symbols, x)
	}
	for j, x := range b {
		columns[j] = number(symbols, x)
	}

	// step[j] is by how much the last row of the strip above differs between
	// column j and the one before. Above the first strip it is 1 throughout: to
	// make j elements of nothing takes j insertions.
	step := make([]int8, len(b))
	for j := range step {
		step[j] = 1
	}
	where := make([]uint64, len(symbols)) // the rows of the strip at which a symbol stands
	for start := 0; start < len(rows); start += 64 {
		strip := rows[start:min(start+64, len(rows))]
		for i, s := range strip {
			where[s] |= 1 << i
		}
		advance(where, columns, step, 1<<(len(strip)-1))
		for _, s := range strip {
			where[s] = 0
		}
	}
	distance := len(a) // in the last row, before the first column
	for _, s := range step {
		distance += int(s)
	}
	return distance
}

// advance takes the steps of the row above a strip to those of its last row.
// Names are those of Myers: pv and mv have a bit for each row that is one more,
// or one less, than the row above it in the present column, ph and mh for each
// row that is one more, or one less, than in the column before.
func advance(where []uint64, columns []int, step []int8, last uint64) {
	pv, mv := ^uint64(0), uint64(0)
	for j, symbol := range columns {
		eq := where[symbol]
		xv := eq | mv
		if step[j] < 0 {
			eq |= 1
		}
		xh := (((eq & pv) + pv) ^ pv) | eq
		ph := mv | ^(xh | pv)
		mh := pv & xh
		out := int8(0)
		if ph&last != 0 {
			out = 1
		} else if mh&last != 0 {
			out = -1
		}
		ph <<= 1
		mh <<= 1
		if step[j] > 0 {
			ph |= 1
		} else if step[j] < 0 {
			mh |= 1
		}
		pv = mh | ^(xv | ph)
		mv = ph & xv
		step[j] = out
	}
}
