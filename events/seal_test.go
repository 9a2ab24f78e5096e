package events_test

import (
	"strings"
	"testing"

	"pgregory.net/rapid"

	"dossier/events"
	"dossier/events/eventstest"
)

// record is one event of each kind.
func record(t interface{ Fatal(...any) }) []events.Event {
	var all []events.Event
	for _, p := range eventstest.Examples() {
		all = append(all, stated(t, p))
	}
	return all
}

// TestSealIsGolden: roots on record were computed this way.
func TestSealIsGolden(t *testing.T) {
	lines, err := events.Seal([]events.Event{stated(t, events.PackageSplit{Pages: 2}), stated(t, events.PackageSplit{Pages: 2})})
	if err != nil {
		t.Fatal(err)
	}
	whole, err := events.Marshal(stated(t, events.PackageSplit{Pages: 2}))
	if err != nil {
		t.Fatal(err)
	}
	row := string(events.IDOf(run, events.PackageSplit{})) + " " + events.Digest(whole) + "\n"
	if string(lines) != row+row {
		t.Errorf("got %q", lines)
	}
	lines, err = events.Seal(record(t))
	if err != nil {
		t.Fatal(err)
	}
	if got, want := events.Digest(lines), "sha256:0e47aede1e9d9b88c2e1e8ed8bcd7dc9c9a9e31f281f7aaed14e1cc8067a92b5"; got != want {
		t.Errorf("root of the examples is %s, want %s", got, want)
	}
	if got, want := strings.Count(string(lines), "\n"), len(events.Vocabulary())-1; got != want {
		t.Errorf("%d lines, want %d", got, want)
	}
}

func TestSealDependsOnTheFactsAlone(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		facts := record(t)
		lines, err := events.Seal(facts)
		if err != nil {
			t.Fatal(err)
		}
		again, err := events.Seal(rapid.Permutation(facts).Draw(t, "order"))
		if err != nil || string(again) != string(lines) {
			t.Fatal("the order in which a record is read changes its seal")
		}
		if changed, later, err := events.Unsealed(facts, lines); changed != 0 || len(later) != 0 || err != nil {
			t.Fatalf("a sealed record differs from itself: %d, %v, %v", changed, later, err)
		}

		i := rapid.IntRange(0, len(facts)-1).Draw(t, "which")
		if facts[i].Type == events.TypePackageSealed {
			facts = append(facts[:i:i], facts[i+1:]...)
			if got, err := events.Seal(facts); err != nil || string(got) != string(lines) {
				t.Fatal("a seal is under the seal")
			}
			return
		}
		gone := append(facts[:i:i], facts[i+1:]...)
		if changed, later, err := events.Unsealed(gone, lines); changed != 1 || len(later) != 0 || err != nil {
			t.Fatalf("a fact is gone, unnoticed: %d, %v, %v", changed, later, err)
		}

		other := eventstest.Payload(facts[i].Data).Draw(t, "other")
		forged := facts[i]
		forged.Data = other
		if events.SameFact(forged, facts[i]) {
			t.Skip("the same data by chance")
		}
		tampered := append(append(facts[:i:i], forged), facts[i+1:]...)
		if got, err := events.Seal(tampered); err != nil || string(got) == string(lines) {
			t.Fatal("another datum, the same seal")
		}
		changed, later, err := events.Unsealed(tampered, lines)
		if changed != 1 || len(later) != 1 || err != nil {
			t.Fatalf("a datum was changed, unnoticed: %d, %v, %v", changed, later, err)
		}
	})
}

func TestUnsealedFindsWhatCameLater(t *testing.T) {
	before := record(t)
	lines, err := events.Seal(before)
	if err != nil {
		t.Fatal(err)
	}
	late := stated(t, events.PageRead{Page: 9})
	seal := stated(t, events.PackageSealed{Revision: 4})
	changed, later, err := events.Unsealed(append(before, late, seal), lines)
	if changed != 0 || err != nil || len(later) != 1 || later[0].ID != late.ID {
		t.Errorf("got %d, %v, %v, want the late fact alone", changed, later, err)
	}
}

func TestSealOfWhatHasNoJSON(t *testing.T) {
	broken := []events.Event{{Type: "x", Data: unmarshalable{}}}
	if _, err := events.Seal(broken); err == nil {
		t.Error("sealed")
	}
	if _, _, err := events.Unsealed(broken, nil); err == nil {
		t.Error("compared")
	}
}
