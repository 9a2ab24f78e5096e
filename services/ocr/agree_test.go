package ocr

import (
	"reflect"
	"strings"
	"testing"

	"dossier/events"
	"dossier/services/internal/consume/consumetest"
)

const contract = "The borrower shall repay the loan with interest\nin equal monthly instalments on the first day\nof every month until the loan has been repaid"

// TestLayersOverPicturesAreHeldAgainstThem: what a scanner's software left over a picture is taken if the picture says so, and else read anew.
func TestLayersOverPicturesAreHeldAgainstThem(t *testing.T) {
	if testing.Short() {
		t.Skip("starts engines")
	}
	image := asPNG(t, letter(t, contract))
	for _, c := range []struct {
		name, layer string
		want        events.ReadMethod
	}{
		{"as printed", contract, events.ReadTextLayer},
		{"with a word misread here and there", strings.NewReplacer("borrower", "borrovver", "equal", "cqual").Replace(contract), events.ReadTextLayer},
		{"misread", strings.NewReplacer("e", "c", "o", "0", "t", "f", "h", "b").Replace(contract), events.ReadOCR},
		{"of another page", "Deposits may not be available for immediate withdrawal and\ninterest is calculated on the daily balance and credited", events.ReadOCR},
		{"of a few words only", "the loan of the month to be repaid by us as it is so far", events.ReadOCR},
	} {
		t.Run(c.name, func(t *testing.T) {
			k := consumetest.New(t)
			p := pageOf(k, image, 0.01)
			p.Flags = []events.Flag{events.FlagLayerOver}
			l := layer(c.layer)
			for i := range l.Words {
				l.Words[i].Box = events.Box{0, 0, 612, 792}
			}
			ref := k.Put(events.MediaPageText, l)
			p.Layer = &ref
			got := when(t, k, p).(events.PageRead)
			if got.Method != c.want || (got.Method == events.ReadOCR) != (len(got.Flags) == 1) {
				t.Errorf("stated %+v, want %s", got, c.want)
			}
		})
	}
}

func TestTheSampleIsTheStretchThatSaysMost(t *testing.T) {
	at := func(line int, text string) events.Word {
		y := float64(100 + 20*line)
		return events.Word{Text: text, Line: line, Box: events.Box{50, y, 90, y + 12}}
	}
	l := events.PageText{Words: []events.Word{at(0, "-----"), at(1, "Name:"), at(1, "A."), at(2, "1,204.50"), at(3, "__")}}
	words, box := sample(l)
	if want := []string{"name", "120450"}; !reflect.DeepEqual(words, want) || box[1] > 120 || box[3] < 152 {
		t.Errorf("%q at %v, want %q", words, box, want)
	}
	if words, _ := sample(events.PageText{}); len(words) != 0 {
		t.Errorf("of nothing: %q", words)
	}
	var many events.PageText
	for line := range 60 {
		for range 4 {
			many.Words = append(many.Words, at(line, "word"))
		}
	}
	if words, box := sample(many); len(words) != telling || box[3]-box[1] > 10*20 {
		t.Errorf("%d words on %v", len(words), box)
	}
}
