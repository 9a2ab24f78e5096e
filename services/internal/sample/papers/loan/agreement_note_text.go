package loan

// noteClauses are the sections of a fixed rate note. The longer notes have all of them.
var noteClauses = []clause{
	{"BORROWER\u2019S PROMISE TO PAY", "In return for a loan that I have received, I promise to pay U.S. *{amount}* ({amount words}) (this " +
		"amount is called \"*Principal*\"), plus interest, to the order of the Lender. The Lender is *{lender}*. I will make all payments under " +
		"this Note in the form of cash, check or money order.\nI understand that the Lender may transfer this Note. The Lender or anyone who " +
		"takes this Note by transfer and who is entitled to receive payments under this Note is called the \"*Note Holder*.\""},
	{"INTEREST", "Interest will be charged on unpaid principal until the full amount of Principal has been paid. I will pay interest at a " +
		"yearly rate of *{rate}*.\nThe interest rate required by this Section 2 is the rate I will pay both before and after any default " +
		"described in Section 6(B) of this Note."},
	{"PAYMENTS", "*(A) Time and Place of Payments.* I will pay principal and interest by making a payment every month, in {months} consecutive " +
		"monthly payments. I will make my monthly payment on the 1st day of each month beginning on {first due}. I will make these payments " +
		"every month until I have paid all of the principal and interest and any other charges described below that I may owe under this Note. " +
		"Each monthly payment will be applied as of its scheduled due date and will be applied to interest before Principal. If, on {last due}, " +
		"I still owe amounts under this Note, I will pay those amounts in full on that date, which is called the \"*Maturity Date*.\"\nI will " +
		"make my monthly payments at {lender place}, or at a different place if required by the Note Holder.\n*(B) Amount of Monthly Payments.* " +
		"My monthly payment will be in the amount of U.S. *{instalment}*."},
	{"BORROWER\u2019S RIGHT TO PREPAY", "I have the right to make payments of Principal at any time before they are due. A payment of Principal " +
		"only is known as a \"*Prepayment*.\" When I make a Prepayment, I will tell the Note Holder in writing that I am doing so. I may not " +
		"designate a payment as a Prepayment if I have not made all the monthly payments due under the Note.\nI may make a full Prepayment or " +
		"partial Prepayments without paying a Prepayment charge. The Note Holder will use my Prepayments to reduce the amount of Principal that " +
		"I owe under this Note. However, the Note Holder may apply my Prepayment to the accrued and unpaid interest on the Prepayment amount, " +
		"before applying my Prepayment to reduce the Principal amount of the Note. If I make a partial Prepayment, there will be no changes in " +
		"the due date or in the amount of my monthly payment unless the Note Holder agrees in writing to those changes."},
	{"LOAN CHARGES", "If a law, which applies to this loan and which sets maximum loan charges, is finally interpreted so that the interest or " +
		"other loan charges collected or to be collected in connection with this loan exceed the permitted limits, then: (a) any such loan " +
		"charge shall be reduced by the amount necessary to reduce the charge to the permitted limit; and (b) any sums already collected from " +
		"me which exceeded permitted limits will be refunded to me. The Note Holder may choose to make this refund by reducing the Principal I " +
		"owe under this Note or by making a direct payment to me. If a refund reduces Principal, the reduction will be treated as a partial " +
		"Prepayment."},
	{"BORROWER\u2019S FAILURE TO PAY AS REQUIRED", "*(A) Late Charge for Overdue Payments.* If the Note Holder has not received the full amount " +
		"of any monthly payment by the end of fifteen calendar days after the date it is due, I will pay a late charge to the Note Holder. The " +
		"amount of the charge will be 5.000% of my overdue payment of principal and interest, which on the date of this Note is {late}. I will " +
		"pay this late charge promptly but only once on each late payment.\n*(B) Default.* If I do not pay the full amount of each monthly " +
		"payment on the date it is due, I will be in default.\n*(C) Notice of Default.* If I am in default, the Note Holder may send me a " +
		"written notice telling me that if I do not pay the overdue amount by a certain date, the Note Holder may require me to pay immediately " +
		"the full amount of Principal which has not been paid and all the interest that I owe on that amount. That date must be at least 30 " +
		"days after the date on which the notice is mailed to me or delivered by other means.\n*(D) No Waiver By Note Holder.* Even if, at a " +
		"time when I am in default, the Note Holder does not require me to pay immediately in full as described above, the Note Holder will " +
		"still have the right to do so if I am in default at a later time.\n*(E) Payment of Note Holder\u2019s Costs and Expenses.* If the Note " +
		"Holder has required me to pay immediately in full as described above, the Note Holder will have the right to be paid back by me for " +
		"all of its costs and expenses in enforcing this Note to the extent not prohibited by applicable law. Those expenses include, for " +
		"example, reasonable attorneys\u2019 fees."},
	{"GIVING OF NOTICES", "Unless applicable law requires a different method, any notice that must be given to me under this Note will be given " +
		"by delivering it or by mailing it by first class mail to me at the Property Address above or at a different address if I give the Note " +
		"Holder a notice of my different address.\nAny notice that must be given to the Note Holder under this Note will be given by delivering " +
		"it or by mailing it by first class mail to the Note Holder at the address stated in Section 3(A) above or at a different address if I " +
		"am given a notice of that different address."},
	{"OBLIGATIONS OF PERSONS UNDER THIS NOTE", "If more than one person signs this Note, each person is fully and personally obligated to keep " +
		"all of the promises made in this Note, including the promise to pay the full amount owed. Any person who is a guarantor, surety or " +
		"endorser of this Note is also obligated to do these things. Any person who takes over these obligations, including the obligations of " +
		"a guarantor, surety or endorser of this Note, is also obligated to keep all of the promises made in this Note. The Note Holder may " +
		"enforce its rights under this Note against each person individually or against all of us together. This means that any one of us may " +
		"be required to pay all of the amounts owed under this Note."},
	{"WAIVERS", "I and any other person who has obligations under this Note waive the rights of Presentment and Notice of Dishonor. " +
		"\"*Presentment*\" means the right to require the Note Holder to demand payment of amounts due. \"*Notice of Dishonor*\" means the " +
		"right to require the Note Holder to give notice to other persons that amounts due have not been paid."},
	{"UNIFORM SECURED NOTE", "This Note is a uniform instrument with limited variations in some jurisdictions. In addition to the protections " +
		"given to the Note Holder under this Note, a Mortgage, Deed of Trust, or Security Deed (the \"*Security Instrument*\"), dated the same " +
		"date as this Note, protects the Note Holder from possible losses which might result if I do not keep the promises which I make in this " +
		"Note. That Security Instrument describes how and under what conditions I may be required to make immediate payment in full of all " +
		"amounts I owe under this Note. Some of those conditions are described as follows:\nIf all or any part of the Property or any Interest " +
		"in the Property is sold or transferred (or if Borrower is not a natural person and a beneficial interest in Borrower is sold or " +
		"transferred) without Lender\u2019s prior written consent, Lender may require immediate payment in full of all sums secured by this " +
		"Security Instrument. However, this option shall not be exercised by Lender if such exercise is prohibited by Applicable Law. If Lender " +
		"exercises this option, Lender shall give Borrower notice of acceleration. The notice shall provide a period of not less than 30 days " +
		"from the date the notice is given within which Borrower must pay all sums secured by this Security Instrument. If Borrower fails to " +
		"pay these sums prior to the expiration of this period, Lender may invoke any remedies permitted by this Security Instrument without " +
		"further notice or demand on Borrower."},
	{"GOVERNING LAW; SEVERABILITY", "This Note is governed by federal law and the law of the State of {state}. If any provision of this Note is " +
		"determined to be unenforceable, the remaining provisions continue in effect, and the unenforceable one is to be read as far as the law " +
		"allows."},
	{"ELECTRONIC PAYMENTS AND RETURNED ITEMS", "I may arrange for my monthly payments to be taken from my account by electronic transfer. If a " +
		"payment is returned unpaid for any reason, the amount remains due on its due date, and I will pay a charge of $25.00 for each returned " +
		"item, unless applicable law sets a lower one."},
	{"CORRECTION OF ERRORS", "If a document I signed for this loan contains a clerical error, I will, when the Note Holder asks, sign a " +
		"corrected document. This does not oblige me to accept terms other than those disclosed to me before closing."},
}
