// Package pdf writes PDF files object by object, as ISO 32000-1 has them. It
// knows of objects, streams, fonts and the table of what stands where; what a
// page is, and what stands on it, is its users' affair: made-up files for
// [dossier/services/internal/sample/paper], output documents for
// [dossier/services/internal/searchable].
//
// Libraries were looked at first. go-pdf/fpdf v0.12.0 orders pictures of one width
// as a map does, so that two runs differ, lists every picture of the file on every
// page, and holds the file in memory; pdfcpu keeps every object in memory until it
// writes (its XRefTable), and sets text in the core fonts or ones that are installed.
package pdf

import (
	"bytes"
	"compress/zlib"
	"errors"
	"fmt"
	"io"
	"math"
	"strconv"
	"unicode/utf16"
)

// A Writer writes the objects of one file one after the other, for one goroutine.
// Of what was written it keeps where it stands, eight bytes an object. Its first
// error is that of everything after it, and is told by [Writer.End].
type Writer struct {
	out io.Writer
	at  int64
	// offsets of the objects by number less one; 0: not written yet
	offsets []int64
	err     error
}

// NewWriter begins a file of a version, such as "1.7".
func NewWriter(out io.Writer, version string) *Writer {
	w := &Writer{out: out}
	// Bytes beyond ASCII tell whoever moves the file that it is no text.
	w.write([]byte("%PDF-" + version + "\n%\xe2\xe3\xcf\xd3\n"))
	return w
}

func (w *Writer) write(b []byte) {
	if w.err != nil {
		return
	}
	n, err := w.out.Write(b)
	w.at, w.err = w.at+int64(n), err
}

// Err is the first error so far.
func (w *Writer) Err() error { return w.err }

// Next is a number for an object that will be written, from 1.
func (w *Writer) Next() int {
	w.offsets = append(w.offsets, 0)
	return len(w.offsets)
}

// Object writes an object under a number of [Writer.Next].
func (w *Writer) Object(n int, body string) {
	w.offsets[n-1] = w.at
	w.write(fmt.Appendf(nil, "%d 0 obj\n%s\nendobj\n", n, body))
}

// Stream writes a stream with the entries of its dictionary, but for its length,
// and returns its number.
func (w *Writer) Stream(dictionary string, data []byte) int {
	n := w.Next()
	w.offsets[n-1] = w.at
	w.write(fmt.Appendf(nil, "%d 0 obj\n<< %s /Length %d >>\nstream\n", n, dictionary, len(data)))
	w.write(data)
	w.write([]byte("\nendstream\nendobj\n"))
	return n
}

// Packed is Stream for data that is not compressed yet.
func (w *Writer) Packed(dictionary string, data []byte) int {
	return w.Stream(dictionary+" /Filter /FlateDecode", Pack(data))
}

// End completes the file with the table of its objects and the entries of its
// trailer, but for its size. Every number of [Writer.Next] must have been written.
func (w *Writer) End(trailer string) error {
	start := w.at
	table := fmt.Appendf(nil, "xref\n0 %d\n0000000000 65535 f \n", len(w.offsets)+1)
	for _, at := range w.offsets {
		if at == 0 {
			w.err = errors.Join(w.err, errors.New("pdf: an object was not written"))
		}
		table = fmt.Appendf(table, "%010d 00000 n \n", at)
	}
	w.write(fmt.Appendf(table, "trailer\n<< /Size %d %s >>\nstartxref\n%d\n%%%%EOF\n", len(w.offsets)+1, trailer, start))
	return w.err
}

// Pack compresses by Deflate.
func Pack(data []byte) []byte {
	var small bytes.Buffer
	z := zlib.NewWriter(&small)
	z.Write(data) // neither fails on a buffer
	z.Close()
	return small.Bytes()
}

// Decimal writes a number to a thousandth.
func Decimal(v float64) string {
	return strconv.FormatFloat(math.Round(v*1000)/1000, 'f', -1, 64)
}

// Escape writes the bytes of a string between parentheses.
func Escape(s []byte) []byte {
	var to []byte
	for _, c := range s {
		if c == '(' || c == ')' || c == '\\' {
			to = append(to, '\\')
		}
		to = append(to, c)
	}
	return to
}

// Text writes a string for people, in UTF-16 where printable ASCII does not do.
func Text(s string) string {
	for _, r := range s {
		if r < ' ' || r > '~' {
			wide := []byte{0xfe, 0xff}
			for _, u := range utf16.Encode([]rune(s)) {
				wide = append(wide, byte(u>>8), byte(u))
			}
			return fmt.Sprintf("<%X>", wide)
		}
	}
	return fmt.Sprintf("(%s)", Escape([]byte(s)))
}
