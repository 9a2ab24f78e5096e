package validator

import (
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"dossier/events"
	"dossier/services/internal/consume/consumetest"
	"dossier/taxonomy"
)

// today is the day of the application.
var today = events.PackageReceived{}.AppliedOn(consumetest.Now)

func TestDocument(t *testing.T) {
	with := func(fs events.Fields, name string, f events.Field) events.Fields {
		fs[name] = f
		return fs
	}
	for _, tc := range []struct {
		name, class string
		fields      events.Fields
		want        []events.Finding
	}{
		{"all well", "inc.payslip", payslip("1000.00", "800.00"), []events.Finding{}},
		{"a class without fields", "sys.unknown", events.Fields{}, []events.Finding{}},
		{"a class that the taxonomy has no longer", "inc.gone", events.Fields{}, []events.Finding{}},
		{"a rule fails", "inc.payslip", payslip("800.00", "1000.00"), []events.Finding{
			{Rule: "pay.net", Severity: events.SeverityError, Message: "The net pay is above the gross pay.", Documents: []string{"d001"}, Fields: []string{"gross", "net"}},
		}},
		{"a required field is missing and the rule that needs it does not apply", "inc.payslip", events.Fields{"net": field(taxonomy.FieldMoney, "5.00")}, []events.Finding{
			{Rule: RuleFieldMissing, Severity: events.SeverityWarning, Message: "Gross pay: not found.", Documents: []string{"d001"}, Fields: []string{"gross"}},
		}},
		{"a date is held against the day of the application", "inc.payslip", with(payslip("2.00", "1.00"), "paid", field(taxonomy.FieldDate, "2026-01-30")), []events.Finding{
			{Rule: "pay.recent", Severity: events.SeverityWarning, Message: "The payslip is too old.", Documents: []string{"d001"}, Fields: []string{"paid"}},
		}},
		{"on the last day it is well", "inc.payslip", with(payslip("2.00", "1.00"), "paid", field(taxonomy.FieldDate, "2026-01-31")), []events.Finding{}},
		{"the day of the application is not after it", "inc.payslip", with(payslip("2.00", "1.00"), "paid", field(taxonomy.FieldDate, "2026-04-01")), []events.Finding{}},
		{"a value that is none of its type", "inc.payslip", payslip("1000.00", "many"), []events.Finding{
			{Rule: RuleNotEvaluated, Severity: events.SeverityWarning, Message: "The rule pay.net could not be evaluated: it uses a field or parameter that is not there.", Documents: []string{"d001"}, Fields: []string{"gross", "net"}},
		}},
	} {
		t.Run(tc.name, func(t *testing.T) {
			w := newWorld(t)
			w.Given(w.received())
			sent := w.When(w.consumer, w.extracted("d001", tc.class, tc.fields))
			if len(sent) != 1 {
				t.Fatalf("stated %d facts, want 1", len(sent))
			}
			got := sent[0].(events.DocumentValidated)
			if diff := cmp.Diff(tc.want, fetch[[]events.Finding](w, got.Findings)); diff != "" {
				t.Errorf("findings (-want +got):\n%s", diff)
			}
			want := events.DocumentValidated{Document: "d001", Findings: got.Findings, Counts: events.CountFindings(tc.want)}
			if diff := cmp.Diff(want, got); diff != "" {
				t.Errorf("fact (-want +got):\n%s", diff)
			}
		})
	}
}

func TestDocumentOfAPackageNeverReceived(t *testing.T) {
	w := newWorld(t)
	sent := w.When(w.consumer, w.extracted("d001", "inc.payslip", events.Fields{}))
	if len(sent) != 1 || sent[0].(events.ExceptionRaised).Reason != events.ReasonStale {
		t.Errorf("stated %v, want the exception stale", sent)
	}
}

// rule is one more rule for the taxonomy, on a known line.
func ruleYAML(scope, classes, params, expr string) string {
	return "  - {id: extra, title: Extra, scope: " + scope + ", classes: " + classes + ", params: " + params +
		", severity: error, message: Extra., expr: '" + strings.ReplaceAll(expr, "'", "''") + "'}\n"
}

func TestRefusesRules(t *testing.T) {
	line := strings.Count(papers, "\n") + 1
	for _, tc := range []struct{ name, scope, classes, params, expr, want string }{
		{"syntax", "document", "[inc.payslip]", "{}", "doc.net <", "Syntax error"},
		{"unknown field", "document", "[inc.payslip]", "{}", "doc.nett > 0.0", "undefined field 'nett'"},
		{"field of another class", "document", "[id.pan]", "{}", "doc.net > 0.0", "undefined field 'net'"},
		{"types that do not go together", "document", "[inc.payslip]", "{}", "doc.net > 0", "no matching overload"},
		{"no bool", "document", "[inc.payslip]", "{}", "doc.net", "expr is a double, not a bool"},
		{"unknown parameter", "document", "[inc.payslip]", "{limit: 3}", "doc.net > params.limits", "params has no limits"},
		{"unknown check", "document", "[id.pan]", "{}", `check("pam", doc.tax_id)`, `there is no check "pam"`},
		{"no clock", "document", "[inc.payslip]", "{}", "doc.paid < now()", "undeclared reference to 'now'"},
		{"doc in a rule about the package", "package", "[inc.payslip]", "{}", "doc.net > 0.0", "undeclared reference to 'doc'"},
		{"docs in a rule about a document", "document", "[inc.payslip]", "{}", "docs.size() > 0", "undeclared reference to 'docs'"},
	} {
		t.Run(tc.name, func(t *testing.T) {
			c := consumetest.New(t)
			_, err := New(c.Artifacts, c.Record, load(t, ruleYAML(tc.scope, tc.classes, tc.params, tc.expr)))
			if err == nil {
				t.Fatal("the rule was taken")
			}
			if at := "papers.yaml:" + strconv.Itoa(line) + ": rule extra: "; !strings.Contains(err.Error(), at) || !strings.Contains(err.Error(), tc.want) {
				t.Errorf("error %q, want it to hold %q and %q", err, at, tc.want)
			}
		})
	}
}

func TestTakesTheLoanTaxonomy(t *testing.T) {
	tax, err := taxonomy.Loan()
	if err != nil {
		t.Fatal(err)
	}
	c := consumetest.New(t)
	if _, err := New(c.Artifacts, c.Record, tax); err != nil {
		t.Error(err)
	}
}

func TestFunctions(t *testing.T) {
	const zone = `"P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<L898902C36UTO7408122F1204159ZE184226B<<<<<10"`
	for _, tc := range []struct {
		expr string
		want string // the rule of the finding, or empty
	}{
		{`check("pan", "ACUPA7085R")`, ""},
		{`check("pan", "ACUPA0000R")`, "extra"},
		{`check("pa" + "m", "ACUPA7085R")`, RuleNotEvaluated},
		{`check("mrz", ` + zone + `)`, ""},
		{`mrz(` + zone + `).number == "L898902C3" && mrz(` + zone + `).birth == "74-08-12" && mrz(` + zone + `).expiry == "12-04-15"`, ""},
		{`mrz("P<UTO").number == ""`, RuleNotEvaluated},
		{`has(doc.days) && doc.days == 31`, ""},
		{`!has(doc.paid)`, ""},
		{`doc.paid < at`, RuleNotEvaluated},
		{`params.limit == 3.0`, ""},
		{`at == timestamp("2026-04-01T00:00:00Z")`, ""},
		{`params["limit"] / 0.0 > 1.0 && 1 / int(params.limit - 3.0) == 1`, RuleNotEvaluated},
	} {
		t.Run(tc.expr, func(t *testing.T) {
			rs, err := compile(load(t, ruleYAML("document", "[inc.payslip]", "{limit: 3}", tc.expr)))
			if err != nil {
				t.Fatal(err)
			}
			got, err := rs.document(t.Context(), today, paper{"d001", "inc.payslip", events.Fields{"days": field(taxonomy.FieldInteger, "31")}})
			if err != nil {
				t.Fatal(err)
			}
			rule := ""
			for _, f := range got {
				rule = f.Rule
			}
			if rule != tc.want {
				t.Errorf("finding of rule %q, want %q", rule, tc.want)
			}
		})
	}
}

// A rule that does too much is a finding. Without the limit this one would take
// minutes.
func TestCostLimit(t *testing.T) {
	list := "[" + strings.Repeat("1,", 99) + "1]"
	rs, err := compile(load(t, ruleYAML("document", "[inc.payslip]", "{}", list+".all(a, "+list+".all(b, "+list+".all(c, "+list+".all(d, a + b + c + d > 0))))")))
	if err != nil {
		t.Fatal(err)
	}
	got, err := rs.document(t.Context(), today, paper{"d001", "inc.payslip", events.Fields{}})
	if err != nil {
		t.Fatal(err)
	}
	want := []events.Finding{{
		Rule: RuleNotEvaluated, Severity: events.SeverityWarning, Documents: []string{"d001"},
		Message: "The rule extra could not be evaluated: it costs more than a rule may.",
	}}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("findings (-want +got):\n%s", diff)
	}
}

// What the limit promises about packages of 200 documents.
func TestCostOfComparingAllPairs(t *testing.T) {
	rs, err := compile(load(t, ""))
	if err != nil {
		t.Fatal(err)
	}
	many := make([]paper, 200)
	for i := range many {
		many[i] = paper{events.DocumentID(i + 1), "id.pan", events.Fields{"tax_id": field(taxonomy.FieldIdentifier, "ACUPA7085R")}}
	}
	got, err := rs.across(t.Context(), today, many)
	if err != nil || len(got) != 0 {
		t.Errorf("findings %v, error %v, want none", got, err)
	}
}

func TestRulesInForce(t *testing.T) {
	rs, err := compile(load(t, "  - {id: extra, title: Extra, scope: document, classes: [inc.pay], severity: info, message: Extra., expr: 'false', from: 2026-02-01, until: 2026-02-28}\n"))
	if err != nil {
		t.Fatal(err)
	}
	for day, want := range map[string]int{"2026-01-31": 0, "2026-02-01": 1, "2026-02-28": 1, "2026-03-01": 0} {
		at, _ := time.Parse(time.DateOnly, day)
		// A rule about a class is one about its children.
		got, err := rs.document(t.Context(), at, paper{"d001", "inc.payslip", events.Fields{}})
		if err != nil || len(got) != want {
			t.Errorf("on %s: findings %v, error %v, want %d", day, got, err, want)
		}
	}
}
