package worker

import (
	"context"
	"errors"
	"fmt"
	"syscall"
)

// Exit codes of a worker.
const (
	exitDone    = 0
	exitRuntime = 2 // the Go runtime's own: it ran out of memory, or of stack
	exitPanic   = 70
	exitUnfit   = 71 // it could not even begin
)

// cause tells why a worker is dead, given what was wrong with its answer.
func (p *process) cause(err error) error {
	if errors.Is(err, errHostile) {
		return fmt.Errorf("%w: %w", Crashed, err)
	}
	status, _ := p.cmd.ProcessState.Sys().(syscall.WaitStatus)
	switch {
	case status.Signaled():
		return bySignal(status.Signal())
	case status.ExitStatus() == exitRuntime:
		return fmt.Errorf("%w: the Go runtime gave up", NoMemory)
	default:
		return fmt.Errorf("%w with exit code %d", Crashed, status.ExitStatus())
	}
}

// bySignal tells why a worker is dead that a signal killed. The worker leaves
// these to the kernel: Go's own handlers would turn all of them into one exit
// code.
func bySignal(s syscall.Signal) error {
	switch s {
	case syscall.SIGXCPU:
		return fmt.Errorf("%w: %v", OutOfTime, s)
	case syscall.SIGKILL:
		// Not by us, or nobody would ask: by the kernel, when the machine or the
		// container has no memory left.
		return fmt.Errorf("%w: %v", NoMemory, s)
	case syscall.SIGSYS:
		return fmt.Errorf("%w: %w", Crashed, errBreach)
	default:
		return fmt.Errorf("%w: %v", Crashed, s)
	}
}

// errBreach is a worker that ran into the filter of system calls: a fault of
// ours, or a document that has taken its renderer over.
var errBreach = errors.New("it asked the kernel for what no worker needs")

// outOfTime is the error of a request whose context has ended.
func outOfTime(ctx context.Context) error {
	if errors.Is(ctx.Err(), context.DeadlineExceeded) {
		return fmt.Errorf("%w: %w", OutOfTime, ctx.Err())
	}
	return ctx.Err()
}
