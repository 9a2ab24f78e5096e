package main

import (
	"context"
	"fmt"
	"io"
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

	mu       sync.Mutex
	names    map[string]string // by subject
	seen     map[events.ID]bool
	counts   map[string]map[events.Type]int // by subject
	pages    map[string]int                 // by subject, once known
	drawn    time.Time
	now      func() time.Time
	finished map[string]chan struct{} // closed when the subject is sealed
}

func newProgress(w io.Writer, live bool, now func() time.Time) *progress {
	return &progress{
		w: w, live: live, now: now,
		names: map[string]string{}, seen: map[events.ID]bool{}, counts: map[string]map[events.Type]int{},
		pages: map[string]int{}, finished: map[string]chan struct{}{},
	}
}

// expect begins to follow a package and returns a channel that is closed when
// its record is sealed.
func (p *progress) expect(subject, name string) <-chan struct{} {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.names[subject] = name
	if p.finished[subject] == nil {
		p.finished[subject] = make(chan struct{})
	}
	return p.finished[subject]
}

// redraw is how often the live line is written anew: smooth to the eye.
const redraw = 100 * time.Millisecond

// observe takes in one fact.
func (p *progress) observe(e events.Event) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.seen[e.ID] {
		return
	}
	p.seen[e.ID] = true
	c := p.counts[e.Subject]
	if c == nil {
		c = map[events.Type]int{}
		p.counts[e.Subject] = c
	}
	c[e.Type]++
	if m, ok := e.Data.(events.PackageSplit); ok {
		p.pages[e.Subject] = m.Pages
	}
	if x, ok := e.Data.(events.ExceptionRaised); ok && !p.live {
		p.line(e.Subject, fmt.Sprintf("%s: %s (%s)", x.Consumer, x.Reason.Explain(), x.Reason))
	}
	if e.Type == events.TypePackageSealed {
		if done := p.finished[e.Subject]; done != nil {
			select {
			case <-done: // an earlier revision was sealed before
			default:
				close(done)
			}
		}
	}
	if p.live {
		if p.now().Sub(p.drawn) >= redraw || e.Type == events.TypePackageSealed {
			p.drawn = p.now()
			fmt.Fprintf(p.w, "\r\x1b[K%s", p.stages(e.Subject))
		}
		return
	}
	n := p.pages[e.Subject]
	switch {
	case e.Type == events.TypePackageSplit,
		e.Type == events.TypePageRead && c[e.Type] == n,
		e.Type == events.TypePageClassified && c[e.Type] == n:
		p.line(e.Subject, p.stages(e.Subject))
	}
}

func (p *progress) line(subject, text string) {
	fmt.Fprintf(p.w, "%s: %s\n", printable(p.names[subject]), text)
}

// stages says how many pages of a package have come how far.
func (p *progress) stages(subject string) string {
	c := p.counts[subject]
	of := "…"
	if n := p.pages[subject]; n > 0 {
		of = fmt.Sprint(n)
	}
	line := fmt.Sprintf("split %d/%s · read %d · classified %d", c[events.TypePageSplit], of, c[events.TypePageRead], c[events.TypePageClassified])
	if n := c[events.TypeExceptionRaised]; n > 0 {
		line += fmt.Sprintf(" · exceptions %d", n)
	}
	if p.live {
		line = printable(p.names[subject]) + ": " + line
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
