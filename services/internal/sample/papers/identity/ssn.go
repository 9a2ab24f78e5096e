package identity

import (
	"dossier/services/internal/sample/form"
	"dossier/services/internal/sample/paper"
	"dossier/services/internal/sample/template"
	"dossier/services/internal/sample/world"
)

// securityCard draws the front of a social security card: a blue ground between two columns, the number, the name and a line to sign on.
func securityCard(c card, b *world.Borrower, name string, dated string) {
	blue, pale := paper.RGB(52, 86, 146), paper.RGB(206, 220, 238)
	c.body(cardWidth, cardHeight, 1.4, paper.RGB(226, 236, 246), paper.RGB(232, 238, 240))
	c.waves(8, 8, 69, 40, 0.9, 1.2, 6, pale)
	c.rosette(42.8, 29, 15, 22, paper.RGB(196, 212, 232))
	for _, x := range []float64{2.4, 76.6} { // the columns
		c.band(x, 9, 6.6, 38, paper.RGB(190, 206, 230))
		for i := range 4 {
			c.band(x+0.8+1.5*float64(i), 11, 0.6, 34, blue)
		}
		c.band(x-0.8, 8, 8.2, 2, blue)
		c.band(x-0.8, 46, 8.2, 2, blue)
	}
	c.box(1, 1, cardWidth-2, cardHeight-2, 0.8, blue)
	// The title stands on an arch: each letter a little turned.
	title := []rune("SOCIAL SECURITY")
	x := 15.0
	t := paper.RomanBold.Of(13.5).In(blue)
	for i, letter := range title {
		d := (float64(i) - 7) / 7
		c.slanted(x, 8.6+3.4*d*d, t, -d*14, string(letter))
		x += t.Width(string(letter))/mm + 0.62
	}
	c.ring(42.8, 15.6, 4.6, 4.6, 0.8, blue)
	c.ring(42.8, 15.6, 3.4, 3.4, 0.5, blue)
	c.centre(42.8, 26.4, paper.MonoBold.Of(15), b.TaxNumber)
	c.centre(42.8, 30.4, paper.Sans.Of(4.8).In(blue), "THIS NUMBER HAS BEEN ESTABLISHED FOR")
	c.centre(42.8, 35, paper.MonoBold.Of(9), name)
	c.signature(26, 45.2, 28, b)
	c.rule(16, 70, 46.4, 0.6, blue)
	c.centre(42.8, 49.4, paper.Sans.Of(4.8).In(blue), "SIGNATURE")
	if dated != "" {
		c.text(66, 51.6, paper.Mono.Of(5.4), dated)
	}
}

// bareCard is the card alone, copied with its back.
func bareCard(b *world.Borrower, a template.Ask) template.Document {
	r := a.Own(b)
	s, cards := copied(b, r, cardWidth, cardHeight, 2, 1, 1.25, 1.5)
	name := world.Upper(b.FullName())
	securityCard(cards[0], b, name, "")
	c := cards[1]
	c.body(cardWidth, cardHeight, 1.4, paper.RGB(238, 241, 244), paper.RGB(236, 239, 243))
	t := paper.Sans.Of(5.2).In(paper.RGB(52, 70, 110))
	y := c.lines(6, 8, 74, 2.6, t, "This card belongs to the Social Security Administration and you must return it if we ask for it.")
	y = c.lines(6, y+1, 74, 2.6, t, "If you find a card that isn't yours, please return it to:\nSocial Security Administration\nP.O. Box 0143, Card "+
		"Control, MD 21200")
	y = c.lines(6, y+1, 74, 2.6, t, "For any other Social Security business/information, contact your local Social Security office. If you write to "+
		"the above address for any business other than "+
		"returning a found card, it will take longer for us to answer your letter.")
	c.text(6, y+3, t, "Social Security Administration")
	c.text(6, y+5.8, t, "Form SSA-3000 (07-2007)")
	c.right(79, y+5.8, paper.MonoBold.Of(8).In(paper.RGB(130, 40, 40)), world.Draw(a.Issuer(b), world.Letters, 1)+world.Draw(a.Issuer(b),
		world.Figures, 8))
	return template.Single(map[string]string{"ssn": b.TaxNumber, "name": name}, s)
}

// carrierCard is the sheet that the card comes on: instructions above and beside it, the address for the envelope's window, and the card still
// in its perforation.
func carrierCard(b *world.Borrower, a template.Ask) template.Document {
	r := a.Own(b)
	s := &paper.Sheet{Width: b.Width, Height: b.Height, Colour: true}
	page := card{s, 0, 0, mm}
	blue := paper.RGB(52, 86, 146)
	issued := b.Random("security card")
	dated := b.AsOf.AddDate(-2-issued.IntN(9), -issued.IntN(12), -issued.IntN(28))
	form.Emblem(s, 17*mm, 13*mm, 30, blue, 4)
	page.text(32, 19, paper.SerifBold.Of(14).In(blue), "Social Security Administration")
	page.text(32, 24, paper.Serif.Of(10).In(blue), "Important Information")
	page.text(150, 19, paper.Mono.Of(9), "Date: "+dated.Format("January 2, 2006"))
	name := world.Upper(b.Given + " " + b.Middle[:min(1, len(b.Middle))] + " " + b.Family)
	form.Stacked(s, 24*mm, 45*mm, 12.5, paper.Mono.Of(10), append([]string{name}, world.Upper(b.Home.Street), world.Upper(b.Home.Town()))...)
	page.text(24, 41, paper.Mono.Of(7), world.Draw(r, world.Figures, 6)+"  SP 0.540  **AUTO  T3 P1")
	text, bold := paper.Serif.Of(10.5), paper.SerifBold.Of(10.5)
	y := 76.0
	for _, p := range [][2]string{
		{"Your Social Security Card", "Here is your Social Security card. It shows the number we have given you and your name as they are in our " +
			"records. If the name or the number is not right, " +
			"tell any Social Security office right away. You will need to show a document that proves the correct name."},
		{"What you should do", "ADULTS: Sign this card in ink immediately. CHILDREN: Do not sign until age 18 or your first job, whichever is " +
			"earlier. Keep your card in a safe place to prevent loss or theft. " +
			"DO NOT CARRY THIS CARD WITH YOU. Do not laminate."},
		{"When you need it", "Show the card to your employer when you start a job, so that your wages are reported under the right number. A bank " +
			"or lender may ask for the number, but seldom needs to see the card itself."},
		{"Replacement cards", "The law limits replacement cards to three in a year and ten in a lifetime. Legal name changes do not count toward " +
			"these limits. Replacement is free; be wary of anyone who charges for it."},
	} {
		page.text(24, y, bold, p[0])
		y = page.lines(24, y+5, 166, 4.6, text, p[1]) + 2.5
	}
	for i := range 56 { // the perforation
		page.rule(10+3.5*float64(i), 11.8+3.5*float64(i), 164, 0.5, paper.Grey)
	}
	c := card{s, 24 * mm, 176 * mm, mm * 1.02}
	for i := range 20 {
		page.stroke(0.5, paper.Grey, paper.Point{X: 116, Y: 170 + 4*float64(i)}, paper.Point{X: 116, Y: 172 + 4*float64(i)})
	}
	securityCard(c, b, name, dated.Format("01/02/2006"))
	page.lines(122, 182, 70, 4.2, paper.Sans.Of(8.5).In(blue), "Detach the card along the perforation. Your number is also shown here for your "+
		"records:")
	page.text(122, 198, paper.MonoBold.Of(11), b.TaxNumber)
	page.lines(122, 206, 70, 4.2, paper.Sans.Of(8.5).In(blue), "Protect your number. Identity theft is one of the fastest growing crimes. Do not "+
		"write it on checks, and do not give it to callers you do not know.")
	page.text(24, 246, paper.Sans.Of(7).In(paper.Grey), "Form SSA-3000  (Rev. 2014)     U.S. GOVERNMENT PRINTING OFFICE")
	page.right(192, 246, paper.Mono.Of(7).In(paper.Grey), world.Draw(r, world.Figures, 9)+" 04")
	return template.Single(map[string]string{"ssn": b.TaxNumber, "name": name, "date_of_issue": world.ISO(dated)}, s)
}
