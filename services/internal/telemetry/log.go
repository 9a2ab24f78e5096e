package telemetry

import (
	"context"
	"io"
	"log/slog"
	"os"

	"go.opentelemetry.io/otel/trace"
	"golang.org/x/term"
)

// Logger writes to w: text if w is a terminal, else a line of JSON a record.
// What is logged within a span has its trace_id and span_id.
func Logger(w io.Writer, level slog.Level) *slog.Logger {
	options := &slog.HandlerOptions{Level: level}
	if f, ok := w.(*os.File); ok && term.IsTerminal(int(f.Fd())) {
		return slog.New(traced{slog.NewTextHandler(w, options)})
	}
	return slog.New(traced{slog.NewJSONHandler(w, options)})
}

// traced adds the ids of the context's span to what it hands on.
type traced struct{ next slog.Handler }

func (h traced) Enabled(ctx context.Context, l slog.Level) bool { return h.next.Enabled(ctx, l) }

func (h traced) Handle(ctx context.Context, r slog.Record) error {
	if span := trace.SpanContextFromContext(ctx); span.IsValid() {
		r = r.Clone()
		r.AddAttrs(slog.String("trace_id", span.TraceID().String()), slog.String("span_id", span.SpanID().String()))
	}
	return h.next.Handle(ctx, r)
}

func (h traced) WithAttrs(attrs []slog.Attr) slog.Handler { return traced{h.next.WithAttrs(attrs)} }
func (h traced) WithGroup(name string) slog.Handler       { return traced{h.next.WithGroup(name)} }
