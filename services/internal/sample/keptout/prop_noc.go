package keptout

import (
	"fmt"

	"dossier/services/internal/sample/form"
	"dossier/services/internal/sample/paper"
	"dossier/services/internal/sample/template"
	"dossier/services/internal/sample/world"
)

// societyConsent is the letter by which a housing society agrees to the sale and mortgage of a flat.
func societyConsent(b *world.Borrower, a template.Ask) template.Document {
	r := a.Issuer(b)
	home := b.Property.Address
	day := b.AsOf.AddDate(0, 0, -4)
	name := "Shri " + world.Pick(r, []string{"Siddhivinayak", "Annapurna", "Ganesh", "Mahalaxmi"}) + " Co-operative Housing Society Ltd."
	owner := b.Property.Seller
	s := blank(b)
	x, w := 66.0, b.Width-132
	maroon := paper.RGB(120, 20, 40)
	p := form.Prose{Text: paper.Roman.Of(11.4), Bold: paper.RomanBold.Of(11.4), Leading: 16.5}
	s.Centre(b.Width/2, 64, form.Fit(paper.RomanBold.Of(17).In(maroon), name, w), name)
	s.Centre(b.Width/2, 80, paper.Roman.Of(9.4).In(maroon), "(Regd. No. "+world.StateCode(home.Region)+"/HSG/TC/"+world.Draw(r, world.Figures[1:],
		4)+" of 2004)")
	s.Centre(b.Width/2, 94, paper.Roman.Of(9.4).In(maroon), home.String())
	s.Rule(x, x+w, 104, 1.4, maroon)
	s.Text(x, 130, p.Text, "Outward No. "+fmt.Sprintf("%d/%d", 20+r.IntN(200), day.Year()))
	s.Right(x+w, 130, p.Text, "Date: "+b.Date(day))
	y := form.Stacked(s, x, 162, 16, p.Text, "To,", "The Manager", b.Lender.Name, b.Lender.Place.City) + 12
	y = p.At(s, x, y, w, "*Sub: No Objection Certificate for sale and mortgage of flat*") + 4
	y = p.At(s, x, y, w, "*Ref: Flat at "+home.String()+"*") + 10
	y = p.At(s, x, y, w, "Dear Sir / Madam,") + 6
	for _, t := range []string{
		"This is to certify that *" + owner.Name() + "* is a bonafide member of our society and the lawful owner of the above flat, admeasuring " +
			fmt.Sprint(b.Property.Area) + " sq. ft., and holds share certificate no. " + fmt.Sprint(4+r.IntN(60)) +
			" bearing distinctive numbers " + fmt.Sprintf("%d to %d", 141, 150) + ". The land is in the name of the society, and the building " +
			"has been constructed in accordance with the sanctioned plan.",
		"We are informed that the flat is being sold to *" + b.Name() + "*, who has applied to you for a housing loan against it. The society " +
			"has no objection to the sale, nor to the flat being mortgaged to you as security. On receipt of the registered deed and of the " +
			"transfer papers the society will transfer the shares, and will note your charge in its records.",
		"We confirm that there are no dues of the society outstanding against the flat as on date, that the society has not taken any loan " +
			"against the property, and that we shall not allow a further transfer, lease or issue of duplicate share certificate without your " +
			"written consent as long as your charge subsists.",
		"This certificate is issued at the request of the member, without any financial liability on the part of the society or its office bearers.",
	} {
		y = p.At(s, x, y, w, t) + 8
	}
	y = p.At(s, x, y+6, w, "Thanking you,\nFor *"+name+"*") + 54
	for i, who := range []string{"Chairman", "Hon. Secretary", "Treasurer"} {
		at := x + float64(i)*w/3
		form.Signature(s, at+4, y-10, 70, r)
		s.Text(at, y+6, p.Text, who)
	}
	form.Seal(s, x+w-40, y-70, 36, paper.RGB(60, 40, 140), -9, "CO-OP HSG SOC")
	return template.Single(map[string]string{
		"issuer": name, "holder": owner.Name(), "property_address": home.String(), "noc_date": world.ISO(day), "buyer": b.Name(),
		"lender": b.Lender.Name, "area_sqft": fmt.Sprint(b.Property.Area),
	}, s)
}
