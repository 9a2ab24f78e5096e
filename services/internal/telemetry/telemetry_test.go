package telemetry_test

import (
	"bytes"
	"compress/gzip"
	"context"
	"encoding/hex"
	"encoding/json"
	"errors"
	"io"
	"log/slog"
	"maps"
	"net"
	"net/http"
	"net/http/httptest"
	"os"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"go.opentelemetry.io/otel"
	collectmetrics "go.opentelemetry.io/proto/otlp/collector/metrics/v1"
	collecttraces "go.opentelemetry.io/proto/otlp/collector/trace/v1"
	common "go.opentelemetry.io/proto/otlp/common/v1"
	metrics "go.opentelemetry.io/proto/otlp/metrics/v1"
	traces "go.opentelemetry.io/proto/otlp/trace/v1"
	"google.golang.org/protobuf/proto"

	"dossier/events"
	"dossier/services/internal/consume"
	"dossier/services/internal/consume/consumetest"
	"dossier/services/internal/telemetry"
)

// canary is a borrower's name. It stands in the object's name, in artifacts, in
// text and in errors, and must be in nothing that is exported.
const canary = "Kanarienvogel"

// collector takes OTLP over HTTP and keeps every byte.
type collector struct {
	*httptest.Server
	mu     sync.Mutex
	bytes  []byte
	spans  []*traces.Span
	of     []string // the service of each span
	points []point
}

// point is one number of a metric.
type point struct {
	metric string
	attrs  map[string]string
	value  float64
	bounds int
}

func collect(t *testing.T) *collector {
	c := new(collector)
	c.Server = httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		var body io.Reader = r.Body
		if r.Header.Get("Content-Encoding") == "gzip" {
			var err error
			if body, err = gzip.NewReader(r.Body); err != nil {
				t.Error(err)
				return
			}
		}
		b, err := io.ReadAll(body)
		if err != nil {
			t.Error(err)
			return
		}
		c.mu.Lock()
		defer c.mu.Unlock()
		c.bytes = append(c.bytes, b...)
		switch r.URL.Path {
		case "/v1/traces":
			var in collecttraces.ExportTraceServiceRequest
			if err := proto.Unmarshal(b, &in); err != nil {
				t.Error(err)
			}
			for _, rs := range in.ResourceSpans {
				for _, ss := range rs.ScopeSpans {
					for _, s := range ss.Spans {
						c.spans = append(c.spans, s)
						c.of = append(c.of, texts(rs.Resource.Attributes)["service.namespace"]+"/"+texts(rs.Resource.Attributes)["service.name"])
					}
				}
			}
		case "/v1/metrics":
			var in collectmetrics.ExportMetricsServiceRequest
			if err := proto.Unmarshal(b, &in); err != nil {
				t.Error(err)
			}
			for _, rm := range in.ResourceMetrics {
				for _, sm := range rm.ScopeMetrics {
					for _, m := range sm.Metrics {
						c.points = append(c.points, points(m)...)
					}
				}
			}
		default:
			t.Errorf("unexpected request for %s", r.URL.Path)
		}
		w.Header().Set("Content-Type", "application/x-protobuf")
	}))
	t.Cleanup(c.Close)
	return c
}

func points(m *metrics.Metric) []point {
	var all []point
	numbers := func(ps []*metrics.NumberDataPoint) {
		for _, p := range ps {
			all = append(all, point{m.Name, texts(p.Attributes), float64(p.GetAsInt()) + p.GetAsDouble(), 0})
		}
	}
	numbers(m.GetSum().GetDataPoints())
	numbers(m.GetGauge().GetDataPoints())
	for _, p := range m.GetHistogram().GetDataPoints() {
		all = append(all, point{m.Name, texts(p.Attributes), float64(p.Count), len(p.ExplicitBounds)})
	}
	return all
}

func texts(kvs []*common.KeyValue) map[string]string {
	all := make(map[string]string)
	for _, kv := range kvs {
		all[kv.Key] = kv.Value.GetStringValue()
	}
	return all
}

// The chain: one consumer takes an upload in, the next splits it and logs, the
// third finds fault with it.
func chain(c *consumetest.Case, log *slog.Logger) []consume.Consumer {
	taker := consume.Consumer{
		Name: "taker", Emits: []events.Payload{events.PackageReceived{}},
		On: []consume.Subscription{consume.On(func(_ context.Context, _ events.Event, u events.Upload, state consume.State) error {
			return state(events.PackageReceived{
				Source: c.Put("application/pdf", []byte(canary)), Origin: c.Put(events.MediaOrigin, events.Origin{Object: u.Object}),
				Product: "loan", Taxonomy: events.TaxonomyRef{ID: "t", Version: "1.0.0", Digest: events.Digest(nil)}, Config: events.Digest(nil),
			})
		}, func(events.Upload) events.Payload { return events.PackageReceived{} })},
	}
	parter := consume.Consumer{
		Name: "parter", Emits: []events.Payload{events.PackageSplit{}},
		On: []consume.Subscription{consume.On(func(ctx context.Context, _ events.Event, _ events.PackageReceived, state consume.State) error {
			log.With("step", "part").WithGroup("work").InfoContext(ctx, "parting")
			return state(events.PackageSplit{Pages: 2})
		}, func(events.PackageReceived) events.Payload { return events.PackageSplit{} })},
	}
	fault := consume.Consumer{
		Name: "faulter", Emits: []events.Payload{events.PackageSealed{}},
		On: []consume.Subscription{consume.Join(func(_ context.Context, _ events.Event, _ events.PackageSplit, _ consume.State) error {
			return consume.Permanent(events.ReasonDamaged, errors.New("no room for "+canary))
		})},
	}
	return []consume.Consumer{taker, parter, fault}
}

// run hands an upload to the first of the chain, and to each other what the one
// before it stated.
func run(t *testing.T, c *consumetest.Case, consumers []consume.Consumer) {
	t.Helper()
	e, err := events.NewUpload(events.Upload{Bucket: "b", Object: "acme/" + canary + ".pdf", Generation: 1, Metadata: map[string]string{"x": canary}}, consumetest.Now, "")
	if err != nil {
		t.Fatal(err)
	}
	for _, consumer := range consumers {
		if _, err := c.Deliver(consumer, e, 1); err != nil {
			t.Fatal(err)
		}
		sent := c.Bus.Sent()
		e = sent[len(sent)-1].Event
	}
}

// quiet takes every OTEL_ variable away.
func quiet(t *testing.T) {
	for _, kv := range os.Environ() {
		if name, _, _ := strings.Cut(kv, "="); strings.HasPrefix(name, "OTEL_") {
			t.Setenv(name, "")
		}
	}
}

func TestOneTraceFollowsThePackage(t *testing.T) {
	quiet(t)
	sink := collect(t)
	t.Setenv("OTEL_EXPORTER_OTLP_ENDPOINT", sink.URL)
	shutdown, err := telemetry.Start(t.Context(), "taker")
	if err != nil {
		t.Fatal(err)
	}
	asked := 0
	stop, err := telemetry.WatchOldest(func(context.Context) (map[string]time.Duration, error) {
		asked++
		return map[string]time.Duration{"taker": 1500 * time.Millisecond, "parter": 0}, nil
	})
	if err != nil {
		t.Fatal(err)
	}
	defer stop()

	c := consumetest.New(t)
	var logged bytes.Buffer
	run(t, c, chain(c, telemetry.Logger(&logged, slog.LevelInfo)))
	if err := shutdown(t.Context()); err != nil {
		t.Fatal(err)
	}

	// One trace, each hop the child of the one that stated its event.
	if len(sink.spans) != 3 {
		t.Fatalf("%d spans, want 3", len(sink.spans))
	}
	slices.SortFunc(sink.spans, func(a, b *traces.Span) int { return int(a.StartTimeUnixNano) - int(b.StartTimeUnixNano) })
	for i, want := range []string{"taker object.finalized", "parter package.received", "faulter package.split"} {
		s := sink.spans[i]
		if s.Name != want || sink.of[i] != "dossier/taker" {
			t.Errorf("span %d is %q of %s, want %q of dossier/taker", i, s.Name, sink.of[i], want)
		}
		if i > 0 && (!bytes.Equal(s.TraceId, sink.spans[0].TraceId) || !bytes.Equal(s.ParentSpanId, sink.spans[i-1].SpanId)) {
			t.Errorf("span %q hangs on another trace or parent", s.Name)
		}
		if i > 0 {
			if got, want := texts(s.Attributes)["dossier.event.id"], string(c.Bus.Sent()[i-1].Event.ID); got != want {
				t.Errorf("span %q is of event %s, want %s", s.Name, got, want)
			}
		}
	}
	traceID := hex.EncodeToString(sink.spans[0].TraceId)
	for _, s := range c.Bus.Sent() {
		if !strings.HasPrefix(s.Event.Trace, "00-"+traceID+"-") {
			t.Errorf("%s carries trace %q, want %s", s.Event.Type, s.Event.Trace, traceID)
		}
	}

	// What was logged within a hop has its ids.
	var line struct {
		Msg  string
		Work struct {
			Trace string `json:"trace_id"`
			Span  string `json:"span_id"`
		}
	}
	if err := json.Unmarshal(logged.Bytes(), &line); err != nil {
		t.Fatalf("%v: %s", err, logged.Bytes())
	}
	if line.Work.Trace != traceID || line.Work.Span != hex.EncodeToString(sink.spans[1].SpanId) {
		t.Errorf("logged %+v, want trace %s", line, traceID)
	}

	// The metrics.
	slices.SortFunc(sink.points, func(a, b point) int {
		return strings.Compare(a.metric+a.attrs["consumer"]+a.attrs["type"], b.metric+b.attrs["consumer"]+b.attrs["type"])
	})
	want := []point{
		{"dossier.deliveries", map[string]string{"consumer": "faulter", "type": "package.split", "outcome": "raised"}, 1, 0},
		{"dossier.deliveries", map[string]string{"consumer": "parter", "type": "package.received", "outcome": "done"}, 1, 0},
		{"dossier.deliveries", map[string]string{"consumer": "taker", "type": "object.finalized", "outcome": "done"}, 1, 0},
		{"dossier.delivery.duration", map[string]string{"consumer": "faulter", "type": "package.split"}, 1, 17},
		{"dossier.delivery.duration", map[string]string{"consumer": "parter", "type": "package.received"}, 1, 17},
		{"dossier.delivery.duration", map[string]string{"consumer": "taker", "type": "object.finalized"}, 1, 17},
		{"dossier.events", map[string]string{"consumer": "faulter", "type": "exception.raised", "outcome": "stated"}, 1, 0},
		{"dossier.events", map[string]string{"consumer": "parter", "type": "package.split", "outcome": "stated"}, 1, 0},
		{"dossier.events", map[string]string{"consumer": "taker", "type": "package.received", "outcome": "stated"}, 1, 0},
		{"dossier.exceptions", map[string]string{"consumer": "faulter", "reason": "damaged"}, 1, 0},
		{"dossier.oldest_waiting", map[string]string{"consumer": "parter"}, 0, 0},
		{"dossier.oldest_waiting", map[string]string{"consumer": "taker"}, 1.5, 0},
	}
	if !slices.EqualFunc(sink.points, want, func(a, b point) bool {
		return a.metric == b.metric && a.value == b.value && a.bounds == b.bounds && maps.Equal(a.attrs, b.attrs)
	}) {
		t.Errorf("got %v,\nwant %v", sink.points, want)
	}
	if asked != 1 {
		t.Errorf("the queue was asked %d times, want once a collection", asked)
	}

	if bytes.Contains(sink.bytes, []byte(canary)) {
		t.Error("what was exported names the borrower")
	}
	if !bytes.Contains(sink.bytes, []byte("service.version")) || !bytes.Contains(sink.bytes, []byte("service.instance.id")) {
		t.Error("what was exported does not say which version or instance it is of")
	}
}

// TestOffByDefault: without a variable nothing is measured, and nobody listening
// where OTLP usually goes hears of us.
func TestOffByDefault(t *testing.T) {
	quiet(t)
	for _, address := range []string{"127.0.0.1:4317", "127.0.0.1:4318"} {
		l, err := net.Listen("tcp", address)
		if err != nil {
			continue // somebody else's collector; the spans below tell as well
		}
		go func() {
			for {
				if _, err := l.Accept(); err != nil {
					return
				}
				t.Errorf("somebody called %s", address)
			}
		}()
		defer l.Close()
	}
	shutdown, err := telemetry.Start(t.Context(), "dossier")
	if err != nil {
		t.Fatal(err)
	}
	stop, err := telemetry.WatchOldest(func(context.Context) (map[string]time.Duration, error) {
		t.Error("the queue was asked")
		return nil, nil
	})
	if err != nil {
		t.Fatal(err)
	}
	defer stop()
	c := consumetest.New(t)
	run(t, c, chain(c, telemetry.Logger(io.Discard, slog.LevelInfo)))
	_, span := otel.Tracer("test").Start(t.Context(), "span")
	if span.IsRecording() {
		t.Error("a span is recorded that goes nowhere")
	}
	if err := shutdown(t.Context()); err != nil {
		t.Fatal(err)
	}
}

func TestVariables(t *testing.T) {
	for name, tc := range map[string]struct {
		env            map[string]string
		spans, metrics bool
	}{
		"nothing":        {map[string]string{}, false, false},
		"endpoint":       {map[string]string{"OTEL_EXPORTER_OTLP_ENDPOINT": "URL"}, true, true},
		"one endpoint":   {map[string]string{"OTEL_EXPORTER_OTLP_TRACES_ENDPOINT": "URL/v1/traces"}, true, false},
		"other endpoint": {map[string]string{"OTEL_EXPORTER_OTLP_METRICS_ENDPOINT": "URL/v1/metrics"}, false, true},
		"none":           {map[string]string{"OTEL_EXPORTER_OTLP_ENDPOINT": "URL", "OTEL_TRACES_EXPORTER": "none"}, false, true},
		"disabled":       {map[string]string{"OTEL_EXPORTER_OTLP_ENDPOINT": "URL", "OTEL_SDK_DISABLED": "true"}, false, false},
	} {
		t.Run(name, func(t *testing.T) {
			quiet(t)
			sink := collect(t)
			for k, v := range tc.env {
				t.Setenv(k, strings.Replace(v, "URL", sink.URL, 1))
			}
			shutdown, err := telemetry.Start(t.Context(), "dossier")
			if err != nil {
				t.Fatal(err)
			}
			c := consumetest.New(t)
			run(t, c, chain(c, slog.New(slog.DiscardHandler)))
			if err := shutdown(t.Context()); err != nil {
				t.Fatal(err)
			}
			if got := len(sink.spans) > 0; got != tc.spans {
				t.Errorf("spans: %v, want %v", got, tc.spans)
			}
			if got := len(sink.points) > 0; got != tc.metrics {
				t.Errorf("metrics: %v, want %v", got, tc.metrics)
			}
		})
	}
}

func TestStartRefusesWhatItDoesNotKnow(t *testing.T) {
	for _, name := range []string{"OTEL_TRACES_EXPORTER", "OTEL_METRICS_EXPORTER", "OTEL_EXPORTER_OTLP_PROTOCOL"} {
		t.Run(name, func(t *testing.T) {
			quiet(t)
			t.Setenv("OTEL_EXPORTER_OTLP_ENDPOINT", "http://127.0.0.1:1")
			t.Setenv(name, "pigeon")
			if _, err := telemetry.Start(t.Context(), "dossier"); err == nil {
				t.Error("accepted")
			}
		})
	}
}

// TestNobodyTakesIt: a collector that is down costs an error at the end, and
// the work nothing.
func TestNobodyTakesIt(t *testing.T) {
	quiet(t)
	sink := collect(t)
	t.Setenv("OTEL_EXPORTER_OTLP_ENDPOINT", sink.URL)
	sink.Close()
	shutdown, err := telemetry.Start(t.Context(), "dossier")
	if err != nil {
		t.Fatal(err)
	}
	c := consumetest.New(t)
	run(t, c, chain(c, slog.New(slog.DiscardHandler)))
	ctx, cancel := context.WithTimeout(t.Context(), 50*time.Millisecond)
	defer cancel()
	if err := shutdown(ctx); err == nil {
		t.Error("shut down without an error")
	}
}

func TestWatchOldestOfNothing(t *testing.T) {
	stop, err := telemetry.WatchOldest(nil)
	if err != nil {
		t.Fatal(err)
	}
	stop()
}

func TestLogger(t *testing.T) {
	var b bytes.Buffer
	log := telemetry.Logger(&b, slog.LevelWarn)
	log.Info("too little")
	log.Warn("without a span", "n", 1)
	var line map[string]any
	if err := json.Unmarshal(b.Bytes(), &line); err != nil {
		t.Fatalf("%v: %s", err, b.Bytes())
	}
	delete(line, "time")
	if want := map[string]any{"level": "WARN", "msg": "without a span", "n": 1.0}; !maps.Equal(line, want) {
		t.Errorf("got %v, want %v", line, want)
	}
}
