package eval

import (
	"slices"

	"dossier/events"
	"dossier/services/internal/eval/metric"
)

// shows says which rules of the loan taxonomy find each thing that can be wrong in a file. What no rule finds yet has none, and counts as missed.
var shows = map[string][]string{
	"altered_balance":  {"statement.closes", "statement.runs"},
	"other_name":       {"pan.initial", "package.one_name"},
	"expired_passport": {"passport.not_expired"},
	"old_payslip":      {"payslip.recent"},
	"missing_month":    {"package.months_contiguous"},
	"wrong_tax_number": {"package.one_pan", "package.one_ssn"},
	"two_employers":    {"package.one_employer"},
	"old_statement":    {"statement.recent"},
}

// findings holds what the rules found against what is wrong in the file. A wrong thing counts as found if one of its rules says so, be it twice or of
// another document; a finding that no wrong thing explains is false, whatever it is due to: a misread figure most often. Notes for the record (severity
// info) are no findings.
func (p Package) findings() metric.Counts {
	var c metric.Counts
	if p.Truth.Origin == "real" {
		return c // nobody said what is wrong in them
	}
	var found []string
	add := func(fs []events.Finding) {
		for _, f := range fs {
			if f.Severity != events.SeverityInfo {
				found = append(found, f.Rule)
			}
		}
	}
	add(p.Result.Findings)
	for _, d := range p.Result.Documents {
		add(d.Findings)
	}
	explained := map[string]bool{}
	for _, w := range p.Truth.Wrong {
		rules := shows[w.Kind]
		for _, r := range rules {
			explained[r] = true
		}
		if slices.ContainsFunc(rules, func(r string) bool { return slices.Contains(found, r) }) {
			c.TP++
		} else {
			c.FN++
		}
	}
	for _, rule := range found {
		if !explained[rule] {
			c.FP++
		}
	}
	return c
}
