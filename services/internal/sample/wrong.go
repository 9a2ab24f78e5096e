package sample

import (
	"fmt"
	"time"

	"dossier/services/internal/sample/template"
	"dossier/services/internal/sample/world"
)

// Wrong is something a file has wrong.
type Wrong string

// What can be made wrong on purpose.
const (
	AlteredBalance  Wrong = "altered_balance"  // balances of the last statement were raised, its movements not
	OtherName       Wrong = "other_name"       // one paper of the borrower is made out to somebody else
	ExpiredPassport Wrong = "expired_passport" // the passport ran out before the application
	OldPayslip      Wrong = "old_payslip"      // a payslip is of the year before
	MissingMonth    Wrong = "missing_month"    // between two statements of an account a period is missing
	WrongTaxNumber  Wrong = "wrong_tax_number" // the yearly tax paper has another PAN, or Social Security number
	TwoEmployers    Wrong = "two_employers"    // the last payslip is of another employer than the yearly tax paper
	OldStatement    Wrong = "old_statement"    // never planted: a statement that ended long before the application
)

// AllWrong is everything that can be planted.
var AllWrong = []Wrong{AlteredBalance, OtherName, ExpiredPassport, OldPayslip, MissingMonth, WrongTaxNumber, TwoEmployers}

// old is the age in days at which lenders commonly call a payslip or statement old: four months.
const old = 120

// spoil makes a paper wrong that is about to be made out for the first borrower: it changes whom or what the template is asked for.
func (w Wrong) spoil(k *paperKind, b *world.Borrower) (*world.Borrower, bool) {
	taxPaper := world.Either(b.Locale, W2, Form16)
	switch {
	case w == AlteredBalance && k.class == BankStatement && k.ask.Account == 0 && k.ask.Back == 0:
		return b.Tampered(0, 0), true
	case w == OtherName && k.class == world.Either(b.Locale, DrivingLicence, PAN):
		other := b.Someone(b.File.Random("other name"))
		return b.Altered(func(b *world.Borrower) { b.Given, b.Middle, b.Family = other.Given, other.Middle, other.Family }), true
	case w == ExpiredPassport && k.class == Passport:
		return b.Altered(func(b *world.Borrower) {
			b.Passport.Expires = b.AsOf.AddDate(0, -3, -11)
			b.Passport.Issued = b.Passport.Expires.AddDate(-10, 0, 1)
		}), true
	case w == OldPayslip && k.class == Payslip && k.ask.Back == 1:
		k.ask.Back = world.Either(b.Locale, 20, 10)
		return b, true
	case w == MissingMonth && k.class == BankStatement && k.ask.Account == 0 && k.ask.Back == 1:
		k.ask.Back = 2
		return b, true
	case w == WrongTaxNumber && k.class == taxPaper && k.ask.Back == 0:
		other := b.Someone(b.File.Random("other number"))
		return b.Altered(func(b *world.Borrower) {
			b.TaxNumber = other.TaxNumber
			if b.Indian() { // of the right initial, so that only a comparison tells
				b.TaxNumber = other.TaxNumber[:4] + b.Family[:1] + other.TaxNumber[5:]
			}
		}), true
	case w == TwoEmployers && k.class == Payslip && k.ask.Back == 0:
		return b.Altered(func(b *world.Borrower) { b.Employer = b.NewEmployer("second") }), true
	}
	return b, false
}

// needs are the classes a file must hold for something to be wrong in it.
func (w Wrong) needs() Class {
	if w == ExpiredPassport {
		return Passport
	}
	return ""
}

// aged says whether a document is too old of its nature.
func aged(class Class, d template.Document, asOf time.Time) (Wrong, bool) {
	until, err := time.Parse(time.DateOnly, d.To)
	if err != nil || asOf.Sub(until) <= old*24*time.Hour {
		return "", false
	}
	switch class {
	case Payslip:
		return OldPayslip, true
	case BankStatement:
		return OldStatement, true
	}
	return "", false
}

// unplanted is an error for what could not be made wrong, because the file holds no paper of the kind.
func unplanted(w Wrong) error { return fmt.Errorf("%s: the file holds no paper to show it", w) }
