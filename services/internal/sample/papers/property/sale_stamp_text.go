package property

// agreementToSell are the clauses of an agreement between two persons, as an advocate's office dictates them.
var agreementToSell = []string{
	"That the VENDOR agrees to sell, transfer and convey, and the PURCHASER agrees to purchase, the Schedule Property, together with all rights " +
		"of easement, ways, water courses, liberties and privileges appurtenant to it, free from all encumbrances, for a total sale " +
		"consideration of *{price}* ({price words}).",
	"That the PURCHASER has this day paid to the VENDOR a sum of *{advance}* ({advance words}) as advance and part payment of the sale " +
		"consideration, in the manner shown in the payment schedule below, the receipt of which the VENDOR hereby admits and acknowledges " +
		"before the witnesses.",
	"That the balance sale consideration of *{balance}* ({balance words}) shall be paid by the PURCHASER to the VENDOR at the time of the " +
		"registration of the sale deed, out of own funds and out of a housing loan to be raised from {lender}, for which purpose the VENDOR " +
		"shall sign such forms and give such copies of documents as the lender requires.",
	"That the sale shall be completed within a period of *90 days* from the date of this agreement. Time is the essence of the contract. If the " +
		"loan is sanctioned but its disbursement is delayed for reasons not attributable to the PURCHASER, the time shall stand extended by a " +
		"further period of 30 days.",
	"That the VENDOR assures the PURCHASER that the VENDOR is the sole and absolute owner of the Schedule Property, having purchased it under a " +
		"sale deed registered as Document No. {registry} in the office of the Sub-Registrar, {city}, and has been in peaceful possession and " +
		"enjoyment of it ever since, and that no one else has any right, title, interest or share in it.",
	"That the VENDOR assures that the Schedule Property is not subject to any mortgage, charge, lien, attachment, lis pendens, acquisition, " +
		"requisition, agreement, gift, will, trust or maintenance claim, and that the VENDOR has not entered into an agreement with any other " +
		"person in respect of it.",
	"That the VENDOR shall hand over photocopies of all title documents for the scrutiny of the PURCHASER\u2019s advocate and of the lender " +
		"within 7 days, and shall produce the originals for verification when called upon, and shall satisfy all reasonable requisitions on title.",
	"That all property taxes, electricity, water and maintenance charges up to the date of registration shall be borne by the VENDOR, and from " +
		"that date on by the PURCHASER.",
	"That the VENDOR shall deliver vacant physical possession of the Schedule Property to the PURCHASER on the date of registration of the sale " +
		"deed, with all fixtures and fittings as inspected, and with the original documents of title.",
	"That the stamp duty, registration fee and all incidental expenses of the sale deed shall be borne by the PURCHASER; each party shall bear " +
		"the fee of its own advocate.",
	"That the PURCHASER shall deduct tax at source at 1% under section 194-IA of the Income-tax Act, where it applies, and shall furnish the " +
		"certificate in Form 16B to the VENDOR.",
	"That if the VENDOR fails to execute the sale deed after the PURCHASER has offered the balance, the PURCHASER shall be entitled to enforce " +
		"specific performance of this agreement through a court of law at the cost and risk of the VENDOR, or at the PURCHASER\u2019s option to " +
		"claim refund of the advance with interest at 18% per annum together with damages.",
	"That if the PURCHASER fails to pay the balance within the stipulated time for reasons other than a defect in the title, the VENDOR shall " +
		"be entitled to forfeit ten per cent of the advance and shall return the remainder, without interest, within 30 days of re-sale of the " +
		"property.",
	"That if the title of the VENDOR is found to be defective and the defect is not cured within 30 days of notice, this agreement shall stand " +
		"cancelled and the entire advance shall be refunded forthwith.",
	"That the VENDOR has obtained or shall obtain at own cost the No Objection Certificate of the society or association, the latest " +
		"encumbrance certificate and the khata or property card extract, and shall join in the transfer of the share certificate, electricity " +
		"meter and water connection.",
	"That the PURCHASER may have the sale deed executed in the PURCHASER\u2019s own name or in the name of a nominee of the family, and the " +
		"VENDOR shall have no objection.",
	"That the original of this agreement shall remain with the PURCHASER and a copy with the VENDOR. Any change shall be made only in writing " +
		"signed by both parties.",
	"That the parties shall appear before the Sub-Registrar on the date mutually fixed, for which 3 days\u2019 notice shall be given by " +
		"telephone or message to the numbers mentioned in this agreement.",
	"That any dispute that arises out of this agreement shall be subject to the jurisdiction of the courts at {city} only.",
	"That the terms agreed are binding on the parties and on their respective heirs, legal representatives, executors, administrators and assigns.",
}
