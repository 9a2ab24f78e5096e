package splitter

import (
	"strings"
	"testing"

	"dossier/events"
)

func TestGarbled(t *testing.T) {
	prose := "The borrower shall repay the loan in 240 equal monthly instalments of 1,234.56 each."
	for _, c := range []struct {
		name, layer string
		want        bool
	}{
		{"prose", prose, true},
		{"a table", "01/03/24 NEFT-HDFC0001-SALARY 3,400.00 Cr 4,650.00 02/03/24 ATM WDL 500.00 Dr 4,150.00", true},
		{"Hindi", "भारतीय स्टेट बैंक खाता विवरण खाता संख्या प्रारंभिक शेष दिनांक राशि जमा", true},
		{"abbreviations", "FICA WHTHLD YTD GRS NT PYMT DDCTN FCA MDCR HLTH DNTL VSN STT FDRL", true},
		{"no text", "", false},
		{"a stamp", "DocuSign Envelope ID: 4F2A-11", false},
		{"replacement characters", strings.Replace(prose, "instalments", "in\ufffd\ufffdalments", 1), false},
		{"private use", "\ue001\ue002\ue003 \ue004\ue005 " + prose, false},
		{"shifted letters", "Wkh eruurzhu vkdoo uhsdb wkh ordq lq 240 htxdo prqwkob lqvwdophqwv ri 1,234.56 hdfk dqg wkh edqn pdb fkdujh d ihh", false},
		{"letters and signs", strings.Repeat("%a&'(! #$b!*) ", 8), false},
	} {
		var words []events.Word
		for w := range strings.FieldsSeq(c.layer) {
			words = append(words, events.Word{Text: w, Confidence: 1})
		}
		if got := !short(words) && !garbled(words); got != c.want {
			t.Errorf("%s: %v", c.name, got)
		}
	}
}
