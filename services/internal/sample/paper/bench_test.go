package paper

import (
	"fmt"
	"testing"
)

// statementPage is a dense page of a bank statement: 40 rows of about 75 characters, with rules.
func statementPage() *Sheet {
	s := &Sheet{Width: 595, Height: 842}
	for row := range 40 {
		y := 100 + float64(row)*16
		s.Rule(40, 555, y+4, 0.4, Grey)
		s.Text(42, y, Sans.Of(8), fmt.Sprintf("%02d/04/2026", row%28+1))
		s.Text(100, y, Sans.Of(8), fmt.Sprintf("UPI/DR/%012d/GROCERY STORE/paytm-%05d@axis", 409100000000+row*7919, row*37))
		s.Right(400, y, Mono.Of(8), fmt.Sprintf("%d,%03d.%02d", row+1, row*97%1000, row*31%100))
		s.Right(470, y, Mono.Of(8), fmt.Sprintf("%d,%03d.00", row+2, row*89%1000))
		s.Right(553, y, MonoBold.Of(8), fmt.Sprintf("1,%02d,%03d.%02d Cr", row, row*113%1000, row*7%100))
	}
	return s
}

// agreementPage is a page of about 600 words, 3,500 characters.
func agreementPage() *Sheet {
	s := &Sheet{Width: 612, Height: 792}
	const clause = "The Borrower shall repay the Loan with interest thereon in equated monthly instalments on or before the due date, and the Lender may, upon default continuing for thirty (30) days after written notice, declare the whole of the outstanding sum due and payable forthwith. "
	y := 72.0
	for n := range 14 {
		y = s.Paragraph(54, y, 504, 12.2, Serif.Of(10.5), fmt.Sprintf("%d. %s", n+1, clause)) + 5
	}
	return s
}

func BenchmarkRaster(b *testing.B) {
	for _, c := range []struct {
		name string
		page *Sheet
	}{{"statement", statementPage()}, {"agreement", agreementPage()}} {
		b.Run(c.name, func(b *testing.B) {
			for b.Loop() {
				if _, err := c.page.Raster(200); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
