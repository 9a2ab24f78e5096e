package ocr

import (
	"testing"

	"dossier/events"
)

func TestLayerIsGood(t *testing.T) {
	for _, c := range []struct {
		flags []events.Flag
		want  bool
	}{
		{nil, true},
		{[]events.Flag{"odd_page_box"}, true},
		{[]events.Flag{"layer_hidden"}, false},
		{[]events.Flag{"odd_page_box", "layer_partial"}, false},
		{[]events.Flag{"layer_turned"}, false},
		{[]events.Flag{"layer_garbled"}, false},
		{[]events.Flag{"layer_short"}, false},
	} {
		if got := layerIsGood(c.flags); got != c.want {
			t.Errorf("%v: good is %v", c.flags, got)
		}
	}
}

func TestBlank(t *testing.T) {
	for ink, want := range map[float64]bool{0: true, 0.00001: true, 0.00005: false, 0.0005: false, 0.08: false, 1: false} {
		if blank(ink) != want {
			t.Errorf("a page with %v ink: blank is %v", ink, !want)
		}
	}
}
