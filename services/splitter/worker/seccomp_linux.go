package worker

import (
	"os"
	"slices"
	"syscall"

	"github.com/elastic/go-seccomp-bpf"
	"github.com/elastic/go-seccomp-bpf/arch"
	"golang.org/x/sys/unix"
)

// computing are the system calls that Go's runtime and the C library make while
// they compute, and those on pipes that are open.
var computing = []string{
	"read", "write", "close",
	"munmap", "madvise", "brk", "mremap",
	"futex", "sched_yield", "nanosleep", "clock_nanosleep", "clock_gettime", "restart_syscall",
	"epoll_wait", "epoll_pwait", "epoll_ctl",
	"rt_sigaction", "rt_sigprocmask", "rt_sigreturn", "sigaltstack",
	"getpid", "gettid", "sched_getaffinity", "sysinfo", "getrandom", "getrusage",
	"set_robust_list", "rseq", "exit", "exit_group",
}

// hostile are calls that no renderer ever makes of itself, not even to find out
// whether it could. Whoever makes one has taken it over.
var hostile = []string{
	"execve", "execveat", "fork", "vfork",
	"socket", "socketpair", "connect", "bind", "listen", "accept", "accept4",
	"sendto", "sendmsg", "sendmmsg", "recvfrom", "recvmsg", "recvmmsg",
	"ptrace", "process_vm_readv", "process_vm_writev", "pidfd_open", "pidfd_getfd", "kill", "tkill", "rt_sigqueueinfo",
	"io_uring_setup", "io_uring_enter", "io_uring_register", "bpf", "perf_event_open", "userfaultfd", "memfd_create",
	"unshare", "setns", "mount", "umount2", "pivot_root", "chroot", "keyctl", "add_key", "request_key",
	"init_module", "finit_module", "kexec_load", "setuid", "setgid", "capset", "seccomp",
}

// conditional are calls of computing that are refused, or kill, with some
// arguments.
func conditional() []rule {
	unlike := func(argument uint32, value uint64) seccomp.ArgumentConditions {
		return seccomp.ArgumentConditions{{Argument: argument, Operation: seccomp.NotEqual, Value: value}}
	}
	with := func(argument uint32, bit uint64) seccomp.ArgumentConditions {
		return seccomp.ArgumentConditions{{Argument: argument, Operation: seccomp.BitsSet, Value: bit}}
	}
	without := func(argument uint32, bit uint64) seccomp.ArgumentConditions {
		return seccomp.ArgumentConditions{{Argument: argument, Operation: seccomp.BitsNotSet, Value: bit}}
	}
	return []rule{
		{"clone", seccomp.ActionKillProcess, []seccomp.ArgumentConditions{without(0, unix.CLONE_THREAD)}},
		// The runtime interrupts its own threads, and names its memory.
		{"tgkill", seccomp.ActionKillProcess, []seccomp.ArgumentConditions{unlike(0, uint64(os.Getpid()))}},
		{"prctl", seccomp.ActionErrno, []seccomp.ArgumentConditions{unlike(0, unix.PR_SET_VMA)}},
		// Memory that was written is never run.
		{"mmap", seccomp.ActionErrno, []seccomp.ArgumentConditions{with(2, unix.PROT_EXEC)}},
		{"mprotect", seccomp.ActionErrno, []seccomp.ArgumentConditions{with(2, unix.PROT_EXEC)}},
		// Processor time is allowed anew with each request.
		{"prlimit64", seccomp.ActionErrno, []seccomp.ArgumentConditions{unlike(0, 0), unlike(1, unix.RLIMIT_CPU)}},
	}
}

// rule is what becomes of a call if one of its conditions holds.
type rule struct {
	call       string
	action     seccomp.Action
	conditions []seccomp.ArgumentConditions
}

// filterCalls leaves the calls that computing takes. Hostile ones kill the
// process. All others are refused, such as opening files: the C library looks
// for some by itself, the time zone, say, and does without. Its versions differ
// in what they try, so that killing for everything would kill workers of honest
// documents somewhere.
func filterCalls() bool {
	info, err := arch.GetInfo("")
	if err != nil {
		return false
	}
	known := func(names ...string) []string {
		// Not every architecture has all of them.
		return slices.DeleteFunc(names, func(n string) bool { _, ok := info.SyscallNames[n]; return !ok })
	}
	allowed := slices.Clone(computing)
	// Each condition is a filter by itself, of which the kernel obeys the
	// strictest: within one, go-seccomp-bpf 1.6.0 goes on after a condition that
	// does not hold to compare the argument, which it has just loaded, with the
	// numbers of the calls that follow.
	for _, r := range conditional() {
		var group seccomp.SyscallGroup
		group.Action = r.action
		for _, c := range r.conditions {
			group.NamesWithCondtions = append(group.NamesWithCondtions, seccomp.NameWithConditions{Name: r.call, Conditions: c})
		}
		if !filter(seccomp.ActionAllow, group) {
			return false
		}
		allowed = append(allowed, r.call)
	}
	// The last one, because it allows no further ones.
	return filter(seccomp.ActionErrno, // EPERM
		seccomp.SyscallGroup{Action: seccomp.ActionAllow, Names: known(allowed...)},
		seccomp.SyscallGroup{Action: seccomp.ActionKillProcess, Names: known(slices.Clone(hostile)...)},
		// Its flags stand in memory, where no filter can see them. Without it, the
		// C library takes clone.
		seccomp.SyscallGroup{Action: seccomp.ActionErrno | seccomp.Action(syscall.ENOSYS), Names: known("clone3")},
	)
}

// filter adds a filter to all threads of the process, which can gain no
// privileges any more: or it could not.
func filter(otherwise seccomp.Action, groups ...seccomp.SyscallGroup) bool {
	return seccomp.LoadFilter(seccomp.Filter{
		Flag:   seccomp.FilterFlagTSync,
		Policy: seccomp.Policy{DefaultAction: otherwise, Syscalls: groups},
	}) == nil
}
