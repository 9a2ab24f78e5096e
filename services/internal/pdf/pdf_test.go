package pdf

import (
	"bytes"
	"errors"
	"strings"
	"testing"
)

func TestWriter(t *testing.T) {
	var out bytes.Buffer
	w := NewWriter(&out, "1.7")
	root := w.Next()
	w.Stream("/Kind /Plain", []byte("data"))
	w.Object(root, "<< /Type /Catalog >>")
	if err := w.End("/Root 1 0 R"); err != nil {
		t.Fatal(err)
	}
	want := "%PDF-1.7\n%\xe2\xe3\xcf\xd3\n" +
		"2 0 obj\n<< /Kind /Plain /Length 4 >>\nstream\ndata\nendstream\nendobj\n" +
		"1 0 obj\n<< /Type /Catalog >>\nendobj\n" +
		"xref\n0 3\n0000000000 65535 f \n0000000081 00000 n \n0000000015 00000 n \n" +
		"trailer\n<< /Size 3 /Root 1 0 R >>\nstartxref\n117\n%%EOF\n"
	if out.String() != want {
		t.Errorf("got\n%q\nwant\n%q", out.String(), want)
	}
}

func TestWriterTellsWhatIsMissing(t *testing.T) {
	w := NewWriter(&bytes.Buffer{}, "1.7")
	w.Next()
	if err := w.End("/Root 1 0 R"); err == nil {
		t.Error("an object that was announced and not written is no error")
	}
}

// full is a disk that takes so many bytes.
type full struct{ left int }

var errFull = errors.New("full")

func (f *full) Write(p []byte) (int, error) {
	if len(p) > f.left {
		return f.left, errFull
	}
	f.left -= len(p)
	return len(p), nil
}

func TestWriterKeepsTheFirstError(t *testing.T) {
	for room := range 150 {
		w := NewWriter(&full{room}, "1.7")
		n := w.Next()
		w.Packed("", nil)
		w.Object(n, "<< >>")
		if err := w.End("/Root 1 0 R"); !errors.Is(err, errFull) {
			t.Fatalf("with room for %d bytes: %v", room, err)
		}
	}
}

func TestText(t *testing.T) {
	for in, want := range map[string]string{
		"":              "()",
		`a (b) \ c`:     `(a \(b\) \\ c)`,
		"Büro":          "<FEFF004200FC0072006F>",
		"line\nfeed":    "<FEFF006C0069006E0065000A0066006500650064>",
		"\U0001F600":    "<FEFFD83DDE00>",
		"not \xff utf8": "<FEFF006E006F00740020FFFD00200075007400660038>",
	} {
		if got := Text(in); got != want {
			t.Errorf("%q: %s, want %s", in, got, want)
		}
	}
}

func TestDecimal(t *testing.T) {
	for in, want := range map[float64]string{0: "0", 1.5: "1.5", 0.1 + 0.2: "0.3", 595.2755: "595.276", 1e9: "1000000000"} {
		if got := Decimal(in); got != want {
			t.Errorf("%g: %s, want %s", in, got, want)
		}
	}
}

func TestTrueTypeAddsUp(t *testing.T) {
	for n := 1; n < 12; n++ {
		tables := []Table{{"head", make([]byte, 54)}}
		for i := 1; i < n; i++ {
			tables = append(tables, Table{"tab" + string(rune('a'+i)), []byte(strings.Repeat("x", i))})
		}
		file := TrueType(tables)
		if got := sum(file); got != 0xb1b0afba {
			t.Errorf("a font of %d tables adds up to %x", n, got)
		}
		if again := TrueType(tables); !bytes.Equal(file, again) {
			t.Errorf("a font of %d tables differs the second time", n)
		}
	}
}
