package ocr

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"sync"

	"dossier/events"
	"dossier/services/internal/consume"
)

// A picture that was recognised once is not recognised again: not for another
// page of the package, nor for another package of the tenant, nor for another run.
// What is remembered is under which picture and engine it was read, and which
// page's text that is, whose number does not matter. Each page has a text
// artifact of its own all the same, with its own number, and nobody downstream
// need know.
//
// The memory itself holds no text: it names the text artifact of the page that was read
// first, which that page's page.read names too. So whoever erases what a package's
// record names has erased what is remembered of it; the picture is then read
// anew when it comes again. Tenants never share a memory.

// memory is [consume.Memory].
type memory interface {
	Remember(ctx context.Context, tenant, key string, ref events.Ref) (events.Ref, error)
	Recall(ctx context.Context, tenant, key string) (events.Ref, error)
}

// remembered is the artifact that a picture's reading is remembered by.
type remembered struct {
	Text   events.Ref `json:"text"`   // a [events.PageText], of whatever page
	Turned int        `json:"turned"` // quarters
}

// recogniser recognises pictures, each once.
type recogniser struct {
	artifacts artifacts
	memory    memory
	read      func(context.Context, Picture) (Reading, error)
	identify  func() (string, error) // what reads

	mu       sync.Mutex
	identity string // once it is known
	flights  flights
}

// recognise reads a page's picture, or recalls how it was read: then again is
// true.
func (r *recogniser) recognise(ctx context.Context, tenant string, in events.PageSplit) (reading Reading, again bool, err error) {
	key, err := r.key(in)
	if err != nil {
		return Reading{}, false, err
	}
	reading, again, err = r.flights.join(ctx, tenant+"/"+key, func(ctx context.Context) (Reading, bool, error) {
		reading, err := r.recall(ctx, tenant, key)
		if err == nil || !forgotten(err) {
			return reading, true, err
		}
		reading, err = r.once(ctx, tenant, key, in)
		return reading, false, err
	})
	if err != nil {
		return Reading{}, false, err
	}
	reading.Text.Page = in.Page
	return reading, again, nil
}

// key says what is read and by what. The extent counts, for the boxes go by it.
func (r *recogniser) key(in events.PageSplit) (string, error) {
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.identity == "" {
		identity, err := r.identify()
		if err != nil {
			return "", err
		}
		r.identity = identity
	}
	return fmt.Sprintf("%s of %s, %x by %x points", r.identity, in.Image.Digest, in.Width, in.Height), nil
}

// forgotten reports whether an error means that there is nothing to recall: it
// was never there, was erased, or is damaged.
func forgotten(err error) bool {
	return errors.Is(err, consume.ErrNotFound) || errors.Is(err, consume.ErrDamaged) || errors.Is(err, errForgotten)
}

var errForgotten = errors.New("what is remembered cannot be used")

// recall gets a reading that is remembered.
func (r *recogniser) recall(ctx context.Context, tenant, key string) (Reading, error) {
	ref, err := r.memory.Recall(ctx, tenant, key)
	if err != nil {
		return Reading{}, fmt.Errorf("recall a reading: %w", err)
	}
	var m remembered
	if err := r.load(ctx, tenant, ref, &m); err != nil {
		return Reading{}, err
	}
	if m.Turned < 0 || m.Turned > 3 || m.Text.Validate() != nil {
		return Reading{}, errForgotten
	}
	var text events.PageText
	if err := r.load(ctx, tenant, m.Text, &text); err != nil {
		return Reading{}, err
	}
	if text.Method != events.ReadOCR {
		return Reading{}, errForgotten
	}
	return Reading{Text: text, Turned: m.Turned}, nil
}

// load gets an artifact. One that does not decode is as good as gone: it is
// nobody's input.
func (r *recogniser) load(ctx context.Context, tenant string, ref events.Ref, v any) error {
	content, err := r.artifacts.Get(ctx, tenant, ref)
	if err != nil {
		return fmt.Errorf("get what is remembered: %w", err)
	}
	if json.Unmarshal(content, v) != nil {
		return errForgotten
	}
	return nil
}

// once reads a picture and remembers it.
func (r *recogniser) once(ctx context.Context, tenant, key string, in events.PageSplit) (Reading, error) {
	image, err := r.artifacts.Get(ctx, tenant, in.Image)
	if err != nil {
		return Reading{}, fmt.Errorf("get the picture: %w", err)
	}
	reading, err := r.read(ctx, Picture{Page: in.Page, Width: in.Width, Height: in.Height, Image: image})
	if err != nil {
		return Reading{}, err
	}
	text, err := consume.Keep(ctx, r.artifacts, tenant, events.MediaPageText, reading.Text)
	if err != nil {
		return Reading{}, err
	}
	ref, err := consume.Keep(ctx, r.artifacts, tenant, events.MediaReading, remembered{Text: text, Turned: reading.Turned})
	if err != nil {
		return Reading{}, err
	}
	if _, err := r.memory.Remember(ctx, tenant, key, ref); err != nil {
		return Reading{}, fmt.Errorf("remember a reading: %w", err)
	}
	return reading, nil
}
