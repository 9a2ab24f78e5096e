package sample

import (
	"bytes"
	"encoding/json"
	"regexp"
	"testing"
)

// small is a package of a few pages that are quick to draw, of both kinds.
func small(seed uint64, country string) Spec {
	return Spec{Seed: seed, Country: country, Classes: []Class{Payslip, Cheque}}
}

func made(t *testing.T, spec Spec) (pdf, truth []byte) {
	t.Helper()
	p, err := Make(spec)
	if err != nil {
		t.Fatal(err)
	}
	truth, err = json.Marshal(p.Truth)
	if err != nil {
		t.Fatal(err)
	}
	return p.PDF, truth
}

func TestSameSeedSameBytes(t *testing.T) {
	specs := []Spec{small(1, "US"), small(1, "IN")}
	if !testing.Short() {
		specs = append(specs, Spec{Seed: 2, Country: "IN"}) // every class, drawn in parallel
	}
	for _, spec := range specs {
		pdf, truth := made(t, spec)
		pdfAgain, truthAgain := made(t, spec)
		if !bytes.Equal(pdf, pdfAgain) || !bytes.Equal(truth, truthAgain) {
			t.Errorf("%+v: two packages differ", spec)
		}
	}
}

func TestSeedsDiffer(t *testing.T) {
	pdf, truth := made(t, small(1, "US"))
	other, otherTruth := made(t, small(2, "US"))
	if bytes.Equal(pdf, other) || bytes.Equal(truth, otherTruth) {
		t.Error("two seeds gave one package")
	}
}

var pageObject = regexp.MustCompile(`/Type /Page\b[^s]`)

func TestPDFHasThePagesOfTheTruth(t *testing.T) {
	for _, country := range []string{"US", "IN"} {
		p, err := Make(small(3, country))
		if err != nil {
			t.Fatal(err)
		}
		if got := len(pageObject.FindAll(p.PDF, -1)); got != len(p.Truth.Pages) {
			t.Errorf("%s: PDF of %d pages, truth of %d", country, got, len(p.Truth.Pages))
		}
		// A scanned page is one picture, a digital one has none.
		scans := 0
		for _, page := range p.Truth.Pages {
			if page.Kind == Scan {
				scans++
			}
		}
		if got := bytes.Count(p.PDF, []byte("/Filter /DCTDecode")); got != scans {
			t.Errorf("%s: %d pictures for %d scanned pages", country, got, scans)
		}
	}
}

// Every sheet, digital ones too, is drawn coarsely: texts must have glyphs and stay on the sheet.
func TestEverySheetCanBeDrawn(t *testing.T) {
	seeds := uint64(12)
	if testing.Short() {
		seeds = 3
	}
	for _, country := range []string{"US", "IN"} {
		for seed := range seeds {
			_, papers, err := compose(Spec{Seed: seed, Country: country})
			if err != nil {
				t.Fatal(err)
			}
			for _, d := range papers {
				for i, p := range d.pages {
					if _, err := p.sheet.Raster(24); err != nil {
						t.Errorf("%s seed %d, %s page %d: %v", country, seed, d.class, i+1, err)
					}
				}
			}
		}
	}
}

func TestSpecsThatCannotBeMade(t *testing.T) {
	for _, spec := range []Spec{
		{Country: "FR"},
		{Country: "US", Pages: -1},
		{Country: "US", Pages: MaxPages + 1},
		{Country: "US", Classes: []Class{PAN}},
		{Country: "IN", Classes: []Class{PAN}, Pages: 2},
	} {
		if p, err := Make(spec); err == nil {
			t.Errorf("%+v: made %d pages, want an error", spec, len(p.Truth.Pages))
		}
	}
}

func TestThePackageHoldsWhatTheProductRequires(t *testing.T) {
	for country, required := range map[string]map[Class]int{
		"US": {Application: 1, DrivingLicence: 1, Passport: 1, Payslip: 2, W2: 2, BankStatement: 2, UtilityBill: 1, Cheque: 1, Insurance: 1, Agreement: 1, Separator: 1, Blank: 1},
		"IN": {Application: 1, PAN: 1, Passport: 1, DrivingLicence: 1, Payslip: 3, Form16: 1, BankStatement: 2, UtilityBill: 1, Cheque: 1, Agreement: 1, Separator: 1, Blank: 1},
	} {
		_, papers, err := compose(Spec{Country: country})
		if err != nil {
			t.Fatal(err)
		}
		held := map[Class]int{}
		for _, d := range papers {
			held[d.class]++
		}
		for class, least := range required {
			if held[class] < least {
				t.Errorf("%s: %d of %s, want %d", country, held[class], class, least)
			}
		}
	}
}
