package loan

var disclosureLoan = []string{
	"*Assumption*\nIf you sell or transfer this property to another person, your lender\n[  ] will allow, under certain conditions, this person " +
		"to assume this loan on the original terms.\n[X] will not allow assumption of this loan on the original terms.",
	"*Demand Feature*\nYour loan\n[  ] has a demand feature, which permits your lender to require early repayment of the loan. You should " +
		"review your note for details.\n[X] does not have a demand feature.",
	"*Late Payment*\nIf your payment is more than 15 days late, your lender will charge a late fee of {late} payment.",
	"*Negative Amortization* (Increase in Loan Amount)\nUnder your loan terms, you\n[  ] are scheduled to make monthly payments that do not pay " +
		"all of the interest due that month. As a result, your loan amount will increase (negatively amortize), and your loan amount will " +
		"likely become larger than your original loan amount. Increases in your loan amount lower the equity you have in this property.\n[  ] " +
		"may have monthly payments that do not pay all of the interest due that month. If you do, your loan amount will increase.\n[X] do not " +
		"have a negative amortization feature.",
	"*Partial Payments*\nYour lender\n[X] may accept payments that are less than the full amount due (partial payments) and apply them to your " +
		"loan.\n[  ] may hold them in a separate account until you pay the rest of the payment, and then apply the full payment to your " +
		"loan.\n[  ] does not accept any partial payments.\nIf this loan is sold, your new lender may have a different policy.",
	"*Security Interest*\nYou are granting a security interest in\n*{street}*\nYou may lose this property if you do not make your payments or " +
		"satisfy other obligations for this loan.",
}

const disclosureEscrow = "[  ] will not have an escrow account because [  ] you declined it [  ] your lender does not offer one. You must " +
	"directly pay your property costs, such as taxes and homeowner\u2019s insurance. Contact your lender to ask if your loan can have an escrow " +
	"account.\n \n*In the future,*\nYour property costs may change and, as a result, your escrow payment may change. You may be able to cancel " +
	"your escrow account, but if you do, you must pay your property costs directly. If you fail to pay your property taxes, your state or local " +
	"government may (1) impose fines and penalties or (2) place a tax lien on this property. If you fail to pay any of your property costs, " +
	"your lender may (1) add the amounts to your loan balance, (2) add an escrow account to your loan, or (3) require you to pay for property " +
	"insurance that the lender buys on your behalf, which likely would cost more and provide fewer benefits than what you could buy on your own."

var disclosureOther = []string{
	"*Appraisal*\nIf the property was appraised for your loan, your lender is required to give you a copy at no additional cost at least 3 days " +
		"before closing. If you have not yet received it, please contact your lender at the information listed below.",
	"*Contract Details*\nSee your note and security instrument for information about: what happens if you fail to make your payments, what is a " +
		"default on the loan, situations in which your lender can require early repayment of the loan, and the rules for making payments before " +
		"they are due.",
	"*Liability after Foreclosure*\nIf your lender forecloses on this property and the foreclosure does not cover the amount of unpaid balance " +
		"on this loan,\n[X] state law may protect you from liability for the unpaid balance. If you refinance or take on any additional debt on " +
		"this property, you may lose this protection and have to pay any debt remaining even after foreclosure. You may want to consult a " +
		"lawyer for more information.\n[  ] state law does not protect you from liability for the unpaid balance.",
	"*Refinance*\nRefinancing this loan will depend on your future financial situation, the property value, and market conditions. You may not " +
		"be able to refinance this loan.",
	"*Tax Deductions*\nIf you borrow more than this property is worth, the interest on the loan amount above this property\u2019s fair market " +
		"value is not deductible from your federal income taxes. You should consult a tax advisor for more information.",
}
