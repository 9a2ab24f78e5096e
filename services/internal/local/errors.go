package local

import (
	"context"
	"errors"
	"fmt"

	"modernc.org/sqlite"
	sqlite3 "modernc.org/sqlite/lib"

	"dossier/services/internal/consume"
)

// storeError says what an error of the database means. Locked, full, read-only,
// failing or closed: nothing of it is the input's fault, so whatever SQLite
// reports is [consume.ErrUnavailable]. That holds for a damaged database too:
// dead-lettering everything that waits would only add to the damage.
func storeError(err error) error {
	switch {
	case err == nil, errors.Is(err, context.Canceled), errors.Is(err, context.DeadlineExceeded), errors.Is(err, consume.ErrUnavailable):
		return err
	}
	var code *sqlite.Error
	if errors.As(err, &code) {
		switch code.Code() & 0xff { // the rest says more precisely where
		case sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB:
			return fmt.Errorf("%w: the database is damaged: stop, and restore the folder from a backup; without one, move dossier.db* away and submit the uploads again: %w", consume.ErrUnavailable, err)
		}
		return fmt.Errorf("%w: %w", consume.ErrUnavailable, err)
	}
	return err
}

// errClosed is what everything fails with after [Backend.Close].
var errClosed = fmt.Errorf("%w: the folder was closed", consume.ErrUnavailable)

// diskError says what an error of the file system means: no space, no write
// permission, a failing disk are not the input's fault either. Only the absence
// of a file means something about that file, and who asks for one handles it.
func diskError(err error) error { return fmt.Errorf("%w: %w", consume.ErrUnavailable, err) }
