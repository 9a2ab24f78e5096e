package keptout

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"time"

	"dossier/services/internal/sample/form"
	"dossier/services/internal/sample/paper"
	"dossier/services/internal/sample/template"
	"dossier/services/internal/sample/world"
)

// people are the templates of papers about persons: who they are, where they live, what they earn.
func people() []template.Template {
	return []template.Template{
		{Class: "id.pan", Name: "laminated-card-copy", Country: "IN", Write: laminatedPAN},
		{Class: "id.aadhaar", Name: "e-aadhaar-print", Country: "IN", Export: true, Write: electronicAadhaar},
		{Class: "id.voter_epic", Name: "e-epic", Country: "IN", Export: true, Write: electronicEPIC},
		{Class: "id.passport", Name: "open-book-copy", Country: "US", Write: openBook},
		{Class: "id.passport", Name: "first-and-last-page", Country: "IN", Write: republicPassport},
		{Class: "id.driving_licence", Name: "both-sides-older-card", Country: "US", Write: blockLicence},
		{Class: "id.driving_licence", Name: "form-7-chip-card", Country: "IN", Write: formSevenLicence},
		{Class: "id.nrega_job_card", Name: "booklet", Country: "IN", Write: jobCardBooklet},
		{Class: "id.ssn_card", Name: "card-copy-both-sides", Country: "US", Write: socialSecurityCard},
		{Class: "id.photo", Name: "studio-prints", Write: studioPrints},
		{Class: "addr.utility_bill", Name: "cooperative-with-slip", Country: "US", Export: true, Write: cooperativeBill},
		{Class: "addr.utility_bill", Name: "bilingual-state-supplier", Country: "IN", Export: true, Write: bilingualBill},
		{Class: "addr.property_tax_receipt", Name: "county-cashier-print", Country: "US", Write: treasurerReceipt},
		{Class: "addr.property_tax_receipt", Name: "corporation-online-counter", Country: "IN", Export: true, Write: corporationReceipt},
		{Class: "addr.rent_agreement", Name: "stationers-lease", Country: "US", Write: stationersLease},
		{Class: "addr.rent_agreement", Name: "stamp-paper", Country: "IN", Write: stampPaperRental},
		{Class: "inc.payslip", Name: "laser-cheque-and-stubs", Country: "US", Write: chequeStub},
		{Class: "inc.payslip", Name: "self-service-print", Country: "US", Export: true, Write: selfServicePayslip},
		{Class: "inc.payslip", Name: "spreadsheet-of-a-small-firm", Country: "IN", Write: spreadsheetPayslip},
		{Class: "inc.payslip", Name: "hr-portal", Country: "IN", Export: true, Write: portalPayslip},
		{Class: "inc.form16", Name: "payroll-software", Country: "IN", Export: true, Write: softwareForm16},
		{Class: "inc.itr", Name: "acknowledgement-with-computation", Country: "IN", Export: true, Write: filedByAccountant},
		{Class: "inc.form26as", Name: "portal-statement", Country: "IN", Export: true, Write: creditStatement},
		{Class: "inc.w2", Name: "four-up-with-notices", Country: "US", Export: true, Write: fourUpW2},
		{Class: "inc.1099", Name: "state-refund-letter", Country: "US", Write: stateRefund1099G},
		{Class: "inc.1040", Name: "preparer-client-copy", Country: "US", Export: true, Write: preparedReturn},
		{Class: "inc.1120s", Name: "accountant-s-corporation", Country: "US", Export: true, Write: corporationReturn},
		{Class: "inc.1065", Name: "accountant-partnership", Country: "US", Export: true, Write: partnershipReturn},
		{Class: "inc.voe", Name: "verification-service", Country: "US", Export: true, Write: serviceVerification},
		{Class: "inc.voe", Name: "lenders-request-by-hand", Country: "US", Write: formLetterVOE},
		{Class: "inc.voe", Name: "personnel-certificate", Country: "IN", Write: employmentCertificate},
		{Class: "inc.pl_balance_sheet", Name: "bookkeeping-program", Country: "US", Export: true, Write: bookkeepingReports},
		{Class: "inc.pl_balance_sheet", Name: "accountants-t-shape", Country: "IN", Write: accountantsFinals},
		{Class: "inc.gst_return", Name: "gstr-3b-download", Country: "IN", Export: true, Write: summaryReturn},
	}
}

// blank is an empty sheet of the country's size.
func blank(b *world.Borrower) *paper.Sheet { return &paper.Sheet{Width: b.Width, Height: b.Height} }

// ladder sets labels below each other and a value beside each, and returns the baseline after them.
func ladder(s *paper.Sheet, x, y, dx, leading float64, label, value paper.Type, pairs ...string) float64 {
	for i := 0; i+1 < len(pairs); i += 2 {
		s.Text(x, y, label, pairs[i])
		s.Text(x+dx, y, value, pairs[i+1])
		y += leading
	}
	return y
}

// wrapped is a paragraph that begins at a label's end, as forms have it: the label bold, the text after it on the same line and below.
func wrapped(s *paper.Sheet, x, y, w, leading float64, bold, text paper.Type, label, rest string) float64 {
	s.Text(x, y, bold, label)
	indent := bold.Width(label + " ")
	first := text.Wrap(w-indent, rest)[0]
	s.Text(x+indent, y, text, first)
	rest = strings.TrimSpace(strings.TrimPrefix(strings.Join(strings.Fields(rest), " "), first))
	if rest == "" {
		return y + leading
	}
	return s.Paragraph(x, y+leading, w, leading, text, rest)
}

// A card is a small paper, drawn in its own points from its corner, and enlarged as copiers do.
type card struct {
	s       *paper.Sheet
	x, y, k float64
}

func (c card) at(dx, dy float64) (float64, float64) { return c.x + dx*c.k, c.y + dy*c.k }

func (c card) text(dx, dy float64, t paper.Type, text string) {
	t.Size *= c.k
	x, y := c.at(dx, dy)
	c.s.Text(x, y, t, text)
}

func (c card) centre(dx, dy float64, t paper.Type, text string) {
	t.Size *= c.k
	x, y := c.at(dx, dy)
	c.s.Centre(x, y, t, text)
}

func (c card) right(dx, dy float64, t paper.Type, text string) {
	t.Size *= c.k
	x, y := c.at(dx, dy)
	c.s.Right(x, y, t, text)
}

func (c card) paragraph(dx, dy, w, leading float64, t paper.Type, text string) float64 {
	t.Size *= c.k
	x, y := c.at(dx, dy)
	return (c.s.Paragraph(x, y, w*c.k, leading*c.k, t, text) - c.y) / c.k
}

func (c card) band(dx, dy, w, h float64, ink paper.Ink) {
	x, y := c.at(dx, dy)
	c.s.Band(x, y, w*c.k, h*c.k, ink)
}

func (c card) box(dx, dy, w, h, width float64, ink paper.Ink) {
	x, y := c.at(dx, dy)
	c.s.Box(x, y, w*c.k, h*c.k, width, ink)
}

func (c card) rule(dx1, dx2, dy, width float64, ink paper.Ink) {
	x, y := c.at(dx1, dy)
	c.s.Rule(x, x+(dx2-dx1)*c.k, y, width, ink)
}

// plastic is the body of the card, with round corners.
func (c card) plastic(w, h, radius float64, fill, border paper.Ink) {
	c.s.Card(c.x, c.y, w*c.k, h*c.k, radius*c.k, fill, border)
}

// selfAttested is what an Indian borrower writes on the copies he hands in: that they are true, his signature and the day.
func selfAttested(s *paper.Sheet, x, y float64, b *world.Borrower, a template.Ask) {
	s.Slanted(x, y, paper.Hand.Of(15).In(paper.Blue), 4, "Self attested")
	form.Signature(s, x+6, y+32, 74, b.Random("signature"))
	day := b.AsOf.AddDate(0, 0, -a.Own(b).IntN(6))
	s.Slanted(x+8, y+52, paper.Hand.Of(12).In(paper.Blue), 3, day.Format("2/1/06"))
}

var (
	ones = strings.Fields("Zero One Two Three Four Five Six Seven Eight Nine Ten Eleven Twelve Thirteen Fourteen Fifteen Sixteen Seventeen " +
		"Eighteen Nineteen")
	tens = strings.Fields("- - Twenty Thirty Forty Fifty Sixty Seventy Eighty Ninety")
)

// inWords writes the whole units of an amount as cheques do, in lakhs and crores in India.
func inWords(l world.Locale, c world.Cents) string {
	steps := world.Either(l, []struct {
		of   int64
		name string
	}{{1_000_000, "Million"}, {1000, "Thousand"}, {100, "Hundred"}}, []struct {
		of   int64
		name string
	}{{10_000_000, "Crore"}, {100_000, "Lakh"}, {1000, "Thousand"}, {100, "Hundred"}})
	var say func(n int64) string
	say = func(n int64) string {
		for _, s := range steps {
			if n >= s.of {
				head := say(n/s.of) + " " + s.name
				if n%s.of == 0 {
					return head
				}
				return head + " " + say(n%s.of)
			}
		}
		if n < 20 {
			return ones[n]
		}
		if n%10 == 0 {
			return tens[n/10]
		}
		return tens[n/10] + world.Either(l, "-", " ") + ones[n%10]
	}
	return say(int64(c / 100))
}

// fraction is the cents of an amount in two digits.
func fraction(c world.Cents) string { return fmt.Sprintf("%02d", int64(c%100)) }

// cutWords is the first words of a name, for stamps.
func cutWords(name string, n int) string {
	words := strings.Fields(name)
	return strings.Join(words[:min(n, len(words))], " ")
}

// uncounted says that the pages print their number but not how many there are, and that those before a page print none.
func uncounted(d template.Document, from int) template.Document {
	for i := range d.Pages {
		d.Pages[i].Of = 0
		if d.Pages[i].Number < from {
			d.Pages[i].Number = 0
		}
	}
	return d
}

// another is a person who is not the borrower: who signs for an employer or prepares a return.
func another(b *world.Borrower, r *rand.Rand) world.Person {
	p := b.Someone(r)
	for p.Name() == b.Name() {
		p = b.Someone(r)
	}
	return p
}

// past is a day, but at least some days before the application.
func past(b *world.Borrower, day time.Time, days int) time.Time {
	if last := b.AsOf.AddDate(0, 0, -days); day.After(last) {
		return last
	}
	return day
}
