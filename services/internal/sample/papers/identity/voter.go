package identity

import (
	"fmt"

	"dossier/services/internal/sample/form"
	"dossier/services/internal/sample/paper"
	"dossier/services/internal/sample/template"
	"dossier/services/internal/sample/world"
)

// A constituency is where the holder votes, on whichever of his cards.
type constituency struct {
	number, part, serial int
	name                 string
	date                 string // of the card
}

func voting(b *world.Borrower) constituency {
	r := b.Random("constituency")
	quarter := world.Pick(r, []string{"North", "South", "East", "Central", "Cantonment", "Rural"})
	return constituency{
		number: 12 + r.IntN(220), part: 1 + r.IntN(310), serial: 20 + r.IntN(1100), name: b.Home.City + " " + quarter,
		date: b.Date(b.AsOf.AddDate(-3-r.IntN(8), -r.IntN(12), -r.IntN(28))),
	}
}

// voterSex is the sex as the roll writes it.
func voterSex(b *world.Borrower) string {
	if b.Sex == "F" {
		return "Female"
	}
	return "Male"
}

// laminatedEPIC is the old paper card in black and white within a plastic pouch: front and back in one piece, folded; the copy shows both
// side by side.
func laminatedEPIC(b *world.Borrower, a template.Ask) template.Document {
	r, seat := a.Own(b), voting(b)
	s, cards := copied(b, r, 142, 92, 1, 1, 1.15, 1.25)
	s.Colour = false
	c := cards[0]
	c.body(142, 92, 3, paper.RGB(244, 244, 242), paper.RGB(238, 238, 236)) // the pouch
	front, back := card{s, c.x + 4*c.k, c.y + 4*c.k, c.k}, card{s, c.x + 73*c.k, c.y + 4*c.k, c.k}
	for _, f := range []card{front, back} {
		f.band(0, 0, 65, 84, paper.White)
		f.box(0, 0, 65, 84, 0.8, paper.Black)
	}
	front.waves(1, 18, 63, 62, 2.2, 1.2, 2, paper.RGB(226, 226, 226))
	front.centre(32.5, 5.4, paper.Deva.Of(9.5), "भारत निर्वाचन आयोग")
	front.centre(32.5, 9.2, paper.SansBold.Of(7.4), "ELECTION COMMISSION OF INDIA")
	front.centre(32.5, 13.4, paper.Deva.Of(8.5), "पहचान पत्र")
	front.centre(32.5, 16.8, paper.SansBold.Of(7), "IDENTITY CARD")
	form.Bars(s, front.x+5*c.k, front.y+18.6*c.k, 0.62*c.k/mm, 5*c.k, b.Voter[3:])
	front.right(62, 22.8, paper.MonoBold.Of(10), b.Voter)
	front.photo(19, 26, 24, 29, b, inGrey)
	stipple(s, front.x+19*c.k, front.y+26*c.k, 24*c.k, 29*c.k, 500, paper.Grey, r)
	name, father := world.Upper(b.Name()), world.Upper(b.Father)
	pair := func(y float64, hindiLabel, label, hindiValue, value string) {
		front.text(3, y, paper.Deva.Of(6.6), hindiLabel)
		if hindiValue != "" {
			front.text(24, y, paper.Deva.Of(6.6), ": "+hindiValue)
		}
		front.text(3, y+3.2, paper.Sans.Of(6.4), label)
		front.fit(24, y+3.2, 39, paper.SansBold.Of(6.6), ": "+value)
	}
	pair(60, "निर्वाचक का नाम", "Elector's Name", hindi(b.Name()), name)
	pair(67.4, "पिता का नाम", "Father's Name", hindi(b.Father), father)
	front.text(3, 75.6, paper.Deva.Of(6.6), "लिंग /")
	front.text(10, 75.6, paper.Sans.Of(6.4), "Sex")
	front.text(24, 75.6, paper.SansBold.Of(6.6), ": "+voterSex(b))
	front.text(3, 80.6, paper.Deva.Of(6.6), "जन्म तिथि /")
	front.text(14.5, 80.6, paper.Sans.Of(6.4), "Date of Birth")
	front.text(31, 80.6, paper.SansBold.Of(6.6), ": "+b.Date(b.Born))

	back.text(3, 6, paper.Deva.Of(6.6), "पता :")
	y := back.lines(3, 9.4, 59, 3.2, paper.Deva.Of(6.6), hindiAddress(b.Home))
	back.text(3, y+1, paper.SansBold.Of(6.4), "Address :")
	y = back.lines(3, y+4.2, 59, 3.1, paper.Sans.Of(6.4), world.Upper(b.Home.String()))
	back.rule(3, 62, y, 0.4, paper.Grey)
	form.Signature(s, back.x+34*c.k, back.y+(y+9)*c.k, 20*c.k, r)
	back.text(3, y+4, paper.Sans.Of(6), "Facsimile Signature of")
	back.text(3, y+7, paper.Sans.Of(6), "Electoral Registration Officer")
	back.text(3, y+10, paper.Deva.Of(6.4), "निर्वाचक रजिस्ट्रीकरण अधिकारी")
	back.text(3, y+15.4, paper.Sans.Of(6.2), fmt.Sprintf("For %03d - %s Assembly Constituency", seat.number, seat.name))
	back.text(3, y+19, paper.Sans.Of(6.2), "Place : "+b.Home.City)
	back.text(38, y+19, paper.Sans.Of(6.2), "Date : "+seat.date)
	back.text(3, y+22.6, paper.Sans.Of(6.2), fmt.Sprintf("Part No. %d     Sl. No. %d", seat.part, seat.serial))
	back.rule(3, 62, 66, 0.4, paper.Grey)
	back.lines(3, 69.4, 59, 2.7, paper.Sans.Of(5.4), "This card may be used as an identity card under different Government schemes. "+
		"In case of change in address, mention this card No. in the relevant form for including your name in the roll at the changed address and to "+
		"obtain the card with the same number.")
	attested(s, c.x+40+80*r.Float64(), c.below(92), b, r)
	return template.Single(map[string]string{
		"epic": b.Voter, "name": name, "father_name": father, "date_of_birth": world.ISO(b.Born), "sex": voterSex(b), "address": world.Upper(b.Home.String()),
	}, s)
}

// plasticEPIC is the upright card in colour that replaced it: a second, pale photograph, a code, and on the back what the front has no
// room for.
func plasticEPIC(b *world.Borrower, a template.Ask) template.Document {
	r, seat := a.Own(b), voting(b)
	w, h := cardHeight, cardWidth
	s, cards := copied(b, r, w, h, 1, 1.35, 1.5, 1.6)
	front := cards[0]
	front.x = (b.Width - 2*w*front.k - 16) / 2
	back := front
	back.x += w*front.k + 16
	blue := paper.RGB(24, 66, 128)
	for _, c := range []card{front, back} {
		c.body(w, h, 3, paper.RGB(232, 244, 238), paper.RGB(246, 240, 228))
		c.rosette(27, 46, 22, 16, paper.RGB(212, 230, 220))
		c.waves(0.6, 60, w-1.2, 24, 1.2, 1.6, 1.5, paper.RGB(236, 222, 204))
	}
	front.band(0.2, 4, w-0.4, 10.5, paper.RGB(228, 238, 246))
	front.pillar(2.6, 4.6, 8.4, paper.RGB(86, 86, 60))
	front.centre(31, 8, paper.Deva.Of(7).In(blue), "भारत निर्वाचन आयोग")
	front.centre(31, 11.8, paper.SansBold.Of(5.2).In(blue), "ELECTION COMMISSION OF INDIA")
	front.centre(27, 18, paper.Deva.Of(6).In(paper.Red), "मतदाता फोटो पहचान पत्र")
	front.centre(27, 21, paper.SansBold.Of(5).In(paper.Red), "ELECTOR PHOTO IDENTITY CARD")
	tone := inColour
	if !s.Colour {
		tone = inGrey
	}
	front.photo(14.5, 23, 25, 31, b, tone)
	front.photo(42.6, 42, 8.6, 10.6, b, asGhost)
	front.hologram(3, 43, 8, 9)
	front.centre(27, 59.6, paper.SansBold.Of(9.5), b.Voter)
	name, father := b.Name(), b.Father
	line := func(c card, y float64, hindiLabel, label, value string) {
		c.text(3, y, paper.Deva.Of(5.2), hindiLabel+" /")
		c.text(3+paper.Deva.Of(5.2).Width(hindiLabel+" / ")/mm, y, paper.Sans.Of(5), label)
		c.fit(3, y+3.3, w-6, paper.SansBold.Of(6.6), value)
	}
	if n := hindi(name); n != "" {
		front.text(3, 69.4, paper.Deva.Of(6.6), n)
	}
	line(front, 63, "नाम", "Name", name)
	if n := hindi(father); n != "" {
		front.text(3, 81.6, paper.Deva.Of(6.6), n)
	}
	line(front, 75, "पिता का नाम", "Father's Name", father)

	line(back, 7, "लिंग", "Gender", voterSex(b))
	back.text(28, 7, paper.Deva.Of(5.2), "जन्म तिथि /")
	back.text(37, 7, paper.Sans.Of(5), "Date of Birth")
	back.text(28, 10.3, paper.SansBold.Of(6.6), b.Born.Format("02-01-2006"))
	back.text(3, 15.4, paper.Deva.Of(5.2), "पता /")
	back.text(8, 15.4, paper.Sans.Of(5), "Address")
	y := back.lines(3, 18.6, w-6, 2.8, paper.Sans.Of(5.8), b.Home.String())
	y = back.lines(3, y+0.4, w-6, 2.9, paper.Deva.Of(5.8), hindiAddress(b.Home))
	form.Signature(s, back.x+30*back.k, back.y+(y+5)*back.k, 14*back.k, r)
	back.text(3, y+7, paper.Deva.Of(5), "निर्वाचक रजिस्ट्रीकरण अधिकारी")
	back.text(3, y+9.4, paper.Sans.Of(4.8), "Electoral Registration Officer")
	y += 14
	for _, l := range []string{fmt.Sprintf("Assembly Constituency No. and Name : %d - %s", seat.number, seat.name),
		fmt.Sprintf("Part No. and Name : %d - %s", seat.part, b.Home.City),
		"Download / Issue Date : " + seat.date} {
		back.fit(3, y, w-6, paper.Sans.Of(5), l)
		y += 3
	}
	back.matrix(35, 55, 16, 33, r)
	y = back.lines(3, 57, 30, 2.3, paper.Sans.Of(4.2), "Note : Mere possession of this card is no guarantee that you are an elector in the current "+
		"electoral roll. "+
		"Please check your name in the current electoral roll before every election.")
	back.lines(3, y+0.6, 30, 2.3, paper.Sans.Of(4.2), "Date of birth mentioned in this card shall not be treated as a proof of age / D.O.B. for any "+
		"purpose other than registration in electoral roll.")
	back.text(36, 77, paper.Sans.Of(4.4), "Toll free: 1950")
	if r.IntN(2) == 0 {
		attested(s, front.x+60, front.below(h), b, r)
	}
	return template.Single(map[string]string{
		"epic": b.Voter, "name": name, "father_name": father, "date_of_birth": world.ISO(b.Born), "sex": voterSex(b), "address": b.Home.String(),
	}, s)
}
