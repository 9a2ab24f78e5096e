package loan

// facilityClauses are the small print of a finance company's facility agreement.
var facilityClauses = []clause{
	{"Facility", "The Company sanctions and the Borrower avails a term loan facility up to the Facility Amount stated in the Schedule of Terms " +
		"at the head of this Agreement, to be drawn and repaid as stated there. The Schedule of Terms is an integral part of this Agreement and " +
		"a term defined in it has the same meaning here."},
	{"Purpose", "The facility is granted for the purchase of the residential property stated in the Schedule. The Borrower shall not divert it " +
		"to capital markets, bullion, virtual digital assets or to any activity prohibited by law, and shall on request give a certificate of " +
		"end use by a chartered accountant."},
	{"Availability and drawal", "The Borrower may draw the facility within the availability period on written request and after compliance with " +
		"the conditions precedent. The Company may decline a drawal if a default subsists, or if for reasons of law, regulation or liquidity it " +
		"becomes impossible or unlawful to lend."},
	{"Interest and its reset", "Interest accrues at the rate stated in the Schedule on the daily balance and is payable monthly. Being linked " +
		"to the Company\u2019s floating reference rate it changes with that rate, prospectively, after notice by SMS or e-mail. The Company " +
		"shall publish the reference rate and its history on its website."},
	{"Instalments", "The Borrower shall pay the equated monthly instalments on their due dates without set-off, deduction or demand. Where a " +
		"due date is a bank holiday, payment is to be made on the previous working day. The amortisation schedule is indicative as long as the " +
		"rate is floating."},
	{"Broken period interest", "For the days from drawal to the first instalment cycle interest is recovered as broken period interest, either " +
		"separately or with the first instalment."},
	{"Mode of payment", "Payment is made by electronic mandate. The Borrower authorises the Company to present it again when returned, and to " +
		"collect the charges for returns. Security cheques, where taken, may be filled in and presented for sums that are due, and will be " +
		"destroyed on closure."},
	{"Penal charges", "Delay in payment of an instalment, and breach of the material terms named in the Schedule, attract penal charges as " +
		"stated there, plus applicable taxes, for the period during which they continue. These are reasonable, and are not a component of " +
		"interest."},
	{"Prepayment", "The Borrower may prepay in part not more than once in a month, at a minimum of one instalment, and may foreclose at any " +
		"time. No charges are levied on individual borrowers with floating rates, with or without co-obligants, whatever the source of funds."},
	{"Order of appropriation", "Receipts are appropriated towards statutory dues, expenses, penal charges, overdue interest, overdue principal, " +
		"current interest and current principal, the oldest first. Where the Borrower has other loans with the Company, surplus may be adjusted " +
		"against dues of those."},
	{"Taxes and costs", "All duties, taxes, cess and statutory levies on this Agreement, on the security and on charges, present or future and " +
		"including penalties for deficit stamping, are on the account of the Borrower."},
	{"Security", "The facility is secured by a mortgage of the property in favour of the Company, ranking first, created by deposit of title " +
		"deeds with intent to secure. The Borrower shall do everything needed to perfect it, including registration of notice of intimation " +
		"where the State law provides for it."},
	{"Custody and release of documents", "Original title documents are kept at the Company\u2019s central repository. On closure they are " +
		"handed over at the branch named by the Borrower within thirty days; thereafter compensation is paid in accordance with the directions " +
		"on responsible lending conduct."},
	{"Valuation", "The Company may have the property valued once in three years, or at any time after a default, by an empanelled valuer at the " +
		"Borrower\u2019s cost. A copy of the report is given on request."},
	{"Insurance", "The Borrower shall maintain insurance of the property with the Company\u2019s interest noted. Choice of the insurer is with " +
		"the Borrower. The Company is under no obligation to renew a policy, but may do so on the Borrower\u2019s account to protect the " +
		"security."},
	{"Representations", "The Borrower represents that he or she is of full age and capacity; that the documents and KYC records produced are " +
		"genuine; that no bankruptcy or recovery proceedings are pending; that the title of the vendor is clear; and that no commission or " +
		"inducement was paid to any employee or agent of the Company."},
	{"Undertakings", "The Borrower undertakes to maintain the property, not to make structural alterations contrary to the sanctioned plan, to " +
		"pay municipal taxes and maintenance charges, to submit income documents every year, to intimate a change of contact details within ten " +
		"days, and not to leave India for employment or long stay without notice."},
	{"Recovery", "The Company may engage recovery agencies whose staff carry an identity card and an authorisation letter and observe the fair " +
		"practices code. Calls are made between 08:00 and 19:00 hours. A list of agencies is published on the website. The cost of recovery, as " +
		"stated in the schedule of charges, is recoverable."},
	{"Default", "A default occurs on non-payment of any sum when due, breach of an undertaking, falsity of a representation, death or " +
		"incapacity of the Borrower without substitution acceptable to the Company, loss of or threat to the security, cross default with any " +
		"lender above Rs. 50,000, or an application for insolvency."},
	{"Consequences of default", "Upon default the Company may recall the facility, enforce the security with or without the intervention of " +
		"court under the law for the time being in force, take possession, sell by auction or private treaty, appoint a receiver, and report " +
		"the default. The Borrower shall hand over peaceful possession on demand under law."},
	{"Set-off and lien", "The Company has a lien on and right of set-off against all moneys and securities of the Borrower in its hands, " +
		"exercisable after notice of seven days."},
	{"Special mention accounts", "Overdue accounts are classified as special mention accounts and non-performing assets at day-end: SMA-0 up to " +
		"30 days, SMA-1 more than 30 and up to 60 days, SMA-2 more than 60 and up to 90 days, NPA thereafter. The Borrower has read the " +
		"illustrations in the most important terms."},
	{"Assignment", "The Company is free to assign, novate, participate out or securitise its rights, with the security, and to appoint a " +
		"servicer. The Borrower\u2019s rights are not diminished by this."},
	{"Information", "The Borrower authorises the Company to obtain and furnish information from and to credit information companies, CERSAI, " +
		"CKYCR, information utilities, employers and group entities for the purposes of credit and compliance. Marketing is subject to separate " +
		"consent that can be withdrawn."},
	{"Indemnity", "The Borrower indemnifies the Company against loss, claims and costs that arise from a breach of this Agreement, from " +
		"defective title, or from acting in good faith on instructions that appear to be the Borrower\u2019s."},
	{"Joint borrowers", "Where there is more than one borrower their liability is joint and several. Each is agent of the others for service of " +
		"notice and acknowledgment of debt, and a settlement with one does not release the others."},
	{"Grievance redressal", "Level 1: customer care or branch, reply within 10 working days. Level 2: Grievance Redressal Officer, details at " +
		"every branch and on the website, reply within 15 days. Level 3: Principal Nodal Officer. If the complaint is rejected or not replied " +
		"to within 30 days the Borrower may approach the Ombudsman at the portal of the regulator."},
	{"Notices", "Notices to the Borrower may be sent by post, courier, e-mail, SMS or a messaging service to the details last registered, and " +
		"are effective on dispatch in electronic form and in 48 hours otherwise. Notices to the Company are to be sent to its registered office."},
	{"Arbitration", "Disputes may be referred to a sole arbitrator appointed in accordance with the Arbitration and Conciliation Act, 1996, " +
		"from a panel of an independent institution. The seat is {city}. This does not bar proceedings under the recovery and security " +
		"enforcement laws."},
	{"Governing law", "This Agreement is governed by Indian law and, subject to the preceding clause, the courts at {city} have exclusive " +
		"jurisdiction."},
	{"Survival and severability", "Indemnities and confidentiality survive repayment. Should a term be held unenforceable, it shall be severed " +
		"and the remainder given effect."},
	{"Vernacular declaration", "The contents of this Agreement, the Schedule, the Key Facts Statement and the most important terms were read " +
		"out and explained to the Borrower in the language chosen in the application, and the Borrower signs having understood them."},
}

var facilityDeclarations = []string{
	"*END USE UNDERTAKING.* I/We undertake that the funds of the facility will be used solely for the purchase of {property} from {seller}, and " +
		"that on demand I/we will submit the registered deed and receipts in proof.",
	"*DEMAND PROMISSORY NOTE.* On demand I/We jointly and severally promise to pay to {lender}, or order, the sum of {amount} ({amount words}) " +
		"with interest at {rate} per annum with monthly rests, for value received.",
	"*LETTER OF CONTINUITY.* The above promissory note is given as a continuing security for the ultimate balance that may be payable, " +
		"notwithstanding that the account may at any time be in credit or the liability reduced.",
	"*DECLARATION OF RELATIONSHIP.* I/We am/are not a director of the Company or of any bank, nor a relative of one, nor a near relation of a " +
		"senior officer, save as disclosed in the application.",
	"*CONSENT FOR COMMUNICATION.* I/We agree to receive statements, reset notices and annual interest certificates by e-mail at the address " +
		"registered, and may ask for paper copies free of charge twice a year.",
}
