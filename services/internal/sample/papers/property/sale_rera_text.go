package property

// builderClauses follow the form of agreement that the rules under the Real Estate (Regulation and Development) Act, 2016 annex.
var builderClauses = []clause{
	{"TERMS", "Subject to the terms of this Agreement the Promoter agrees to sell to the Allottee, and the Allottee agrees to purchase, the " +
		"Apartment described in Schedule A. The Total Price, based on the carpet area, is *{price}* ({price words}), as broken up in Schedule " +
		"C. It includes the booking amount and taxes payable by the Promoter up to the handing over of possession, and is escalation-free save " +
		"for increases on account of development charges payable to the competent authority, which shall be supported by the notification."},
	{"MODE OF PAYMENT", "Subject to the Promoter abiding by the construction milestones, the Allottee shall make all payments on written " +
		"demand, within the time stipulated in the payment plan in Schedule C, through account payee cheque, demand draft or electronic " +
		"transfer in favour of *{builder}*, to the designated account of the project, of which seventy per cent shall be deposited in a " +
		"separate account for the cost of construction and land."},
	{"COMPLIANCE OF LAWS RELATING TO REMITTANCES", "The Allottee, if resident outside India, is solely responsible for complying with the " +
		"Foreign Exchange Management Act, 1999 and the regulations under it. The Promoter accepts no responsibility in regard to matters " +
		"specified in this clause."},
	{"ADJUSTMENT OF PAYMENTS", "The Allottee authorises the Promoter to adjust all payments under any head of dues against lawful outstandings " +
		"of the Allottee against the Apartment, and undertakes not to object or demand that payments be adjusted in another manner."},
	{"TIME IS ESSENCE", "The Promoter shall abide by the time schedule for completing the project as disclosed at the time of registration with " +
		"the Authority, and for handing over the Apartment to the Allottee and the common areas to the association of allottees."},
	{"CONSTRUCTION OF THE PROJECT", "The Allottee has seen the proposed layout plan, specifications, amenities and facilities of the Apartment " +
		"and accepted the floor plan and payment plan. The Promoter shall develop the project in accordance with these and in strict compliance " +
		"with the bye-laws, floor area ratio and density norms prescribed by the authority, and shall have no option to make any variation " +
		"except in the manner provided under the Act."},
	{"POSSESSION OF THE APARTMENT", "The Promoter assures to hand over possession of the Apartment along with ready and complete common areas " +
		"on or before *{possession}*, unless there is delay due to war, flood, drought, fire, cyclone, earthquake or any other calamity caused " +
		"by nature (\"Force Majeure\"). Upon obtaining the occupancy certificate the Promoter shall offer possession in writing within fifteen " +
		"days, and the Allottee shall take possession within two months of the certificate. If the project is delayed the Allottee may withdraw " +
		"and receive the amount paid with interest within forty-five days, or be paid interest for every month of delay."},
	{"REPRESENTATIONS AND WARRANTIES OF THE PROMOTER", "The Promoter has absolute, clear and marketable title to the land and lawful rights to " +
		"carry out the development; all approvals are valid and subsisting; there are no encumbrances except those disclosed on the website of " +
		"the Authority; no litigation is pending; the Promoter has not entered into any other agreement in respect of the Apartment; and at the " +
		"time of conveyance shall hand over lawful, vacant and physical possession."},
	{"EVENTS OF DEFAULTS AND CONSEQUENCES", "The Promoter is in default if it fails to provide ready possession within the time agreed, or " +
		"discontinues business as a developer because its registration is suspended or revoked. The Allottee may then stop further payments or " +
		"terminate. The Allottee is in default if payments for two consecutive demands are not made despite notice; interest is then payable at " +
		"the rate prescribed, and if default continues beyond two months the Promoter may cancel the allotment and refund the money after " +
		"deducting the booking amount and interest, on thirty days\u2019 prior notice."},
	{"CONVEYANCE OF THE APARTMENT", "The Promoter, on receipt of the Total Price, shall execute a conveyance deed and convey the title together " +
		"with the proportionate indivisible share in the common areas within three months of the occupancy certificate. Stamp duty and " +
		"registration charges are to be borne by the Allottee."},
	{"MAINTENANCE OF THE BUILDING", "The Promoter is responsible to provide and maintain essential services till the taking over of the " +
		"maintenance by the association of allottees upon the completion certificate. The cost of such maintenance for one year is included in " +
		"the Total Price."},
	{"DEFECT LIABILITY", "If any structural defect or other defect in workmanship, quality or provision of services is brought to the notice of " +
		"the Promoter within five years from the date of handing over possession, the Promoter shall rectify it without further charge within " +
		"thirty days, failing which the Allottee is entitled to appropriate compensation in the manner provided under the Act."},
	{"RIGHT TO ENTER THE APARTMENT FOR REPAIRS", "The Promoter, the maintenance agency and the association have rights of unrestricted access " +
		"to all common areas, garages and parking spaces, and may enter the Apartment after due notice during normal working hours, unless " +
		"circumstances warrant otherwise, to set right a defect."},
	{"USAGE", "The basement and service areas are earmarked for parking, services, electric sub-station, transformer, water tanks, pump rooms, " +
		"fire-fighting equipment and the like. The Allottee shall not use them in any manner other than as earmarked."},
	{"GENERAL COMPLIANCE", "The Allottee shall, after taking possession, maintain the Apartment at own cost in good repair, shall not do " +
		"anything which may be in violation of law or change the elevation or colour scheme of exterior walls, shall not store hazardous goods, " +
		"and shall plan the electrical load in conformity with the systems installed."},
	{"ADDITIONAL CONSTRUCTIONS", "The Promoter undertakes that it has no right to make additions or to put up additional structures anywhere in " +
		"the project after the building plan has been approved, except as provided in the Act."},
	{"PROMOTER SHALL NOT MORTGAGE OR CREATE A CHARGE", "After executing this Agreement the Promoter shall not mortgage or create a charge on " +
		"the Apartment, and if any such charge is made it shall not affect the right and interest of the Allottee, notwithstanding anything in " +
		"any other law."},
	{"BINDING EFFECT", "Forwarding this Agreement to the Allottee creates no binding obligation until the Allottee signs and delivers it with " +
		"all schedules and the payments due within thirty days, and appears for its registration before the Sub-Registrar. If this is not done " +
		"and the default is not rectified in thirty days, the application is treated as cancelled and sums deposited are returned without " +
		"interest."},
	{"ENTIRE AGREEMENT", "This Agreement with its schedules constitutes the entire agreement between the parties and supersedes all " +
		"understandings, correspondence and arrangements, written or oral, in regard to the Apartment. It may only be amended through written " +
		"consent."},
	{"SUBSEQUENT ALLOTTEES", "All the provisions contained here and the obligations arising shall equally apply to and be enforceable against " +
		"any subsequent allottee in case of a transfer, as the obligations go along with the Apartment for all intents and purposes."},
	{"WAIVER NOT A LIMITATION TO ENFORCE", "The Promoter may, at its sole option, waive the breach by the Allottee in not making payments as " +
		"per the payment plan including interest; this shall not be construed as a precedent in the case of other allottees."},
	{"SEVERABILITY", "If any provision is determined to be void or unenforceable under the Act or other laws, it shall be deemed amended or " +
		"deleted so far as reasonably inconsistent with the purpose of this Agreement, and the remaining provisions remain valid."},
	{"METHOD OF CALCULATION OF PROPORTIONATE SHARE", "Wherever the Allottee has to make any payment in common with other allottees, it shall be " +
		"the proportion which the carpet area of the Apartment bears to the total carpet area of all the apartments in the project."},
	{"PLACE OF EXECUTION", "The execution of this Agreement is complete only upon its execution by the Promoter through its authorised " +
		"signatory at its office at {city}, after which it shall be registered at the office of the Sub-Registrar."},
	{"NOTICES", "All notices are duly served if sent by registered post at the addresses specified above. It is the duty of the parties to " +
		"inform each other of any change subsequent to execution by registered post, failing which communications posted at those addresses are " +
		"deemed received."},
	{"JOINT ALLOTTEES", "In case there are joint allottees all communications shall be sent to the allottee whose name appears first, which " +
		"shall for all purposes be considered as properly served on all."},
	{"GOVERNING LAW AND DISPUTE RESOLUTION", "The rights and obligations of the parties are to be construed under the Act and the rules and " +
		"regulations made under it, including other applicable laws of India. All disputes shall be settled amicably by mutual discussion, " +
		"failing which through the adjudicating officer appointed under the Act."},
}
