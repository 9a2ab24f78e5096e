package worker

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"runtime"
	"syscall"
)

// name is what a worker is called, in lists of processes too: its argv[0].
const name = "dossier-worker"

// What a worker inherits, beside nothing on the first three.
const (
	inputFD = 3 + iota
	requestFD
	answerFD
)

// environment is all of a worker's. One thread of it works at a time, and a heap
// of its own for every thread would only take address space.
var environment = []string{"GOMAXPROCS=1", "GOTRACEBACK=none", "MALLOC_ARENA_MAX=1"}

// process is a running worker, seen from the host, for one goroutine at a time.
type process struct {
	cmd      *exec.Cmd
	requests *os.File
	answers  *os.File
	ended    chan struct{} // closed: it is gone, and cmd.ProcessState tells how
}

// start starts a worker with its document. argv is a parameter for tests, which
// start workers that misbehave.
func start(input *os.File, argv []string) (*process, error) {
	requestsOut, requests, err := os.Pipe()
	if err != nil {
		return nil, fmt.Errorf("start a worker: %w", err)
	}
	answers, answersIn, err := os.Pipe()
	if err != nil {
		return nil, fmt.Errorf("start a worker: %w", errors.Join(err, requestsOut.Close(), requests.Close()))
	}
	widen(answers)
	p := &process{requests: requests, answers: answers, ended: make(chan struct{})}
	p.cmd = &exec.Cmd{
		Path: self(), Args: argv, Env: environment, Dir: "/",
		ExtraFiles: []*os.File{input, requestsOut, answersIn},
		// A session of its own, so that an interrupt typed at a terminal reaches
		// only us, and we decide when it ends.
		SysProcAttr: &syscall.SysProcAttr{Setsid: true},
	}
	endWithParent(p.cmd.SysProcAttr)
	started := make(chan error)
	go func() {
		defer close(p.ended)
		// The kernel takes the end of the thread that started a process for the
		// end of its parent. This goroutine keeps the thread until the worker has
		// ended, and the runtime then lets the thread go with it.
		runtime.LockOSThread()
		err := p.cmd.Start()
		// Only the worker holds its ends now, so that its death closes them.
		_, _ = requestsOut.Close(), answersIn.Close()
		started <- err
		if err == nil {
			_ = p.cmd.Wait() // ProcessState tells more
		}
	}()
	if err := <-started; err != nil {
		<-p.ended
		_, _ = requests.Close(), answers.Close()
		return nil, fmt.Errorf("start a worker: %w", err)
	}
	return p, nil
}

// self is the program that runs. By way of /proc it is that very file, even if
// an upgrade has put another one in its place.
func self() string {
	const running = "/proc/self/exe"
	if _, err := os.Stat(running); err == nil {
		return running
	}
	path, err := os.Executable()
	if err != nil {
		return os.Args[0]
	}
	return path
}

// kill ends the worker, if it has not ended, and waits for its end.
func (p *process) kill() {
	select {
	case <-p.ended:
	default:
		// With whatever it may have started.
		_ = syscall.Kill(-p.cmd.Process.Pid, syscall.SIGKILL)
		<-p.ended
	}
	_, _ = p.requests.Close(), p.answers.Close()
}

// ask makes a request and reads the answer, as read does. After an error the
// worker is dead.
func (p *process) ask(ctx context.Context, r request, want int64, buffer []byte) (a answer, body []byte, err error) {
	interrupted := make(chan struct{})
	stop := context.AfterFunc(ctx, func() {
		p.kill() // which lets go whoever waits for its pipes
		close(interrupted)
	})
	if err = send(p.requests, r); err == nil {
		a, body, err = read(p.answers, want, buffer)
	}
	if !stop() {
		<-interrupted // so that it cannot hit the next request
		return answer{}, nil, outOfTime(ctx)
	}
	if err == nil {
		return a, body, nil
	}
	p.kill()
	return answer{}, nil, p.cause(err)
}
