package assets

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"time"

	"dossier/services/internal/sample/form"
	"dossier/services/internal/sample/paper"
	"dossier/services/internal/sample/template"
	"dossier/services/internal/sample/world"
)

// gift is money that a parent gives towards the purchase.
type gift struct {
	Donor        string
	Home         world.Address
	Phone        string
	Relationship string
	TaxNumber    string
	Bank         string
	Account      string // the donor's
	Amount       world.Cents
	Date         time.Time
}

func giftOf(b *world.Borrower, r *rand.Rand) gift {
	p := b.Someone(r)
	g := gift{Donor: b.Father, Relationship: "Father", Home: p.Home, Phone: p.Phone, TaxNumber: p.TaxNumber}
	if r.IntN(2) == 0 {
		g.Donor, g.Relationship = b.Mother, "Mother"
	}
	banks := b.Stock().Banks
	g.Bank = banks[r.IntN(len(banks))].Name
	g.Account = world.Draw(r, world.Figures[1:], 1) + world.Draw(r, world.Figures, world.Either(b.Locale, 8, 13))
	g.Amount = b.Property.Price.Share(int64(300 + 50*r.IntN(10)))
	g.Amount -= g.Amount % world.Either(b.Locale, world.Units(500), world.Units(25_000))
	g.Date = b.AsOf.AddDate(0, 0, -3-r.IntN(30))
	return g
}

func (g gift) fields(b *world.Borrower) map[string]string {
	return map[string]string{
		"donor": g.Donor, "recipient": b.Name(), "amount": g.Amount.Plain(), "relationship": g.Relationship, "gift_date": world.ISO(g.Date),
	}
}

// sign has a person sign above a line, with the name or what is printed below it.
func sign(s *paper.Sheet, x, y, w float64, t paper.Type, below string, r *rand.Rand) {
	form.Signature(s, x+10, y-3, min(w-60, 110), r)
	s.Rule(x, x+w, y, 0.6, paper.Black)
	s.Text(x, y+11, t, below)
}

// giftForm is a mortgage lender's own form, filled by hand and signed by donor and borrower.
func giftForm(b *world.Borrower, a template.Ask) template.Document {
	own, r := a.Own(b), a.Issuer(b)
	g := giftOf(b, own)
	s := &paper.Sheet{Width: b.Width, Height: b.Height}
	x, w := 50.0, b.Width-100
	text, bold, ink := paper.Sans.Of(9), paper.SansBold.Of(9), paper.Hand.Of(13).In(paper.Blue)
	form.Emblem(s, x, 34, 24, paper.Black, r.IntN(6))
	s.Text(x+32, 51, paper.SansBold.Of(13), b.Lender.Name)
	s.Right(x+w, 44, paper.Sans.Of(8), "NMLS# "+b.Lender.Licence)
	s.Right(x+w, 55, paper.Sans.Of(8), "Form GL-1  (rev. 03/24)")
	s.Rule(x, x+w, 66, 1, paper.Black)
	s.Centre(b.Width/2, 90, paper.SansBold.Of(16), "GIFT LETTER")
	line := func(x, y, w float64, label, value string) {
		s.Text(x, y, text, label)
		from := x + text.Width(label) + 4
		s.Rule(from, x+w, y+2, 0.5, paper.Black)
		s.Text(from+4, y, form.Fit(ink, value, x+w-from-6), value)
	}
	half := w/2 - 8
	line(x, 118, half, "Borrower(s):", b.Name())
	line(x+half+16, 118, half, "Loan number:", b.Loan.Number)
	line(x, 138, w, "Property address:", b.Property.Address.String())
	s.Text(x, 166, bold, "SECTION 1 - DONOR'S CERTIFICATION")
	s.Rule(x, x+w, 170, 0.6, paper.Black)
	line(x, 190, half, "I/We, (donor)", g.Donor)
	line(x+half+16, 190, half, "do hereby certify that I/we have given / will give", "")
	s.Text(x, 210, text, "a gift of")
	line(x+40, 210, 150, "$", b.Amount(g.Amount))
	line(x+200, 210, w-200, "to (recipient)", b.Name())
	line(x, 230, half, "Donor's relationship to recipient:", g.Relationship)
	line(x+half+16, 230, half, "on (date of gift)", g.Date.Format("01/02/2006"))
	y := s.Paragraph(x, 252, w, 12, text, "to be applied toward the purchase of the property named above. I/We further certify that no repayment "+
		"of this gift is expected or implied, either in the form of cash or of future services by the recipient, "+
		"and that no part of these funds was provided by any person or entity with an interest in the sale of the property, including the seller, "+
		"real estate agent or broker, builder, loan officer, or any entity associated with them.") + 8
	line(x, y, w, "Donor's street address:", g.Home.Street)
	line(x, y+20, half, "City, state, ZIP:", g.Home.Town())
	line(x+half+16, y+20, half, "Telephone:", g.Phone)
	y += 48
	s.Text(x, y, bold, "SECTION 2 - SOURCE AND TRANSFER OF FUNDS")
	s.Rule(x, x+w, y+4, 0.6, paper.Black)
	line(x, y+24, half, "Name of depository:", g.Bank)
	line(x+half+16, y+24, half, "Account number:", g.Account)
	s.Text(x, y+46, text, "Type of account:")
	form.Choices(s, x+84, y+46, 14, text, own.IntN(2), "Checking", "Savings", "Money market", "Other: ______________")
	s.Text(x, y+64, text, "The funds:")
	form.Choices(s, x+84, y+64, 14, text, own.IntN(2), "were transferred to the borrower's account", "will be wired to the closing agent")
	s.Text(x, y+82, text, "Evidence attached:")
	form.Choices(s, x+84, y+82, 14, text, own.IntN(3), "Donor's bank statement", "Canceled check / wire receipt", "Deposit slip")
	y += 108
	s.Text(x, y, bold, "SECTION 3 - SIGNATURES")
	s.Rule(x, x+w, y+4, 0.6, paper.Black)
	y = s.Paragraph(x, y+18, w, 11, paper.Sans.Of(8), "WARNING: Our signatures above indicate that we fully understand that it is a Federal crime "+
		"punishable by fine, imprisonment, or both, to knowingly make any false statement when applying for this mortgage, "+
		"as applicable under the provisions of Title 18, United States Code, Sections 1001, 1010 and 1014. The lender may verify the above with "+
		"the depository named, and the donor authorizes it to do so.") + 24
	sign(s, x, y+10, half, text, "Donor's signature", own)
	line(x+half+16, y+10, 150, "Date", g.Date.Format("01/02/2006"))
	s.Rule(x, x+half, y+56, 0.6, paper.Black)
	s.Text(x, y+67, text, "Second donor's signature (if any)")
	sign(s, x, y+102, half, text, "Borrower's signature", own)
	line(x+half+16, y+102, 150, "Date", g.Date.AddDate(0, 0, 1).Format("01/02/2006"))
	s.Text(x, b.Height-34, paper.Sans.Of(7), b.Lender.Name+", "+b.Lender.Place.String()+".  Equal Housing Lender.  Page 1 of 1")
	fields := g.fields(b)
	fields["lender"], fields["loan_number"], fields["property_address"] = b.Lender.Name, b.Loan.Number, b.Property.Address.String()
	return template.Document{Fields: fields, Pages: []template.Page{{Sheet: s, Number: 1, Of: 1}}}
}

// giftNote is a letter that a parent typed at home, signed before a notary.
func giftNote(b *world.Borrower, a template.Ask) template.Document {
	own := a.Own(b)
	g := giftOf(b, own)
	s := &paper.Sheet{Width: b.Width, Height: b.Height}
	x, w := 82.0, b.Width-164
	text := paper.Humanist.Of(11.5)
	form.Stacked(s, x, 84, 15, text, append([]string{g.Donor}, append(g.Home.Lines(), g.Phone)...)...)
	s.Text(x, 162, text, g.Date.Format("January 2, 2006"))
	s.Text(x, 192, text, "To: "+b.Lender.Name)
	s.Text(x, 207, text, "Re: Gift of funds to "+b.Name()+", purchase of "+b.Property.Address.Street)
	y := 238.0
	child := choose(b.Sex == "F", "daughter", "son")
	for _, p := range []string{
		"To whom it may concern,",
		"I, " + g.Donor + ", am the " + strings.ToLower(g.Relationship) + " of " + b.Name() +
			". I am giving my " + child + " the amount of " + b.Money(g.Amount) +
			" (" + world.InWords(b.Locale, g.Amount) + ") to help with the down payment and closing costs of the home at " +
			b.Property.Address.String() + ".",
		"This is a true gift. " + b.Given + " does not have to pay it back, now or later, with money or in any other way, and I will have no " +
			"claim on the house because of it.",
		"The money comes from my own savings in account " + g.Account + " at " + g.Bank + ". I did not borrow it, and nobody who has anything to " +
			"do with the sale of the house gave it to me. I sent it by check on " + g.Date.Format("January 2, 2006") +
			". A copy of the check and of my last statement are enclosed.",
		"If you need anything else, please call me in the evening at the number above.",
		"Sincerely,",
	} {
		y = s.Paragraph(x, y, w, 15.5, text, p) + 8
	}
	form.Signature(s, x, y+26, 100, own)
	s.Text(x, y+44, text, g.Donor)
	y += 74
	s.Rule(x, x+w, y, 0.5, paper.Grey)
	small := paper.Serif.Of(9.5)
	notary := b.Someone(own)
	y = s.Paragraph(x, y+16, w, 12.5, small, "STATE OF "+strings.ToUpper(world.Region(g.Home.Region))+", COUNTY OF ____________________, to wit: "+
		"Subscribed and sworn to before me this "+world.Ordinal(g.Date.Day())+" day of "+g.Date.Format("January, 2006")+
		", by "+g.Donor+", who produced a driver license as identification.") + 22
	sign(s, x, y, 170, small, notary.Name()+", Notary Public", own)
	form.Seal(s, x+w-80, y+22, 32, paper.RGB(50, 50, 60), 6, "NOTARY PUBLIC")
	s.Text(x, y+26, small, "My commission expires "+g.Date.AddDate(2, 3, 8).Format("January 2, 2006"))
	fields := g.fields(b)
	fields["relationship"] = strings.ToLower(g.Relationship)
	return template.Single(fields, s)
}

// giftDeed is an Indian declaration or deed of gift of money, on an e-stamp certificate or on plain paper.
func giftDeed(b *world.Borrower, a template.Ask) template.Document {
	own := a.Own(b)
	g := giftOf(b, own)
	stamped := own.IntN(3) > 0
	x, w := 64.0, b.Width-128
	prose := form.Prose{Text: paper.Serif.Of(11.5), Bold: paper.SerifBold.Of(11.5), Leading: 17}
	f := form.NewFlow(x, w, b.Height-96, func(page int) (*paper.Sheet, float64) {
		s := &paper.Sheet{Width: b.Width, Height: b.Height, Colour: stamped && page == 1}
		if stamped && page == 1 {
			return s, giftStamp(s, b, g, own)
		}
		return s, 92
	})
	f.Centre(paper.SerifBold.Of(15), 26, "GIFT DEED")
	child := choose(b.Sex == "F", "daughter", "son")
	he, his := choose(g.Relationship == "Mother", "she", "he"), choose(g.Relationship == "Mother", "her", "his")
	f.Prose(prose.Justified(), "THIS DEED OF GIFT is made and executed at "+
		""+b.Home.City+" on this *"+world.Ordinal(g.Date.Day())+" day of "+g.Date.Format("January, 2006")+"* BETWEEN")
	f.Gap(6)
	f.Prose(prose.Justified(), "*"+title(g)+" "+g.Donor+"*, PAN "+g.TaxNumber+", residing at "+g.Home.String()+", hereinafter called the *DONOR* "+
		"(which expression shall, unless repugnant to the context, include "+his+" heirs, executors and administrators) of the ONE PART; AND")
	f.Gap(6)
	f.Prose(prose.Justified(), "*"+choose(b.Sex == "F", "Smt.",
		"Shri")+" "+b.Name()+"*, PAN "+b.TaxNumber+", "+child+" of "+g.Donor+", residing at "+b.Home.String()+", hereinafter called the *DONEE*, "+
		"of the OTHER PART.")
	f.Gap(6)
	f.Prose(prose.Justified(), "WHEREAS the Donor is the "+strings.ToLower(g.Relationship)+" of the Donee and out of natural love and affection "+
		"which "+he+" bears towards the Donee is desirous of making a gift of money to the Donee; AND WHEREAS the Donee intends to use the same "+
		"towards "+
		"margin money for the purchase of the property at "+b.Property.Address.String()+", for which a housing loan has been applied for with "+
		""+b.Lender.Name+".")
	f.Gap(6)
	f.Line(prose.Bold, 20, "NOW THIS DEED WITNESSETH AS FOLLOWS:")
	for i, c := range []string{
		"The Donor hereby gives to the Donee, by way of absolute and irrevocable gift, a sum of *Rs. " +
			"" + b.Amount(g.Amount) + " (" + world.InWords(b.Locale, g.Amount) + ")*, paid by cheque / RTGS from Account No. " +
			"" + g.Account + " with " + g.Bank + " on " + g.Date.Format("02.01.2006") + ".",
		"The gift is made without any monetary consideration, voluntarily, and without coercion, fraud or undue influence. The Donee has accepted " +
			"the gift, as is testified by " + choose(b.Sex == "F", "her", "his") + " signature hereto.",
		"The amount is not repayable by the Donee under any circumstances, and neither the Donor nor any person claiming through or under the " +
			"Donor shall have any right, title, interest or lien over the said amount or the property purchased therewith.",
		"The amount is from the Donor's own lawful sources and is disclosed in " + his + " income tax records. As the Donor is a relative of the " +
			"Donee within the meaning of Section 56(2)(x) of the Income-tax Act, 1961, the sum is not chargeable to tax in the hands of the Donee.",
		"The Donor agrees to confirm the gift to the said lender or to any authority whenever required.",
	} {
		f.Item(prose.Justified(), 24, fmt.Sprintf("%d.", i+1), c)
		f.Gap(4)
	}
	f.Room(210)
	f.Gap(4)
	f.Prose(prose.Justified(), "IN WITNESS WHEREOF the parties have set their hands on the day, month and year first above written.")
	f.Gap(40)
	s := f.S
	sign(s, x, f.Y, 170, prose.Text, "DONOR: "+g.Donor, own)
	sign(s, x+w-170, f.Y, 170, prose.Text, "DONEE: "+b.Name(), own)
	f.Gap(40)
	f.Line(prose.Bold, 30, "WITNESSES:")
	for i := range 2 {
		witness := b.Someone(own)
		wx := x + float64(i)*w/2
		s.Text(wx, f.Y, prose.Text, fmt.Sprintf("%d.", i+1))
		sign(s, wx+16, f.Y, 150, paper.Serif.Of(10), witness.Name(), own)
		for k, l := range paper.Serif.Of(9).Wrap(190, witness.Home.String()) {
			s.Text(wx+16, f.Y+23+11*float64(k), paper.Serif.Of(9), l)
		}
	}
	form.Seal(s, x+w/2, f.Y-44, 36, paper.RGB(90, 40, 110), -12, "NOTARY")
	if stamped {
		form.Stamp(s, x+w/2-60, f.Y+56, paper.RGB(90, 40, 110), 3, "ATTESTED BY ME", "NOTARY, GOVT. OF INDIA")
	}
	fields := g.fields(b)
	fields["relationship"] = strings.ToLower(g.Relationship)
	fields["donor_pan"], fields["recipient_pan"] = g.TaxNumber, b.TaxNumber
	return template.Uncounted(template.Numbered(fields, f.Sheets, func(s *paper.Sheet, n, _ int) {
		s.Centre(b.Width/2, b.Height-40, paper.Serif.Of(10), fmt.Sprint(n))
		if n < len(f.Sheets) {
			form.Initials(s, x, b.Height-48, own)
			form.Initials(s, x+w-40, b.Height-48, own)
		}
	}))
}

func title(g gift) string { return choose(g.Relationship == "Mother", "Smt.", "Shri") }

// giftStamp draws the e-stamp certificate that makes the upper part of a deed's first page, and returns where the deed begins.
func giftStamp(s *paper.Sheet, b *world.Borrower, g gift, r *rand.Rand) float64 {
	x, w := 48.0, b.Width-96
	brown := paper.RGB(120, 60, 40)
	for i := range 6 {
		form.Guilloche(s, x, 40+float64(i)*40, w, 60, paper.RGB(236, 214, 206))
	}
	s.Box(x, 36, w, 282, 2, brown)
	s.Box(x+4, 40, w-8, 274, 0.6, brown)
	form.Pillar(s, b.Width/2-13, 46, 26, brown)
	s.Centre(b.Width/2, 86, paper.Deva.Of(9), "सत्यमेव जयते")
	s.Centre(b.Width/2, 102, paper.SansBold.Of(12), "INDIA NON JUDICIAL")
	s.Centre(b.Width/2, 116, paper.SansBold.Of(10.5), "Government of "+b.Home.Region)
	s.Centre(b.Width/2, 131, paper.SansBold.Of(13), "e-Stamp")
	duty := "Rs. " + world.Pick(r, []string{"100", "200", "500"})
	code := world.StateCode(b.Home.Region)
	for i, l := range [][2]string{
		{"Certificate No.", "IN-" + code + world.Draw(r, world.Figures, 14) + world.Draw(r, world.Letters, 1)}, {"Certificate Issued Date",
			g.Date.AddDate(0, 0, -1).Format("02-Jan-2006") + fmt.Sprintf(" %02d:%02d PM", 1+r.IntN(5), r.IntN(60))},
		{"Account Reference",
			"NONACC (FI)/ " + strings.ToLower(code) + "sfcl08/ " + strings.ToUpper(b.Home.City) + "/ " + code}, {"Unique Doc. Reference",
			"SUBIN-" + code + world.Draw(r, world.Figures, 16)},
		{"Purchased by", strings.ToUpper(g.Donor)}, {"Description of Document", "Article Gift Deed"}, {"Description",
			"GIFT DEED OF MONEY"}, {"Consideration Price (Rs.)", b.Amount(g.Amount)},
		{"First Party", strings.ToUpper(g.Donor)}, {"Second Party", strings.ToUpper(b.Name())}, {"Stamp Duty Paid By",
			strings.ToUpper(g.Donor)}, {"Stamp Duty Amount", duty},
	} {
		y := 149 + 13*float64(i)
		s.Text(x+16, y, paper.Sans.Of(9), l[0])
		s.Text(x+160, y, paper.Sans.Of(9), ":")
		s.Text(x+168, y, paper.SansBold.Of(9), l[1])
	}
	form.Matrix(s, x+w-76, 230, 60, 29, r)
	s.Centre(b.Width/2, 308, paper.Sans.Of(7.5), "------------------------------ Please write or type below this line ------------------------------")
	return 346
}
