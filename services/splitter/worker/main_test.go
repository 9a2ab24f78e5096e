package worker

import (
	"bytes"
	"context"
	"errors"
	"io"
	"os"
	"runtime"
	"syscall"
	"testing"
	"time"

	"dossier/services/splitter/mupdf"
)

// Workers of these tests are this test program, started again with the name of
// an actor: one that misbehaves in its own way, or tries to break out.
var actors = map[string]func() int{}

func TestMain(m *testing.M) {
	Main()
	if len(os.Args) > 1 && os.Args[0] == name {
		syscall.Exit(actors[os.Args[1]]())
	}
	os.Exit(m.Run())
}

// openWith opens a document in an actor.
func openWith(t testing.TB, ctx context.Context, s Settings, argv ...string) (*Document, error) {
	t.Helper()
	d, err := open(ctx, spooled(t, []byte("content")), "application/pdf", s, append([]string{name}, argv...))
	if err == nil {
		t.Cleanup(d.Close)
	}
	return d, err
}

// spooled is a file for a worker.
func spooled(t testing.TB, content []byte) *os.File {
	t.Helper()
	file, err := Spool(t.TempDir(), bytes.NewReader(content))
	if err != nil {
		t.Fatal(err)
	}
	return file
}

// modest are settings for documents of a few bytes.
func modest() Settings { return Settings{Memory: 64 << 20, CPU: 20 * time.Second} }

// stub is a document of three pages that are easily drawn.
type stub struct{ drawn func(page int) }

func (s *stub) Pages() (int, error)          { return 3, nil }
func (s *stub) Scan(int) (mupdf.Scan, error) { return mupdf.Scan{}, nil }

func (s *stub) Load(page, _ int) (mupdf.Box, error) {
	if s.drawn != nil {
		s.drawn(page)
	}
	return mupdf.Box{X1: 612, Y1: 792}, nil
}
func (s *stub) Text() ([]byte, error) { return []byte("<page>\n</page>\n"), nil }
func (s *stub) Draw(_, _ float64, width, height int) (mupdf.Drawing, error) {
	return mupdf.Drawing{Pixels: bytes.Repeat([]byte{7}, (width+1)*height), Stride: width + 1}, nil
}
func (s *stub) Facts() mupdf.Facts  { return mupdf.Repaired }
func (s *stub) Search() mupdf.Facts { return mupdf.Script }

// acting is a worker like any other, but for its document.
func acting(drawn func(page int)) func() int {
	return func() int {
		return serve(confine, func([]byte, string, int64) (document, error) { return &stub{drawn}, nil })
	}
}

// reading is a worker that has no walls and answers as it likes.
func reading(reply func(r request, answers io.Writer)) func() int {
	return func() int {
		requests, answers, err := pipes()
		for err == nil {
			var r request
			if err = receive(requests, &r); err != nil {
				break
			}
			if r.Op == opConfine {
				err = send(answers, answer{Walls: allWalls})
				continue
			}
			reply(r, answers)
		}
		return exitDone
	}
}

// nothingLeft checks, at the end of a test, that no descriptor and no goroutine
// is left of its workers.
func nothingLeft(t *testing.T) {
	t.Helper()
	before := descriptors(t)
	t.Cleanup(func() {
		// One that has closed its channel may yet be about to return.
		for tries := 0; ; tries++ {
			stacks := make([]byte, 1<<20)
			stacks = stacks[:runtime.Stack(stacks, true)]
			if !bytes.Contains(stacks, []byte("worker.start.func")) && !bytes.Contains(stacks, []byte("worker.(*process).ask.func")) {
				break
			}
			if tries == 1000 {
				t.Errorf("goroutines are left:\n%s", stacks)
				break
			}
			runtime.Gosched()
		}
		if after := descriptors(t); after != before {
			t.Errorf("%d descriptors are open, and were %d", after, before)
		}
	})
}

func descriptors(t *testing.T) int {
	entries, err := os.ReadDir("/dev/fd")
	if err != nil {
		t.Fatal(err)
	}
	return len(entries)
}

// wants compares an error with one that it should be; nil stands for an error
// that the document is not to blame for.
func wants(t testing.TB, what string, err error, want error) {
	t.Helper()
	var failure Failure
	switch {
	case want == nil && (err == nil || errors.As(err, &failure)):
		t.Errorf("%s: %v, want an error that the document is not to blame for", what, err)
	case want != nil && !errors.Is(err, want):
		t.Errorf("%s: %v, want %v", what, err, want)
	}
}
