package identity

import (
	"dossier/services/internal/sample/paper"
	"dossier/services/internal/sample/template"
	"dossier/services/internal/sample/world"
)

// bilingual sets a label in Hindi and English, and the value below.
func (c card) bilingual(x, y, drop float64, hi, en, value paper.Type, hindiLabel, label, content string) {
	c.text(x, y, hi, hindiLabel+" /")
	c.text(x+hi.Width(hindiLabel+" / ")/mm, y, en, label)
	c.text(x, y+drop, value, content)
}

// indianDataPage draws the page with the photograph. The labels and their places are those of every Indian passport.
func indianDataPage(c card, b *world.Borrower, fields map[string]string, upper, lower string, ink paper.Ink, value paper.Face) {
	hi, en, v := paper.Deva.Of(4.8).In(ink), paper.Sans.Of(4.6).In(ink), value.Of(8.6)
	line := func(x, y float64, hindiLabel, label, content string) {
		c.bilingual(x, y, 3.9, hi, en, v, hindiLabel, label, content)
	}
	line(38, 13, "टाइप", "Type", "P")
	line(54, 13, "राष्ट्र कोड", "Country Code", "IND")
	line(90, 13, "पासपोर्ट न.", "Passport No.", fields["passport_number"])
	line(38, 20.6, "उपनाम", "Surname", fields["surname"])
	line(38, 28.2, "दिया गया नाम", "Given Name(s)", fields["given_names"])
	line(38, 35.8, "राष्ट्रीयता", "Nationality", "")
	c.text(38, 39.7, paper.Deva.Of(8), "भारतीय")
	c.text(49, 39.7, v, "/ INDIAN")
	line(74, 35.8, "लिंग", "Sex", b.Sex)
	line(90, 35.8, "जन्म तिथि", "Date of Birth", b.Date(b.Born))
	line(38, 43.4, "जन्म स्थान", "Place of Birth", fields["place_of_birth"])
	line(38, 51, "जारी करने का स्थान", "Place of Issue", fields["place_of_issue"])
	line(38, 58.6, "जारी करने की तिथि", "Date of Issue", b.Date(b.Passport.Issued))
	line(84, 58.6, "समाप्ति की तिथि", "Date of Expiry", b.Date(b.Passport.Expires))
	c.zone(76.4, upper, lower)
}

// indianLastPage draws the page with the family and the address.
func indianLastPage(c card, b *world.Borrower, fields map[string]string, ink paper.Ink, value paper.Face) {
	hi, en, v := paper.Deva.Of(4.8).In(ink), paper.Sans.Of(4.6).In(ink), value.Of(8)
	spouse := world.Upper(b.Spouse)
	if spouse == "" {
		spouse = "-"
	}
	line := func(y float64, hindiLabel, label, content string) {
		c.bilingual(10, y, 4, hi, en, v, hindiLabel, label, content)
	}
	line(10, "पिता / कानूनी अभिभावक का नाम", "Name of Father / Legal Guardian", world.Upper(b.Father))
	line(19, "माता का नाम", "Name of Mother", world.Upper(b.Mother))
	line(28, "पति या पत्नी का नाम", "Name of Spouse", spouse)
	line(37, "पता", "Address", "")
	y := c.lines(10, 41, 90, 4, v, fields["address"])
	line(max(y, 53), "पुराने पासपोर्ट का न. और इसके जारी होने की तिथि एवं स्थान", "Old Passport No. with Date and Place of Issue",
		fields["old_passport"])
	line(70, "फाइल न.", "File No.", fields["file_number"])
}

// indianFields are what both pages print.
func indianFields(b *world.Borrower) (fields map[string]string, upper, lower string) {
	fields, upper, lower = passportFields(b, "IND", "INDIAN", world.Upper(b.Home.City+", "+b.Home.Region))
	r := b.Random("passport office")
	fields["place_of_issue"] = world.Upper(b.Home.City)
	fields["father_name"], fields["mother_name"] = world.Upper(b.Father), world.Upper(b.Mother)
	fields["address"] = world.Upper(b.Home.String())
	fields["file_number"] = fields["place_of_issue"][:1] + world.Draw(r, world.Letters, 1) + world.Draw(r, world.Figures[1:], 1) + world.Draw(r,
		world.Figures, 12)
	fields["old_passport"] = world.Draw(r, world.Letters, 1) + world.Draw(r, world.Figures, 7) + "  " + b.Date(b.Passport.Issued.AddDate(-10, 1,
		3)) + "  " + fields["place_of_issue"]
	return fields, upper, lower
}

// bookletPassport is the copy that a branch takes: data page and last page of the book one below the other, in black and white as often as
// not, and attested.
func bookletPassport(b *world.Borrower, a template.Ask) template.Document {
	r := a.Own(b)
	s, cards := copied(b, r, pageWidth, pageHeight, 2, 1, 1.1, 1.2)
	fields, upper, lower := indianFields(b)
	c := cards[0]
	ink := paper.RGB(30, 50, 98)
	c.body(pageWidth, pageHeight, 2, paper.RGB(234, 240, 234), paper.RGB(240, 232, 222))
	c.waves(1, 12, 123, 54, 1.5, 2.2, 2, paper.RGB(220, 226, 216))
	c.pillar(6, 2.5, 8, ink)
	c.text(17, 8.6, paper.Deva.Of(9).In(ink), "भारत गणराज्य")
	c.right(119, 8.6, paper.SansBold.Of(9).In(ink), "REPUBLIC OF INDIA")
	tone := inColour
	if !s.Colour {
		tone = inGrey
	}
	c.photo(6, 14, 28, 36, b, tone)
	c.box(6, 52.4, 28, 9, 0.3, paper.Grey)
	c.signature(8, 59.6, 18, b)
	indianDataPage(c, b, fields, upper, lower, ink, paper.SansBold)

	c = cards[1]
	c.body(pageWidth, pageHeight, 2, paper.RGB(240, 236, 226), paper.RGB(234, 238, 232))
	c.waves(1, 4, 123, 80, 1.8, 2.4, 1.4, paper.RGB(226, 222, 210))
	indianLastPage(c, b, fields, ink, paper.SansBold)
	c.slanted(119, 60, paper.SansBold.Of(9), 90, fields["passport_number"])
	attested(s, c.x+120*r.Float64(), min(c.below(pageHeight), b.Height-72), b, r)
	return template.Single(fields, s)
}

// electronicPassport has the sign of the chip, a second portrait and blue personalisation. Its two pages are scanned one to a sheet.
func electronicPassport(b *world.Borrower, a template.Ask) template.Document {
	r := a.Own(b)
	fields, upper, lower := indianFields(b)
	first, cards := copied(b, r, pageWidth, pageHeight, 1, 1.3, 1.4, 1.5)
	first.Colour = true
	c := cards[0]
	second := &paper.Sheet{Width: b.Width, Height: b.Height, Colour: true}
	last := card{second, c.x, c.y + 30*r.Float64(), c.k}

	ink := paper.RGB(98, 40, 60)
	c.body(pageWidth, pageHeight, 3, paper.RGB(246, 232, 220), paper.RGB(224, 236, 240))
	c.rosette(88, 42, 25, 20, paper.RGB(234, 216, 206))
	c.waves(1, 10, 123, 56, 1, 1.8, 3, paper.RGB(234, 224, 218))
	c.pillar(58, 1.8, 8, paper.RGB(150, 122, 62))
	c.text(6, 7.6, paper.Deva.Of(8.4).In(ink), "भारत गणराज्य")
	c.text(29, 7.6, paper.RomanBold.Of(7.4).In(ink), "REPUBLIC OF INDIA")
	c.text(78, 7.6, paper.Deva.Of(8.4).In(ink), "पासपोर्ट")
	c.text(92, 7.6, paper.RomanBold.Of(7.4).In(ink), "PASSPORT")
	c.box(112, 3.4, 7, 4.6, 1, paper.RGB(150, 122, 62)) // the sign of a chip within
	c.rule(112, 119, 5.7, 0.8, paper.RGB(150, 122, 62))
	c.disc(115.5, 5.7, 1.2, 1.2, paper.RGB(150, 122, 62))
	c.photo(5, 11.6, 30, 38, b, inColour)
	c.photo(107, 42, 10.6, 13.4, b, asGhost)
	c.signature(7, 58.4, 20, b)
	indianDataPage(c, b, fields, upper, lower, ink, paper.NarrowBold)

	last.body(pageWidth, pageHeight, 3, paper.RGB(236, 240, 236), paper.RGB(246, 234, 222))
	last.waves(1, 4, 123, 80, 1.3, 3, 2, paper.RGB(228, 228, 218))
	indianLastPage(last, b, fields, ink, paper.NarrowBold)
	last.matrix(100, 57, 19, 41, r)
	last.slanted(8, 80, paper.SansBold.Of(8).In(ink), 90, fields["passport_number"])
	return template.Unnumbered(fields, []*paper.Sheet{first, second})
}
