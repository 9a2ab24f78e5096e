package classifier

import (
	"fmt"
	"math"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"dossier/services/classifier/words"
	"dossier/taxonomy"
)

// TestWhatWasLearnedIsOfTheTaxonomy: classes that were renamed would silently count for nothing.
func TestWhatWasLearnedIsOfTheTaxonomy(t *testing.T) {
	l, err := loadLearned(learnedFile)
	if err != nil {
		t.Fatal(err)
	}
	tax := loan(t)
	known := l.Words.Classes()
	for _, id := range known {
		if _, ok := tax.Class(id); !ok {
			t.Errorf("words were learned of class %s, which the taxonomy does not have: make train", id)
		}
	}
	for _, c := range tax.Classes {
		if !slices.Contains(known, c.ID) {
			t.Errorf("no words were learned of class %s: make train", c.ID)
		}
	}
	if w := l.Weights; !(w.Signals > 0.3 && w.Words > 0.3) {
		t.Errorf("weights %+v: one kind of evidence hardly counts", w)
	}
}

// TestNothingIsLearnedOfOtherTaxonomies: a taxonomy without any of the classes is judged by its signals alone.
func TestNothingIsLearnedOfOtherTaxonomies(t *testing.T) {
	tax, err := taxonomy.Load(fstest.MapFS{"a.yaml": {Data: []byte(pets)}})
	if err != nil {
		t.Fatal(err)
	}
	s, err := NewScorer(tax)
	if err != nil {
		t.Fatal(err)
	}
	if s.weigher.model != nil || s.weigher.weights != asSignalsAlone {
		t.Errorf("weights %+v", s.weigher.weights)
	}
}

// TestTrain learns of made-up pages of a small taxonomy: two templates of each class, whose words go beyond the signals.
func TestTrain(t *testing.T) {
	tax, err := taxonomy.Load(fstest.MapFS{"a.yaml": {Data: []byte(pets)}})
	if err != nil {
		t.Fatal(err)
	}
	var pages []TrainingPage
	for template := range 4 {
		for n := range 5 {
			add := func(class, text string) {
				pages = append(pages, TrainingPage{Class: class, Template: fmt.Sprint("t", template), Country: "US", Borrower: fmt.Sprint(template, n), Text: typed(fmt.Sprintf("%s\nletter %d %d", text, template, n))})
			}
			add("pet.licence", "the holder shall keep the dog on a leash in the park")
			add("pet.invoice", "vaccine syringe bandage total to be paid by cash")
			add("sys.unknown", "soak the lentils and simmer the onions for an hour")
		}
	}
	l, err := Train(tax, slices.Clone(pages))
	if err != nil {
		t.Fatal(err)
	}
	if l.Pages != 60 || l.Templates != 12 || l.Taxonomy != tax.Digest {
		t.Errorf("learned of %d pages of %d templates under %s", l.Pages, l.Templates, l.Taxonomy)
	}
	again, err := Train(tax, slices.Clone(pages))
	if err != nil {
		t.Fatal(err)
	}
	a, errA := l.Write()
	b, errB := again.Write()
	if errA != nil || errB != nil || string(a) != string(b) {
		t.Errorf("the same pages gave something else (%v, %v)", errA, errB)
	}
	read, err := loadLearned(a)
	if err != nil {
		t.Fatal(err)
	}
	s, err := compile(tax, read)
	if err != nil {
		t.Fatal(err)
	}
	v := s.Score(typed("the dog shall be on a leash"))
	if v.Class() != "pet.licence" {
		t.Errorf("a page without a signal, but with the words of a class: %+v", v.Candidates)
	}
	shown := 0
	for _, m := range v.Matches {
		if strings.HasPrefix(m.Signal, wordsSignal) {
			if shown++; m.Class != "pet.licence" || len(m.Boxes) == 0 || m.Weight <= 0 {
				t.Errorf("match %+v", m)
			}
		}
	}
	if shown == 0 {
		t.Error("the words that tell are not shown")
	}
	if v := s.Score(typed("nothing that was ever learned")); v.Class() != taxonomy.Unknown {
		t.Errorf("a page of words that were never learned: %+v", v.Candidates)
	}
}

func TestTrainIsRefused(t *testing.T) {
	tax, err := taxonomy.Load(fstest.MapFS{"a.yaml": {Data: []byte(pets)}})
	if err != nil {
		t.Fatal(err)
	}
	for name, pages := range map[string][]TrainingPage{
		"no pages":     nil,
		"one template": {{Class: "pet.licence", Template: "a", Text: typed("a dog")}, {Class: "sys.unknown", Template: "a", Text: typed("a dog")}},
	} {
		if _, err := Train(tax, pages); err == nil {
			t.Errorf("%s: no error", name)
		}
	}
}

// TestNoWordsSpeakForNone: of a page without words sys.unknown is the likeliest.
func TestNoWordsSpeakForNone(t *testing.T) {
	s, err := NewScorer(loan(t))
	if err != nil {
		t.Fatal(err)
	}
	none := s.weigher.none
	said := s.weigher.judge(nil)
	for c, v := range said {
		if math.IsNaN(v) || v > 0 || c != none && v >= said[none] {
			t.Errorf("of a page without words, class %d: %v", c, v)
		}
	}
}

func BenchmarkLearned(b *testing.B) {
	s, err := NewScorer(loan(b))
	if err != nil {
		b.Fatal(err)
	}
	text := typed(strings.Repeat("Statement of account: opening balance, deposits and closing balance of the period\n", 60))
	for b.Loop() {
		s.weigher.judge(words.Features(text))
	}
}

// TestWordsAloneMakeNoPageSure: whatever the words of a page say, without signals that
// decide it stays below 0.9; with them it need not.
func TestWordsAloneMakeNoPageSure(t *testing.T) {
	for _, tt := range []struct {
		name    string
		classes []scored
		want    []float64 // shares, the likeliest first
	}{
		{"words alone", []scored{{sum: 4, logit: 0}, {sum: 4, logit: 9}, {sum: 9, logit: 3}}, []float64{0.879, 0.119, 0.002}},
		{"words that hardly say anything", []scored{{sum: 4, logit: 0}, {sum: 4, logit: 1}}, []float64{0.731, 0.269}},
		{"signals", []scored{{sum: 4, logit: 0}, {sum: 4.1, logit: 9}, {sum: 0, logit: 3}}, []float64{0.997, 0.002, 0}},
		{"nothing is likelier", []scored{{sum: 4, logit: 9}, {sum: 4, logit: 0}}, []float64{1, 0}},
	} {
		doubt(tt.classes)
		rank(tt.classes)
		var got []float64
		for _, c := range tt.classes {
			got = append(got, math.Round(1000*c.share)/1000)
		}
		if !slices.Equal(got, tt.want) {
			t.Errorf("%s: shares %v, want %v", tt.name, got, tt.want)
		}
	}
}
