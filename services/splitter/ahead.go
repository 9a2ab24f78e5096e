package splitter

import (
	"context"
	"iter"
)

// ahead draws pages, from 1, one ahead of the loop over them: while a page is
// compressed, kept and stated, the next is drawn already, and the one after it
// waits until that one is taken. Pages come in order. When the loop has ended,
// however it has, nothing is drawn any more; the loop may have ended early only
// if ctx has. A panic of draw becomes the loop's.
func ahead[Drawn any](ctx context.Context, pages int, draw func(ctx context.Context, page int) Drawn) iter.Seq2[int, Drawn] {
	return func(yield func(int, Drawn) bool) {
		ctx, cancel := context.WithCancel(ctx)
		drawn := make(chan Drawn)
		var crash any // read when drawn is closed
		go func() {
			defer close(drawn)
			defer func() { crash = recover() }()
			for page := 1; page <= pages; page++ {
				next := draw(ctx, page)
				select {
				case drawn <- next:
				case <-ctx.Done():
					return
				}
			}
		}()
		defer func() {
			cancel()
			for range drawn {
				// What nobody takes any more.
			}
			if crash != nil {
				panic(crash)
			}
		}()
		page := 0
		for d := range drawn {
			if page++; !yield(page, d) {
				return
			}
		}
	}
}
