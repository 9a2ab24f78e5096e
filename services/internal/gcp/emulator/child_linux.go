package emulator

import "syscall"

// endWithParent has the kernel kill the process when we end, however we do.
func endWithParent(a *syscall.SysProcAttr) { a.Pdeathsig = syscall.SIGKILL }
