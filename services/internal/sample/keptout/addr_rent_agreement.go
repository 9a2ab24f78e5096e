package keptout

import (
	"fmt"
	"strings"
	"time"

	"dossier/services/internal/sample/form"
	"dossier/services/internal/sample/paper"
	"dossier/services/internal/sample/template"
	"dossier/services/internal/sample/world"
)

// tenancy is what a rent agreement is about. The rent is what leaves the salary account every month.
type tenancy struct {
	landlord      world.Person
	rent, deposit world.Cents
	start, end    time.Time
	signed        time.Time
}

func (t *tenancy) of(b *world.Borrower, a template.Ask) {
	issuer := a.Issuer(b)
	t.landlord = another(b, issuer)
	first := world.MonthStart(b.AsOf, -1)
	income := b.PayOn(world.MonthEnd(first, 0)).Net
	if !b.Indian() {
		income += b.PayOn(first.AddDate(0, 0, 14)).Net
	}
	t.rent = income.Share(2400)
	t.rent -= t.rent % 1000
	t.start = world.MonthStart(b.AsOf, -2-issuer.IntN(7))
	months := world.Either(b.Locale, 12, 11)
	t.end = world.MonthStart(t.start, months).AddDate(0, 0, -1)
	t.deposit = t.rent * world.Cents(world.Either(b.Locale, 1, 3+issuer.IntN(4)))
	t.signed = t.start.AddDate(0, 0, -3-issuer.IntN(14))
}

func (t *tenancy) fields(landlord, tenant, address string) map[string]string {
	return map[string]string{
		"landlord": landlord, "tenant": tenant, "address": address, "rent_amount": t.rent.Plain(), "deposit_amount": t.deposit.Plain(),
		"period_start": world.ISO(t.start), "period_end": world.ISO(t.end), "agreement_date": world.ISO(t.signed),
	}
}

// stationersLease is a lease as a landlord fills in from a stationer's or a bar association's form: headed paragraphs of text, the facts typed into
// blanks, initials at the foot of every page, and the disclosures attached.
func stationersLease(b *world.Borrower, a template.Ask) template.Document {
	var t tenancy
	t.of(b, a)
	own := a.Own(b)
	state := world.Region(b.Home.Region)
	text, bold, typed := paper.Serif.Of(10.5), paper.SerifBold.Of(10.5), paper.Mono.Of(10)
	x, w := 72.0, 468.0
	f := form.NewFlow(x, w, b.Height-92, func(page int) (*paper.Sheet, float64) {
		s := blank(b)
		if page > 1 {
			s.Text(x, 46, paper.SerifItalic.Of(8.5), "Residential Lease - "+b.Home.Street)
		}
		return s, 72
	})
	lead := 13.2
	para := func(n int, title, body string) {
		f.Room(2 * lead)
		for i, line := range text.Wrap(w-38, title+".  "+body) {
			f.Room(0)
			if i == 0 {
				f.S.Text(f.X, f.Y, text, world.Number(n)+".")
				f.S.Text(f.X+26, f.Y, bold, title+".")
				f.S.Text(f.X+26+bold.Width(title+". "), f.Y, text, strings.TrimPrefix(strings.TrimPrefix(line, title+"."), " "))
			} else {
				f.S.Text(f.X+26, f.Y, text, line)
			}
			f.Gap(lead)
		}
		f.Gap(5)
	}
	// blank sets a label, a rule and what was typed on it.
	filled := func(label, value string) {
		f.S.Text(x+26, f.Y, text, label)
		at := x + 26 + text.Width(label) + 6
		f.S.Text(at+4, f.Y-1, typed, value)
		f.S.Rule(at, x+w, f.Y+2.5, 0.5, paper.Black)
		f.Gap(19)
	}
	f.Centre(paper.SerifBold.Of(15), 18, "RESIDENTIAL LEASE")
	f.Centre(paper.SerifItalic.Of(9.5), 24, "For use in the State of "+state+".  This is a legally binding contract. If not understood, seek "+
		"competent advice.")
	long := func(d time.Time) string { return d.Format("January 2, 2006") }
	n := 1
	para(n, "Parties", "This Lease is made between the following, and \"Tenant\" means each of the tenants, jointly and severally.")
	filled("Landlord:", t.landlord.FullName())
	filled("Tenant:", b.FullName())
	filled("Date of this Lease:", long(t.signed))
	n++
	para(n, "Premises", "Landlord leases to Tenant, and Tenant leases from Landlord, the dwelling at the following address, with the range, "+
		"refrigerator, and window coverings in it (the \"Premises\").")
	filled("Street:", b.Home.Street)
	filled("City, State, ZIP:", b.Home.Town())
	n++
	para(n, "Term", "The term is twelve months, and Tenant is entitled to possession on its first day.")
	filled("Beginning:", long(t.start))
	filled("Ending:", long(t.end))
	n++
	para(n, "Rent", "Tenant shall pay rent in equal monthly installments, in advance, on or before the first day of every month, without demand "+
		"and without deduction or setoff.")
	filled("Monthly rent:", b.Money(t.rent))
	filled("Payable to and at:", t.landlord.Name()+", "+t.landlord.Home.String())
	n++
	para(n, "Security deposit", "Upon signing, Tenant shall deposit the sum below as security for the faithful performance of this Lease. It may "+
		"not be used as the last month's rent. Within thirty days after the tenancy ends and possession is given up, Landlord shall return it, or "+
		"mail an itemized statement of what was withheld for unpaid rent and for damage beyond reasonable wear and tear.")
	filled("Deposit:", b.Money(t.deposit))
	for _, c := range leaseTerms {
		n++
		para(n, c.title, c.text)
	}
	f.Room(190)
	f.Gap(6)
	f.Text(text, lead, 0, "IN WITNESS WHEREOF the parties have signed this Lease on the date first written above. Each of them has received a copy.")
	sign := func(x, y float64, as, name string, purpose string) {
		form.Signature(f.S, x+16, y, 100, b.Random(purpose))
		f.S.Rule(x, x+210, y+6, 0.6, paper.Black)
		f.S.Text(x, y+18, paper.Serif.Of(9.5), name+", "+as)
		f.S.Text(x, y+31, paper.Serif.Of(9.5), "Date: ")
		f.S.Text(x+28, y+30, paper.Hand.Of(12).In(paper.Blue), t.signed.Format("1/2/06"))
	}
	sign(x, f.Y+42, "Landlord", t.landlord.FullName(), "landlord "+t.landlord.FullName())
	sign(x+248, f.Y+42, "Tenant", b.FullName(), "signature")
	f.Gap(100)

	if a.Pages == 0 || len(f.Sheets) < a.Pages { // the attachment
		f.Turn()
		f.Centre(paper.SerifBold.Of(12), 20, "MOVE-IN INSPECTION")
		f.Text(text, lead, 0, "Tenant should note below everything that is damaged, worn, dirty or missing. G = good, F = fair, P = poor.")
		f.Gap(14)
		columns := form.Columns(w, form.Column{Title: "Room and item", Width: 170}, form.Column{Title: "Cond.", Width: 46},
			form.Column{Title: "Remarks"})
		rows := []string{"Living room - floor", "Living room - walls, ceiling", "Living room - windows, screens", "Kitchen - range, oven, hood",
			"Kitchen - refrigerator", "Kitchen - cabinets, counters", "Kitchen - sink, disposal", "Bath - tub, tile, caulk",
			"Bath - toilet, vanity", "Bedroom 1 - floor", "Bedroom 1 - closet, doors", "Bedroom 2 - floor", "Bedroom 2 - closet, doors",
			"Heating and air conditioning", "Smoke and CO alarms", "Exterior, porch, garage", "Keys issued"}
		form.Grid(f.S, x, f.Y-14, 21, len(rows)+1, columns)
		form.Row(f.S, x, f.Y, bold, columns, "Room and item", "Cond.", "Remarks")
		remarks := []string{"small stain by window", "nail holes", "1 torn screen", "", "", "chip in counter", "", "", "slow drain", "", "",
			"worn spot", "", "", "tested OK", "", "2 door, 1 mailbox"}
		for i, r := range rows {
			f.Gap(21)
			form.Row(f.S, x, f.Y, paper.Serif.Of(9.5), columns, r)
			hand := ""
			if own.IntN(2) == 0 {
				hand = remarks[i]
			}
			form.Row(f.S, x, f.Y, paper.Hand.Of(12).In(paper.Blue), columns, "", world.Pick(own, []string{"G", "G", "F"}), hand)
		}
		f.Gap(34)
		if f.Y < b.Height-200 {
			f.Text(paper.Serif.Of(9.5), 12, 0, "LEAD WARNING STATEMENT. Housing built before 1978 may contain lead-based paint. Lead from paint, "+
				"paint chips and dust can pose health hazards if not managed properly. "+
				"Before renting pre-1978 housing, lessors must disclose the presence of known lead-based paint and lead-based paint hazards in "+
				"the dwelling. Lessees must also receive a federally approved pamphlet on lead poisoning prevention.")
		}
	}
	return uncounted(template.Numbered(t.fields(t.landlord.FullName(), b.FullName(), b.Home.String()), f.Sheets, func(s *paper.Sheet, n, of int) {
		s.Text(x, b.Height-52, paper.Serif.Of(8.5), "Initials:  Landlord ________   Tenant ________")
		form.Initials(s, x+76, b.Height-52, b.Random("landlord initials"))
		form.Initials(s, x+152, b.Height-52, b.Random("initials"))
		s.Right(x+w, b.Height-52, paper.Serif.Of(8.5), fmt.Sprintf("- %d -", n))
	}), 1).About(world.ISO(t.start), world.ISO(t.end))
}

// stampPaperRental is the agreement of eleven months that a document writer types below the head of a stamp paper and on the ledger papers after it.
func stampPaperRental(b *world.Borrower, a template.Ask) template.Document {
	var t tenancy
	t.of(b, a)
	issuer := a.Issuer(b)
	text, bold := paper.Serif.Of(12), paper.SerifBold.Of(12)
	x, w, lead := 84.0, b.Width-148, 20.0
	maroon := paper.RGB(120, 30, 50)
	serial := world.Draw(issuer, world.Letters, 2) + " " + world.Draw(issuer, world.Figures, 6)
	f := form.NewFlow(x, w, b.Height-118, func(page int) (*paper.Sheet, float64) {
		s := blank(b)
		if page > 1 {
			return s, 92
		}
		s.Colour = true
		s.Box(40, 34, b.Width-80, 214, 3, maroon)
		s.Box(46, 40, b.Width-92, 202, 0.8, maroon)
		form.Guilloche(s, 50, 46, b.Width-100, 190, paper.RGB(236, 210, 214))
		s.Centre(b.Width/2, 66, paper.Deva.Of(17).In(maroon), "भारतीय गैर न्यायिक")
		s.Centre(b.Width/2, 84, paper.SerifBold.Of(11).In(maroon), "INDIA NON JUDICIAL")
		form.Pillar(s, b.Width/2-26, 92, 52, maroon)
		s.Text(64, 120, paper.Deva.Of(13).In(maroon), "एक सौ रुपये")
		s.Text(64, 140, paper.SerifBold.Of(20).In(maroon), "Rs. 100")
		s.Right(b.Width-64, 120, paper.SerifBold.Of(11).In(maroon), "ONE HUNDRED RUPEES")
		s.Right(b.Width-64, 140, paper.SerifBold.Of(20).In(maroon), "Rs. 100")
		s.Centre(b.Width/2, 164, paper.Deva.Of(12).In(maroon), "सत्यमेव जयते")
		s.Centre(b.Width/2, 186, paper.SerifBold.Of(16).In(maroon), "INDIA")
		s.Text(60, 216, paper.Deva.Of(10), inHindi(b.Home.Region)+" "+world.Upper(b.Home.Region))
		s.Right(b.Width-60, 216, paper.MonoBold.Of(12), serial)
		s.Text(60, 234, paper.Hand.Of(12).In(paper.Blue), "No. "+world.Draw(issuer, world.Figures[1:], 4)+"  "+t.signed.AddDate(0, 0,
			-2).Format("2/1/06")+"  "+t.landlord.Name())
		form.Stamp(s, b.Width-220, 252, paper.RGB(90, 50, 130), 4, "LICENSED STAMP VENDOR",
			world.Upper(b.Home.City)+"  L.No. "+world.Number(10+issuer.IntN(80)))
		return s, 322
	})
	para := func(t paper.Type, s string) {
		f.Text(t, lead, 0, s)
		f.Gap(6)
	}
	day := func(d time.Time) string {
		suffix := "th"
		switch d.Day() {
		case 1, 21, 31:
			suffix = "st"
		case 2, 22:
			suffix = "nd"
		case 3, 23:
			suffix = "rd"
		}
		return fmt.Sprintf("%d%s day of %s", d.Day(), suffix, d.Format("January, 2006"))
	}
	child := func(sex string) string {
		if sex == "F" {
			return "D/o. "
		}
		return "S/o. "
	}
	title := func(sex string) string {
		if sex == "F" {
			return "Smt. "
		}
		return "Sri. "
	}
	owner, tenant := title(t.landlord.Sex)+t.landlord.Name(), title(b.Sex)+b.Name()
	f.Centre(paper.SerifBold.Of(14), 26, "RENTAL AGREEMENT")
	para(text, "This Rental Agreement is made and executed on this the "+day(t.signed)+" at "+b.Home.City+", by and between:")
	para(bold, owner+",")
	para(text, child(t.landlord.Sex)+"Sri. "+t.landlord.Father+", aged about "+world.Number(t.signed.Year()-t.landlord.Born.Year())+" years, "+
		"residing at "+t.landlord.Home.String()+", hereinafter referred to as the OWNER (which term shall mean and include his / her heirs, legal "+
		"representatives, executors and assigns) of the ONE PART;")
	f.Centre(bold, lead+6, "AND")
	para(bold, tenant+",")
	para(text, child(b.Sex)+"Sri. "+b.Father+", aged about "+world.Number(t.signed.Year()-b.Born.Year())+" years, PAN "+b.TaxNumber+", working "+
		"at "+b.Employer.Name+", hereinafter referred to as the TENANT (which term shall mean and include his / her heirs and legal "+
		"representatives) of the OTHER PART;")
	para(text, "WHEREAS the OWNER is the absolute owner of the residential premises more fully described in the Schedule hereunder, and the "+
		"TENANT has approached the OWNER to let out the same on a monthly rent, and the OWNER has agreed to do so on the following terms and "+
		"conditions:")
	f.Centre(bold, lead+6, "NOW THIS AGREEMENT WITNESSETH AS FOLLOWS:")
	money := func(c world.Cents) string {
		return "Rs. " + strings.TrimSuffix(b.Amount(c), ".00") + "/- (Rupees " + inWords(b.Locale, c) + " only)"
	}
	facts := []string{
		"That the tenancy shall be for a period of 11 (eleven) months commencing from " + t.start.Format("02-01-2006") + " and ending " +
			"on " + t.end.Format("02-01-2006") + ".",
		"That the TENANT shall pay a monthly rent of " + money(t.rent) + " on or before the 5th of every English calendar month, by bank transfer " +
			"to the account of the OWNER.",
		"That the TENANT has this day paid to the OWNER a sum of " + money(t.deposit) + " by cheque No. " + world.Draw(issuer, world.Figures,
			6) + " as interest free refundable security deposit, the receipt of which the OWNER hereby acknowledges.",
	}
	for i, c := range append(facts, licenceTerms...) {
		f.Room(lead)
		f.Clause(text, lead, 28, fmt.Sprintf("%d)", i+1), strings.ReplaceAll(c, "{city}", b.Home.City))
		f.Gap(6)
	}
	f.Room(4 * lead)
	f.Gap(4)
	f.Centre(bold, lead+4, "SCHEDULE")
	para(text, "All that piece and parcel of the residential premises bearing "+b.Home.String()+", consisting of one "+
		"hall, "+world.Number(1+issuer.IntN(3))+" bedrooms, kitchen, toilet and bath, with electricity and water facilities and one covered car "+
		"parking.")
	f.Room(230)
	para(text, "IN WITNESS WHEREOF the parties hereto have affixed their signatures to this Agreement in the presence of the following witnesses "+
		"on the day, month and year first above written.")
	f.Gap(18)
	s := f.S
	s.Text(x, f.Y, bold, "WITNESSES:")
	for i := range 2 {
		witness := another(b, issuer)
		y := f.Y + 36 + 58*float64(i)
		s.Text(x, y, text, fmt.Sprintf("%d.", i+1))
		form.Signature(s, x+24, y-2, 60, b.Random("witness "+witness.Name()))
		s.Text(x+20, y+17, paper.Hand.Of(12).In(paper.Blue), witness.Name()+", "+witness.Home.City)
		party, purpose := owner, "landlord "+t.landlord.Name()
		label := "OWNER"
		if i == 1 {
			party, purpose, label = tenant, "signature", "TENANT"
		}
		form.Signature(s, x+270, y-2, 84, b.Random(purpose))
		s.Text(x+262, y+14, bold, label)
		s.Text(x+262, y+28, paper.Serif.Of(10), "("+party+")")
	}
	form.Seal(s, x+196, f.Y+70, 36, paper.RGB(150, 40, 60), -10, "NOTARY "+world.Upper(b.Home.City))
	fields := t.fields(t.landlord.Name(), b.Name(), b.Home.String())
	fields["stamp_number"] = serial
	return uncounted(template.Numbered(fields, f.Sheets, func(s *paper.Sheet, n, of int) {
		if n > 1 {
			s.Centre(b.Width/2, 50, paper.Serif.Of(11), fmt.Sprintf("-%d-", n))
		}
		if n < of {
			form.Initials(s, x+10, b.Height-70, b.Random("landlord initials"))
			form.Initials(s, x+w-60, b.Height-70, b.Random("initials"))
		}
	}), 2).About(world.ISO(t.start), world.ISO(t.end))
}
