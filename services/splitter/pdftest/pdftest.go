// Package pdftest writes odd PDFs for tests, object by object: no library would
// write what they are about.
package pdftest

import (
	"bytes"
	"compress/zlib"
	"fmt"
	"strings"
	"testing"
)

// Objects is a PDF of objects numbered from 1, of which the first is the catalogue.
func Objects(bodies ...string) []byte {
	var out, table strings.Builder
	out.WriteString("%PDF-1.7\n")
	for i, body := range bodies {
		fmt.Fprintf(&table, "%010d 00000 n \n", out.Len())
		fmt.Fprintf(&out, "%d 0 obj\n%s\nendobj\n", i+1, body)
	}
	at := out.Len()
	fmt.Fprintf(&out, "xref\n0 %[1]d\n0000000000 65535 f \n%[2]strailer\n<</Size %[1]d/Root 1 0 R>>\nstartxref\n%[3]d\n%%%%EOF\n", len(bodies)+1, table.String(), at)
	return []byte(out.String())
}

// Stream is a stream with the entries of its dictionary, but for its length.
func Stream(dictionary, data string) string {
	return fmt.Sprintf("<<%s/Length %d>>\nstream\n%s\nendstream", dictionary, len(data), data)
}

// Single is a PDF of one page with the attributes and the content given. More
// objects are numbered from 5.
func Single(page, content string, more ...string) []byte {
	return Objects(append([]string{
		"<</Type/Catalog/Pages 2 0 R>>",
		"<</Type/Pages/Kids[3 0 R]/Count 1>>",
		"<</Type/Page/Parent 2 0 R/Contents 4 0 R " + page + ">>",
		Stream("", content),
	}, more...)...)
}

// Deflated compresses data as the filter FlateDecode undoes it.
func Deflated(t testing.TB, data []byte) string {
	t.Helper()
	var out bytes.Buffer
	z := zlib.NewWriter(&out)
	if _, err := z.Write(data); err != nil {
		t.Fatal(err)
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	return out.String()
}

// Heavy is a PDF of some hundred bytes a level, whose page draws ten times what
// draws ten times what, and so on, paints a square.
func Heavy(levels int) []byte {
	var forms []string
	for i := range levels {
		resources := fmt.Sprintf("/Type/XObject/Subtype/Form/BBox[0 0 612 792]/Resources<</XObject<</F %d 0 R>>>>", 6+i)
		forms = append(forms, Stream(resources, strings.Repeat("/F Do ", 10)))
	}
	forms = append(forms, Stream("/Type/XObject/Subtype/Form/BBox[0 0 612 792]", "0 0 9 9 re f"))
	return Single("/MediaBox[0 0 612 792]/Resources<</XObject<</F 5 0 R>>>>", "/F Do", forms...)
}
