package keptout

import (
	"dossier/services/internal/sample/form"
	"dossier/services/internal/sample/paper"
	"dossier/services/internal/sample/template"
	"dossier/services/internal/sample/world"
)

// laminatedPAN is a copy of the laminated card of the years before 2017, which had neither labels at the names nor a code: front and back on one
// sheet, enlarged, and attested by the holder.
func laminatedPAN(b *world.Borrower, a template.Ask) template.Document {
	s := blank(b)
	own := a.Own(b)
	s.Colour = own.IntN(2) == 0
	k := 1.25 + 0.05*float64(own.IntN(5))
	ground, frame := paper.RGB(214, 230, 240), paper.RGB(120, 140, 160)
	text, bold := paper.Sans.Of(7.5), paper.SansBold.Of(8)

	c := card{s, 74, 92, k}
	c.plastic(243, 153, 4, ground, frame)
	form.Guilloche(s, c.x+4, c.y+30*k, 235*k, 110*k, paper.RGB(186, 208, 224))
	c.text(9, 15, paper.Deva.Of(9), "आयकर विभाग")
	c.text(9, 25, paper.SansBold.Of(6.5), "INCOME TAX DEPARTMENT")
	px, py := c.at(112, 5)
	form.Pillar(s, px, py, 22*k, paper.RGB(70, 70, 80))
	c.right(234, 15, paper.Deva.Of(9), "भारत सरकार")
	c.right(234, 25, paper.SansBold.Of(6.5), "GOVT. OF INDIA")
	c.text(9, 45, bold, world.Upper(b.FullName()))
	c.text(9, 63, bold, world.Upper(b.Father))
	c.text(9, 81, text, b.Date(b.Born))
	c.text(9, 95, paper.Sans.Of(6.5), "Permanent Account Number")
	c.text(9, 108, paper.SansBold.Of(11), b.TaxNumber)
	sx, sy := c.at(14, 136)
	form.Signature(s, sx, sy, 58*k, b.Random("signature"))
	c.text(9, 147, paper.Sans.Of(5), "Signature")
	ix, iy := c.at(176, 70)
	form.Portrait(s, ix, iy, 56*k, 68*k, b.Random("face"), b.Sex)
	c.s.Disc(c.x+150*k, c.y+112*k, 13*k, 13*k, paper.RGB(196, 200, 196))
	c.centre(150, 114, paper.Sans.Of(4).In(paper.Grey), "SATYAMEV JAYATE")
	issued := world.Day(2009+own.IntN(6), 1, 1).AddDate(0, 0, own.IntN(360)).Format("02012006")
	for i, r := range issued { // the day of printing stands upright along the edge
		c.text(237, 60+7*float64(i), paper.Sans.Of(4.5), string(r))
	}

	back := card{s, 74, 92 + 153*k + 26, k}
	back.plastic(243, 153, 4, ground, frame)
	back.paragraph(14, 30, 215, 12, paper.Deva.Of(8), "इस कार्ड के खोने / पाने पर कृपया सूचित करें / लौटाएं :")
	back.text(14, 45, paper.Deva.Of(8), "आयकर पैन सेवा इकाई, प्लाट नं. 3, सेक्टर 11, नवी मुंबई - 400 614.")
	back.paragraph(14, 74, 215, 11, paper.SerifItalic.Of(8.5), "In case this card is lost / found, kindly inform / return to :")
	back.paragraph(14, 88, 200, 11, paper.SerifItalic.Of(8.5), "Income Tax PAN Services Unit,\nPlot No. 3, Sector 11, C.B.D.,\nNavi Mumbai - 400 "+
		"614.")
	selfAttested(s, 350, 92+306*k+70, b, a)
	return template.Single(map[string]string{
		"pan": b.TaxNumber, "name": world.Upper(b.FullName()), "father_name": world.Upper(b.Father), "date_of_birth": world.ISO(b.Born),
	}, s)
}
