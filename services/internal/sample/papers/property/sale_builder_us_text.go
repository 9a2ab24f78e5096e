package property

// constructionClauses are those of a builder's contract for a house that is not finished.
var constructionClauses = []clause{
	{"Agreement to Build and Sell", "Seller agrees to complete on the Lot a single-family dwelling substantially in accordance with the plans " +
		"and specifications for the plan named above, as modified by the Selections in Exhibit A (the \"Home\"), and to convey the Lot and Home " +
		"to Purchaser. Purchaser has examined the plans and the model. Decorator items, furniture and landscaping shown in models are not " +
		"included unless listed."},
	{"Purchase Price and Deposits", "The Purchase Price is the total shown in the table above and is payable in cash at closing, less deposits. " +
		"Deposits are held by Seller as the law permits, may be used in construction, and are credited at closing without interest. Deposits " +
		"for options and upgrades are not refundable once the item has been ordered."},
	{"Purchaser\u2019s Financing", "Within five days Purchaser shall apply for a loan, and within thirty days deliver a written commitment. " +
		"Failure to apply, to lock a rate, or to maintain credit is a default. Purchaser may use any lender; incentives tied to the preferred " +
		"lender are forfeited otherwise. Purchaser shall not change employment, incur debt or make large purchases before closing."},
	{"Commencement and Completion", "Seller estimates that the Home will be substantially complete by the date shown above. Estimated dates are " +
		"not guaranteed. Seller shall complete within twenty-four months from the date of this Contract, subject only to delays recognized by " +
		"law as defenses to performance, such as acts of God, shortages of labor or materials, strikes, and delays of inspectors or utilities."},
	{"Changes; Substitutions", "No change is binding unless in a written change order, signed and paid. Seller may substitute materials and " +
		"equipment of like kind and equal or better quality, make changes that building officials require, and reverse the plan to suit the " +
		"Lot. Dimensions are approximate, and square footage is measured to the outside of exterior walls."},
	{"Selections", "Purchaser shall complete all selections at the design studio within fourteen days. If Purchaser does not, Seller may choose " +
		"standard items. Natural materials vary in color and grain; samples are representative only. Selections after a cut-off stage are at " +
		"Seller\u2019s discretion and carry an administrative fee of $500.00."},
	{"Access to the Site", "For reasons of safety and insurance Purchaser shall not enter the site, give instructions to workers or " +
		"contractors, store items or perform work before closing, except during scheduled tours. Purchaser enters at own risk and indemnifies " +
		"Seller."},
	{"Orientation and Completion Items", "Before closing Seller shall demonstrate the Home to Purchaser. The parties shall sign a list of items " +
		"that need completion or correction, which Seller shall do in a reasonable time, weather permitting. Closing is not delayed, nor is " +
		"money held back, for such items if a certificate of occupancy has been issued."},
	{"Closing", "Closing takes place within ten days after Seller gives notice that the Home is substantially complete. If Purchaser delays " +
		"closing, Purchaser shall pay $150.00 a day as agreed compensation for carrying costs. Possession is given when all sums have been paid " +
		"and the deed is delivered."},
	{"Title", "Seller shall convey by special warranty deed, subject to taxes for the year of closing and later, the recorded plat, easements, " +
		"covenants and restrictions of the community, mineral reservations and zoning. Title insurance is issued by the agent designated by " +
		"Seller, at rates filed with the state."},
	{"Limited Warranty", "Seller provides the written limited warranty of one year on workmanship and materials, two years on systems and ten " +
		"years on major structural defects, a specimen of which has been made available. MANUFACTURERS\u2019 WARRANTIES ON APPLIANCES AND " +
		"EQUIPMENT ARE PASSED THROUGH. SELLER DISCLAIMS ALL OTHER WARRANTIES, EXPRESS OR IMPLIED, INCLUDING HABITABILITY AND FITNESS, TO THE " +
		"EXTENT PERMITTED BY LAW."},
	{"Soils, Drainage and Trees", "Purchaser shall not change the grading or drainage established at closing. Concrete may crack from normal " +
		"movement. Seller does not guarantee the survival of existing trees. Radon may be present; a passive pipe is installed where the code " +
		"requires it."},
	{"Community Association", "The Lot is subject to a declaration and Purchaser becomes a member of the association at closing, pays the " +
		"assessments from then on, and a working capital contribution shown on the settlement statement. Amenities shown on plans are proposed " +
		"and may change."},
	{"Default", "If Purchaser fails to close or otherwise defaults, Seller may retain deposits up to fifteen percent of the Purchase Price, " +
		"excluding interest, as liquidated damages, or seek other remedies the law allows. If Seller defaults and does not cure in thirty days " +
		"of notice, Purchaser may obtain the return of all deposits or specific performance. Neither is liable for consequential damages."},
	{"Arbitration", "All claims that arise out of this Contract, the Home or the warranty shall be submitted to mediation and, if not settled, " +
		"to binding arbitration under the Federal Arbitration Act by a single neutral arbitrator experienced in residential construction. THE " +
		"PARTIES WAIVE TRIAL BY JURY AND CLASS PROCEEDINGS."},
	{"Interstate Land Sales; Fair Housing", "The parties intend that this Contract be exempt from registration under the Interstate Land Sales " +
		"Full Disclosure Act as the improved lot exemption provides, and terms in conflict with it are void. Homes are offered without regard " +
		"to race, color, religion, sex, disability, familial status or national origin."},
	{"Insulation Disclosure", "As the Federal Trade Commission requires: exterior walls, batt, 3 1/2 inches, R-15; flat ceilings, blown, 13 " +
		"inches, R-38; vaulted ceilings, batt, 10 inches, R-30; floors over unheated space, batt, R-19. R-values are those the manufacturer " +
		"reports."},
	{"Miscellaneous", "This Contract with its exhibits is the entire agreement; no salesperson may change it orally. It is not assignable by " +
		"Purchaser and shall not be recorded. It is governed by the law of the state in which the Lot lies. It is not binding on Seller until " +
		"signed by an officer."},
}

var selections = [][2]string{
	{"Exterior elevation", "Elevation B, stone accent, color scheme 14"}, {"Roof", "Architectural shingle, weathered grey"}, {"Entry door",
		"Fiberglass, craftsman light, black"}, {"Cabinets, kitchen", "Shaker maple, linen, 42 inch uppers, soft close"},
	{"Countertops, kitchen", "Quartz, level 2, eased edge"}, {"Backsplash", "Ceramic 3 x 6, brick pattern"}, {"Appliances",
		"Stainless package: range, microwave, dishwasher"}, {"Flooring, main level", "Luxury vinyl plank, natural oak"},
	{"Flooring, bedrooms", "Carpet, 32 oz., 8 lb. pad"}, {"Flooring, baths and laundry", "Tile 12 x 24"}, {"Interior trim",
		"Colonial base 5 1/4 in., two-panel doors"}, {"Paint", "Two-tone, agreeable grey / white trim"},
	{"Plumbing fixtures", "Brushed nickel, comfort height"}, {"Lighting", "Package 2, LED recessed in kitchen and family room (8)"},
	{"Electrical", "EV-ready outlet in garage; 2 floor outlets"}, {"HVAC", "Gas furnace 96%, 15.2 SEER2 air conditioner"},
	{"Fireplace", "Direct vent gas, painted mantel"}, {"Landscape", "Front sod and irrigation, 2 trees, shrubs per plan"}, {"Garage",
		"2 car, insulated door, opener with 2 remotes"}, {"Options", "Covered patio 12 x 16; finished bonus room"},
}
