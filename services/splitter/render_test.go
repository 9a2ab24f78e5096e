package splitter

import "testing"

func TestPictureSize(t *testing.T) {
	for _, c := range []struct {
		name          string
		width, height float64 // points
		native        int     // pixels of a picture
		want          size
	}{
		{"Letter", 612, 792, 0, size{2125, 2750, false}},
		{"Letter on its side", 792, 612, 0, size{2750, 2125, false}},
		{"A4", 595, 842, 0, size{2066, 2924, false}},
		{"Legal", 612, 1008, 0, size{2125, 3500, false}},
		{"A3", 842, 1191, 0, size{2924, 4135, false}},
		{"a sheet saved as A6", 297.6, 421, 0, size{1944, 2750, false}},
		{"a card", 243, 153, 0, size{2025, 1275, false}},
		{"a scan whose pixels were taken for points", 2480, 3508, 0, size{1944, 2750, false}},
		{"a strip", 1600, 36, 0, size{5556, 125, false}},
		{"a page box of nonsense", 1e7, 1e7, 0, size{2750, 2750, false}},
		{"a line", 1e9, 1, 0, size{2750, 1, false}},
		{"a scan at 150 dpi", 595, 842, 1240 * 1754, size{1617, 2288, false}},
		{"a scan at 72 dpi", 595, 842, 595 * 842, size{1190, 1684, false}},
		{"a scan at 200 dpi", 595, 842, 1653 * 2339, size{1653, 2339, false}},
		{"a photograph", 3024, 4032, 3024 * 4032, size{2291, 3055, false}},
		{"a picture of one pixel", 0.75, 0.75, 1, size{2, 2, false}},
	} {
		if got := pictureSize(c.width, c.height, c.native, DefaultLimits()); got != c.want {
			t.Errorf("%s: %+v, want %+v", c.name, got, c.want)
		}
	}
	if got, want := pictureSize(612, 792, 0, Limits{Pixels: 1_000_000}), (size{879, 1138, true}); got != want {
		t.Errorf("Letter in a million pixels: %+v, want %+v", got, want)
	}
}
