package gcp_test

import (
	"bytes"
	"context"
	"errors"
	"io"
	"net"
	"os"
	"strings"
	"sync"
	"testing"
	"time"

	"dossier/events"
	"dossier/services/internal/consume"
	"dossier/services/internal/gcp"
	"dossier/services/internal/gcp/gcptest"
)

// hosts are the variables by which Google's libraries find the emulators.
var hosts = []string{"PUBSUB_EMULATOR_HOST", "FIRESTORE_EMULATOR_HOST", "STORAGE_EMULATOR_HOST"}

// faulty opens a backend whose connections go through a [line], and one that has
// none of its faults. It must be called before t runs in parallel, because the
// libraries read the variables of the process.
func faulty(t *testing.T) (b, well *gcp.Backend, cloud gcptest.Cloud, l *line) {
	t.Helper()
	cloud = gcptest.New(t)
	well = open(t, cloud.Config)
	l = &line{}
	t.Cleanup(l.cut)
	for _, host := range hosts {
		address := os.Getenv(host)
		defer os.Setenv(host, address)
		scheme, direct, ok := strings.Cut(address, "://")
		if !ok {
			scheme, direct = "", address
		} else {
			scheme += "://"
		}
		if err := os.Setenv(host, scheme+l.to(t, direct)); err != nil {
			t.Fatal(err)
		}
	}
	return open(t, cloud.Config), well, cloud, l
}

// line carries connections, until it is cut or made one-way.
type line struct {
	mu          sync.Mutex
	fault       fault
	connections map[net.Conn]bool
}

type fault int

const (
	none   fault = iota
	dead         // connections are refused
	oneWay       // what is asked arrives, what is answered does not
)

// to opens a way to an address and returns its own.
func (l *line) to(t *testing.T, address string) string {
	t.Helper()
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = listener.Close() })
	go func() {
		for {
			client, err := listener.Accept()
			if err != nil {
				return
			}
			go l.carry(client, address)
		}
	}()
	return listener.Addr().String()
}

func (l *line) carry(client net.Conn, address string) {
	defer client.Close()
	if l.state() == dead {
		return
	}
	server, err := net.Dial("tcp", address)
	if err != nil {
		return
	}
	defer server.Close()
	l.mu.Lock()
	if l.connections == nil {
		l.connections = make(map[net.Conn]bool)
	}
	l.connections[client], l.connections[server] = true, true
	l.mu.Unlock()
	go func() {
		defer client.Close()
		var to io.Writer = client
		if l.state() == oneWay {
			to = io.Discard
		}
		_, _ = io.Copy(to, server)
	}()
	_, _ = io.Copy(server, client)
}

func (l *line) state() fault {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.fault
}

// set changes the fault; connections that are there end.
func (l *line) set(f fault) {
	l.mu.Lock()
	l.fault = f
	l.mu.Unlock()
	l.cut()
}

func (l *line) cut() {
	l.mu.Lock()
	defer l.mu.Unlock()
	for c := range l.connections {
		_ = c.Close()
	}
	l.connections = nil
}

// callLimit is how long a call may take when nothing answers: its time limit,
// and what a machine under load needs.
const callLimit = 30 * time.Second

const secret = "acme/Kreditakte Müller.pdf"

// call makes every call that a consumer makes, all at once.
func call(ctx context.Context, b *gcp.Backend, cloud gcptest.Cloud, upload events.Upload) map[string]error {
	calls := map[string]func() error{
		"Publish": func() error { return b.Bus.Publish(ctx, "page.split", events.Message{Body: []byte("x")}) },
		"Append":  func() error { _, err := b.Log.Append(ctx, manifest(run(1), 3)); return err },
		"Find":    func() error { _, err := b.Log.Find(ctx, run(1), manifest(run(1), 3).ID); return err },
		"Events":  func() error { _, err := b.Log.Events(ctx, run(1)); return err },
		"Count":   func() error { _, err := b.Log.Count(ctx, run(1), events.TypePackageSplit); return err },
		"Put":     func() error { _, err := b.Artifacts.Put(ctx, "acme", "text/plain", []byte("x")); return err },
		"Get": func() error {
			_, err := b.Artifacts.Get(ctx, "acme", events.RefTo("text/plain", []byte("there before")))
			return err
		},
		"PutFrom": func() error {
			_, err := b.Artifacts.PutFrom(ctx, "acme", "text/plain", strings.NewReader("z"))
			return err
		},
		"opening an artifact": func() error {
			content, err := b.Artifacts.Open(ctx, "acme", events.RefTo("text/plain", []byte("there before")))
			if err == nil {
				_, err = io.Copy(io.Discard, content)
				err = errors.Join(err, content.Close())
			}
			return err
		},
		"Open": func() error {
			content, _, err := b.Uploads.Open(ctx, upload.Bucket, upload.Object, upload.Generation)
			if err == nil {
				err = content.Close()
			}
			return err
		},
	}
	var mu sync.Mutex
	results := map[string]error{}
	var group sync.WaitGroup
	for name, f := range calls {
		group.Go(func() {
			err := f()
			mu.Lock()
			defer mu.Unlock()
			results[name] = err
		})
	}
	group.Wait()
	return results
}

// unavailable checks that every call failed as an outage does.
func unavailable(t *testing.T, results map[string]error) {
	t.Helper()
	for name, err := range results {
		if !errors.Is(err, consume.ErrUnavailable) || errors.Is(err, consume.ErrNotFound) {
			t.Errorf("%s returned %v, want ErrUnavailable", name, err)
		}
		if err != nil && name == "Open" && (strings.Contains(err.Error(), "Müller") || strings.Contains(err.Error(), "M%C3%BCller")) {
			t.Errorf("%s quotes the object's name: %v", name, err)
		}
	}
}

// TestOutage cuts the line, and makes it swallow answers: calls fail in time as
// the backend's fault, what was applied and reported as failed can be done again,
// and everything goes on by itself afterwards.
func TestOutage(t *testing.T) {
	tests := map[string]func(*testing.T){}
	for name, f := range map[string]fault{"nothing answers": dead, "what was done is reported as failed": oneWay} {
		b, well, cloud, l := faulty(t)
		tests[name] = func(t *testing.T) {
			t.Parallel()
			if err := well.Provision(t.Context(), []consume.Binding{{Topic: "page.split", Group: "ocr"}}); err != nil {
				t.Fatal(err)
			}
			if _, err := b.Artifacts.Put(t.Context(), "acme", "text/plain", []byte("there before")); err != nil {
				t.Fatal(err)
			}
			upload, err := b.Uploads.Add(t.Context(), cloud.Uploads, secret, nil, bytes.NewReader([]byte("%PDF")))
			if err != nil {
				t.Fatal(err)
			}
			arrived := make(chan struct{}, 100)
			listening, stop := context.WithCancel(t.Context())
			stopped := make(chan error, 1)
			go func() {
				stopped <- b.Bus.Subscribe(listening, "page.split", "ocr", 1, func(context.Context, consume.Delivery) error {
					arrived <- struct{}{}
					return nil
				})
			}()

			l.set(f)
			began := time.Now()
			unavailable(t, call(t.Context(), b, cloud, upload))
			if took := time.Since(began); took > callLimit {
				t.Errorf("the calls took %s", took)
			}
			// A caller whose time is up is not told of an outage.
			late, cancel := context.WithTimeout(t.Context(), 0)
			for name, err := range call(late, b, cloud, upload) {
				if !errors.Is(err, context.DeadlineExceeded) || errors.Is(err, consume.ErrUnavailable) {
					t.Errorf("%s returned %v, want the caller's deadline alone", name, err)
				}
			}
			cancel()

			l.set(none)
			for try := 1; ; try++ { // a connection takes a moment to come back
				var failed error
				for name, err := range call(t.Context(), b, cloud, upload) {
					if err != nil {
						failed = errors.Join(failed, errors.New(name), err)
					}
				}
				if failed == nil {
					break
				}
				if try == 5 {
					t.Fatal(failed)
				}
			}
			if n, err := well.Log.Count(t.Context(), run(1), events.TypePackageSplit); n != 1 || err != nil {
				t.Errorf("%d facts are on record, want 1: %v", n, err)
			}
			select {
			case <-arrived:
			case <-time.After(time.Minute):
				t.Error("nothing was delivered after the outage")
			}
			stop()
			if err := <-stopped; err != nil {
				t.Errorf("Subscribe returned %v", err)
			}
		}
	}
	t.Parallel() // from here on nobody changes the environment
	for name, test := range tests {
		t.Run(name, test)
	}
}
