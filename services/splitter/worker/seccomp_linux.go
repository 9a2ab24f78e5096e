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
	"execve", "execveat", "fork", "vfork", "clone", // clone where it makes no thread
	"socket", "socketpair", "connect", "bind", "listen", "accept", "accept4",
	"sendto", "sendmsg", "sendmmsg", "recvfrom", "recvmsg", "recvmmsg",
	"ptrace", "process_vm_readv", "process_vm_writev", "pidfd_open", "pidfd_getfd", "kill", "tkill", "tgkill", "rt_sigqueueinfo",
	"io_uring_setup", "io_uring_enter", "io_uring_register", "bpf", "perf_event_open", "userfaultfd", "memfd_create",
	"unshare", "setns", "mount", "umount2", "pivot_root", "chroot", "keyctl", "add_key", "request_key",
	"init_module", "finit_module", "kexec_load", "setuid", "setgid", "capset", "seccomp",
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
	known := func(names []string) []string {
		// Not every architecture has all of them.
		return slices.DeleteFunc(slices.Clone(names), func(n string) bool { _, ok := info.SyscallNames[n]; return !ok })
	}
	where := func(name string, conditions ...seccomp.Condition) seccomp.NameWithConditions {
		return seccomp.NameWithConditions{Name: name, Conditions: conditions}
	}
	is := func(argument uint32, value uint64) seccomp.Condition {
		return seccomp.Condition{Argument: argument, Operation: seccomp.Equal, Value: value}
	}
	has := func(argument uint32, bit uint64) seccomp.Condition {
		return seccomp.Condition{Argument: argument, Operation: seccomp.BitsSet, Value: bit}
	}
	hasNot := func(argument uint32, bit uint64) seccomp.Condition {
		return seccomp.Condition{Argument: argument, Operation: seccomp.BitsNotSet, Value: bit}
	}
	policy := seccomp.Policy{
		DefaultAction: seccomp.ActionErrno, // EPERM
		Syscalls: []seccomp.SyscallGroup{
			{Action: seccomp.ActionAllow, Names: known(computing)},
			{Action: seccomp.ActionAllow, NamesWithCondtions: []seccomp.NameWithConditions{
				// Memory that is written is never run.
				where("mmap", hasNot(2, unix.PROT_EXEC)),
				where("mprotect", hasNot(2, unix.PROT_EXEC)),
				where("clone", has(0, unix.CLONE_THREAD)),
				// The runtime interrupts its own threads, and names its memory.
				where("tgkill", is(0, uint64(os.Getpid()))),
				where("prctl", is(0, unix.PR_SET_VMA)),
				where("prlimit64", is(0, 0), is(1, unix.RLIMIT_CPU)),
			}},
			{Action: seccomp.ActionKillProcess, Names: known(hostile)},
			// Its flags stand in memory, where no filter can see them. Without
			// it, the C library takes clone.
			{Action: seccomp.ActionErrno | seccomp.Action(syscall.ENOSYS), Names: known([]string{"clone3"})},
		},
	}
	return seccomp.LoadFilter(seccomp.Filter{NoNewPrivs: true, Flag: seccomp.FilterFlagTSync, Policy: policy}) == nil
}
