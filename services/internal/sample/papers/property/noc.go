package property

import (
	"fmt"
	"strings"

	"dossier/services/internal/sample/form"
	"dossier/services/internal/sample/paper"
	"dossier/services/internal/sample/papers/deal"
	"dossier/services/internal/sample/template"
	"dossier/services/internal/sample/world"
)

// societyOf is the housing society of the property.
func societyOf(b *world.Borrower) string {
	return world.Pick(b.File.Random("society"), []string{"Shanti Sadan", "New Suryodaya", "Gulmohar Park", "Neelkanth Darshan"}) +
		" Co-operative Housing Society Ltd."
}

// societyLetter is the no objection certificate of a co-operative housing society: a typed letter on its letterhead, with the round seal and
// the signatures of two office bearers.
func societyLetter(b *world.Borrower, a template.Ask) template.Document {
	d, r := deal.Of(b), a.Issuer(b)
	p := b.Property
	face := world.Pick(r, []paper.Face{paper.Mono, paper.Serif, paper.Roman})
	st := form.Style{Text: face, Bold: face + 1, Size: 11}
	if face == paper.Mono {
		st.Size = 9.6
	}
	ink := world.Pick(r, []paper.Ink{paper.RGB(150, 30, 40), paper.Navy, paper.RGB(10, 96, 60)})
	society := societyOf(b)
	issued := d.Contract.AddDate(0, 0, 2)
	s := &paper.Sheet{Width: b.Width, Height: b.Height}
	x, w := 70.0, b.Width-140
	s.Centre(b.Width/2, 50, form.Fit(paper.SerifBold.Of(17).In(ink), world.Upper(society), w), world.Upper(society))
	s.Centre(b.Width/2, 66, paper.Serif.Of(9.5).In(ink), fmt.Sprintf("(Regd. No. %s/WHN/HSG/TC/%s/%d)", world.StateCode(p.Address.Region),
		world.Draw(r, world.Figures, 4), p.Built+1))
	s.Centre(b.Width/2, 79, paper.Serif.Of(9.5).In(ink), p.Address.String())
	s.Rule(x-20, x+w+20, 88, 1.2, ink)
	s.Text(x, 112, st.Of(st.Size), "Ref. No. SOC/"+world.Draw(r, world.Figures, 3)+"/"+issued.Format("2006"))
	s.Right(x+w, 112, st.Of(st.Size), "Date: "+b.Date(issued))
	y := form.Stacked(s, x, 146, st.Size*1.4, st.Of(st.Size), "To,", "The Branch Manager,", b.Lender.Name+",", p.Address.City+".")
	s.Centre(b.Width/2, y+20, st.BoldOf(st.Size+1.5), "NO OBJECTION CERTIFICATE")
	y += 46
	prose := st.Prose(st.Size, st.Size*1.5)
	share := 100 + r.IntN(80)
	for _, text := range []string{
		"Dear Sir / Madam,",
		fmt.Sprintf("This is to certify that *%s* is a bona fide member of our society, holding share certificate No. %d, distinctive Nos. %d "+
			"to %d, and is the registered owner of the residential premises at *%s* (hereinafter \"the said flat\").", p.Seller.FullName(),
			share/5, share*5+1, share*5+5, p.Address),
		fmt.Sprintf("We have been informed that the said member has agreed to sell the said flat to *%s* for a consideration of %s, under an "+
			"agreement dated %s, and that the purchaser has approached your company for a housing loan against it.", buyers(b),
			b.Money(p.Price), b.Date(d.Contract)),
		"In this connection we confirm that:",
	} {
		y = prose.At(s, x, y, w, text) + prose.Leading*0.45
	}
	for i, c := range []string{
		"The society has no objection to the said sale, nor to the purchaser mortgaging the said flat to you as security for the loan.",
		"The title of the land and building vests in the society, and the said flat is free from encumbrance and charge as per our " +
			"records.", "There are no dues payable by the member to the society as on date, other than the current month\u2019s maintenance " +
			"charges.",
		"On receiving the transfer papers the society will admit the purchaser as a member, record the transfer in its register, and note your " +
			"lien on the share certificate.", "The society will not transfer the said flat or issue a duplicate share certificate without your " +
			"written consent while the lien subsists.", "The building was constructed as per plans approved by the municipal corporation, which " +
			"has granted the occupancy certificate.",
	} {
		s.Text(x+8, y, prose.Text, fmt.Sprintf("%d.", i+1))
		y = prose.At(s, x+30, y, w-30, c) + prose.Leading*0.25
	}
	y = prose.At(s, x, y+prose.Leading*0.4, w, "This certificate is issued at the request of the member, without any liability on the part of "+
		"the society or its office bearers, and is valid for three months.") + 14
	s.Text(x, y, st.BoldOf(st.Size), "For "+form.Cut(st.BoldOf(st.Size), society, w-30))
	y += 54
	bearers := b.File.Random("office bearers")
	for i, role := range []string{"Hon. Secretary", "Chairman"} {
		who := b.Someone(bearers)
		at := x + 190*float64(i)
		form.Signature(s, at+6, y-6, 80, b.File.Random("hand of "+role))
		s.Text(at, y+10, st.Of(st.Size), role)
		s.Text(at, y+10+st.Size*1.2, st.Of(st.Size-1), "("+who.Name()+")")
	}
	form.Seal(s, x+w-50, y-10, 38, paper.RGB(60, 50, 150), 12, strings.Fields(society)[0])
	fields := map[string]string{"issuer": society, "holder": p.Seller.FullName(), "property_address": p.Address.String(),
		"noc_date": world.ISO(issued), "purchaser": buyers(b), "lender": b.Lender.Name, "price_amount": p.Price.Plain()}
	return template.Single(fields, s)
}

// builderPermission is a developer's tripartite letter: his permission to mortgage, addressed to the lender, countersigned by the buyer and
// accepted by the lender.
func builderPermission(b *world.Borrower, a template.Ask) template.Document {
	d, r := deal.Of(b), a.Issuer(b)
	p := b.Property
	st := form.Style{Text: paper.Humanist, Bold: paper.HumanistBold, Size: 10.5, Ink: world.Pick(r, []paper.Ink{paper.RGB(170, 110, 20),
		paper.RGB(30, 80, 110), paper.RGB(70, 30, 90)})}
	issued := d.Contract.AddDate(0, 0, 3)
	x, w := 60.0, b.Width-120
	f := form.NewFlow(x, w, b.Height-80, func(page int) (*paper.Sheet, float64) {
		s := &paper.Sheet{Width: b.Width, Height: b.Height}
		s.Band(0, 0, 14, b.Height, st.Ink)
		form.Emblem(s, x, 30, 30, st.Ink, 3)
		s.Text(x+42, 46, st.BoldOf(16).In(st.Ink), p.Builder)
		s.Text(x+42, 60, st.Of(8.5), officeOf(b)+"   |   www.example.com   |   GSTIN on invoice")
		return s, 92
	})
	prose := st.Prose(10.2, 13.4)
	f.S.Right(x+w, f.Y, st.Of(10), "Date: "+issued.Format("02-01-2006"))
	f.Line(st.Of(10), 20, "Ref: NOC/"+world.Draw(r, world.Figures, 4)+"/"+b.Loan.Number[:5])
	for _, l := range []string{"To,", b.Lender.Name, b.Lender.Place.String()} {
		f.Line(st.Of(10), 13, l)
	}
	f.Gap(8)
	f.Prose(prose, "*Sub: Permission to mortgage, and tripartite understanding, in respect of the residential unit at "+p.Address.String()+"*")
	f.Gap(6)
	f.Prose(prose, fmt.Sprintf("We, *%s* (\"the Developer\"), have allotted and agreed to sell the above unit, admeasuring %d sq. ft., to *%s* "+
		"(\"the Purchaser\") for a total consideration of *%s*, under an agreement dated %s. The Purchaser has requested you (\"the Lender\") "+
		"for a loan of %s against it. At the Purchaser\u2019s request we confirm and undertake as follows:", p.Builder, p.Area, buyers(b),
		b.Money(p.Price), b.Date(d.Contract), b.Money(b.Loan.Amount)))
	f.Gap(4)
	paid := advance(b)
	for i, c := range []string{
		"We have a clear, legal and marketable title to the land bearing Survey No. " + p.Survey +
			" and the construction on it, and have obtained all permissions for the project; the unit is not subject to any charge, mortgage or " +
			"lien, and none will be created.",
		"We have received from the Purchaser " + b.Money(paid) + " up to the date of this letter. The balance of " + b.Money(p.Price-paid) +
			" is payable as per the schedule of the agreement.",
		"We have no objection to the Purchaser mortgaging the unit to the Lender as security for the loan, and have noted the Lender\u2019s " +
			"lien in our books.",
		"We shall accept disbursements from the Lender on the Purchaser\u2019s account, and shall acknowledge each by a receipt. The account " +
			"is: " + p.Builder + ", A/c " + world.Draw(r, world.Figures[1:], 12) + ", " + b.Banks[1].Name + ", IFSC " + b.Banks[1].Branch + ".",
		"In case of cancellation of the booking for any reason we shall refund all sums received, after deductions the agreement permits, to " +
			"the Lender directly, and shall not re-allot the unit without its No Objection Certificate.",
		"We shall hand over the registered sale deed, possession letter and share certificate in original to the Lender or on its instructions only.",
		"We shall not permit the transfer or assignment of the unit without the prior written consent of the Lender as long as the loan is " +
			"outstanding.",
		"When the society or association of the buildings is formed we shall inform it of the Lender\u2019s charge, and procure that it is " +
			"entered in its records.",
		"If the Purchaser defaults, we shall on the Lender\u2019s demand co-operate in the enforcement of its security, and recognise the " +
			"person to whom the Lender sells the unit as the purchaser under the agreement.",
		"This letter is binding on our successors and assigns, and is irrevocable until the Lender confirms in writing that the loan has been " +
			"repaid.",
	} {
		f.Item(prose, 24, fmt.Sprintf("%d.", i+1), c)
		f.Gap(3.5)
	}
	f.Room(150)
	f.Gap(14)
	columns := form.Columns(w, form.Column{}, form.Column{}, form.Column{})
	f.S.Box(x, f.Y, w, 112, 0.6, paper.Grey)
	for i, party := range []struct{ role, name string }{{"For the Developer", p.Builder}, {"Purchaser(s): read and agreed", b.FullName()},
		{"Accepted for the Lender", b.Lender.Name}} {
		at := x + columns[0].Width*float64(i)
		if i > 0 {
			f.S.Line(at, f.Y, at, f.Y+112, 0.6, paper.Grey)
		}
		f.S.Text(at+6, f.Y+14, st.BoldOf(9), party.role)
		f.S.Text(at+6, f.Y+27, form.Fit(st.Of(9), party.name, columns[0].Width-12), party.name)
		hand := []string{"builder signature", "signature", "officer"}[i]
		form.Signature(f.S, at+14, f.Y+72, 90, b.Random(hand))
		f.S.Text(at+6, f.Y+100, st.Of(8.5), []string{"Authorised Signatory", "Signature", b.Lender.Officer}[i])
	}
	if co := deal.Co(b); co != nil {
		at := x + columns[0].Width
		form.Signature(f.S, at+70, f.Y+92, 60, co.Random("signature"))
		f.S.Text(at+6, f.Y+38, form.Fit(st.Of(9), co.FullName(), columns[0].Width-12), co.FullName())
	}
	form.Stamp(f.S, x+20, f.Y+118, paper.Blue, 3, "For "+p.Builder)
	fields := map[string]string{"issuer": p.Builder, "holder": b.FullName(), "property_address": p.Address.String(),
		"noc_date": world.ISO(issued), "lender": b.Lender.Name, "price_amount": p.Price.Plain(), "loan_amount": b.Loan.Amount.Plain()}
	return template.Numbered(fields, f.Sheets, func(s *paper.Sheet, n, of int) {
		s.Centre(b.Width/2, b.Height-36, st.Of(8.5).In(paper.Grey), fmt.Sprintf("%d of %d", n, of))
	})
}
