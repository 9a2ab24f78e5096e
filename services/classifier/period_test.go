package classifier

import (
	"reflect"
	"testing"
)

func TestPeriods(t *testing.T) {
	for _, tt := range []struct {
		name  string
		lines []string
		want  []string
	}{
		{"none", []string{"No dates here", "01/04/2026"}, nil},
		{"day first", []string{"Period 01/04/2026 to 30/04/2026"}, []string{"2026-04-01/2026-04-30"}},
		{"month first", []string{"04/01/2026 - 04/30/2026"}, []string{"2026-04-01/2026-04-30"}},
		{"either: the shorter", []string{"01/02/2026 through 07/02/2026"}, []string{"2026-02-01/2026-02-07"}},
		{"years of two digits", []string{"16-01-26 – 31-01-26"}, []string{"2026-01-16/2026-01-31"}},
		{"as computers write", []string{"2026-01-01 to 2026-03-31"}, []string{"2026-01-01/2026-03-31"}},
		{"names of months", []string{"1 MAY 2026 to 31 May 2026", "June 1, 2026 thru June 30, 2026"}, []string{"2026-05-01/2026-05-31", "2026-06-01/2026-06-30"}},
		{"a month", []string{"Salary slip for the month of February 2028"}, []string{"2028-02-01/2028-02-29"}},
		{"each once", []string{"01/04/2026 to 30/04/2026", "01.04.2026 to 30.04.2026"}, []string{"2026-04-01/2026-04-30"}},
		{"backwards", []string{"30/04/2026 to 01/04/2026"}, nil},
		{"too long", []string{"01/04/2020 to 30/04/2026"}, nil},
		{"no such month", []string{"Salary for Marmalade 2026"}, nil},
		{"no such day", []string{"31/04/2026 to 31/04/2026"}, nil},
	} {
		t.Run(tt.name, func(t *testing.T) {
			var got []string
			for _, p := range periods(newPage(sheet(tt.lines...)).lines) {
				got = append(got, p.From.Format("2006-01-02")+"/"+p.Until.Format("2006-01-02"))
			}
			if !reflect.DeepEqual(got, tt.want) {
				t.Errorf("got %v, want %v", got, tt.want)
			}
		})
	}
}
