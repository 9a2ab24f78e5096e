package identity

import (
	"fmt"
	"strings"

	"dossier/services/internal/sample/form"
	"dossier/services/internal/sample/paper"
	"dossier/services/internal/sample/template"
	"dossier/services/internal/sample/world"
)

// smartLicence is the chip card of a state's transport department, front and back.
func smartLicence(b *world.Borrower, a template.Ask) template.Document {
	r := a.Own(b)
	holder := b.Random("licence holder")
	s, cards := copied(b, r, cardWidth, cardHeight, 2, 1.3, 1.5, 1.7)
	front, back := cards[0], cards[1]
	state := world.StateCode(b.Home.Region)
	blue := paper.RGB(22, 58, 122)
	for _, c := range cards {
		c.body(cardWidth, cardHeight, 3, paper.RGB(226, 238, 228), paper.RGB(250, 240, 222))
		c.waves(1, 10, 83, 43, 1.4, 1.8, 2.4, paper.RGB(212, 226, 214))
	}
	front.band(0.3, 3, cardWidth-0.6, 8, paper.RGB(214, 226, 244))
	front.pillar(3, 3, 7.6, paper.RGB(110, 92, 50))
	front.text(12, 6.4, paper.SansBold.Of(7.4).In(blue), "Indian Union Driving Licence")
	front.text(12, 9.8, paper.Sans.Of(5.8).In(blue), "Issued by Government of "+b.Home.Region)
	front.text(70, 9, paper.SansBold.Of(13).In(paper.RGB(186, 196, 214)), state)
	front.chip(4, 16, 11.6)
	tone := inColour
	if !s.Colour {
		tone = inGrey
	}
	front.photo(64.4, 20, 17.6, 22, b, tone)
	front.signature(65, 48.6, 13, b)
	front.text(65, 51.8, paper.Sans.Of(4.4), "Holder's Signature")
	name, father, address := world.Upper(b.FullName()), world.Upper(b.Father), world.Upper(b.Home.String())
	v, l := paper.NarrowBold.Of(7.2), paper.Narrow.Of(5.6).In(paper.RGB(70, 70, 80))
	front.text(20, 16, paper.NarrowBold.Of(9.4), b.Licence.Number)
	front.facts(l, v, 3,
		fact{20, 20, "Issue Date", b.Licence.Issued.Format("02-01-2006")}, fact{36, 20, "Validity (NT)",
			b.Licence.Expires.Format("02-01-2006")}, fact{52, 20, "Validity (TR)", "NA"})
	blood := world.Pick(holder, []string{"O+", "A+", "B+", "AB+", "O-", "B-"})
	line := func(y float64, label, value string) {
		front.text(4, y, l, label)
		front.fit(24, y, 39, v, ": "+value)
	}
	line(34, "Name", name)
	line(37.4, "Date Of Birth", b.Born.Format("02-01-2006")+"     Blood Group: "+blood)
	line(40.8, "Son/Daughter/Wife of", father)
	front.text(4, 44.2, l, "Address")
	y := front.lines(24, 44.2, 39, 2.7, paper.Narrow.Of(6.2), address)
	front.text(4, max(y+0.2, 51), paper.Narrow.Of(5), "Organ Donor: "+world.Pick(holder, []string{"N",
		"Y"})+"     Date of First Issue: "+b.Licence.Issued.Format("02-01-2006"))

	back.text(4, 6.4, paper.NarrowBold.Of(8), b.Licence.Number)
	back.right(81.6, 6.4, paper.Narrow.Of(5.4), "Form 7  Rule 16(2)")
	columns := []form.Column{{Title: "Category", Width: 14}, {Title: "Class of Vehicle", Width: 28}, {Title: "Date of Issue", Width: 20},
		{Title: "Badge No.", Width: 15}}
	x := 4.0
	for _, col := range columns {
		back.box(x, 9, col.Width, 4.2, 0.4, paper.Grey)
		back.text(x+1, 12, paper.NarrowBold.Of(5.4), col.Title)
		x += col.Width
	}
	classes := [][]string{{"NT", "MCWG", "-"}, {"NT", "LMV", "-"}}
	if holder.IntN(3) == 0 {
		classes = classes[1:]
	}
	for i, k := range classes {
		x = 4
		for n, value := range []string{k[0], k[1], b.Licence.Issued.AddDate(0, 3*i, 4*i).Format("02-01-2006"), k[2]} {
			back.box(x, 13.2+4*float64(i), columns[n].Width, 4, 0.4, paper.Grey)
			back.text(x+1, 16+4*float64(i), paper.Narrow.Of(6), value)
			x += columns[n].Width
		}
	}
	y = 28
	for _, t := range []string{"Hazardous Validity: NA          Hill Validity: NA", "Emergency Contact No.: XXXXXX" + b.Phone[len(b.Phone)-4:],
		"Licensing Authority: " + state + b.Licence.Number[2:4] + ", RTO " + world.Upper(b.Home.City), "Old DL No.: -"} {
		back.text(4, y, paper.Narrow.Of(6), t)
		y += 3.6
	}
	form.Signature(s, back.x+8*back.k, back.y+47*back.k, 18*back.k, a.Issuer(b))
	back.text(4, 51, paper.Narrow.Of(5.2), "Sign. of Licensing Authority")
	back.matrix(62, 26, 19, 41, r)
	attested(s, back.x+60*r.Float64(), min(back.below(cardHeight), b.Height-70), b, r)
	return template.Single(map[string]string{
		"licence_number": b.Licence.Number, "name": name, "father_name": father, "date_of_birth": world.ISO(b.Born), "date_of_issue": world.ISO(b.Licence.Issued),
		"date_of_expiry": world.ISO(b.Licence.Expires), "address": address,
	}, s)
}

// bookletLicence is the paper booklet of the years before the chip: Form 6 in print, the facts by a clerk's pen, the photograph glued in and
// stamped over. Both inner pages are copied at once, and the page with the endorsements below them.
func bookletLicence(b *world.Borrower, a template.Ask) template.Document {
	r, office := a.Own(b), a.Issuer(b)
	const w, h = 96.0, 124.0
	s, cards := copied(b, r, w, 2*h+6, 1, 0.9, 0.98, 1.02)
	s.Colour = r.IntN(2) == 0
	c := cards[0]
	c.x, c.y = (b.Width-2*w*c.k)/2, 36+20*r.Float64()
	left, right := c, c
	right.x += w * c.k
	ground := paper.RGB(238, 230, 210)
	for _, p := range []card{left, right} {
		p.band(0, 0, w, h, ground)
		p.box(0, 0, w, h, 0.6, paper.RGB(150, 140, 118))
		p.box(4, 4, w-8, h-8, 0.5, paper.RGB(110, 100, 84))
	}
	ink := paper.RGB(40, 36, 34)
	pen := paper.Hand.Of(10.5).In(world.Pick(office, []paper.Ink{paper.Blue, paper.RGB(30, 30, 60)}))
	tone := inColour
	if !s.Colour {
		tone = inGrey
	}
	print := paper.Serif.Of(7.6).In(ink)
	// written is a printed label, a dotted line and what the clerk wrote on it.
	written := func(p card, y float64, label, value string) {
		p.text(8, y, print, label)
		x := 9.5 + print.Width(label)/mm
		p.text(x, y, print, strings.Repeat(".", int((86-x)*mm/print.Width("."))))
		p.fit(x+2, y-0.7, 84-x, pen, value)
	}
	left.centre(w/2, 11, paper.SerifBold.Of(10.5).In(ink), "FORM 6")
	left.centre(w/2, 15, paper.SerifItalic.Of(7.6).In(ink), "[See Rule 16(1)]")
	left.centre(w/2, 21, paper.SerifBold.Of(11).In(ink), "DRIVING LICENCE")
	left.centre(w/2, 26, print, "Government of "+b.Home.Region+", Transport Department")
	father, address := b.Father, b.Home
	left.text(8, 36, print, "No.")
	left.fit(15, 35.4, 41, paper.MonoBold.Of(8.6), b.Licence.Number) // with a numbering stamp
	left.rule(14, 55, 36.4, 0.4, ink)
	left.photo(58, 30, 27, 34, b, tone)
	form.Seal(s, left.x+62*c.k, left.y+60*c.k, 12*c.k, paper.RGB(96, 60, 140), -14, "R.T.O. "+world.Upper(b.Home.City))
	left.lines(8, 45, 44, 3.6, print, "Signature or thumb impression of the holder of the licence")
	left.signature(10, 60, 26, b)
	written(left, 74, "1. Name", b.FullName())
	written(left, 81, "2. Son / wife / daughter of", father)
	written(left, 88, "3. Permanent address", address.Street)
	written(left, 95, "", address.Town())
	written(left, 102, "4. Date of birth", b.Date(b.Born))
	written(left, 109, "5. Educational qualification", world.Pick(office, []string{"Graduate", "B.Com", "P.U.C.", "H.S.C."}))
	written(left, 116, "6. Blood group and RH factor (optional)", world.Pick(office, []string{"-", "O +ve", "B +ve"}))

	right.lines(8, 11, 80, 3.8, print, "The holder of this licence is licensed to drive throughout India vehicles of the following description :")
	y := 22.0
	for i, class := range []string{"Motor cycle without gear", "Motor cycle with gear", "Invalid carriage", "Light motor vehicle",
		"Transport vehicle", "Road roller",
		"Motor vehicle of the following description"} {
		right.text(8, y, print, fmt.Sprintf("(%c) %s", 'a'+i, class))
		if i == 1 || i == 3 {
			right.text(66, y, pen, "YES")
		} else {
			right.stroke(0.8, pen.Ink, paper.Point{X: 64, Y: y - 0.6}, paper.Point{X: 76, Y: y - 1.2})
		}
		y += 5
	}
	right.lines(8, y+2, 80, 3.8, print, "The licence to drive a motor vehicle other than transport vehicle is valid")
	written(right, y+12, "from", b.Date(b.Licence.Issued)+"   to   "+b.Date(b.Licence.Expires))
	right.lines(8, y+19, 80, 3.8, print, "The licence to drive transport vehicle is valid from ............... to ...............")
	right.lines(8, y+28, 80, 3.8, print, "Name and designation of the authority who conducted the driving test :")
	right.text(12, y+36, pen, "I.M.V., "+b.Home.City)
	written(right, y+43, "Date of issue", b.Date(b.Licence.Issued))
	form.Signature(s, right.x+50*c.k, right.y+108*c.k, 22*c.k, office)
	right.text(48, 113, print, "Licensing Authority,")
	right.text(48, 117, print, world.Upper(b.Home.City))
	form.Stamp(s, right.x+8*c.k, right.y+101*c.k, paper.RGB(96, 60, 140), 4, "R. T. O.", world.Upper(b.Home.City))

	below := c
	below.y += (h + 6) * c.k
	wide := 2 * w
	below.band(0, 0, wide, 62, ground)
	below.box(0, 0, wide, 62, 0.6, paper.RGB(150, 140, 118))
	below.centre(wide/2, 7, paper.SerifBold.Of(8.4).In(ink), "ENDORSEMENTS BY COURT / RENEWALS / CHANGE OF ADDRESS")
	for i, title := range []string{"Date", "Section and rule", "Particulars", "Signature of the authority"} {
		below.text([]float64{8, 34, 74, 138}[i], 14, print, title)
	}
	for i := range 6 {
		below.rule(6, wide-6, 16+7.4*float64(i), 0.4, paper.RGB(120, 110, 94))
	}
	for _, x := range []float64{32, 72, 136} {
		below.stroke(0.4, paper.RGB(120, 110, 94), paper.Point{X: x, Y: 10}, paper.Point{X: x, Y: 53})
	}
	below.lines(8, 57.6, wide-16, 3.4, paper.Serif.Of(6.6).In(ink), "This licence shall be carried while driving and produced on demand by any "+
		"police officer in uniform. A change of address is to be reported within thirty days.")
	attested(s, below.x+120*r.Float64()+40, min(below.y+62*c.k+26, b.Height-66), b, r)
	return template.Single(map[string]string{
		"licence_number": b.Licence.Number, "name": b.FullName(), "father_name": father, "date_of_birth": world.ISO(b.Born), "date_of_issue": world.ISO(b.Licence.Issued),
		"date_of_expiry": world.ISO(b.Licence.Expires), "address": address.String(),
	}, s)
}
