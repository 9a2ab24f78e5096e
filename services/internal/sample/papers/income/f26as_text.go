package income

// The parts of Form 26AS after the first, with the titles of their columns, and what they say when they are empty.
var creditParts = []struct {
	title   string
	columns []string
}{
	{"PART-II - Details of Tax Deducted at Source for 15G/15H", []string{"Sr. No.", "Name of Deductor", "TAN of Deductor",
		"Total Amount Paid / Credited", "Total Tax Deducted #", "Total TDS Deposited"}},
	{"PART-III - Details of Transactions under Proviso to section 194B/First Proviso to sub-section (1) of section 194R/Proviso to sub-section (1) " +
		"of section 194S",
		[]string{"Sr. No.", "Name of Deductor", "TAN of Deductor", "Total Amount Paid / Credited", "Total Tax Deducted #", "Total TDS Deposited"}},
	{"PART-IV - Details of Tax Deducted at Source u/s 194IA/ 194IB / 194M/ 194S (For Seller/Landlord of Property/Contractors or Professionals/Seller " +
		"" +
		"" +
		"of Virtual Digital Asset)",
		[]string{"Sr. No.", "Acknowledgement Number", "Name of Deductor", "PAN of Deductor", "Transaction Date", "Total Transaction Amount"}},
	{"PART-V - Details of Transactions under Proviso to sub-section (1) of section 194S as per Form-26QE (For Seller of Virtual Digital Asset)",
		[]string{"Sr. No.", "Acknowledgement Number", "Name of Buyer", "PAN of Buyer", "Transaction Date", "Total Transaction Amount"}},
	{"PART-VI - Details of Tax Collected at Source", []string{"Sr. No.", "Name of Collector", "TAN of Collector", "Total Amount Paid / Debited",
		"Total Tax Collected +", "Total TCS Deposited"}},
	{"PART-VII - Details of Paid Refund (For which source is CPC TDS. For other details refer AIS at E-filing portal)",
		[]string{"Sr. No.", "Assessment Year", "Mode", "Refund Issued", "Nature of Refund", "Amount of Refund"}},
	{"PART-VIII - Details of Tax Deducted at Source u/s 194IA/ 194IB /194M/194S (For Buyer/Tenant of Property /Person making payment to contractors " +
		"" +
		"" +
		"or Professionals / Buyer of Virtual Digital Asset)",
		[]string{"Sr. No.", "Acknowledgement Number", "Name of Deductee", "PAN of Deductee", "Transaction Date", "Total Transaction Amount"}},
	{"PART IX - Details of Transactions/Demand Payments under Proviso to sub-section (1) of section 194S as per Form 26QE (For Buyer of Virtual " +
		"Digital Asset)",
		[]string{"Sr. No.", "Acknowledgement Number", "Name of Seller", "PAN of Seller", "Transaction Date", "Total Transaction Amount"}},
	{"PART X - TDS/TCS Defaults* (Processing of Statements)", []string{"Sr. No.", "Financial Year", "Short Payment", "Short Deduction/ Collection",
		"Interest on TDS/TCS Payments Default", "Total Default"}},
}

var creditContacts = [][2]string{
	{"I", "Deductor"}, {"II", "Deductor"}, {"III", "Deductor"}, {"IV", "NSDL / Concerned Bank Branch"}, {"VI", "Collector"},
	{"VII", "Assessing Officer / ITR-CPC"},
	{"VIII", "NSDL / Concerned Bank Branch"}, {"X", "Concerned Bank Branch"},
}

var creditGlossary = [][2]string{
	{"TDS", "Tax Deducted at Source"}, {"TCS", "Tax Collected at Source"}, {"AO", "Assessing Officer"},
	{"DTAA", "Double Taxation Avoidance Agreement"},
	{"OLTAS", "On Line Tax Accounting System"}, {"PAO", "Pay and Accounts Officer"},
}

var creditNotes = []string{
	"1. Tax Credits appearing in Part I, II and VI of the Annual Tax Statement are on the basis of details given by deductor/collector in the " +
		"TDS/TCS statement filed by them. The same should be verified before claiming " +
		"tax credit and only the amount which pertains to you should be claimed.",
	"2. This Statement is issued on behalf of the Income Tax Department. See Section 203AA and second provision to Section 206C(5) of the Income Tax " +
		"" +
		"" +
		"Act, 1961 and Rule 31AB of Income Tax Rules, 1962.",
	"3. This statement does not include payments pertaining to Assessment Year (AY) other than the AY mentioned above and payments against " +
		"penalties.",
	"4. Date is displayed in dd-MMM-yyyy format.",
	"5. Details of Tax Deducted at Source in Form 26AS for Form 15G/15H includes transactions for which declaration under section 197A has been " +
		"quoted.",
}

var creditSections = [][2]string{
	{"192", "Salary"}, {"193", "Interest on Securities"}, {"194", "Dividends"}, {"194A", "Interest other than 'Interest on securities'"},
	{"194C", "Payments to contractors and sub-contractors"},
	{"194H", "Commission or brokerage"}, {"194IA", "TDS on Sale of immovable property"}, {"194J(b)", "Fee for professional services or royalty"},
	{"194K", "Income payable to a resident assessee in respect of units"},
	{"194Q", "Deduction of tax at source on payment of certain sums for purchase of goods"}, {"206CQ", "TCS on foreign remittance"},
	{"206CR", "TCS on sale of goods"},
}
