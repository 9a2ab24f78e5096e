// Package property sets the papers of the property a loan is for: agreements to sell, deeds, valuations, insurance and letters of no objection.
package property

import (
	"strconv"
	"strings"
	"time"

	"dossier/services/internal/sample/papers/deal"
	"dossier/services/internal/sample/template"
	"dossier/services/internal/sample/world"
)

// Templates are those of this family.
func Templates() []template.Template {
	return []template.Template{
		{Class: "prop.sale_agreement", Name: "association-form", Country: "US", Export: true, Write: associationAgreement},
		{Class: "prop.sale_agreement", Name: "new-construction", Country: "US", Export: true, Write: constructionContract},
		{Class: "prop.sale_agreement", Name: "stamp-paper", Country: "IN", Write: stampPaperAgreement},
		{Class: "prop.sale_agreement", Name: "builder-rera", Country: "IN", Write: builderAgreement},
		{Class: "prop.title_deed", Name: "warranty-deed", Country: "US", Write: warrantyDeed},
		{Class: "prop.title_deed", Name: "deed-of-trust", Country: "US", Write: deedOfTrust},
		{Class: "prop.title_deed", Name: "registered-sale-deed", Country: "IN", Write: saleDeed},
		{Class: "prop.title_deed", Name: "index-extract", Country: "IN", Export: true, Write: indexExtract},
		{Class: "prop.valuation_report", Name: "urar-1004", Country: "US", Export: true, Write: uniformAppraisal},
		{Class: "prop.valuation_report", Name: "desktop-summary", Country: "US", Export: true, Write: desktopAppraisal},
		{Class: "prop.valuation_report", Name: "approved-valuer", Country: "IN", Write: valuerReport},
		{Class: "prop.valuation_report", Name: "technical-sheet", Country: "IN", Export: true, Write: technicalSheet},
		{Class: "prop.insurance", Name: "homeowners-declarations", Country: "US", Export: true, Write: declarations},
		{Class: "prop.insurance", Name: "evidence-of-property", Country: "US", Export: true, Write: evidence},
		{Class: "prop.insurance", Name: "home-policy-schedule", Country: "IN", Export: true, Write: policySchedule},
		{Class: "prop.insurance", Name: "divisional-office-form", Country: "IN", Write: coverNote},
		{Class: "prop.noc", Name: "society-letter", Country: "IN", Write: societyLetter},
		{Class: "prop.noc", Name: "developer-tripartite", Country: "IN", Write: builderPermission},
	}
}

// A clause of an agreement. Its text has blanks in braces.
type clause struct{ title, text string }

// buyers are the names of all borrowers, joined.
func buyers(b *world.Borrower) string { return strings.Join(deal.Parties(b), " and ") }

// title is how the seller came to own the property: the deed that is registered under the property's number.
type title struct {
	From  world.Person
	Date  time.Time
	Price world.Cents
}

func titleOf(b *world.Borrower) title {
	r := b.File.Random("title")
	t := title{From: b.File.Someone(r), Price: b.Property.Price.Share(6200 + r.Int64N(2200))}
	for t.From.Name() == b.Property.Seller.Name() {
		t.From = b.File.Someone(r)
	}
	t.Price -= t.Price % 100_000
	_, year, _ := strings.Cut(b.Property.Registry, "/")
	n, err := strconv.Atoi(year)
	if err != nil { // a registry number always ends in its year
		n = b.AsOf.Year() - 3
	}
	t.Date = world.Day(n, time.Month(1+r.IntN(12)), 3+r.IntN(24))
	for t.Date.Weekday() == time.Sunday || t.Date.Weekday() == time.Saturday {
		t.Date = t.Date.AddDate(0, 0, 1)
	}
	return t
}

// advance is what an Indian buyer has paid by the agreement.
func advance(b *world.Borrower) world.Cents {
	paid := b.Property.Price.Share(1000)
	return paid - paid%100_000
}

// saleFields are those of an agreement to sell.
func saleFields(b *world.Borrower, seller string) map[string]string {
	fields := map[string]string{
		"seller": seller, "buyer": b.FullName(), "property_address": b.Property.Address.String(), "price_amount": b.Property.Price.Plain(),
		"agreement_date": world.ISO(deal.Of(b).Contract),
	}
	if co := deal.Co(b); co != nil {
		fields["co_buyer"] = co.FullName()
	}
	return fields
}

// An opinion is what the property is worth, to whoever values it.
type opinion struct {
	Value, Land, Structure world.Cents // the first is the sum of the others
	Distress               world.Cents
	Valuer                 world.Person
	Licence                string
}

func opinionOf(b *world.Borrower) opinion {
	r := b.File.Random("valuation")
	o := opinion{Value: b.Property.Price.Share(9850 + r.Int64N(450)), Valuer: b.File.Someone(r), Licence: world.Draw(r, world.Letters, 2) +
		world.Draw(r, world.Figures[1:], 1) + world.Draw(r, world.Figures, 6)}
	o.Value -= o.Value % 100_000
	o.Land = o.Value.Share(2600 + r.Int64N(1600))
	o.Land -= o.Land % 10_000
	o.Structure = o.Value - o.Land
	o.Distress = o.Value.Share(7500).Whole()
	return o
}

func valuationFields(b *world.Borrower, o opinion, valuer string) map[string]string {
	return map[string]string{
		"valuer": valuer, "property_address": b.Property.Address.String(), "market_value": o.Value.Plain(),
		"valuation_date": world.ISO(deal.Of(b).Valued), "area_sqft": world.Number(b.Property.Area),
		"owner": b.Property.Seller.FullName(), "borrower": b.FullName(), "lender": b.Lender.Name,
	}
}

// A comparable is a neighbouring sale.
type comparable struct {
	Address           world.Address
	Price, PerFoot    world.Cents
	Adjusted          world.Cents
	Area, Built, Land int
	Sold              time.Time
	Miles             string
	ForArea, ForAge   world.Cents // adjustments
}

// comparables are neighbouring sales whose adjusted prices lie about the value.
func comparables(b *world.Borrower, o opinion, n int) []comparable {
	r := b.File.Random("comparables")
	var list []comparable
	p := b.Property
	foot := o.Value / world.Cents(p.Area)
	for range n {
		c := comparable{Address: b.File.Someone(r).Home, Area: p.Area - 120 + 10*r.IntN(25), Built: p.Built - 5 + r.IntN(11),
			Land: p.Land - 200 + 50*r.IntN(9), Sold: b.AsOf.AddDate(0, -1-r.IntN(8), -r.IntN(25)), Miles: world.Cents(8 + r.IntN(90)).Plain()}
		c.Address.City, c.Address.Region, c.Address.Code = p.Address.City, p.Address.Region, p.Address.Code
		c.ForArea = (foot.Share(4000) * world.Cents(p.Area-c.Area)).Whole() / 50_000 * 50_000
		c.ForAge = foot.Share(1500) * world.Cents(p.Built-c.Built) / 50_000 * 50_000
		c.Adjusted = o.Value.Share(9800+r.Int64N(400)) / 50_000 * 50_000
		c.Price = c.Adjusted - c.ForArea - c.ForAge
		c.PerFoot = c.Price / world.Cents(c.Area)
		list = append(list, c)
	}
	return list
}
