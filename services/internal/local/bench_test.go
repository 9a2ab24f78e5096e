package local

import (
	"bytes"
	"context"
	"fmt"
	"testing"

	"dossier/events"
	"dossier/services/internal/consume"
)

func BenchmarkAppend(b *testing.B) {
	l := open(b, b.TempDir(), nil, Options{}).Log
	for i := 0; b.Loop(); i++ {
		if _, err := l.Append(b.Context(), fact(1+i%events.MaxPage)); err != nil {
			b.Fatal(err)
		}
	}
}

// BenchmarkDeliver is publish, deliver and ack of a message, one after the
// other, for a growing number of groups.
func BenchmarkDeliver(b *testing.B) {
	for _, groups := range []int{1, 3} {
		b.Run(fmt.Sprintf("groups=%d", groups), func(b *testing.B) {
			var bindings []consume.Binding
			for g := range groups {
				bindings = append(bindings, consume.Binding{Topic: "page.split", Group: fmt.Sprint("group", g), DeadLetter: "dead"})
			}
			backend := open(b, b.TempDir(), bindings, Options{})
			arrived := make(chan struct{}, groups)
			run := start(b, backend, bindings, 1, func() { arrived <- struct{}{} })
			defer run()
			body := bytes.Repeat([]byte("x"), 1000)
			m := events.Message{Attributes: map[string]string{"ce-id": "1", "ce-type": "dossier.page.split.v1"}, Body: body}
			for b.Loop() {
				if err := backend.Bus.Publish(b.Context(), "page.split", m); err != nil {
					b.Fatal(err)
				}
				for range groups {
					<-arrived
				}
			}
		})
	}
}

// BenchmarkPage is what one page costs the backend on its way through splitter,
// reading and classifying, without artifacts: three facts, looked up, appended,
// published to four groups together, delivered and acked; many pages at once.
func BenchmarkPage(b *testing.B) {
	bindings := []consume.Binding{
		{Topic: "page.split", Group: "ocr"}, {Topic: "page.read", Group: "classifier"},
		{Topic: "page.classified", Group: "assembler"}, {Topic: "page.classified", Group: "auditor"},
	}
	backend := open(b, b.TempDir(), bindings, Options{})
	const ahead = 50
	places := make(chan struct{}, ahead*len(bindings))
	stop := start(b, backend, bindings, 2, func() { <-places })
	defer stop()
	page := 0
	for b.Loop() {
		for range bindings {
			places <- struct{}{}
		}
		for _, topic := range []string{"page.split", "page.read", "page.classified"} {
			page++
			e := fact(1 + page%events.MaxPage)
			if _, err := backend.Log.Find(b.Context(), e.Subject, e.ID, e.ID); err != nil {
				b.Fatal(err)
			}
			e, err := backend.Log.Append(b.Context(), e)
			if err != nil {
				b.Fatal(err)
			}
			m, err := events.Encode(e)
			if err != nil {
				b.Fatal(err)
			}
			if err := backend.Bus.Publish(b.Context(), topic, m); err != nil {
				b.Fatal(err)
			}
		}
	}
	for range cap(places) { // full when everything was delivered
		places <- struct{}{}
	}
}

func BenchmarkEvents(b *testing.B) {
	l := open(b, b.TempDir(), nil, Options{}).Log
	const pages = 1000
	for i := range pages {
		if _, err := l.Append(b.Context(), fact(i+1)); err != nil {
			b.Fatal(err)
		}
	}
	b.Run("count", func(b *testing.B) {
		for b.Loop() {
			if _, err := l.Count(b.Context(), testSubject, events.TypePageSplit); err != nil {
				b.Fatal(err)
			}
		}
	})
	b.Run("read", func(b *testing.B) {
		for b.Loop() {
			if _, err := l.Events(b.Context(), testSubject, events.TypePageSplit); err != nil {
				b.Fatal(err)
			}
		}
	})
}

func BenchmarkPut(b *testing.B) {
	a := open(b, b.TempDir(), nil, Options{}).Artifacts
	content := bytes.Repeat([]byte("page "), 40_000)
	for i := 0; b.Loop(); i++ {
		content = fmt.Append(content[:200_000], i)
		if _, err := a.Put(b.Context(), "acme", "image/png", content); err != nil {
			b.Fatal(err)
		}
	}
}

// start subscribes every binding, and returns what stops and awaits them.
func start(b *testing.B, backend *Backend, bindings []consume.Binding, parallel int, arrived func()) (stop func()) {
	ctx, cancel := context.WithCancel(context.Background())
	done := make(chan error, len(bindings))
	for _, x := range bindings {
		go func() {
			done <- backend.Bus.Subscribe(ctx, x.Topic, x.Group, parallel, func(context.Context, consume.Delivery) error {
				arrived()
				return nil
			})
		}()
	}
	return func() {
		cancel()
		for range bindings {
			if err := <-done; err != nil {
				b.Error(err)
			}
		}
	}
}
