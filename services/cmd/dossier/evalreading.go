package main

import (
	"context"
	"fmt"
	"path/filepath"
	"strings"

	"github.com/spf13/pflag"

	"dossier/services/internal/eval"
)

// evalReadingCommand is "dossier eval-reading".
func evalReadingCommand() command {
	var o struct {
		readers []string
		each    bool
		whole   bool
	}
	return command{
		name: "eval-reading", args: "TRUTH…",
		short: "Measure how well pages were read against what is printed on them. One table: word and character error rate, the share of words that were found wherever they stand, and of those read that are not there. TRUTH is a folder that dossier sample wrote, or one of pictures with the lines on each in a CSV beside it (x1,y1,x2,y2,x3,y3,x4,y4,text). Files find each other by content. Pages with Devanagari stand apart.",
		flags: func(f *pflag.FlagSet) {
			f.StringArrayVar(&o.readers, "reader", nil, "who read the pages, as `name=path`, again for each to compare: what read --json printed, the folder that run --out wrote, or a folder with a .jsonl of read, or .tsv of tesseract, named after the SHA-256 of each file")
			f.BoolVar(&o.each, "each", false, "also a row for each page")
			f.BoolVar(&o.whole, "whole", false, "one row for all pages of a script, whatever befell them")
		},
		run: func(_ context.Context, s streams, args []string) error {
			if len(args) == 0 || len(o.readers) == 0 {
				return usage("give the truth and --reader; dossier eval-reading --help tells more")
			}
			var readers []eval.Reader
			for _, r := range o.readers {
				name, path, named := strings.Cut(r, "=")
				if !named {
					name, path = strings.TrimSuffix(filepath.Base(r), filepath.Ext(r)), r
				}
				reader, err := eval.ReaderOf(name, path)
				if err != nil {
					return err
				}
				readers = append(readers, reader)
			}
			var pages []eval.Source
			each := func(file string, page eval.Source) {
				if o.each {
					page.Label = printable(file) + ", " + page.Label
					pages = append(pages, page)
				}
			}
			sources, unread, err := eval.Pages(readers, args, each)
			if err != nil {
				return err
			}
			if o.whole {
				sources = eval.Whole(sources)
			}
			for _, u := range unread {
				fmt.Fprintf(s.err, "not read: %s: all its words count as lost\n", printable(u))
			}
			return eval.WritePages(s.out, readers, append(pages, sources...))
		},
	}
}
