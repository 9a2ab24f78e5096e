package assets

import (
	"fmt"

	"dossier/services/internal/sample/form"
	"dossier/services/internal/sample/paper"
	"dossier/services/internal/sample/template"
	"dossier/services/internal/sample/world"
)

// personalCheck is a household's check of six inches from a check printer, voided with a pen: scanned alone, or copied on a letter page.
func personalCheck(b *world.Borrower, a template.Ask) template.Document {
	account := b.Account(a.Account)
	bank := account.Bank
	own, issuer := a.Own(b), a.Issuer(b)
	const w, h = 432.0, 198.0
	s := &paper.Sheet{Width: w, Height: h, Colour: true}
	x, y := 0.0, 0.0
	if own.IntN(2) == 0 {
		s = &paper.Sheet{Width: b.Width, Height: b.Height, Colour: own.IntN(3) > 0}
		x, y = 60+own.Float64()*60, 70+own.Float64()*90
	}
	number := fmt.Sprint(1001 + own.IntN(890))
	ground := world.Pick(issuer, []paper.Ink{paper.RGB(221, 234, 246), paper.RGB(233, 240, 222), paper.RGB(246, 236, 220), paper.RGB(236, 228, 242)})
	line := paper.RGB(ground.R-20, ground.G-20, ground.B-14)
	s.Band(x, y, w, h, ground)
	s.Box(x+0.5, y+0.5, w-1, h-1, 0.5, line)
	for i := range 9 {
		form.Guilloche(s, x+6, y+4+float64(i)*18, w-12, 26, line)
	}

	bold := paper.SansBold.Of(8.5)
	s.Text(x+20, y+24, paper.SerifBold.Of(10.5), world.Upper(b.Name()))
	form.Stacked(s, x+20, y+34, 9.5, paper.Serif.Of(8.5), world.Upper(b.Home.Street), world.Upper(b.Home.Town()), "PH. "+b.Phone)
	s.Right(x+w-18, y+24, paper.SansBold.Of(12), number)
	s.Right(x+w-18, y+35, paper.Sans.Of(6), fmt.Sprintf("%d-%s/%s", 10+issuer.IntN(80), bank.Branch[4:8], bank.Branch[:4]))
	s.Text(x+w-168, y+58, paper.Sans.Of(6.5), "DATE")
	s.Rule(x+w-148, x+w-52, y+59, 0.6, paper.Black)
	form.Stacked(s, x+20, y+84, 7, paper.Sans.Of(6.5), "PAY TO THE", "ORDER OF")
	s.Rule(x+62, x+w-104, y+92, 0.6, paper.Black)
	s.Text(x+w-98, y+91, paper.SansBold.Of(13), "$")
	s.Band(x+w-86, y+77, 68, 18, paper.White)
	s.Box(x+w-86, y+77, 68, 18, 0.6, paper.Black)
	s.Rule(x+20, x+w-86, y+116, 0.6, paper.Black)
	s.Text(x+w-80, y+115, bold, "DOLLARS")
	s.Box(x+w-30, y+106, 8, 9, 0.6, paper.Grey)
	s.Text(x+w-28.5, y+113, paper.Sans.Of(5), "SF")
	form.Emblem(s, x+20, y+123, 14, paper.Navy, issuer.IntN(6))
	s.Text(x+38, y+130, bold, bank.Name)
	s.Text(x+38, y+138, paper.Sans.Of(6.5), bank.Place.Street+", "+bank.Place.Town())
	s.Text(x+20, y+160, paper.Sans.Of(6.5), "FOR")
	s.Rule(x+38, x+196, y+161, 0.6, paper.Black)
	microprint(s, x+w-198, x+w-30, y+161.5, "AUTHORIZED SIGNATURE")
	s.Text(x+w-28, y+161.5, paper.Sans.Of(4.5), "MP")
	s.Text(x+w-120, y+168, paper.Sans.Of(4.5), "Security features included. Details on back.")
	codeLine(s, x+30, y+h-12, 11, transit, bank.Branch, transit, " ", account.Number, onUs, " ", number)
	s.Text(x+6, y+h-3, paper.Sans.Of(4), "PRINTED BY CHECKFORM SUPPLY  REORDER AT YOUR BRANCH")

	pen := paper.Blue
	if own.IntN(2) == 0 {
		pen = paper.Black
	}
	s.Slanted(x+w*0.24, y+h*0.74, paper.Hand.Of(92).In(pen), 9+own.Float64()*8, "VOID")
	if y > 0 && own.IntN(2) == 0 {
		s.Text(x+12, y+h+52, paper.Hand.Of(17).In(pen), "for direct deposit / loan payments - "+b.Given)
	}
	return template.Single(chequeFields(b, account, number), s)
}

// deskCheck is a check of the three-to-a-page sort with its stub still on, voided in ruled block letters.
func deskCheck(b *world.Borrower, a template.Ask) template.Document {
	account := b.Account(a.Account)
	bank := account.Bank
	own, issuer := a.Own(b), a.Issuer(b)
	const w, h, stub = 612.0, 222.0, 150.0
	s := &paper.Sheet{Width: w, Height: h, Colour: true}
	y := 0.0
	if own.IntN(2) == 0 {
		s = &paper.Sheet{Width: b.Width, Height: b.Height}
		y = 40 + own.Float64()*200
	}
	number := fmt.Sprintf("%06d", 2000+own.IntN(7000))
	green := paper.RGB(36, 92, 70)
	s.Band(stub, y, w-stub, h, paper.RGB(228, 239, 232))
	for i := range 44 {
		at := stub + 4 + float64(i)*10.4
		s.Line(at, y+30, at+6, y+h-34, 0.3, paper.RGB(200, 222, 210))
	}
	for i := range 37 { // the perforation
		s.Line(stub, y+float64(i)*6+1, stub, y+float64(i)*6+4, 0.5, paper.Grey)
	}
	small := paper.Roman.Of(7)
	s.Right(stub-12, y+22, paper.RomanBold.Of(10), number)
	for i, label := range []string{"DATE", "TO", "FOR", "", "BAL. FWD.", "DEPOSITS", "TOTAL", "THIS CHECK", "BALANCE"} {
		at := y + 42 + 18*float64(i)
		s.Text(12, at, small, label)
		s.Rule(54, stub-12, at+1, 0.5, paper.Grey)
	}
	x := stub + 16
	right := w - 18.0
	form.Emblem(s, x, y+14, 22, green, 2+issuer.IntN(3))
	s.Text(x+30, y+23, paper.RomanBold.Of(11).In(green), bank.Name)
	form.Stacked(s, x+30, y+32, 8, small, bank.Place.Street, bank.Place.Town())
	s.Text(x+210, y+21, paper.RomanBold.Of(9), world.Upper(b.Name()))
	form.Stacked(s, x+210, y+30, 8, small, world.Upper(b.Home.Street), world.Upper(b.Home.Town()))
	s.Right(right, y+22, paper.RomanBold.Of(13), number)
	s.Right(right, y+62, paper.Roman.Of(8), "DATE ________________________")
	s.Text(x, y+90, small, "PAY")
	s.Rule(x+20, right-70, y+91, 0.6, paper.Black)
	s.Text(right-66, y+90, small, "DOLLARS")
	s.Text(x, y+112, small, "TO THE")
	s.Text(x, y+120, small, "ORDER OF")
	s.Rule(x+42, right-118, y+121, 0.6, paper.Black)
	s.Box(right-106, y+104, 106, 22, 0.8, green)
	s.Text(right-102, y+120, paper.RomanBold.Of(12), "$")
	s.Text(x, y+160, small, "MEMO")
	s.Rule(x+28, x+190, y+161, 0.6, paper.Black)
	microprint(s, right-180, right, y+161, "NOT NEGOTIABLE IF COPIED ORIGINAL DOCUMENT")
	s.Text(right-132, y+169, paper.Roman.Of(6), "AUTHORIZED SIGNATURE")
	s.Text(x, y+176, paper.Roman.Of(5.5), "THIS DOCUMENT CONTAINS A COLORED BACKGROUND AND MICROPRINTING IN THE SIGNATURE LINE. THE BACK HAS AN "+
		"ARTIFICIAL WATERMARK.")
	codeLine(s, x+34, y+h-16, 11.5, onUs, number, onUs, " ", transit, bank.Branch, transit, " ", account.Number, onUs)
	for i, letter := range []string{"V", "O", "I", "D"} {
		s.Slanted(x+70+84*float64(i), y+142-4*float64(i), paper.SansBold.Of(58).In(paper.RGB(60, 60, 70)), 6, letter)
	}
	s.Line(x+30, y+150, right-20, y+130, 1.4, paper.RGB(60, 60, 70))
	s.Text(58, y+59, paper.Hand.Of(12).In(paper.Blue), "VOID")
	s.Text(58, y+77, paper.Hand.Of(12).In(paper.Blue), "mortgage app")
	return template.Single(chequeFields(b, account, number), s)
}
