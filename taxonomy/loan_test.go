package taxonomy

import (
	"slices"
	"strings"
	"testing"
)

// The starter set. Ids are stable: a class may be added here, never renamed or
// taken away.
var starterSet = map[string]string{
	"identity": "id.aadhaar id.driving_licence id.nrega_job_card id.pan id.passport id.photo id.ssn_card id.voter_epic",
	"address":  "addr.property_tax_receipt addr.rent_agreement addr.utility_bill",
	"income": "inc.1040 inc.1065 inc.1099 inc.1120s inc.form16 inc.form26as inc.gst_return inc.itr inc.payslip inc.pl_balance_sheet " +
		"inc.voe inc.w2",
	"assets": "asset.gift_letter asset.investment_statement bank.cheque bank.passbook bank.statement",
	"liabilities_and_property": "liab.credit_card_statement liab.credit_report liab.mortgage_statement liab.payoff_statement prop.insurance " +
		"prop.noc prop.sale_agreement prop.title_deed prop.valuation_report",
	"loan":   "loan.agreement loan.application loan.closing_disclosure loan.estimate loan.kfs loan.mandate_nach loan.sanction_letter",
	"system": "sys.blank sys.fax_cover sys.separator sys.unknown",
}

func TestLoanHasTheStarterSet(t *testing.T) {
	tax := loan(t)
	got := make(map[string][]string)
	for _, c := range tax.Classes {
		got[c.Family] = append(got[c.Family], c.ID)
		if len(c.Signals)+len(c.FirstPage) == 0 {
			t.Errorf("%s: nothing tells %s", c.Pos, c.ID)
		}
	}
	for family, want := range starterSet {
		if got := strings.Join(got[family], " "); got != want {
			t.Errorf("%s:\n got %s\nwant %s", family, got, want)
		}
	}
	if len(got) != len(starterSet) {
		t.Errorf("there are %d families, not %d", len(got), len(starterSet))
	}
}

// The fields that rules and credit engines rely on.
func TestLoanHasTheFields(t *testing.T) {
	tax := loan(t)
	for id, want := range map[string]string{
		"inc.payslip":    "employer employee pay_date period_start period_end gross_pay deductions net_pay ytd_gross",
		"bank.statement": "holder account_number period_start period_end opening_balance closing_balance total_credits total_debits",
		"inc.w2": "tax_year ssn ein employer employee wages federal_tax social_security_wages social_security_tax medicare_wages " +
			"medicare_tax social_security_tips",
		"id.pan":      "pan name date_of_birth",
		"id.passport": "passport_number surname given_names nationality date_of_birth date_of_expiry mrz",
	} {
		c, _ := tax.Class(id)
		var got []string
		for _, f := range c.Fields {
			got = append(got, f.Name)
		}
		if strings.Join(got, " ") != want {
			t.Errorf("%s: fields %v, want %s", id, got, want)
		}
	}
}

func TestLoanProducts(t *testing.T) {
	tax := loan(t)
	var ids []string
	for _, p := range tax.Products {
		ids = append(ids, p.ID)
	}
	if want := []string{"in.salaried", "loan.basic", "us.mortgage"}; !slices.Equal(ids, want) || tax.DefaultProduct != "loan.basic" {
		t.Errorf("products %v, default %s", ids, tax.DefaultProduct)
	}
}

func loan(t *testing.T) *Taxonomy {
	t.Helper()
	tax, err := Loan()
	if err != nil {
		t.Fatal(err)
	}
	return tax
}
