package keptout

import (
	"fmt"

	"dossier/services/internal/sample/form"
	"dossier/services/internal/sample/paper"
	"dossier/services/internal/sample/template"
	"dossier/services/internal/sample/world"
)

// offerLetter is a housing finance company's letter of sanction: the terms in a table, conditions on the following pages, and the acceptance.
func offerLetter(b *world.Borrower, a template.Ask) template.Document {
	r := a.Issuer(b)
	x, w := 54.0, b.Width-108
	day := b.AsOf.AddDate(0, 0, 9)
	ref := b.Lender.Place.City[:3] + "/HL/" + fmt.Sprint(day.Year()) + "/" + world.Draw(r, world.Figures[1:], 5)
	text, bold := paper.Roman.Of(9.6), paper.RomanBold.Of(9.6)
	p := form.Prose{Text: text, Bold: bold, Leading: 13}
	f := form.NewFlow(x, w, b.Height-76, func(page int) (*paper.Sheet, float64) {
		s := blank(b)
		if page == 1 {
			s.Centre(b.Width/2, 56, paper.RomanBold.Of(18).In(paper.RGB(130, 24, 30)), b.Lender.Name)
			s.Centre(b.Width/2, 70, paper.Roman.Of(8.4), "Corporate office: "+b.Lender.Place.String()+"   |   NHB registration "+b.Lender.Licence)
			s.Rule(x, x+w, 80, 0.8, paper.RGB(130, 24, 30))
			return s, 104
		}
		s.Text(x, 46, paper.Roman.Of(8.4).In(paper.Grey), "Ref: "+ref)
		s.Right(x+w, 46, paper.Roman.Of(8.4).In(paper.Grey), b.Lender.Name)
		return s, 72
	})
	s := f.S
	s.Text(x, f.Y, text, "Ref: "+ref)
	s.Right(x+w, f.Y, text, "Date: "+spelled(b.Locale, world.ISO(day)))
	f.Gap(26)
	f.Y = form.Stacked(s, x, f.Y, 13, text, append([]string{"To,", map[string]string{"M": "Mr. ", "F": "Ms. "}[b.Sex] + b.Name()},
		b.Home.Lines()...)...)
	f.Gap(8)
	f.Line(bold, 18, "Subject: In-principle sanction of your Home Loan - Loan Account No. "+b.Loan.Number)
	f.Prose(p, "Dear "+map[string]string{"M": "Sir", "F": "Madam"}[b.Sex]+",")
	f.Gap(4)
	f.Prose(p, "With reference to your application dated "+spelled(b.Locale, world.ISO(b.AsOf))+", and on the basis of the information and "+
		"documents furnished by you, we are pleased to inform you that the Company has sanctioned a housing loan to you on the terms set out "+
		"below and subject to the conditions annexed.")
	f.Gap(2)
	home := b.Property.Address
	each := b.Loan.Instalment()
	rows := [][]string{
		{"Borrower", b.Name()}, {"Facility", "Term loan for purchase of a residential flat"}, {"Loan account number", b.Loan.Number},
		{"*Amount sanctioned*", "*" + rupees(b, b.Loan.Amount) + "* (Rupees " + inWords(b.Locale, b.Loan.Amount) + " only)"},
		{"Rate of interest (floating)", world.Percent(b.Loan.Rate) + " per annum, being " + world.Percent(b.Loan.Rate-265) +
			" (external benchmark) plus a spread of 2.65%, reset every quarter"},
		{"Tenure", fmt.Sprintf("%d months", b.Loan.Months)}, {"Equated monthly instalment", rupees(b, each) +
			", payable on or before the 1st of each month"}, {"Moratorium", "Nil; pre-EMI interest until full disbursement"},
		{"Processing fee", rupees(b, b.Loan.Fee) + " plus GST at 18%, of which " + rupees(b, world.Units(5900)) + " has been received"},
		{"Security", "First and exclusive charge by way of equitable mortgage over " + home.String()},
		{"Margin", "20% of the cost of the property, to be brought in before the first disbursement"}, {"Prepayment charges",
			"Nil for individuals on floating rate"}, {"Penal charges",
			"2% per month on the overdue amount, plus applicable taxes, without capitalisation"},
		{"Validity of this letter", "Three months from the date above"},
	}
	f.Rows(form.Prose{Text: paper.Roman.Of(9), Bold: paper.RomanBold.Of(9), Leading: 11.6}, form.Columns(w, form.Column{Width: 142}, form.Column{}),
		3.6, nil, rows)
	f.Prose(p, "Please return the duplicate of this letter, signed in acceptance, together with the balance of the processing fee. The Key Facts "+
		"Statement annexed shall be valid for three working days from the date hereof.")
	f.Gap(8)
	f.Room(84)
	f.Line(text, 13, "Yours faithfully,")
	f.Line(bold, 13, "For "+b.Lender.Name)
	form.Signature(f.S, x+6, f.Y+20, 80, b.File.Random("officer signature"))
	form.Seal(f.S, x+w-70, f.Y+6, 30, paper.Blue, -8, cutWords(b.Lender.Name, 2))
	f.Gap(38)
	f.Line(text, 12, b.Lender.Officer)
	f.Line(text, 12, "Branch Credit Manager")
	f.Turn()
	f.Line(bold, 18, "Special and general conditions of sanction")
	for i, c := range sanctionConditions {
		f.Item(p, 20, fmt.Sprintf("%d.", i+1), c)
		f.Gap(3)
	}
	f.Gap(16)
	f.Room(130)
	f.S.Rule(x, x+w, f.Y-6, 0.6, paper.Black)
	f.Gap(10)
	f.Line(bold, 18, "Acceptance")
	f.Prose(p, "I/We have read and understood the terms and conditions of this letter, which have been explained to me/us in a language known to "+
		"me/us, and accept the same unconditionally. I/We authorise the Company to draw the instalments through the mandate given by me/us.")
	f.Gap(34)
	form.Signature(f.S, x+10, f.Y-4, 90, b.Random("signature"))
	f.S.Rule(x, x+150, f.Y, 0.6, paper.Black)
	f.S.Rule(x+w-150, x+w, f.Y, 0.6, paper.Black)
	f.S.Text(x+w-146, f.Y-4, paper.Hand.Of(13).In(paper.Blue), b.Date(day.AddDate(0, 0, 3)))
	f.S.Text(x, f.Y+12, text, "Borrower: "+b.Name())
	f.S.Text(x+w-150, f.Y+12, text, "Date")
	return template.Numbered(map[string]string{
		"lender": b.Lender.Name, "borrower": b.Name(), "loan_number": b.Loan.Number, "sanctioned_amount": b.Loan.Amount.Plain(),
		"interest_rate": world.Percent(b.Loan.Rate), "term_months": fmt.Sprint(b.Loan.Months),
		"monthly_instalment": each.Plain(), "sanction_date": world.ISO(day), "property_address": home.String(),
		"processing_fee": b.Loan.Fee.Plain(), "application_date": world.ISO(b.AsOf),
	}, f.Sheets, func(s *paper.Sheet, n, of int) {
		s.Centre(b.Width/2, b.Height-40, paper.Roman.Of(8.4), fmt.Sprintf("- %d -", n))
		if n > 1 {
			form.Initials(s, x+w-30, b.Height-40, b.Random(fmt.Sprint("initials ", n)))
		}
	})
}

var sanctionConditions = []string{
	"The sanction is based on the particulars stated in your application. Should any of them prove to be incorrect, or should your circumstances " +
		"change in a manner which in the opinion of the Company affects your capacity to repay, the Company may revoke or vary this sanction " +
		"without assigning further reason.",
	"Disbursement shall be made in one instalment or in stages having regard to the need and the progress of construction, directly to the " +
		"vendor or builder, after the Company has satisfied itself as to the title, the approved plan and the technical valuation of the property.",
	"The title to the property shall be clear, marketable and free from encumbrance. The Company's empanelled advocate shall search the records " +
		"for the past thirty years at your cost. Original title deeds in the complete chain shall be deposited before disbursement.",
	"You shall execute the loan agreement, the demand promissory note, the memorandum of deposit of title deeds, and such other documents as the " +
		"Company may require. Stamp duty, registration fee and charges for filing with CERSAI are to be borne by you.",
	"The rate of interest is linked to the external benchmark as published. On a revision the instalment will ordinarily be kept constant and " +
		"the tenure altered; you may at the time of reset choose to increase the instalment, to extend the tenure within the permitted age, or " +
		"to switch to a fixed rate on payment of the conversion fee.",
	"Interest shall be calculated on monthly rests on the outstanding balance. Until the loan is fully disbursed, interest on the amount " +
		"disbursed is payable monthly at the sanctioned rate.",
	"You shall submit a mandate for electronic debit of the instalments and keep the account sufficiently funded. A charge of Rs. 500 plus taxes " +
		"will be levied on every dishonour.",
	"The property shall be insured against fire, earthquake, flood and other hazards for its reinstatement value during the currency of the " +
		"loan, with the interest of the Company noted. Insurance may be taken from an insurer of your choice.",
	"The property shall not be let, sold, partitioned, altered or otherwise encumbered without the prior written consent of the Company while " +
		"any amount remains due. Property taxes, society dues and electricity charges shall be paid promptly.",
	"Due dates falling on a holiday will be taken as the next working day. If an instalment remains unpaid at the end of its due date the " +
		"account is classified as special mention (SMA-0), after thirty days as SMA-1, after sixty days as SMA-2 and after ninety days as " +
		"non-performing.",
	"The Company may disclose information about the loan to credit information companies, to the central registry, and to its auditors, " +
		"regulators and assignees.",
	"Original documents will be returned within thirty days of full repayment, failing which compensation as directed by the Reserve " +
		"Bank is payable.",
	"Complaints may be addressed to the branch, then to the nodal officer whose particulars are displayed at the branch and on the website; if " +
		"not redressed within thirty days, you may approach the regulator's grievance cell.",
}
