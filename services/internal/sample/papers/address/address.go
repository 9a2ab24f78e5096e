// Package address sets the papers that show where a borrower lives: bills of utilities, receipts of property tax, rent agreements.
package address

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"time"

	"dossier/services/internal/sample/template"
	"dossier/services/internal/sample/world"
)

// Templates are those of this family.
func Templates() []template.Template {
	return []template.Template{
		{Class: "addr.utility_bill", Name: "power-and-gas", Country: "US", Export: true, Write: powerBill},
		{Class: "addr.utility_bill", Name: "water-district", Country: "US", Write: waterBill},
		{Class: "addr.utility_bill", Name: "electricity-board", Country: "IN", Write: electricityBill},
		{Class: "addr.utility_bill", Name: "telephone", Country: "IN", Export: true, Write: telephoneBill},
		{Class: "addr.property_tax_receipt", Name: "county-treasurer", Country: "US", Write: treasurerReceipt},
		{Class: "addr.property_tax_receipt", Name: "online-payment", Country: "US", Export: true, Write: onlineTaxReceipt},
		{Class: "addr.property_tax_receipt", Name: "nagar-nigam", Country: "IN", Write: corporationReceipt},
		{Class: "addr.property_tax_receipt", Name: "self-assessment", Country: "IN", Export: true, Write: selfAssessmentReceipt},
		{Class: "addr.rent_agreement", Name: "form-lease", Country: "US", Write: formLease},
		{Class: "addr.rent_agreement", Name: "association-lease", Country: "US", Export: true, Write: associationLease},
		{Class: "addr.rent_agreement", Name: "leave-and-licence", Country: "IN", Export: true, Write: leaveAndLicence},
		{Class: "addr.rent_agreement", Name: "stamp-paper", Country: "IN", Write: stampPaperAgreement},
	}
}

// payment finds what left the salary account in the month that lies so many months before the application: the statements say the same.
func payment(b *world.Borrower, back int, text string) (amount world.Cents, on time.Time, found bool) {
	if back < 0 {
		return 0, time.Time{}, false
	}
	for _, e := range b.Statement(0, back, 1).Entries {
		if strings.Contains(e.Text, text) {
			return -e.Amount, e.Date, true
		}
	}
	return 0, time.Time{}, false
}

// supplier is the company that supplies the home when it is one of the kind, or else another one of it.
func supplier(b *world.Borrower, r *rand.Rand, kind ...string) string {
	if slices.Contains(kind, b.Utility) {
		return b.Utility
	}
	return world.Pick(r, kind)
}

// A holding is the home as the tax roll knows it, on whichever paper.
type holding struct {
	parcel        string
	land, built   int // in square feet
	value, yearly world.Cents
}

func taxed(b *world.Borrower) holding {
	r := b.Random("tax roll of the home")
	h := holding{built: 820 + 10*r.IntN(140)}
	if b.Indian() {
		h.land = h.built + 100*r.IntN(12)
		h.parcel = fmt.Sprintf("%d-%03d-%04d", 10+r.IntN(80), 1+r.IntN(400), 1+r.IntN(9000))
		h.value = world.Cents(h.built) * 4_200_00
		h.yearly = world.Units(2_400 + 20*r.IntN(420))
		return h
	}
	h.land = 5_200 + 100*r.IntN(60)
	h.parcel = fmt.Sprintf("%03d-%06d-%02d", 10+r.IntN(900), r.IntN(999_999), r.IntN(99))
	h.value = world.Units(140_000 + 100*r.IntN(2_400))
	h.yearly = h.value.Share(int64(90 + r.IntN(110)))
	h.yearly -= h.yearly % 2 // two equal halves
	return h
}

// county is an invented one: the towns of the world are real.
func county(b *world.Borrower) string {
	return world.Pick(b.Random("county"), []string{"Marlowe", "Ellery", "Kittredge", "Haldane", "Wexford Creek", "Tolliver"})
}

// goodsNumber is the GSTIN of a company in the borrower's state: the state, the PAN, an entity number, Z and a check character (Luhn modulo 36).
func goodsNumber(b *world.Borrower, pan string) string {
	const digits = world.Figures + world.Letters
	number := b.Business.GSTIN[:2] + pan + "1Z"
	sum := 0
	for i := range len(number) {
		v := strings.IndexByte(digits, number[i])
		if i%2 == 1 {
			v *= 2
		}
		sum += v/36 + v%36
	}
	return number + string(digits[(36-sum%36)%36])
}
