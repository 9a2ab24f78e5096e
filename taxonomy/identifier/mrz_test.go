package identifier

import (
	"strings"
	"testing"
)

func TestParseMRZ(t *testing.T) {
	eriksson := Zone{
		Format: TD3, Document: "P", Issuer: "UTO", Surname: "ERIKSSON", GivenNames: "ANNA MARIA", Number: "L898902C3",
		Nationality: "UTO", Birth: "740812", Sex: "F", Expiry: "120415", Optional: "ZE184226B",
	}
	repaired := func(z Zone, n int) Zone { z.Repaired = n; return z }
	for _, tt := range []struct {
		name, text string
		want       Zone
		err        string
	}{
		{name: "passport", text: specimen, want: eriksson},
		{name: "spaces and small letters", text: strings.ToLower(strings.ReplaceAll(specimen, "<10", "< 10 ")), want: eriksson},
		{name: "letters among the digits of dates", text: strings.Replace(specimen, "7408122F1204159", "74O8122F12O4I59", 1), want: repaired(eriksson, 3)},
		{name: "zero read as O in a check digit", text: strings.Replace(specimen, "<10", "<1O", 1), want: repaired(eriksson, 1)},
		{name: "digit read as a letter in the number", text: strings.Replace(specimen, "L898902C3", "L8989O2C3", 1), want: repaired(eriksson, 1)},
		{name: "two repairs would do", text: strings.Replace(specimen, "L898902C3", "L89B902C3", 1), err: "machine-readable zone: check digit disagrees: number, composite"},
		{name: "wrong digit", text: strings.Replace(specimen, "7408122", "7408132", 1), err: "machine-readable zone: check digit disagrees: birth date, composite"},
		{name: "short", text: specimen[:80], err: "machine-readable zone has 79 characters; one has 72, 88 or 90"},
		{name: "foreign character", text: strings.Replace(specimen, "ANNA", "A#NA", 1), err: "machine-readable zone holds a character that none has"},
		{name: "visa", text: "V" + specimen[1:], err: "machine-readable zone of 2 lines of 44 is no passport's"},
		{
			name: "card", // the specimen of ICAO 9303 part 5
			text: "I<UTOD231458907<<<<<<<<<<<<<<<\n7408122F1204159UTO<<<<<<<<<<<6\nERIKSSON<<ANNA<MARIA<<<<<<<<<<",
			want: Zone{
				Format: TD1, Document: "I", Issuer: "UTO", Surname: "ERIKSSON", GivenNames: "ANNA MARIA", Number: "D23145890",
				Nationality: "UTO", Birth: "740812", Sex: "F", Expiry: "120415",
			},
		},
		{
			name: "card with a long number", // from the notes to ICAO 9303 part 5, its composite recomputed
			text: "I<UTOD23145890<7349<<<<<<<<<<<\n3407127M9507122UTO<<<<<<<<<<<2\nSTEVENSON<<PETER<JOHN<<<<<<<<<",
			want: Zone{
				Format: TD1, Document: "I", Issuer: "UTO", Surname: "STEVENSON", GivenNames: "PETER JOHN", Number: "D23145890734",
				Nationality: "UTO", Birth: "340712", Sex: "M", Expiry: "950712",
			},
		},
		{
			name: "larger card", // the specimen of ICAO 9303 part 6
			text: "I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<\nD231458907UTO7408122F1204159<<<<<<<6",
			want: Zone{
				Format: TD2, Document: "I", Issuer: "UTO", Surname: "ERIKSSON", GivenNames: "ANNA MARIA", Number: "D23145890",
				Nationality: "UTO", Birth: "740812", Sex: "F", Expiry: "120415",
			},
		},
	} {
		got, err := ParseMRZ(tt.text)
		if tt.err != "" {
			if err == nil || err.Error() != tt.err {
				t.Errorf("%s: error %v, want %s", tt.name, err, tt.err)
			}
			continue
		}
		if err != nil || got != tt.want {
			t.Errorf("%s:\n got %+v, %v\nwant %+v", tt.name, got, err, tt.want)
		}
	}
}
