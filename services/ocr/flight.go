package ocr

import (
	"context"
	"sync"
)

// flights are readings under way in this process. Pages with the same picture,
// as of a sheet that the file has twice, come within moments of each other.
type flights struct {
	mu sync.Mutex
	on map[string]*flight
}

type flight struct {
	waiting int                // callers that have not left; under the lock of flights
	cancel  context.CancelFunc // when none is left
	landed  chan struct{}

	reading Reading
	again   bool
	err     error
	panic   any
}

// join works for all that ask for key at the same time. The work has a context
// that ends when every one of them has gone, not with that of one; whoever goes
// last waits for it. For those that came after the first, again is true.
func (f *flights) join(ctx context.Context, key string, work func(context.Context) (Reading, bool, error)) (Reading, bool, error) {
	f.mu.Lock()
	flown, late := f.on[key]
	if !late {
		if f.on == nil {
			f.on = make(map[string]*flight)
		}
		detached, cancel := context.WithCancel(context.WithoutCancel(ctx))
		flown = &flight{cancel: cancel, landed: make(chan struct{})}
		f.on[key] = flown
		go f.fly(detached, key, flown, work)
	}
	flown.waiting++
	f.mu.Unlock()

	select {
	case <-flown.landed:
	case <-ctx.Done():
		f.mu.Lock()
		flown.waiting--
		last := flown.waiting == 0
		if last && f.on[key] == flown {
			delete(f.on, key) // who comes now begins anew
		}
		f.mu.Unlock()
		if last {
			flown.cancel()
			<-flown.landed
		}
		return Reading{}, false, ctx.Err()
	}
	if flown.panic != nil {
		panic(flown.panic)
	}
	return flown.reading, flown.again || late, flown.err
}

// fly does the work of a flight.
func (f *flights) fly(ctx context.Context, key string, flown *flight, work func(context.Context) (Reading, bool, error)) {
	defer func() {
		flown.panic = recover() // the callers', whose runner knows what to do
		flown.cancel()
		f.mu.Lock()
		if f.on[key] == flown {
			delete(f.on, key)
		}
		f.mu.Unlock()
		close(flown.landed)
	}()
	flown.reading, flown.again, flown.err = work(ctx)
}
