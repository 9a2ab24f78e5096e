package address

import (
	"fmt"

	"dossier/services/internal/sample/form"
	"dossier/services/internal/sample/paper"
	"dossier/services/internal/sample/template"
	"dossier/services/internal/sample/world"
)

// associationLease is the form of a realtors' association, filled on a computer: small sans type with a number before every line, blanks and
// tick boxes, the parties' initials and the form's own number at each foot, and the lead paint disclosure as its last page.
func associationLease(b *world.Borrower, a template.Ask) template.Document {
	issuer := a.Issuer(b)
	t := rented(b, a, 12)
	landlord, tenant := t.landlord.Name(), b.Name()
	if b.Index == 0 && len(b.Borrowers) > 1 && issuer.IntN(2) == 0 {
		tenant += " and " + b.Borrowers[1].Name()
	}
	broker := world.Pick(issuer, []string{"Kestrel Realty Group", "Harvest Moon Property Management", "Blue Door Residential"})
	terms := t.terms(b, landlord, tenant)
	x, w := 62.0, b.Width-104
	text, bold := paper.Sans.Of(8.9), paper.SansBold.Of(8.9)
	filled := paper.Mono.Of(9).In(paper.Navy)
	leading := spread(a, 5, 12.4)
	line := 0
	f := form.NewFlow(x, w, b.Height-84, func(page int) (*paper.Sheet, float64) {
		s := &paper.Sheet{Width: b.Width, Height: b.Height}
		line = 0
		if page == 1 {
			return s, 132
		}
		s.Text(x, 40, paper.Sans.Of(7.5), "Lease - "+b.Home.Street)
		s.Right(x+w, 40, paper.Sans.Of(7.5), tenant)
		s.Rule(x, x+w, 45, 0.5, paper.Grey)
		return s, 64
	})
	count := func() { // the number of the line in the margin
		line++
		f.S.Right(x-10, f.Y, paper.Sans.Of(6.5).In(paper.Grey), fmt.Sprint(line))
	}
	set := func(indent float64, p form.Prose, body string) {
		p.Indent, p.Text, p.Bold = indent, text, bold
		before, sheets := f.Y, len(f.Sheets)
		f.Prose(p, body)
		// The flow set a number of lines, perhaps over a page's end: number them as they stand.
		if len(f.Sheets) == sheets {
			end := f.Y
			for f.Y = before; f.Y < end-leading/2; f.Y += leading {
				count()
			}
			f.Y = end
			return
		}
		end := f.Y
		for f.Y = 64; f.Y < end-leading/2; f.Y += leading {
			count()
		}
		f.Y = end
	}
	s := f.S
	s.Box(x, 34, 26, 26, 1.4, paper.Black)
	s.Fill([]paper.Point{{X: x + 5, Y: 48}, {X: x + 13, Y: 39}, {X: x + 21, Y: 48}, {X: x + 21, Y: 56}, {X: x + 5, Y: 56}}, paper.Black)
	s.Text(x+36, 46, paper.SansBold.Of(14), "RESIDENTIAL LEASE")
	s.Text(x+36, 58, paper.Sans.Of(8), "Approved by the "+world.Region(b.Home.Region)+" Association of Property Professionals for use by its "+
		"members only")
	s.Right(x+w, 46, paper.Sans.Of(7.5), "EQUAL HOUSING")
	s.Right(x+w, 55, paper.Sans.Of(7.5), "OPPORTUNITY")
	s.Box(x, 68, w, 48, 0.7, paper.Black)
	s.Paragraph(x+6, 79, w-12, 9.4, paper.SansBold.Of(7.6), "THIS IS A LEGALLY BINDING CONTRACT. IF YOU DO NOT UNDERSTAND ANY PART OF IT, SEEK "+
		"COMPETENT ADVICE BEFORE SIGNING. BLANK SPACES THAT DO NOT APPLY ARE TO BE MARKED N/A. "+
		"The broker named in section 2 acts for the Landlord and not for the Tenant, and has disclosed this to the Tenant before showing the "+
		"property. Deposits are held as the real estate licence law requires.")

	prose := form.Prose{Leading: leading}
	section := func(no int, title string) {
		f.Gap(3)
		f.Room(3 * leading)
		count()
		f.S.Text(x, f.Y, bold, fmt.Sprintf("%d.  %s", no, world.Upper(title)))
		f.Y += leading
	}
	blanks := func(row ...form.Cell) {
		f.Room(0)
		count()
		form.Blanks(f.S, x+14, f.Y, w-14, text, filled, row...)
		f.Y += leading + 1.5
	}
	section(1, "Parties and property")
	blanks(form.Cell{Label: "Landlord (owner):", Value: landlord}, form.Cell{Label: "Date of lease:", Value: b.Date(t.made), Share: 0.32})
	blanks(form.Cell{Label: "Tenant(s):", Value: tenant})
	blanks(form.Cell{Label: "Property:", Value: b.Home.Street})
	blanks(form.Cell{Label: "City:", Value: b.Home.City}, form.Cell{Label: "State:", Value: b.Home.Region, Share: 0.18}, form.Cell{Label: "ZIP:",
		Value: b.Home.Code, Share: 0.24})
	f.Room(0)
	count()
	f.S.Text(x+14, f.Y, text, "Type:")
	form.Choices(f.S, x+44, f.Y, 14, text, issuer.IntN(2), "single family house", "apartment", "duplex", "condominium", "townhouse")
	f.Y += leading + 1
	section(2, "Broker and address for notices and payments")
	blanks(form.Cell{Label: "Managing broker:", Value: broker}, form.Cell{Label: "Lic. no.:", Value: world.Draw(issuer, world.Figures[1:], 7),
		Share: 0.3})
	blanks(form.Cell{Label: "Address:", Value: t.landlord.Home.String()}, form.Cell{Label: "Tel.:", Value: t.landlord.Phone, Share: 0.3})
	section(3, "Term, rent and money due")
	blanks(form.Cell{Label: "Beginning date:", Value: b.Date(t.start)}, form.Cell{Label: "Ending date:", Value: b.Date(t.end)},
		form.Cell{Label: "Months:", Value: fmt.Sprint(t.months), Share: 0.2})
	blanks(form.Cell{Label: "Monthly rent: $", Value: b.Amount(t.rent)}, form.Cell{Label: "due on the", Value: "1st", Share: 0.22},
		form.Cell{Label: "day; late after the", Value: "3rd", Share: 0.28})
	blanks(form.Cell{Label: "Security deposit: $", Value: b.Amount(t.deposit)}, form.Cell{Label: "Pet deposit: $", Value: "N/A"},
		form.Cell{Label: "Key deposit: $", Value: "50.00"})
	blanks(form.Cell{Label: "First late day fee: $", Value: "40.00"}, form.Cell{Label: "each day after: $", Value: "8.00"},
		form.Cell{Label: "Returned item: $", Value: "35.00"})
	f.Room(0)
	count()
	f.S.Text(x+14, f.Y, text, "Rent is paid by:")
	form.Choices(f.S, x+92, f.Y, 14, text, 0, "online portal", "check", "money order", "cash (with receipt)")
	f.Y += leading + 2
	for i, c := range associationClauses {
		section(i+4, c.title)
		set(14, prose, terms.Replace(c.text))
	}

	section(len(associationClauses)+4, "Signatures")
	set(14, prose, "By signing, each Tenant states that he or she is of full age, has read this lease with its addenda, and is jointly and "+
		"severally bound. An electronic signature or a copy sent by electronic means has the force of an original.")
	f.Room(170)
	f.Gap(36)
	signers := []struct{ role, name, hand string }{{"Tenant", tenant, "signature"}, {"Landlord or broker for Landlord", landlord, "landlord " +
		landlord}, {"Broker", broker, "broker " + broker}}
	for _, p := range signers {
		form.Signature(f.S, x+20, f.Y-2, 104, b.Random(p.hand))
		f.S.Rule(x+14, x+w*0.62, f.Y, 0.6, paper.Black)
		f.S.Rule(x+w*0.7, x+w, f.Y, 0.6, paper.Black)
		f.S.Text(x+w*0.72, f.Y-3, filled, b.Date(t.made))
		f.S.Text(x+14, f.Y+10, paper.Sans.Of(7.5), p.role+":  "+p.name)
		f.S.Text(x+w*0.7, f.Y+10, paper.Sans.Of(7.5), "Date")
		f.Gap(46)
	}

	f.Turn()
	inventory(f.S, b, x, w)

	f.Turn()
	s = f.S
	s.Centre(x+w/2, 76, paper.SansBold.Of(12), "DISCLOSURE OF INFORMATION ON LEAD-BASED PAINT")
	s.Centre(x+w/2, 91, paper.SansBold.Of(12), "AND/OR LEAD-BASED PAINT HAZARDS")
	y := s.Paragraph(x, 118, w, 12, text, "Lead Warning Statement: Housing built before 1978 may contain lead-based paint. Lead from paint, paint "+
		"chips, and dust can pose health hazards if not managed properly. Lead exposure is especially harmful to young children and "+
		"pregnant women. Before renting pre-1978 housing, lessors must disclose the presence of known lead-based paint and/or lead-based paint "+
		"hazards in the dwelling. Lessees must also receive a federally approved pamphlet on lead poisoning prevention.")
	y += 10
	for _, part := range []struct {
		title string
		lines []string
		tick  int
	}{
		{"Lessor's disclosure", []string{"(a) Known lead-based paint and/or lead-based paint hazards are present in the housing (explain).",
			"(b) Lessor has no knowledge of lead-based paint and/or lead-based paint hazards in the housing.",
			"(c) Lessor has provided the lessee with all available records and reports (list documents below).", "(d) Lessor has no reports or " +
				"records pertaining to lead-based paint in the housing."}, 1},
		{"Lessee's acknowledgment (initial)", []string{"(e) Lessee has received copies of all information listed above.",
			"(f) Lessee has received the pamphlet Protect Your Family From Lead in Your Home."}, 1},
		{"Agent's acknowledgment (initial)", []string{"(g) Agent has informed the lessor of the lessor's obligations under 42 U.S.C. 4852d and is " +
			"aware of his/her responsibility to ensure compliance."}, 0},
	} {
		s.Text(x, y, bold, part.title)
		y += 16
		for i, l := range part.lines {
			form.Checkbox(s, x+10, y, text, i >= part.tick, "")
			y = s.Paragraph(x+30, y, w-30, 12, text, l) + 3
		}
		y += 8
	}
	s.Text(x, y, bold, "Certification of accuracy")
	y = s.Paragraph(x, y+14, w, 12, text, "The following parties have reviewed the information above and certify, to the best of their knowledge, "+
		"that the information they have provided is true and accurate.") + 34
	for i, p := range signers {
		at := x + w*0.52*float64(i%2)
		form.Signature(s, at+8, y-2, 84, b.Random(p.hand))
		s.Rule(at, at+w*0.34, y, 0.6, paper.Black)
		s.Rule(at+w*0.36, at+w*0.47, y, 0.6, paper.Black)
		s.Text(at+w*0.36, y-3, paper.Mono.Of(7.5).In(paper.Navy), t.made.Format("01/02/06"))
		s.Text(at, y+10, paper.Sans.Of(7), []string{"Lessee", "Lessor", "Agent"}[i]+": "+p.name)
		s.Text(at+w*0.36, y+10, paper.Sans.Of(7), "Date")
		if i == 1 {
			y += 56
		}
	}
	return template.Numbered(t.fields(b, landlord, tenant), f.Sheets, func(s *paper.Sheet, n, of int) {
		s.Rule(x, x+w, b.Height-66, 0.5, paper.Grey)
		s.Text(x, b.Height-54, paper.Sans.Of(7.5), "Tenant initials ________    Landlord initials ________")
		form.Initials(s, x+58, b.Height-54, b.Random("signature"))
		form.Initials(s, x+160, b.Height-54, b.Random("landlord "+landlord))
		s.Text(x, b.Height-42, paper.Sans.Of(7), "Form 410-R   Rev. 7/2024   © "+world.Region(b.Home.Region)+" Association of Property "+
			"Professionals. Produced with FormDesk.")
		s.Right(x+w, b.Height-42, paper.SansBold.Of(8), fmt.Sprintf("Page %d of %d", n, of))
	}).About(world.ISO(t.start), world.ISO(t.end))
}

// inventory is the form on which the tenant notes the state of the rooms when he moves in. His pen is brief.
func inventory(s *paper.Sheet, b *world.Borrower, x, w float64) {
	r := b.Random("inventory of the lease")
	s.Centre(x+w/2, 72, paper.SansBold.Of(12), "INVENTORY AND CONDITION FORM")
	s.Paragraph(x, 88, w, 10.4, paper.Sans.Of(8), "Tenant: complete within 72 hours after moving in, keep a copy, and return the original to "+
		"Landlord's broker. Mark items as (G) good, (F) fair or (D) damaged and describe damage. Items left blank are deemed good. "+
		"This form is not a request for repairs.")
	columns := form.Columns(w, form.Column{Title: "Room / item", Width: 150}, form.Column{Title: "Move-in", Width: 52},
		form.Column{Title: "Comments at move-in"}, form.Column{Title: "Move-out", Width: 56}, form.Column{Title: "Comments at move-out", Width: 120})
	style := form.Style{Text: paper.Sans, Bold: paper.SansBold, Size: 8.2, Pale: paper.Pale}
	const high = 15.6
	y := style.Head(s, x, 122, paper.Pale, paper.Black, columns)
	items := []string{"LIVING ROOM", "Walls, ceiling, trim", "Floor / carpet", "Windows, screens, blinds", "Lights, fan, outlets", "KITCHEN",
		"Range, oven, hood", "Refrigerator", "Dishwasher, disposal", "Sink, faucet, counters", "Cabinets, drawers", "BATHROOMS", "Toilet, tub, " +
			"shower",
		"Vanity, mirror, fan", "Tile, caulk", "BEDROOMS", "Walls, ceiling, closets", "Floor / carpet", "Doors, locks", "UTILITY AND " +
			"EXTERIOR", "Furnace, filter, water heater", "Smoke and CO alarms", "Garage door, remote", "Yard, fence, sprinklers", "Mailbox, keys"}
	pen := paper.Hand.Of(10).In(paper.Blue)
	form.Grid(s, x, y-12, high, len(items), columns)
	for _, item := range items {
		t := style.Of(8.2)
		if item == world.Upper(item) {
			t = style.BoldOf(8.2)
			s.Band(x+0.5, y-11.5, w-1, high-1, paper.RGB(240, 241, 243))
			s.Text(x+4, y-1, t, item)
			y += high
			continue
		}
		s.Text(x+4, y-1, t, item)
		mark, note := "G", ""
		if r.IntN(4) == 0 {
			mark, note = world.Pick(r, []string{"F", "D"}), world.Pick(r, []string{"small stain", "2 nail holes", "scratched", "worn, clean",
				"chip at edge", "screen torn"})
		}
		s.Text(x+168, y-0.5, pen, mark)
		s.Text(x+208, y-0.5, pen, note)
		y += high
	}
	s.Text(x, y+22, style.Of(8.2), "Tenant ______________________________    Date ____________          Received by broker ______________________   "+
		" Date ____________")
	form.Signature(s, x+40, y+20, 66, b.Random("signature"))
}

var associationClauses = []clause{
	{"Possession", "If Landlord cannot deliver possession on the beginning date because the property is still occupied or not ready, this lease " +
		"stays in force and rent abates day by day until possession is given. Tenant may terminate by written notice if possession is not given " +
		"within seven days of the beginning date, and all money paid is then returned. Tenant may not take possession before the deposit and " +
		"the first rent are paid in cleared funds and proof of insurance is shown."},
	{"Late charges and application of money", "Time is of the essence for the payment of rent. Money received is applied first to charges other " +
		"than rent, then to rent, whatever a note on the check may say. Late fees are additional rent. Acceptance of rent after a notice to vacate " +
		"does not withdraw the notice unless Landlord says so in writing. Tenant may not withhold or set off rent except as a statute expressly " +
		"allows."},
	{"Security deposit", "The deposit is held in the broker's trust account, without interest to Tenant unless the law requires it. Landlord may " +
		"deduct unpaid rent and charges, the cost of repairing damage other than normal wear and tear, missing keys and remotes, unreturned access " +
		"devices, removal of abandoned or illegally parked vehicles, and the cost of re-letting on default. An accounting is sent within the " +
		"period that the law of {state} sets after surrender and receipt of a forwarding address. Refunds are made by one check payable to " +
		"all Tenants."},
	{"Utilities and services", "Tenant pays all utility charges except those marked in the utilities addendum, keeps the heat at 55 degrees " +
		"Fahrenheit or more in winter, and connects services in Tenant's own name not later than the beginning date. A service that stays in " +
		"Landlord's name is billed back with an administration fee of $10.00 a month."},
	{"Use and occupancy", "The property may be used as a private dwelling by Tenant and the occupants listed on the application and by no others. " +
		"Home occupations that bring customers, employees or deliveries of stock to the property are not permitted. Tenant shall comply with all " +
		"ordinances and with the covenants, rules and by-laws of any owners' association and shall pay fines that Tenant's violation causes."},
	{"Vehicles", "Not more than two operable, registered and insured vehicles may be kept, in the drive or the assigned spaces only. Boats, " +
		"trailers, campers and vehicles under repair may not be kept. Landlord may have a vehicle that breaks this section towed at its owner's " +
		"expense as the law permits."},
	{"Access by Landlord", "Landlord, the broker, and their contractors may enter at reasonable hours with 24 hours' notice to inspect, repair, " +
		"take photographs of the condition, post notices, or show the property to prospective tenants, buyers, inspectors or appraisers. During the " +
		"last sixty days a sign and a key box may be placed. If Tenant fails to permit a reasonable entry, Tenant pays a trip charge of $60.00."},
	{"Animals", "No animals, including mammals, reptiles, birds, fish, rodents and insects, are permitted, even temporarily, unless an animal " +
		"agreement is attached. If Tenant breaks this section, Landlord may charge $250.00 for the first and $25.00 for each further day, declare a " +
		"default, and remove the animal with help of the authorities. Assistance animals are not pets."},
	{"Move-in condition", "Tenant accepts the property as is, except for conditions materially affecting the safety or health of ordinary persons. " +
		"Tenant shall complete the inventory and condition form and return it within 72 hours of moving in; otherwise the property is deemed free " +
		"of damage. The form is not a request for repairs."},
	{"Tenant's duties of upkeep", "Tenant shall: (a) keep the property clean and sanitary and put out trash on collection days; (b) supply and " +
		"change furnace filters monthly; (c) replace light bulbs and detector batteries; (d) water and mow the yard and keep beds free of weeds; " +
		"(e) take precautions against frozen pipes; (f) keep drains clear, and pay for stoppages not caused by roots or defects of the lines; " +
		"(g) report leaks, mold, infestation and defects in writing at once; (h) not disable any smoke or carbon monoxide alarm. What " +
		"Tenant fails to do Landlord may do at Tenant's cost after notice."},
	{"Repairs", "All requests for repair are made through the portal or in writing; in an emergency that affects health or safety Tenant calls the " +
		"number in section 2. Landlord repairs with diligence what the law obliges Landlord to repair, provided that Tenant is not behind with the " +
		"rent at the time of the notice. Repairs under a service contract cost Tenant $75.00 a call where Tenant caused the need. Landlord need " +
		"not repair weekends or holidays except in emergencies."},
	{"Security devices and alarms", "The locks were rekeyed after the last tenant moved out, or will be within seven days after Tenant moves in. " +
		"Additional rekeying or devices are installed on request at Tenant's expense. Smoke alarms were tested by Landlord at the beginning of the " +
		"term. Tenant waives no right that a statute does not allow to be waived."},
	{"Liability and renter's insurance", "Landlord is not responsible to Tenant, guests or occupants for loss or damage from fire, flood, theft, " +
		"hail, ice, snow, wind, explosion, interruption of utilities or the acts of others, unless it comes from Landlord's negligence. Tenant " +
		"shall maintain renter's insurance with liability of not less than $100,000 and shall list Landlord and broker as additional interest."},
	{"Special provisions", "Refrigerator, washer and dryer are left for Tenant's convenience and will not be repaired or replaced. Tenant has paid " +
		"or will pay a nonrefundable lease preparation fee of $125.00. Tenant is employed by {employer} and has authorized the broker to verify it. " +
		"One garage remote and two mailbox keys are handed over at move-in."},
	{"Default and acceleration", "If Tenant fails to pay when due, or to comply with any other part of this lease after such notice as the law " +
		"requires, Landlord may terminate Tenant's right to occupy by at least three days' written notice, and all rent for the remainder of the " +
		"term may be accelerated, without waiver of the duty to mitigate. Tenant is liable for lost rent, the cost of re-letting including " +
		"leasing fees and advertising, the cost of eviction, attorney's fees and court costs, and all other remedies that law or equity " +
		"give."},
	{"Early termination and military clause", "Tenant may not terminate early on account of voluntary or involuntary transfer, change of " +
		"employment, marriage, divorce, loss of co-tenants, poor health, purchase of a home or death, except as a statute provides. A Tenant who is " +
		"or becomes a servicemember may terminate by written notice with a copy of the orders, effective thirty days after the next rent is " +
		"due. A re-letting fee of 85% of one month's rent is due when Landlord agrees to a replacement tenant."},
	{"Move-out", "Tenant shall give written notice at least thirty days before moving out; verbal notice is not sufficient. Unless either party " +
		"gives such notice before the ending date, this lease renews from month to month at a rent that Landlord may raise on thirty days' notice. " +
		"On surrender the property is to be vacated, professionally cleaned carpets included, with all keys delivered to the broker's office. " +
		"Holding over without consent makes Tenant liable for three times the daily rent."},
	{"Casualty and condemnation", "If the property is made uninhabitable by fire, storm or other casualty, Landlord may repair it or end the lease " +
		"within ten days, and rent abates meanwhile unless Tenant caused the loss. Proceeds of insurance and of condemnation belong to Landlord."},
	{"Subordination; sale of the property", "This lease is and shall be subordinate to any lien, including renewals and extensions of it, that is " +
		"placed on the property at any time. Tenant shall attorn to a purchaser. If the property is sold, Landlord is released on transfer of the " +
		"deposit to the buyer and written notice of it to Tenant."},
	{"Entire agreement; law", "The addenda marked here are part of this lease: inventory and condition form; lead-based paint disclosure; utilities " +
		"addendum; rules of the association. No oral promise binds. The lease may be amended only in writing. The singular includes the plural. If " +
		"a court finds a clause invalid, the rest remain. The law of {state} applies and venue is in the county of the property. Notices are " +
		"given in writing to the addresses in section 2 and to the property."},
}
