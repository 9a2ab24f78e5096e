package identity

import (
	"fmt"
	"math/rand/v2"

	"dossier/services/internal/sample/form"
	"dossier/services/internal/sample/paper"
	"dossier/services/internal/sample/template"
	"dossier/services/internal/sample/world"
)

// spaced sets a number in groups of four.
func spaced(n string) string {
	groups := ""
	for i := 0; i < len(n); i += 4 {
		if i > 0 {
			groups += " "
		}
		groups += n[i:min(i+4, len(n))]
	}
	return groups
}

// sun draws the arcs of the scheme's mark: a fingerprint within a sun.
func (c card) sun(x, y, radius float64) {
	for i := range 5 {
		d := radius * (1 - 0.19*float64(i))
		c.ring(x, y, d, d*0.86, 0.9, mix(paper.RGB(232, 150, 32), paper.RGB(196, 40, 36), float64(i)/4))
	}
}

// careOf is how the address names the father.
func careOf(b *world.Borrower) string {
	if b.Sex == "F" {
		return "D/O " + b.Father
	}
	return "S/O " + b.Father
}

// letterAadhaar is the downloaded letter: the address for the post, what the holder should know, and at the foot the card in two halves that
// one cuts off. The holder asked for the masked kind, that shows the last four digits alone.
func letterAadhaar(b *world.Borrower, a template.Ask) template.Document {
	r := a.Own(b)
	masked := "XXXXXXXX" + b.Aadhaar[8:]
	s := &paper.Sheet{Width: b.Width, Height: b.Height, Colour: true}
	page := card{s, 0, 0, mm} // in millimetres of the page
	saffron, green, red := paper.RGB(240, 146, 48), paper.RGB(30, 128, 62), paper.RGB(196, 34, 38)
	text, hi := paper.Sans.Of(8.5), paper.Deva.Of(9.5)

	page.pillar(16, 9, 13, paper.RGB(70, 70, 70))
	page.band(34, 8.6, 128, 3, saffron)
	page.band(34, 22.6, 128, 3, green)
	page.centre(98, 16.4, paper.Deva.Of(10), "भारतीय विशिष्ट पहचान प्राधिकरण")
	page.centre(98, 20.8, paper.SansBold.Of(9), "Unique Identification Authority of India")
	page.text(78, 29.8, paper.Deva.Of(8.5), "भारत सरकार")
	page.text(96, 29.8, paper.SansBold.Of(8), "Government of India")
	page.sun(182, 16, 8)
	page.centre(182, 28.4, paper.SansBold.Of(8).In(red), "AADHAAR")

	enrolment := fmt.Sprintf("%s/%s/%s", "1"+world.Draw(r, world.Figures, 3), world.Draw(r, world.Figures[1:], 5), world.Draw(r, world.Figures, 5))
	page.text(18, 37, paper.Deva.Of(8.5), "नामांकन क्रम /")
	page.text(18+paper.Deva.Of(8.5).Width("नामांकन क्रम / ")/mm, 37, text, "Enrolment No.: "+enrolment)
	page.text(18, 44, text, "To,")
	y := 48.5
	if n := hindi(b.Name()); n != "" {
		page.text(18, y, hi, n)
		y += 4.3
	}
	for _, l := range append([]string{b.Name(), careOf(b)}, b.Home.Lines()...) {
		page.text(18, y, text, l)
		y += 4.1
	}
	page.text(18, y, text, "Mobile: XXXXXX"+b.Phone[len(b.Phone)-4:])
	page.matrix(146, 36, 42, 65, r)
	page.text(18, 85, paper.Sans.Of(7.2).In(paper.Grey), "Signature Not Verified")
	page.text(18, 88, paper.Sans.Of(6).In(paper.Grey), "Digitally signed by DS UNIQUE IDENTIFICATION")
	page.text(18, 90.5, paper.Sans.Of(6).In(paper.Grey), "AUTHORITY OF INDIA 05")
	page.text(18, 93, paper.Sans.Of(6).In(paper.Grey), "Date: "+b.AsOf.AddDate(0, 0,
		-2-r.IntN(20)).Format("2006.01.02")+fmt.Sprintf(" %02d:%02d:%02d IST", 8+r.IntN(12), r.IntN(60), r.IntN(60)))
	page.text(17, 89.5, paper.SansBold.Of(22).In(paper.RGB(206, 206, 208)), "?")

	page.centre(105, 103, paper.Deva.Of(12), "आपका आधार क्रमांक / ")
	page.centre(105, 108, paper.SansBold.Of(10), "Your Aadhaar No. :")
	page.centre(105, 117, paper.SansBold.Of(20), spaced(masked))
	page.rule(70, 140, 120, 0.8, red)
	page.centre(105, 126.5, paper.Deva.Of(13).In(red), "मेरा आधार, मेरी पहचान")

	page.box(16, 132, 178, 56, 0.6, paper.Grey)
	page.text(20, 138, paper.Deva.Of(9.5), "सूचना")
	y = 143
	for _, l := range []string{"आधार पहचान का प्रमाण है, नागरिकता का नहीं ।", "पहचान का प्रमाण ऑनलाइन प्रमाणीकरण द्वारा प्राप्त करें ।",
		"यह इलेक्ट्रॉनिक प्रक्रिया द्वारा बना हुआ पत्र है ।", "आधार को हर दस वर्ष में कम से कम एक बार अद्यतन कराएं ।"} {
		page.text(20, y, paper.Wide.Of(5), "■")
		page.text(23, y, paper.Deva.Of(8.2), l)
		y += 4.3
	}
	page.text(20, 164, paper.SansBold.Of(8.5), "INFORMATION")
	y = 168.5
	for _, l := range []string{"Aadhaar is a proof of identity, not of citizenship.",
		"To establish identity, authenticate online, or scan the secure QR code.",
		"This is an electronically generated letter. It is valid for the holder's own use throughout the country.",
		"Aadhaar will be helpful in availing Government and Non-Government services. Keep your mobile number updated."} {
		page.text(20, y, paper.Wide.Of(5), "■")
		page.text(23, y, paper.Sans.Of(7.6), l)
		y += 4.3
	}

	for i := range 62 { // the line to cut along
		page.rule(10+3.08*float64(i), 11.8+3.08*float64(i), 196, 0.6, paper.Grey)
	}
	page.text(7, 197.4, paper.Wide.Of(9).In(paper.Grey), "✂")
	front, back := card{s, 17 * mm, 203 * mm, mm}, card{s, 107 * mm, 203 * mm, mm}
	for _, c := range []card{front, back} {
		c.box(0, 0, cardWidth, cardHeight+2, 0.5, paper.Grey)
		c.band(12, 1.4, 62, 1.6, saffron)
		c.band(12, 9.8, 62, 1.6, green)
		c.pillar(2.4, 1.6, 9, paper.RGB(70, 70, 70))
		c.sun(80, 6, 4)
	}
	front.centre(43, 5.9, paper.Deva.Of(6.5), "भारत सरकार")
	front.centre(43, 8.9, paper.SansBold.Of(6.2), "GOVERNMENT OF INDIA")
	front.photo(4, 14, 18.5, 23.5, b, inColour)
	front.slanted(3, 38, paper.Sans.Of(3.6), 90, "Download Date: "+b.Date(b.AsOf.AddDate(0, 0, -2)))
	facts(front, 25, 17, b, 4.3, 7.4)
	front.matrix(63, 18, 19.5, 41, r)
	front.centre(43, 45.4, paper.SansBold.Of(12), spaced(masked))
	front.rule(2, 83.6, 48, 1, red)
	front.centre(43, 52.6, paper.Deva.Of(9), "मेरा आधार, मेरी पहचान")

	back.centre(43, 5.9, paper.Deva.Of(6.2), "भारतीय विशिष्ट पहचान प्राधिकरण")
	back.centre(43, 8.9, paper.SansBold.Of(5.2), "UNIQUE IDENTIFICATION AUTHORITY OF INDIA")
	back.text(3, 15, paper.Deva.Of(6.4), "पता :")
	y = back.lines(3, 18.2, 50, 3, paper.Deva.Of(6.4), hindiAddress(b.Home))
	back.text(3, y+1.6, paper.SansBold.Of(6), "Address:")
	back.lines(3, y+4.4, 50, 2.9, paper.Sans.Of(6), careOf(b)+",\n"+b.Home.String())
	back.matrix(56, 14, 26, 57, r)
	back.centre(43, 45.4, paper.SansBold.Of(12), spaced(masked))
	back.rule(2, 83.6, 48, 1, red)
	back.text(6, 52.6, paper.Sans.Of(5.6), "☎ 1947")
	back.text(26, 52.6, paper.Sans.Of(5.6), "help@uidai.example.in")
	back.text(58, 52.6, paper.Sans.Of(5.6), "www.uidai.example.in")
	return template.Single(aadhaarFields(b, masked), s)
}

// facts sets name, birth and sex in both languages.
func facts(c card, x, y float64, b *world.Borrower, leading, size float64) {
	if n := hindi(b.Name()); n != "" {
		c.text(x, y, paper.Deva.Of(size+0.6), n)
		y += leading
	}
	c.fit(x, y, 40, paper.Sans.Of(size), b.Name())
	y += leading
	dob := "जन्म तिथि / "
	c.text(x, y, paper.Deva.Of(size), dob)
	c.text(x+paper.Deva.Of(size).Width(dob)/mm, y, paper.Sans.Of(size), "DOB: "+b.Date(b.Born))
	y += leading
	sex := hindiSex(b.Sex) + " / "
	c.text(x, y, paper.Deva.Of(size), sex)
	c.text(x+paper.Deva.Of(size).Width(sex)/mm, y, paper.Sans.Of(size), englishSex(b))
}

func englishSex(b *world.Borrower) string {
	if b.Sex == "F" {
		return "FEMALE"
	}
	return "MALE"
}

func aadhaarFields(b *world.Borrower, number string) map[string]string {
	return map[string]string{
		"aadhaar": number, "name": b.Name(), "date_of_birth": world.ISO(b.Born), "sex": englishSex(b), "address": b.Home.String(), "care_of": careOf(b),
	}
}

// plasticAadhaar is the card that one orders for a fee, front and back, with the full number. Customers copy both sides on one page, or each
// on its own.
func plasticAadhaar(b *world.Borrower, a template.Ask) template.Document {
	r := a.Own(b)
	var sheets []*paper.Sheet
	var front, back card
	if r.IntN(2) == 0 {
		s, cards := copied(b, r, cardWidth, cardHeight, 2, 1.25, 1.5, 1.75)
		sheets, front, back = append(sheets, s), cards[0], cards[1]
	} else {
		s, cards := copied(b, r, cardWidth, cardHeight, 1, 1.5, 1.8, 2.0)
		front = cards[0]
		second := *s
		back = front
		back.s = &second
		sheets = append(sheets, s, &second)
	}
	drawPlastic(front, back, b, r)
	attested(back.s, back.x+30*r.Float64(), back.below(cardHeight), b, r)
	if len(sheets) == 1 {
		return template.Single(aadhaarFields(b, b.Aadhaar), sheets[0])
	}
	attested(front.s, front.x+30*r.Float64(), front.below(cardHeight), b, r)
	return template.Unnumbered(aadhaarFields(b, b.Aadhaar), sheets)
}

func drawPlastic(front, back card, b *world.Borrower, r *rand.Rand) {
	red := paper.RGB(190, 30, 34)
	tone := inColour
	if !front.s.Colour {
		tone = inGrey
	}
	for _, c := range []card{front, back} {
		c.body(cardWidth, cardHeight, 3, paper.RGB(252, 246, 236), paper.RGB(238, 246, 238))
		c.rosette(46, 30, 20, 12, paper.RGB(240, 226, 204))
		c.waves(1, 36, 83.6, 10, 0.9, 1.4, 3, paper.RGB(222, 236, 224))
		c.sunk(0.3, 2.6, 85, 0.9, paper.RGB(244, 162, 70), paper.RGB(236, 140, 40))
		c.sunk(0.3, 10.6, 85, 0.9, paper.RGB(40, 140, 70), paper.RGB(24, 120, 56))
		c.pillar(3, 3, 8, paper.RGB(90, 76, 40))
		c.sun(79, 7, 4)
	}
	front.centre(43, 6.8, paper.Deva.Of(7), "भारत सरकार")
	front.centre(43, 9.8, paper.SansBold.Of(6), "Government of India")
	front.photo(4, 15, 18, 22.5, b, tone)
	front.photo(73.6, 14.6, 7.4, 9.4, b, asGhost)
	facts(front, 25.5, 18.6, b, 4, 7)
	front.slanted(3.2, 37, paper.Sans.Of(3.8), 90, "Issue Date: "+b.Date(b.AsOf.AddDate(-1-r.IntN(3), -r.IntN(12), -r.IntN(28))))
	front.matrix(63.6, 25.6, 17, 37, r)
	front.centre(43, 45.6, paper.SansBold.Of(12.5), spaced(b.Aadhaar))
	front.band(0.4, 47.6, 84.8, 0.5, red)
	front.centre(43, 51.8, paper.Deva.Of(8.6).In(red), "आधार - आम आदमी का अधिकार")

	back.centre(43, 6.8, paper.Deva.Of(6.6), "भारतीय विशिष्ट पहचान प्राधिकरण")
	back.centre(43, 9.8, paper.SansBold.Of(5), "Unique Identification Authority of India")
	back.text(4, 16, paper.Deva.Of(6.4), "पता:")
	y := back.lines(4, 19.2, 48, 3.1, paper.Deva.Of(6.4), hindiAddress(b.Home))
	back.text(4, y+1, paper.SansBold.Of(6), "Address:")
	back.lines(4, y+3.9, 48, 2.9, paper.Sans.Of(6), careOf(b)+",\n"+b.Home.String())
	back.matrix(55, 14, 27, 61, r)
	back.centre(34, 45.4, paper.SansBold.Of(12.5), spaced(b.Aadhaar))
	back.band(0.4, 47.6, 84.8, 0.5, red)
	back.text(5, 51.6, paper.Sans.Of(5.4), "☎ 1947    |    help@uidai.example.in    |    www.uidai.example.in")
	back.micro(56, 43.6, paper.Sans.Of(2.4).In(paper.Grey), "GOVERNMENTOFINDIAGOVERNMENTOFINDIA")
	if r.IntN(3) == 0 {
		form.Seal(back.s, back.x+78*back.k, back.y+50*back.k, 30, paper.Navy, 14, "VERIFIED")
	}
}
