package extractor

import (
	"regexp"
	"testing"
	"time"
)

func TestMoney(t *testing.T) {
	for _, tc := range []struct {
		text, want string // want is empty where the text is no sum
		quality    float64
	}{
		{"1,234.50", "1234.50", 1},
		{"1234.50", "1234.50", 1},
		{"1,23,456.00", "123456.00", 1},
		{"12,34,56,789.10", "123456789.10", 1},
		{"₹ 1,23,456.00", "123456.00", 1},
		{"₹1,234", "1234.00", 1},
		{"Rs. 500/-", "500.00", 1},
		{"Rs.4,30,575.54", "430575.54", 1},
		{"INR 75,000", "75000.00", 1},
		{"$1,234.50", "1234.50", 1},
		{"$ 12", "12.00", 1},
		{"US$ 1,000.00", "1000.00", 1},
		{"1,000.00 USD", "1000.00", 1},
		{"(123.00)", "-123.00", 1},
		{"$(1,123.00)", "-1123.00", 1},
		{"($99.10)", "-99.10", 1},
		{"-$55.25", "-55.25", 1},
		{"55.25-", "-55.25", 1},
		{"1,234.00 CR", "1234.00", 1},
		{"1,234.00Cr.", "1234.00", 1},
		{"99.10 DR", "-99.10", 1},
		{"99.10 (Dr)", "-99.10", 1},
		{"0.00", "0.00", 1},
		{"0.00 DR", "0.00", 1},
		{"007.00", "7.00", 1},
		{"1 234.50", "1234.50", 1}, // a reader puts spaces into long numbers
		{"1,234 .50", "1234.50", 1},
		{"48500", "48500.00", 0.8},
		{"2", "2.00", 0.35},
		{"1,234.5O", "1234.50", 0.8},
		{"l,234.50", "1234.50", 0.8},
		{"1.234.50", "1234.50", 0.7},
		{"12,50", "12.50", 0.7},
		{"12.5", "12.50", 0.7},
		{"1,23,45", "", 0},
		{"", "", 0},
		{"Total", "", 0},
		{"SOB", "", 0},
		{"31/03/2026", "", 0},
		{"2026-03-31", "", 0},
		{"12,3456.00", "", 0},
		{"1,2345", "", 0},
		{"1234,567.00", "", 0},
		{"(123.00", "", 0},
		{"123.00)", "", 0},
		{"1.2.3.4", "", 0},
		{"10%", "", 0},
		{"A123.00", "", 0},
	} {
		got, ok := money(tc.text)
		if ok != (tc.want != "") || got.value != tc.want || rounded(got.quality) != tc.quality {
			t.Errorf("money(%q) = %+v, %t, want %q of quality %v", tc.text, got, ok, tc.want, tc.quality)
		}
	}
}

func TestDate(t *testing.T) {
	for _, tc := range []struct {
		text, want string
		order      dateOrder
		quality    float64
	}{
		{"31/03/2026", "2026-03-31", monthFirst, 1}, // can only be read one way
		{"03/31/2026", "2026-03-31", dayFirst, 1},
		{"03/04/2026", "2026-04-03", dayFirst, 1},
		{"03/04/2026", "2026-03-04", monthFirst, 1},
		{"03/04/2026", "2026-04-03", orderUnknown, 0.6},
		{"04/04/2026", "2026-04-04", orderUnknown, 1}, // does not matter
		{"3-4-2026", "2026-04-03", dayFirst, 1},
		{"3.4.2026", "2026-04-03", dayFirst, 1},
		{"31/03/26", "2026-03-31", dayFirst, 0.9},
		{"01/01/84", "1984-01-01", dayFirst, 0.9},
		{"01/01/65", "2065-01-01", dayFirst, 0.9},
		{"31 / 03 / 2026", "2026-03-31", dayFirst, 1},
		{"31/03.2026", "2026-03-31", dayFirst, 0.8},
		{"3l/O3/2026", "2026-03-31", dayFirst, 0.8},
		{"2026-03-31", "2026-03-31", orderUnknown, 1},
		{"2026/3/1", "2026-03-01", orderUnknown, 1},
		{"7 Mar 2026", "2026-03-07", orderUnknown, 1},
		{"07-MAR-2026", "2026-03-07", orderUnknown, 1},
		{"07MAR2026", "2026-03-07", orderUnknown, 1},
		{"31-Mar-26", "2026-03-31", orderUnknown, 0.9},
		{"07 Sept 2026", "2026-09-07", orderUnknown, 1},
		{"MARCH 7, 2026", "2026-03-07", orderUnknown, 1},
		{"March 7th, 2026", "2026-03-07", orderUnknown, 1},
		{"Mar. 7 2026", "2026-03-07", orderUnknown, 1},
		{"7th day of March, 2026", "2026-03-07", orderUnknown, 1},
		{"7th of March 2026", "2026-03-07", orderUnknown, 1},
		{"Tuesday, March 31, 2026", "2026-03-31", orderUnknown, 1},
		{"29/02/2024", "2024-02-29", orderUnknown, 1},
		{"29/02/2026", "", orderUnknown, 0},
		{"31/04/2026", "", orderUnknown, 0},
		{"00/01/2026", "", orderUnknown, 0},
		{"31/31/2026", "", orderUnknown, 0},
		{"1/1/1800", "", orderUnknown, 0},
		{"March 2026", "", orderUnknown, 0},
		{"7 Mai 2026", "", orderUnknown, 0},
		{"2026", "", orderUnknown, 0},
		{"1,234.50", "", orderUnknown, 0},
		{"", "", orderUnknown, 0},
	} {
		got, ok := date(tc.text, tc.order)
		if ok != (tc.want != "") || got.value != tc.want || rounded(got.quality) != tc.quality {
			t.Errorf("date(%q, %d) = %+v, %t, want %q of quality %v", tc.text, tc.order, got, ok, tc.want, tc.quality)
		}
	}
}

func TestOrderOf(t *testing.T) {
	page := func(words ...string) []sheet {
		return []sheet{layOut(printed(at(10, 10, 10, words...)))}
	}
	for _, tc := range []struct {
		name          string
		sheets        []sheet
		jurisdictions []string
		want          dateOrder
	}{
		{"nothing known", page("03/04/2026"), nil, orderUnknown},
		{"the country decides", page("03/04/2026"), []string{"IN"}, dayFirst},
		{"the country decides otherwise", page("03/04/2026"), []string{"US"}, monthFirst},
		{"countries that differ", page("03/04/2026"), []string{"US", "IN"}, orderUnknown},
		{"the paper knows better", page("03/04/2026", "31/03/2026"), []string{"US"}, dayFirst},
		{"the paper knows otherwise", page("03/31/2026."), []string{"IN"}, monthFirst},
		{"the paper is of two minds", page("03/31/2026", "31/03/2026"), []string{"US"}, monthFirst},
		{"no calendar has it", page("13/13/2026"), nil, orderUnknown},
	} {
		if got := orderOf(tc.sheets, tc.jurisdictions); got != tc.want {
			t.Errorf("%s: %d, want %d", tc.name, got, tc.want)
		}
	}
}

func TestYearAndInteger(t *testing.T) {
	for _, tc := range []struct {
		parse      func(string) (parsed, bool)
		text, want string
	}{
		{year, "2025", "2025"},
		{year, "2025-26", "2025"},
		{year, "2025 - 2026", "2025"},
		{year, "FY 2025-26", "2025"},
		{year, "AY: 2026-27", "2026"},
		{year, "1999-00", "1999"},
		{year, "2025-27", ""},
		{year, "2025-24", ""},
		{year, "1850", ""},
		{year, "20256", ""},
		{year, "31/03/2026", ""},
		{integer, "42", "42"},
		{integer, "1,234", "1234"},
		{integer, "1,23,456", "123456"},
		{integer, "007", "7"},
		{integer, "-3", "-3"},
		{integer, "3.5", ""},
		{integer, "99999999999999999999", ""},
		{integer, "", ""},
	} {
		if got, ok := tc.parse(tc.text); ok != (tc.want != "") || got.value != tc.want {
			t.Errorf("%q: %+v, %t, want %q", tc.text, got, ok, tc.want)
		}
	}
}

func TestIdentify(t *testing.T) {
	pan := shape{pattern: regexp.MustCompile(`^(?:[A-Z]{5}[0-9]{4}[A-Z])$`), check: "pan"}
	ifsc := shape{check: "ifsc"}
	account := shape{pattern: regexp.MustCompile(`^(?:[0-9]{6,18})$`)}
	gstin := shape{check: "gstin"}
	aadhaar := shape{pattern: regexp.MustCompile(`^(?:[2-9][0-9]{3} ?[0-9]{4} ?[0-9]{4})$`), check: "aadhaar"}
	ssn := shape{pattern: regexp.MustCompile(`^(?:[0-9]{3}-?[0-9]{2}-?[0-9]{4})$`), check: "ssn"}
	for _, tc := range []struct {
		name       string
		shape      shape
		text, want string
		quality    float64
	}{
		{"as it should be", pan, "ACUPA7085R", "ACUPA7085R", 1},
		{"spaces and case do not count", pan, " acupa 7085 r.", "ACUPA7085R", 1},
		{"letters among the digits", pan, "ACUPA7O85R", "ACUPA7085R", 0.9},
		{"digits among the letters", pan, "ACUPA7O8SR", "ACUPA7085R", 0.81},
		{"too much to put right", pan, "ACUPAZO8SR", "", 0},
		{"the pattern fits, the check does not", pan, "ABMXA3211G", "ABMXA3211G", 0.5},
		{"something else", pan, "HELLO", "", 0},
		{"an O for the zero", ifsc, "HDFCO002255", "HDFC0002255", 0.9},
		{"check digits decide", gstin, "27AAPFUO939F1ZV", "27AAPFU0939F1ZV", 0.9},
		{"check digits disagree", gstin, "27AAPFU0939F1ZO", "", 0},
		{"a pattern alone", account, "1234 5678 90", "1234567890", 0.98},
		{"a pattern decides", account, "12345678I0", "1234567810", 0.9},
		{"an Aadhaar number", aadhaar, "2341 2341 2346", "234123412346", 1},
		{"a masked one", aadhaar, "XXXX XXXX 2346", "XXXXXXXX2346", 0.9},
		{"hyphens", ssn, "536-90-4399", "536904399", 1},
		{"neither pattern nor check", shape{}, "AB-12345", "AB12345", 0.9},
		{"words are no identifiers", shape{}, "Number", "", 0},
		{"nor are marks", shape{}, "---", "", 0},
		{"nor is prose", shape{}, "12 (see overleaf)", "", 0},
	} {
		t.Run(tc.name, func(t *testing.T) {
			got, ok := tc.shape.identify(tc.text)
			if ok != (tc.want != "") || got.value != tc.want || rounded(got.quality) != tc.quality {
				t.Errorf("identify(%q) = %+v, %t, want %q of quality %v", tc.text, got, ok, tc.want, tc.quality)
			}
		})
	}
}

// Where two repairs fit equally well none is made.
func TestIdentifyDoesNotGuess(t *testing.T) {
	s := shape{pattern: regexp.MustCompile(`^(?:[A-Z][0-9]{3}|[0-9]{3}[A-Z])$`)}
	if got, ok := s.identify("00O0"); ok {
		t.Errorf("%q was made of it", got.value)
	}
}

func TestMaskAadhaar(t *testing.T) {
	for _, tc := range []struct{ text, check, want string }{
		{"234123412346", "aadhaar", "XXXXXXXX2346"},
		{"2341 2341 2346", "aadhaar", "XXXX XXXX 2346"},
		{"2341-2341-2346", "", "XXXX-XXXX-2346"},
		{"S/o A. Person, 2341 2341 2346, Village", "", "S/o A. Person, XXXX XXXX 2346, Village"},
		{"2341 2341 2347", "", "2341 2341 2347"}, // its check digit disagrees
		{"234123412346", "", "234123412346"},     // may be an account
		{"4000 1234 5678 9010", "", "4000 1234 5678 9010"},
		{"2341234123412341", "aadhaar_vid", "XXXXXXXXXXXX2341"},
		{"XXXX XXXX 2346", "aadhaar", "XXXX XXXX 2346"},
		{"", "aadhaar", ""},
	} {
		if got := maskAadhaar(tc.text, tc.check); got != tc.want {
			t.Errorf("maskAadhaar(%q, %q) = %q, want %q", tc.text, tc.check, got, tc.want)
		}
	}
}

// Whatever the text is, parsers do not fail, and what they make of it can be
// read again as what it says.
func FuzzParsers(f *testing.F) {
	for _, s := range []string{"1,23,456.00 DR", "(Rs.12", "31/03/2026", "7th day of March, 2026", "2025-26", "-0", "2341 2341 2346", "\xff", "₹٣", "P<UTO", "l,2S4.O0"} {
		f.Add(s)
	}
	plainDecimal := regexp.MustCompile(`^-?(0|[1-9][0-9]*)\.[0-9]{2}$`)
	pan := shape{pattern: regexp.MustCompile(`^(?:[A-Z]{5}[0-9]{4}[A-Z])$`), check: "pan"}
	f.Fuzz(func(t *testing.T, text string) {
		sure := func(p parsed) {
			if p.value == "" || !(p.quality > 0 && p.quality <= 1) {
				t.Errorf("%q gives %+v", text, p)
			}
		}
		if p, ok := money(text); ok {
			sure(p)
			if again, ok := money(p.value); !plainDecimal.MatchString(p.value) || !ok || again.value != p.value {
				t.Errorf("money(%q) = %q, which is read as %q", text, p.value, again.value)
			}
		}
		for _, order := range []dateOrder{orderUnknown, dayFirst, monthFirst} {
			if p, ok := date(text, order); ok {
				sure(p)
				if _, err := time.Parse(time.DateOnly, p.value); err != nil {
					t.Errorf("date(%q) = %q", text, p.value)
				}
			}
		}
		for _, parse := range []func(string) (parsed, bool){year, integer, plainText, pan.identify, shape{}.identify, shape{check: "mrz"}.identify} {
			if p, ok := parse(text); ok {
				sure(p)
			}
		}
		maskAadhaar(text, "")
		maskAadhaar(text, checkAadhaar)
	})
}

func TestPlainText(t *testing.T) {
	for _, tc := range []struct {
		text, want string
		quality    float64
	}{
		{" :  Asha   Rao ,", "Asha Rao", 1},
		{"Kaveri Health Pvt. Ltd.", "Kaveri Health Pvt. Ltd.", 1},
		{"आशा राव", "आशा राव", 1},
		{"~ / — |", "", 0},
		{"3", "3", 0.5},
		{"~a/-_|#x", "a/-_|#x", 0.5},
	} {
		got, ok := plainText(tc.text)
		if ok != (tc.want != "") || got.value != tc.want || got.quality != tc.quality {
			t.Errorf("plainText(%q) = %+v, %t, want %q of quality %v", tc.text, got, ok, tc.want, tc.quality)
		}
	}
}
