package paper

import (
	"bytes"
	"fmt"
	"regexp"
	"strconv"
	"strings"
	"testing"
	"time"
)

// mixedBook has a page of every kind.
func mixedBook() *Book {
	b := NewBook("test", time.Unix(0, 0))
	s := statementPage()
	s.Watermark(SansBold, Pale, "COPY")
	for f := range faces {
		s.Text(40, 760+float64(f)*4, Face(f).Of(4), "Sphinx of black quartz ₹ 5 é")
	}
	b.AddSheet(s)
	b.AddScan(Scan{Width: 595, Height: 842, Bitmap: NewBitmap(100, 141), Layer: s.Words()})
	b.AddScan(Scan{Width: 595, Height: 842, Bitmap: NewBitmap(141, 100), Fax: true, Turned: 90})
	b.AddPicture(243, 153, JPEG{Width: 10, Height: 10, Colour: true, Data: []byte{1, 2, 3}})
	b.AddSheet(agreementPage())
	return b
}

func TestEveryObjectIsWhereTheTableSays(t *testing.T) {
	pdf := write(t, mixedBook())
	start := regexp.MustCompile(`startxref\n(\d+)\n%%EOF\n$`).FindSubmatch(pdf)
	if start == nil {
		t.Fatal("no startxref")
	}
	at, err := strconv.Atoi(string(start[1]))
	if err != nil {
		t.Fatal(err)
	}
	entries := strings.Split(string(pdf[at:]), "\n")[3:]
	n := 0
	for ; strings.HasSuffix(entries[n], " 00000 n "); n++ {
		offset, err := strconv.Atoi(entries[n][:10])
		if head := fmt.Sprintf("%d 0 obj\n", n+1); err != nil || !bytes.HasPrefix(pdf[offset:], []byte(head)) {
			t.Errorf("object %d is not at %d", n+1, offset)
		}
	}
	for _, m := range regexp.MustCompile(`(\d+) 0 R`).FindAllSubmatch(pdf, -1) {
		if id, _ := strconv.Atoi(string(m[1])); id < 1 || id > n {
			t.Errorf("a reference to object %d of %d", id, n)
		}
	}
}

func TestMixedBookIsTheSameEveryTime(t *testing.T) {
	if !bytes.Equal(write(t, mixedBook()), write(t, mixedBook())) {
		t.Error("two books of the same pages differ")
	}
}

func TestBookTellsItsSoftware(t *testing.T) {
	for _, c := range []struct {
		creator, producer string
		want              string
	}{
		{"", "", "<< /CreationDate"},
		{"PaperStream (fi)", "", `<< /Creator (PaperStream \(fi\)) /CreationDate`},
		{"", "Büro", "<< /Producer <FEFF004200FC0072006F> /CreationDate"},
	} {
		b := NewBook("test", time.Unix(0, 0))
		b.MadeBy(c.creator, c.producer)
		b.AddSheet(&Sheet{Width: 10, Height: 10})
		if pdf := write(t, b); !bytes.Contains(pdf, []byte(c.want)) {
			t.Errorf("by %q and %q: not %s", c.creator, c.producer, c.want)
		}
	}
	b := NewBook("as ever", time.Unix(0, 0))
	if pdf := write(t, b); !bytes.Contains(pdf, []byte("<< /Producer (as ever) /CreationDate")) {
		t.Error("the program of NewBook is not the producer")
	}
}
