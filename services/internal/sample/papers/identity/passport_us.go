package identity

import (
	"math"
	"time"

	"dossier/services/internal/sample/form"
	"dossier/services/internal/sample/paper"
	"dossier/services/internal/sample/template"
	"dossier/services/internal/sample/world"
)

// The size of a passport's page (ICAO 9303, TD3).
const pageWidth, pageHeight = 125.0, 88.0

// zone sets the machine-readable lines over the lower edge of a page, ten characters to the inch.
func (c card) zone(y float64, lines ...string) {
	t := paper.OCRB.Of(10)
	t.Size *= 44 * 2.54 * mm / t.Width(lines[0])
	for i, l := range lines {
		c.text((pageWidth-44*2.54)/2, y+6.4*float64(i), t, l)
	}
}

// passportFields are the facts of a data page.
func passportFields(b *world.Borrower, state, nationality, birthplace string) (fields map[string]string, upper, lower string) {
	surname, given := world.Upper(b.Family), world.Upper(b.Given+" "+b.Middle)
	upper, lower = world.MachineReadable(state, surname, given, b.Passport.Number, b.Born, b.Sex, b.Passport.Expires)
	return map[string]string{
		"passport_number": b.Passport.Number, "surname": surname, "given_names": given, "nationality": nationality, "date_of_birth": world.ISO(b.Born),
		"date_of_issue": world.ISO(b.Passport.Issued), "date_of_expiry": world.ISO(b.Passport.Expires), "sex": b.Sex,
		"mrz": upper + "\n" + lower, "place_of_birth": birthplace,
	}, upper, lower
}

// A fact of a card is a small label with the value below it.
type fact struct {
	x, y         float64
	label, value string
}

func (c card) facts(label, value paper.Type, drop float64, all ...fact) {
	for _, f := range all {
		c.text(f.x, f.y, label, f.label)
		c.text(f.x, f.y+drop, value, f.value)
	}
}

// openPassport is the book laid open on the copier: the page with the request and the signature above, the data page below.
func openPassport(b *world.Borrower, a template.Ask) template.Document {
	r := a.Own(b)
	s, cards := copied(b, r, pageWidth, 2*pageHeight, 1, 1, 1.15, 1.25)
	c := cards[0]
	fields, upper, lower := passportFields(b, "USA", "UNITED STATES OF AMERICA", world.Upper(world.Region(b.Home.Region))+", U.S.A.")
	c.body(pageWidth, 2*pageHeight, 4, paper.RGB(236, 232, 222), paper.RGB(226, 232, 236))
	c.sunk(0.5, 1, pageWidth-1, 50, paper.RGB(214, 226, 238), paper.RGB(238, 232, 220))
	c.waves(2, 40, 121, 46, 2, 3.5, 1.2, paper.RGB(214, 208, 192))
	blue := paper.RGB(30, 48, 104)
	c.text(12, 16, paper.SerifItalic.Of(15).In(blue), "We the People")
	for i := range 13 { // the flag's stripes, seen from afar
		y := 24 + 1.7*float64(i)
		c.stroke(1.6, mix(paper.RGB(196, 120, 116), paper.White, 0.3), paper.Point{X: 84, Y: y}, paper.Point{X: 100, Y: y +
			math.Sin(float64(i))*0.8}, paper.Point{X: 118, Y: y - 0.6})
	}
	c.band(84, 22.6, 14, 11.4, paper.RGB(120, 136, 176))
	text := paper.Serif.Of(6.4).In(blue)
	y := c.lines(12, 25, 66, 3, text, "The Secretary of State of the United States of America hereby requests all whom it may concern to permit the "+
		"citizen/national "+
		"of the United States named herein to pass without delay or hindrance and in case of need to give all lawful aid and protection.")
	y = c.lines(12, y+1.5, 66, 3, text, "Le Secrétaire d'État des États-Unis d'Amérique prie par les présentes toutes autorités compétentes de "+
		"laisser passer le citoyen ou "+
		"ressortissant des États-Unis titulaire du présent passeport, sans délai ni difficulté et, en cas de besoin, de lui accorder toute aide et "+
		"protection légitimes.")
	c.lines(12, y+1.5, 66, 3, text, "El Secretario de Estado de los Estados Unidos de América por el presente solicita a las autoridades "+
		"competentes permitir el paso del "+
		"ciudadano o nacional de los Estados Unidos aquí nombrado, sin demora ni dificultades, y en caso de necesidad, prestarle toda la ayuda y "+
		"protección lícitas.")
	c.rule(40, 112, 77, 0.6, blue)
	c.signature(52, 76, 36, b)
	c.centre(76, 80, paper.Sans.Of(4.6).In(blue), "SIGNATURE OF BEARER / SIGNATURE DU TITULAIRE / FIRMA DEL TITULAR")
	c.centre(76, 83.4, paper.SansBold.Of(4.6).In(blue), "NOT VALID UNTIL SIGNED")
	c.rule(0, pageWidth, pageHeight, 1.4, paper.RGB(170, 166, 158))

	d := c
	d.y += pageHeight * c.k
	d.rosette(76, 34, 24, 18, paper.RGB(214, 216, 218))
	d.waves(36, 14, 86, 46, 1.5, 2, 1.6, paper.RGB(218, 212, 200))
	d.text(37, 8, paper.SerifItalic.Of(11).In(blue), "The United States of America")
	d.facts(paper.Sans.Of(4.4).In(blue), paper.SansBold.Of(9), 4.1,
		fact{37, 13, "Type / Type / Tipo", "P"}, fact{55, 13, "Code / Code / Código", "USA"}, fact{84, 13,
			"Passport No. / No. du Passeport / No. de Pasaporte", fields["passport_number"]},
		fact{37, 21, "Surname / Nom / Apellidos", fields["surname"]},
		fact{37, 29, "Given Names / Prénoms / Nombres", fields["given_names"]},
		fact{37, 37, "Nationality / Nationalité / Nacionalidad", fields["nationality"]},
		fact{37, 45, "Date of birth / Date de naissance / Fecha de nacimiento", b.Born.Format("02 Jan 2006")},
		fact{37, 53, "Place of birth / Lieu de naissance / Lugar de nacimiento", fields["place_of_birth"]},
		fact{103, 53, "Sex / Sexe / Sexo", b.Sex},
		fact{37, 61, "Date of issue / Date de délivrance / Fecha de expedición", b.Passport.Issued.Format("02 Jan 2006")},
		fact{84, 61, "Authority / Autorité / Autoridad", "United States"},
		fact{37, 68.4, "Date of expiration / Date d'expiration / Fecha de caducidad", b.Passport.Expires.Format("02 Jan 2006")},
		fact{7, 64, "Endorsements / Mentions Spéciales", "SEE PAGE 27"})
	d.text(84, 69, paper.SansBold.Of(9), "Department of State")
	tone := inColour
	if !s.Colour {
		tone = inGrey
	}
	d.text(6, 12, paper.SansBold.Of(8).In(blue), "PASSPORT")
	d.text(6, 15.4, paper.Sans.Of(5).In(blue), "PASSEPORT")
	d.text(6, 18.2, paper.Sans.Of(5).In(blue), "PASAPORTE")
	d.photo(6, 20, 28, 38, b, tone)
	d.zone(78.6, upper, lower)
	return template.Single(fields, s)
}

// polycarbonatePassport is the data page of the book issued since 2021: one stiff leaf with a second portrait and the number lasered along
// its edge. The broker's copy shows nothing else, and he stamps it.
func polycarbonatePassport(b *world.Borrower, a template.Ask) template.Document {
	r := a.Own(b)
	s, cards := copied(b, r, pageWidth, pageHeight, 1, 1.2, 1.35, 1.5)
	c := cards[0]
	fields, upper, lower := passportFields(b, "USA", "UNITED STATES OF AMERICA", world.Upper(world.Region(b.Home.Region))+", U.S.A.")
	c.body(pageWidth, pageHeight, 3.4, paper.RGB(226, 234, 242), paper.RGB(244, 226, 218))
	c.waves(1, 8, 123, 58, 1.2, 2.6, 2.2, paper.RGB(206, 216, 228))
	c.rosette(100, 44, 18, 14, paper.RGB(228, 206, 200))
	ink := paper.RGB(38, 58, 120)
	c.text(6, 9, paper.SansBold.Of(11).In(ink), "PASSPORT")
	c.text(31, 9, paper.Sans.Of(6).In(ink), "PASSEPORT   PASAPORTE")
	c.right(119, 9, paper.RomanBold.Of(11).In(ink), "UNITED STATES OF AMERICA")
	c.rule(6, 119, 11, 0.5, ink)
	tone := inColour
	if !s.Colour {
		tone = inGrey
	}
	c.photo(6, 14, 34, 44, b, tone)
	c.photo(104, 36, 14, 18, b, asGhost)
	c.signature(10, 66, 22, b)
	month := func(t time.Time) string { return world.Upper(t.Format("02 Jan 2006")) }
	c.facts(paper.Sans.Of(4.2).In(ink), paper.HumanistBold.Of(9.2), 3.8,
		fact{44, 15, "Type/Type/Tipo", "P"}, fact{60, 15, "Code/Code/Codigo", "USA"}, fact{84, 15, "Passport No./Nº du Passeport/Nº de Pasaporte",
			fields["passport_number"]},
		fact{44, 21.8, "Surname/Nom/Apellidos", fields["surname"]},
		fact{44, 28.6, "Given names/Prénoms/Nombres", fields["given_names"]},
		fact{44, 35.4, "Nationality/Nationalité/Nacionalidad", fields["nationality"]},
		fact{44, 42.2, "Date of birth/Date de naissance/Fecha de nacimiento", month(b.Born)}, fact{92, 42.2, "Sex/Sexe/Sexo", b.Sex},
		fact{44, 49, "Place of birth/Lieu de naissance/Lugar de nacimiento", fields["place_of_birth"]},
		fact{44, 55.8, "Date of issue/Date de délivrance", month(b.Passport.Issued)}, fact{74, 55.8, "Date of expiration/Date d'expiration",
			month(b.Passport.Expires)},
		fact{102, 62.6, "Endorsements", "SEE PAGE 51"})
	c.text(44, 62.6, paper.Sans.Of(4.2).In(ink), "Authority/Autorité/Autoridad")
	c.text(44, 66.2, paper.HumanistBold.Of(7), "UNITED STATES DEPARTMENT OF STATE")
	c.slanted(122.6, 60, paper.SansBold.Of(8).In(paper.RGB(120, 60, 60)), 90, fields["passport_number"])
	c.micro(6, 69.6, paper.Sans.Of(2.2).In(paper.Grey), "UNITEDSTATESOFAMERICAUNITEDSTATESOFAMERICA")
	c.band(0.4, 70.6, pageWidth-0.8, 15, paper.RGB(244, 243, 241))
	c.zone(77.4, upper, lower)
	if r.IntN(3) > 0 {
		form.Stamp(s, c.x+90*r.Float64(), c.below(pageHeight), paper.Red, -3+6*r.Float64(), "TRUE COPY OF ORIGINAL",
			"VIEWED BY LENDER  "+b.Date(b.AsOf.AddDate(0, 0, -r.IntN(8))))
	}
	return template.Single(fields, s)
}
