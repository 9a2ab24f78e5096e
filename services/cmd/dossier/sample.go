package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"

	"github.com/spf13/pflag"

	"dossier/services/internal/sample"
	"dossier/services/internal/sample/scan"
	"dossier/services/internal/sample/truth"
)

// sampleCommand is "dossier sample".
func sampleCommand() command {
	var spec sample.Spec
	var o struct {
		out, set, format       string
		templates, order, scan string
		classes, wrong         []string
		digital                float64
		given                  func(flag string) bool
	}
	return command{
		name:  "sample",
		short: "Write a made-up loan file and its truth. It looks like a borrower's scanned papers; the truth is JSON and says what each page is, where its words stand, and what is wrong on purpose. The same settings give the same bytes. Nobody in it exists.",
		flags: func(f *pflag.FlagSet) {
			o.given = f.Changed
			f.Uint64Var(&spec.Seed, "seed", 1, "what the file is made from")
			f.StringVar(&spec.Country, "country", "US", "US or IN")
			f.IntVar(&spec.Pages, "pages", 0, "at least so many pages; 0: what a loan file needs")
			f.StringSliceVar(&o.classes, "classes", nil, "only papers of these classes")
			f.StringVar(&o.templates, "templates", string(sample.Standard), oneOf("whose papers: %s; nothing is ever tuned on the last", sample.AllTemplates))
			f.IntVar(&spec.Borrowers, "borrowers", 1, "1 or 2")
			f.StringVar(&o.order, "order", string(sample.Sorted), oneOf("of the pages: %s", sample.AllOrders))
			f.BoolVar(&spec.Unnumbered, "unnumbered", false, "where there is the choice, papers that print no page numbers")
			f.IntVar(&spec.Adjacent, "adjacent", 0, "so many more statements of one account, one behind the other")
			f.IntVar(&spec.Duplicates, "duplicates", 0, "pages that were scanned twice")
			f.IntVar(&spec.Drops, "drops", 0, "pages that are lost")
			f.IntVar(&spec.Blanks, "blanks", 0, "empty backs, beside those of a sorted file")
			f.IntVar(&spec.Foreign, "foreign", 0, "papers that belong to no loan")
			f.IntVar(&spec.FaxCovers, "fax-covers", 0, "cover sheets of faxes")
			f.BoolVar(&spec.Bare, "bare", false, "no separator sheets and no empty backs")
			f.StringSliceVar(&o.wrong, "wrong", nil, oneOf("what to make wrong on purpose, or all: %s", sample.AllWrong))
			f.StringVar(&o.scan, "scan", string(scan.Office), oneOf("how paper was scanned: %s", scan.Profiles()))
			f.Float64Var(&spec.Strength, "strength", 0, "of a fault of scanning, 0 to 1; for the profiles that have one fault, which without it has any strength")
			f.Float64Var(&spec.Turned, "turned", 0, "share of scanned pages that lie on a side or their head, beside those that the profile turns")
			f.Float64Var(&o.digital, "digital", 0.2, "share of downloadable papers that were never paper")
			f.Float64Var(&spec.Layered, "layered", 0, "share of scanned pages with a text layer, of which half are bad")
			f.StringVar(&o.format, "format", "pdf", "pdf, tiff, or images: a picture a page")
			f.StringVar(&o.set, "set", "", oneOf("write the evaluation set of these templates, twenty files, each in a folder of its own: %s; other settings do not count", sample.AllTemplates))
			f.StringVar(&o.out, "out", ".", "the `folder` for the file, "+truth.FileName+" and "+truth.WordsName)
		},
		run: func(ctx context.Context, s streams, args []string) error {
			if len(args) > 0 {
				return usage("sample takes no arguments")
			}
			if o.set != "" {
				return writeSet(ctx, s, sample.Templates(o.set), o.out)
			}
			spec.Templates, spec.Order, spec.Scan, spec.Classes = sample.Templates(o.templates), sample.Order(o.order), scan.Profile(o.scan), o.classes
			if spec.Digital = o.digital; o.digital == 0 {
				spec.Digital = -1 // the spec's zero value means the usual share
			}
			if o.given("strength") && spec.Strength == 0 {
				spec.Strength = -1 // the same
			}
			for _, w := range o.wrong {
				if w == "all" {
					spec.Wrong = sample.AllWrong
					break
				}
				spec.Wrong = append(spec.Wrong, sample.Wrong(w))
			}
			name, err := writeSample(spec, o.format, o.out)
			if err != nil {
				return err
			}
			t, _, err := truth.Read(o.out)
			if err != nil {
				return err
			}
			fmt.Fprintf(s.err, "%s in %s, of an application on %s\ntry: dossier run %s --applied %s\n", count(len(t.Pages), "page"),
				count(len(t.Documents), "document"), t.AsOf, name, t.AsOf)
			return nil
		},
	}
}

// oneOf names the values of a flag.
func oneOf[T ~string](format string, values []T) string {
	names := make([]string, len(values))
	for i, v := range values {
		names[i] = string(v)
	}
	return fmt.Sprintf(format, strings.Join(names, ", "))
}

// writeSet writes an evaluation set.
func writeSet(ctx context.Context, s streams, templates sample.Templates, out string) error {
	set, err := sample.Set(templates)
	if err != nil {
		return usage("%v", err)
	}
	for _, f := range set {
		if err := ctx.Err(); err != nil {
			return err
		}
		if _, err := writeSample(f.Spec, "pdf", filepath.Join(out, f.Name)); err != nil {
			return fmt.Errorf("%s: %w", f.Name, err)
		}
		fmt.Fprintln(s.err, f.Name)
	}
	return nil
}

// writeSample makes a file and writes it and its truth into a folder. It returns the file's path, or the pattern of several.
func writeSample(spec sample.Spec, format, out string) (string, error) {
	formats := map[string]string{"pdf": "package.pdf", "tiff": "package.tif", "images": "pages"}
	name, ok := formats[format]
	if !ok {
		return "", usage("format %q: not pdf, tiff or images", format)
	}
	f, err := sample.Make(spec)
	if err != nil {
		return "", err
	}
	if err := os.MkdirAll(out, 0o755); err != nil {
		return "", fmt.Errorf("make the folder: %w", err)
	}
	if err := truth.Write(out, f.Truth, f.Words()); err != nil {
		return "", err
	}
	path := filepath.Join(out, name)
	switch format {
	case "pdf":
		return path, writeTo(path, f.PDF)
	case "tiff":
		return path, writeTo(path, f.TIFF)
	}
	pictures, err := f.Images()
	if err != nil {
		return "", err
	}
	errs := []error{os.MkdirAll(path, 0o755)}
	for _, p := range pictures {
		errs = append(errs, writeTo(filepath.Join(path, p.Name), func(w io.Writer) error {
			_, err := w.Write(p.Data)
			return err
		}))
	}
	return filepath.Join(path, "*"), errors.Join(errs...)
}
