package ocr

import (
	"strings"
	"testing"

	"dossier/events"
	"dossier/services/internal/consume/consumetest"
)

// when delivers a page to a consumer that has one engine.
func when(t *testing.T, c *consumetest.Case, p events.PageSplit) events.Payload {
	t.Helper()
	consumer := New(c.Artifacts, c.Memory, Settings{Languages: "eng+hin", Parallel: 1})
	t.Cleanup(consumer.Close)
	stated := c.When(consumer, p)
	if len(stated) != 1 {
		t.Fatalf("stated %v", stated)
	}
	return stated[0]
}

func pageOf(c *consumetest.Case, image []byte, ink float64) events.PageSplit {
	return events.PageSplit{Page: 1, Width: 612, Height: 792, PixelWidth: 1700, PixelHeight: 2200, Ink: ink, Image: c.Put("image/png", image)}
}

func layer(text string) events.PageText {
	t := events.PageText{Page: 1, Width: 612, Height: 792, Method: events.ReadTextLayer}
	for i, w := range strings.Fields(text) {
		t.Words = append(t.Words, events.Word{Text: w, Box: events.Box{72, 72, 100, 84}, Confidence: 1, Line: i / 8})
	}
	return t
}

func TestBlankPageIsNotRecognised(t *testing.T) {
	c := consumetest.New(t)
	got := when(t, c, pageOf(c, []byte("no picture at all"), 0)).(events.PageRead)
	if !got.Blank || got.Method != events.ReadNone || got.Words != 0 || got.Confidence != 1 {
		t.Errorf("stated %+v", got)
	}
}

func TestGoodLayerIsTaken(t *testing.T) {
	c := consumetest.New(t)
	p := pageOf(c, []byte("no picture at all"), 0.1)
	ref := c.Put(events.MediaPageText, layer("Statement of account for the period from the first of March to the last"))
	p.Layer = &ref
	got := when(t, c, p).(events.PageRead)
	if got.Method != events.ReadTextLayer || got.Text != ref || got.Words != 14 || len(got.Flags) != 0 {
		t.Errorf("stated %+v", got)
	}
}

func TestPixelsWin(t *testing.T) {
	if testing.Short() {
		t.Skip("starts an engine")
	}
	c := consumetest.New(t)
	p := pageOf(c, asPNG(t, letter(t, "Account statement\nOpening balance 1,204.50")), 0.01)
	ref := c.Put(events.MediaPageText, layer("\uFFFD\uFFFD \uE000\uE001 \uFFFD\uFFFD\uFFFD\uFFFD \uE000\uE001\uE002 \uFFFD\uFFFD\uFFFD\uFFFD\uFFFD \uE000"))
	p.Layer, p.Flags = &ref, []events.Flag{events.FlagLayerGarbled}
	got := when(t, c, p).(events.PageRead)
	var text events.PageText
	c.Get(got.Text, &text)
	if got.Method != events.ReadOCR || len(got.Flags) != 1 || got.Flags[0] != events.FlagLayerRefused {
		t.Errorf("stated %+v", got)
	}
	if want := "Account statement\nOpening balance 1,204.50"; strings.Join(text.Lines(), "\n") != want {
		t.Errorf("read %q, want %q", text.Lines(), want)
	}
}

func TestUnreadablePictureIsTheInputsFault(t *testing.T) {
	c := consumetest.New(t)
	x, ok := when(t, c, pageOf(c, []byte("no picture at all"), 0.1)).(events.ExceptionRaised)
	if !ok || x.Reason != events.ReasonUnreadable || x.Page != 1 {
		t.Errorf("stated %+v", x)
	}
}

func TestDamagedLayerIsTheInputsFault(t *testing.T) {
	c := consumetest.New(t)
	p := pageOf(c, nil, 0.1)
	ref := c.Put(events.MediaPageText, []byte("{"))
	p.Layer = &ref
	x, ok := when(t, c, p).(events.ExceptionRaised)
	if !ok || x.Reason != events.ReasonArtifactDamaged {
		t.Errorf("stated %+v", x)
	}
}
