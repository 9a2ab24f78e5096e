package classifier

import (
	"reflect"
	"strings"
	"testing"
)

func TestFind(t *testing.T) {
	for _, tt := range []struct {
		name, phrase string
		lines        []string
		want         []string // what stands at the places found
	}{
		{"as printed", "net pay", []string{"Total Net Pay 12.00"}, []string{"Net Pay"}},
		{"each place", "net pay", []string{"net pay", "NET PAY:"}, []string{"net pay", "NET PAY:"}},
		{"space lost", "net pay", []string{"NetPay"}, []string{"NetPay"}},
		{"space invented", "net pay", []string{"N et P ay"}, []string{"N et P ay"}},
		{"punctuation", "w-2", []string{"Form (W 2)"}, []string{"(W 2)"}},
		{"letters that look alike", "omb no 1545-0008", []string{"0MB No. l545-OOO8"}, []string{"0MB No. l545-OOO8"}},
		{"short phrases stand as words", "pan", []string{"Company PANEL pan."}, []string{"pan."}},
		{"short phrases do not break over lines", "net pay", []string{"magnet net", "pay"}, nil},
		{"long phrases may", "wages, tips, other compensation", []string{"Wages, tips, other", "compensation"}, []string{"Wages, tips, other compensation"}},
		{"a letter misread", "social security wages", []string{"Soclal securlty wagcs"}, []string{"Soclal securlty wagcs"}},
		{"a letter lost", "social security wages", []string{"ocial security wages"}, []string{"ocial security wages"}},
		{"a letter invented", "social security wages", []string{"social secuurity wages"}, []string{"social secuurity wages"}},
		{"too many misread", "social security wages", []string{"soxxxl sexxxity waxxs"}, nil},
		{"short words are not guessed at", "net pay", []string{"net bay"}, nil},
		{"digits are not guessed at", "schedule of form 1065", []string{"schedule of form 1066"}, nil},
		{"run together with the word before it", "closing disclosure", []string{"yourclosing disclosure"}, []string{"yourclosing disclosure"}},
		{"inside longer words", "closing disclosure", []string{"enclosing disclosures"}, nil},
		{"the end of a longer word", "loan agreement", []string{"distribution agreement"}, nil},
		{"no letters at all", "—", []string{"— —"}, nil},
	} {
		t.Run(tt.name, func(t *testing.T) {
			f := newFinder()
			id := f.add(tt.phrase)
			if again := f.add(strings.ToUpper(tt.phrase)); again != id {
				t.Errorf("the same phrase has the ids %d and %d", id, again)
			}
			page := squeeze(sheet(tt.lines...).Words)
			var got []string
			for _, place := range f.find(page)[id] {
				var words []string
				for i := page.word[place.from]; i <= page.word[place.to-1]; i++ {
					words = append(words, page.words[i].Text)
				}
				got = append(got, strings.Join(words, " "))
			}
			if !reflect.DeepEqual(got, tt.want) {
				t.Errorf("found %q, want %q", got, tt.want)
			}
		})
	}
}

func TestFindStopsCounting(t *testing.T) {
	f := newFinder()
	id := f.add("net pay")
	page := squeeze(sheet(strings.Repeat("net pay ", 3*maxFinds)).Words)
	if got := len(f.find(page)[id]); got != maxFinds {
		t.Errorf("found %d times, want %d", got, maxFinds)
	}
}

// compare agrees with the plain definition of the edit distance, for all short
// texts over two letters.
func TestCompare(t *testing.T) {
	const most = 3
	all := []string{""}
	for i := 0; len(all[i]) < 5; i++ {
		all = append(all, all[i]+"a", all[i]+"b")
	}
	for _, text := range all {
		for _, want := range all {
			best := most + 1
			for n := range len(text) + 1 {
				best = min(best, distance(text[:n], want))
			}
			wrong, taken, ok := compare(squeezePhrase(text), squeezePhrase(want), most, false)
			if ok != (best <= most) || (ok && (wrong != best || distance(text[:taken], want) != best)) {
				t.Fatalf("compare(%q, %q) = %d, %d, %v; the distance is %d", text, want, wrong, taken, ok, best)
			}
			wrong, taken, ok = compare(squeezePhrase(reversed(text)), squeezePhrase(reversed(want)), most, true)
			if ok != (best <= most) || (ok && (wrong != best || distance(text[:taken], want) != best)) {
				t.Fatalf("compare(%q, %q) backwards = %d, %d, %v; the distance is %d", text, want, wrong, taken, ok, best)
			}
		}
	}
}

func distance(a, b string) int {
	switch {
	case a == "":
		return len(b)
	case b == "":
		return len(a)
	case a[0] == b[0]:
		return distance(a[1:], b[1:])
	}
	return 1 + min(distance(a[1:], b), distance(a, b[1:]), distance(a[1:], b[1:]))
}

func reversed(s string) string {
	b := []byte(s)
	for i := range len(b) / 2 {
		b[i], b[len(b)-1-i] = b[len(b)-1-i], b[i]
	}
	return string(b)
}
