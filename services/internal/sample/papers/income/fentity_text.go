package income

// The lines of Form 1120-S.
var f1120sIncome = []irsLine{
	{"1a|b", "Gross receipts or sales|Less returns and allowances", "1a|1b", "sales|returns", paired},
	{"c", "Balance. Subtract line 1b from line 1a", "1c", "balance", outer},
	{"2", "Cost of goods sold (attach Form 1125-A)", "2", "goods", outer},
	{"3", "Gross profit. Subtract line 2 from line 1c", "3", "gross", outer},
	{"4", "Net gain (loss) from Form 4797, line 17 (attach Form 4797)", "4", "", outer},
	{"5", "Other income (loss) (see instructions—attach statement)", "5", "", outer},
	{"6", "Total income (loss). Add lines 3 through 5", "6", "gross", outer},
}

var f1120sDeductions = []irsLine{
	{"7", "Compensation of officers (see instructions—attach Form 1125-E)", "7", "officers", outer},
	{"8", "Salaries and wages (less employment credits)", "8", "wages", outer},
	{"9", "Repairs and maintenance", "9", "repairs", outer},
	{"10", "Bad debts", "10", "", outer},
	{"11", "Rents", "11", "rent", outer},
	{"12", "Taxes and licenses", "12", "taxes", outer},
	{"13", "Interest (see instructions)", "13", "", outer},
	{"14", "Depreciation from Form 4562 not claimed on Form 1125-A or elsewhere on return (attach Form 4562)", "14", "depreciation", outer},
	{"15", "Depletion (Do not deduct oil and gas depletion.)", "15", "", outer},
	{"16", "Advertising", "16", "advertising", outer},
	{"17", "Pension, profit-sharing, etc., plans", "17", "", outer},
	{"18", "Employee benefit programs", "18", "", outer},
	{"19", "Energy efficient commercial buildings deduction (attach Form 7205)", "19", "", outer},
	{"20", "Other deductions (attach statement)", "20", "other", outer},
	{"21", "Total deductions. Add lines 7 through 20", "21", "spent", outer},
	{"22", "Ordinary business income (loss). Subtract line 21 from line 6", "22", "net", outer},
}

var f1120sTax = []irsLine{
	{"23a", "Excess net passive income or LIFO recapture tax (see instructions)", "23a", "", inner},
	{"b", "Tax from Schedule D (Form 1120-S)", "23b", "", inner},
	{"c", "Add lines 23a and 23b (see instructions for additional taxes)", "23c", "zero", outer},
	{"24a", "Current year's estimated tax payments and preceding year's overpayment credited", "24a", "", inner},
	{"b", "Tax deposited with Form 7004", "24b", "", inner},
	{"c", "Credit for federal tax paid on fuels (attach Form 4136)", "24c", "", inner},
	{"d", "Elective payment election amount from Form 3800", "24d", "", inner},
	{"z", "Add lines 24a through 24d", "24z", "zero", outer},
	{"25", "Estimated tax penalty (see instructions). Check if Form 2220 is attached [ ]", "25", "", outer},
	{"26", "Amount owed. If line 24z is smaller than the total of lines 23c and 25, enter amount owed", "26", "zero", outer},
	{"27", "Overpayment. If line 24z is larger than the total of lines 23c and 25, enter amount overpaid", "27", "", outer},
}

var f1120sQuestions = []string{
	"1   Check accounting method:   a [X] Cash    b [ ] Accrual    c [ ] Other (specify)",
	"2   See the instructions and enter the:   a  Business activity  {trade}     b  Product or service  SERVICES :",
	"3   At any time during the tax year, was any shareholder of the corporation a disregarded entity, a trust, an estate, or a nominee or similar " +
		"person? If \"Yes,\" attach Schedule B-1",
	"4   At the end of the tax year, did the corporation: a  Own directly 20% or more, or own, directly or indirectly, 50% or more of the total " +
		"stock issued and outstanding of any foreign or domestic corporation?",
	"b   Own directly an interest of 20% or more, or own, directly or indirectly, an interest of 50% or more in the profit, loss, or capital in any " +
		"" +
		"" +
		"foreign or domestic partnership or in the beneficial interest of a trust?",
	"5a  At the end of the tax year, did the corporation have any outstanding shares of restricted stock?",
	"b   At the end of the tax year, did the corporation have any outstanding stock options, warrants, or similar instruments?",
	"6   Has this corporation filed, or is it required to file, Form 8918, Material Advisor Disclosure Statement, to provide information on any " +
		"reportable transaction?",
	"7   Check this box if the corporation issued publicly offered debt instruments with original issue discount [ ]",
	"8   If the corporation (a) was a C corporation before it elected to be an S corporation or acquired an asset with a basis determined by " +
		"reference to the basis of the asset in the hands of a C corporation, and (b) has net " +
		"unrealized built-in gain in excess of the net recognized built-in gain from prior years, enter the net unrealized built-in gain reduced by " +
		"" +
		"" +
		"net recognized built-in gain from prior years $",
	"9   Did the corporation have an election under section 163(j) for any real property trade or business or any farming business in effect during " +
		"" +
		"" +
		"the tax year? See instructions",
	"10  Does the corporation satisfy one or more of the following: owns a pass-through entity with current, or prior year carryover, excess " +
		"business interest expense; aggregate average annual gross receipts for the 3 tax years " +
		"preceding the current tax year are more than $30 million and the corporation has business interest expense; is a tax shelter?",
	"11  Does the corporation satisfy both of the following conditions: total receipts for the tax year were less than $250,000, and total assets at " +
		"" +
		"" +
		"the end of the tax year were less than $250,000? If \"Yes,\" the corporation is not " +
		"required to complete Schedules L and M-1",
	"12  During the tax year, did the corporation have any non-shareholder debt that was canceled, was forgiven, or had the terms modified so as to " +
		"" +
		"" +
		"reduce the principal amount of the debt?",
	"13  During the tax year, was a qualified subchapter S subsidiary election terminated or revoked? If \"Yes,\" see instructions",
	"14a Did the corporation make any payments that would require it to file Form(s) 1099? *",
	"b   If \"Yes,\" did or will the corporation file required Form(s) 1099? *",
	"15  Is the corporation attaching Form 8996 to certify as a Qualified Opportunity Fund?",
	"16  At any time during the tax year, did the corporation: (a) receive a digital asset (as a reward, award, or payment for property or " +
		"services); or (b) sell, exchange, or otherwise dispose of a digital asset?",
}

var scheduleKIncome = []irsLine{
	{"", "Income (Loss)", "", "", heading},
	{"1", "Ordinary business income (loss) (page 1, line 22)", "1", "net", outer},
	{"2", "Net rental real estate income (loss) (attach Form 8825)", "2", "", outer},
	{"3a", "Other gross rental income (loss)", "3a", "", inner},
	{"b", "Expenses from other rental activities (attach statement)", "3b", "", inner},
	{"c", "Other net rental income (loss). Subtract line 3b from line 3a", "3c", "", outer},
	{"4", "Interest income", "4", "", outer},
	{"5", "Dividends: a  Ordinary dividends", "5a", "", outer},
	{"b", "Qualified dividends", "5b", "", inner},
	{"6", "Royalties", "6", "", outer},
	{"7", "Net short-term capital gain (loss) (attach Schedule D (Form 1120-S))", "7", "", outer},
	{"8a", "Net long-term capital gain (loss) (attach Schedule D (Form 1120-S))", "8a", "", outer},
	{"b", "Collectibles (28%) gain (loss)", "8b", "", inner},
	{"c", "Unrecaptured section 1250 gain (attach statement)", "8c", "", inner},
	{"9", "Net section 1231 gain (loss) (attach Form 4797)", "9", "", outer},
	{"10", "Other income (loss) (see instructions)", "10", "", outer},
	{"", "Deductions", "", "", heading},
	{"11", "Section 179 deduction (attach Form 4562)", "11", "", outer},
	{"12a", "Cash charitable contributions", "12a", "gifts", outer},
	{"b", "Noncash charitable contributions", "12b", "", outer},
	{"c", "Investment interest expense", "12c", "", outer},
	{"d", "Section 59(e)(2) expenditures", "12d", "", outer},
	{"e", "Other deductions (see instructions)", "12e", "", outer},
}

var scheduleKRest = []irsLine{
	{"", "Credits", "", "", heading},
	{"13a", "Low-income housing credit (section 42(j)(5))", "13a", "", outer},
	{"b", "Low-income housing credit (other)", "13b", "", outer},
	{"c", "Qualified rehabilitation expenditures (rental real estate) (attach Form 3468, if applicable)", "13c", "", outer},
	{"d", "Other rental real estate credits (see instructions)", "13d", "", outer},
	{"e", "Other rental credits (see instructions)", "13e", "", outer},
	{"f", "Biofuel producer credit (attach Form 6478)", "13f", "", outer},
	{"g", "Other credits (see instructions)", "13g", "", outer},
	{"", "International", "", "", heading},
	{"14", "Attach Schedule K-2 (Form 1120-S) and check this box to indicate you are reporting items of international tax relevance [ ]", "", "",
		plain},
	{"", "Alternative Minimum Tax (AMT) Items", "", "", heading},
	{"15a", "Post-1986 depreciation adjustment", "15a", "", outer},
	{"b", "Adjusted gain or loss", "15b", "", outer},
	{"c", "Depletion (other than oil and gas)", "15c", "", outer},
	{"d", "Oil, gas, and geothermal properties—gross income", "15d", "", outer},
	{"e", "Oil, gas, and geothermal properties—deductions", "15e", "", outer},
	{"f", "Other AMT items (attach statement)", "15f", "", outer},
	{"", "Items Affecting Shareholder Basis", "", "", heading},
	{"16a", "Tax-exempt interest income", "16a", "", outer},
	{"b", "Other tax-exempt income", "16b", "", outer},
	{"c", "Nondeductible expenses", "16c", "", outer},
	{"d", "Distributions (attach statement if required) (see instructions)", "16d", "drawn", outer},
	{"e", "Repayment of loans from shareholders", "16e", "", outer},
	{"f", "Foreign taxes paid or accrued", "16f", "", outer},
	{"", "Other Information", "", "", heading},
	{"17a", "Investment income", "17a", "", outer},
	{"b", "Investment expenses", "17b", "", outer},
	{"c", "Dividend distributions paid from accumulated earnings and profits", "17c", "", outer},
	{"d", "Other items and amounts (attach statement)", "17d", "", outer},
	{"", "Reconciliation", "", "", heading},
	{"18", "Income (loss) reconciliation. Combine the total amounts on lines 1 through 10. From the result, subtract lines 11 through 12e and 16f",
		"18", "reconciled", outer},
}

// The lines of Form 1065 where they differ from the corporation's.
var f1065Income = []irsLine{
	{"1a|b", "Gross receipts or sales|Less returns and allowances", "1a|1b", "sales|returns", paired},
	{"c", "Balance. Subtract line 1b from line 1a", "1c", "balance", outer},
	{"2", "Cost of goods sold (attach Form 1125-A)", "2", "goods", outer},
	{"3", "Gross profit. Subtract line 2 from line 1c", "3", "gross", outer},
	{"4", "Ordinary income (loss) from other partnerships, estates, and trusts (attach statement)", "4", "", outer},
	{"5", "Net farm profit (loss) (attach Schedule F (Form 1040))", "5", "", outer},
	{"6", "Net gain (loss) from Form 4797, Part II, line 17 (attach Form 4797)", "6", "", outer},
	{"7", "Other income (loss) (attach statement)", "7", "", outer},
	{"8", "Total income (loss). Combine lines 3 through 7", "8", "gross", outer},
}

var f1065Deductions = []irsLine{
	{"9", "Salaries and wages (other than to partners) (less employment credits)", "9", "wages", outer},
	{"10", "Guaranteed payments to partners", "10", "officers", outer},
	{"11", "Repairs and maintenance", "11", "repairs", outer},
	{"12", "Bad debts", "12", "", outer},
	{"13", "Rent", "13", "rent", outer},
	{"14", "Taxes and licenses", "14", "taxes", outer},
	{"15", "Interest (see instructions)", "15", "", outer},
	{"16a", "Depreciation (if required, attach Form 4562)", "16a", "depreciation", inner},
	{"b", "Less depreciation reported on Form 1125-A and elsewhere on return", "16b", "", inner},
	{"c", "Net depreciation. Subtract line 16b from line 16a", "16c", "depreciation", outer},
	{"17", "Depletion (Do not deduct oil and gas depletion.)", "17", "", outer},
	{"18", "Retirement plans, etc.", "18", "", outer},
	{"19", "Employee benefit programs", "19", "", outer},
	{"20", "Energy efficient commercial buildings deduction (attach Form 7205)", "20", "", outer},
	{"21", "Other deductions (attach statement)", "21", "everything", outer},
	{"22", "Total deductions. Add the amounts shown in the far right column for lines 9 through 21", "22", "spent", outer},
	{"23", "Ordinary business income (loss). Subtract line 22 from line 8", "23", "net", outer},
}

var f1065Tax = []irsLine{
	{"24", "Interest due under the look-back method—completed long-term contracts (attach Form 8697)", "24", "", outer},
	{"25", "Interest due under the look-back method—income forecast method (attach Form 8866)", "25", "", outer},
	{"26", "BBA AAR imputed underpayment (see instructions)", "26", "", outer},
	{"27", "Other taxes (see instructions)", "27", "", outer},
	{"28", "Total balance due. Add lines 24 through 27", "28", "zero", outer},
	{"29", "Elective payment election amount from Form 3800", "29", "", outer},
	{"30", "Payment (see instructions)", "30", "", outer},
	{"31", "Amount owed. If the sum of line 29 and line 30 is smaller than line 28, enter amount owed", "31", "zero", outer},
	{"32", "Overpayment. If the sum of line 29 and line 30 is larger than line 28, enter overpayment", "32", "", outer},
}

var f1065ScheduleK = []irsLine{
	{"", "Income (Loss)", "", "", heading},
	{"1", "Ordinary business income (loss) (page 1, line 23)", "1", "net", outer},
	{"2", "Net rental real estate income (loss) (attach Form 8825)", "2", "", outer},
	{"3a", "Other gross rental income (loss)", "3a", "", inner},
	{"b", "Expenses from other rental activities (attach statement)", "3b", "", inner},
	{"c", "Other net rental income (loss). Subtract line 3b from line 3a", "3c", "", outer},
	{"4", "Guaranteed payments:   a  Services", "4a", "officers", inner},
	{"b", "Capital", "4b", "", inner},
	{"c", "Total. Add lines 4a and 4b", "4c", "officers", outer},
	{"5", "Interest income", "5", "", outer},
	{"6", "Dividends and dividend equivalents:  a  Ordinary dividends", "6a", "", outer},
	{"7", "Royalties", "7", "", outer},
	{"8", "Net short-term capital gain (loss) (attach Schedule D (Form 1065))", "8", "", outer},
	{"9a", "Net long-term capital gain (loss) (attach Schedule D (Form 1065))", "9a", "", outer},
	{"10", "Net section 1231 gain (loss) (attach Form 4797)", "10", "", outer},
	{"11", "Other income (loss) (see instructions)", "11", "", outer},
	{"", "Deductions", "", "", heading},
	{"12", "Section 179 deduction (attach Form 4562)", "12", "", outer},
	{"13a", "Cash contributions", "13a", "gifts", outer},
	{"b", "Noncash contributions", "13b", "", outer},
	{"c", "Investment interest expense", "13c", "", outer},
	{"", "Self-Employment", "", "", heading},
	{"14a", "Net earnings (loss) from self-employment", "14a", "earned", outer},
	{"b", "Gross farming or fishing income", "14b", "", outer},
	{"c", "Gross nonfarm income", "14c", "gross", outer},
	{"", "Credits", "", "", heading},
	{"15a", "Low-income housing credit (section 42(j)(5))", "15a", "", outer},
	{"f", "Other credits (see instructions)", "15f", "", outer},
	{"", "Alternative Minimum Tax (AMT) Items", "", "", heading},
	{"17a", "Post-1986 depreciation adjustment", "17a", "", outer},
	{"", "Other Information", "", "", heading},
	{"18a", "Tax-exempt interest income", "18a", "", outer},
	{"c", "Nondeductible expenses", "18c", "", outer},
	{"19a", "Distributions of cash and marketable securities", "19a", "drawn", outer},
	{"b", "Distributions of other property", "19b", "", outer},
	{"20a", "Investment income", "20a", "", outer},
	{"21", "Total foreign taxes paid or accrued", "21", "", outer},
	{"", "Analysis of Net Income (Loss) per Return", "", "", heading},
	{"1", "Net income (loss). Combine Schedule K, lines 1 through 11. From the result, subtract the sum of lines 12 through 13e, and 21", "1",
		"earned", outer},
}

// The rows of Schedule L: at the beginning of the year and at its end, each with a column for what is deducted and one for the total.
var scheduleLRows = [][2]string{
	{"1   Cash", "cash"}, {"2a  Trade notes and accounts receivable", "receivables/"}, {"b   Less allowance for bad debts", "zero/receivables"},
	{"3   Inventories", "stock"}, {"4   U.S. government obligations", ""},
	{"5   Tax-exempt securities (see instructions)", ""}, {"6   Other current assets (attach statement)", "deposits"}, {"7   Loans to %s", ""},
	{"8   Mortgage and real estate loans", ""},
	{"9   Other investments (attach statement)", ""}, {"10a Buildings and other depreciable assets", "equipment/"},
	{"b   Less accumulated depreciation", "depreciation/net equipment"}, {"11a Depletable assets", ""},
	{"b   Less accumulated depletion", ""}, {"12  Land (net of any amortization)", ""}, {"13a Intangible assets (amortizable only)", ""},
	{"b   Less accumulated amortization", ""}, {"14  Other assets (attach statement)", ""},
	{"15  Total assets", "assets"}, {"Liabilities and %s", "-"}, {"16  Accounts payable", "payables"},
	{"17  Mortgages, notes, bonds payable in less than 1 year", "card"}, {"18  Other current liabilities (attach statement)", "taxes"},
	{"19  Loans from %s", ""}, {"20  Mortgages, notes, bonds payable in 1 year or more", "loan"}, {"21  Other liabilities (attach statement)", ""},
}

// Schedule B of Form 1065, by the page it stands on.
var f1065Questions = [][]string{
	{
		"1   What type of entity is filing this return? Check the applicable box:   a [ ] Domestic general partnership    b [ ] Domestic limited " +
			"partnership    c [X] Domestic limited liability company",
		"2a  At the end of the tax year, did any foreign or domestic corporation, partnership (including any entity treated as a partnership), " +
			"trust, or tax-exempt organization, or any foreign government own, directly or indirectly, " +
			"an interest of 50% or more in the profit, loss, or capital of the partnership? For rules of constructive ownership, see instructions. " +
			"If \"Yes,\" attach Schedule B-1",
		"b   At the end of the tax year, did any individual or estate own, directly or indirectly, an interest of 50% or more in the profit, loss, " +
			"or capital of the partnership? If \"Yes,\" attach Schedule B-1, Information on Partners " +
			"Owning 50% or More of the Partnership *",
		"3a  At the end of the tax year, did the partnership own directly 20% or more, or own, directly or indirectly, 50% or more of the total " +
			"voting power of all classes of stock entitled to vote of any foreign or domestic corporation?",
		"b   At the end of the tax year, did the partnership own directly an interest of 20% or more, or own, directly or indirectly, an interest of " +
			"" +
			"" +
			"50% or more in the profit, loss, or capital in any foreign or domestic partnership " +
			"or in the beneficial interest of a trust?",
		"4   Does the partnership satisfy all four of the following conditions: (a) total receipts for the tax year were less than $250,000; (b) " +
			"total assets at the end of the tax year were less than $1 million; (c) Schedules K-1 are filed " +
			"with the return and furnished to the partners on or before the due date; (d) the partnership is not filing and is not required to file " +
			"" +
			"" +
			"Schedule M-3?",
		"5   Is this partnership a publicly traded partnership, as defined in section 469(k)(2)?",
		"6   During the tax year, did the partnership have any debt that was canceled, was forgiven, or had the terms modified so as to reduce the " +
			"principal amount of the debt?",
		"7   Has this partnership filed, or is it required to file, Form 8918, Material Advisor Disclosure Statement, to provide information on any " +
			"" +
			"" +
			"reportable transaction?",
	},
	{
		"8   At any time during the calendar year, did the partnership have an interest in or a signature or other authority over a financial " +
			"account in a foreign country (such as a bank account, securities account, or other financial " +
			"account)? See instructions for exceptions and filing requirements for FinCEN Form 114",
		"9   At any time during the tax year, did the partnership receive a distribution from, or was it the grantor of, or transferor to, a foreign " +
			"" +
			"" +
			"trust? If \"Yes,\" the partnership may have to file Form 3520",
		"10a Is the partnership making, or had it previously made (and not revoked), a section 754 election? See instructions for details regarding " +
			"" +
			"" +
			"a section 754 election",
		"b   For this tax year, did the partnership make an optional basis adjustment under section 743(b)? If \"Yes,\" enter the total aggregate " +
			"net positive amount and the total aggregate net negative amount of such adjustments",
		"c   For this tax year, did the partnership make an optional basis adjustment under section 734(b)?",
		"d   For this tax year, is the partnership required to adjust the basis of partnership property under section 743(b) or 734(b) because of a " +
			"" +
			"" +
			"substantial built-in loss or substantial basis reduction?",
		"11  Check this box if, during the current or prior tax year, the partnership distributed any property received in a like-kind exchange or " +
			"contributed such property to another entity [ ]",
		"12  At any time during the tax year, did the partnership distribute to any partner a tenancy-in-common or other undivided interest in " +
			"partnership property?",
		"13  If the partnership is required to file Form 8858, Information Return of U.S. Persons With Respect To Foreign Disregarded Entities and " +
			"Foreign Branches, has it been attached?",
		"14  Does the partnership have any foreign partners? If \"Yes,\" enter the number of Forms 8805, Foreign Partner's Information Statement of " +
			"" +
			"" +
			"Section 1446 Withholding Tax, filed for this partnership",
		"15  Did the partnership have any Forms 8865, Return of U.S. Persons With Respect to Certain Foreign Partnerships, attached to this return?",
	},
	{
		"16a Did you make any payments that would require you to file Form(s) 1099? See instructions *",
		"b   If \"Yes,\" did you or will you file required Form(s) 1099? *",
		"17  Enter the number of Forms 5471, Information Return of U.S. Persons With Respect To Certain Foreign Corporations, attached to this " +
			"return [ ]",
		"18  During the partnership's tax year, did the partnership make any payments that would require it to file Forms 1042 and 1042-S under " +
			"chapter 3 or chapter 4?",
		"19  Is the partnership a section 721(c) partnership, as defined in Regulations section 1.721(c)-1(b)(14)?",
		"20  During the tax year, did the partnership pay or accrue any interest or royalty for which one or more partners are not allowed a " +
			"deduction under section 267A?",
		"21  Did the partnership have an election under section 163(j) for any real property trade or business or any farming business in effect " +
			"during the tax year?",
		"22  Does the partnership satisfy one or more of the following: it owns a pass-through entity with excess business interest expense; its " +
			"aggregate average annual gross receipts for the 3 preceding tax years are more than $30 million; " +
			"it is a tax shelter?",
		"23  Is the partnership attaching Form 8996 to certify as a Qualified Opportunity Fund?",
		"24  Enter the number of foreign partners subject to section 864(c)(8) as a result of transferring all or a portion of an interest in the " +
			"partnership or of receiving a distribution from the partnership [ ]",
		"25  At any time during the tax year, were there any transfers between the partnership and its partners subject to the disclosure " +
			"requirements of Regulations section 1.707-8?",
		"26  Since December 22, 2017, did a foreign corporation directly or indirectly acquire substantially all of the properties constituting a " +
			"trade or business of your partnership?",
		"27  At any time during the tax year, did the partnership: (a) receive a digital asset (as a reward, award, or payment for property or " +
			"services); or (b) sell, exchange, or otherwise dispose of a digital asset?",
		"28  Is the partnership electing out of the centralized partnership audit regime under section 6221(b)? If \"Yes,\" the partnership must " +
			"complete Schedule B-2 (Form 1065)",
	},
}
