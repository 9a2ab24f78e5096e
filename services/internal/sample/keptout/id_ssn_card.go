package keptout

import (
	"dossier/services/internal/sample/form"
	"dossier/services/internal/sample/paper"
	"dossier/services/internal/sample/template"
	"dossier/services/internal/sample/world"
)

// socialSecurityCard is a copy of the paper card and its back, as the branch makes one for the file.
func socialSecurityCard(b *world.Borrower, a template.Ask) template.Document {
	s := blank(b)
	own, issuer := a.Own(b), a.Issuer(b)
	s.Colour = own.IntN(2) == 0
	k := 1.1 + 0.1*float64(own.IntN(5))
	blue := paper.RGB(60, 90, 150)
	c := card{s, 96, 120, k}
	c.box(0, 0, 243, 153, 0.7, blue)
	c.band(1, 1, 241, 151, paper.RGB(226, 234, 246))
	form.Guilloche(s, c.x+6, c.y+34*k, 230*k, 90*k, paper.RGB(196, 210, 234))
	c.box(5, 5, 233, 143, 1.2, blue)
	c.s.Ring(c.x+121*k, c.y+82*k, 32*k, 32*k, 1, paper.RGB(170, 190, 222))
	c.centre(121, 28, paper.SerifBold.Of(17).In(blue), "SOCIAL SECURITY")
	c.centre(121, 50, paper.Serif.Of(6), "THIS NUMBER HAS BEEN ESTABLISHED FOR")
	c.centre(121, 74, paper.MonoBold.Of(14), b.TaxNumber)
	name := world.Upper(b.FullName())
	c.centre(121, 92, paper.Mono.Of(9.5), name)
	form.Signature(s, c.x+70*k, c.y+120*k, 90*k, b.Random("signature"))
	c.rule(50, 195, 124, 0.5, blue)
	c.centre(121, 134, paper.Serif.Of(6.5), "SIGNATURE")
	if issuer.IntN(2) == 0 {
		c.right(234, 145, paper.Mono.Of(6), world.Day(1998+issuer.IntN(20), 1, 1).AddDate(0, 0, issuer.IntN(365)).Format("01/02/2006"))
	}

	back := card{s, 96, 120 + 153*k + 36, k}
	back.box(0, 0, 243, 153, 0.7, blue)
	red := world.Draw(own, world.Letters, 1) + world.Draw(own, world.Figures, 8)
	y := back.paragraph(12, 20, 219, 8.6, paper.Serif.Of(7.4), "Do not carry this card with you. Keep it in a safe place. Do not laminate. This "+
		"card is invalid if not signed by the number "+
		"holder unless health or age prevents signature. Improper use of this card and/or number by the number holder or any other person is "+
		"punishable by fine, imprisonment or both.")
	y = back.paragraph(12, y+4, 219, 8.6, paper.Serif.Of(7.4), "This card is the property of the Social Security Administration and must be "+
		"returned upon request. If found, return to: "+
		"SSA - ATTN: FOUND SSN CARD, P.O. Box 17087, Baltimore, MD 21235.")
	back.paragraph(12, y+4, 219, 8.6, paper.Serif.Of(7.4), "Contact your local Social Security office for any other matter regarding this card.")
	back.text(12, 144, paper.Serif.Of(6), "Form SSA-3000 (04-2011)")
	back.right(231, 144, paper.Mono.Of(9).In(paper.Red), red)
	if own.IntN(3) == 0 {
		s.Slanted(330, 700, paper.Hand.Of(15).In(paper.Black), 3, "orig. seen "+b.AsOf.AddDate(0, 0, -own.IntN(8)).Format("1/2"))
	}
	return template.Single(map[string]string{"ssn": b.TaxNumber, "name": name}, s)
}
