package liability

// bankCardTerms are the small print on the back of a national issuer's statement.
var bankCardTerms = [][2]string{
	{"Making Your Payments", "The amount of your payment should be at least your minimum payment due, payable in U.S. dollars and drawn on or " +
		"payable through a U.S. financial institution. " +
		"Payments by regular mail must reach the address on the coupon by 5:00 p.m. local time to be credited as of that day. Payments made " +
		"online or by phone before 11:59 p.m. Eastern Time are credited the same day."},
	{"Conditional Payments", "Any payment check or other form of payment that you send us for less than the full balance due and that is marked " +
		"\"paid in full\" or carries a similar notation must be sent to the " +
		"address for correspondence, not to the address for payments. We may accept it without losing any of our rights."},
	{"How We Calculate Interest", "We use the daily balance method, including new transactions. For each feature we multiply each day's balance " +
		"by the daily periodic rate, and add the results for all days of the " +
		"billing cycle. Interest accrues from the date of the transaction, the date it is processed, or the first day of the cycle, at our " +
		"option. A minimum interest charge of $1.00 applies in any cycle in which interest is due."},
	{"How to Avoid Interest on Purchases", "Your due date is at least 21 days after the close of each billing cycle. We will not charge you " +
		"interest on purchases if you pay your entire balance by the due date each month. " +
		"Cash advances and convenience checks bear interest from the day they are made."},
	{"Annual Renewal Notice", "If your account has an annual membership fee, you are responsible for it every year the account is open. You may " +
		"close the account within 30 days of the statement that bills the fee to avoid it."},
	{"Credit Bureau Reporting", "We may report information about your account to credit bureaus. Late payments, missed payments, or other " +
		"defaults on your account may be reflected in your credit report. If you think that we " +
		"reported inaccurate information, write to us at the address for inquiries and name the item."},
	{"Foreign Transactions", "Purchases in a foreign currency are converted by the payment network at a rate in effect on the day the transaction " +
		"is processed. A fee of 3% of the amount in U.S. dollars applies."},
	{"Authorization to Convert Your Check", "If you mail a check, you authorize us to use its information for an electronic fund transfer. The " +
		"transfer may occur as early as the day we receive the payment. You can pay electronically if you do not want this."},
	{"What To Do If You Think You Find a Mistake on Your Statement", "Write to us at the address for inquiries. Give us your name and account " +
		"number, the dollar amount of the suspected error, and a description of what you believe is wrong and why. " +
		"You must contact us within 60 days after the error appeared on your statement. While we investigate, we cannot try to collect the amount " +
		"in question or report you as delinquent on it; you remain responsible for the rest of " +
		"your balance. We can apply any unpaid amount against your credit limit."},
	{"Your Rights If You Are Dissatisfied With Your Purchases", "If you are dissatisfied with goods or services that you have purchased with your " +
		"credit card, and you have tried in good faith to correct the problem with the merchant, you may have the right " +
		"not to pay the remaining amount due. The purchase must have been made in your home state or within 100 miles of your address and must " +
		"have exceeded $50; you must have used the card, and you must not have paid in full."},
	{"Balance Transfers", "A transfer takes up to 21 days for a new account. The promotional rate ends early if a payment is more than 60 days " +
		"late. Transfers from accounts of our affiliates are not accepted."},
	{"Servicemembers and Their Dependents", "Federal law limits the cost of credit for covered members of the Armed Forces. Call the number on " +
		"the back of the card for a recorded statement of these rights."},
	{"Telephone Monitoring", "To ensure quality, calls may be listened to or recorded. By giving us a mobile number you agree to calls and texts " +
		"about your account from an automatic dialing system. Message and data rates may apply."},
	{"Bankruptcy Notices", "Send notices concerning bankruptcy to the address for correspondence; notice to any other address is not effective."},
}

var disclosureTerms = []string{
	"GRACE PERIOD. No interest is charged on purchases if the New Balance shown on the prior statement was paid in full by its due date, or was " +
		"zero. There is no grace period for cash advances.",
	"BALANCE COMPUTATION. We figure the interest charge by applying the periodic rate to the average daily balance, including current " +
		"transactions. To get it we take the beginning balance each day, add new purchases and " +
		"advances, and subtract payments and credits. The daily balances are then added up and divided by the number of days in the cycle.",
	"BILLING RIGHTS SUMMARY. If you think there is an error on your statement, write to us within 60 days at the address shown under QUESTIONS. " +
		"In your letter give your name and account number, the amount of the suspected error, and what you " +
		"believe is wrong. You may call us, but doing so will not preserve your rights.",
	"CREDIT BALANCES. A credit balance will be refunded on request, and in any case after six months. CREDIT REPORTS: to dispute what we " +
		"furnished, write to Credit Bureau Disputes at the same address with a copy of your report.",
}

// indianCardTerms are the most important terms and conditions that an Indian issuer repeats with every statement.
var indianCardTerms = [][2]string{
	{"1. Fees and charges", "Joining and annual fee as communicated at the time of issue. Cash advance fee: 2.5% of the amount or Rs. 500, " +
		"whichever is higher. Reward redemption fee: Rs. 99 per request. Foreign currency mark-up: 3.5%. Cheque or auto-debit return: " +
		"2% of the payment amount, minimum Rs. 450. Over-limit charge: 2.5% of the amount above the limit, minimum Rs. 550. Goods and Services " +
		"Tax at 18% applies on all fees, interest and charges."},
	{"2. Interest free period", "The period can range from 20 to 50 days, subject to the submission of claims by the merchant. It is not " +
		"available if the previous month's balance has not been paid in full, nor for cash advances. Example: for a statement of 15 April, " +
		"purchases from 16 March " +
		"to 15 April are free of interest until the due date of 5 May, provided that earlier dues were cleared."},
	{"3. Finance charges", "Finance charges are payable at 3.60% a month (43.2% a year) on all transactions from the date of transaction when the " +
		"total amount due is not paid by the due date, and on all cash advances from the date of withdrawal until full payment."},
	{"4. Late payment charges", "Statement balance below Rs. 100: nil; Rs. 100 to 500: Rs. 100; Rs. 501 to 1,000: Rs. 500; Rs. 1,001 to 5,000: " +
		"Rs. 600; Rs. 5,001 to 10,000: Rs. 750; Rs. 10,001 to 25,000: Rs. 900; Rs. 25,001 to 50,000: Rs. 1,100; above: Rs. 1,300. " +
		"They are levied only if the account is past due for more than three days."},
	{"5. Minimum amount due", "The minimum amount due is 5% of the outstanding, or such amount as the issuer may decide, plus all applicable " +
		"taxes, instalments and any amount above the limit. Making only the minimum payment every month would result in the repayment stretching " +
		"over years with " +
		"consequent interest on the outstanding balance."},
	{"6. Limits", "Credit and cash withdrawal limits are communicated with the card and in every statement. The limit may be reduced on review; " +
		"an increase needs the explicit consent of the cardholder."},
	{"7. Billing and disputes", "Statements are sent monthly to the registered e-mail or address. Contents are deemed correct unless a " +
		"discrepancy is notified within 60 days of the statement date. Complaints may be escalated to the Grievance Redressal Officer, then to " +
		"the Principal Nodal Officer, " +
		"and if unresolved within 30 days to the Ombudsman under the Reserve Bank - Integrated Ombudsman Scheme, 2021."},
	{"8. Default", "If the minimum amount due is not paid by the due date, the account is reported as past due to the credit information " +
		"companies after a notice of seven days. The issuer may engage recovery agents within the guidelines and may close the account."},
	{"9. Termination", "The cardholder may end the agreement at any time by writing to us or through the closure link in the application; the " +
		"request is honoured within seven working days, subject to payment of all dues. Compensation of Rs. 500 per day is payable for delay."},
	{"10. Loss or misuse", "Loss, theft or misuse must be reported at once on the 24-hour number; the card can be blocked in the application or " +
		"by SMS. The liability of the cardholder after reporting is nil. Before that it follows the limits of the circular on limited liability."},
	{"11. Disclosure", "Information on the cardholder, including credit information, may be shared with credit information companies, the Reserve " +
		"Bank and others as required by law. Records are updated within thirty days after dues are settled."},
}
