// Package identity sets the papers that show who a borrower is: cards, passports, licences, and copies of them.
package identity

import "dossier/services/internal/sample/template"

// Templates are those of this family.
func Templates() []template.Template {
	return []template.Template{
		{Class: "id.pan", Name: "laminated", Country: "IN", Write: laminatedPAN},
		{Class: "id.pan", Name: "qr-card", Country: "IN", Write: codedPAN},
		{Class: "id.aadhaar", Name: "letter-masked", Country: "IN", Export: true, Write: letterAadhaar},
		{Class: "id.aadhaar", Name: "pvc-card", Country: "IN", Write: plasticAadhaar},
		{Class: "id.voter_epic", Name: "laminated", Country: "IN", Write: laminatedEPIC},
		{Class: "id.voter_epic", Name: "pvc-card", Country: "IN", Write: plasticEPIC},
		{Class: "id.passport", Name: "open-book", Country: "US", Write: openPassport},
		{Class: "id.passport", Name: "polycarbonate", Country: "US", Write: polycarbonatePassport},
		{Class: "id.passport", Name: "booklet", Country: "IN", Write: bookletPassport},
		{Class: "id.passport", Name: "electronic", Country: "IN", Write: electronicPassport},
		{Class: "id.driving_licence", Name: "numbered", Country: "US", Write: numberedLicence},
		{Class: "id.driving_licence", Name: "operators", Country: "US", Write: plainLicence},
		{Class: "id.driving_licence", Name: "smart-card", Country: "IN", Write: smartLicence},
		{Class: "id.driving_licence", Name: "form6-booklet", Country: "IN", Write: bookletLicence},
		{Class: "id.nrega_job_card", Name: "booklet", Country: "IN", Write: bookletJobCard},
		{Class: "id.nrega_job_card", Name: "portal", Country: "IN", Export: true, Write: portalJobCard},
		{Class: "id.ssn_card", Name: "card", Country: "US", Write: bareCard},
		{Class: "id.ssn_card", Name: "carrier", Country: "US", Write: carrierCard},
		{Class: "id.photo", Name: "pasted", Write: pastedPhoto},
		{Class: "id.photo", Name: "pair-signed", Write: twoPhotos},
	}
}
