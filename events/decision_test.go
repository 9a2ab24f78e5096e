package events_test

import (
	"encoding/json"
	"reflect"
	"strings"
	"testing"

	"dossier/events"
)

// decided is one decision of each kind, as a person may make it.
var decided = []events.Decision{
	{Kind: events.DecisionAssign, Page: 12, Document: "d003"},
	{Kind: events.DecisionMove, Page: 12, Document: "d003", Position: 2},
	{Kind: events.DecisionSplit, Page: 12},
	{Kind: events.DecisionMerge, Page: 12},
	{Kind: events.DecisionReorder, Document: "d003", Pages: []int{5, 4, 6}},
	{Kind: events.DecisionRelabel, Page: 12, Class: "bank.statement"},
	{Kind: events.DecisionRelabel, Document: "d003", Class: "bank.statement"},
	{Kind: events.DecisionMarkDuplicate, Page: 12, DuplicateOf: 11},
	{Kind: events.DecisionReject, Page: 12},
	{Kind: events.DecisionConfirm, Page: 12, Doubts: []events.Doubt{{Code: "class_uncertain", Page: 12, Document: "d003"}}},
	{Kind: events.DecisionConfirm, Document: "d003", Doubts: []events.Doubt{{Code: "rule_failed", Document: "d003", Rule: "pay.net"}}},
	{Kind: events.DecisionConfirm, Doubts: []events.Doubt{{Code: "no_documents"}}},
}

func decisions(ds ...events.Decision) events.Decisions {
	return events.Decisions{Author: "reviewer-17", Reason: "read at the counter", Decisions: ds}
}

func TestEachKindOfDecisionHolds(t *testing.T) {
	if err := decisions(decided...).Validate(); err != nil {
		t.Error(err)
	}
}

// TestDecisionsThatDoNotHold: what lacks something its kind needs, has something
// it does not go with, or is out of any range.
func TestDecisionsThatDoNotHold(t *testing.T) {
	// Each field, set where it has no business, spoils every kind but these.
	goesWith := map[string][]events.DecisionKind{
		"class":    {events.DecisionRelabel},
		"position": {events.DecisionMove},
		"other":    {events.DecisionMarkDuplicate},
		"pages":    {events.DecisionReorder},
		"doubts":   {events.DecisionConfirm},
	}
	spoil := map[string]func(*events.Decision){
		"class":    func(d *events.Decision) { d.Class = "bank.statement" },
		"position": func(d *events.Decision) { d.Position = 3 },
		"other":    func(d *events.Decision) { d.DuplicateOf = 4 },
		"pages":    func(d *events.Decision) { d.Pages = []int{4} },
		"doubts": func(d *events.Decision) {
			d.Doubts = []events.Doubt{{Code: "flagged", Page: d.Page, Document: d.Document}}
		},
	}
	for field, change := range spoil {
		for _, d := range decided {
			change(&d)
			fits := false
			for _, kind := range goesWith[field] {
				fits = fits || d.Kind == kind
			}
			if err := decisions(d).Validate(); err == nil && !fits {
				t.Errorf("%s with %s holds", d.Kind, field)
			}
		}
	}
	for name, d := range map[string]events.Decision{
		"no kind":                          {Page: 1},
		"an unknown kind":                  {Kind: "burn", Page: 1},
		"assign without a document":        {Kind: events.DecisionAssign, Page: 1},
		"assign with a position":           {Kind: events.DecisionAssign, Page: 1, Document: "d001", Position: 1},
		"move without a position":          {Kind: events.DecisionMove, Page: 1, Document: "d001"},
		"split without a page":             {Kind: events.DecisionSplit},
		"split of a document":              {Kind: events.DecisionSplit, Page: 1, Document: "d001"},
		"reorder without pages":            {Kind: events.DecisionReorder, Document: "d001"},
		"reorder with page 0":              {Kind: events.DecisionReorder, Document: "d001", Pages: []int{0, 1}},
		"relabel of nothing":               {Kind: events.DecisionRelabel, Class: "id.pan"},
		"relabel of page and document":     {Kind: events.DecisionRelabel, Page: 1, Document: "d001", Class: "id.pan"},
		"relabel without a class":          {Kind: events.DecisionRelabel, Page: 1},
		"a duplicate of nothing":           {Kind: events.DecisionMarkDuplicate, Page: 1},
		"confirm of page and document":     {Kind: events.DecisionConfirm, Page: 1, Document: "d001"},
		"a page beyond any":                {Kind: events.DecisionReject, Page: events.MaxPage + 1},
		"a page below any":                 {Kind: events.DecisionReject, Page: -1},
		"a document that is none":          {Kind: events.DecisionConfirm, Document: "d000"},
		"a class that is no text":          {Kind: events.DecisionRelabel, Page: 1, Class: "\xff"},
		"a class without end":              {Kind: events.DecisionRelabel, Page: 1, Class: strings.Repeat("x", 1000)},
		"a doubt about another page":       {Kind: events.DecisionConfirm, Page: 1, Doubts: []events.Doubt{{Code: "flagged", Page: 2}}},
		"a doubt about another document":   {Kind: events.DecisionConfirm, Document: "d001", Doubts: []events.Doubt{{Code: "rule_failed", Document: "d002"}}},
		"a page's doubt about a document":  {Kind: events.DecisionConfirm, Document: "d001", Doubts: []events.Doubt{{Code: "flagged", Page: 2, Document: "d001"}}},
		"a document's doubt about nothing": {Kind: events.DecisionConfirm, Doubts: []events.Doubt{{Code: "rule_failed", Document: "d001"}}},
		"a doubt without a code":           {Kind: events.DecisionConfirm, Page: 1, Doubts: []events.Doubt{{Page: 1}}},
	} {
		if decisions(d).Validate() == nil {
			t.Errorf("%s holds", name)
		}
	}
	for name, ds := range map[string]events.Decisions{
		"nobody decides":         {Reason: "r", Decisions: decided},
		"an author with a space": {Author: "Jane Doe", Reason: "r", Decisions: decided},
		"an endless author":      {Author: strings.Repeat("a", events.MaxAuthor+1), Reason: "r", Decisions: decided},
		"no reason":              {Author: "a", Decisions: decided},
		"an endless reason":      {Author: "a", Reason: strings.Repeat("r", events.MaxReason+1), Decisions: decided},
		"a reason that is none":  {Author: "a", Reason: "\xff", Decisions: decided},
		"nothing decided":        {Author: "a", Reason: "r"},
		"too much decided":       {Author: "a", Reason: "r", Decisions: make([]events.Decision, events.MaxDecisions+1)},
	} {
		if ds.Validate() == nil {
			t.Errorf("%s holds", name)
		}
	}
}

// FuzzDecisions: whatever an artifact holds, checking it does not panic, no error
// quotes it, and what holds comes back as it was.
func FuzzDecisions(f *testing.F) {
	for _, d := range decided {
		b, err := json.Marshal(decisions(d))
		if err != nil {
			f.Fatal(err)
		}
		f.Add(b)
	}
	f.Fuzz(func(t *testing.T, content []byte) {
		var ds events.Decisions
		if json.Unmarshal(content, &ds) != nil {
			return
		}
		if err := ds.Validate(); err != nil {
			if len(ds.Reason) > 20 && strings.Contains(err.Error(), ds.Reason) {
				t.Fatalf("the error quotes the reason: %v", err)
			}
			return
		}
		again, err := json.Marshal(ds)
		if err != nil {
			t.Fatal(err)
		}
		var back events.Decisions
		if err := json.Unmarshal(again, &back); err != nil || back.Validate() != nil {
			t.Fatalf("it does not come back: %v, %v", err, back.Validate())
		}
		third, err := json.Marshal(back)
		if err != nil || !reflect.DeepEqual(again, third) {
			t.Fatalf("it comes back as something else: %v", err)
		}
	})
}
