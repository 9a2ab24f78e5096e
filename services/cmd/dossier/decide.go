package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"

	"golang.org/x/sync/errgroup"

	"dossier/events"
	"dossier/services/assembler"
	"dossier/services/internal/boot"
	"dossier/services/internal/consume"
	"dossier/services/internal/local"
)

// asked is a decision as the command line gives it.
type asked struct {
	events.Decision
	all bool // a confirmation of everything that is in doubt
}

// decisionFlags are the flags that decide something.
var decisionFlags = []struct {
	name, usage string
	parse       func(string) (asked, error)
}{
	{"set", "what a page or document is, or where a page belongs: `page=12,class=bank.statement`, page=12,document=d003, page=12,document=d003,position=2 or document=d003,class=bank.statement", parseSet},
	{"split", "`page` 12 begins a document of its own, which the pages after it go on with", ofPage(events.DecisionSplit)},
	{"merge", "the document that `page` 12 begins joins the one that is listed before it", ofPage(events.DecisionMerge)},
	{"order", "a document's pages in their order: `d003=5,4,6`", parseOrder},
	{"duplicate", "page 12 shows what page 11 shows, which counts: `12=11`", parseDuplicate},
	{"reject", "`page` 12 belongs to no document", ofPage(events.DecisionReject)},
	{"confirm", "what the revision says is right: `page=12`, document=d003, package for what concerns it as a whole, or all that is in doubt", parseConfirm},
}

// decisionValue appends to one list for all flags, because their order counts.
type decisionValue struct {
	to    *[]asked
	parse func(string) (asked, error)
}

func (*decisionValue) String() string { return "" }
func (*decisionValue) Type() string   { return "decision" }

// Set implements [pflag.Value].
func (v *decisionValue) Set(text string) error {
	a, err := v.parse(text)
	if err != nil {
		return err
	}
	if err := a.Validate(); err != nil {
		return err
	}
	*v.to = append(*v.to, a)
	return nil
}

func parseNumber(text, what string) (int, error) {
	n, err := strconv.Atoi(text)
	if err != nil || n < 1 {
		return 0, fmt.Errorf("%s is a number from 1", what)
	}
	return n, nil
}

func ofPage(kind events.DecisionKind) func(string) (asked, error) {
	return func(text string) (asked, error) {
		page, err := parseNumber(text, "a page")
		return asked{Decision: events.Decision{Kind: kind, Page: page}}, err
	}
}

func parseSet(text string) (a asked, err error) {
	seen := map[string]bool{}
	for _, pair := range strings.Split(text, ",") {
		key, value, ok := strings.Cut(pair, "=")
		if !ok || value == "" || seen[key] {
			return a, errors.New("give page, document, class and position as name=value, each once, with commas between")
		}
		seen[key] = true
		switch key {
		case "page":
			a.Page, err = parseNumber(value, "a page")
		case "position":
			a.Position, err = parseNumber(value, "a position")
		case "document":
			a.Document = value
		case "class":
			a.Class = value
		default:
			err = fmt.Errorf("there is no %q to set: page, document, class, position", key)
		}
		if err != nil {
			return a, err
		}
	}
	switch {
	case seen["class"] && seen["page"] != seen["document"]:
		a.Kind = events.DecisionRelabel
	case seen["class"]:
		return a, errors.New("a class is set of a page or of a document; set the class and the document of a page one after the other")
	case seen["page"] && seen["document"] && seen["position"]:
		a.Kind = events.DecisionMove
	case seen["page"] && seen["document"]:
		a.Kind = events.DecisionAssign
	default:
		return a, errors.New("give page and class, document and class, or page and document, with or without position")
	}
	return a, nil
}

func parseOrder(text string) (asked, error) {
	document, list, _ := strings.Cut(text, "=")
	a := asked{Decision: events.Decision{Kind: events.DecisionReorder, Document: document}}
	for _, one := range strings.Split(list, ",") {
		page, err := parseNumber(one, "a page")
		if err != nil {
			return a, err
		}
		a.Pages = append(a.Pages, page)
	}
	return a, nil
}

func parseDuplicate(text string) (asked, error) {
	page, of, _ := strings.Cut(text, "=")
	a := asked{Decision: events.Decision{Kind: events.DecisionMarkDuplicate}}
	var err error
	if a.Page, err = parseNumber(page, "a page"); err == nil {
		a.DuplicateOf, err = parseNumber(of, "the page that counts")
	}
	return a, err
}

func parseConfirm(text string) (asked, error) {
	a := asked{Decision: events.Decision{Kind: events.DecisionConfirm}}
	key, value, _ := strings.Cut(text, "=")
	var err error
	switch {
	case key == "page":
		a.Page, err = parseNumber(value, "a page")
	case key == "document" && value != "":
		a.Document = value
	case text == "package":
	case text == "all":
		a.all = true
	default:
		err = errors.New("confirm page=…, document=…, package or all")
	}
	return a, err
}

// seen adds to confirmations the doubts of the result that they are about, and
// puts one for each thing in doubt in the place of one of everything.
func seen(list []asked, r events.Result) ([]events.Decision, error) {
	var out []events.Decision
	confirm := func(page int, document string) {
		d := events.Decision{Kind: events.DecisionConfirm, Page: page, Document: document}
		for _, doubt := range r.Doubts {
			if doubt.Page == page && (page > 0 || doubt.Document == document) {
				d.Doubts = append(d.Doubts, doubt)
			}
		}
		out = append(out, d)
	}
	for _, a := range list {
		switch {
		case a.Kind != events.DecisionConfirm:
			out = append(out, a.Decision)
		case !a.all:
			confirm(a.Page, a.Document)
		case len(r.Doubts) == 0:
			return nil, errors.New("nothing is in doubt that could be confirmed")
		default:
			type target struct {
				page     int
				document string
			}
			done := map[target]bool{}
			for _, doubt := range r.Doubts {
				about := target{doubt.Page, doubt.Document}
				if doubt.Page > 0 {
					about.document = ""
				}
				if !done[about] {
					done[about] = true
					confirm(about.page, about.document)
				}
			}
		}
	}
	return out, nil
}

// onRecord is a revision as it is on record.
func onRecord(ctx context.Context, env boot.Env, subject string, revision int) (assembler.Reviewed, error) {
	var r assembler.Reviewed
	history, err := env.Record.Events(ctx, subject, events.TypeDocumentAssembled, events.TypePackageAssembled)
	if err != nil {
		return r, fmt.Errorf("read the record: %w", err)
	}
	for _, e := range history {
		switch p := e.Data.(type) {
		case events.DocumentAssembled:
			if p.Revision == revision {
				r.Documents = append(r.Documents, p)
			}
		case events.PackageAssembled:
			if p.Revision != revision {
				continue
			}
			b, err := env.Artifacts.Get(ctx, e.Tenant, p.Ledger)
			if err == nil {
				err = json.Unmarshal(b, &r.Ledger)
			}
			if err != nil {
				return r, fmt.Errorf("read the ledger: %w", err)
			}
		}
	}
	return r, nil
}

// proposal is what a person wants to decide, checked against the revision.
type proposal struct {
	subject, tenant string
	name            string    // of the package, for messages
	cause           events.ID // what made them look: the fact that ended the revision
	revision        int
	decisions       events.Decisions
}

// propose makes decisions about the newest revision of a package, or says why they
// cannot be taken.
func propose(ctx context.Context, env boot.Env, prefix string, list []asked, author, reason string) (proposal, error) {
	r, err := awaitResult(ctx, env, prefix, 0)
	if err != nil {
		return proposal{}, err
	}
	if r.Status == events.StatusFailed {
		return proposal{}, errors.New("the package ended as failed: there is nothing to decide about; upload it again")
	}
	p := proposal{
		subject: events.Run{Package: r.Package, Number: r.Run}.String(), tenant: r.Tenant, name: r.Package[:8], revision: r.Revision,
		decisions: events.Decisions{Author: author, Reason: reason},
	}
	if p.decisions.Decisions, err = seen(list, r); err != nil {
		return proposal{}, err
	}
	if err := p.decisions.Validate(); err != nil {
		return proposal{}, usage("%v", err)
	}
	on, err := onRecord(ctx, env, p.subject, p.revision)
	if err != nil {
		return proposal{}, err
	}
	if err := assembler.Check(env.Taxonomy, on, p.decisions.Decisions); err != nil {
		return proposal{}, fmt.Errorf("revision %d: %w", p.revision, err)
	}
	ended, err := env.Record.Find(ctx, p.subject, events.IDOf(p.subject, events.ReviewRequested{Revision: p.revision}), events.IDOf(p.subject, events.PackageCompleted{Revision: p.revision}))
	if err != nil {
		return proposal{}, fmt.Errorf("read the record: %w", err)
	}
	for _, e := range ended {
		p.cause = e.ID
	}
	return p, nil
}

// carryOut states what was decided and waits for the next revision. Where no other
// process consumes from the state, this one does until then.
func (p proposal) carryOut(ctx context.Context, s streams, at place, wait time.Duration, show func(boot.Env, events.Result) error) error {
	config, err := boot.LoadConfig(at.config)
	if err != nil {
		return err
	}
	if config.Cloud.Project == "" {
		sys, err := openSystem(ctx, at.config, at.state, s, false)
		if err == nil {
			return errors.Join(p.handleHere(ctx, sys, show), sys.close())
		}
		if !errors.Is(err, local.ErrInUse) {
			return err
		}
	}
	return at.with(ctx, func(env boot.Env) error {
		if err := p.state(ctx, env); err != nil {
			return err
		}
		late := time.NewTimer(wait)
		defer late.Stop()
		r, err := p.await(ctx, env, late.C)
		if err != nil {
			return err
		}
		return show(env, r)
	})
}

// handleHere states what was decided and makes the next revision in this process.
func (p proposal) handleHere(ctx context.Context, sys *system, show func(boot.Env, events.Result) error) error {
	if err := p.state(ctx, sys.env); err != nil {
		return err
	}
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	group, ctx := errgroup.WithContext(ctx)
	group.Go(func() error { return sys.consume(ctx) })
	group.Go(func() error {
		defer cancel()
		r, err := p.await(ctx, sys.env, nil)
		if err != nil {
			return err
		}
		return show(sys.env, r)
	})
	err := group.Wait()
	if errors.Is(err, context.Canceled) {
		return errors.New("interrupted; what was decided is on record, and the next revision is made when the system is up")
	}
	return err
}

// state puts what was decided on record and publishes it.
func (p proposal) state(ctx context.Context, env boot.Env) error {
	ref, err := consume.Keep(ctx, env.Artifacts, p.tenant, events.MediaDecisions, p.decisions)
	if err != nil {
		return err
	}
	fact := events.ReviewDecided{Revision: p.revision, Decisions: ref, Author: p.decisions.Author}
	there, err := env.State(ctx, events.New(events.Reviewer, p.subject, p.tenant, p.cause, now(), fact))
	if errors.Is(err, consume.ErrConflict) {
		return fmt.Errorf("%s was first to decide about revision %d, and nothing of yours was taken; look at what came of it, and decide about that: dossier review %s",
			there.Data.(events.ReviewDecided).Author, p.revision, p.name)
	}
	return err
}

// await waits until the revision after the one decided about is sealed, and returns
// its result. It gives up when late says so.
func (p proposal) await(ctx context.Context, env boot.Env, late <-chan time.Time) (events.Result, error) {
	decided := events.IDOf(p.subject, events.ReviewDecided{Revision: p.revision})
	ids := []events.ID{
		events.IDOf(p.subject, events.PackageSealed{Revision: p.revision + 1}),
		events.IDOf(p.subject, events.ExceptionRaised{Consumer: "assembler", Failed: decided}),
	}
	ticker := time.NewTicker(pollDecided)
	defer ticker.Stop()
	for {
		found, err := env.Record.Find(ctx, p.subject, ids...)
		if err != nil {
			return events.Result{}, errors.Join(ctx.Err(), fmt.Errorf("look for the next revision: %w", err))
		}
		if i := slices.IndexFunc(found, func(e events.Event) bool { return e.Type == events.TypeExceptionRaised }); i >= 0 {
			return events.Result{}, fmt.Errorf("the next revision could not be made: %s", found[i].Data.(events.ExceptionRaised).Reason.Explain())
		}
		if len(found) > 0 {
			r, _, err := currentResult(ctx, env, p.subject)
			return r, err
		}
		select {
		case <-ctx.Done():
			return events.Result{}, ctx.Err()
		case <-late:
			return events.Result{}, fmt.Errorf("what was decided is on record, and the next revision not there yet; see: dossier review %s", p.name)
		case <-ticker.C:
		}
	}
}

// pollDecided is how often the next revision is looked for: a person is waiting.
const pollDecided = 100 * time.Millisecond
