// Package telemetry sends traces and metrics where the standard OTEL_*
// variables say, and nowhere when they say nothing: without them no connection
// is made and nothing is measured.
//
// A trace follows a package: each event carries the span that stated it
// (traceparent), so every hop of every consumer, in whichever process, is part
// of one trace, and a log line written within a hop has its ids.
//
// What leaves this process are names, codes, counts and ids. The consumers'
// runner makes the spans and metrics and keeps to that; a test of this package
// holds it against every byte that is exported.
package telemetry

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"os"
	"runtime/debug"
	"time"

	"go.opentelemetry.io/contrib/exporters/autoexport"
	"go.opentelemetry.io/otel"
	"go.opentelemetry.io/otel/attribute"
	"go.opentelemetry.io/otel/propagation"
	"go.opentelemetry.io/otel/sdk/metric"
	"go.opentelemetry.io/otel/sdk/resource"
	"go.opentelemetry.io/otel/sdk/trace"
)

// Start installs the process's tracer and meter. service is who it is: a
// consumer's name, or "dossier" where all run in one process.
//
// shutdown sends what is still held back, and gives up after a few seconds if
// nobody takes it. Exporting never fails the work: what cannot be sent is lost.
func Start(ctx context.Context, service string) (shutdown func(context.Context) error, err error) {
	otel.SetTextMapPropagator(propagation.TraceContext{})
	about, err := describe(ctx, service)
	if err != nil {
		return nil, fmt.Errorf("telemetry: %w", err)
	}
	var stops []func(context.Context) error
	shutdown = func(ctx context.Context) error {
		ctx, cancel := context.WithTimeout(ctx, flushTimeout)
		defer cancel()
		var errs []error
		for _, stop := range stops {
			errs = append(errs, stop(ctx))
		}
		if err := errors.Join(errs...); err != nil {
			return fmt.Errorf("telemetry: shut down: %w", err)
		}
		return nil
	}
	if wanted("TRACES") {
		exporter, err := autoexport.NewSpanExporter(ctx)
		if err != nil {
			return nil, fmt.Errorf("telemetry: traces: %w", err)
		}
		provider := trace.NewTracerProvider(trace.WithBatcher(exporter), trace.WithResource(about))
		otel.SetTracerProvider(provider)
		stops = append(stops, provider.Shutdown)
	}
	if wanted("METRICS") {
		reader, err := autoexport.NewMetricReader(ctx)
		if err != nil {
			return nil, errors.Join(fmt.Errorf("telemetry: metrics: %w", err), shutdown(ctx))
		}
		provider := metric.NewMeterProvider(metric.WithReader(reader), metric.WithResource(about), metric.WithView(seconds))
		otel.SetMeterProvider(provider)
		stops = append(stops, provider.Shutdown)
	}
	return shutdown, nil
}

// flushTimeout is how long shutting down may take. Cloud Run gives a process
// 10 seconds to end, and the work's own end comes first.
const flushTimeout = 4 * time.Second

// wanted reports whether the environment names an exporter, or an endpoint, for
// a signal. By itself, autoexport would send to localhost.
func wanted(signal string) bool {
	if os.Getenv("OTEL_SDK_DISABLED") == "true" {
		return false
	}
	if name := os.Getenv("OTEL_" + signal + "_EXPORTER"); name != "" {
		return name != "none"
	}
	return os.Getenv("OTEL_EXPORTER_OTLP_ENDPOINT") != "" || os.Getenv("OTEL_EXPORTER_OTLP_"+signal+"_ENDPOINT") != ""
}

// describe says who reports. OTEL_SERVICE_NAME and OTEL_RESOURCE_ATTRIBUTES
// have the last word.
func describe(ctx context.Context, service string) (*resource.Resource, error) {
	return resource.New(ctx,
		resource.WithTelemetrySDK(),
		resource.WithAttributes(
			attribute.String("service.namespace", "dossier"),
			attribute.String("service.name", service),
			attribute.String("service.version", version()),
			attribute.String("service.instance.id", rand.Text()), // or two processes of a consumer would overwrite each other's counts
		),
		resource.WithFromEnv(),
	)
}

// version is the commit that the binary was built from, or the module's version.
func version() string {
	info, ok := debug.ReadBuildInfo()
	if !ok {
		return "unknown"
	}
	for _, s := range info.Settings {
		if s.Key == "vcs.revision" {
			return s.Value
		}
	}
	return info.Main.Version
}

// seconds gives every histogram of seconds bounds that fit: the SDK's own are
// for milliseconds. A look-up takes a few, a page's recognition a second, and
// a model or a deadline up to minutes.
var seconds = metric.NewView(
	metric.Instrument{Kind: metric.InstrumentKindHistogram, Unit: "s"},
	metric.Stream{Aggregation: metric.AggregationExplicitBucketHistogram{
		Boundaries: []float64{0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 120, 300},
	}},
)
