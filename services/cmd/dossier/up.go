package main

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"time"

	"github.com/spf13/pflag"
	"golang.org/x/sync/errgroup"
)

// defaultState is where the running system keeps its state unless told otherwise.
const defaultState = "dossier-state"

// upCommand is "dossier up".
func upCommand() command {
	var state, inbox, config string
	return command{
		name:  "up",
		short: "Run the local system: watch an inbox folder and process what is put there. It keeps its state and, after a crash, goes on where it was. A file in a subfolder of the inbox belongs to the tenant of that name; files that were taken are moved to the inbox's folder \"taken\".",
		flags: func(f *pflag.FlagSet) {
			stateFlag(f, &state)
			f.StringVar(&inbox, "inbox", "", "the `folder` to watch; by default inbox below the state")
			f.StringVar(&config, "config", "", "configuration `file`")
		},
		run: func(ctx context.Context, s streams, args []string) error {
			if len(args) > 0 {
				return usage("up takes no files; put them into the inbox, or call: dossier submit FILE…")
			}
			if inbox == "" {
				inbox = filepath.Join(state, "inbox")
			}
			if err := os.MkdirAll(inbox, 0o700); err != nil {
				return fmt.Errorf("make the inbox: %w", err)
			}
			sys, err := openSystem(ctx, config, state, s, true)
			if err != nil {
				return err
			}
			fmt.Fprintf(s.err, "dossier is up: state in %s, watching %s; end it with Ctrl-C\n", state, inbox)
			group, ctx := errgroup.WithContext(ctx)
			group.Go(func() error { return sys.consume(ctx) })
			group.Go(func() error { return watchInbox(ctx, s, sys, inbox) })
			err = group.Wait()
			sys.progress.clear()
			if errors.Is(err, context.Canceled) {
				err = nil
			}
			return errors.Join(err, sys.close())
		},
	}
}

func stateFlag(f *pflag.FlagSet, state *string) {
	f.StringVar(state, "state", defaultState, "the state's `folder`")
}

const (
	// poll is how often the inbox is looked at. Polling also works where
	// notifications do not: on network folders.
	poll = 500 * time.Millisecond
	// takenFolder keeps what was submitted: we do not delete people's files.
	takenFolder = "taken"
)

// seenFile is how a file looked when it was last looked at.
type seenFile struct {
	size     int64
	modified time.Time
}

// watchInbox submits each file once it has stopped changing, which is when two
// looks in a row find it the same. A crash between submitting and moving it away
// submits it again, which makes the same package.
func watchInbox(ctx context.Context, s streams, sys *system, inbox string) error {
	ticker := time.NewTicker(poll)
	defer ticker.Stop()
	before := map[string]seenFile{}
	for {
		current := map[string]seenFile{}
		for _, object := range listInbox(s, inbox) {
			path := filepath.Join(inbox, filepath.FromSlash(object))
			info, err := os.Stat(path)
			if err != nil || !info.Mode().IsRegular() {
				continue
			}
			look := seenFile{info.Size(), info.ModTime()}
			current[object] = look
			if before[object] != look {
				continue
			}
			if err := takeFile(ctx, sys, inbox, object); err != nil {
				if ctx.Err() != nil {
					return ctx.Err()
				}
				fmt.Fprintf(s.err, "inbox: %s: %v\n", printable(object), err)
			}
		}
		before = current
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-ticker.C:
		}
	}
}

// listInbox lists the inbox's files and those of its subfolders, as object names.
func listInbox(s streams, inbox string) []string {
	var objects []string
	err := fs.WalkDir(os.DirFS(inbox), ".", func(path string, d fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case path == ".":
			return nil
		case d.Name()[0] == '.', path == takenFolder, d.IsDir() && filepath.Dir(path) != ".":
			if d.IsDir() {
				return fs.SkipDir
			}
			return nil
		case !d.IsDir():
			objects = append(objects, path)
		}
		return nil
	})
	if err != nil {
		fmt.Fprintf(s.err, "inbox: %v\n", err) // it is looked at again soon
	}
	return objects
}

func takeFile(ctx context.Context, sys *system, inbox, object string) error {
	path := filepath.Join(inbox, filepath.FromSlash(object))
	if _, err := sys.submit(ctx, path, object, purpose{}); err != nil {
		return err
	}
	taken := filepath.Join(inbox, takenFolder, filepath.FromSlash(object))
	if err := os.MkdirAll(filepath.Dir(taken), 0o700); err != nil {
		return fmt.Errorf("move it away: %w", err)
	}
	// A file of that name that was taken before makes room: it is in the state.
	if err := os.Rename(path, taken); err != nil {
		return fmt.Errorf("move it away: %w", err)
	}
	return nil
}
