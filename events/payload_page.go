package events

import (
	"errors"
	"fmt"
	"math"
)

// The facts about one page, in the order in which they are stated.
const (
	TypePageSplit      Type = "page.split"
	TypePageRead       Type = "page.read"
	TypePageClassified Type = "page.classified"
)

// Paged is implemented by payloads that are about one page.
type Paged interface{ PageNumber() int }

// MaxPage is the highest page number that an event may carry. It bounds what a
// hostile event can make a consumer allocate; the configured limit of pages is
// far below it.
const MaxPage = 100_000

// PageKey is the key of a fact about one page: "0007".
func PageKey(page int) string { return fmt.Sprintf("%04d", page) }

func validPage(page int) error {
	if page < 1 || page > MaxPage {
		return errors.New("page number is out of range")
	}
	return nil
}

// PageSplit says that one page stands alone: as pixels, and with the words that
// its PDF gives it.
type PageSplit struct {
	Page        int     `json:"page"`   // from 1, in the order of the upload
	Width       float64 `json:"width"`  // points, after rotation
	Height      float64 `json:"height"` // points, after rotation
	Image       Ref     `json:"image"`
	PixelWidth  int     `json:"pixel_width"`
	PixelHeight int     `json:"pixel_height"`
	Ink         float64 `json:"ink"`                   // share of dark pixels inside the margins, 0 to 1; of pale ones where there are no others
	Fingerprint string  `json:"fingerprint,omitempty"` // see [Fingerprint]; none where there is too little ink
	Layer       *Ref    `json:"layer,omitempty"`       // a [PageText]: the PDF's own text, if it has any
	Flags       []Flag  `json:"flags,omitempty"`
}

func (PageSplit) Type() Type        { return TypePageSplit }
func (p PageSplit) Key() string     { return PageKey(p.Page) }
func (p PageSplit) PageNumber() int { return p.Page }

func (p PageSplit) Validate() error {
	if err := validPage(p.Page); err != nil {
		return err
	}
	if err := p.Image.Validate(); err != nil {
		return fmt.Errorf("image: %w", err)
	}
	if p.Layer != nil {
		if err := p.Layer.Validate(); err != nil {
			return fmt.Errorf("layer: %w", err)
		}
	}
	if !(p.Width > 0 && p.Width <= math.MaxFloat64) || !(p.Height > 0 && p.Height <= math.MaxFloat64) || p.PixelWidth <= 0 || p.PixelHeight <= 0 {
		return errors.New("page has no extent")
	}
	if !(p.Ink >= 0 && p.Ink <= 1) {
		return errors.New("ink is no share")
	}
	if _, ok := FingerprintInk(p.Fingerprint); p.Fingerprint != "" && !ok {
		return errors.New("fingerprint is malformed")
	}
	return nil
}

// PageRead says what can be read on a page.
type PageRead struct {
	Page       int        `json:"page"`
	Text       Ref        `json:"text"` // a [PageText]
	Method     ReadMethod `json:"method"`
	Words      int        `json:"words"`
	Confidence float64    `json:"confidence"`    // mean over the words, 0 to 1; 1 for a blank page
	Ink        float64    `json:"ink,omitempty"` // share of dark pixels inside the margins, 0 to 1, as of the [PageSplit]
	Blank      bool       `json:"blank,omitempty"`
	Turned     int        `json:"turned,omitempty"`     // degrees clockwise by which the picture must be turned to stand upright: 0, 90, 180 or 270; the text is of the upright page
	Remembered bool       `json:"remembered,omitempty"` // the picture had been recognised before, by the same engine, and was not again
	Flags      []Flag     `json:"flags,omitempty"`
}

func (PageRead) Type() Type        { return TypePageRead }
func (p PageRead) Key() string     { return PageKey(p.Page) }
func (p PageRead) PageNumber() int { return p.Page }

func (p PageRead) Validate() error {
	if err := validPage(p.Page); err != nil {
		return err
	}
	if err := p.Text.Validate(); err != nil {
		return fmt.Errorf("text: %w", err)
	}
	if !(p.Ink >= 0 && p.Ink <= 1) {
		return errors.New("ink is no share")
	}
	switch p.Method {
	case ReadTextLayer, ReadOCR, ReadNone:
	default:
		return errors.New("method is unknown")
	}
	if p.Turned < 0 || p.Turned > 270 || p.Turned%90 != 0 {
		return errors.New("page is turned by no quarter")
	}
	if p.Words < 0 || !share(p.Confidence) {
		return errors.New("words or confidence are out of range")
	}
	return nil
}

// ClassUnknown is the class of a page that no class fits: an answer, not a failure.
const (
	ClassUnknown   = "sys.unknown"
	ClassBlank     = "sys.blank"
	ClassSeparator = "sys.separator"
)

// PageClassified says what a page is, how sure that is, and what else it might be.
type PageClassified struct {
	Page         int         `json:"page"`
	Class        string      `json:"class"`                  // an id of the taxonomy
	Confidence   float64     `json:"confidence"`             // 0 to 1
	Accepted     bool        `json:"accepted"`               // confidence reaches the threshold that the calibration gives the class
	Alternatives []Candidate `json:"alternatives,omitempty"` // what else it might be, likeliest first
	Method       string      `json:"method"`                 // "signals", "blank", "picture"
	Classifier   string      `json:"classifier"`             // digest of what judged, beside the taxonomy
	Calibration  string      `json:"calibration,omitempty"`  // digest of the calibration; empty: none holds for this taxonomy, classifier and configuration, and nothing is accepted
	Model        string      `json:"model,omitempty"`        // the vision model asked, if one was
	CostMicros   int64       `json:"cost_micros"`            // millionths of a US dollar
	Printed      Printed     `json:"printed"`
	First        float64     `json:"first"`          // how much the page looks like a document's first, -1 (continues) to 1 (starts)
	Last         float64     `json:"last,omitempty"` // how sure it is that the page is a document's last, 0 (nothing says so) to 1
	Signals      Ref         `json:"signals"`        // a [PageSignals]: what the verdict rests on
	Reasons      []string    `json:"reasons,omitempty"`
	Flags        []Flag      `json:"flags,omitempty"`
}

// Candidate is a class a page or document might be of.
type Candidate struct {
	Class      string  `json:"class"`
	Confidence float64 `json:"confidence"` // 0 to 1
}

// Printed is the page number that stands on the page itself: "3 of 7".
type Printed struct {
	Number int `json:"number,omitempty"` // 0: none is printed
	Of     int `json:"of,omitempty"`     // 0: the total is not printed
}

func (PageClassified) Type() Type        { return TypePageClassified }
func (p PageClassified) Key() string     { return PageKey(p.Page) }
func (p PageClassified) PageNumber() int { return p.Page }

func (p PageClassified) Validate() error {
	if err := validPage(p.Page); err != nil {
		return err
	}
	if err := p.Signals.Validate(); err != nil {
		return fmt.Errorf("signals: %w", err)
	}
	if p.Class == "" || p.Method == "" {
		return errors.New("class or method is missing")
	}
	if !(p.First >= -1 && p.First <= 1) {
		return errors.New("first is out of range")
	}
	if !share(p.Last) {
		return errors.New("last is out of range")
	}
	if !share(p.Confidence) || p.CostMicros < 0 || p.Printed.Number < 0 || p.Printed.Of < 0 {
		return errors.New("confidence, cost or printed number is out of range")
	}
	for _, a := range p.Alternatives {
		if a.Class == "" || !share(a.Confidence) {
			return errors.New("an alternative is out of range")
		}
	}
	return nil
}

// PageSignals is what a page's verdict rests on and what assembling goes by.
// It is an artifact, because identity keys hold a borrower's data.
type PageSignals struct {
	Page    int           `json:"page"`
	Matches []SignalMatch `json:"matches,omitempty"`
	Keys    []IdentityKey `json:"keys,omitempty"`
	// Sketch is a sample of what was read, hashed: of two pages it shares about
	// what the pages share. The classifier says of what it is made.
	Sketch []uint32 `json:"sketch,omitempty"`
	// Form is a sample of its words, without figures, in the same way: pages made out on
	// one form share almost all of it.
	Form []uint32 `json:"form,omitempty"`
	// Marks are its numbers and dates, hashed, as far as they may name something: amounts
	// are none. A page of many has a sample of them.
	Marks []uint32 `json:"marks,omitempty"`
	Ties  *Ties    `json:"ties,omitempty"`
}

// Ties is what one page of a document hands on to the next.
type Ties struct {
	FirstClause int     `json:"first_clause,omitempty"` // number of the first clause that begins on it, 0: none does
	LastClause  int     `json:"last_clause,omitempty"`
	FirstDay    string  `json:"first_day,omitempty"` // of the first row of its table: 2026-03-31, or 0000-03-31 where no year is printed
	LastDay     string  `json:"last_day,omitempty"`
	Before      []int64 `json:"before,omitempty"`    // balances, in hundredths, that its table may go on from
	After       []int64 `json:"after,omitempty"`     // balances, in hundredths, that a table on the next page may go on from
	TypeSize    float64 `json:"type_size,omitempty"` // points: how high its words are printed, the median
}

// SignalMatch is one signal of the taxonomy found on a page.
type SignalMatch struct {
	Class  string  `json:"class"`
	Signal string  `json:"signal"` // the signal's id in the taxonomy
	Weight float64 `json:"weight"`
	Boxes  []Box   `json:"boxes,omitempty"` // where it stands on the page
}

// IdentityKey says whose, or which, paper a page belongs to: an account number,
// a PAN, a policy, a period. Pages of one document share their keys.
type IdentityKey struct {
	Kind  string `json:"kind"`
	Value string `json:"value"` // normalised: no spaces, upper case
}

// share reports whether x is a number from 0 to 1; NaN is none.
func share(x float64) bool { return x >= 0 && x <= 1 }
