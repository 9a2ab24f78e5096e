package income

var interestInstructions = []string{
	"Recipient's taxpayer identification number (TIN). For your protection, this form may show only the last four digits of your TIN (social " +
		"security number (SSN), individual taxpayer identification number (ITIN), " +
		"adoption taxpayer identification number (ATIN), or employer identification number (EIN)). However, the issuer has reported your complete " +
		"TIN to the IRS.",
	"FATCA filing requirement. If the FATCA filing requirement box is checked, the payer is reporting on this Form 1099 to satisfy its chapter 4 " +
		"account reporting requirement. You may also have a filing requirement. " +
		"See the Instructions for Form 8938.",
	"Account number. May show an account or other unique number the payer assigned to distinguish your account.",
	"Box 1. Shows taxable interest paid to you during the calendar year by the payer. This does not include interest shown in box 3. May also show " +
		"the total amount of the credits from clean renewable energy bonds, new " +
		"clean renewable energy bonds, qualified energy conservation bonds, and build America bonds that must be included in your interest income.",
	"Box 2. Shows interest or principal forfeited because of early withdrawal of time savings. You may deduct this amount to figure your adjusted " +
		"gross income on your income tax return. See the Instructions for Form 1040.",
	"Box 3. Shows interest on U.S. Savings Bonds, Treasury bills, Treasury bonds, and Treasury notes. This may or may not all be taxable. See Pub. " +
		"550. This interest is exempt from state and local income taxes.",
	"Box 4. Shows backup withholding. Generally, a payer must backup withhold if you did not furnish your TIN or you did not furnish the correct TIN " +
		"" +
		"" +
		"to the payer. See Form W-9. Include this amount on your income tax " +
		"return as tax withheld.",
	"Box 6. Shows foreign tax paid. You may be able to claim this tax as a deduction or a credit on your Form 1040 or 1040-SR. See your tax return " +
		"instructions.",
	"Box 8. Shows tax-exempt interest paid to you during the calendar year by the payer. See how to report this amount in the Instructions for Form " +
		"" +
		"" +
		"1040. This amount may be subject to backup withholding.",
	"Boxes 15-17. State tax withheld reporting boxes.",
	"Nominees. If this form includes amounts belonging to another person(s), you are considered a nominee recipient. Complete a Form 1099-INT for " +
		"each of the other owners showing the income allocable to each. " +
		"File Copy A of the form with the IRS. Furnish Copy B to each owner.",
}

var necInstructions = []string{
	"You received this form instead of Form W-2 because the payer did not consider you an employee and did not withhold income tax or social " +
		"security and Medicare tax.",
	"If you believe you are an employee and cannot get the payer to correct this form, report the amount shown in box 1 on the line for \"Wages, " +
		"salaries, tips, etc.\" of Form 1040, 1040-SR, or 1040-NR. You must also " +
		"complete Form 8919 and attach it to your return. For more information, see Pub. 1779.",
	"If you are not an employee but the amount in box 1 is not self-employment (SE) income, for example, it is income from a sporadic activity or a " +
		"" +
		"" +
		"hobby, report the amount shown on the \"Other income\" line of Schedule 1.",
	"Box 1. Shows nonemployee compensation. If the amount in this box is SE income, report it on Schedule C or F (Form 1040) if a sole proprietor, " +
		"or on Form 1065 and Schedule K-1 if a partnership, and the recipient/partner " +
		"completes Schedule SE (Form 1040).",
	"Box 4. Shows backup withholding. A payer must backup withhold on certain payments if you did not give your TIN to the payer. See Form W-9. " +
		"Include this amount on your income tax return as tax withheld.",
	"Boxes 5-7. State income tax withheld reporting boxes.",
}

// The boxes of the composite statement of a broker, with the keys of their amounts.
var dividendBoxes = [][3]string{
	{"1a", "Total ordinary dividends (includes amount shown in box 1b)", "ordinary"}, {"1b", "Qualified dividends", "qualified"},
	{"2a", "Total capital gain distributions (includes amounts shown in boxes 2b, 2c, 2d and 2f)", ""},
	{"2b", "Unrecaptured Section 1250 gain", ""}, {"2c", "Section 1202 gain", ""}, {"2d", "Collectibles (28%) gain", ""},
	{"2e", "Section 897 ordinary dividends", ""}, {"2f", "Section 897 capital gain", ""},
	{"3", "Nondividend distributions", ""}, {"4", "Federal income tax withheld", ""}, {"5", "Section 199A dividends", ""},
	{"6", "Investment expenses", ""}, {"7", "Foreign tax paid", ""}, {"8", "Foreign country or U.S. possession", "-"},
	{"9", "Cash liquidation distributions", ""}, {"10", "Noncash liquidation distributions", ""}, {"11", "FATCA filing requirement", "-"},
	{"12", "Exempt-interest dividends", ""},
	{"13", "Specified private activity bond interest dividends", ""},
}

var brokerInterestBoxes = [][3]string{
	{"1", "Interest income", ""}, {"2", "Early withdrawal penalty", ""}, {"3", "Interest on U.S. Savings Bonds and Treasury obligations", ""},
	{"4", "Federal income tax withheld", ""},
	{"8", "Tax-exempt interest", ""}, {"10", "Market discount", ""}, {"11", "Bond premium", ""},
}

var brokerSalesRows = []string{"Box A (basis reported to IRS), short-term", "Box B (basis not reported to IRS), short-term",
	"Box D (basis reported to IRS), long-term", "Box E (basis not reported to IRS), long-term"}

var brokerNotes = []string{
	"This is important tax information and is being furnished to the Internal Revenue Service (except as indicated). If you are required to file a " +
		"return, a negligence penalty or other sanction may be imposed on you if " +
		"this income is taxable and the IRS determines that it has not been reported.",
	"Ordinary dividends include short-term capital gain distributions and dividends reinvested in additional shares. Qualified dividends are those " +
		"that meet the holding period and other tests for the lower rate as far as " +
		"we can tell from our records; you must also have held the shares for more than 60 days during the 121-day period that begins 60 days before " +
		"" +
		"" +
		"the ex-dividend date.",
	"Amounts shown as \"Supplemental information\" are not reported to the IRS and are provided to assist you in preparing your return. Regulated " +
		"investment companies may reclassify distributions after the end of the year. " +
		"In that event we will send you a corrected statement, which will bear the word CORRECTED and the date on which it was made.",
	"The tax information on this statement is not advice. Consult your tax advisor, or Publication 550, Investment Income and Expenses, for the " +
		"treatment of any item.",
}
