package sample

import (
	"bytes"
	"encoding/json"
	"image/jpeg"
	"maps"
	"math"
	"reflect"
	"regexp"
	"slices"
	"strconv"
	"testing"
	"time"

	"pgregory.net/rapid"

	"dossier/services/internal/sample/paper"
	"dossier/services/internal/sample/scan"
	"dossier/services/internal/sample/truth"
)

// small is a file of a few pages that are quick to draw.
func small(seed uint64, country string) Spec {
	return Spec{Seed: seed, Country: country, Classes: []Class{Payslip, Cheque}}
}

// written is everything a spec gives: the file in every format, and its truth.
func written(t *testing.T, spec Spec) []byte {
	t.Helper()
	f, err := Make(spec)
	if err != nil {
		t.Fatal(err)
	}
	var out bytes.Buffer
	if err := f.PDF(&out); err != nil {
		t.Fatal(err)
	}
	if err := f.TIFF(&out); err != nil {
		t.Fatal(err)
	}
	images, err := f.Images()
	if err != nil {
		t.Fatal(err)
	}
	for _, i := range images {
		out.Write(i.Data)
	}
	for _, v := range []any{f.Truth, f.Words()} {
		if err := json.NewEncoder(&out).Encode(v); err != nil {
			t.Fatal(err)
		}
	}
	return out.Bytes()
}

func TestSameSpecSameBytes(t *testing.T) {
	spec := small(1, "US")
	spec.Scan, spec.Layered, spec.Duplicates, spec.Order = scan.Mixed, 0.5, 1, Mixed
	first := written(t, spec)
	if !bytes.Equal(first, written(t, spec)) {
		t.Error("made twice, it differs")
	}
	if spec.Seed++; bytes.Equal(first, written(t, spec)) {
		t.Error("two seeds gave one file")
	}
}

// anySpec is one of any knobs, of which not all can be had together.
func anySpec(t *rapid.T) Spec {
	country := rapid.SampledFrom([]string{"US", "IN"}).Draw(t, "country")
	return Spec{
		Seed: rapid.Uint64().Draw(t, "seed"), Country: country, Pages: rapid.SampledFrom([]int{0, 60, 120}).Draw(t, "pages"),
		Templates: rapid.SampledFrom(AllTemplates).Draw(t, "templates"), Borrowers: rapid.IntRange(1, 2).Draw(t, "borrowers"), Order: rapid.SampledFrom(AllOrders).Draw(t, "order"),
		Unnumbered: rapid.Bool().Draw(t, "unnumbered"), Adjacent: rapid.IntRange(0, 2).Draw(t, "adjacent"), Duplicates: rapid.IntRange(0, 5).Draw(t, "duplicates"),
		Drops: rapid.IntRange(0, 5).Draw(t, "drops"), Blanks: rapid.IntRange(0, 3).Draw(t, "blanks"), Foreign: rapid.IntRange(0, 4).Draw(t, "foreign"),
		FaxCovers: rapid.IntRange(0, 2).Draw(t, "fax covers"), Bare: rapid.Bool().Draw(t, "bare"), Scan: scan.Mixed, Layered: 0.2,
		Wrong: rapid.SliceOfNDistinct(rapid.SampledFrom(AllWrong), 0, 3, rapid.ID).Draw(t, "wrong"),
	}
}

// composed is a file that is not yet drawn.
func composed(t interface{ Fatal(...any) }, spec Spec) *File {
	f, err := compose(spec)
	if err != nil {
		t.Fatal(err)
	}
	return f
}

func TestTheTruthAccountsForEveryPage(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		spec := anySpec(t)
		f := composed(t, spec).Truth
		if len(f.Pages) < spec.Pages {
			t.Fatalf("%d pages, want at least %d", len(f.Pages), spec.Pages)
		}
		documents := map[string]truth.Document{}
		seen, lost := map[int]bool{}, 0
		for _, d := range f.Documents {
			if documents[d.ID].ID != "" {
				t.Fatalf("%s stands twice", d.ID)
			}
			documents[d.ID] = d
			lost += len(d.Missing)
			last := 0
			for _, n := range d.Pages {
				p := f.Pages[n-1]
				if seen[n] || p.Document != d.ID || p.Class != d.Class || p.DuplicateOf != 0 || p.Position <= last || slices.Contains(d.Missing, p.Position) {
					t.Fatalf("page %d of %s: %+v", n, d.ID, p)
				}
				seen[n], last = true, p.Position
			}
		}
		if lost != spec.Drops {
			t.Fatalf("%d pages are lost, want %d", lost, spec.Drops)
		}
		twice, classes := 0, map[Class]int{}
		for i, p := range f.Pages {
			classes[p.Class]++
			if p.DuplicateOf != 0 {
				first := f.Pages[p.DuplicateOf-1]
				if twice++; seen[p.Page] || first.Document != p.Document || first.Position != p.Position || first.DuplicateOf != 0 || p.Kind != truth.Scan {
					t.Fatalf("page %d again: %+v", p.DuplicateOf, p)
				}
				seen[p.Page] = true
			}
			if p.Page != i+1 || !seen[p.Page] || p.PrintedTotal > 0 && p.PrintedPage > p.PrintedTotal {
				t.Fatalf("page %d: %+v", i+1, p)
			}
		}
		if twice != spec.Duplicates {
			t.Fatalf("%d pages are there twice, want %d", twice, spec.Duplicates)
		}
		if spec.Foreign > 0 != (classes[Unknown] > 0) || spec.FaxCovers > 0 != (classes[FaxCover] > 0) || spec.Bare && classes[Separator] > 0 {
			t.Fatalf("%d foreign, %d covers, %d separators", classes[Unknown], classes[FaxCover], classes[Separator])
		}
	})
}

func TestOrdersKeepEveryPage(t *testing.T) {
	p, err := Spec{Seed: 4, Country: "US", Pages: 60, Templates: Standard, Borrowers: 1, Digital: 0.2}.plan()
	if err != nil {
		t.Fatal(err)
	}
	position := func(all []*leaf, reverse bool) bool { // within a document, do positions go up, or down
		last := map[*sheaf]int{}
		for _, l := range all {
			if before := last[l.of]; before > 0 && (l.position > before) == reverse {
				return false
			}
			last[l.of] = l.position
		}
		return true
	}
	runs := func(all []*leaf) int { // of pages of one document
		n := 0
		for i, l := range all {
			if i == 0 || all[i-1].of != l.of {
				n++
			}
		}
		return n
	}
	clean := p.clean()
	sorted := leaves(clean)
	for _, c := range []struct {
		order                 Order
		whole, up, down, same bool
	}{
		{order: Sorted, whole: true, up: true, same: true}, {order: Documents, whole: true, up: true}, {order: Reversed, whole: true, down: true},
		{order: Interleaved, up: true}, {order: Shuffled}, {order: Mixed},
	} {
		all := c.order.arrange(slices.Clone(clean), p.world.Random("order"))
		key := func(l *leaf) string { return l.of.id + strconv.Itoa(l.position) }
		count := func(all []*leaf) map[string]int {
			m := map[string]int{}
			for _, l := range all {
				m[key(l)]++
			}
			return m
		}
		if !maps.Equal(count(all), count(sorted)) {
			t.Errorf("%s: loses or doubles pages", c.order)
		}
		same := slices.EqualFunc(all, sorted, func(a, b *leaf) bool { return key(a) == key(b) })
		if whole := runs(all) == len(clean); whole != c.whole || position(all, false) != c.up || position(all, true) != c.down || same != c.same {
			t.Errorf("%s: whole %v, up %v, down %v, as sorted %v", c.order, whole, position(all, false), position(all, true), same)
		}
	}
}

func TestWhatIsWrongShows(t *testing.T) {
	amount := func(d truth.Document, name string) int64 {
		whole, err := strconv.ParseFloat(d.Fields[name], 64)
		if err != nil {
			t.Errorf("%s: %s: %v", d.Class, name, err)
		}
		return int64(whole*100 + 0.5)
	}
	date := func(text string) time.Time {
		d, err := time.Parse(time.DateOnly, text)
		if err != nil {
			t.Errorf("no date: %v", err)
		}
		return d
	}
	for _, country := range []string{"US", "IN"} {
		for seed := range uint64(3) {
			honest, wrong := composed(t, Spec{Seed: seed, Country: country}).Truth, composed(t, Spec{Seed: seed, Country: country, Wrong: AllWrong}).Truth
			if slices.ContainsFunc(honest.Wrong, func(w truth.Wrong) bool { return w.Planted }) {
				t.Errorf("%s %d: something is wrong in an honest file: %+v", country, seed, honest.Wrong)
			}
			of := map[string]truth.Document{}
			for _, d := range wrong.Documents {
				of[d.ID] = d
			}
			asOf := date(wrong.AsOf)
			planted := map[Wrong]truth.Document{}
			for _, w := range wrong.Wrong {
				if w.Planted {
					planted[Wrong(w.Kind)] = of[w.Documents[0]]
				}
			}
			if len(planted) != len(AllWrong) {
				t.Errorf("%s %d: planted %v", country, seed, slices.Sorted(maps.Keys(planted)))
			}
			if d := planted[AlteredBalance]; amount(d, "opening_balance")+amount(d, "total_credits")-amount(d, "total_debits") == amount(d, "closing_balance") {
				t.Errorf("%s %d: the altered statement closes", country, seed)
			}
			if d := planted[ExpiredPassport]; !date(d.Fields["date_of_expiry"]).Before(asOf) {
				t.Errorf("%s %d: the passport has not expired", country, seed)
			}
			if d := planted[OldPayslip]; asOf.Sub(date(d.Fields["pay_date"])) < old*24*time.Hour {
				t.Errorf("%s %d: the payslip is of %s", country, seed, d.Fields["pay_date"])
			}
			tax := planted[WrongTaxNumber]
			if name := map[string]string{"US": "ssn", "IN": "pan"}[country]; tax.Fields[name] == taxNumber(honest, tax.Class, name) {
				t.Errorf("%s %d: the tax paper has the right number", country, seed)
			}
			if d := planted[TwoEmployers]; d.Fields["employer"] == tax.Fields["employer"] {
				t.Errorf("%s %d: payslip and tax paper are of one employer", country, seed)
			}
		}
	}
}

// taxNumber is the number on the first paper of a class.
func taxNumber(f truth.File, class Class, name string) string {
	i := slices.IndexFunc(f.Documents, func(d truth.Document) bool { return d.Class == class })
	return f.Documents[i].Fields[name]
}

func TestEveryClassHasThreeTemplates(t *testing.T) {
	all := map[Class]bool{}
	for _, country := range []string{"US", "IN"} {
		for _, class := range Classes(country) {
			all[class] = true
			standard, kept := len(Spec{Country: country, Templates: Standard}.issuersOf(class)), len(Spec{Country: country, Templates: KeptOut}.issuersOf(class))
			if standard < 2 || kept < 1 {
				t.Errorf("%s in %s: %d templates and %d kept out", class, country, standard, kept)
			}
		}
	}
	if len(all) < 30 {
		t.Errorf("%d classes, want 30", len(all))
	}
}

func TestSetsHoldEveryClass(t *testing.T) {
	for _, templates := range AllTemplates {
		set, err := Set(templates)
		if err != nil {
			t.Fatal(err)
		}
		if len(set) != 20 {
			t.Errorf("%s: %d files", templates, len(set))
		}
		held := map[Class]bool{}
		for _, f := range set {
			for _, p := range composed(t, f.Spec).Truth.Pages {
				held[p.Class] = true
			}
		}
		for _, country := range []string{"US", "IN"} {
			for _, class := range Classes(country) {
				if !held[class] {
					t.Errorf("%s: no page of %s", templates, class)
				}
			}
		}
	}
	if _, err := Set("other"); err == nil {
		t.Error("a set of no templates: no error")
	}
}

func TestSpecsThatCannotBeMade(t *testing.T) {
	for _, spec := range []Spec{
		{Country: "FR"}, {Country: "US", Pages: -1}, {Country: "US", Pages: MaxPages + 1}, {Country: "US", Classes: []Class{PAN}}, {Country: "US", Order: "odd"},
		{Country: "US", Templates: "all"}, {Country: "US", Borrowers: 3}, {Country: "US", Scan: "camera"}, {Country: "US", Wrong: []Wrong{"greed"}}, {Country: "US", Strength: 2}, {Country: "US", Turned: 2}, {Country: "US", Scan: scan.Worn, Strength: 0.5},
		{Country: "US", Classes: []Class{W2}, Wrong: []Wrong{AlteredBalance}}, {Country: "US", Classes: []Class{Cheque}, Drops: 1}, {Country: "US", Classes: []Class{Cheque}, Duplicates: 9},
	} {
		if f, err := Make(spec); err == nil {
			t.Errorf("%+v: made %d pages, want an error", spec, len(f.Truth.Pages))
		}
	}
}

// TestFaultsBefallTheSamePages: of files that differ in the strength of a fault alone, what is printed is the same. Without a strength pages differ;
// with none there is no fault.
func TestFaultsBefallTheSamePages(t *testing.T) {
	conditions := func(spec Spec) (all []scan.Condition, words []int) {
		spec.Seed, spec.Country, spec.Classes, spec.Digital = 5, "US", []Class{Payslip, Cheque}, -1
		f := composed(t, spec)
		for _, l := range f.leaves {
			all, words = append(all, l.how), append(words, len(l.printed().Sheet.Words()))
		}
		return all, words
	}
	none, want := conditions(Spec{Scan: scan.OnlyBlur, Strength: -1})
	for i, c := range none {
		if c.Blur != 0 || c.Turn != 0 {
			t.Errorf("page %d has a blur of %v and is turned by %d", i+1, c.Blur, c.Turn)
		}
	}
	for _, spec := range []Spec{{Scan: scan.OnlyBlur, Strength: 0.5}, {Scan: scan.OnlyBlur}, {Scan: scan.OnlySkew, Strength: 1}, {Turned: 1}} {
		got, words := conditions(spec)
		blurs := map[float64]bool{}
		for i, c := range got {
			blurs[c.Blur] = true
			if spec.Strength == 0.5 && c.Blur != 1.5 || spec.Scan == scan.OnlySkew && math.Abs(c.Skew) != scan.MaxSkew || (c.Turn != 0) != (spec.Turned == 1) {
				t.Errorf("%+v: page %d has %+v", spec, i+1, c)
			}
		}
		if spec.Scan == scan.OnlyBlur && spec.Strength == 0 && len(blurs) < 2 {
			t.Errorf("every page has the blur %v", blurs)
		}
		if !slices.Equal(words, want) {
			t.Errorf("%+v: pages of %v words, want %v", spec, words, want)
		}
	}
}

func TestTheFileHoldsWhatTheProductRequires(t *testing.T) {
	for country, required := range map[string]map[Class]int{
		"US": {Application: 1, DrivingLicence: 1, Payslip: 2, W2: 2, BankStatement: 2, Insurance: 1, "loan.estimate": 1, "loan.closing_disclosure": 1, "prop.valuation_report": 1},
		"IN": {Application: 1, PAN: 1, "id.aadhaar": 1, Payslip: 3, Form16: 2, BankStatement: 2, "inc.voe": 1},
	} {
		for _, templates := range AllTemplates {
			held := map[Class]int{}
			for _, d := range composed(t, Spec{Country: country, Templates: templates}).Truth.Documents {
				held[d.Class]++
			}
			for class, least := range required {
				if held[class] < least {
					t.Errorf("%s, %s: %d of %s, want %d", country, templates, held[class], class, least)
				}
			}
		}
	}
}

var pageObject = regexp.MustCompile(`/Type /Page\b[^s]`)

func TestPDFHasThePagesOfTheTruth(t *testing.T) {
	f, err := Make(small(3, "IN"))
	if err != nil {
		t.Fatal(err)
	}
	var pdf bytes.Buffer
	if err := f.PDF(&pdf); err != nil {
		t.Fatal(err)
	}
	if got := len(pageObject.FindAll(pdf.Bytes(), -1)); got != len(f.Truth.Pages) {
		t.Errorf("PDF of %d pages, truth of %d", got, len(f.Truth.Pages))
	}
	scans := 0
	for _, p := range f.Truth.Pages {
		if p.Kind == truth.Scan {
			scans++
		}
	}
	if got := bytes.Count(pdf.Bytes(), []byte("/Subtype /Image")); got != scans {
		t.Errorf("%d pictures for %d scanned pages", got, scans)
	}
}

// Words stand where their ink is, however the page was scanned: most boxes hold something darker than the paper about it.
func TestWordsStandOnInk(t *testing.T) {
	for _, profile := range []scan.Profile{scan.Office, scan.Phone} {
		f, err := Make(Spec{Seed: 8, Country: "US", Classes: []Class{Payslip}, Scan: profile, Digital: -1})
		if err != nil {
			t.Fatal(err)
		}
		boxes, inked := 0, 0
		for i, page := range f.Words() {
			p := f.leaves[i].picture
			m, err := jpeg.Decode(bytes.NewReader(p.JPEG))
			if err != nil {
				t.Fatal(err)
			}
			scale := float64(p.Width) / p.PointsWide
			for _, w := range page.Words {
				low, high := uint32(1<<16), uint32(0)
				for y := w.Box[1] * scale; y < (w.Box[1]+w.Box[3])*scale; y++ {
					for x := w.Box[0] * scale; x < (w.Box[0]+w.Box[2])*scale; x++ {
						r, g, b, _ := m.At(int(x), int(y)).RGBA()
						low, high = min(low, (r+g+b)/3), max(high, (r+g+b)/3)
					}
				}
				if boxes++; high > low+1<<14 { // a quarter of the way from black to white
					inked++
				}
			}
		}
		if boxes < 100 || float64(inked) < 0.97*float64(boxes) {
			t.Errorf("%s: %d of %d words stand on ink", profile, inked, boxes)
		}
	}
}

func TestLayersAreGoodOrBad(t *testing.T) {
	f, err := Make(Spec{Seed: 5, Country: "IN", Classes: []Class{Payslip, BankStatement}, Layered: 1, Digital: -1})
	if err != nil {
		t.Fatal(err)
	}
	kinds := map[truth.Layer]int{}
	for i, p := range f.Truth.Pages {
		kinds[p.Layer]++
		same := reflect.DeepEqual(texts(f.hidden(i)), texts(f.leaves[i].words()))
		if same != (p.Layer == truth.GoodLayer) {
			t.Errorf("page %d: a %s layer says what is printed: %v", p.Page, p.Layer, same)
		}
	}
	if kinds[truth.GoodLayer] == 0 || kinds[truth.BadLayer] == 0 || kinds[truth.NoLayer] != 0 {
		t.Errorf("layers %v", kinds)
	}
}

func texts(words []paper.Word) []string {
	var all []string
	for _, w := range words {
		if !w.Slanted {
			all = append(all, w.Text)
		}
	}
	return all
}
