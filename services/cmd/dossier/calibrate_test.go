package main

import (
	"testing"

	"dossier/services/classifier"
	"dossier/services/internal/boot"
	"dossier/taxonomy"
)

// TestTheBuiltInCalibrationHolds: whoever changes the taxonomy, the classifier or a default setting that can change a result makes it anew, or no page is
// accepted any more.
func TestTheBuiltInCalibrationHolds(t *testing.T) {
	tax, err := taxonomy.Loan()
	if err != nil {
		t.Fatal(err)
	}
	scorer, err := classifier.NewScorer(tax)
	if err != nil {
		t.Fatal(err)
	}
	config, err := boot.LoadConfig("")
	if err != nil {
		t.Fatal(err)
	}
	digest, err := config.Digest()
	if err != nil {
		t.Fatal(err)
	}
	c, err := classifier.ParseCalibration(nil)
	if err != nil {
		t.Fatal(err)
	}
	if m := c.Mismatches(tax.Digest, scorer.Identity(), digest); len(m) > 0 {
		t.Errorf("it was made for another %v: make calibrate", m)
	}
	if c.Measured.Bound > c.Error || c.Measured.Accepted == 0 {
		t.Errorf("it promises %+v", c.Measured)
	}
	for class := range c.Thresholds {
		if _, ok := tax.Class(class); !ok {
			t.Errorf("it knows class %s, which the taxonomy does not have", class)
		}
	}
}
