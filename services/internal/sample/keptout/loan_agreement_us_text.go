package keptout

// An article is a titled part of a contract with its numbered sections.
type article struct {
	title    string
	sections [][2]string
}

var loanArticles = []article{
	{"THE LOAN", [][2]string{
		{"Promise to pay.", "In return for the loan that it has received, Borrower promises to pay to the order of Lender the principal sum " +
			"stated on the cover page, together with interest on the unpaid principal until the full amount of principal has been paid. Borrower " +
			"understands that Lender may transfer this Agreement. Lender, or anyone who takes it by transfer and who is entitled to receive " +
			"payments under it, is called the \"Holder\" where the context so requires."},
		{"Interest.", "Interest will be charged on unpaid principal at the yearly rate stated on the cover page, computed on the basis of a year " +
			"of 360 days and twelve months of thirty days, except that for a period of less than a full month interest is computed on the days " +
			"actually elapsed. The rate is fixed for the whole term and is the rate that applies both before and after any default described in " +
			"this Agreement."},
		{"Time and place of payments.", "Borrower will pay principal and interest by making a payment every month, beginning on the first " +
			"payment date stated on the cover page, in the amount of the monthly payment stated there. Each payment is applied as of its " +
			"scheduled due date, to interest before principal. Amounts still owed on the maturity date are due in full on that date. Payments " +
			"are made at the address of Lender stated below or at a different place if Lender so requires in writing."},
		{"Borrower's right to prepay.", "Borrower has the right to make payments of principal at any time before they are due. A payment of " +
			"principal only is known as a prepayment. When making one, Borrower will tell Lender in writing that it is doing so, and may not " +
			"designate a payment as a prepayment if monthly payments then due have not been made. Partial prepayments reduce the principal but " +
			"do not delay the due date or change the amount of later monthly payments unless Lender agrees in writing. There is no " +
			"prepayment charge."},
		{"Loan charges.", "If a law which sets maximum loan charges is finally interpreted so that the interest or other charges collected in " +
			"connection with this loan exceed the permitted limits, then the charge is reduced by the amount necessary to bring it within the " +
			"limit, and sums already collected beyond it are refunded, either by reducing the principal or by a direct payment."},
	}},
	{"SECURITY", [][2]string{
		{"Grant.", "Borrower irrevocably grants and conveys to the trustee, in trust for the benefit of Lender, with power of sale, the property " +
			"described on the cover page and in Exhibit A, together with all improvements now or hereafter erected on it, all easements, " +
			"appurtenances and fixtures, all replacements and additions, and all rents, issues and profits, all of which is called the " +
			"\"Property\"."},
		{"Obligations secured.", "The lien secures repayment of the indebtedness with all renewals, extensions and modifications, performance of " +
			"the covenants and agreements made here, and repayment of sums advanced by Lender to protect the Property with interest from the " +
			"date of advance at the rate of this Agreement."},
		{"Title.", "Borrower covenants that it is lawfully seised of the estate conveyed, has the right to grant and convey the Property, and " +
			"that the Property is unencumbered except for matters of record. Borrower warrants and will defend title to the Property against all " +
			"claims and demands, subject to encumbrances of record."},
		{"Further assurances.", "Upon request Borrower will execute, acknowledge, and deliver such further instruments, including corrected or " +
			"re-recorded ones, as Lender reasonably considers necessary to carry out the purposes of this Agreement and to perfect or " +
			"preserve its lien."},
	}},
	{"ESCROW, TAXES AND INSURANCE", [][2]string{
		{"Funds for escrow items.", "Subject to applicable law, Borrower will pay to Lender on each day on which a monthly payment is due a sum " +
			"to provide for payment of taxes, assessments, leasehold payments or ground rents, if any, and premiums for insurance. Lender may " +
			"collect and hold funds in an amount not exceeding the maximum a lender may require under the Real Estate Settlement Procedures Act, " +
			"and will give without charge an annual accounting of them."},
		{"Shortage and surplus.", "If the funds held exceed the permitted amount, Lender will account for the excess as the Act requires. If " +
			"they are not sufficient to pay the items when due, Lender may notify Borrower and require payment of the shortage in no fewer than " +
			"twelve monthly installments."},
		{"Property insurance.", "Borrower will keep the improvements insured against loss by fire, hazards included within the term extended " +
			"coverage, and any other hazards, including earthquakes and floods, for which Lender requires insurance, in the amounts and for the " +
			"periods that Lender requires. The carrier may be chosen by Borrower subject to Lender's right to disapprove, which shall not be " +
			"exercised unreasonably. Policies will name Lender as mortgagee and loss payee."},
		{"Lender-placed coverage.", "If Borrower fails to maintain coverage, Lender may obtain it at Borrower's expense after the notices that " +
			"the law requires. Such insurance might not protect Borrower's equity or the contents of the Property and may cost significantly " +
			"more than insurance that Borrower could have obtained."},
		{"Application of proceeds.", "Unless otherwise agreed in writing, insurance proceeds are applied to restoration or repair of the " +
			"Property if that is economically feasible and the security is not lessened. During repair Lender may hold the proceeds until it has " +
			"had an opportunity to inspect the work, and may disburse them in a single payment or in a series as the work is completed."},
	}},
	{"OCCUPANCY AND CARE OF THE PROPERTY", [][2]string{
		{"Occupancy.", "Borrower will occupy, establish, and use the Property as its principal residence within sixty days after execution and " +
			"will continue to do so for at least one year, unless Lender otherwise agrees in writing, which agreement shall not be unreasonably " +
			"withheld, or unless extenuating circumstances exist which are beyond Borrower's control."},
		{"Preservation.", "Borrower will not destroy, damage or impair the Property, or allow it to deteriorate or commit waste. Whether or not " +
			"residing there, Borrower will maintain the Property so that it does not decrease in value through its condition, and will promptly " +
			"repair it if damaged to avoid further deterioration."},
		{"Inspection.", "Lender or its agent may make reasonable entries upon and inspections of the Property. If it has reasonable cause it may " +
			"inspect the interior, giving notice at the time of or before such an inspection which states the cause."},
		{"Hazardous substances.", "Borrower will not cause or permit the presence, use, disposal, storage, or release of hazardous substances on " +
			"or in the Property, other than small quantities generally recognised to be appropriate to normal residential use, and will promptly " +
			"give written notice of any investigation, claim, or release of which it has knowledge."},
	}},
	{"REPRESENTATIONS OF BORROWER", [][2]string{
		{"Application.", "Borrower shall be in default if, during the loan application process, it or any person acting at its direction or with " +
			"its knowledge gave materially false, misleading, or inaccurate information or statements to Lender, or failed to provide material " +
			"information, in connection with the loan."},
		{"Financial condition.", "All statements of income, employment, assets and liabilities furnished to Lender are complete and fairly " +
			"present the condition of Borrower as of their dates. No material adverse change has taken place since. Borrower will on request, " +
			"but no more than once a year, provide current statements."},
		{"Litigation.", "There is no action, suit or proceeding pending or, to Borrower's knowledge, threatened which, if decided adversely, " +
			"would impair the ability of Borrower to perform or the lien of Lender on the Property."},
	}},
	{"DEFAULT AND REMEDIES", [][2]string{
		{"Late charge.", "If Lender has not received the full amount of any monthly payment by the end of fifteen calendar days after the date " +
			"it is due, Borrower will pay a late charge of five percent of the overdue payment of principal and interest, promptly but only once " +
			"on each late payment."},
		{"Default and notice.", "If Borrower does not pay the full amount of a monthly payment on the date it is due, it will be in default. " +
			"Lender may send a written notice stating that if the overdue amount is not paid by a certain date, the entire unpaid principal and " +
			"all interest owed may be required immediately. That date must be at least thirty days after the date on which the notice is mailed " +
			"or delivered."},
		{"Acceleration; power of sale.", "If the default is not cured on or before the date specified in the notice, Lender may require " +
			"immediate payment in full and may invoke the power of sale and any other remedies permitted by law. The notice will inform Borrower " +
			"of the right to reinstate after acceleration and the right to bring a court action to assert that no default exists. Lender may " +
			"collect all expenses incurred in pursuing these remedies, including reasonable attorneys' fees and costs of title evidence."},
		{"Right to reinstate.", "If certain conditions are met, Borrower may have enforcement discontinued at any time before the earliest of " +
			"five days before sale of the Property under the power of sale, such other period as the law may specify, or entry of a judgment. " +
			"The conditions are that Borrower pays all sums then due as if no acceleration had occurred, cures any other default, and pays " +
			"reasonable expenses."},
		{"No waiver.", "Even if, at a time when Borrower is in default, Lender does not require immediate payment in full, it will still have " +
			"the right to do so if Borrower is in default at a later time. Acceptance of late or partial payments is not a waiver and does not " +
			"oblige Lender to accept others."},
		{"Protection of Lender's interest.", "If Borrower fails to perform its covenants, or there is a legal proceeding that might " +
			"significantly affect Lender's interest, or the Property has been abandoned, Lender may do and pay for whatever is reasonable to " +
			"protect its interest, including paying sums secured by a prior lien, appearing in court, and securing the Property."},
	}},
	{"TRANSFER", [][2]string{
		{"Transfer of the Property.", "If all or any part of the Property or any interest in it is sold or transferred without Lender's prior " +
			"written consent, Lender may require immediate payment in full, unless exercise of this option is prohibited by applicable law. " +
			"Interest in the Property means any legal or beneficial interest, including those transferred in an installment sales contract or " +
			"escrow agreement."},
		{"Sale of the loan; change of servicer.", "This Agreement, or a partial interest in it, may be sold one or more times without prior " +
			"notice. A sale might result in a change of the servicer that collects payments. In that case Borrower will be given written notice " +
			"stating the name and address of the new servicer and where payments should be sent."},
		{"Successors.", "The covenants bind and benefit the successors and assigns of Lender. A person who signs without being obliged to pay " +
			"does so only to convey that person's interest in the Property. If more than one person signs, each is fully and personally obliged " +
			"to keep all of the promises made."},
	}},
	{"GENERAL", [][2]string{
		{"Giving of notices.", "Unless law requires a different method, any notice to Borrower will be given by delivering it or mailing it by " +
			"first class mail to the Property address, or to a different address of which Borrower has given notice. Notice to Lender will be " +
			"given by first class mail to its address stated on the cover page."},
		{"Waivers.", "Borrower and any other person who has obligations under this Agreement waive the rights of presentment and notice of " +
			"dishonor. Presentment means the right to require Lender to demand payment of amounts due; notice of dishonor means the right to " +
			"require notice to other persons that amounts due have not been paid."},
		{"Governing law and severability.", "This Agreement is governed by federal law and the law of the jurisdiction in which the Property is " +
			"located. If any provision conflicts with applicable law, the conflict shall not affect other provisions which can be given effect " +
			"without the conflicting one."},
		{"Entire agreement.", "This writing, with its exhibits and riders, is the whole understanding of the parties. It may not be changed " +
			"orally. Captions are for convenience only. Time is of the essence in every payment and every notice."},
		{"Homestead; release.", "Borrower waives all rights of homestead exemption in the Property to the extent the law allows. Upon payment of " +
			"all sums secured Lender will request the trustee to reconvey the Property, without charge other than recording costs and a fee " +
			"permitted by law."},
	}},
}
