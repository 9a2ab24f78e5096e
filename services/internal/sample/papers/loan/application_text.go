package loan

var combDeclarations = []string{
	"I/We declare that all the particulars and information given in this application form are true, correct and complete and that no material " +
		"information has been withheld or suppressed. I/We undertake to inform {lender} of any change in my/our occupation, employment, " +
		"residence or income before the loan is disbursed and until it is repaid.",
	"I/We confirm that there are no insolvency proceedings against me/us, nor have I/we ever been adjudicated insolvent, and that I/we have not " +
		"been a defaulter with any other bank or financial institution.",
	"I/We authorise {lender} and its representatives to make references and enquiries relative to the information in this application which it " +
		"considers necessary, with my/our employer, banks and any other person, and to visit my/our residence, office and the property.",
	"I/We authorise {lender} to exchange, share or part with all information relating to my/our loan details and repayment history with other " +
		"banks, financial institutions, credit information companies, the Central KYC Records Registry, CERSAI and statutory bodies as may be " +
		"required, and shall not hold {lender} liable for the use of this information.",
	"I/We understand that the sanction of the loan is at the sole discretion of {lender}, which may reject the application without assigning " +
		"any reason, and that the application fee paid is not refundable whether or not the loan is sanctioned.",
	"I/We confirm that the loan shall be used for the stated purpose only, and not for speculation, for the purchase of gold, or for any " +
		"anti-social or unlawful purpose.",
	"I/We submit the Aadhaar letter voluntarily, in masked form, as proof of possession of Aadhaar, and have been told of the other officially " +
		"valid documents that are accepted in its place.",
	"I/We have been explained the rate of interest, the reset of floating rates, all fees and charges, and the annual percentage rate, in a " +
		"language that I/we understand, and have been told that a Key Facts Statement will be given before the agreement is executed.",
	"I/We agree to receive calls, SMS and e-mails about this application even though my/our number may be registered under the National " +
		"Customer Preference Register.   [X] Yes     [  ] No",
	"I/We confirm that I am/we are not related to any director or senior officer of {lender} or of any other bank, except as stated on a " +
		"separate sheet.",
}

var portalConsents = []string{
	"I consent to the retrieval of my credit report from one or more credit information companies for the purpose of assessing this " +
		"application, and to further retrievals while the loan is outstanding.",
	"I consent to the verification of my identity by means of offline e-KYC. I have been informed of alternative documents. My Aadhaar number " +
		"is not stored; only its last four digits are shown.",
	"I authorise my financial information providers to share statements of the accounts listed above through the Account Aggregator for a " +
		"period of twelve months, for a one-time fetch. I may revoke this consent at any time in the app.",
	"I agree to be contacted by telephone, SMS, e-mail and messaging services in connection with this application. This overrides my " +
		"registration for DND.",
	"I have read and accept the terms of use, the privacy policy and the schedule of charges dated for the current quarter, and I understand " +
		"that the offer shown is indicative and subject to legal and technical evaluation of the property.",
}
