package sample

import "dossier/services/internal/sample/paper"

// pan is a copy of the PAN card, signed across as branches ask for it.
func (c *cast) pan() document {
	r := c.random("pan")
	b := c.borrower
	s := c.sheet()
	s.Colour = true
	w, h := 300.0, 189.0
	x, y := (c.width-w)/2-30, 120.0
	s.Card(x, y, w, h, 9, paper.RGB(214, 232, 240), paper.Grey)
	for i := range 7 {
		s.Ring(x+w*0.5, y+h*0.55, 20+float64(i)*11, 12+float64(i)*7, 0.4, paper.RGB(190, 214, 226))
	}
	s.Text(x+12, y+20, paper.SansBold.Of(10).In(paper.Navy), "INCOME TAX DEPARTMENT")
	s.Disc(x+w/2+20, y+17, 9, 9, paper.RGB(150, 132, 84))
	s.Right(x+w-12, y+20, paper.SansBold.Of(10).In(paper.Navy), "GOVT. OF INDIA")
	s.Centre(x+w/2, y+40, paper.Sans.Of(7.5), "Permanent Account Number Card")
	s.Centre(x+w/2, y+57, paper.SansBold.Of(14), b.taxNumber)
	portrait(s, x+w-76, y+66, 60, 74, r, b.sex)
	field := func(fy float64, label, value string) {
		s.Text(x+14, y+fy, paper.Sans.Of(6.5).In(paper.Grey), label)
		s.Text(x+14, y+fy+11, paper.SansBold.Of(9), value)
	}
	field(76, "Name", upper(b.name()))
	field(103, "Father's Name", upper(b.father))
	field(130, "Date of Birth", c.date(b.born))
	signature(s, x+150, y+160, 60, c.random("signature"))
	s.Text(x+160, y+176, paper.Sans.Of(6.5).In(paper.Grey), "Signature")
	s.Text(x, y+h+40, paper.SerifItalic.Of(13).In(paper.Blue), "Self attested")
	signature(s, x+80, y+h+46, 90, c.random("signature"))
	return single(PAN, map[string]string{
		"pan":           b.taxNumber,
		"name":          upper(b.name()),
		"father_name":   upper(b.father),
		"date_of_birth": iso(b.born),
	}, s)
}
