package emulator_test

import (
	"context"
	"errors"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"dossier/services/internal/gcp/emulator"
	"dossier/services/internal/gcp/gcptest"
)

func unset(t *testing.T) {
	for _, variable := range []string{"PUBSUB_EMULATOR_HOST", "FIRESTORE_EMULATOR_HOST", "STORAGE_EMULATOR_HOST"} {
		t.Setenv(variable, "")
	}
}

func TestNotInstalled(t *testing.T) {
	for name, set := range map[string]func(*testing.T){
		"no java":      func(t *testing.T) { t.Setenv("PATH", t.TempDir()) },
		"empty folder": func(t *testing.T) { t.Setenv(emulator.FolderVariable, t.TempDir()) },
	} {
		t.Run(name, func(t *testing.T) {
			unset(t)
			set(t)
			_, err := emulator.Start(t.Context())
			if !errors.Is(err, emulator.ErrNotInstalled) {
				t.Errorf("Start returned %v, want ErrNotInstalled", err)
			}
		})
	}
}

// The program says how to use what it started, for as long as it can be used.
func TestRun(t *testing.T) {
	unset(t)
	file := filepath.Join(t.TempDir(), "env")
	ctx, cancel := context.WithCancel(t.Context())
	defer cancel()
	ended := make(chan error, 1)
	go func() { ended <- emulator.Run(ctx, []string{"-env", file, "-project", "dossier-test"}, io.Discard) }()

	var variables []byte
	for deadline := time.Now().Add(2 * time.Minute); variables == nil; {
		select {
		case err := <-ended:
			gcptest.Check(t, err)
			t.Fatal("Run returned early")
		case <-time.After(20 * time.Millisecond):
		}
		var err error
		if variables, err = os.ReadFile(file); err != nil && !errors.Is(err, os.ErrNotExist) {
			t.Fatal(err)
		}
		if time.Now().After(deadline) {
			t.Fatal("the emulators are not ready")
		}
	}
	lines := strings.Split(strings.TrimSpace(string(variables)), "\n")
	for i, want := range []string{"export FIRESTORE_EMULATOR_HOST=127.0.0.1:", "export PUBSUB_EMULATOR_HOST=127.0.0.1:", "export STORAGE_EMULATOR_HOST=http://127.0.0.1:"} {
		if len(lines) != 3 || !strings.HasPrefix(lines[i], want) {
			t.Errorf("line %d of %q, want %s…", i, lines, want)
		}
	}
	cancel()
	if err := <-ended; err != nil {
		t.Errorf("Run returned %v", err)
	}
	if _, err := os.Stat(file); !errors.Is(err, os.ErrNotExist) {
		t.Errorf("the file of variables is left behind: %v", err)
	}
}
