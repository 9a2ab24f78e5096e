package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"maps"
	"os"
	"slices"
	"strings"

	"github.com/spf13/pflag"

	"dossier/events"
	"dossier/services/internal/boot"
	"dossier/services/internal/consume"
	"dossier/services/internal/telemetry"
)

// system is the whole of Dossier in this process: a backend, the consumers over
// it, and a view of how far they are.
type system struct {
	env       boot.Env
	consumers []consume.Consumer
	progress  *progress
	shutdown  func(context.Context) error // of the telemetry
}

// openSystem opens the local backend in dir as its owner and builds the roster
// over it.
func openSystem(ctx context.Context, configFile, dir string, s streams, show bool) (*system, error) {
	config, err := boot.LoadConfig(configFile)
	if err != nil {
		return nil, err
	}
	progressTo := io.Discard
	if show {
		progressTo = s.err
	}
	sys := &system{progress: newProgress(progressTo, show && isTerminal(s.err), now)}
	if sys.shutdown, err = telemetry.Start(ctx, "dossier"); err != nil {
		return nil, err
	}
	if sys.env, err = boot.Local(config, dir, bindings); err != nil {
		return nil, errors.Join(err, sys.shutdown(ctx))
	}
	sys.env.Logger = telemetry.Logger(s.err, logLevel())
	sys.env.Record = watched{sys.env.Record, sys.progress.observe}
	if sys.consumers, err = consumers(sys.env); err != nil {
		return nil, errors.Join(err, sys.close())
	}
	return sys, nil
}

// logLevel is how much the log tells: nothing, unless DOSSIER_LOG says debug,
// info, warn or error. What a person must know is shown as progress and stands
// in the result.
func logLevel() slog.Level {
	var level slog.Level
	if err := level.UnmarshalText([]byte(os.Getenv("DOSSIER_LOG"))); err != nil {
		return slog.LevelError + 1
	}
	return level
}

// consume runs every consumer until ctx ends.
func (sys *system) consume(ctx context.Context) error {
	stop, err := telemetry.WatchOldest(sys.env.Oldest)
	if err != nil {
		return err
	}
	defer stop()
	return sys.env.Runner().Run(ctx, sys.consumers...)
}

func (sys *system) close() error {
	return errors.Join(sys.env.Close(), sys.shutdown(context.Background()))
}

// purpose is what files are handed over for.
type purpose struct{ product, applied string }

func (p *purpose) flags(f *pflag.FlagSet) {
	f.StringVar(&p.product, "product", "", "what is applied for, such as us.mortgage: an `id` of the taxonomy")
	f.StringVar(&p.applied, "applied", "", "the `day` of the application, such as 2026-03-31; by default today")
}

func (p purpose) metadata() map[string]string {
	m := map[string]string{events.MetadataProduct: p.product, events.MetadataApplied: p.applied}
	maps.DeleteFunc(m, func(_, v string) bool { return v == "" })
	return m
}

// submitted is a file that was handed to the system.
type submitted struct {
	subject string
	sealed  <-chan struct{}
}

// submit hands a file over under an object name. The same content under the
// same name is the same package, however often it is handed over.
func (sys *system) submit(ctx context.Context, file, object string, p purpose) (submitted, error) {
	e, err := sys.env.Stage(ctx, file, object, p.metadata(), now())
	if err != nil {
		return submitted{}, err
	}
	// Before it is announced, or its end might be missed.
	sub := submitted{subject: e.Subject, sealed: sys.progress.expect(e.Subject, events.NameOf(object))}
	return sub, sys.env.Announce(ctx, e)
}

// await waits until a package's record is sealed and returns its result.
func (sys *system) await(ctx context.Context, sub submitted) (events.Result, error) {
	r, sealed, err := currentResult(ctx, sys.env, sub.subject)
	if err != nil || sealed {
		return r, err
	}
	select {
	case <-ctx.Done():
		return events.Result{}, ctx.Err()
	case <-sub.sealed:
	}
	r, _, err = currentResult(ctx, sys.env, sub.subject)
	return r, err
}

// currentResult is the result of a run's newest sealed revision, and whether
// there is one. A run that was sealed without a result is an error: the
// consumer that should have ended it gave up.
func currentResult(ctx context.Context, env boot.Env, subject string) (r events.Result, sealed bool, err error) {
	history, err := env.Record.Events(ctx, subject, events.TypePackageSealed, events.TypePackageCompleted, events.TypeReviewRequested)
	if err != nil {
		return r, false, fmt.Errorf("read the record: %w", err)
	}
	newest := -1
	for _, e := range history {
		if p, ok := e.Data.(events.PackageSealed); ok {
			newest = max(newest, p.Revision)
		}
	}
	if newest < 0 {
		return r, false, nil
	}
	for _, e := range history {
		ref, revision := resultOf(e.Data)
		if ref.IsZero() || revision != newest {
			continue
		}
		b, err := env.Artifacts.Get(ctx, e.Tenant, ref)
		if err != nil {
			return r, true, fmt.Errorf("read the result: %w", err)
		}
		if err := json.Unmarshal(b, &r); err != nil {
			return r, true, fmt.Errorf("read the result: %w", err)
		}
		return r, true, nil
	}
	return r, true, fmt.Errorf("%s was sealed without a result; dossier trace tells what happened", subject)
}

// resultOf is the result that a terminal fact carries.
func resultOf(p events.Payload) (events.Ref, int) {
	switch p := p.(type) {
	case events.PackageCompleted:
		return p.Result, p.Revision
	case events.ReviewRequested:
		return p.Result, p.Revision
	}
	return events.Ref{}, 0
}

// findRun is the run whose package id begins with prefix.
func findRun(ctx context.Context, env boot.Env, prefix string) (string, error) {
	subjects, err := env.Record.Subjects(ctx)
	if err != nil {
		return "", fmt.Errorf("list packages: %w", err)
	}
	prefix = strings.TrimPrefix(prefix, "packages/")
	var found []string
	for _, s := range subjects {
		if strings.HasPrefix(strings.TrimPrefix(s, "packages/"), prefix) {
			found = append(found, s)
		}
	}
	slices.Sort(found)
	switch len(found) {
	case 0:
		return "", fmt.Errorf("no package begins with %q; dossier packages lists them", prefix)
	case 1:
		return found[0], nil
	}
	// Several runs of one package: the newest counts.
	first, err := events.ParseRun(found[0])
	if err != nil {
		return "", err
	}
	newest := first
	for _, s := range found[1:] {
		r, err := events.ParseRun(s)
		if err != nil {
			return "", err
		}
		if r.Package != first.Package {
			return "", fmt.Errorf("%d packages begin with %q; give more of the id", len(found), prefix)
		}
		if r.Number > newest.Number {
			newest = r
		}
	}
	return newest.String(), nil
}

// sortByTime puts facts in the order in which they were stated, for people.
func sortByTime(es []events.Event) {
	slices.SortStableFunc(es, func(a, b events.Event) int {
		if c := a.Time.Compare(b.Time); c != 0 {
			return c
		}
		return strings.Compare(string(a.ID), string(b.ID))
	})
}
