package events

import "strings"

// Media types of the artifacts that consumers hand to each other.
const (
	MediaPageText    = "application/vnd.dossier.page-text+json"
	MediaReading     = "application/vnd.dossier.reading+json"
	MediaPageSignals = "application/vnd.dossier.page-signals+json"
	MediaOrigin      = "application/vnd.dossier.origin+json"
	MediaLedger      = "application/vnd.dossier.ledger+json"
	MediaFields      = "application/vnd.dossier.fields+json"
	MediaFindings    = "application/vnd.dossier.findings+json"
	MediaDecisions   = "application/vnd.dossier.decisions+json"
	MediaResult      = "application/vnd.dossier.result+json"
	MediaSeal        = "text/vnd.dossier.seal"
	MediaRawMessage  = "application/vnd.dossier.raw-message+json"
)

// PageText is what was read from one page. It is an artifact, never part of an
// event, because it holds a borrower's data.
//
// Coordinates are points (1/72 inch) from the top left corner of the page as
// it is meant to be looked at, that is after its rotation.
type PageText struct {
	Page   int        `json:"page"`   // from 1
	Width  float64    `json:"width"`  // points
	Height float64    `json:"height"` // points
	Method ReadMethod `json:"method"`
	Words  []Word     `json:"words"` // in reading order
}

// Word is one word as it was read.
type Word struct {
	Text       string  `json:"text"`
	Box        Box     `json:"box"`
	Confidence float64 `json:"confidence"` // 0 to 1; 1 for a text layer
	Line       int     `json:"line"`       // words of one printed line share it; from 0, ascending in reading order
}

// Box is a rectangle in page coordinates: left, top, right, bottom.
type Box [4]float64

// ReadMethod says how a page's text was come by.
type ReadMethod string

// The ways a page is read.
const (
	ReadTextLayer ReadMethod = "text_layer" // the PDF's own text
	ReadOCR       ReadMethod = "ocr"        // recognised from pixels
	ReadNone      ReadMethod = "none"       // nothing to read: a blank page
)

// Lines returns the words of each printed line joined by single spaces.
func (t PageText) Lines() []string {
	var lines []string
	var line strings.Builder
	for i, w := range t.Words {
		if i > 0 && w.Line != t.Words[i-1].Line {
			lines = append(lines, line.String())
			line.Reset()
		}
		if line.Len() > 0 {
			line.WriteByte(' ')
		}
		line.WriteString(w.Text)
	}
	if line.Len() > 0 {
		lines = append(lines, line.String())
	}
	return lines
}
