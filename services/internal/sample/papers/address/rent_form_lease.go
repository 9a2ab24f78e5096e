package address

import (
	"fmt"

	"dossier/services/internal/sample/form"
	"dossier/services/internal/sample/paper"
	"dossier/services/internal/sample/template"
	"dossier/services/internal/sample/world"
)

// formLease is the plain lease that a small landlord takes from a book of forms or from his lawyer: numbered sections in Times, what was filled
// in bold, initials at every foot, and the signatures on a page of their own.
func formLease(b *world.Borrower, a template.Ask) template.Document {
	issuer := a.Issuer(b)
	t := rented(b, a, 12)
	landlord, tenant := t.landlord.FullName(), b.FullName()
	if issuer.IntN(2) == 0 {
		landlord = t.landlord.Family + " " + world.Pick(issuer, []string{"Properties LLC", "Rentals, Inc.", "Family Holdings LLC"})
	}
	terms := t.terms(b, landlord, tenant)
	x, w := 72.0, b.Width-144
	prose := form.Prose{Text: paper.Serif.Of(11.6), Bold: paper.SerifBold.Of(11.6), Leading: spread(a, 5, 15.4)}.Justified()
	f := form.NewFlow(x, w, b.Height-86, func(page int) (*paper.Sheet, float64) {
		return &paper.Sheet{Width: b.Width, Height: b.Height}, 76
	})
	f.Centre(paper.SerifBold.Of(16), 20, "RESIDENTIAL LEASE AGREEMENT")
	f.Centre(paper.SerifItalic.Of(10.5), 26, "("+world.Region(b.Home.Region)+" - fixed term, unfurnished)")
	for i, c := range formLeaseClauses {
		text := terms.Replace(c.text)
		if c.title == "" {
			f.Prose(prose, text)
			f.Gap(7)
			continue
		}
		f.Room(3 * prose.Leading)
		f.Prose(prose, fmt.Sprintf("*%d.  %s.*  %s", i, world.Upper(c.title), text))
		f.Gap(6)
	}
	f.Turn()
	f.Prose(prose, "IN WITNESS WHEREOF, the Landlord and the Tenant have signed this Lease on the dates written below, intending to be legally "+
		"bound. Each of them has had the opportunity to read it, to ask questions, and to consult a lawyer, and each has received a signed copy.")
	f.Gap(40)
	for _, p := range []struct{ role, name, hand string }{{"LANDLORD", landlord, "landlord " + landlord}, {"TENANT", tenant, "signature"}} {
		f.S.Text(x, f.Y, prose.Bold, p.role+":")
		f.Gap(44)
		form.Signature(f.S, x+16, f.Y-3, 120, b.Random(p.hand))
		f.S.Rule(x, x+w*0.55, f.Y, 0.7, paper.Black)
		f.S.Rule(x+w*0.65, x+w, f.Y, 0.7, paper.Black)
		f.S.Text(x+w*0.68, f.Y-4, paper.Hand.Of(13).In(paper.Blue), t.made.Format("1/2/2006"))
		f.S.Text(x, f.Y+13, prose.Text, p.name)
		f.S.Text(x+w*0.65, f.Y+13, prose.Text, "Date")
		if p.role == "LANDLORD" && landlord != t.landlord.FullName() {
			f.S.Text(x, f.Y+26, prose.Text, "By: "+t.landlord.FullName()+", Manager")
		}
		f.Gap(70)
	}
	f.Prose(prose, "*Address of the Landlord for notices:* "+t.landlord.Home.String()+"   *Telephone:* "+t.landlord.Phone)
	f.Gap(10)
	f.Prose(prose, "*Attachments:*  (x) Move-in condition checklist    (x) Disclosure of information on lead-based paint (housing built before "+
		"1978)    ( ) Pet addendum    ( ) Rules of the association")
	f.Gap(24)
	f.Prose(prose, "*RECEIPT.*  The Landlord acknowledges receipt from the Tenant, on the day of signing, of *"+b.Money(t.deposit)+"* as security "+
		"deposit and *"+b.Money(t.rent)+"* as rent for the first month.")
	f.Gap(34)
	form.Signature(f.S, x+8, f.Y, 70, b.Random("landlord "+landlord))
	f.S.Rule(x, x+w*0.4, f.Y+4, 0.7, paper.Black)
	f.S.Text(x, f.Y+16, prose.Text, "Landlord")
	return template.Numbered(t.fields(b, landlord, tenant), f.Sheets, func(s *paper.Sheet, n, of int) {
		s.Rule(x, x+w, b.Height-62, 0.5, paper.Grey)
		s.Text(x, b.Height-48, paper.Serif.Of(9), "Residential Lease Agreement")
		s.Centre(b.Width/2, b.Height-48, paper.Serif.Of(9), fmt.Sprintf("Page %d of %d", n, of))
		s.Text(x+w-128, b.Height-48, paper.Serif.Of(9), "Initials: L ______  T ______")
		form.Initials(s, x+w-82, b.Height-48, b.Random("landlord "+landlord))
		form.Initials(s, x+w-26, b.Height-48, b.Random("signature"))
	}).About(world.ISO(t.start), world.ISO(t.end))
}

type clause struct{ title, text string }

// formLeaseClauses are the lease's sections; the first is its opening and has no title.
var formLeaseClauses = []clause{
	{"", "This Residential Lease Agreement (the \"Lease\") is made on *{made}* between *{landlord}* (the \"Landlord\") and *{tenant}* (the " +
		"\"Tenant\"). Where more than one person signs as Tenant, each is liable for the whole of the Tenant's obligations."},
	{"Premises", "The Landlord leases to the Tenant, and the Tenant leases from the Landlord, for use as a private residence only, the dwelling at " +
		"*{premises}*, together with the appliances now in it, one off-street parking space, and the use of the yard (the \"Premises\"). No part of " +
		"the basement or garage that is locked at the beginning of the term is included."},
	{"Term", "The term of this Lease is twelve months. It begins on *{start}* and ends at midnight on *{end}*. If the Tenant stays on with the " +
		"Landlord's consent and without a new lease, the tenancy is from month to month on the terms of this Lease, and either party may end it by " +
		"written notice of at least thirty days that ends with a rental month."},
	{"Rent", "The Tenant shall pay rent of *{rent}* a month, in advance, without demand or deduction, on the first day of each month, by electronic " +
		"transfer to the account that the Landlord names in writing, or at such other place as the Landlord directs. Rent for a part of a month is " +
		"prorated by days. The first month's rent is due at signing."},
	{"Late charge and returned payments", "Rent not received by the fifth day of the month is late, and a late charge of *{late}* becomes due as " +
		"additional rent. The Tenant shall pay $35.00 for every payment that a bank returns. After two returned payments in any twelve months the " +
		"Landlord may require that rent be paid by cashier's check or money order."},
	{"Security deposit", "On signing, the Tenant pays a security deposit of *{deposit}*. The Landlord shall hold it in a separate account at a bank " +
		"in {state} and may apply it to unpaid rent, to damage beyond ordinary wear and tear, to cleaning needed to bring the Premises back to " +
		"their state at the beginning of the term, and to other sums that the Tenant owes under this Lease. Within thirty days after the Tenant " +
		"has moved out and given a forwarding address in writing, the Landlord shall return the deposit with an itemized statement of any " +
		"deduction. The Tenant may not treat the deposit as the last month's rent."},
	{"Utilities", "The Tenant shall put in his or her own name, and pay for, electricity, gas, telephone, and internet service. The Landlord pays " +
		"for water, sewer, and trash collection, except for use that is plainly excessive. Neither party is liable for an interruption of service " +
		"that is beyond that party's control, and no such interruption reduces the rent unless the law so provides."},
	{"Occupants and guests", "Only the Tenant, the Tenant's minor children, and the persons named on the rental application may live in the " +
		"Premises. A guest who stays more than fourteen days in any six months needs the Landlord's written consent. The Tenant answers for the " +
		"conduct of everyone whom he or she lets in."},
	{"Assignment and subletting", "The Tenant may not assign this Lease, sublet any part of the Premises, or offer them to paying guests through " +
		"any listing service, without the Landlord's prior written consent, which the Landlord may withhold for any reason that the law allows. " +
		"Consent to one assignment is not consent to another."},
	{"Condition of the Premises", "The Tenant has looked at the Premises and accepts them as clean, safe, and in good order, except as noted on the " +
		"move-in checklist, which both parties sign within five days of the beginning of the term and which is then a part of this Lease. The " +
		"Landlord has made no promise to alter or improve the Premises that is not written in this Lease."},
	{"Maintenance by the Tenant", "The Tenant shall keep the Premises clean; use the plumbing, heating, electrical, and other fixtures in a " +
		"reasonable manner; change furnace filters at least every three months; replace light bulbs and the batteries of smoke and carbon monoxide " +
		"detectors; keep walks free of snow and ice; mow the lawn; and tell the Landlord at once of any leak, mold, or thing in need of repair. " +
		"The Tenant pays for repairs made necessary by neglect or misuse."},
	{"Maintenance by the Landlord", "The Landlord shall comply with the building and housing codes that materially affect health and safety, make " +
		"all repairs needed to keep the Premises fit and habitable, and keep in good and safe order all electrical, plumbing, heating, and " +
		"ventilating systems and the appliances that the Landlord supplies. The Landlord has a reasonable time after written notice to begin a " +
		"repair."},
	{"Alterations", "The Tenant shall not paint, paper, put up shelves or satellite dishes, change locks, or make any other alteration without " +
		"written consent. Alterations and fixtures that stay in the Premises at the end of the term belong to the Landlord, who may instead ask " +
		"that they be taken out and the surfaces restored at the Tenant's cost."},
	{"Pets", "No animal may be kept on the Premises, even for a short time, unless a pet addendum is signed. This section does not apply to an " +
		"animal that assists a person with a disability, of which the Tenant shall inform the Landlord."},
	{"Smoking and hazards", "Smoking and vaping are not allowed anywhere within the building. The Tenant shall not keep on the Premises anything " +
		"that would increase the risk of fire or the premium of the Landlord's insurance, and shall not use a grill or an open flame within ten " +
		"feet of the building."},
	{"Entry by the Landlord", "The Landlord may enter at reasonable times, after notice of at least twenty-four hours, to inspect, to make repairs, " +
		"to supply agreed services, and to show the Premises to buyers, lenders, appraisers, or prospective tenants. In an emergency, or if the " +
		"Premises appear to be abandoned, the Landlord may enter at any time without notice."},
	{"Insurance", "The Landlord's insurance does not cover the Tenant's belongings. The Tenant shall carry renter's insurance with personal " +
		"liability cover of at least $100,000 during the whole term, name the Landlord as an interested party, and show proof of it before moving " +
		"in."},
	{"Damage or destruction", "If fire or another casualty makes the Premises unfit to live in, and it was not caused by the Tenant or the Tenant's " +
		"guests, rent abates from that day, and either party may end this Lease by written notice within fourteen days. If only a part is damaged, " +
		"the Landlord shall repair it promptly and the rent is reduced in proportion."},
	{"Default", "The Tenant is in default if rent is not paid when due, if the Tenant breaks any other term of this Lease and does not cure the " +
		"breach within ten days of written notice, if the rental application contained a material untruth, or if the Tenant, an occupant, or a " +
		"guest engages in illegal drug or other criminal activity on or near the Premises."},
	{"Remedies", "On default the Landlord may, after such notice as the law requires, end the Tenant's right of possession and recover the Premises " +
		"by legal process, and may claim all rent due, the rent for the rest of the term as it falls due until the Premises are let again, the " +
		"reasonable cost of letting them again, and damages. The Landlord shall make a reasonable effort to find another tenant."},
	{"Early termination by the Tenant", "The Tenant may end this Lease before the term is over by giving sixty days' written notice and paying, " +
		"with the notice, a fee equal to two months' rent. The rights of members of the armed forces under the Servicemembers Civil Relief Act, and " +
		"of victims of domestic violence under the law of {state}, are not affected and need no such fee."},
	{"Surrender", "At the end of the term the Tenant shall remove all belongings, leave the Premises broom clean and in the condition in which they " +
		"were received, ordinary wear and tear excepted, and return all keys, access cards, and remote controls. Belongings left behind for more " +
		"than seven days may be disposed of as the law permits."},
	{"Lead-based paint", "Housing built before 1978 may contain lead-based paint. If the Premises were built before that year, the Tenant " +
		"acknowledges having received the pamphlet \"Protect Your Family From Lead in Your Home\" and the attached disclosure before signing."},
	{"Subordination", "This Lease is subordinate to every mortgage that now or later encumbers the Premises. On request the Tenant shall sign, " +
		"within ten days, a certificate that states the rent, the deposit, the term, and whether either party is in default."},
	{"Notices", "A notice under this Lease must be in writing and is properly given when handed to the other party, sent by certified mail, return " +
		"receipt requested, to the Premises or to the Landlord's address below, or, where both agree, sent by e-mail. Service by mail is complete " +
		"three days after posting."},
	{"Fair housing", "The Landlord does not discriminate on grounds of race, color, religion, sex, national origin, familial status, or disability, " +
		"nor on any other ground that the law of {state} or an ordinance of {city} forbids."},
	{"General", "This Lease is the whole agreement of the parties and may be changed only by a writing that both sign. If a part of it is invalid " +
		"the rest stays in force. A failure to insist on a term is not a waiver of it. The law of {state} governs. Time is of the essence. Whoever " +
		"loses a lawsuit over this Lease pays the reasonable attorney's fees of the other where the law allows that."},
}
