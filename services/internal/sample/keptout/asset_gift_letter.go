package keptout

import (
	"fmt"
	"strings"

	"dossier/services/internal/sample/form"
	"dossier/services/internal/sample/paper"
	"dossier/services/internal/sample/template"
	"dossier/services/internal/sample/world"
)

// giftForm is an American lender's form for a gift, filled in by hand.
func giftForm(b *world.Borrower, a template.Ask) template.Document {
	s := blank(b)
	r := a.Own(b)
	x, w := 60.0, b.Width-120
	donor := world.Pick(r, []string{b.Father, b.Mother})
	amount := b.Property.Price.Share(int64(300+100*r.IntN(4))) / 10_000 * 10_000
	day := b.AsOf.AddDate(0, 0, -6-r.IntN(20))
	text, bold := paper.Wide.Of(8.8), paper.WideBold.Of(8.8)
	pen := paper.Hand.Of(14).In(paper.Blue)
	s.Text(x, 62, paper.WideBold.Of(11), b.Lender.Name)
	s.Right(x+w, 62, text, "Loan # "+b.Loan.Number)
	s.Rule(x, x+w, 70, 1, paper.Black)
	s.Centre(b.Width/2, 104, paper.WideBold.Of(16), "GIFT LETTER")
	s.Centre(b.Width/2, 120, text, "To be completed by the donor. Please print.")
	y := 156.0
	line := func(cells ...form.Cell) {
		form.Blanks(s, x, y, w, text, pen, cells...)
		y += 28
	}
	address := b.File.Someone(a.Issuer(b)).Home
	line(form.Cell{Label: "Applicant(s)", Value: b.Name()})
	line(form.Cell{Label: "I/We", Value: donor, Share: 0.6}, form.Cell{Label: "(donor) do hereby certify"})
	line(form.Cell{Label: "that I/we have given a gift of $", Value: b.Amount(amount), Share: 0.6}, form.Cell{Label: "on (date)",
		Value: b.Date(day)})
	line(form.Cell{Label: "to", Value: b.Name(), Share: 0.5}, form.Cell{Label: "(recipient), my/our", Value: "child"})
	line(form.Cell{Label: "Relationship of donor to recipient", Value: "Parent"})
	line(form.Cell{Label: "to be applied toward the purchase of", Value: b.Property.Address.Street})
	line(form.Cell{Label: "", Value: b.Property.Address.Town()})
	y = s.Paragraph(x, y+4, w, 14, text, "No repayment of this gift is expected or implied, either in the form of cash or by future services of "+
		"the recipient. The funds given to the recipient were not made available to the donor from any person or entity with an interest in the "+
		"sale of the property, including the seller, real estate agent or broker, builder, loan officer, or any entity associated with them.") + 12
	s.Text(x, y, bold, "Source of the gift funds")
	y += 20
	line(form.Cell{Label: "Donor's depository", Value: b.Banks[1].Name, Share: 0.6}, form.Cell{Label: "Account #", Value: "xxxx" + world.Draw(r,
		world.Figures, 4)})
	s.Text(x, y, text, "Funds were or will be delivered by")
	form.Choices(s, x+178, y, 12, text, 1, "Check", "Wire to account", "Wire to closing agent")
	y += 28
	line(form.Cell{Label: "Donor's address", Value: address.String()})
	line(form.Cell{Label: "Donor's phone", Value: b.File.Someone(r).Phone})
	y = s.Paragraph(x, y, w, 12, paper.Wide.Of(7.6), "WARNING: Our signatures below indicate that we fully understand that it is a federal crime "+
		"punishable by fine, imprisonment, or both to knowingly make any false statement concerning any of the above facts, as applicable under "+
		"the provisions of Title 18, United States Code, Sections 1001, 1010 and 1014.") + 40
	form.Signature(s, x+20, y-6, 100, r)
	form.Signature(s, x+20, y+46, 100, b.Random("signature"))
	for i, who := range []string{"Donor signature", "Recipient signature"} {
		at := y + float64(i)*52
		s.Rule(x, x+280, at, 0.6, paper.Black)
		s.Rule(x+310, x+w, at, 0.6, paper.Black)
		s.Text(x, at+12, text, who)
		s.Text(x+310, at+12, text, "Date")
		s.Text(x+316, at-4, pen, b.Date(day))
	}
	s.Paragraph(x, b.Height-66, w, 10, paper.Wide.Of(6.8).In(paper.Grey), "Attach: evidence of the donor's ability (statement or withdrawal "+
		"slip), evidence of the transfer, and evidence of receipt (deposit slip or the settlement statement).")
	return template.Single(map[string]string{
		"donor": donor, "recipient": b.Name(), "amount": amount.Plain(), "relationship": "Parent", "gift_date": world.ISO(day),
		"lender": b.Lender.Name, "loan_number": b.Loan.Number, "property_address": b.Property.Address.String(),
	}, s)
}

// giftDeclaration is an Indian father's or mother's declaration before a notary.
func giftDeclaration(b *world.Borrower, a template.Ask) template.Document {
	s := blank(b)
	r := a.Own(b)
	x, w := 80.0, b.Width-150
	mother := r.IntN(2) == 0
	donor, relation := b.Father, "Father"
	if mother {
		donor, relation = b.Mother, "Mother"
	}
	child := map[string]string{"M": "son", "F": "daughter"}[b.Sex]
	amount := b.Property.Price.Share(int64(300+100*r.IntN(5))) / 1_000_000 * 1_000_000
	day := b.AsOf.AddDate(0, 0, -6-r.IntN(20))
	p := form.Prose{Text: paper.Mono.Of(10.6), Bold: paper.MonoBold.Of(10.6), Leading: 19}
	y := stampPaper(s, b.Home.Region, "50", world.Draw(r, world.Letters, 2)+" "+world.Draw(r, world.Figures, 6), donor, b.Date(day)) + 4
	s.Centre(b.Width/2, y, paper.MonoBold.Of(13), "DECLARATION OF GIFT")
	y += 26
	pan := world.Draw(r, world.Letters, 3) + "P" + donor[strings.LastIndex(donor, " ")+1:][:1] + world.Draw(r, world.Figures[1:], 4) + world.Draw(r,
		world.Letters, 1)
	y = p.At(s, x, y, w, "I, *"+donor+"*, PAN "+pan+", residing at "+b.Home.String()+", do hereby solemnly affirm and declare as under:") + 4
	for i, t := range []string{
		"That I have out of natural love and affection gifted a sum of *Rs. " + b.Amount(amount) + "* (Rupees " + inWords(b.Locale, amount) +
			" only) to my " + child + " *" + b.Name() + "*, PAN " + b.TaxNumber + ", on " + b.Date(day) + " by NEFT from my savings account with " +
			b.Banks[1].Name + ".",
		"That the donor is the *" + relation + "* of the donee, a relative as defined in section 56 of the Income-tax Act, 1961.",
		"That the gift is absolute and irrevocable, made of my own free will and out of my own savings, and will not be repaid in cash or in kind.",
		"That the amount is to be used as own contribution for the purchase of a residential flat, and that I shall have no claim on it.",
		"That what is stated above is true to my knowledge and belief.",
	} {
		s.Text(x, y, p.Text, fmt.Sprintf("%d.", i+1))
		y = p.At(s, x+28, y, w-28, t) + 3
	}
	y += 46
	form.Signature(s, x, y-8, 80, r)
	s.Text(x, y+6, p.Text, "DONOR (Declarant)")
	form.Signature(s, x+w-150, y-8, 90, b.Random("signature"))
	s.Text(x+w-160, y+6, p.Text, "Accepted: DONEE")
	form.Seal(s, x+w/2-6, y+24, 38, paper.RGB(150, 30, 60), 10, "NOTARY")
	s.Text(x, y+46, paper.Mono.Of(9), "Place: "+b.Home.City)
	s.Text(x, y+60, paper.Mono.Of(9), "Date: "+b.Date(day))
	form.Stamp(s, x+w-150, y+30, paper.Red, -3, "ATTESTED", "Notary, Govt. of India")
	return template.Single(map[string]string{
		"donor": donor, "recipient": b.Name(), "amount": amount.Plain(), "relationship": relation, "gift_date": world.ISO(day), "pan": b.TaxNumber,
	}, s)
}
