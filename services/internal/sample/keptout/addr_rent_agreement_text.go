package keptout

// clause is a numbered paragraph of a contract. In the text, {…} stands for a fact.
type clause struct{ title, text string }

// leaseTerms are the terms of the American lease, without those that state its facts.
var leaseTerms = []clause{
	{"Use and occupancy", "The Premises are to be used as a private dwelling only, by the persons named above and their minor children. A guest " +
		"who stays more than fourteen days in any six months is an occupant and needs Landlord's written consent. No trade or business that " +
		"brings customers to the Premises is permitted."},
	{"Late charges and returned checks", "Rent that has not been received by 5:00 p.m. on the fifth day of the month is late, and Tenant shall " +
		"pay a late charge of five percent of the monthly rent as additional rent. Tenant shall pay $35.00 for every check or electronic payment " +
		"that is returned, and after the second of these Landlord may require payment by money order or certified funds."},
	{"Utilities", "Tenant shall put electric, gas, telephone and internet service in Tenant's own name on or before the first day of the term and " +
		"shall pay for them. Landlord pays for water, sewer and trash collection. Tenant shall not let utility service lapse while in possession."},
	{"Condition of the Premises", "Tenant has examined the Premises and accepts them in their present condition, except for what is written on " +
		"the Move-In Inspection attached to this Lease. Tenant shall return the inspection within five days after taking possession; if it is not " +
		"returned the Premises are presumed to be clean, safe and in good working order."},
	{"Maintenance by Tenant", "Tenant shall keep the Premises clean, dispose of garbage in the containers provided, use plumbing fixtures and " +
		"appliances for what they were made for, replace furnace filters every ninety days, replace batteries of smoke and carbon monoxide " +
		"alarms, mow the lawn and clear walks of snow and ice where the Premises are a single-family home, and tell Landlord promptly in writing " +
		"of any leak, mold, or needed repair."},
	{"Repairs by Landlord", "Landlord shall comply with the building and housing codes that materially affect health and safety, make all repairs " +
		"needed to keep the Premises fit and habitable, and keep the electrical, plumbing, heating and ventilating systems in good and safe " +
		"working order. Tenant pays for repairs made necessary by the negligence of Tenant, the household, or guests, reasonable wear and tear " +
		"excepted."},
	{"Alterations", "Tenant shall not paint, paper, install shelves or a satellite dish, change locks, or otherwise alter the Premises without " +
		"written consent. Fixtures attached to the Premises become the property of Landlord unless otherwise agreed in writing."},
	{"Entry by Landlord", "Landlord may enter at reasonable times and upon twenty-four hours' notice to inspect, make repairs, supply services, " +
		"or show the Premises to prospective buyers, lenders, appraisers, tenants or workers. In an emergency, or when it appears that the " +
		"Premises have been abandoned, Landlord may enter without notice."},
	{"Pets", "No animal of any kind may be kept on the Premises, even temporarily, without a signed pet addendum. Assistance animals are not " +
		"pets; a request for reasonable accommodation will be considered according to law."},
	{"Smoking", "Smoking and vaping of any substance is prohibited inside the Premises and within twenty feet of doors and windows. The cost of " +
		"removing odor and stains is not reasonable wear and tear."},
	{"Assignment and subletting", "Tenant shall not assign this Lease, sublet any part of the Premises, or list them on a short-term rental site. " +
		"An attempt to do so without consent is void and is a material breach."},
	{"Insurance", "Landlord's insurance does not cover Tenant's belongings. Tenant is required to carry renter's insurance with liability " +
		"coverage of at least $100,000 and to give Landlord proof of it before moving in and at each renewal."},
	{"Parking", "Tenant is assigned the parking spaces that go with the Premises. Vehicles must be licensed and in running order. Repairs to " +
		"vehicles are not allowed on the property, and vehicles parked in fire lanes are towed at the owner's expense."},
	{"Damage or destruction", "If the Premises are damaged by fire or other casualty so that they cannot be occupied, either party may end this " +
		"Lease by notice in writing within fourteen days, and rent is prorated to the day of the casualty. If they can be occupied in part, rent " +
		"is reduced in proportion until repairs are done."},
	{"Default", "If Tenant fails to pay rent when due, or breaks any other term of this Lease and does not cure the breach within the time the " +
		"law allows after written notice, Landlord may end the tenancy and recover possession, unpaid rent, damages, court costs, and reasonable " +
		"attorney's fees where the law permits them. Acceptance of rent with knowledge of a default does not waive it."},
	{"Early termination by servicemembers", "A tenant who enters military service, or who receives orders for a permanent change of station or a " +
		"deployment of ninety days or more, may end this Lease as provided in the Servicemembers Civil Relief Act by delivering written notice " +
		"and a copy of the orders."},
	{"Renewal and holding over", "Unless either party gives written notice at least sixty days before the end of the term, this Lease continues " +
		"from month to month on the same terms, and either party may then end it by thirty days' written notice. A tenant who holds over without " +
		"consent owes rent at one and one half times the rate above, prorated by the day."},
	{"Surrender", "At the end of the term Tenant shall remove all belongings, clean the Premises, return every key, remote and pass, and leave a " +
		"forwarding address in writing. Property left behind may be stored or disposed of as state law provides."},
	{"Notices", "A notice is properly given when it is delivered in person, or sent by first class mail to the Premises if to Tenant, or to the " +
		"address where rent is paid if to Landlord. Notice by e-mail is good only if the other party answers it."},
	{"Sale and mortgage", "This Lease is subordinate to any mortgage now or later placed upon the property. If the property is sold, Landlord " +
		"shall transfer the deposit to the buyer and is then released from liability for it."},
	{"Severability; entire agreement", "If a provision of this Lease is unenforceable the others remain in effect. This Lease and its attachments " +
		"are the entire agreement of the parties, and can be changed only in a writing signed by both. Time is of the essence."},
	{"Fair housing", "Landlord does not discriminate on account of race, color, religion, sex, familial status, national origin, disability, or " +
		"any other class that federal, state or local law protects."},
}

// licenceTerms are the terms of the Indian rental agreement, without those that state its facts.
var licenceTerms = []string{
	"That the TENANT shall pay the electricity consumption charges, piped gas and internet charges as per actual bills raised by the concerned " +
		"authorities directly, and shall hand over copies of the paid bills to the OWNER at the time of vacating. The maintenance charges of the " +
		"society shall be borne by the TENANT, and the municipal taxes by the OWNER.",
	"That the TENANT shall use the Schedule premises for residential purpose only, for himself / herself and the immediate members of the family, " +
		"and shall not sublet, underlet, assign or part with possession of the whole or any part thereof to any person.",
	"That the TENANT shall not carry out any structural addition or alteration in the Schedule premises, and shall not drive nails or drill holes " +
		"in the tiled walls without the prior written permission of the OWNER.",
	"That the TENANT shall keep the Schedule premises together with the fittings and fixtures listed in the Annexure in good and tenantable " +
		"condition, subject to normal wear and tear, and shall make good any damage caused by negligence or misuse at his / her own cost.",
	"That the OWNER or his authorised representative shall be at liberty to enter and inspect the Schedule premises at all reasonable hours with " +
		"prior intimation to the TENANT.",
	"That the TENANT shall not store any inflammable, explosive or contraband articles in the Schedule premises, nor do anything which may cause " +
		"nuisance or annoyance to the neighbours or other occupants, and shall abide by the bye-laws of the association.",
	"That in the event of the TENANT failing to pay the rent for two consecutive months or committing breach of any of the terms herein, the " +
		"OWNER shall be entitled to terminate this tenancy forthwith and to take vacant possession in accordance with law.",
	"That either party may terminate this Agreement before the expiry of the term by giving the other two months' notice in writing, or by paying " +
		"two months' rent in lieu of such notice. There shall be a lock-in period of six months, during which the tenancy shall not be terminated " +
		"by the TENANT.",
	"That the security deposit shall carry no interest and shall be refunded by the OWNER at the time of the TENANT vacating and delivering " +
		"vacant possession, after deducting arrears of rent, electricity, water and maintenance dues and the cost of painting, if any.",
	"That the tenancy may be renewed for a further period of eleven months by mutual consent, in which event the monthly rent shall stand " +
		"enhanced by 5% (five per cent) over the rent last paid.",
	"That the OWNER confirms that he is the absolute owner of the Schedule premises and has the right to let out the same, and assures the TENANT " +
		"quiet and peaceful enjoyment thereof, so long as the rent is paid and the terms hereof are observed.",
	"That the TENANT shall furnish his / her identity particulars for the purpose of tenant verification at the jurisdictional police station, " +
		"and the OWNER shall submit the same within the prescribed time.",
	"That any dispute arising out of this Agreement shall be subject to the jurisdiction of the courts at {city} only.",
	"That this Agreement is executed in duplicate; the original shall remain with the OWNER and the duplicate with the TENANT.",
}
