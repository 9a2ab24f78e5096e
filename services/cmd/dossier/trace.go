package main

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"

	"github.com/spf13/pflag"

	"dossier/events"
	"dossier/services/internal/boot"
	"dossier/services/internal/consume"
)

func sortRows(rows []packageRow) {
	slices.SortFunc(rows, func(a, b packageRow) int {
		return cmp.Or(b.Received.Compare(a.Received), strings.Compare(a.Package, b.Package), cmp.Compare(a.Run, b.Run))
	})
}

// traceCommand is "dossier trace".
func traceCommand() command {
	var at place
	var page int
	var asJSON bool
	return command{
		name: "trace", args: "PACKAGE",
		short: "Show the lineage of a package: every fact on record, who stated it, when, and because of what. With --page, of one page.",
		flags: func(f *pflag.FlagSet) {
			at.flags(f)
			f.IntVar(&page, "page", 0, "only what concerns this `page`, and what that rests on")
			f.BoolVar(&asJSON, "json", false, "print the CloudEvents, one a line")
		},
		run: func(ctx context.Context, s streams, args []string) error {
			if len(args) != 1 {
				return usage("give one package; dossier packages lists them")
			}
			return at.with(ctx, func(env boot.Env) error {
				subject, err := findRun(ctx, env, args[0])
				if err != nil {
					return err
				}
				history, err := env.Record.Events(ctx, subject)
				if err != nil {
					return fmt.Errorf("read the record: %w", err)
				}
				sortByTime(history)
				decided, err := decisionsIn(ctx, env, history)
				if err != nil {
					return err
				}
				if page > 0 {
					if history = concerning(history, decided, page); len(history) == 0 {
						return fmt.Errorf("nothing is on record about page %d", page)
					}
				}
				if asJSON {
					return traceJSON(s.out, history)
				}
				trace(s.out, subject, history, decided, palette{colour(s.out)})
				return nil
			})
		},
	}
}

func traceJSON(w io.Writer, history []events.Event) error {
	for _, e := range history {
		b, err := events.Marshal(e)
		if err != nil {
			return err
		}
		fmt.Fprintf(w, "%s\n", b)
	}
	return nil
}

// decisionsIn are the decisions that facts name, by the id of the fact. Those that
// were erased are left out.
func decisionsIn(ctx context.Context, env boot.Env, history []events.Event) (map[events.ID]events.Decisions, error) {
	found := make(map[events.ID]events.Decisions)
	for _, e := range history {
		p, ok := e.Data.(events.ReviewDecided)
		if !ok {
			continue
		}
		ds, err := consume.Load[events.Decisions](ctx, env.Artifacts, e.Tenant, p.Decisions, "the decisions")
		switch {
		case errors.Is(err, consume.ErrNotFound):
		case err != nil:
			return nil, err
		default:
			found[e.ID] = ds
		}
	}
	return found, nil
}

// trace writes facts as a table: each with the number of the fact that caused it,
// and below what people decided that and why.
func trace(w io.Writer, subject string, history []events.Event, decided map[events.ID]events.Decisions, p palette) {
	fmt.Fprintf(w, "%s · %s\n\n", p.bold(subject), count(len(history), "fact"))
	number := make(map[events.ID]int, len(history))
	for i, e := range history {
		number[e.ID] = i + 1
	}
	for i, e := range history {
		because := "upload"
		if e.Cause != "" {
			because = "—" // stated, but not shown: it is not about this page
			if n, ok := number[e.Cause]; ok {
				because = "← " + strconv.Itoa(n)
			} else if e.Type == events.TypePackageReceived {
				because = "upload"
			}
		}
		fmt.Fprintf(w, "%5d  %s  %-10s %-19s %-7s %s  %s\n", i+1, e.Time.Format("15:04:05.000"), e.Source, e.Type, because, gist(e.Data), p.dim(string(e.ID)[:12]))
		if ds, ok := decided[e.ID]; ok {
			for _, d := range ds.Decisions {
				fmt.Fprintf(w, "%21s%s\n", "", printable(told(d)))
			}
			fmt.Fprintf(w, "%21sbecause: %s\n", "", printable(ds.Reason))
		}
	}
}

// concerning picks the facts about a page, the documents that hold it, what people
// decided about it or them, and all that these rest on.
func concerning(history []events.Event, decided map[events.ID]events.Decisions, page int) []events.Event {
	byID := make(map[events.ID]events.Event, len(history))
	for _, e := range history {
		byID[e.ID] = e
	}
	documents := map[string]bool{}
	wanted := map[events.ID]bool{}
	want := func(e events.Event) {
		for ok := true; ok && !wanted[e.ID]; e, ok = byID[e.Cause] {
			wanted[e.ID] = true
		}
	}
	for _, e := range history {
		if d, ok := e.Data.(events.DocumentAssembled); ok && slices.Contains(d.Pages, page) {
			documents[fmt.Sprint(d.Revision, d.Document)] = true
		}
	}
	about := false
	for _, e := range history {
		if p, ok := e.Data.(events.Paged); ok && p.PageNumber() == page {
			want(e)
			about = true
		}
		if p, ok := e.Data.(events.ReviewDecided); ok && slices.ContainsFunc(decided[e.ID].Decisions, func(d events.Decision) bool {
			return d.Page == page || d.DuplicateOf == page || d.Document != "" && documents[fmt.Sprint(p.Revision, d.Document)]
		}) {
			want(e)
		}
		if d, ok := e.Data.(events.Revised); ok {
			if revision, document := d.RevisionOf(); document != "" && documents[fmt.Sprint(revision, document)] {
				want(e)
			}
		}
	}
	if !about {
		return nil
	}
	return slices.DeleteFunc(slices.Clone(history), func(e events.Event) bool { return !wanted[e.ID] })
}

// gist says in a few words what a fact states.
func gist(p events.Payload) string {
	switch p := p.(type) {
	case events.PackageReceived:
		return fmt.Sprintf("%s, %d bytes, product %s, taxonomy %s %s", p.Source.MediaType, p.Source.Size, p.Product, p.Taxonomy.ID, p.Taxonomy.Version)
	case events.PageSplit:
		layer := ""
		if p.Layer != nil {
			layer = ", text layer"
		}
		return fmt.Sprintf("page %d, %d×%d px%s", p.Page, p.PixelWidth, p.PixelHeight, layer)
	case events.PackageSplit:
		return count(p.Pages, "page")
	case events.PageRead:
		return fmt.Sprintf("page %d, %s, %s, confidence %.2f", p.Page, p.Method, count(p.Words, "word"), p.Confidence)
	case events.PageClassified:
		return fmt.Sprintf("page %d is %s, confidence %.2f, by %s", p.Page, p.Class, p.Confidence, p.Method)
	case events.DocumentAssembled:
		return fmt.Sprintf("%s is %s, pages %s", p.Document, p.Class, ranges(p.Pages))
	case events.DocumentExtracted:
		return fmt.Sprintf("%s, %d fields found, %d missing", p.Document, p.Found, p.Missing)
	case events.DocumentValidated:
		return fmt.Sprintf("%s, %s", p.Document, severities(p.Counts))
	case events.PackageAssembled:
		return fmt.Sprintf("revision %d, %s from %s", p.Revision, count(p.Documents, "document"), count(p.Pages, "page"))
	case events.PackageValidated:
		return fmt.Sprintf("revision %d, %s, %d missing", p.Revision, severities(p.Counts), len(p.MissingDocuments))
	case events.PackageCompleted:
		return fmt.Sprintf("revision %d, %s", p.Revision, p.Status)
	case events.ReviewRequested:
		return fmt.Sprintf("revision %d, %s", p.Revision, strings.Join(p.Doubts, ", "))
	case events.ReviewDecided:
		return fmt.Sprintf("revision %d, by %s", p.Revision, p.Author)
	case events.PackageSealed:
		return fmt.Sprintf("revision %d, %d facts, %s", p.Revision, p.Events, p.Root[:19])
	case events.ExceptionRaised:
		where := "the package"
		if p.Page > 0 {
			where = "page " + strconv.Itoa(p.Page)
		} else if p.Document != "" {
			where = p.Document
		}
		return fmt.Sprintf("%s: %s gave %s up", p.Reason, p.Consumer, where)
	}
	return ""
}

// told says in a few words what was decided.
func told(d events.Decision) string {
	about := "the package"
	switch {
	case d.Page > 0:
		about = fmt.Sprintf("page %d", d.Page)
	case d.Document != "":
		about = d.Document
	}
	switch d.Kind {
	case events.DecisionAssign:
		return fmt.Sprintf("%s belongs to %s", about, d.Document)
	case events.DecisionMove:
		return fmt.Sprintf("%s belongs to %s, at position %d", about, d.Document, d.Position)
	case events.DecisionSplit:
		return about + " begins a document of its own"
	case events.DecisionMerge:
		return fmt.Sprintf("the document that %s begins joins the one before it", about)
	case events.DecisionReorder:
		return fmt.Sprintf("%s has the pages %s, in this order", about, ranges(d.Pages))
	case events.DecisionRelabel:
		return fmt.Sprintf("%s is %s", about, d.Class)
	case events.DecisionMarkDuplicate:
		return fmt.Sprintf("%s shows what page %d shows", about, d.DuplicateOf)
	case events.DecisionReject:
		return about + " belongs to no document"
	case events.DecisionConfirm:
		var codes []string
		for _, s := range d.Doubts {
			codes = append(codes, strings.TrimSpace(strings.ReplaceAll(s.Code, "_", " ")+" "+s.Rule))
		}
		if len(codes) == 0 {
			return about + " is right"
		}
		return fmt.Sprintf("%s is right: %s", about, strings.Join(codes, ", "))
	}
	return string(d.Kind)
}

func severities(c events.SeverityCounts) string {
	return fmt.Sprintf("%s, %s", count(c.Errors, "error"), count(c.Warnings, "warning"))
}
