package worker

import (
	"bufio"
	"bytes"
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"golang.org/x/sys/unix"
)

var (
	sink      []byte
	unlimited = context.Background()
)

func init() {
	actors["three pages"] = acting(nil)
	actors["crashes on page 1"] = acting(func(page int) {
		if page == 1 {
			fault()
		}
	})
	actors["crashes on every page"] = acting(func(int) { fault() })
	actors["panics"] = acting(func(int) { panic("with words of the document") })
	actors["computes for ever"] = acting(func(int) {
		for {
			sink = nil
		}
	})
	actors["eats memory"] = acting(func(int) {
		var all [][]byte
		for {
			all = append(all, bytes.Repeat([]byte{1}, 16<<20))
			sink = all[0]
		}
	})
	actors["looks what is open"] = acting(func(int) {
		// A test leaves something open that a worker inherits.
		if _, err := unix.FcntlInt(leftOpen, unix.F_GETFD, 0); err == nil {
			panic("it is open")
		}
	})
	actors["a host"] = func() int {
		file, err := Spool(os.TempDir(), strings.NewReader("content"))
		if err != nil {
			fmt.Println(err)
			return 1
		}
		d, err := open(unlimited, file, "application/pdf", modest(), []string{name, "computes for ever"})
		if err != nil {
			fmt.Println(err)
			return 1
		}
		fmt.Println(d.worker.cmd.Process.Pid)
		_, err = d.Load(unlimited, 0)
		fmt.Println(err)
		return 0
	}
}

// fault is one of the processor, as in C: the kernel ends the worker for it.
func fault() { sink = append(sink, *nowhere) }

var nowhere *byte

func TestOnePageThatCrashes(t *testing.T) {
	nothingLeft(t)
	d, err := openWith(t, t.Context(), modest(), "crashes on page 1")
	if err != nil {
		t.Fatal(err)
	}
	var good []int
	for page := range d.Pages() {
		if _, err := d.Load(t.Context(), page); err != nil {
			wants(t, fmt.Sprint("page ", page), err, Crashed)
			continue
		}
		pixels, _, err := d.Draw(t.Context(), 1, 1, 20, 30, nil)
		if err != nil || len(pixels) != 600 || slices.ContainsFunc(pixels, func(p byte) bool { return p != 7 }) {
			t.Errorf("page %d: %d pixels, %v", page, len(pixels), err)
		}
		good = append(good, page)
	}
	if !slices.Equal(good, []int{0, 2}) {
		t.Errorf("pages %v were drawn, want all but the one that crashes", good)
	}
	if facts, err := d.Facts(t.Context()); err != nil || facts != Repaired|Script {
		t.Errorf("facts %b, %v", facts, err)
	}
}

// TestWorkersAreNotEndless: a document that kills every worker gets a bounded
// number of them.
func TestWorkersAreNotEndless(t *testing.T) {
	nothingLeft(t)
	d, err := openWith(t, t.Context(), modest(), "crashes on every page")
	if err != nil {
		t.Fatal(err)
	}
	for page := range 3 * maxRestarts {
		_, err := d.Load(t.Context(), page)
		wants(t, fmt.Sprint("page ", page), err, Crashed)
	}
	if d.starts != 1+maxRestarts {
		t.Errorf("%d workers were started", d.starts)
	}
}

func TestWaysToDie(t *testing.T) {
	s := modest()
	s.CPU = time.Second
	for actor, want := range map[string]error{"panics": Crashed, "computes for ever": OutOfTime, "eats memory": NoMemory} {
		t.Run(actor, func(t *testing.T) {
			nothingLeft(t)
			d, err := openWith(t, t.Context(), s, actor)
			if err != nil {
				t.Fatal(err)
			}
			_, err = d.Load(t.Context(), 0)
			if strings.HasSuffix(fmt.Sprint(err), "exit code 66") {
				want = Crashed // by the race detector, whose own memory ran out first
			}
			wants(t, actor, err, want)
			if strings.Contains(fmt.Sprint(err), "words") {
				t.Errorf("the error quotes the document: %v", err)
			}
		})
	}
}

// TestHostIsKilled: no worker outlives a host that had no time to end it.
func TestHostIsKilled(t *testing.T) {
	host := &exec.Cmd{Path: self(), Args: []string{name, "a host"}, Stderr: os.Stderr}
	out, err := host.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := host.Start(); err != nil {
		t.Fatal(err)
	}
	line, err := bufio.NewReader(out).ReadString('\n')
	if err != nil {
		t.Fatal(err)
	}
	pid, err := strconv.Atoi(strings.TrimSpace(line))
	if err != nil {
		t.Fatalf("the host says %q", line)
	}
	worker, err := unix.PidfdOpen(pid, 0)
	if err != nil {
		t.Fatal(err)
	}
	defer unix.Close(worker)
	if err := host.Process.Kill(); err != nil {
		t.Fatal(err)
	}
	_ = host.Wait() // killed
	ended := []unix.PollFd{{Fd: int32(worker), Events: unix.POLLIN}}
	if n, err := unix.Poll(ended, 10_000); n != 1 || err != nil && !errors.Is(err, unix.EINTR) {
		t.Errorf("the worker outlives its host: %d, %v", n, err)
	}
}

// leftOpen is a descriptor high enough to be nobody else's.
const leftOpen = 200

// TestWhatTheHostInherited: a descriptor that the host has from whoever started
// it does not reach the worker.
func TestWhatTheHostInherited(t *testing.T) {
	if err := unix.Dup3(2, leftOpen, 0); err != nil {
		t.Fatal(err)
	}
	defer unix.Close(leftOpen)
	d, err := openWith(t, t.Context(), modest(), "looks what is open")
	if err != nil {
		t.Fatal(err)
	}
	if _, err := d.Load(t.Context(), 0); err != nil {
		t.Error(err)
	}
}

func BenchmarkStart(b *testing.B) {
	for b.Loop() {
		d, err := openWith(b, b.Context(), modest(), "three pages")
		if err != nil {
			b.Fatal(err)
		}
		d.Close()
	}
}
