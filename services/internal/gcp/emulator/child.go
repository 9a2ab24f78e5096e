package emulator

import (
	"fmt"
	"os/exec"
	"runtime"
	"sync"
	"syscall"
)

// child is a process that ends with this one.
type child struct {
	command *exec.Cmd
	output  *tail
	done    chan struct{} // closed: it has ended
}

// startChild starts a process in a group of its own, so that an interrupt typed
// at a terminal reaches only us, and we decide when it ends.
func startChild(name string, arguments ...string) (*child, error) {
	c := &child{command: exec.Command(name, arguments...), output: &tail{}, done: make(chan struct{})}
	c.command.Stdout, c.command.Stderr = c.output, c.output
	c.command.SysProcAttr = &syscall.SysProcAttr{Setpgid: true}
	endWithParent(c.command.SysProcAttr)
	started := make(chan error)
	go func() {
		defer close(c.done)
		// The kernel takes the end of the thread that started a process for the
		// end of its parent. This goroutine keeps the thread until the child has
		// ended, and the runtime then lets the thread go with it.
		runtime.LockOSThread()
		err := c.command.Start()
		started <- err
		if err == nil {
			_ = c.command.Wait() // how it ended does not matter
		}
	}()
	if err := <-started; err != nil {
		return nil, fmt.Errorf("start %s: %w", name, err)
	}
	return c, nil
}

// kill ends the process with its group and waits for its end. The emulators keep
// nothing that an orderly end would save.
func (c *child) kill() {
	select {
	case <-c.done:
		return
	default:
	}
	_ = syscall.Kill(-c.command.Process.Pid, syscall.SIGKILL) // gone already: fine
	<-c.done
}

// lastWords is the end of what it wrote.
func (c *child) lastWords() string { return c.output.String() }

// tail keeps the end of what is written to it.
type tail struct {
	mu   sync.Mutex
	kept []byte
}

// tailSize is enough for a stack trace.
const tailSize = 4 << 10

func (t *tail) Write(p []byte) (int, error) {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.kept = append(t.kept, p...)
	if over := len(t.kept) - tailSize; over > 0 {
		t.kept = append(t.kept[:0], t.kept[over:]...)
	}
	return len(p), nil
}

func (t *tail) String() string {
	t.mu.Lock()
	defer t.mu.Unlock()
	return string(t.kept)
}
