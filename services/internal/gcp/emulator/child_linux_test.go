package emulator

import (
	"bufio"
	"fmt"
	"os"
	"os/exec"
	"runtime"
	"strconv"
	"strings"
	"testing"
	"time"
)

// victimVariable makes the test binary start a child, say its process id, and
// wait to be killed.
const victimVariable = "DOSSIER_TEST_VICTIM"

func TestMain(m *testing.M) {
	if os.Getenv(victimVariable) != "" {
		c, err := startChild("sleep", "600")
		if err != nil {
			panic(err)
		}
		fmt.Println(c.command.Process.Pid)
		select {}
	}
	os.Exit(m.Run())
}

// Nothing outlives us, even if we are killed.
func TestChildEndsWithItsParent(t *testing.T) {
	victim := exec.Command(os.Args[0])
	victim.Env = append(os.Environ(), victimVariable+"=1")
	output, err := victim.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := victim.Start(); err != nil {
		t.Fatal(err)
	}
	line, err := bufio.NewReader(output).ReadString('\n')
	if err != nil {
		t.Fatal(err)
	}
	pid, err := strconv.Atoi(strings.TrimSpace(line))
	if err != nil {
		t.Fatal(err)
	}
	if !lives(pid) {
		t.Fatal("the child did not start")
	}
	if err := victim.Process.Kill(); err != nil {
		t.Fatal(err)
	}
	_ = victim.Wait() // killed
	gone(t, pid)
}

// The kernel ties a child to the thread that started it; threads come and go.
func TestChildOutlivesItsThread(t *testing.T) {
	started := make(chan *child)
	go func() {
		runtime.LockOSThread() // and the thread ends with this goroutine
		c, err := startChild("sleep", "600")
		if err != nil {
			t.Error(err)
		}
		started <- c
	}()
	c := <-started
	if c == nil {
		return
	}
	defer c.kill()
	select {
	case <-c.done:
		t.Error("the child ended with a thread")
	case <-time.After(200 * time.Millisecond):
	}
	c.kill()
	gone(t, c.command.Process.Pid)
	c.kill() // again is fine
}

func TestLastWords(t *testing.T) {
	c, err := startChild("sh", "-c", "seq 1 5000; echo last words >&2")
	if err != nil {
		t.Fatal(err)
	}
	<-c.done
	if words := c.lastWords(); len(words) > tailSize || !strings.HasSuffix(words, "last words\n") {
		t.Errorf("kept %d bytes, ending in %q", len(words), words[max(0, len(words)-20):])
	}
}

// gone waits for the end of a process.
func gone(t *testing.T, pid int) {
	t.Helper()
	deadline := time.Now().Add(10 * time.Second)
	for lives(pid) {
		if time.Now().After(deadline) {
			t.Fatalf("process %d still lives", pid)
		}
		time.Sleep(10 * time.Millisecond)
	}
}

// lives reports whether a process runs; one that only waits to be buried does not.
func lives(pid int) bool {
	status, err := os.ReadFile(fmt.Sprintf("/proc/%d/stat", pid))
	if err != nil {
		return false
	}
	_, state, _ := strings.Cut(string(status), ") ")
	return !strings.HasPrefix(state, "Z")
}
