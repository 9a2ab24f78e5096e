package keptout

import (
	"fmt"

	"dossier/services/internal/sample/form"
	"dossier/services/internal/sample/paper"
	"dossier/services/internal/sample/template"
	"dossier/services/internal/sample/world"
)

// renewalDeclarations are the declarations of an American homeowners policy, two pages, as they are mailed at renewal with the lender on them.
func renewalDeclarations(b *world.Borrower, a template.Ask) template.Document {
	r := a.Issuer(b)
	insurer := world.Pick(r, b.Stock().Insurers)
	policy := "HO3-" + world.Draw(r, world.Figures[1:], 2) + world.Draw(r, world.Figures, 6) + "-" + world.Draw(r, world.Figures, 2)
	start := world.MonthStart(b.AsOf, 1).AddDate(-a.Back, 0, 0)
	end := start.AddDate(1, 0, 0)
	home := b.Property.Address
	dwelling := (b.Property.Price * 7 / 10) / 100_000 * 100_000
	agent := b.File.Someone(r)
	x, w := 50.0, b.Width-100
	text, bold := paper.Sans.Of(9), paper.SansBold.Of(9)
	forest := paper.RGB(16, 82, 60)
	open := func() *paper.Sheet {
		s := blank(b)
		form.Emblem(s, x, 34, 30, forest, 5)
		s.Text(x+40, 56, paper.SansBold.Of(15).In(forest), insurer)
		s.Right(x+w, 46, bold, "HOMEOWNERS POLICY DECLARATIONS")
		s.Right(x+w, 58, text, "Renewal - replaces all prior declarations")
		s.Rule(x, x+w, 72, 2, forest)
		return s
	}
	s := open()
	ladder(s, x, 92, 100, 13, bold, text, "Policy number", policy, "Policy period", start.Format("01/02/2006")+" to "+end.Format("01/02/2006"), "",
		"12:01 a.m. standard time at the residence premises", "Policy form", "HO-3 Special Form")
	s.Text(x, 160, bold.In(forest), "Named insured and mailing address")
	form.Stacked(s, x, 174, 12, text, append([]string{b.FullName()}, b.Home.Lines()...)...)
	s.Text(x+w*0.52, 160, bold.In(forest), "Your agent")
	form.Stacked(s, x+w*0.52, 174, 12, text, agent.Name()+" Insurance Agency", agent.Home.Street, agent.Phone)
	s.Text(x, 224, bold.In(forest), "Location of residence premises")
	form.Stacked(s, x, 238, 12, text, home.Street, home.Town())
	s.Text(x+w*0.52, 224, bold.In(forest), "First mortgagee")
	form.Stacked(s, x+w*0.52, 238, 12, text, b.Lender.Name+", ISAOA/ATIMA", b.Lender.Place.Street, b.Lender.Place.Town(), "Loan no. "+b.Loan.Number)
	columns := form.Columns(w, form.Column{}, form.Column{Width: 120, Right: true}, form.Column{Width: 90, Right: true})
	y := 304.0
	head := func(s *paper.Sheet, titles ...string) {
		s.Band(x, y-12, w, 17, paper.RGB(222, 236, 230))
		form.Row(s, x, y, bold, columns, titles...)
		y += 18
	}
	base := dwelling.Share(int64(28 + r.IntN(14)))
	row := func(s *paper.Sheet, values ...string) {
		form.Row(s, x, y, text, columns, values...)
		s.Rule(x, x+w, y+4, 0.3, paper.Grey)
		y += 15.5
	}
	head(s, "Section I - Property coverages", "Limit of liability", "Annual premium")
	row(s, "A.  Dwelling", "$"+b.Round(dwelling), b.Money(base))
	row(s, "B.  Other structures", "$"+b.Round(dwelling/10), "included")
	row(s, "C.  Personal property (replacement cost)", "$"+b.Round(dwelling/2), "included")
	row(s, "D.  Loss of use", "$"+b.Round(dwelling/5), "included")
	y += 10
	head(s, "Section II - Liability coverages", "Limit of liability", "Annual premium")
	row(s, "E.  Personal liability, each occurrence", "$300,000", b.Money(2_400))
	row(s, "F.  Medical payments to others, each person", "$5,000", "included")
	y += 10
	head(s, "Endorsements forming part of this policy", "Edition", "Annual premium")
	sum := base + 2_400
	for _, e := range []struct {
		name, edition string
		premium       world.Cents
	}{{"HO 04 90  Personal property replacement cost loss settlement", "05 11", 6_300}, {"HO 04 95  Limited water back-up and sump discharge",
		"01 14", 4_800}, {"HO 04 16  Premises alarm or fire protection system", "10 00", -3_900},
		{"IL 02 44  State changes - cancellation and nonrenewal", "09 17", 0}} {
		premium := "no charge"
		if e.premium != 0 {
			premium = signed(b, e.premium)
		}
		sum += e.premium
		row(s, e.name, e.edition, premium)
	}
	y += 6
	for _, l := range []world.Line{{Name: "Credits applied: protective device, claim free, paperless", Amount: -base.Share(600)},
		{Name: "State premium tax and fire marshal assessment", Amount: sum.Share(180)}} {
		sum += l.Amount
		row(s, l.Name, "", signed(b, l.Amount))
	}
	s.Band(x, y-6, w, 22, forest)
	form.Row(s, x, y+9, paper.SansBold.Of(11).In(paper.White), columns, "Total annual policy premium", "", b.Money(sum))
	s.Text(x, y+34, text, "Deductible - Section I: all perils $1,500; wind and hail 1% of Coverage A.     Billing: mortgagee is billed. This "+
		"is not a bill.")
	sheets := []*paper.Sheet{s}

	s = open()
	ladder(s, x, 92, 100, 13, bold, text, "Policy number", policy, "Named insured", b.FullName())
	y = 134
	s.Text(x, y, bold.In(forest), "Rating information")
	for i, c := range [][2]string{{"Year built", fmt.Sprint(b.Property.Built)}, {"Construction", "Frame, masonry veneer"}, {"Living area",
		fmt.Sprintf("%d sq. ft.", b.Property.Area)}, {"Roof", "Architectural shingle"}, {"Protection class", "03"},
		{"Feet from hydrant", "500"}, {"Families", "1"}, {"Occupancy", "Owner, primary"}, {"Territory", world.Draw(r, world.Figures, 3)},
		{"Fire alarm", "Central station"}} {
		s.Text(x+float64(i%2)*w/2, y+17+float64(i/2)*14, text, c[0])
		s.Text(x+float64(i%2)*w/2+110, y+17+float64(i/2)*14, text, c[1])
	}
	y += 108
	for _, part := range [][2]string{
		{"Mortgage clause", "If loss is payable to a mortgagee named in these declarations, we will pay as the interests of the mortgagee and of " +
			"the insured appear. A denial of your claim will not apply to a valid claim of the mortgagee who has told us of any change in " +
			"ownership, occupancy or substantial change in risk of which it is aware, and who pays on demand any premium you have neglected to " +
			"pay. If we cancel or do not renew, the mortgagee will be notified at least ten days before the change takes effect."},
		{"Flood is not covered", "This policy does not insure against loss caused by flood, surface water, tidal water, or overflow of a body of " +
			"water. You may be able to buy flood insurance through the National Flood Insurance Program or a private carrier. Ask your agent."},
		{"Earth movement", "Loss by earthquake, landslide, mine subsidence or sinking of land is excluded unless an endorsement is shown above."},
		{"How your Coverage A limit was chosen", "The limit reflects an estimate of the cost to rebuild your home with materials of like kind, " +
			"at today's prices, as computed from the information you gave us. It is not a measure of market value and includes no land. Please " +
			"tell us about additions or remodelling exceeding $5,000 so that it can be kept current. An inflation guard of 4% has been applied " +
			"at this renewal."},
		{"Your right to know", "We collect information about you from consumer reports, inspections and public records. An insurance score was " +
			"used in setting your premium. You may ask for the reasons, for a copy of what we hold, and for correction of what is wrong."},
		{"Fraud statement", "Any person who knowingly presents a false statement in an application for insurance, or a false or fraudulent claim " +
			"for the payment of a loss, may be guilty of a criminal offense and subject to penalties under state law."},
	} {
		s.Text(x, y, bold, part[0])
		y = s.Paragraph(x, y+12, w, 11.5, text, part[1]) + 8
	}
	form.Signature(s, x+w-160, b.Height-112, 90, r)
	s.Rule(x+w-180, x+w, b.Height-104, 0.6, paper.Black)
	s.Text(x+w-180, b.Height-92, text, "Countersigned by authorized representative")
	sheets = append(sheets, s)
	return template.Numbered(map[string]string{
		"insurer": insurer, "policy_number": policy, "insured": b.FullName(), "property_address": home.String(), "period_start": world.ISO(start),
		"period_end": world.ISO(end),
		"premium":    sum.Plain(), "dwelling_limit": dwelling.Plain(), "mortgagee": b.Lender.Name, "loan_number": b.Loan.Number,
	}, sheets, func(s *paper.Sheet, n, of int) {
		s.Text(x, b.Height-40, paper.Sans.Of(7.5).In(paper.Grey), "DEC-HO (07-23)      Date prepared "+start.AddDate(0, 0,
			-45).Format("01/02/2006"))
		s.Right(x+w, b.Height-40, paper.Sans.Of(7.5), fmt.Sprintf("Page %d of %d", n, of))
	}).About(world.ISO(start), world.ISO(end))
}

// dwellingSchedule is the schedule of an Indian home policy on the standard fire wording, as a tax invoice as well.
func dwellingSchedule(b *world.Borrower, a template.Ask) template.Document {
	r := a.Issuer(b)
	insurer := world.Pick(r, b.Stock().Insurers)
	policy := world.Draw(r, world.Figures[1:], 4) + "/" + world.Draw(r, world.Figures, 8) + "/00/0" + world.Draw(r, world.Figures, 2)
	start := world.MonthStart(b.AsOf, 0).AddDate(-a.Back, 0, -3)
	end := start.AddDate(1, 0, -1)
	home := b.Property.Address
	building := world.Cents(b.Property.Area) * 220_000
	contents := building / 10
	premium := building.Share(3) + contents.Share(9) + world.Cents(r.IntN(9000))
	tax := premium.Share(1800)
	s := blank(b)
	x, w := 36.0, b.Width-72
	text, bold := paper.Humanist.Of(9), paper.HumanistBold.Of(9)
	p := form.Prose{Text: text, Bold: bold, Leading: 11}
	s.Text(x, 54, paper.HumanistBold.Of(16), insurer)
	s.Text(x, 66, paper.Humanist.Of(8), "Regd. & Corporate Office: "+b.Lender.Place.City+"   IRDAI Regn. No. 1"+world.Draw(r, world.Figures, 2)+
		"   Customer care "+b.Stock().TollFree)
	form.Matrix(s, x+w-52, 30, 48, 25, r)
	s.Band(x, 84, w, 20, paper.RGB(232, 110, 30))
	s.Centre(x+w/2, 98, paper.HumanistBold.Of(11.5).In(paper.White), "BHARAT GRIHA RAKSHA - POLICY SCHEDULE CUM TAX INVOICE")
	half := form.Columns(w, form.Column{Width: w * 0.2}, form.Column{Width: w * 0.3}, form.Column{Width: w * 0.2}, form.Column{})
	y := 110.0
	for _, row := range [][]string{
		{"*Policy No.*", policy, "*Issued on*", start.AddDate(0, 0, -2).Format("02-Jan-2006")},
		{"*Insured*", world.Upper(b.Name()), "*Previous policy*", "New"},
		{"*Period of insurance*", "From 00:00 hrs of " + start.Format("02-Jan-2006"), "*To*", "Midnight of " + end.Format("02-Jan-2006")},
		{"*Correspondence address*", b.Home.String(), "*Mobile / e-mail*", b.Phone + " " + b.Email},
		{"*Risk location*", home.String(), "*Financier*", b.Lender.Name + ", Loan A/c " + b.Loan.Number},
		{"*Intermediary*", "Direct / IMF0" + world.Draw(r, world.Figures, 5), "*Insured's GSTIN*", "Unregistered"},
		{"*Occupancy*", "Residential, owner occupied", "*Construction*", "Pucca, RCC framed"},
		{"*Carpet area*", fmt.Sprintf("%d sq. ft.", b.Property.Area), "*Age of building*", fmt.Sprintf("%d years", b.AsOf.Year()-b.Property.Built)},
	} {
		y = p.Row(s, x, y, half, 3.5, row...)
	}
	y += 18
	s.Text(x, y, bold, "Section-wise cover")
	columns := form.Columns(w, form.Column{Width: 34}, form.Column{}, form.Column{Width: 120, Right: true}, form.Column{Width: 110, Right: true})
	y += 6
	for _, row := range [][]string{
		{"*Sr.*", "*Particulars of property*", "*Sum insured (Rs.)*", "*Premium (Rs.)*"},
		{"1", "Home building, plinth and foundation, on reinstatement value (carpet area x prevailing cost of construction), with 10% escalation",
			b.Amount(building), b.Amount(building.Share(3))},
		{"2", "Home contents, general, up to 20% of the building sum insured subject to declaration", b.Amount(contents),
			b.Amount(premium - building.Share(3))},
		{"3", "Cover for valuable contents on agreed value basis", "Not opted", "-"},
		{"4", "Personal accident of insured and spouse, in-built", b.Amount(50_000_000), "Nil"},
		{"5", "Loss of rent and rent for alternative accommodation", "As per policy", "In-built"},
		{"6", "Terrorism damage", "Covered", "In-built"},
	} {
		y = p.Row(s, x, y, columns, 3.5, row...)
	}
	y += 16
	for _, l := range []world.Line{{Name: "Net premium", Amount: premium}, {Name: "CGST @ 9%", Amount: tax / 2}, {Name: "SGST @ 9%",
		Amount: tax - tax/2}} {
		s.Text(x+w-240, y, text, l.Name)
		s.Right(x+w-4, y, text, b.Amount(l.Amount))
		y += 13
	}
	s.Rule(x+w-240, x+w, y-8, 0.6, paper.Black)
	s.Text(x+w-240, y+4, bold, "Total premium payable")
	s.Right(x+w-4, y+4, bold, rupees(b, premium+tax))
	s.Text(x, y+4, text, "Rupees "+inWords(b.Locale, (premium+tax).Whole())+" Only (rounded)")
	y += 24
	s.Text(x, y, bold, "Clauses, conditions and warranties applicable")
	y += 13
	for i, c := range []string{
		"Agreed bank clause: upon any monies becoming payable under this policy the same shall be paid to the financier named above, whose " +
			"receipt shall be a complete discharge to the Company.",
		"The insurance covers physical loss, damage or destruction caused by fire, explosion, lightning, earthquake, storm, cyclone, flood and " +
			"inundation, bush fire, impact, riot, strike, malicious damage, terrorism, bursting of water tanks, leakage from sprinklers, and " +
			"theft within seven days of any of these.",
		"Waiver of underinsurance: claims are not reduced on account of underinsurance provided that the carpet area and age of the building " +
			"have been declared correctly.",
		"Excluded: wilful negligence, war and nuclear perils, pollution, defects known to you, loss of bullion, works of art, curios and " +
			"manuscripts unless declared, and any reduction in market value after reinstatement.",
		"Give notice of loss within reasonable time to the care number or at the policy issuing office; keep damaged property for inspection by " +
			"the surveyor.",
		"The policy is void ab initio in case of dishonour of the premium cheque. You may cancel at any time; premium is refunded in proportion " +
			"to the unexpired period.",
	} {
		s.Text(x, y, text, fmt.Sprintf("%c)", 'a'+i))
		y = p.At(s, x+16, y, w-16, c) + 2
	}
	p.At(s, x, y+8, w, "In witness whereof this schedule has been signed at "+b.Lender.Place.City+" on "+start.AddDate(0, 0,
		-2).Format("02-Jan-2006")+". Consolidated stamp duty of Re. 0.50 paid vide challan no. "+world.Draw(r, world.Figures, 10)+".")
	s.Right(x+w, b.Height-84, bold, "For "+insurer)
	form.Seal(s, x+w-190, b.Height-104, 26, paper.Blue, 8, "GENERAL INS.")
	form.Signature(s, x+w-110, b.Height-62, 60, r)
	s.Right(x+w, b.Height-48, text, "Authorised Signatory")
	s.Text(x, b.Height-48, paper.Humanist.Of(7.5).In(paper.Grey), "UIN: IRDAN0"+world.Draw(r, world.Figures, 2)+"RP0007V02202021      HSN/SAC "+
		"997137      Grievances: see the ombudsman list on our website")
	return template.Single(map[string]string{
		"insurer": insurer, "policy_number": policy, "insured": world.Upper(b.Name()), "property_address": home.String(),
		"period_start": world.ISO(start), "period_end": world.ISO(end),
		"premium": (premium + tax).Plain(), "sum_insured": building.Plain(), "mortgagee": b.Lender.Name, "loan_number": b.Loan.Number,
	}, s).About(world.ISO(start), world.ISO(end))
}
