package main

import (
	"context"
	"fmt"
	"io"
	"strconv"
	"sync"
	"time"

	"dossier/events"
	"dossier/services/internal/boot"
)

// watched is a record that tells an observer of every fact put on it.
type watched struct {
	boot.Record
	observe func(events.Event)
}

// Append implements the event store. Facts that were there already are told of
// as well: an observer counts by id.
func (w watched) Append(ctx context.Context, e events.Event) (events.Event, error) {
	recorded, err := w.Record.Append(ctx, e)
	if recorded.ID != "" {
		w.observe(recorded)
	}
	return recorded, err
}

// progress shows how far packages are: on a terminal as one line that is
// written anew, elsewhere as a line when a stage of a package ends.
type progress struct {
	w    io.Writer
	live bool

	now func() time.Time

	mu       sync.Mutex
	drawn    time.Time
	packages map[string]*stages // by subject; forgotten when sealed
}

// stages is how far one package is.
type stages struct {
	name   string
	pages  int // once known
	seen   map[events.ID]bool
	counts map[events.Type]int
	sealed chan struct{} // closed when the record is sealed
}

func newProgress(w io.Writer, live bool, now func() time.Time) *progress {
	return &progress{w: w, live: live, now: now, packages: make(map[string]*stages)}
}

// expect begins to follow a package and returns a channel that is closed when
// its record is sealed.
func (p *progress) expect(subject, name string) <-chan struct{} {
	p.mu.Lock()
	defer p.mu.Unlock()
	s := p.of(subject)
	s.name = name
	return s.sealed
}

// of is how far a package is. The caller holds the lock.
func (p *progress) of(subject string) *stages {
	s := p.packages[subject]
	if s == nil {
		run, _ := events.ParseRun(subject) // without a name, its id
		s = &stages{name: run.Package, seen: make(map[events.ID]bool), counts: make(map[events.Type]int), sealed: make(chan struct{})}
		p.packages[subject] = s
	}
	return s
}

// redraw is how often the live line is written anew: smooth to the eye.
const redraw = 100 * time.Millisecond

// observe takes in one fact.
func (p *progress) observe(e events.Event) {
	p.mu.Lock()
	defer p.mu.Unlock()
	s := p.of(e.Subject)
	if s.seen[e.ID] {
		return
	}
	s.seen[e.ID] = true
	s.counts[e.Type]++
	switch f := e.Data.(type) {
	case events.PackageSplit:
		s.pages = f.Pages
	case events.ExceptionRaised:
		if !p.live {
			fmt.Fprintf(p.w, "%s: %s: %s (%s)\n", printable(s.name), f.Consumer, f.Reason.Explain(), f.Reason)
		}
	case events.PackageSealed:
		close(s.sealed)
		delete(p.packages, e.Subject)
	}
	switch {
	case p.live:
		if p.now().Sub(p.drawn) >= redraw || e.Type == events.TypePackageSealed {
			p.drawn = p.now()
			fmt.Fprintf(p.w, "\r\x1b[K%s", s)
		}
	case e.Type == events.TypePackageSplit,
		s.pages > 0 && e.Type == events.TypePageRead && s.counts[e.Type] == s.pages,
		s.pages > 0 && e.Type == events.TypePageClassified && s.counts[e.Type] == s.pages:
		fmt.Fprintln(p.w, s)
	}
}

// String says how many pages have come how far.
func (s *stages) String() string {
	of := "…"
	if s.pages > 0 {
		of = strconv.Itoa(s.pages)
	}
	line := fmt.Sprintf("%s: split %d/%s · read %d · classified %d", printable(s.name),
		s.counts[events.TypePageSplit], of, s.counts[events.TypePageRead], s.counts[events.TypePageClassified])
	if n := s.counts[events.TypeExceptionRaised]; n > 0 {
		line += fmt.Sprintf(" · exceptions %d", n)
	}
	return line
}

// clear takes the live line away before something else is written.
func (p *progress) clear() {
	if p.live {
		p.mu.Lock()
		defer p.mu.Unlock()
		fmt.Fprint(p.w, "\r\x1b[K")
	}
}
