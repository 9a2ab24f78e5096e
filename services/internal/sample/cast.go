package sample

import (
	"hash/fnv"
	"math/rand/v2"
	"strings"
	"time"
)

// A cast is everybody the papers of one package speak of.
type cast struct {
	locale
	seed     uint64
	asOf     time.Time // the day of the application
	borrower person
	employer employer
	bank     bank
	lender   lender
	loan     loan
	utility  string          // the company that supplies the home
	ledgers  map[int][]entry // of the accounts asked for so far, by index
}

type person struct {
	given, middle, family string
	father                string
	sex                   string // M or F
	born                  time.Time
	home                  address
	phone, email          string
	taxNumber             string // SSN or PAN
}

func (p person) name() string { return p.given + " " + p.family }

func (p person) fullName() string { return p.given + " " + p.middle + " " + p.family }

type address struct{ street, city, region, code string }

// lines is the address as on an envelope.
func (a address) lines() []string { return []string{a.street, a.town()} }

func (a address) town() string {
	if len(a.code) == 6 { // an Indian PIN follows a dash, an American ZIP a blank
		return a.city + ", " + a.region + " - " + a.code
	}
	return a.city + ", " + a.region + " " + a.code
}

func (a address) String() string { return strings.Join(a.lines(), ", ") }

type employer struct {
	name       string
	place      address
	taxNumber  string // EIN or TAN
	panNumber  string // in India
	job        string
	employeeID string
	since      time.Time
	salary     cents // a year, at the date of the application
}

type bank struct {
	name, short string
	place       address
	branch      string // ABA routing number or IFSC
	phone       string
}

type lender struct {
	name  string
	place address
}

type loan struct {
	number   string
	amount   cents
	rate     int64 // a year, in hundredths of a percent
	months   int
	property address
	price    cents
}

// random is a source of its own for each purpose, so that one paper more does not change the others.
func (c *cast) random(purpose string) *rand.Rand { return random(c.seed, c.country+" "+purpose) }

func random(seed uint64, purpose string) *rand.Rand {
	h := fnv.New64a()
	h.Write([]byte(purpose))
	return rand.New(rand.NewPCG(seed, h.Sum64()))
}

// invent makes up the cast of a package.
func invent(seed uint64, l locale) *cast {
	r := random(seed, l.country+" cast")
	world := worlds[l.country]
	c := &cast{locale: l, seed: seed, ledgers: map[int][]entry{}}
	c.asOf = day(2025, time.September, 1).AddDate(0, 0, r.IntN(270))

	home := pick(r, world.towns)
	p := person{sex: pick(r, []string{"M", "F"}), family: pick(r, world.families)}
	p.given, p.middle = pick(r, world.men), pick(r, world.men)
	if p.sex == "F" {
		p.given, p.middle = pick(r, world.women), pick(r, world.women)
	}
	for p.middle == p.given {
		p.middle = pick(r, append(world.men, world.women...))
	}
	p.father = pick(r, world.men) + " " + p.family
	p.born = day(c.asOf.Year()-32-r.IntN(22), time.Month(1+r.IntN(12)), 1+r.IntN(28))
	p.home = world.street(r, home)
	p.phone = world.phone(r)
	p.email = strings.ToLower(p.given + "." + p.family + "@example.com")
	c.borrower = p
	c.employer = employer{
		name:       pick(r, world.employers),
		place:      world.office(r, home),
		job:        pick(r, world.jobs),
		employeeID: draw(r, figures[1:], 1) + draw(r, figures, 5),
		since:      day(c.asOf.Year()-6-r.IntN(4), time.Month(1+r.IntN(12)), 1),
	}
	b := pick(r, world.banks)
	c.bank = bank{name: b.name, short: b.short, place: world.office(r, home), phone: world.tollFree}
	c.lender = lender{name: pick(r, world.lenders), place: world.office(r, pick(r, world.towns))}
	c.utility = pick(r, world.utilities)
	c.loan.property = world.street(r, home)
	if l.country == "US" {
		c.borrower.taxNumber = socialSecurityNumber(r)
		c.employer.taxNumber = employerNumber(r)
		// Up to a salary that stays below the social security wage base of every year a package reaches back to.
		c.employer.salary = cents(58_000+1_000*r.IntN(82)) * 100
		c.bank.branch = routingNumber(r)
		c.loan.months = pick(r, []int{180, 240, 360})
		c.loan.rate = int64(575 + 25*r.IntN(7))
		c.loan.price = c.employer.salary * cents(30+r.IntN(14)) / 10
	} else {
		c.borrower.taxNumber = permanentAccountNumber(r, 'P', p.family)
		c.employer.panNumber = permanentAccountNumber(r, 'C', c.employer.name)
		c.employer.taxNumber = deductionNumber(r, c.employer.name)
		c.employer.salary = cents(720_000+60_000*r.IntN(26)) * 100
		c.bank.branch = branchCode(r, b.short)
		c.loan.months = pick(r, []int{120, 180, 240})
		c.loan.rate = int64(830 + 5*r.IntN(25))
		c.loan.price = c.employer.salary * cents(35+r.IntN(20)) / 10
	}
	c.loan.price -= c.loan.price % 100_000
	c.loan.amount = c.loan.price.share(8000)
	c.loan.number = draw(r, figures[1:], 1) + draw(r, figures, 9)
	return c
}
