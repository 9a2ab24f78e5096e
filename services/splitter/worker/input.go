package worker

import (
	"errors"
	"fmt"
	"os"
	"strconv"

	"golang.org/x/sys/unix"
)

// mapInput maps the file that a worker inherits, and lets go of its descriptor.
// The mapping lasts as long as the process.
func mapInput(fd int) ([]byte, error) {
	var info unix.Stat_t
	if err := unix.Fstat(fd, &info); err != nil {
		return nil, fmt.Errorf("look at the input: %w", err)
	}
	content, err := unix.Mmap(fd, 0, int(info.Size), unix.PROT_READ, unix.MAP_PRIVATE)
	return content, errors.Join(err, unix.Close(fd))
}

// closeOthers closes what else the worker has inherited: what whoever started
// the host left open, such as a service manager's sockets. What the runtime has
// opened is marked to be closed with the next program, which nothing inherited is.
func closeOthers() error {
	entries, err := os.ReadDir("/dev/fd")
	if err != nil {
		return fmt.Errorf("look for open descriptors: %w", err)
	}
	for _, e := range entries {
		fd, err := strconv.Atoi(e.Name())
		if err != nil || fd <= answerFD {
			continue
		}
		if flags, err := unix.FcntlInt(uintptr(fd), unix.F_GETFD, 0); err == nil && flags&unix.FD_CLOEXEC == 0 {
			_ = unix.Close(fd)
		}
	}
	return nil
}
