package intake

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"

	"dossier/events"
	"dossier/services/internal/consume"
)

// content is an upload on its way. It passes through a small buffer: an upload
// of any size takes as much memory as the smallest.
type content struct {
	*bufio.Reader
	limited *limited
	object  io.Closer
}

// open opens an upload, and believes its bytes alone about how many they are.
func (in *intake) open(ctx context.Context, u events.Upload) (*content, error) {
	object, size, err := in.uploads.Open(ctx, u.Bucket, u.Object, u.Generation)
	if errors.Is(err, consume.ErrNotFound) {
		return nil, consume.Permanent(events.ReasonObjectGone, err)
	}
	if err != nil {
		return nil, fmt.Errorf("open the upload: %w", err)
	}
	limited := &limited{from: object, left: in.settings.MaxBytes, max: in.settings.MaxBytes}
	if size > limited.max {
		return nil, errors.Join(limited.exceeded(), object.Close())
	}
	return &content{bufio.NewReaderSize(limited, max(headerWindow, 64<<10)), limited, object}, nil
}

// sniff tells the media type by the beginning of the content, which it leaves
// unread.
func (c *content) sniff(u events.Upload) (mediaType string, flags []events.Flag, err error) {
	head, err := c.Peek(headerWindow)
	if err != nil && err != io.EOF {
		return "", nil, err
	}
	if len(head) == 0 {
		return "", nil, consume.Permanent(events.ReasonEmpty, errors.New("no bytes"))
	}
	mediaType, flags, err = sniff(head, u)
	if err != nil {
		// What is both too large and no document is refused as too large, wherever
		// that shows.
		if _, reading := io.Copy(io.Discard, c); reading != nil {
			err = reading
		}
	}
	return mediaType, flags, err
}

// ending tells what shows at the end of the content only, when all of it was read.
func (c *content) ending() []events.Flag {
	if endsAsZIP(c.limited.tail, c.limited.max-c.limited.left) {
		return []events.Flag{events.FlagPolyglot}
	}
	return nil
}

// Close lets the object go.
func (c *content) Close() { _ = c.object.Close() } // it was only read

// limited is content that fails where it goes on beyond the limit.
type limited struct {
	from      io.Reader
	left, max int64  // bytes
	tail      []byte // the last that were read, at least tailWindow of them
}

func (l *limited) Read(p []byte) (int, error) {
	n, err := l.from.Read(p)
	if l.left -= int64(n); l.left < 0 {
		return 0, l.exceeded()
	}
	if l.tail = append(l.tail, p[:n]...); len(l.tail) > 2*tailWindow {
		l.tail = append(l.tail[:0], l.tail[len(l.tail)-tailWindow:]...)
	}
	if err != nil && err != io.EOF {
		err = fmt.Errorf("read the upload: %w", err)
	}
	return n, err
}

func (l *limited) exceeded() error {
	return consume.Permanent(events.ReasonLimitSize, fmt.Errorf("more than %d bytes", l.max))
}
