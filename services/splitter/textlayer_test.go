package splitter

import (
	"fmt"
	"reflect"
	"strings"
	"testing"

	"dossier/events"
)

// line is a line of MuPDF's XML whose characters are 6 wide and 12 high.
func line(left, top float64, chars ...string) string {
	var out strings.Builder
	fmt.Fprintf(&out, "<line bbox=\"0 0 9 9\" wmode=\"0\" dir=\"1 0\">\n<font name=\"F\" size=\"10\">\n")
	for i, c := range chars {
		x := left + 6*float64(i)
		fmt.Fprintf(&out, "<char quad=\"%v %v %v %v %v %v %v %v\" x=\"1\" y=\"1\" bidi=\"0\" color=\"#000000\" c=\"%s\"/>\n",
			x, top, x+6, top, x, top+12, x+6, top+12, c)
	}
	out.WriteString("</font>\n</line>\n")
	return out.String()
}

func TestReadLayer(t *testing.T) {
	split := func(s string) []string { return strings.Split(s, "") }
	word := func(text string, line int, box ...float64) events.Word {
		return events.Word{Text: text, Line: line, Confidence: 1, Box: events.Box(box)}
	}
	for _, c := range []struct {
		name string
		xml  string
		want []events.Word
	}{
		{"nothing", "<page>\n</page>\n", nil},
		{"words", line(10, 20, split("to be")...), []events.Word{word("to", 0, 10, 20, 22, 32), word("be", 0, 28, 20, 40, 32)}},
		{"values drawn before their labels, in another size", line(300, 21, split("7")...) + line(10, 60, split("b")...) + line(10, 20, split("a")...),
			[]events.Word{word("a", 0, 10, 20, 16, 32), word("7", 0, 300, 21, 306, 33), word("b", 1, 10, 60, 16, 72)}},
		{"what XML escapes", line(0, 0, "&lt;", "&amp;", "&quot;", "&apos;", "&gt;", "&#x20ac;"), []events.Word{word(`<&"'>€`, 0, 0, 0, 36, 12)}},
		{"a glyph without meaning", line(0, 0, "&#xfffd;", "&#xd800;"), []events.Word{word("\ufffd\ufffd", 0, 0, 0, 12, 12)}},
		{"off the page and over its edge", line(-100, 20, "x") + line(597, 20, "y"), []events.Word{word("y", 0, 597, 20, 600, 32)}},
		{"mirrored", strings.ReplaceAll(line(10, 20, "x"), `quad="10 20 16 20 10 32 16 32"`, `quad="16 20 10 20 16 32 10 32"`), []events.Word{word("x", 0, 10, 20, 16, 32)}},
		{"no numbers", "<line dir=\"1 0\">\n<char quad=\"NaN 1 2 3 4 5 6 7\" c=\"x\"/>\n<char quad=\"\" c=\"y\"/>\n</line>\n", nil},
		{"cut short", line(0, 0, "a")[:60], nil},
	} {
		if got := readLayer([]byte(c.xml), 600, 800); !reflect.DeepEqual(got, layer{words: c.want}) {
			t.Errorf("%s:\ngot  %+v\nwant %+v", c.name, got, c.want)
		}
	}
}

func TestTextOnItsSideComesLast(t *testing.T) {
	aside := strings.Replace(line(5, 5, "x"), `dir="1 0"`, `dir="0 -1"`, 1)
	got := readLayer([]byte(aside+line(10, 20, "a")), 600, 800)
	if words := got.words; len(words) != 2 || words[0].Text != "a" || words[1].Text != "x" || words[1].Line != 1 || got.turned != 0.5 {
		t.Errorf("%+v", got)
	}
}

func TestPicturesAreMeasured(t *testing.T) {
	for _, c := range []struct {
		name, xml string
		want      float64
	}{
		{"none", line(10, 20, "a"), 0},
		{"the page, and beyond", `<image bbox="-10 -10 700 900" />` + "\n", 1},
		{"a stamp", `<image bbox="0 0 60 80" />` + "\n", 0.01},
		{"strips", `<image bbox="0 0 600 400" />` + "\n" + `<image bbox="0 400 600 720" />` + "\n", 0.9},
		{"layers of one page", `<image bbox="0 0 600 800" />` + "\n" + `<image bbox="0 0 600 800" />` + "\n", 1},
		{"beside the page", `<image bbox="700 0 800 100" />` + "\n", 0},
		{"no numbers", `<image bbox="a b c d" />` + "\n", 0},
	} {
		if got := readLayer([]byte(c.xml), 600, 800).pictured; got < c.want-1e-9 || got > c.want+1e-9 {
			t.Errorf("%s: %v of the page, want %v", c.name, got, c.want)
		}
	}
}

func FuzzReadLayer(f *testing.F) {
	f.Add(line(10, 20, "a", " ", "&lt;"))
	f.Fuzz(func(t *testing.T, xml string) {
		got := readLayer([]byte(xml), 600, 800)
		if !(got.pictured >= 0 && got.pictured <= 1) {
			t.Fatalf("%v of the page", got.pictured)
		}
		for _, w := range got.words {
			if w.Text == "" || !(w.Box[0] <= w.Box[2] && w.Box[1] <= w.Box[3]) || w.Box[0] < 0 || w.Box[3] > 800 {
				t.Fatalf("%+v", w)
			}
		}
	})
}
