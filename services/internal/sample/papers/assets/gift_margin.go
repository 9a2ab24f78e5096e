package assets

import (
	"strings"

	"dossier/services/internal/sample/form"
	"dossier/services/internal/sample/paper"
	"dossier/services/internal/sample/template"
	"dossier/services/internal/sample/world"
)

// marginLetter is what an Indian parent writes to the branch by hand: that the margin money of a child's home loan is his gift.
func marginLetter(b *world.Borrower, a template.Ask) template.Document {
	own := a.Own(b)
	g := giftOf(b, own)
	s := &paper.Sheet{Width: b.Width, Height: b.Height}
	ink := paper.Blue
	if own.IntN(2) == 0 {
		ink = paper.Black
	}
	hand := paper.Hand.Of(15).In(ink)
	x, w, leading := 78.0, b.Width-140, 23.0
	for y := 118.0; y < b.Height-60; y += leading { // the paper is ruled
		s.Rule(40, b.Width-30, y+4, 0.4, paper.RGB(176, 196, 222))
	}
	s.Line(66, 40, 66, b.Height-30, 0.6, paper.RGB(226, 150, 150))
	y := 118.0
	put := func(lines ...string) { y = form.Stacked(s, x, y, leading, hand, lines...) }
	s.Right(x+w, y, hand, "Date: "+g.Date.Format("2/1/2006"))
	put("From,")
	for _, l := range append([]string{title(g) + " " + g.Donor + ","}, hand.Wrap(w-120, g.Home.String())...) {
		put("   " + l)
	}
	put("To,", "   The Branch Manager, Home Loans,", "   "+b.Lender.Name+", "+b.Lender.Place.City)
	y += leading
	child := choose(b.Sex == "F", "daughter", "son")
	put("Sub: Margin money for home loan of my " + child)
	y = s.Paragraph(x, y+leading, w, leading, hand, "Respected Sir / Madam, I am the "+strings.ToLower(g.Relationship)+" of "+b.Name()+
		" who has applied for a home loan with you for the house at "+b.Property.Address.Street+". I have paid Rs. "+b.Round(g.Amount)+
		"/- from my savings account in "+g.Bank+" (A/c No. "+g.Account+") to my "+child+" towards own contribution. This amount is a gift out of love and "+
		"affection. It is not a loan and I will not ask for it back at any time. I have no claim in the property. My PAN is "+g.TaxNumber+
		". Copy of my passbook is enclosed.")
	y += leading
	put("Thanking you,")
	s.Text(x+w-150, y+10, hand, "Yours faithfully,")
	form.Signature(s, x+w-140, y+44, 90, own)
	s.Text(x+w-150, y+66, hand, "("+g.Donor+")")
	s.Text(x, y+66, hand, "Mob: "+g.Phone)
	fields := g.fields(b)
	fields["amount"] = g.Amount.Whole().Plain()
	fields["relationship"] = strings.ToLower(g.Relationship)
	fields["donor_pan"] = g.TaxNumber
	return template.Single(fields, s)
}
