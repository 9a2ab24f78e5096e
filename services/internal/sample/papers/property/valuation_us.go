package property

import (
	"fmt"
	"strings"

	"dossier/services/internal/sample/form"
	"dossier/services/internal/sample/paper"
	"dossier/services/internal/sample/papers/deal"
	"dossier/services/internal/sample/template"
	"dossier/services/internal/sample/world"
)

// An urarForm is a sheet of the appraisal form, filled from top to bottom: printed labels, typed values, the name of each part upright at the
// left edge.
type urarForm struct {
	s           *paper.Sheet
	x, w, y     float64
	label, bold paper.Type
	typed       paper.Type
}

// row is a line of labels, each with what was typed after it. A label that is empty prints the value only.
func (u *urarForm) row(h float64, cells ...form.Cell) {
	var open float64
	left := 1.0
	for _, c := range cells {
		left -= c.Share
		if c.Share == 0 {
			open++
		}
	}
	x := u.x
	for _, c := range cells {
		w := u.w * c.Share
		if c.Share == 0 {
			w = u.w * left / open
		}
		u.s.Text(x+3, u.y+h-3, u.label, c.Label)
		at := x + 3
		if c.Label != "" {
			at += u.label.Width(c.Label) + 4
		}
		u.s.Text(at, u.y+h-3, form.Fit(u.typed, c.Value, x+w-2-at), c.Value)
		x += w
	}
	u.s.Rule(u.x, u.x+u.w, u.y+h, 0.35, paper.Grey)
	u.y += h
}

// comment is a label and typed lines after it.
func (u *urarForm) comment(lines float64, label, text string) {
	const leading = 10.6
	lead := u.label.Wrap(u.w-6, label)
	y := u.s.Paragraph(u.x+3, u.y+9, u.w-6, leading, u.label, label) - leading
	p := form.Prose{Text: u.typed, Bold: u.typed, Leading: leading, First: u.label.Width(lead[len(lead)-1]) + 5}
	if label == "" {
		p.First = 0
	} else if p.First > u.w*0.8 {
		p.First, y = 0, y+leading
	}
	p.At(u.s, u.x+3, y, u.w-6, text)
	u.y += leading*lines + 3
	u.s.Rule(u.x, u.x+u.w, u.y, 0.35, paper.Grey)
}

// part frames what fill sets, with the part's name at its left.
func (u *urarForm) part(name string, fill func()) {
	top := u.y
	fill()
	u.s.Box(u.x, top, u.w, u.y-top, 0.8, paper.Black)
	u.s.Band(u.x-12, top, 12, u.y-top, paper.RGB(225, 225, 225))
	u.s.Box(u.x-12, top, 12, u.y-top, 0.8, paper.Black)
	t := u.bold
	t.Size = 7
	u.s.Slanted(u.x-3.5, top+(u.y-top+t.Width(name))/2, t, 90, name)
}

const urarPitch = 14.4 // from row to row

const (
	yes = "\u2612"
	no  = "\u2610"
)

// uniformAppraisal is the Uniform Residential Appraisal Report (Fannie Mae 1004, Freddie Mac 70), as appraisal software fills it in: six
// pages, the first three dense with facts, the last three printed.
func uniformAppraisal(b *world.Borrower, a template.Ask) template.Document {
	d, r, o, costs := deal.Of(b), a.Issuer(b), opinionOf(b), deal.ClosingCosts(b)
	p := b.Property
	file := world.Draw(r, world.Figures, 2) + "-" + world.Draw(r, world.Figures, 5)
	face := world.Pick(r, []paper.Face{paper.Narrow, paper.Sans, paper.Mono})
	size := 7.4
	if face == paper.Mono {
		size = 6.4
	}
	u := &urarForm{x: 46, w: b.Width - 76, label: paper.Sans.Of(6.7), bold: paper.SansBold.Of(8), typed: face.Of(size).In(paper.RGB(20, 30, 90))}
	var sheets []*paper.Sheet
	turn := func(title string) {
		u.s = &paper.Sheet{Width: b.Width, Height: b.Height}
		sheets = append(sheets, u.s)
		u.s.Centre(b.Width/2, 34, paper.SansBold.Of(13), "Uniform Residential Appraisal Report")
		u.s.Right(u.x+u.w, 34, u.label, "File #  "+file)
		u.y = 42
		if title != "" {
			u.s.Centre(b.Width/2, 46, u.bold, title)
			u.y = 54
		}
	}
	type c = form.Cell
	turn("")
	u.comment(2, "", "The purpose of this summary appraisal report is to provide the lender/client with an accurate, and adequately supported, "+
		"opinion of the market value of the subject property.")
	u.part("SUBJECT", func() {
		u.row(urarPitch, c{Label: "Property Address", Value: p.Address.Street, Share: 0.5}, c{Label: "City", Value: p.Address.City},
			c{Label: "State", Value: p.Address.Region, Share: 0.1}, c{Label: "Zip Code", Value: p.Address.Code, Share: 0.16})
		u.row(urarPitch, c{Label: "Borrower", Value: b.FullName(), Share: 0.38}, c{Label: "Owner of Public Record",
			Value: p.Seller.FullName()}, c{Label: "County", Value: recordingOf(b).county, Share: 0.2})
		u.comment(2, "Legal Description", legal(b, recordingOf(b).county))
		u.row(urarPitch, c{Label: "Assessor\u2019s Parcel #", Value: p.Survey, Share: 0.46}, c{Label: "Tax Year",
			Value: world.Number(d.Valued.Year() - 1)}, c{Label: "R.E. Taxes $", Value: b.Round(p.YearTax)})
		u.row(urarPitch, c{Label: "Neighborhood Name", Value: "Heron Ridge / Fox Meadow", Share: 0.46}, c{Label: "Map Reference",
			Value: world.Draw(r, world.Figures[1:], 5)}, c{Label: "Census Tract", Value: "0" + world.Draw(r, world.Figures, 3) + ".0" +
			world.Draw(r, world.Figures, 1)})
		u.row(urarPitch, c{Label: "Occupant   " + yes + " Owner   " + no + " Tenant   " + no + " Vacant", Share: 0.36},
			c{Label: "Special Assessments $", Value: "0"}, c{Label: no + " PUD   HOA $", Value: "0   " + no + " per year  " + no + " per month"})
		u.row(urarPitch, c{Label: "Property Rights Appraised   " + yes + " Fee Simple   " + no + " Leasehold   " + no + " Other (describe)"})
		u.row(urarPitch, c{Label: "Assignment Type   " + yes + " Purchase Transaction   " + no + " Refinance Transaction   " + no +
			" Other (describe)"})
		u.row(urarPitch, c{Label: "Lender/Client", Value: b.Lender.Name, Share: 0.4}, c{Label: "Address", Value: b.Lender.Place.String()})
		u.row(urarPitch, c{Label: "Is the subject property currently offered for sale or has it been offered for sale in the twelve months " +
			"prior to the effective date of this appraisal?   " + yes + " Yes   " + no + " No"})
		u.row(urarPitch, c{Label: "Report data source(s) used, offering price(s), and date(s).",
			Value: fmt.Sprintf("DOM %d; subject was offered at %s on %s, MLS# %s", 8+r.IntN(40), dollars(b, p.Price+500_000),
				b.Date(d.Contract.AddDate(0, 0, -24)), world.Draw(r, world.Figures[1:], 7))})
	})
	u.part("CONTRACT", func() {
		u.comment(2, "I "+yes+" did "+no+" did not analyze the contract for sale for the subject purchase transaction. Explain the results of "+
			"the analysis.", "Arms length sale; the contract is typical for the area, no unusual terms.")
		u.row(urarPitch, c{Label: "Contract Price $", Value: b.Round(p.Price), Share: 0.24}, c{Label: "Date of Contract",
			Value: b.Date(d.Contract), Share: 0.24}, c{Label: "Is the property seller the owner of public record?   " + yes + " Yes   " + no +
			" No   Data Source(s)", Value: "Assessor"})
		u.comment(2, "Is there any financial assistance (loan charges, sale concessions, gift or downpayment assistance, etc.) to be paid by "+
			"any party on behalf of the borrower?   "+yes+" Yes  "+no+" No", "Seller credit of "+dollars(b,
			costs.SellerCredit)+" toward closing costs.")
	})
	u.part("NEIGHBORHOOD", func() {
		u.row(urarPitch, c{Label: "Note: Race and the racial composition of the neighborhood are not appraisal factors."})
		u.row(urarPitch, c{Label: "Location   " + no + " Urban  " + yes + " Suburban  " + no + " Rural", Share: 0.33},
			c{Label: "Property Values   " + no + " Increasing  " + yes + " Stable  " + no + " Declining", Share: 0.37},
			c{Label: "One-Unit Housing   PRICE $(000)   AGE (yrs)"})
		low, high := p.Price.Share(7200)/100_000, p.Price.Share(14500)/100_000
		u.row(urarPitch, c{Label: "Built-Up   " + yes + " Over 75%  " + no + " 25\u201375%  " + no + " Under 25%", Share: 0.33},
			c{Label: "Demand/Supply   " + no + " Shortage  " + yes + " In Balance  " + no + " Over Supply", Share: 0.37},
			c{Value: fmt.Sprintf("%d  Low   1       One-Unit 85 %%", low)})
		u.row(urarPitch, c{Label: "Growth   " + no + " Rapid  " + yes + " Stable  " + no + " Slow", Share: 0.33},
			c{Label: "Marketing Time   " + yes + " Under 3 mths  " + no + " 3\u20136 mths  " + no + " Over 6 mths", Share: 0.37},
			c{Value: fmt.Sprintf("%d  High  58    2-4 Unit 3 %%  Multi 4 %%", high)})
		u.row(urarPitch, c{Label: "Neighborhood Boundaries", Value: "North: Ridge Rd; South: E 14th St; East: Interstate right of way; West: " +
			"the river."})
		u.comment(2, "Neighborhood Description", "Established subdivision of detached homes with average appeal, close to schools, parks and "+
			"shopping. Employment centers lie within 15 to 25 minutes. No adverse influences were noted.")
		u.comment(2, "Market Conditions (including support for the above conclusions)",
			"Prices have been stable over the last 12 months. Concessions of 0 to 3% are common and do not affect value. Conventional financing "+
				"prevails; see the market conditions addendum.")
	})
	u.part("SITE", func() {
		u.row(urarPitch, c{Label: "Dimensions", Value: fmt.Sprintf("%d x %d", 40+p.Land%30, 60+p.Land%50)}, c{Label: "Area",
			Value: fmt.Sprintf("%d sf", p.Land)}, c{Label: "Shape", Value: "Rectangular"}, c{Label: "View", Value: "N;Res;"})
		u.row(urarPitch, c{Label: "Specific Zoning Classification", Value: "R-1"}, c{Label: "Zoning Description",
			Value: "Single family residential"}, c{Label: "Compliance   " + yes + " Legal  " + no + " Legal Nonconforming  " + no + " Illegal",
			Share: 0.4})
		u.row(urarPitch, c{Label: "Is the highest and best use of the subject property as improved (or as proposed per plans and " +
			"specifications) the present use?   " + yes + " Yes   " + no + " No"})
		u.row(urarPitch, c{Label: "Utilities   Electricity " + yes + "   Gas " + yes}, c{Label: "Water " + yes + "   Sanitary Sewer " + yes},
			c{Label: "Off-site   Street asphalt " + yes + " Public   Alley none"})
		u.row(urarPitch, c{Label: "FEMA Special Flood Hazard Area   " + no + " Yes  " + yes + " No", Share: 0.4}, c{Label: "FEMA Flood Zone",
			Value: "X"}, c{Label: "FEMA Map #", Value: "53063C0" + world.Draw(r, world.Figures, 3) + "E"}, c{Label: "Map Date",
			Value: "07/06/2018"})
		u.row(urarPitch, c{Label: "Are there any adverse site conditions or external factors (easements, encroachments, environmental " +
			"conditions, land uses, etc.)?   " + no + " Yes   " + yes + " No"})
	})
	u.part("IMPROVEMENTS", func() {
		u.row(urarPitch, c{Label: "Units  " + yes + " One  " + no + " One with Accessory Unit", Share: 0.3}, c{Label: "Foundation  " + no +
			" Slab  " + yes + " Crawl Space", Share: 0.26}, c{Label: "Foundation Walls", Value: "Concrete/Avg"}, c{Label: "Interior  Floors",
			Value: "Cpt,LVP/Gd"})
		u.row(urarPitch, c{Label: "# of Stories", Value: "2", Share: 0.3}, c{Label: no + " Full Basement  " + no + " Partial", Share: 0.26},
			c{Label: "Exterior Walls", Value: "Fiber cement/Avg"}, c{Label: "Walls", Value: "Drywall/Avg"})
		u.row(urarPitch, c{Label: "Type  " + yes + " Det.  " + no + " Att.  " + no + " S-Det./End Unit", Share: 0.3}, c{Label: "Basement Area",
			Value: "0 sq. ft.", Share: 0.26}, c{Label: "Roof Surface", Value: "Comp/Avg"}, c{Label: "Trim/Finish", Value: "Wood/Avg"})
		u.row(urarPitch, c{Label: yes + " Existing  " + no + " Proposed  " + no + " Under Const.", Share: 0.3}, c{Label: "Evidence of  " + no +
			" Infestation  " + no + " Settlement", Share: 0.26}, c{Label: "Gutters & Downspouts", Value: "Alum/Avg"}, c{Label: "Bath Floor",
			Value: "Tile/Avg"})
		u.row(urarPitch, c{Label: "Year Built", Value: world.Number(p.Built), Share: 0.15}, c{Label: "Effective Age (Yrs)",
			Value: world.Number(max(2, (b.AsOf.Year()-p.Built)/2)), Share: 0.15}, c{Label: "Heating  " + yes + " FWA  " + no + " HWBB",
			Share: 0.26}, c{Label: "Window Type", Value: "Vinyl dbl/Avg"}, c{Label: "Car Storage", Value: "2 Garage, 2 Drive"})
		u.row(urarPitch, c{Label: "Appliances  " + yes + " Refrigerator  " + yes + " Range/Oven  " + yes + " Dishwasher  " + yes +
			" Disposal  " + yes + " Microwave  " + no + " Washer/Dryer"})
		u.row(urarPitch, c{Label: "Finished area above grade contains:", Value: fmt.Sprintf("7 Rooms    3 Bedrooms    2.1 Bath(s)    %s Square "+
			"Feet of Gross Living Area Above Grade", world.Number(p.Area))})
		u.comment(2, "Describe the condition of the property (including needed repairs, deterioration, renovations, remodeling, etc.)",
			"C3; no updates in the prior 15 years to the kitchen; baths updated one to five years ago. Normal wear, no deferred maintenance "+
				"observed.")
		u.row(urarPitch, c{Label: "Are there any physical deficiencies or adverse conditions that affect the livability, soundness, or " +
			"structural integrity of the property?   " + no + " Yes   " + yes + " No"})
		u.row(urarPitch, c{Label: "Does the property generally conform to the neighborhood (functional utility, style, condition, use, " +
			"construction, etc.)?   " + yes + " Yes   " + no + " No"})
	})

	turn("")
	comps := comparables(b, o, 3)
	u.row(urarPitch, c{Label: "There are", Value: world.Number(4 + r.IntN(9))}, c{Label: "comparable properties currently offered for sale in " +
		"the subject neighborhood ranging in price from $", Value: b.Round(p.Price.Share(8600)) + "  to $ " + b.Round(p.Price.Share(11700)),
		Share: 0.86})
	u.row(urarPitch, c{Label: "There are", Value: world.Number(9 + r.IntN(19))},
		c{Label: "comparable sales in the subject neighborhood within the past twelve months ranging in sale price from $",
			Value: b.Round(p.Price.Share(8300)) + "  to $ " + b.Round(p.Price.Share(11900)), Share: 0.86})
	columns := form.Columns(u.w, form.Column{Width: 88}, form.Column{Width: 92}, form.Column{}, form.Column{Width: 44, Right: true},
		form.Column{}, form.Column{Width: 44, Right: true}, form.Column{}, form.Column{Width: 44, Right: true})
	u.part("SALES COMPARISON APPROACH", func() {
		line := func(feature, subject string, of func(comparable) (string, string)) {
			values := []string{feature, subject}
			for _, k := range comps {
				v, adjustment := of(k)
				values = append(values, v, adjustment)
			}
			at := u.x
			for i, v := range values {
				t := u.typed
				if i == 0 {
					t = u.label
				}
				u.s.Box(at, u.y, columns[i].Width, 13.4, 0.35, paper.Grey)
				if columns[i].Right {
					u.s.Right(at+columns[i].Width-2, u.y+9, form.Fit(t, v, columns[i].Width-3), v)
				} else {
					u.s.Text(at+2, u.y+9, form.Fit(t, v, columns[i].Width-3), v)
				}
				at += columns[i].Width
			}
			u.y += 13.4
		}
		same := func(v string) func(comparable) (string, string) {
			return func(comparable) (string, string) { return v, "" }
		}
		line("FEATURE", "SUBJECT", func(k comparable) (string, string) { return "COMPARABLE SALE", "+(-) $" })
		line("Address", p.Address.Street, func(k comparable) (string, string) { return k.Address.Street, "" })
		line("", p.Address.Town(), func(k comparable) (string, string) { return k.Address.Town(), "" })
		line("Proximity to Subject", "", func(k comparable) (string, string) { return k.Miles + " miles", "" })
		line("Sale Price", dollars(b, p.Price), func(k comparable) (string, string) { return dollars(b, k.Price), "" })
		line("Sale Price/Gross Liv. Area", b.Money(p.Price/world.Cents(p.Area))+" sq.ft.", func(k comparable) (string,
			string) {
			return b.Money(k.PerFoot) + " sq.ft.", ""
		})
		line("Data Source(s)", "", func(k comparable) (string, string) {
			return "MLS#" + world.Number(2_000_000+k.Area*331) + ";DOM " + world.Number(k.Land%60), ""
		})
		line("Verification Source(s)", "", same("Assessor / Deed"))
		line("Sale or Financing", "", same("ArmLth"))
		line("Concessions", "", same("Conv;0"))
		line("Date of Sale/Time", "", func(k comparable) (string, string) {
			return "s" + k.Sold.Format("01/06") + ";c" + k.Sold.AddDate(0, -1, 0).Format("01/06"), "0"
		})
		line("Location", "N;Res;", same("N;Res;"))
		line("Leasehold/Fee Simple", "Fee Simple", same("Fee Simple"))
		line("Site", world.Number(p.Land)+" sf", func(k comparable) (string, string) { return world.Number(k.Land) + " sf", "0" })
		line("View", "N;Res;", same("N;Res;"))
		line("Design (Style)", "DT2;Traditional", same("DT2;Traditional"))
		line("Quality of Construction", "Q4", same("Q4"))
		line("Actual Age", world.Number(b.AsOf.Year()-p.Built), func(k comparable) (string,
			string) {
			return world.Number(b.AsOf.Year() - k.Built), b.Round(k.ForAge)
		})
		line("Condition", "C3", same("C3"))
		line("Above Grade Room Count", "Total 7  Bdrms 3  Baths 2.1", same("7   3   2.1"))
		line("Gross Living Area", world.Number(p.Area)+" sq.ft.", func(k comparable) (string, string) {
			return world.Number(k.Area) + " sq.ft.", b.Round(k.ForArea)
		})
		line("Basement & Finished", "0sf", same("0sf"))
		line("Functional Utility", "Average", same("Average"))
		line("Heating/Cooling", "FWA/CAC", same("FWA/CAC"))
		line("Energy Efficient Items", "None", same("None"))
		line("Garage/Carport", "2ga2dw", same("2ga2dw"))
		line("Porch/Patio/Deck", "Cov. porch, patio", same("Porch, patio"))
		line("Net Adjustment (Total)", "", func(k comparable) (string, string) {
			sum := k.ForArea + k.ForAge
			sign := yes + " +  " + no + " -"
			if sum < 0 {
				sign = no + " +  " + yes + " -"
			}
			return sign, b.Round(sum)
		})
		line("Adjusted Sale Price", "", func(k comparable) (string, string) {
			return fmt.Sprintf("Net %s%%", (world.Cents(max(k.ForArea+k.ForAge, -k.ForArea-k.ForAge)) * 10000 / k.Price).Plain()), dollars(b,
				k.Adjusted)
		})
		u.row(urarPitch, c{Label: "I " + yes + " did  " + no + " did not research the sale or transfer history of the subject property and " +
			"comparable sales. If not, explain"})
		u.row(urarPitch, c{Label: "My research  " + no + " did  " + yes + " did not reveal any prior sales or transfers of the subject property " +
			"for the three years prior to the effective date of this appraisal."})
		u.row(urarPitch, c{Label: "Data source(s)", Value: "County recorder, MLS"})
		u.comment(4, "Summary of Sales Comparison Approach", "All sales are detached homes of similar age and quality in the same market area "+
			"and bracket the subject in size. Gross living area is adjusted at the rate the paired data support; differences of less than 30 "+
			"square feet and of site area were not found to affect price. Sale 1 is given most weight for its proximity and the smallest gross "+
			"adjustment, with support from the others.")
		u.row(urarPitch, c{Label: "Indicated Value by Sales Comparison Approach $", Value: b.Round(o.Value)})
	})
	u.part("RECONCILIATION", func() {
		cost := o.Value.Share(10140) / 10_000 * 10_000
		u.row(urarPitch, c{Label: "Indicated Value by: Sales Comparison Approach $", Value: b.Round(o.Value), Share: 0.42},
			c{Label: "Cost Approach (if developed) $", Value: b.Round(cost)}, c{Label: "Income Approach (if developed) $"})
		u.comment(3, "", "The sales comparison approach reflects the actions of buyers and sellers in the market and is given the greatest "+
			"weight. The cost approach supports the value. The income approach was not developed since homes here are bought for owner occupancy.")
		u.comment(2, "This appraisal is made "+yes+" \"as is\",  "+no+" subject to completion per plans and specifications,  "+
			""+no+" subject to the following repairs or alterations,  "+no+" subject to the following required inspection:", "None.")
		big := paper.SansBold.Of(8)
		u.s.Text(u.x+3, u.y+11, big, "Based on a complete visual inspection of the interior and exterior areas of the subject property, defined "+
			"scope of work, statement of")
		u.s.Text(u.x+3, u.y+21, big, "assumptions and limiting conditions, and appraiser\u2019s certification, my (our) opinion of the market "+
			"value, as defined, of the real property")
		u.s.Text(u.x+3, u.y+32, big, "that is the subject of this report is $ "+b.Round(o.Value)+" , as of "+b.Date(d.Valued)+" , which is the "+
			"date of inspection and the effective date of this appraisal.")
		u.y += 38
	})

	turn("")
	u.part("ADDITIONAL COMMENTS", func() {
		body := form.Prose{Text: u.typed, Bold: u.typed, Leading: 10.5}
		u.y = body.At(u.s, u.x+4, u.y+11, u.w-8, "CLARIFICATION OF INTENDED USE AND INTENDED USER: The intended user of this report is the "+
			"lender/client named. The intended use is to evaluate the property for a mortgage finance transaction, subject to the stated scope "+
			"of work. No additional intended users are identified by the appraiser.\nSITE: Typical utility easements were noted; the appraiser "+
			"did not review a survey. The subject conforms to the zoning, and no non-conforming use was observed. \nIMPROVEMENTS: Smoke and "+
			"carbon monoxide detectors are present; the water heater is double strapped. All utilities were on and mechanical systems appeared "+
			"to be functioning at the time of inspection. The attic and crawl space were viewed from the access only.\nSALES: A search was made "+
			"for sales within one mile in the prior twelve months with living area within 15 percent of the subject. Sales selected are "+
			"considered the best available. Adjustments are extracted by paired sales and sensitivity analysis and rounded to $500. Adjustments "+
			"of less than that were not made.\nEXPOSURE TIME: Estimated at 30 to 90 days. PRIOR SERVICES: I have performed no services, as an "+
			"appraiser or in any other capacity, regarding the property that is the subject of this report within the three-year period "+
			"immediately preceding acceptance of this assignment.") + 90
	})
	u.y += 6
	u.part("COST APPROACH", func() {
		u.row(urarPitch, c{Label: "COST APPROACH TO VALUE (not required by Fannie Mae)"})
		u.comment(2, "Support for the opinion of site value (summary of comparable land sales or other methods for estimating site value)",
			"By allocation and extraction; typical lots run to about a third of the total.")
		land := o.Land.Share(10000) / 10_000 * 10_000
		building := o.Value.Share(11800) - land
		rate := building / world.Cents(p.Area)
		garage := world.Units(440 * 48)
		new1 := rate*world.Cents(p.Area) + garage
		depreciation := new1 - (o.Value.Share(10140)/10_000*10_000 - land - world.Units(9000))
		u.row(urarPitch, c{Label: "ESTIMATED  " + no + " REPRODUCTION OR  " + yes + " REPLACEMENT COST NEW", Share: 0.5},
			c{Label: "OPINION OF SITE VALUE = $", Value: b.Round(land)})
		u.row(urarPitch, c{Label: "Source of cost data", Value: "Residential cost handbook", Share: 0.5}, c{Label: "Dwelling",
			Value: fmt.Sprintf("%d Sq. Ft. @ $ %s = $ %s", p.Area, b.Amount(rate), b.Round(rate*world.Cents(p.Area)))})
		u.row(urarPitch, c{Label: "Quality rating from cost service", Value: "Avg    Effective date " + d.Valued.Format("01/2006"),
			Share: 0.5}, c{Label: "Garage/Carport", Value: "440 Sq. Ft. @ $ 48.00 = $ " + b.Round(garage)})
		u.row(urarPitch, c{Label: "Comments on Cost Approach", Value: "Physical depreciation by age/life method.", Share: 0.5},
			c{Label: "Total Estimate of Cost-New = $", Value: b.Round(new1)})
		u.row(urarPitch, c{Label: "", Share: 0.5}, c{Label: "Less Physical | Functional | External   Depreciation = $ (",
			Value: b.Round(depreciation) + " )"})
		u.row(urarPitch, c{Label: "", Share: 0.5}, c{Label: "Depreciated Cost of Improvements = $", Value: b.Round(new1 - depreciation)})
		u.row(urarPitch, c{Label: "", Share: 0.5}, c{Label: "\"As-is\" Value of Site Improvements = $", Value: b.Round(world.Units(9000))})
		u.row(urarPitch, c{Label: "Estimated Remaining Economic Life (HUD and VA only)", Value: "50 Years", Share: 0.5},
			c{Label: "Indicated Value By Cost Approach = $", Value: b.Round(land + new1 - depreciation + world.Units(9000))})
	})
	u.y += 6
	u.part("INCOME", func() {
		u.row(urarPitch, c{Label: "INCOME APPROACH TO VALUE (not required by Fannie Mae)"})
		u.row(urarPitch, c{Label: "Estimated Monthly Market Rent $", Share: 0.3}, c{Label: "X Gross Rent Multiplier", Share: 0.25},
			c{Label: "= $                 Indicated Value by Income Approach"})
		u.row(urarPitch, c{Label: "Summary of Income Approach (including support for market rent and GRM)", Value: "Not developed."})
	})
	u.y += 6
	u.part("PUD", func() {
		u.row(urarPitch, c{Label: "PROJECT INFORMATION FOR PUDs (if applicable)"})
		u.row(urarPitch, c{Label: "Is the developer/builder in control of the Homeowners\u2019 Association (HOA)?   " + no + " Yes   " + no +
			" No     Unit type(s)   " + no + " Detached   " + no + " Attached"})
		u.row(urarPitch, c{Label: "Legal name of project"}, c{Label: "Total number of phases"}, c{Label: "Total number of units"},
			c{Label: "Units sold"})
	})

	body := form.Prose{Text: paper.Sans.Of(9.6), Bold: paper.SansBold.Of(9.6), Leading: 12.8}
	turn("")
	u.y += 10
	for _, k := range appraisalScope {
		text := k.text
		if k.title != "" {
			text = "*" + k.title + ":*  " + text
		}
		for part := range strings.SplitSeq(text, "\n") {
			if u.y+body.Height(u.w, part) > b.Height-50 {
				turn("")
				u.y += 10
			}
			u.y = body.At(u.s, u.x, u.y, u.w, part)
		}
		u.y += 7
	}
	if u.y > b.Height-270 || len(sheets) < 6 { // the form has six pages
		turn("")
	}
	u.y += 8
	half := u.w/2 - 6
	form.Signature(u.s, u.x+60, u.y+22, 100, b.Random("appraiser"))
	for i, l := range [][2]string{{"APPRAISER", ""}, {"Signature", ""}, {"Name", o.Valuer.FullName()}, {"Company Name",
		"Bexley Valuation Group"}, {"Company Address", o.Valuer.Home.Street}, {"", o.Valuer.Home.Town()}, {"Telephone Number", o.Valuer.Phone},
		{"Email Address", "appraiser@example.com"}, {"Date of Signature and Report", b.Date(d.Valued.AddDate(0, 0, 2))},
		{"Effective Date of Appraisal", b.Date(d.Valued)}, {"State Certification #", o.Licence}, {"State", p.Address.Region},
		{"Expiration Date", b.Date(d.Valued.AddDate(1, 2, 0))}, {"ADDRESS OF PROPERTY APPRAISED", ""}, {"", p.Address.String()},
		{"APPRAISED VALUE OF SUBJECT PROPERTY $", b.Round(o.Value)}, {"LENDER/CLIENT  Company Name", b.Lender.Name}} {
		y := u.y + 8 + 13.6*float64(i)
		form.Blank(u.s, u.x, y, half, u.label, u.typed, l[0], l[1])
		right := ""
		if i > 0 && i < 13 {
			right = l[0]
		} else if i == 0 {
			right = "SUPERVISORY APPRAISER (ONLY IF REQUIRED)"
		}
		if right != "" {
			form.Blank(u.s, u.x+half+12, y, half, u.label, u.typed, right, "")
		}
	}
	for i, l := range []string{"SUBJECT PROPERTY", no + " Did not inspect subject property", no +
		" Did inspect exterior of subject property from street", "COMPARABLE SALES", no +
		" Did not inspect exterior of comparable sales from street"} {
		if at := u.y + 8 + 13.6*float64(13+i); at < b.Height-50 {
			u.s.Text(u.x+half+12, at, u.label, l)
		}
	}
	fields := valuationFields(b, o, o.Valuer.FullName())
	fields["sale_price"] = p.Price.Plain()
	return template.Numbered(fields, sheets, func(s *paper.Sheet, n, of int) {
		s.Text(u.x, b.Height-24, paper.Sans.Of(6.5), "Freddie Mac Form 70   March 2005")
		s.Centre(b.Width/2, b.Height-24, paper.Sans.Of(6.5), fmt.Sprintf("Page %d of %d", n, of))
		s.Right(u.x+u.w, b.Height-24, paper.Sans.Of(6.5), "Fannie Mae Form 1004   March 2005")
	})
}

// dollars is an amount without its cents.
func dollars(b *world.Borrower, c world.Cents) string { return "$" + b.Round(c) }
