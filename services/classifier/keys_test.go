package classifier

import (
	"reflect"
	"testing"

	"dossier/events"
	"dossier/taxonomy"
)

func TestKeys(t *testing.T) {
	classes := []taxonomy.Class{
		{ID: "a.a", Keys: []taxonomy.Key{
			{Kind: "account", Labels: []string{"account number", "a/c no"}, Pattern: "[0-9X*]{6,18}"},
			{Kind: "pan", Pattern: "[A-Z]{5}[0-9]{4}[A-Z]", Check: "pan"},
		}},
		{ID: "a.b", Keys: []taxonomy.Key{
			{Kind: "account", Labels: []string{"account number", "a/c no"}, Pattern: "[0-9X*]{6,18}"},
			{Kind: "aadhaar", Pattern: "[2-9][0-9]{11}", Check: "aadhaar"},
			{Kind: "policy", Labels: []string{"policy"}},
		}},
	}
	f := newFinder()
	kf, err := compileKeys(f, classes)
	if err != nil {
		t.Fatal(err)
	}
	for _, tt := range []struct {
		name  string
		lines []string
		want  []events.IdentityKey
	}{
		{"none", []string{"Account number: not known"}, nil},
		{"beside its label", []string{"Account Number: 0012345678"}, []events.IdentityKey{{Kind: "account", Value: "0012345678"}}},
		{"behind other words", []string{"A/C No (Savings) INR 0012345678"}, []events.IdentityKey{{Kind: "account", Value: "0012345678"}}},
		{"too far behind", []string{"A/C No as shown in the book 0012345678"}, nil},
		{"in groups", []string{"Account number 0012 3456 78"}, []events.IdentityKey{{Kind: "account", Value: "0012345678"}}},
		{"crossed out", []string{"Account number XXXX XXXX 5678"}, []events.IdentityKey{{Kind: "account", Value: "XXXXXXXX5678"}}},
		{"groups far apart are two", []string{"Account number 00123456\t2026"}, []events.IdentityKey{{Kind: "account", Value: "00123456"}}},
		{"beneath its label", []string{"Name\tAccount number\tBranch", "A. Nobody\t0012345678\t000111"}, []events.IdentityKey{{Kind: "account", Value: "0012345678"}}},
		{"beneath, where something else stands beside", []string{"Account number YU-12", "00123456"}, nil},
		{"dates are no values", []string{"Policy 01/04/2026"}, nil},
		{"each once", []string{"Account number 00123456", "Account number 00123456"}, []events.IdentityKey{{Kind: "account", Value: "00123456"}}},
		{"by its pattern", []string{"of AAPPV8261K, resident"}, []events.IdentityKey{{Kind: "pan", Value: "AAPPV8261K"}}},
		{"by its pattern, check failed", []string{"of AAPPV0000K, resident"}, nil},
		{"by its pattern, in groups", []string{"2341 2341 2346"}, []events.IdentityKey{{Kind: "aadhaar", Value: "234123412346"}}},
		{"without a pattern", []string{"Policy HO-12 3456"}, []events.IdentityKey{{Kind: "policy", Value: "HO123456"}}},
		{"words are no values", []string{"Policy holders of the year 2026"}, nil},
		{"two kinds", []string{"PAN AAPPV8261K A/C No 00123456"}, []events.IdentityKey{{Kind: "account", Value: "00123456"}, {Kind: "pan", Value: "AAPPV8261K"}}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			p := newPage(sheet(tt.lines...))
			if got := kf.find(p, f.find(p.squeezed)); !reflect.DeepEqual(got, tt.want) {
				t.Errorf("got %v, want %v", got, tt.want)
			}
		})
	}
}
