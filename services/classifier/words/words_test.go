package words

import (
	"encoding/json"
	"fmt"
	"math"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"dossier/events"
)

// page is a page of words that were read well, but for those that begin with a question mark.
func page(text string) events.PageText {
	var p events.PageText
	for _, w := range strings.Fields(text) {
		confidence := 0.9
		if strings.HasPrefix(w, "?") {
			confidence = 0.1
		}
		p.Words = append(p.Words, events.Word{Text: w, Confidence: confidence})
	}
	return p
}

func TestFeatures(t *testing.T) {
	for _, c := range []struct {
		text string
		want []Feature
	}{
		{"", nil},
		{"Opening Balance: 1,204.50", []Feature{{"opening", 0, 1}, {"balance", 1, 1}, {"opening balance", 0, 2}, {"0", 2, 1}, {"balance 0", 1, 2}}},
		{"12 13 14", []Feature{{"0", 0, 1}}},
		{"a - net ?guess pay", []Feature{{"net", 2, 1}, {"pay", 4, 1}, {"net pay", 2, 3}}},
		{"pay pay", []Feature{{"pay", 0, 1}, {"pay pay", 0, 2}}},
		{"आयकर विभाग", []Feature{{"आयकर", 0, 1}, {"विभाग", 1, 1}, {"आयकर विभाग", 0, 2}}},
	} {
		if diff := cmp.Diff(c.want, Features(page(c.text))); diff != "" {
			t.Errorf("%q (-want +got):\n%s", c.text, diff)
		}
	}
}

// examples are pages of three templates of two classes and one of none, which share words as papers do.
func examples() []Example {
	var all []Example
	for template := range 3 {
		for n := range 4 {
			of := func(class, text string) {
				all = append(all, Example{Class: class, Template: fmt.Sprint(template), Borrower: fmt.Sprint(template, n), Features: Features(page(fmt.Sprintf("%s number%c", text, 'a'+template*4+n)))})
			}
			of("a.bill", "amount due for power meter reading")
			of("b.lease", "the tenant shall pay the amount due to the landlord")
			of("sys.unknown", "the soup and the menu of the day")
		}
	}
	return all
}

func TestTrainTellsPapersApart(t *testing.T) {
	m, err := Train(examples(), "sys.unknown")
	if err != nil {
		t.Fatal(err)
	}
	if want := []string{"a.bill", "b.lease", "sys.unknown"}; !slices.Equal(m.Classes(), want) {
		t.Fatalf("classes %v", m.Classes())
	}
	for _, c := range []struct {
		text string
		want int
	}{{"meter reading: power", 0}, {"Landlord and tenant", 1}, {"soup menu", 2}, {"words that it never saw", 2}, {"", 2}} {
		said := m.Judge(Features(page(c.text)))
		sum := 0.0
		for _, s := range said {
			sum += math.Exp(s)
		}
		if best := slices.Index(said, slices.Max(said)); best != c.want || math.Abs(sum-1) > 1e-9 {
			t.Errorf("%q: %v, want the class %s", c.text, said, m.Classes()[c.want])
		}
	}
	// Words of one borrower are not learned, nor those of one template.
	for _, name := range m.names {
		if strings.HasPrefix(name, "number") {
			t.Errorf("%q was learned", name)
		}
	}
	features := Features(page("the tenant shall pay"))
	telling, adds := m.Telling(features, 1, 0, 2)
	if len(telling) != 2 || !strings.Contains(telling[0].Name, "tenant") && !strings.Contains(telling[0].Name, "shall") || adds[0] < adds[1] || adds[1] <= 0 {
		t.Errorf("what tells a lease: %v %v", telling, adds)
	}
}

func TestTrainGivesTheSameForTheSame(t *testing.T) {
	a, err := Train(examples(), "sys.unknown")
	if err != nil {
		t.Fatal(err)
	}
	b, err := Train(examples(), "sys.unknown")
	if err != nil || !reflect.DeepEqual(a, b) {
		t.Errorf("two trainings differ (%v)", err)
	}
}

func TestTrainWantsSomethingToTellApart(t *testing.T) {
	for name, of := range map[string][]Example{
		"words of few borrowers": oneBorrower(examples()),
		"nothing":                nil, "one class": {{Class: "a", Template: "1", Features: Features(page("net pay"))}},
		"no word of three templates": {{Class: "a", Template: "1", Features: Features(page("net pay"))}, {Class: "b", Template: "1", Features: Features(page("net pay"))}},
	} {
		if _, err := Train(of, "sys.unknown"); err == nil {
			t.Errorf("%s: no error", name)
		}
	}
}

func oneBorrower(of []Example) []Example {
	for i := range of {
		of[i].Borrower = "one"
	}
	return of
}

func TestModelsAreKept(t *testing.T) {
	m, err := Train(examples(), "sys.unknown")
	if err != nil {
		t.Fatal(err)
	}
	kept, err := json.Marshal(m)
	if err != nil {
		t.Fatal(err)
	}
	var got Model
	if err := json.Unmarshal(kept, &got); err != nil || !reflect.DeepEqual(m, &got) {
		t.Errorf("it came back otherwise (%v)", err)
	}
	for _, bad := range []string{`{`, `[]`, `{"classes": ["b", "a"], "scales": [1, 1], "bias": [0, 0]}`, `{"classes": ["a"], "features": ["x"], "scales": [1], "bias": [0], "weights": "AAAA"}`} {
		if err := json.Unmarshal([]byte(bad), &got); err == nil {
			t.Errorf("%s was taken for a model", bad)
		}
	}
}

func FuzzFeatures(f *testing.F) {
	f.Add("Net pay 12")
	m, err := Train(examples(), "sys.unknown")
	if err != nil {
		f.Fatal(err)
	}
	f.Fuzz(func(t *testing.T, text string) {
		p := page(text)
		features := Features(p)
		for _, x := range features {
			if x.Name == "" || x.First < 0 || x.Words < 1 || x.First+x.Words > len(p.Words) {
				t.Fatalf("%+v of %d words", x, len(p.Words))
			}
		}
		for _, s := range m.Judge(features) {
			if math.IsNaN(s) || s > 1e-9 {
				t.Fatalf("said %v", s)
			}
		}
	})
}
