package classifier

import (
	"regexp"
	"strings"

	"dossier/events"
	"dossier/taxonomy"
	"dossier/taxonomy/identifier"
)

// signal is a compiled signal of the taxonomy.
type signal struct {
	id      string
	subtype string
	phrases []int // ids in the finder
	pattern *regexp.Regexp
	layout  taxonomy.Layout
	check   string
	alone   bool
	against bool
	zone    taxonomy.Zone
	place   place
	weight  float64
}

// place is where in a document a signal stands.
type place int

const (
	anyPage place = iota
	firstPage
	laterPage
	lastPage
)

func compileSignal(f *finder, from taxonomy.Signal, at place) (signal, error) {
	s := signal{
		id: from.ID, subtype: from.Subtype, check: from.Check, layout: from.Layout, alone: from.Alone,
		against: from.Against, zone: from.Zone, place: at, weight: from.Weight,
	}
	for _, p := range from.Phrases {
		s.phrases = append(s.phrases, f.add(p))
	}
	if from.Pattern != "" {
		var err error
		if s.pattern, err = regexp.Compile(from.Pattern); err != nil {
			return signal{}, err
		}
	}
	if from.Layout != "" {
		if err := checkLayout(from.Layout); err != nil {
			return signal{}, err
		}
	}
	return s, nil
}

// hit is a signal found on a page.
type hit struct {
	*signal
	boxes []events.Box
}

// signed is the weight, negative where the signal speaks against its class.
func (h hit) signed() float64 {
	if h.against {
		return -h.weight
	}
	return h.weight
}

// maxBoxes bounds the evidence shown for one signal.
const maxBoxes = 4

// phrasesOn looks for the signal's phrases among those found on the page.
func (s *signal) phrasesOn(p *page, found [][]find) (hit, bool) {
	h := hit{signal: s}
	for _, id := range s.phrases {
		for _, f := range found[id] {
			if !s.zone.Prose() && !p.oneLine(f) && !p.fills(f) {
				continue // the end of one sentence and the beginning of the next
			}
			boxes := p.boxes(f)
			if len(h.boxes) < maxBoxes && p.lies(s.zone, boxes[0], int(p.word[f.from])) {
				h.boxes = append(h.boxes, boxes...)
			}
		}
	}
	return h, len(h.boxes) > 0
}

// patternOn tries the signal's pattern on each line: as printed and, as readers
// invent spaces, without spaces.
func (s *signal) patternOn(p *page) (hit, bool) {
	h := hit{signal: s}
	for _, l := range p.lines {
		if p.lies(s.zone, l.box, l.first) && (s.matches(l.text) || s.matches(strings.ReplaceAll(l.text, " ", ""))) {
			if h.boxes = append(h.boxes, l.box); len(h.boxes) == maxBoxes {
				break
			}
		}
	}
	return h, len(h.boxes) > 0
}

// layoutOn measures the page.
func (s *signal) layoutOn(p *page) (hit, bool) {
	l := p.layout(s.layout)
	return hit{signal: s, boxes: l.rows}, l.has
}

func (s *signal) matches(text string) bool {
	if s.check == "" {
		return s.pattern.MatchString(text)
	}
	for _, value := range s.pattern.FindAllString(text, -1) {
		if ok, _ := identifier.Check(s.check, value); ok {
			return true
		}
	}
	return false
}
