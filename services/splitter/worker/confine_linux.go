package worker

import (
	"time"
	"unsafe"

	"github.com/landlock-lsm/go-landlock/landlock"
	landlocksys "github.com/landlock-lsm/go-landlock/landlock/syscall"
	"golang.org/x/sys/unix"
	"kernel.org/pub/linux/libs/security/libcap/psx"
)

// confine builds what walls the kernel has around this process, all of its
// threads. The order matters: each step still needs what later ones take away.
func confine(memory, cpu int64) Confinement {
	// A first timer makes the runtime open its poller, which it could not later.
	time.AfterFunc(time.Hour, func() {}).Stop()
	_ = unix.Prctl(unix.PR_SET_NAME, uintptr(unsafe.Pointer(&append([]byte(name), 0)[0])), 0, 0, 0) // for top
	mapped, err := addressSpace()

	var walls Confinement
	if unprivileged() {
		walls |= Unprivileged
	}
	walls |= restrictPaths()
	crashForReal()
	if err == nil && bound(mapped+uint64(memory)+slack, cpu) {
		walls |= Bounded
	}
	if filterCalls() {
		walls |= FewCalls
	}
	return walls
}

// unprivileged gives up every capability, which matters where Dossier runs as
// root, and the means to get any. The process cannot be traced any more, and
// what it has in memory never lands in a core.
func unprivileged() bool {
	if _, _, errno := psx.Syscall6(unix.SYS_PRCTL, unix.PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0, 0); errno != 0 {
		return false
	}
	header := unix.CapUserHeader{Version: unix.LINUX_CAPABILITY_VERSION_3}
	var none [2]unix.CapUserData
	if _, _, errno := psx.Syscall3(unix.SYS_CAPSET, uintptr(unsafe.Pointer(&header)), uintptr(unsafe.Pointer(&none[0])), 0); errno != 0 {
		return false
	}
	return unix.Prctl(unix.PR_SET_DUMPABLE, 0, 0, 0, 0) == nil
}

// restrictPaths leaves no path and no TCP port. What is open stays open.
func restrictPaths() (walls Confinement) {
	abi, err := landlocksys.LandlockGetABIVersion()
	if err != nil || abi < 1 || landlock.V11.BestEffort().Restrict() != nil {
		return 0
	}
	walls = NoFiles
	if abi >= 4 {
		walls |= NoNetwork
	}
	return walls
}

// slack is how much address space a worker may take beyond what it has mapped
// when it begins and what MuPDF may hold. The Go heap grows in arenas of 64 MiB,
// and takes one; the stacks of threads that are yet to start take 8 MiB each.
const slack = 256 << 20

// bound sets the limits that the kernel keeps, or leaves those that are tighter.
func bound(memory uint64, cpu int64) bool {
	for _, l := range []struct {
		resource int
		limit    uint64
	}{
		{unix.RLIMIT_AS, memory},
		{unix.RLIMIT_CPU, longestDocument},
		{unix.RLIMIT_FSIZE, 0},
		{unix.RLIMIT_CORE, 0},
		// What is open stays open, and nothing more can be: no file, no socket.
		{unix.RLIMIT_NOFILE, 0},
		// Not RLIMIT_NPROC: it counts all processes and threads of the user, and
		// the runtime needs a few threads.
	} {
		var already unix.Rlimit
		if unix.Prlimit(0, l.resource, nil, &already) != nil {
			return false
		}
		limit := min(l.limit, already.Max)
		if unix.Prlimit(0, l.resource, &unix.Rlimit{Cur: limit, Max: limit}, nil) != nil {
			return false
		}
	}
	return allowCPU(cpu)
}

// allowCPU gives the process so many more seconds of processor time. Where they
// are used up, the kernel kills it.
func allowCPU(seconds int64) bool {
	var used unix.Rusage
	if unix.Getrusage(unix.RUSAGE_SELF, &used) != nil {
		return false
	}
	var l unix.Rlimit
	if unix.Prlimit(0, unix.RLIMIT_CPU, nil, &l) != nil {
		return false
	}
	l.Cur = min(uint64(used.Utime.Sec+used.Stime.Sec+1+seconds), l.Max)
	return unix.Prlimit(0, unix.RLIMIT_CPU, &l, nil) == nil
}
