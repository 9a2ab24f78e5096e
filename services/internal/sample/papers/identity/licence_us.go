package identity

import (
	"fmt"
	"strings"

	"dossier/services/internal/sample/form"
	"dossier/services/internal/sample/paper"
	"dossier/services/internal/sample/template"
	"dossier/services/internal/sample/world"
)

// A physique is what an American licence says of its holder. It is the same on all of his licences.
type physique struct {
	height, weight, eyes, hair string
}

func described(b *world.Borrower) physique {
	r := b.Random("physique")
	inches := 62 + r.IntN(8)
	if b.Sex == "M" {
		inches += 4
	}
	hair := "BLK" // as the photograph has it
	switch ink := sitting(b).hair; {
	case ink.R > 110 && ink.R < ink.B+20:
		hair = "GRY"
	case ink.R > 110:
		hair = "BLN"
	case ink.R > 50:
		hair = "BRO"
	}
	return physique{
		height: fmt.Sprintf("%d'-%02d\"", inches/12, inches%12), weight: fmt.Sprint(120 + 3*(inches-60) + r.IntN(50)),
		eyes: world.Pick(r, []string{"BRO", "BLU", "HAZ", "GRN"}), hair: hair,
	}
}

func licenceFields(b *world.Borrower, name, address string) map[string]string {
	return map[string]string{
		"licence_number": b.Licence.Number, "name": name, "date_of_birth": world.ISO(b.Born), "date_of_issue": world.ISO(b.Licence.Issued),
		"date_of_expiry": world.ISO(b.Licence.Expires), "address": address, "sex": b.Sex,
	}
}

// star marks a licence that federal agencies accept.
func (c card) star(x, y, radius float64) {
	c.disc(x, y, radius, radius, paper.RGB(196, 158, 50))
	c.centre(x, y+radius*0.62, paper.Wide.Of(radius*5).In(paper.White), "★")
}

// numberedLicence follows the national standard to the letter: every fact has its number, family name first. The copy shows the front alone.
func numberedLicence(b *world.Borrower, a template.Ask) template.Document {
	r, state := a.Own(b), a.Issuer(b)
	s, cards := copied(b, r, cardWidth, cardHeight, 1, 1.3, 1.6, 1.9)
	c := cards[0]
	look := described(b)
	ink := world.Pick(state, []paper.Ink{paper.RGB(24, 66, 130), paper.RGB(126, 32, 44), paper.RGB(20, 92, 76)})
	c.body(cardWidth, cardHeight, 3, mix(ink, paper.White, 0.80), paper.RGB(248, 242, 226))
	c.waves(1, 11, 83, 41, 1.3, 2, 1.5, mix(ink, paper.White, 0.72))
	c.band(0.3, 2.6, cardWidth-0.6, 7, ink)
	c.text(4, 7.8, paper.RomanBold.Of(12).In(paper.White), world.Upper(world.Region(b.Home.Region)))
	c.right(74, 7.6, paper.SansBold.Of(7.4).In(paper.White), "DRIVER LICENSE")
	c.text(75, 7.4, paper.Sans.Of(5.4).In(paper.White), "USA")
	c.star(81.6, 6.1, 1.9)
	tone := inColour
	if !s.Colour {
		tone = inGrey
	}
	c.photo(3.4, 12, 21, 27, b, tone)
	c.photo(72.4, 36.6, 9.6, 12, b, asGhost)
	c.signature(4, 46.6, 14, b)
	surname, given, address := world.Upper(b.Family), world.Upper(b.Given+" "+b.Middle), world.Upper(b.Home.Street)+"\n"+world.Upper(b.Home.Town())
	tag, red, v := paper.Sans.Of(4.2).In(ink), paper.SansBold.Of(7).In(paper.Red), paper.SansBold.Of(6.4)
	at := func(x, y float64, number string, t paper.Type, value string) {
		c.text(x, y, tag, number)
		indent := tag.Width(number+" ") / mm
		c.fit(x+indent, y, cardWidth-2-x-indent, t, value)
	}
	at(27, 14.4, "4d LIC NO.", red, b.Licence.Number)
	at(27, 18.2, "3 DOB", red, b.Date(b.Born))
	at(58, 18.2, "4b EXP", red, b.Date(b.Licence.Expires))
	at(27, 22, "1", v, surname)
	at(27, 25.2, "2", v, given)
	y := 28.6
	for i, l := range strings.Split(address, "\n") {
		at(27, y+3*float64(i), []string{"8", " "}[i], paper.Sans.Of(6), l)
	}
	at(27, 35.4, "15 SEX", v, b.Sex)
	at(41, 35.4, "18 EYES", v, look.eyes)
	at(57, 35.4, "19 HAIR", v, look.hair)
	at(27, 38.8, "16 HGT", v, look.height)
	at(46, 38.8, "17 WGT", v, look.weight+" lb")
	at(27, 42.2, "9 CLASS", v, "D")
	at(41, 42.2, "9a END", v, "NONE")
	at(57, 42.2, "12 RESTR", v, world.Pick(b.Random("lenses"), []string{"NONE", "B"}))
	at(27, 45.6, "4a ISS", v, b.Date(b.Licence.Issued))
	at(27, 49.4, "5 DD", paper.Sans.Of(5), world.Draw(state, world.Figures, 8)+b.Licence.Issued.Format("010206")+world.Draw(state, world.Letters, 2))
	if state.IntN(2) == 0 {
		c.fill(paper.Red, paper.Point{X: 66, Y: 46}, paper.Point{X: 67.6, Y: 44.8}, paper.Point{X: 69.2, Y: 46}, paper.Point{X: 67.6, Y: 48.4})
		c.text(64.4, 51, paper.SansBold.Of(4.4).In(paper.Red), "DONOR")
	}
	fields := licenceFields(b, surname+" "+given, strings.ReplaceAll(address, "\n", ", "))
	fields["surname"], fields["given_names"] = surname, given
	return template.Single(fields, s)
}

// stackedCode draws what looks like the two-dimensional code on the back of a licence: rows of bars between a start and a stop pattern.
func (c card) stackedCode(x, y, w, h float64, seed string) {
	c.band(x-1, y-1, w+2, h+2, paper.White)
	const rows, columns = 26, 130
	bar, tall := w/columns, h/rows
	mixed := uint32(17)
	for _, ch := range seed {
		mixed = mixed*31 + uint32(ch)
	}
	for row := range rows {
		for i := range columns {
			mixed = mixed*1664525 + 1013904223
			edge := i < 8 || i >= columns-8
			if edge && (i < 6 || i%3 == 0) || !edge && mixed>>30 < 2 {
				c.band(x+bar*float64(i), y+tall*float64(row), bar*1.02, tall*1.02, paper.Black)
			}
		}
	}
}

// plainLicence is an older design without numbers: words as labels, the name as one writes it, the photograph at the right. The borrower
// copied both sides.
func plainLicence(b *world.Borrower, a template.Ask) template.Document {
	r, state := a.Own(b), a.Issuer(b)
	s, cards := copied(b, r, cardWidth, cardHeight, 2, 1.2, 1.45, 1.65)
	c := cards[0]
	look := described(b)
	ink := world.Pick(state, []paper.Ink{paper.RGB(92, 54, 124), paper.RGB(176, 92, 20), paper.RGB(20, 84, 112)})
	c.body(cardWidth, cardHeight, 3.2, paper.RGB(250, 246, 236), mix(ink, paper.White, 0.84))
	c.rosette(34, 32, 18, 9, mix(ink, paper.White, 0.76))
	for i := range 9 { // hills along the lower edge
		x := 10 * float64(i)
		c.fill(mix(ink, paper.White, 0.66), paper.Point{X: x, Y: 53.6}, paper.Point{X: x + 3, Y: 50.2 - float64(i%3)}, paper.Point{X: x + 5.5,
			Y: 53.6})
	}
	c.centre(43, 6.6, paper.SansBold.Of(10).In(ink), strings.Join(strings.Split(world.Upper(world.Region(b.Home.Region)), ""), " "))
	c.centre(43, 10.2, paper.Sans.Of(6).In(ink), "Department of Transportation  -  Motor Vehicle Services")
	c.text(4, 15, paper.SansBold.Of(8).In(paper.Red), "OPERATOR'S LICENSE")
	tone := inColour
	if !s.Colour {
		tone = inGrey
	}
	c.photo(60, 12.4, 22, 27.5, b, tone)
	name, address := world.Upper(b.FullName()), world.Upper(b.Home.Street)+"\n"+world.Upper(b.Home.Town())
	label, v := paper.Narrow.Of(5).In(ink), paper.NarrowBold.Of(7.4)
	c.facts(label, v, 3.1,
		fact{4, 18.8, "License number", b.Licence.Number}, fact{36, 18.8, "Class", "C"}, fact{46, 18.8, "Endorsements", "None"},
		fact{4, 25, "Issued", b.Licence.Issued.Format("01-02-2006")}, fact{23, 25, "Expires", b.Licence.Expires.Format("01-02-2006")}, fact{42, 25,
			"Birth date", b.Born.Format("01-02-2006")},
		fact{4, 43.4, "Sex", b.Sex}, fact{12, 43.4, "Height", look.height}, fact{25, 43.4, "Weight", look.weight}, fact{36, 43.4, "Eyes",
			look.eyes}, fact{46, 43.4, "Restrictions", "A"})
	c.text(4, 32.4, v, name)
	y := 35.8
	for _, l := range strings.Split(address, "\n") {
		c.text(4, y, paper.Narrow.Of(7.4), l)
		y += 3.1
	}
	c.band(58, 41.6, 25, 7, paper.RGB(250, 250, 250))
	c.signature(60, 47.4, 14, b)
	c.text(58.4, 50.8, label, "Signature of licensee")
	c.centre(43, 53, paper.SansItalic.Of(4.4).In(ink), "Drive safely. Buckle up. It's the law.")

	c = cards[1]
	c.body(cardWidth, cardHeight, 3.2, paper.RGB(246, 246, 246), paper.RGB(246, 246, 246))
	c.band(0.3, 4, cardWidth-0.6, 9, paper.RGB(36, 34, 34)) // the magnetic stripe
	c.stackedCode(6, 16, 73, 13, b.Licence.Number)
	form.Bars(s, c.x+6*c.k, c.y+33*c.k, 0.55*c.k/mm, 5.4*c.k, strings.ReplaceAll(b.Licence.Number[1:], "-", ""))
	c.text(62, 37, paper.Sans.Of(5), "Rev. "+b.Licence.Issued.AddDate(-1, 0, 0).Format("01/2006"))
	c.lines(6, 42.2, 74, 2.5, paper.Sans.Of(4.8), "CLASS C: Any single vehicle under 26,001 lbs GVWR. RESTRICTION A: Corrective lenses.\n"+
		"A licensee who changes his or her name or address must notify the Department within ten days. This license remains the property of the "+
		"state and must be surrendered on demand. "+
		"If found, drop in any mailbox. Postage guaranteed.")
	return template.Single(licenceFields(b, name, strings.ReplaceAll(address, "\n", ", ")), s)
}
