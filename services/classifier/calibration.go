package classifier

import (
	"bytes"
	_ "embed"
	"encoding/json"
	"fmt"
	"io"
	"maps"
	"slices"

	"dossier/events"
	"dossier/taxonomy"
)

// A Calibration says from which confidence a page is taken without a person. It
// was made from packages of which somebody knows what their pages are, read and
// judged under one taxonomy, by one classifier, with one configuration; for any
// other it says nothing, because a confidence of 0.9 may then mean something else.
type Calibration struct {
	Taxonomy   string `json:"taxonomy"`   // digest
	Classifier string `json:"classifier"` // digest; see [Scorer.Identity]
	Config     string `json:"config"`     // digest of the settings that can change a result

	Error      float64            `json:"error"`      // the share of accepted pages that may be wrong
	Confidence float64            `json:"confidence"` // how sure it is that no more are
	Thresholds map[string]float64 `json:"thresholds"` // by class; a page of any other is never taken
	Measured   Measured           `json:"measured"`
}

// Measured is what came of the thresholds on packages that had no part in choosing
// them.
type Measured struct {
	Chosen        int     `json:"chosen_on"` // packages that they were chosen on
	Packages      int     `json:"packages"`  // packages that they were tried on, and what came of it:
	Pages         int     `json:"pages"`
	Accepted      int     `json:"accepted"`
	Wrong         int     `json:"wrong"`          // of the accepted
	WrongPackages int     `json:"wrong_packages"` // with any of these
	Bound         float64 `json:"bound"`          // on the share of accepted pages that is wrong, at the confidence; pages count as independent
	Review        float64 `json:"review"`         // share of pages that a person looks at
}

// Mismatch is in what a calibration was made for something else.
type Mismatch string

// The mismatches.
const (
	Uncalibrated    Mismatch = "calibration" // there is none
	OtherTaxonomy   Mismatch = "taxonomy"
	OtherClassifier Mismatch = "classifier"
	OtherConfig     Mismatch = "config"
)

// builtIn is the calibration that comes with Dossier, of the built-in taxonomy and
// the settings that hold without a configuration. Dossier calibrate makes it, from
// made-up papers: whoever has decided packages of his own makes his own.
//
//go:embed calibration.json
var builtIn []byte

// ParseCalibration reads a calibration; nothing stands for the one that comes with
// Dossier.
func ParseCalibration(content []byte) (*Calibration, error) {
	if len(content) == 0 {
		content = builtIn
	}
	var c Calibration
	d := json.NewDecoder(bytes.NewReader(content))
	d.DisallowUnknownFields()
	if err := d.Decode(&c); err != nil {
		return nil, fmt.Errorf("read calibration: %w", err)
	}
	if _, err := d.Token(); err != io.EOF {
		return nil, fmt.Errorf("read calibration: there is something behind it")
	}
	for _, class := range slices.Sorted(maps.Keys(c.Thresholds)) {
		if t := c.Thresholds[class]; !(t >= 0 && t <= 1) {
			return nil, fmt.Errorf("read calibration: threshold %v of class %s is not between 0 and 1", t, class)
		}
	}
	return &c, nil
}

// Write writes the calibration as [ParseCalibration] reads it.
func (c *Calibration) Write(w io.Writer) error {
	b, err := json.MarshalIndent(c, "", " ")
	if err == nil {
		_, err = w.Write(append(b, '\n'))
	}
	if err != nil {
		return fmt.Errorf("write calibration: %w", err)
	}
	return nil
}

// Mismatches are in what the calibration was made for something else; none if it
// holds.
func (c *Calibration) Mismatches(taxonomy, classifier, config string) (m []Mismatch) {
	if len(c.Thresholds) == 0 {
		return []Mismatch{Uncalibrated}
	}
	if c.Taxonomy != taxonomy {
		m = append(m, OtherTaxonomy)
	}
	if c.Classifier != classifier {
		m = append(m, OtherClassifier)
	}
	if c.Config != config {
		m = append(m, OtherConfig)
	}
	return m
}

// accepts reports whether a page of a class is taken without a person: not below
// the class's own threshold in the taxonomy either. sys.unknown is never taken: it
// says that a person must look.
func (c *Calibration) accepts(class taxonomy.Class, confidence float64) bool {
	threshold, ok := c.Thresholds[class.ID]
	return ok && class.ID != events.ClassUnknown && confidence >= max(threshold, class.Accept)
}

// digest names the calibration.
func (c *Calibration) digest() (string, error) {
	var b bytes.Buffer
	err := c.Write(&b)
	return events.Digest(b.Bytes()), err
}
