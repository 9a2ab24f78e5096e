package splitter

import "testing"

func TestPictureSize(t *testing.T) {
	for _, c := range []struct {
		name          string
		width, height float64 // points
		of            origin
		want          size
	}{
		{"Letter", 612, 792, origin{}, size{2125, 2750, false}},
		{"Letter on its side", 792, 612, origin{}, size{2750, 2125, false}},
		{"A4", 595, 842, origin{}, size{2066, 2924, false}},
		{"Legal", 612, 1008, origin{}, size{2125, 3500, false}},
		{"A3", 842, 1191, origin{}, size{2924, 4135, false}},
		{"a sheet saved as A6", 297.6, 421, origin{}, size{1944, 2750, false}},
		{"a card", 243, 153, origin{}, size{2025, 1275, false}},
		{"a scan whose pixels were taken for points", 2480, 3508, origin{}, size{1944, 2750, false}},
		{"a strip", 1600, 36, origin{}, size{5556, 125, false}},
		{"a page box of nonsense", 1e7, 1e7, origin{}, size{2750, 2750, false}},
		{"a line", 1e9, 1, origin{}, size{2750, 1, false}},
		{"a scan at 150 dpi", 595, 842, origin{native: 1240 * 1754}, size{1617, 2288, false}},
		{"a scan at 72 dpi", 595, 842, origin{native: 595 * 842}, size{1190, 1684, false}},
		{"a scan at 200 dpi", 595, 842, origin{native: 1653 * 2339}, size{1653, 2339, false}},
		{"a photograph", 3024, 4032, origin{native: 3024 * 4032}, size{2291, 3055, false}},
		{"a picture of one pixel", 0.75, 0.75, origin{native: 1}, size{2, 2, false}},
		{"a sheet scanned at 200 dpi", 612, 792, origin{scan: 200.0 / 72}, size{1700, 2200, false}},
		{"a sheet scanned at 204 dpi", 612, 792, origin{scan: 204.0 / 72}, size{1734, 2244, false}},
		{"a sheet scanned at 300 dpi", 612, 792, origin{scan: 300.0 / 72}, size{1700, 2200, false}},
		{"a sheet scanned at 100 dpi", 612, 792, origin{scan: 100.0 / 72}, size{2125, 2750, false}},
		{"a sheet scanned at 600 dpi, saved as A6", 297.6, 421, origin{scan: 16.67}, size{1555, 2200, false}},
		{"a card scanned at 300 dpi", 243, 153, origin{scan: 300.0 / 72}, size{2025, 1275, false}},
		{"a sheet that speaks for itself", 612, 792, origin{speaks: true}, size{850, 1100, false}},
		{"a card that speaks for itself", 243, 153, origin{speaks: true}, size{1100, 693, false}},
	} {
		if got := pictureSize(c.width, c.height, c.of, DefaultLimits()); got != c.want {
			t.Errorf("%s: %+v, want %+v", c.name, got, c.want)
		}
	}
	if got, want := pictureSize(612, 792, origin{}, Limits{Pixels: 1_000_000}), (size{879, 1138, true}); got != want {
		t.Errorf("Letter in a million pixels: %+v, want %+v", got, want)
	}
}
