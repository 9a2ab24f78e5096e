package paper

import (
	"bytes"
	"io"
	"testing"

	"golang.org/x/image/ccitt"
	"pgregory.net/rapid"
)

func unfaxed(t interface{ Fatalf(string, ...any) }, b *Bitmap) []byte {
	r := ccitt.NewReader(bytes.NewReader(b.group4()), ccitt.MSB, ccitt.Group4, b.Width, b.Height, &ccitt.Options{Invert: true})
	got, err := io.ReadAll(r)
	if err != nil {
		t.Fatalf("%d by %d: %v", b.Width, b.Height, err)
	}
	return got
}

func TestFaxOfEveryRun(t *testing.T) {
	// Under a blank row none is coded by the row above: a white run and a black one, of all lengths that have a code for themselves and of
	// some that take several.
	var lengths []int
	for n := range 64 {
		lengths = append(lengths, n, 64*n, 64*n+63-n)
	}
	b := NewBitmap(8200, 2*len(lengths))
	for i, n := range lengths {
		for x := n; x < 2*n+1; x++ {
			b.Blacken(x, 2*i+1)
		}
	}
	if !bytes.Equal(unfaxed(t, b), b.Data) {
		t.Error("the bitmap has changed")
	}
}

func TestFaxLosesNothing(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		b := NewBitmap(rapid.IntRange(1, 80).Draw(t, "width"), rapid.IntRange(1, 12).Draw(t, "height"))
		for y := range b.Height {
			// Runs, many of them near those of the row above, and single dots.
			for range rapid.IntRange(0, 6).Draw(t, "runs") {
				from := rapid.IntRange(0, b.Width-1).Draw(t, "from")
				for x := from; x < min(from+rapid.IntRange(1, 9).Draw(t, "length"), b.Width); x++ {
					b.Blacken(x, y)
				}
			}
		}
		if got := unfaxed(t, b); !bytes.Equal(got, b.Data) {
			t.Fatalf("%x became %x", b.Data, got)
		}
	})
}
