package ocr

import (
	"context"
	"errors"
	"image"
	"image/color"
	"os"
	"runtime"
	"strconv"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"

	"dossier/events"
)

const statement = `First Example Bank
Statement of Account
Account holder: Maria Sample
Account number: 000123456789
Opening balance on 1 March 2024: 1,250.00
Salary credit from Example Industries: 3,400.00
Closing balance on 31 March 2024: 4,650.00`

func newPool(t testing.TB, n int) *Pool {
	t.Helper()
	p := NewPool(n, "eng+hin")
	t.Cleanup(p.Close)
	return p
}

func TestReadGivesWordsWithBoxesAndLines(t *testing.T) {
	p := newPool(t, 1)
	got, err := p.Read(t.Context(), Picture{Page: 7, Width: pageWidth, Height: pageHeight, Image: asPNG(t, letter(t, statement))})
	if err != nil {
		t.Fatal(err)
	}
	if lines := strings.Join(got.Text.Lines(), "\n"); lines != statement {
		t.Errorf("read:\n%s\nwant:\n%s", lines, statement)
	}
	text := got.Text
	text.Words = nil
	if want := (events.PageText{Page: 7, Width: pageWidth, Height: pageHeight, Method: events.ReadOCR}); !equal(text, want) || got.Turned != 0 {
		t.Errorf("page is %+v, turned by %d", text, got.Turned)
	}
	for i, w := range got.Text.Words {
		if w.Confidence < 0.6 || w.Confidence > 1 {
			t.Errorf("word %d has confidence %v", i, w.Confidence)
		}
		// Each line is drawn with its foot at a known height.
		foot := 72 + 11 + 16*float64(w.Line)
		if w.Box[0] < 71 || w.Box[2] > 400 || w.Box[1] < foot-10 || w.Box[3] > foot+4 || w.Box[0] >= w.Box[2] || w.Box[1] >= w.Box[3] {
			t.Errorf("word %d on line %d has box %v", i, w.Line, w.Box)
		}
	}
}

func equal(a, b events.PageText) bool {
	return a.Page == b.Page && a.Width == b.Width && a.Height == b.Height && a.Method == b.Method
}

func TestReadPutsPagesUpright(t *testing.T) {
	if testing.Short() {
		t.Skip("reads each page two or three times")
	}
	p := newPool(t, 1)
	page := letter(t, statement)
	for quarters := 1; quarters < 4; quarters++ {
		w, h := float64(pageWidth), float64(pageHeight)
		if quarters%2 == 1 {
			w, h = h, w
		}
		got, err := p.Read(t.Context(), Picture{Page: 1, Width: w, Height: h, Image: asPNG(t, turned(page, quarters))})
		if err != nil {
			t.Fatal(err)
		}
		if got.Turned != 4-quarters || got.Text.Width != pageWidth || got.Text.Height != pageHeight {
			t.Errorf("a page lying by %d quarters was turned by %d, to %v by %v", quarters, got.Turned, got.Text.Width, got.Text.Height)
		}
		if lines := strings.Join(got.Text.Lines(), "\n"); lines != statement {
			t.Errorf("a page lying by %d quarters reads:\n%s", quarters, lines)
		}
	}
}

// A photograph is darker at one end, and the table around the paper is black.
func TestReadInUnevenLight(t *testing.T) {
	if testing.Short() {
		t.Skip("reads the page twice")
	}
	page := letter(t, statement)
	for y := range 2200 {
		for x := range 1700 {
			light := 15 + 85*x/1700
			if x < 120 || x > 1580 || y < 120 || y > 2080 {
				light = 0
			}
			at := page.PixOffset(x, y)
			page.Pix[at] = byte(int(page.Pix[at]) * light / 100)
		}
	}
	got, err := newPool(t, 1).Read(t.Context(), Picture{Page: 1, Width: pageWidth, Height: pageHeight, Image: asPNG(t, page)})
	if err != nil {
		t.Fatal(err)
	}
	if lines := strings.Join(got.Text.Lines(), "\n"); !strings.Contains(lines, statement) {
		t.Errorf("read:\n%s", lines)
	}
}

func TestReadOfNothing(t *testing.T) {
	p := newPool(t, 1)
	white := image.NewGray(image.Rect(0, 0, 850, 1100))
	for i := range white.Pix {
		white.Pix[i] = 255
	}
	got, err := p.Read(t.Context(), Picture{Page: 1, Width: pageWidth, Height: pageHeight, Image: asPNG(t, white)})
	if err != nil || len(got.Text.Words) != 0 {
		t.Errorf("a white page reads %d words, %v", len(got.Text.Words), err)
	}
	dot := image.NewGray(image.Rect(0, 0, 1, 1))
	dot.SetGray(0, 0, color.Gray{255})
	if _, err := p.Read(t.Context(), Picture{Page: 1, Width: 1, Height: 1, Image: asPNG(t, dot)}); err != nil {
		t.Errorf("a page of one pixel: %v", err)
	}
	for name, picture := range map[string][]byte{"nothing": nil, "noise": []byte("not a picture at all"), "cut": asPNG(t, white)[:40]} {
		if _, err := p.Read(t.Context(), Picture{Page: 1, Width: 1, Height: 1, Image: picture}); !errors.Is(err, errUnreadable) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestReadStopsWithItsContext(t *testing.T) {
	p := newPool(t, 1)
	busy := Picture{Page: 1, Width: pageWidth, Height: pageHeight, Image: asPNG(t, letter(t, strings.Repeat(statement+"\n", 6)))}
	if _, err := p.Read(t.Context(), Picture{Page: 1, Width: 1, Height: 1, Image: asPNG(t, image.NewGray(image.Rect(0, 0, 9, 9)))}); err != nil {
		t.Fatal(err) // starts the engine
	}
	ctx, cancel := context.WithTimeout(t.Context(), 10*time.Millisecond)
	defer cancel()
	if _, err := p.Read(ctx, busy); !errors.Is(err, context.DeadlineExceeded) {
		t.Errorf("read past its deadline: %v", err)
	}
	// The engine comes back, and reads the next page whole.
	got, err := p.Read(t.Context(), Picture{Page: 2, Width: pageWidth, Height: pageHeight, Image: asPNG(t, letter(t, statement))})
	if err != nil || strings.Join(got.Text.Lines(), "\n") != statement {
		t.Errorf("the next page: %v, %q", err, got.Text.Lines())
	}
}

func TestReadAfterClose(t *testing.T) {
	p := NewPool(2, "eng")
	p.Close()
	if _, err := p.Read(t.Context(), Picture{Page: 1}); !errors.Is(err, errClosed) {
		t.Errorf("read after close: %v", err)
	}
}

func TestUnknownLanguage(t *testing.T) {
	p := NewPool(1, "no-such-language")
	defer p.Close()
	for range 2 { // a pool does not lose the place of an engine that did not start
		if _, err := p.Read(t.Context(), Picture{Page: 1}); err == nil || errors.Is(err, errUnreadable) {
			t.Fatalf("unknown language: %v", err)
		}
	}
}

// Tesseract spreads each page over four threads that wait for each other by
// spinning. Where engines outnumber cores that costs several times the work.
func TestEnginesKeepToOneCoreEach(t *testing.T) {
	p := newPool(t, 1)
	read := func(text string) {
		if _, err := p.Read(t.Context(), Picture{Page: 1, Width: pageWidth, Height: pageHeight, Image: asPNG(t, letter(t, text))}); err != nil {
			t.Fatal(err)
		}
	}
	read("") // starts the engine, and the runtime's own threads
	before := threads(t)
	read(statement)
	if after := threads(t); after > before+2 {
		t.Errorf("reading a page started %d threads", after-before)
	}
}

func threads(t *testing.T) int {
	t.Helper()
	tasks, err := os.ReadDir("/proc/self/task")
	if err != nil {
		t.Skip("threads cannot be counted here")
	}
	return len(tasks)
}

func TestReadingLeaksNothing(t *testing.T) {
	if testing.Short() {
		t.Skip("reads 40 pages")
	}
	p := newPool(t, 1)
	picture := Picture{Page: 1, Width: pageWidth, Height: pageHeight, Image: asPNG(t, letter(t, statement))}
	read := func(n int) {
		for range n {
			if _, err := p.Read(t.Context(), picture); err != nil {
				t.Fatal(err)
			}
		}
	}
	read(10)
	before := resident(t)
	read(30)
	// One picture is 4 MB. The allocator keeps some for each thread.
	if grown := resident(t) - before; grown > 60<<20 {
		t.Errorf("30 pages left %d MiB behind", grown>>20)
	}
}

func resident(t *testing.T) int {
	t.Helper()
	runtime.GC()
	b, err := os.ReadFile("/proc/self/statm")
	if err != nil {
		t.Skip("memory cannot be measured here")
	}
	pages, err := strconv.Atoi(strings.Fields(string(b))[1])
	if err != nil {
		t.Fatal(err)
	}
	return pages * os.Getpagesize()
}

func BenchmarkRead(b *testing.B) {
	for _, engines := range []int{1, runtime.NumCPU()} {
		b.Run(strconv.Itoa(engines)+"-engines", func(b *testing.B) {
			p := newPool(b, engines)
			picture := Picture{Page: 1, Width: pageWidth, Height: pageHeight, Image: asPNG(b, letter(b, strings.Repeat(statement+"\n", 5)))}
			before := cpu()
			pages := 0
			for b.Loop() {
				var all sync.WaitGroup
				for range engines {
					all.Go(func() {
						if _, err := p.Read(b.Context(), picture); err != nil {
							b.Error(err)
						}
					})
				}
				all.Wait()
				pages += engines
			}
			b.ReportMetric(float64(pages)/b.Elapsed().Seconds(), "pages/s")
			b.ReportMetric((cpu()-before).Seconds()/float64(pages), "cpu-s/page")
		})
	}
}

func cpu() time.Duration {
	var r syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &r); err != nil {
		return 0
	}
	return time.Duration(r.Utime.Nano() + r.Stime.Nano())
}
