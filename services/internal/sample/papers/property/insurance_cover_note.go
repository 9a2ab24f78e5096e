package property

import (
	"dossier/services/internal/sample/form"
	"dossier/services/internal/sample/paper"
	"dossier/services/internal/sample/papers/deal"
	"dossier/services/internal/sample/template"
	"dossier/services/internal/sample/world"
)

// coverNote is a public insurer's standard fire policy on its pre-printed form: particulars typed into a bordered sheet, stamped and signed by the
// divisional office.
func coverNote(b *world.Borrower, a template.Ask) template.Document {
	h, r := deal.Insurance(b), a.Issuer(b)
	s := &paper.Sheet{Width: b.Width, Height: b.Height}
	x, w := 50.0, b.Width-100
	print, bold, typed := paper.Roman.Of(9), paper.RomanBold.Of(9), paper.Mono.Of(9.5)
	s.Box(x-14, 36, w+28, b.Height-72, 1.6, paper.Navy)
	s.Box(x-10, 40, w+20, b.Height-80, 0.5, paper.Navy)
	form.Pillar(s, x+4, 50, 38, paper.Navy)
	s.Centre(b.Width/2, 66, paper.RomanBold.Of(16).In(paper.Navy), world.Upper(h.Insurer))
	s.Centre(b.Width/2, 79, print, "Divisional Office No. "+world.Number(2+r.IntN(14))+", "+b.Property.Address.City)
	s.Centre(b.Width/2, 100, paper.RomanBold.Of(12), "STANDARD FIRE AND SPECIAL PERILS POLICY")
	s.Centre(b.Width/2, 113, print, "(Material damage - Dwellings)   Original for the financier")

	y := 136.0
	line := func(label, value string) {
		s.Text(x, y, bold, label)
		s.Text(x+150, y, paper.Roman.Of(9), ":")
		for _, l := range typed.Wrap(w-164, value) {
			s.Text(x+162, y, typed, l)
			y += 13
		}
		y += 4
	}
	line("Policy number", h.Policy)
	line("Name of the insured", world.Upper(buyers(b)))
	line("Address of the insured", world.Upper(b.Home.String()))
	line("Financial interest of", world.Upper(b.Lender.Name)+" A/C "+b.Loan.Number)
	line("Cover from", h.Start.Format("02-01-2006")+" 00.01 HRS")
	line("Cover to", h.End.Format("02-01-2006")+" MIDNIGHT")
	line("Situation of the property", world.Upper(b.Property.Address.String()))
	line("Description", "RESIDENTIAL FLAT, CLASS A CONSTRUCTION, BUILT "+world.Number(b.Property.Built)+", "+world.Number(b.Property.Area)+" SQ.FT.")

	y += 6
	columns := form.Columns(w, form.Column{Title: "Item"}, form.Column{Title: "Sum insured Rs.", Width: 120, Right: true}, form.Column{Title: "Premium Rs.", Width: 100, Right: true})
	net := h.Premium * 100 / 118
	rows := [][]string{{"BUILDING", b.Amount(h.Sum), b.Amount(net)}, {"ADD: EARTHQUAKE", "INCLUDED", "0.00"}, {"ADD: TERRORISM", "INCLUDED", "0.00"},
		{"GST", "", b.Amount(h.Premium - net)}, {"TOTAL", b.Amount(h.Sum), b.Amount(h.Premium)}}
	form.Grid(s, x, y, 16, len(rows)+1, columns)
	for i, l := range append([][]string{{"Item", "Sum insured Rs.", "Premium Rs."}}, rows...) {
		t := typed
		if i == 0 {
			t = bold
		}
		form.Row(s, x, y+11.5+16*float64(i), t, columns, l...)
	}
	y += 16*float64(len(rows)+1) + 22
	y = s.Paragraph(x, y, w, 12, print, "In consideration of the insured named above having paid to the Company the premium shown, the Company agrees that if after payment of "+
		"the premium the property described, or any part of it, is destroyed or damaged by any of the perils specified in this policy during the period of insurance, the Company "+
		"shall pay to the insured the value of the property at the time of the happening of its destruction or the amount of such damage, or at its option reinstate or replace "+
		"it. Provided that the liability of the Company shall in no case exceed in respect of each item the sum expressed to be insured thereon.") + 6
	y = s.Paragraph(x, y, w, 12, print, "Perils: fire, lightning, explosion or implosion, aircraft damage, riot, strike and malicious damage, storm, cyclone, flood and inundation, impact "+
		"by rail or road vehicle, subsidence and landslide including rockslide, bursting of water tanks, missile testing operations, leakage from sprinklers, bush fire.") + 6
	y = s.Paragraph(x, y, w, 12, print, "Subject to agreed bank clause. Subject to excess of 5% of each claim, minimum Rs. 10,000, for losses by lightning and storm. This policy shall be void "+
		"if the building falls or is displaced otherwise than by an insured peril.") + 16
	s.Text(x, y, print, "Rupees (in words): "+form.Cut(print, world.InWords(b.Locale, h.Premium), w-80))
	s.Text(x, y+26, print, "Receipt no. "+world.Draw(r, world.Figures, 8)+"   Date "+h.Start.AddDate(0, 0, -1).Format("02-01-2006"))
	s.Text(x, y+52, print, "Entered by ______   Checked by ______")
	form.Signature(s, x+w-140, y+44, 90, r)
	s.Right(x+w, y+26, bold, "For "+h.Insurer)
	s.Right(x+w, y+62, print, "Duly constituted attorney(s)")
	form.Seal(s, x+w-190, y+40, 30, paper.RGB(96, 40, 120), 14, "D.O.")
	s.Centre(b.Width/2, b.Height-48, paper.Roman.Of(7.5), "Stamp duty Re. 1 paid. This schedule is to be read with the policy conditions. In case of complaint write to the Grievance Cell of the Divisional Office.")
	fields := insuranceFields(b, h)
	return template.Single(fields, s)
}
