package taxonomy

import (
	"os"
	"slices"
	"testing"
	"time"
)

func TestLookups(t *testing.T) {
	tax, err := Load(os.DirFS("testdata/pets"))
	if err != nil {
		t.Fatal(err)
	}
	if c, ok := tax.Class("pet.licence"); !ok || c.Title != "Pet licence" {
		t.Errorf("Class: %q, %v", c.Title, ok)
	} else if f, ok := c.Field("fee"); !ok || f.Type != FieldMoney {
		t.Errorf("Field: %+v, %v", f, ok)
	} else if _, ok := c.Field("price"); ok {
		t.Error("finds a field that is not there")
	}
	if _, ok := tax.Class("pet.cat"); ok {
		t.Error("finds a class that is not there")
	}
	if p, ok := tax.Product("pets.loan"); !ok || p.Title != "Loan for a pet" {
		t.Errorf("Product: %+v, %v", p, ok)
	}
	if _, ok := tax.Product("pets.lease"); ok {
		t.Error("finds a product that is not there")
	}
	for _, tt := range []struct {
		class, ancestor string
		want            bool
	}{
		{"pet.dog_licence", "pet.dog_licence", true},
		{"pet.dog_licence", "pet.licence", true},
		{"pet.licence", "pet.dog_licence", false},
		{"pet.cat", "pet.licence", false},
	} {
		if got := tax.Is(tt.class, tt.ancestor); got != tt.want {
			t.Errorf("Is(%s, %s) = %v", tt.class, tt.ancestor, got)
		}
	}
	ids := func(rules []Rule) (ids []string) {
		for _, r := range rules {
			ids = append(ids, r.ID)
		}
		return ids
	}
	if got := ids(tax.RulesFor("pet.dog_licence")); !slices.Equal(got, []string{"licence.fee"}) {
		t.Errorf("RulesFor a child: %v", got)
	}
	if got := ids(tax.RulesFor("sys.blank")); got != nil {
		t.Errorf("RulesFor another class: %v", got)
	}
	if got := ids(tax.PackageRules()); !slices.Equal(got, []string{"one_owner"}) {
		t.Errorf("PackageRules: %v", got)
	}
}

func TestRuleAppliesAt(t *testing.T) {
	r := Rule{From: day("2024-01-01"), Until: day("2024-12-31")}
	for _, tt := range []struct {
		at   time.Time
		want bool
	}{
		{day("2023-12-31"), false},
		{day("2024-01-01"), true},
		{day("2024-12-31").Add(23 * time.Hour), true},
		{day("2025-01-01"), false},
	} {
		if got := r.AppliesAt(tt.at); got != tt.want {
			t.Errorf("AppliesAt(%s) = %v", tt.at, got)
		}
	}
	if !(Rule{}).AppliesAt(day("1947-08-15")) {
		t.Error("a rule without dates does not apply")
	}
}

func TestZoneHolds(t *testing.T) {
	for zone, want := range map[Zone][5]bool{ // at 0, a tenth, the middle, nine tenths and the foot
		ZoneAnywhere: {true, true, true, true, true},
		ZoneHeading:  {true, true, true, true, true},
		ZoneTop:      {true, true, false, false, false},
		ZoneBottom:   {false, false, false, true, true},
		ZoneMargin:   {true, true, false, true, true},
	} {
		for i, height := range []float64{0, 0.1, 0.5, 0.9, 1} {
			if zone.Holds(height) != want[i] {
				t.Errorf("%s.Holds(%v) = %v", zone, height, !want[i])
			}
		}
		if want := zone != ZoneHeading && zone != ZoneTop; zone.Prose() != want {
			t.Errorf("%s.Prose() = %v", zone, !want)
		}
	}
}
