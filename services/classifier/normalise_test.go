package classifier

import (
	"reflect"
	"testing"

	"dossier/events"
)

func TestSqueeze(t *testing.T) {
	got := squeeze([]events.Word{{Text: "W-2:"}, {Text: "|"}, {Text: "Employee’s"}, {Text: "N°I0"}, {Text: "Prénom"}, {Text: "आय"}})
	if want := "w2employeesnloprenomआय"; string(runes(got.chars)) != want {
		t.Errorf("characters %q, want %q", string(runes(got.chars)), want)
	}
	if want := []int32{0, 0, 2, 2, 2, 2, 2, 2, 2, 2, 2, 3, 3, 3, 4, 4, 4, 4, 4, 4, 5, 5}; !reflect.DeepEqual(got.word, want) {
		t.Errorf("words %v, want %v", got.word, want)
	}
	var starts []int
	for i, s := range got.start {
		if s {
			starts = append(starts, i)
		}
	}
	if want := []int{0, 1, 2, 11, 12, 14, 20}; !reflect.DeepEqual(starts, want) {
		t.Errorf("starts %v, want %v", starts, want)
	}
}

func TestFold(t *testing.T) {
	if n, m := len([]rune(accented)), len(plain); n != m {
		t.Fatalf("%d accented letters, %d plain ones", n, m)
	}
	for c, want := range map[rune]rune{'A': 'a', 'z': 'z', '0': 'o', 'O': 'o', '1': 'l', 'I': 'l', 'l': 'l', '7': '7', 'É': 'e', 'í': 'l', 'ß': 'ß', 'ा': 'ा', '𝟙': 0xfffd} {
		if got, ok := fold(c); !ok || rune(got) != want {
			t.Errorf("fold(%q) = %q, %v, want %q", c, rune(got), ok, want)
		}
	}
	for _, c := range " |-.,'’₹$" {
		if _, ok := fold(c); ok {
			t.Errorf("fold(%q) takes part", c)
		}
	}
}
