package identifier

import (
	"slices"
	"testing"
)

const specimen = "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10"

func TestCheck(t *testing.T) {
	for _, tt := range []struct {
		name, value string
		ok          bool
	}{
		{"pan", "ACUPA7085R", true},
		{"pan", "AAPPV8261K", true},
		{"pan", "aappv8261k", true},
		{"pan", "ABMXA3211G", false}, // no such kind of holder
		{"pan", "ACUPA0000R", false},
		{"pan", "ACUPA7085", false},
		{"aadhaar", "234123412346", true},
		{"aadhaar", "2341 2341 2346", true},
		{"aadhaar", "234123412347", false},
		{"aadhaar", "134123412346", false},
		{"aadhaar_vid", "2341234123412341", true},
		{"aadhaar_vid", "2341234123412342", false},
		{"epic", "WKH1186253", true},
		{"epic", "WKH1186254", false},
		{"gstin", "27AAPFU0939F1ZV", true},
		{"gstin", "27AAPFU0939F1ZO", false},
		{"gstin", "39AAPFU0939F1ZV", false},
		{"ifsc", "HDFC0002255", true},
		{"ifsc", "HDFCO002255", false}, // a letter O
		{"tan", "MUMA12345B", true},
		{"tan", "MUMA1234B", false},
		{"uan", "100123456789", true},
		{"ssn", "536-90-4399", true},
		{"ssn", "000-90-4399", false},
		{"ssn", "666-90-4399", false},
		{"ssn", "912-90-4399", false},
		{"ssn", "536-00-4399", false},
		{"ssn", "536-90-0000", false},
		{"ssn", "078-05-1120", false},
		{"ssn", "457-55-5462", false},
		{"ssn", "219-09-9999", false},
		{"ein", "91-1144442", true},
		{"ein", "07-1144442", false},
		{"aba", "111000025", true},
		{"aba", "112000025", false},
		{"aba", "000000000", false},
		{"iban", "GR1601101050000010547023795", true},
		{"iban", "BE31435411161155", true},
		{"iban", "BE32435411161155", false},
		{"iban", "BE3143541116115", false},
		{"mrz", specimen, true},
		{"mrz", "P<UTO", false},
	} {
		ok, known := Check(tt.name, tt.value)
		if !known || ok != tt.ok {
			t.Errorf("Check(%q, %q) = %v, %v, want %v, true", tt.name, tt.value, ok, known, tt.ok)
		}
	}
	if ok, known := Check("horoscope", "1"); ok || known {
		t.Errorf("an unknown check is known")
	}
	if names := Names(); !slices.IsSorted(names) || !slices.Contains(names, "pan") || !Known(names[0]) || Known("horoscope") {
		t.Errorf("Names() = %v", names)
	}
}

// Verhoeff's method finds every single wrong digit and every swap of neighbours.
func TestVerhoeffFindsSlips(t *testing.T) {
	const right = "234123412346"
	for i := range len(right) {
		for d := byte('0'); d <= '9'; d++ {
			wrong := []byte(right)
			wrong[i] = d
			if got := verhoeff(string(wrong)); got != (right[i] == d) {
				t.Errorf("verhoeff(%s) = %v", wrong, got)
			}
		}
		if i > 0 && right[i] != right[i-1] {
			wrong := []byte(right)
			wrong[i], wrong[i-1] = wrong[i-1], wrong[i]
			if verhoeff(string(wrong)) {
				t.Errorf("verhoeff(%s) lets a swap through", wrong)
			}
		}
	}
}

func FuzzCheck(f *testing.F) {
	f.Add("pan", "ACUPA7085R")
	f.Add("mrz", specimen)
	f.Add("iban", "GR16\xff")
	f.Add("gstin", "२७AAPFU0939F1ZV")
	f.Fuzz(func(t *testing.T, name, value string) {
		ok, known := Check(name, value)
		if ok && !known {
			t.Error("passes a check that is unknown")
		}
		for _, name := range Names() {
			Check(name, value)
		}
	})
}
