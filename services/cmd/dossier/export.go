package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"iter"
	"os"
	"path/filepath"
	"time"

	"github.com/spf13/pflag"

	"dossier/events"
	"dossier/services/internal/boot"
	"dossier/services/internal/consume"
	"dossier/services/internal/searchable"
)

// exportCommand is "dossier export".
func exportCommand() command {
	var at place
	var out string
	var wait time.Duration
	return command{
		name: "export", args: "PACKAGE",
		short: "Write each document of a package as a PDF of its own. It shows the pictures of the pages, can be searched by the words that were read, holds nothing else of the upload, and its metadata says from where each page is. Prints the path of each file; one that is there is replaced. PACKAGE is its id, or as much of its beginning as is needed.",
		flags: func(f *pflag.FlagSet) {
			at.flags(f)
			f.StringVar(&out, "out", ".", "the `folder` for the files")
			f.DurationVar(&wait, "wait", 0, "wait so long for the package's result, if it is not there yet")
		},
		run: func(ctx context.Context, s streams, args []string) error {
			if len(args) != 1 {
				return usage("give one package; dossier packages lists them")
			}
			return at.with(ctx, func(env boot.Env) error {
				r, err := awaitResult(ctx, env, args[0], wait)
				if err != nil {
					return err
				}
				history, err := env.Record.Events(ctx, events.Run{Package: r.Package, Number: r.Run}.String(), events.TypePageSplit, events.TypePageRead)
				if err != nil {
					return fmt.Errorf("read the record: %w", err)
				}
				err = writeDocuments(ctx, env.Artifacts, out, r, history, func(path string) { fmt.Fprintln(s.out, path) })
				switch {
				case errors.Is(err, context.Canceled):
					return errors.New("interrupted; the documents that are named are whole")
				case err != nil:
					return err
				case r.Status == events.StatusFailed:
					return &coded{exitFailed, errors.New("the package ended as failed, and has no documents")}
				case len(r.Documents) == 0:
					fmt.Fprintln(s.err, "dossier export: the package has no documents")
				}
				return nil
			})
		},
	}
}

// writeDocuments writes each document of a result as a PDF into a folder, and
// tells of each that is there. history holds the facts about the pages. A
// document that cannot be written does not stop the others.
func writeDocuments(ctx context.Context, g consume.Getter, folder string, r events.Result, history []events.Event, written func(path string)) error {
	facts := pageFacts(history)
	var errs []error
	for _, d := range r.Documents {
		path := filepath.Join(folder, safeName(d.ID+"-"+d.Class)+".pdf")
		err := replace(path, func(w io.Writer) error {
			return searchable.Write(w, r, d, pagesIn(ctx, g, r.Tenant, d, facts))
		})
		switch {
		case ctx.Err() != nil:
			return ctx.Err()
		case err != nil:
			errs = append(errs, fmt.Errorf("write %s: %w", d.ID, err))
		default:
			written(path)
		}
	}
	return errors.Join(errs...)
}

// pageFacts are the facts about pages, by number, without what they refer to.
func pageFacts(history []events.Event) map[int]searchable.Page {
	facts := make(map[int]searchable.Page)
	for _, e := range history {
		switch p := e.Data.(type) {
		case events.PageSplit:
			page := facts[p.Page]
			page.Split = p
			facts[p.Page] = page
		case events.PageRead:
			page := facts[p.Page]
			page.Read = p
			facts[p.Page] = page
		}
	}
	return facts
}

// pagesIn gives the pages of a document, each with its picture and its text.
func pagesIn(ctx context.Context, g consume.Getter, tenant string, d events.ResultDocument, facts map[int]searchable.Page) iter.Seq2[searchable.Page, error] {
	return func(yield func(searchable.Page, error) bool) {
		for _, number := range d.Pages {
			page, err := kept(ctx, g, tenant, facts[number])
			if err != nil {
				err = fmt.Errorf("page %d: %w", number, err)
			}
			if !yield(page, err) || err != nil {
				return
			}
		}
	}
}

// kept adds to the facts about a page what they refer to.
func kept(ctx context.Context, g consume.Getter, tenant string, page searchable.Page) (searchable.Page, error) {
	if page.Split.Image.IsZero() {
		return page, errors.New("it is not on record that it was split")
	}
	var err error
	page.Picture, err = g.Get(ctx, tenant, page.Split.Image)
	switch {
	case err != nil:
		err = fmt.Errorf("get its picture: %w", err)
	case page.Read.Text.IsZero(): // it could not be read, and a person put it into the document
		page.Text = events.PageText{Page: page.Split.Page, Width: page.Split.Width, Height: page.Split.Height}
	default:
		page.Text, err = consume.Load[events.PageText](ctx, g, tenant, page.Read.Text, "its text")
	}
	if errors.Is(err, consume.ErrNotFound) {
		err = fmt.Errorf("%w: it was erased", err)
	}
	return page, err
}

// replace writes a file that only its owner can read. It has its name when it is
// whole and on the disk, and until then what had the name before is there.
func replace(path string, write func(io.Writer) error) error {
	if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
		return err
	}
	f, err := os.CreateTemp(filepath.Dir(path), ".dossier-*")
	if err != nil {
		return err
	}
	err = write(f)
	if err == nil {
		err = f.Sync()
	}
	if err = errors.Join(err, f.Close()); err == nil {
		err = os.Rename(f.Name(), path)
	}
	if err != nil {
		_ = os.Remove(f.Name()) // the error is told; what is left is a hidden file
	}
	return err
}
