package sample

import "dossier/services/internal/sample/paper"

// cheque is one made void, as lenders ask for to know an account.
func (c *cast) cheque() document {
	r := c.random("cheque")
	b := c.borrower
	account := c.account(0).number
	serial := "0" + draw(r, figures, 3)
	word, us := "VOID", c.country == "US"
	if !us {
		serial = draw(r, figures, 6)
		word = "CANCELLED"
	}
	s := c.sheet()
	s.Colour = true
	w, h := 470.0, 206.0
	x, y := (c.width-w)/2, 100.0
	s.Card(x, y, w, h, 2, paper.RGB(226, 238, 230), paper.Grey)
	for i := range 20 {
		s.Line(x+float64(i)*24, y+1, x+float64(i)*24+12, y+h-1, 0.3, paper.RGB(208, 226, 216))
	}
	text, bold := paper.Sans.Of(9), paper.SansBold.Of(10)
	line := func(x1, x2, at float64) { s.Rule(x+x1, x+x2, y+at, 0.6, paper.Black) }
	if us {
		stacked(s, x+16, y+22, 11, text, append([]string{upper(b.name())}, b.home.lines()...)...)
		s.Right(x+w-16, y+22, bold, serial)
		s.Text(x+w-160, y+50, text, "DATE")
		line(w-130, w-16, 52)
		s.Text(x+16, y+78, paper.Sans.Of(7), "PAY TO THE ORDER OF")
		line(100, w-120, 80)
		s.Text(x+w-112, y+78, bold, "$")
		s.Box(x+w-100, y+64, 84, 20, 0.6, paper.Black)
		line(16, w-80, 108)
		s.Text(x+w-74, y+106, text, "DOLLARS")
		s.Text(x+16, y+128, bold, c.bank.name)
		s.Text(x+16, y+139, paper.Sans.Of(8), c.bank.place.town())
		s.Text(x+16, y+162, text, "MEMO")
		line(48, 200, 164)
		line(w-190, w-16, 164)
	} else {
		s.Text(x+16, y+24, paper.SansBold.Of(13).In(paper.Navy), c.bank.name)
		s.Text(x+16, y+37, paper.Sans.Of(7.5), c.bank.place.String()+"   IFSC: "+c.bank.branch)
		for i := range 8 {
			s.Box(x+w-136+float64(i)*15, y+14, 15, 16, 0.5, paper.Grey)
		}
		s.Text(x+16, y+66, text, "Pay")
		line(40, w-110, 68)
		s.Right(x+w-16, y+66, paper.Sans.Of(7.5), "or Bearer")
		s.Text(x+16, y+90, text, "Rupees")
		line(54, w-130, 92)
		s.Box(x+w-116, y+76, 100, 20, 0.6, paper.Black)
		s.Text(x+w-112, y+90, bold, "Rs.")
		s.Text(x+16, y+122, text, "A/c No.")
		s.Box(x+56, y+108, 150, 20, 0.6, paper.Black)
		s.Text(x+62, y+122, paper.SansBold.Of(11), account)
		s.Right(x+w-20, y+146, text, upper(b.name()))
		s.Right(x+w-20, y+158, paper.Sans.Of(7), "Please sign above")
	}
	micr := paper.MonoBold.Of(13)
	routing := c.bank.branch
	if !us {
		routing = draw(c.random("micr"), figures, 9)
	}
	at := x + 40.0
	for _, group := range []string{routing, account, serial} {
		transit(s, at, y+h-22)
		s.Text(at+9, y+h-14, micr, group)
		transit(s, at+13+micr.Width(group), y+h-22)
		at += micr.Width(group) + 40
	}
	s.Slanted(x+w*0.26, y+h*0.78, paper.SansBold.Of(54-float64(len(word))*3).In(paper.Blue), 18, word)

	fields := map[string]string{"bank": c.bank.name, "holder": upper(b.name()), "account_number": account, "cheque_number": serial}
	if us {
		fields["routing_number"] = routing
	} else {
		fields["ifsc"] = c.bank.branch
	}
	return single(Cheque, fields, s)
}

// transit is the symbol around the groups of a code line for magnetic ink, which no text face has.
func transit(s *paper.Sheet, x, y float64) {
	s.Band(x, y-2, 1.6, 9, paper.Black)
	s.Band(x+3.2, y-2, 2.6, 3.4, paper.Black)
	s.Band(x+3.2, y+3.6, 2.6, 3.4, paper.Black)
}
