package world

import (
	"fmt"
	"time"
)

// Holding is a position of an investment account.
type Holding struct {
	Fund  string
	Units int64
	Price Cents
	Value Cents // units times price
}

// Portfolio is an investment account at the end of a quarter.
type Portfolio struct {
	Broker         string
	Number         string
	Holdings       []Holding
	Opening, Total Cents
}

// Portfolio is the account at the end of a quarter, counted back from the application: the period of
// [Borrower.Quarter].
func (b *Borrower) Portfolio(back int) Portfolio {
	owner := b.Random("portfolio")
	p := Portfolio{Broker: Pick(owner, b.Stock().Brokers), Number: Draw(owner, Letters, 2) + "-" + Draw(owner, Figures, 7)}
	funds := []string{"Broad Market Index Fund", "International Equity Fund", "Core Bond Fund", "Growth & Income Fund", "Small Company Fund", "Short Term Treasury Fund", "Balanced Allocation Fund"}
	r := b.Random(fmt.Sprint("portfolio ", back))
	for _, f := range funds[:4+owner.IntN(4)] {
		h := Holding{Fund: f, Units: 40 + owner.Int64N(400), Price: Cents(1_800+r.Int64N(9_000)) * Either[Cents](b.Locale, 1, 12)}
		h.Value = h.Price * Cents(h.Units)
		p.Holdings = append(p.Holdings, h)
		p.Total += h.Value
	}
	p.Opening = p.Total.Share(9_300 + r.Int64N(500))
	return p
}

// Quarter is a stretch of three months, counted back from the application: 0 is the last full one.
func (f *File) Quarter(back int) (start, end time.Time) {
	end = MonthEnd(f.AsOf, -1-3*back)
	return MonthStart(end, -2), end
}
