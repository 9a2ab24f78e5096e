package validator

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/google/cel-go/cel"

	"dossier/events"
	"dossier/taxonomy"
)

// A paper is a document as rules see it.
type paper struct {
	id     string
	class  string
	fields events.Fields
}

// rule is a rule of the taxonomy, ready to be evaluated.
type rule struct {
	taxonomy.Rule
	program cel.Program
}

// rules are those of a taxonomy.
type rules struct {
	taxonomy *taxonomy.Taxonomy
	byClass  map[string][]rule
	pack     []rule
}

// compile makes a taxonomy's rules ready. Its error names every rule that does
// not compile.
func compile(t *taxonomy.Taxonomy) (rules, error) {
	rs := rules{taxonomy: t, byClass: make(map[string][]rule)}
	programs := make(map[string]cel.Program)
	var problems []error
	for _, r := range t.Rules {
		program, err := compileRule(t, r)
		if err != nil {
			problems = append(problems, fmt.Errorf("%s: rule %s: %w", r.Pos, r.ID, err))
			continue
		}
		programs[r.ID] = program
	}
	if len(problems) > 0 {
		return rules{}, fmt.Errorf("compile rules: %w", errors.Join(problems...))
	}
	for _, c := range t.Classes {
		for _, r := range t.RulesFor(c.ID) {
			rs.byClass[c.ID] = append(rs.byClass[c.ID], rule{r, programs[r.ID]})
		}
	}
	for _, r := range t.PackageRules() {
		rs.pack = append(rs.pack, rule{r, programs[r.ID]})
	}
	return rs, nil
}

// document evaluates the rules of a document's class on it.
func (rs rules) document(ctx context.Context, at time.Time, p paper) ([]events.Finding, error) {
	var findings []events.Finding
	for _, r := range rs.byClass[p.class] {
		if !r.AppliesAt(at) || !hasAll(p.fields, r.Needs) {
			continue
		}
		f, failed, err := r.evaluate(ctx, map[string]any{"doc": values(p.fields), "params": r.params(), "at": at})
		if err != nil {
			return nil, err
		}
		if failed {
			f.Documents = []string{p.id}
			findings = append(findings, f)
		}
	}
	return findings, nil
}

// across evaluates the rules of package scope on a package's documents.
func (rs rules) across(ctx context.Context, at time.Time, papers []paper) ([]events.Finding, error) {
	var findings []events.Finding
	for _, r := range rs.pack {
		seen, applies := rs.seenBy(r.Rule, papers)
		if !applies || !r.AppliesAt(at) {
			continue
		}
		docs := make([]any, len(seen))
		for i, p := range seen {
			docs[i] = map[string]any{"id": p.id, "class": p.class, "fields": values(p.fields)}
		}
		f, failed, err := r.evaluate(ctx, map[string]any{"docs": docs, "params": r.params(), "at": at})
		if err != nil {
			return nil, err
		}
		if failed {
			for _, p := range seen {
				if len(r.Needs) == 0 || hasAny(p.fields, r.Needs) {
					f.Documents = append(f.Documents, p.id)
				}
			}
			findings = append(findings, f)
		}
	}
	return findings, nil
}

// seenBy are the papers that a rule of package scope is given. It applies where
// each field it needs stands on at least one of them.
func (rs rules) seenBy(r taxonomy.Rule, papers []paper) (seen []paper, applies bool) {
	for _, p := range papers {
		if len(r.Classes) == 0 || slices.ContainsFunc(r.Classes, func(c string) bool { return rs.taxonomy.Is(p.class, c) }) {
			seen = append(seen, p)
		}
	}
	for _, need := range r.Needs {
		if !slices.ContainsFunc(seen, func(p paper) bool { return hasAll(p.fields, []string{need}) }) {
			return nil, false
		}
	}
	return seen, true
}

func hasAll(fields events.Fields, names []string) bool {
	return !slices.ContainsFunc(names, func(n string) bool { _, ok := fields[n]; return !ok })
}

func hasAny(fields events.Fields, names []string) bool {
	return slices.ContainsFunc(names, func(n string) bool { _, ok := fields[n]; return ok })
}

func (r rule) params() map[string]any {
	if r.Params == nil {
		return map[string]any{}
	}
	return r.Params
}

// RuleNotEvaluated is the rule of a finding about a rule that could not be
// evaluated on these papers, because it went wrong or cost too much.
const RuleNotEvaluated = "rule_not_evaluated"

// evaluate holds values against a rule. Failed means that there is a finding.
// The only errors are those of the context: whatever else goes wrong is between
// the rule and the papers.
func (r rule) evaluate(ctx context.Context, vars map[string]any) (f events.Finding, failed bool, err error) {
	out, _, err := r.program.ContextEval(ctx, vars)
	if ctx.Err() != nil {
		return events.Finding{}, false, fmt.Errorf("evaluate rule %s: %w", r.ID, ctx.Err())
	}
	if err != nil {
		return events.Finding{
			Rule: RuleNotEvaluated, Severity: events.SeverityWarning,
			Message: "The rule " + r.ID + " could not be evaluated: " + why(err) + ".", Fields: r.Needs,
		}, true, nil
	}
	if well, ok := out.Value().(bool); ok && well {
		return events.Finding{}, false, nil
	}
	return events.Finding{Rule: r.ID, Severity: events.Severity(r.Severity), Message: r.Message, Fields: r.Needs}, true, nil
}

// why a rule could not be evaluated, in words that a release of CEL does not
// change: findings are part of what a record gives, byte for byte.
func why(err error) string {
	switch text := err.Error(); {
	case strings.Contains(text, "cost limit exceeded"):
		return "it costs more than a rule may"
	case strings.Contains(text, "no such key"):
		return "it uses a field or parameter that is not there"
	default:
		return "it goes wrong on these papers"
	}
}
