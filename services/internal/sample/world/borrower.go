package world

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"time"
)

// Person is somebody with papers.
type Person struct {
	Given, Middle, Family string
	Father, Mother        string
	Sex                   string // M or F
	Born                  time.Time
	Home                  Address
	Phone, Email          string
	TaxNumber             string // SSN or PAN
	Aadhaar, Voter        string // in India; the Aadhaar is twelve digits without blanks
}

// Name is the given and the family name.
func (p Person) Name() string { return p.Given + " " + p.Family }

// FullName has the middle name too.
func (p Person) FullName() string { return p.Given + " " + p.Middle + " " + p.Family }

// Address is a place that mail reaches.
type Address struct{ Street, City, Region, Code string }

// Lines is the address as on an envelope.
func (a Address) Lines() []string { return []string{a.Street, a.Town()} }

// Town is its last line.
func (a Address) Town() string {
	if len(a.Code) == 6 { // an Indian PIN follows a dash, an American ZIP a blank
		return a.City + ", " + a.Region + " - " + a.Code
	}
	return a.City + ", " + a.Region + " " + a.Code
}

func (a Address) String() string { return strings.Join(a.Lines(), ", ") }

// Employer pays the salary.
type Employer struct {
	Name       string
	Place      Address
	Phone      string
	TaxNumber  string // EIN or TAN
	PAN        string // in India
	Job        string
	EmployeeID string
	Since      time.Time
	Salary     Cents // a year, at the date of the application
}

// Business is the borrower's own firm, for the papers of the self-employed.
type Business struct {
	Name      string
	Trade     string
	Place     Address
	Since     time.Time
	TaxNumber string // EIN or the firm's PAN
	GSTIN     string // in India
	Sales     Cents  // of the last full year
}

// Bank keeps the accounts.
type Bank struct {
	Name, Short string
	Place       Address
	Branch      string // ABA routing number or IFSC
	Phone       string
}

// Card is an identity paper's number and life.
type Card struct {
	Number          string
	Issued, Expires time.Time
}

// Borrower is one applicant. Everything of the file is his too.
type Borrower struct {
	*File
	Index int // 0 is the applicant
	Person
	Spouse   string
	Employer Employer
	Business Business
	Banks    []Bank // of accounts 0, 1, …
	Passport Card
	Licence  Card
	Utility  string // the company that supplies the home

	tampered *tampering
	origin   *Borrower       // whom this one is altered from; his ledgers count
	ledgers  map[int][]Entry // of the accounts asked for so far, by index
}

// Random is a source of its own for each purpose of the borrower: the same purpose gives the same draws.
func (b *Borrower) Random(purpose string) *rand.Rand {
	return b.File.Random(fmt.Sprintf("borrower %d %s", b.Index, purpose))
}

// Altered is the borrower as a paper that is wrong on purpose has him. What is not changed stays the same, and so does what happened on the
// accounts.
func (b *Borrower) Altered(change func(*Borrower)) *Borrower {
	other := *b
	if other.origin == nil {
		other.origin = b
	}
	other.Banks = append([]Bank(nil), b.Banks...)
	change(&other)
	return &other
}

func lower(s string) string { return strings.ToLower(s) }

// borrower makes up an applicant who lives in a town.
func (f *File) borrower(index int, home town) *Borrower {
	b := &Borrower{File: f, Index: index, ledgers: map[int][]Entry{}}
	r := b.Random("cast")
	stock := f.Stock()
	b.Person = f.someone(r)
	b.Home = stock.street(r, home)
	if index > 0 { // the second borrower is the first one's spouse, or a relation who lives with him
		first := f.Borrowers[0]
		for b.Given == first.Given {
			b.Given = Pick(r, append(append([]string{}, stock.Men...), stock.Women...))
		}
		b.Family, b.Home, b.Spouse = first.Family, first.Home, first.Name()
		b.Email = lower(b.Given + "." + b.Family + "@example.com")
		if f.Indian() {
			b.TaxNumber = permanentAccountNumber(r, 'P', b.Family)
		}
	}
	b.Employer = f.employer(r, home)
	if index > 0 {
		for b.Employer.Name == f.Borrowers[0].Employer.Name {
			b.Employer = f.employer(r, home)
		}
	}
	seen := map[string]bool{}
	for range 2 {
		named := Pick(r, stock.Banks)
		for seen[named.Name] {
			named = Pick(r, stock.Banks)
		}
		seen[named.Name] = true
		bank := Bank{Name: named.Name, Short: named.Short, Place: stock.office(r, home), Phone: stock.TollFree}
		if f.Indian() {
			bank.Branch = branchCode(r, bank.Short)
		} else {
			bank.Branch = routingNumber(r)
		}
		b.Banks = append(b.Banks, bank)
	}
	b.Utility = Pick(r, stock.Utilities)
	b.Business = f.business(r, b.Person, home)
	b.identity(r)
	return b
}

// NewEmployer is another employer than the borrower's.
func (b *Borrower) NewEmployer(purpose string) Employer {
	r := b.Random("employer " + purpose)
	e := b.Employer
	for e.Name == b.Employer.Name {
		e = b.employer(r, town{b.Home.City, b.Home.Region, b.Home.Code[:len(b.Home.Code)-2]})
	}
	e.Salary = b.Employer.Salary
	return e
}

func (f *File) employer(r *rand.Rand, home town) Employer {
	stock := f.Stock()
	e := Employer{
		Name:       Pick(r, stock.Employers),
		Place:      stock.office(r, home),
		Phone:      stock.phone(r),
		Job:        Pick(r, stock.Jobs),
		EmployeeID: Draw(r, Figures[1:], 1) + Draw(r, Figures, 5),
		Since:      Day(f.AsOf.Year()-6-r.IntN(4), time.Month(1+r.IntN(12)), 1),
	}
	if f.Indian() {
		e.PAN = permanentAccountNumber(r, 'C', e.Name)
		e.TaxNumber = deductionNumber(r, e.Name)
		e.Salary = Cents(720_000+60_000*r.IntN(26)) * 100
	} else {
		e.TaxNumber = employerNumber(r)
		// Up to a salary that stays below the social security wage base of every year a file reaches back to.
		e.Salary = Cents(58_000+1_000*r.IntN(82)) * 100
	}
	return e
}

func (f *File) business(r *rand.Rand, p Person, home town) Business {
	stock := f.Stock()
	trade := Pick(r, stock.Trades)
	b := Business{Name: p.Family + " " + trade, Trade: trade, Place: stock.office(r, home), Since: Day(f.AsOf.Year()-4-r.IntN(10), time.Month(1+r.IntN(12)), 1)}
	if f.Indian() {
		b.TaxNumber = p.TaxNumber
		b.GSTIN = goodsNumber(goodsState(b.Place.Region), p.TaxNumber)
		b.Sales = Cents(2_400_000+100_000*r.IntN(90)) * 100
	} else {
		b.TaxNumber = employerNumber(r)
		b.Sales = Cents(90_000+5_000*r.IntN(60)) * 100
	}
	return b
}

// identity makes up passport and licence, both valid on the day of the application.
func (b *Borrower) identity(r *rand.Rand) {
	issued := b.AsOf.AddDate(-1-r.IntN(7), -r.IntN(11), -r.IntN(25))
	b.Passport = Card{Draw(r, Letters, 1) + Draw(r, Figures, 8), issued, issued.AddDate(10, 0, 0)}
	issued = b.AsOf.AddDate(-1-r.IntN(3), -r.IntN(11), -r.IntN(25))
	expires := Day(issued.Year()+5, b.Born.Month(), b.Born.Day()) // on a birthday
	b.Licence = Card{Draw(r, Letters, 1) + Draw(r, Figures, 3) + "-" + Draw(r, Figures, 4) + "-" + Draw(r, Figures, 4), issued, expires}
	if b.Indian() {
		b.Passport.Number = b.Passport.Number[:8]
		b.Passport.Expires = b.Passport.Expires.AddDate(0, 0, -1)
		b.Licence.Issued = issued.AddDate(-3, 0, 0)
		b.Licence.Expires = b.Licence.Issued.AddDate(20, 0, -1)
		b.Licence.Number = fmt.Sprintf("%s%02d %d%s", StateCode(b.Home.Region), 1+r.IntN(40), b.Licence.Issued.Year(), "00"+Draw(r, Figures, 5))
	}
}
