package main

import (
	"strings"
	"testing"

	"dossier/events"
	"dossier/services/classifier"
	"dossier/services/internal/boot"
	"dossier/services/internal/eval"
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

// TestNoCalibrationOfWhatAPersonDecided: a person is sure, which says nothing of
// how sure the classifier may be.
func TestNoCalibrationOfWhatAPersonDecided(t *testing.T) {
	result := events.Result{
		Package: "p", Status: events.StatusCompleted, Classifiers: []events.ClassifierRef{{Digest: "k", Pages: 2}},
		Pages: []events.ResultPage{{Page: 1, Method: "signals"}, {Page: 2, Method: "signals"}},
	}
	of := func() error {
		_, err := calibrationOf([]eval.Package{{Name: "file.pdf", Result: result}})
		return err
	}
	if err := of(); err != nil {
		t.Errorf("before anybody decided: %v", err)
	}
	result.Pages[1].Method = "person"
	if err := of(); err == nil || !strings.Contains(err.Error(), "a person decided about pages of file.pdf") {
		t.Errorf("afterwards: %v", err)
	}
}
