package sample

import (
	"fmt"

	"dossier/services/internal/sample/paper"
)

// drivingLicence is a copy of the front of the card.
func (c *cast) drivingLicence() document {
	r := c.random("licence")
	b := c.borrower
	issued := c.asOf.AddDate(-1-r.IntN(3), -r.IntN(11), -r.IntN(25))
	expires := day(issued.Year()+5, b.born.Month(), b.born.Day()) // expires on a birthday
	licence := draw(r, letters, 1) + draw(r, figures, 3) + "-" + draw(r, figures, 4) + "-" + draw(r, figures, 4)
	title, authority := "DRIVER LICENSE", upper(regionName(b.home.region))
	if c.country == "IN" {
		title, authority = "DRIVING LICENCE", "UNION OF INDIA"
		issued = issued.AddDate(-3, 0, 0)
		expires = issued.AddDate(20, 0, -1)
		licence = fmt.Sprintf("%s%02d %d%s", stateCode(b.home.region), 1+r.IntN(40), issued.Year(), "00"+draw(r, figures, 5))
	}

	s := c.sheet()
	s.Colour = true
	w, h := 330.0, 208.0
	x, y := (c.width-w)/2, 140.0
	s.Card(x, y, w, h, 10, paper.RGB(238, 234, 220), paper.Grey)
	s.Band(x+1, y+10, w-2, 26, paper.RGB(60, 84, 130))
	s.Text(x+14, y+28, paper.SansBold.Of(13).In(paper.White), authority)
	s.Right(x+w-14, y+28, paper.SansBold.Of(12).In(paper.White), title)
	portrait(s, x+14, y+46, 92, 116, r, b.sex)
	signature(s, x+18, y+188, 52, c.random("signature"))
	field := func(fx, fy float64, label, value string) {
		s.Text(x+fx, y+fy, paper.Sans.Of(6.5).In(paper.Grey), label)
		s.Text(x+fx, y+fy+11, paper.SansBold.Of(9.5), value)
	}
	field(120, 54, "DL No.", licence)
	field(120, 80, "Name", upper(b.fullName()))
	field(120, 106, "DOB", c.date(b.born))
	field(200, 106, "SEX", b.sex)
	field(240, 106, "CLASS", pick(r, map[string][]string{"US": {"C", "D"}, "IN": {"LMV", "LMV MCWG"}}[c.country]))
	field(120, 132, "ISS", c.date(issued))
	field(200, 132, "EXP", c.date(expires))
	s.Text(x+120, y+158, paper.Sans.Of(6.5).In(paper.Grey), "Address")
	stacked(s, x+120, y+169, 11, paper.Sans.Of(8.5), upper(b.home.street), upper(b.home.town()))
	return single(DrivingLicence, map[string]string{
		"licence_number": licence,
		"name":           upper(b.fullName()),
		"date_of_birth":  iso(b.born),
		"date_of_issue":  iso(issued),
		"date_of_expiry": iso(expires),
		"address":        upper(b.home.String()),
	}, s)
}

// regionName is the full name of a US state the towns lie in.
func regionName(code string) string {
	return map[string]string{"OH": "Ohio", "ID": "Idaho", "NC": "North Carolina", "AZ": "Arizona", "NE": "Nebraska", "WA": "Washington", "TN": "Tennessee", "IA": "Iowa"}[code]
}

// stateCode is the code of an Indian state on licences and number plates.
func stateCode(name string) string {
	return map[string]string{"Karnataka": "KA", "Maharashtra": "MH", "Telangana": "TS", "Tamil Nadu": "TN", "Kerala": "KL", "Rajasthan": "RJ"}[name]
}
