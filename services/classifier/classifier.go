// Package classifier tells what a page is. It hears page.read and states
// page.classified: the class, how sure that is, what else it might be, and what
// the verdict rests on.
//
// It promises that every page that was read gets a verdict, sys.unknown among
// them, and that the same words under the same taxonomy get the same one. It
// needs no key and no network: what it knows is in the taxonomy, and in what was
// learned of the taxonomy's classes, which is built in.
//
// A page goes through score.go: the taxonomy's signals are found on it (phrase.go,
// signal.go, layout.go) and summed up by class, package words says what the rest of
// its words make of it, and learned.go weighs both. calibration.go says whether a
// person must look.
package classifier

import (
	"context"
	"fmt"
	"log/slog"
	"math"
	"slices"
	"strings"
	"unicode"

	"dossier/events"
	"dossier/services/internal/consume"
	"dossier/taxonomy"
)

// How a verdict was come by.
const (
	methodBlank   = "blank"   // nothing stands on the page
	methodPicture = "picture" // a picture does, and hardly a word
	methodSignals = "signals" // the taxonomy's signals
)

type artifacts interface {
	consume.Getter
	consume.Keeper
}

// Settings say when a page is taken without a person.
type Settings struct {
	Calibration []byte       // as dossier calibrate writes it; nil: the one that comes with Dossier
	Config      string       // digest of the configuration
	Logger      *slog.Logger // hears why no page is taken; nil: nobody does
}

// New makes the consumer. It refuses a taxonomy whose signals do not compile, and a
// calibration that is none. One of another taxonomy, classifier or configuration
// holds for nothing: then every page is classified, and none is accepted.
func New(a artifacts, t *taxonomy.Taxonomy, s Settings) (consume.Consumer, error) {
	scorer, err := NewScorer(t)
	if err != nil {
		return consume.Consumer{}, fmt.Errorf("classifier: %w", err)
	}
	c := &classifier{artifacts: a, taxonomy: t, scorer: scorer}
	calibration, err := ParseCalibration(s.Calibration)
	if err != nil {
		return consume.Consumer{}, fmt.Errorf("classifier: %w", err)
	}
	if m := calibration.Mismatches(t.Digest, scorer.Identity(), s.Config); len(m) == 0 {
		if c.calibration, err = calibration.digest(); err != nil {
			return consume.Consumer{}, fmt.Errorf("classifier: %w", err)
		}
		c.accepts = calibration.accepts
	} else {
		c.accepts = func(taxonomy.Class, float64) bool { return false }
		if s.Logger != nil {
			s.Logger.Warn("no page is accepted without a person: the calibration does not hold", "differs", m)
		}
	}
	return consume.Consumer{
		Name:     "classifier",
		On:       []consume.Subscription{consume.On(c.classify, func(p events.PageRead) events.Payload { return events.PageClassified{Page: p.Page} })},
		Emits:    []events.Payload{events.PageClassified{}},
		Parallel: 2, // a page takes a millisecond; the second hides the stores' latency
	}, nil
}

type classifier struct {
	artifacts   artifacts
	taxonomy    *taxonomy.Taxonomy
	scorer      *Scorer
	calibration string // digest of the calibration that holds, empty if none does
	accepts     func(taxonomy.Class, float64) bool
}

// classify gives one page its verdict.
func (c *classifier) classify(ctx context.Context, e events.Event, in events.PageRead, state consume.State) error {
	var text events.PageText
	if !in.Blank {
		var err error
		if text, err = consume.Load[events.PageText](ctx, c.artifacts, e.Tenant, in.Text, "the text"); err != nil {
			return err
		}
	}
	out, signals := c.scorer.Judge(in, text)
	class, _ := c.taxonomy.Class(out.Class)
	out.Accepted = c.accepts(class, out.Confidence)
	out.Classifier, out.Calibration = c.scorer.Identity(), c.calibration
	var err error
	if out.Signals, err = consume.Keep(ctx, c.artifacts, e.Tenant, events.MediaPageSignals, signals); err != nil {
		return err
	}
	return state(out)
}

// Judge is the verdict about a page of which so much was read, and what it rests on. The
// verdict does not say yet whether it is accepted, nor where its signals are kept.
func (s *Scorer) Judge(in events.PageRead, text events.PageText) (events.PageClassified, events.PageSignals) {
	signals := events.PageSignals{Page: in.Page}
	if in.Blank {
		return events.PageClassified{Page: in.Page, Class: events.ClassBlank, Confidence: 1, Method: methodBlank}, signals
	}
	verdict := s.Score(text)
	signals.Matches, signals.Keys, signals.Ties, signals.Sketch = verdict.Matches, keys(verdict), &verdict.Ties, sketch(text)
	signals.Form, signals.Marks = form(text), marks(text)
	signals.Ties.TypeSize = typeSize(text)
	if verdict.Class() == taxonomy.Unknown {
		switch {
		case in.Ink < dirt && !legible(text):
			return byInk(in.Page, methodBlank, events.ClassBlank, likelyBlank, "nothing_legible"), signals
		case s.wordless != "" && in.Ink < darkness && len(text.Words) <= strayWords && in.Ink-inkOf(text) >= dirt:
			return byInk(in.Page, methodPicture, s.wordless, likelyPicture, "picture_with_hardly_a_word"), signals
		}
	}
	return verdictOf(in.Page, verdict), signals
}

// On a page that has less ink than dirt is, and nothing on it that can be read,
// there is most likely nothing: the back of a sheet that shines through, a fold, a
// shadow. It may be a few words by hand, which is why it is likely and no more. Of
// 1,056 made-up pages 16 had ink and no legible word: five had less than this, and
// were empty; the others had three times as much and more.
//
// Where there is more ink and hardly a word, it is a picture, and in a loan file that is
// a photograph of the borrower, more often than not: of 25 made-up files of standard
// templates 8 of 9 such pages were, and one was a card that could not be read. What else
// may be a picture, such as a house or a thumb print, is not made up there, so a person
// looks. What ink the words account for is no picture's, and nearly black pages are no
// pictures of anything.
const (
	dirt          = 0.01
	likelyBlank   = 0.6
	darkness      = 0.12
	strayWords    = 10
	likelyPicture = 0.6
	inkOfLetters  = 0.4 // share of a word's box, at the most
)

// inkOf is the share of the page that its words may have covered with ink.
func inkOf(text events.PageText) float64 {
	area := 0.0
	for _, w := range text.Words {
		area += (w.Box[2] - w.Box[0]) * (w.Box[3] - w.Box[1])
	}
	return inkOfLetters * area / max(text.Width*text.Height, 1)
}

// byInk is the verdict on a page that nothing tells but its ink.
func byInk(page int, method, class string, confidence float64, why string) events.PageClassified {
	return events.PageClassified{
		Page: page, Class: class, Confidence: confidence, Method: method, Reasons: []string{why},
		Alternatives: []events.Candidate{{Class: events.ClassUnknown, Confidence: toFour(1 - confidence)}},
	}
}

// legible reports whether any word of a page was read with some confidence: three
// letters or more, for dirt reads as dots and strokes.
func legible(text events.PageText) bool {
	return slices.ContainsFunc(text.Words, func(w events.Word) bool {
		letters := 0
		for _, c := range w.Text {
			if unicode.IsLetter(c) || unicode.IsDigit(c) {
				letters++
			}
		}
		return letters >= 3 && w.Confidence >= 0.7
	})
}

// verdictOf puts a scorer's verdict into the words of the event. Its reasons name
// signals of the taxonomy, never what stands on the page.
func verdictOf(page int, v Verdict) events.PageClassified {
	candidates := slices.Clone(v.Candidates)
	for i := range candidates {
		candidates[i].Confidence = toFour(candidates[i].Confidence)
	}
	confidence := candidates[0].Confidence
	out := events.PageClassified{
		Page: page, Class: v.Class(), Confidence: confidence, Alternatives: candidates[1:],
		Method: methodSignals, Printed: v.Printed, First: v.First, Last: v.Last,
	}
	said := 0.0
	for _, m := range v.Matches {
		switch {
		case m.Class != v.Class():
		case strings.HasPrefix(m.Signal, wordsSignal):
			said += m.Weight
		default:
			out.Reasons = append(out.Reasons, fmt.Sprintf("%s %+.1f", m.Signal, m.Weight))
		}
	}
	if said > 0 {
		out.Reasons = append(out.Reasons, fmt.Sprintf("words %+.1f", said))
	}
	if len(out.Reasons) == 0 {
		out.Reasons = []string{"no_signal"}
	}
	return out
}

// toFour keeps four decimals of a confidence. The others mean nothing, and
// differ between processors that add and multiply in one step and those that
// do not.
func toFour(confidence float64) float64 { return math.Round(confidence*1e4) / 1e4 }

// keys are what ties the page to others of its document. A page that names one
// period is of that period; one that names several tells nothing by them.
func keys(v Verdict) []events.IdentityKey {
	if len(v.Periods) != 1 {
		return v.Keys
	}
	const day = "2006-01-02"
	p := v.Periods[0]
	return append(v.Keys, events.IdentityKey{Kind: "period", Value: p.From.Format(day) + "/" + p.Until.Format(day)})
}
