package sample

import (
	"fmt"
	"math"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"
)

func anyPackage(t *rapid.T) (*cast, []document, Truth) {
	spec := Spec{
		Seed:    rapid.Uint64().Draw(t, "seed"),
		Country: rapid.SampledFrom([]string{"US", "IN"}).Draw(t, "country"),
		Pages:   rapid.SampledFrom([]int{0, 40, 120}).Draw(t, "pages"),
	}
	c, papers, err := compose(spec)
	if err != nil {
		t.Fatal(err)
	}
	truth := c.truth(papers)
	if len(truth.Pages) < spec.Pages {
		t.Fatalf("%d pages, want at least %d", len(truth.Pages), spec.Pages)
	}
	return c, papers, truth
}

// in reads an amount of a document in cents.
func (d DocumentTruth) in(t *rapid.T, field string) int64 {
	f, err := strconv.ParseFloat(d.Fields[field], 64)
	if err != nil {
		t.Fatalf("%s: %s: %v", d.Class, field, err)
	}
	return int64(math.Round(f * 100))
}

func (d DocumentTruth) on(t *rapid.T, field string) time.Time {
	at, err := time.Parse(time.DateOnly, d.Fields[field])
	if err != nil {
		t.Fatalf("%s: %s: %v", d.Class, field, err)
	}
	return at
}

func TestEveryPageBelongsToOneDocument(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		_, papers, truth := anyPackage(t)
		next, digital := 1, 0
		for i, d := range truth.Documents {
			if len(d.Pages) == 0 {
				t.Fatalf("%s has no pages", d.ID)
			}
			for k, n := range d.Pages {
				p := truth.Pages[n-1]
				if n != next || p.Page != n || p.Document != d.ID || p.Class != d.Class || p.Position != k+1 {
					t.Fatalf("%s, page %d of it: %+v", d.ID, k+1, p)
				}
				if p.PrintedTotal != 0 && (p.PrintedPage != k+1 || p.PrintedTotal != len(d.Pages)) {
					t.Fatalf("%s prints page %d of %d on its page %d of %d", d.Class, p.PrintedPage, p.PrintedTotal, k+1, len(d.Pages))
				}
				if len(d.Pages) > 1 && p.PrintedPage == 0 {
					t.Fatalf("%s of %d pages prints no numbers", d.Class, len(d.Pages))
				}
				if p.Kind == Digital {
					digital++
				}
				next++
			}
			if n := len(papers[i].pages); d.Class == BankStatement && (n < 2 || n > 6) || d.Class == Agreement && (n < 4 || n > 10) {
				t.Fatalf("%s of %d pages", d.Class, n)
			}
		}
		if next != len(truth.Pages)+1 {
			t.Fatalf("%d pages, %d in documents", len(truth.Pages), next-1)
		}
		if digital == 0 || digital > len(truth.Pages)/2 {
			t.Fatalf("%d of %d pages are digital", digital, len(truth.Pages))
		}
	})
}

func TestStatementsCloseAndJoin(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		_, _, truth := anyPackage(t)
		accounts := map[string][]DocumentTruth{}
		for _, d := range truth.Documents {
			if d.Class == BankStatement {
				if d.in(t, "opening_balance")+d.in(t, "total_credits")-d.in(t, "total_debits") != d.in(t, "closing_balance") {
					t.Fatalf("does not close: %v", d.Fields)
				}
				accounts[d.Fields["account_number"]] = append(accounts[d.Fields["account_number"]], d)
			}
		}
		for _, statements := range accounts {
			slices.SortFunc(statements, func(a, b DocumentTruth) int {
				return strings.Compare(a.Fields["period_start"], b.Fields["period_start"])
			})
			for i := 1; i < len(statements); i++ {
				before, after := statements[i-1], statements[i]
				if !before.on(t, "period_end").AddDate(0, 0, 1).Equal(after.on(t, "period_start")) {
					t.Fatalf("a period ends %s, the next begins %s", before.Fields["period_end"], after.Fields["period_start"])
				}
				if before.Fields["closing_balance"] != after.Fields["opening_balance"] {
					t.Fatalf("closes at %s, opens at %s", before.Fields["closing_balance"], after.Fields["opening_balance"])
				}
			}
		}
	})
}

func TestBalancesRun(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		c, _, _ := anyPackage(t)
		for index := range 2 {
			entries := c.ledger(c.account(index))
			for i := 1; i < len(entries); i++ {
				if entries[i-1].balance+entries[i].amount != entries[i].balance || entries[i].balance < 0 || entries[i].date.Before(entries[i-1].date) {
					t.Fatalf("entry %d: %+v after %+v", i, entries[i], entries[i-1])
				}
			}
		}
	})
}

func TestPayAddsUpAndArrives(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		c, _, truth := anyPackage(t)
		ledger := c.ledger(c.account(0))
		for _, d := range truth.Documents {
			if d.Class != Payslip {
				continue
			}
			if d.in(t, "gross_pay")-d.in(t, "deductions") != d.in(t, "net_pay") {
				t.Fatalf("does not add up: %v", d.Fields)
			}
			if d.in(t, "ytd_gross") < d.in(t, "gross_pay") {
				t.Fatalf("year to date below one payment: %v", d.Fields)
			}
			paid := d.on(t, "pay_date")
			if paid.Before(ledger[0].date) {
				continue
			}
			if !slices.ContainsFunc(ledger, func(e entry) bool { return e.date.Equal(paid) && int64(e.amount) == d.in(t, "net_pay") }) {
				t.Fatalf("net pay of %s is not on the account", d.Fields["pay_date"])
			}
		}
	})
}

func TestTaxFormsAgreeWithThePay(t *testing.T) {
	near := func(t *rapid.T, d DocumentTruth, field string, want float64) {
		if math.Abs(float64(d.in(t, field))-want) > 100 { // one dollar
			t.Fatalf("%s is %s, want %.2f", field, d.Fields[field], want/100)
		}
	}
	rapid.Check(t, func(t *rapid.T) {
		c, _, truth := anyPackage(t)
		for _, d := range truth.Documents {
			switch d.Class {
			case W2:
				near(t, d, "social_security_tax", 0.062*float64(d.in(t, "social_security_wages")))
				near(t, d, "medicare_tax", 0.0145*float64(d.in(t, "medicare_wages")))
				if d.in(t, "social_security_wages") > 16_020_000 { // the lowest wage base of the years in question, 2023
					t.Fatalf("social security wages above the base: %v", d.Fields)
				}
				year, _ := strconv.Atoi(d.Fields["tax_year"])
				if year >= c.asOf.Year() || int64(c.salaryIn(day(year, 6, 30))) < d.in(t, "wages") {
					t.Fatalf("year or wages: %v", d.Fields)
				}
			case Form16:
				if d.Fields["pan"] != c.borrower.taxNumber {
					t.Fatalf("PAN %s, borrower's %s", d.Fields["pan"], c.borrower.taxNumber)
				}
			}
		}
	})
}

func TestIdentifiersAreWellFormed(t *testing.T) {
	formats := map[string]*regexp.Regexp{
		"pan":          regexp.MustCompile(`^[A-Z]{3}P[A-Z][0-9]{4}[A-Z]$`),
		"deductor_pan": regexp.MustCompile(`^[A-Z]{3}C[A-Z][0-9]{4}[A-Z]$`),
		"tan":          regexp.MustCompile(`^[A-Z]{4}[0-9]{5}[A-Z]$`),
		"ifsc":         regexp.MustCompile(`^[A-Z]{4}0[A-Z0-9]{6}$`),
		"ssn":          regexp.MustCompile(`^(77[3-9]|7[89]\d|8\d\d)-\d\d-\d{4}$`),
		"ein":          regexp.MustCompile(`^(2[067]|36|4[567]|8[1-5])-\d{7}$`),
	}
	rapid.Check(t, func(t *rapid.T) {
		c, _, truth := anyPackage(t)
		for _, d := range truth.Documents {
			for field, value := range d.Fields {
				if value == "" {
					t.Fatalf("%s: %s is empty", d.Class, field)
				}
				if f := formats[field]; f != nil && !f.MatchString(value) {
					t.Fatalf("%s: %s is %q", d.Class, field, value)
				}
				if strings.HasPrefix(field, "date_of_") || strings.HasSuffix(field, "_date") || strings.HasPrefix(field, "period_") {
					d.on(t, field)
				}
			}
			if d.Fields["pan"] != "" && (d.Fields["pan"][4] != c.borrower.family[0] || strings.Contains(d.Fields["pan"], "0000")) {
				t.Fatalf("PAN %s of %s", d.Fields["pan"], c.borrower.name())
			}
			if ssn := d.Fields["ssn"]; ssn != "" && (ssn[4:6] == "00" || ssn[7:] == "0000") {
				t.Fatalf("SSN %s", ssn)
			}
			if abaNumber := d.Fields["routing_number"]; abaNumber != "" {
				sum := 0
				for i, r := range abaNumber {
					sum += []int{3, 7, 1}[i%3] * int(r-'0')
				}
				if len(abaNumber) != 9 || sum%10 != 0 {
					t.Fatalf("routing number %s", abaNumber)
				}
			}
			if d.Class == Passport {
				checkMachineReadable(t, d)
			}
			if d.Class == Passport || d.Class == DrivingLicence {
				if !d.on(t, "date_of_expiry").After(c.asOf) || !d.on(t, "date_of_issue").Before(c.asOf) {
					t.Fatalf("%s not valid on %s: %v", d.Class, truth.AsOf, d.Fields)
				}
			}
		}
	})
}

// checkMachineReadable reads the zone by the positions of ICAO 9303 and compares it with the fields.
func checkMachineReadable(t *rapid.T, d DocumentTruth) {
	up, low, _ := strings.Cut(d.Fields["mrz"], "\n")
	if len(up) != 44 || len(low) != 44 {
		t.Fatalf("zone of %d and %d characters", len(up), len(low))
	}
	for _, part := range []struct{ text, digit string }{
		{low[0:9], low[9:10]}, {low[13:19], low[19:20]}, {low[21:27], low[27:28]}, {low[28:42], low[42:43]},
		{low[0:10] + low[13:20] + low[21:43], low[43:44]},
	} {
		if checkDigit(part.text) != part.digit {
			t.Fatalf("check digit of %q is %s, printed %s", part.text, checkDigit(part.text), part.digit)
		}
	}
	read := fmt.Sprint(strings.TrimRight(low[0:9], "<"), low[13:19], low[20:21], low[21:27])
	want := fmt.Sprint(d.Fields["passport_number"], d.on(t, "date_of_birth").Format("060102"), d.Fields["sex"], d.on(t, "date_of_expiry").Format("060102"))
	if read != want {
		t.Fatalf("zone says %s, page says %s", read, want)
	}
	if names := strings.ReplaceAll(d.Fields["surname"]+"<<"+d.Fields["given_names"], " ", "<"); !strings.HasPrefix(up[5:], names+"<") {
		t.Fatalf("zone %q, names %q", up, names)
	}
}

func TestCheckDigitOfTheSpecimen(t *testing.T) {
	for text, want := range map[string]string{
		"L898902C3": "6", "740812": "2", "120415": "9", "ZE184226B<<<<<": "1", "L898902C3674081221204159ZE184226B<<<<<1": "0",
	} {
		if got := checkDigit(text); got != want {
			t.Errorf("check digit of %s: %s, want %s", text, got, want)
		}
	}
}

func TestAmountsAreGroupedAsInTheCountry(t *testing.T) {
	for _, c := range []struct {
		l    locale
		in   cents
		want string
	}{
		{unitedStates, 123456789, "$1,234,567.89"}, {unitedStates, 99, "$0.99"}, {unitedStates, -123456, "$-1,234.56"},
		{india, 123456789, "Rs. 12,34,567.89"}, {india, 12345678900, "Rs. 12,34,56,789.00"}, {india, 99900, "Rs. 999.00"},
	} {
		if got := c.l.money(c.in); got != c.want {
			t.Errorf("%d: %s, want %s", c.in, got, c.want)
		}
	}
}
