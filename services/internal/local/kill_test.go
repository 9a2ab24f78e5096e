package local

import (
	"bufio"
	"bytes"
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"os/signal"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"

	"dossier/events"
	"dossier/services/internal/consume"
)

// childMode is the environment variable that makes the test binary a process
// to be killed: it holds one of the modes, and the folder is the argument.
const childMode = "DOSSIER_LOCAL_TEST_CHILD"

func TestMain(m *testing.M) {
	mode := os.Getenv(childMode)
	if mode == "" {
		os.Exit(m.Run())
	}
	if err := children[mode](os.Args[1]); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

var testBindings = []consume.Binding{
	{Topic: "page.split", Group: "ocr", DeadLetter: "dead.ocr"},
	{Topic: "page.split", Group: "mirror", DeadLetter: "dead.mirror"}, // whose dead letters nobody hears
	{Topic: "dead.ocr", Group: "auditor"},
}

// children are what a child process does. Each line it prints is a promise.
var children = map[string]func(dir string) error{
	// hold takes a delivery and never ends it.
	"hold": func(dir string) error {
		b, err := Open(dir, testBindings, Options{})
		if err != nil {
			return err
		}
		return b.Bus.Subscribe(context.Background(), "page.split", "ocr", 1, func(_ context.Context, d consume.Delivery) error {
			fmt.Println("holds", string(d.Message.Body))
			select {}
		})
	},
	// work writes as fast as it can, and acks for one group.
	"work": func(dir string) error {
		b, err := Open(dir, testBindings, Options{})
		if err != nil {
			return err
		}
		ctx := context.Background()
		go func() {
			_ = b.Bus.Subscribe(ctx, "page.split", "ocr", 2, func(context.Context, consume.Delivery) error { return nil })
		}()
		for i := 1; ; i++ {
			content := fmt.Append(nil, "page ", i)
			if _, err := b.Artifacts.Put(ctx, "acme", "text/plain", content); err != nil {
				return err
			}
			if _, err := b.Log.Append(ctx, fact(i)); err != nil {
				return err
			}
			if err := b.Bus.Publish(ctx, "page.split", events.Message{Body: content}); err != nil {
				return err
			}
			fmt.Println("wrote", i)
		}
	},
	// limited puts an artifact that is larger than the disk has room for, as far
	// as this process can tell, and then has room.
	"limited": func(dir string) error {
		b, err := Open(dir, testBindings, Options{})
		if err != nil {
			return err
		}
		signal.Ignore(syscall.SIGXFSZ) // or the kernel would kill, where a full disk only fails
		limit := func(bytes uint64) error {
			var r syscall.Rlimit
			if err := syscall.Getrlimit(syscall.RLIMIT_FSIZE, &r); err != nil {
				return err
			}
			r.Cur = min(bytes, r.Max)
			return syscall.Setrlimit(syscall.RLIMIT_FSIZE, &r)
		}
		content := bytes.Repeat([]byte("page "), 100_000)
		ref := events.RefTo("image/png", content)
		ctx := context.Background()
		if err := limit(1 << 16); err != nil {
			return err
		}
		if _, err := b.Artifacts.Put(ctx, "acme", "image/png", content); !errors.Is(err, consume.ErrUnavailable) {
			return fmt.Errorf("put without room: %w", err)
		}
		if _, err := b.Uploads.Add(ctx, "acme/x.pdf", bytes.NewReader(content)); !errors.Is(err, consume.ErrUnavailable) {
			return fmt.Errorf("add without room: %w", err)
		}
		if err := b.Bus.Publish(ctx, "page.split", events.Message{Body: content}); !errors.Is(err, consume.ErrUnavailable) {
			return fmt.Errorf("publish without room: %w", err)
		}
		if _, err := b.Artifacts.Get(ctx, "acme", ref); !errors.Is(err, consume.ErrNotFound) {
			return fmt.Errorf("get of what found no room: %w", err)
		}
		if left, err := os.ReadDir(filepath.Join(dir, tmpFolder)); err != nil || len(left) > 0 {
			return fmt.Errorf("left behind: %v, %w", left, err)
		}
		if err := limit(1 << 30); err != nil {
			return err
		}
		_, err = b.Artifacts.Put(ctx, "acme", "image/png", content)
		err = errors.Join(err, b.Bus.Publish(ctx, "page.split", events.Message{Body: content}))
		if _, getting := b.Artifacts.Get(ctx, "acme", ref); errors.Join(err, getting) != nil {
			return errors.Join(err, getting)
		}
		return b.Close()
	},
	// guest publishes one message and ends.
	"guest": func(dir string) error {
		b, err := Open(dir, nil, Options{Guest: true})
		if err != nil {
			return err
		}
		return errors.Join(b.Bus.Publish(context.Background(), "page.split", events.Message{Body: []byte("from outside")}), b.Close())
	},
}

// child starts a process in a mode, and returns its lines.
func child(t *testing.T, mode, dir string) (*exec.Cmd, *bufio.Scanner) {
	t.Helper()
	cmd := exec.Command(os.Args[0], dir)
	cmd.Env = append(os.Environ(), childMode+"="+mode)
	cmd.Stderr = os.Stderr
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		_ = cmd.Process.Kill() // unless it has ended
		_ = cmd.Wait()
	})
	return cmd, bufio.NewScanner(out)
}

func kill(t *testing.T, cmd *exec.Cmd) {
	t.Helper()
	if err := cmd.Process.Kill(); err != nil {
		t.Fatal(err)
	}
	_ = cmd.Wait() // says that it was killed
}

func TestKilledWhileHolding(t *testing.T) {
	dir := t.TempDir()
	b := open(t, dir, testBindings, Options{})
	if err := b.Bus.Publish(t.Context(), "page.split", events.Message{Body: []byte("poison?")}); err != nil {
		t.Fatal(err)
	}
	if err := b.Close(); err != nil {
		t.Fatal(err)
	}
	// One process less than attempts are allowed dies of it.
	for range consume.DefaultMaxAttempts {
		cmd, lines := child(t, "hold", dir)
		if !lines.Scan() || lines.Text() != "holds poison?" {
			t.Fatalf("the child says %q", lines.Text())
		}
		if _, err := Open(dir, testBindings, Options{}); !errors.Is(err, ErrInUse) || !strings.Contains(err.Error(), fmt.Sprint("process ", cmd.Process.Pid)) {
			t.Errorf("Open beside an owner: %v", err)
		}
		kill(t, cmd)
	}
	b = open(t, dir, testBindings, Options{})
	in := subscribe(t, b, "page.split", "ocr", 1)
	began := time.Now()
	d := in.next(t)
	if d.Attempt != consume.DefaultMaxAttempts+1 {
		t.Errorf("attempt %d after %d deaths", d.Attempt, consume.DefaultMaxAttempts)
	}
	if took := time.Since(began); took > 2*time.Second {
		t.Errorf("the new owner waited %s for what the dead had leased", took)
	}
	// Once more, and it is the message's fault.
	if err := b.Close(); err != nil {
		t.Fatal(err)
	}
	d.end(nil) // the dead decide nothing
	b = open(t, dir, testBindings, Options{})
	letter := subscribe(t, b, "dead.ocr", "auditor", 1).next(t)
	if string(letter.Message.Body) != "poison?" || letter.Attempt != 1 {
		t.Errorf("the dead letter is %q, attempt %d", letter.Message.Body, letter.Attempt)
	}
	letter.end(nil)
	subscribe(t, b, "page.split", "ocr", 1).nothing(t)
}

func TestKilledAmidWork(t *testing.T) {
	dir := t.TempDir()
	last := 0 // the highest number that any child promised
	for round := range 6 {
		cmd, lines := child(t, "work", dir)
		for n := 0; n < 10+17*round && lines.Scan(); n++ {
		}
		kill(t, cmd) // somewhere amid the next
		for ok := true; ok; ok = lines.Scan() {
			var i int
			if _, err := fmt.Sscanf(lines.Text(), "wrote %d", &i); err == nil {
				last = max(last, i)
			}
		}
	}
	if last < 10 {
		t.Fatalf("the children wrote only %d", last)
	}
	b := open(t, dir, testBindings, Options{MinBackoff: testBackoff})
	for i := 1; i <= last; i++ {
		content := fmt.Append(nil, "page ", i)
		if got, err := b.Artifacts.Get(t.Context(), "acme", events.RefTo("text/plain", content)); err != nil || !bytes.Equal(got, content) {
			t.Fatalf("artifact %d: %q, %v", i, got, err)
		}
		if got, err := b.Log.Find(t.Context(), testSubject, fact(i).ID); err != nil || len(got) != 1 {
			t.Fatalf("event %d: %d found, %v", i, len(got), err)
		}
	}
	// The group that nobody listened for gets all of them.
	waiting := make(map[string]bool)
	in := subscribe(t, b, "page.split", "mirror", 1)
	for len(waiting) < last {
		d := in.next(t)
		waiting[string(d.Message.Body)] = true
		d.end(nil)
	}
	if left, err := os.ReadDir(dir + "/" + tmpFolder); err != nil || len(left) > 0 {
		t.Errorf("temporary files are left: %v, %v", left, err)
	}
	var check string
	if err := b.store.write(t.Context(), func(w *session) error { return w.row(`PRAGMA integrity_check`, nil, &check) }); err != nil || check != "ok" {
		t.Errorf("integrity check: %q, %v", check, err)
	}
}

func TestDiskFull(t *testing.T) {
	cmd, _ := child(t, "limited", t.TempDir())
	if err := cmd.Wait(); err != nil {
		t.Fatal(err)
	}
}

func TestGuestProcessIsNoticed(t *testing.T) {
	dir := t.TempDir()
	b := open(t, dir, testBindings, Options{})
	ocr, mirror := subscribe(t, b, "page.split", "ocr", 1), subscribe(t, b, "page.split", "mirror", 1)
	cmd, _ := child(t, "guest", dir)
	if err := cmd.Wait(); err != nil {
		t.Fatal(err)
	}
	began := time.Now()
	for _, in := range []*inbox{ocr, mirror} {
		d := in.next(t)
		if string(d.Message.Body) != "from outside" {
			t.Errorf("delivered %q", d.Message.Body)
		}
		d.end(nil)
	}
	if took := time.Since(began); took > 10*watchEvery {
		t.Errorf("a guest's message took %s", took)
	}
}
