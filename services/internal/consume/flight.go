package consume

import (
	"context"
	"sync"
)

// flights keeps two deliveries of one event to one consumer from being handled
// at the same time in this process. The second waits, and then finds the facts
// of the first on record: a message that comes twice costs one look-up, even
// when it comes twice at once. In two processes it may be handled twice, which
// is wasteful and harmless.
type flights struct {
	mu sync.Mutex
	on map[string]chan struct{} // closed when the flight has landed
}

// begin waits until nobody else handles key, or ctx ends. Whoever begins ends.
func (f *flights) begin(ctx context.Context, key string) (end func(), err error) {
	for {
		f.mu.Lock()
		landed, busy := f.on[key]
		if !busy {
			if f.on == nil {
				f.on = make(map[string]chan struct{})
			}
			landed = make(chan struct{})
			f.on[key] = landed
			f.mu.Unlock()
			return func() {
				f.mu.Lock()
				delete(f.on, key)
				f.mu.Unlock()
				close(landed)
			}, nil
		}
		f.mu.Unlock()
		select {
		case <-ctx.Done():
			return nil, ctx.Err()
		case <-landed:
		}
	}
}
