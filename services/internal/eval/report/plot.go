package report

import (
	"fmt"
	"math"

	"dossier/services/internal/eval/metric"
)

// plot is a drawing with what is to be said of it.
type plot struct {
	Title, Note string
	Drawing     *svg   // nil: there is nothing to draw
	Instead     string // is said then
}

// The measures of a plot.
const (
	plotWide, plotHigh = 460, 350
	plotLeft, plotTop  = 56, 12
	innerWide          = plotWide - plotLeft - 14
	innerHigh          = plotHigh - plotTop - 46
	countsHigh         = 58 // the histogram below the reliability diagram
)

func square(s *svg) axes {
	return axes{svg: s, left: plotLeft, top: plotTop, wide: innerWide, high: innerHigh, x1: 1, y1: 1}
}

// reliability draws accuracy against confidence, and how many pages have it.
func reliability(all []metric.Bin) plot {
	p := plot{
		Title:   "Reliability",
		Note:    "Each point is a bin of pages of like confidence. On the dashed line, pages of confidence 0.9 are right nine times in ten; below it the confidence promises too much.",
		Instead: "There is no page with a confidence.",
	}
	var bins []metric.Bin
	least, most, pages := 1.0, 0, 0
	for _, b := range all {
		if missing(b.Confidence) || missing(b.Accuracy) {
			continue
		}
		bins = append(bins, b)
		least, most, pages = min(least, b.Confidence, b.Accuracy), max(most, b.Count), pages+b.Count
	}
	if len(bins) == 0 {
		return p
	}
	const gap = 16
	s := &svg{W: plotWide, H: plotHigh + gap + countsHigh, Label: fmt.Sprintf("Accuracy against confidence in %d bins", len(bins))}
	a := square(s)
	a.x0 = lowest(least)
	a.y0 = a.x0
	a.ruled("", "share of pages that is right")
	from, to := a.at(a.x0, a.y0), a.at(1, 1)
	a.line("chance", from.x, from.y, to.x, to.y)
	var line []point
	for _, b := range bins {
		line = append(line, a.at(b.Confidence, b.Accuracy))
	}
	for i, b := range bins {
		on := a.at(b.Confidence, b.Confidence)
		a.line("gap", on.x, on.y, line[i].x, line[i].y)
	}
	a.path("curve", line)
	for i, b := range bins {
		a.dot("dot", line[i].x, line[i].y, 3.6).Title = fmt.Sprintf("%s, confidence %.3f, %.3f right", counted(b.Count, "page"), b.Confidence, b.Accuracy)
	}

	c := a
	c.top, c.high, c.y0, c.y1 = a.top+a.high+gap, countsHigh, 0, above(float64(most), ends)
	bottom := c.top + c.high
	for _, v := range []float64{0, c.y1} {
		y := c.at(c.x0, v).y
		c.line("grid", c.left, y, c.left+c.wide, y)
		c.text("tick", "end", c.left-7, y+4, count(int(v)))
	}
	for _, v := range ticks(c.x0, c.x1) {
		x := c.at(v, 0).x
		c.line("grid", x, c.top, x, bottom)
		c.text("tick", "middle", x, bottom+17, tick(v))
	}
	for _, b := range bins {
		at := c.at(b.Confidence, float64(b.Count))
		c.rect("needle", at.x-2.5, at.y, 5, bottom-at.y).Title = fmt.Sprintf("%s of confidence %.3f", counted(b.Count, "page"), b.Confidence)
	}
	c.line("axis", c.left, bottom, c.left+c.wide, bottom)
	c.line("axis", c.left, c.top, c.left, bottom)
	c.text("name", "middle", c.left+c.wide/2, bottom+36, fmt.Sprintf("confidence (mean of the bin; %s in %s)", counted(pages, "page"), counted(len(bins), "bin")))
	c.text("name", "middle", 13, c.top+c.high/2, "pages").Turn = -90
	p.Drawing = s
	return p
}

// lowest is where an axis of shares starts so that a value stands a little above its end: at 0, or at one of the tenths from 0.5 to 0.9.
func lowest(value float64) float64 {
	if value < 0.515 {
		return 0
	}
	return min(math.Floor((value-0.015)*10)/10, 0.9)
}

// marked is the share of pages at which the review curve is read off.
const marked = 0.1

// review draws which share of the errors is found by looking at the least sure pages.
func review(all metric.Curve) plot {
	p := plot{
		Title:   "Review",
		Note:    "A person looks at the least sure pages first. The higher the curve, the fewer pages are looked at to find the errors; the dashed line is review at random.",
		Instead: "There is no error to catch.",
	}
	var curve metric.Curve
	for _, c := range all {
		if !missing(c.X) && !missing(c.Y) {
			curve = append(curve, c)
		}
	}
	if len(curve) == 0 {
		return p
	}
	caught := curve.At(marked)
	s := &svg{W: plotWide, H: plotHigh, Label: fmt.Sprintf("Share of errors caught against share of pages reviewed; at 0.1 it is %.2f", caught)}
	a := square(s)
	a.ruled("share of pages reviewed", "share of errors caught")
	from, to := a.at(0, 0), a.at(1, 1)
	a.line("chance", from.x, from.y, to.x, to.y)
	var line []point
	for _, c := range curve {
		line = append(line, a.at(c.X, c.Y))
	}
	a.path("curve", line)
	at := a.at(marked, caught)
	a.dot("dot", at.x, at.y, 3.6)
	told := fmt.Sprintf("%.0f %% of errors in 10 %% of pages", 100*caught)
	if caught > 0.5 { // the curve runs above: there is room below
		a.text("told", "start", at.x+10, at.y+18, told)
	} else {
		a.text("told", "start", a.left+10, a.top+18, told)
		a.line("leader", at.x, at.y-6, a.left+22, a.top+24)
	}
	p.Drawing = s
	return p
}

// acceptance draws how much of what is accepted unseen is right. things is what is accepted: pages or packages.
func acceptance(all []metric.Acceptance, title, things, right string) plot {
	p := plot{
		Title:   title,
		Note:    "The surest " + things + " are accepted unseen. The further to the right the curve stays high, the less is left for people.",
		Instead: "There are no " + things + ".",
	}
	var points []metric.Acceptance
	for _, m := range all {
		if !missing(m.Share) && !missing(m.Accuracy) {
			points = append(points, m)
		}
	}
	if len(points) == 0 {
		return p
	}
	// The first few accepted may all be wrong; they are not to flatten the rest.
	least, few := 1.0, 0.02
	for _, m := range points {
		if m.Share >= few {
			least = min(least, m.Accuracy)
		}
	}
	last := points[len(points)-1]
	s := &svg{W: plotWide, H: plotHigh, Label: fmt.Sprintf("Share right against share of %s accepted; of all accepted %.3f are right", things, last.Accuracy)}
	a := square(s)
	a.y0 = lowest(least)
	a.ruled("share of "+things+" accepted", right)
	line := make([]point, len(points))
	for i, m := range points {
		line[i] = a.at(m.Share, m.Accuracy)
	}
	a.path("curve", line)
	if len(points) <= 40 {
		for i, m := range points {
			a.dot("small", line[i].x, line[i].y, 2.4).Title = fmt.Sprintf("%d of confidence %.3f and more: %.3f right", m.Accepted, m.Threshold, m.Accuracy)
		}
	}
	if got := metric.ShareAccepted(points, 0.99); got > 0 && got < 1 {
		at := a.at(got, 0.99)
		a.line("leader", at.x, at.y, at.x, a.top+a.high)
		anchor, x := "start", at.x+6
		if got > 0.5 {
			anchor, x = "end", at.x-6
		}
		a.text("told", anchor, x, a.top+a.high-10, fmt.Sprintf("%.0f %% accepted at 99 %% right", 100*got))
	}
	end := line[len(line)-1]
	a.dot("dot", end.x, end.y, 3.6).Title = fmt.Sprintf("all accepted: %.3f right", last.Accuracy)
	p.Drawing = s
	return p
}
