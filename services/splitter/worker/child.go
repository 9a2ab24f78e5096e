package worker

import (
	"bytes"
	"errors"
	"io"
	"math"
	"os"
	"runtime"
	"slices"
	"syscall"

	"dossier/services/splitter/mupdf"
)

// Main does a worker's work and ends the process, if the process was started as
// a worker; else it does nothing. It is the first line of every main whose
// program opens documents.
func Main() {
	if len(os.Args) == 1 && os.Args[0] == name {
		syscall.Exit(serve(confine, openMuPDF))
	}
}

// document is what a worker does with a document.
type document interface {
	Pages() (int, error)
	Load(page, orientation int) (mupdf.Box, error)
	Scan(page int) (mupdf.Scan, error)
	Text() ([]byte, error)
	Draw(xScale, yScale float64, width, height int) (mupdf.Drawing, error)
	Facts() mupdf.Facts
	Search() mupdf.Facts
}

// opener opens a document with so much memory.
type opener func(content []byte, mediaType string, memory int64) (document, error)

func openMuPDF(content []byte, mediaType string, memory int64) (document, error) {
	return mupdf.Open(content, mediaType, memory)
}

// server is a worker at work.
type server struct {
	answers io.Writer
	open    opener
	content []byte
	media   string
	memory  int64
	cpu     int64
	doc     document
}

// serve answers requests until there are no more. It gives the exit code.
func serve(confine func(memory, cpu int64) Confinement, open opener) (code int) {
	defer func() {
		if recover() != nil {
			code = exitPanic // what was wrong quotes the document
		}
	}()
	runtime.LockOSThread() // confining takes several calls, of one thread
	requests, answers, err := pipes()
	if err != nil || closeOthers() != nil {
		return exitUnfit
	}
	next := make(chan request)
	go func() {
		// Reading ahead finds out that the host is gone, also amidst a page.
		for {
			var r request
			if receive(requests, &r) != nil {
				syscall.Exit(exitDone)
			}
			next <- r
		}
	}()
	s := &server{answers: answers, open: open}
	r := <-next
	if r.Op != opConfine {
		return exitUnfit
	}
	if s.content, err = mapInput(inputFD); err != nil {
		return exitUnfit
	}
	s.memory, s.cpu = r.Memory, r.CPU
	if send(answers, answer{Walls: confine(r.Memory, r.CPU)}) != nil {
		return exitDone
	}
	for r := range next {
		if r.Op == opOpen || r.Op == opLoad || r.Op == opSearch {
			allowCPU(s.cpu)
		}
		if s.answer(r) != nil {
			return exitDone // nobody listens
		}
		release(s.content)
	}
	return exitDone
}

// pipes are the ways to the host. They block, which takes a thread and spares
// the runtime's poller.
func pipes() (requests, answers *os.File, err error) {
	err = errors.Join(syscall.SetNonblock(requestFD, false), syscall.SetNonblock(answerFD, false))
	return os.NewFile(requestFD, "requests"), os.NewFile(answerFD, "answers"), err
}

// answer does what is asked for and says what came of it.
func (s *server) answer(r request) error {
	var a answer
	var body [][]byte
	var err error
	switch {
	case r.Op == opOpen:
		err = s.opened(r, &a)
	case s.doc == nil:
		err = mupdf.Failed
	case r.Op == opLoad:
		err = s.loaded(r, &a)
	case r.Op == opText:
		body, err = s.text()
	case r.Op == opDraw:
		body, err = s.drawn(r, &a)
	case r.Op == opSearch:
		a.Facts = s.searched()
	default:
		err = mupdf.Failed
	}
	if err != nil {
		a, body = answer{Status: statusOf(err)}, nil
	}
	if s.doc != nil {
		a.Facts |= s.doc.Facts()
	}
	for _, b := range body {
		a.Followed += int64(len(b))
	}
	if err := send(s.answers, a); err != nil {
		return err
	}
	for _, b := range body {
		if _, err := s.answers.Write(b); err != nil {
			return err
		}
	}
	return nil
}

func statusOf(err error) uint8 {
	failure := mupdf.Failed
	errors.As(err, &failure)
	return uint8(slices.Index(failures, failure) + 1)
}

func (s *server) opened(r request, a *answer) error {
	if int(r.Media) >= len(media) || s.doc != nil {
		return mupdf.Failed
	}
	if _, err := frameOf(media[r.Media], s.content, 0); err != nil {
		return err
	}
	doc, err := s.open(s.content, media[r.Media], s.memory)
	if err != nil {
		return err
	}
	pages, err := doc.Pages()
	if err != nil {
		return err
	}
	a.Pages = int64(pages)
	s.doc, s.media = doc, media[r.Media]
	return nil
}

func (s *server) loaded(r request, a *answer) error {
	f, err := frameOf(s.media, s.content, int(r.Page))
	if err != nil {
		return err
	}
	box, err := s.doc.Load(int(r.Page), f.orientation)
	if err != nil {
		return err
	}
	a.Native = int64(f.width) * int64(f.height)
	if scan, err := s.doc.Scan(int(r.Page)); err == nil { // what cannot be told is none
		a.Scan, a.Bilevel = scan.Pixels, scan.Bilevel
	}
	a.Box = [4]float64{box.X0, box.Y0, box.X1, box.Y1}
	for _, x := range a.Box {
		if math.IsNaN(x) || math.IsInf(x, 0) {
			return mupdf.Failed
		}
	}
	return nil
}

func (s *server) text() ([][]byte, error) {
	text, err := s.doc.Text()
	if err == nil && len(text) > largestText {
		err = mupdf.NoMemory
	}
	return [][]byte{text}, err
}

func (s *server) drawn(r request, a *answer) ([][]byte, error) {
	width, height := int(r.Width), int(r.Height)
	d, err := s.doc.Draw(r.XScale, r.YScale, width, height)
	if err != nil {
		return nil, err
	}
	a.Flawed = d.Flawed
	if d.Stride == width {
		return [][]byte{d.Pixels}, nil
	}
	rows := make([][]byte, height)
	for y := range rows {
		rows[y] = d.Pixels[y*d.Stride : y*d.Stride+width]
	}
	return rows, nil
}

// searched is what the search finds. A file that was broken and rebuilt has
// forgotten its history; but each change to it has left a mark, and so has
// putting it in order for the web.
func (s *server) searched() mupdf.Facts {
	facts := s.doc.Search()
	if facts&mupdf.Repaired != 0 {
		marks := count(s.content, []byte("startxref"))
		if bytes.Contains(s.content[:min(len(s.content), 1024)], []byte("/Linearized")) {
			marks--
		}
		if marks > 1 {
			facts |= mupdf.Incremental
		}
	}
	return facts
}

// count counts a mark in content, of which it holds on to a part at a time.
func count(content, mark []byte) (n int) {
	const part = 16 << 20
	for from := 0; from < len(content); from += part {
		// With as much of the next part as one that begins in this one may reach
		// into. The mark does not overlap itself.
		n += bytes.Count(content[from:min(from+part+len(mark)-1, len(content))], mark)
		release(content)
	}
	return n
}
