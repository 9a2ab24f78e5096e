package keptout

import (
	"fmt"

	"dossier/services/internal/sample/form"
	"dossier/services/internal/sample/paper"
	"dossier/services/internal/sample/template"
	"dossier/services/internal/sample/world"
)

// microprint is what looks like a line on a cheque.
func microprint(s *paper.Sheet, x1, x2, y float64) {
	t := paper.Sans.Of(1.6).In(paper.Grey)
	for text, w := "AUTHORIZEDSIGNATURE", t.Width("AUTHORIZEDSIGNATURE"); x1+w < x2; x1 += w {
		s.Ornament(x1, y, t, text)
	}
	s.Rule(x1-4, x2, y-0.6, 0.5, paper.Grey)
}

// transit draws the marks of the magnetic line: two dots and a bar, or three bars.
func transit(s *paper.Sheet, x, y float64, account bool) float64 {
	s.Band(x, y-8, 2, 8, paper.Black)
	if account {
		s.Band(x+3.5, y-6, 1.4, 4, paper.Black)
		s.Band(x+6, y-6, 1.4, 4, paper.Black)
	} else {
		s.Band(x+4, y-8, 3, 3, paper.Black)
		s.Band(x+4, y-3, 3, 3, paper.Black)
	}
	return x + 11
}

// voidedCheck is a personal check, voided for setting up a direct payment; on a copier's page, or as it came out of the book.
func voidedCheck(b *world.Borrower, a template.Ask) template.Document {
	acc := b.Account(a.Account)
	r := a.Own(b)
	number := fmt.Sprint(1001 + 50*a.Back + r.IntN(40))
	s := &paper.Sheet{Width: 432, Height: 198}
	x, y := 0.0, 0.0
	if a.Issuer(b).IntN(2) == 0 {
		s = blank(b)
		x, y = 92, 118
		s.Text(x-30, 60, paper.Hand.Of(15).In(paper.Blue), "For direct deposit - "+b.Name())
		s.Text(x-30, 78, paper.Hand.Of(13).In(paper.Blue), "phone "+b.Phone)
	}
	s.Band(x, y, 432, 198, paper.RGB(226, 236, 228))
	for i := range 25 {
		s.Line(x+float64(i)*17, y, x+float64(i)*17+10, y+198, 0.3, paper.RGB(200, 218, 204))
	}
	s.Box(x, y, 432, 198, 0.6, paper.Grey)
	form.Stacked(s, x+20, y+24, 11, paper.RomanBold.Of(9.5), world.Upper(b.Name()))
	form.Stacked(s, x+20, y+35, 10, paper.Roman.Of(8), b.Home.Street, b.Home.Town(), b.Phone)
	s.Right(x+412, y+24, paper.RomanBold.Of(13), number)
	s.Right(x+412, y+34, paper.Roman.Of(6), acc.Bank.Branch[:2]+"-"+acc.Bank.Branch[4:8]+"/"+acc.Bank.Branch[:4])
	s.Text(x+270, y+56, paper.Roman.Of(7), "DATE")
	s.Rule(x+294, x+412, y+58, 0.6, paper.Black)
	form.Stacked(s, x+20, y+74, 7, paper.Roman.Of(6.5), "PAY TO THE", "ORDER OF")
	microprint(s, x+64, x+322, y+84)
	s.Text(x+328, y+83, paper.RomanBold.Of(13), "$")
	s.Box(x+340, y+68, 72, 18, 0.8, paper.Black)
	microprint(s, x+20, x+372, y+108)
	s.Text(x+376, y+107, paper.Roman.Of(7), "DOLLARS")
	s.Text(x+20, y+126, paper.RomanBold.Of(10), acc.Bank.Name)
	s.Text(x+20, y+136, paper.Roman.Of(7), acc.Bank.Place.Town()+"    "+acc.Bank.Phone)
	s.Text(x+20, y+160, paper.Roman.Of(7), "FOR")
	s.Rule(x+38, x+190, y+161, 0.5, paper.Grey)
	microprint(s, x+236, x+412, y+161)
	s.Right(x+412, y+168, paper.Sans.Of(4), "MP")
	micr := paper.OCRB.Of(11)
	at := transit(s, x+22, y+187, false)
	s.Text(at, y+187, micr, acc.Bank.Branch)
	at = transit(s, at+micr.Width(acc.Bank.Branch)+3, y+187, false) + 12
	s.Text(at, y+187, micr, acc.Number)
	at = transit(s, at+micr.Width(acc.Number)+3, y+187, true) + 12
	s.Text(at, y+187, micr, number)
	s.Slanted(x+118, y+142, paper.Hand.Of(70).In(paper.Blue), 16, "VOID")
	return template.Single(map[string]string{
		"bank": acc.Bank.Name, "account_number": acc.Number, "routing_number": acc.Bank.Branch, "cheque_number": number,
		"holder": world.Upper(b.Name()),
	}, s)
}

// cancelledLeaf is a cheque of the Indian clearing standard, crossed out for a mandate.
func cancelledLeaf(b *world.Borrower, a template.Ask) template.Document {
	acc := b.Account(a.Account)
	r := a.Own(b)
	number := world.Draw(r, world.Figures, 6)
	tint := world.Pick(a.Issuer(b), []paper.Ink{paper.RGB(232, 240, 250), paper.RGB(250, 238, 226), paper.RGB(236, 246, 236)})
	s := &paper.Sheet{Width: 575, Height: 261, Colour: true}
	x, y := 0.0, 0.0
	if a.Issuer(b).IntN(3) > 0 {
		s = blank(b)
		x, y = 10, 60
		selfAttested(s, 60, y+320, b, a)
	}
	const w, h = 575.0, 261.0
	s.Band(x, y, w, h, tint)
	form.Guilloche(s, x+10, y+60, w-20, 120, paper.RGB(206, 214, 226))
	s.Box(x, y, w, h, 0.5, paper.Grey)
	form.Emblem(s, x+18, y+14, 24, paper.RGB(150, 30, 40), 2)
	s.Text(x+50, y+26, paper.RomanBold.Of(13).In(paper.RGB(150, 30, 40)), acc.Bank.Name)
	s.Text(x+50, y+38, paper.Roman.Of(6.5), acc.Bank.Place.String())
	s.Text(x+50, y+47, paper.Roman.Of(6.5), "RTGS / NEFT IFSC : "+acc.Bank.Branch)
	s.Text(x+360, y+16, paper.Roman.Of(6), "VALID FOR THREE MONTHS FROM THE DATE OF ISSUE")
	form.Comb(s, x+420, y+24, 17, paper.Hand.Of(12), 8, "")
	for i, c := range "DDMMYYYY" {
		s.Centre(x+428.5+float64(i)*17, y+52, paper.Roman.Of(5), string(c))
	}
	s.Text(x+18, y+84, paper.Roman.Of(9), "Pay")
	s.Rule(x+40, x+w-20, y+87, 0.6, paper.Black)
	s.Right(x+w-20, y+96, paper.Roman.Of(7), "OR BEARER")
	s.Text(x+18, y+112, paper.Roman.Of(9), "Rupees")
	s.Rule(x+54, x+w-20, y+115, 0.6, paper.Black)
	s.Rule(x+18, x+380, y+140, 0.6, paper.Black)
	s.Box(x+410, y+122, 146, 26, 1, paper.Black)
	s.Text(x+416, y+140, paper.Sans.Of(14), "\u20b9")
	s.Text(x+18, y+166, paper.Roman.Of(8), "A/c No.")
	s.Box(x+54, y+152, 170, 20, 0.8, paper.Black)
	s.Text(x+62, y+166, paper.MonoBold.Of(11.5), acc.Number)
	s.Text(x+236, y+160, paper.Roman.Of(6.5), "SB A/C   Prefix :")
	s.Text(x+236, y+170, paper.Roman.Of(6.5), "Payable at par at all branches of the Bank in India")
	s.Right(x+w-22, y+184, paper.SansBold.Of(8), world.Upper(b.Name()))
	s.Right(x+w-22, y+212, paper.Roman.Of(6.5), "Please sign above")
	if r.IntN(2) == 0 {
		form.Signature(s, x+w-150, y+204, 90, b.Random("signature"))
	}
	micr := paper.OCRB.Of(11.5)
	at := x + 130
	for i, group := range []string{number, acc.Bank.Branch[6:9] + "240" + world.Draw(a.Issuer(b), world.Figures, 3), world.Draw(a.Issuer(b),
		world.Figures, 6), "31"} {
		if i < 3 {
			at = transit(s, at, y+h-14, i > 0)
		}
		s.Text(at, y+h-14, micr, group)
		at += micr.Width(group) + 6
		if i == 0 {
			at = transit(s, at, y+h-14, false) + 2
		}
	}
	s.Slanted(x+11, y+190, paper.Sans.Of(4.5).In(paper.Grey), 90, "Printed by Mudran Secure Forms Ltd. / CTS-2010")
	blue := paper.Blue
	s.Line(x+70, y+214, x+460, y+66, 1.2, blue)
	s.Line(x+110, y+224, x+500, y+76, 1.2, blue)
	s.Slanted(x+190, y+174, paper.Hand.Of(26).In(blue), 20.6, "C A N C E L L E D")
	return template.Single(map[string]string{
		"bank": acc.Bank.Name, "account_number": acc.Number, "ifsc": acc.Bank.Branch, "cheque_number": number, "holder": world.Upper(b.Name()),
	}, s)
}
