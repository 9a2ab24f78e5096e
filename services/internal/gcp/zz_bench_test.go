package gcp_test

import (
	"context"
	"fmt"
	"sync/atomic"
	"testing"
	"time"

	"dossier/events"
	"dossier/services/internal/consume"
	"dossier/services/internal/gcp/gcptest"
)

func TestThroughputScratch(t *testing.T) {
	cloud := gcptest.New(t)
	b := open(t, cloud.Config)
	if err := b.Provision(t.Context(), []consume.Binding{{Topic: "page.split", Group: "ocr", DeadLetter: "dead.ocr"}}); err != nil {
		t.Fatal(err)
	}
	for _, par := range []int{1, 8} {
		const n = 1000
		t0 := time.Now()
		sem := make(chan bool, 16)
		for i := range n {
			sem <- true
			go func() { b.Bus.Publish(t.Context(), "page.split", events.Message{Body: fmt.Append(nil, i)}); <-sem }()
		}
		for range 16 { sem <- true }
		t.Log("published", time.Since(t0))
		t0 = time.Now()
		var c atomic.Int64
		ctx, cancel := context.WithCancel(t.Context())
		b.Bus.Subscribe(ctx, "page.split", "ocr", par, func(context.Context, consume.Delivery) error {
			if c.Add(1) == n { cancel() }
			return nil
		})
		t.Log(par, "consumed", n, time.Since(t0))
	}
	t0 := time.Now()
	for i := range 100 { b.Bus.Publish(t.Context(), "page.split", events.Message{Body: fmt.Append(nil, i)}) }
	t.Log("100 publishes one by one", time.Since(t0))
	t0 = time.Now()
	for i := range 200 { b.Log.Append(t.Context(), manifest(run(i), 3)) }
	t.Log("200 appends of new runs one by one", time.Since(t0))
	t0 = time.Now()
	for i := range 200 { b.Artifacts.Put(t.Context(), "acme", "text/plain", fmt.Append(nil, i)) }
	t.Log("200 puts one by one", time.Since(t0))
	t0 = time.Now()
	for i := range 200 { b.Artifacts.Get(t.Context(), "acme", events.RefTo("text/plain", fmt.Append(nil, i))) }
	t.Log("200 gets one by one", time.Since(t0))
}
