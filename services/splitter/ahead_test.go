package splitter

import (
	"context"
	"fmt"
	"slices"
	"testing"
	"testing/synctest"
)

// TestAhead: while one page is worked on, the next is drawn, and no other.
func TestAhead(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		var begun []int
		var said []string
		draw := func(_ context.Context, page int) string {
			begun = append(begun, page)
			return fmt.Sprint("page", page)
		}
		for page, drawn := range ahead(t.Context(), 4, draw) {
			synctest.Wait() // until the other goroutine can do nothing more
			if want := min(page+1, 4); len(begun) != want {
				t.Errorf("at page %d, pages %v are drawn; want up to %d", page, begun, want)
			}
			said = append(said, drawn)
		}
		if want := []string{"page1", "page2", "page3", "page4"}; !slices.Equal(said, want) {
			t.Errorf("pages came as %v, want %v", said, want)
		}
	})
}

// TestAheadEndsEarly: a loop that ends takes the drawing with it, and waits for
// it. What is left behind would be a deadlock here.
func TestAheadEndsEarly(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		ended := false
		for page := range ahead(t.Context(), 9, func(ctx context.Context, page int) int {
			if page == 3 {
				<-ctx.Done()
				ended = true
			}
			return page
		}) {
			if page == 2 {
				break
			}
		}
		if !ended {
			t.Error("the loop ended before the drawing")
		}
	})
}

// TestAheadIsInterrupted: it ends with its context, and who takes pages sees
// that by the context.
func TestAheadIsInterrupted(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		ctx, cancel := context.WithCancel(t.Context())
		var taken []int
		for page := range ahead(ctx, 9, func(ctx context.Context, page int) error {
			if page == 4 {
				cancel()
			}
			return ctx.Err()
		}) {
			taken = append(taken, page)
		}
		if len(taken) > 4 || ctx.Err() == nil {
			t.Errorf("pages %v were taken, the context's error is %v", taken, ctx.Err())
		}
	})
}

// TestAheadPanics: a panic of the drawing reaches the runner, which expects it
// from the consumer.
func TestAheadPanics(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		taken := 0
		defer func() {
			if got := recover(); got != "of page 2" || taken != 1 {
				t.Errorf("after %d pages, recovered %v", taken, got)
			}
		}()
		for range ahead(t.Context(), 3, func(_ context.Context, page int) int {
			if page == 2 {
				panic("of page 2")
			}
			return page
		}) {
			taken++
		}
		t.Error("nothing was wrong")
	})
}

func TestAheadOfNothing(t *testing.T) {
	for range ahead(t.Context(), 0, func(context.Context, int) int { return 0 }) {
		t.Error("there is a page")
	}
}
