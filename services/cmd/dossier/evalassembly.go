package main

import (
	"context"
	"errors"
	"fmt"

	"github.com/spf13/pflag"

	"dossier/events"
	"dossier/services/assembler"
	"dossier/services/classifier"
	"dossier/services/internal/consume"
	"dossier/services/internal/eval"
	"dossier/services/internal/sample/truth"
	"dossier/taxonomy"
)

// evalAssemblyCommand is "dossier eval-assembly".
func evalAssemblyCommand() command {
	var o struct {
		results, classes string
		accept           float64
		strict           bool
	}
	return command{
		name: "eval-assembly", args: "TRUTH…",
		short: "Measure how well pages are put together to documents, by how they lie in their files. What was read is taken from --results, and classified and assembled anew: the first table is what becomes of it, the second what would if every page's class were known, which shows whose errors they are. Pages that nobody could tell apart, such as the terms behind every statement of a card, may stand for each other, unless --strict is given. TRUTH is a folder that dossier sample wrote, or a CSV of labels beside the files it names.",
		flags: func(f *pflag.FlagSet) {
			f.StringVar(&o.results, "results", "", "the `folder` that run --out wrote")
			f.StringVar(&o.classes, "classes", "", "which label of a CSV means which class: a CSV `file` with the columns label and class")
			f.BoolVar(&o.strict, "strict", false, "count a page as wrong even where nobody could tell it from the right one")
			f.Float64Var(&o.accept, "accept", assembler.Accept, "the confidence from which a document is taken without a person")
		},
		run: func(ctx context.Context, s streams, args []string) error {
			if len(args) == 0 || o.results == "" {
				return usage("give the truth and --results; dossier eval-assembly --help tells more")
			}
			packages, err := joined(s.err, o.results, args, o.classes)
			if err != nil {
				return err
			}
			t, err := taxonomy.Loan()
			if err != nil {
				return err
			}
			if o.strict {
				for i := range packages {
					packages[i].Words = nil // by which pages are known to be alike
				}
			}
			scorer, err := classifier.NewScorer(t)
			if err != nil {
				return err
			}
			accepts := func(confidence float64) bool { return confidence >= o.accept }
			for _, known := range []bool{false, true} {
				again := make([]eval.Package, len(packages))
				for i, p := range packages {
					if again[i], err = reassembled(ctx, scorer, t, p, known); err != nil {
						return fmt.Errorf("assemble %s again: %w", printable(p.Name), err)
					}
				}
				title := "With the classes that the classifier tells:"
				if known {
					title = "\nWith the classes as they are:"
				}
				fmt.Fprintf(s.out, "%s\n\n", title)
				if err := eval.WriteAssembly(s.out, eval.MeasureAssembly(again, accepts)); err != nil {
					return fmt.Errorf("print: %w", err)
				}
			}
			return nil
		},
	}
}

// reassembled is a package whose pages were read as its record says, and classified and
// assembled anew; with known, as if the classifier told every class rightly and was sure.
func reassembled(ctx context.Context, scorer *classifier.Scorer, t *taxonomy.Taxonomy, p eval.Package, known bool) (eval.Package, error) {
	kept := make(memory)
	var history []events.Event
	for _, e := range p.History {
		switch f := e.Data.(type) {
		case events.PageClassified:
			continue
		case events.PageRead:
			text := p.Text[f.Page]
			verdict, signals := scorer.Judge(f, text)
			if known {
				verdict = asKnown(verdict, p.Truth.Pages[f.Page-1].Class)
			}
			var err error
			if f.Text, err = consume.Keep(ctx, kept, e.Tenant, events.MediaPageText, text); err != nil {
				return p, err
			}
			if verdict.Signals, err = consume.Keep(ctx, kept, e.Tenant, events.MediaPageSignals, signals); err != nil {
				return p, err
			}
			e.Data = f
			judged := e
			judged.Data = verdict
			history = append(history, e, judged)
		default:
			history = append(history, e)
		}
	}
	documents, ledger, err := assembler.Assemble(ctx, kept, t, p.Result.Tenant, history)
	if err != nil {
		return p, err
	}
	p.Result.Pages, p.Result.Documents = nil, nil
	for _, entry := range ledger.Pages {
		p.Result.Pages = append(p.Result.Pages, events.ResultPage{Page: entry.Page, Fate: entry.Fate, Document: entry.Document, Position: entry.Position, DuplicateOf: entry.DuplicateOf})
	}
	for _, d := range documents {
		p.Result.Documents = append(p.Result.Documents, events.ResultDocument{ID: d.Document, Class: d.Class, Pages: d.Pages, Confidence: d.Confidence, MissingPages: d.MissingPages})
	}
	return p, nil
}

// asKnown is a verdict that is right.
func asKnown(v events.PageClassified, class truth.Class) events.PageClassified {
	v.Class, v.Confidence, v.Alternatives = class, 1, nil
	return v
}

// memory keeps artifacts for as long as they are looked at.
type memory map[string][]byte

func (m memory) Get(_ context.Context, _ string, r events.Ref) ([]byte, error) {
	b, ok := m[r.Digest]
	if !ok {
		return nil, errors.New("get an artifact: there is none of this digest")
	}
	return b, nil
}

func (m memory) Put(_ context.Context, _, mediaType string, content []byte) (events.Ref, error) {
	r := events.Ref{Digest: events.Digest(content), MediaType: mediaType, Size: int64(len(content))}
	m[r.Digest] = content
	return r, nil
}
