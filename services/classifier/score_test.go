package classifier

import (
	"math"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"sync"
	"testing"
	"testing/fstest"
	"time"

	"dossier/events"
	"dossier/taxonomy"
)

// pets is a taxonomy of two classes that share words.
const pets = `
taxonomy:
  id: pets
  version: 1.0.0
  title: Papers of pets
  page_numbers: [{pattern: 'Page (?P<number>\d+) of (?P<of>\d+)'}]
classes:
  - {id: sys.blank, title: Blank, family: system, sensitivity: public}
  - {id: sys.separator, title: Separator, family: system, sensitivity: public}
  - id: sys.unknown
    title: Unknown
    family: system
    sensitivity: public
    signals: [{id: menu, any: [soup of the day], weight: 3}]
  - id: pet.licence
    title: Licence
    family: pets
    multi_page: true
    sensitivity: public
    subtypes: [{id: YEARLY, title: For a year}]
    signals:
      - {id: breed, any: [breed, colour of coat], weight: 2}
      - {id: number, pattern: '\b[A-Z]{5}[0-9]{4}[A-Z]\b', check: pan, weight: 1.5}
      - {id: yearly, any: [valid for one year], weight: 1, subtype: YEARLY}
      - {id: food, any: [ingredients], against: true, weight: 4}
    first_page: [{id: title, any: [pet licence], zone: top, weight: 4}]
    continuation: [{id: continued, any: [carried forward], weight: 1}]
    last_page: [{id: sealed, any: [seal of the town], zone: bottom, weight: 3}]
    keys: [{kind: tag, labels: [tag no], pattern: '[0-9]{6}'}]
  - id: pet.invoice
    title: Invoice of a vet
    family: pets
    multi_page: true
    sensitivity: public
    signals:
      - {id: title, any: [veterinary invoice], zone: heading, weight: 4}
      - {id: breed, any: [breed], weight: 1}
      - {id: stamp, pattern: 'VET-[0-9]{3}', alone: true, zone: bottom, weight: 2}
`

func scorer(t testing.TB, content string) *Scorer {
	t.Helper()
	tax, err := taxonomy.Load(fstest.MapFS{"a.yaml": {Data: []byte(content)}})
	if err != nil {
		t.Fatal(err)
	}
	s, err := NewScorer(tax)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// share is the confidence of a class among log-odds, rounded as [rounded] does.
func share(of float64, all ...float64) float64 {
	sum := 0.0
	for _, l := range all {
		sum += math.Exp(l)
	}
	return math.Round(1000*math.Exp(of)/sum) / 1000
}

func rounded(v Verdict) Verdict {
	for i, c := range v.Candidates {
		v.Candidates[i].Confidence = math.Round(1000*c.Confidence) / 1000
	}
	return v
}

func TestScore(t *testing.T) {
	s := scorer(t, pets)
	lower := make([]string, 40) // lines down to the lower third
	licence, unknown := 4+2*repeated+1*repeated*repeated, unknownPrior
	for _, tt := range []struct {
		name  string
		lines []string
		want  Verdict
	}{
		{"nothing on it", nil, Verdict{Candidates: []events.Candidate{{Class: "sys.unknown", Confidence: 1}}}},
		{"a first page", []string{"PET LICENCE", "Breed: pug\tColour of coat: fawn", "valid for one year, 01/04/2026 to 31/03/2027", "Tag no 123456", "Page 1 of 2"}, Verdict{
			Candidates: []events.Candidate{
				{Class: "pet.licence", Confidence: share(licence, licence, unknown, 1)},
				{Class: "sys.unknown", Confidence: share(unknown, licence, unknown, 1)},
				{Class: "pet.invoice", Confidence: share(1, licence, unknown, 1)},
			},
			Subtype: "YEARLY",
			Matches: []events.SignalMatch{
				{Class: "pet.licence", Signal: "title", Weight: 4, Boxes: []events.Box{{40, 20, 95, 30}}},
				{Class: "pet.licence", Signal: "breed", Weight: 2, Boxes: []events.Box{{40, 35, 70, 45}, {150, 35, 225, 45}}},
				{Class: "pet.licence", Signal: "yearly", Weight: 1, Boxes: []events.Box{{40, 50, 135, 60}}},
				{Class: "pet.invoice", Signal: "breed", Weight: 1, Boxes: []events.Box{{40, 35, 70, 45}}},
			},
			First:   1,
			Printed: events.Printed{Number: 1, Of: 2},
			Keys:    []events.IdentityKey{{Kind: "tag", Value: "123456"}},
			Periods: []Period{{From: time.Date(2026, 4, 1, 0, 0, 0, 0, time.UTC), Until: time.Date(2027, 3, 31, 0, 0, 0, 0, time.UTC)}},
		}},
		{"a later page", []string{"Breed carried forward"}, Verdict{
			Candidates: []events.Candidate{
				{Class: "sys.unknown", Confidence: share(unknown, unknown, 2+repeated, 1)},
				{Class: "pet.licence", Confidence: share(2+repeated, unknown, 2+repeated, 1)},
				{Class: "pet.invoice", Confidence: share(1, unknown, 2+repeated, 1)},
			},
			Matches: []events.SignalMatch{
				{Class: "pet.licence", Signal: "breed", Weight: 2, Boxes: []events.Box{{40, 20, 65, 30}}},
				{Class: "pet.licence", Signal: "continued", Weight: 1, Boxes: []events.Box{{70, 20, 145, 30}}},
				{Class: "pet.invoice", Signal: "breed", Weight: 1, Boxes: []events.Box{{40, 20, 65, 30}}},
			},
		}},
		{"a last page", append(append([]string{"Breed"}, lower...), "Seal of the town"), Verdict{
			Candidates: []events.Candidate{
				{Class: "pet.licence", Confidence: share(3+2*repeated, 3+2*repeated, unknown, 1)},
				{Class: "sys.unknown", Confidence: share(unknown, 3+2*repeated, unknown, 1)},
				{Class: "pet.invoice", Confidence: share(1, 3+2*repeated, unknown, 1)},
			},
			Matches: []events.SignalMatch{
				{Class: "pet.licence", Signal: "sealed", Weight: 3, Boxes: []events.Box{{40, 635, 120, 645}}},
				{Class: "pet.licence", Signal: "breed", Weight: 2, Boxes: []events.Box{{40, 20, 65, 30}}},
				{Class: "pet.invoice", Signal: "breed", Weight: 1, Boxes: []events.Box{{40, 20, 65, 30}}},
			},
			Last: 0.75,
		}},
		{"a number counts beside words", []string{"No. AAPPV8261K", "breed"}, Verdict{
			Candidates: []events.Candidate{
				{Class: "sys.unknown", Confidence: share(unknown, unknown, 2+1.5*repeated, 1)},
				{Class: "pet.licence", Confidence: share(2+1.5*repeated, unknown, 2+1.5*repeated, 1)},
				{Class: "pet.invoice", Confidence: share(1, unknown, 2+1.5*repeated, 1)},
			},
			Matches: []events.SignalMatch{
				{Class: "pet.licence", Signal: "breed", Weight: 2, Boxes: []events.Box{{40, 35, 65, 45}}},
				{Class: "pet.licence", Signal: "number", Weight: 1.5, Boxes: []events.Box{{40, 20, 110, 30}}},
				{Class: "pet.invoice", Signal: "breed", Weight: 1, Boxes: []events.Box{{40, 35, 65, 45}}},
			},
		}},
		{"a number alone counts for nothing", []string{"No. AAPPV8261K"}, Verdict{Candidates: []events.Candidate{{Class: "sys.unknown", Confidence: 1}}}},
		{"nor does one whose check fails", []string{"No. AAPPV0000K", "Subtotal"}, Verdict{Candidates: []events.Candidate{{Class: "sys.unknown", Confidence: 1}}}},
		{"a pattern that counts alone, in its zone", append(append([]string{"VET-111"}, lower...), "V ET-222"), Verdict{
			Candidates: []events.Candidate{
				{Class: "sys.unknown", Confidence: share(unknown, unknown, 2)},
				{Class: "pet.invoice", Confidence: share(2, unknown, 2)},
			},
			Matches: []events.SignalMatch{{Class: "pet.invoice", Signal: "stamp", Weight: 2, Boxes: []events.Box{{40, 635, 80, 645}}}},
		}},
		{"what speaks against a class", []string{"pet licence", "Ingredients: breed"}, Verdict{
			Candidates: []events.Candidate{
				{Class: "sys.unknown", Confidence: share(unknown, unknown, 4+2*repeated-4, 1)},
				{Class: "pet.licence", Confidence: share(4+2*repeated-4, unknown, 4+2*repeated-4, 1)},
				{Class: "pet.invoice", Confidence: share(1, unknown, 4+2*repeated-4, 1)},
			},
			Matches: []events.SignalMatch{
				{Class: "pet.licence", Signal: "food", Weight: -4, Boxes: []events.Box{{40, 35, 100, 45}}},
				{Class: "pet.licence", Signal: "title", Weight: 4, Boxes: []events.Box{{40, 20, 95, 30}}},
				{Class: "pet.licence", Signal: "breed", Weight: 2, Boxes: []events.Box{{105, 35, 130, 45}}},
				{Class: "pet.invoice", Signal: "breed", Weight: 1, Boxes: []events.Box{{105, 35, 130, 45}}},
			},
		}},
		{"what speaks for no class", []string{"Soup of the day"}, Verdict{
			Candidates: []events.Candidate{{Class: "sys.unknown", Confidence: 1}},
			Matches:    []events.SignalMatch{{Class: "sys.unknown", Signal: "menu", Weight: 3, Boxes: []events.Box{{40, 20, 115, 30}}}},
		}},
		{"a heading over two lines", []string{"VETERINARY", "INVOICE No. 12"}, Verdict{
			Candidates: []events.Candidate{{Class: "sys.unknown", Confidence: share(unknown, unknown, 4)}, {Class: "pet.invoice", Confidence: share(4, unknown, 4)}},
			Matches:    []events.SignalMatch{{Class: "pet.invoice", Signal: "title", Weight: 4, Boxes: []events.Box{{40, 20, 90, 30}, {40, 35, 75, 45}}}},
		}},
		{"two ends of sentences are no heading", []string{"We are veterinary.", "Invoice by post, if you please."}, Verdict{
			Candidates: []events.Candidate{{Class: "sys.unknown", Confidence: 1}},
		}},
		{"a title in running text is no heading", []string{"We have not had the veterinary invoice that you say is in this letter."}, Verdict{
			Candidates: []events.Candidate{{Class: "sys.unknown", Confidence: 1}},
		}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			got := rounded(s.Score(sheet(tt.lines...)))
			if !reflect.DeepEqual(got, tt.want) {
				t.Errorf("got  %+v\nwant %+v", got, tt.want)
			}
		})
	}
}

func TestLast(t *testing.T) {
	for _, tt := range []struct {
		ends    float64
		printed events.Printed
		want    float64
	}{
		{0, events.Printed{}, 0},
		{3, events.Printed{}, 0.75},
		{9, events.Printed{}, 1},
		{0, events.Printed{Number: 3, Of: 3}, 1},
		{0, events.Printed{Number: 3}, 0},
		{3, events.Printed{Number: 3}, 0.75},
		{3, events.Printed{Number: 2, Of: 3}, 0},
	} {
		if got := last(tt.ends, tt.printed); got != tt.want {
			t.Errorf("last(%v, %+v) = %v, want %v", tt.ends, tt.printed, got, tt.want)
		}
	}
}

func TestNewScorerWantsUnknown(t *testing.T) {
	if _, err := NewScorer(&taxonomy.Taxonomy{ID: "odd"}); err == nil || err.Error() != "compiling taxonomy odd: class sys.unknown is missing" {
		t.Errorf("error %v", err)
	}
}

// Each file of testdata/loan is a made-up page, named by the class it is of. A
// tab is a gap between columns.
func TestScoreLoanPages(t *testing.T) {
	s, err := NewScorer(loan(t))
	if err != nil {
		t.Fatal(err)
	}
	for name, text := range loanPages(t) {
		v := s.Score(text)
		want, _, _ := strings.Cut(strings.TrimSuffix(name, ".txt"), "-")
		if v.Class() != want || v.Confidence() < 0.6 {
			t.Errorf("%s: %+v\n%+v", name, v.Candidates, v.Matches)
		}
	}
}

func loanPages(t testing.TB) map[string]events.PageText {
	t.Helper()
	files, err := filepath.Glob("testdata/loan/*.txt")
	if err != nil || len(files) == 0 {
		t.Fatal(files, err)
	}
	pages := make(map[string]events.PageText)
	for _, f := range files {
		b, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		pages[filepath.Base(f)] = sheet(strings.Split(strings.TrimSpace(string(b)), "\n")...)
	}
	return pages
}

// The same page has the same verdict, also while others are looked at.
func TestScoreIsDeterministic(t *testing.T) {
	tax, pages := loan(t), loanPages(t)
	one, err := NewScorer(tax)
	if err != nil {
		t.Fatal(err)
	}
	other, err := NewScorer(tax)
	if err != nil {
		t.Fatal(err)
	}
	var wg sync.WaitGroup
	for name, text := range pages {
		want := one.Score(text)
		for range 4 {
			wg.Go(func() {
				if got := other.Score(text); !reflect.DeepEqual(got, want) {
					t.Errorf("%s: %+v, then %+v", name, want, got)
				}
			})
		}
	}
	wg.Wait()
}

func FuzzScore(f *testing.F) {
	s := scorer(f, pets)
	f.Add("PET LICENCE\nbreed carried forward\nPage 1 of 2", 792.0, 10.0)
	f.Add("Tag no: 123456 01/04/2026 to 31/03/2027 \xff\u0939", 0.0, math.NaN())
	f.Fuzz(func(t *testing.T, lines string, height, letter float64) {
		text := sheet(strings.Split(lines, "\n")...)
		text.Height = height
		for i := range text.Words {
			text.Words[i].Box[3] = text.Words[i].Box[1] + letter
			if i%3 == 0 {
				text.Words[i].Line = -i // lines in any order
			}
		}
		v := s.Score(text)
		sum := 0.0
		for _, c := range v.Candidates {
			if !(c.Confidence >= 0 && c.Confidence <= 1) {
				t.Errorf("confidence %v", c.Confidence)
			}
			sum += c.Confidence
		}
		if len(v.Candidates) == 0 || sum > 1+1e-9 || !(v.First >= -1 && v.First <= 1) || !(v.Last >= 0 && v.Last <= 1) {
			t.Errorf("verdict %+v", v)
		}
	})
}

func BenchmarkScore(b *testing.B) {
	s, err := NewScorer(loan(b))
	if err != nil {
		b.Fatal(err)
	}
	var page []string
	for _, text := range []string{"bank.statement-1.txt", "loan.agreement-2.txt", "sys.unknown-letter.txt"} {
		content, err := os.ReadFile("testdata/loan/" + text)
		if err != nil {
			b.Fatal(err)
		}
		page = append(page, strings.Split(string(content), "\n")...)
	}
	text := sheet(page...)
	b.ReportMetric(float64(len(text.Words)), "words")
	for b.Loop() {
		s.Score(text)
	}
}
