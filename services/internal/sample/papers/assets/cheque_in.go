package assets

import (
	"fmt"

	"dossier/services/internal/sample/form"
	"dossier/services/internal/sample/paper"
	"dossier/services/internal/sample/template"
	"dossier/services/internal/sample/world"
)

// The size of a CTS-2010 cheque: 203 × 92 mm.
const ctsWidth, ctsHeight = 575.4, 260.8

// truncationCheque is a private bank's leaf after the CTS-2010 standard, cancelled with two lines and a word: scanned alone, or copied in
// colour.
func truncationCheque(b *world.Borrower, a template.Ask) template.Document {
	account := b.Account(a.Account)
	bank := account.Bank
	own, issuer := a.Own(b), a.Issuer(b)
	const w, h = ctsWidth, ctsHeight
	s := &paper.Sheet{Width: w, Height: h, Colour: true}
	x, y := 0.0, 0.0
	if own.IntN(3) == 0 {
		s = &paper.Sheet{Width: b.Width, Height: b.Height, Colour: true}
		x, y = (b.Width-w)/2, 60+own.Float64()*120
	}
	number := world.Draw(own, world.Figures, 6)
	brand := world.Pick(issuer, []paper.Ink{paper.RGB(150, 40, 60), paper.RGB(0, 84, 140), paper.RGB(170, 84, 10)})
	s.Band(x, y, w, h-46, paper.RGB(244, 236, 226))
	for i := range 11 {
		form.Guilloche(s, x+4, y+float64(i)*19, w-8, 28, paper.RGB(230, 214, 200))
	}
	s.Box(x+0.4, y+0.4, w-0.8, h-0.8, 0.5, paper.Grey)
	small := paper.Sans.Of(6.8)
	form.Emblem(s, x+22, y+14, 24, brand, issuer.IntN(6))
	s.Text(x+54, y+28, paper.HumanistBold.Of(16).In(brand), bank.Name)
	s.Text(x+54, y+38, small, form.Cut(small, bank.Place.String(), 300))
	s.Text(x+54, y+47, paper.SansBold.Of(7.5), "RTGS / NEFT IFSC : "+bank.Branch)
	s.Right(x+w-20, y+13, paper.Sans.Of(6), "Valid for 3 months only")
	comb(s, x+w-20-8*16, y+18, paper.Grey, "D D M M Y Y Y Y")
	text := paper.Serif.Of(10)
	s.Text(x+22, y+72, text, "Pay")
	s.Rule(x+44, x+w-84, y+74, 0.6, paper.Black)
	s.Right(x+w-20, y+72, paper.Serif.Of(9), "Or Bearer")
	s.Text(x+22, y+98, text, "Rupees")
	s.Rule(x+58, x+w-20, y+100, 0.6, paper.Black)
	s.Rule(x+22, x+w-190, y+124, 0.6, paper.Black)
	s.Band(x+w-176, y+108, 156, 26, paper.White)
	s.Box(x+w-176, y+108, 156, 26, 0.8, brand)
	s.Text(x+w-170, y+126, paper.SansBold.Of(14), "₹")
	s.Text(x+22, y+154, paper.Sans.Of(8), "A/c No.")
	s.Box(x+56, y+142, 150, 18, 0.6, paper.Black)
	s.Text(x+62, y+155, paper.SansBold.Of(11), account.Number)
	s.Text(x+214, y+154, paper.Sans.Of(8), "SAVINGS A/C")
	s.Text(x+22, y+174, small, "Payable at par through clearing/transfer at all branches of "+bank.Name)
	s.Text(x+22, y+184, paper.Sans.Of(6), fmt.Sprintf("Cheque Series %d   Product 101   SB-CHQ   MULTI-CITY", 1+own.IntN(80)))
	s.Right(x+w-26, y+176, paper.Sans.Of(8.5), world.Upper(b.Name()))
	microprint(s, x+w-190, x+w-20, y+193, "PLEASE SIGN ABOVE THIS LINE")
	s.Right(x+w-26, y+203, small, "Please sign above")
	s.Slanted(x+12, y+h-60, paper.Sans.Of(5), 90, "CTS-2010   MUDRAN SECURITY PRINTERS, NASHIK   LOT "+world.Draw(own, world.Figures, 5))
	codeLine(s, x+118, y+h-18, 12, onUs, number, onUs, " ", sorting(b, bank), transit, " ", account.Number[len(account.Number)-6:], onUs, " ", "31")

	pen := paper.Blue
	for _, d := range []float64{-8, 84} { // two lines, as the instruction to the customer wants them
		s.Line(x+96+d, y+208, x+w-150+d, y+36, 1.3, pen)
	}
	s.Slanted(x+150, y+203, paper.Hand.Of(46).In(pen), 23.5, "CANCELLED")
	return template.Single(chequeFields(b, account, number), s)
}

// bilingualCheque is a public sector bank's leaf with Hindi beside the English, copied in grey on A4 and attested by the customer.
func bilingualCheque(b *world.Borrower, a template.Ask) template.Document {
	account := b.Account(a.Account)
	bank := account.Bank
	own, issuer := a.Own(b), a.Issuer(b)
	const w, h = ctsWidth - 40, ctsHeight - 18 // copiers reduce what is as wide as their glass
	s := &paper.Sheet{Width: b.Width, Height: b.Height, Colour: own.IntN(3) == 0}
	x, y := 30.0, 50+own.Float64()*60
	number := world.Draw(own, world.Figures, 6)
	blue := paper.RGB(40, 60, 120)
	s.Band(x, y, w, h-44, paper.RGB(226, 234, 244))
	for i := range 34 {
		s.Line(x+float64(i)*15.6, y+h-46, x+18+float64(i)*15.6, y+2, 0.3, paper.RGB(206, 218, 234))
	}
	s.Box(x, y, w, h, 0.5, paper.Grey)
	hindi, small := paper.Deva.Of(7.5), paper.Sans.Of(6.5)
	s.Text(x+20, y+26, paper.SansBold.Of(15).In(blue), bank.Name)
	s.Text(x+20, y+36, small, form.Cut(small, "Br: "+bank.Place.String(), 250))
	s.Text(x+20, y+45, small, "Tel: "+bank.Phone+"   Br. Code: "+bank.Branch[len(bank.Branch)-5:])
	s.Text(x+276, y+26, paper.SansBold.Of(8), "IFS Code: "+bank.Branch)
	s.Text(x+276, y+37, paper.Sans.Of(6), "MULTI-CITY CHEQUE")
	s.Text(x+276, y+45, paper.Sans.Of(6), "VALID UPTO RS. 10 LAKH AT NON-HOME BRANCH")
	s.Right(x+w-16, y+36, paper.Deva.Of(6.5), "दिनांक / Date")
	comb(s, x+w-16-8*15.5, y+12, blue, "D D M M Y Y Y Y")
	s.Text(x+20, y+70, paper.Sans.Of(9), "PAY")
	s.Rule(x+42, x+w-128, y+72, 0.6, paper.Black)
	s.Right(x+w-16, y+70, paper.Deva.Of(7.5), "को या उनके आदेश पर OR ORDER")
	s.Text(x+20, y+94, paper.Deva.Of(9), "रुपये RUPEES")
	s.Rule(x+84, x+w-16, y+96, 0.6, paper.Black)
	s.Rule(x+20, x+w-196, y+117, 0.6, paper.Black)
	s.Text(x+w-192, y+117, hindi, "अदा करें")
	s.Box(x+w-150, y+104, 134, 22, 0.8, paper.Black)
	s.Text(x+w-145, y+120, paper.SansBold.Of(12), "₹")
	s.Text(x+20, y+139, paper.Deva.Of(7), "खा. सं.")
	s.Text(x+20, y+147, small, "A/c No.")
	s.Box(x+50, y+131, 138, 18, 0.6, paper.Black)
	s.Text(x+56, y+145, paper.MonoBold.Of(12), account.Number)
	s.Text(x+194, y+144, paper.Sans.Of(7), "SAVINGS BANK A/C")
	s.Text(x+20, y+166, paper.MonoBold.Of(8), "PREFIX: "+world.Draw(issuer, world.Figures[1:], 3)+" "+world.Draw(issuer, world.Figures, 6))
	s.Right(x+w-20, y+164, paper.Mono.Of(9), world.Upper(b.Name()))
	s.Rule(x+w-176, x+w-16, y+180, 0.5, paper.Black)
	s.Right(x+w-20, y+189, paper.Deva.Of(7), "कृपया ऊपर हस्ताक्षर करें / Please sign above")
	s.Slanted(x+10, y+h-60, paper.Sans.Of(4.5), 90, "BHARATI PRINTERS (INDIA) / CTS - 2010")
	codeLine(s, x+100, y+h-17, 11.5, onUs, number, onUs, " ", sorting(b, bank), transit, " ", account.Number[len(account.Number)-6:], onUs, " ", "10")
	s.Line(x+70, y+30, x+w-80, y+h-60, 1.1, paper.Black)
	s.Line(x+40, y+56, x+w-130, y+h-44, 1.1, paper.Black)
	s.Slanted(x+150, y+86, paper.SansBold.Of(30).In(paper.RGB(50, 50, 60)), -18.5, "CANCELLED")

	at := y + h + 50 + own.Float64()*60
	s.Text(x+w-190, at, paper.Hand.Of(16).In(paper.Blue), "Self attested")
	form.Signature(s, x+w-190, at+34, 90, own)
	s.Text(x+w-190, at+56, paper.Hand.Of(14).In(paper.Blue), b.Name())
	return template.Single(chequeFields(b, account, number), s)
}

// comb draws the eight boxes of a cheque's date; faint letters say what goes where.
func comb(s *paper.Sheet, x, y float64, ink paper.Ink, hint string) {
	for i := range 8 {
		s.Box(x+15.5*float64(i), y, 15.5, 16, 0.5, ink)
		s.Centre(x+15.5*(float64(i)+0.5), y+11.5, paper.Sans.Of(7).In(paper.RGB(170, 170, 170)), string(hint[2*i]))
	}
}
