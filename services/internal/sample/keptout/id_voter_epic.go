package keptout

import (
	"fmt"

	"dossier/services/internal/sample/form"
	"dossier/services/internal/sample/paper"
	"dossier/services/internal/sample/template"
	"dossier/services/internal/sample/world"
)

// electronicEPIC is the voter card as a download: both faces beside each other on a sheet, with the notes of the commission below.
func electronicEPIC(b *world.Borrower, a template.Ask) template.Document {
	s := blank(b)
	s.Colour = true
	issuer := a.Issuer(b)
	x, y, w, h := 44.0, 56.0, 248.0, 366.0
	teal := paper.RGB(0, 98, 120)
	deva, text, bold := paper.Deva.Of(9.5), paper.Roman.Of(9), paper.RomanBold.Of(9)
	for _, at := range []float64{x, x + w + 12} {
		s.Card(at, y, w, h, 8, paper.RGB(247, 250, 252), teal)
		form.Guilloche(s, at+8, y+120, w-16, 180, paper.RGB(216, 230, 236))
	}
	s.Band(x+8, y+10, w-16, 40, paper.White)
	form.Pillar(s, x+14, y+12, 34, paper.RGB(60, 60, 60))
	s.Centre(x+w/2+12, y+26, paper.Deva.Of(12), "भारत निर्वाचन आयोग")
	s.Centre(x+w/2+12, y+42, paper.RomanBold.Of(9.5), "ELECTION COMMISSION OF INDIA")
	s.Band(x+1, y+56, w-2, 30, teal)
	s.Centre(x+w/2, y+69, paper.Deva.Of(10).In(paper.White), "मतदाता फोटो पहचान पत्र")
	s.Centre(x+w/2, y+81, paper.RomanBold.Of(8.5).In(paper.White), "ELECTOR PHOTO IDENTITY CARD")
	s.Centre(x+w/2, y+108, paper.RomanBold.Of(15), b.Voter)
	form.Portrait(s, x+w/2-47, y+118, 94, 116, b.Random("face"), b.Sex)
	form.Bars(s, x+22, y+242, 0.75, 16, b.Voter[3:])
	form.Portrait(s, x+w-52, y+238, 26, 32, b.Random("face"), b.Sex) // the ghost of the photograph
	pairs := func(x, y float64, hindi, native, english, value string) {
		s.Text(x, y, deva, hindi+" : "+native)
		s.Text(x, y+13, bold, english+" : ")
		s.Text(x+bold.Width(english+" : "), y+13, text, value)
	}
	pairs(x+16, y+290, "नाम", inHindi(b.Name()), "Name", b.Name())
	pairs(x+16, y+326, "पिता का नाम", inHindi(b.Father), "Father's Name", b.Father)

	r := x + w + 12
	form.Matrix(s, r+w-88, y+14, 74, 45, b.Random("epic code"))
	pairs(r+14, y+26, "लिंग", sexInHindi(b.Sex), "Gender", sexInFull(b.Sex))
	s.Text(r+14, y+58, deva, "जन्म तिथि / आयु :")
	s.Text(r+14, y+71, bold, "Date of Birth / Age :")
	s.Text(r+14, y+84, text, b.Born.Format("02-01-2006"))
	s.Text(r+14, y+104, deva, "पता :")
	yy := s.Paragraph(r+14, y+116, w-28, 12, paper.Deva.Of(9), addressInHindi(b.Home))
	s.Text(r+14, yy+3, bold, "Address :")
	s.Paragraph(r+14, yy+15, w-28, 11, text, b.Home.String())
	form.Signature(s, r+140, y+232, 50, issuer)
	s.Text(r+14, y+240, text, "Electoral Registration Officer")
	ac := 20 + issuer.IntN(180)
	part := 3 + issuer.IntN(240)
	s.Rule(r+10, r+w-10, y+248, 0.6, teal)
	s.Text(r+14, y+262, deva, "विधानसभा निर्वाचन क्षेत्र संख्या और नाम :")
	s.Text(r+14, y+274, text, fmt.Sprintf("Assembly Constituency No. and Name : %d - %s", ac,
		b.Home.City+" "+world.Pick(issuer, []string{"North", "South", "Central", "Cantonment"})))
	s.Text(r+14, y+290, deva, "भाग संख्या और नाम :")
	where := fmt.Sprintf("Part No. and Name : %d - Government Primary School, Room %d", part, 1+issuer.IntN(4))
	s.Text(r+14, y+302, form.Fit(text, where, w-28), where)
	made := b.AsOf.AddDate(0, 0, -20-a.Own(b).IntN(200))
	s.Text(r+14, y+318, text, "Date of Download : "+made.Format("02-01-2006"))
	s.Paragraph(r+14, y+332, w-28, 8.5, paper.Roman.Of(7), "This is a system generated e-EPIC. It can be verified by scanning the secured QR code "+
		"with the Commission's mobile application.")

	s.Text(x, 452, paper.RomanBold.Of(10).In(teal), "Instructions / Notes")
	s.Rule(x, x+2*w+12, 458, 0.8, teal)
	y = 474
	for i, n := range []string{
		"Mere possession of this card is no guarantee that you are an elector in the current electoral roll. Please check your name in the " +
			"current electoral roll before every election.",
		"The date of birth mentioned in this card shall not be treated as a proof of age / D.O.B. for any purpose other than registration in the " +
			"electoral roll.",
		"The e-EPIC is a secured portable document format (PDF) version of the EPIC. It may be kept on a mobile phone or in a digital locker, or " +
			"printed and self-laminated.",
		"In case of change of residence, apply in Form 8 for shifting and for a replacement card. Do not apply afresh in Form 6 if you are " +
			"already enrolled.",
		"Voter Helpline: 1950 (toll free). The facility of correcting entries is available on the voters' service portal.",
	} {
		s.Text(x, y, text, fmt.Sprintf("%d.", i+1))
		y = s.Paragraph(x+16, y, 2*w-4, 11.5, text, n) + 3
	}
	for _, n := range []string{"यह कार्ड रखने मात्र से यह गारंटी नहीं है कि आप वर्तमान मतदाता सूची में निर्वाचक हैं। कृपया प्रत्येक निर्वाचन से " +
		"पहले वर्तमान मतदाता सूची में अपने नाम की जांच करें।",
		"इस कार्ड में उल्लिखित जन्म तिथि को मतदाता सूची में पंजीकरण के अतिरिक्त किसी अन्य प्रयोजन के लिए आयु का प्रमाण नहीं माना जाएगा।"} {
		y = s.Paragraph(x+16, y+3, 2*w-4, 12.5, paper.Deva.Of(9), n)
	}
	return template.Single(map[string]string{
		"epic": b.Voter, "name": b.Name(), "father_name": b.Father, "date_of_birth": world.ISO(b.Born), "sex": sexInFull(b.Sex),
		"address": b.Home.String(),
	}, s)
}
