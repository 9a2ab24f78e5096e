package identity

import (
	"dossier/services/internal/sample/form"
	"dossier/services/internal/sample/paper"
	"dossier/services/internal/sample/template"
	"dossier/services/internal/sample/world"
)

// laminatedPAN is the card as it was issued until 2018: facts without labels, the number in the middle, a hologram beside the photograph.
// It is copied alone, and the customer attests the copy.
func laminatedPAN(b *world.Borrower, a template.Ask) template.Document {
	r := a.Own(b)
	s, cards := copied(b, r, cardWidth, cardHeight, 1, 1.2, 1.45, 1.7)
	c := cards[0]
	c.body(cardWidth, cardHeight, 2.4, paper.RGB(196, 222, 238), paper.RGB(222, 230, 220))
	c.waves(1, 11, 83, 41, 1.5, 1.1, 2, paper.RGB(178, 206, 222))
	c.rosette(40, 33, 15, 10, paper.RGB(176, 200, 206))
	ink := paper.RGB(26, 44, 92)
	c.text(4, 6.2, paper.Deva.Of(8.5).In(ink), "आयकर विभाग")
	c.text(4, 9.8, paper.SansBold.Of(7).In(ink), "INCOME TAX DEPARTMENT")
	c.pillar(46, 2, 9, paper.RGB(120, 104, 60))
	c.right(81.6, 6.2, paper.Deva.Of(8.5).In(ink), "भारत सरकार")
	c.right(81.6, 9.8, paper.SansBold.Of(7).In(ink), "GOVT. OF INDIA")
	name, father := world.Upper(b.Name()), world.Upper(b.Father)
	print := paper.SansBold.Of(7.6)
	c.fit(4, 16.4, 50, print, name)
	c.fit(4, 22.6, 50, print, father)
	c.text(4, 30.2, print, b.Date(b.Born))
	c.text(4, 34.2, paper.Sans.Of(6).In(ink), "Permanent Account Number")
	c.text(4, 38.8, paper.SansBold.Of(10), b.TaxNumber)
	c.band(3.6, 41.4, 34, 8.4, paper.RGB(246, 248, 248))
	c.signature(6, 48.4, 24, b)
	c.text(4, 52.4, paper.Sans.Of(5).In(ink), "Signature")
	tone := inColour
	if !s.Colour {
		tone = inGrey
	}
	c.photo(60.5, 14.4, 20, 24.5, b, tone)
	c.hologram(45, 41, 12, 9.6)
	c.slanted(84.2, 49, paper.Sans.Of(4.6).In(ink), 90, world.Draw(r, world.Figures[1:], 2)+world.Draw(r, world.Figures, 6))
	attested(s, c.x+20*r.Float64(), c.below(cardHeight), b, r)
	return template.Single(map[string]string{
		"pan": b.TaxNumber, "name": name, "father_name": father, "date_of_birth": world.ISO(b.Born),
	}, s)
}

// codedPAN is the card as it is issued since 2018, with labels in two languages and a large code, copied with its back.
func codedPAN(b *world.Borrower, a template.Ask) template.Document {
	r, office := a.Own(b), a.Issuer(b)
	s, cards := copied(b, r, cardWidth, cardHeight, 2, 1.3, 1.5, 1.8)
	c := cards[0]
	ground, edge := paper.RGB(206, 230, 240), paper.RGB(232, 222, 232)
	c.body(cardWidth, cardHeight, 3, ground, edge)
	c.waves(0.5, 12, 84.5, 26, 1.1, 1.6, 1.5, paper.RGB(188, 214, 226))
	c.waves(0.5, 30, 84.5, 23, 1.3, 2.2, 1, paper.RGB(216, 206, 220))
	ink := paper.RGB(18, 38, 92)
	c.text(3.5, 5.6, paper.Deva.Of(8).In(ink), "आयकर विभाग")
	c.text(3.5, 9, paper.SansBold.Of(6.2).In(ink), "INCOME TAX DEPARTMENT")
	c.pillar(38.6, 1.6, 8.6, paper.RGB(128, 110, 66))
	c.right(82, 5.6, paper.Deva.Of(8).In(ink), "भारत सरकार")
	c.right(82, 9, paper.SansBold.Of(6.2).In(ink), "GOVT. OF INDIA")
	c.centre(43, 13.6, paper.Deva.Of(5.8).In(ink), "स्थायी लेखा संख्या कार्ड")
	c.centre(43, 16.6, paper.Sans.Of(5.6).In(ink), "Permanent Account Number Card")
	c.centre(43, 21.6, paper.SansBold.Of(10.5), b.TaxNumber)
	tone := inColour
	if !s.Colour {
		tone = inGrey
	}
	c.photo(3.6, 12.4, 14, 17.6, b, tone)
	c.matrix(56.6, 23.8, 25.4, 57, r)
	name, father := world.Upper(b.Name()), world.Upper(b.Father)
	line := func(y float64, hindi, english, value string) {
		c.text(3.6, y, paper.Deva.Of(5), hindi+" /")
		c.text(3.6+paper.Deva.Of(5).Width(hindi+" / ")/mm, y, paper.Sans.Of(4.8), english)
		c.fit(3.6, y+3.4, 50, paper.SansBold.Of(6.6), value)
	}
	line(33, "नाम", "Name", name)
	line(39.4, "पिता का नाम", "Father's Name", father)
	line(45.8, "जन्म की तारीख", "Date of Birth", b.Date(b.Born))
	c.signature(30, 48.6, 16, b)
	c.text(34, 52.2, paper.Deva.Of(4.6), "हस्ताक्षर /")
	c.text(41, 52.2, paper.Sans.Of(4.6), "Signature")
	c.slanted(84.4, 46, paper.Sans.Of(4.4), 90, b.AsOf.AddDate(-2-office.IntN(4), -office.IntN(12), 0).Format("02012006"))

	c = cards[1]
	c.body(cardWidth, cardHeight, 3, edge, ground)
	c.waves(0.5, 3, 84.5, 48, 1.4, 2, 1.2, paper.RGB(206, 212, 224))
	note := paper.Deva.Of(5.4).In(ink)
	y := c.lines(6, 10, 74, 3.2, note, "इस कार्ड के खोने / पाने पर कृपया सूचित करें / लौटाएं :")
	y = c.lines(6, y, 74, 3.2, note, "आयकर पैन सेवा इकाई, चौथी मंज़िल, सूर्या टावर, प्लॉट नं. 12, सेक्टर 30, नवी मुंबई - 400 700")
	c.rule(6, 79.6, y, 0.5, ink)
	y = c.lines(6, y+4.6, 74, 3, paper.SansItalic.Of(5.6).In(ink), "If this card is lost / someone's lost card is found, please inform / return to :")
	y = c.lines(6, y, 74, 3, paper.Sans.Of(5.6).In(ink), "Income Tax PAN Services Unit,\n4th Floor, Surya Tower, Plot No. 12, Sector 30,\nNavi "+
		"Mumbai - 400 700")
	c.lines(6, y+1, 74, 3, paper.Sans.Of(5.2).In(ink), "Tel: 91-22-0721 8080, Fax: 91-22-0721 8081   e-mail: tininfo@example.in")
	if r.IntN(2) == 0 {
		form.Stamp(s, c.x+20*c.k, c.below(cardHeight)-24, paper.Navy, 6, "ORIGINAL SEEN AND VERIFIED", world.Upper(b.Lender.Name))
	} else {
		attested(s, c.x, c.below(cardHeight)-6, b, r)
	}
	return template.Single(map[string]string{
		"pan": b.TaxNumber, "name": name, "father_name": father, "date_of_birth": world.ISO(b.Born),
	}, s)
}
