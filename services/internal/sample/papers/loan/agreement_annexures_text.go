package loan

// homeLoanAnnexures are the papers that the longer agreements have bound in, each on a page of its own and signed.
var homeLoanAnnexures = []clause{
	{"MOST IMPORTANT TERMS AND CONDITIONS", "The major terms and conditions of the housing loan agreed to between the Borrower and {lender} are " +
		"as under.\n*1. Loan.* Amount: {amount}. Purpose: purchase of the property at {property}.\n*2. Interest.* Type: floating. Rate: {rate} " +
		"per annum, being the reference rate plus {spread}. Date of reset: the first day of the quarter. Modes of communication of changes: " +
		"SMS, e-mail and display at branches.\n*3. Instalments.* Type: monthly; loan tenure: {months} months; amount of EMI: {instalment}. " +
		"Procedure for advance intimation of a change: notice of thirty days.\n*4. Fees and other charges.* As stated in the Key Facts " +
		"Statement. Penal charges for delayed payment: 2% per annum on the sum overdue. Charges on foreclosure: nil for individuals at floating " +
		"rates.\n*5. Security.* Mortgage of the property by deposit of title deeds.\n*6. Insurance.* Of the property, for the term of the loan, " +
		"at the Borrower\u2019s cost.\n*7. Conditions for disbursement.* Clear title; payment of own contribution; execution of documents.\n*8. " +
		"Repayment of the loan.* By NACH on the first day of each month.\n*9. Brief procedure for recovery of overdues.* Reminders by telephone " +
		"and SMS; notice of demand; visit by authorised persons; legal notice; enforcement of the security after the statutory notice of sixty " +
		"days.\n*10. Customer services.* Visiting hours 10:00 to 16:00 on working days; statement of account within 10 days of request; " +
		"photocopies of title documents within 10 days; return of original documents within 30 days of closure.\n*11. Grievance redressal.* " +
		"Branch manager; nodal officer; Ombudsman.\nIt is hereby agreed that for the detailed terms and conditions of the loan the parties " +
		"shall refer to and rely upon the loan and security documents executed by them. The above terms have been read by the Borrower, or read " +
		"over to the Borrower, and have been understood."},
	{"DEMAND PROMISSORY NOTE", "Rs. {amount}\nOn demand, I/We jointly and severally promise to pay to {lender}, or order, at its office at " +
		"{lender place}, the sum of *{amount}* ({amount words}) together with interest on such sum from this date at the rate of {rate} per " +
		"annum, or at such other rate as the Lender may from time to time fix, with monthly rests, for value received.\nPresentment for payment " +
		"and noting and protest of this note are hereby unconditionally and irrevocably waived."},
	{"LETTER OF CONTINUITY", "To {lender}.\nI/We have on this day executed a demand promissory note for {amount}, payable on demand with " +
		"interest, which is given to you as security for the repayment of the ultimate balance or of the sum remaining unpaid on the loan " +
		"account now opened or any account in substitution of it. I/We agree that it shall be a continuing security, and that I/we remain " +
		"liable on it notwithstanding that by payments made into the account the loan may be reduced or extinguished from time to time, or that " +
		"the account may be brought to credit."},
	{"MEMORANDUM OF ENTRY (DEPOSIT OF TITLE DEEDS)", "It is recorded that on the day stated below the Borrower attended the office of {lender} " +
		"at {city} and delivered to and deposited with the Lender, through its officer, the documents of title to the property at {property}, " +
		"more particularly described in Schedule II and listed in Schedule IV, with the intention of creating an equitable mortgage on it in " +
		"favour of the Lender as security for the due repayment of the loan of {amount} with interest, penal charges, costs and all other " +
		"dues.\nWhile making the deposit the Borrower stated and confirmed that he or she is absolutely entitled to the property, that it is " +
		"free from encumbrance, claim, attachment and charge, that no notice of acquisition has been received, that the documents deposited are " +
		"the only documents of title, and that the Lender may retain them until all dues are paid."},
	{"UNDERTAKING FOR END USE OF FUNDS", "I/We, the borrower(s) of the loan of {amount} sanctioned by {lender}, undertake that the funds shall " +
		"be used only for the purchase of {property} from {seller}, that no part of it shall be invested in the capital market, in acquiring " +
		"equity shares, in gold or for speculation, and that I/we shall submit the registered sale deed, receipts and utility bills as evidence " +
		"of it. I/We understand that diversion of the funds is an event of default and entitles the Lender to recall the loan."},
	{"DECLARATION-CUM-INDEMNITY AS TO TITLE AND CONSTRUCTION", "I/We declare that the construction on the property conforms to the plan " +
		"sanctioned by the local authority and to the prevailing development control rules, that a completion or occupancy certificate has been " +
		"obtained where required, and that no deviation has been or will be made. I/We indemnify {lender} and keep it indemnified against all " +
		"losses, claims, costs and proceedings that arise from any deviation, demolition notice, defect in title, deficiency of stamp duty or " +
		"claim of a third person.\nI/We further declare that municipal taxes, electricity and water charges and maintenance dues have been paid " +
		"up to date by the vendor, and that receipts have been inspected by me/us."},
	{"SCHEDULE OF CHARGES", "*Before disbursement.* Processing fee: as per the Key Facts Statement. Legal and technical fees: actuals. CERSAI: " +
		"Rs. 50 up to Rs. 5 lakh, Rs. 100 above, plus GST. Stamp duty: as per the Stamp Act of {state}.\n*During the loan.* NACH or cheque " +
		"return: Rs. 500. Mandate swap: Rs. 500. Statement of account and repayment schedule: two a year free, thereafter Rs. 200. Photocopy of " +
		"title documents: Rs. 500. List of documents: Rs. 500. Provisional and final interest certificates: free on the portal, Rs. 200 on " +
		"paper. Conversion of spread: up to 0.50% of principal outstanding. Revaluation at the customer\u2019s request: actuals. CIBIL report: " +
		"Rs. 50.\n*At closure.* Foreclosure statement: one a year free, thereafter Rs. 500. Custody of documents not collected within 30 days " +
		"of intimation: Rs. 1,000 a month after the second month. Goods and services tax is extra on every charge. Charges are subject to " +
		"revision with prospective effect and are displayed at branches and on the website."},
	{"CONSENT UNDER DATA PROTECTION AND FOR CREDIT INFORMATION", "I/We give specific consent to {lender} to collect, store, process and share " +
		"my/our personal data, including financial information obtained from account aggregators, the central KYC registry and employers, for " +
		"assessing and administering the loan, preventing fraud, meeting obligations under law, and recovering dues. The data will be kept for " +
		"the term of the loan and eight years after. I/We have been told of the right to access, correction, nomination and grievance " +
		"redressal, and of the right to withdraw a consent that is not required by law or by this loan.\nI/We agree that credit information " +
		"companies may use and process the information disclosed, and may furnish the processed information to other lenders in accordance with " +
		"law."},
	{"VERNACULAR AND SIGNATURE DECLARATION", "The contents of this Agreement, its Schedules and Annexures have been read out and explained to " +
		"me/us in Hindi / Kannada / Tamil / Telugu / Marathi / Malayalam, being the language chosen by me/us, by an official of the Lender, and " +
		"I/we have understood the same. I/We confirm having received a copy of the executed Agreement with all enclosures quoted in it at the " +
		"time of disbursement. I/We confirm that my/our signatures on all documents are made by me/us in the presence of the official, and that " +
		"blank spaces were filled in before signing."},
	{"STANDING INSTRUCTION AND AUTHORITY TO PAY THE SELLER", "I/We authorise {lender} to pay the loan amount to {seller}, the vendor of the " +
		"property at {property}, by RTGS or demand draft, and agree that such payment is payment to me/us. I/We further authorise {lender} to " +
		"debit account number {account} with {bank} on the first day of each month with {instalment} or such other sum as is due, and agree to " +
		"the debit of charges when the instruction cannot be executed for want of funds."},
}
