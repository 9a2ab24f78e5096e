// Package income sets the papers that show what a borrower earns: payslips, yearly certificates of wages and tax, tax returns, employers'
// letters, and the books of the self-employed.
package income

import "dossier/services/internal/sample/template"

// Templates are those of this family.
func Templates() []template.Template {
	return []template.Template{
		{Class: "inc.payslip", Name: "advice-of-deposit", Country: "US", Export: true, Write: payslipAdvice},
		{Class: "inc.payslip", Name: "check-and-stubs", Country: "US", Write: payslipCheck},
		{Class: "inc.payslip", Name: "portal-print", Country: "US", Export: true, Write: payslipPortal},
		{Class: "inc.payslip", Name: "ruled-grid", Country: "IN", Write: payslipGrid},
		{Class: "inc.payslip", Name: "line-printer", Country: "IN", Write: payslipMono},
		{Class: "inc.payslip", Name: "cloud-payroll", Country: "IN", Export: true, Write: payslipCloud},
		{Class: "inc.w2", Name: "copy-b", Country: "US", Export: true, Write: w2CopyB},
		{Class: "inc.w2", Name: "four-up", Country: "US", Write: w2FourUp},
		{Class: "inc.form16", Name: "traces", Country: "IN", Export: true, Write: form16Traces},
		{Class: "inc.form16", Name: "form-130", Country: "IN", Export: true, Write: form130},
		{Class: "inc.1040", Name: "irs-form", Country: "US", Export: true, Write: f1040Form},
		{Class: "inc.1040", Name: "client-copy-print", Country: "US", Write: f1040Print},
		{Class: "inc.1099", Name: "bank-interest", Country: "US", Export: true, Write: f1099Interest},
		{Class: "inc.1099", Name: "broker-composite", Country: "US", Export: true, Write: f1099Composite},
		{Class: "inc.1099", Name: "client-compensation", Country: "US", Write: f1099Compensation},
		{Class: "inc.1120s", Name: "irs-form", Country: "US", Export: true, Write: f1120sForm},
		{Class: "inc.1120s", Name: "client-copy", Country: "US", Write: f1120sPlain},
		{Class: "inc.1065", Name: "irs-form", Country: "US", Export: true, Write: f1065Form},
		{Class: "inc.1065", Name: "partner-package", Country: "US", Write: f1065Summary},
		{Class: "inc.pl_balance_sheet", Name: "bookkeeping-report", Country: "US", Export: true, Write: plBooks},
		{Class: "inc.pl_balance_sheet", Name: "compilation", Country: "US", Write: plCompilation},
		{Class: "inc.pl_balance_sheet", Name: "t-form", Country: "IN", Write: plTForm},
		{Class: "inc.pl_balance_sheet", Name: "vertical-with-notes", Country: "IN", Write: plVertical},
		{Class: "inc.gst_return", Name: "gstr-3b", Country: "IN", Export: true, Write: gst3B},
		{Class: "inc.gst_return", Name: "registration", Country: "IN", Export: true, Write: gstRegistration},
		{Class: "inc.gst_return", Name: "gstr-1-summary", Country: "IN", Export: true, Write: gst1},
		{Class: "inc.voe", Name: "form-1005", Country: "US", Write: voe1005},
		{Class: "inc.voe", Name: "payroll-exchange", Country: "US", Export: true, Write: voeReport},
		{Class: "inc.voe", Name: "appointment-letter", Country: "IN", Write: voeAppointment},
		{Class: "inc.voe", Name: "employment-certificate", Country: "IN", Write: voeCertificate},
		{Class: "inc.itr", Name: "acknowledgement", Country: "IN", Export: true, Write: itrAcknowledgement},
		{Class: "inc.itr", Name: "itr-1-sahaj", Country: "IN", Export: true, Write: itrSahaj},
		{Class: "inc.itr", Name: "computation", Country: "IN", Write: itrComputation},
		{Class: "inc.form26as", Name: "traces", Country: "IN", Export: true, Write: form26AS},
		{Class: "inc.form26as", Name: "form-168", Country: "IN", Export: true, Write: form168},
	}
}
