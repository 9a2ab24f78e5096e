package gcp

import (
	"context"
	"io"
	"time"

	"cloud.google.com/go/storage"
)

// open opens an object as it is stored. The stream lives as long as ctx, until
// it is closed; each step of it, opening and each read, has [callTimeout]. A
// step that failed returns what Cloud Storage reported, or the step's own end.
func open(ctx context.Context, object *storage.ObjectHandle) (*stream, error) {
	ctx, cancel := context.WithCancelCause(ctx)
	s := &stream{ctx: ctx, cancel: cancel}
	s.limit = time.AfterFunc(callTimeout, func() { cancel(context.DeadlineExceeded) })
	var err error
	// Compressed: the bytes as they lie there, which are what size, digest and
	// generation speak of, whatever encoding the uploader claimed.
	s.reader, err = object.ReadCompressed(true).NewReader(ctx)
	s.limit.Stop()
	if err != nil {
		err = s.reason(err)
		cancel(nil)
		return nil, err
	}
	return s, nil
}

// stream is the content of an object on its way.
type stream struct {
	reader *storage.Reader
	ctx    context.Context
	cancel context.CancelCauseFunc
	limit  *time.Timer
}

// Read reads what is there, within the time limit of one step.
func (s *stream) Read(p []byte) (int, error) {
	s.limit.Reset(callTimeout)
	n, err := s.reader.Read(p)
	s.limit.Stop()
	if err != nil && err != io.EOF {
		err = s.reason(err)
	}
	return n, err
}

// size is how many bytes are stored.
func (s *stream) size() int64 { return s.reader.Attrs.Size }

// Close ends the stream.
func (s *stream) Close() error {
	s.limit.Stop()
	err := s.reader.Close()
	s.cancel(nil)
	return err
}

// reason is err, or why the stream was ended, if it was.
func (s *stream) reason(err error) error {
	if cause := context.Cause(s.ctx); cause != nil {
		return cause
	}
	return err
}
