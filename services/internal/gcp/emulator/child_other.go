//go:build unix && !linux

package emulator

import "syscall"

// endWithParent does nothing: only Linux can tie a process to its parent. One
// that is left behind after a kill -9 has to be ended by hand.
func endWithParent(*syscall.SysProcAttr) {}
