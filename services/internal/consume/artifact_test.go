package consume_test

import (
	"bytes"
	"errors"
	"io"
	"testing"
	"testing/iotest"

	"dossier/events"
	"dossier/services/internal/consume"
)

// endless goes on for ever.
type endless struct{ read int }

func (e *endless) Read(p []byte) (int, error) {
	e.read += len(p)
	return len(p), nil
}

func TestChecked(t *testing.T) {
	right := []byte("what was put")
	ref := events.RefTo("text/plain", right)
	broken := errors.New("the line is dead")
	readers := map[string]func(io.Reader) io.Reader{
		"as it comes": func(r io.Reader) io.Reader { return r }, "byte by byte": iotest.OneByteReader,
		"with the end beside the last byte": iotest.DataErrReader,
	}
	for how, through := range readers {
		for _, tt := range []struct {
			name    string
			content io.Reader
			want    error // nil: the end
		}{
			{"right", bytes.NewReader(right), nil},
			{"changed", bytes.NewReader([]byte("what was puT")), consume.ErrDamaged},
			{"cut short", bytes.NewReader(right[:5]), consume.ErrDamaged},
			{"longer", bytes.NewReader([]byte("what was put!")), consume.ErrDamaged},
			{"nothing", bytes.NewReader(nil), consume.ErrDamaged},
			{"broken", io.MultiReader(bytes.NewReader(right), iotest.ErrReader(broken)), broken},
		} {
			got, err := io.ReadAll(consume.Checked(io.NopCloser(through(tt.content)), ref))
			if !errors.Is(err, tt.want) || tt.want == nil && !bytes.Equal(got, right) {
				t.Errorf("%s, %s: read %q, %v; want %v", tt.name, how, got, err, tt.want)
			}
		}
	}
	if got, err := io.ReadAll(consume.Checked(io.NopCloser(bytes.NewReader(nil)), events.RefTo("text/plain", nil))); err != nil || len(got) > 0 {
		t.Errorf("an empty artifact: read %q, %v", got, err)
	}
	e := new(endless)
	if _, err := io.Copy(io.Discard, consume.Checked(io.NopCloser(e), ref)); !errors.Is(err, consume.ErrDamaged) || e.read > 1<<20 {
		t.Errorf("content without an end: %v after %d bytes", err, e.read)
	}
}
