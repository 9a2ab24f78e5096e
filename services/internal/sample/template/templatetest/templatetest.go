// Package templatetest holds templates to what every one of them promises.
package templatetest

import (
	"flag"
	"fmt"
	"image/png"
	"os"
	"path/filepath"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"dossier/services/internal/sample/paper"
	"dossier/services/internal/sample/template"
	"dossier/services/internal/sample/world"
)

var look = flag.String("look", "", "write every page of the first seed as a picture into this `folder`")

// dates and amounts are the fields whose values are normalised, by their names.
var (
	dates   = regexp.MustCompile(`(^|_)(date|period_start|period_end|issued|expires)$|^date_of_`)
	amounts = regexp.MustCompile(`(^|_)(amount|balance|pay|salary|income|wages|tax|due|total|value|price|gross|net|deductions|credits|debits|fee|instalment|premium|limit)$`)
	decimal = regexp.MustCompile(`^-?[0-9]+\.[0-9]{2}$`)
)

// Check makes every template's paper out for several seeds and asks:
// is it the same when made again; can every sheet be drawn, so that no text runs off it or lacks a glyph; has it at least one field, none of them
// empty, dates as ISO 8601 and amounts as plain decimals; are its printed numbers in order.
func Check(t *testing.T, templates []template.Template) {
	seeds := 12
	if testing.Short() {
		seeds = 2
	}
	seen := map[string]bool{}
	for _, tpl := range templates {
		key := tpl.Class + "/" + tpl.Country + "/" + tpl.Name
		if seen[key] || tpl.Name == "" || tpl.Class == "" {
			t.Errorf("%s: no name, or one that another template has", key)
		}
		seen[key] = true
		for _, l := range []world.Locale{world.UnitedStates, world.India} {
			if tpl.Country != "" && tpl.Country != l.Country {
				continue
			}
			t.Run(key+"/"+l.Country, func(t *testing.T) {
				for seed := range seeds {
					check(t, tpl, l, uint64(seed))
				}
			})
		}
	}
}

func check(t *testing.T, tpl template.Template, l world.Locale, seed uint64) {
	make := func() template.Document {
		f, err := world.New(seed, l, 1+int(seed%2))
		if err != nil {
			t.Fatal(err)
		}
		n := int(seed)
		ask := template.Ask{Back: n % 4, Account: n % 3, Months: []int{0, 1, 3, 6, 12}[n%5], Pages: []int{0, 0, 6, 14, 30}[n%5]}
		return tpl.Make(f.Borrowers[int(seed%2)], ask)
	}
	d := make()
	if again := make(); !reflect.DeepEqual(d.Fields, again.Fields) || len(d.Pages) != len(again.Pages) {
		t.Errorf("seed %d: made twice, it differs", seed)
	}
	if len(d.Pages) == 0 {
		t.Fatalf("seed %d: no pages", seed)
	}
	if len(d.Fields) == 0 && !strings.HasPrefix(tpl.Class, "sys.") && tpl.Class != "id.photo" {
		t.Errorf("seed %d: no fields", seed)
	}
	for name, value := range d.Fields {
		if strings.TrimSpace(value) == "" {
			t.Errorf("seed %d: %s is empty", seed, name)
		}
		if _, err := time.Parse(time.DateOnly, value); dates.MatchString(name) && err != nil {
			t.Errorf("seed %d: %s is no ISO date: %s", seed, name, value)
		}
		if amounts.MatchString(name) && !decimal.MatchString(value) {
			t.Errorf("seed %d: %s is no plain decimal: %s", seed, name, value)
		}
	}
	for i, p := range d.Pages {
		if p.Number < 0 || p.Of < 0 || p.Of > 0 && p.Number > p.Of {
			t.Errorf("seed %d, page %d: prints %d of %d", seed, i+1, p.Number, p.Of)
		}
		for _, n := range []int{p.Number, p.Of} {
			if n > 0 && !prints(p.Sheet, n) {
				t.Errorf("seed %d, page %d: %d is said to be printed, and is not", seed, i+1, n)
			}
		}
		if err := p.Sheet.Check(); err != nil {
			t.Errorf("seed %d, page %d: %v", seed, i+1, err)
		}
		if *look != "" && seed == 0 {
			save(t, p, fmt.Sprintf("%s-%s-%s-%02d.png", tpl.Class, l.Country, tpl.Name, i+1))
		}
	}
}

// prints says whether a number stands on a sheet, by itself or as part of a word: 2/5, Page-2.
func prints(s *paper.Sheet, n int) bool {
	number := regexp.MustCompile(fmt.Sprintf(`(^|[^0-9])0*%d([^0-9]|$)`, n))
	return slices.ContainsFunc(s.Words(), func(w paper.Word) bool { return number.MatchString(w.Text) })
}

func save(t *testing.T, p template.Page, name string) {
	picture, err := p.Sheet.Raster(80)
	if err != nil {
		return // reported already
	}
	if err := os.MkdirAll(*look, 0o755); err != nil {
		t.Fatal(err)
	}
	f, err := os.Create(filepath.Join(*look, name))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	if err := png.Encode(f, picture); err != nil {
		t.Fatal(err)
	}
}
