package loan

// urlaAcknowledgments are Section 6 of the form, paragraph by paragraph.
var urlaAcknowledgments = []string{
	"*Definitions:*  \u2022 \"Lender\" includes the Lender\u2019s agents, service providers, and any of their successors and assigns.  \u2022 " +
		"\"Other Loan Participants\" includes (i) any actual or potential owners of a loan resulting from this application (the \"Loan\"), (ii) " +
		"acquirers of any beneficial or other interest in the Loan, (iii) any mortgage insurer, (iv) any guarantor, (v) any servicer of the " +
		"Loan, and (vi) any of these parties\u2019 service providers, successors or assigns.",
	"I agree to, acknowledge, and represent the following:",
	"*(1) The Complete Information for this Application*  \u2022 The information I have provided in this application is true, accurate, and " +
		"complete as of the date I signed this application.  \u2022 If the information I submitted changes or I have new information before " +
		"closing of the Loan, I must change and supplement this application, including providing any updated/supplemented real estate sales " +
		"contract.  \u2022 For purchase transactions: The terms and conditions of any real estate sales contract signed by me in connection " +
		"with this application are true, accurate, and complete to the best of my knowledge and belief. I have not entered into any other " +
		"agreement, written or oral, in connection with this real estate transaction.",
	"\u2022 The Lender and Other Loan Participants may rely on the information contained in the application before and after closing of the " +
		"Loan.  \u2022 Any intentional or negligent misrepresentation of information may result in the imposition of: (a) civil liability on " +
		"me, including monetary damages, if a person suffers any loss because the person relied on any misrepresentation that I have made on " +
		"this application, and/or (b) criminal penalties on me including, but not limited to, fine or imprisonment or both under the provisions " +
		"of Federal law (18 U.S.C. \u00a7\u00a7 1001 et seq.).",
	"*(2) The Property\u2019s Security*  The Loan I have applied for in this application will be secured by a mortgage or deed of trust which " +
		"provides the Lender a security interest in the property described in this application.",
	"*(3) The Property\u2019s Appraisal, Value, and Condition*  \u2022 Any appraisal or value of the property obtained by the Lender is for use " +
		"by the Lender and Other Loan Participants.  \u2022 The Lender and Other Loan Participants have not made any representation or " +
		"warranty, express or implied, to me about the property, its condition, or its value.",
	"*(4) Electronic Records and Signatures*  \u2022 The Lender and Other Loan Participants may keep any paper record and/or electronic record " +
		"of this application, whether or not the Loan is approved.  \u2022 If this application is created as (or converted into) an " +
		"\"electronic application\", I consent to the use of \"electronic records\" and \"electronic signatures\" as the terms are defined in " +
		"and governed by applicable Federal and/or state electronic transactions laws.  \u2022 I intend to sign and have signed this " +
		"application either using my: (a) electronic signature; or (b) a written signature and agree that if a paper version of this " +
		"application is converted into an electronic application, the application will be an electronic record, and the representation of my " +
		"written signature on this application will be my binding electronic signature.",
	"\u2022 I agree that the application, if delivered or transmitted to the Lender or Other Loan Participants as an electronic record with my " +
		"electronic signature, will be as effective and enforceable as a paper application signed by me in writing.",
	"*(5) Delinquency*  \u2022 The Lender and Other Loan Participants may report information about my account to credit bureaus. Late payments, " +
		"missed payments, or other defaults on my account may be reflected in my credit report and will likely affect my credit score.  \u2022 " +
		"If I have trouble making my payments I understand that I may contact a HUD-approved housing counseling organization for advice about " +
		"actions I can take to meet my mortgage obligations.",
	"*(6) Authorization for Use and Sharing of Information*  By signing below, in addition to the representations and agreements made above, I " +
		"expressly authorize the Lender and Other Loan Participants to obtain, use, and share with each other (i) the loan application and " +
		"related loan information and documentation, (ii) a consumer credit report on me, and (iii) my tax return information, as necessary to " +
		"perform the actions listed below, for so long as they have an interest in my loan or its servicing:",
	"(a) process and underwrite my loan; (b) verify any data contained in my consumer credit report, my loan application and other information " +
		"supporting my loan application; (c) inform credit and investment decisions by the Lender and Other Loan Participants; (d) perform " +
		"audit, quality control, and legal compliance analysis and reviews; (e) perform analysis and modeling for risk assessments; (f) monitor " +
		"the account for this loan for potential delinquencies and determine any assistance that may be available to me; and (g) other actions " +
		"permissible under applicable law.",
}

const urlaDemographic = "*The purpose of collecting this information* is to help ensure that all applicants are treated fairly and that the " +
	"housing needs of communities and neighborhoods are being fulfilled. For residential mortgage lending, Federal law requires that we ask " +
	"applicants for their demographic information (ethnicity, sex, and race) in order to monitor our compliance with equal credit opportunity, " +
	"fair housing, and home mortgage disclosure laws. You are not required to provide this information, but are encouraged to do so. You may " +
	"select one or more designations for \"Ethnicity\" and one or more designations for \"Race.\" *The law provides that we may not " +
	"discriminate* on the basis of this information, or on whether you choose to provide it. However, if you choose not to provide the " +
	"information and you have made this application in person, Federal regulations require us to note your ethnicity, sex, and race on the " +
	"basis of visual observation or surname."
