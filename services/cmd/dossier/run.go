package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"runtime/pprof"
	"time"

	"github.com/spf13/pflag"
	"golang.org/x/sync/errgroup"

	"dossier/events"
	"dossier/services/internal/boot"
)

// runCommand is "dossier run".
func runCommand() command {
	var o struct {
		json, quiet        bool
		out, state, config string
		profile            string
		purpose            purpose
	}
	return command{
		name: "run", args: "FILE…",
		short: "Process files to their end and exit. Each file is one package: a PDF, TIFF, JPEG or PNG. On stdout a summary a package, or with --json its result object on a line; progress goes to stderr.",
		flags: func(f *pflag.FlagSet) {
			f.BoolVar(&o.json, "json", false, "print one result object a line")
			f.StringVar(&o.out, "out", "", "also write each package's result, documents, record and artifacts below this `folder`")
			f.StringVar(&o.state, "state", "", "keep the state in this `folder`, for trace and verify; a package that is there already is not processed again")
			o.purpose.flags(f)
			f.StringVar(&o.config, "config", "", "configuration `file`")
			f.BoolVar(&o.quiet, "quiet", false, "show no progress")
			f.StringVar(&o.profile, "cpuprofile", "", "write a CPU profile for go tool pprof to this `file`")
		},
		run: func(ctx context.Context, s streams, args []string) error {
			if len(args) == 0 {
				return usage("no file given; call: dossier run FILE…")
			}
			if o.profile != "" {
				stop, err := profileTo(o.profile)
				if err != nil {
					return err
				}
				defer stop()
			}
			dir := o.state
			if dir == "" {
				tmp, err := os.MkdirTemp("", "dossier-run-")
				if err != nil {
					return fmt.Errorf("make a folder for the state: %w", err)
				}
				defer os.RemoveAll(tmp)
				dir = tmp
			}
			sys, err := openSystem(ctx, o.config, dir, s, !o.quiet)
			if err != nil {
				return err
			}
			// Closing flushes what is on record; a failure matters if the state is kept.
			defer func() {
				if err := sys.close(); err != nil && o.state != "" {
					fmt.Fprintf(s.err, "dossier run: close the state: %v\n", err)
				}
			}()
			return runFiles(ctx, s, sys, args, o.purpose, func(r events.Result) error {
				if o.out != "" {
					if err := export(ctx, sys.env, o.out, r); err != nil {
						return err
					}
				}
				if o.json {
					return json.NewEncoder(s.out).Encode(r)
				}
				summarise(s.out, r, sys.env.Taxonomy, palette{colour(s.out)})
				return nil
			})
		},
	}
}

// runFiles puts files through the system and hands each result to emit, in the
// order of the files. A file that cannot even be submitted does not stop the
// others.
func runFiles(ctx context.Context, s streams, sys *system, files []string, p purpose, emit func(events.Result) error) error {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	group, ctx := errgroup.WithContext(ctx)
	group.Go(func() error { return sys.consume(ctx) })

	failed, unread := 0, 0
	group.Go(func() error {
		defer cancel()
		var waiting []submitted
		for _, file := range files {
			sub, err := sys.submit(ctx, file, filepath.Base(file), p)
			if err != nil {
				if ctx.Err() != nil {
					return ctx.Err()
				}
				fmt.Fprintf(s.err, "dossier run: %s: %v\n", printable(file), err)
				unread++
				continue
			}
			waiting = append(waiting, sub)
		}
		for _, sub := range waiting {
			r, err := sys.await(ctx, sub)
			if err != nil {
				return err
			}
			if r.Status == events.StatusFailed {
				failed++
			}
			sys.progress.clear()
			if err := emit(r); err != nil {
				return err
			}
		}
		return nil
	})
	err := group.Wait()
	switch {
	case errors.Is(err, context.Canceled):
		return errors.New("interrupted; with --state, calling it again goes on where it was")
	case err != nil:
		return err
	case unread > 0:
		return fmt.Errorf("%s could not be read", count(unread, "file"))
	case failed > 0:
		return &coded{exitFailed, fmt.Errorf("%s ended as failed", count(failed, "package"))}
	}
	return nil
}

// profileTo records a CPU profile until stop is called.
func profileTo(file string) (stop func(), err error) {
	f, err := os.Create(file)
	if err != nil {
		return nil, fmt.Errorf("write the profile: %w", err)
	}
	if err := pprof.StartCPUProfile(f); err != nil {
		return nil, fmt.Errorf("write the profile: %w", errors.Join(err, f.Close()))
	}
	return func() {
		pprof.StopCPUProfile()
		_ = f.Close() // what is lost is a profile
	}, nil
}

// now is the clock of the command line.
func now() time.Time { return time.Now() }

// export writes a package below dir, in a folder of its own: its result, its
// record, the artifacts under names a person can find them by, and its documents
// as PDFs.
func export(ctx context.Context, env boot.Env, dir string, r events.Result) error {
	folder := filepath.Join(dir, safeName(r.Source.Name)+"-"+r.Package[:8])
	x := exporter{ctx: ctx, env: env, tenant: r.Tenant, folder: folder}
	x.json("result.json", r)
	subject := events.Run{Package: r.Package, Number: r.Run}.String()
	history, err := env.Record.Events(ctx, subject)
	if err != nil {
		return fmt.Errorf("export %s: %w", r.Package, err)
	}
	sortByTime(history)
	var lines []byte
	for _, e := range history {
		b, err := events.Marshal(e)
		if err != nil {
			return err
		}
		lines = append(append(lines, b...), '\n')
		if p, ok := e.Data.(events.Revised); ok {
			if revision, _ := p.RevisionOf(); revision != r.Revision {
				continue // documents have other ids there
			}
		}
		switch p := e.Data.(type) {
		case events.PageSplit:
			x.artifact(fmt.Sprintf("pages/%04d.png", p.Page), p.Image)
		case events.PageRead:
			x.artifact(fmt.Sprintf("pages/%04d.text.json", p.Page), p.Text)
		case events.PageClassified:
			x.artifact(fmt.Sprintf("pages/%04d.signals.json", p.Page), p.Signals)
		case events.DocumentExtracted:
			x.artifact("documents/"+p.Document+".fields.json", p.Fields)
		case events.DocumentValidated:
			x.artifact("documents/"+p.Document+".findings.json", p.Findings)
		case events.PackageAssembled:
			x.artifact("ledger.json", p.Ledger)
		}
	}
	x.write("record.jsonl", lines)
	if x.err == nil {
		x.err = writeDocuments(ctx, env.Artifacts, filepath.Join(folder, "documents"), r, history, func(string) {})
	}
	if x.err != nil {
		return fmt.Errorf("export %s: %w", r.Package, x.err)
	}
	return nil
}

// exporter writes files below a folder until one fails.
type exporter struct {
	ctx    context.Context
	env    boot.Env
	tenant string
	folder string
	err    error
}

func (x *exporter) artifact(name string, ref events.Ref) {
	if x.err != nil {
		return
	}
	b, err := x.env.Artifacts.Get(x.ctx, x.tenant, ref)
	if err != nil {
		x.err = err
		return
	}
	x.write(name, b)
}

func (x *exporter) json(name string, v any) {
	b, err := json.MarshalIndent(v, "", "  ")
	if err != nil {
		x.err = errors.Join(x.err, err)
		return
	}
	x.write(name, append(b, '\n'))
}

func (x *exporter) write(name string, b []byte) {
	if x.err != nil {
		return
	}
	path := filepath.Join(x.folder, name)
	if x.err = os.MkdirAll(filepath.Dir(path), 0o700); x.err == nil {
		x.err = os.WriteFile(path, b, 0o600)
	}
}

// safeName makes a file name of whatever an upload was called: letters, digits,
// dots, dashes and underscores, at most 80 of them, never hidden.
func safeName(name string) string {
	out := make([]rune, 0, len(name))
	for _, r := range name {
		switch {
		case r >= 'a' && r <= 'z', r >= 'A' && r <= 'Z', r >= '0' && r <= '9', r == '-', r == '_', r == '.' && len(out) > 0:
			out = append(out, r)
		default:
			out = append(out, '_')
		}
		if len(out) == 80 {
			break
		}
	}
	if len(out) == 0 {
		return "package"
	}
	return string(out)
}
