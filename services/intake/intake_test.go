package intake_test

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strings"
	"testing"
	"testing/iotest"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"

	"dossier/events"
	"dossier/services/intake"
	"dossier/services/internal/consume"
	"dossier/services/internal/consume/consumetest"
	"dossier/taxonomy"
)

// bucket holds one object.
type bucket struct {
	content []byte
	size    int64   // as claimed; 0: as it is
	breaks  []error // of the first openings, where the content ends
	err     error
	opened  int
	closed  int
	read    int // bytes
}

func (b *bucket) Open(context.Context, string, string, int64) (io.ReadCloser, int64, error) {
	if b.err != nil {
		return nil, 0, b.err
	}
	b.opened++
	size := b.size
	if size == 0 {
		size = int64(len(b.content))
	}
	var content io.Reader = bytes.NewReader(b.content)
	if b.opened <= len(b.breaks) {
		content = io.MultiReader(content, iotest.ErrReader(b.breaks[b.opened-1]))
	}
	return &object{content, b}, size, nil
}

type object struct {
	io.Reader
	b *bucket
}

func (o *object) Read(p []byte) (int, error) {
	n, err := o.Reader.Read(p)
	o.b.read += n
	return n, err
}

func (o *object) Close() error { o.b.closed++; return nil }

var config = events.Digest([]byte("config"))

func receive(t *testing.T, b *bucket, u events.Upload) (*consumetest.Case, *taxonomy.Taxonomy, []events.Payload, error) {
	t.Helper()
	tax, err := taxonomy.Loan()
	if err != nil {
		t.Fatal(err)
	}
	c := consumetest.New(t)
	consumer := intake.New(b, c.Artifacts, tax, intake.Settings{MaxBytes: 100, Config: config})
	e, err := events.NewUpload(u, consumetest.Now, "")
	if err != nil {
		t.Fatal(err)
	}
	stated, err := c.Deliver(consumer, e, 1)
	if b.opened != b.closed {
		t.Errorf("opened the object %d times and closed it %d times", b.opened, b.closed)
	}
	return c, tax, stated, err
}

func upload(object string) events.Upload {
	return events.Upload{Bucket: "uploads", Object: object, Generation: 7, Size: 1}
}

func TestReceive(t *testing.T) {
	pdf := []byte("%PDF-1.7 …")
	u := upload("acme/Jane Roe PAN.pdf")
	u.Metadata = map[string]string{events.MetadataProduct: "us.mortgage", events.MetadataApplied: "2026-03-31"}
	c, tax, stated, err := receive(t, &bucket{content: pdf}, u)
	if err != nil || len(stated) != 1 {
		t.Fatalf("stated %v, %v", stated, err)
	}
	got := stated[0].(events.PackageReceived)
	want := events.PackageReceived{
		Source: events.RefTo("application/pdf", pdf), Origin: got.Origin, Product: "us.mortgage", Applied: "2026-03-31",
		Taxonomy: events.TaxonomyRef{ID: tax.ID, Version: tax.Version, Digest: tax.Digest}, Config: config,
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
	var origin events.Origin
	b, err := c.Artifacts.Get(t.Context(), "acme", got.Origin)
	if err != nil {
		t.Fatal(err)
	}
	if want := `{"bucket":"uploads","object":"acme/Jane Roe PAN.pdf","generation":7,"name":"Jane Roe PAN.pdf"}`; string(b) != want {
		t.Errorf("origin %s, want %s (%v)", b, want, origin)
	}
	if _, err := c.Artifacts.Get(t.Context(), "acme", got.Source); err != nil {
		t.Errorf("the upload was not kept for its tenant: %v", err)
	}
}

func TestDefaultProduct(t *testing.T) {
	_, tax, stated, _ := receive(t, &bucket{content: []byte("%PDF-1.7")}, upload("a.pdf"))
	if got := stated[0].(events.PackageReceived).Product; got != tax.DefaultProduct || got == "" {
		t.Errorf("product %q, want %q", got, tax.DefaultProduct)
	}
}

func TestMediaTypeIsByContent(t *testing.T) {
	tests := []struct {
		name, object, claimed, content string
		want                           string
		flags                          []events.Flag
	}{
		{"pdf", "a.pdf", "application/pdf", "%PDF-1.4", "application/pdf", nil},
		{"pdf after junk", "a.pdf", "", "\x00\x00junk\r\n%PDF-1.4", "application/pdf", []events.Flag{"junk_before_header"}},
		{"png called pdf", "a.pdf", "application/pdf", "\x89PNG\r\n\x1a\n", "image/png", []events.Flag{"name_disagrees", "media_type_disagrees"}},
		{"jpeg", "A.JPG", "image/jpeg", "\xff\xd8\xff\xe0", "image/jpeg", nil},
		{"jpeg that quotes a pdf", "a.jpg", "", "\xff\xd8\xff\xe0 %PDF-1.4", "image/jpeg", []events.Flag{"polyglot"}},
		{"pdf with an archive behind it", "a.pdf", "", "%PDF-1.4 PK\x01\x02PK\x05\x06\x00\x00\x00\x00\x01\x00\x01\x00\x04\x00\x00\x00\x09\x00\x00\x00\x00\x00", "application/pdf", []events.Flag{"polyglot"}},
		{"pdf with half the end of one", "a.pdf", "", "%PDF-1.4 PK\x01\x02PK\x05\x06\x00\x00\x00\x00", "application/pdf", nil},
		{"pdf with an end and no list", "a.pdf", "", "%PDF-1.4 PK\x05\x06\x00\x00\x00\x00\x01\x00\x01\x00\xff\xff\xff\xff\x09\x00\x00\x00\x00\x00", "application/pdf", nil},
		{"tiff, little-endian", "a.tif", "application/octet-stream", "II*\x00", "image/tiff", nil},
		{"tiff, big-endian", "a", "", "MM\x00*", "image/tiff", nil},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			u := upload(tt.object)
			u.ContentType = tt.claimed
			_, _, stated, err := receive(t, &bucket{content: []byte(tt.content)}, u)
			if err != nil || len(stated) != 1 {
				t.Fatalf("stated %v, %v", stated, err)
			}
			got := stated[0].(events.PackageReceived)
			if got.Source.MediaType != tt.want || fmt.Sprint(got.Flags) != fmt.Sprint(tt.flags) {
				t.Errorf("%s %v, want %s %v", got.Source.MediaType, got.Flags, tt.want, tt.flags)
			}
		})
	}
}

func TestRefusals(t *testing.T) {
	product := upload("a.pdf")
	product.Metadata = map[string]string{events.MetadataProduct: "no.such"}
	date := upload("a.pdf")
	date.Metadata = map[string]string{events.MetadataApplied: "31/03/2026"}
	tests := []struct {
		name   string
		bucket bucket
		upload events.Upload
		want   events.Reason
	}{
		{"empty", bucket{}, upload("a.pdf"), events.ReasonEmpty},
		{"text", bucket{content: []byte("Dear Sir")}, upload("a.pdf"), events.ReasonUnsupportedMedia},
		{"header too late", bucket{content: append(make([]byte, 1024), "%PDF"...)[:100]}, upload("a.pdf"), events.ReasonUnsupportedMedia},
		{"too large by its claim", bucket{content: []byte("%PDF-"), size: 101}, upload("a.pdf"), events.ReasonLimitSize},
		{"too large whatever it claims", bucket{content: make([]byte, 101), size: 5}, upload("a.pdf"), events.ReasonLimitSize},
		{"too large, and no document either", bucket{content: make([]byte, 5000), size: 5}, upload("a.pdf"), events.ReasonLimitSize},
		{"gone", bucket{err: fmt.Errorf("open: %w", consume.ErrNotFound)}, upload("a.pdf"), events.ReasonObjectGone},
		{"folder is no tenant", bucket{}, upload("../a.pdf"), events.ReasonBadTenant},
		{"no such day", bucket{}, date, events.ReasonBadDate},
		{"no such product", bucket{}, product, events.ReasonUnknownProduct},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			c, _, stated, err := receive(t, &tt.bucket, tt.upload)
			if err != nil || len(stated) != 1 {
				t.Fatalf("stated %v, %v", stated, err)
			}
			if x, ok := stated[0].(events.ExceptionRaised); !ok || x.Reason != tt.want || x.Consumer != "intake" || x.Page != 0 {
				t.Fatalf("stated %+v, want %s", stated[0], tt.want)
			}
			var origin events.Origin
			b, err := c.Artifacts.Get(t.Context(), events.DefaultTenant, *stated[0].(events.ExceptionRaised).Evidence)
			if err != nil || json.Unmarshal(b, &origin) != nil || origin.Object != tt.upload.Object {
				t.Errorf("origin %s, %v", b, err)
			}
		})
	}
}

// TestAsLargeAsAllowed: the limit is the largest upload that is accepted.
func TestAsLargeAsAllowed(t *testing.T) {
	pdf := []byte("%PDF-1.7" + strings.Repeat(" ", 92))
	_, _, stated, err := receive(t, &bucket{content: pdf}, upload("a.pdf"))
	if err != nil || len(stated) != 1 {
		t.Fatalf("stated %v, %v", stated, err)
	}
	if got := stated[0].(events.PackageReceived).Source; got != events.RefTo("application/pdf", pdf) {
		t.Errorf("source %+v", got)
	}
}

// TestBreaksOnItsWay: an upload that cannot be read to its end is nobody's
// fault, wherever it breaks.
func TestBreaksOnItsWay(t *testing.T) {
	for _, content := range []string{"", "%PDF-1.7", "%PDF-1.7" + strings.Repeat(" ", 92), "Dear Sir"} {
		cause := errors.New("connection reset")
		_, _, stated, err := receive(t, &bucket{content: []byte(content), size: 50, breaks: []error{cause}}, upload("a.pdf"))
		if !errors.Is(err, cause) || len(stated) > 0 {
			t.Errorf("%q: stated %v, %v; want the message given back", content, stated, err)
		}
	}
}

// TestOutageOnItsWay: where the bucket says that it is down, it is waited for.
func TestOutageOnItsWay(t *testing.T) {
	b := &bucket{content: []byte("%PDF-1.7"), breaks: []error{consume.ErrUnavailable, consume.ErrUnavailable}}
	_, _, stated, err := receive(t, b, upload("a.pdf"))
	if err != nil || len(stated) != 1 || b.opened != 3 {
		t.Errorf("stated %v, %v, having opened the object %d times", stated, err, b.opened)
	}
}

// onItsWay are artifacts that look at how much of an upload has been read when
// they are to keep it.
type onItsWay struct {
	*consumetest.Artifacts
	read  func() int
	ahead int
}

func (a *onItsWay) PutFrom(ctx context.Context, tenant, mediaType string, content io.Reader) (events.Ref, error) {
	a.ahead = a.read()
	return a.Artifacts.PutFrom(ctx, tenant, mediaType, content)
}

// TestStreams: an upload is on its way to where it is kept before it has been
// read, but for its beginning.
func TestStreams(t *testing.T) {
	tax, err := taxonomy.Loan()
	if err != nil {
		t.Fatal(err)
	}
	pdf := append([]byte("%PDF-1.7"), make([]byte, 10<<20)...)
	b := &bucket{content: pdf}
	c := consumetest.New(t)
	a := &onItsWay{Artifacts: c.Artifacts, read: func() int { return b.read }}
	e, err := events.NewUpload(upload("a.pdf"), consumetest.Now, "")
	if err != nil {
		t.Fatal(err)
	}
	stated, err := c.Deliver(intake.New(b, a, tax, intake.Settings{MaxBytes: 100 << 20, Config: config}), e, 1)
	if err != nil || len(stated) != 1 || stated[0].(events.PackageReceived).Source != events.RefTo("application/pdf", pdf) {
		t.Fatalf("stated %v, %v", stated, err)
	}
	if a.ahead == 0 || a.ahead > 1<<20 {
		t.Errorf("%d bytes had been read, want the beginning", a.ahead)
	}
}

func TestBucketOutageIsNobodysFault(t *testing.T) {
	b := &bucket{err: errors.New("connection reset")}
	_, _, stated, err := receive(t, b, upload("a.pdf"))
	if err == nil || len(stated) != 0 {
		t.Errorf("stated %v, %v; want the message given back", stated, err)
	}
}

// TestTrapsInNames: whatever an object is called, the fact is the same but for the
// artifact that holds the name, and a name is never part of a path or an id. One
// of a megabyte makes an event that is too large to be decoded.
func TestTrapsInNames(t *testing.T) {
	pdf := []byte("%PDF-1.7")
	for _, name := range []string{"../../../etc/passwd", "a\x00b.pdf", "\u202efdp.exe", "a\r\nX-Evil: 1.pdf", strings.Repeat("a", 1<<19), "\x1b[2J", "."} {
		u := upload("acme/" + name)
		c, tax, stated, err := receive(t, &bucket{content: pdf}, u)
		if err != nil || len(stated) != 1 {
			t.Fatalf("%.20q: stated %v, %v", name, stated, err)
		}
		got, ok := stated[0].(events.PackageReceived)
		want := events.PackageReceived{
			Source: events.RefTo("application/pdf", pdf), Origin: got.Origin, Product: tax.DefaultProduct,
			Taxonomy: events.TaxonomyRef{ID: tax.ID, Version: tax.Version, Digest: tax.Digest}, Config: config,
		}
		if diff := cmp.Diff(want, got); !ok || diff != "" {
			t.Errorf("%.20q: %s", name, diff)
		}
		var origin events.Origin
		c.Get(got.Origin, &origin)
		if origin.Object != u.Object || utf8.RuneCountInString(origin.Name) > 256 {
			t.Errorf("%.20q: the origin is %.300q", name, origin.Name)
		}
		if e, err := events.NewUpload(u, consumetest.Now, ""); err != nil || len(e.Subject) > 100 || strings.Contains(e.Subject, "..") {
			t.Errorf("%.20q: the package is %q, %v", name, e.Subject, err)
		}
	}
}
