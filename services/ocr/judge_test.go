package ocr

import (
	"strings"
	"testing"

	"dossier/events"
)

func TestLayerIsGood(t *testing.T) {
	layer := func(text string) events.PageText {
		var words []events.Word
		for w := range strings.FieldsSeq(text) {
			words = append(words, events.Word{Text: w, Confidence: 1})
		}
		return events.PageText{Words: words}
	}
	prose := "The borrower shall repay the loan in 240 equal monthly instalments of 1,234.56 each."
	for _, c := range []struct {
		name  string
		layer string
		flags []events.Flag
		want  bool
	}{
		{"prose", prose, nil, true},
		{"a table", "01/03/24 NEFT-HDFC0001-SALARY 3,400.00 Cr 4,650.00 02/03/24 ATM WDL 500.00 Dr 4,150.00", nil, true},
		{"Hindi", "भारतीय स्टेट बैंक खाता विवरण खाता संख्या प्रारंभिक शेष दिनांक राशि जमा", nil, true},
		{"abbreviations", "FICA WHTHLD YTD GRS NT PYMT DDCTN FCA MDCR HLTH DNTL VSN STT FDRL", nil, true},
		{"no text", "", nil, false},
		{"a stamp", "DocuSign Envelope ID: 4F2A-11", nil, false},
		{"replacement characters", strings.Replace(prose, "instalments", "in\ufffd\ufffdalments", 1), nil, false},
		{"private use", "\ue001\ue002\ue003 \ue004\ue005 " + prose, nil, false},
		{"shifted letters", "Wkh eruurzhu vkdoo uhsdb wkh ordq lq 240 htxdo prqwkob lqvwdophqwv ri 1,234.56 hdfk dqg wkh edqn pdb fkdujh d ihh", nil, false},
		{"letters and signs", strings.Repeat("%a&'(! #$b!*) ", 8), nil, false},
		{"unseen text", prose, []events.Flag{"layer_hidden"}, false},
		{"a scan with a line of text", prose, []events.Flag{"odd_page_box", "layer_partial"}, false},
		{"text on its side", prose, []events.Flag{"layer_turned"}, false},
		{"another flag", prose, []events.Flag{"odd_page_box"}, true},
	} {
		if got := layerIsGood(layer(c.layer), c.flags); got != c.want {
			t.Errorf("%s: good is %v", c.name, got)
		}
	}
}

func TestBlank(t *testing.T) {
	for ink, want := range map[float64]bool{0: true, 0.00005: true, 0.0005: false, 0.08: false, 1: false} {
		if blank(ink) != want {
			t.Errorf("a page with %v ink: blank is %v", ink, !want)
		}
	}
}
