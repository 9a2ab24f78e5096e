package sample

import (
	"dossier/services/internal/sample/paper"
)

// passport is a copy of the data page, with its machine readable zone, on an otherwise empty page.
func (c *cast) passport() document {
	r := c.random("passport")
	b := c.borrower
	birthplace := regionName(b.home.region)
	state, nationality, authority := "USA", "UNITED STATES OF AMERICA", "United States Department of State"
	passport := draw(r, letters, 1) + draw(r, figures, 8)
	issued := c.asOf.AddDate(-1-r.IntN(7), -r.IntN(11), -r.IntN(25))
	expires := issued.AddDate(10, 0, 0)
	if c.country == "IN" {
		state, nationality, authority = "IND", "INDIAN", upper(b.home.city)
		passport = passport[:8]
		birthplace = b.home.region
		expires = expires.AddDate(0, 0, -1)
	}
	surname, given := upper(b.family), upper(b.given+" "+b.middle)
	upperLine, lowerLine := machineReadable(state, surname, given, passport, b.born, b.sex, expires)

	s := c.sheet()
	s.Colour = true
	w, h := 398.0, 277.0 // a TD3 page is 125 by 88 mm; copies are often enlarged
	x, y := (c.width-w)/2, 90.0
	s.Card(x, y, w, h, 9, paper.RGB(233, 238, 240), paper.Grey)
	for i := range 9 { // guilloche in the ground
		ring := float64(i)
		s.Ring(x+w*0.62, y+h*0.42, 34+ring*9, 22+ring*6, 0.4, paper.RGB(208, 220, 226))
	}
	s.Text(x+16, y+22, paper.SansBold.Of(12).In(paper.Navy), "PASSPORT")
	country := "UNITED STATES OF AMERICA"
	if c.country == "IN" {
		country = "REPUBLIC OF INDIA"
	}
	s.Right(x+w-16, y+22, paper.SansBold.Of(12).In(paper.Navy), country)
	portrait(s, x+16, y+36, 104, 134, r, b.sex)
	signature(s, x+22, y+192, 74, c.random("signature"))
	day := func(label, value string, fx, fy float64) {
		s.Text(x+fx, y+fy, paper.Sans.Of(6.5).In(paper.Blue), label)
		s.Text(x+fx, y+fy+11.5, paper.SansBold.Of(9.5), value)
	}
	day("Type / Code", "P     "+state, 136, 42)
	day("Passport No.", passport, 280, 42)
	day("Surname", surname, 136, 66)
	day("Given Names", given, 136, 90)
	day("Nationality", nationality, 136, 114)
	day("Sex", b.sex, 320, 114)
	const onPassport = "02 Jan 2006"
	day("Date of Birth", upper(b.born.Format(onPassport)), 136, 138)
	day("Place of Birth", upper(birthplace), 260, 138)
	day("Date of Issue", upper(issued.Format(onPassport)), 136, 162)
	day("Date of Expiry", upper(expires.Format(onPassport)), 260, 162)
	day("Authority", authority, 136, 186)
	s.Band(x+1, y+h-58, w-2, 50, paper.RGB(246, 247, 247))
	zone := paper.Mono.Of(14.2)
	s.Text(x+(w-zone.Width(upperLine))/2, y+h-38, zone, upperLine)
	s.Text(x+(w-zone.Width(lowerLine))/2, y+h-18, zone, lowerLine)

	return single(Passport, map[string]string{
		"passport_number": passport,
		"surname":         surname,
		"given_names":     given,
		"nationality":     nationality,
		"date_of_birth":   iso(b.born),
		"date_of_issue":   iso(issued),
		"date_of_expiry":  iso(expires),
		"sex":             b.sex,
		"mrz":             upperLine + "\n" + lowerLine,
	}, s)
}
