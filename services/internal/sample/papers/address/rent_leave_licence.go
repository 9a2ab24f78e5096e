package address

import (
	"fmt"
	"strings"
	"time"

	"dossier/services/internal/sample/form"
	"dossier/services/internal/sample/paper"
	"dossier/services/internal/sample/template"
	"dossier/services/internal/sample/world"
)

// leaveAndLicence is the agreement of the western states: an e-stamp certificate from the stock holding office as its first page, the
// agreement typed on plain paper behind it, schedules, and a page for signatures with thumb prints.
func leaveAndLicence(b *world.Borrower, a template.Ask) template.Document {
	issuer := a.Issuer(b)
	t := rented(b, a, world.Pick(issuer, []int{11, 11, 22, 33}))
	prefix := func(p world.Person) string {
		if p.Sex == "F" {
			return "Mrs. "
		}
		return "Mr. "
	}
	landlord, tenant := t.landlord.FullName(), b.FullName()
	terms := t.terms(b, prefix(t.landlord)+landlord, prefix(b.Person)+tenant)
	duty := world.Units(world.Pick(issuer, []int{500, 300, 1000}))
	stamped := t.made.AddDate(0, 0, -issuer.IntN(4))

	first := &paper.Sheet{Width: b.Width, Height: b.Height, Colour: true}
	eStamp(first, b, t, duty, stamped, landlord, tenant)

	x, w := 76.0, b.Width-140
	prose := form.Prose{Text: paper.Roman.Of(11), Bold: paper.RomanBold.Of(11), Leading: spread(a, 5, 15)}.Justified()
	f := form.NewFlow(x, w, b.Height-82, func(page int) (*paper.Sheet, float64) {
		return &paper.Sheet{Width: b.Width, Height: b.Height}, 84
	})
	f.Centre(paper.RomanBold.Of(14), 26, "LEAVE AND LICENCE AGREEMENT")
	f.Prose(prose, terms.Replace("This agreement is made and executed on *{made}* at *{city}*\n\nBETWEEN"))
	f.Gap(4)
	f.Prose(prose.Indented(18), terms.Replace("*{landlord}*, Age: about {landlord age} years, Occupation: Business, PAN: {landlord pan}, residing "+
		"at {landlord home}, HEREINAFTER called \"*the Licensor*\" "+
		"(which expression shall mean and include the Licensor above named as also his / her respective heirs, successors, assigns, executors and "+
		"administrators) of the ONE PART;"))
	f.Gap(4)
	f.Prose(prose, "AND")
	f.Gap(4)
	f.Prose(prose.Indented(18), terms.Replace("*{tenant}*, Age: about {age} years, Occupation: Service with {employer}, PAN: {pan}, child of "+
		"{father}, HEREINAFTER called \"*the Licensee*\" "+
		"(which expression shall mean and include only the Licensee above named) of the OTHER PART."))
	f.Gap(8)
	for _, c := range leaveRecitals {
		f.Prose(prose, terms.Replace(c))
		f.Gap(6)
	}
	for i, c := range leaveClauses {
		f.Room(2 * prose.Leading)
		f.Item(prose, 26, fmt.Sprintf("%d)", i+1), "*"+c.title+":* "+terms.Replace(c.text))
		f.Gap(6)
	}
	f.Room(190)
	f.Gap(8)
	f.Centre(prose.Bold, 16, "SCHEDULE I")
	f.Centre(prose.Text, 18, "(Being the correct description of the Licensed Premises which are the subject matter of these presents)")
	f.Prose(prose, terms.Replace("All that constructed portion being a residential flat admeasuring about {area} square feet built-up, at "+
		"*{premises}*, within the limits of the Municipal Corporation of {city}, with the use of the lift, staircase and one covered parking."))
	f.Gap(10)
	f.Centre(prose.Bold, 16, "SCHEDULE II")
	columns := form.Columns(w, form.Column{Title: "Sr. No.", Width: 50}, form.Column{Title: "Furniture / fixture"}, form.Column{Title: "Quantity",
		Width: 80}, form.Column{Title: "Condition", Width: 90})
	var items [][]string
	for i, name := range []string{"Ceiling fan", "Tube light / LED batten", "Geyser 15 l", "Wardrobe, three doors",
		"Kitchen trolley set with chimney", "Curtain rods", "Exhaust fan", "Split air conditioner 1.5 T"} {
		items = append(items, []string{fmt.Sprint(i + 1), name, fmt.Sprint(1 + issuer.IntN(5)), world.Pick(issuer, []string{"Working", "Good",
			"New"})})
	}
	style := form.Style{Text: paper.Roman, Bold: paper.RomanBold, Size: 10}
	f.Table(form.Table{Columns: columns, Style: style, Ground: paper.White, Ink: paper.Black, Type: style.Of(10), Leading: 16, Ruled: true}, items)

	f.Room(330)
	f.Gap(16)
	f.Prose(prose, "IN WITNESS WHEREOF the parties hereto have set and subscribed their respective signatures by way of putting thumb impression "+
		"and electronic signature hereto in the presence of witnesses, who are identifying the executants, on the day, month and year first above "+
		"written.")
	f.Gap(22)
	witness := [2]world.Person{b.Someone(issuer), b.Someone(issuer)}
	for _, p := range []struct{ role, name, hand string }{{"Licensor", prefix(t.landlord) + landlord, "landlord " + landlord}, {"Licensee",
		prefix(b.Person) + tenant, "signature"},
		{"Witness 1", witness[0].Name(), "witness 1"}, {"Witness 2", witness[1].Name(), "witness 2"}} {
		f.S.Box(x, f.Y-14, w, 56, 0.6, paper.Black)
		f.S.Line(x+w*0.5, f.Y-14, x+w*0.5, f.Y+42, 0.6, paper.Black)
		f.S.Line(x+w*0.8, f.Y-14, x+w*0.8, f.Y+42, 0.6, paper.Black)
		f.S.Text(x+6, f.Y+2, prose.Bold, p.role)
		f.S.Text(x+6, f.Y+18, form.Fit(prose.Text, p.name, w*0.5-10), p.name)
		form.Signature(f.S, x+w*0.53, f.Y+22, w*0.17, b.Random(p.hand))
		for i := range 6 { // the print of a left thumb
			f.S.Ring(x+w*0.9, f.Y+14, 3+2*float64(i), 4+3.4*float64(i), 0.9, paper.RGB(96, 84, 130))
		}
		f.Gap(62)
	}
	d := template.Numbered(t.fields(b, prefix(t.landlord)+landlord, prefix(b.Person)+tenant), f.Sheets, func(s *paper.Sheet, n, of int) {
		s.Centre(b.Width/2, b.Height-44, paper.Roman.Of(10), fmt.Sprintf("- %d -", n))
		form.Signature(s, x, b.Height-46, 40, b.Random("landlord "+landlord))
		form.Signature(s, x+w-70, b.Height-46, 40, b.Random("signature"))
	}).About(world.ISO(t.start), world.ISO(t.end))
	for i := range d.Pages {
		d.Pages[i].Of = 0 // only its own number is printed
	}
	d.Pages = append([]template.Page{{Sheet: first}}, d.Pages...)
	d.Fields["stamp_duty"], d.Fields["stamp_date"] = duty.Plain(), world.ISO(stamped)
	return d
}

// eStamp draws the certificate of electronic stamping, with room below for the beginning of a deed, which is left empty here.
func eStamp(s *paper.Sheet, b *world.Borrower, t tenancy, duty world.Cents, stamped time.Time, landlord, tenant string) {
	r := b.Random("e-stamp")
	x, w := 40.0, b.Width-80
	red, pale := paper.RGB(150, 24, 40), paper.RGB(250, 232, 234)
	s.Band(24, 24, b.Width-48, b.Height-48, paper.RGB(253, 250, 246))
	micro := paper.Sans.Of(5).In(paper.RGB(224, 196, 200))
	ground := strings.Repeat("STAMP DUTY GOVERNMENT OF "+world.Upper(b.Home.Region)+"   ", 12)
	for i := range 40 {
		s.Ornament(32, 60+18.6*float64(i), micro, form.Cut(micro, ground[3*(i%7):], b.Width-66))
	}
	s.Box(24, 24, b.Width-48, b.Height-48, 2, red)
	s.Box(29, 29, b.Width-58, b.Height-58, 0.6, red)
	s.Centre(b.Width/2, 62, paper.SerifBold.Of(19).In(red), "INDIA NON JUDICIAL")
	form.Pillar(s, b.Width/2-22, 70, 44, red)
	s.Centre(b.Width/2, 136, paper.SerifBold.Of(17).In(red), "Government of "+b.Home.Region)
	s.Centre(b.Width/2, 160, paper.SerifBold.Of(14), "e-Stamp")
	form.Matrix(s, x+w-74, 60, 70, 41, r)
	s.Band(x+4, 176, w-8, 306, pale)
	state := world.StateCode(b.Home.Region)
	y := 194.0
	for _, p := range [][2]string{
		{"Certificate No.", "IN-" + state + world.Draw(r, world.Figures, 14) + "X"}, {"Certificate Issued Date",
			stamped.Format("02-Jan-2006 03:04 PM")[:12] + fmt.Sprintf("%02d:%02d PM", 1+r.IntN(6), r.IntN(60))},
		{"Account Reference", "NONACC (FI)/ " + world.Pick(r, []string{"kacrsfl08", "mhstcl02", "rjcsc11"}) + "/ " + world.Upper(b.Home.City) +
			"/ " + state}, {"Unique Doc. Reference", "SUBIN-" + state + world.Draw(r, world.Figures, 17)},
		{"Purchased by", world.Upper(tenant)}, {"Description of Document", "Article 36A Leave and License Agreement"}, {"Property Description",
			world.Upper(b.Home.String())}, {"Consideration Price (Rs.)", "0"},
		{"", "(Zero)"}, {"First Party", world.Upper(landlord)}, {"Second Party", world.Upper(tenant)}, {"Stamp Duty Paid By",
			world.Upper(tenant)}, {"Stamp Duty Amount(Rs.)", b.Round(duty)},
		{"", "(" + stampWords[duty] + " only)"},
	} {
		s.Text(x+18, y, paper.Sans.Of(10), p[0])
		if p[0] != "" {
			s.Text(x+158, y, paper.Sans.Of(10), ":")
		}
		s.Text(x+172, y, form.Fit(paper.SansBold.Of(10), p[1], w-190), p[1])
		y += 20.6
	}
	form.Seal(s, x+70, 528, 34, paper.RGB(60, 60, 140), 12, "AUTHORISED")
	s.Centre(b.Width/2, 506, paper.SansItalic.Of(9.5), "..................... Please write or type below this line .....................")
	s.Centre(b.Width/2+40, 560, paper.SerifItalic.Of(12), "This stamp paper forms part and parcel of the Leave and Licence Agreement")
	s.Centre(b.Width/2+40, 576, paper.SerifItalic.Of(12), "executed on "+t.made.Format("02/01/2006")+" between")
	s.Centre(b.Width/2+40, 594, paper.SerifBold.Of(12), landlord+"  (Licensor)  and")
	s.Centre(b.Width/2+40, 611, paper.SerifBold.Of(12), tenant+"  (Licensee)")
	form.Signature(s, x+60, 690, 90, b.Random("landlord "+landlord))
	form.Signature(s, x+w-190, 690, 90, b.Random("signature"))
	s.Text(x+80, 706, paper.Serif.Of(10), "Licensor")
	s.Text(x+w-160, 706, paper.Serif.Of(10), "Licensee")
	s.Rule(x, x+w, b.Height-86, 0.6, red)
	s.Text(x+4, b.Height-76, paper.SansBold.Of(6.6), "Statutory Alert:")
	s.Paragraph(x+4, b.Height-67, w-8, 7.6, paper.Sans.Of(6.2), "1. The authenticity of this Stamp certificate should be verified at "+
		"'www.stampestamp.example' or using the e-Stamp mobile app. Any discrepancy in the details on this certificate and as available on the "+
		"website renders it invalid. "+
		"2. The onus of checking the legitimacy is on the users of the certificate. 3. In case of any discrepancy please inform the Competent "+
		"Authority.")
}

var stampWords = map[world.Cents]string{30_000: "Three Hundred", 50_000: "Five Hundred", 100_000: "One Thousand"}

var leaveRecitals = []string{
	"WHEREAS the Licensor is absolutely seized and possessed of and / or otherwise well and sufficiently entitled to all that constructed portion " +
		"more particularly described in Schedule I hereunder written, and is desirous of giving the said premises, hereinafter called \"*the " +
		"Licensed Premises*\", on leave and licence basis.",
	"AND WHEREAS the Licensee herein is in need of temporary premises for residential use and has approached the Licensor with a request to allow " +
		"the Licensee to use and occupy the said Licensed Premises on leave and licence basis for a period of *{months} ({months words}) months* " +
		"commencing from *{start}* and ending on *{end}*, on terms and subject to conditions hereafter appearing.",
	"NOW THEREFORE IT IS HEREBY AGREED TO, DECLARED AND RECORDED BY AND BETWEEN THE PARTIES HERETO AS FOLLOWS:",
}

var leaveClauses = []clause{
	{"Period", "The Licensor hereby grants to the Licensee a revocable leave and licence to occupy the Licensed Premises, without creating any " +
		"tenancy rights or any other rights, title and interest in favour of the Licensee, for a period of {months} months commencing from {start} " +
		"and ending on {end}."},
	{"Licence fee and deposit", "The Licensee shall pay to the Licensor licence fee at the rate of *{rent}* ({rent words}) per month towards the " +
		"compensation for the use of the said Licensed Premises. The licence fee shall be payable within the first five days of the concerned month " +
		"of the English calendar. The Licensee has also paid interest-free refundable security deposit of *{deposit}* ({deposit words}) by bank " +
		"transfer on or before the execution hereof."},
	{"Maintenance charges", "All outgoings including property tax, cess, maintenance and non-occupancy charges of the society in respect of the " +
		"Licensed Premises shall be borne and paid by the Licensor. Charges for the use of the club house and the swimming pool, if the Licensee " +
		"opts for them, are the Licensee's."},
	{"Electricity and other charges", "The Licensee shall pay the electricity bills for energy consumed, the piped gas bills and the charges of " +
		"telephone and internet directly and regularly, and shall hand over copies of the paid bills on request. At the end of the licence the " +
		"final bills shall be settled before the deposit is refunded."},
	{"Use", "The Licensed Premises shall only be used by the Licensee and the immediate family of the Licensee for residential purpose. The " +
		"Licensee shall maintain the premises in their existing condition, and damage, if any, caused to the premises shall be repaired by the " +
		"Licensee at the Licensee's own cost, subject to normal wear and tear."},
	{"Alteration", "The Licensee shall not make or permit to be made any structural alteration, addition, drilling of walls for air conditioning or " +
		"change of the flooring without the prior written consent of the Licensor and of the society."},
	{"No tenancy", "The Licensee shall not claim any tenancy right and shall not have any right to transfer, assign, sublet or grant any licence or " +
		"sub-licence in respect of the Licensed Premises or any part thereof, and shall also not mortgage or raise any loan against the said " +
		"premises."},
	{"Inspection", "The Licensor shall, on reasonable notice given to the Licensee, have a right of access either by self or by an authorised " +
		"representative to enter, view and inspect the Licensed Premises at reasonable intervals."},
	{"Conduct", "The Licensee shall not do in the Licensed Premises anything that is offensive or that may cause nuisance or danger to neighbours, " +
		"nor store hazardous or inflammable goods, and shall observe the bye-laws of the society. The police have been or will be informed of the " +
		"Licensee in the prescribed form of tenant information."},
	{"Cancellation", "If the Licensee commits default in regular and punctual payment of the monthly compensation, or commits breach of any of the " +
		"terms of this agreement, the Licensor shall be entitled to revoke and cancel the licence hereby granted by giving notice in writing of one " +
		"month, and the Licensee too will have the right to vacate by giving notice in writing of one month, as mentioned earlier."},
	{"Lock-in", "Notwithstanding the above, neither party shall terminate this licence within the first three months from its commencement. A " +
		"Licensee who vacates within that time pays the compensation for what remains of it."},
	{"Possession", "Immediately on the expiration or termination or cancellation of this agreement the Licensee shall vacate the said premises " +
		"without delay with all goods and belongings. In the event of the Licensee continuing to occupy the premises thereafter, damages at double " +
		"the rate of the agreed compensation per day shall be payable, and the Licensor may have the Licensee evicted in accordance with " +
		"section 24 of the Rent Control Act, 1999."},
	{"Refund of deposit", "The security deposit shall be refunded, without interest, on the day on which vacant and peaceful possession is handed " +
		"over, after deducting what is due for unpaid compensation, bills and damage. If it is not, the Licensee is entitled to interest at 12% a " +
		"year until payment."},
	{"Miscellaneous", "The articles listed in Schedule II are given with the premises and are to be returned in the same condition. Painting " +
		"charges at the end of the licence are included in the compensation."},
	{"Registration", "This agreement is to be registered as the Registration Act, 1908 requires, and the expenditure of stamp duty and registration " +
		"fees and incidental charges, if any, shall be borne by the Licensee and the Licensor equally."},
}
