package property

import (
	"fmt"
	"strings"

	"dossier/services/internal/sample/form"
	"dossier/services/internal/sample/paper"
	"dossier/services/internal/sample/papers/deal"
	"dossier/services/internal/sample/template"
	"dossier/services/internal/sample/world"
)

func insuranceFields(b *world.Borrower, h deal.Hazard) map[string]string {
	fields := map[string]string{
		"insurer": h.Insurer, "policy_number": h.Policy, "insured": b.FullName(), "property_address": b.Property.Address.String(),
		"period_start": world.ISO(h.Start), "period_end": world.ISO(h.End),
		"sum_insured_total": h.Sum.Plain(), "premium": h.Premium.Plain(), "mortgagee": b.Lender.Name, "loan_number": b.Loan.Number,
	}
	if co := deal.Co(b); co != nil {
		fields["co_insured"] = co.FullName()
	}
	return fields
}

// declarations is the declarations page of a homeowners policy, with the coverages, forms and discounts, the mortgagee's box, and a page of notices.
func declarations(b *world.Borrower, a template.Ask) template.Document {
	h, r := deal.Insurance(b), a.Issuer(b)
	p := b.Property
	face := world.Pick(r, []paper.Face{paper.Sans, paper.Humanist})
	st := form.Style{Text: face, Bold: face + 1, Size: 9.5, Ink: world.Pick(r, []paper.Ink{paper.RGB(0, 72, 120), paper.RGB(150, 24, 36),
		paper.RGB(24, 100, 62)}), Pale: paper.RGB(242, 245, 248)}
	x, w := 48.0, b.Width-96
	agent := b.Someone(b.Random("insurance agent"))
	f := form.NewFlow(x, w, b.Height-70, func(page int) (*paper.Sheet, float64) {
		s := &paper.Sheet{Width: b.Width, Height: b.Height}
		form.Emblem(s, x, 28, 30, st.Ink, 5)
		s.Text(x+40, 44, st.BoldOf(15).In(st.Ink), h.Insurer)
		s.Text(x+40, 57, st.Of(8), "A stock company   \u2022   Policy service 1-800-555-0143   \u2022   Claims, day and night 1-800-555-0143")
		s.Rule(x, x+w, 66, 1.4, st.Ink)
		if page > 1 {
			s.Text(x, 82, st.Of(8.5), "Policy "+h.Policy+"   "+world.Upper(b.Name()))
			return s, 104
		}
		s.Text(x, 90, st.BoldOf(13), "HOMEOWNERS POLICY DECLARATIONS")
		s.Right(x+w, 90, st.Of(9), "New business   \u2022   Issued "+b.Date(h.Start.AddDate(0, 0, -9)))
		return s, 108
	})
	s := f.S
	y := st.Cells(s, x, 100, w, 28, form.Cell{Label: "Policy number", Value: h.Policy, Share: 0.3}, form.Cell{Label: "Policy period: from",
		Value: b.Date(h.Start)}, form.Cell{Label: "to", Value: b.Date(h.End)}, form.Cell{Label: "12:01 A.M. standard time at the residence " +
		"premises", Value: "12 months", Share: 0.3})
	half := w/2 - 6
	y += 18
	s.Text(x, y, st.BoldOf(8.5).In(st.Ink), "NAMED INSURED AND MAILING ADDRESS")
	s.Text(x+half+12, y, st.BoldOf(8.5).In(st.Ink), "YOUR AGENT")
	form.Stacked(s, x, y+14, 12.5, st.Of(10), append(deal.Parties(b), p.Address.Lines()...)...)
	form.Stacked(s, x+half+12, y+14, 12.5, st.Of(9.5), agent.Name()+" Insurance Agency", agent.Home.Street, agent.Home.Town(),
		agent.Phone+"   Agency code "+world.Draw(r, world.Figures, 5))
	y += 74
	s.Band(x, y, w, 32, st.Pale)
	s.Text(x+6, y+12, st.Of(8), "RESIDENCE PREMISES (location of property insured)")
	s.Text(x+6, y+25, st.BoldOf(10.5), p.Address.String())
	y += 46
	f.Y = y
	prose := st.Prose(9.2, 11.6)
	c := h.Sum
	columns := form.Columns(w, form.Column{}, form.Column{Width: 120, Right: true}, form.Column{Width: 90, Right: true})
	share := func(of int64) string { return b.Money(h.Premium.Share(of)) }
	endorsements := h.Premium - h.Premium.Share(8200) - h.Premium.Share(600) - h.Premium.Share(700)
	f.Rows(prose, columns, 3.4, []string{"Coverages and limits of liability", "Limit", "Premium"}, [][]string{
		{"*SECTION I*"}, {"A.  Dwelling", "*" + b.Money(c) + "*", share(8200)}, {"B.  Other structures (10%)", b.Money(c.Share(1000)),
			"included"}, {"C.  Personal property, replacement cost (55%)", b.Money(c.Share(5500)), "included"}, {"D.  Loss of use (20%)",
			b.Money(c.Share(2000)), "included"},
		{"*SECTION II*"}, {"E.  Personal liability, each occurrence", b.Money(world.Units(300_000)), share(600)},
		{"F.  Medical payments to others, each person", b.Money(world.Units(5_000)), share(700)},
		{"Endorsements listed below, less discounts", "", b.Money(endorsements)}, {"*TOTAL POLICY PREMIUM (includes state fees)*", "",
			"*" + b.Money(h.Premium) + "*"},
	})
	f.Rows(prose, form.Columns(w, form.Column{}, form.Column{}), 3.6, nil, [][]string{
		{"*Deductibles.*  All perils $1,000.  Wind or hail 1% of Coverage A: " + b.Money(c.Share(100)),
			"*Discounts applied.*  Multi-policy, new home buyer, protective devices, claim free, roof age"},
		{"*Rating information.*  Year built " + world.Number(p.Built) + ", frame, " + b.Round(world.Units(p.Area)) +
			" sq. ft., 1 family, protection class " + world.Number(2+r.IntN(4)) + ", hydrant within 1,000 ft.",
			"*Forms and endorsements.*  HO 00 03 05 11, HO 04 90, HO 04 16, HO 04 96, HO 05 28, IL 00 17, state amendatory"},
	})
	f.Room(80)
	f.S.Box(x, f.Y-4, w, 64, 1, st.Ink)
	f.S.Text(x+6, f.Y+9, st.BoldOf(8.5).In(st.Ink), "FIRST MORTGAGEE")
	form.Stacked(f.S, x+6, f.Y+23, 12.5, st.Of(9.8), b.Lender.Name+", its successors and/or assigns (ISAOA/ATIMA)", b.Lender.Place.String(),
		"Loan number "+b.Loan.Number+"     Premium billed to: mortgagee, through escrow")
	f.Y += 78
	f.Line(st.BoldOf(10), 14, "Important notices")
	for _, n := range []string{
		"*This is not a bill.* The premium will be billed to the mortgagee shown. If the mortgagee does not pay, the named insured is " +
			"responsible for the premium.",
		"*Insurance is provided only* with respect to those coverages for which a limit of liability is shown, subject to all conditions of " +
			"this policy. These declarations, with the policy form and endorsements, complete the policy.",
		"*Flood is not covered.* Homeowners policies do not cover damage caused by flood. Flood insurance is available through the National " +
			"Flood Insurance Program and private insurers. Ask your agent.",
		"*Earthquake is not covered* unless an endorsement is shown. Coverage may be bought for an additional premium.",
		"*Replacement cost.* The limit for Coverage A is based on an estimate of the cost to rebuild your home, including an approximate cost " +
			"for labor and materials. It is not the market value. You are responsible for selecting the appropriate amount; call us if you " +
			"remodel.",
		"*Mortgage clause.* Loss payable under Coverage A or B will be paid to the mortgagee and you, as interests appear. If we decide to " +
			"cancel or not to renew this policy, the mortgagee will be notified at least ten days before the date cancellation or nonrenewal " +
			"takes effect.",
		"*Inflation protection.* The limit of liability for Coverages A, B, C and D will be increased at the same rate as the construction cost " +
			"index we use, during the policy period.",
		"*Consumer report.* In connection with this policy we reviewed your insurance score and loss history. You may ask for a correction of " +
			"inaccurate information from the reporting agency.",
	} {
		f.Prose(st.Prose(9, 11.4), n)
		f.Gap(5)
	}
	f.Room(60)
	f.Gap(24)
	form.Signature(f.S, x+10, f.Y-2, 100, b.Random("insurer president"))
	form.Signature(f.S, x+260, f.Y-2, 100, b.Random("insurer secretary"))
	f.S.Text(x, f.Y+12, st.Of(8.5), "President")
	f.S.Text(x+250, f.Y+12, st.Of(8.5), "Secretary")
	return template.Numbered(insuranceFields(b, h), f.Sheets, func(s *paper.Sheet, n, of int) {
		s.Rule(x, x+w, b.Height-46, 0.5, paper.Grey)
		s.Text(x, b.Height-34, st.Of(7.5), "HO DEC 01 24     "+world.Upper(world.Region(p.Address.Region)))
		s.Right(x+w, b.Height-34, st.Of(8), fmt.Sprintf("Page %d of %d", n, of))
	})
}

// evidence is the one-page Evidence of Property Insurance that agents send to lenders, after ACORD 27: boxes within boxes.
func evidence(b *world.Borrower, a template.Ask) template.Document {
	h, r := deal.Insurance(b), a.Issuer(b)
	p := b.Property
	s := &paper.Sheet{Width: b.Width, Height: b.Height}
	label, bold := paper.Sans.Of(6.6), paper.SansBold.Of(7.4)
	typed := world.Pick(r, []paper.Face{paper.Mono, paper.Sans}).Of(9)
	x, w := 36.0, b.Width-72
	agent := b.Someone(b.Random("insurance agent"))
	box := func(bx, y, bw, bh float64, name string, lines ...string) {
		s.Box(bx, y, bw, bh, 0.7, paper.Black)
		s.Text(bx+3, y+8, label, name)
		for i, l := range lines {
			s.Text(bx+6, y+20+12*float64(i), form.Fit(typed, l, bw-10), l)
		}
	}
	form.Emblem(s, x, 26, 22, paper.Black, 2)
	s.Text(x+30, 43, paper.SansBold.Of(15), "EVIDENCE OF PROPERTY INSURANCE")
	box(x+w-100, 24, 100, 26, "DATE (MM/DD/YYYY)", b.Date(h.Start.AddDate(0, 0, -6)))
	s.Box(x, 54, w, 44, 0.7, paper.Black)
	s.Paragraph(x+4, 63, w-8, 9.2, paper.SansBold.Of(7.3), "THIS EVIDENCE OF PROPERTY INSURANCE IS ISSUED AS A MATTER OF INFORMATION ONLY AND "+
		"CONFERS NO RIGHTS UPON THE ADDITIONAL INTEREST NAMED BELOW. THIS EVIDENCE DOES NOT AFFIRMATIVELY OR NEGATIVELY AMEND, EXTEND OR ALTER "+
		"THE COVERAGE AFFORDED BY THE POLICIES BELOW. THIS EVIDENCE OF INSURANCE DOES NOT CONSTITUTE A CONTRACT BETWEEN THE ISSUING INSURER(S), "+
		"AUTHORIZED REPRESENTATIVE OR PRODUCER, AND THE ADDITIONAL INTEREST.")
	half := w / 2
	y := 98.0
	box(x, y, half, 82, "AGENCY                    PHONE (A/C, No, Ext):  "+agent.Phone, agent.Name()+" Insurance Agency", agent.Home.Street,
		agent.Home.Town(), "E-MAIL agency@example.com")
	box(x+half, y, half, 82, "COMPANY", h.Insurer, "Personal Lines Underwriting", b.Stock().TollFree)
	y += 82
	box(x, y, half/2, 24, "CODE:", world.Draw(r, world.Figures, 6))
	box(x+half/2, y, half/2, 24, "SUB CODE:", "")
	box(x+half, y, half, 24, "AGENCY CUSTOMER ID #:", world.Draw(r, world.Figures, 8))
	y += 24
	box(x, y, half, 76, "INSURED", append(deal.Parties(b), p.Address.Lines()...)...)
	box(x+half, y, half/2, 38, "LOAN NUMBER", b.Loan.Number)
	box(x+half+half/2, y, half/2, 38, "POLICY NUMBER", h.Policy)
	box(x+half, y+38, half/3, 38, "EFFECTIVE DATE", b.Date(h.Start))
	box(x+half+half/3, y+38, half/3, 38, "EXPIRATION DATE", b.Date(h.End))
	s.Box(x+half+2*half/3, y+38, half/3, 38, 0.7, paper.Black)
	form.Checkbox(s, x+half+2*half/3+4, y+54, label, false, "CONTINUED UNTIL")
	s.Text(x+half+2*half/3+4, y+64, label, "TERMINATED IF CHECKED")
	y += 76
	s.Box(x, y, w, 14, 0.7, paper.Black)
	s.Text(x+3, y+9, label, "THIS REPLACES PRIOR EVIDENCE DATED:")
	y += 14
	head := func(title string) {
		s.Band(x, y, w, 13, paper.RGB(220, 220, 220))
		s.Box(x, y, w, 13, 0.7, paper.Black)
		s.Text(x+4, y+9.5, bold, title)
		y += 13
	}
	head("PROPERTY INFORMATION")
	box(x, y, w, 42, "LOCATION/DESCRIPTION", p.Address.String(), "One family dwelling, frame, built "+world.Number(p.Built)+", owner occupied")
	y += 42
	s.Box(x, y, w, 30, 0.7, paper.Black)
	s.Paragraph(x+4, y+9, w-8, 8.6, paper.Sans.Of(7), "THE POLICIES OF INSURANCE LISTED BELOW HAVE BEEN ISSUED TO THE INSURED NAMED ABOVE FOR "+
		"THE POLICY PERIOD INDICATED. NOTWITHSTANDING ANY REQUIREMENT, TERM OR CONDITION OF ANY CONTRACT OR OTHER DOCUMENT WITH RESPECT TO "+
		"WHICH THIS EVIDENCE MAY BE ISSUED, THE INSURANCE AFFORDED IS SUBJECT TO ALL THE TERMS, EXCLUSIONS AND CONDITIONS OF SUCH POLICIES.")
	y += 30
	head("COVERAGE INFORMATION          PERILS INSURED:   [  ] BASIC   [  ] BROAD   [X] SPECIAL")
	columns := form.Columns(w, form.Column{}, form.Column{Width: 130, Right: true}, form.Column{Width: 100, Right: true})
	prose := form.Prose{Text: typed, Bold: typed, Leading: 11}
	y = form.Prose{Text: label, Bold: label, Leading: 9}.Row(s, x, y, columns, 3, "COVERAGE / PERILS / FORMS", "AMOUNT OF INSURANCE", "DEDUCTIBLE")
	for _, row := range [][]string{{"Dwelling (Coverage A)  HO-3", b.Amount(h.Sum), "1,000.00"}, {"Other structures",
		b.Amount(h.Sum.Share(1000)), ""}, {"Personal property, replacement cost", b.Amount(h.Sum.Share(5500)), ""}, {"Loss of use",
		b.Amount(h.Sum.Share(2000)), ""}, {"Personal liability / medical payments", "300,000.00 / 5,000.00", ""}, {"Wind/hail", "included",
		b.Amount(h.Sum.Share(100))}} {
		y = prose.Row(s, x, y, columns, 3, row...)
	}
	head("REMARKS (Including Special Conditions)")
	box(x, y, w, 44, "", "Annual premium "+b.Money(h.Premium)+", to be paid at closing. Balance due "+b.Money(h.Premium)+".",
		"Replacement cost on dwelling, subject to policy terms. No flood or earthquake coverage.")
	y += 44
	head("CANCELLATION")
	s.Box(x, y, w, 20, 0.7, paper.Black)
	s.Paragraph(x+4, y+8.5, w-8, 8.4, paper.SansBold.Of(7), "SHOULD ANY OF THE ABOVE DESCRIBED POLICIES BE CANCELLED BEFORE THE EXPIRATION DATE "+
		"THEREOF, NOTICE WILL BE DELIVERED IN ACCORDANCE WITH THE POLICY PROVISIONS.")
	y += 20
	head("ADDITIONAL INTEREST")
	box(x, y, half, 80, "NAME AND ADDRESS", b.Lender.Name+" ISAOA/ATIMA", b.Lender.Place.Street, b.Lender.Place.Town())
	s.Box(x+half, y, half, 40, 0.7, paper.Black)
	for i, l := range []string{"ADDITIONAL INSURED", "LENDER\u2019S LOSS PAYABLE", "LOSS PAYEE", "MORTGAGEE"} {
		form.Checkbox(s, x+half+6+half/2*float64(i%2), y+14+14*float64(i/2), label, i == 3, l)
	}
	box(x+half, y+40, half, 40, "AUTHORIZED REPRESENTATIVE")
	form.Signature(s, x+half+60, y+72, 100, b.Random("insurance agent's hand"))
	y += 80
	s.Text(x, y+12, paper.SansBold.Of(7.5), "Form 27 (2016/03)")
	s.Right(x+w, y+12, label, "All rights reserved. The form's name and logo are registered marks of their owner.")
	return template.Single(insuranceFields(b, h), s)
}

// policySchedule is the schedule of an Indian home insurance policy on the standard fire product, with its tables, the tax invoice part, the
// bank's clause and the conditions in brief.
func policySchedule(b *world.Borrower, a template.Ask) template.Document {
	h, r := deal.Insurance(b), a.Issuer(b)
	p := b.Property
	st := form.Style{Text: paper.Sans, Bold: paper.SansBold, Size: 8.5, Ink: world.Pick(r, []paper.Ink{paper.RGB(0, 84, 148), paper.RGB(200,
		70, 20), paper.RGB(110, 20, 70)}), Pale: paper.RGB(240, 244, 248)}
	x, w := 36.0, b.Width-72
	f := form.NewFlow(x, w, b.Height-64, func(page int) (*paper.Sheet, float64) {
		s := &paper.Sheet{Width: b.Width, Height: b.Height, Colour: true}
		s.Band(0, 0, b.Width, 8, st.Ink)
		s.Text(x, 36, st.BoldOf(14).In(st.Ink), h.Insurer)
		s.Text(x, 48, st.Of(7), "IRDAI Regn. No. "+
			""+b.Lender.Licence[:3]+"   |   CIN U66010"+world.StateCode(p.Address.Region)+"2006PLC"+world.Draw(b.File.Random("insurer"),
			world.Figures, 6)+"   |   Toll free "+b.Stock().TollFree)
		s.Right(x+w, 36, st.BoldOf(10), "BHARAT GRIHA RAKSHA POLICY")
		s.Right(x+w, 48, st.Of(7.5), "Policy Schedule cum Tax Invoice")
		s.Rule(x, x+w, 54, 1, st.Ink)
		return s, 66
	})
	prose := st.Prose(8.4, 10.4)
	four := form.Columns(w, form.Column{Width: 104}, form.Column{}, form.Column{Width: 104}, form.Column{})
	net := h.Premium * 100 / 118
	f.Rows(prose, four, 3, nil, [][]string{
		{"*Policy No.*", "*" + h.Policy + "*", "*Policy issued on*", b.Date(h.Start.AddDate(0, 0, -1))}, {"*Insured*", buyers(b),
			"*Customer ID*", world.Draw(r, world.Figures[1:], 9)}, {"*Period of insurance*", "From 00:00 hrs of " + b.Date(h.Start), "*To*",
			"Midnight of " + b.Date(h.End)},
		{"*Mailing address*", b.Home.String()}, {"*Mobile / e-mail*", b.Phone + "\n" + b.Email, "*Intermediary*", b.Lender.Name +
			", corporate agent, code CA0" + b.Lender.Licence[1:4]}, {"*Financier clause*", b.Lender.Name + ", loan account " + b.Loan.Number +
			" (agreed bank clause applies)"},
	})
	f.Y -= 4
	f.Rows(prose, four, 3, []string{"RISK DETAILS", "", "", ""}, [][]string{{"*Location of risk*", p.Address.String()}, {"*Occupancy*",
		"Dwelling, owner occupied", "*Type of construction*", "Pucca, RCC"}, {"*Carpet area*", world.Number(p.Area*82/100) + " sq. ft.",
		"*Age of building*", fmt.Sprintf("%d years", b.AsOf.Year()-p.Built)}, {"*Basement / floor*", "No / " + world.Number(1+r.IntN(6)),
		"*Terrorism cover*", "Included"}})
	f.Y -= 4
	f.Rows(prose, form.Columns(w, form.Column{}, form.Column{Width: 120, Right: true}, form.Column{Width: 100, Right: true}), 3,
		[]string{"Section / cover", "Sum insured (Rs.)", "Premium (Rs.)"}, [][]string{
			{"Home building \u2013 reinstatement value (including structure, additional structures)", "*" + b.Amount(h.Sum) + "*", b.Amount(net)},
			{"General contents \u2013 in-built (20% of building, maximum Rs. 10 lakh) ", "Not opted", "0.00"},
			{"Personal accident cover for insured and spouse (Rs. 5 lakh each) \u2013 built in", "in addition", "included"},
			{"Loss of rent and rent for alternative accommodation", "as per clause", "included"}, {"*Total sum insured*", "*" + b.Amount(h.Sum) +
				"*", ""}, {"Net premium", "", b.Amount(net)}, {"CGST 9% and SGST 9%", "", b.Amount(h.Premium - net)}, {"*Total premium*", "", "*" +
				b.Amount(h.Premium) + "*"},
		})
	f.Prose(prose, "Premium in words: *"+world.InWords(b.Locale, h.Premium)+"*. Receipt No. "+world.Draw(r, world.Figures,
		10)+" dated "+b.Date(h.Start.AddDate(0, 0, -1))+". HSN 997137, fire and other damage insurance. Consolidated stamp duty paid vide order "+
		"of the Collector of Stamps.")
	f.Gap(6)
	f.Line(st.BoldOf(9.5).In(st.Ink), 13, "Insured events covered")
	f.Prose(prose, "Fire, including due to own fermentation, natural heating or spontaneous combustion; explosion or implosion; lightning; "+
		"earthquake, volcanic eruption or other convulsions of nature; storm, cyclone, typhoon, tempest, hurricane, tornado, tsunami, flood and "+
		"inundation; subsidence of land, landslide and rockslide; bush fire, forest fire and jungle fire; impact damage by external objects "+
		"including aircraft; missile testing operations; riot, strikes and malicious damages; acts of terrorism; bursting or overflowing of "+
		"water tanks, apparatus and pipes; leakage from automatic sprinkler installations; theft within 7 days from the occurrence of and "+
		"proximately caused by any of the above insured events.")
	f.Gap(6)
	f.Line(st.BoldOf(9.5).In(st.Ink), 13, "Clauses, warranties and conditions")
	for i, c := range []string{
		"*Agreed bank clause.* It is hereby declared and agreed that upon any monies becoming payable under this policy the same shall be paid " +
			"by the Company to the Bank, and such part of any monies so paid as may relate to the interests of other parties insured hereunder " +
			"shall be received by the Bank as agents for such other parties. The receipt of the Bank shall be complete discharge of the Company.",
		"*Waiver of underinsurance.* The claim is not reduced if the sum insured declared on the basis of carpet area and cost of construction " +
			"is found to be inadequate at the time of loss.",
		"*Escalation.* The sum insured for the building is automatically increased by 10% per annum, pro rata daily, up to a maximum of 100%, " +
			"without additional premium.",
		"*Excluded* are deliberate or wilful acts, war and nuclear risks, pollution unless resulting from an insured event, loss of articles of " +
			"unlisted value, consequential loss, and any reduction in market value after repair.",
		"*Claims.* Give notice at once, and not later than 7 days after coming to know of the loss, by telephone, e-mail or at the nearest " +
			"office, lodge the claim with an estimate within 30 days, preserve the damaged property for inspection by the surveyor, and report " +
			"to the police in case of riot, malicious damage, terrorism or theft.",
		"*Cancellation.* The insured may cancel at any time; premium is refunded pro rata for the unexpired period, provided there has been no " +
			"claim. The Company may cancel only on grounds of misrepresentation, fraud or non-disclosure of material facts.",
		"*Transfer.* On sale of the property the policy ends for the seller; it is not transferred to the buyer without endorsement.",
		"*Grievances.* Write to the grievance officer of the Company; if not satisfied, to the Insurance Ombudsman within whose jurisdiction " +
			"the branch or the residence lies. The list of Ombudsmen is attached to the policy wording, which may be downloaded from the website.",
		"*No loss declaration.* It is warranted that there has been no loss between the date of proposal and the date of commencement of the risk.",
	} {
		f.Item(prose, 18, fmt.Sprintf("%d.", i+1), c)
		f.Gap(3)
	}
	f.Room(90)
	f.Gap(16)
	f.S.Text(x+w-200, f.Y, st.BoldOf(9), "For "+h.Insurer)
	form.Signature(f.S, x+w-190, f.Y+34, 90, b.Random("insurer's officer"))
	f.S.Text(x+w-200, f.Y+52, st.Of(8.5), "Authorised Signatory (digitally signed)")
	form.Matrix(f.S, x, f.Y-6, 54, 29, r)
	f.S.Paragraph(x+64, f.Y+6, 220, 10, st.Of(7.5), "Scan to verify the policy. In case of any discrepancy inform us within 15 days. This "+
		"schedule is to be read with the policy wording UIN "+world.Draw(r, world.Letters, 4)+"RP0055V01202021.")
	f.Y += 80
	f.Room(260)
	f.Centre(st.BoldOf(10.5), 8, "CUSTOMER INFORMATION SHEET (know your policy)")
	f.Rows(prose, form.Columns(w, form.Column{Width: 26}, form.Column{Width: 120}, form.Column{}, form.Column{Width: 70}), 3.4, []string{"Sl.",
		"Title", "Description in simple words", "Clause"}, [][]string{
		{"1", "Name of the product", "Bharat Griha Raksha", "\u2013"}, {"2", "Policy number", h.Policy, "Schedule"}, {"3", "Type of policy",
			"Indemnity, reinstatement value basis, for home building and contents", "B"},
		{"4", "Sum insured", "Rs. " + b.Amount(h.Sum) + " for the building. It rises by 10% each year without extra premium.", "C (3)"}, {"5",
			"What the policy covers", "Physical loss of or damage to your home building from the insured events listed in this schedule", "B (1)"},
		{"6", "What it does not cover", "Wear and tear, wilful acts, war, nuclear risks, pollution, valuables not declared, and loss of market " +
			"value", "E"}, {"7", "Deductible", "None under the base cover; 5% of claim, at least Rs. 10,000, for terrorism", "F"},
		{"8", "Claim procedure", "Call or write to us within 7 days. A surveyor is appointed within 24 hours for losses above Rs. 50,000. The " +
			"claim is decided within 30 days of the final report.", "G"},
		{"9", "Free look, cancellation", "You may cancel at any time and receive the premium for the period not used", "G (9)"}, {"10",
			"Grievances", "Grievance cell of the company; Bima Bharosa portal of the Authority; Insurance Ombudsman", "H"},
		{"11", "Your obligations", "Disclose all facts correctly in the proposal, maintain the home, and tell us of changes in use, of " +
			"construction and of sale", "G (1)"},
	})
	return template.Numbered(insuranceFields(b, h), f.Sheets, func(s *paper.Sheet, n, of int) {
		s.Rule(x, x+w, b.Height-46, 0.6, st.Ink)
		s.Text(x, b.Height-36, st.Of(6.8), "Registered office: "+strings.Join(b.Lender.Place.Lines()[1:],
			"")+"   |   Insurance is the subject matter of solicitation")
		s.Right(x+w, b.Height-36, st.Of(7.5), fmt.Sprintf("Page %d of %d", n, of))
	})
}
