package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"reflect"
	"slices"

	"dossier/events"
	"dossier/services/internal/boot"
	"dossier/services/internal/consume"
)

// verifyCommand is "dossier verify".
func verifyCommand() command {
	var at place
	return command{
		name: "verify", args: "PACKAGE…",
		short: "Recompute the record of packages: every fact's id, every artifact's digest, every page's fate, and the seal. Without an argument, of all packages. Exits with 4 if anything is wrong.",
		flags: at.flags,
		run: func(ctx context.Context, s streams, args []string) error {
			return at.with(ctx, func(env boot.Env) error {
				subjects, err := toVerify(ctx, env, args)
				if err != nil {
					return err
				}
				bad := 0
				for _, subject := range subjects {
					report, err := verify(ctx, env, subject)
					if err != nil {
						return fmt.Errorf("verify %s: %w", subject, err)
					}
					if len(report.problems) > 0 {
						bad++
					}
					fmt.Fprintf(s.out, "%s: %s, %s, %s\n", subject, count(report.facts, "fact"), count(report.artifacts, "artifact"), report.verdict())
					for _, p := range report.problems {
						fmt.Fprintf(s.out, "  %s\n", p)
					}
				}
				if bad > 0 {
					return &coded{exitProblems, fmt.Errorf("the record of %s does not hold", count(bad, "package"))}
				}
				return nil
			})
		},
	}
}

func toVerify(ctx context.Context, env boot.Env, prefixes []string) ([]string, error) {
	if len(prefixes) == 0 {
		subjects, err := env.Record.Subjects(ctx)
		if err != nil {
			return nil, fmt.Errorf("list packages: %w", err)
		}
		slices.Sort(subjects)
		return subjects, nil
	}
	var subjects []string
	for _, prefix := range prefixes {
		subject, err := findRun(ctx, env, prefix)
		if err != nil {
			return nil, err
		}
		subjects = append(subjects, subject)
	}
	return subjects, nil
}

// verification is what verify found.
type verification struct {
	facts, artifacts int
	sealed           bool
	later            int // facts after the seal
	problems         []string
}

func (v verification) verdict() string {
	switch {
	case len(v.problems) > 0:
		return count(len(v.problems), "problem")
	case !v.sealed:
		return "not sealed yet; what is there holds"
	case v.later > 0:
		return fmt.Sprintf("sealed, holds; %s came after the seal", count(v.later, "fact"))
	}
	return "sealed, holds"
}

// verify recomputes everything that can be recomputed from the record and the
// artifacts alone, and believes nothing that it can compute.
func verify(ctx context.Context, env boot.Env, subject string) (verification, error) {
	var v verification
	wrong := func(format string, args ...any) { v.problems = append(v.problems, fmt.Sprintf(format, args...)) }
	history, err := env.Record.Events(ctx, subject)
	if err != nil {
		return v, err
	}
	sortByTime(history)
	v.facts = len(history)

	known := make(map[events.ID]bool, len(history))
	for _, e := range history {
		known[e.ID] = true
	}
	checked := map[events.Ref]bool{}
	for _, e := range history {
		if err := e.Validate(); err != nil {
			wrong("%s %s is not what its id says: %v", e.Type, short(e.ID), err)
		}
		if e.Cause != "" && !known[e.Cause] && e.Type != events.TypePackageReceived && e.Type != events.TypeExceptionRaised {
			wrong("%s %s was caused by a fact that is not on record", e.Type, short(e.ID))
		}
		for _, ref := range refsIn(e.Data) {
			if checked[ref] {
				continue
			}
			checked[ref] = true
			b, err := env.Artifacts.Get(ctx, e.Tenant, ref)
			switch {
			case errors.Is(err, consume.ErrNotFound):
				wrong("%s %s names an artifact that is missing: %s", e.Type, short(e.ID), ref.Digest)
			case errors.Is(err, consume.ErrDamaged):
				wrong("%s %s names an artifact that was changed: %s", e.Type, short(e.ID), ref.Digest)
			case err != nil:
				return v, err
			case int64(len(b)) != ref.Size:
				wrong("%s %s names an artifact of another size: %s", e.Type, short(e.ID), ref.Digest)
			}
		}
	}
	v.artifacts = len(checked)

	for _, e := range history {
		switch p := e.Data.(type) {
		case events.PackageSealed:
			v.sealed = true
			b, err := env.Artifacts.Get(ctx, e.Tenant, p.Lines)
			if err != nil {
				continue // reported above
			}
			changed, later, err := events.Unsealed(history, b)
			if err != nil {
				return v, err
			}
			v.later = len(later)
			if changed > 0 {
				wrong("%s under the seal of revision %d is gone or was changed", count(changed, "fact"), p.Revision)
			}
			for _, lack := range events.Incomplete(history, p.Revision) {
				wrong("revision %d is incomplete: %s", p.Revision, lack)
			}
		case events.PackageAssembled:
			for _, lack := range checkLedger(ctx, env, e.Tenant, p, history) {
				wrong("%s", lack)
			}
		}
	}
	return v, nil
}

// checkLedger holds the page ledger against the manifest and the documents.
func checkLedger(ctx context.Context, env boot.Env, tenant string, p events.PackageAssembled, history []events.Event) []string {
	var problems []string
	wrong := func(format string, args ...any) { problems = append(problems, fmt.Sprintf("ledger: "+format, args...)) }
	b, err := env.Artifacts.Get(ctx, tenant, p.Ledger)
	if err != nil {
		return nil // reported with the other artifacts
	}
	var ledger events.Ledger
	if err := json.Unmarshal(b, &ledger); err != nil {
		return []string{"ledger: it does not decode"}
	}
	if len(ledger.Pages) != p.Pages {
		wrong("%d entries for %s", len(ledger.Pages), count(p.Pages, "page"))
	}
	stands := map[int]string{} // where documents say that a page stands
	for _, e := range history {
		d, ok := e.Data.(events.DocumentAssembled)
		if !ok || d.Revision != p.Revision {
			continue
		}
		for i, page := range d.Pages {
			if other := stands[page]; other != "" {
				wrong("page %d stands in two documents", page)
			}
			stands[page] = fmt.Sprintf("%s/%d", d.Document, i+1)
		}
	}
	fates := map[events.Fate]int{}
	for i, entry := range ledger.Pages {
		fates[entry.Fate]++
		if entry.Page != i+1 {
			wrong("entry %d is about page %d", i+1, entry.Page)
		}
		says := ""
		if entry.Fate == events.FateDocument {
			says = fmt.Sprintf("%s/%d", entry.Document, entry.Position)
		}
		if says != stands[entry.Page] {
			wrong("page %d is at %q by the ledger and at %q by the documents", entry.Page, says, stands[entry.Page])
		}
	}
	if len(fates) != len(p.Fates) || (len(fates) > 0 && !reflect.DeepEqual(fates, p.Fates)) {
		wrong("its fates do not sum to what package.assembled says")
	}
	return problems
}

// refsIn are the artifacts that a payload names, wherever in it.
func refsIn(p events.Payload) []events.Ref {
	var refs []events.Ref
	v := reflect.ValueOf(p)
	for i := range v.NumField() {
		switch f := v.Field(i).Interface().(type) {
		case events.Ref:
			refs = append(refs, f)
		case *events.Ref:
			if f != nil {
				refs = append(refs, *f)
			}
		}
	}
	return refs
}

func short(id events.ID) string { return string(id)[:12] }
