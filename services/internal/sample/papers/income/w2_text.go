package income

// The notice on the back of Copy B, shortened as payroll services print it below the form.
var w2NoticeLeft = []string{
	"Do you have to file? Refer to the Form 1040 instructions to determine if you are required to file a tax return. Even if you don't have to file " +
		"" +
		"" +
		"a tax return, " +
		"you may be eligible for a refund if box 2 shows an amount or if you are eligible for any credit.",
	"Earned income tax credit (EITC). You may be able to take the EITC if your adjusted gross income is less than a certain amount. The amount of " +
		"the credit is based on " +
		"income and family size. Workers without children could qualify for a smaller credit. You and any qualifying children must have valid social " +
		"" +
		"" +
		"security numbers.",
	"Employee's social security number (SSN). For your protection, this form may show only the last four digits of your SSN. However, your employer " +
		"" +
		"" +
		"has reported your " +
		"complete SSN to the IRS and the Social Security Administration (SSA).",
	"Corrections. If your name, SSN, or address is incorrect, correct Copies B, C, and 2 and ask your employer to correct your employment record. Be " +
		"" +
		"" +
		"sure to ask the " +
		"employer to file Form W-2c, Corrected Wage and Tax Statement, with the SSA to correct any name, SSN, or money amount error reported to the " +
		"" +
		"" +
		"SSA on Form W-2.",
	"Cost of employer-sponsored health coverage (if such cost is provided by the employer). The reporting in box 12, using code DD, of the cost of " +
		"employer-sponsored " +
		"health coverage is for your information only. The amount reported with code DD is not taxable.",
	"Credit for excess taxes. If you had more than one employer and more than the maximum of social security and/or Tier 1 railroad retirement taxes " +
		"" +
		"" +
		"were withheld, you may " +
		"be able to claim a credit for the excess against your federal income tax.",
}

var w2NoticeRight = []string{
	"Instructions for Employee",
	"Box 1. Enter this amount on the wages line of your tax return.",
	"Box 2. Enter this amount on the federal income tax withheld line of your tax return.",
	"Box 5. You may be required to report this amount on Form 8959, Additional Medicare Tax. See the Form 1040 instructions to determine if you are " +
		"" +
		"" +
		"required to complete Form 8959.",
	"Box 6. This amount includes the 1.45% Medicare tax withheld on all Medicare wages and tips shown in box 5, as well as the 0.9% Additional " +
		"Medicare Tax on any of those " +
		"Medicare wages and tips above $200,000.",
	"Box 8. This amount is not included in box 1, 3, 5, or 7. For information on how to report tips on your tax return, see the Form 1040 " +
		"instructions.",
	"Box 10. This amount includes the total dependent care benefits that your employer paid to you or incurred on your behalf. Any amount over your " +
		"" +
		"" +
		"employer's plan limit is " +
		"also included in box 1. See Form 2441.",
	"Box 12. The following list explains the codes shown in box 12. You may need this information to complete your tax return.",
	"C—Taxable cost of group-term life insurance over $50,000 (included in boxes 1, 3 (up to the social security wage base), and 5).",
	"D—Elective deferrals to a section 401(k) cash or deferred arrangement. Also includes deferrals under a SIMPLE retirement account that is part " +
		"of a section 401(k) arrangement.",
	"DD—Cost of employer-sponsored health coverage. The amount reported with code DD is not taxable.",
	"W—Employer contributions (including amounts the employee elected to contribute using a section 125 (cafeteria) plan) to your health savings " +
		"account.",
	"Box 13. If the \"Retirement plan\" box is checked, special limits may apply to the amount of traditional IRA contributions that you may deduct.",
	"Note: Keep Copy C of Form W-2 for at least 3 years after the due date for filing your income tax return.",
}
