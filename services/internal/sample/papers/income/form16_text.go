package income

// The notes and the legend at the end of Part A, as the tax department's system prints them.
var form16Notes = []string{
	"1. Part B (Annexure) of the certificate in Form No.16 shall be issued by the employer.",
	"2. If an assessee is employed under one employer during the year, Part 'A' of the certificate in Form No.16 issued for the quarter ending on " +
		"31st March of the financial " +
		"year shall contain the details of tax deducted and deposited for all the quarters of the financial year.",
	"3. If an assessee is employed under more than one employer during the year, each of the employers shall issue Part A of the certificate in Form " +
		"" +
		"" +
		"No.16 pertaining to the period for " +
		"which such assessee was employed with each of the employers. Part B (Annexure) of the certificate in Form No. 16 may be issued by each of " +
		"the employers or the last employer " +
		"at the option of the assessee.",
	"4. To update PAN details in Income Tax Department database, apply for 'PAN change request' through NSDL or UTITSL.",
}

var form16Legend = [][3]string{
	{"U", "Unmatched", "Deductors have not deposited taxes or have furnished incorrect particulars of tax payment. Final credit will be reflected " +
		"only when payment details in bank match " +
		"with details of deposit in TDS / TCS statement"},
	{"P", "Provisional", "Provisional tax credit is effected only for TDS / TCS Statements filed by Government deductors. \"P\" status will be " +
		"changed to Final (F) on verification of " +
		"payment details submitted by Pay and Accounts Officer (PAO)"},
	{"F", "Final", "In case of non-government deductors, payment details of TDS / TCS deposited in bank by deductor have matched with the payment " +
		"details mentioned in the TDS / TCS " +
		"statement filed by the deductors. In case of government deductors, details of TDS / TCS booked in Government account have been verified by " +
		"" +
		"" +
		"Pay & Accounts Officer (PAO)"},
	{"O", "Overbooked", "Payment details of TDS / TCS deposited in bank by deductor have matched with details mentioned in the TDS / TCS statement " +
		"but the amount is over claimed in " +
		"the statement. Final (F) credit will be reflected when deductor reduces claimed amount in the statement or makes new payment for excess " +
		"amount claimed in the statement"},
}

// The lines of Part B that a salary without perquisites leaves at nil stand here too: the system prints them all.
type annexureLine struct {
	number, text string
	key          string // of the amount, empty where it is nil; "-" where the line has none
}

var form16Annexure = []annexureLine{
	{"1.", "Gross Salary", "-"},
	{"(a)", "Salary as per provisions contained in section 17(1)", "gross"},
	{"(b)", "Value of perquisites under section 17(2) (as per Form No. 12BA, wherever applicable)", ""},
	{"(c)", "Profits in lieu of salary under section 17(3) (as per Form No. 12BA, wherever applicable)", ""},
	{"(d)", "Total", "gross"},
	{"(e)", "Reported total amount of salary received from other employer(s)", ""},
	{"2.", "Less: Allowances to the extent exempt under section 10", "-"},
	{"(a)", "Travel concession or assistance under section 10(5)", ""},
	{"(b)", "Death-cum-retirement gratuity under section 10(10)", ""},
	{"(c)", "Commuted value of pension under section 10(10A)", ""},
	{"(d)", "Cash equivalent of leave salary encashment under section 10(10AA)", ""},
	{"(e)", "House rent allowance under section 10(13A)", ""},
	{"(f)", "Other special allowances under section 10(14)", ""},
	{"(g)", "Amount of any other exemption under section 10", ""},
	{"(h)", "Total amount of exemption claimed under section 10 [2(a)+2(b)+2(c)+2(d)+2(e)+2(f)+2(g)]", ""},
	{"3.", "Total amount of salary received from current employer [1(d)-2(h)]", "gross"},
	{"4.", "Less: Deductions under section 16", "-"},
	{"(a)", "Standard deduction under section 16(ia)", "standard"},
	{"(b)", "Entertainment allowance under section 16(ii)", ""},
	{"(c)", "Tax on employment under section 16(iii)", "professional"},
	{"5.", "Total amount of deductions under section 16 [4(a)+4(b)+4(c)]", "sixteen"},
	{"6.", "Income chargeable under the head \"Salaries\" [(3+1(e)-5]", "salary"},
	{"7.", "Add: Any other income reported by the employee under as per section 192 (2B)", "-"},
	{"(a)", "Income (or admissible loss) from house property reported by employee offered for TDS", ""},
	{"(b)", "Income under the head Other Sources offered for TDS", ""},
	{"8.", "Total amount of other income reported by the employee [7(a)+7(b)]", ""},
	{"9.", "Gross total income (6+8)", "salary"},
	{"10.", "Deductions under Chapter VI-A", "-"},
	{"(a)", "Deduction in respect of life insurance premia, contributions to provident fund etc. under section 80C", "chapter"},
	{"(b)", "Deduction in respect of contribution to certain pension funds under section 80CCC", ""},
	{"(c)", "Deduction in respect of contribution by taxpayer to pension scheme under section 80CCD (1)", ""},
	{"(d)", "Total deduction under section 80C, 80CCC and 80CCD(1)", "chapter"},
	{"(e)", "Deductions in respect of amount paid/deposited to notified pension scheme under section 80CCD (1B)", ""},
	{"(f)", "Deduction in respect of contribution by Employer to pension scheme under section 80CCD (2)", ""},
	{"(g)", "Deduction in respect of health insurance premia under section 80D", ""},
	{"(h)", "Deduction in respect of interest on loan taken for higher education under section 80E", ""},
	{"(i)", "Total Deduction in respect of donations to certain funds, charitable institutions, etc. under section 80G", ""},
	{"(j)", "Deduction in respect of interest on deposits in savings account under section 80TTA", ""},
	{"(k)", "Amount deductible under any other provision(s) of Chapter VI-A", ""},
	{"11.", "Aggregate of deductible amount under Chapter VI-A [10(d)+10(e)+10(f)+10(g)+10(h)+10(i)+10(j)+10(k)]", "chapter"},
	{"12.", "Total taxable income (9-11)", "taxable"},
	{"13.", "Tax on total income", "tax"},
	{"14.", "Rebate under section 87A, if applicable", ""},
	{"15.", "Surcharge, wherever applicable", ""},
	{"16.", "Health and education cess", "cess"},
	{"17.", "Tax payable (13+15+16-14)", "payable"},
	{"18.", "Less: Relief under section 89 (attach details)", ""},
	{"19.", "Net tax payable (17-18)", "payable"},
}
