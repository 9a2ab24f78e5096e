package keptout

// homeLoanClauses are the clauses of an Indian housing finance company's agreement. The two that other papers refer to keep their numbers:
// recovery is the fourteenth, grievances the twenty-second.
var homeLoanClauses = [][2]string{
	{"Definitions", "In this Agreement, unless the context otherwise requires, \"Loan\" means the principal amount set out in the Schedule or so " +
		"much of it as is disbursed and outstanding; \"EMI\" means the equated monthly instalment comprising principal and interest; " +
		"\"Property\" means the immovable property described in the Schedule with all that is or will be built on it; \"Outstanding Dues\" means " +
		"the Loan, interest, charges, costs and all other sums payable by the Borrower. Words in the singular include the plural and the " +
		"masculine includes every gender."},
	{"Amount and disbursement", "The Lender agrees to lend and the Borrower agrees to borrow the Loan on the terms contained herein. " +
		"Disbursement may be made in one lump sum or in instalments, as the Lender in its sole discretion decides having regard to the need of " +
		"the Borrower and the progress of construction, by cheque or transfer in favour of the vendor, builder or authority. The Lender may " +
		"withhold further disbursement if an event of default has occurred."},
	{"Rate of interest", "The Loan shall carry interest at the benchmark rate plus the spread stated in the Schedule. On every reset date the " +
		"applicable rate shall stand revised in accordance with the benchmark then prevailing. Interest tax and other levies, as applicable from " +
		"time to time, shall be borne by the Borrower in addition."},
	{"Computation of interest", "Interest shall be computed and charged with monthly rests on the basis of a year of three hundred and " +
		"sixty-five days on the daily outstanding balance. Interest shall accrue from the date of disbursement, irrespective of the time taken " +
		"for transit, collection or realisation of the cheque."},
	{"Pre-EMI interest", "Until the Loan has been disbursed in full and EMIs have commenced, the Borrower shall pay simple interest at the " +
		"applicable rate on the amount disbursed, on the due date of every month."},
	{"Repayment", "The Borrower shall repay the Loan by the number of EMIs set out in the Schedule, on the due dates mentioned there. The EMI is " +
		"calculated so as to repay the Loan within the tenor on the assumption that the rate remains unchanged. The Lender may vary the amount " +
		"or the number of EMIs consequent upon a change of the rate, after intimation to the Borrower of the options which directions of the " +
		"Reserve Bank provide."},
	{"Mode of payment", "EMIs shall be paid through the electronic clearing mandate given by the Borrower to the bankers of the Borrower, and " +
		"the Borrower undertakes not to cancel it without replacing it by another one. No notice, reminder or intimation shall be given " +
		"regarding the obligation to pay regularly on the due date."},
	{"Delayed payment", "In the event of delay, penal charges at the rate set out in the Schedule shall be levied on the amount in default for " +
		"the period of default. Such charges shall not be capitalised, and no further interest shall be computed on them. Levy of penal charges " +
		"is without prejudice to any other right of the Lender."},
	{"Prepayment", "The Borrower may prepay the Loan in part or in full with prior notice in writing of fifteen days. No prepayment charge " +
		"applies to a floating rate loan given to individuals for purposes other than business. Amounts prepaid shall be adjusted first towards " +
		"charges and interest accrued, and then towards principal."},
	{"Security", "The Loan together with all Outstanding Dues shall be secured by a first and exclusive mortgage on the Property by deposit of " +
		"title deeds with intent to create security, or in such other form as the Lender may require. The security shall be a continuing one and " +
		"shall not be discharged by intermediate payment or by settlement of account. The Lender shall be entitled to file particulars with the " +
		"Central Registry."},
	{"Title and possession", "The Borrower assures that it has a clear and marketable title to the Property, free from encumbrance, lien, lis " +
		"pendens or claim, and that the Property is approved for residential use by the competent authority. The Borrower shall be entitled to " +
		"hold and enjoy the Property as long as no event of default has occurred."},
	{"Insurance", "The Borrower shall keep the Property insured against fire, earthquake, flood, storm, riot and such other risks as the Lender " +
		"may specify for its full reinstatement value, with the Lender as the sole beneficiary, and produce evidence every year. If it fails to " +
		"do so the Lender may insure the Property and recover the premium."},
	{"Covenants of the Borrower", "The Borrower shall utilise the Loan solely for the purchase of the Property; maintain it in good order; pay " +
		"all rates, taxes and society dues; notify the Lender of any change in employment, business, profession or address within seven days; " +
		"not sell, let, lease, part with possession of or otherwise alienate the Property without prior written consent; not stand surety for " +
		"any third person; and allow the Lender's representative to inspect the Property at all reasonable times."},
	{"Recovery and recovery agents", "The Lender may, upon default, engage recovery agents at the cost of the Borrower to the extent permitted. " +
		"Before doing so it shall intimate the name of the agency to the Borrower. Agents shall contact the Borrower only between 8 a.m. and 7 " +
		"p.m., carry authorisation, and adhere to the code of conduct published by the Lender. Repossession, if any, shall follow the procedure " +
		"laid down by law with due notice."},
	{"Events of default", "Each of the following is an event of default: failure to pay any sum on its due date; breach of any covenant or " +
		"representation; information given being found incorrect; insolvency, attachment or distraint of the Borrower or of the Property; " +
		"depreciation of the security which in the opinion of the Lender calls for further security that is not given; death, divorce or " +
		"incapacity of the Borrower without an arrangement satisfactory to the Lender; and use of the Property for illegal purposes."},
	{"Consequences of default", "On the happening of an event of default the Lender may by notice declare all Outstanding Dues immediately " +
		"payable, enforce the security with or without intervention of the court, including under the Securitisation and Reconstruction of " +
		"Financial Assets and Enforcement of Security Interest Act, 2002, appropriate any deposit, and proceed under section 138 of the " +
		"Negotiable Instruments Act, 1881 or section 25 of the Payment and Settlement Systems Act, 2007."},
	{"Appropriation", "Unless otherwise agreed, payments shall be appropriated towards costs and expenses, then penal charges, then interest, " +
		"and then principal of the oldest EMI. The Lender may adjust this order where a direction of a regulator so requires."},
	{"Set-off", "The Lender shall have a paramount right of set-off and lien over all monies, deposits and securities of the Borrower in its " +
		"possession, with notice, in respect of Outstanding Dues under this or any other agreement with the Lender or its group."},
	{"Disclosure of information", "The Borrower consents to disclosure of information and data relating to it, the Loan, and any default, to " +
		"credit information companies, the Reserve Bank, the National Housing Bank, information utilities, and any agency so authorised, and to " +
		"their further use as the law permits. The Lender may publish the name and photograph of a defaulter declared wilful in accordance with " +
		"the applicable process."},
	{"Assignment", "The Lender may sell, assign, securitise or transfer the Loan with its security in whole or in part, and in such a case the " +
		"Borrower shall perform its obligations towards the transferee. The Borrower shall not assign any right under this Agreement."},
	{"Notices", "Any notice shall be deemed served if delivered by hand, or four days after posting by registered post, or at once if sent by " +
		"e-mail or message to the contact given in the Schedule. Change of address takes effect only when acknowledged by the Lender."},
	{"Grievance redressal", "The Borrower may lodge a complaint at the branch or at the customer care number. If it is not resolved within " +
		"fifteen days it may be escalated to the nodal officer, and thereafter to the principal nodal officer, whose particulars are on the " +
		"website. If no reply is received within thirty days, or the Borrower is dissatisfied, it may approach the complaint cell of the " +
		"regulator through its portal."},
	{"Governing law and arbitration", "This Agreement shall be governed by the laws of India. Disputes which are not triable by the Debts " +
		"Recovery Tribunal shall be referred to a sole arbitrator appointed by mutual consent under the Arbitration and Conciliation Act, 1996; " +
		"the seat shall be the city of the branch and the language English. Courts at that place shall have exclusive jurisdiction."},
	{"Miscellaneous", "Delay in exercising a right shall not be construed as waiver. If a provision is held invalid the remainder stays in " +
		"force. This Agreement becomes binding on the date of execution and remains in force till all Outstanding Dues are paid. Stamp duty, " +
		"registration and out-of-pocket expenses shall be borne by the Borrower. The Key Facts Statement and the sanction letter form part of " +
		"this Agreement; in case of conflict the Key Facts Statement prevails."},
	{"Language and understanding", "The Borrower declares that this Agreement has been read out, explained and interpreted in a language " +
		"understood by the Borrower, that all blanks have been filled in before signing, and that the Borrower has received a copy with " +
		"all enclosures."},
}
