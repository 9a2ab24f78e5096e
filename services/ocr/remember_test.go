package ocr

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"reflect"
	"sync"
	"testing"
	"testing/synctest"

	"dossier/events"
	"dossier/services/internal/consume"
	"dossier/services/internal/consume/consumetest"
)

// slowReader is an engine that reads one word, and counts how often.
type slowReader struct {
	mu    sync.Mutex
	reads int
	wait  chan struct{} // when set, reading takes until it is closed
	fail  error
}

func (r *slowReader) read(ctx context.Context, p Picture) (Reading, error) {
	r.mu.Lock()
	r.reads++
	wait, fail := r.wait, r.fail
	r.mu.Unlock()
	if wait != nil {
		select {
		case <-wait:
		case <-ctx.Done():
			return Reading{}, ctx.Err()
		}
	}
	if fail != nil {
		return Reading{}, fail
	}
	return Reading{Turned: 1, Text: events.PageText{Page: p.Page, Width: p.Height, Height: p.Width, Method: events.ReadOCR,
		Words: []events.Word{{Text: string(p.Image), Box: events.Box{1, 2, 3, 4}, Confidence: 0.9}}}}, nil
}

// world is a recogniser over stores in memory.
func world(t *testing.T) (*recogniser, *slowReader, *consumetest.Case) {
	c := consumetest.New(t)
	read := &slowReader{}
	return &recogniser{artifacts: c.Artifacts, memory: c.Memory, read: read.read, identify: func() (string, error) { return "engine 1", nil }}, read, c
}

func sheetOf(c *consumetest.Case, page int, image string) events.PageSplit {
	return events.PageSplit{Page: page, Width: 612, Height: 792, Image: c.Put("image/png", []byte(image))}
}

func reads(page int, image string) Reading {
	return Reading{Turned: 1, Text: events.PageText{Page: page, Width: 792, Height: 612, Method: events.ReadOCR,
		Words: []events.Word{{Text: image, Box: events.Box{1, 2, 3, 4}, Confidence: 0.9}}}}
}

// recognises checks a reading, and whether it was remembered.
func recognises(t *testing.T, r *recogniser, tenant string, in events.PageSplit, want Reading, again bool) {
	t.Helper()
	got, gotAgain, err := r.recognise(t.Context(), tenant, in)
	if err != nil || gotAgain != again || !reflect.DeepEqual(got, want) {
		t.Errorf("page %d: %+v, remembered %v, %v; want %+v, %v", in.Page, got, gotAgain, err, want, again)
	}
}

func TestAPictureIsReadOnce(t *testing.T) {
	r, read, c := world(t)
	recognises(t, r, "acme", sheetOf(c, 1, "a"), reads(1, "a"), false)
	recognises(t, r, "acme", sheetOf(c, 5, "a"), reads(5, "a"), true)
	recognises(t, r, "acme", sheetOf(c, 1, "a"), reads(1, "a"), true)
	recognises(t, r, "acme", sheetOf(c, 2, "b"), reads(2, "b"), false)
	larger := sheetOf(c, 3, "a")
	larger.Width, larger.Height = 306, 396
	recognises(t, r, "acme", larger, func() Reading { w := reads(3, "a"); w.Text.Width, w.Text.Height = 396, 306; return w }(), false)
	if read.reads != 3 {
		t.Errorf("read %d times, want 3", read.reads)
	}
	// Another process with the same engine remembers, one with another does not.
	other := &recogniser{artifacts: c.Artifacts, memory: c.Memory, read: read.read, identify: func() (string, error) { return "engine 1", nil }}
	recognises(t, other, "acme", sheetOf(c, 7, "a"), reads(7, "a"), true)
	newer := &recogniser{artifacts: c.Artifacts, memory: c.Memory, read: read.read, identify: func() (string, error) { return "engine 2", nil }}
	recognises(t, newer, "acme", sheetOf(c, 8, "a"), reads(8, "a"), false)
}

func TestTenantsDoNotShareReadings(t *testing.T) {
	r, _, c := world(t)
	recognises(t, r, "acme", sheetOf(c, 1, "a"), reads(1, "a"), false)
	if _, err := c.Artifacts.Put(t.Context(), "globex", "image/png", []byte("a")); err != nil {
		t.Fatal(err)
	}
	recognises(t, r, "globex", sheetOf(c, 1, "a"), reads(1, "a"), false)
	recognises(t, r, "globex", sheetOf(c, 2, "a"), reads(2, "a"), true)
}

// TestWhatWasErasedIsReadAgain: and is remembered again from then on.
func TestWhatWasErasedIsReadAgain(t *testing.T) {
	text := func(t *testing.T) events.Ref {
		b, err := json.Marshal(reads(1, "a").Text)
		if err != nil {
			t.Fatal(err)
		}
		return events.RefTo(events.MediaPageText, b)
	}
	reading := func(t *testing.T) events.Ref {
		b, err := json.Marshal(remembered{Text: text(t), Turned: 1})
		if err != nil {
			t.Fatal(err)
		}
		return events.RefTo(events.MediaReading, b)
	}
	for name, spoil := range map[string]func(t *testing.T, a *consumetest.Artifacts){
		"the text is erased":       func(t *testing.T, a *consumetest.Artifacts) { a.Erase("acme", text(t)) },
		"the text is damaged":      func(t *testing.T, a *consumetest.Artifacts) { a.Damage("acme", text(t)) },
		"the reading is erased":    func(t *testing.T, a *consumetest.Artifacts) { a.Erase("acme", reading(t)) },
		"the reading is damaged":   func(t *testing.T, a *consumetest.Artifacts) { a.Damage("acme", reading(t)) },
		"everything of it is gone": func(t *testing.T, a *consumetest.Artifacts) { a.Erase("acme", text(t)); a.Erase("acme", reading(t)) },
	} {
		t.Run(name, func(t *testing.T) {
			r, read, c := world(t)
			recognises(t, r, "acme", sheetOf(c, 1, "a"), reads(1, "a"), false)
			spoil(t, c.Artifacts)
			recognises(t, r, "acme", sheetOf(c, 1, "a"), reads(1, "a"), false)
			recognises(t, r, "acme", sheetOf(c, 2, "a"), reads(2, "a"), true)
			if read.reads != 2 {
				t.Errorf("read %d times, want 2", read.reads)
			}
		})
	}
}

// TestHostileMemoryIsNotBelieved: what is remembered and cannot be a reading is none.
func TestHostileMemoryIsNotBelieved(t *testing.T) {
	for name, m := range map[string]any{
		"turned by no quarter": remembered{Text: events.RefTo("x", []byte("x")), Turned: 4},
		"no reference":         remembered{Text: events.Ref{Digest: "../../x", MediaType: "x"}},
		"a list":               []int{1},
	} {
		t.Run(name, func(t *testing.T) {
			r, _, c := world(t)
			in := sheetOf(c, 1, "a")
			key, err := r.key(in)
			if err != nil {
				t.Fatal(err)
			}
			if _, err := c.Memory.Remember(t.Context(), "acme", key, c.Put(events.MediaReading, m)); err != nil {
				t.Fatal(err)
			}
			recognises(t, r, "acme", in, reads(1, "a"), false)
		})
	}
}

// downMemory is a store that is down.
type downMemory struct{ memory }

func (downMemory) Recall(context.Context, string, string) (events.Ref, error) {
	return events.Ref{}, fmt.Errorf("recall: %w", consume.ErrUnavailable)
}

func TestAMemoryThatIsDownIsWaitedFor(t *testing.T) {
	r, read, c := world(t)
	r.memory = downMemory{}
	if _, _, err := r.recognise(t.Context(), "acme", sheetOf(c, 1, "a")); !errors.Is(err, consume.ErrUnavailable) || read.reads != 0 {
		t.Errorf("%v, read %d times", err, read.reads)
	}
}

func TestWhatFailedIsNotRemembered(t *testing.T) {
	r, read, c := world(t)
	read.fail = errUnreadable
	if _, _, err := r.recognise(t.Context(), "acme", sheetOf(c, 1, "a")); !errors.Is(err, errUnreadable) {
		t.Fatalf("%v", err)
	}
	read.fail = nil
	recognises(t, r, "acme", sheetOf(c, 1, "a"), reads(1, "a"), false)
}

// TestPagesInFlightAreReadOnce: of two that ask at once one reads; one that goes
// away takes nobody with it; and when all have gone, reading ends.
func TestPagesInFlightAreReadOnce(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		r, read, c := world(t)
		read.wait = make(chan struct{})
		impatient, leave := context.WithCancel(t.Context())
		gone := make(chan error, 1)
		go func() {
			_, _, err := r.recognise(impatient, "acme", sheetOf(c, 1, "a"))
			gone <- err
		}()
		synctest.Wait()
		again := make(chan bool, 2)
		for page := 2; page <= 3; page++ {
			go func() {
				got, late, err := r.recognise(t.Context(), "acme", sheetOf(c, page, "a"))
				if err != nil || !reflect.DeepEqual(got, reads(page, "a")) {
					t.Errorf("page %d: %+v, %v", page, got, err)
				}
				again <- late
			}()
		}
		synctest.Wait()
		leave()
		if err := <-gone; !errors.Is(err, context.Canceled) {
			t.Errorf("the one that went: %v", err)
		}
		close(read.wait)
		if a, b := <-again, <-again; !a || !b || read.reads != 1 {
			t.Errorf("told to be remembered: %v, %v; read %d times", a, b, read.reads)
		}
	})
}

func TestReadingEndsWhenAllHaveGone(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		r, read, c := world(t)
		read.wait = make(chan struct{})
		ctx, leave := context.WithCancel(t.Context())
		gone := make(chan error, 2)
		for page := range 2 {
			go func() {
				_, _, err := r.recognise(ctx, "acme", sheetOf(c, page+1, "a"))
				gone <- err
			}()
		}
		synctest.Wait()
		leave()
		for range 2 {
			if err := <-gone; !errors.Is(err, context.Canceled) {
				t.Errorf("%v", err)
			}
		}
		synctest.Wait() // fails if a reading is left behind
		read.mu.Lock()
		read.wait = nil
		read.mu.Unlock()
		recognises(t, r, "acme", sheetOf(c, 1, "a"), reads(1, "a"), false)
	})
}

// TestAPanicIsTheCallers: the runner recovers it there, and only there.
func TestAPanicIsTheCallers(t *testing.T) {
	r, _, c := world(t)
	r.read = func(context.Context, Picture) (Reading, error) { panic("boom") }
	defer func() {
		if p := recover(); p != "boom" {
			t.Errorf("recovered %v", p)
		}
	}()
	_, _, err := r.recognise(t.Context(), "acme", sheetOf(c, 1, "a"))
	t.Errorf("no panic: %v", err)
}

// TestThePageIsStatedAsItsOwn: with its number in its own text, whoever read it first.
func TestThePageIsStatedAsItsOwn(t *testing.T) {
	if testing.Short() {
		t.Skip("starts an engine")
	}
	c := consumetest.New(t)
	first := pageOf(c, asPNG(t, letter(t, "Account statement\nOpening balance 1,204.50")), 0.01)
	second := first
	second.Page = 2
	a, b := when(t, c, first).(events.PageRead), when(t, c, second).(events.PageRead)
	var x, y events.PageText
	c.Get(a.Text, &x)
	c.Get(b.Text, &y)
	if a.Remembered || !b.Remembered || x.Page != 1 || y.Page != 2 || len(x.Words) != 5 {
		t.Fatalf("stated %+v and %+v", a, b)
	}
	x.Page, a.Page, a.Text, a.Remembered = 2, 2, b.Text, true
	if !reflect.DeepEqual(x, y) || !reflect.DeepEqual(a, b) {
		t.Errorf("read %+v as %+v, and %+v as %+v", a, x, b, y)
	}
}
