package property

// appraisalScope is what the last pages of the appraisal form say, whatever the house.
var appraisalScope = []clause{
	{"", "This report form is designed to report an appraisal of a one-unit property or a one-unit property with an accessory unit; including a " +
		"unit in a planned unit development (PUD). This report form is not designed to report an appraisal of a manufactured home or a unit in " +
		"a condominium or cooperative project."},
	{"SCOPE OF WORK", "The scope of work for this appraisal is defined by the complexity of this appraisal assignment and the reporting " +
		"requirements of this appraisal report form, including the following definition of market value, statement of assumptions and limiting " +
		"conditions, and certifications. The appraiser must, at a minimum: (1) perform a complete visual inspection of the interior and " +
		"exterior areas of the subject property, (2) inspect the neighborhood, (3) inspect each of the comparable sales from at least the " +
		"street, (4) research, verify, and analyze data from reliable public and/or private sources, and (5) report his or her analysis, " +
		"opinions, and conclusions in this appraisal report."},
	{"INTENDED USE", "The intended use of this appraisal report is for the lender/client to evaluate the property that is the subject of this " +
		"appraisal for a mortgage finance transaction."},
	{"INTENDED USER", "The intended user of this appraisal report is the lender/client."},
	{"DEFINITION OF MARKET VALUE", "The most probable price which a property should bring in a competitive and open market under all conditions " +
		"requisite to a fair sale, the buyer and seller, each acting prudently, knowledgeably and assuming the price is not affected by undue " +
		"stimulus. Implicit in this definition is the consummation of a sale as of a specified date and the passing of title from seller to " +
		"buyer under conditions whereby: (1) buyer and seller are typically motivated; (2) both parties are well informed or well advised, and " +
		"each acting in what he or she considers his or her own best interest; (3) a reasonable time is allowed for exposure in the open " +
		"market; (4) payment is made in terms of cash in U. S. dollars or in terms of financial arrangements comparable thereto; and (5) the " +
		"price represents the normal consideration for the property sold unaffected by special or creative financing or sales concessions " +
		"granted by anyone associated with the sale."},
	{"STATEMENT OF ASSUMPTIONS AND LIMITING CONDITIONS", "The appraiser\u2019s certification in this report is subject to the following " +
		"assumptions and limiting conditions: 1. The appraiser will not be responsible for matters of a legal nature that affect either the " +
		"property being appraised or the title to it, except for information that he or she became aware of during the research involved in " +
		"performing this appraisal. The appraiser assumes that the title is good and marketable and will not render any opinions about the " +
		"title.\n2. The appraiser has provided a sketch in this appraisal report to show the approximate dimensions of the improvements. The " +
		"sketch is included only to assist the reader in visualizing the property and understanding the appraiser\u2019s determination of its " +
		"size.\n3. The appraiser has examined the available flood maps that are provided by the Federal Emergency Management Agency (or other " +
		"data sources) and has noted in this appraisal report whether any portion of the subject site is located in an identified Special Flood " +
		"Hazard Area.\n4. The appraiser will not give testimony or appear in court because he or she made an appraisal of the property in " +
		"question, unless specific arrangements to do so have been made beforehand, or as otherwise required by law.\n5. The appraiser has " +
		"noted in this appraisal report any adverse conditions (such as needed repairs, deterioration, the presence of hazardous wastes, toxic " +
		"substances, etc.) observed during the inspection of the subject property or that he or she became aware of during the research " +
		"involved.\n6. The appraiser has based his or her appraisal report and valuation conclusion for an appraisal that is subject to " +
		"satisfactory completion, repairs, or alterations on the assumption that the completion, repairs, or alterations of the subject " +
		"property will be performed in a professional manner."},
	{"APPRAISER\u2019S CERTIFICATION", "The Appraiser certifies and agrees that: 1. I have, at a minimum, developed and reported this appraisal " +
		"in accordance with the scope of work requirements stated in this appraisal report.\n2. I performed a complete visual inspection of the " +
		"interior and exterior areas of the subject property. I reported the condition of the improvements in factual, specific terms. I " +
		"identified and reported the physical deficiencies that could affect the livability, soundness, or structural integrity of the " +
		"property.\n3. I performed this appraisal in accordance with the requirements of the Uniform Standards of Professional Appraisal " +
		"Practice that were adopted and promulgated by the Appraisal Standards Board of The Appraisal Foundation and that were in place at the " +
		"time this appraisal report was prepared.\n4. I developed my opinion of the market value of the real property that is the subject of " +
		"this report based on the sales comparison approach to value. I have adequate comparable market data to develop a reliable sales " +
		"comparison approach for this appraisal assignment.\n5. I researched, verified, analyzed, and reported on any current agreement for " +
		"sale for the subject property, any offering for sale of the subject property in the twelve months prior to the effective date of this " +
		"appraisal, and the prior sales of the subject property for a minimum of three years prior to the effective date of this appraisal, " +
		"unless otherwise indicated in this report.\n6. I selected and used comparable sales that are locationally, physically, and " +
		"functionally the most similar to the subject property.\n7. I have not used comparable sales that were the result of combining a land " +
		"sale with the contract purchase price of a home that has been built or will be built on the land.\n8. I have reported adjustments to " +
		"the comparable sales that reflect the market\u2019s reaction to the differences between the subject property and the comparable " +
		"sales.\n9. I have knowledge and experience in appraising this type of property in this market area.\n10. I obtained the information, " +
		"estimates, and opinions furnished by other parties and expressed in this appraisal report from reliable sources that I believe to be " +
		"true and correct.\n11. I have no present or prospective interest in the property that is the subject of this report, and I have no " +
		"present or prospective personal interest or bias with respect to the participants in the transaction. I did not base, either partially " +
		"or completely, my analysis and/or opinion of market value on the race, color, religion, sex, age, marital status, handicap, familial " +
		"status, or national origin of either the prospective owners or occupants of the subject property.\n12. My employment and/or " +
		"compensation for performing this appraisal was not conditioned on any agreement or understanding, written or otherwise, that I would " +
		"report a predetermined specific value or range of value."},
	{"SUPERVISORY APPRAISER\u2019S CERTIFICATION", "The Supervisory Appraiser certifies and agrees that: 1. I directly supervised the appraiser " +
		"for this appraisal assignment, have read the appraisal report, and agree with the appraiser\u2019s analysis, opinions, statements, " +
		"conclusions, and the appraiser\u2019s certification.\n2. I accept full responsibility for the contents of this appraisal report " +
		"including, but not limited to, the appraiser\u2019s analysis, opinions, statements, conclusions, and the appraiser\u2019s " +
		"certification.\n3. The appraiser identified in this appraisal report is either a sub-contractor or an employee of the supervisory " +
		"appraiser (or the appraisal firm), is qualified to perform this appraisal, and is acceptable to perform this appraisal under the " +
		"applicable state law."},
}
