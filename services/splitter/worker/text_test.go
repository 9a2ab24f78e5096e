package worker

import (
	"math"
	"reflect"
	"slices"
	"testing"

	"dossier/services/splitter/mupdf"
)

// marked adds a mark to a text, as a worker sends it.
func marked(t Text, what int32, box ...float32) Text {
	t = order.AppendUint32(t, uint32(what))
	for _, x := range box {
		t = order.AppendUint32(t, math.Float32bits(x))
	}
	return t
}

func TestMarks(t *testing.T) {
	nan, inf := float32(math.NaN()), float32(math.Inf(1))
	for _, c := range []struct {
		name string
		text Text
		want []Mark
	}{
		{"nothing", nil, nil},
		{"a line, a character, a picture",
			marked(marked(marked(nil, mupdf.MarkLine, 1, 0, 0, 0), 'a', 1, 2, 3, 4), mupdf.MarkPicture, 5, 6, 7, 8),
			[]Mark{{Kind: Line, Flat: true}, {Rune: 'a', Box: Box{X0: 1, Y0: 2, X1: 3, Y1: 4}}, {Kind: Picture, Box: Box{X0: 5, Y0: 6, X1: 7, Y1: 8}}}},
		{"lines that run up, back, and askew",
			marked(marked(marked(nil, mupdf.MarkLine, 0, -1, 0, 0), mupdf.MarkLine, -1, 0, 0, 0), mupdf.MarkLine, 0.95, 0.3, 0, 0),
			[]Mark{{Kind: Line}, {Kind: Line}, {Kind: Line, Flat: true}}},
		{"a box from its other corner", marked(nil, 'a', 3, 4, 1, 2), []Mark{{Rune: 'a', Box: Box{X0: 1, Y0: 2, X1: 3, Y1: 4}}}},
		{"what is no character", marked(marked(nil, 0xd800, 1, 2, 3, 4), math.MaxInt32, 1, 2, 3, 4),
			[]Mark{{Rune: '\ufffd', Box: Box{X0: 1, Y0: 2, X1: 3, Y1: 4}}, {Rune: '\ufffd', Box: Box{X0: 1, Y0: 2, X1: 3, Y1: 4}}}},
		{"no place", marked(marked(nil, 'a', nan, 2, 3, 4), mupdf.MarkPicture, 1, 2, inf, 4), nil},
		{"no mark", marked(nil, -3, 1, 2, 3, 4), nil},
		{"cut short", marked(nil, 'a', 1, 2, 3, 4)[:mupdf.MarkSize-1], nil},
	} {
		if got := slices.Collect(c.text.Marks()); !reflect.DeepEqual(got, c.want) {
			t.Errorf("%s:\ngot  %+v\nwant %+v", c.name, got, c.want)
		}
	}
}
