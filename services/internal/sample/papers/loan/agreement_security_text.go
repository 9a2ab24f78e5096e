package loan

// securityClauses are the articles of a commercially drafted loan and security agreement.
var securityClauses = []clause{
	{"Definitions", "Capitalized terms have the meanings given here or where they first appear. \"*Business Day*\" means a day other than a " +
		"Saturday, a Sunday or a day on which banks in {city} are authorized to close. \"*Collateral*\" means the Property, all fixtures, " +
		"replacements and proceeds, the rents and profits of it, and every deposit account into which those are paid. \"*Event of Default*\" " +
		"has the meaning given in the Section of that name. \"*Governmental Authority*\" means any federal, state, county or municipal body " +
		"with jurisdiction over the Borrower or the Property. \"*Loan Documents*\" means this Agreement, the Note, the Deed of Trust, and every " +
		"certificate delivered with them. \"*Obligations*\" means all principal, interest, fees, expenses and other sums owing by the Borrower " +
		"to the Lender under the Loan Documents, whether due now or later. \"*Property*\" means the land and improvements commonly known as " +
		"{property}."},
	{"The Loan", "Subject to the terms of this Agreement, and in reliance on the representations made in it, the Lender agrees to lend to the " +
		"Borrower, in a single advance on the Closing Date, the principal sum of *{amount}* (the \"*Loan*\"). Amounts repaid or prepaid may not " +
		"be borrowed again. The Loan is evidenced by the Note, and the records of the Lender as to the amount outstanding are presumed correct " +
		"absent manifest error."},
	{"Interest", "The unpaid principal bears interest at the fixed rate of *{rate}* per annum, computed on the basis of a year of 360 days made " +
		"up of twelve months of 30 days each. After an Event of Default and while it continues, the unpaid balance shall bear interest at the " +
		"lesser of that rate plus three percentage points and the highest rate that applicable law permits."},
	{"Payments of Principal and Interest", "The Borrower shall repay the Loan in *{months}* equal consecutive monthly installments of principal " +
		"and interest of *{instalment}* each, on the first day of every month, beginning on {first due} and continuing until {last due}, when " +
		"the entire unpaid balance is due. Every payment shall be made in immediately available funds, without set-off or counterclaim, at " +
		"{lender place} or as the Lender otherwise directs by notice. A payment that falls due on a day that is not a Business Day is due on " +
		"the next Business Day."},
	{"Application of Payments", "Unless an Event of Default is continuing, payments are applied first to fees and expenses then due, second to " +
		"accrued interest, third to escrow deposits, and fourth to principal. While an Event of Default continues the Lender may apply payments " +
		"and proceeds of Collateral to the Obligations in any order."},
	{"Late Charges and Returned Items", "If an installment is not received within ten days after it is due, the Borrower shall pay, to " +
		"compensate the Lender for the expense of handling the delinquency and not as a penalty, a late charge of 5% of the installment, being " +
		"{late}. A charge of $30.00 is payable for every item returned unpaid."},
	{"Voluntary Prepayment", "The Borrower may prepay the Loan in whole on five Business Days\u2019 notice, or in part in amounts of not less " +
		"than $1,000.00 on any payment date, without premium. A partial prepayment is applied to installments in the inverse order of their " +
		"maturity and does not postpone the next one."},
	{"Grant of Security Interest", "As security for the prompt payment and performance of the Obligations, the Borrower grants to the Lender a " +
		"continuing first priority lien on and security interest in all of the Borrower\u2019s right, title and interest in the Collateral, " +
		"whether now owned or later acquired. The lien on the real property is created by the Deed of Trust recorded at closing; this Agreement " +
		"is a security agreement under Article 9 of the Uniform Commercial Code as to fixtures and personal property."},
	{"Perfection; Further Assurances", "The Borrower authorizes the Lender to file financing statements and fixture filings that describe the " +
		"Collateral in any office the Lender considers appropriate, and shall at its own expense sign and deliver every instrument and take " +
		"every action that the Lender reasonably requests to perfect, protect and enforce its lien."},
	{"Escrow Deposits", "Together with each installment the Borrower shall deposit with the Lender one-twelfth of the yearly real estate taxes, " +
		"assessments and insurance premiums on the Property as estimated by the Lender. Deposits bear no interest unless the law requires it, " +
		"may be commingled, and are held to pay those charges before they become delinquent. A deficiency shall be made up within thirty days " +
		"of notice; a surplus of more than fifty dollars shall be refunded or credited once a year."},
	{"Conditions Precedent", "The Lender is not obliged to make the Loan until it has received, in form and substance satisfactory to it: (a) " +
		"the Loan Documents, duly executed; (b) a policy of title insurance in the amount of the Loan, insuring the Deed of Trust as a first " +
		"lien free of exceptions not approved by the Lender; (c) evidence of the insurance this Agreement requires; (d) an appraisal that " +
		"supports the Loan; (e) a flood zone determination; (f) evidence that the Borrower has paid its equity contribution from its own funds; " +
		"and (g) payment of the Lender\u2019s fees and expenses."},
	{"Representations and Warranties", "The Borrower represents and warrants that: (a) the Borrower has full legal capacity to execute and " +
		"perform the Loan Documents, which are valid, binding and enforceable; (b) their execution violates no law, judgment or agreement that " +
		"binds the Borrower; (c) no litigation is pending or, to the Borrower\u2019s knowledge, threatened that could impair the " +
		"Borrower\u2019s ability to perform; (d) all financial statements and information furnished are true, complete and correct and no " +
		"material adverse change has occurred since their date; (e) the Borrower has filed all tax returns required and paid all taxes due; and " +
		"(f) the Borrower has good and marketable title to the Collateral, free of liens other than those permitted."},
	{"Use of Proceeds", "The Borrower shall use the proceeds only to pay the purchase price of the Property to {seller} and the costs of the " +
		"transaction, and not to purchase or carry margin stock or for any purpose that is unlawful."},
	{"Insurance", "The Borrower shall maintain insurance on the improvements against loss by fire, windstorm and the other hazards covered by a " +
		"standard special form policy for their full replacement cost, flood insurance if the Property lies in a special flood hazard area, and " +
		"liability insurance in an amount reasonably required. Every policy shall be issued by a company rated A- or better, shall name the " +
		"Lender as mortgagee and loss payee, and shall provide for thirty days\u2019 notice of cancellation. If the Borrower fails to maintain " +
		"it the Lender may, but need not, obtain insurance at the Borrower\u2019s expense that protects the Lender only."},
	{"Casualty and Condemnation", "The Borrower shall give prompt notice of damage or of any proceeding to condemn the Property. Proceeds and " +
		"awards are assigned to the Lender, which shall make them available for restoration if no Event of Default exists, restoration is " +
		"feasible within 120 days and the cost does not exceed the proceeds with any sum the Borrower deposits. Otherwise they may be applied " +
		"to the Obligations whether or not due."},
	{"Maintenance, Alterations and Waste", "The Borrower shall keep the Property in good order and repair, shall comply with all laws and " +
		"recorded covenants, shall not commit waste or demolish or materially alter any improvement without consent, and shall permit the " +
		"Lender to inspect at reasonable times on notice."},
	{"Taxes and Liens", "The Borrower shall pay all taxes, assessments and charges before they become delinquent, and shall not create or " +
		"permit any lien on the Collateral other than liens for taxes not yet due and those shown in the title policy. The Borrower may contest " +
		"a lien in good faith if it deposits security sufficient to discharge it."},
	{"Environmental Matters", "The Borrower shall not cause or permit the presence, use, storage or release of hazardous substances on the " +
		"Property other than small quantities of substances generally recognized as appropriate to normal residential use. The Borrower shall " +
		"promptly give notice of any investigation or claim, shall take all remedial action required, and shall indemnify the Lender against " +
		"all resulting loss. This indemnity survives repayment and foreclosure."},
	{"Financial Information", "Within fifteen days of a request, but not more than once a year unless an Event of Default exists, the Borrower " +
		"shall deliver signed copies of the latest federal income tax return, a current financial statement, and evidence of income and of " +
		"liquid assets."},
	{"Transfer of the Property", "If all or any part of the Property, or any interest in it, is sold, conveyed, leased for a term of more than " +
		"three years or otherwise transferred without the prior written consent of the Lender, the Lender may declare the Obligations " +
		"immediately due, except where the law forbids it. A transfer by devise or descent to a relative who occupies the Property, or into a " +
		"trust of which the Borrower remains a beneficiary, is permitted on notice."},
	{"Events of Default", "Each of the following is an Event of Default: (a) failure to pay any sum within fifteen days after it is due; (b) " +
		"failure to perform any other covenant, not cured within thirty days after notice; (c) any representation proves materially false when " +
		"made; (d) the Borrower becomes insolvent, makes an assignment for creditors, or is the subject of a petition in bankruptcy not " +
		"dismissed in sixty days; (e) a judgment of more than $25,000.00 remains unsatisfied and unstayed for thirty days; (f) the lien of the " +
		"Deed of Trust ceases to be a first lien; (g) the Property is abandoned, attached or levied upon; or (h) a default occurs under any " +
		"other obligation secured by the Property."},
	{"Remedies", "While an Event of Default continues the Lender may, in addition to every right under applicable law, do any one or more of " +
		"the following, after any notice the law requires: declare the Obligations immediately due; foreclose the Deed of Trust by power of " +
		"sale or judicially; exercise the rights of a secured party under the Uniform Commercial Code; have a receiver appointed; collect " +
		"rents; set off deposits; and cure any default at the expense of the Borrower, with interest at the default rate. Remedies are " +
		"cumulative and may be exercised singly or together."},
	{"Right to Cure and Reinstate", "At any time before the earliest of five days before sale of the Property, the period the law prescribes, " +
		"and entry of judgment, the Borrower may have enforcement discontinued by paying all sums then due as if no acceleration had occurred, " +
		"curing every other default, and paying the Lender\u2019s reasonable expenses of enforcement."},
	{"Expenses; Indemnity", "The Borrower shall pay on demand all reasonable costs, including attorneys\u2019 fees, that the Lender incurs in " +
		"preparing, administering and enforcing the Loan Documents, and shall indemnify the Lender, its officers and agents against claims that " +
		"arise from the Loan or the Property, other than from their own gross negligence or willful misconduct."},
	{"Servicing; Sale of the Loan", "The Note or a partial interest in it may be sold one or more times without prior notice. A sale may change " +
		"the entity known as the loan servicer that collects payments. If the servicer changes, the Borrower will be given written notice " +
		"stating the name and address of the new servicer and the address to which payments should be made."},
	{"Notices", "Notices shall be in writing and are given when delivered by hand, one Business Day after deposit with a nationally recognized " +
		"overnight courier, or three Business Days after mailing by certified mail, return receipt requested, to the addresses stated in the " +
		"first paragraph or as changed by notice."},
	{"Amendments and Waivers", "No provision of the Loan Documents may be amended or waived except in a writing signed by the party against " +
		"whom it is to be enforced. No course of dealing, delay or acceptance of a late or partial payment is a waiver of any right."},
	{"Successors and Assigns", "This Agreement binds and benefits the parties and their heirs, personal representatives, successors and " +
		"permitted assigns. The Borrower may not assign any right under it without the consent of the Lender. The Lender may assign, pledge or " +
		"grant participations freely."},
	{"Joint and Several Liability", "If more than one person signs as Borrower, their obligations are joint and several. Each waives notice of " +
		"acceptance, presentment, protest and demand, and agrees that the Lender may release any other party or any Collateral without " +
		"affecting that person\u2019s liability."},
	{"Governing Law; Venue", "The Loan Documents are governed by the laws of the State of {state} and applicable federal law. The parties " +
		"submit to the jurisdiction of the state and federal courts that sit in the county in which the Property lies."},
	{"WAIVER OF JURY TRIAL", "TO THE FULLEST EXTENT PERMITTED BY LAW, EACH PARTY KNOWINGLY AND VOLUNTARILY WAIVES THE RIGHT TO A TRIAL BY JURY " +
		"IN ANY ACTION ARISING OUT OF THE LOAN DOCUMENTS OR THE DEALINGS OF THE PARTIES IN RELATION TO THEM."},
	{"Usury Savings", "It is the intent of the parties to comply with applicable usury law. In no event shall the interest contracted for, " +
		"charged or received exceed the maximum lawful amount; any excess shall be credited to principal or, if the Loan has been paid, refunded."},
	{"Patriot Act; Sanctions", "The Lender notifies the Borrower that under federal law it must obtain, verify and record information that " +
		"identifies the Borrower. The Borrower represents that neither it nor any person with an interest in the Property is the target of " +
		"sanctions administered by the Office of Foreign Assets Control."},
	{"Credit Reporting", "The Lender may report information about the Loan to consumer reporting agencies. Late payments, missed payments or " +
		"other defaults may be reflected in the Borrower\u2019s credit report. The Borrower may dispute the accuracy of a report by writing to " +
		"the Lender at its address for notices."},
	{"Counterparts; Electronic Signatures", "This Agreement may be executed in counterparts, each of which is an original. Except for the Note, " +
		"signatures delivered electronically are as effective as originals."},
	{"Entire Agreement", "THE LOAN DOCUMENTS REPRESENT THE FINAL AGREEMENT BETWEEN THE PARTIES AND MAY NOT BE CONTRADICTED BY EVIDENCE OF " +
		"PRIOR, CONTEMPORANEOUS OR SUBSEQUENT ORAL AGREEMENTS. There are no unwritten oral agreements between the parties."},
}
