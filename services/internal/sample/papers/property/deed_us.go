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

// A recording is what the county's recorder stamps on the deeds of the purchase.
type recording struct{ county, deed, trust, clerk string }

func recordingOf(b *world.Borrower) recording {
	r := b.File.Random("recorder")
	year := world.Number(deal.Of(b).Signed.Year())
	first := 10_000 + r.IntN(80_000)
	return recording{
		county: world.Pick(r, []string{"Franklin", "Marlowe", "Cedar", "Jefferson"}), deed: fmt.Sprintf("%s-%07d", year, first),
		trust: fmt.Sprintf("%s-%07d", year, first+1),
		clerk: b.Someone(r).Name(),
	}
}

// legal is the description of the land, by lot and plat.
func legal(b *world.Borrower, county string) string {
	r := b.File.Random("plat")
	return fmt.Sprintf("Lot %d, Block %d, of %s, according to the official plat thereof, recorded in Book %d of Plats, Page %d, records of %s "+
		"County, State of %s. Tax Parcel No. %s.", 1+r.IntN(60), 1+r.IntN(12),
		world.Pick(r, []string{"HERON RIDGE FIRST ADDITION", "TANNERY PARK NO. 2", "COPPERMINE ESTATES", "FOX MEADOW SUBDIVISION"}),
		10+r.IntN(80), 1+r.IntN(99), county, world.Region(b.Property.Address.Region), b.Property.Survey)
}

// recorderBox draws the head of a recorded instrument: who wants it back on the left, the recorder's stamp and label on the right. It returns
// the first baseline below it.
func recorderBox(s *paper.Sheet, x, w float64, text paper.Type, back []string, instrument, county, clerk, when string, pages int,
	fee string) float64 {
	bold := text
	bold.Face++
	s.Text(x, 44, bold, "RECORDING REQUESTED BY AND")
	s.Text(x, 55, bold, "WHEN RECORDED MAIL TO:")
	form.Stacked(s, x, 72, 12, text, back...)
	at := x + w*0.52
	s.Line(at-10, 34, at-10, 150, 0.6, paper.Black)
	mono := paper.MonoBold.Of(9).In(paper.RGB(40, 40, 60))
	y := form.Stacked(s, at, 46, 12, mono, "INSTRUMENT # "+instrument, when, fmt.Sprintf("Pages: %d   Fee: %s", pages, fee),
		world.Upper(county)+" COUNTY RECORDER", clerk+", Deputy")
	digits := strings.ReplaceAll(instrument, "-", "")
	form.Bars(s, at, y-2, 0.72, 22, digits)
	s.Rule(x, x+w, 156, 0.8, paper.Black)
	s.Right(x+w, 165, text.Face.Of(7), "SPACE ABOVE THIS LINE FOR RECORDER\u2019S USE")
	return 190
}

// warrantyDeed is a general warranty deed on legal paper, with the recorder's box and label, the notary's acknowledgment and seal.
func warrantyDeed(b *world.Borrower, a template.Ask) template.Document {
	d, r, rec := deal.Of(b), a.Issuer(b), recordingOf(b)
	face := world.Pick(r, []paper.Face{paper.Serif, paper.Roman, paper.Mono})
	st := form.Style{Text: face, Bold: face + 1, Size: 11}
	p := b.Property
	x, w := 64.0, 484.0
	size := 11.0
	if face == paper.Mono {
		size = 9.2
	}
	text := st.Prose(size, size*1.45)
	recorded := d.Signed.AddDate(0, 0, 1)
	s := &paper.Sheet{Width: 612, Height: 1008}
	vesting := "an unmarried person"
	if deal.Co(b) != nil {
		vesting = "as joint tenants with right of survivorship"
	}
	y := recorderBox(s, x, w, st.Of(9), append(deal.Parties(b), p.Address.Lines()...), rec.deed, rec.county, rec.clerk,
		recorded.Format("01/02/2006")+" 10:"+fmt.Sprint(12+r.IntN(40))+" AM", 1, "$40.00")
	s.Text(x, y, st.Of(9), "Assessor\u2019s Parcel No.: "+p.Survey)
	s.Right(x+w, y, st.Of(9), "Escrow No.: "+world.Draw(r, world.Figures[1:], 6))
	s.Text(x, y+14, st.Of(9), "Documentary transfer tax: "+b.Money(p.Price.Share(20).Whole())+", computed on the full value of the property conveyed")
	s.Centre(306, y+50, st.BoldOf(16), "GENERAL WARRANTY DEED")
	y += 82
	for _, para := range []string{
		fmt.Sprintf("THIS DEED is made on *%s* by *%s*, %s, whose address is %s (\"*Grantor*\"), to *%s*, %s, whose address is %s "+
			"(\"*Grantee*\").", d.Signed.Format("January 2, 2006"), p.Seller.FullName(), "an unmarried person", p.Seller.Home, buyers(b),
			vesting, b.Home),
		"WITNESSETH: That Grantor, for and in consideration of the sum of TEN DOLLARS ($10.00) and other good and valuable consideration, the " +
			"receipt and sufficiency of which are hereby acknowledged, does hereby GRANT, BARGAIN, SELL, CONVEY AND WARRANT to Grantee, and to " +
			"Grantee\u2019s heirs and assigns forever, the following described real property situated in the County of " + rec.county +
			", State of " + world.Region(p.Address.Region) + ":",
		legal(b, rec.county),
		"Commonly known as: *" + p.Address.String() + "*",
		"BEING the same property conveyed to Grantor by deed recorded as Instrument No. " + p.Registry + " in the records of said County.",
		"SUBJECT TO: current taxes and assessments not yet due and payable; covenants, conditions, restrictions, reservations, rights of way " +
			"and easements now of record, if any.",
		"TOGETHER WITH all and singular the tenements, hereditaments and appurtenances thereunto belonging or in anywise appertaining, TO HAVE " +
			"AND TO HOLD the same in fee simple forever. And Grantor covenants with Grantee that Grantor is lawfully seized of said land in fee " +
			"simple; that Grantor has good right and lawful authority to sell and convey it; that it is free from all encumbrances except as " +
			"stated; and that Grantor will warrant and forever defend the title against the lawful claims of all persons whomsoever.",
		"IN WITNESS WHEREOF, Grantor has executed this deed on the date first written above.",
	} {
		y = text.At(s, x, y, w, para) + text.Leading*0.55
	}
	y += 34
	form.Signature(s, x+w/2+10, y-3, 130, b.Random("seller signature"))
	s.Rule(x+w/2, x+w, y, 0.6, paper.Black)
	s.Text(x+w/2, y+12, st.Of(10), p.Seller.FullName()+", Grantor")
	y += 44
	y = st.Prose(9.5, 13).At(s, x, y, w, fmt.Sprintf("STATE OF %s  )\nCOUNTY OF %s  )  ss.\nOn %s before me, the undersigned notary public, "+
		"personally appeared %s, proved to me on the basis of satisfactory evidence to be the person whose name is subscribed to this "+
		"instrument, and acknowledged that he or she executed it in an authorized capacity. WITNESS my hand and official seal.",
		world.Upper(world.Region(p.Address.Region)),
		world.Upper(rec.county), d.Signed.Format("January 2, 2006"), p.Seller.FullName())) + 34
	notary := b.Random("deed notary")
	form.Signature(s, x+8, y-3, 110, notary)
	s.Rule(x, x+220, y, 0.6, paper.Black)
	s.Text(x, y+12, st.Of(9), "Notary Public: "+b.Someone(notary).FullName())
	s.Text(x, y+24, st.Of(9), "My commission expires "+b.Date(d.Signed.AddDate(1, 7, 3)))
	form.Stamp(s, x+w-210, y-34, paper.RGB(50, 50, 70), 0, "NOTARY PUBLIC", "STATE OF "+world.Upper(world.Region(p.Address.Region)),
		"Comm. No. "+world.Draw(r, world.Figures, 6))
	fields := map[string]string{
		"grantor": p.Seller.FullName(), "grantee": buyers(b), "property_address": p.Address.String(), "registration_number": rec.deed,
		"deed_date": world.ISO(d.Signed), "recording_date": world.ISO(recorded), "parcel_number": p.Survey,
	}
	return template.Single(fields, s)
}

// deedOfTrust is the security instrument of a mortgage in a trust-deed state: letter paper, small type, definitions, uniform and non-uniform
// covenants, the borrower's initials on every page, and the acknowledgment.
func deedOfTrust(b *world.Borrower, a template.Ask) template.Document {
	d, r, rec := deal.Of(b), a.Issuer(b), recordingOf(b)
	st := form.Style{Text: paper.Sans, Bold: paper.SansBold, Size: 9}
	p := b.Property
	x, w := 60.0, b.Width-120
	trustee := deal.ClosingCosts(b).Agent
	state := world.Region(p.Address.Region)
	recorded := d.Signed.AddDate(0, 0, 1)
	pages := a.Pages
	if pages == 0 {
		pages = 6 + r.IntN(6)
	}
	minute := fmt.Sprint(12 + r.IntN(40))
	sheets := form.Nearest(pages, func(stretch float64) []*paper.Sheet {
		size := 8 + 3*stretch
		text := st.Prose(size, size*(1.2+0.75*stretch))
		f := form.NewFlow(x, w, b.Height-80, func(page int) (*paper.Sheet, float64) {
			s := &paper.Sheet{Width: b.Width, Height: b.Height}
			if page > 1 {
				s.Right(x+w, 34, paper.MonoBold.Of(7.5), rec.trust+"  "+recorded.Format("01/02/2006"))
				return s, 58
			}
			return s, recorderBox(s, x, w, st.Of(8.5), append([]string{b.Lender.Name, "Attn: Final Documents"}, b.Lender.Place.Lines()...),
				rec.trust, rec.county, rec.clerk, recorded.Format("01/02/2006")+" 10:"+minute+" AM", pages, "$124.50")
		})
		f.Centre(st.BoldOf(15), 18, "DEED OF TRUST")
		f.Centre(st.Of(8.5), 22, "Loan No. "+b.Loan.Number+"     MIN 1"+world.Draw(b.File.Random("min"), world.Figures, 17))
		f.Line(text.Bold, text.Leading*1.2, "DEFINITIONS")
		f.Prose(text, "Words used in multiple sections of this document are defined below and in the sections in which they appear. *Parties*")
		for _, c := range []string{
			"(A)|\"*Borrower*\" is *" + buyers(b) + "*, currently residing at " + b.Home.String() +
				". Borrower is the trustor under this Security Instrument.",
			"(B)|\"*Lender*\" is *" + b.Lender.Name + "*. Lender is a corporation organized and existing under the laws of the United States. " +
				"Lender\u2019s address is " + b.Lender.Place.String() + ". Lender is the beneficiary under this Security Instrument.",
			"(C)|\"*Trustee*\" is " + trustee + ". The term includes any substitute or successor trustee.",
			"(D)|\"*Note*\" means the promissory note dated *" + d.Signed.Format("January 2, 2006") +
				"*, and signed by each Borrower who is legally obligated for the debt under that promissory note. The Note evidences the legal " +
				"obligation to pay Lender *" + world.InWords(b.Locale, b.Loan.Amount) + "* (U.S. *" + b.Money(b.Loan.Amount) +
				"*) plus interest. Each Borrower who signed the Note has promised to pay this debt in regular monthly payments and to pay it in " +
				"full not later than " + d.LastDue.Format("January 2, 2006") + ".",
			"(E)|\"*Riders*\" means all Riders to this Security Instrument that are signed by Borrower:  \u2610 Adjustable Rate Rider  \u2610 " +
				"Condominium Rider  \u2610 Second Home Rider  \u2610 1-4 Family Rider  \u2610 Planned Unit Development Rider  \u2610 Other.",
			"(F)|\"*Security Instrument*\" means this document, which is dated " + d.Signed.Format("January 2, 2006") +
				", together with all Riders to this document.",
			"(G)|\"*Applicable Law*\" means all controlling applicable federal, state, and local statutes, regulations, ordinances, and " +
				"administrative rules and orders (that have the effect of law) as well as all applicable final, non-appealable judicial opinions.",
			"(H)|\"*Default*\" means the failure to pay any Periodic Payment or any other amount secured by this Security Instrument on the " +
				"date it is due, a breach of any representation, warranty, covenant, obligation, or agreement in this Security Instrument, or " +
				"any materially false statement given to Lender in the application.",
			"(I)|\"*Miscellaneous Proceeds*\" means any compensation, settlement, award of damages, or proceeds paid by any third party, other " +
				"than insurance proceeds, for damage to, or destruction of, or condemnation of the Property.",
			"(J)|\"*Property*\" means the property described below under the heading \"TRANSFER OF RIGHTS IN THE PROPERTY.\"",
		} {
			mark, body, _ := strings.Cut(c, "|")
			f.Item(text, 24, mark, body)
			f.Gap(text.Leading * 0.3)
		}
		f.Room(8 * text.Leading)
		f.Line(text.Bold, text.Leading*1.2, "TRANSFER OF RIGHTS IN THE PROPERTY")
		f.Prose(text, "This Security Instrument secures to Lender (i) the repayment of the Loan, and all renewals, extensions, and "+
			"modifications of the Note, and (ii) the performance of Borrower\u2019s covenants and agreements under this Security Instrument and "+
			"the Note. For this purpose, Borrower irrevocably grants and conveys to Trustee, in trust, with power of sale, the following "+
			"described property located in the County of "+rec.county+":")
		f.Prose(text.Indented(30), legal(b, rec.county))
		f.Prose(text, "which currently has the address of *"+p.Address.String()+"* (\"Property Address\"); TOGETHER WITH all the improvements "+
			"now or subsequently erected on the property, including replacements and additions to the improvements on such property, all "+
			"property rights, including all easements, appurtenances, royalties, mineral rights, and fixtures now or subsequently a part of the "+
			"property.")
		f.Gap(text.Leading * 0.5)
		f.Prose(text, "BORROWER REPRESENTS, WARRANTS, COVENANTS, AND AGREES that Borrower lawfully owns and possesses the Property conveyed in "+
			"fee simple, has the right to grant and convey it, and that the Property is unencumbered except for encumbrances of record. "+
			"Borrower warrants generally the title to the Property and covenants to defend it against all claims and demands.")
		f.Gap(text.Leading * 0.5)
		for i, c := range form.Some(trustCovenants, stretch, 8) {
			if i == 0 {
				f.Line(text.Bold, text.Leading*1.2, "UNIFORM COVENANTS.  Borrower and Lender covenant and agree as follows:")
			}
			f.Prose(text, fmt.Sprintf("*%d.  %s.*  %s", i+1, c.title, strings.ReplaceAll(c.text, "{state}", state)))
			f.Gap(text.Leading * 0.4)
		}
		f.Room(200)
		f.Prose(text, "BY SIGNING BELOW, Borrower accepts and agrees to the terms and covenants contained in this Security Instrument and in "+
			"any Rider signed by Borrower and recorded with it.")
		f.Gap(36)
		for _, who := range deal.All(b) {
			form.Signature(f.S, x+w/2+10, f.Y-3, 130, who.Random("signature"))
			f.S.Rule(x+w/2, x+w-30, f.Y, 0.6, paper.Black)
			f.S.Right(x+w, f.Y, st.Of(8.5), "(Seal)")
			f.S.Text(x+w/2, f.Y+11, st.Of(9), who.FullName()+"  \u2013 Borrower")
			f.Y += 44
		}
		f.Room(110)
		f.Prose(text, fmt.Sprintf("STATE OF %s, COUNTY OF %s ss: This record was acknowledged before me on %s by %s.", world.Upper(state),
			world.Upper(rec.county), d.Signed.Format("January 2, 2006"), buyers(b)))
		f.Gap(34)
		notary := b.Random("deed notary")
		form.Signature(f.S, x+8, f.Y-3, 110, notary)
		form.Seal(f.S, x+w-70, f.Y-10, 34, paper.Navy, 6, "NOTARY")
		f.S.Rule(x, x+210, f.Y, 0.6, paper.Black)
		f.S.Text(x, f.Y+11, st.Of(8.5), "Notary Public "+b.Someone(notary).FullName()+"   My commission expires "+b.Date(d.Signed.AddDate(1, 7, 3)))
		return f.Sheets
	})
	fields := map[string]string{
		"grantor": buyers(b), "grantee": b.Lender.Name, "trustee": trustee, "property_address": p.Address.String(),
		"registration_number": rec.trust, "deed_date": world.ISO(d.Signed), "recording_date": world.ISO(recorded),
		"loan_amount": b.Loan.Amount.Plain(), "loan_number": b.Loan.Number,
	}
	return template.Numbered(fields, sheets, func(s *paper.Sheet, n, of int) {
		s.Text(x, b.Height-40, st.BoldOf(7), world.Upper(state)+" \u2013 Single Family \u2013 UNIFORM INSTRUMENT")
		s.Text(x, b.Height-31, st.Of(7), "Form 30"+world.Draw(b.File.Random("form number"), "1234", 2)+"   07/2021")
		s.Centre(b.Width/2+30, b.Height-31, st.Of(8), fmt.Sprintf("Page %d of %d", n, of))
		s.Right(x+w-50, b.Height-36, st.Of(8), "Initials:")
		for i, who := range deal.All(b) {
			form.Initials(s, x+w-46+22*float64(i), b.Height-36, who.Random(fmt.Sprint("initials ", n)))
		}
	})
}
