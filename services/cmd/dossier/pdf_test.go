package main

import (
	"bytes"
	"compress/zlib"
	"fmt"
	"strings"
	"testing"
)

// Odd PDFs are written object by object.

// objects is a PDF of objects numbered from 1, of which the first is the catalogue.
func objects(bodies ...string) []byte {
	var out strings.Builder
	out.WriteString("%PDF-1.7\n")
	var table strings.Builder
	for i, body := range bodies {
		fmt.Fprintf(&table, "%010d 00000 n \n", out.Len())
		fmt.Fprintf(&out, "%d 0 obj\n%s\nendobj\n", i+1, body)
	}
	at := out.Len()
	fmt.Fprintf(&out, "xref\n0 %[1]d\n0000000000 65535 f \n%[2]strailer\n<</Size %[1]d/Root 1 0 R>>\nstartxref\n%[3]d\n%%%%EOF\n", len(bodies)+1, table.String(), at)
	return []byte(out.String())
}

// stream is a PDF stream.
func stream(dictionary, data string) string {
	return fmt.Sprintf("<<%s/Length %d>>\nstream\n%s\nendstream", dictionary, len(data), data)
}

// single is a PDF of one page of the attributes and the content given. More
// objects are numbered from 5.
func single(page, content string, more ...string) []byte {
	return objects(append([]string{
		"<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R]/Count 1>>",
		"<</Type/Page/Parent 2 0 R/Contents 4 0 R" + page + ">>", stream("", content),
	}, more...)...)
}

func deflated(t testing.TB, data []byte) string {
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
