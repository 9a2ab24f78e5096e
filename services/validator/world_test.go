package validator

import (
	"sync"
	"testing"
	"testing/fstest"

	"dossier/events"
	"dossier/services/internal/consume"
	"dossier/services/internal/consume/consumetest"
	"dossier/taxonomy"
)

// papers is a small taxonomy; extra rules are appended to it.
const papers = `
taxonomy: {id: test, version: 1.0.0, title: Papers for tests, default_product: loan}
classes:
  - {id: sys.unknown, title: Unknown, family: system, sensitivity: public}
  - {id: sys.blank, title: Blank, family: system, sensitivity: public}
  - {id: sys.separator, title: Separator, family: system, sensitivity: public}
  - id: inc.pay
    title: Pay
    family: income
    sensitivity: financial
    fields: [{name: tax_id, title: Tax number, type: identifier, labels: [Tax No]}]
  - id: inc.payslip
    parent: inc.pay
    title: Payslip
    family: income
    sensitivity: financial
    fields:
      - {name: gross, title: Gross pay, type: money, labels: [Gross], required: true}
      - {name: net, title: Net pay, type: money, labels: [Net], required: true}
      - {name: paid, title: Date of payment, type: date, labels: [Paid]}
      - {name: days, title: Days, type: integer, labels: [Days]}
      - {name: tax_id, title: Tax number, type: identifier, labels: [Tax No]}
  - id: id.pan
    title: PAN card
    family: identity
    sensitivity: restricted
    fields: [{name: tax_id, title: PAN, type: identifier, labels: [PAN], required: true}]
products:
  - id: loan
    title: Loan
    requires:
      - {id: income, title: Proof of income, any_of: [inc.pay], count: 2}
      - {id: identity, title: Proof of identity, any_of: [id.pan]}
rules:
  - id: pay.net
    title: Net is not above gross
    scope: document
    classes: [inc.payslip]
    needs: [gross, net]
    expr: doc.net <= doc.gross
    severity: error
    message: The net pay is above the gross pay.
  - id: pay.recent
    title: Recent
    scope: document
    classes: [inc.payslip]
    needs: [paid]
    params: {max_age_days: 60}
    expr: doc.paid <= at && at - doc.paid <= duration(string(int(params.max_age_days) * 24) + "h")
    severity: warning
    message: The payslip is too old.
  - id: same.tax_id
    title: One tax number
    scope: package
    needs: [tax_id]
    expr: '[docs.filter(d, "tax_id" in d.fields).map(d, d.fields.tax_id)].all(ids, ids.all(a, ids.all(b, a == b)))'
    severity: warning
    message: Not all documents carry the same tax number.
`

func load(t testing.TB, extra string) *taxonomy.Taxonomy {
	t.Helper()
	tax, err := taxonomy.Load(fstest.MapFS{"papers.yaml": {Data: []byte(papers + extra)}})
	if err != nil {
		t.Fatal(err)
	}
	return tax
}

// world is a validator and what is around it.
type world struct {
	*consumetest.Case
	consumer consume.Consumer
	taxonomy *taxonomy.Taxonomy
}

// compiled is the test taxonomy and its rules, made once: a property test makes
// hundreds of worlds.
var compiled = sync.OnceValues(func() (*taxonomy.Taxonomy, rules) {
	t, err := taxonomy.Load(fstest.MapFS{"papers.yaml": {Data: []byte(papers)}})
	if err != nil {
		panic(err)
	}
	rs, err := compile(t)
	if err != nil {
		panic(err)
	}
	return t, rs
})

func newWorld(t testing.TB) *world {
	t.Helper()
	c := consumetest.New(t)
	tax, rs := compiled()
	v := &validator{artifacts: c.Artifacts, record: c.Record, taxonomy: tax, rules: rs}
	return &world{c, v.consumer(), tax}
}

func (w *world) received() events.PackageReceived {
	return events.PackageReceived{
		Source:  w.Put("application/pdf", []byte("%PDF of 3 pages")),
		Origin:  w.Put(events.MediaOrigin, events.Origin{Bucket: "in", Object: "acme/file.pdf", Generation: 1, Name: "file.pdf"}),
		Product: "loan", Config: events.Digest([]byte("config")),
		Taxonomy: events.TaxonomyRef{ID: "test", Version: "1.0.0", Digest: w.taxonomy.Digest},
	}
}

func field(typ taxonomy.FieldType, value string) events.Field {
	return events.Field{Type: string(typ), Value: value, Text: value, Confidence: 0.9}
}

func payslip(gross, net string) events.Fields {
	return events.Fields{"gross": field(taxonomy.FieldMoney, gross), "net": field(taxonomy.FieldMoney, net)}
}

func (w *world) extracted(document, class string, fields events.Fields) events.DocumentExtracted {
	return events.DocumentExtracted{Document: document, Class: class, Fields: w.Put(events.MediaFields, fields), Found: len(fields)}
}

func (w *world) validated(document string, findings ...events.Finding) events.DocumentValidated {
	return events.DocumentValidated{
		Document: document, Findings: w.Put(events.MediaFindings, append([]events.Finding{}, findings...)), Counts: events.CountFindings(findings),
	}
}

func (w *world) assembled(documents int, entries ...events.LedgerEntry) events.PackageAssembled {
	fates := map[events.Fate]int{}
	for _, e := range entries {
		fates[e.Fate]++
	}
	return events.PackageAssembled{Pages: len(entries), Documents: documents, Fates: fates, Ledger: w.Put(events.MediaLedger, events.Ledger{Pages: entries})}
}

// pageFacts is a page on its way to being classified.
func (w *world) pageFacts(page int, class string, accepted bool, flags ...events.Flag) []events.Payload {
	image := w.Put("image/png", []byte{byte(page)})
	return []events.Payload{
		events.PageSplit{Page: page, Width: 612, Height: 792, Image: image, PixelWidth: 1700, PixelHeight: 2200, Flags: flags},
		events.PageRead{Page: page, Text: w.Put(events.MediaPageText, events.PageText{Page: page}), Method: events.ReadOCR, Confidence: 0.9},
		events.PageClassified{
			Page: page, Class: class, Confidence: 0.95, Accepted: accepted, Classifier: judged, Calibration: calibrated, Method: "signals", Reasons: []string{"signal_title"},
			Signals: w.Put(events.MediaPageSignals, events.PageSignals{Page: page}),
		},
	}
}

// fetch decodes an artifact.
func fetch[T any](w *world, ref events.Ref) T {
	var v T
	w.Get(ref, &v)
	return v
}

// What judged the pages of these tests, and by what they were accepted.
const judged, calibrated = "sha256:judged", "sha256:calibrated"
