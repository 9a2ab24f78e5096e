package property

// trustCovenants are those of a deed of trust, after the uniform instrument.
var trustCovenants = []clause{
	{"Payment of Principal, Interest, Escrow Items, Prepayment Charges, and Late Charges",
		"Borrower will pay each Periodic Payment when due. Borrower will also pay any prepayment charges and late charges due under the Note, " +
			"and any other amounts due under this Security Instrument. Payments due under the Note and this Security Instrument must be made in " +
			"U.S. currency. If any check or other instrument received by Lender as payment is returned unpaid, Lender may require that any or all " +
			"subsequent payments be made by certified check, bank check or electronic fund transfer."},
	{"Acceptance and Application of Payments or Proceeds", "Lender may accept and either apply or hold in suspense Partial Payments in its sole " +
		"discretion. Except as otherwise described, each Periodic Payment is applied in the order in which it becomes due, beginning with the " +
		"oldest outstanding, first to interest and then to principal due under the Note, and finally to Escrow Items. Voluntary prepayments " +
		"will be applied as described in the Note."},
	{"Funds for Escrow Items", "Borrower must pay to Lender on the day Periodic Payments are due under the Note, until the Note is paid in " +
		"full, a sum of money to provide for payment of amounts due for taxes and assessments and other items which can attain priority over " +
		"this Security Instrument, leasehold payments, premiums for any and all insurance required by Lender, and mortgage insurance premiums, " +
		"if any. Lender will estimate the amount of Funds due in accordance with Applicable Law."},
	{"Charges; Liens", "Borrower must pay all taxes, assessments, charges, fines and impositions attributable to the Property which have " +
		"priority or may attain priority over this Security Instrument. Borrower must promptly discharge any lien that has priority or may " +
		"attain priority over this Security Instrument unless Borrower agrees in writing to the payment of the obligation secured by the lien " +
		"in a manner acceptable to Lender, or contests it in good faith."},
	{"Property Insurance", "Borrower must keep the improvements now existing or subsequently erected on the Property insured against loss by " +
		"fire, hazards included within the term \"extended coverage,\" and any other hazards including earthquakes, winds, and floods, for " +
		"which Lender requires insurance. If Borrower fails to maintain any of the required coverages, Lender may obtain insurance coverage, at " +
		"Lender\u2019s option and at Borrower\u2019s expense."},
	{"Occupancy", "Borrower must occupy, establish, and use the Property as Borrower\u2019s principal residence within 60 days after the " +
		"execution of this Security Instrument and must continue to occupy the Property as Borrower\u2019s principal residence for at least one " +
		"year after the date of occupancy, unless Lender otherwise agrees in writing, which consent will not be unreasonably withheld, or " +
		"unless extenuating circumstances exist that are beyond Borrower\u2019s control."},
	{"Preservation, Maintenance, and Protection of the Property; Inspections", "Borrower will not destroy, damage, or impair the Property, " +
		"allow the Property to deteriorate, or commit waste on the Property. Borrower must promptly repair the Property if damaged to avoid " +
		"further deterioration or damage. Lender may make reasonable entries upon and inspections of the Property."},
	{"Borrower\u2019s Loan Application", "Borrower will be in Default if, during the Loan application process, Borrower or any persons acting " +
		"at Borrower\u2019s direction gave materially false, misleading, or inaccurate information or statements to Lender, including " +
		"overstating income or assets, understating or failing to provide documentation of debt obligations, and misrepresenting occupancy."},
	{"Protection of Lender\u2019s Interest in the Property", "If Borrower fails to perform the covenants and agreements contained in this " +
		"Security Instrument, or there is a legal proceeding that might significantly affect Lender\u2019s interest, or Lender reasonably " +
		"believes that Borrower has abandoned the Property, then Lender may do and pay for whatever is reasonable or appropriate to protect its " +
		"interest. Any amounts so disbursed become additional debt of Borrower secured by this Security Instrument and bear interest at the " +
		"Note rate from the date of disbursement."},
	{"Assignment of Rents", "If the Property is leased to, used by, or occupied by a third party, Borrower is unconditionally assigning and " +
		"transferring to Lender any Rents, regardless of to whom the Rents are payable. Borrower may receive the Rents until Lender has given " +
		"notice of Default and notice that the Rents are to be paid to Lender."},
	{"Assignment and Application of Miscellaneous Proceeds; Forfeiture", "Borrower is unconditionally assigning the right to receive all " +
		"Miscellaneous Proceeds to Lender. If the Property is damaged, any Miscellaneous Proceeds will be applied to restoration or repair, if " +
		"Lender deems it economically feasible and its security will not be lessened. Otherwise they will be applied to the sums secured, " +
		"whether or not then due, with the excess, if any, paid to Borrower."},
	{"Borrower Not Released; Forbearance by Lender Not a Waiver", "Extension of the time for payment or modification of amortization granted by " +
		"Lender to any successor in interest of Borrower will not operate to release the liability of Borrower. Any forbearance by Lender in " +
		"exercising any right or remedy will not be a waiver of, or preclude the exercise of, any right or remedy."},
	{"Joint and Several Liability; Signatories; Successors and Assigns Bound", "Borrower\u2019s obligations and liability under this Security " +
		"Instrument will be joint and several. However, any Borrower who signs this Security Instrument but does not sign the Note signs only " +
		"to mortgage, convey, and warrant such Borrower\u2019s interest in the Property, and is not personally obligated to pay the sums due " +
		"under the Note."},
	{"Loan Charges", "Lender may require Borrower to pay a tax service fee and flood determination fee in connection with this Loan. If " +
		"Applicable Law sets maximum loan charges, and that law is finally interpreted so that the charges collected exceed the permitted " +
		"limits, then any such charge will be reduced by the amount necessary, and sums already collected which exceeded permitted limits will " +
		"be refunded to Borrower."},
	{"Notices; Borrower\u2019s Physical Address", "All notices given by Borrower or Lender in connection with this Security Instrument must be " +
		"in writing. Unless Applicable Law requires otherwise, any written notice to Borrower will be deemed to have been given when mailed by " +
		"first class mail, or when actually delivered to Borrower\u2019s Notice Address, which is the Property Address unless Borrower " +
		"designates another."},
	{"Governing Law; Severability; Rules of Construction", "This Security Instrument is governed by federal law and the law of the State of " +
		"{state}. All rights and obligations contained in it are subject to any requirements and limitations of Applicable Law. If any " +
		"provision conflicts with Applicable Law, such conflict will not affect other provisions that can be given effect without the " +
		"conflicting provision."},
	{"Borrower\u2019s Copy", "One Borrower will be given one copy of the Note and of this Security Instrument."},
	{"Transfer of the Property or a Beneficial Interest in Borrower", "If all or any part of the Property or any Interest in the Property is " +
		"sold or transferred without Lender\u2019s prior written consent, Lender may require immediate payment in full of all sums secured by " +
		"this Security Instrument. Lender will not exercise this option if such exercise is prohibited by Applicable Law. The notice of " +
		"acceleration must provide a period of not less than 30 days within which Borrower must pay all sums secured."},
	{"Borrower\u2019s Right to Reinstate the Loan after Acceleration", "If Borrower meets certain conditions, Borrower will have the right to " +
		"reinstate the Loan and have enforcement of this Security Instrument discontinued at any time up to the later of five days before any " +
		"foreclosure sale of the Property, or such other period as Applicable Law might specify. The conditions are that Borrower pays all sums " +
		"which then would be due as if no acceleration had occurred, cures any Default, and pays all expenses."},
	{"Sale of Note", "The Note or a partial interest in the Note, together with this Security Instrument, may be sold or otherwise transferred " +
		"one or more times. Upon such a sale or other transfer, all of Lender\u2019s rights and obligations under this Security Instrument will " +
		"convey to Lender\u2019s successors and assigns."},
	{"Loan Servicer", "Lender may take any action permitted under this Security Instrument through the Loan Servicer or another authorized " +
		"representative. The Loan may have a change of Loan Servicer unrelated to the sale of the Note. If there is one, Borrower will be given " +
		"written notice of the change."},
	{"Notice of Grievance", "Until Borrower or Lender has notified the other party of an alleged breach and afforded the other party a " +
		"reasonable period after the giving of such notice to take corrective action, neither may commence, join, or be joined to any judicial " +
		"action."},
	{"Hazardous Substances", "Borrower will not cause or permit the presence, use, disposal, storage, or release of any Hazardous Substances, " +
		"or threaten to release them, on or in the Property, and will not do, nor allow anyone else to do, anything affecting the Property that " +
		"violates Environmental Law. This does not apply to small quantities generally recognized to be appropriate to normal residential uses."},
	{"Acceleration; Remedies", "Lender will give a notice of Default to Borrower prior to acceleration following Borrower\u2019s Default. The " +
		"notice will specify the Default, the action required to cure it, a date, not less than 30 days from the date the notice is given, by " +
		"which it must be cured, and that failure to cure may result in acceleration of the sums secured and sale of the Property. If the " +
		"Default is not cured, Lender may require immediate payment in full and may invoke the power of sale and any other remedies permitted " +
		"by Applicable Law. Trustee will cause notices to be recorded, mailed and published, and will sell the Property at public auction to " +
		"the highest bidder."},
	{"Reconveyance; Substitute Trustee", "Upon payment of all sums secured by this Security Instrument, Lender will request Trustee to reconvey " +
		"the Property and will surrender the Note. Lender may, from time to time, by an instrument recorded in the county in which this " +
		"Security Instrument is recorded, appoint a successor trustee, who will succeed to all the title, power, and duties conferred upon " +
		"Trustee."},
}

// saleDeedCovenants are the clauses of an Indian deed of sale.
var saleDeedCovenants = []string{
	"That in pursuance of the said agreement and in consideration of the sum of *{price}* ({price words}) paid by the PURCHASER to the VENDOR " +
		"in the manner stated above, the receipt of which the VENDOR hereby admits and acknowledges, and of and from the same for ever releases " +
		"and discharges the PURCHASER, the VENDOR doth hereby grant, sell, convey, transfer and assign by way of absolute sale unto the " +
		"PURCHASER all that property described in the Schedule, TO HAVE AND TO HOLD the same as absolute owner for ever, free from encumbrances.",
	"That the VENDOR has this day delivered vacant and physical possession of the Schedule Property to the PURCHASER, who hereby acknowledges " +
		"the same, together with the original documents of title.",
	"That the VENDOR has good right, full power and absolute authority to convey the Schedule Property, and has not done or knowingly suffered " +
		"anything by which it may be encumbered or affected in title, estate or otherwise.",
	"That the PURCHASER shall hereafter peaceably hold, use, occupy and enjoy the Schedule Property as own property, without let, hindrance, " +
		"interruption or claim by the VENDOR or any person claiming through or in trust for the VENDOR.",
	"That the VENDOR shall at all times indemnify and keep indemnified the PURCHASER against all losses, costs and expenses to which the " +
		"PURCHASER may be put by reason of any defect in the title or of any claim to the Schedule Property.",
	"That all taxes, cesses and outgoings in respect of the Schedule Property up to this date have been paid by the VENDOR, and shall from this " +
		"date be paid by the PURCHASER.",
	"That the VENDOR shall at the request and cost of the PURCHASER do and execute all such further acts, deeds and assurances as may be " +
		"reasonably required for more perfectly assuring the title, and for mutation of the records of rights, khata, electricity and water " +
		"connections in the PURCHASER\u2019s name.",
	"That the Schedule Property is not an assigned land within the meaning of the Acts prohibiting the transfer of assigned lands, does not " +
		"belong to the Government, a temple, wakf or local body, and is not under acquisition or mortgage.",
	"That the market value of the Schedule Property as per the guidelines is not more than the consideration stated, and stamp duty has been " +
		"paid on it. Permanent account numbers of the parties are stated above; the transaction is not one to which section 269SS of the " +
		"Income-tax Act applies.",
	"That the photographs and finger prints of the parties are annexed as required by section 32A of the Registration Act, 1908, and form part " +
		"of this deed.",
}
