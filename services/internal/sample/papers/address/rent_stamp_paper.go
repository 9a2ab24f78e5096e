package address

import (
	"fmt"

	"dossier/services/internal/sample/form"
	"dossier/services/internal/sample/paper"
	"dossier/services/internal/sample/template"
	"dossier/services/internal/sample/world"
)

// stampPaperAgreement is the rental agreement that a typist before the court makes out: the first page on an engraved stamp paper, the text in
// typewriter's letters below its head, the rest on ledger paper, a notary's seal on the last page.
func stampPaperAgreement(b *world.Borrower, a template.Ask) template.Document {
	r, issuer := a.Own(b), a.Issuer(b)
	t := rented(b, a, 11)
	title := func(p world.Person) string {
		if p.Sex == "F" {
			return "Smt. "
		}
		return "Sri. "
	}
	landlord, tenant := world.Upper(title(t.landlord)+t.landlord.Name()), world.Upper(title(b.Person)+b.Name())
	terms := t.terms(b, landlord, tenant)
	worth := world.Pick(issuer, []struct {
		rupees int
		words  string
		ink    paper.Ink
	}{{100, "ONE HUNDRED RUPEES", paper.RGB(70, 110, 60)}, {200, "TWO HUNDRED RUPEES", paper.RGB(150, 70, 40)}, {500, "FIVE HUNDRED RUPEES",
		paper.RGB(60, 80, 140)}})
	x, w := 92.0, b.Width-150
	leading := spread(a, 4, 20)
	serial := world.Draw(issuer, world.Letters, 2) + " " + world.Draw(issuer, world.Figures[1:], 6)
	stamped := t.made.AddDate(0, 0, -1-issuer.IntN(6))
	height := b.Height
	if r.IntN(3) == 0 {
		height = 1008 // stamp papers of some treasuries are as long as legal paper
	}
	f := form.NewFlow(x, w, height-76, func(page int) (*paper.Sheet, float64) {
		s := &paper.Sheet{Width: b.Width, Height: height, Colour: true}
		if page > 1 { // green ledger paper with a red margin
			s.Band(0, 0, b.Width, height, paper.RGB(240, 247, 238))
			s.Line(x-16, 0, x-16, height, 0.8, paper.RGB(206, 110, 110))
			s.Line(x-19, 0, x-19, height, 0.8, paper.RGB(206, 110, 110))
			s.Centre(b.Width/2, 44, paper.Mono.Of(11), fmt.Sprintf("%d", page))
			return s, 84
		}
		engraved(s, b, worth.rupees, worth.words, worth.ink, serial)
		// What the vendor writes on a sheet when he sells it.
		pen := paper.Hand.Of(11).In(paper.RGB(40, 40, 90))
		s.Slanted(60, 318, pen, 2, "No. "+fmt.Sprint(1000+r.IntN(9000))+"  dt. "+stamped.Format("2/1/2006"))
		s.Slanted(60, 334, pen, 2, "Rs. "+fmt.Sprint(worth.rupees)+"/-  sold to "+b.Name())
		form.Stamp(s, b.Width-210, 292, paper.RGB(110, 50, 130), -3, "LICENSED STAMP VENDOR", "L.No. "+fmt.Sprint(10+issuer.IntN(80))+"/"+b.Home.City)
		return s, 380
	})
	text, bold := paper.Mono.Of(10.6), paper.MonoBold.Of(10.6)
	f.Centre(bold, leading+4, "RENTAL AGREEMENT")
	prose := form.Prose{Text: text, Bold: bold, Leading: leading, First: 34}
	for _, p := range stampPaperOpening {
		f.Prose(prose, terms.Replace(p))
	}
	prose.First = 0
	for i, c := range stampPaperClauses {
		f.Item(prose, 28, fmt.Sprintf("%d.", i+1), terms.Replace(c))
	}
	f.Room(12 * leading)
	f.Gap(6)
	f.Centre(bold, leading, "SCHEDULE")
	f.Prose(prose, terms.Replace("All the piece and parcel of the residential premises bearing *{premises}*, consisting of hall, kitchen, two bed "+
		"rooms, bath and toilet, with electricity and water facility, R.C.C. roofed, measuring about {area} sq. feet."))
	f.Gap(leading * 0.6)
	prose.First = 34
	f.Prose(prose, "IN WITNESS WHEREOF both the parties have affixed their signatures to this agreement on the day, month and year first above "+
		"written.")
	f.Room(190)
	f.Gap(24)
	f.S.Text(x, f.Y, text, "WITNESSES:")
	witness := [2]world.Person{b.Someone(issuer), b.Someone(issuer)}
	for i, p := range witness {
		y := f.Y + 34 + 56*float64(i)
		f.S.Text(x, y, text, fmt.Sprintf("%d.", i+1))
		form.Signature(f.S, x+24, y, 64, b.Random(fmt.Sprint("witness of the tenancy ", i)))
		f.S.Text(x+24, y+16, paper.Hand.Of(10.5).In(paper.Blue), p.Name()+", "+b.Home.City)
	}
	for i, p := range []struct{ role, name, hand string }{{"OWNER", landlord, "landlord " + landlord}, {"TENANT", tenant, "signature"}} {
		y := f.Y + 40 + 60*float64(i)
		form.Signature(f.S, x+w-150, y-4, 90, b.Random(p.hand))
		f.S.Right(x+w, y+12, bold, p.role)
		f.S.Right(x+w, y+25, paper.Mono.Of(8.5), "("+p.name+")")
	}
	end := min(f.Y+176, height-96)
	notary := b.Someone(issuer).Name()
	form.Seal(f.S, x+60, end+8, 36, paper.RGB(110, 50, 130), 16, "NOTARY")
	form.Stamp(f.S, x+150, end-16, paper.RGB(110, 50, 130), 3, world.Upper(notary)+", B.A., LL.B.", "Advocate & Notary, "+b.Home.City)
	d := template.Unnumbered(t.fields(b, landlord, tenant), f.Sheets).About(world.ISO(t.start), world.ISO(t.end))
	for i := range d.Pages[1:] {
		d.Pages[i+1].Number = i + 2
	}
	for i, s := range f.Sheets {
		form.Signature(s, x-26, height-40, 50, b.Random("landlord "+landlord))
		form.Signature(s, x+w-70, height-40, 50, b.Random("signature"))
		if i == 0 {
			continue
		}
		s.Right(b.Width-30, 34, paper.Sans.Of(7).In(paper.Grey), serial)
	}
	d.Fields["stamp_duty"], d.Fields["stamp_date"] = world.Units(worth.rupees).Plain(), world.ISO(stamped)
	return d
}

// engraved draws the head of a stamp paper: the value left and right, the emblem, bands of guilloche, and the state's name in two scripts.
func engraved(s *paper.Sheet, b *world.Borrower, rupees int, words string, ink paper.Ink, serial string) {
	pale := mixed(ink)
	s.Band(0, 0, s.Width, s.Height, paper.RGB(252, 250, 244))
	s.Band(30, 26, b.Width-60, 232, pale)
	for i := range 9 {
		form.Guilloche(s, 34, 30+24.6*float64(i), b.Width-68, 28, paper.RGB(ink.R/2+120, ink.G/2+120, ink.B/2+120))
	}
	s.Box(30, 26, b.Width-60, 232, 1.6, ink)
	s.Box(35, 31, b.Width-70, 222, 0.6, ink)
	s.Centre(b.Width/2, 60, paper.Deva.Of(19).In(ink), "भारतीय गैर न्यायिक")
	form.Pillar(s, b.Width/2-24, 72, 48, ink)
	for i, at := range []float64{110, b.Width - 110} {
		s.Disc(at, 112, 52, 44, paper.RGB(252, 250, 244))
		s.Ring(at, 112, 52, 44, 1.2, ink)
		s.Ring(at, 112, 47, 39, 0.5, ink)
		if i == 0 {
			s.Centre(at, 104, paper.Deva.Of(13).In(ink), map[int]string{100: "एक सौ", 200: "दो सौ", 500: "पांच सौ"}[rupees])
			s.Centre(at, 120, paper.Deva.Of(13).In(ink), "रुपये")
			s.Centre(at, 138, paper.Deva.Of(12).In(ink), "रु. "+fmt.Sprint(rupees))
			continue
		}
		s.Centre(at, 104, paper.RomanBold.Of(19).In(ink), "Rs. "+fmt.Sprint(rupees))
		s.Centre(at, 120, paper.RomanBold.Of(6.4).In(ink), words)
		s.Centre(at, 136, paper.Roman.Of(8).In(ink), "NON JUDICIAL")
	}
	s.Centre(b.Width/2, 150, paper.RomanBold.Of(26).In(ink), "INDIA")
	s.Centre(b.Width/2, 178, paper.RomanBold.Of(15).In(ink), "INDIA NON JUDICIAL")
	s.Centre(b.Width/2, 206, paper.Deva.Of(14).In(ink), map[string]string{"Karnataka": "कर्नाटक", "Maharashtra": "महाराष्ट्र",
		"Telangana": "तेलंगाना", "Tamil Nadu": "तमिलनाडु", "Kerala": "केरल", "Rajasthan": "राजस्थान"}[b.Home.Region])
	s.Centre(b.Width/2, 226, paper.RomanBold.Of(13).In(ink), world.Upper(b.Home.Region))
	s.Right(b.Width-48, 246, paper.MonoBold.Of(12).In(paper.Red), serial)
	s.Centre(b.Width/2, 246, paper.RomanBold.Of(9).In(ink), words)
}

var stampPaperOpening = []string{
	"This RENTAL AGREEMENT is made and executed on this the {made} at {city}, by and between:",
	"*{landlord}*, aged about {landlord age} years, son / daughter of Sri. {landlord father}, residing at {landlord home}, hereinafter called the " +
		"OWNER of the FIRST PART;",
	"AND *{tenant}*, aged about {age} years, son / daughter of Sri. {father}, working at {employer}, hereinafter called the TENANT of the OTHER " +
		"PART.",
	"The terms OWNER and TENANT shall mean and include, wherever the context so permits, their legal heirs, representatives, administrators and " +
		"assigns.",
	"WHEREAS the Owner is the absolute owner of the residential premises described in the schedule, and the Tenant has requested to let out the " +
		"same on rent and the Owner has agreed, on the following terms and conditions:",
}

var stampPaperClauses = []string{
	"The tenancy commences from *{start}* and is for a period of 11 (eleven) months, that is up to *{end}*. It may be renewed with mutual consent " +
		"with an increase of 5% to 10% in the rent.",
	"The Tenant shall pay a monthly rent of *{rent}* ({rent words}) to the Owner on or before the 5th day of every English calendar month, without " +
		"fail.",
	"The Tenant has paid a sum of *{deposit}* ({deposit words}) to the Owner as security deposit, the receipt of which the Owner hereby " +
		"acknowledges. The deposit carries no interest and is refunded at the time of vacating, less arrears of rent and damages, if any.",
	"The Tenant shall pay the electricity charges as per meter reading to the department concerned, and water charges of Rs. 300/- per month.",
	"The Tenant shall use the premises for residential purpose only, and shall not sublet or underlet the same, nor carry on any business or " +
		"unlawful activity therein.",
	"The Tenant shall keep the premises neat and clean and shall not cause damage to fittings and fixtures. Nails are not to be driven into the " +
		"walls without permission.",
	"The Tenant shall permit the Owner or his agent to inspect the premises at all reasonable hours of the day.",
	"If the Tenant commits default in payment of rent for two consecutive months, the Owner is at liberty to terminate the tenancy and take " +
		"possession of the premises as per law.",
	"Either party may terminate this agreement by giving two months' prior notice in writing to the other.",
	"At the time of vacating, one month's rent will be deducted from the deposit towards painting and cleaning charges.",
	"The Owner shall pay the property tax and other taxes due to the Corporation, and shall carry out major repairs of roof, plumbing and wiring.",
	"This agreement is made in duplicate. The original is with the Owner, and the duplicate with the Tenant, who may produce it as proof of address.",
}
