package worker

import (
	"os"
	"syscall"
	"time"

	"golang.org/x/sys/unix"
)

// On a Mac there are only the limits that every Unix keeps. That is for the
// machines of developers; the log says what is missing.

func confine(memory, cpu int64) Confinement {
	time.AfterFunc(time.Hour, func() {}).Stop() // opens the runtime's poller while that is possible
	crashForReal()
	for _, l := range []struct {
		resource int
		limit    uint64
	}{{unix.RLIMIT_CPU, longestDocument}, {unix.RLIMIT_FSIZE, 0}, {unix.RLIMIT_CORE, 0}, {unix.RLIMIT_NOFILE, 0}} {
		if unix.Setrlimit(l.resource, &unix.Rlimit{Cur: l.limit, Max: l.limit}) != nil {
			return 0
		}
	}
	allowCPU(cpu)
	return 0 // memory is bounded in MuPDF alone
}

func allowCPU(seconds int64) bool {
	var used unix.Rusage
	if unix.Getrusage(unix.RUSAGE_SELF, &used) != nil {
		return false
	}
	soft := min(int64(used.Utime.Sec)+int64(used.Stime.Sec)+1+seconds, longestDocument)
	return unix.Setrlimit(unix.RLIMIT_CPU, &unix.Rlimit{Cur: uint64(soft), Max: longestDocument}) == nil
}

func endWithParent(*syscall.SysProcAttr) {} // the worker finds its pipe closed

func widen(*os.File) {}
