package splitter

// #include <stdlib.h>
// #include "mupdf.h"
import "C"

import (
	"context"
	"errors"
	"fmt"
	"runtime"
	"unsafe"

	_ "github.com/gen2brain/go-fitz" // links MuPDF into the binary

	"dossier/events"
)

// MuPDF is reached through mupdf.c rather than through go-fitz's own functions.
// Those leave annotations and filled form fields out of the picture, which on a
// loan application is the content; let an error that MuPDF throws outside of a
// drawing call end the process; print MuPDF's warnings, which quote the document,
// to stderr; give neither boxes nor a bound on memory nor a way to stop; and
// share a global of the JPEG 2000 decoder between documents without a lock.

// A mupdf is one document open in MuPDF, for one goroutine at a time.
type mupdf struct {
	doc     *C.document
	content runtime.Pinner // MuPDF reads the bytes where they are
}

// box is a rectangle in points, as the document states it.
type box struct{ x0, y0, x1, y1 float64 }

// drawing is a page in gray. Its pixels belong to MuPDF and last until the next
// page is loaded.
type drawing struct {
	pixels                []byte
	width, height, stride int
	flawed                bool // parts of the page could not be drawn
}

// openMuPDF opens a document. It refuses rather than asks for a password.
func openMuPDF(ctx context.Context, content []byte, mediaType string, memory int64) (*mupdf, error) {
	magic := C.CString(mediaType)
	defer C.free(unsafe.Pointer(magic))
	m := &mupdf{doc: C.document_new(C.size_t(memory))}
	if m.doc == nil {
		return nil, errors.New("MuPDF is not of the version that it is bound for, or out of memory")
	}
	m.content.Pin(&content[0])
	status := m.within(ctx, func() C.int {
		return C.document_open(m.doc, (*C.uchar)(&content[0]), C.size_t(len(content)), magic)
	})
	if err := outcome(ctx, status, ErrDamaged); err != nil {
		m.close()
		return nil, err
	}
	return m, nil
}

func (m *mupdf) close() {
	C.document_close(m.doc)
	m.content.Unpin()
}

// within runs one call into MuPDF and has it stopped when the context ends.
func (m *mupdf) within(ctx context.Context, call func() C.int) C.int {
	C.document_resume(m.doc)
	stopped := make(chan struct{})
	cancel := context.AfterFunc(ctx, func() {
		C.document_stop(m.doc)
		close(stopped)
	})
	status := call()
	if !cancel() {
		<-stopped // so that it cannot hit the next call
	}
	return status
}

func (m *mupdf) count(ctx context.Context) (int, error) {
	var pages C.int
	status := m.within(ctx, func() C.int { return C.document_count(m.doc, &pages) })
	return int(pages), outcome(ctx, status, ErrDamaged)
}

// flags are what is odd about the document, as far as is known by now.
func (m *mupdf) flags() []events.Flag {
	facts := C.document_facts(m.doc)
	var flags []events.Flag
	for _, f := range []struct {
		fact C.int
		flag events.Flag
	}{
		{C.REPAIRED, events.FlagRepaired}, {C.OWNER_PASSWORD, events.FlagOwnerPassword}, {C.HAS_XFA, events.FlagXFA},
		{C.HAS_SCRIPT, events.FlagScript}, {C.HAS_LAUNCH, events.FlagLaunch}, {C.HAS_FILES, events.FlagEmbeddedFiles},
	} {
		if facts&f.fact != 0 {
			flags = append(flags, f.flag)
		}
	}
	return flags
}

// load makes a page, from 0, the current one and tells its bounds.
func (m *mupdf) load(ctx context.Context, page int) (box, error) {
	var x0, y0, x1, y1 C.float
	status := m.within(ctx, func() C.int { return C.page_load(m.doc, C.int(page), &x0, &y0, &x1, &y1) })
	return box{float64(x0), float64(y0), float64(x1), float64(y1)}, outcome(ctx, status, ErrRenderFailed)
}

// draw renders the current page to so many pixels.
func (m *mupdf) draw(ctx context.Context, xScale, yScale float64, width, height int) (drawing, error) {
	var p C.picture
	status := m.within(ctx, func() C.int {
		return C.page_draw(m.doc, C.float(xScale), C.float(yScale), C.int(width), C.int(height), &p)
	})
	if err := outcome(ctx, status, ErrRenderFailed); err != nil {
		return drawing{}, err
	}
	return drawing{
		pixels: unsafe.Slice((*byte)(p.pixels), int(p.stride)*int(p.height)),
		width:  int(p.width), height: int(p.height), stride: int(p.stride),
		flawed: p.errors > 0,
	}, nil
}

// text is the text of the current page with the outline of every character, in
// MuPDF's XML. It lasts until the next page is loaded.
func (m *mupdf) text(ctx context.Context) ([]byte, error) {
	var l C.layer
	status := m.within(ctx, func() C.int { return C.page_text(m.doc, &l) })
	if err := outcome(ctx, status, ErrRenderFailed); err != nil {
		return nil, err
	}
	return unsafe.Slice((*byte)(unsafe.Pointer(l.xml)), int(l.size)), nil
}

// outcome turns MuPDF's status into an error; failed is what a plain failure
// means where it happened.
func outcome(ctx context.Context, status C.int, failed Refusal) error {
	switch status {
	case C.OK:
		return nil
	case C.NO_MEMORY:
		return ErrLimitMemory
	case C.ENCRYPTED:
		return ErrEncrypted
	case C.PURE_XFA:
		return ErrXFA
	case C.STOPPED:
		if errors.Is(ctx.Err(), context.DeadlineExceeded) {
			return fmt.Errorf("%w: %w", ErrLimitTime, ctx.Err())
		}
		return ctx.Err()
	default:
		return failed
	}
}
