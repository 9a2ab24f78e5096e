package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math"
	"strings"

	"github.com/spf13/pflag"

	"dossier/events"
	"dossier/services/classifier"
	"dossier/services/internal/boot"
	"dossier/taxonomy"
	"dossier/taxonomy/diff"
	"dossier/taxonomy/explain"
	"dossier/taxonomy/lint"
)

// taxonomyCommand is "dossier taxonomy".
func taxonomyCommand() command {
	var asJSON bool
	return command{
		name: "taxonomy", args: "lint [DIR] | test [DIR] | explain CLASS [DIR] | diff DIR DIR",
		short: `Try out a taxonomy before it is used. DIR is a folder with one; without it, the taxonomy that comes with Dossier.

  lint     what is odd about it: signals that never count or count twice, classes that no page is taken for
  test     score the examples that stand beside its classes; say which are not what they should be, and why
  explain  all that it knows about one class, on a sheet
  diff     what changed from one taxonomy to another, and which ids are gone

Exits with 4 if lint finds an error, an example is not what it should be, or an id is gone.`,
		flags: func(f *pflag.FlagSet) {
			f.BoolVar(&asJSON, "json", false, "of lint, test and diff: print JSON")
		},
		run: func(_ context.Context, s streams, args []string) error {
			if len(args) == 0 {
				return usage("say what to do: lint, test, explain or diff; dossier taxonomy --help tells more")
			}
			verb, args := args[0], args[1:]
			switch {
			case verb == "lint" && len(args) <= 1:
				return taxonomyLint(s.out, folder(args), asJSON)
			case verb == "test" && len(args) <= 1:
				return taxonomyTest(s.out, folder(args), asJSON)
			case verb == "explain" && (len(args) == 1 || len(args) == 2) && !asJSON:
				return taxonomyExplain(s.out, args[0], folder(args[1:]))
			case verb == "diff" && len(args) == 2:
				return taxonomyDiff(s.out, args[0], args[1], asJSON)
			}
			return usage("taxonomy %s is called differently: dossier taxonomy --help tells how", printable(strings.Join(append([]string{verb}, args...), " ")))
		},
	}
}

// folder is the last argument, or none: the built-in taxonomy.
func folder(args []string) string {
	if len(args) == 0 {
		return ""
	}
	return args[0]
}

func loadTaxonomy(dir string) (*taxonomy.Taxonomy, error) {
	return boot.Config{Taxonomy: dir}.LoadTaxonomy()
}

func indented(w io.Writer, v any) error {
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	return e.Encode(v)
}

// taxonomyLint prints what is odd. A taxonomy that does not load is odd as well.
func taxonomyLint(w io.Writer, dir string, asJSON bool) error {
	t, err := loadTaxonomy(dir)
	var findings []lint.Finding
	if problems, ok := errors.AsType[taxonomy.Problems](err); ok {
		findings = lint.Refused(problems)
	} else if err != nil {
		return err
	} else {
		findings = classifier.Lint(t)
	}
	counts := map[lint.Severity]int{}
	for _, f := range findings {
		counts[f.Severity]++
	}
	if asJSON {
		if err := indented(w, append([]lint.Finding{}, findings...)); err != nil {
			return err
		}
	} else {
		for _, f := range findings {
			fmt.Fprintln(w, printable(f.String()))
		}
		fmt.Fprintf(w, "%s, %s, %s\n", count(counts[lint.Error], "error"), count(counts[lint.Warning], "warning"), count(counts[lint.Note], "note"))
	}
	if n := counts[lint.Error]; n > 0 {
		return &coded{exitProblems, fmt.Errorf("the taxonomy has %s", count(n, "error"))}
	}
	return nil
}

// triedExample is an example in JSON.
type triedExample struct {
	Class    string                  `json:"class"` // beside which it stands
	Example  string                  `json:"example"`
	Pos      string                  `json:"pos"`
	OK       bool                    `json:"ok"`
	Accepted bool                    `json:"accepted"` // it is not below the class's own threshold
	Verdict  []events.Candidate      `json:"verdict"`
	Wrong    []classifier.Difference `json:"wrong,omitempty"`
	Matches  []events.SignalMatch    `json:"matches,omitempty"`
}

// taxonomyTest prints the examples that are not what they should be, each with
// what was found on it, and how the others did.
func taxonomyTest(w io.Writer, dir string, asJSON bool) error {
	t, err := loadTaxonomy(dir)
	if err != nil {
		return err
	}
	tried, err := classifier.Try(t)
	if err != nil {
		return err
	}
	list := []triedExample{}
	wrong, doubtful := 0, 0
	for _, tr := range tried {
		list = append(list, plain(tr))
		switch {
		case len(tr.Wrong) > 0:
			wrong++
			if !asJSON {
				failed(w, tr)
			}
		case !tr.Accepted && tr.Verdict.Class() != taxonomy.Unknown:
			doubtful++
		}
	}
	if asJSON {
		if err := indented(w, list); err != nil {
			return err
		}
	} else {
		without := 0
		for _, c := range t.Classes {
			if len(c.Examples) == 0 {
				without++
			}
		}
		classes := "classes"
		if without == 1 {
			classes = "class"
		}
		fmt.Fprintf(w, "%s: %d wrong, %d right but too doubtful to be taken without a person; %d %s without an example\n",
			count(len(tried), "example"), wrong, doubtful, without, classes)
	}
	if wrong > 0 {
		return &coded{exitProblems, fmt.Errorf("%d of %s not as it should be", wrong, count(len(tried), "example"))}
	}
	return nil
}

// plain is what came of an example without what nobody asks of a made-up page:
// where things stand on it, and more than four decimals.
func plain(tr classifier.Tried) triedExample {
	t := triedExample{Class: tr.Class, Example: tr.Example.ID, Pos: tr.Example.Pos, OK: len(tr.Wrong) == 0, Accepted: tr.Accepted, Wrong: tr.Wrong}
	for _, c := range tr.Verdict.Candidates {
		c.Confidence = math.Round(c.Confidence*1e4) / 1e4
		t.Verdict = append(t.Verdict, c)
	}
	for _, m := range tr.Verdict.Matches {
		m.Boxes = nil
		t.Matches = append(t.Matches, m)
	}
	return t
}

// failed tells what an example should be, what it is taken for, and why.
func failed(w io.Writer, tr classifier.Tried) {
	fmt.Fprintf(w, "%s: example %s of %s\n", tr.Example.Pos, tr.Example.ID, tr.Class)
	for _, d := range tr.Wrong {
		want := "want " + d.Want
		if d.What == "not" {
			want = "want less of " + d.Want
		}
		fmt.Fprintf(w, "  %s: %s, got %s\n", d.What, want, d.Got)
	}
	for _, c := range tr.Verdict.Candidates {
		fmt.Fprintf(w, "  %.2f %s", c.Confidence, c.Class)
		for _, m := range tr.Verdict.Matches {
			if m.Class == c.Class {
				fmt.Fprintf(w, " %s %+g", m.Signal, m.Weight)
			}
		}
		fmt.Fprintln(w)
	}
}

func taxonomyExplain(w io.Writer, class, dir string) error {
	t, err := loadTaxonomy(dir)
	if err != nil {
		return err
	}
	return explain.Write(w, t, class, classifier.SharedWith(t, class))
}

func taxonomyDiff(w io.Writer, from, to string, asJSON bool) error {
	a, err := loadTaxonomy(from)
	if err != nil {
		return fmt.Errorf("%s: %w", from, err)
	}
	b, err := loadTaxonomy(to)
	if err != nil {
		return fmt.Errorf("%s: %w", to, err)
	}
	d := diff.Between(a, b)
	write := d.Write
	if asJSON {
		write = func(w io.Writer) error { return indented(w, d) }
	}
	if err := write(w); err != nil {
		return err
	}
	if n := len(d.Vanished); n > 0 {
		return &coded{exitProblems, fmt.Errorf("%s gone", count(n, "id"))}
	}
	return nil
}
