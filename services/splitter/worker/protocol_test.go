package worker

import (
	"bytes"
	"context"
	"errors"
	"io"
	"log/slog"
	"math"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"
)

// honest answers as a worker should.
func honest(r request, w io.Writer) {
	a := answer{Pages: 3, Box: [4]float64{0, 0, 612, 792}}
	switch r.Op {
	case opDraw:
		a.Followed = int64(r.Width) * int64(r.Height)
	case opText:
		a.Followed = 5
	}
	_ = send(w, a)
	_, _ = w.Write(make([]byte, a.Followed))
}

// at answers as a worker should, but for one kind of request.
func at(o op, reply func(r request, w io.Writer)) func() int {
	return reading(func(r request, w io.Writer) {
		if r.Op == o {
			reply(r, w)
			return
		}
		honest(r, w)
	})
}

// saying answers one kind of request with this.
func saying(o op, a answer) func() int {
	return at(o, func(_ request, w io.Writer) { _ = send(w, a) })
}

func silent(request, io.Writer) { select {} }

// lies are actors and what becomes of each.
var lies = []struct {
	name  string
	actor func() int
	want  error
}{
	{"dies before it begins", func() int { return 1 }, nil},
	{"cannot begin", func() int { return exitUnfit }, nil},
	{"has half a header", at(opOpen, func(_ request, w io.Writer) { _, _ = w.Write(make([]byte, 7)); syscall.Exit(0) }), Crashed},
	{"dies amidst a picture", at(opDraw, func(r request, w io.Writer) {
		_ = send(w, answer{Followed: int64(r.Width) * int64(r.Height)})
		_, _ = w.Write(make([]byte, 9))
		syscall.Exit(0)
	}), Crashed},
	{"dies amidst text", at(opText, func(_ request, w io.Writer) { _ = send(w, answer{Followed: 10}); syscall.Exit(1) }), Crashed},
	{"sends a picture too large", saying(opDraw, answer{Followed: 601}), Crashed},
	{"sends a picture too small", saying(opDraw, answer{Followed: 599}), Crashed},
	{"sends no picture", saying(opDraw, answer{}), Crashed},
	{"sends a picture where there is none", saying(opLoad, answer{Followed: 600}), Crashed},
	{"sends too much text", saying(opText, answer{Followed: largestText + 1}), Crashed},
	{"sends less than nothing", saying(opText, answer{Followed: -1}), Crashed},
	{"sends more than there is", saying(opText, answer{Followed: math.MaxInt64}), Crashed},
	{"fails and sends something", saying(opText, answer{Status: 1, Followed: 4}), Crashed},
	{"fails in a way unheard of", saying(opText, answer{Status: uint8(len(failures) + 1)}), Crashed},
	{"states facts unheard of", saying(opSearch, answer{Facts: 1 << 31}), Crashed},
	{"has a page that is no number", saying(opLoad, answer{Box: [4]float64{0, 0, math.NaN(), 9}}), Crashed},
	{"has a page without end", saying(opLoad, answer{Box: [4]float64{0, 0, 1, math.Inf(1)}}), Crashed},
	{"has a page beyond all numbers of MuPDF's", saying(opLoad, answer{Box: [4]float64{-1e300, 0, 1e300, 1}}), Crashed},
	{"has more pages than can be", saying(opOpen, answer{Pages: math.MaxInt32 + 1}), Crashed},
	{"has more pixels than can be", saying(opLoad, answer{Native: math.MaxInt64}), Crashed},
	{"has fewer pixels than none", saying(opLoad, answer{Native: -1}), Crashed},
	{"shows a scan of more pixels than can be", saying(opLoad, answer{Scan: math.MaxInt64}), Crashed},
	{"says nothing", at(opDraw, silent), OutOfTime},
	{"says nothing from the start", at(opOpen, silent), OutOfTime},
	{"trickles", at(opDraw, func(r request, w io.Writer) {
		_ = send(w, answer{Followed: int64(r.Width) * int64(r.Height)})
		for {
			_, _ = w.Write([]byte{1})
			time.Sleep(5 * time.Millisecond)
		}
	}), OutOfTime},
	{"hangs up and lives on", at(opDraw, func(r request, w io.Writer) { _ = w.(io.Closer).Close(); silent(r, w) }), NoMemory},
	{"runs out of memory in Go", at(opLoad, func(request, io.Writer) { syscall.Exit(exitRuntime) }), NoMemory},
	{"is killed by the kernel", at(opLoad, dyingOf(syscall.SIGKILL)), NoMemory},
	{"has no processor time left", at(opLoad, dyingOf(syscall.SIGXCPU)), OutOfTime},
	{"aborts", at(opLoad, dyingOf(syscall.SIGABRT)), Crashed},
	{"asks for what it must not", at(opLoad, dyingOf(syscall.SIGSYS)), errBreach},
	{"fails honestly", saying(opDraw, answer{Status: 2}), NoMemory},
}

func dyingOf(s syscall.Signal) func(request, io.Writer) {
	return func(r request, w io.Writer) {
		crashForReal()
		_ = syscall.Kill(os.Getpid(), s)
		silent(r, w)
	}
}

func init() {
	for _, l := range lies {
		actors[l.name] = l.actor
	}
	actors["dies, and has more pages then"] = reading(func(r request, w io.Writer) {
		a := answer{Pages: 2}
		if err := os.Mkdir(os.Args[2], 0o700); err == nil {
			a.Pages = 1
		}
		if r.Op == opLoad {
			syscall.Exit(1)
		}
		_ = send(w, a)
	})
	actors["has no walls"] = func() int {
		requests, answers, _ := pipes()
		for receive(requests, &request{}) == nil {
			_ = send(answers, answer{Pages: 1})
		}
		return exitDone
	}
}

// visit does with a document all that can be done.
func visit(ctx context.Context, d *Document) error {
	if _, err := d.Load(ctx, 0); err != nil {
		return err
	}
	if _, err := d.Text(ctx); err != nil {
		return err
	}
	if _, _, err := d.Draw(ctx, 1, 1, 20, 30, nil); err != nil {
		return err
	}
	_, err := d.Facts(ctx)
	return err
}

// TestWorkersThatMisbehave: whatever a worker says or does, the host gets a
// typed failure in time, and nothing of the worker is left.
func TestWorkersThatMisbehave(t *testing.T) {
	for _, l := range lies {
		t.Run(l.name, func(t *testing.T) {
			nothingLeft(t)
			ctx := t.Context()
			if l.want == OutOfTime {
				var cancel context.CancelFunc
				ctx, cancel = context.WithTimeout(ctx, 300*time.Millisecond)
				defer cancel()
			}
			d, err := openWith(t, ctx, modest(), l.name)
			if err == nil {
				err = visit(ctx, d)
			}
			wants(t, "it "+l.name, err, l.want)
			if ctx.Err() != nil && !errors.Is(err, context.DeadlineExceeded) {
				t.Errorf("the deadline passed, and the error is %v", err)
			}
		})
	}
}

// TestNobodyWaits: a context that is cancelled ends a request at once, and is
// no fault of the document's.
func TestNobodyWaits(t *testing.T) {
	nothingLeft(t)
	d, err := openWith(t, t.Context(), modest(), "says nothing")
	if err != nil {
		t.Fatal(err)
	}
	if _, err := d.Load(t.Context(), 0); err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	asked := make(chan struct{})
	go func() {
		defer close(asked)
		_, _, err = d.Draw(ctx, 1, 1, 20, 30, nil)
	}()
	cancel()
	<-asked
	wants(t, "cancelled", err, nil)
	wants(t, "cancelled", err, context.Canceled)
	if _, err := d.Load(t.Context(), 1); err != nil {
		t.Errorf("the next page: %v", err)
	}
}

// TestAnotherDocument: a document does not change how many pages it has when it
// gets another worker.
func TestAnotherDocument(t *testing.T) {
	d, err := openWith(t, t.Context(), modest(), "dies, and has more pages then", filepath.Join(t.TempDir(), "was here"))
	if err != nil {
		t.Fatal(err)
	}
	for range 2 {
		_, err = d.Load(t.Context(), 0)
		wants(t, "another document", err, Crashed)
	}
	if d.Pages() != 1 {
		t.Errorf("it has %d pages now", d.Pages())
	}
}

// TestMissingWalls: where the kernel lacks a wall, the log says so once, or
// nothing is opened.
func TestMissingWalls(t *testing.T) {
	var log bytes.Buffer
	s := modest()
	s.Logger = slog.New(slog.NewTextHandler(&log, nil))
	warned = sync.Once{}
	for range 2 {
		if _, err := openWith(t, t.Context(), s, "has no walls"); err != nil {
			t.Fatal(err)
		}
	}
	if n := strings.Count(log.String(), "level=WARN"); n != 1 {
		t.Errorf("warned %d times: %s", n, &log)
	}
	for _, wall := range Confinement(0).Missing() {
		if !strings.Contains(log.String(), wall) {
			t.Errorf("the log does not say that there is no %s: %s", wall, &log)
		}
	}
	s.Required = true
	_, err := openWith(t, t.Context(), s, "has no walls")
	wants(t, "walls are required", err, nil)
	if missing := (allWalls &^ FewCalls).Missing(); !slices.Equal(missing, []string{"seccomp"}) {
		t.Errorf("missing is %v", missing)
	}
}
