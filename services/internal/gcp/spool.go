package gcp

import (
	"fmt"
	"io"
	"os"

	"dossier/services/internal/consume"
)

// spooled is a file without a name, for what is too large for memory and whose
// digest is not known yet. That it cannot be written or read is this machine's
// fault.
type spooled struct{ file *os.File }

// spool makes one in a folder, or in the system's temporary one.
func spool(folder string) (*spooled, error) {
	file, err := os.CreateTemp(folder, "dossier-artifact-")
	if err != nil {
		return nil, spoolError(err)
	}
	if err := os.Remove(file.Name()); err != nil {
		_ = file.Close() // the first error tells more
		return nil, spoolError(err)
	}
	return &spooled{file}, nil
}

func (s *spooled) Write(p []byte) (int, error) {
	n, err := s.file.Write(p)
	return n, spoolError(err)
}

func (s *spooled) Read(p []byte) (int, error) {
	n, err := s.file.Read(p)
	if err == io.EOF {
		return n, err
	}
	return n, spoolError(err)
}

// rewind goes back to the beginning.
func (s *spooled) rewind() error {
	_, err := s.file.Seek(0, io.SeekStart)
	return spoolError(err)
}

// Close lets the file go, and its content.
func (s *spooled) Close() { _ = s.file.Close() } // nobody will miss it

func spoolError(err error) error {
	if err == nil {
		return nil
	}
	return fmt.Errorf("%w: %w", consume.ErrUnavailable, err)
}
