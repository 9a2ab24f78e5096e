package ocr

// #cgo CXXFLAGS: -O2
// #cgo LDFLAGS: -ltesseract -llept -lgomp
// #include <stdlib.h>
// #include "analysis.h"
import "C"

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"unsafe"

	"dossier/services/ocr/line"
)

// Reading a page has two parts. Tesseract finds the lines of print (analysis.cpp),
// and what stands in each is recognised by the networks that come with tesseract
// (package line), in a fraction of the time that tesseract's own recognition by
// them takes. Tesseract is reached through our own C++ rather than through
// gosseract, which cannot stop after the layout.

// An engine reads one page at a time, on one core.
type engine struct {
	analyser *C.analyser
	models   []*line.Model // of the principal language first
}

// errUnreadable is what a picture is that cannot be decoded.
var errUnreadable = errors.New("picture cannot be decoded")

// loadModels loads the models of languages, as tesseract names them, joined by
// "+". They serve all engines.
func loadModels(languages string) ([]*line.Model, error) {
	var models []*line.Model
	for language := range strings.SplitSeq(languages, "+") {
		m, err := loadModel(language)
		if err != nil {
			closeModels(models)
			return nil, err
		}
		models = append(models, m)
	}
	return models, nil
}

func loadModel(language string) (*line.Model, error) {
	path, err := modelPath(language)
	if err != nil {
		return nil, err
	}
	content, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	m, err := line.Load(content)
	if err != nil {
		return nil, fmt.Errorf("language %q: %w", language, err)
	}
	return m, nil
}

// modelPath is where tesseract keeps the model of a language.
func modelPath(language string) (string, error) {
	name := C.CString(language)
	defer C.free(unsafe.Pointer(name))
	folder := C.tessdata(name)
	if folder == nil {
		return "", fmt.Errorf("tesseract has no language %q; Debian's package is tesseract-ocr-%s", language, language)
	}
	defer C.free(unsafe.Pointer(folder))
	return filepath.Join(C.GoString(folder), language+".traineddata"), nil
}

func closeModels(models []*line.Model) {
	for _, m := range models {
		m.Close()
	}
}

func newEngine(models []*line.Model) (*engine, error) {
	a := C.analyser_new()
	if a == nil {
		return nil, errors.New("tesseract does not start")
	}
	return &engine{analyser: a, models: models}, nil
}

func (e *engine) close() { C.analyser_delete(e.analyser) }

// A picture is a decoded page.
type picture struct{ c *C.picture }

// decode decodes a picture, which must be closed.
func decode(content []byte) (picture, error) {
	if len(content) == 0 {
		return picture{}, errUnreadable
	}
	c := C.picture_new((*C.uchar)(&content[0]), C.size_t(len(content)))
	if c == nil {
		return picture{}, errUnreadable
	}
	return picture{c}, nil
}

func (p picture) close()      { C.picture_delete(p.c) }
func (p picture) width() int  { return int(C.picture_width(p.c)) }
func (p picture) height() int { return int(C.picture_height(p.c)) }

// place puts a word to where it stands in the picture as it came: find straightens
// pictures that are askew.
func (p picture) place(w *recognised) {
	left, top, right, bottom := C.int(w.left), C.int(w.top), C.int(w.right), C.int(w.bottom)
	C.picture_place(p.c, &left, &top, &right, &bottom)
	w.left, w.top, w.right, w.bottom = int(left), int(top), int(right), int(bottom)
}

// turn turns the picture by quarters, clockwise.
func (p picture) turn(quarters int) error {
	if C.picture_turn(p.c, C.int(quarters)) != C.OK {
		return errors.New("no memory to turn a picture")
	}
	return nil
}

// A strip is a stretch of one line of print without a wide gap.
type strip struct {
	left, top, right, bottom int  // pixels
	line                     int  // from 0; strips of one line share it
	quarters                 int  // by which it must be turned, clockwise, to be read
	alone                    bool // it is only ink at the page's edge that may be print
}

func (s strip) width() int  { return s.right - s.left }
func (s strip) height() int { return s.bottom - s.top }

// A layout is where text stands in a picture.
type layout struct {
	strips []strip // in reading order
	ink    float64 // share of the picture that was taken for ink
}

// A way of looking at a picture.
type way struct {
	scattered bool // text lies about, in uneven light, rather than in blocks on paper
	// part is all that is looked at: left, top, right and bottom as shares of the
	// picture. Nothing of it stands for the whole.
	part [4]float64
}

// find finds the text of a picture.
func (e *engine) find(p picture, w way) (layout, error) {
	scattered := C.int(0)
	if w.scattered {
		scattered = 1
	}
	var l C.layout
	part := C.part{C.float(w.part[0]), C.float(w.part[1]), C.float(w.part[2]), C.float(w.part[3])}
	status := C.analyse(e.analyser, p.c, scattered, part, &l)
	defer C.layout_delete(&l)
	if status != C.OK {
		return layout{}, errors.New("tesseract failed")
	}
	out := layout{ink: float64(l.ink)}
	for _, s := range unsafe.Slice(l.strips, int(l.count)) {
		out.strips = append(out.strips, strip{
			left: int(s.left), top: int(s.top), right: int(s.right), bottom: int(s.bottom),
			line: int(s.line), quarters: int(s.quarters), alone: s.alone != 0,
		})
	}
	return out, nil
}

// cut copies a strip's pixels, turned and scaled to a height, row by row. There
// are none where it is too small.
func (p picture) cut(s strip, height int) (pixels []byte, width int, err error) {
	c := C.strip{
		left: C.int(s.left), top: C.int(s.top), right: C.int(s.right), bottom: C.int(s.bottom),
		line: C.int(s.line), quarters: C.int(s.quarters),
	}
	var from *C.uchar
	var w C.int
	if C.cut(p.c, &c, C.int(height), &from, &w) != C.OK {
		return nil, 0, errors.New("no memory for a line")
	}
	if from == nil {
		return nil, 0, nil
	}
	defer C.free(unsafe.Pointer(from))
	return C.GoBytes(unsafe.Pointer(from), C.int(height)*w), int(w), nil
}
