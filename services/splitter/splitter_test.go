package splitter

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"image/png"
	"io"
	"path/filepath"
	"strings"
	"testing"

	"dossier/events"
	"dossier/services/internal/consume"
	"dossier/services/internal/consume/consumetest"
	"dossier/services/splitter/pdftest"
	"dossier/services/splitter/worker"
)

// received puts an upload into the world.
func received(c *consumetest.Case, mediaType string, content []byte) events.PackageReceived {
	ref := c.Put(mediaType, content)
	return events.PackageReceived{
		Source: ref, Origin: ref, Product: "p", Config: ref.Digest,
		Taxonomy: events.TaxonomyRef{ID: "t", Version: "1.0.0", Digest: ref.Digest},
	}
}

func consumer(t *testing.T, c *consumetest.Case) consume.Consumer {
	t.Helper()
	s, err := New(c.Artifacts, c.Record, usual())
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// said writes facts down in short.
func said(ps []events.Payload) string {
	var words []string
	for _, p := range ps {
		switch p := p.(type) {
		case events.PageSplit:
			words = append(words, fmt.Sprint("page", p.Page))
		case events.PackageSplit:
			words = append(words, fmt.Sprint("pages=", p.Pages))
		case events.ExceptionRaised:
			words = append(words, fmt.Sprintf("%s@%d", p.Reason, p.Page))
		}
	}
	return strings.Join(words, " ")
}

func TestSplit(t *testing.T) {
	broken := pdftest.Objects("<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R 4 0 R]/Count 2>>",
		"<</Type/Pages/Parent 2 0 R/Kids[2 0 R]/Count 1>>", "<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]>>")
	tests := []struct {
		name      string
		mediaType string
		content   []byte
		want      string
	}{
		{"one page", mediaPDF, written(t, nil, "Account statement"), "page1 pages=1"},
		{"a picture", "image/png", asPNG(t, picture(400, 600)), "page1 pages=1"},
		{"a page that cannot be drawn", mediaPDF, broken, "render_failed@1 page2 pages=2"},
		{"no document", mediaPDF, []byte("%PDF-1.7 nothing"), "damaged@0"},
		{"another media type", "text/plain", []byte("x"), "unsupported_media@0"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			c := consumetest.New(t)
			in := received(c, tt.mediaType, tt.content)
			splitter := consumer(t, c)
			stated := c.When(splitter, in)
			if got := said(stated); got != tt.want {
				t.Errorf("stated %s, want %s", got, tt.want)
			}
			if again := c.When(splitter, in); said(again) != said(stated[len(stated)-1:]) {
				t.Errorf("a redelivery stated %s", said(again))
			}
		})
	}
}

// TestArtifactsOfAPage: what a page's fact names is there and is what it says.
func TestArtifactsOfAPage(t *testing.T) {
	c := consumetest.New(t)
	stated := c.When(consumer(t, c), received(c, mediaPDF, written(t, nil, "Account statement")))
	p := stated[0].(events.PageSplit)
	b, err := c.Artifacts.Get(t.Context(), consumetest.Tenant, p.Image)
	if err != nil {
		t.Fatal(err)
	}
	config, err := png.DecodeConfig(strings.NewReader(string(b)))
	if err != nil || config.Width != p.PixelWidth || config.Height != p.PixelHeight {
		t.Errorf("picture of %d×%d, %v; the fact says %d×%d", config.Width, config.Height, err, p.PixelWidth, p.PixelHeight)
	}
	if p.Layer == nil {
		t.Fatal("the text layer was lost")
	}
	var layer events.PageText
	c.Get(*p.Layer, &layer)
	if got := layer.Lines(); len(got) != 1 || got[0] != "Account statement" || layer.Page != 1 {
		b, _ := json.Marshal(layer)
		t.Errorf("layer %s", b)
	}
}

// TestGoesOn: pages that an interrupted attempt left on record are not drawn again.
func TestGoesOn(t *testing.T) {
	c := consumetest.New(t)
	in := received(c, "image/tiff", asTIFF(100, picture(100, 140), picture(100, 140), picture(100, 140)))
	splitter := consumer(t, c)
	refused := fmt.Errorf("the broker is gone")
	c.Bus.Fail = func(e events.Event) error {
		if p, ok := e.Data.(events.PageSplit); ok && p.Page == 2 {
			return refused
		}
		return nil
	}
	c.Given(in)
	if _, err := c.Deliver(splitter, consumetest.Event(in), 1); err == nil {
		t.Fatal("acked without having published page 2")
	}
	c.Bus.Fail = nil
	puts := c.Artifacts.Puts
	stated, err := c.Deliver(splitter, consumetest.Event(in), 2)
	if err != nil {
		t.Fatal(err)
	}
	// Page 2 was on record and not published. The splitter cannot know that, so
	// it has every page published again, which costs its hearers a look-up.
	if got, want := said(stated), "page1 page2 page3 pages=3"; got != want {
		t.Errorf("stated %s, want %s", got, want)
	}
	if got := c.Artifacts.Puts - puts; got != 1 {
		t.Errorf("drew %d pages, want one: the third", got)
	}
}

// tampered are artifacts that give something else than what was put.
type tampered struct{ *consumetest.Artifacts }

func (a tampered) Open(ctx context.Context, tenant string, ref events.Ref) (io.ReadCloser, error) {
	content, err := a.Get(ctx, tenant, ref)
	if err != nil {
		return nil, err
	}
	content[len(content)-1] ^= 1
	return consume.Checked(io.NopCloser(bytes.NewReader(content)), ref), nil
}

// TestDamagedUpload: an upload that is not the one that was received is not
// opened, however well it would open.
func TestDamagedUpload(t *testing.T) {
	c := consumetest.New(t)
	in := received(c, mediaPDF, append(written(t, nil, "Account statement"), '\n'))
	splitter, err := New(tampered{c.Artifacts}, c.Record, usual())
	if err != nil {
		t.Fatal(err)
	}
	if got, want := said(c.When(splitter, in)), "artifact_damaged@0"; got != want {
		t.Errorf("stated %s, want %s", got, want)
	}
}

// TestNoRoom: that an upload cannot be spooled is not its fault, and is waited for.
func TestNoRoom(t *testing.T) {
	c := consumetest.New(t)
	in := received(c, mediaPDF, written(t, nil, "Account statement"))
	settings := usual()
	settings.Spool = filepath.Join(t.TempDir(), "none")
	s := &splitter{artifacts: c.Artifacts, record: c.Record, settings: settings}
	if _, err := s.open(t.Context(), consumetest.Event(in), in.Source); !errors.Is(err, consume.ErrUnavailable) || !errors.Is(err, worker.ErrSpool) {
		t.Errorf("opened with %v, want ErrUnavailable", err)
	}
}
