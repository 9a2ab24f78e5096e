package worker

import (
	"encoding/binary"
	"strings"
	"testing"
)

// directories is a TIFF of directories alone: tag, type and value of each entry.
func directories(ds ...[][3]int) []byte {
	le := binary.LittleEndian
	out := []byte("II*\x00\x08\x00\x00\x00")
	for i, d := range ds {
		out = le.AppendUint16(out, uint16(len(d)))
		for _, e := range d {
			out = le.AppendUint16(le.AppendUint16(out, uint16(e[0])), uint16(e[1]))
			out = le.AppendUint32(le.AppendUint32(out, 1), uint32(e[2]))
		}
		next := len(out) + 4
		if i == len(ds)-1 {
			next = 0
		}
		out = le.AppendUint32(out, uint32(next))
	}
	return out
}

func TestFrameOf(t *testing.T) {
	two := directories([][3]int{{256, 3, 20}, {257, 4, 30}}, [][3]int{{256, 4, 1 << 30}, {257, 3, 9}, {274, 3, 6}})
	cyclic := directories([][3]int{{256, 3, 20}, {257, 4, 30}})
	binary.LittleEndian.PutUint32(cyclic[len(cyclic)-4:], 8)
	for _, c := range []struct {
		name, media, content string
		page                 int
		want                 frame
		ok                   bool
	}{
		{"a PDF", "application/pdf", "", 3, frame{}, true},
		{"a first page", "image/tiff", string(two), 0, frame{20, 30, 0}, true},
		{"a second page", "image/tiff", string(two), 1, frame{longest, 9, 6}, true},
		{"a third of two", "image/tiff", string(two), 2, frame{}, false},
		{"the fifth of a chain that bites its tail", "image/tiff", string(cyclic), 4, frame{20, 30, 0}, true},
		{"no width", "image/tiff", string(directories([][3]int{{257, 4, 30}})), 0, frame{}, false},
		{"a width in fractions", "image/tiff", string(directories([][3]int{{256, 5, 20}, {257, 4, 30}})), 0, frame{}, false},
		{"a directory that is cut off", "image/tiff", string(two[:20]), 0, frame{}, false},
		{"a directory beyond the end", "image/tiff", "MM\x00*\xff\xff\xff\xff", 0, frame{}, false},
		{"a header", "image/tiff", "II*\x00", 0, frame{}, false},
		{"no PNG", "image/png", "\x89PNG\r\n\x1a\n", 0, frame{}, false},
	} {
		got, err := frameOf(c.media, []byte(c.content), c.page)
		if got != c.want || (err == nil) != c.ok {
			t.Errorf("%s: %+v, %v; want %+v", c.name, got, err, c.want)
		}
	}
}

func FuzzFrameOf(f *testing.F) {
	f.Add("II*\x00\x08\x00\x00\x00\x01\x00", 0)
	f.Add(string(directories([][3]int{{256, 3, 20}, {257, 4, 30}}, [][3]int{{256, 4, 7}, {257, 3, 9}, {274, 3, 6}})), 1)
	f.Fuzz(func(t *testing.T, content string, page int) {
		got, err := frameOf("image/tiff", []byte(content), min(max(page, 0), 100))
		if err == nil && (got.width < 1 || got.width > longest || got.height < 1 || got.height > longest) {
			t.Errorf("%+v of %q", got, strings.ToValidUTF8(content, "?"))
		}
	})
}
