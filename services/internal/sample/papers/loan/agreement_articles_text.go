package loan

// An article of the home loan agreement, with its clauses in the order of their weight: short agreements have only the first ones.
type article struct {
	title   string
	clauses []string
}

var homeLoanArticles = []article{
	{"DEFINITIONS AND INTERPRETATION", []string{
		"\"*Agreement*\" means this Home Loan Agreement together with its Schedules, and any amendment or supplement to it made in writing. " +
			"\"*Borrower*\" includes every person who signs as such, jointly and severally, and his or her heirs, executors and administrators. " +
			"\"*Lender*\" means {lender}, its successors and assigns.",
		"\"*EMI*\" means the equated monthly instalment of principal and interest stated in Schedule I. \"*Pre-EMI Interest*\" means interest " +
			"on the Loan at the Rate of Interest from the date of disbursement to the date immediately before the commencement of EMI. \"*Due " +
			"Date*\" means the day of the month stated in Schedule I on which an instalment is payable.",
		"\"*Property*\" means the immovable property described in Schedule II, with all buildings, fixtures and fittings on it, the undivided " +
			"share in the land, the parking space and all rights that go with it.",
		"\"*Reference Rate*\" means the external benchmark published from time to time to which the Rate of Interest is linked, and " +
			"\"*Spread*\" means the percentage stated in Schedule I to be added to it. The Spread shall be revised only in accordance with " +
			"Article 3.",
		"\"*Security Documents*\" means the memorandum of deposit of title deeds, the mortgage, the demand promissory note, the guarantee if " +
			"any, and every other document by which a charge is created in favour of the Lender for the dues.",
		"Words in the singular include the plural and the reverse. Headings are for convenience only. A reference to a statute is to that " +
			"statute as amended or re-enacted, and to the rules made under it.",
	}},
	{"AMOUNT AND PURPOSE OF THE LOAN", []string{
		"The Lender agrees to lend to the Borrower, and the Borrower agrees to borrow from the Lender, a sum not exceeding *{amount}* ({amount " +
			"words}), on the terms of this Agreement (the \"*Loan*\").",
		"The Loan shall be used only for the purpose of purchasing the Property from {seller}. The Borrower shall furnish evidence of end use " +
			"within thirty days of each disbursement, and shall not use any part of the Loan for a speculative, anti-social or other purpose.",
		"The amount of the Loan shall at no time exceed the percentage of the value of the Property that the directions of the regulator " +
			"permit. If the value as assessed by the Lender falls, the Borrower shall on demand make good the difference or furnish further " +
			"security.",
		"The Lender may, if the Borrower does not avail the Loan in full within the period stated in the sanction letter, cancel the balance, " +
			"and may then revise the EMI or the term accordingly.",
	}},
	{"INTEREST", []string{
		"The Loan shall carry interest at *{rate}* per annum on the date of this Agreement, being the Reference Rate plus a Spread of {spread}, " +
			"calculated on the daily outstanding balance with monthly rests. The rate is floating and varies with the Reference Rate on each " +
			"reset date.",
		"On every reset the Lender shall inform the Borrower of the change, and of its effect on the EMI, on the number of EMIs or on both. The " +
			"Borrower shall at that time have the choice to enhance the EMI, to elongate the term, to use a combination of both, to switch to a " +
			"fixed rate where the Lender offers one, or to prepay in part or in full.",
		"The elongation of the term shall not result in negative amortisation. If at any time the EMI does not cover the interest for the " +
			"month, the EMI shall be raised to the extent necessary, and the Borrower shall renew the mandate accordingly.",
		"Interest tax, goods and services tax and any other levy on interest or charges, if and when applicable, shall be borne by the Borrower " +
			"over and above the sums stated.",
		"Interest shall accrue from day to day on the basis of a year of 365 days, from the date on which the disbursement leaves the " +
			"Lender\u2019s account, irrespective of the date on which it is realised by the payee.",
	}},
	{"DISBURSEMENT", []string{
		"The Loan shall be disbursed in one lump sum, or in instalments having regard to the need or progress of construction, as decided by " +
			"the Lender, whose decision is final. Disbursement may be made directly to the seller, and is then deemed to be made to the Borrower.",
		"The obligation to disburse is subject to the Borrower having met his or her own contribution in full, to clear title certified by the " +
			"Lender\u2019s advocate, to the execution of the Security Documents, and to there being no event of default or adverse change.",
		"The Borrower acknowledges that the Lender has the right to inspect the Property before each disbursement, and that any such inspection " +
			"is for the Lender\u2019s purposes only and is no assurance of quality or of compliance with sanctioned plans.",
		"If the transaction of purchase is cancelled for any reason, the Borrower shall immediately inform the Lender and cause the amount " +
			"disbursed to be refunded to the Lender with interest.",
	}},
	{"REPAYMENT", []string{
		"The Borrower shall repay the Loan in *{months}* EMIs of *{instalment}* each, on the Due Date of every month, beginning on {first due}, " +
			"until the Loan with interest has been repaid in full. No notice, reminder or intimation of the Due Date will be given.",
		"The Borrower has given a mandate under the National Automated Clearing House on account number {account} with {bank}, and undertakes " +
			"to keep it funded on the Due Dates, not to close that account, and to replace the mandate whenever the Lender requires.",
		"Payments shall be appropriated first towards costs and charges, then towards penal charges, then towards interest, and last towards " +
			"principal, unless the Lender in its discretion decides otherwise.",
		"The Borrower may prepay the Loan in part or in full after giving notice. No prepayment charge is payable on a floating rate loan to an " +
			"individual for purposes other than business. A part payment shall reduce the principal from the date on which it is realised.",
		"The dishonour of a mandate or cheque is, besides other consequences, an offence under section 138 of the Negotiable Instruments Act, " +
			"1881 and section 25 of the Payment and Settlement Systems Act, 2007, as the case may be.",
	}},
	{"CHARGES", []string{
		"If an instalment or other sum is not paid on its Due Date, the Borrower shall pay penal charges at the rate stated in Schedule I on " +
			"the sum overdue for the period of default. Penal charges shall not be capitalised, and no further interest shall be computed on them.",
		"The Borrower shall pay the processing fee, valuation and legal charges, stamp duty, registration and filing charges, including those " +
			"of the Central Registry, and the incidental charges set out in the schedule of charges as published and revised from time to time " +
			"with prospective effect.",
		"All costs of enforcement, including the fees of advocates, recovery agents and receivers, and the cost of insuring and preserving the " +
			"Property, shall be reimbursed on demand and shall, until paid, be part of the dues secured.",
	}},
	{"SECURITY", []string{
		"The Loan with interest and all other dues shall be secured by a first and exclusive mortgage of the Property by deposit of title " +
			"deeds, or in such other form as the Lender requires, and the Borrower shall create it before or simultaneously with the first " +
			"disbursement.",
		"The Borrower shall deposit the original documents of title listed in Schedule IV. The Lender shall release them, and have the charge " +
			"removed from every registry, within thirty days after repayment or settlement in full, and shall for a delay for which it is " +
			"answerable pay compensation of Rs. 5,000 for each day.",
		"In the event of the Borrower\u2019s death the documents shall be returned to the legal heirs according to the procedure displayed on " +
			"the Lender\u2019s website.",
		"The security shall be a continuing one and shall not be affected by any intermediate settlement of account, by insolvency, or by any " +
			"time or indulgence granted.",
		"If the Lender is of the opinion that the security has become inadequate, the Borrower shall furnish such additional security or " +
			"guarantee as is acceptable to the Lender.",
	}},
	{"REPRESENTATIONS AND COVENANTS OF THE BORROWER", []string{
		"The Borrower confirms the correctness of every statement in the loan application, and that there is no circumstance, litigation, " +
			"attachment or claim that affects the Property or the Borrower\u2019s ability to repay.",
		"The Borrower shall keep the Property in good repair, pay all taxes, society dues and outgoings on time, comply with the by-laws of the " +
			"society and the terms of the sanctioned plan, and produce receipts when asked.",
		"The Borrower shall keep the Property insured against fire, earthquake, flood and allied risks for not less than the amount the Lender " +
			"requires, with the Lender as sole beneficiary for its interest, and shall pay the premiums punctually.",
		"The Borrower shall not, without consent in writing, sell, lease, give on leave and licence, charge, surrender or part with the " +
			"possession of the Property, change its use, or stand surety for others.",
		"The Borrower shall inform the Lender within seven days of any change of employment, address, telephone number, constitution of the " +
			"family\u2019s income, and of any loss or damage to the Property.",
		"The Borrower shall permit the officers of the Lender to enter upon and inspect the Property at reasonable hours, and shall submit " +
			"statements of income and of the account from which the EMI is paid, once a year.",
		"The Borrower is a person resident in India within the meaning of the Foreign Exchange Management Act, 1999 and shall inform the Lender " +
			"of any change of that status.",
	}},
	{"EVENTS OF DEFAULT AND REMEDIES", []string{
		"It shall be an event of default if: (a) an instalment or other sum remains unpaid for thirty days after its Due Date; (b) any " +
			"statement made by the Borrower is found false or misleading; (c) any covenant is broken and, if it can be remedied, is not " +
			"remedied within fifteen days of notice; (d) the Borrower is adjudicated insolvent or compounds with creditors; (e) the Property is " +
			"destroyed, attached, acquired or found to be of defective title; or (f) anything occurs which in the reasonable opinion of the " +
			"Lender imperils repayment.",
		"On an event of default the Lender may by notice declare the whole of the dues immediately payable, and may exercise every right " +
			"available under this Agreement and under law, including the Securitisation and Reconstruction of Financial Assets and Enforcement " +
			"of Security Interest Act, 2002.",
		"The Borrower\u2019s account shall be classified as SMA-0, SMA-1, SMA-2 or as a non-performing asset when principal or interest is " +
			"overdue for up to 30, 60, 90 and more than 90 days, as part of the day-end process of the relevant date. Example: if the Due Date " +
			"is 31 March and full dues are not received before day-end, the date of overdue is 31 March, and the account becomes SMA-1 on 30 " +
			"April and SMA-2 on 30 May if it continues to be overdue.",
		"An account once classified as non-performing shall be upgraded only if the entire arrears of interest and principal have been paid.",
		"The Lender shall apply the proceeds of sale towards the dues and pay the balance, if any, to the Borrower or to whoever is entitled to " +
			"it. The Borrower remains liable for any shortfall.",
		"The Lender may engage recovery agents, who shall act within the code of conduct adopted by the Lender: they call only between 8 a.m. " +
			"and 7 p.m., carry authorisation, and use no undue coercion. Their names are intimated to the Borrower when the case is assigned.",
	}},
	{"DISCLOSURE OF INFORMATION", []string{
		"The Borrower consents to the disclosure by the Lender of information on the Borrower, the Loan and its conduct to credit information " +
			"companies, information utilities, the Central Registry, regulators and courts, and to auditors and professional advisers bound to " +
			"secrecy.",
		"In the event of default the Lender and the regulator shall have an unqualified right to publish the name and, where the directions " +
			"permit, the photograph of the Borrower in such manner as they think fit.",
		"The Lender shall process personal data only for the purposes of this Agreement and as the law requires, and the Borrower may withdraw " +
			"consents that are not necessary for these, without affecting what was done before.",
	}},
	{"ASSIGNMENT AND SECURITISATION", []string{
		"The Lender may sell, assign, securitise or transfer the Loan and the security, in whole or in part, to any person, without the consent " +
			"of the Borrower, and shall inform the Borrower where payments must be made to another.",
		"The Borrower shall not assign or transfer any right or obligation under this Agreement.",
	}},
	{"MISCELLANEOUS", []string{
		"Notices shall be in writing and sent by registered post, courier or electronic mail to the address stated in Schedule I or last " +
			"notified. A notice by post is deemed served on the third day after posting.",
		"This Agreement is governed by the laws of India. Courts and tribunals at {city} have jurisdiction, without prejudice to the " +
			"Lender\u2019s right to proceed elsewhere where the Borrower or assets are found.",
		"No delay in exercising a right impairs it. If a provision is invalid the others continue in force. Amendments must be in writing and " +
			"signed.",
		"Grievances may be addressed to the branch and, if not resolved in ten days, to the Nodal Grievance Redressal Officer named in the Key " +
			"Facts Statement; and if not resolved within thirty days, to the regulator\u2019s complaint portal or the Ombudsman.",
		"The Key Facts Statement and the sanction letter form part of this Agreement. In the event of inconsistency on a charge, the Key Facts " +
			"Statement prevails.",
		"This Agreement becomes binding on its execution and shall be in force until all dues have been paid. The Borrower confirms having " +
			"received a copy, and that its contents were read over and explained in a language known to the Borrower.",
	}},
}
