package world

import (
	"fmt"
	"hash/fnv"
	"math"
	"math/rand/v2"
	"time"
)

// File is everybody and everything the papers of one loan file speak of.
type File struct {
	Locale
	Seed      uint64
	AsOf      time.Time // the day of the application: no paper is younger, but for those of the loan itself
	Borrowers []*Borrower
	Lender    Lender
	Loan      Loan
	Property  Property
}

// Lender is who lends.
type Lender struct {
	Name    string
	Place   Address
	Officer string
	Licence string // NMLS id in the US, registration number in India
}

// Loan is what is lent.
type Loan struct {
	Number string
	Amount Cents
	Rate   int64 // a year, in hundredths of a percent
	Months int
	Fee    Cents // processing or origination
}

// Instalment is the monthly payment that repays the loan over its term.
func (l Loan) Instalment() Cents {
	monthly := float64(l.Rate) / 10_000 / 12
	return Cents(math.Round(float64(l.Amount) * monthly / (1 - math.Pow(1+monthly, -float64(l.Months)))))
}

// A Payment is one row of a schedule of payments.
type Payment struct {
	Number                                 int
	Due                                    time.Time
	Instalment, Interest, Principal, Owing Cents // Owing is after the payment
}

// Schedule is the first n payments, from a month after a day on; all of them if n is larger than the term.
func (l Loan) Schedule(from time.Time, n int) []Payment {
	var rows []Payment
	owed, each := l.Amount, l.Instalment()
	for i := 1; i <= min(n, l.Months); i++ {
		interest := Cents(math.Round(float64(owed) * float64(l.Rate) / 10_000 / 12))
		p := Payment{Number: i, Due: MonthStart(from, i+1), Instalment: each, Interest: interest, Principal: each - interest}
		if i == l.Months {
			p.Principal, p.Instalment = owed, owed+interest
		}
		owed -= p.Principal
		p.Owing = owed
		rows = append(rows, p)
	}
	return rows
}

// Property is what the loan is for.
type Property struct {
	Address  Address
	Price    Cents
	Seller   Person
	Builder  string
	Area     int    // built, in square feet
	Land     int    // of the plot, in square feet
	Survey   string // survey number in India, parcel number in the US
	Built    int    // year
	YearTax  Cents
	Registry string // number of the deed at the registry
}

// random is a source of its own for each purpose, so that one paper more does not change the others.
func random(seed uint64, purpose string) *rand.Rand {
	h := fnv.New64a()
	h.Write([]byte(purpose))
	return rand.New(rand.NewPCG(seed, h.Sum64()))
}

// Random is a source of its own for each purpose of the file.
func (f *File) Random(purpose string) *rand.Rand { return random(f.Seed, f.Country+" "+purpose) }

// New invents the world of a file with a number of borrowers, the first of whom is the applicant.
func New(seed uint64, l Locale, borrowers int) (*File, error) {
	if borrowers < 1 || borrowers > 2 {
		return nil, fmt.Errorf("invent a world: %d borrowers: one or two", borrowers)
	}
	f := &File{Locale: l, Seed: seed}
	r := f.Random("file")
	stock := l.Stock()
	f.AsOf = Day(2025, time.September, 1).AddDate(0, 0, r.IntN(270))
	home := Pick(r, stock.towns)
	for i := range borrowers {
		f.Borrowers = append(f.Borrowers, f.borrower(i, home))
	}
	salary := Cents(0)
	for _, b := range f.Borrowers {
		salary += b.Employer.Salary
	}
	f.Lender = Lender{Name: Pick(r, stock.Lenders), Place: stock.office(r, Pick(r, stock.towns)), Officer: f.someone(r).Name(), Licence: Draw(r, Figures[1:], 1) + Draw(r, Figures, 5)}
	p := Property{
		Address: stock.street(r, home), Seller: f.someone(r), Builder: Pick(r, stock.Builders), Area: 780 + 10*r.IntN(180), Built: f.AsOf.Year() - 2 - r.IntN(30),
		Registry: fmt.Sprintf("%d/%d", 1000+r.IntN(8000), f.AsOf.Year()-1-r.IntN(6)),
	}
	p.Land = p.Area + 200 + 50*r.IntN(40)
	if l.Indian() {
		p.Survey = fmt.Sprintf("%d/%d%s", 10+r.IntN(300), 1+r.IntN(9), Draw(r, "ABC", 1))
		p.Price = salary * Cents(35+r.IntN(20)) / 10
		f.Loan.Months = Pick(r, []int{120, 180, 240})
		f.Loan.Rate = int64(830 + 5*r.IntN(25))
	} else {
		p.Survey = fmt.Sprintf("%02d-%03d-%04d", 1+r.IntN(60), 1+r.IntN(400), r.IntN(9000))
		p.Price = salary * Cents(30+r.IntN(14)) / 10
		f.Loan.Months = Pick(r, []int{180, 240, 360})
		f.Loan.Rate = int64(575 + 25*r.IntN(7))
	}
	p.Price -= p.Price % 100_000
	p.YearTax = p.Price.Share(int64(Either(l, 80+r.IntN(80), 6+r.IntN(6))))
	f.Property = p
	f.Loan.Amount = p.Price.Share(8000)
	f.Loan.Fee = f.Loan.Amount.Share(int64(50 + 25*r.IntN(3)))
	f.Loan.Number = Draw(r, Figures[1:], 1) + Draw(r, Figures, 9)
	return f, nil
}

// Someone is a person of the country, drawn from a source: a seller, a witness, an officer.
func (f *File) Someone(r *rand.Rand) Person { return f.someone(r) }

func (f *File) someone(r *rand.Rand) Person {
	s := f.Stock()
	p := Person{Sex: Pick(r, []string{"M", "F"}), Family: Pick(r, s.Families)}
	names := s.Men
	if p.Sex == "F" {
		names = s.Women
	}
	p.Given = Pick(r, names)
	for p.Middle == "" || p.Middle == p.Given {
		p.Middle = Pick(r, append(append([]string{}, s.Men...), s.Women...))
	}
	for p.Father == "" || p.Father == p.Name() {
		p.Father = Pick(r, s.Men) + " " + p.Family
	}
	for p.Mother == "" || p.Mother == p.Name() {
		p.Mother = Pick(r, s.Women) + " " + p.Family
	}
	p.Born = Day(f.AsOf.Year()-32-r.IntN(22), time.Month(1+r.IntN(12)), 1+r.IntN(28))
	p.Home = s.street(r, Pick(r, s.towns))
	p.Phone = s.phone(r)
	p.Email = lower(p.Given + "." + p.Family + "@example.com")
	if f.Indian() {
		p.TaxNumber = permanentAccountNumber(r, 'P', p.Family)
		p.Aadhaar, p.Voter = aadhaarNumber(r), voterNumber(r)
	} else {
		p.TaxNumber = socialSecurityNumber(r)
	}
	return p
}
