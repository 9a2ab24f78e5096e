package income

import (
	"fmt"
	"strings"
	"time"

	"dossier/services/internal/sample/form"
	"dossier/services/internal/sample/paper"
	"dossier/services/internal/sample/template"
	"dossier/services/internal/sample/world"
)

// listing collects the lines of a page as a line printer sets them.
type listing struct {
	width int
	lines []string
}

func (l *listing) put(format string, values ...any) {
	l.lines = append(l.lines, fmt.Sprintf(format, values...))
}

func (l *listing) sides(left, right string) { l.put("%s%s", padded(left, l.width-len(right)), right) }

func (l *listing) rule(of string) { l.put("%s", strings.Repeat(of, l.width)) }

// item is a numbered line with dots up to its amount.
func (l *listing) item(no, text, amount string) {
	head := fmt.Sprintf("%5s  %s ", no, text)
	if dots := l.width - 18 - len(head); dots > 0 {
		head += strings.Repeat(".", dots)
	}
	l.put("%s%s", padded(head, l.width-16), flush(amount, 16))
}

// brief is the text of a line as far as a narrow listing has room for it: its first sentence, whole words only. A sentence that only tells how
// to reckon gives way to the one that names the result.
func brief(text string, n int) string {
	text = strings.ReplaceAll(text, " [ ]", "")
	for _, name := range []string{"This is your ", "This is the ", "These are your "} {
		if _, after, found := strings.Cut(text, name); found {
			text = strings.ToUpper(after[:1]) + after[1:]
		}
	}
	text, _, _ = strings.Cut(text, ". ")
	for len(text) > n {
		text = text[:max(strings.LastIndexByte(text, ' '), 0)]
	}
	return text
}

// f1040Print is the client's copy of a return as an old tax program prints it: the lines of the form in one face without its boxes, and the
// preparer's name above every page.
func f1040Print(b *world.Borrower, a template.Ask) template.Document {
	t := b.USTax(yearAsked(b, a))
	k := usBooks(b, t.Year)
	r := a.Issuer(b)
	who, firm, ptin := preparer(b)
	amounts := returnAmounts(t, func(c world.Cents) string { return b.Round(c) + "." })
	name := world.Upper(initialled(b.Person))
	client := world.Draw(r, world.Figures[1:], 4)
	const width = 94
	var pages []*listing
	var l *listing
	page := func(title string) {
		l = &listing{width: width}
		pages = append(pages, l)
		l.sides(world.Upper(firm), "CLIENT "+client)
		l.sides(world.Upper(who.Home.String()), who.Phone)
		l.rule("=")
		l.sides(title, fmt.Sprint(t.Year))
		l.sides("NAME: "+name, "SSN: "+b.TaxNumber)
		l.rule("-")
	}
	lines := func(of []irsLine, v map[string]string) {
		for _, line := range worded(of, t.Year) {
			if line.Kind == paired {
				no, text, key := halves(line.No), halves(line.Text), halves(line.Key)
				if v[key[0]] != "" {
					l.item(no[0], text[0], v[key[0]])
				}
				l.item(strings.TrimRight(no[0], "a")+no[1], text[1], v[key[1]])
			} else if line.Kind != plain {
				l.item(line.Box, brief(line.Text, 66), v[line.Key])
			}
		}
	}
	page("FORM 1040     U.S. INDIVIDUAL INCOME TAX RETURN")
	l.put("%s%s", padded("TAXPAYER:    "+name, 60), "OCCUPATION: "+world.Upper(b.Employer.Job))
	l.put("ADDRESS:     %s", world.Upper(b.Home.Street))
	l.put("             %s", world.Upper(b.Home.Town()))
	l.put("FILING STATUS:  1  SINGLE            DEPENDENTS: NONE         PRESIDENTIAL CAMPAIGN FUND: NO")
	l.put("DIGITAL ASSETS: NO                   65 OR OVER: NO           BLIND: NO")
	l.put("")
	l.put("INCOME")
	lines(f1040Wages, amounts)
	lines(f1040Income, amounts)
	l.put("")
	l.put("ADJUSTED GROSS INCOME AND DEDUCTIONS")
	if t.Year >= 2025 {
		lines(f1040Adjusted2025, amounts)
		lines(f1040Deductions2025[1:], amounts) // 11b only repeats 11a on the form's second page
	} else {
		lines(f1040Deductions, amounts)
	}
	l.put("")
	l.put("* SEE SCHEDULES 1, B, C AND E ATTACHED.   STANDARD DEDUCTION FOR SINGLE OR MFS: %s", b.Round(t.Standard))

	page("FORM 1040     PAGE 2")
	l.put("TAX AND CREDITS")
	lines(f1040Tax, amounts)
	l.put("")
	l.put("PAYMENTS")
	lines(f1040Payments, amounts)
	l.put("")
	l.put("REFUND OR AMOUNT YOU OWE")
	lines(f1040Refund, amounts)
	account := b.Account(0)
	if t.Refund >= 0 {
		l.put("  35B  ROUTING NUMBER  %s     35C  TYPE  CHECKING     35D  ACCOUNT NUMBER  %s", account.Bank.Branch, account.Number)
	}
	lines(f1040Owed, amounts)
	l.put("")
	l.rule("-")
	l.put("UNDER PENALTIES OF PERJURY, I DECLARE THAT I HAVE EXAMINED THIS RETURN AND ACCOMPANYING")
	l.put("SCHEDULES AND STATEMENTS, AND TO THE BEST OF MY KNOWLEDGE AND BELIEF, THEY ARE TRUE AND COMPLETE.")
	l.put("")
	l.put("")
	sign := len(l.lines)
	l.put("YOUR SIGNATURE  ______________________________   DATE  __________   PHONE  %s", b.Phone)
	l.put("")
	filed := world.Day(t.Year+1, time.March, 2+r.IntN(28))
	l.put("PREPARER        %s PTIN  %s   DATE  %s", padded(world.Upper(who.Name()), 32), ptin, b.Date(filed))
	l.put("FIRM            %s", world.Upper(firm))
	l.put("")
	l.put("THIS RETURN WAS FILED ELECTRONICALLY. SUBMISSION ID %s-%s-%s", world.Draw(r, world.Figures, 6), fmt.Sprint(t.Year+1),
		world.Draw(r, world.Letters+world.Figures, 7))
	l.put("DO NOT MAIL THIS COPY TO THE INTERNAL REVENUE SERVICE.")

	page("SCHEDULE 1 (FORM 1040)     ADDITIONAL INCOME AND ADJUSTMENTS TO INCOME")
	for _, of := range [][]irsLine{schedule1Income, schedule1Adjustments} {
		for _, line := range of {
			if line.Kind == heading {
				l.put("%s  %s", world.Upper(line.No), world.Upper(line.Text))
			} else if amounts[line.Key] != "" {
				l.item(line.Box, brief(line.Text, 66), amounts[line.Key])
			}
		}
		l.put("")
	}
	l.put("")
	l.rule("-")
	l.put("SCHEDULE B (FORM 1040)     INTEREST AND ORDINARY DIVIDENDS")
	l.rule("-")
	l.put("PART I  INTEREST")
	first := t.Interest.Share(7000).Whole()
	l.item("1", world.Upper(account.Bank.Name), b.Round(first)+".")
	l.item("", world.Upper(b.Account(1).Bank.Name), b.Round(t.Interest-first)+".")
	l.item("4", "TAXABLE INTEREST TO FORM 1040, LINE 2B", amounts["interest"])
	l.put("PART II  ORDINARY DIVIDENDS")
	l.item("5", world.Upper(b.Portfolio(0).Broker), amounts["dividends"])
	l.item("6", "TOTAL TO FORM 1040, LINE 3B", amounts["dividends"])
	l.put("PART III  FOREIGN ACCOUNTS AND TRUSTS")
	l.put("   7A  FINANCIAL INTEREST IN A FOREIGN ACCOUNT: NO        8  FOREIGN TRUST: NO")
	l.put("")
	l.rule("-")
	l.put("SCHEDULE E (FORM 1040)     SUPPLEMENTAL INCOME AND LOSS")
	l.rule("-")
	place, rent := rental(b, t)
	l.put("  1A  PROPERTY A: %s   TYPE 1   FAIR RENTAL DAYS 365", world.Upper(place.String()))
	for _, row := range scheduleERows {
		if c := rent[row[2]]; c != 0 {
			l.item(row[0], brief(row[1], 66), b.Round(c)+".")
		}
	}
	l.item("26", "TOTAL RENTAL REAL ESTATE INCOME TO SCHEDULE 1, LINE 5", amounts["rent"])

	page("SCHEDULE C (FORM 1040)     PROFIT OR LOSS FROM BUSINESS")
	l.put("A  PRINCIPAL BUSINESS:  %s B  CODE  238350", padded(world.Upper(b.Business.Trade), 44))
	l.put("C  BUSINESS NAME:       %s D  EIN   %s", padded(world.Upper(b.Business.Name), 44), b.Business.TaxNumber)
	l.put("E  BUSINESS ADDRESS:    %s", world.Upper(b.Business.Place.String()))
	l.put("F  ACCOUNTING METHOD:   CASH           G  MATERIAL PARTICIPATION: YES      I  FORMS 1099: YES")
	l.put("")
	v := map[string]string{}
	for key, c := range map[string]world.Cents{"sales": k.Sales, "returns": k.Returns, "afterReturns": k.Sales - k.Returns, "goods": k.Goods,
		"gross": k.Gross, "spent": k.Spent, "net": k.Net} {
		v[key] = b.Round(c) + "."
	}
	l.put("PART I  INCOME")
	lines(scheduleCIncome[1:8], v)
	l.put("")
	l.put("PART II  EXPENSES")
	for _, e := range k.Expenses {
		l.item(e.Line, e.Name, b.Round(e.Amount)+".")
	}
	lines(scheduleCNet[:4], v)
	l.put("   32  ALL INVESTMENT IS AT RISK: X")
	l.put("")
	l.put("PART III  COST OF GOODS SOLD        METHOD: COST")
	l.item("42", "COST OF GOODS SOLD", v["goods"])
	l.put("")
	l.rule("-")
	l.put("SELF-EMPLOYMENT TAX (SCHEDULE SE)")
	l.item("2", "Net profit from Schedule C, line 31", v["net"])
	l.item("12", "Self-employment tax", amounts["otherTax"])
	l.item("13", "Deduction for one-half of self-employment tax", amounts["adjustments"])

	d := template.Document{Fields: returnFields(name, b.TaxNumber, t)}
	kinds := []string{"", "", "SCHEDULE_1", "SCHEDULE_C"}
	mono := paper.Mono.Of(9)
	x := (b.Width - width*mono.Width("0")) / 2
	for i, p := range pages {
		s := blank(b)
		form.Stacked(s, x, 44, 11.6, mono, p.lines...)
		s.Text(x, 770, paper.Mono.Of(8), fmt.Sprintf("Copyright Forms (Software Only) - %d TW", t.Year))
		s.Right(b.Width-x, 770, paper.Mono.Of(8), fmt.Sprintf("- %d -", i+1))
		if i == 1 {
			form.Signature(s, x+110, 44+11.6*float64(sign), 90, b.Random(fmt.Sprint("signs return ", t.Year)))
		}
		d.Pages = append(d.Pages, template.Page{Sheet: s, Number: i + 1, Subtype: kinds[i]})
	}
	return d.About(fmt.Sprintf("%d-01-01", t.Year), fmt.Sprintf("%d-12-31", t.Year))
}
