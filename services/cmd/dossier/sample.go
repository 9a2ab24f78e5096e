package main

import (
	"context"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"

	"github.com/spf13/pflag"

	"dossier/services/internal/sample"
)

// sampleCommand is "dossier sample".
func sampleCommand() command {
	var spec sample.Spec
	var out string
	return command{
		name:  "sample",
		short: "Write a made-up loan package and its truth. The PDF looks like a borrower's scanned file; the truth is JSON and says what each page is. The same seed gives the same bytes. Nobody in it exists.",
		flags: func(f *pflag.FlagSet) {
			f.Uint64Var(&spec.Seed, "seed", 1, "what the package is made from")
			f.StringVar(&spec.Country, "country", "US", "US or IN")
			f.IntVar(&spec.Pages, "pages", 0, "at least so many pages; 0: what a loan file needs")
			f.StringVar(&out, "out", ".", "the `folder` for package.pdf and truth.json")
		},
		run: func(_ context.Context, s streams, args []string) error {
			if len(args) > 0 {
				return usage("sample takes no arguments")
			}
			p, err := sample.Make(spec)
			if err != nil {
				return err
			}
			truth, err := json.MarshalIndent(p.Truth, "", "  ")
			if err != nil {
				return fmt.Errorf("write the truth: %w", err)
			}
			if err := os.MkdirAll(out, 0o755); err != nil {
				return fmt.Errorf("make the folder: %w", err)
			}
			for name, b := range map[string][]byte{"package.pdf": p.PDF, "truth.json": append(truth, '\n')} {
				if err := os.WriteFile(filepath.Join(out, name), b, 0o644); err != nil {
					return fmt.Errorf("write the package: %w", err)
				}
			}
			fmt.Fprintf(s.err, "%s in %s, of an application on %s\ntry: dossier run %s --applied %s\n", count(len(p.Truth.Pages), "page"),
				count(len(p.Truth.Documents), "document"), p.Truth.AsOf, filepath.Join(out, "package.pdf"), p.Truth.AsOf)
			return nil
		},
	}
}
