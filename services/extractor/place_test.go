package extractor

import (
	"strings"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"

	"dossier/events"
	"dossier/taxonomy"
)

// forms is a taxonomy whose one class is written by hand for each test.
func formOf(t testing.TB, fields string) form {
	t.Helper()
	tax, err := taxonomy.Load(fstest.MapFS{"t.yaml": {Data: []byte(`
taxonomy: {id: test, version: 1.0.0, title: Papers for tests}
classes:
  - {id: sys.unknown, title: Unknown, family: system, sensitivity: public}
  - {id: sys.blank, title: Blank, family: system, sensitivity: public}
  - {id: sys.separator, title: Separator, family: system, sensitivity: public}
  - id: a.other
    title: Other
    family: test
    sensitivity: public
    fields: [{name: x, title: X, type: text, labels: [Place of Issue, Date of Joining]}]
  - id: a.paper
    title: Paper
    family: test
    sensitivity: public
    fields:
` + fields)}})
	if err != nil {
		t.Fatal(err)
	}
	return compile(tax)["a.paper"]
}

func read(t testing.TB, f form, jurisdictions []string, pages ...events.PageText) events.Fields {
	t.Helper()
	fields, err := f.read(t.Context(), pages, jurisdictions)
	if err != nil {
		t.Fatal(err)
	}
	return fields
}

const payFields = `
      - {name: employee, title: Employee, type: text, labels: [Employee Name, Name]}
      - {name: employer, title: Employer, type: text, labels: [Employer, Company]}
      - {name: paid, title: Paid, type: date, labels: [Pay Date, Date]}
      - {name: gross, title: Gross, type: money, labels: [Gross Pay]}
      - {name: gross_year, title: Gross of the year, type: money, labels: [YTD Gross, Gross Pay]}
      - {name: net, title: Net, type: money, labels: [Net Pay]}
      - {name: start, title: Start, type: date, labels: [Pay Period]}
      - {name: end, title: End, type: date, labels: [Pay Period]}
      - {name: home_address, title: Address, type: text, labels: [Address]}
`

func TestPlaces(t *testing.T) {
	for _, tc := range []struct {
		name string
		page events.PageText
		want map[string]string
	}{
		{"after a colon", printed(
			at(50, 100, 10, "Employee Name: Asha Rao"),
			at(50, 120, 10, "Pay Date:31/03/2026"),
			at(50, 140, 10, "Net Pay : Rs. 1,23,456.00"),
		), map[string]string{"employee": "Asha Rao", "paid": "2026-03-31", "net": "123456.00"}},

		{"in another column, read as lines of their own", printed(
			at(50, 100, 10, "Employee Name"), at(50, 114, 10, "Company"), at(50, 128, 10, "Pay Date"),
			at(300, 101, 10, "Asha Rao"), at(300, 115, 10, "Kaveri Health Ltd."), at(300, 129, 10, "31/03/2026"),
		), map[string]string{"employee": "Asha Rao", "employer": "Kaveri Health Ltd.", "paid": "2026-03-31"}},

		{"in the cells of a form, under small labels", printed(
			across(at(50, 100, 6.5, "Employee Name"), at(250, 100, 6.5, "Company"), at(450, 100, 6.5, "Pay Date")),
			across(at(52, 114, 9.5, "Asha Rao"), at(252, 114, 9.5, "Kaveri Health Ltd."), at(452, 114, 9.5, "31/03/2026")),
		), map[string]string{"employee": "Asha Rao", "employer": "Kaveri Health Ltd.", "paid": "2026-03-31"}},

		{"in a form with an empty cell", printed(
			across(at(50, 100, 6.5, "Employee Name"), at(250, 100, 6.5, "Company"), at(450, 100, 6.5, "Pay Date")),
			across(at(52, 114, 9.5, "Asha Rao"), at(452, 114, 9.5, "31/03/2026")),
		), map[string]string{"employee": "Asha Rao", "paid": "2026-03-31"}},

		{"amounts of the month and of the year", printed(
			across(at(50, 100, 9, "Earnings"), at(300, 100, 9, "this period"), at(420, 100, 9, "year to date")),
			across(at(50, 120, 9, "Gross Pay"), at(300, 120, 9, "$5,375.00"), at(420, 120, 9, "$91,375.00")),
			across(at(50, 140, 9, "Net Pay"), at(300, 140, 9, "$3,500.00"), at(420, 140, 9, "$59,500.00")),
		), map[string]string{"gross": "5375.00", "gross_year": "91375.00", "net": "3500.00"}},

		{"two dates behind one label", printed(
			at(50, 100, 10, "Pay Period 01/08/2026 to 31/08/2026"),
		), map[string]string{"start": "2026-08-01", "end": "2026-08-31"}},

		{"an address runs on", printed(
			at(50, 100, 7, "Address"),
			at(50, 112, 10, "143, Lotus Garden,"), at(50, 124, 10, "4th Cross,"), at(50, 136, 10, "Bengaluru 560077"),
			at(50, 180, 10, "Something else"),
		), map[string]string{"home_address": "143, Lotus Garden, 4th Cross, Bengaluru 560077"}},

		{"a longer label is not the shorter one in it", printed(
			at(50, 100, 10, "Date of Joining: 01/01/2020"),
			at(50, 120, 10, "Date: 31/03/2026"),
		), map[string]string{"paid": "2026-03-31"}},

		{"labels that a reader spoilt", printed(
			at(50, 100, 10, "Ernployee Narne: Asha Rao"),
			at(50, 120, 10, "PayDate: 31/03/2026"),
			at(50, 140, 10, "Gr0ss Pay: 100.00"),
		), map[string]string{"employee": "Asha Rao", "paid": "2026-03-31", "gross": "100.00"}},

		{"a known label is not another one spoilt", printed(
			across(at(50, 100, 10, "Employee"), at(200, 100, 10, "Asha Rao")),
		), map[string]string{}},

		{"a label is no value", printed(
			across(at(50, 100, 10, "Company"), at(200, 100, 10, "Employee Name"), at(400, 100, 10, "Asha Rao")),
		), map[string]string{"employee": "Asha Rao"}},

		{"prose is no value", printed(
			at(50, 100, 10, "Tell us your name and the date and amount of the transfer in question, and"),
			at(50, 112, 10, "why you believe there is an error on the statement that you received."),
		), map[string]string{}},

		{"the number of a box is no amount", printed(
			across(at(50, 100, 7, "1 Gross Pay"), at(250, 100, 7, "2 Federal tax")),
		), map[string]string{}},

		{"nothing on the page", printed(), map[string]string{}},
	} {
		t.Run(tc.name, func(t *testing.T) {
			fields := payFields
			if tc.name == "a known label is not another one spoilt" {
				fields = "      - {name: employer, title: Employer, type: text, labels: [Employer]}\n      - {name: code, title: Code, type: integer, labels: [Employee]}\n"
			}
			got := make(map[string]string)
			for name, f := range read(t, formOf(t, fields), []string{"IN"}, tc.page) {
				got[name] = f.Value
			}
			if diff := cmp.Diff(tc.want, got); diff != "" {
				t.Errorf("values (-want +got):\n%s", diff)
			}
		})
	}
}

// What stands on every page is believed before what stands on one.
func TestAgreement(t *testing.T) {
	f := formOf(t, "      - {name: account, title: Account, type: identifier, labels: [Account Number], pattern: '[0-9]{6,18}'}\n")
	sure := printed(at(50, 100, 10, "Account Number: 999999"))
	for i := range sure.Words {
		sure.Words[i].Confidence = 0.97
	}
	usual := printed(at(50, 100, 10, "Account Number: 123456"))
	pages := []events.PageText{sure, usual, usual, usual}
	for i := range pages {
		pages[i].Page = i + 1
	}
	got := read(t, f, nil, pages...)["account"]
	if got.Value != "123456" || got.Evidence[0].Page != 2 {
		t.Errorf("got %+v", got)
	}
}

// A value without a label is taken only where its form leaves no doubt.
func TestUnlabelled(t *testing.T) {
	const (
		bare  = "      - {name: aadhaar, title: Number, type: identifier, pattern: '[2-9][0-9]{3} ?[0-9]{4} ?[0-9]{4}', check: aadhaar}\n"
		check = "      - {name: pan, title: PAN, type: identifier, labels: [Permanent Account Number], pattern: '[A-Z]{5}[0-9]{4}[A-Z]', check: pan}\n"
		plain = "      - {name: code, title: Code, type: identifier, labels: [Code], pattern: '[A-Z]{5}[0-9]{4}[A-Z]'}\n"
		other = "      - {name: employer_pan, title: PAN, type: identifier, labels: [PAN of Employer], pattern: '[A-Z]{5}[0-9]{4}[A-Z]', check: pan}\n"
	)
	for _, tc := range []struct {
		name, fields string
		words        []string
		want         map[string]string
	}{
		{"no label asked for", bare, []string{"VID", "2341 2341 2346"}, map[string]string{"aadhaar": "XXXXXXXX2346"}},
		{"check digits disagree", bare, []string{"2341 2341 2347"}, map[string]string{}},
		{"the label was lost", check, []string{"~ernman~nt", "ACUPA7085R"}, map[string]string{"pan": "ACUPA7085R"}},
		{"it would have to be put right", check, []string{"ACUPA7O85R"}, map[string]string{}},
		{"two that differ", check, []string{"ACUPA7085R", "AAPPV8261K"}, map[string]string{}},
		{"no check", plain, []string{"ACUPA7085R"}, map[string]string{}},
		{"may be another field's", check + other, []string{"ACUPA7085R"}, map[string]string{}},
	} {
		t.Run(tc.name, func(t *testing.T) {
			got := make(map[string]string)
			for name, f := range read(t, formOf(t, tc.fields), nil, printed(at(50, 100, 10, tc.words...))) {
				got[name] = f.Value
			}
			if diff := cmp.Diff(tc.want, got); diff != "" {
				t.Errorf("values (-want +got):\n%s", diff)
			}
		})
	}
}

const zoneFields = `
      - {name: passport_number, title: Number, type: identifier, labels: [Passport No], pattern: '[A-Z0-9]{7,9}'}
      - {name: surname, title: Surname, type: text, labels: [Surname]}
      - {name: given_names, title: Given names, type: text, labels: [Given Names]}
      - {name: date_of_birth, title: Birth, type: date, labels: [Date of Birth]}
      - {name: date_of_expiry, title: Expiry, type: date, labels: [Date of Expiry]}
      - {name: mrz, title: Zone, type: text, check: mrz, pattern: 'P.*'}
`

// The zone is that of ICAO 9303's own specimen.
func TestZone(t *testing.T) {
	const (
		first  = "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<"
		second = "L898902C36UTO7408122F1204159ZE184226B<<<<<10"
	)
	all := map[string]string{
		"mrz": first + "\n" + second, "passport_number": "L898902C3", "surname": "ERIKSSON", "given_names": "ANNA MARIA",
		"date_of_birth": "1974-08-12", "date_of_expiry": "2012-04-15",
	}
	for _, tc := range []struct {
		name  string
		lines []string
		want  map[string]string
	}{
		{"as printed", []string{first, second}, all},
		{"with spaces in it", []string{"P<UTOERIKSSON<<ANNA <MARIA<<<<<<<<<<<<<<<<<<<", second}, all},
		{"with a stain beside it", []string{"fy|" + first, second}, all},
		{"fillers miscounted", []string{"P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<<<", "L898902C36UTO7408122F1204159ZE184226B<<<<10"}, all},
		{"fillers read as letters", []string{"P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<cccKC<c<<", second}, all},
		{"an O for a zero", []string{first, "L8989O2C36UTO7408122F1204159ZE184226B<<<<<10"}, map[string]string{
			"mrz": first + "\nL8989O2C36UTO7408122F1204159ZE184226B<<<<<10", "passport_number": "L898902C3", "surname": "ERIKSSON", "given_names": "ANNA MARIA",
			"date_of_birth": "1974-08-12", "date_of_expiry": "2012-04-15",
		}},
		{"one character read as two", []string{first, "L8989O02C36UTO7408122F1204159ZE184226B<<<<<10"}, all},
		{"check digits disagree", []string{first, "L898902C36UTO7408122F1204159ZE184226B<<<<<11"}, map[string]string{
			"mrz": first + "\nL898902C36UTO7408122F1204159ZE184226B<<<<<11",
		}},
		{"print and zone, of which the zone knows its letters", []string{"Passport No: L89890ZC3", "Surname: Eriksson", first, second}, map[string]string{
			"mrz": first + "\n" + second, "passport_number": "L89890ZC3", "surname": "ERIKSSON", "given_names": "ANNA MARIA",
			"date_of_birth": "1974-08-12", "date_of_expiry": "2012-04-15",
		}},
		{"no zone", []string{"P<UTO", "12345"}, map[string]string{}},
		{"one line of it", []string{first}, map[string]string{}},
	} {
		t.Run(tc.name, func(t *testing.T) {
			var lines [][]events.Word
			for i, l := range tc.lines {
				stain, l, stained := strings.Cut(l, "|")
				if !stained {
					stain, l = "", stain
				}
				y := 100 + 20*float64(i)
				lines = append(lines, across(at(0, y, 10, stain), at(40, y, 10, l)))
			}
			got := make(map[string]string)
			for name, f := range read(t, formOf(t, zoneFields), nil, printed(lines...)) {
				got[name] = f.Value
			}
			if diff := cmp.Diff(tc.want, got); diff != "" {
				t.Errorf("values (-want +got):\n%s", diff)
			}
		})
	}
}

func FuzzRead(f *testing.F) {
	form := formOf(f, payFields+zoneFields)
	f.Add("Employee Name: Asha Rao Net Pay 1.00", 10.0, 10.0)
	f.Add("P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<< L898902C36UTO7408122F1204159ZE184226B<<<<<10", 0.0, 0.0)
	f.Add(": : :", -1.0, 5.0)
	f.Fuzz(func(t *testing.T, text string, x, size float64) {
		page := printed(at(x, size, size, text), at(size, x, x, text))
		for name, v := range read(t, form, nil, page) {
			if v.Value == "" || len(v.Evidence) == 0 || !(v.Confidence > 0 && v.Confidence <= 1) {
				t.Errorf("%s: %+v", name, v)
			}
		}
	})
}
