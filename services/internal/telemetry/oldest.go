package telemetry

import (
	"context"
	"fmt"
	"time"

	"go.opentelemetry.io/otel"
	"go.opentelemetry.io/otel/attribute"
	"go.opentelemetry.io/otel/metric"
)

// WatchOldest reports, as dossier.oldest_waiting, how long the oldest message
// of each consumer has been waiting: the first sign that one does not keep up.
// oldest is asked whenever metrics are collected, until stop is called. A nil
// oldest is never asked: the broker measures that itself.
func WatchOldest(oldest func(context.Context) (map[string]time.Duration, error)) (stop func(), err error) {
	if oldest == nil {
		return func() {}, nil
	}
	meter := otel.Meter("dossier/services/internal/telemetry")
	gauge, err := meter.Float64ObservableGauge("dossier.oldest_waiting", metric.WithUnit("s"),
		metric.WithDescription("How long the oldest message of a consumer has been waiting."))
	if err != nil {
		return nil, fmt.Errorf("telemetry: watch the oldest message: %w", err)
	}
	watch, err := meter.RegisterCallback(func(ctx context.Context, o metric.Observer) error {
		waiting, err := oldest(ctx)
		if err != nil {
			return fmt.Errorf("oldest message: %w", err)
		}
		for consumer, d := range waiting {
			o.ObserveFloat64(gauge, d.Seconds(), metric.WithAttributes(attribute.String("consumer", consumer)))
		}
		return nil
	}, gauge)
	if err != nil {
		return nil, fmt.Errorf("telemetry: watch the oldest message: %w", err)
	}
	return func() { _ = watch.Unregister() }, nil // it fails only for what is not registered
}
