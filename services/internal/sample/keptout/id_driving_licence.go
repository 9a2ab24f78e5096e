package keptout

import (
	"fmt"
	"math/rand/v2"

	"dossier/services/internal/sample/form"
	"dossier/services/internal/sample/paper"
	"dossier/services/internal/sample/template"
	"dossier/services/internal/sample/world"
)

// stacked draws what looks like a PDF417 code: rows of bars between a start and a stop pattern. Nothing reads it.
func stackedBars(s *paper.Sheet, x, y, w, h float64, r *rand.Rand) {
	m := w / 140
	for _, edge := range []float64{0, w - 9*m} {
		s.Band(x+edge, y, 5*m, h, paper.Black)
		s.Band(x+edge+6*m, y, m, h, paper.Black)
		s.Band(x+edge+8*m, y, m, h, paper.Black)
	}
	rows := int(h / (3 * m))
	for row := range rows {
		for at := 12.0; at < 128; {
			bar := float64(1 + r.IntN(4))
			s.Band(x+at*m, y+h*float64(row)/float64(rows), bar*m, h/float64(rows), paper.Black)
			at += bar + float64(1+r.IntN(3))
		}
	}
}

// blockLicence is a state's driver licence of the older kind: name and address in one block as on an envelope, the numbers in the row above it.
// Front and back were copied on one sheet.
func blockLicence(b *world.Borrower, a template.Ask) template.Document {
	s := blank(b)
	own, issuer := a.Own(b), a.Issuer(b)
	s.Colour = own.IntN(4) > 0
	k := 1.0 + 0.1*float64(own.IntN(7))
	x, y := 70.0+float64(own.IntN(60)), 96.0
	tint := world.Pick(issuer, []paper.Ink{paper.RGB(216, 232, 220), paper.RGB(240, 226, 214), paper.RGB(218, 226, 242)})
	dark := world.Pick(issuer, []paper.Ink{paper.RGB(20, 84, 60), paper.RGB(120, 40, 30), paper.RGB(30, 50, 120)})
	l := b.Licence
	c := card{s, x, y, k}
	c.plastic(243, 153, 9, tint, dark)
	form.Guilloche(s, x+84*k, y+30*k, 150*k, 110*k, paper.RGB(200, 208, 214))
	c.text(10, 19, paper.RomanBold.Of(15).In(dark), world.Upper(world.Region(b.Home.Region)))
	c.right(233, 16, paper.SansBold.Of(8).In(dark), "DRIVER LICENSE")
	c.right(233, 24, paper.Sans.Of(5), "CLASS D - OPERATOR   USA")
	c.rule(8, 235, 28, 1, dark)
	form.Portrait(s, x+9*k, y+33*k, 74*k, 92*k, b.Random("face"), b.Sex)
	label, value := paper.Sans.Of(4.8).In(dark), paper.SansBold.Of(7.6)
	item := func(dx, dy float64, name, v string) {
		c.text(dx, dy, label, name)
		c.text(dx, dy+8.5, value, v)
	}
	date := func(t interface{ Format(string) string }) string { return t.Format("01-02-2006") }
	item(90, 37, "LICENSE NUMBER", l.Number)
	c.text(182, 37, label, "EXPIRES")
	c.text(182, 45.5, value.In(paper.Red), date(l.Expires))
	item(90, 55, "DATE OF BIRTH", date(b.Born))
	item(182, 55, "ISSUED", date(l.Issued))
	name := world.Upper(b.FullName())
	c.text(90, 76, paper.SansBold.Of(8), name)
	c.text(90, 85, paper.Sans.Of(7.4), world.Upper(b.Home.Street))
	c.text(90, 94, paper.Sans.Of(7.4), world.Upper(b.Home.Town()))
	height := fmt.Sprintf("%d'-%02d\"", 5, 1+issuer.IntN(11))
	facts := [][2]string{{"SEX", b.Sex}, {"HEIGHT", height}, {"WEIGHT", world.Number(118 + 2*issuer.IntN(50))},
		{"EYES", world.Pick(issuer, []string{"BRO", "BLU", "GRN", "HAZ"})},
		{"HAIR", world.Pick(issuer, []string{"BRO", "BLK", "GRY"})}, {"END", "NONE"}}
	for i, f := range facts {
		item(90+24.5*float64(i), 106, f[0], f[1])
	}
	item(90, 124, "RESTRICTIONS", world.Pick(issuer, []string{"NONE", "B CORR LENSES"}))
	item(182, 124, "DD / AUDIT NO.", world.Draw(own, world.Figures, 9))
	form.Signature(s, x+14*k, y+142*k, 56*k, b.Random("signature"))
	c.text(10, 149, paper.Sans.Of(4), "SIGNATURE")
	c.s.Disc(c.x+222*k, c.y+141*k, 8*k, 8*k, dark)
	c.s.Line(c.x+218*k, c.y+141*k, c.x+226*k, c.y+141*k, 1.2, paper.White)
	c.text(120, 148, paper.SansBold.Of(6).In(paper.Red), world.Pick(issuer, []string{"ORGAN DONOR", ""}))

	back := card{s, x, y + 153*k + 40, k}
	back.plastic(243, 153, 9, paper.RGB(244, 244, 240), dark)
	back.band(0, 12, 243, 20, paper.RGB(40, 40, 44))
	stackedBars(s, back.x+14*k, back.y+42*k, 214*k, 40*k, b.Random("licence code"))
	back.paragraph(14, 94, 216, 6.4, paper.Sans.Of(5.2), "CLASS: D - Any single vehicle less than 26,001 lbs GVWR, except motorcycles.  "+
		"ENDORSEMENTS: None.  RESTRICTIONS: See front. "+
		"It is a violation of law to alter or lend this license. A change of address must be reported to the department within 10 days. Under "+
		"state law the holder "+
		"consents to a chemical test when lawfully requested by an officer. If found, drop in any mail box. Postage guaranteed.")
	back.text(14, 134, paper.Sans.Of(5.5), "REV 07/2018")
	back.right(229, 134, paper.Mono.Of(6), world.Draw(own, world.Figures, 14))
	return template.Single(map[string]string{
		"licence_number": l.Number, "name": name, "date_of_birth": world.ISO(b.Born), "date_of_issue": world.ISO(l.Issued),
		"date_of_expiry": world.ISO(l.Expires),
		"address":        world.Upper(b.Home.String()), "sex": b.Sex, "state": world.Upper(world.Region(b.Home.Region)),
	}, s)
}

// formSevenLicence is an Indian state's card of the years of the chip: front and back below each other, black on a pale ground, and the copy attested.
func formSevenLicence(b *world.Borrower, a template.Ask) template.Document {
	s := blank(b)
	own, issuer := a.Own(b), a.Issuer(b)
	s.Colour = own.IntN(2) == 0
	k := 1.2 + 0.05*float64(own.IntN(6))
	l := b.Licence
	state := world.Upper(b.Home.Region)
	ground, edge := paper.RGB(248, 238, 214), paper.RGB(150, 120, 80)
	c := card{s, 80, 80, k}
	c.plastic(243, 153, 8, ground, edge)
	c.centre(121, 13, paper.SansBold.Of(7.5).In(paper.RGB(140, 20, 20)), "UNION OF INDIA   DRIVING LICENCE")
	c.centre(121, 22, paper.Sans.Of(5.6), state+" STATE MOTOR DRIVING LICENCE")
	form.Pillar(s, c.x+12*k, c.y+5*k, 18*k, paper.RGB(110, 80, 40))
	chip := paper.RGB(206, 170, 90)
	c.s.Card(c.x+14*k, c.y+52*k, 30*k, 26*k, 3*k, chip, edge)
	c.rule(14, 44, 61, 0.5, edge)
	c.rule(14, 44, 70, 0.5, edge)
	label, value := paper.Sans.Of(5.6), paper.SansBold.Of(6.6)
	row := func(dx, dy float64, name, v string) {
		c.text(dx, dy, label, name)
		c.text(dx+42, dy, value, ": "+v)
	}
	date := func(t interface{ Format(string) string }) string { return t.Format("02-01-2006") }
	row(52, 36, "DL No.", l.Number)
	row(52, 46, "D.O.I.", date(l.Issued))
	c.text(136, 46, label, "Valid Till")
	c.text(163, 46, value, ": "+date(l.Expires)+" (NT)")
	row(52, 60, "Name", world.Upper(b.FullName()))
	row(52, 70, "S/D/W of", world.Upper(b.Father))
	row(52, 80, "D.O.B.", date(b.Born))
	row(52, 90, "B.G.", world.Pick(issuer, []string{"O+", "B+", "A+", "AB+", "U"}))
	c.text(52, 101, label, "Address")
	c.text(94, 101, value, ": ")
	c.paragraph(97, 101, 86, 7.4, paper.Sans.Of(6), world.Upper(b.Home.Street+", "+b.Home.Town()))
	form.Portrait(s, c.x+186*k, c.y+54*k, 48*k, 60*k, b.Random("face"), b.Sex)
	form.Signature(s, c.x+188*k, c.y+130*k, 34*k, b.Random("signature"))
	c.text(186, 142, paper.Sans.Of(4.6), "Holder's Signature")
	form.Signature(s, c.x+16*k, c.y+130*k, 30*k, issuer)
	office := l.Number[:4]
	c.text(12, 142, paper.Sans.Of(4.6), "Licencing Authority")
	c.text(12, 148, paper.Sans.Of(4.6), office+", "+world.Upper(b.Home.City))

	back := card{s, 80, 80 + 153*k + 22, k}
	back.plastic(243, 153, 8, ground, edge)
	back.text(12, 13, paper.SansBold.Of(6), "FORM 7   [See Rule 16 (2)]")
	back.right(231, 13, paper.Sans.Of(5.6), "Form of Driving Licence")
	back.paragraph(12, 24, 222, 7, paper.Sans.Of(5.4), "AUTHORISATION TO DRIVE FOLLOWING CLASS OF VEHICLES THROUGHOUT INDIA")
	widths := []float64{12, 62, 130, 231}
	for i := range 5 {
		back.rule(12, 231, 32+11*float64(i), 0.5, edge)
	}
	for _, at := range widths {
		bx, by := back.at(at, 32)
		back.s.Line(bx, by, bx, by+44*k, 0.5, edge)
	}
	cells := [][]string{{"COV", "DOI", "Issued by"}, {"MCWG", date(l.Issued), office + " RTO " + world.Upper(b.Home.City)},
		{"LMV", date(l.Issued), office + " RTO " + world.Upper(b.Home.City)}, {"", "", ""}}
	for i, r := range cells {
		for j, v := range r {
			t := paper.Sans.Of(5.8)
			if i == 0 {
				t = paper.SansBold.Of(5.8)
			}
			back.text(widths[j]+3, 39.5+11*float64(i), t, v)
		}
	}
	back.text(12, 90, label, "Badge No.")
	back.text(80, 90, label, "Hazardous validity")
	back.text(160, 90, label, "Hill validity")
	back.text(12, 104, label, "Emergency contact: "+b.Phone)
	back.paragraph(12, 116, 150, 6.8, paper.Sans.Of(5.2), "Non-transport licence is valid from the date of issue until the date shown or until "+
		"the holder is 50 years of age, whichever law provides. "+
		"Return to the Regional Transport Office if found.")
	form.Matrix(s, back.x+186*k, back.y+100*k, 44*k, 33, b.Random("licence code"))
	selfAttested(s, 380, 80+306*k+50, b, a)
	return template.Single(map[string]string{
		"licence_number": l.Number, "name": world.Upper(b.FullName()), "father_name": world.Upper(b.Father), "date_of_birth": world.ISO(b.Born),
		"date_of_issue": world.ISO(l.Issued), "date_of_expiry": world.ISO(l.Expires), "address": world.Upper(b.Home.String()),
	}, s)
}
