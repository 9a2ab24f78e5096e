package main

import (
	"context"
	"fmt"
	"io"

	"github.com/spf13/pflag"

	"dossier/events"
	"dossier/services/classifier"
	"dossier/services/internal/sample"
	"dossier/services/internal/sample/truth"
	"dossier/taxonomy"
)

// trainCommand is "dossier train".
func trainCommand() command {
	var o struct {
		out   string
		files int
	}
	return command{
		name:  "train",
		short: "Learn what the words on pages say of their class, from made-up papers, under the built-in taxonomy. What is learned is a file that is built into the program. Papers of kept-out templates are never learned from, nor real ones.",
		flags: func(f *pflag.FlagSet) {
			f.StringVar(&o.out, "out", "services/classifier/learned.gz", "the `file` to write")
			f.IntVar(&o.files, "files", 80, "how many files of each country to learn from")
		},
		run: func(ctx context.Context, s streams, args []string) error {
			if len(args) > 0 || o.files < 1 {
				return usage("train takes no arguments, and learns from one file at the least")
			}
			t, err := taxonomy.Loan()
			if err != nil {
				return err
			}
			pages, err := pagesToLearn(ctx, o.files)
			if err != nil {
				return err
			}
			fmt.Fprintf(s.err, "learning from %s\n", count(len(pages), "page"))
			l, err := classifier.Train(t, pages)
			if err != nil {
				return err
			}
			b, err := l.Write()
			if err != nil {
				return err
			}
			fmt.Fprintf(s.err, "learned from %s: signals count %.2f, words %.2f, and sys.unknown %+.2f; %d KiB\n",
				count(l.Templates, "template"), l.Weights.Signals, l.Weights.Words, l.Weights.Unknown, len(b)>>10)
			return writeTo(o.out, func(w io.Writer) error {
				_, err := w.Write(b)
				return err
			})
		},
	}
}

const (
	// firstSeed keeps what is learned from apart from what is measured with: the evaluation sets have seeds from 1001.
	firstSeed = 20001
	// ofTemplate and ofPosition are how many pages of one template, and of these at one place in their document, are learned from. More are alike.
	ofTemplate, ofPosition = 60, 12
)

// pagesToLearn makes papers of every class and takes pages of every template.
func pagesToLearn(ctx context.Context, files int) ([]classifier.TrainingPage, error) {
	var pages []classifier.TrainingPage
	taken := map[string]int{}
	for seed := range uint64(files) {
		for _, country := range []string{"US", "IN"} {
			if err := ctx.Err(); err != nil {
				return nil, err
			}
			f, words, err := sample.Printed(sample.Spec{
				Seed: firstSeed + seed, Country: country, Templates: sample.Standard, Pages: 140, Foreign: 8, FaxCovers: 2, Unnumbered: seed%3 == 0,
			})
			if err != nil {
				return nil, err
			}
			template := map[string]string{}
			for _, d := range f.Documents {
				template[d.ID] = d.Template
			}
			for i, p := range f.Pages {
				whose := fmt.Sprintf("%s %s %s", country, p.Class, template[p.Document])
				place := fmt.Sprintf("%s %d", whose, min(p.Position, ofPosition))
				if taken[whose] == ofTemplate || taken[place] == ofPosition {
					continue
				}
				taken[whose]++
				taken[place]++
				pages = append(pages, classifier.TrainingPage{
					Class: p.Class, Template: template[p.Document], Country: country, Borrower: fmt.Sprint(seed, country),
					Text: classifier.Printed(p.Page, p.Width, p.Height, printedWords(words[i].Words)),
				})
			}
		}
	}
	return pages, nil
}

// printedWords are words as a faultless reader would read them.
func printedWords(all []truth.Word) []events.Word {
	out := make([]events.Word, 0, len(all))
	for _, w := range all {
		if w.Text != "" {
			out = append(out, events.Word{Text: w.Text, Box: events.Box{w.Box[0], w.Box[1], w.Box[0] + w.Box[2], w.Box[1] + w.Box[3]}, Confidence: 1})
		}
	}
	return out
}
