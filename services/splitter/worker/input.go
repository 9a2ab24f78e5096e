package worker

import (
	"errors"
	"fmt"

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
