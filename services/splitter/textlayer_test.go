package splitter

import (
	"reflect"
	"slices"
	"testing"
	"unicode/utf8"

	"dossier/events"
	"dossier/services/splitter/worker"
)

// line is a line of characters that are 6 wide and 12 high.
func line(left, top float64, text string) []worker.Mark {
	marks := []worker.Mark{{Kind: worker.Line, Flat: true}}
	for i, r := range []rune(text) {
		x := left + 6*float64(i)
		marks = append(marks, worker.Mark{Kind: worker.Character, Rune: r, Box: worker.Box{X0: x, Y0: top, X1: x + 6, Y1: top + 12}})
	}
	return marks
}

func pictureAt(x0, y0, x1, y1 float64) worker.Mark {
	return worker.Mark{Kind: worker.Picture, Box: worker.Box{X0: x0, Y0: y0, X1: x1, Y1: y1}}
}

func TestReadLayer(t *testing.T) {
	word := func(text string, line int, box ...float64) events.Word {
		return events.Word{Text: text, Line: line, Confidence: 1, Box: events.Box(box)}
	}
	for _, c := range []struct {
		name  string
		marks []worker.Mark
		want  []events.Word
	}{
		{"nothing", nil, nil},
		{"words", line(10, 20, "to be"), []events.Word{word("to", 0, 10, 20, 22, 32), word("be", 0, 28, 20, 40, 32)}},
		{"values drawn before their labels, in another size", slices.Concat(line(300, 21, "7"), line(10, 60, "b"), line(10, 20, "a")),
			[]events.Word{word("a", 0, 10, 20, 16, 32), word("7", 0, 300, 21, 306, 33), word("b", 1, 10, 60, 16, 72)}},
		{"off the page and over its edge", slices.Concat(line(-100, 20, "x"), line(597, 20, "y")), []events.Word{word("y", 0, 597, 20, 600, 32)}},
		{"control characters", line(0, 0, "a\x01b"), []events.Word{word("a", 0, 0, 0, 6, 12), word("b", 0, 12, 0, 18, 12)}},
		{"no line", line(10, 20, "x")[1:], []events.Word{word("x", 0, 10, 20, 16, 32)}},
	} {
		got := readLayer(slices.Values(c.marks), 600, 800)
		got.turned = 0
		if !reflect.DeepEqual(got, layer{words: c.want}) {
			t.Errorf("%s:\ngot  %+v\nwant %+v", c.name, got, c.want)
		}
	}
}

func TestTextOnItsSideComesLast(t *testing.T) {
	aside := line(5, 5, "x")
	aside[0].Flat = false
	got := readLayer(slices.Values(slices.Concat(aside, line(10, 20, "a"))), 600, 800)
	if words := got.words; len(words) != 2 || words[0].Text != "a" || words[1].Text != "x" || words[1].Line != 1 || got.turned != 0.5 {
		t.Errorf("%+v", got)
	}
}

func TestPicturesAreMeasured(t *testing.T) {
	for _, c := range []struct {
		name  string
		marks []worker.Mark
		want  float64
	}{
		{"none", line(10, 20, "a"), 0},
		{"the page, and beyond", []worker.Mark{pictureAt(-10, -10, 700, 900)}, 1},
		{"a stamp", []worker.Mark{pictureAt(0, 0, 60, 80)}, 0.01},
		{"strips", []worker.Mark{pictureAt(0, 0, 600, 400), pictureAt(0, 400, 600, 720)}, 0.9},
		{"layers of one page", []worker.Mark{pictureAt(0, 0, 600, 800), pictureAt(0, 0, 600, 800)}, 1},
		{"beside the page", []worker.Mark{pictureAt(700, 0, 800, 100)}, 0},
	} {
		if got := readLayer(slices.Values(c.marks), 600, 800).pictured; got < c.want-1e-9 || got > c.want+1e-9 {
			t.Errorf("%s: %v of the page, want %v", c.name, got, c.want)
		}
	}
}

// FuzzReadLayer: whatever a worker sends, what is made of it is a page.
func FuzzReadLayer(f *testing.F) {
	f.Add([]byte("\xff\xff\xff\xff\x00\x00\x80\x3f\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00a\x00\x00\x00\x00\x00\x20\x41\x00\x00\x20\x41\x00\x00\xa0\x41\x00\x00\xa0\x41"))
	f.Fuzz(func(t *testing.T, text []byte) {
		got := readLayer(worker.Text(text).Marks(), 600, 800)
		if !(got.pictured >= 0 && got.pictured <= 1) {
			t.Fatalf("%v of the page", got.pictured)
		}
		for _, w := range got.words {
			if w.Text == "" || !utf8.ValidString(w.Text) || !(w.Box[0] <= w.Box[2] && w.Box[1] <= w.Box[3]) || w.Box[0] < 0 || w.Box[3] > 800 {
				t.Fatalf("%+v", w)
			}
		}
	})
}
