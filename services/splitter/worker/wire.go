package worker

import (
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"math"

	"dossier/services/splitter/mupdf"
)

// Requests and answers are structures of fixed size; an answer says how many
// bytes follow it. Both ends are one program on one machine, so there are no
// versions to tell apart.

var order = binary.LittleEndian

// op is what a worker is asked to do.
type op uint8

const (
	opConfine op = iota + 1 // always first: Memory, CPU
	opOpen                  // always second: Media
	opLoad                  // Page
	opText
	opDraw // XScale, YScale, Width, Height
	opSearch
)

// media are the types of documents, by their number in a request.
var media = []string{"application/pdf", "image/tiff", "image/jpeg", "image/png"}

type request struct {
	Op             op
	Media          uint8
	_              [2]byte
	Page           int32 // from 0
	Width, Height  int32 // pixels
	XScale, YScale float64
	Memory         int64 // bytes
	CPU            int64 // seconds that opening, a page, and the search may take
}

// answer is what a worker says. It is believed in nothing: whoever reads a
// field checks it, and fields that do not belong to the request are not read.
type answer struct {
	Status   uint8 // 0, or one more than the place in failures
	Flawed   bool
	Bilevel  bool // opLoad: whether the scan is in black and white
	_        [1]byte
	Facts    Facts
	Walls    Confinement // opConfine
	Pages    int64       // opOpen
	Box      [4]float64  // opLoad: left, top, right, bottom
	Native   int64       // opLoad: pixels, if the page is a picture
	Scan     int64       // opLoad: pixels of the largest picture on a PDF's page
	Followed int64       // by so many bytes: opText, opDraw
}

// failures are those that a worker can report, by their number in an answer.
var failures = []Failure{Failed, NoMemory, Encrypted, PureXFA}

// largestText bounds the text of one page, in bytes. The densest page of small
// print has some 15,000 characters.
const largestText = 200_000 * mupdf.MarkSize

// errHostile is an answer that no worker of ours gives.
var errHostile = errors.New("the worker's answer is not possible")

func send(w io.Writer, message any) error {
	b, err := binary.Append(nil, order, message)
	if err != nil {
		return err
	}
	_, err = w.Write(b)
	return err
}

func receive(r io.Reader, message any) error {
	b := make([]byte, binary.Size(message))
	if _, err := io.ReadFull(r, b); err != nil {
		return err
	}
	_, err := binary.Decode(b, order, message)
	return err
}

// read reads an answer. want is how many bytes must follow it if all went well;
// -1 stands for any number up to largestText. They are put into buffer if it is
// large enough.
func read(r io.Reader, want int64, buffer []byte) (answer, []byte, error) {
	var a answer
	if err := receive(r, &a); err != nil {
		return answer{}, nil, err
	}
	switch {
	case int(a.Status) > len(failures), a.Facts&^mupdf.AllFacts != 0:
		return answer{}, nil, errHostile
	case a.Status != 0:
		want = 0
	case want < 0:
		want = min(max(a.Followed, 0), largestText)
	}
	if a.Followed != want {
		return answer{}, nil, fmt.Errorf("%w: %d bytes follow", errHostile, a.Followed)
	}
	if int64(cap(buffer)) < want {
		buffer = make([]byte, want)
	}
	buffer = buffer[:want]
	_, err := io.ReadFull(r, buffer)
	return a, buffer, err
}

// failure is what the worker reports, nil if all went well.
func (a answer) failure() error {
	if a.Status == 0 {
		return nil
	}
	return failures[a.Status-1]
}

// loaded is what is known of the current page.
type loaded struct {
	box    Box
	native int // pixels, if it is a picture
	scan   Scan
}

// loaded is what opLoad answers: the page's extent, and the pixels of a picture.
// Pages without any extent are the worker's business; those that are no rectangle
// are not.
func (a answer) loaded() (loaded, error) {
	for _, x := range a.Box {
		if math.IsNaN(x) || math.IsInf(x, 0) || math.Abs(x) > math.MaxFloat32 {
			return loaded{}, errHostile
		}
	}
	if a.Native < 0 || a.Native > longest*longest || a.Scan < 0 || a.Scan > longest*longest {
		return loaded{}, errHostile
	}
	return loaded{
		box:    Box{X0: a.Box[0], Y0: a.Box[1], X1: a.Box[2], Y1: a.Box[3]},
		native: int(a.Native), scan: Scan{Pixels: a.Scan, Bilevel: a.Bilevel},
	}, nil
}

// longest bounds each side of a picture in its own pixels. No format says more
// than 2^32, and nothing that says more than this is a picture.
const longest = 1 << 24

// opened is what opOpen answers. MuPDF takes over a negative count of pages.
func (a answer) opened() (pages int, err error) {
	if a.Pages != int64(int32(a.Pages)) {
		return 0, errHostile
	}
	return int(a.Pages), nil
}
