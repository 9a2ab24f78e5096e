package truth

import (
	"image"
	"image/png"
	"os"
	"path/filepath"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestReadLines(t *testing.T) {
	dir := t.TempDir()
	picture, csv := filepath.Join(dir, "1.png"), filepath.Join(dir, "1.csv")
	f, err := os.Create(picture)
	if err != nil {
		t.Fatal(err)
	}
	if err := png.Encode(f, image.NewGray(image.Rect(0, 0, 463, 1013))); err != nil {
		t.Fatal(err)
	}
	if err := f.Close(); err != nil {
		t.Fatal(err)
	}
	for _, tt := range []struct {
		rows string
		want []Word // nil: refused
	}{
		{"72,25,326,30,320,64,70,60,TAN, WOON \"YANN\"\r\n\r\n", []Word{{Text: `TAN, WOON "YANN"`, Box: [4]float64{70, 25, 256, 39}}}},
		{"\ufeff1,2,3,2,3,4,1,4,a\n5,2,6,2,6,4,5,4,", []Word{{Text: "a", Box: [4]float64{1, 2, 2, 2}}, {Text: "", Box: [4]float64{5, 2, 1, 2}}}},
		{"", []Word{}},
		{"file,class\n", nil},
		{"1,2,3,4,5,6,7,text\n", nil},
		{"1,2,3,4,5,6,7,8.5,text\n", nil},
		{"1,2,3,4,5,6,7,8,\xff\n", nil},
	} {
		if err := os.WriteFile(csv, []byte(tt.rows), 0o600); err != nil {
			t.Fatal(err)
		}
		file, words, err := ReadLines(csv, picture)
		if tt.want == nil {
			if err == nil {
				t.Errorf("%q: read %v", tt.rows, words)
			}
			continue
		}
		if diff := cmp.Diff(Words{Page: 1, Words: tt.want}, words); err != nil || diff != "" {
			t.Errorf("%q: %v (-want +got):\n%s", tt.rows, err, diff)
		}
		if p := file.Pages; len(p) != 1 || p[0].Width != 463 || p[0].Height != 1013 || file.Origin != Real || file.check() != nil {
			t.Errorf("%q: %+v", tt.rows, file)
		}
	}
	if _, _, err := ReadLines(csv, csv); err == nil {
		t.Error("no picture, and no error")
	}
}
