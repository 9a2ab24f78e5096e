package classifier

import (
	"cmp"
	"errors"
	"fmt"
	"math"
	"math/rand/v2"
	"slices"
	"strings"

	"gonum.org/v1/gonum/optimize"

	"dossier/events"
	"dossier/services/classifier/words"
	"dossier/taxonomy"
)

// A TrainingPage is one to learn from.
type TrainingPage struct {
	Class    string
	Template string // whose page it is; issuers of one class are told apart by it
	Country  string
	Borrower string          // whose papers it was among
	Text     events.PageText // as printed, without a reader's errors
}

// How pages are marred before they are learned from, because that is how they will
// be read: a seventh of the words of scanned pages were misread or lost.
const (
	wordsLost, wordsMisread = 0.05, 0.10
)

// stranger is how much more sys.unknown counts than the fit says: e to its power is
// how many times as many papers of no class are expected, or papers that are so much
// less like those that were learned from. People put any paper into a file, and
// those that were made up are of two dozen kinds. To miss a paper costs a person a
// look; to take a stranger for one costs a wrong decision. It is an estimate, made
// after a look at real papers: without it, an early model took a third of 47 pages of
// no class for one of some.
const stranger = 1.5

// folds is in how many parts templates are cut to weigh what is learned.
const folds = 2

// Train learns from pages under a taxonomy.
//
// What words say of a page is worth less on papers of issuers that nothing was
// learned from, and that is where it will be used. So the templates of each class
// are cut in two parts, the words of each part are judged by a model that learned
// from the other, and the weights of signals and words are those that make these
// verdicts the least surprising. The model itself then learns from all pages. The
// same pages in the same order give the same.
func Train(t *taxonomy.Taxonomy, pages []TrainingPage) (*Learned, error) {
	l, err := train(t, pages)
	if err != nil {
		return nil, fmt.Errorf("train the classifier: %w", err)
	}
	return l, nil
}

func train(t *taxonomy.Taxonomy, pages []TrainingPage) (*Learned, error) {
	s, err := compile(t, nil)
	if err != nil {
		return nil, err
	}
	var clean, marred []words.Example
	templates := map[string]bool{}
	pages = slices.Clone(pages)
	for i, p := range pages {
		r := rand.New(rand.NewPCG(uint64(i), 1))
		template := p.Country + " " + p.Template
		templates[p.Class+" "+template] = true
		pages[i].Template = template
		clean = append(clean, words.Example{Class: p.Class, Template: template, Borrower: p.Borrower, Features: words.Features(p.Text)})
		marred = append(marred, words.Example{Class: p.Class, Template: template, Borrower: p.Borrower, Features: words.Features(mar(p.Text, r))})
	}
	evidence, err := s.weighUnseen(pages, clean, marred)
	if err != nil {
		return nil, err
	}
	l := &Learned{Taxonomy: t.Digest, Pages: len(pages), Templates: len(templates)}
	if l.Weights, err = fit(evidence); err != nil {
		return nil, err
	}
	l.Weights.Unknown += stranger
	l.Words, err = words.Train(append(clean, marred...), taxonomy.Unknown)
	return l, err
}

// seen is what is known of a page whose template was not learned from.
type seen struct {
	class   int       // in the classes that evidence is of
	unknown int       // sys.unknown's place among them
	signals []float64 // by class
	words   []float64 // by class
	weight  float64
}

// weighUnseen judges every page by what was learned of other templates. A class of
// a country that has a single template has no page judged.
func (s *Scorer) weighUnseen(pages []TrainingPage, clean, marred []words.Example) ([]seen, error) {
	of := map[string][]string{} // templates of a class and country
	for _, p := range pages {
		k := p.Class + " " + p.Country
		if !slices.Contains(of[k], p.Template) {
			of[k] = append(of[k], p.Template)
		}
	}
	for k := range of {
		slices.Sort(of[k])
	}
	part := func(p TrainingPage) int {
		all := of[p.Class+" "+p.Country]
		if len(all) < folds {
			return -1
		}
		return slices.Index(all, p.Template) % folds
	}
	count := map[string]int{}
	for _, p := range pages {
		count[p.Class+" "+p.Template]++
	}
	var evidence []seen
	for fold := range folds {
		var from []words.Example
		for i, p := range pages {
			if part(p) != fold {
				from = append(from, clean[i], marred[i])
			}
		}
		model, err := words.Train(from, taxonomy.Unknown)
		if err != nil {
			return nil, err
		}
		w := newWeigher(&Learned{Words: model}, s.classes)
		if w.model == nil {
			return nil, errors.New("none of the pages is of a class of the taxonomy")
		}
		for i, p := range pages {
			class := slices.IndexFunc(s.classes, func(c class) bool { return c.id == p.Class })
			if part(p) != fold || class < 0 {
				continue
			}
			// The page as it would be read.
			text := mar(p.Text, rand.New(rand.NewPCG(uint64(i), 1)))
			page := newPage(text)
			found := s.finder.find(page.squeezed)
			judged := w.judge(marred[i].Features)
			e := seen{class: class, unknown: s.unknown, weight: 1 / float64(count[p.Class+" "+p.Template])}
			for n := range s.classes {
				c := scored{class: &s.classes[n]}
				c.weigh(page, found)
				if n == s.unknown {
					c.sum += unknownPrior
				}
				e.signals = append(e.signals, bounded(c.sum))
				e.words = append(e.words, w.said(n, judged))
			}
			evidence = append(evidence, e)
		}
	}
	if len(evidence) == 0 {
		return nil, errors.New("no class has the papers of two templates")
	}
	return evidence, nil
}

// fit finds the weights by which the evidence is the least surprising.
func fit(evidence []seen) (Weights, error) {
	total := 0.0
	for _, e := range evidence {
		total += e.weight
	}
	loss := func(x []float64) float64 {
		sum := 0.0
		for _, e := range evidence {
			top := math.Inf(-1)
			odds := make([]float64, len(e.signals))
			for c := range odds {
				odds[c] = x[0]*e.signals[c] + x[1]*e.words[c]
				if c == e.unknown {
					odds[c] += x[2]
				}
				top = max(top, odds[c])
			}
			all := 0.0
			for _, o := range odds {
				all += math.Exp(o - top)
			}
			sum += e.weight / total * (top + math.Log(all) - odds[e.class])
		}
		return sum
	}
	r, err := optimize.Minimize(optimize.Problem{Func: loss}, []float64{1, 1, -3}, &optimize.Settings{Converger: &optimize.FunctionConverge{Absolute: 1e-6, Iterations: 30}}, &optimize.NelderMead{})
	if err != nil {
		return Weights{}, fmt.Errorf("weigh signals and words: %w", err)
	}
	return Weights{Signals: r.X[0], Words: r.X[1], Unknown: r.X[2]}, nil
}

// mistaken are letters, each before one that readers take it for.
const mistaken = "aoecceilliftbhhnrnuvvyggqmnwvO0l1S5B8"

// mar loses and misreads some words of a page.
func mar(text events.PageText, r *rand.Rand) events.PageText {
	out := text
	out.Words = make([]events.Word, 0, len(text.Words))
	for _, w := range text.Words {
		x := r.Float64()
		if x < wordsLost || w.Text == "" {
			continue
		}
		if x < wordsLost+wordsMisread {
			letters := []rune(w.Text)
			at := r.IntN(len(letters))
			if i := strings.IndexRune(mistaken, letters[at]); i >= 0 && i+1 < len(mistaken) {
				letters[at] = rune(mistaken[i+1])
			} else {
				letters = slices.Delete(letters, at, at+1)
			}
			if len(letters) == 0 {
				continue
			}
			w.Text = string(letters)
		}
		out.Words = append(out.Words, w)
	}
	return out
}

// lines puts words into lines from top to bottom, as readers do, and numbers them.
func lines(all []events.Word) {
	middle := func(w events.Word) float64 { return (w.Box[1] + w.Box[3]) / 2 }
	slices.SortStableFunc(all, func(a, b events.Word) int { return cmp.Compare(middle(a), middle(b)) })
	for from, line := 0, 0; from < len(all); line++ {
		to := from + 1
		for to < len(all) && middle(all[to])-middle(all[from]) < 0.4*max(all[to].Box[3]-all[to].Box[1], 4) {
			to++
		}
		slices.SortStableFunc(all[from:to], func(a, b events.Word) int { return cmp.Compare(a.Box[0], b.Box[0]) })
		for i := from; i < to; i++ {
			all[i].Line = line
		}
		from = to
	}
}

// Printed is the text of a page that is known as printed: words in any order,
// without lines.
func Printed(page int, width, height float64, all []events.Word) events.PageText {
	all = slices.Clone(all)
	lines(all)
	return events.PageText{Page: page, Width: width, Height: height, Method: events.ReadTextLayer, Words: all}
}
