package loan

var sanctionConditions = []string{
	"The loan shall be disbursed only after the title to the property has been found clear and marketable by our advocate, the property has " +
		"been valued and found technically acceptable by our engineer, and the original documents of title have been deposited with us.",
	"The amount of the loan is subject to a maximum of 80% of the value of the property as assessed by us, or of the agreement value, whichever " +
		"is lower. Stamp duty, registration and other documentation charges are not part of the value.",
	"The rate of interest is linked to the Retail Prime Lending Rate of {lender}, which may be revised from time to time. On a revision the " +
		"term of the loan will normally be changed while the EMI of {instalment} is kept; you may instead opt for a change of EMI or a " +
		"combination of both, or prepay in part or in full.",
	"Payment will be made directly to the seller, {seller}, by RTGS or a crossed demand draft, simultaneously with the registration of the sale " +
		"deed in your favour.",
	"You shall submit NACH mandates drawn on the account in which your salary is credited, and two undated security cheques, before the first " +
		"disbursement. Mandates returned unpaid attract charges as per our schedule.",
	"If an instalment is not paid on its due date, penal charges of 2% per annum will be levied on the overdue amount for the period of " +
		"default. Penal charges are not added to the rate of interest and no interest is charged on them.",
	"No charge will be levied on part or full prepayment of this loan by individual borrowers, from whatever source, while it carries a " +
		"variable rate of interest.",
	"You shall insure the property against fire, earthquake, flood and allied perils for the term of the loan, with {lender} as the " +
		"beneficiary, and shall produce evidence of it on demand. Life cover for the amount of the loan is recommended but not compulsory.",
	"You shall not let, sell, mortgage, surrender or in any way alienate the property without our consent in writing, and shall use it for " +
		"residence only.",
	"The charge created in our favour will be filed with the Central Registry (CERSAI) at your cost, and information on this loan will be " +
		"furnished to credit information companies.",
	"This sanction stands revoked, without notice, if a material fact was concealed or found to be incorrect, if your income or employment " +
		"changes for the worse, or if there is any other adverse change that affects the security or your ability to repay.",
	"This letter is not a commitment until a loan agreement is executed. In case of a conflict between this letter and the loan agreement, the " +
		"agreement prevails. The Key Facts Statement given with this letter forms part of it.",
	"Title documents will be released within 30 days of full repayment or settlement of the loan. For a delay that is attributable to us a " +
		"compensation of Rs. 5,000 per day is payable.",
}

var offerPrecedents = []string{
	"Execution of the loan agreement, memorandum of deposit of title deeds, demand promissory note and declaration, duly stamped, by all borrowers.",
	"Deposit of the original registered sale deed together with the chain of documents mentioned in the legal report, and the registration receipt.",
	"Proof of payment of the margin from own sources, by bank statement showing the debit.",
	"No objection certificate of the society / builder in the bank's format, noting the lien.",
	"Encumbrance certificate for 30 years up to the date of registration, showing nil encumbrance.",
	"Registered NACH mandate / e-mandate for not less than the EMI and security cheques as per policy.",
	"Latest salary slip and a fresh bureau report if disbursement is sought later than 60 days from the date of this letter.",
	"Deduction of tax at source under section 194-IA by the purchaser, if the consideration is Rs. 50 lakh or more, with challan.",
}

var offerTerms = []string{
	"This offer lapses unless accepted within 30 days and the first disbursement is availed within 90 days of its date.",
	"The rate stated is the rate on the date of sanction. The rate on the date of disbursement will apply, being the benchmark then prevailing " +
		"plus the spread. The spread does not change over the life of the loan except on a change in the credit assessment.",
	"Interest is charged on the daily outstanding balance and debited on the last day of the month. Until EMI commences, interest on the amount " +
		"disbursed is payable monthly.",
	"The borrower may at the time of reset switch to a fixed rate, for the charges then published, or enhance the EMI, elongate the tenor " +
		"within policy, or prepay.",
	"The bank reserves the right to recall the advance in case of default, misuse of the proceeds or breach of the terms, and to set off credit " +
		"balances in any account.",
	"The bank may securitise, assign or transfer the loan with its security without reference to the borrower, subject to the directions in force.",
	"The borrower will be classified as a special mention account or non-performing asset in accordance with the day-end process of the due " +
		"date; examples are given in the most important terms and conditions.",
	"Complaints may be lodged with the branch manager, thereafter with the nodal officer of the region, and if unresolved within 30 days, with " +
		"the Ombudsman under the integrated scheme.",
}
