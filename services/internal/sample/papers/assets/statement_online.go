package assets

import (
	"fmt"
	"slices"
	"strings"

	"dossier/services/internal/sample/form"
	"dossier/services/internal/sample/paper"
	"dossier/services/internal/sample/template"
	"dossier/services/internal/sample/world"
)

// onlineStatement is the account activity of an online banking site, printed out of the browser: its running title and address in the margins,
// the site's menu on the first page, rows of two lines without any totals of a page. Some sites list the newest first.
func onlineStatement(b *world.Borrower, a template.Ask) template.Document {
	st := b.Statement(a.Account, a.Back, a.Period(b))
	r := a.Issuer(b)
	bank := st.Account.Bank
	style := form.Style{Text: paper.Wide, Bold: paper.WideBold, Size: 7.5, Pale: paper.RGB(244, 246, 249),
		Ink: world.Pick(r, []paper.Ink{paper.RGB(0, 92, 122), paper.RGB(92, 30, 110), paper.RGB(20, 96, 60), paper.RGB(168, 40, 30)})}
	newest := r.IntN(2) == 0
	x, w := 30.0, b.Width-60
	grey, line := paper.RGB(104, 108, 114), paper.RGB(214, 218, 224)
	margin := paper.Sans.Of(7)
	browser := b.AsOf.Format("1/2/06") + fmt.Sprintf(", %d:%02d %s", 1+r.IntN(11), r.IntN(60), world.Pick(r, []string{"AM", "PM"}))
	f := form.NewFlow(x, w, b.Height-48, func(page int) (*paper.Sheet, float64) {
		s := &paper.Sheet{Width: b.Width, Height: b.Height, Colour: true}
		s.Text(24, 22, margin, browser)
		s.Centre(b.Width/2, 22, margin, "Account Activity | "+bank.Name+" Online")
		return s, 48
	})

	s := f.S
	s.Band(x, 36, w, 34, style.Ink)
	form.Emblem(s, x+8, 43, 20, paper.White, 3+r.IntN(2))
	s.Text(x+36, 58, style.BoldOf(12).In(paper.White), bank.Name)
	s.Right(x+w-8, 57, style.Of(7).In(paper.White), "Secure message (0)     Profile & settings     Sign off")
	at := x + 4
	for _, item := range []string{"Accounts", "Transfer & Pay", "Bill Pay", "Cards", "Statements & Docs", "Offers", "Help"} {
		t := style.Of(8).In(grey)
		if item == "Accounts" {
			t = style.BoldOf(8).In(style.Ink)
			s.Rule(at, at+t.Width(item), 90, 1.6, style.Ink)
		}
		s.Text(at, 85, t, item)
		at += t.Width(item) + 22
	}
	s.Rule(x, x+w, 92, 0.5, line)
	s.Text(x, 108, style.Of(7).In(grey), "Home > Accounts > "+st.Account.Kind+" > Activity")
	s.Text(x, 130, style.BoldOf(13), st.Account.Kind)
	s.Text(x, 144, style.Of(8), "Account number "+st.Account.Number+"  (hide)     Routing number "+bank.Branch)
	s.Text(x, 156, style.Of(8), "Account owner "+world.Upper(b.Name()))
	s.Card(x+w-196, 104, 196, 58, 4, style.Pale, line)
	s.Text(x+w-186, 119, style.Of(7).In(grey), "Balance at end of selected period")
	s.Text(x+w-186, 139, style.BoldOf(15), b.Money(st.Closing))
	s.Text(x+w-186, 153, style.Of(7).In(style.Ink), "Details   Stop payment   Order checks")

	order := "Date (oldest first)"
	if newest {
		order = "Date (newest first)"
	}
	s.Card(x, 172, w, 40, 4, paper.White, line)
	filter := w / 4
	for i, pair := range [][2]string{
		{"Show", "All transactions"}, {"From", st.Start.Format("01/02/2006")}, {"To", st.End.Format("01/02/2006")}, {"Sort by", order},
	} {
		fx := x + 8 + filter*float64(i)
		s.Text(fx, 184, style.Of(6.5).In(grey), pair[0])
		s.Box(fx, 188, filter-18, 17, 0.6, line)
		s.Text(fx+5, 200, style.Of(8), pair[1])
		s.Fill([]paper.Point{{X: fx + filter - 30, Y: 194}, {X: fx + filter - 23, Y: 194}, {X: fx + filter - 26.5, Y: 199}}, grey)
	}
	for i, pair := range [][2]string{
		{"Beginning balance", b.Money(st.Opening)}, {"Money in", "+" + b.Money(st.Credits)}, {"Money out",
			"-" + b.Money(st.Debits)}, {"Ending balance", b.Money(st.Closing)},
	} {
		fx := x + 8 + filter*float64(i)
		s.Text(fx, 230, style.Of(7).In(grey), pair[0])
		s.Text(fx, 244, style.BoldOf(9.5), pair[1])
	}
	s.Rule(x, x+w, 254, 0.5, line)
	s.Text(x, 269, style.Of(7.5).In(grey), fmt.Sprintf("%d transactions match your selection. Pending transactions are not included.",
		len(st.Entries)))
	s.Right(x+w, 269, style.Of(7.5).In(style.Ink), "Download   Print")

	// The column titles stand once: the browser knows of no pages.
	f.Y = 284
	amount, balance := x+w-100, x+w-6
	s.Text(x+6, f.Y, style.BoldOf(7.5), "Date")
	s.Text(x+76, f.Y, style.BoldOf(7.5), "Description")
	s.Right(amount, f.Y, style.BoldOf(7.5), "Amount")
	s.Right(balance, f.Y, style.BoldOf(7.5), "Balance")
	f.Y += 6
	f.S.Rule(x, x+w, f.Y, 1, style.Ink)
	f.Y += 13
	entries := slices.Clone(st.Entries)
	if newest {
		slices.Reverse(entries)
	}
	for _, e := range entries {
		f.Room(12)
		f.S.Text(x+6, f.Y, style.Of(7.5), e.Date.Format("Jan 02, 2006"))
		f.S.Text(x+76, f.Y, style.Of(8), form.Cut(style.Of(8), e.Text, w-290))
		f.S.Text(x+76, f.Y+9.5, style.Of(6.5).In(grey), kindOf(e)+"  |  Ref. "+e.Ref)
		if e.Amount < 0 {
			f.S.Right(amount, f.Y, style.Of(8), "-"+b.Money(-e.Amount))
		} else {
			f.S.Right(amount, f.Y, style.BoldOf(8).In(paper.RGB(0, 110, 60)), b.Money(e.Amount))
		}
		f.S.Right(balance, f.Y, style.Of(8), b.Money(e.Balance))
		f.S.Rule(x, x+w, f.Y+14, 0.4, line)
		f.Y += 24
	}
	f.Room(70)
	f.Gap(4)
	f.Centre(style.Of(7).In(style.Ink), 16, "Back to top        See more activity        Give feedback")
	f.Text(style.Of(6.5).In(grey), 9, 0, "Balances shown may differ from your records because they may not include recent transactions, holds, "+
		"checks outstanding or "+
		"other items that have not posted. Activity in this list is provided for information and does not replace your periodic statement.")
	f.Gap(4)
	f.Text(style.Of(6.5).In(grey), 9, 0, "Privacy & Security   |   Terms of Use   |   Accessibility   |   Browser requirements   |   Deposit "+
		"products offered by "+bank.Name+
		".   Equal Housing Lender.   "+bank.Phone)
	url := "https://online." + form.Site(bank.Name) + "/accounts/activity?acct=" + strings.ToLower(world.Draw(r, world.Letters+world.Figures,
		22)) + "&view=print"
	return template.Numbered(b.StatementFields(st), f.Sheets, func(s *paper.Sheet, n, of int) {
		s.Text(24, b.Height-18, margin, url)
		s.Right(b.Width-24, b.Height-18, margin, fmt.Sprintf("%d/%d", n, of))
	}).About(world.ISO(st.Start), world.ISO(st.End))
}

// kindOf is the site's word for what an entry is.
func kindOf(e world.Entry) string {
	switch {
	case strings.HasPrefix(e.Text, "DIRECT DEP"):
		return "Direct deposit"
	case strings.HasPrefix(e.Text, "CASH"):
		return "ATM"
	case strings.Contains(e.Text, "INTEREST"):
		return "Interest"
	case strings.Contains(e.Text, "TRANSFER"):
		return "Transfer"
	case strings.Contains(e.Text, "AUTOPAY"), strings.Contains(e.Text, "PMT"):
		return "Automatic payment"
	case e.Amount > 0:
		return "Deposit"
	}
	return "Debit card purchase"
}
