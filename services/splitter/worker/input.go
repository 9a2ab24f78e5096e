package worker

import (
	"errors"
	"fmt"
	"io"
	"os"
	"strconv"

	"golang.org/x/sys/unix"
)

// ErrSpool is an error of the disk that documents are spooled to.
var ErrSpool = errors.New("cannot spool the document")

// Spool writes a document into a file of its own for [Open], in a folder of this
// machine's. On the disk rather than in memory, so that a document of 5,000 pages
// takes no more memory than one of 50. And into a file of our own, because the
// one it comes from may change while it is read: this one has no name and cannot
// be written through what Spool returns, so that nobody holds it who could.
//
// An error of content's own is returned as it is; others are [ErrSpool].
func Spool(folder string, content io.Reader) (*os.File, error) {
	file, written, err := nameless(folder)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrSpool, err)
	}
	_, err = io.Copy(spool{written}, content)
	if closing := written.Close(); err == nil && closing != nil {
		err = fmt.Errorf("%w: %w", ErrSpool, closing)
	}
	if err != nil {
		_ = file.Close() // the first error tells more
		return nil, err
	}
	return file, nil
}

// nameless makes a file without a name, open twice: for reading and for writing.
func nameless(folder string) (file, written *os.File, err error) {
	written, err = os.CreateTemp(folder, "dossier-document-")
	if err != nil {
		return nil, nil, err
	}
	file, err = os.Open(written.Name())
	if removing := os.Remove(written.Name()); err == nil && removing != nil {
		err = errors.Join(removing, file.Close())
	}
	if err != nil {
		return nil, nil, errors.Join(err, written.Close())
	}
	return file, written, nil
}

// spool marks errors of writing.
type spool struct{ file *os.File }

func (s spool) Write(p []byte) (int, error) {
	n, err := s.file.Write(p)
	if err != nil {
		err = fmt.Errorf("%w: %w", ErrSpool, err)
	}
	return n, err
}

// release lets go of what of a mapped file has been looked at, and would count as
// the worker's memory until the file is there as a whole. It can be looked at
// again: the system still has it, or gets it from the disk.
func release(content []byte) {
	_ = unix.Madvise(content, unix.MADV_DONTNEED) // a failure costs memory that can be taken away
}

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
