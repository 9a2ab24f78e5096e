package property

// associationClauses are the paragraphs of a residential purchase form; what stands between asterisks is filled in.
var associationClauses = []clause{
	{"OFFER AND PROPERTY", "Buyer *{buyers}* agrees to buy, and Seller *{seller}* agrees to sell, on the terms of this Agreement, the real " +
		"property with all improvements, rights and appurtenances known as Street Address *{street}*, City *{city}*, State *{region}*, ZIP " +
		"*{zip}*, Parcel No. *{parcel}* (the \"Property\")."},
	{"PURCHASE PRICE", "Buyer will pay the total Purchase Price of *{price}* (*{price words}*) as follows: (a) Earnest Money deposited on " +
		"acceptance *{deposit}*; (b) proceeds of a new first mortgage loan *{loan}*; (c) balance of the down payment in good funds at Closing " +
		"*{balance}*. Closing costs and prepaid items are in addition."},
	{"EARNEST MONEY", "Within three (3) business days after the Effective Date Buyer will deliver the Earnest Money by \u2610 check \u2612 wire " +
		"to *{agent}* (\"Escrow Holder\"), who will deposit it in a trust account and credit it to Buyer at Closing. If Buyer fails to deliver " +
		"it on time, Seller may cancel by notice given before it is received. Escrow Holder is not a party to this Agreement and may, in a " +
		"dispute, interplead the funds with the court."},
	{"FINANCING CONTINGENCY", "\u2612 This Agreement is contingent upon Buyer obtaining approval for a \u2612 Conventional \u2610 FHA \u2610 VA " +
		"\u2610 USDA loan in an amount not less than *{loan}*, for a term of not less than *{years}* years, at an initial interest rate not to " +
		"exceed *7.75* percent per annum. Buyer will make written application within *5* days, and will diligently pursue approval. Loan " +
		"Approval Deadline: *{approval}*. If Buyer cannot obtain approval and gives notice by that date with the lender\u2019s letter, Earnest " +
		"Money is refunded."},
	{"APPRAISAL", "Buyer\u2019s obligation is \u2612 is not \u2610 contingent on an appraisal of the Property at not less than the Purchase " +
		"Price. If it appraises for less, Buyer may, within *3* days of receiving the appraisal, (i) proceed without regard to it, (ii) ask " +
		"Seller to lower the price, to which Seller must respond in *2* days, or (iii) terminate, in which case Earnest Money is refunded."},
	{"CLOSING AND POSSESSION", "Closing will take place on *{closing}* or on another date agreed in writing (\"Closing Date\"), at the office " +
		"of *{agent}*. Possession will be delivered \u2612 at Closing, when the deed has been recorded and funds are available \u2610 on ______ " +
		"at ____ m. The Property will be delivered vacant, broom-clean, and free of debris and of personal property that is not included. Time " +
		"is of the essence."},
	{"TITLE AND CONVEYANCE", "Seller will convey marketable fee simple title by general warranty deed, free of liens and encumbrances, subject " +
		"only to easements, restrictions and rights of way of record that do not materially interfere with the use of the Property as a " +
		"residence, zoning ordinances, and taxes not yet due. Seller will furnish a commitment for an owner\u2019s policy of title insurance " +
		"within *15* days. Buyer has *5* days after receipt to object in writing; Seller then has *10* days to cure."},
	{"FIXTURES AND PERSONAL PROPERTY", "Included, unless excluded below: all items permanently attached, lighting and plumbing fixtures, window " +
		"coverings and hardware, attached floor coverings, heating and cooling equipment, water heater and softener, built-in appliances, smoke " +
		"and carbon monoxide detectors, garage door openers with *2* remotes, storm doors, mailbox, landscaping, and: *refrigerator, range, " +
		"dishwasher, washer and dryer*. Excluded: *none*."},
	{"INSPECTIONS", "Buyer has the right to have the Property inspected by persons of Buyer\u2019s choice, at Buyer\u2019s expense, within *10* " +
		"days after the Effective Date (\"Inspection Period\"), including \u2612 general home \u2612 pest \u2610 well and septic \u2612 radon " +
		"\u2610 mold \u2610 sewer line \u2610 structural. Before the period ends Buyer may deliver (a) a notice of termination, or (b) a list " +
		"of requested repairs with the relevant part of the report. If the parties do not agree in writing within *3* days of the list, this " +
		"Agreement ends and Earnest Money is refunded. If Buyer delivers neither, the condition of the Property is accepted."},
	{"SELLER\u2019S DISCLOSURES", "Buyer \u2612 has \u2610 has not received the Residential Property Condition Disclosure before signing. For " +
		"housing built before 1978 (\u2610 applies \u2612 does not apply), the federal Lead-Based Paint Disclosure and pamphlet are attached. " +
		"Seller has no knowledge of pending assessments, condemnation, boundary disputes or unrecorded agreements except: *none*."},
	{"PRORATIONS", "Real estate taxes, association dues, rents and prepaid utilities are prorated as of the date of Closing on the basis of a " +
		"calendar year. If the current tax bill is not available, proration is based on the last bill. Special assessments levied before " +
		"Closing are paid by \u2612 Seller \u2610 Buyer."},
	{"CLOSING COSTS", "Seller will pay: deed preparation, transfer tax, cost of releasing liens, one half of the closing fee, and \u2612 " +
		"*{credit}* toward Buyer\u2019s closing costs and prepaid items. Buyer will pay: loan costs, recording of the deed and mortgage, " +
		"survey, one half of the closing fee, and the premium of the mortgagee\u2019s title policy. Owner\u2019s policy is paid by \u2610 " +
		"Seller \u2612 Buyer."},
	{"HOMEOWNERS ASSOCIATION", "The Property \u2610 is \u2612 is not subject to an owners\u2019 association. If it is, Seller will order the " +
		"resale certificate within *5* days, and Buyer may terminate within *5* days after receiving it."},
	{"HOME WARRANTY", "\u2612 A one-year home warranty, at a cost not over *$450.00*, will be ordered by \u2610 Buyer \u2612 Seller and paid by " +
		"Seller at Closing. \u2610 The parties waive a home warranty. Brokers may receive compensation from the warranty company."},
	{"MAINTENANCE; WALK-THROUGH", "Seller will keep the Property, its systems and its yard in the condition existing on the Effective Date " +
		"until possession is delivered, ordinary wear excepted. Buyer may walk through within 48 hours before Closing to verify this and that " +
		"repairs were made; this is not another inspection contingency."},
	{"RISK OF LOSS", "Risk of loss remains with Seller until Closing. If the Property is materially damaged, Buyer may terminate and be " +
		"refunded the Earnest Money, or close and receive the insurance proceeds with a credit for the deductible. Seller will keep existing " +
		"insurance in force."},
	{"DEFAULT", "If Buyer defaults, Seller may, as sole remedy, retain the Earnest Money as liquidated damages, which the parties agree is a " +
		"reasonable estimate. If Seller defaults, Buyer may (a) terminate and receive the Earnest Money with reimbursement of inspection and " +
		"appraisal costs, or (b) sue for specific performance within *90* days. The prevailing party recovers reasonable attorneys\u2019 fees."},
	{"MEDIATION", "The parties agree to mediate any dispute arising from this Agreement before resorting to court action, and to share the " +
		"mediator\u2019s fee equally, except for actions to foreclose, to record a notice of pendency, within the jurisdiction of small claims " +
		"court, or for release of Earnest Money."},
	{"WIRE FRAUD NOTICE", "Criminals target real estate transactions by sending false wire instructions. Never wire funds on instructions " +
		"received by e-mail without calling the recipient at a number obtained independently. Buyer and Seller acknowledge this notice and hold " +
		"brokers harmless for losses from such fraud."},
	{"AGENCY AND BROKERAGE", "Listing Firm: *Alder Street Realty*. Selling Firm: *Omega Park Realty*. Each party has received the state agency " +
		"disclosure. Brokers have made no warranties about the Property and are not parties to this Agreement; their compensation is governed " +
		"by separate written agreements and is not set by law."},
	{"FIRPTA", "If Seller is a foreign person, Buyer must withhold fifteen percent of the amount realized unless an exemption applies. Seller " +
		"represents that Seller \u2610 is \u2612 is not a foreign person and will sign an affidavit at Closing."},
	{"ASSIGNMENT; BINDING EFFECT", "Buyer may not assign this Agreement without Seller\u2019s written consent. It binds heirs, executors, " +
		"administrators and permitted assigns. Rights to possession and warranties survive Closing."},
	{"NOTICES AND COMPUTATION OF TIME", "Notices must be in writing and are effective when delivered personally, by e-mail to the broker of the " +
		"party, or by overnight courier. Days are calendar days that end at 11:59 p.m. local time; a deadline that falls on a weekend or " +
		"federal holiday moves to the next business day. The Effective Date is the date on which the last party signs."},
	{"ELECTRONIC SIGNATURES; COUNTERPARTS", "Electronic signatures, initials and delivery are binding. This Agreement may be signed in " +
		"counterparts that together are one document."},
	{"TAX-DEFERRED EXCHANGE", "Either party may complete this sale as part of an exchange under Section 1031 of the Internal Revenue Code. The " +
		"other will cooperate at no cost, and closing will not be delayed."},
	{"ADDITIONAL TERMS", "*Seller to service the furnace before Closing and to leave the receipt. Ceiling fan in the family room to be repaired " +
		"or replaced by a like one. Offer is accompanied by the pre-approval letter of {lender}.*"},
	{"ENTIRE AGREEMENT; EXPIRATION OF OFFER", "This Agreement with its addenda is the entire agreement of the parties. It may be changed only " +
		"in writing signed by both. This offer expires unless a signed acceptance is delivered by *{expires}* at *5:00 p.m.* This is a legally " +
		"binding contract: if you do not understand it, seek legal advice."},
}
