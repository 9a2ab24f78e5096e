package income

// The lines of Form 1040 above and below the break of the page. In the form for 2025 the adjusted gross income stands in 11a and again, on the
// second page, in 11b.
var f1040Wages = []irsLine{
	{"1a", "Total amount from Form(s) W-2, box 1 (see instructions)", "1a", "wages", outer},
	{"b", "Household employee wages not reported on Form(s) W-2", "1b", "", outer},
	{"c", "Tip income not reported on line 1a (see instructions)", "1c", "", outer},
	{"d", "Medicaid waiver payments not reported on Form(s) W-2 (see instructions)", "1d", "", outer},
	{"e", "Taxable dependent care benefits from Form 2441, line 26", "1e", "", outer},
	{"f", "Employer-provided adoption benefits from Form 8839, line 29", "1f", "", outer},
	{"g", "Wages from Form 8919, line 6", "1g", "", outer},
	{"h", "Other earned income (see instructions)", "1h", "", outer},
	{"i", "Nontaxable combat pay election (see instructions)", "1i", "", inner},
	{"z", "Add lines 1a through 1h", "1z", "wages", outer},
}

var f1040Income = []irsLine{
	{"2a|b", "Tax-exempt interest|Taxable interest", "2a|2b", "|interest", paired},
	{"3a|b", "Qualified dividends|Ordinary dividends", "3a|3b", "qualified|dividends", paired},
	{"4a|b", "IRA distributions|Taxable amount", "4a|4b", "|", paired},
	{"5a|b", "Pensions and annuities|Taxable amount", "5a|5b", "|", paired},
	{"6a|b", "Social security benefits|Taxable amount", "6a|6b", "|", paired},
	{"c", "If you elect to use the lump-sum election method, check here (see instructions)", "", "", plain},
	{"7", "Capital gain or (loss). Attach Schedule D if required. If not required, check here", "7", "", outer},
	{"8", "Additional income from Schedule 1, line 10", "8", "additional", outer},
	{"9", "Add lines 1z, 2b, 3b, 4b, 5b, 6b, 7, and 8. This is your total income", "9", "total", outer},
	{"10", "Adjustments to income from Schedule 1, line 26", "10", "adjustments", outer},
}

var f1040Deductions = []irsLine{
	{"11", "Subtract line 10 from line 9. This is your adjusted gross income", "11", "adjusted", outer},
	{"12", "Standard deduction or itemized deductions (from Schedule A)", "12", "standard", outer},
	{"13", "Qualified business income deduction from Form 8995 or Form 8995-A", "13", "", outer},
	{"14", "Add lines 12 and 13", "14", "standard", outer},
	{"15", "Subtract line 14 from line 11. If zero or less, enter -0-. This is your taxable income", "15", "taxable", outer},
}

var f1040Adjusted2025 = []irsLine{
	{"11a", "Subtract line 10 from line 9. This is your adjusted gross income", "11a", "adjusted", outer},
}

var f1040Deductions2025 = []irsLine{
	{"11b", "Amount from line 11a (adjusted gross income)", "11b", "adjusted", outer},
	{"12a", "Someone can claim:  You as a dependent   Your spouse as a dependent", "", "", plain},
	{"e", "Standard deduction or itemized deductions (from Schedule A)", "12e", "standard", outer},
	{"13a", "Qualified business income deduction from Form 8995 or Form 8995-A", "13a", "", outer},
	{"b", "Additional deductions from Schedule 1-A, line 38", "13b", "", outer},
	{"14", "Add lines 12e, 13a, and 13b", "14", "standard", outer},
	{"15", "Subtract line 14 from line 11b. If zero or less, enter -0-. This is your taxable income", "15", "taxable", outer},
}

var f1040Tax = []irsLine{
	{"16", "Tax (see instructions). Check if any from Form(s):  1 [ ] 8814   2 [ ] 4972   3 [ ]", "16", "incomeTax", outer},
	{"17", "Amount from Schedule 2, line 3", "17", "", outer},
	{"18", "Add lines 16 and 17", "18", "incomeTax", outer},
	{"19", "Child tax credit or credit for other dependents from Schedule 8812", "19", "", outer},
	{"20", "Amount from Schedule 3, line 8", "20", "", outer},
	{"21", "Add lines 19 and 20", "21", "zero", outer},
	{"22", "Subtract line 21 from line 18. If zero or less, enter -0-", "22", "incomeTax", outer},
	{"23", "Other taxes, including self-employment tax, from Schedule 2, line 21", "23", "otherTax", outer},
	{"24", "Add lines 22 and 23. This is your total tax", "24", "tax", outer},
}

var f1040Payments = []irsLine{
	{"25", "Federal income tax withheld from:", "", "", plain},
	{"a", "Form(s) W-2", "25a", "withheld", inner},
	{"b", "Form(s) 1099", "25b", "", inner},
	{"c", "Other forms (see instructions)", "25c", "", inner},
	{"d", "Add lines 25a through 25c", "25d", "withheld", outer},
	{"26", "{year} estimated tax payments and amount applied from {prev} return", "26", "", outer},
	{"27", "Earned income credit (EIC)", "27", "", inner},
	{"28", "Additional child tax credit from Schedule 8812", "28", "", inner},
	{"29", "American opportunity credit from Form 8863, line 8", "29", "", inner},
	{"30", "Reserved for future use", "30", "", inner},
	{"31", "Amount from Schedule 3, line 15", "31", "", inner},
	{"32", "Add lines 27, 28, 29, and 31. These are your total other payments and refundable credits", "32", "zero", outer},
	{"33", "Add lines 25d, 26, and 32. These are your total payments", "33", "withheld", outer},
}

var f1040Refund = []irsLine{
	{"34", "If line 33 is more than line 24, subtract line 24 from line 33. This is the amount you overpaid", "34", "refund", outer},
	{"35a", "Amount of line 34 you want refunded to you. If Form 8888 is attached, check here", "35a", "refund", outer},
}

var f1040Owed = []irsLine{
	{"36", "Amount of line 34 you want applied to your {next} estimated tax", "36", "", inner},
	{"37", "Subtract line 33 from line 24. This is the amount you owe. For details, go to www.irs.gov/Payments", "37", "owed", outer},
	{"38", "Estimated tax penalty (see instructions)", "38", "", inner},
}

var schedule1Income = []irsLine{
	{"Part I", "Additional Income", "", "", heading},
	{"1", "Taxable refunds, credits, or offsets of state and local income taxes", "1", "", outer},
	{"2a", "Alimony received", "2a", "", outer},
	{"b", "Date of original divorce or separation agreement (see instructions): ____________", "", "", plain},
	{"3", "Business income or (loss). Attach Schedule C", "3", "business", outer},
	{"4", "Other gains or (losses). Attach Form 4797", "4", "", outer},
	{"5", "Rental real estate, royalties, partnerships, S corporations, trusts, etc. Attach Schedule E", "5", "rent", outer},
	{"6", "Farm income or (loss). Attach Schedule F", "6", "", outer},
	{"7", "Unemployment compensation", "7", "", outer},
	{"8", "Other income:", "", "", plain},
	{"a", "Net operating loss", "8a", "", inner},
	{"b", "Gambling", "8b", "", inner},
	{"c", "Cancellation of debt", "8c", "", inner},
	{"d", "Foreign earned income exclusion from Form 2555", "8d", "", inner},
	{"e", "Income from Form 8853", "8e", "", inner},
	{"f", "Income from Form 8889", "8f", "", inner},
	{"g", "Alaska Permanent Fund dividends", "8g", "", inner},
	{"h", "Jury duty pay", "8h", "", inner},
	{"i", "Prizes and awards", "8i", "", inner},
	{"j", "Activity not engaged in for profit income", "8j", "", inner},
	{"k", "Stock options", "8k", "", inner},
	{"l", "Income from the rental of personal property if you engaged in the rental for profit", "8l", "", inner},
	{"m", "Olympic and Paralympic medals and USOC prize money (see instructions)", "8m", "", inner},
	{"n", "Section 951(a) inclusion (see instructions)", "8n", "", inner},
	{"o", "Section 951A(a) inclusion (see instructions)", "8o", "", inner},
	{"p", "Section 461(l) excess business loss adjustment", "8p", "", inner},
	{"q", "Taxable distributions from an ABLE account (see instructions)", "8q", "", inner},
	{"r", "Scholarship and fellowship grants not reported on Form W-2", "8r", "", inner},
	{"s", "Nontaxable amount of Medicaid waiver payments included on Form 1040, line 1a or 1d", "8s", "", inner},
	{"t", "Pension or annuity from a nonqualified deferred compensation plan or a section 457 plan", "8t", "", inner},
	{"u", "Wages earned while incarcerated", "8u", "", inner},
	{"v", "Digital assets received as ordinary income not reported elsewhere. See instructions", "8v", "", inner},
	{"z", "Other income. List type and amount:", "8z", "", inner},
	{"9", "Total other income. Add lines 8a through 8z", "9", "", outer},
	{"10", "Combine lines 1 through 7 and 9. This is your additional income. Enter here and on Form 1040, line 8", "10", "additional", outer},
}

var schedule1Adjustments = []irsLine{
	{"Part II", "Adjustments to Income", "", "", heading},
	{"11", "Educator expenses", "11", "", outer},
	{"12", "Certain business expenses of reservists, performing artists, and fee-basis government officials", "12", "", outer},
	{"13", "Health savings account deduction. Attach Form 8889", "13", "", outer},
	{"14", "Moving expenses for members of the Armed Forces. Attach Form 3903", "14", "", outer},
	{"15", "Deductible part of self-employment tax. Attach Schedule SE", "15", "adjustments", outer},
	{"16", "Self-employed SEP, SIMPLE, and qualified plans", "16", "", outer},
	{"17", "Self-employed health insurance deduction", "17", "", outer},
	{"18", "Penalty on early withdrawal of savings", "18", "", outer},
	{"19a", "Alimony paid", "19a", "", outer},
	{"b", "Recipient's SSN  ____________________", "", "", plain},
	{"c", "Date of original divorce or separation agreement (see instructions): ____________", "", "", plain},
	{"20", "IRA deduction", "20", "", outer},
	{"21", "Student loan interest deduction", "21", "", outer},
	{"22", "Reserved for future use", "22", "", outer},
	{"23", "Archer MSA deduction", "23", "", outer},
	{"24", "Other adjustments:", "", "", plain},
	{"a", "Jury duty pay (see instructions)", "24a", "", inner},
	{"b", "Deductible expenses related to income reported on line 8l from the rental of personal property", "24b", "", inner},
	{"c", "Nontaxable amount of the value of Olympic and Paralympic medals and USOC prize money", "24c", "", inner},
	{"d", "Reforestation amortization and expenses", "24d", "", inner},
	{"e", "Repayment of supplemental unemployment benefits under the Trade Act of 1974", "24e", "", inner},
	{"f", "Contributions to section 501(c)(18)(D) pension plans", "24f", "", inner},
	{"g", "Contributions by certain chaplains to section 403(b) plans", "24g", "", inner},
	{"h", "Attorney fees and court costs for actions involving certain unlawful discrimination claims", "24h", "", inner},
	{"i", "Attorney fees and court costs you paid in connection with an award from the IRS", "24i", "", inner},
	{"j", "Housing deduction from Form 2555", "24j", "", inner},
	{"k", "Excess deductions of section 67(e) expenses from Schedule K-1 (Form 1041)", "24k", "", inner},
	{"z", "Other adjustments. List type and amount:", "24z", "", inner},
	{"25", "Total other adjustments. Add lines 24a through 24z", "25", "", outer},
	{"26", "Add lines 11 through 23 and 25. These are your adjustments to income. Enter here and on Form 1040, line 10", "26", "adjustments", outer},
}

var scheduleCIncome = []irsLine{
	{"Part I", "Income", "", "", heading},
	{"1", "Gross receipts or sales. See instructions for line 1 and check the box if this income was reported to you on Form W-2", "1", "sales",
		outer},
	{"2", "Returns and allowances", "2", "returns", outer},
	{"3", "Subtract line 2 from line 1", "3", "afterReturns", outer},
	{"4", "Cost of goods sold (from line 42)", "4", "goods", outer},
	{"5", "Gross profit. Subtract line 4 from line 3", "5", "gross", outer},
	{"6", "Other income, including federal and state gasoline or fuel tax credit or refund (see instructions)", "6", "", outer},
	{"7", "Gross income. Add lines 5 and 6", "7", "gross", outer},
	{"Part II", "Expenses. Enter expenses for business use of your home only on line 30.", "", "", heading},
}

var scheduleCExpenses = [][2]irsLine{
	{{"8", "Advertising", "8", "8", outer}, {"18", "Office expense (see instructions)", "18", "18", outer}},
	{{"9", "Car and truck expenses (see instructions)", "9", "9", outer}, {"19", "Pension and profit-sharing plans", "19", "", outer}},
	{{"10", "Commissions and fees", "10", "", outer}, {"20", "Rent or lease (see instructions):", "", "", plain}},
	{{"11", "Contract labor (see instructions)", "11", "11", outer}, {"a", "Vehicles, machinery, and equipment", "20a", "", outer}},
	{{"12", "Depletion", "12", "", outer}, {"b", "Other business property", "20b", "20", outer}},
	{{"13", "Depreciation and section 179", "13", "13", outer}, {"21", "Repairs and maintenance", "21", "21", outer}},
	{{"14", "Employee benefit programs", "14", "", outer}, {"22", "Supplies (not included in Part III)", "22", "22", outer}},
	{{"15", "Insurance (other than health)", "15", "15", outer}, {"23", "Taxes and licenses", "23", "23", outer}},
	{{"16", "Interest (see instructions):", "", "", plain}, {"24a", "Travel", "24a", "24", outer}},
	{{"a", "Mortgage (paid to banks, etc.)", "16a", "", outer}, {"b", "Deductible meals (see instructions)", "24b", "", outer}},
	{{"b", "Other", "16b", "", outer}, {"25", "Utilities", "25", "25", outer}},
	{{"17", "Legal and professional services", "17", "17", outer}, {"26", "Wages (less employment credits)", "26", "26", outer}},
	{{"", "", "", "", plain}, {"27", "Other expenses (from line 48)", "27b", "", outer}},
}

var scheduleCNet = []irsLine{
	{"28", "Total expenses before expenses for business use of home. Add lines 8 through 27b", "28", "spent", outer},
	{"29", "Tentative profit or (loss). Subtract line 28 from line 7", "29", "net", outer},
	{"30", "Expenses for business use of your home. Attach Form 8829 unless using the simplified method", "30", "", outer},
	{"31", "Net profit or (loss). Subtract line 30 from line 29. If a profit, enter on Schedule 1 (Form 1040), line 3, and on Schedule SE, line 2",
		"31", "net", outer},
	{"32", "If you have a loss, check the box that describes your investment in this activity. See instructions.", "", "", plain},
	{"32a", "[ ] All investment is at risk.      32b  [ ] Some investment is not at risk.", "", "", plain},
}

var scheduleCGoods = []irsLine{
	{"Part III", "Cost of Goods Sold (see instructions)", "", "", heading},
	{"33", "Method(s) used to value closing inventory:   a [X] Cost    b [ ] Lower of cost or market    c [ ] Other (attach explanation)", "", "",
		plain},
	{"34", "Was there any change in determining quantities, costs, or valuations between opening and closing inventory?   Yes [ ]   No [X]", "", "",
		plain},
	{"35", "Inventory at beginning of year. If different from last year's closing inventory, attach explanation", "35", "opening", outer},
	{"36", "Purchases less cost of items withdrawn for personal use", "36", "purchases", outer},
	{"37", "Cost of labor. Do not include any amounts paid to yourself", "37", "", outer},
	{"38", "Materials and supplies", "38", "", outer},
	{"39", "Other costs", "39", "", outer},
	{"40", "Add lines 35 through 39", "40", "available", outer},
	{"41", "Inventory at end of year", "41", "closing", outer},
	{"42", "Cost of goods sold. Subtract line 41 from line 40. Enter the result here and on line 4", "42", "goods", outer},
	{"Part IV", "Information on Your Vehicle. Complete this part only if you are claiming car or truck expenses on line 9.", "", "", heading},
	{"43", "When did you place your vehicle in service for business purposes? (month/day/year)   {service}", "", "", plain},
	{"44", "Of the total number of miles you drove your vehicle during {year}, enter the number of miles you used your vehicle for:", "", "", plain},
	{"", "a  Business  {miles}        b  Commuting (see instructions)  0        c  Other  {other}", "", "", plain},
	{"45", "Was your vehicle available for personal use during off-duty hours?   [X] Yes   [ ] No", "", "", plain},
	{"46", "Do you (or your spouse) have another vehicle available for personal use?   [X] Yes   [ ] No", "", "", plain},
	{"47a", "Do you have evidence to support your deduction?   [X] Yes   [ ] No", "", "", plain},
	{"b", "If \"Yes,\" is the evidence written?   [X] Yes   [ ] No", "", "", plain},
	{"Part V", "Other Expenses. List below business expenses not included on lines 8–26, line 27a, or line 30.", "", "", heading},
}

// The rows of Part I of Schedule E, one amount a property.
var scheduleERows = [][3]string{
	{"3", "Rents received", "rents"}, {"4", "Royalties received", ""},
	{"", "Expenses:", ""},
	{"5", "Advertising", ""}, {"6", "Auto and travel (see instructions)", ""}, {"7", "Cleaning and maintenance", "cleaning"},
	{"8", "Commissions", ""},
	{"9", "Insurance", "insurance"}, {"10", "Legal and other professional fees", ""}, {"11", "Management fees", "management"},
	{"12", "Mortgage interest paid to banks, etc. (see instructions)", "interest"}, {"13", "Other interest", ""}, {"14", "Repairs", "repairs"},
	{"15", "Supplies", ""},
	{"16", "Taxes", "taxes"}, {"17", "Utilities", ""}, {"18", "Depreciation expense or depletion", "depreciation"}, {"19", "Other (list)", ""},
	{"20", "Total expenses. Add lines 5 through 19", "spent"},
	{"21", "Subtract line 20 from line 3 (rents) and/or 4 (royalties). If result is a (loss), see instructions to find out if you must file Form " +
		"6198", "net"},
	{"22", "Deductible rental real estate loss after limitation, if any, on Form 8582 (see instructions)", ""},
}
