package worker

import (
	"bytes"
	"fmt"
	"os"
	"strings"
	"testing"

	"dossier/services/splitter/mupdf"
)

func init() {
	// A document that looks at all of its file for each page.
	actors["looks at everything"] = func() int {
		return serve(confine, func(content []byte, _ string, _ int64) (document, error) {
			return &stub{func(int) {
				if bytes.Count(content, []byte{1}) != len(content) {
					panic("it is another file")
				}
			}}, nil
		})
	}
}

// TestMemoryOfAWorker: a worker does not hold on to what it has looked at, and
// the filter of system calls lets it let go.
func TestMemoryOfAWorker(t *testing.T) {
	const size = 256 << 20
	d, err := open(t.Context(), spooled(t, bytes.Repeat([]byte{1}, size)), "application/pdf", modest(), []string{name, "looks at everything"})
	if err != nil {
		t.Fatal(err)
	}
	defer d.Close()
	for page := range d.Pages() {
		box, err := d.Load(t.Context(), page)
		if err != nil || box != (mupdf.Box{X1: 612, Y1: 792}) {
			t.Fatalf("page %d: %v, %v", page, box, err)
		}
		// The next answer comes when what the first one took has been let go.
		if _, err := d.Text(t.Context()); err != nil {
			t.Fatal(err)
		}
		if got := resident(t, d.worker.cmd.Process.Pid); got > size/4 {
			t.Errorf("page %d: %d MiB of files are resident, of %d", page, got>>20, size>>20)
		}
	}
}

// resident is how many bytes of files a process has in memory.
func resident(t *testing.T, pid int) (bytes int) {
	t.Helper()
	status, err := os.ReadFile(fmt.Sprintf("/proc/%d/status", pid))
	if err != nil {
		t.Fatal(err)
	}
	const field = "RssFile:"
	for line := range strings.Lines(string(status)) {
		if n, err := fmt.Sscanf(line, field+" %d kB", &bytes); err == nil && n == 1 {
			return bytes << 10
		}
	}
	t.Fatal("the kernel does not say")
	return 0
}
