package classifier

import (
	"strings"
	"testing"
	"testing/fstest"
	"unicode"

	"github.com/google/go-cmp/cmp"

	"dossier/taxonomy"
	"dossier/taxonomy/explain"
)

func TestCovers(t *testing.T) {
	for _, tt := range []struct {
		short, long string
		want        cover
	}{
		{"net pay", "gross pay", never},
		{"net pay", "net pay", always},
		{"paystub", "pay stub", always},
		{"w-2", "form w-2", always},
		{"tag no", "TAG N0", always},
		{"net pay", "net payable", never},                                    // another word
		{"statement of account", "statement of accounts", always},            // so long that it may run into the next word
		{"account value", "change in account value", mostly},                 // of which two letters may be wrong
		{"breed", "breed of dog", mostly},                                    // which may run over two lines
		{"national identity card", "national identity cord of india", never}, // whatever a reader may take for it
		{"pay slip for the month", "pay slip", never},
	} {
		if got := covers(tt.short, tt.long); got != tt.want {
			t.Errorf("covers(%q, %q) = %v, want %v", tt.short, tt.long, got, tt.want)
		}
	}
}

// What always stands where another phrase does is found wherever that one is.
func TestCoversAsTheFinderFinds(t *testing.T) {
	tax := loan(t)
	f := newFinder()
	for _, c := range tax.Classes {
		for _, s := range profileOf(c).signals {
			for _, long := range s.Phrases {
				for _, short := range s.Phrases {
					if covers(short, long) == never {
						continue
					}
					a := f.add(short)
					if len(f.find(squeeze(typed("x " + long + " x").Words))[a]) == 0 {
						t.Errorf("%s: %q is not found in %q", s.Pos, short, long)
					}
				}
			}
		}
	}
}

func TestImpossible(t *testing.T) {
	gap := func(text string) bool { return strings.Contains(text, "  ") }
	small := func(text string) bool { return strings.ContainsFunc(text, unicode.IsLower) }
	for _, tt := range []struct {
		pattern string
		never   func(string) bool
		want    bool
	}{
		{"", gap, false},
		{"a  b", gap, true},
		{"a b", gap, false},
		{"(a  b)+c", gap, true},
		{"(a  b)*c", gap, false},
		{"(a  b){2}", gap, true},
		{"a  b|c", gap, false},
		{"a  b|c  d", gap, true},
		{"(?i)ab[0-9]", small, false},
		{"ab[0-9]", small, true},
		{"[a-z][0-9]", small, false}, // it may miss one
		{"[", small, false},          // that is reported when it is loaded
	} {
		if got := impossible(tt.pattern, tt.never); got != tt.want {
			t.Errorf("impossible(%q) = %v", tt.pattern, got)
		}
	}
}

func TestOutdone(t *testing.T) {
	phrase := func(weight float64, zone taxonomy.Zone, any ...string) taxonomy.Signal {
		return taxonomy.Signal{Phrases: any, Zone: zone, Weight: weight}
	}
	against := func(s taxonomy.Signal) taxonomy.Signal { s.Against = true; return s }
	const top, heading = taxonomy.ZoneTop, taxonomy.ZoneHeading
	for _, tt := range []struct {
		name string
		a, b []taxonomy.Signal
		want bool
	}{
		{"nothing", nil, []taxonomy.Signal{phrase(1, top, "x")}, false},
		{"more words, in more places", []taxonomy.Signal{phrase(1, top, "x")}, []taxonomy.Signal{phrase(2, heading, "y", "X")}, true},
		{"fewer places", []taxonomy.Signal{phrase(1, heading, "x")}, []taxonomy.Signal{phrase(2, top, "x")}, false},
		{"less weight", []taxonomy.Signal{phrase(2, top, "x")}, []taxonomy.Signal{phrase(1, top, "x")}, false},
		{"one signal for two", []taxonomy.Signal{phrase(1, top, "x"), phrase(1, top, "y")}, []taxonomy.Signal{phrase(3, top, "x", "y")}, false},
		{"two for two", []taxonomy.Signal{phrase(1, top, "x"), phrase(1, top, "y")}, []taxonomy.Signal{phrase(3, top, "y"), phrase(3, top, "x")}, true},
		{"something against it", []taxonomy.Signal{phrase(1, top, "x")}, []taxonomy.Signal{phrase(1, top, "x"), against(phrase(1, top, "z"))}, false},
		{"the same against both", []taxonomy.Signal{phrase(1, top, "x"), against(phrase(2, heading, "z"))}, []taxonomy.Signal{phrase(1, top, "x"), against(phrase(1, top, "z"))}, true},
		{"a layout", []taxonomy.Signal{{Layout: taxonomy.LayoutProse, Weight: 1}}, []taxonomy.Signal{{Layout: taxonomy.LayoutProse, Alone: true, Weight: 1}}, true},
		{"another layout", []taxonomy.Signal{{Layout: taxonomy.LayoutProse, Weight: 1}}, []taxonomy.Signal{{Layout: taxonomy.LayoutForm, Weight: 1}}, false},
	} {
		if got := outdone(profile{signals: tt.a}, profile{signals: tt.b}); got != tt.want {
			t.Errorf("%s: %v", tt.name, got)
		}
	}
}

func TestSharedWith(t *testing.T) {
	tax, err := taxonomy.Load(fstest.MapFS{"a.yaml": {Data: []byte(pets)}})
	if err != nil {
		t.Fatal(err)
	}
	want := []explain.Shared{{Class: "pet.licence", Phrases: []string{"breed"}}}
	if diff := cmp.Diff(want, SharedWith(tax, "pet.invoice")); diff != "" {
		t.Error(diff)
	}
	if got := SharedWith(tax, "pet.cat"); got != nil {
		t.Errorf("a class that is not there shares %v", got)
	}
}

// Whatever loads can be looked at, whatever is odd about it.
func FuzzLint(f *testing.F) {
	f.Add(pets)
	f.Add(shops)
	f.Fuzz(func(t *testing.T, content string) {
		tax, err := taxonomy.Load(fstest.MapFS{"a.yaml": {Data: []byte(content)}})
		if err != nil {
			return
		}
		for _, finding := range Lint(tax) {
			if finding.Pos == "" || finding.Text == "" {
				t.Errorf("%+v", finding)
			}
		}
	})
}
