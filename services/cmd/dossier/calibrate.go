package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"slices"
	"text/tabwriter"

	"github.com/spf13/pflag"

	"dossier/events"
	"dossier/services/classifier"
	"dossier/services/internal/boot"
	"dossier/services/internal/eval"
	"dossier/services/validator"
)

// calibrateCommand is "dossier calibrate".
func calibrateCommand() command {
	var o struct {
		results, classes, out string
		taxonomy              string
		wanted                eval.Wanted
	}
	return command{
		name: "calibrate", args: "TRUTH…",
		short: "Find from which confidence pages may be accepted without a person, by class, and bound how many of them will be wrong. It takes packages of which somebody knows what their pages are: TRUTH is a CSV of labels beside the files it names, or a folder that dossier sample wrote, as for eval. Half of the packages choose the thresholds, the others try them. The calibration holds for the taxonomy, the classifier and the settings that the packages were read with, and is put to use by the setting calibration.",
		flags: func(f *pflag.FlagSet) {
			f.StringVar(&o.results, "results", "", "the `folder` that run --out wrote, or a file with what run --json printed")
			f.StringVar(&o.classes, "classes", "", "which label of a CSV means which class: a CSV `file` with the columns label and class")
			f.StringVar(&o.taxonomy, "taxonomy", "", "the `folder` of the taxonomy that the packages were read with; empty: the built-in one")
			f.Float64Var(&o.wanted.Error, "error", 0.01, "the share of accepted pages that may be wrong")
			f.Float64Var(&o.wanted.Confidence, "confidence", 0.95, "how sure it must be that no more are")
			f.StringVar(&o.out, "out", "", "write the calibration to this `file`")
		},
		run: func(_ context.Context, s streams, args []string) error {
			if len(args) == 0 || o.results == "" {
				return usage("give the truth and --results; dossier calibrate --help tells more")
			}
			packages, err := joined(s.err, o.results, args, o.classes)
			if err != nil {
				return err
			}
			if n := silent(packages); n > 0 {
				fmt.Fprintf(s.err, "%s without a result: left out\n", count(n, "file"))
			}
			c, err := calibrationOf(packages)
			if err != nil {
				return err
			}
			if o.wanted.Floor, err = floors(o.taxonomy, c.Taxonomy); err != nil {
				return err
			}
			found, err := eval.Calibrate(packages, o.wanted)
			if err != nil {
				return usage("%v", err)
			}
			if err := writeCalibration(s.out, found, o.wanted); err != nil {
				return err
			}
			if !found.Holds(o.wanted) {
				return &coded{exitProblems, errors.New("no calibration: on these packages the bound is above the error that may be; more packages, or a larger error, would do")}
			}
			if o.out == "" {
				return nil
			}
			c.Error, c.Confidence, c.Thresholds = o.wanted.Error, o.wanted.Confidence, found.Thresholds
			c.Measured = classifier.Measured{
				Chosen: len(found.Chosen), Packages: len(found.Tried), Pages: found.Pages, Accepted: found.Accepted,
				Wrong: found.Wrong, WrongPackages: found.WrongPackages, Bound: found.Bound, Review: found.Review(),
			}
			return writeTo(o.out, c.Write)
		},
	}
}

// floors are the thresholds that the taxonomy of the results gives by itself.
func floors(folder, digest string) (map[string]float64, error) {
	t, err := boot.Config{Taxonomy: folder}.LoadTaxonomy()
	if err != nil {
		return nil, err
	}
	if t.Digest != digest {
		return nil, usage("the packages were read with another taxonomy: name its folder with --taxonomy")
	}
	floor := map[string]float64{}
	for _, c := range t.Classes {
		floor[c.ID] = c.Accept
	}
	return floor, nil
}

// calibrationOf is a calibration that says what it will hold for: what all packages have in common.
func calibrationOf(packages []eval.Package) (classifier.Calibration, error) {
	var c classifier.Calibration
	first := true
	for _, p := range packages {
		r := p.Result
		if r.Package == "" || len(r.Pages) == 0 || r.Status == events.StatusFailed {
			continue
		}
		if slices.ContainsFunc(r.Pages, func(page events.ResultPage) bool { return page.Method == validator.MethodPerson }) {
			return c, fmt.Errorf("calibrate: a person decided about pages of %s; take results as dossier run gave them", printable(p.Name))
		}
		if len(r.Classifiers) != 1 {
			return c, fmt.Errorf("calibrate: the pages of %s were not judged by one classifier", printable(p.Name))
		}
		of := classifier.Calibration{Taxonomy: r.Taxonomy.Digest, Classifier: r.Classifiers[0].Digest, Config: r.Config}
		if first {
			c, first = of, false
		} else if c.Taxonomy != of.Taxonomy || c.Classifier != of.Classifier || c.Config != of.Config {
			return c, fmt.Errorf("calibrate: %s was read with another taxonomy, classifier or configuration than the package before it", printable(p.Name))
		}
	}
	return c, nil
}

// writeCalibration writes what was found, for people.
func writeCalibration(w io.Writer, c eval.Calibration, wanted eval.Wanted) error {
	fmt.Fprintf(w, "Chosen on %s, tried on %s, of %s.\n\n", count(len(c.Chosen), "package"), count(len(c.Tried), "other"), count(c.Pages, "page"))
	t := tabwriter.NewWriter(w, 0, 0, 2, ' ', tabwriter.AlignRight)
	fmt.Fprintln(t, "taken for\tfrom\tpages\taccepted\twrong\t")
	for _, k := range c.Classes {
		from := "never"
		if k.Threshold <= 1 {
			from = fmt.Sprintf("%.4f", k.Threshold)
		}
		fmt.Fprintf(t, "%s\t%s\t%d\t%d\t%d\t\n", k.Class, from, k.Pages, k.Accepted, k.Wrong)
	}
	fmt.Fprintf(t, "all\t\t%d\t%d\t%d\t\n", c.Pages, c.Accepted, c.Wrong)
	if err := t.Flush(); err != nil {
		return fmt.Errorf("print: %w", err)
	}
	_, err := fmt.Fprintf(w, "\nA person looks at %.1f %% of the pages. Of the others at most %.2f %% are wrong, at %.0f %% confidence, if pages went wrong\nindependently of each other; the error that may be is %.2f %%. Packages with a wrong page that was accepted: %d of %d.\n",
		100*c.Review(), 100*c.Bound, 100*wanted.Confidence, 100*wanted.Error, c.WrongPackages, len(c.Tried))
	if err != nil {
		return fmt.Errorf("print: %w", err)
	}
	return nil
}
