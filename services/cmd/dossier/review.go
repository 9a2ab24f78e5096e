package main

import (
	"cmp"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/spf13/pflag"

	"dossier/events"
	"dossier/services/internal/boot"
	"dossier/services/validator"
)

// reviewCommand is "dossier review".
func reviewCommand() command {
	var at place
	var asked []asked
	var author, reason string
	var asJSON bool
	var wait time.Duration
	return command{
		name: "review", args: "PACKAGE",
		short: "List what a person has to settle about a package, or settle it. With decisions, and their author and reason, the next revision is made around them: what was decided holds, the rest is decided again. Decisions apply in the order in which they are given, to the newest revision as it is listed; if one cannot be applied, none is taken.",
		flags: func(f *pflag.FlagSet) {
			at.flags(f)
			for _, d := range decisionFlags {
				f.Var(&decisionValue{&asked, d.parse}, d.name, d.usage)
			}
			f.StringVar(&author, "author", "", "the account of whoever decides, such as `reviewer-17`; needed with decisions")
			f.StringVar(&reason, "reason", "", "why, in a `sentence`; needed with decisions")
			f.BoolVar(&asJSON, "json", false, "print one doubt a line, after decisions those that are left")
			f.DurationVar(&wait, "wait", 5*time.Minute, "how long to wait for the next revision where another process makes it")
		},
		run: func(ctx context.Context, s streams, args []string) error {
			if len(args) != 1 {
				return usage("give one package; dossier packages lists them")
			}
			show := func(env boot.Env, r events.Result) error { return listDoubts(ctx, s.out, env, r, asJSON) }
			if len(asked) == 0 {
				if author != "" || reason != "" {
					return usage("nothing is decided; dossier review --help lists what can be")
				}
				return at.with(ctx, func(env boot.Env) error {
					r, err := awaitResult(ctx, env, args[0], 0)
					if err != nil {
						return err
					}
					return show(env, r)
				})
			}
			if author == "" || reason == "" {
				return usage("a decision needs --author and --reason")
			}
			var p proposal
			err := at.with(ctx, func(env boot.Env) (err error) {
				p, err = propose(ctx, env, args[0], asked, author, reason)
				return err
			})
			if err != nil {
				return err
			}
			return p.carryOut(ctx, s, at, wait, func(env boot.Env, r events.Result) error {
				if !asJSON {
					summarise(s.out, r, env.Taxonomy, palette{colour(s.out)})
					return nil
				}
				return show(env, r)
			})
		},
	}
}

// doubtRow is one doubt with all that a person needs to settle it.
type doubtRow struct {
	Package      string             `json:"package"`
	Run          int                `json:"run"`
	Revision     int                `json:"revision"`
	Code         string             `json:"code"`
	Page         int                `json:"page,omitempty"`
	Document     string             `json:"document,omitempty"` // with a page: the one it stands in
	Rule         string             `json:"rule,omitempty"`
	Pages        []int              `json:"pages,omitempty"` // of the document
	Class        string             `json:"class,omitempty"` // of the page; without one, of the document
	Confidence   float64            `json:"confidence"`
	Alternatives []events.Candidate `json:"alternatives,omitempty"`
	Reasons      []string           `json:"reasons,omitempty"`
	Message      string             `json:"message,omitempty"` // what the rule says, or which pages are missing
	Can          []string           `json:"can"`               // the flags of dossier review that settle it
}

// doubtRows lists the doubts of a result, those about a page's class behind the others and
// the least sure first: without a calibration that holds every page has one.
func doubtRows(r events.Result) []doubtRow {
	rows := []doubtRow{}
	for _, d := range r.Doubts {
		row := doubtRow{Package: r.Package, Run: r.Run, Revision: r.Revision, Code: d.Code, Page: d.Page, Document: d.Document, Rule: d.Rule}
		findings := r.Findings
		if i := slices.IndexFunc(r.Documents, func(doc events.ResultDocument) bool { return doc.ID == d.Document }); i >= 0 {
			doc := r.Documents[i]
			row.Pages, row.Class, row.Confidence, row.Reasons, findings = doc.Pages, doc.Class, doc.Confidence, doc.Reasons, doc.Findings
			switch d.Code {
			case validator.DoubtPagesMissing:
				row.Message = "without its pages " + ranges(doc.MissingPages)
			case validator.DoubtAssembly:
				row.Message = otherwise(r, doc)
			}
		}
		if d.Page > 0 && d.Page <= len(r.Pages) {
			p := r.Pages[d.Page-1]
			row.Class, row.Confidence, row.Alternatives, row.Reasons = p.Class, p.Confidence, p.Alternatives, p.Reasons
		}
		if i := slices.IndexFunc(findings, func(f events.Finding) bool { return d.Rule != "" && f.Rule == d.Rule }); i >= 0 {
			row.Message = findings[i].Message
		}
		row.Can = row.can()
		rows = append(rows, row)
	}
	slices.SortStableFunc(rows, func(a, b doubtRow) int {
		of, other := a.Code == validator.DoubtClassUncertain, b.Code == validator.DoubtClassUncertain
		switch {
		case of && other:
			return cmp.Compare(a.Confidence, b.Confidence)
		case of:
			return 1
		case other:
			return -1
		}
		return 0
	})
	return rows
}

// otherwise says how else a document's pages may belong together.
func otherwise(r events.Result, doc events.ResultDocument) string {
	var readings []string
	for _, p := range r.Pages {
		within := slices.Contains(doc.Pages, p.Page)
		switch {
		case p.Otherwise == nil:
		case within && *p.Otherwise == 0:
			readings = append(readings, fmt.Sprintf("page %d may begin a document", p.Page))
		case within || *p.Otherwise == doc.Pages[len(doc.Pages)-1]:
			readings = append(readings, fmt.Sprintf("page %d may follow page %d", p.Page, *p.Otherwise))
		}
	}
	if len(readings) == 0 {
		return "its class is in doubt"
	}
	return strings.Join(readings, ", ")
}

// can is what a person may do about a doubt, as flags; "…" stands for what they
// choose.
func (row doubtRow) can() []string {
	page, document := strconv.Itoa(row.Page), row.Document
	switch {
	case row.Page > 0:
		can := []string{"--confirm page=" + page, "--set page=" + page + ",class=…", "--set page=" + page + ",document=…", "--duplicate " + page + "=…", "--reject " + page}
		if len(row.Pages) > 1 && row.Pages[0] != row.Page {
			can = append(can, "--split "+page)
		}
		return can
	case document != "":
		can := []string{"--confirm document=" + document, "--set document=" + document + ",class=…"}
		if len(row.Pages) > 0 {
			can = append(can, "--merge "+strconv.Itoa(row.Pages[0]))
		}
		if len(row.Pages) > 1 {
			can = append(can, "--split …", "--order "+document+"=…")
		}
		return can
	default:
		return []string{"--confirm package"}
	}
}

// String is the row as a person reads it, without what can be done.
func (row doubtRow) String() string {
	about := "package"
	switch {
	case row.Page > 0:
		about = "page " + strconv.Itoa(row.Page)
	case row.Document != "":
		about = row.Document
	}
	parts := []string{fmt.Sprintf("%-9s %s", about, strings.ReplaceAll(row.Code, "_", " "))}
	if row.Rule != "" {
		parts[0] += " " + row.Rule
	}
	if row.Class != "" {
		class := fmt.Sprintf("%s %.2f", row.Class, row.Confidence)
		for _, a := range row.Alternatives[:min(len(row.Alternatives), shownAlternatives)] {
			class += fmt.Sprintf(", or %s %.2f", a.Class, a.Confidence)
		}
		parts = append(parts, class)
	}
	if row.Document != "" {
		where := "p. " + ranges(row.Pages)
		if row.Page > 0 {
			where = "in " + row.Document + ", " + where
		}
		parts = append(parts, where)
	}
	switch {
	case row.Message != "":
		parts = append(parts, printable(row.Message))
	case len(row.Reasons) > 0:
		parts = append(parts, strings.Join(row.Reasons, ", "))
	}
	return strings.Join(parts, " · ")
}

// shownAlternatives is how many other classes a line has room for.
const shownAlternatives = 2

// listDoubts writes the doubts of a result, one a line.
func listDoubts(ctx context.Context, w io.Writer, env boot.Env, r events.Result, asJSON bool) error {
	rows := doubtRows(r)
	if asJSON {
		for _, row := range rows {
			if err := json.NewEncoder(w).Encode(row); err != nil {
				return err
			}
		}
		return nil
	}
	p := palette{colour(w)}
	fmt.Fprintf(w, "%s · revision %d · %s · %s\n", p.bold(printable(cmp.Or(r.Source.Name, "(unnamed)"))), r.Revision, count(r.Source.Pages, "page"), count(len(rows), "doubt"))
	subject := events.Run{Package: r.Package, Number: r.Run}.String()
	seen, err := onRecord(ctx, env, subject, r.Revision)
	if err != nil {
		return err
	}
	for _, n := range seen.Ledger.Ignored {
		which := "decision " + strconv.Itoa(n)
		if n == 0 {
			which = "what was decided as a whole"
		}
		fmt.Fprintf(w, "  %s %s could not be applied to the revision before\n", p.yellow("!"), which)
	}
	decided, err := env.Record.Find(ctx, subject, events.IDOf(subject, events.ReviewDecided{Revision: r.Revision}))
	if err != nil {
		return fmt.Errorf("look for decisions: %w", err)
	}
	for _, e := range decided {
		fmt.Fprintf(w, "  %s %s has decided about this revision; the next is not there yet\n", p.yellow("!"), printable(e.Data.(events.ReviewDecided).Author))
	}
	for _, row := range rows {
		fmt.Fprintf(w, "  %s  %s\n", row, p.dim(strings.Join(row.Can, " | ")))
	}
	return nil
}
