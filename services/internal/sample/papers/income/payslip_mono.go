package income

import (
	"fmt"
	"strings"

	"dossier/services/internal/sample/form"
	"dossier/services/internal/sample/paper"
	"dossier/services/internal/sample/template"
	"dossier/services/internal/sample/world"
)

// payslipMono is what the payroll module of a large company's system prints on its line printer: one face, rules of dashes, and the tax
// projection of the year below the pay.
func payslipMono(b *world.Borrower, a template.Ask) template.Document {
	p, e, r := b.PayOn(b.PayDate(a.Back)), b.Employer, a.Issuer(b)
	t := b.IndianTax(b.TaxYear(p.Date), true)
	const width = 108
	var lines []string
	put := func(format string, values ...any) { lines = append(lines, fmt.Sprintf(format, values...)) }
	rule := strings.Repeat("-", width)
	mid := func(text string) { put("%s%s", strings.Repeat(" ", (width-len(text))/2), text) }
	account := b.Account(0)
	month := p.End.Format("01.2006")
	put("%s%s", padded(world.Upper(e.Name), 70), flush("PAGE:    1", width-70))
	put("%s%s", padded(world.Upper(e.Place.String()), 84), flush("DATE: "+p.Date.Format("02.01.2006"), width-84))
	put("")
	mid("REMUNERATION STATEMENT FOR " + world.Upper(p.End.Format("January 2006")) + "  (PAYROLL AREA " + world.Draw(r, "M123", 2) + ", PERIOD " +
		month + ")")
	put("%s", rule)
	pair := func(left, leftValue, right, rightValue string) {
		put("%-16s: %s %-16s: %s", left, padded(leftValue, 38), right, padded(rightValue, 34))
	}
	pair("Personnel No.", "00"+e.EmployeeID, "PAN", b.TaxNumber)
	pair("Name", world.Upper(b.Family+" "+b.Given), "UAN", "10"+world.Draw(b.Random("uan"), world.Figures, 10))
	pair("Position", e.Job, "PF No.", world.StateCode(e.Place.Region)+"BNG"+world.Draw(r, world.Figures, 10)+e.EmployeeID)
	pair("Cost Centre", world.Draw(r, world.Figures[1:], 4)+"0"+world.Draw(r, world.Figures, 3), "Bank", account.Bank.Name)
	pair("Pers. Area", world.Upper(e.Place.City), "Bank Account", account.Number)
	pair("Joining Date", e.Since.Format("02.01.2006"), "IFSC", account.Bank.Branch)
	pair("Pay Period", p.Start.Format("02.01.2006")+" - "+p.End.Format("02.01.2006"), "Payment Date", p.Date.Format("02.01.2006"))
	pair("Standard Days", fmt.Sprintf("%d.00", p.End.Day()), "LWP / LOP", "0.00 / 0.00")
	put("%s", rule)
	put("%-26s%13s%14s |%-25s%13s%14s", "EARNINGS", "AMOUNT", "CUMULATIVE", " DEDUCTIONS", "AMOUNT", "CUMULATIVE")
	put("%s", rule)
	codes := []string{"1010", "1020", "1030", "1090"}
	out := []string{"/3F1", "/3P1", "/460"}
	names := []string{"Ee PF contribution", "Prof Tax - split period", "Income Tax"}
	for i := range max(len(p.Earnings), len(p.Deductions)) {
		left, right := strings.Repeat(" ", 53), ""
		if i < len(p.Earnings) {
			l := p.Earnings[i]
			left = fmt.Sprintf("%s %s%13s%14s", codes[i%len(codes)], padded(l.Name, 21), b.Amount(l.Amount), b.Amount(p.YearToDate(l.Amount)))
		}
		if i < len(p.Deductions) {
			d := p.Deductions[i]
			right = fmt.Sprintf(" %s %s%12s%14s", out[i], padded(names[i], 20), b.Amount(d.Amount), b.Amount(p.YearToDate(d.Amount)))
		}
		put("%s |%s", left, right)
	}
	put("%s |", strings.Repeat(" ", 53))
	put("%s", rule)
	put("%-26s%13s%14s |%-25s%13s%14s", "TOTAL GROSS", b.Amount(p.Gross), b.Amount(p.YearToDate(p.Gross)), " TOTAL DEDUCTIONS",
		b.Amount(p.Deducted), b.Amount(p.YearToDate(p.Deducted)))
	put("%s", rule)
	put("%-26s%13s", "NET PAY", b.Amount(p.Net))
	put("%s", padded("("+world.Upper(world.InWords(world.India, p.Net))+")", width))
	put("%s", rule)
	put("")
	put("INCOME TAX COMPUTATION - FINANCIAL YEAR %s   (PROJECTED ON ACTUALS UP TO %s)", t.Financial, month)
	put("%s", rule)
	sum := func(name string, c world.Cents) { put("%s%18s", padded(name, 62), b.Amount(c)) }
	paid := p.YearToDate(p.Gross)
	sum("Gross salary paid up to this month", paid)
	sum("Gross salary projected for the remaining months", t.Gross-paid)
	sum("Annual gross salary  Sec 17(1)", t.Gross)
	sum("Exemption u/s 10", 0)
	sum("Standard deduction  Sec 16(ia)", t.Standard)
	sum("Employment tax (Prof Tax)  Sec 16(iii)", t.Professional)
	sum("Income under head Salary", t.Salary)
	sum("Any other income from other sources", 0)
	sum("Gross total income", t.Salary)
	sum("Agg of Chapter VI  (80C: Ee PF contribution)", t.Deductions)
	sum("Total income (rounded)", (t.Salary-t.Deductions)/1000*1000)
	cess := t.Deducted * 4 / 104
	sum("Tax on total income", t.Deducted-cess)
	sum("Surcharge", 0)
	sum("Health and education cess 4%", cess)
	sum("Tax payable", t.Deducted)
	sum("Tax deducted so far", p.YearToDate(p.TaxDeducted))
	sum("Balance tax payable", t.Deducted-p.YearToDate(p.TaxDeducted))
	put("%s", rule)
	put("")
	put("LEAVE BALANCE    Earned Leave: %5.1f    Casual Leave: %4.1f    Sick Leave: %4.1f    Comp Off: 0.0", float64(8+r.IntN(60)),
		float64(r.IntN(8)), float64(2+r.IntN(10)))
	put("")
	put("LOANS            Nil")
	put("")
	put("%s", rule)
	put("MESSAGES")
	put("* SUBMIT PROOFS OF INVESTMENT FOR F.Y. %s THROUGH EMPLOYEE SELF SERVICE BY 15 JANUARY.", t.Financial)
	put("* NOMINATION FOR PROVIDENT FUND IS TO BE FILED ONLINE. QUERIES: PAYROLL HELP DESK, EXTN. %s", world.Draw(r, world.Figures[1:], 4))
	put("%s", rule)
	mid("THIS IS A COMPUTER GENERATED STATEMENT AND REQUIRES NO SIGNATURE")
	mid("*** END OF FORM ***")

	s := blank(b)
	form.Stacked(s, (b.Width-width*4.5)/2, 50, 10.4, paper.Mono.Of(7.5), lines...)
	f := b.PayFields(p)
	f["employer"], f["employee"], f["employee_id"] = world.Upper(e.Name), world.Upper(b.Family+" "+b.Given), "00"+e.EmployeeID
	f["pan"], f["account_number"] = b.TaxNumber, account.Number
	return template.Document{Fields: f, Pages: []template.Page{{Sheet: s, Number: 1}}}.About(world.ISO(p.Start), world.ISO(p.End))
}
