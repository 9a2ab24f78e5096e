// Package gcptest gives tests a Google Cloud of their own, in emulators.
//
// The emulators start once per test process, when a test first asks, and end
// with it. Each [Cloud] has a project and buckets that no other test has.
package gcptest

import (
	"context"
	"errors"
	"fmt"
	"os"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"dossier/services/internal/gcp"
	"dossier/services/internal/gcp/emulator"
)

// RequireVariable, when set to 1, makes a test fail that would be skipped for
// want of the emulators. So does CI=true, which every CI service sets.
const RequireVariable = "DOSSIER_REQUIRE_EMULATORS"

// Cloud is an empty Google Cloud project in the emulators.
type Cloud struct {
	Config  gcp.Config // a lease and pauses as short as Pub/Sub allows
	Uploads string     // the bucket whose uploads are announced, as Cloud Storage does it
}

// New returns a Cloud for t, and starts the emulators if they do not run yet.
// Where they are not installed it skips t, or fails it: see [RequireVariable].
// With -short it skips t.
func New(t testing.TB) Cloud {
	t.Helper()
	if testing.Short() {
		t.Skip("leases and pauses of the emulators take most of a minute")
	}
	Check(t, start())
	// Emulators that were there before may remember other processes' tests.
	name := fmt.Sprintf("test-%d-%d-%d", time.Now().Unix(), os.Getpid(), serial.Add(1))
	c := Cloud{
		Config: gcp.Config{
			Project: name, Artifacts: name + "-artifacts", Spool: t.TempDir(),
			AckDeadline: 10 * time.Second, MinBackoff: time.Second, MaxBackoff: time.Second, MaxAttempts: 5,
		},
		Uploads: name + "-uploads",
	}
	ctx, cancel := context.WithTimeout(context.Background(), time.Minute)
	defer cancel()
	err := emulator.Prepare(ctx, emulator.Site{
		Project: name, Prefix: gcp.DefaultPrefix, Artifacts: c.Config.Artifacts, Uploads: c.Uploads,
	})
	if err != nil {
		t.Fatal(err)
	}
	return c
}

// Check ends t if err is not nil: as skipped, if the emulators are not installed
// and need not be, else as failed.
func Check(t testing.TB, err error) {
	t.Helper()
	required := os.Getenv(RequireVariable) == "1" || os.Getenv("CI") == "true"
	if errors.Is(err, emulator.ErrNotInstalled) && !required {
		t.Skip(err)
	}
	if err != nil {
		t.Fatal(err)
	}
}

// Main runs a package's tests, ends the emulators and returns the exit code:
//
//	func TestMain(m *testing.M) { os.Exit(gcptest.Main(m)) }
//
// Without it they end with the process, but on Linux only.
func Main(m *testing.M) int {
	defer stop()
	return m.Run()
}

var (
	serial  atomic.Int64
	once    sync.Once
	running *emulator.Emulators
	failure error
)

func start() error {
	once.Do(func() { running, failure = emulator.Start(context.Background()) })
	return failure
}

func stop() {
	once.Do(func() {}) // from here on nothing is started
	if running != nil {
		running.Close()
	}
}
