package keptout

import (
	"fmt"

	"dossier/services/internal/sample/form"
	"dossier/services/internal/sample/paper"
	"dossier/services/internal/sample/template"
	"dossier/services/internal/sample/world"
)

// grouped writes the twelve digits of an Aadhaar in three groups; masked, only the last four.
func grouped(n string, masked bool) string {
	if masked {
		return "XXXX XXXX " + n[8:]
	}
	return n[:4] + " " + n[4:8] + " " + n[8:]
}

// electronicAadhaar is the download printed on a whole sheet: the letter with its notices above, the card to be cut out below.
func electronicAadhaar(b *world.Borrower, a template.Ask) template.Document {
	s := blank(b)
	s.Colour = true
	own, issuer := a.Own(b), a.Issuer(b)
	number := grouped(b.Aadhaar, issuer.IntN(3) > 0)
	vid := "91" + world.Draw(issuer, world.Figures, 2) + " " + world.Draw(issuer, world.Figures, 4) + " " + world.Draw(issuer, world.Figures,
		4) + " " + world.Draw(issuer, world.Figures, 4)
	saffron, green, red := paper.RGB(240, 150, 60), paper.RGB(30, 130, 70), paper.RGB(196, 30, 36)
	deva, text, bold := paper.Deva.Of(9.5), paper.Sans.Of(8.5), paper.SansBold.Of(8.5)
	x, half := 34.0, 268.0

	header := func(x, y, w float64) {
		form.Pillar(s, x, y, 30, paper.Black)
		s.Band(x+38, y+2, w-76, 11, saffron)
		s.Centre(x+w/2, y+10.5, paper.Deva.Of(8.5), "भारत सरकार")
		s.Centre(x+w/2, y+20.5, paper.SansBold.Of(7), "Government of India")
		s.Band(x+38, y+24, w-76, 4, green)
		s.Disc(x+w-18, y+15, 14, 13, red)
		for i := range 5 {
			d := float64(i-2) * 5
			s.Line(x+w-18+d, y+8, x+w-18+d*0.6, y+22, 1, paper.White)
		}
	}
	header(x, 40, half)
	s.Centre(x+half/2, 84, paper.Deva.Of(9.5), "भारतीय विशिष्ट पहचान प्राधिकरण")
	s.Centre(x+half/2, 95, paper.SansBold.Of(7.5), "Unique Identification Authority of India")
	s.Text(x, 118, deva, fmt.Sprintf("नामांकन क्रम / Enrolment No.: %04d/%05d/%05d", 1000+issuer.IntN(900), issuer.IntN(99999), issuer.IntN(99999)))
	y := 142.0
	s.Text(x, y, text, "To")
	s.Text(x, y+13, deva, inHindi(b.Name()))
	lines := append([]string{b.Name(), "S/O: " + b.Father + ","}, b.Home.Lines()...)
	if b.Sex == "F" {
		lines[1] = "D/O: " + b.Father + ","
	}
	lines = append(lines, b.Phone)
	form.Stacked(s, x, y+26, 12, text, lines...)
	made := b.AsOf.AddDate(0, -1-own.IntN(5), -own.IntN(20))
	// These two run up the margin.
	s.Slanted(26, 330, paper.Sans.Of(6), 90, "Download Date: "+made.Format("02/01/2006")+"     Issue Date: "+world.Day(2013+issuer.IntN(9), 3,
		1+issuer.IntN(28)).Format("02/01/2006"))
	form.Matrix(s, x+half-108, 160, 100, 57, b.Random("aadhaar code"))
	s.Text(x+half-108, 280, paper.Sans.Of(6), "Signature valid")
	s.Paragraph(x+half-108, 288, 108, 6.5, paper.Sans.Of(5), "Digitally signed by DS Unique Identification Authority of India "+
		"07\nDate: "+made.Format("2006.01.02")+" 11:24:37 IST")
	s.Centre(x+half/2, 326, paper.Deva.Of(11), "आपका आधार क्रमांक / Your Aadhaar No. :")
	s.Centre(x+half/2, 350, paper.SansBold.Of(19), number)
	s.Centre(x+half/2, 366, text, "VID : "+vid)
	s.Rule(x+10, x+half-10, 374, 1.2, red)
	s.Centre(x+half/2, 392, paper.Deva.Of(14).In(red), "मेरा आधार, मेरी पहचान")

	// The right half: what to know.
	rx, rw := x+half+18, b.Width-34-(x+half+18)
	s.Band(rx, 44, rw, 15, paper.Pale)
	s.Centre(rx+rw/2, 55, paper.Deva.Of(10), "सूचना / INFORMATION")
	ry := 76.0
	for _, n := range aadhaarNotices {
		t, lead := text.In(paper.Black), 10.0
		t.Size = 7.5
		if n.deva {
			t, lead = paper.Deva.Of(8), 11
		}
		s.Disc(rx+3, ry-2.5, 1.6, 1.6, paper.Black)
		ry = s.Paragraph(rx+10, ry, rw-10, lead, t, n.text) + 3.5
	}
	s.Centre(rx+rw/2, 392, paper.Sans.Of(7), "1947        help@uidai.example        www.uidai.example")

	// The cut, and the card: front and back.
	for at := 20.0; at < b.Width-20; at += 8 {
		s.Rule(at, at+4.5, 414, 0.6, paper.Black)
	}
	s.Box(x-6, 428, half+6, 178, 0.6, paper.Grey)
	header(x, 436, half-6)
	form.Portrait(s, x+2, 480, 62, 76, b.Random("face"), b.Sex)
	form.Stacked(s, x+76, 490, 14, paper.Deva.Of(10), inHindi(b.Name()))
	s.Text(x+76, 504, bold, b.Name())
	s.Text(x+76, 519, deva, "जन्म तिथि/DOB: "+b.Date(b.Born))
	s.Text(x+76, 534, deva, sexInHindi(b.Sex)+"/ "+world.Upper(sexInFull(b.Sex)))
	s.Paragraph(x+76, 548, half-90, 6.5, paper.Sans.Of(5.2), "Aadhaar is proof of identity, not of citizenship or date of birth. It should be "+
		"used with verification (online "+
		"authentication, or scanning of QR code / offline XML).")
	s.Centre(x+half/2-3, 580, paper.SansBold.Of(15), number)
	s.Rule(x, x+half-8, 586, 1.2, red)
	s.Centre(x+half/2-3, 600, paper.Deva.Of(10).In(red), "मेरा आधार, मेरी पहचान")

	s.Box(rx-8, 428, rw+14, 178, 0.6, paper.Grey)
	header(rx, 436, rw)
	s.Centre(rx+rw/2, 473, paper.Sans.Of(6), "Unique Identification Authority of India")
	left := rw - 96
	s.Text(rx, 488, paper.Deva.Of(8.5), "पता:")
	yy := s.Paragraph(rx, 499, left, 10, paper.Deva.Of(8), addressInHindi(b.Home))
	s.Text(rx, yy+3, paper.SansBold.Of(7.5), "Address:")
	s.Paragraph(rx, yy+13, left, 9, paper.Sans.Of(7.5), lines[1]+" "+b.Home.Lines()[0]+",\n"+b.Home.Lines()[1])
	form.Matrix(s, rx+rw-90, 480, 88, 49, b.Random("aadhaar code"))
	s.Centre(rx+rw/2, 584, paper.SansBold.Of(15), number)
	s.Centre(rx+rw/2, 598, paper.Sans.Of(7), "VID : "+vid)
	return template.Single(map[string]string{
		"aadhaar": number, "name": b.Name(), "date_of_birth": world.ISO(b.Born), "sex": world.Upper(sexInFull(b.Sex)), "address": b.Home.String(),
		"vid": vid, "care_of": b.Father,
	}, s)
}

type notice struct {
	deva bool
	text string
}

var aadhaarNotices = []notice{
	{true, "आधार पहचान का प्रमाण है, नागरिकता या जन्मतिथि का नहीं।"},
	{true, "आधार विशिष्ट और सुरक्षित है। पहचान को ऑनलाइन प्रमाणीकरण द्वारा सत्यापित करें।"},
	{true, "अपना मोबाइल नंबर और ईमेल आईडी आधार में अपडेट रखें।"},
	{true, "आधार देश भर में मान्य है और कई सरकारी व गैर-सरकारी सेवाएं पाना आसान बनाता है।"},
	{false, "Aadhaar is a proof of identity, not of citizenship or date of birth (DOB). DOB is based on information supported by the proof of DOB " +
		"document specified in regulations, submitted by the Aadhaar number holder."},
	{false, "This Aadhaar letter should be verified through either online authentication by a UIDAI appointed agency or QR code scanning."},
	{false, "Documents to support identity and address should be updated in Aadhaar after every 10 years from the date of enrolment."},
	{false, "Keep your mobile number and e-mail id updated in Aadhaar."},
	{false, "Aadhaar helps you avail of various Government and non-Government services. Entities seeking Aadhaar are obligated to seek due consent."},
	{false, "Carry Aadhaar in your smart phone. To ensure security and confidentiality, use the lock / unlock biometrics feature."},
}
