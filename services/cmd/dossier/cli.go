package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"
	"sync"

	"github.com/spf13/pflag"
	"golang.org/x/term"
)

// Exit codes. They are part of the interface.
const (
	exitOK       = 0
	exitError    = 1 // the command could not do its work
	exitUsage    = 2 // it was called wrongly
	exitFailed   = 3 // it did its work, and a package ended as failed
	exitProblems = 4 // what it checked has problems: verify, compare, taxonomy and others
)

// streams are what a command reads and writes. Data goes to out, everything
// meant for a person to err.
type streams struct {
	in       io.Reader
	out, err io.Writer
}

// command is one word of the command line.
type command struct {
	name, args, short string
	flags             func(*pflag.FlagSet)
	run               func(ctx context.Context, s streams, args []string) error
}

// coded is an error with an exit code of its own.
type coded struct {
	code int
	err  error
}

func (c *coded) Error() string { return c.err.Error() }
func (c *coded) Unwrap() error { return c.err }

func usage(format string, args ...any) error {
	return &coded{exitUsage, fmt.Errorf(format, args...)}
}

// run is the whole program, for main and for tests.
func run(ctx context.Context, args []string, in io.Reader, out, errw io.Writer) int {
	s := streams{in, out, shared(errw)}
	if len(args) == 0 || args[0] == "-h" || args[0] == "--help" || args[0] == "help" {
		help(out)
		return exitOK
	}
	for _, c := range commands() {
		if c.name != args[0] {
			continue
		}
		return c.invoke(ctx, s, args[1:])
	}
	fmt.Fprintf(errw, "dossier: there is no command %q; see dossier --help\n", args[0])
	return exitUsage
}

func (c command) invoke(ctx context.Context, s streams, args []string) int {
	flags := pflag.NewFlagSet(c.name, pflag.ContinueOnError)
	flags.SetOutput(io.Discard)
	flags.SortFlags = false
	if c.flags != nil {
		c.flags(flags)
	}
	err := flags.Parse(args)
	if errors.Is(err, pflag.ErrHelp) {
		fmt.Fprintf(s.out, "usage: dossier %s\n\n%s\n", strings.TrimSpace(c.name+" "+c.args), c.short)
		if use := flags.FlagUsages(); use != "" {
			fmt.Fprintf(s.out, "\nflags:\n%s", use)
		}
		return exitOK
	}
	if err != nil {
		fmt.Fprintf(s.err, "dossier %s: %v; see dossier %s --help\n", c.name, err, c.name)
		return exitUsage
	}
	if err = c.run(ctx, s, flags.Args()); err == nil {
		return exitOK
	}
	fmt.Fprintf(s.err, "dossier %s: %v\n", c.name, err)
	if with := (*coded)(nil); errors.As(err, &with) {
		return with.code
	}
	return exitError
}

func help(w io.Writer) {
	fmt.Fprint(w, "dossier turns a borrower's file into documents that a credit engine can act on.\n\nusage: dossier COMMAND [FLAGS] [ARGUMENTS]\n\n")
	for _, c := range commands() {
		fmt.Fprintf(w, "  %-12s %s\n", c.name, firstSentence(c.short))
	}
	fmt.Fprint(w, `
dossier COMMAND --help tells more about one of them.

exit codes: 0 done · 1 the command could not do its work · 2 wrong usage ·
3 done, and a package ended as failed · 4 what was checked has problems
`)
}

func firstSentence(s string) string {
	first, _, _ := strings.Cut(s, ". ")
	first, _, _ = strings.Cut(first, ".\n")
	return strings.TrimSuffix(first, ".")
}

// shared lets the log, the progress and a command write to one writer at the same
// time. Files let them already.
func shared(w io.Writer) io.Writer {
	if f, ok := w.(*os.File); ok {
		return f
	}
	return &sharedWriter{w: w}
}

type sharedWriter struct {
	mu sync.Mutex
	w  io.Writer
}

func (s *sharedWriter) Write(p []byte) (int, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.w.Write(p)
}

// isTerminal reports whether w shows to a person.
func isTerminal(w io.Writer) bool {
	f, ok := w.(*os.File)
	return ok && term.IsTerminal(int(f.Fd()))
}

// colour reports whether w should get colours: https://no-color.org
func colour(w io.Writer) bool {
	return isTerminal(w) && os.Getenv("NO_COLOR") == "" && os.Getenv("TERM") != "dumb"
}
