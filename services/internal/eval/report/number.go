package report

import (
	"fmt"
	"math"
	"strconv"
	"strings"
	"time"

	"dossier/services/internal/eval"
)

// none stands for a figure that is not defined.
const none = "–"

// missing says whether a figure is not defined.
func missing[N ~float64](n N) bool { return math.IsNaN(float64(n)) || math.IsInf(float64(n), 0) }

// written writes a figure in its unit.
func written[N ~float64](n N, unit eval.Unit) string {
	if missing(n) {
		return none
	}
	format, ok := map[eval.Unit]string{eval.Count: "%.2f", eval.Money: "$%.4f", eval.Time: "%.1f s"}[unit]
	if !ok {
		format = "%.3f"
	}
	return minus(fmt.Sprintf(format, float64(n)))
}

// minus gives a number its proper sign, which is not taken for the dash of an interval.
func minus(number string) string { return strings.Replace(number, "-", "−", 1) }

func share[N ~float64](n N) string { return written(n, eval.Share) }

// between writes the interval of a figure.
func between(f eval.Figure) string {
	if missing(f.Value) || missing(f.Low) || missing(f.High) {
		return none
	}
	return written(f.Low, f.Unit) + "–" + written(f.High, f.Unit)
}

// count writes a number of things with its thousands apart.
func count(n int) string {
	s := strconv.Itoa(n)
	for i := len(s) - 3; i > 0; i -= 3 {
		s = s[:i] + "," + s[i:]
	}
	return s
}

// counted writes a number of things: 1 page, 2 pages.
func counted(n int, thing string) string {
	if n != 1 {
		thing += "s"
	}
	return count(n) + " " + thing
}

// lasted writes a duration as exactly as one cares for.
func lasted(d time.Duration) string {
	switch {
	case d < 0:
		return "−" + lasted(-d)
	case d < 10*time.Millisecond:
		return fmt.Sprintf("%.1f ms", float64(d)/float64(time.Millisecond))
	case d < time.Second:
		return fmt.Sprintf("%d ms", d.Milliseconds())
	case d < time.Minute:
		return fmt.Sprintf("%.1f s", d.Seconds())
	}
	return fmt.Sprintf("%d min %02d s", int(d.Minutes()), int(d.Seconds())%60)
}

// What round numbers are, times a power of ten.
var (
	steps = []float64{1, 2, 5}               // between the ticks of an axis
	ends  = []float64{1, 1.5, 2, 3, 4, 6, 8} // of an axis
)

// above is the next round number. It is 1 if there is nothing to be above of.
func above(n float64, round []float64) float64 {
	if missing(n) || n <= 0 {
		return 1
	}
	power := math.Pow(10, math.Floor(math.Log10(n)))
	for _, step := range round {
		if n <= step*power*(1+1e-9) {
			return step * power
		}
	}
	return 10 * power
}

// tick writes a number at an axis.
func tick(n float64) string {
	return minus(strconv.FormatFloat(math.Round(n*1000)/1000+0, 'f', -1, 64)) // + 0 makes of -0 a 0
}
