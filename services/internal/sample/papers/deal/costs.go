package deal

import (
	"fmt"
	"math"

	"dossier/services/internal/sample/world"
)

// Cost is one line of the closing costs.
type Cost struct {
	Name, To string
	Amount   world.Cents
	Before   bool        // paid before closing
	Seller   world.Cents // what the seller pays of the same thing at closing
}

// Costs are the closing costs of a US loan, by the letters of the Loan Estimate.
type Costs struct {
	A, B, C, E, F, G, H []Cost
	Deposit             world.Cents // earnest money
	SellerCredit        world.Cents
	LenderCredit        world.Cents
	DailyInterest       world.Cents
	InterestDays        int
	TaxMonth            world.Cents
	InsuranceMonth      world.Cents
	Agent               string // the settlement agent
}

// Sum adds costs up.
func Sum(costs ...[]Cost) world.Cents {
	sum := world.Cents(0)
	for _, list := range costs {
		for _, c := range list {
			sum += c.Amount
		}
	}
	return sum
}

// D is the total of the loan costs, I that of the other costs, J what the borrower bears of both.
func (c Costs) D() world.Cents { return Sum(c.A, c.B, c.C) }

// I is the total of other costs.
func (c Costs) I() world.Cents { return Sum(c.E, c.F, c.G, c.H) }

// J is the total of closing costs.
func (c Costs) J() world.Cents { return c.D() + c.I() - c.LenderCredit }

// Financed are the prepaid finance charges: what counts towards the annual percentage rate.
func (c Costs) Financed() world.Cents { return Sum(c.A) + c.C[4].Amount + c.F[2].Amount }

// Cash is what the buyer brings to the closing.
func (c Costs) Cash(b *world.Borrower) world.Cents {
	return c.J() + b.Property.Price - b.Loan.Amount - c.Deposit - c.SellerCredit
}

// ClosingCosts are those of the borrower's loan. All amounts but the daily interest are whole dollars, as the estimate has them.
func ClosingCosts(b *world.Borrower) Costs {
	r := b.File.Random("closing costs")
	between := func(low, high int) world.Cents { return world.Units(low + r.IntN(high-low)) }
	h, d := Insurance(b), Of(b)
	title := world.Pick(r, []string{"Keel & Harrow Title Agency", "Old Orchard Settlement Services", "Cornerpost Title Company",
		"Three Lanterns Escrow, Inc."})
	c := Costs{Agent: title, Deposit: b.Property.Price.Share(200 + 50*r.Int64N(3)).Whole(), SellerCredit: world.Units(500 * r.IntN(6))}
	points := b.Loan.Amount.Share(25).Whole()
	rest := b.Loan.Fee.Whole() - points
	application := rest.Share(3500).Whole()
	c.A = []Cost{
		{Name: "0.25% of Loan Amount (Points)", Amount: points},
		{Name: "Application Fee", Amount: application},
		{Name: "Underwriting Fee", Amount: rest - application},
	}
	c.B = []Cost{
		{Name: "Appraisal Fee", To: "Bexley Valuation Group", Amount: between(425, 650), Before: true},
		{Name: "Credit Report Fee", To: world.Pick(r, b.Stock().Bureaus), Amount: between(28, 75), Before: true},
		{Name: "Flood Determination Fee", To: "FloodLine Data Services", Amount: between(15, 28)},
		{Name: "Flood Monitoring Fee", To: "FloodLine Data Services", Amount: between(25, 40)},
		{Name: "Tax Monitoring Fee", To: "Parcel Watch, LLC", Amount: between(65, 95)},
		{Name: "Tax Status Research Fee", To: "Parcel Watch, LLC", Amount: between(60, 90)},
	}
	c.C = []Cost{
		{Name: "Pest Inspection Fee", To: "Sound Sill Inspections", Amount: between(95, 160)},
		{Name: "Survey Fee", To: "Plumb & Chain Surveying", Amount: between(250, 420)},
		{Name: "Title \u2013 Insurance Binder", To: title, Amount: between(350, 700)},
		{Name: "Title \u2013 Lender\u2019s Title Policy", To: title, Amount: between(480, 760)},
		{Name: "Title \u2013 Settlement Agent Fee", To: title, Amount: between(425, 595)},
		{Name: "Title \u2013 Title Search", To: title, Amount: between(380, 820)},
	}
	c.E = []Cost{{Name: "Recording Fees and Other Taxes", Amount: between(78, 160)}, {Name: "Transfer Taxes",
		Seller: b.Property.Price.Share(20).Whole()}}
	c.DailyInterest = world.Cents(math.Round(float64(b.Loan.Amount) * float64(b.Loan.Rate) / 10_000 / 365))
	c.InterestDays = world.MonthEnd(d.Signed, 0).Day() - d.Signed.Day() + 1
	c.TaxMonth = (b.Property.YearTax / 12).Whole()
	c.InsuranceMonth = (h.Premium / 12).Whole()
	interest := (c.DailyInterest * world.Cents(c.InterestDays)).Whole()
	months := 2 + r.IntN(3)
	c.F = []Cost{
		{Name: "Homeowner\u2019s Insurance Premium (12 mo.)", To: h.Insurer, Amount: h.Premium.Whole()},
		{Name: "Mortgage Insurance Premium (   mo.)"},
		{Name: fmt.Sprintf("Prepaid Interest ($%s per day for %d days)", b.Amount(c.DailyInterest), c.InterestDays), Amount: interest},
		{Name: "Property Taxes (6 mo.)", To: "County Treasurer", Amount: c.TaxMonth * 6},
	}
	c.G = []Cost{
		{Name: fmt.Sprintf("Homeowner\u2019s Insurance %s per month for 2 mo.", b.Money(c.InsuranceMonth)), Amount: c.InsuranceMonth * 2},
		{Name: "Mortgage Insurance                      per month for    mo."},
		{Name: fmt.Sprintf("Property Taxes %s per month for %d mo.", b.Money(c.TaxMonth), months), Amount: c.TaxMonth * world.Cents(months)},
	}
	c.H = []Cost{
		{Name: "Home Warranty Fee", To: "HearthGuard Warranty Co.", Seller: world.Units(450)},
		{Name: "Real Estate Commission", To: "Alder Street Realty", Seller: b.Property.Price.Share(275).Whole()},
		{Name: "Title \u2013 Owner\u2019s Title Policy (optional)", To: title, Amount: between(550, 1100)},
	}
	return c
}
