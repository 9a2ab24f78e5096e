package world

import (
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"
)

// anyFile is the world of any file.
func anyFile(t *rapid.T) *File {
	f, err := New(rapid.Uint64().Draw(t, "seed"), rapid.SampledFrom([]Locale{UnitedStates, India}).Draw(t, "locale"), rapid.IntRange(1, 2).Draw(t, "borrowers"))
	if err != nil {
		t.Fatal(err)
	}
	return f
}

func anyBorrower(t *rapid.T) *Borrower {
	return rapid.SampledFrom(anyFile(t).Borrowers).Draw(t, "borrower")
}

func TestStatementsCloseAndJoin(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		b := anyBorrower(t)
		account := rapid.IntRange(0, 3).Draw(t, "account")
		months := rapid.SampledFrom([]int{1, 3, 6, 12}).Draw(t, "months")
		var later Statement
		for back := range LedgerMonths / months {
			st := b.Statement(account, back, months)
			if st.Opening+st.Credits-st.Debits != st.Closing {
				t.Fatalf("%+v does not close", st)
			}
			balance := st.Opening
			for _, e := range st.Entries {
				if balance += e.Amount; balance != e.Balance || balance < 0 {
					t.Fatalf("balance %d after %+v", balance, e)
				}
				if e.Date.Before(st.Start) || e.Date.After(st.End) {
					t.Fatalf("%+v is not of %s to %s", e, ISO(st.Start), ISO(st.End))
				}
			}
			if back > 0 && (!st.End.AddDate(0, 0, 1).Equal(later.Start) || st.Closing != later.Opening) {
				t.Fatalf("ends %s with %d, the next begins %s with %d", ISO(st.End), st.Closing, ISO(later.Start), later.Opening)
			}
			later = st
		}
	})
}

func TestTamperedStatementsDoNotClose(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		b := anyBorrower(t)
		honest, altered := b.Statement(0, 0, 3), b.Tampered(0, 0).Statement(0, 0, 3)
		if altered.Opening+altered.Credits-altered.Debits == altered.Closing {
			t.Fatal("an altered statement closes")
		}
		if again := b.Statement(0, 0, 3); again.Closing != honest.Closing || honest.Opening+honest.Credits-honest.Debits != honest.Closing {
			t.Fatal("altering changed the borrower")
		}
	})
}

func TestPayAddsUpAndArrives(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		b := anyBorrower(t)
		date := b.PayDate(rapid.IntRange(0, 20).Draw(t, "back"))
		p := b.PayOn(date)
		sum := Cents(0)
		for _, e := range p.Earnings {
			sum += e.Amount
		}
		for _, d := range p.Deductions {
			sum -= d.Amount
		}
		if sum != p.Net || p.Gross-p.Deducted != p.Net || p.YearToDate(p.Gross) < p.Gross || p.Net <= 0 {
			t.Fatalf("does not add up: %+v", p)
		}
		if !slices.ContainsFunc(b.ledger(b.Account(0)), func(e Entry) bool { return e.Date.Equal(date) && e.Amount == p.Net }) {
			t.Fatalf("net pay of %s is not on the account", ISO(date))
		}
	})
}

func TestTaxAgreesWithThePay(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		b := anyBorrower(t)
		year := b.LastTaxYear() - rapid.IntRange(0, 1).Draw(t, "before")
		if b.Indian() {
			x := b.IndianTax(year, true)
			if x.Gross != b.PayOn(MonthEnd(Day(year, time.December, 1), 0)).Gross*12 || x.Business != 0 || x.Taxable > x.GrossTotal || x.Tax < x.Deducted || !x.Filed.Before(b.AsOf.AddDate(1, 0, 0)) {
				t.Fatalf("%+v", x)
			}
			return
		}
		x := b.USTax(year)
		// The check of box 4 and box 6 of a W-2, to the dollar, and the lowest wage base of the years in question, 2023.
		if d := x.SocialSecurity - x.Insured.Share(620); d < -100 || d > 100 || x.Insured > 16_020_000 || x.Wages >= x.Insured {
			t.Fatalf("%+v", x)
		}
		if x.Total-x.Adjusted < 0 || x.Standard == 0 || x.Taxable != x.Adjusted-x.Standard || x.Refund != x.FederalTax.Whole()-x.Tax {
			t.Fatalf("%+v", x)
		}
	})
}

func TestLoansAreRepaid(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		l := anyFile(t).Loan
		rows := l.Schedule(Day(2026, 1, 15), l.Months)
		repaid := Cents(0)
		for _, p := range rows {
			repaid += p.Principal
			if p.Interest+p.Principal != p.Instalment {
				t.Fatalf("%+v", p)
			}
		}
		if len(rows) != l.Months || repaid != l.Amount || rows[len(rows)-1].Owing != 0 {
			t.Fatalf("%d of %d repaid in %d payments", repaid, l.Amount, len(rows))
		}
	})
}

func TestCardStatementsJoin(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		b := anyBorrower(t)
		last, before := b.CardStatement(1, 0), b.CardStatement(1, 1)
		if last.Previous != before.Closing {
			t.Fatalf("%d is carried to %d", before.Closing, last.Previous)
		}
		sum := last.Previous
		for _, e := range last.Entries {
			sum += e.Amount
		}
		if sum != last.Closing {
			t.Fatalf("entries come to %d, not %d", sum, last.Closing)
		}
	})
}

func TestIdentifiersAreWellFormed(t *testing.T) {
	form := func(t *rapid.T, pattern, v string) {
		if !regexp.MustCompile(pattern).MatchString(v) {
			t.Fatalf("%q is not %s", v, pattern)
		}
	}
	rapid.Check(t, func(t *rapid.T) {
		b := anyBorrower(t)
		if b.Indian() {
			form(t, `^[A-Z]{3}P`+b.Family[:1]+`[0-9]{4}[A-Z]$`, b.TaxNumber)
			form(t, `^[A-Z]{3}C[A-Z][0-9]{4}[A-Z]$`, b.Employer.PAN)
			form(t, `^[A-Z]{4}[0-9]{5}[A-Z]$`, b.Employer.TaxNumber)
			form(t, `^[A-Z]{4}0[A-Z0-9]{6}$`, b.Banks[0].Branch)
			form(t, `^[2-9][0-9]{11}$`, b.Aadhaar)
			form(t, `^[A-Z]{3}[0-9]{7}$`, b.Voter)
			form(t, `^(0[1-9]|[12][0-9]|3[0-8])[A-Z]{5}[0-9]{4}[A-Z]1Z[0-9A-Z]$`, b.Business.GSTIN)
			if strings.Contains(b.TaxNumber, "0000") || b.Business.GSTIN[2:12] != b.TaxNumber {
				t.Fatalf("PAN %s, GSTIN %s", b.TaxNumber, b.Business.GSTIN)
			}
		} else {
			form(t, `^(77[3-9]|7[89]\d|8\d\d)-(0[1-9]|[1-9]\d)-\d{4}$`, b.TaxNumber)
			form(t, `^(2[067]|36|4[567]|8[1-5])-\d{7}$`, b.Employer.TaxNumber)
			sum := 0
			for i, r := range b.Banks[0].Branch {
				sum += []int{3, 7, 1}[i%3] * int(r-'0')
			}
			if len(b.Banks[0].Branch) != 9 || sum%10 != 0 || strings.HasSuffix(b.TaxNumber, "0000") {
				t.Fatalf("routing number %s, SSN %s", b.Banks[0].Branch, b.TaxNumber)
			}
		}
		for _, c := range []Card{b.Passport, b.Licence} {
			if !c.Issued.Before(b.AsOf) || !c.Expires.After(b.AsOf) {
				t.Fatalf("%+v is not valid on %s", c, ISO(b.AsOf))
			}
		}
		checkZone(t, b)
	})
}

// checkZone reads the machine-readable zone by the positions of ICAO 9303.
func checkZone(t *rapid.T, b *Borrower) {
	up, low := MachineReadable("USA", Upper(b.Family), Upper(b.Given+" "+b.Middle), b.Passport.Number, b.Born, b.Sex, b.Passport.Expires)
	if len(up) != 44 || len(low) != 44 {
		t.Fatalf("zone of %d and %d characters", len(up), len(low))
	}
	for _, part := range []struct{ text, digit string }{
		{low[0:9], low[9:10]}, {low[13:19], low[19:20]}, {low[21:27], low[27:28]}, {low[28:42], low[42:43]}, {low[0:10] + low[13:20] + low[21:43], low[43:44]},
	} {
		if CheckDigit(part.text) != part.digit {
			t.Fatalf("check digit of %q is %s, printed %s", part.text, CheckDigit(part.text), part.digit)
		}
	}
	if read, want := strings.TrimRight(low[0:9], "<")+low[13:19]+low[20:21]+low[21:27], b.Passport.Number+b.Born.Format("060102")+b.Sex+b.Passport.Expires.Format("060102"); read != want {
		t.Fatalf("zone says %s, want %s", read, want)
	}
}

// The vectors are those of the schemes' own publications, or of numbers in public use.
func TestCheckDigits(t *testing.T) {
	for text, want := range map[string]string{"L898902C3": "6", "740812": "2", "120415": "9", "ZE184226B<<<<<": "1", "L898902C3674081221204159ZE184226B<<<<<1": "0"} {
		if got := CheckDigit(text); got != want {
			t.Errorf("ICAO check digit of %s: %s, want %s", text, got, want)
		}
	}
	for digits, want := range map[string]string{"23412341234": "6", "236": "3"} {
		if got := verhoeff(digits); got != want {
			t.Errorf("Verhoeff digit of %s: %s, want %s", digits, got, want)
		}
	}
	if got := luhn("118625"); got != "3" {
		t.Errorf("Luhn digit of 118625: %s, want 3", got)
	}
	if got := goodsNumber(27, "AAPFU0939F"); got != "27AAPFU0939F1ZV" {
		t.Errorf("GSTIN %s, want 27AAPFU0939F1ZV", got)
	}
}

func TestAmountsAreGroupedAsInTheCountry(t *testing.T) {
	for _, c := range []struct {
		l    Locale
		in   Cents
		want string
	}{
		{UnitedStates, 123456789, "$1,234,567.89"}, {UnitedStates, 99, "$0.99"}, {UnitedStates, -123456, "$-1,234.56"},
		{India, 123456789, "Rs. 12,34,567.89"}, {India, 12345678900, "Rs. 12,34,56,789.00"}, {India, 99900, "Rs. 999.00"},
	} {
		if got := c.l.Money(c.in); got != c.want {
			t.Errorf("%d: %s, want %s", c.in, got, c.want)
		}
	}
	for in, want := range map[Cents]Cents{149: 100, 150: 200, 0: 0, -149: -100, -150: -200, -7_500_000: -7_500_000} {
		if got := in.Whole(); got != want {
			t.Errorf("%d is %d whole, want %d", in, got, want)
		}
	}
	if got := India.Round(123456789); got != "12,34,568" {
		t.Errorf("rounded: %s", got)
	}
}

func TestTheSameSeedIsTheSameWorld(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		seed := rapid.Uint64().Draw(t, "seed")
		one, err := New(seed, India, 2)
		if err != nil {
			t.Fatal(err)
		}
		two, _ := New(seed, India, 2)
		for i := range one.Borrowers {
			a, b := one.Borrowers[i], two.Borrowers[i]
			if a.FullName() != b.FullName() || a.TaxNumber != b.TaxNumber || a.Statement(0, 0, 3).Closing != b.Statement(0, 0, 3).Closing || one.Loan != two.Loan {
				t.Fatal("two worlds of one seed differ")
			}
		}
		if one.Borrowers[0].Home != one.Borrowers[1].Home || one.Borrowers[0].Name() == one.Borrowers[1].Name() {
			t.Fatal("the second borrower is not another who lives with the first")
		}
	})
}

func TestBorrowersAreOneOrTwo(t *testing.T) {
	for _, n := range []int{0, 3} {
		if _, err := New(1, India, n); err == nil {
			t.Errorf("%d borrowers: no error", n)
		}
	}
}

func TestAmountsInWords(t *testing.T) {
	for _, c := range []struct {
		l    Locale
		in   Cents
		want string
	}{
		{UnitedStates, 201_050, "Two Thousand Ten and 50/100 Dollars"}, {UnitedStates, 4_200, "Forty-Two and 00/100 Dollars"},
		{UnitedStates, 123_400_000, "One Million Two Hundred Thirty-Four Thousand and 00/100 Dollars"},
		{India, 11_000_000, "Rupees One Lakh Ten Thousand Only"}, {India, 250_000_050, "Rupees Twenty Five Lakh and Paise Fifty Only"}, {India, 1_000_000_000, "Rupees One Crore Only"},
	} {
		if got := InWords(c.l, c.in); got != c.want {
			t.Errorf("%d: %q, want %q", c.in, got, c.want)
		}
	}
	for n, want := range map[int]string{1: "1st", 2: "2nd", 3: "3rd", 4: "4th", 11: "11th", 12: "12th", 13: "13th", 21: "21st", 30: "30th"} {
		if got := Ordinal(n); got != want {
			t.Errorf("%d: %s", n, got)
		}
	}
}
