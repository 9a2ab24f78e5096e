package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"path/filepath"
	"time"

	"github.com/spf13/pflag"

	"dossier/events"
	"dossier/services/internal/boot"
)

// place is where a command finds the system's state: a folder on this machine,
// or the cloud that the configuration names.
type place struct {
	state, config string
	create        bool // the state may be made if it is not there
}

func (p *place) flags(f *pflag.FlagSet) {
	stateFlag(f, &p.state)
	f.StringVar(&p.config, "config", "", "configuration `file`; with a cloud project in it, the state is there")
}

// with opens the state beside whoever owns it, runs do and closes it.
func (p *place) with(ctx context.Context, do func(boot.Env) error) error {
	config, err := boot.LoadConfig(p.config)
	if err != nil {
		return err
	}
	env, err := boot.Visit(ctx, config, p.state, p.create, bindings)
	if err != nil {
		return err
	}
	return errors.Join(do(env), env.Close())
}

// submitCommand is "dossier submit".
func submitCommand() command {
	at := place{create: true}
	var p purpose
	var tenant string
	return command{
		name: "submit", args: "FILE…",
		short: "Hand files to the running system. Prints the id of each package on a line of its own. What is handed over while no system is up is processed when it comes up.",
		flags: func(f *pflag.FlagSet) {
			at.flags(f)
			p.flags(f)
			f.StringVar(&tenant, "tenant", "", "whose files they are; by default the tenant \"default\"")
		},
		run: func(ctx context.Context, s streams, args []string) error {
			if len(args) == 0 {
				return usage("no file given; call: dossier submit FILE…")
			}
			return at.with(ctx, func(env boot.Env) error {
				var errs []error
				for _, file := range args {
					object := filepath.Base(file)
					if tenant != "" {
						object = tenant + "/" + object
					}
					e, err := env.Stage(ctx, file, object, p.metadata(), now())
					if err == nil {
						err = env.Announce(ctx, e)
					}
					if err != nil {
						errs = append(errs, fmt.Errorf("%s: %w", printable(file), err))
						continue
					}
					run, err := events.ParseRun(e.Subject)
					if err != nil {
						return err
					}
					fmt.Fprintln(s.out, run.Package)
				}
				return errors.Join(errs...)
			})
		},
	}
}

// resultCommand is "dossier result".
func resultCommand() command {
	var at place
	var asJSON bool
	var wait time.Duration
	return command{
		name: "result", args: "PACKAGE",
		short: "Print a package's result. PACKAGE is its id, or as much of its beginning as is needed.",
		flags: func(f *pflag.FlagSet) {
			at.flags(f)
			f.BoolVar(&asJSON, "json", false, "print the result object")
			f.DurationVar(&wait, "wait", 0, "wait so long for it, if it is not there yet")
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
				if asJSON {
					err = json.NewEncoder(s.out).Encode(r)
				} else {
					summarise(s.out, r, env.Taxonomy, palette{colour(s.out)})
				}
				if err == nil && r.Status == events.StatusFailed {
					return &coded{exitFailed, errors.New("the package ended as failed")}
				}
				return err
			})
		},
	}
}

// awaitResult looks for a result until it is there or the time is up. The
// state belongs to another process, so looking again is the only way to know.
func awaitResult(ctx context.Context, env boot.Env, prefix string, wait time.Duration) (events.Result, error) {
	deadline := now().Add(wait)
	ticker := time.NewTicker(poll)
	defer ticker.Stop()
	for {
		subject, err := findRun(ctx, env, prefix)
		if err == nil {
			r, sealed, resultErr := currentResult(ctx, env, subject)
			if resultErr != nil || sealed {
				return r, resultErr
			}
			err = errors.New("the package is still being processed; call it with --wait 5m, or later")
		}
		if !now().Before(deadline) {
			return events.Result{}, err
		}
		select {
		case <-ctx.Done():
			return events.Result{}, ctx.Err()
		case <-ticker.C:
		}
	}
}

// packagesCommand is "dossier packages".
func packagesCommand() command {
	var at place
	var asJSON bool
	return command{
		name:  "packages",
		short: "List packages, newest first: id, run, when it came, pages and status.",
		flags: func(f *pflag.FlagSet) {
			at.flags(f)
			f.BoolVar(&asJSON, "json", false, "print one object a line")
		},
		run: func(ctx context.Context, s streams, args []string) error {
			if len(args) > 0 {
				return usage("packages takes no arguments")
			}
			return at.with(ctx, func(env boot.Env) error {
				rows, err := listPackages(ctx, env)
				if err != nil {
					return err
				}
				for _, row := range rows {
					if asJSON {
						if err := json.NewEncoder(s.out).Encode(row); err != nil {
							return err
						}
						continue
					}
					fmt.Fprintf(s.out, "%s  run %d  %s  %4d pages  %s\n", row.Package, row.Run, row.Received.Local().Format(time.DateTime), row.Pages, row.Status)
				}
				return nil
			})
		},
	}
}

// packageRow is one line of the list.
type packageRow struct {
	Package  string    `json:"package"`
	Run      int       `json:"run"`
	Tenant   string    `json:"tenant"`
	Received time.Time `json:"received"`
	Pages    int       `json:"pages"`
	Status   string    `json:"status"` // of the result, or "processing"
}

func listPackages(ctx context.Context, env boot.Env) ([]packageRow, error) {
	subjects, err := env.Record.Subjects(ctx)
	if err != nil {
		return nil, fmt.Errorf("list packages: %w", err)
	}
	var rows []packageRow
	for _, subject := range subjects {
		if subject == events.Unattributed {
			continue
		}
		run, err := events.ParseRun(subject)
		if err != nil {
			return nil, err
		}
		row := packageRow{Package: run.Package, Run: run.Number, Status: "processing"}
		newest := -1 // the revision whose status it has
		history, err := env.Record.Events(ctx, subject, events.TypePackageReceived, events.TypePackageSplit, events.TypeExceptionRaised, events.TypePackageCompleted, events.TypeReviewRequested)
		if err != nil {
			return nil, fmt.Errorf("list packages: %w", err)
		}
		for _, e := range history {
			row.Tenant = e.Tenant
			if row.Received.IsZero() || e.Time.Before(row.Received) {
				row.Received = e.Time
			}
			switch p := e.Data.(type) {
			case events.PackageSplit:
				row.Pages = p.Pages
			case events.PackageCompleted:
				if p.Revision > newest {
					newest, row.Status = p.Revision, string(p.Status)
				}
			case events.ReviewRequested:
				if p.Revision > newest {
					newest, row.Status = p.Revision, string(events.StatusNeedsReview)
				}
			}
		}
		rows = append(rows, row)
	}
	sortRows(rows)
	return rows, nil
}
