package ocr

// #cgo LDFLAGS: -ltesseract -llept -lgomp
// #include <stdlib.h>
// #include "tesseract.h"
import "C"

import (
	"context"
	"errors"
	"strings"
	"unsafe"
)

// Tesseract is reached through tesseract.c rather than through gosseract, which
// never frees the words and the iterator of a page; replaces the process's
// stderr while an engine starts, for good if two start at once; cannot stop a
// recognition; and gives no way to keep a page on one core.

// An engine is tesseract, warm, for one page at a time.
type engine struct{ c *C.engine }

// errUnreadable is what a picture is that cannot be decoded.
var errUnreadable = errors.New("picture cannot be decoded")

// A recognised word, in pixels.
type recognised struct {
	text                     string
	confidence               float64 // 0 to 1
	left, top, right, bottom int
	line                     int
}

// A sheet is what was recognised in one picture.
type sheet struct {
	words         []recognised
	width, height int     // pixels, after turning
	ink           float64 // share of the picture that was taken for ink
}

func newEngine(language string) (*engine, error) {
	l := C.CString(language)
	defer C.free(unsafe.Pointer(l))
	c := C.engine_new(l)
	if c == nil {
		return nil, errors.New("tesseract does not start: is the language " + language + " installed?")
	}
	return &engine{c}, nil
}

func (e *engine) close() { C.engine_delete(e.c) }

// A way of reading a picture.
type way struct {
	quarters  int  // to turn it by before, clockwise
	scattered bool // text lies about, in uneven light, rather than in blocks on paper
	// part is all that is read: left, top, right and bottom as shares of the
	// turned picture. Nothing of it stands for the whole.
	part [4]float64
}

// read recognises a picture. When the context ends, recognition stops at the
// next word.
func (e *engine) read(ctx context.Context, picture []byte, w way) (sheet, error) {
	if len(picture) == 0 {
		return sheet{}, errUnreadable
	}
	C.engine_resume(e.c)
	stopped := make(chan struct{})
	cancel := context.AfterFunc(ctx, func() {
		C.engine_stop(e.c)
		close(stopped)
	})
	scattered := C.int(0)
	if w.scattered {
		scattered = 1
	}
	var r C.reading
	part := C.part{C.float(w.part[0]), C.float(w.part[1]), C.float(w.part[2]), C.float(w.part[3])}
	status := C.engine_read(e.c, (*C.uchar)(&picture[0]), C.size_t(len(picture)), C.int(w.quarters), scattered, part, &r)
	if !cancel() {
		<-stopped // so that it cannot hit the next page
	}
	defer C.reading_free(&r)
	switch status {
	case C.OK:
	case C.UNREADABLE:
		return sheet{}, errUnreadable
	case C.STOPPED:
		return sheet{}, ctx.Err()
	default:
		return sheet{}, errors.New("tesseract failed")
	}
	s := sheet{width: int(r.width), height: int(r.height), ink: float64(r.ink)}
	for _, w := range unsafe.Slice(r.words, int(r.count)) {
		text := strings.TrimSpace(C.GoString(w.text))
		if text == "" {
			continue // rules and smudges
		}
		s.words = append(s.words, recognised{
			text:       text,
			confidence: float64(w.confidence) / 100,
			left:       int(w.left), top: int(w.top), right: int(w.right), bottom: int(w.bottom),
			line: int(w.line),
		})
	}
	return s, nil
}
