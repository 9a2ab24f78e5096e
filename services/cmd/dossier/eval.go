package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"

	"github.com/spf13/pflag"

	"dossier/services/internal/eval"
	"dossier/services/internal/eval/report"
	"dossier/taxonomy"
)

// evalCommand is "dossier eval".
func evalCommand() command {
	var o struct {
		results, classes   string
		json, html, commit string
		expect, record     string
		note               string
		repeats            []string
		measure            eval.Options
	}
	return command{
		name: "eval", args: "TRUTH…",
		short: "Measure results against the truth, and print one table. TRUTH is a folder that dossier sample wrote, or a CSV of labels beside the files it names. Files and results find each other by content. Papers of made-up templates, of templates kept out of all tuning, and real papers are never mixed in one figure.",
		flags: func(f *pflag.FlagSet) {
			f.StringVar(&o.results, "results", "", "the `folder` that run --out wrote, or a file with what run --json printed; only the folder holds the text that was read")
			f.StringVar(&o.classes, "classes", "", "which label of a CSV means which class: a CSV `file` with the columns label and class")
			f.StringVar(&o.json, "json", "", "also write everything that was measured to this `file`")
			f.StringVar(&o.html, "html", "", "also write a report with plots and the worst pages to this `file`")
			f.StringVar(&o.commit, "commit", "", "what was measured, for the report")
			f.StringVar(&o.expect, "expect", "", "compare with the expected figures in this `file`; exits with 4 if one is worse by more than the noise")
			f.StringVar(&o.record, "record", "", "write what was measured as the expected figures to this `file`")
			f.StringSliceVar(&o.repeats, "repeats", nil, "with --record: JSON `files` that measure some of the files again and again; how far they are apart is the noise")
			f.StringVar(&o.note, "note", "", "with --record: how the noise was measured")
			f.Uint64Var(&o.measure.Seed, "seed", 1, "of the resampling that intervals come from")
			f.IntVar(&o.measure.Rounds, "rounds", 1000, "of resampling; 0 gives no intervals")
		},
		run: func(_ context.Context, s streams, args []string) error {
			if len(args) == 0 || o.results == "" {
				return usage("give the truth and --results; dossier eval --help tells more")
			}
			r, err := measured(s.err, o.results, args, o.classes, o.measure)
			if err != nil {
				return err
			}
			if err := r.WriteTable(s.out); err != nil {
				return err
			}
			if o.json != "" {
				if err := writeTo(o.json, func(w io.Writer) error {
					e := json.NewEncoder(w)
					e.SetIndent("", " ")
					return e.Encode(r)
				}); err != nil {
					return err
				}
			}
			if o.html != "" {
				if err := writeTo(o.html, func(w io.Writer) error {
					return report.HTML(w, r, report.Options{Title: "Dossier, measured", Commit: o.commit, Made: now()})
				}); err != nil {
					return err
				}
			}
			if o.record != "" {
				if err := record(o.record, r, o.repeats, o.note); err != nil {
					return err
				}
			}
			if o.expect != "" {
				return asExpected(s.out, o.expect, r)
			}
			return nil
		},
	}
}

// measured reads results and truth and takes the figures.
func measured(warn io.Writer, results string, truths []string, classes string, o eval.Options) (eval.Report, error) {
	packages, err := joined(warn, results, truths, classes)
	if err != nil {
		return eval.Report{}, err
	}
	if n := silent(packages); n > 0 {
		fmt.Fprintf(warn, "%s without a result: all their pages count as wrong\n", count(n, "file"))
	}
	t, err := taxonomy.Loan()
	if err != nil {
		return eval.Report{}, err
	}
	return eval.Measure(packages, t, o), nil
}

// joined reads results and truth and brings together what is of one file.
func joined(warn io.Writer, results string, truths []string, classes string) ([]eval.Package, error) {
	all, err := eval.ResultsOf(results)
	if err != nil {
		return nil, err
	}
	means := map[string]string{}
	if classes != "" {
		if means, err = eval.Classes(classes); err != nil {
			return nil, err
		}
	}
	packages, unknown, err := eval.Join(all, truths, means)
	if err != nil {
		return nil, err
	}
	if len(unknown) > 0 {
		fmt.Fprintf(warn, "%s of no file whose truth is known: %s\n", count(len(unknown), "result"), printable(strings.Join(unknown, ", ")))
	}
	if silent(packages) == len(packages) {
		return nil, errors.New("none of the results is of a file whose truth is given")
	}
	return packages, nil
}

// silent is how many packages have no result.
func silent(packages []eval.Package) (n int) {
	for _, p := range packages {
		if p.Result.Package == "" {
			n++
		}
	}
	return n
}

// writeTo writes a file whole.
func writeTo(path string, write func(io.Writer) error) error {
	f, err := os.Create(path)
	if err != nil {
		return fmt.Errorf("write %s: %w", path, err)
	}
	if err := errors.Join(write(f), f.Close()); err != nil {
		return fmt.Errorf("write %s: %w", path, err)
	}
	return nil
}

// record writes expected figures.
func record(path string, r eval.Report, files []string, note string) error {
	var repeats []eval.Report
	for _, file := range files {
		var repeat eval.Report
		b, err := os.ReadFile(file)
		if err == nil {
			err = json.Unmarshal(b, &repeat)
		}
		if err != nil {
			return fmt.Errorf("read %s: %w", file, err)
		}
		repeats = append(repeats, repeat)
	}
	e, err := eval.Expect(r, repeats, note)
	if err != nil {
		return err
	}
	return writeTo(path, func(w io.Writer) error {
		enc := json.NewEncoder(w)
		enc.SetIndent("", " ")
		return enc.Encode(e)
	})
}

// asExpected fails if a figure is worse than expected.
func asExpected(w io.Writer, path string, r eval.Report) error {
	e, err := eval.ReadExpected(path)
	if err != nil {
		return err
	}
	worse, absent := e.Worse(r)
	for _, line := range worse {
		fmt.Fprintln(w, line)
	}
	for _, origin := range absent {
		fmt.Fprintf(w, "not measured: %s papers\n", origin)
	}
	if len(absent) == len(e.Values) {
		return errors.New("nothing that was measured is expected")
	}
	if len(worse) > 0 {
		return &coded{exitProblems, fmt.Errorf("%s worse than expected", count(len(worse), "figure"))}
	}
	fmt.Fprintln(w, "no figure is worse than expected")
	return nil
}
