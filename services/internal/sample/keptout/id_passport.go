package keptout

import (
	"fmt"
	"strings"
	"time"

	"dossier/services/internal/sample/form"
	"dossier/services/internal/sample/paper"
	"dossier/services/internal/sample/template"
	"dossier/services/internal/sample/world"
)

// zone sets the machine-readable lines of a passport, spread over a width.
func zone(s *paper.Sheet, x, y, w, leading float64, upper, lower string) {
	t := paper.OCRB.Of(10)
	t.Size *= w / t.Width(upper)
	s.Text(x, y, t, upper)
	s.Text(x, y+leading, t, lower)
}

// perforated sets a number in dots, as it is punched into the pages of a booklet.
func perforated(s *paper.Sheet, x, y float64, number string) {
	s.Text(x, y, paper.Mono.Of(13).In(paper.RGB(150, 150, 150)), number)
}

// openBook is the copy of a US passport that lies open on the glass: the page with the preamble above the fold, the page of data below it.
func openBook(b *world.Borrower, a template.Ask) template.Document {
	s := blank(b)
	own, issuer := a.Own(b), a.Issuer(b)
	s.Colour = own.IntN(3) > 0
	k := 1.0 + 0.05*float64(own.IntN(6))
	w, h := 354*k, 249*k
	x, y := (b.Width-w)/2-10, 60.0
	cream, frame := paper.RGB(238, 232, 224), paper.RGB(150, 140, 140)
	s.Card(x, y, w, h, 10, cream, frame)
	form.Guilloche(s, x+10, y+20, w-20, h-40, paper.RGB(206, 196, 204))
	preamble := card{s, x, y, k}
	preamble.text(24, 42, paper.SerifItalic.Of(21), "We the People")
	preamble.paragraph(24, 62, 300, 11.5, paper.SerifItalic.Of(8.8), "of the United States, in Order to form a more perfect Union, establish "+
		"Justice, insure domestic Tranquility, provide "+
		"for the common defence, promote the general Welfare, and secure the Blessings of Liberty to ourselves and our Posterity, do ordain and "+
		"establish this Constitution "+
		"for the United States of America.")
	preamble.text(24, 190, paper.Sans.Of(5), "SIGNATURE OF BEARER / SIGNATURE DU TITULAIRE / FIRMA DEL TITULAR")
	preamble.rule(24, 300, 182, 0.5, paper.Grey)
	form.Signature(s, x+60*k, y+178*k, 120*k, b.Random("signature"))
	preamble.centre(177, 232, paper.Sans.Of(5), "NOT VALID UNTIL SIGNED")

	y += h + 3
	s.Card(x, y, w, h, 10, cream, frame)
	form.Guilloche(s, x+10, y+10, w-20, h-70, paper.RGB(212, 206, 226))
	c := card{s, x, y, k}
	c.text(14, 17, paper.Sans.Of(5), "PASSPORT")
	c.text(14, 23, paper.Sans.Of(5), "PASSEPORT")
	c.text(14, 29, paper.Sans.Of(5), "PASAPORTE")
	c.centre(210, 24, paper.SerifBold.Of(13).In(paper.Navy), "UNITED STATES OF AMERICA")
	px, py := c.at(14, 40)
	form.Portrait(s, px, py, 92*k, 122*k, b.Random("face"), b.Sex)
	label, value := paper.Sans.Of(4.6), paper.SansBold.Of(8.2)
	item := func(dx, dy float64, l, v string) {
		c.text(dx, dy, label, l)
		c.text(dx, dy+9, value, v)
	}
	date := func(t time.Time) string { return t.Format("02 Jan 2006") }
	given := world.Upper(b.Given + " " + b.Middle)
	born := world.Upper(world.Region(b.Home.Region)) + ", U.S.A."
	item(120, 38, "Type / Type / Tipo", "P")
	item(176, 38, "Code / Code / Codigo", "USA")
	item(252, 38, "Passport No. / No. du Passeport", b.Passport.Number)
	item(120, 57, "Surname / Nom / Apellidos", world.Upper(b.Family))
	item(120, 75, "Given Names / Prénoms / Nombres", given)
	item(120, 93, "Nationality / Nationalité / Nacionalidad", "UNITED STATES OF AMERICA")
	item(120, 111, "Date of birth / Date de naissance / Fecha de nacimiento", date(b.Born))
	item(120, 129, "Place of birth / Lieu de naissance / Lugar de nacimiento", born)
	item(290, 129, "Sex / Sexe / Sexo", b.Sex)
	item(120, 147, "Date of issue / Date de délivrance / Fecha de expedición", date(b.Passport.Issued))
	item(252, 147, "Authority / Autorité / Autoridad", "United States")
	c.text(252, 163, value, "Department of State")
	item(120, 165, "Date of expiration / Date d'expiration / Fecha de caducidad", date(b.Passport.Expires))
	item(120, 183, "Endorsements / Mentions Spéciales / Anotaciones", "SEE PAGE 51")
	c.text(14, 172, paper.Mono.Of(6), "USA")
	form.Emblem(s, x+296*k, y+60*k, 34*k, paper.RGB(196, 190, 214), 2)
	upper, lower := world.MachineReadable("USA", world.Upper(b.Family), given, b.Passport.Number, b.Born, b.Sex, b.Passport.Expires)
	c.band(1, 204, 352, 44, paper.RGB(246, 243, 238))
	zone(s, x+14*k, y+222*k, 326*k, 17*k, upper, lower)
	if own.IntN(2) == 0 { // the notary public who copied it
		form.Stamp(s, 74, y+h+28, paper.Navy, 3, "TRUE COPY OF ORIGINAL", "SEEN BY BRANCH STAFF",
			b.AsOf.AddDate(0, 0, -issuer.IntN(9)).Format("01-02-2006"))
	}
	return template.Single(map[string]string{
		"passport_number": b.Passport.Number, "surname": world.Upper(b.Family), "given_names": given, "nationality": "UNITED STATES OF AMERICA",
		"date_of_birth": world.ISO(b.Born), "date_of_issue": world.ISO(b.Passport.Issued), "date_of_expiry": world.ISO(b.Passport.Expires),
		"sex":            b.Sex,
		"place_of_birth": born, "mrz": upper + "\n" + lower,
	}, s)
}

// republicPassport is the copy that goes with an Indian application: first and last page of the booklet on one sheet, attested by the holder.
func republicPassport(b *world.Borrower, a template.Ask) template.Document {
	s := blank(b)
	own, issuer := a.Own(b), a.Issuer(b)
	s.Colour = own.IntN(2) == 0
	k := 1.05 + 0.05*float64(own.IntN(5))
	w, h := 354*k, 249*k
	x, y := 52.0, 48.0
	number := b.Passport.Number
	ground, frame := paper.RGB(236, 236, 222), paper.RGB(140, 140, 130)
	s.Card(x, y, w, h, 8, ground, frame)
	form.Guilloche(s, x+8, y+30, w-16, h-90, paper.RGB(210, 214, 192))
	c := card{s, x, y, k}
	label, value := paper.Deva.Of(5.6), paper.Sans.Of(8.6)
	item := func(dx, dy float64, l, v string) {
		c.text(dx, dy, label, l)
		c.text(dx, dy+10, value, v)
	}
	c.text(14, 16, paper.Deva.Of(8), "भारत गणराज्य")
	c.text(236, 16, paper.SansBold.Of(8), "REPUBLIC OF INDIA")
	form.Pillar(s, x+160*k, y+4*k, 20*k, paper.RGB(90, 90, 70))
	form.Portrait(s, x+14*k, y+38*k, 88*k, 112*k, b.Random("face"), b.Sex)
	given := world.Upper(b.Given + " " + b.Middle)
	// Where somebody was born does not depend on who prints it.
	place := world.Upper(world.Pick(b.Random("birthplace"), []string{"Nagpur, Maharashtra", "Mysuru, Karnataka", "Warangal, Telangana",
		"Madurai, Tamil Nadu", "Thrissur, Kerala", "Ajmer, Rajasthan"}))
	office := world.Upper(b.Home.City)
	item(114, 32, "टाइप / Type", "P")
	item(160, 32, "राष्ट्र कोड / Country Code", "IND")
	item(252, 32, "पासपोर्ट नं. / Passport No.", number)
	item(114, 54, "उपनाम / Surname", world.Upper(b.Family))
	item(114, 76, "दिया गया नाम / Given Name(s)", given)
	item(114, 98, "राष्ट्रीयता / Nationality", "INDIAN")
	item(196, 98, "लिंग / Sex", b.Sex)
	item(252, 98, "जन्मतिथि / Date of Birth", b.Date(b.Born))
	item(114, 120, "जन्म स्थान / Place of Birth", place)
	item(114, 142, "जारी करने का स्थान / Place of Issue", office)
	item(114, 164, "जारी करने की तिथि / Date of Issue", b.Date(b.Passport.Issued))
	item(252, 164, "समाप्ति की तिथि / Date of Expiry", b.Date(b.Passport.Expires))
	form.Signature(s, x+22*k, y+174*k, 58*k, b.Random("signature"))
	c.box(14, 156, 88, 24, 0.4, paper.Grey)
	upper, lower := world.MachineReadable("IND", world.Upper(b.Family), given, number, b.Born, b.Sex, b.Passport.Expires)
	c.rule(0, 354, 196, 0.4, paper.Grey)
	zone(s, x+14*k, y+217*k, 326*k, 17*k, upper, lower)

	y += h + 10
	s.Card(x, y, w, h, 8, ground, frame)
	form.Guilloche(s, x+8, y+60, w-16, h-120, paper.RGB(216, 220, 200))
	c = card{s, x, y, k}
	form.Bars(s, x+206*k, y+10*k, 0.8*k, 17*k, number[1:])
	perforated(s, x+210*k, y+h-10*k, number)
	item(14, 30, "पिता / कानूनी अभिभावक का नाम / Name of Father / Legal Guardian", world.Upper(b.Father))
	item(14, 54, "माता का नाम / Name of Mother", world.Upper(b.Mother))
	item(14, 78, "पति या पत्नी का नाम / Name of Spouse", world.Upper(b.Spouse))
	c.text(14, 102, label, "पता / Address")
	c.paragraph(14, 113, 300, 12, value, world.Upper(b.Home.Street)+"\n"+world.Upper(b.Home.City)+"\nPIN: "+b.Home.Code+", "+
		world.Upper(b.Home.Region)+", INDIA")
	item(14, 164, "पुराने पासपोर्ट का नं. और इसके जारी होने की तिथि एवं स्थान / Old Passport No. with Date and Place of Issue", "")
	file := strings.ToUpper(b.Home.City[:2]) + fmt.Sprintf("%d07%s", 1+issuer.IntN(9),
		world.Draw(issuer, world.Figures, 7)) + b.Passport.Issued.Format("06")
	item(14, 190, "फाइल नं. / File No.", file)
	selfAttested(s, x+w-110, y+h+24, b, a)
	return template.Single(map[string]string{
		"passport_number": number, "surname": world.Upper(b.Family), "given_names": given, "nationality": "INDIAN",
		"date_of_birth": world.ISO(b.Born), "date_of_issue": world.ISO(b.Passport.Issued), "date_of_expiry": world.ISO(b.Passport.Expires),
		"sex":            b.Sex,
		"place_of_birth": place, "place_of_issue": office, "mrz": upper + "\n" + lower, "father_name": world.Upper(b.Father),
		"mother_name": world.Upper(b.Mother), "file_number": file,
	}, s)
}
