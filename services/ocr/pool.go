package ocr

import (
	"context"
	"errors"
	"fmt"
	"sync"

	"dossier/events"
	"dossier/services/ocr/line"
)

// A Pool keeps engines warm, and the models that they share. All start when they
// are first needed. An engine reads one page at a time on one core.
//
// A recognition that outlives its context stops at the next line, some
// milliseconds later; only the analysis of the layout before, a quarter of a
// second, cannot be stopped. The caller does not wait for either. The engine is in
// use until it has stopped, so that there are never more of them at work than cores.
type Pool struct {
	languages string
	idle      chan *engine  // nil is one that has not been started
	closed    chan struct{} // closed by Close

	loading sync.Mutex
	models  []*line.Model // once they have been loaded
}

var errClosed = errors.New("the pool is closed")

// NewPool makes a pool of n engines that read languages, as tesseract names them,
// joined by "+". The first is what most text is in; the others are tried where it
// cannot be.
func NewPool(n int, languages string) *Pool {
	p := &Pool{languages: languages, idle: make(chan *engine, n), closed: make(chan struct{})}
	for range n {
		p.idle <- nil
	}
	return p
}

// Close waits for what is being read, and ends the engines. It is called once.
func (p *Pool) Close() {
	close(p.closed)
	for range cap(p.idle) {
		if e := <-p.idle; e != nil {
			e.close()
		}
	}
	closeModels(p.models)
}

// start starts an engine, the first one with the models.
func (p *Pool) start() (*engine, error) {
	p.loading.Lock()
	defer p.loading.Unlock()
	if p.models == nil {
		models, err := loadModels(p.languages)
		if err != nil {
			return nil, err
		}
		p.models = models
	}
	return newEngine(p.models)
}

// A Picture is what is known of a page before it is read.
type Picture struct {
	Page          int     // from 1
	Width, Height float64 // points
	Image         []byte
}

// A Reading is what was read on a page.
type Reading struct {
	Text events.PageText
	// Turned is by how many quarters, clockwise, the picture had to be turned to
	// stand upright. The text's extent and boxes are those of the upright page.
	Turned int
}

// Read recognises a page.
func (p *Pool) Read(ctx context.Context, picture Picture) (Reading, error) {
	reading, err := use(ctx, p, func(e *engine) (Reading, error) { return e.readPage(ctx, picture) })
	if err != nil {
		return Reading{}, fmt.Errorf("recognise page %d: %w", picture.Page, err)
	}
	return reading, nil
}

// Agrees recognises a part of a page, and tells whether the text layer says the
// same of it. It reads a few lines, where Read reads all.
func (p *Pool) Agrees(ctx context.Context, picture Picture, layer events.PageText) (bool, error) {
	agrees, err := use(ctx, p, func(e *engine) (bool, error) { return e.agrees(ctx, picture, layer) })
	if err != nil {
		return false, fmt.Errorf("hold the text layer of page %d against its picture: %w", picture.Page, err)
	}
	return agrees, nil
}

// use works with an engine as soon as one is idle.
func use[T any](ctx context.Context, p *Pool, work func(*engine) (T, error)) (T, error) {
	var nothing T
	select {
	case <-p.closed:
		return nothing, errClosed
	default:
	}
	var e *engine
	select {
	case e = <-p.idle:
	case <-ctx.Done():
		return nothing, ctx.Err()
	case <-p.closed:
		return nothing, errClosed
	}
	type result struct {
		of  T
		err error
	}
	done := make(chan result, 1)
	go func() {
		defer func() { p.idle <- e }()
		var r result
		if e == nil {
			if e, r.err = p.start(); r.err != nil {
				done <- r
				return
			}
		}
		r.of, r.err = work(e)
		done <- r
	}()
	select {
	case r := <-done:
		return r.of, r.err
	case <-ctx.Done():
		return nothing, ctx.Err()
	}
}
