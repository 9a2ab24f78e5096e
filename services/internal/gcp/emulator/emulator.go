// Package emulator runs Google's emulators of Pub/Sub and Firestore, and an
// emulator of Cloud Storage, for tests and demonstrations.
//
// It owns what it starts: nothing outlives [Emulators.Close], and on Linux
// nothing outlives the process either, however it ends.
//
// The first two are Java programs that come with the Google Cloud CLI; the third
// is a library and runs in this process.
package emulator

import (
	"context"
	"errors"
	"fmt"
	"os"
	"slices"
	"sync"
)

// The variables by which Google's client libraries find emulators.
const (
	pubsubVariable    = "PUBSUB_EMULATOR_HOST"
	firestoreVariable = "FIRESTORE_EMULATOR_HOST"
	storageVariable   = "STORAGE_EMULATOR_HOST"
)

// Emulators are running emulators.
type Emulators struct {
	mu          sync.Mutex
	environment []string // "NAME=value"
	closers     []func()
}

// Start starts the emulators on free ports of this machine, waits until they
// answer, and sets the variables of this process by which Google's libraries
// find them. One whose variable is set already is taken to be running, and is
// left alone. Without Java or the emulators' programs it returns
// [ErrNotInstalled]. The caller calls [Emulators.Close].
func Start(ctx context.Context) (*Emulators, error) {
	e := &Emulators{}
	var group sync.WaitGroup
	problems := make([]error, 2)
	group.Go(func() { problems[0] = e.java(ctx, pubsubVariable, pubsubProgram) })
	group.Go(func() { problems[1] = e.java(ctx, firestoreVariable, firestoreProgram) })
	group.Wait()
	err := errors.Join(problems...)
	if err == nil {
		err = e.storage()
	}
	if err != nil {
		e.Close()
		return nil, fmt.Errorf("emulator: %w", err)
	}
	return e, nil
}

// Environment is the variables that were set or found, as "NAME=value", by name.
func (e *Emulators) Environment() []string { return slices.Sorted(slices.Values(e.environment)) }

// Close ends what was started and waits for its end. The variables stay: what
// still runs must not turn to Google Cloud instead.
func (e *Emulators) Close() {
	for _, end := range e.closers {
		end()
	}
	e.closers = nil
}

// running sets a variable and remembers how to end what it points to.
func (e *Emulators) running(variable, value string, end func()) error {
	e.mu.Lock()
	defer e.mu.Unlock()
	e.environment = append(e.environment, variable+"="+value)
	if end == nil {
		return nil
	}
	e.closers = append(e.closers, end)
	return os.Setenv(variable, value)
}
