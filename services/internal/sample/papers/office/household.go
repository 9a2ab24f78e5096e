package office

import (
	"fmt"
	"slices"

	"dossier/services/internal/sample/form"
	"dossier/services/internal/sample/paper"
	"dossier/services/internal/sample/template"
	"dossier/services/internal/sample/world"
)

type dish struct {
	name, serves, time  string
	ingredients, method []string
	note                string
}

// recipe is a page printed from a cooking site.
func recipe(b *world.Borrower, a template.Ask) template.Document {
	s := sheet(b)
	d := nth(b, a, dishes)
	x, w := 54.0, b.Width-108
	brown := paper.RGB(140, 70, 30)
	s.Text(x, 40, paper.Roman.Of(8).In(paper.Grey), "From the kitchen of Aunt Rosalind - printer friendly version")
	s.Text(x, 82, form.Fit(paper.RomanBold.Of(27).In(brown), d.name, w), d.name)
	s.Rule(x, x+w, 94, 1, brown)
	s.Text(x, 112, paper.Roman.Of(10.5), d.serves+"   |   "+d.time+"   |   Rated 4.7 by 212 cooks")
	form.Emblem(s, x+w-120, 130, 110, paper.RGB(225, 200, 170), 1)
	s.Text(x, 142, paper.RomanBold.Of(14), "Ingredients")
	y := 162.0
	for _, i := range d.ingredients {
		s.Disc(x+4, y-3.5, 1.8, 1.8, brown)
		y = s.Paragraph(x+14, y, w-150, 14.5, paper.Roman.Of(11), i)
	}
	y += 16
	s.Text(x, y, paper.RomanBold.Of(14), "Method")
	y += 20
	p := form.Prose{Text: paper.Roman.Of(11), Bold: paper.RomanBold.Of(11), Leading: 14.5}
	for i, step := range d.method {
		s.Text(x, y, paper.RomanBold.Of(15).In(brown), fmt.Sprint(i+1))
		y = p.At(s, x+22, y, w-22, step) + 7
	}
	y += 8
	h := p.Height(w-24, d.note) + 30
	s.Card(x, y, w, h, 6, paper.RGB(250, 243, 232), brown)
	s.Text(x+12, y+18, paper.RomanBold.Of(11).In(brown), "Cook's note")
	p.At(s, x+12, y+33, w-24, d.note)
	s.Text(x, b.Height-40, paper.Roman.Of(8).In(paper.Grey), "Jump to comments (88)    Save to my cookbook    Nutrition per serving is an "+
		"estimate only")
	return template.Single(nil, s)
}

// privateLetter is a letter a friend wrote by hand, on lined paper.
func privateLetter(b *world.Borrower, a template.Ask) template.Document {
	s := sheet(b)
	l := nth(b, a, letters)
	hand := paper.Hand.Of(17).In(paper.RGB(24, 34, 92))
	x, w := 84.0, b.Width-130
	for y := 110.0; y < b.Height-40; y += 23 {
		s.Rule(0, b.Width, y+5, 0.5, paper.RGB(178, 200, 224))
	}
	s.Line(70, 0, 70, b.Height, 0.7, paper.RGB(226, 150, 150))
	s.Right(b.Width-50, 82, hand, b.AsOf.AddDate(0, -3-a.Back, 5).Format("2 January"))
	y := 133.0
	s.Text(x, y, hand, "Dear "+b.Given+",")
	y += 46
	for _, part := range l {
		y = s.Paragraph(x, y, w, 23, hand, part)
	}
	s.Text(x+w*0.45, y+23, hand, "With love, as ever")
	s.Text(x+w*0.5, y+58, paper.Scrawl.Of(32).In(hand.Ink), b.File.Someone(a.Issuer(b)).Given)
	return template.Single(nil, s)
}

// applianceManual is a few pages from the booklet of a washing machine or an oven.
func applianceManual(b *world.Borrower, a template.Ask) template.Document {
	m := nth(b, a, manuals)
	model := m.model + world.Draw(a.Issuer(b), world.Figures, 3)
	x, w := 46.0, b.Width-92
	p := form.Prose{Text: paper.Narrow.Of(12), Bold: paper.NarrowBold.Of(12), Leading: 16.5}
	first := 6 + a.Own(b).IntN(8)
	var sheets []*paper.Sheet
	open := func(title string) *paper.Sheet {
		s := sheet(b)
		s.Band(0, 30, b.Width, 26, paper.RGB(70, 74, 80))
		s.Text(x, 48, paper.NarrowBold.Of(15).In(paper.White), title)
		s.Right(x+w, 48, paper.Narrow.Of(10).In(paper.White), "EN")
		s.Text(x, b.Height-28, paper.Narrow.Of(8), m.what+" "+model)
		sheets = append(sheets, s)
		return s
	}
	s := open("Parts and controls")
	s.Box(x, 76, w, 270, 0.6, paper.Grey)
	places := m.draw(s, x+w*0.4, 210)
	y := 100.0
	for i, part := range m.parts {
		s.Text(x+w*0.72, y, paper.NarrowBold.Of(11), fmt.Sprint(i+1))
		s.Text(x+w*0.72+16, y, paper.Narrow.Of(10), part)
		s.Line(places[i][0], places[i][1], x+w*0.72-6, y-4, 0.5, paper.Black)
		y += 40
	}
	y = 374
	for i, step := range m.use {
		s.Text(x, y, p.Bold, fmt.Sprintf("%d.", i+1))
		y = p.At(s, x+18, y, w-18, step) + 6
	}
	y += 8
	s.Box(x, y, w, 62, 1.4, paper.Black)
	s.Fill([]paper.Point{{X: x + 28, Y: y + 12}, {X: x + 48, Y: y + 48}, {X: x + 8, Y: y + 48}}, paper.Black)
	s.Centre(x+28, y+44, paper.NarrowBold.Of(24).In(paper.White), "!")
	p.At(s, x+60, y+20, w-70, "*WARNING* "+m.warning)
	s = open("Care and cleaning")
	y = 84
	for _, c := range m.care {
		s.Text(x, y, paper.NarrowBold.Of(15), c[0])
		y = p.At(s, x, y+20, w, c[1]) + 22
	}
	s = open("Troubleshooting")
	columns := form.Columns(w, form.Column{Width: 130}, form.Column{Width: 170}, form.Column{})
	bold := p
	bold.Text = p.Bold
	y = bold.Row(s, x, 76, columns, 5, "What you notice", "What may be the reason", "What to do")
	for _, f := range m.faults {
		y = p.Row(s, x, y, columns, 5, f[:]...)
	}
	y = p.At(s, x, y+26, w, "If the fault is still there, unplug the appliance and call service. Have the model ("+model+
		") and the serial number from the rating plate at hand.")
	s.Text(x, y+18, paper.NarrowBold.Of(15), "Technical data")
	y += 30
	data := form.Columns(w, form.Column{Width: 200}, form.Column{})
	for _, row := range m.data {
		y = p.Row(s, x, y, data, 4, row[:]...)
	}
	d := template.Unnumbered(nil, sheets)
	for i := range d.Pages {
		d.Pages[i].Number = first + i
		d.Pages[i].Sheet.Right(x+w, b.Height-28, paper.NarrowBold.Of(10), fmt.Sprint(first+i))
	}
	return d
}

// washer draws a washing machine around a place, and tells where its parts are.
func washer(s *paper.Sheet, x, y float64) [][2]float64 {
	s.Box(x-90, y-110, 180, 220, 1.6, paper.Black)
	s.Line(x-90, y-72, x+90, y-72, 1, paper.Black)
	s.Ring(x, y+22, 62, 62, 1.6, paper.Black)
	s.Ring(x, y+22, 48, 48, 1, paper.Black)
	s.Ring(x+58, y-91, 13, 13, 1.2, paper.Black)
	s.Box(x-80, y-102, 56, 22, 1, paper.Black)
	return [][2]float64{{x - 52, y - 91}, {x + 58, y - 91}, {x + 10, y - 91}, {x + 44, y + 40}, {x - 88, y + 100}, {x + 86, y + 90}}
}

// oven does so for a microwave oven.
func oven(s *paper.Sheet, x, y float64) [][2]float64 {
	s.Box(x-140, y-80, 280, 160, 1.6, paper.Black)
	s.Box(x-126, y-64, 180, 128, 1.2, paper.Black)
	s.Ring(x-36, y+40, 70, 10, 1, paper.Black)
	s.Box(x+70, y-64, 56, 22, 1, paper.Black)
	s.Ring(x+98, y-16, 15, 15, 1.2, paper.Black)
	for i := range 6 {
		s.Box(x+74+float64(i%3)*17, y+12+float64(i/3)*14, 13, 10, 0.8, paper.Black)
	}
	s.Box(x+70, y+46, 56, 18, 1, paper.Black)
	for _, foot := range []float64{-120, 100} {
		s.Band(x+foot, y+80, 20, 6, paper.Black)
	}
	return [][2]float64{{x + 112, y - 54}, {x + 104, y - 16}, {x + 114, y + 22}, {x + 10, y + 42}, {x - 110, y + 84}, {x + 112, y + 56}}
}

// menu is the flyer of a restaurant that delivers.
func menu(b *world.Borrower, a template.Ask) template.Document {
	s := sheet(b)
	s.Colour = true
	m := nth(b, a, menus)
	r := a.Issuer(b)
	mid := b.Width / 2
	red := paper.RGB(150, 32, 28)
	s.Band(0, 0, b.Width, 126, red)
	s.Centre(mid, 66, paper.RomanBold.Of(40).In(paper.RGB(250, 226, 160)), m.name)
	s.Centre(mid, 92, paper.SerifItalic.Of(14).In(paper.White), m.line)
	s.Centre(mid, 113, paper.Sans.Of(10).In(paper.White), "Dine in  *  Take away  *  Home delivery from 11:30 am to 10:30 pm  *  "+b.Home.City)
	col := (b.Width - 110) / 2
	for i, part := range m.parts {
		x, y := 44+float64(i%2)*(col+22), 164+float64(i/2)*268
		s.Text(x, y, paper.RomanBold.Of(17).In(red), part.title)
		s.Rule(x, x+col, y+6, 1, red)
		y += 26
		for _, d := range part.dishes {
			s.Text(x, y, paper.RomanBold.Of(10.5), d[0])
			s.Right(x+col, y, paper.RomanBold.Of(10.5), fmt.Sprint(world.Either(b.Locale, 6+r.IntN(16), 80+10*r.IntN(30))))
			s.Text(x, y+12, form.Fit(paper.Roman.Of(9).In(paper.Grey), d[1], col-20), d[1])
			y += 32
		}
	}
	s.Band(44, b.Height-94, b.Width-88, 44, paper.RGB(250, 236, 200))
	s.Centre(mid, b.Height-76, paper.RomanBold.Of(13).In(red), "Free dessert with every order over "+world.Either(b.Locale, "$40", "Rs 900")+
		" - show this flyer")
	s.Centre(mid, b.Height-60, paper.Roman.Of(10), "Order by phone "+b.File.Someone(r).Phone+"     Party trays on request, one day ahead")
	s.Centre(mid, b.Height-28, paper.Roman.Of(8).In(paper.Grey), "Please tell us about allergies. Dishes may contain traces of nuts. Pictures "+
		"and prices may change without notice.")
	return template.Single(nil, s)
}

// newspaper is a cutting-sized page of a local paper.
func newspaper(b *world.Borrower, a template.Ask) template.Document {
	s := sheet(b)
	n := nth(b, a, articles)
	x, w := 40.0, b.Width-80
	mid := b.Width / 2
	s.Centre(mid, 62, paper.SerifBold.Of(34), "The "+b.Home.City+" Courier")
	s.Rule(x, x+w, 72, 1.6, paper.Black)
	s.Text(x, 84, paper.Serif.Of(8), b.AsOf.AddDate(0, -1, -a.Back*7).Format("Monday, January 2, 2006"))
	s.Centre(mid, 84, paper.Serif.Of(8), "LOCAL NEWS")
	s.Right(x+w, 84, paper.Serif.Of(8), "Section B  3")
	s.Rule(x, x+w, 89, 0.6, paper.Black)
	y := 124.0
	for _, line := range paper.SerifBold.Of(29).Wrap(w, n.head) {
		s.Text(x, y, paper.SerifBold.Of(29), line)
		y += 31
	}
	s.Text(x, y-8, paper.SerifItalic.Of(13), n.deck)
	col, gap := (w-28)/3, 14.0
	top := y + 12
	// The picture: the skyline of a small town, over two columns.
	px, ph := x+col+gap, 168.0
	s.Band(px, top, 2*col+gap, ph, paper.RGB(206, 206, 206))
	s.Disc(px+70, top+44, 16, 16, paper.RGB(236, 236, 236))
	r := a.Issuer(b)
	for at := px; at < px+2*col+gap-18; at += 22 {
		h := 30 + 70*r.Float64()
		grey := uint8(70 + r.IntN(70))
		s.Band(at, top+ph-h, 20, h, paper.RGB(grey, grey, grey))
	}
	s.Text(px, top+ph+11, paper.SansBold.Of(7.5), form.Cut(paper.SansBold.Of(7.5), n.caption, 2*col+gap))
	p := form.Prose{Text: paper.Serif.Of(9.5), Bold: paper.SerifBold.Of(9.5), Leading: 11.2, First: 9}
	body := paper.Serif.Of(9.5)
	at, at2 := 0, top+12
	s.Text(x, at2, paper.SansBold.Of(8), "By "+world.Upper(b.File.Someone(r).Name()))
	at2 += 16
	floor := b.Height - 50
	// Columns fill one after the other: the article, a second one, and then notes from around the town until the page is full.
	other := articles[(slices.IndexFunc(articles, func(o article) bool { return o.head == n.head })+1)%len(articles)]
	text := append(append(append([]string{}, n.text...), other.head), other.text...)
	text = append(append(text, "Around Town"), brevia...)
	for _, part := range text {
		t := body
		if part == other.head || part == "Around Town" {
			t = paper.SerifBold.Of(13)
			at2 += 9
		}
		for i, line := range t.Wrap(col-p.First, part) {
			if at2 > floor {
				at++
				at2 = top + ph + 28
			}
			if at > 2 {
				break
			}
			indent := 0.0
			if i == 0 && t == body {
				indent = p.First
			}
			s.Text(x+float64(at)*(col+gap)+indent, at2, t, line)
			at2 += t.Size * 1.18
		}
		at2 += 3
	}
	if left := floor - at2 - 8; at == 2 && left > 90 {
		ax := x + 2*(col+gap)
		s.Box(ax, at2, col, left, 1.4, paper.Black)
		s.Centre(ax+col/2, at2+left/2-24, paper.RomanBold.Of(20), "PIANOS")
		s.Centre(ax+col/2, at2+left/2-6, paper.Roman.Of(10), "tuned, moved, repaired")
		s.Centre(ax+col/2, at2+left/2+12, paper.RomanBold.Of(11), b.File.Someone(r).Phone)
		s.Centre(ax+col/2, at2+left/2+28, paper.Roman.Of(8), "Three generations of patience")
	}
	for i := range 2 {
		lx := x + float64(i+1)*col + float64(i)*gap + gap/2
		from := top + ph + 18
		if i == 0 {
			from = top
		}
		s.Line(lx, from, lx, floor, 0.4, paper.Grey)
	}
	return template.Single(nil, s)
}
