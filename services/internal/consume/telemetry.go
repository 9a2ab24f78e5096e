package consume

import (
	"context"
	"time"

	"go.opentelemetry.io/otel"
	"go.opentelemetry.io/otel/attribute"
	"go.opentelemetry.io/otel/codes"
	"go.opentelemetry.io/otel/metric"
	"go.opentelemetry.io/otel/propagation"
	"go.opentelemetry.io/otel/trace"

	"dossier/events"
)

// Outcome is how one delivery ended.
type Outcome string

// The outcomes.
const (
	OutcomeDone    Outcome = "done"    // handled
	OutcomeSkipped Outcome = "skipped" // was on record already
	OutcomeRaised  Outcome = "raised"  // became an exception
	OutcomeRetried Outcome = "retried" // given back
)

const scope = "dossier/services/internal/consume"

// instruments are the runner's spans and metrics. Attributes are names, codes
// and counts: never anything of a borrower's.
type instruments struct {
	tracer     trace.Tracer
	deliveries metric.Int64Counter
	facts      metric.Int64Counter
	exceptions metric.Int64Counter
	duration   metric.Float64Histogram
}

// newInstruments takes them from the global providers, which do nothing until
// a process installs others. Making an instrument under a fixed valid name
// cannot fail; should it all the same, the API's no-op stands in.
func newInstruments() *instruments {
	meter := otel.Meter(scope)
	in := &instruments{tracer: otel.Tracer(scope)}
	in.deliveries, _ = meter.Int64Counter("dossier.deliveries", metric.WithDescription("Deliveries by consumer, event type and outcome."))
	in.facts, _ = meter.Int64Counter("dossier.events", metric.WithDescription("Facts appended, by consumer, event type and outcome: stated, repeated, or in conflict with another on record."))
	in.exceptions, _ = meter.Int64Counter("dossier.exceptions", metric.WithDescription("Exceptions raised, by consumer and reason."))
	in.duration, _ = meter.Float64Histogram("dossier.delivery.duration", metric.WithUnit("s"), metric.WithDescription("Time from delivery to outcome, by consumer and event type."))
	return in
}

// start opens the span of one delivery, as a child of the span that stated the
// event: so all hops of a package are one trace.
func (in *instruments) start(ctx context.Context, c Consumer, e events.Event) (context.Context, trace.Span) {
	ctx = propagation.TraceContext{}.Extract(ctx, propagation.MapCarrier{"traceparent": e.Trace})
	attrs := []attribute.KeyValue{
		attribute.String("messaging.operation.type", "process"),
		attribute.String("dossier.consumer", c.Name),
		attribute.String("dossier.event.type", string(e.Type)),
		attribute.String("dossier.event.id", string(e.ID)),
		attribute.String("dossier.subject", e.Subject),
		attribute.String("dossier.tenant", e.Tenant),
	}
	if p, ok := e.Data.(events.Paged); ok {
		attrs = append(attrs, attribute.Int("dossier.page", p.PageNumber()))
	}
	return in.tracer.Start(ctx, c.Name+" "+string(e.Type), trace.WithSpanKind(trace.SpanKindConsumer), trace.WithAttributes(attrs...))
}

func (in *instruments) finish(ctx context.Context, span trace.Span, c Consumer, e events.Event, o Outcome, took time.Duration) {
	span.SetAttributes(attribute.String("dossier.outcome", string(o)))
	if o == OutcomeRaised || o == OutcomeRetried {
		span.SetStatus(codes.Error, string(o))
	}
	span.End()
	consumer, typ := attribute.String("consumer", c.Name), attribute.String("type", string(e.Type))
	in.deliveries.Add(ctx, 1, metric.WithAttributes(consumer, typ, attribute.String("outcome", string(o))))
	in.duration.Record(ctx, took.Seconds(), metric.WithAttributes(consumer, typ))
}

func (in *instruments) stated(ctx context.Context, c Consumer, t events.Type, outcome string) {
	in.facts.Add(ctx, 1, metric.WithAttributes(
		attribute.String("consumer", c.Name), attribute.String("type", string(t)), attribute.String("outcome", outcome)))
}

func (in *instruments) raised(ctx context.Context, c Consumer, reason events.Reason) {
	in.exceptions.Add(ctx, 1, metric.WithAttributes(
		attribute.String("consumer", c.Name), attribute.String("reason", string(reason))))
}

// traceparent is the W3C form of the span in ctx; empty when there is none.
func traceparent(ctx context.Context) string {
	carrier := propagation.MapCarrier{}
	propagation.TraceContext{}.Inject(ctx, carrier)
	return carrier["traceparent"]
}
