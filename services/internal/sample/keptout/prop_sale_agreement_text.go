package keptout

// purchaseTerms are the paragraphs of an American purchase and sale agreement after those that have figures in them.
var purchaseTerms = [][2]string{
	{"FINANCING", "This Agreement is contingent upon Buyer obtaining a commitment for a conventional loan on terms then generally available, for " +
		"an amount not less than that stated above. Buyer shall apply within five days after the Effective Date, pay the costs of application, " +
		"and pursue approval diligently. If Buyer, having done so, is refused in writing, Buyer may terminate by notice delivered before the " +
		"financing deadline, and the Deposit shall be returned. Failure to give notice by then is a waiver of this contingency."},
	{"APPRAISAL", "If the Property does not appraise at the purchase price or more, Buyer may within three days after receipt of the appraisal " +
		"terminate this Agreement, or ask Seller to reduce the price to the appraised amount. If the parties do not agree on a new price within " +
		"five days after such request, Buyer may terminate or proceed without regard to the appraisal."},
	{"TITLE", "Seller shall convey marketable title by general warranty deed, free of liens and encumbrances except current taxes not yet due, " +
		"zoning ordinances, and easements and restrictions of record which do not materially interfere with residential use. Within ten days " +
		"after the Effective Date Seller shall furnish a commitment for an owner's policy of title insurance. Buyer has five days after receipt " +
		"to object to matters shown; Seller then has ten days to cure, and if it does not, Buyer may accept title as it is or terminate."},
	{"INSPECTIONS", "Buyer may at its expense have the Property inspected by persons of its choice within the inspection period of ten days, " +
		"including structure, roof, systems, appliances, radon, mold, wood-destroying insects, well and septic. Buyer shall deliver a written " +
		"list of items it wants repaired with the relevant pages of the report. If the parties have not agreed in writing upon repairs or a " +
		"credit within five days thereafter, either may terminate. Cosmetic items are not defects. Buyer shall restore whatever " +
		"inspections disturb."},
	{"CONDITION OF THE PROPERTY", "Until possession Seller shall maintain the Property, including lawn and landscaping, in the condition in " +
		"which it was on the Effective Date, ordinary wear excepted, and shall deliver it in broom-clean condition with utilities on. Buyer may " +
		"walk through within forty-eight hours before closing. Seller warrants that no notice of violation of any building, zoning or health " +
		"code has been received and not corrected."},
	{"FIXTURES AND PERSONAL PROPERTY", "Included without further cost, unless excluded below: attached floor coverings, window treatments and " +
		"their hardware, light fixtures, ceiling fans, built-in appliances, range, dishwasher, garage door openers with remotes, smoke and " +
		"carbon monoxide detectors, storm windows and screens, shelving, mailboxes, fences, trees and shrubs. Excluded: freestanding " +
		"refrigerator in the garage; the dining room chandelier."},
	{"SELLER'S DISCLOSURE", "Buyer acknowledges receipt, before signing, of the disclosure statement required by state law and, for dwellings " +
		"built before 1978, of the pamphlet on lead-based paint and the disclosure of known hazards. These are statements of Seller's knowledge " +
		"and are not a warranty, nor a substitute for inspections."},
	{"CLOSING AND POSSESSION", "Closing shall take place at the office of the settlement agent, or by mail or electronic means, on the closing " +
		"date or sooner by agreement. Possession is to be delivered upon recording of the deed. If Seller stays thereafter by agreement, a " +
		"written occupancy addendum is needed, with rent equal to Buyer's carrying cost for each day and a holdback in escrow."},
	{"PRORATIONS AND COSTS", "Real estate taxes, assessments, association dues, rents and fuel are prorated through the day of closing on the " +
		"basis of a calendar year. Seller pays for the deed, transfer tax, release of liens and half of the settlement fee. Buyer pays for " +
		"recording of the deed and mortgage, the costs of its loan, and the other half. The owner's policy is paid as is customary in the county."},
	{"RISK OF LOSS", "Risk of loss remains with Seller until the deed is delivered. If the improvements are materially damaged before then, " +
		"Buyer may terminate and have the Deposit returned, or may close and receive the insurance proceeds with a credit for the deductible. " +
		"Loss that can be repaired for less than two percent of the price shall be repaired by Seller before closing."},
	{"DEFAULT", "If Buyer defaults, Seller may elect to retain the Deposit as liquidated damages, the parties agreeing that actual damages are " +
		"difficult to estimate, or pursue any remedy at law. If Seller defaults, Buyer may have the Deposit returned and recover its " +
		"out-of-pocket costs, or sue for specific performance. The prevailing party in litigation is entitled to reasonable attorneys' fees. " +
		"Before suing, parties shall attempt to settle by mediation."},
	{"DEPOSIT IN ESCROW", "The escrow holder shall place the Deposit in a trust account, with interest, if any, following it. In the event of a " +
		"dispute the holder may retain it until it has a joint written instruction or a court order, or may interplead, and has no liability " +
		"except for willful breach. Checks are deposited within three banking days after acceptance."},
	{"BROKERS", "The parties state that they have dealt with no broker other than those who signed the cover page, and that those will be paid " +
		"under separate agreements. Each party has received the agency disclosure. Brokers are not experts in law, tax, surveying, engineering " +
		"or environmental matters, and parties do not rely on them for these."},
	{"LIKE-KIND EXCHANGE; FOREIGN SELLER", "Either party may assign its rights to a qualified intermediary for an exchange under section 1031 of " +
		"the Internal Revenue Code, at no cost to the other. Seller shall sign at closing an affidavit that it is not a foreign person; " +
		"otherwise the settlement agent shall withhold as section 1445 prescribes."},
	{"NOTICES AND TIME", "Notices are effective when delivered by hand, by recognized courier, or electronically with proof of transmission, to " +
		"the party or its broker. Time is of the essence. Days are calendar days ending at 11:59 p.m. local time; when the last one is a " +
		"Saturday, Sunday or federal holiday the period runs to the next business day."},
	{"ENTIRE AGREEMENT", "This Agreement and its addenda are the whole understanding and bind heirs, personal representatives and permitted " +
		"assigns. Changes need to be in writing and signed. It may be signed in counterparts and by electronic signature, and a copy is as good " +
		"as the original. If a term is unenforceable the rest remains. Buyer may not assign without Seller's consent."},
	{"WIRE FRAUD WARNING", "Criminals send messages that look like those of agents, title companies and lenders, with false instructions for " +
		"wiring funds. Never wire money without calling the settlement agent at a number that you have obtained independently. Neither broker " +
		"nor settlement agent will change wiring instructions by e-mail."},
}

// flatSaleTerms are the covenants of an Indian agreement for sale of a flat.
var flatSaleTerms = []string{
	"The Vendor has agreed to sell, transfer and convey, and the Purchaser has agreed to purchase, the Schedule Property, together with " +
		"proportionate undivided share in the land and the right to use common areas and facilities, free from all encumbrances, for the total " +
		"sale consideration stated above.",
	"The Purchaser has paid the advance stated in the Third Schedule on the execution of this Agreement, receipt whereof the Vendor hereby " +
		"admits and acknowledges, and of and from the same acquits the Purchaser to that extent.",
	"The balance of the sale consideration shall be paid at the time of registration of the sale deed, out of the Purchaser's own contribution " +
		"and from a housing loan to be availed from a bank or housing finance company. The Vendor shall extend cooperation and issue such " +
		"confirmation, no-objection and copies of title deeds as the lender may require.",
	"The time for completing the sale shall be ninety days from the date hereof, which may be extended by mutual consent in writing. Time is of " +
		"the essence of this contract.",
	"The Vendor shall deposit to the credit of the Purchaser tax deducted at source as section 194-IA of the Income-tax Act requires, the " +
		"Purchaser deducting one per cent of the consideration and furnishing Form 16B. The consideration is inclusive of the same.",
	"The Vendor hereby covenants that the Vendor is the sole and absolute owner in lawful possession, that the title is good, marketable and " +
		"subsisting, that no other person has any right, title, interest or claim over the Schedule Property, and that the Vendor has not " +
		"entered into any agreement for sale, mortgage, lease or charge with anyone else.",
	"The Vendor declares that there is no order of attachment, decree, lis pendens, prohibitory order, acquisition or requisition proceeding " +
		"affecting the Schedule Property, and that no notice from the income tax, urban land ceiling or municipal authorities is " +
		"pending against it.",
	"The Vendor shall pay all property tax, maintenance charges, electricity and water charges up to the date of registration, and shall hand " +
		"over the last paid receipts. Thereafter the same shall be borne by the Purchaser.",
	"The Vendor shall hand over to the Purchaser, on the date of registration, vacant physical possession of the Schedule Property with all " +
		"fixtures and fittings in working order, all keys, and the original title deeds in the complete chain.",
	"The Purchaser is at liberty to get the sale deed executed in the Purchaser's own name or in the name of a nominee. Stamp duty, registration " +
		"charges and legal expenses of the conveyance shall be borne by the Purchaser.",
	"In the event that the Purchaser fails to pay the balance within the stipulated time although the Vendor is ready and willing, the Vendor " +
		"may after fifteen days' written notice rescind this Agreement and forfeit one tenth of the advance, and shall refund the remainder " +
		"within thirty days.",
	"In the event that the Vendor fails or refuses to execute the sale deed although the Purchaser is ready and willing, the Purchaser is " +
		"entitled to enforce this Agreement through a court of law by specific performance at the cost of the Vendor, or at the Purchaser's " +
		"option to claim refund of the advance with interest at eighteen per cent per annum.",
	"If the housing loan is not sanctioned for reasons attributable to the title of the Schedule Property, the advance shall be returned without " +
		"deduction or interest within thirty days from the rejection.",
	"The Vendor shall obtain from the association of owners a certificate that no dues are outstanding and that the association has no objection " +
		"to the transfer of membership, share certificate and parking slot in favour of the Purchaser.",
	"The Vendor agrees to indemnify the Purchaser against loss, damage, cost or expense that may be suffered on account of a defect in title or " +
		"a claim of any person claiming through or under the Vendor.",
	"The Purchaser has inspected the Schedule Property, the sanctioned plan, the occupancy certificate and copies of the documents of title, and " +
		"is satisfied as to measurements, specification and amenities, subject to what is covenanted above.",
	"The Vendor shall sign application forms for the transfer of khata, electricity and water connections, and shall do such further acts, deeds " +
		"and things as are required for more perfectly assuring the Schedule Property to the Purchaser.",
	"All notices shall be sent by registered post with acknowledgement due to the addresses first written above. Disputes shall be subject to " +
		"the jurisdiction of the courts where the Schedule Property is situated.",
	"This Agreement is executed in two sets. The original shall be with the Purchaser, and the duplicate with the Vendor.",
}
