package worker

import (
	"errors"
	"log/slog"
	"net"
	"os"
	"strconv"
	"strings"
	"sync"
	"syscall"
	"testing"
	"unsafe"

	"golang.org/x/sys/unix"
)

// attempts are what a renderer might try that a document has taken over. None
// may succeed. Those that are hostile by themselves end the worker.
var attempts = []struct {
	name  string
	try   func() error
	fatal bool
}{
	{"open a file", func() error { return opened("/etc/passwd", os.O_RDONLY) }, false},
	{"make a file", func() error { return opened("/tmp/dossier-worker-was-here", os.O_CREATE|os.O_WRONLY) }, false},
	{"read its environment", func() error { return opened("/proc/self/environ", os.O_RDONLY) }, false},
	{"read its parent's memory", func() error { return opened("/proc/"+strconv.Itoa(os.Getppid())+"/mem", os.O_RDONLY) }, false},
	{"list a folder", func() error { _, err := os.ReadDir("/"); return err }, false},
	{"remove a file", func() error { return unix.Unlink("/tmp/dossier-no-such-file") }, false},
	{"find out about a file", func() error { return unix.Stat("/etc/passwd", new(unix.Stat_t)) }, false},
	{"get more descriptors", func() error { return unix.Pipe2(make([]int, 2), 0) }, false},
	{"look who else runs", func() error { _, err := unix.Getpgid(os.Getppid()); return err }, false},
	{"raise its limits", func() error {
		return unix.Prlimit(0, unix.RLIMIT_AS, &unix.Rlimit{Cur: unix.RLIM_INFINITY, Max: unix.RLIM_INFINITY}, nil)
	}, false},
	{"raise its last limit of time", func() error {
		return unix.Prlimit(0, unix.RLIMIT_CPU, &unix.Rlimit{Cur: unix.RLIM_INFINITY, Max: unix.RLIM_INFINITY}, nil)
	}, false},
	{"run what it has written", func() error {
		_, err := unix.Mmap(-1, 0, 4096, unix.PROT_READ|unix.PROT_WRITE|unix.PROT_EXEC, unix.MAP_ANON|unix.MAP_PRIVATE)
		return err
	}, false},
	{"run what it has written before", func() error {
		page, err := unix.Mmap(-1, 0, 4096, unix.PROT_READ|unix.PROT_WRITE, unix.MAP_ANON|unix.MAP_PRIVATE)
		if err != nil {
			return nil
		}
		return unix.Mprotect(page, unix.PROT_READ|unix.PROT_EXEC)
	}, false},
	{"let others look into it", func() error { return unix.Prctl(unix.PR_SET_DUMPABLE, 1, 0, 0, 0) }, false},
	{"set limits of its parent", func() error {
		return unix.Prlimit(os.Getppid(), unix.RLIMIT_CPU, &unix.Rlimit{Cur: 1 << 40, Max: 1 << 40}, nil)
	}, false},
	{"get past the filter with an argument that is the number of another call", func() error {
		// 231 is exit_group on amd64; as flags of clone it makes a process.
		pid, _, errno := syscall.RawSyscall6(unix.SYS_CLONE, 231, 0, 0, 0, 0, 0)
		if pid == 0 && errno == 0 {
			syscall.Exit(0)
		}
		return worked(errno)
	}, true},
	{"make a socket", func() error { return socket(unix.AF_INET, unix.SOCK_STREAM) }, true},
	{"make a socket for datagrams", func() error { return socket(unix.AF_INET, unix.SOCK_DGRAM) }, true},
	{"make a socket of this machine", func() error { return socket(unix.AF_UNIX, unix.SOCK_STREAM) }, true},
	{"connect", func() error {
		return unix.Connect(requestFD, &unix.SockaddrInet4{Port: 80, Addr: [4]byte{127, 0, 0, 1}})
	}, true},
	{"run a program", func() error { return syscall.Exec("/bin/true", nil, nil) }, true},
	{"make a process", func() error {
		pid, _, errno := syscall.RawSyscall6(unix.SYS_CLONE, uintptr(unix.SIGCHLD), 0, 0, 0, 0, 0)
		if pid == 0 && errno == 0 {
			syscall.Exit(0)
		}
		return worked(errno)
	}, true},
	{"trace its parent", func() error { return unix.PtraceAttach(os.Getppid()) }, true},
	{"kill its parent", func() error { return unix.Kill(os.Getppid(), 0) }, true},
	{"end a thread of its parent", func() error { return unix.Tgkill(os.Getppid(), os.Getppid(), 0) }, true},
	{"use io_uring", func() error {
		var params [120]byte
		_, _, errno := unix.Syscall(unix.SYS_IO_URING_SETUP, 1, uintptr(unsafe.Pointer(&params[0])), 0)
		return worked(errno)
	}, true},
	{"get a room of its own", func() error { return unix.Unshare(unix.CLONE_NEWUSER) }, true},
}

func opened(path string, flags int) error {
	fd, err := unix.Open(path, flags, 0o600)
	if err == nil {
		_ = unix.Close(fd)
	}
	return err
}

func socket(domain, kind int) error {
	fd, err := unix.Socket(domain, kind, 0)
	if err == nil {
		_ = unix.Close(fd)
	}
	return err
}

func worked(errno syscall.Errno) error {
	if errno == 0 {
		return nil
	}
	return errno
}

// trying is an actor that puts up walls and then tries something. It answers
// with the error's number.
func trying(confine func(memory, cpu int64) Confinement, try func() error) func() int {
	return func() int {
		requests, answers, _ := pipes()
		for {
			var r request
			if receive(requests, &r) != nil {
				return exitDone
			}
			a := answer{}
			if r.Op == opConfine {
				a.Walls = confine(64<<20, 20)
			} else if err := try(); err != nil {
				a.Pages = -1
				if errno := syscall.Errno(0); errors.As(err, &errno) {
					a.Pages = int64(errno)
				}
			}
			_ = send(answers, a)
		}
	}
}

// single are walls by themselves, with what each must stop when it stands alone.
var single = []struct {
	name    string
	wall    Confinement
	confine func(memory, cpu int64) Confinement
	stops   []string
}{
	{"Landlock", NoFiles | NoNetwork, func(int64, int64) Confinement { return restrictPaths() }, []string{
		"open a file", "make a file", "read its environment", "list a folder", "run a program", "connect to a port",
	}},
	{"limits", Bounded, func(_, cpu int64) Confinement {
		if bound(1<<40, cpu) {
			return Bounded
		}
		return 0
	}, []string{"open a file", "make a file", "list a folder", "get more descriptors", "make a socket", "make a socket of this machine"}},
	{"privileges", Unprivileged, func(int64, int64) Confinement {
		if unprivileged() {
			return Unprivileged
		}
		return 0
	}, []string{"become another user", "raise a limit"}},
}

var alone = map[string]func() error{
	"connect to a port": func() error {
		port, _ := strconv.Atoi(os.Args[2])
		fd, err := unix.Socket(unix.AF_INET, unix.SOCK_STREAM, 0)
		if err != nil {
			return nil // what stops it must be Landlock
		}
		return unix.Connect(fd, &unix.SockaddrInet4{Port: port, Addr: [4]byte{127, 0, 0, 1}})
	},
	"become another user": func() error {
		return unix.Setresuid(12345, 12345, 12345)
	},
	"raise a limit": func() error {
		if unix.Prlimit(0, unix.RLIMIT_CORE, &unix.Rlimit{}, nil) != nil {
			return nil
		}
		return unix.Prlimit(0, unix.RLIMIT_CORE, &unix.Rlimit{Cur: 1, Max: 1}, nil)
	},
}

func init() {
	for _, a := range attempts {
		actors["behind all walls: "+a.name] = trying(confine, a.try)
		alone[a.name] = a.try
	}
	for _, s := range single {
		for _, name := range s.stops {
			actors[s.name+": "+name] = trying(s.confine, alone[name])
		}
	}
}

// walls are those that a worker gets behind. It gets behind all that this kernel
// has; where one is missing, the log says so. Both are checked here.
func walls(t *testing.T) Confinement {
	t.Helper()
	input := spooled(t, []byte("content"))
	defer input.Close()
	p, err := start(input, []string{name, "three pages"})
	if err != nil {
		t.Fatal(err)
	}
	defer p.kill()
	a, _, err := p.ask(t.Context(), request{Op: opConfine, Memory: 64 << 20, CPU: 20}, 0, nil)
	if err != nil {
		t.Fatal(err)
	}
	var log strings.Builder
	warned = sync.Once{}
	d := &Document{settings: Settings{Logger: slog.New(slog.NewTextHandler(&log, nil))}}
	if err := d.walls(a.Walls); err != nil {
		t.Fatal(err)
	}
	if lacks := kernel(t) &^ a.Walls; lacks != 0 {
		t.Fatalf("this kernel has more than the worker makes of it: %b", lacks)
	}
	for _, wall := range a.Walls.Missing() {
		t.Logf("this kernel has no %s", wall)
		if !strings.Contains(log.String(), wall) {
			t.Errorf("the log does not say that there is no %s: %s", wall, log.String())
		}
	}
	return a.Walls
}

// kernel are the walls that this kernel has, by other means than the worker's.
func kernel(t *testing.T) Confinement {
	t.Helper()
	has := Bounded | Unprivileged
	status, err := os.ReadFile("/proc/self/status")
	if err != nil {
		t.Fatal(err)
	}
	if strings.Contains(string(status), "Seccomp_filters:") {
		has |= FewCalls
	}
	abi, _, _ := syscall.Syscall(unix.SYS_LANDLOCK_CREATE_RULESET, 0, 0, unix.LANDLOCK_CREATE_RULESET_VERSION)
	if int(abi) >= 1 {
		has |= NoFiles
	}
	if int(abi) >= 4 {
		has |= NoNetwork
	}
	return has
}

// TestBreakingOut: behind all its walls a worker can do nothing but compute.
func TestBreakingOut(t *testing.T) {
	reached := walls(t)
	for _, a := range attempts {
		t.Run(a.name, func(t *testing.T) {
			nothingLeft(t)
			d, err := openWith(t, t.Context(), modest(), "behind all walls: "+a.name)
			switch {
			case reached&FewCalls == 0:
				// The other walls are tried one by one; this one was missed in the log.
			case a.fatal:
				wants(t, a.name, err, errBreach)
			case err != nil:
				t.Errorf("it ended the worker: %v", err)
			case d.Pages() == 0:
				t.Error("it could")
			}
		})
	}
}

// TestEachWall: the walls do not lean on each other.
func TestEachWall(t *testing.T) {
	reached := walls(t)
	listener, err := net.Listen("tcp4", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer listener.Close()
	_, port, _ := net.SplitHostPort(listener.Addr().String())
	for _, s := range single {
		if reached&s.wall != s.wall {
			continue // and the log says so
		}
		for _, what := range s.stops {
			t.Run(s.name+"/"+what, func(t *testing.T) {
				d, err := openWith(t, t.Context(), modest(), s.name+": "+what, port)
				if err != nil {
					t.Fatal(err)
				}
				if d.Pages() == 0 {
					t.Error("it could")
				}
			})
		}
	}
}
