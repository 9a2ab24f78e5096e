package ocr

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func TestTheEngineIsIdentified(t *testing.T) {
	if testing.Short() {
		t.Skip("starts engines")
	}
	english, err := engineIdentity("eng")
	if err != nil {
		t.Fatal(err)
	}
	if again, err := engineIdentity("eng"); err != nil || again != english {
		t.Errorf("the same engine is %q and then %q, %v", english, again, err)
	}
	if _, err := engineIdentity("no-such-language"); err == nil {
		t.Error("an engine that does not start has an identity")
	}

	// Another model under the same name is another engine.
	folder := t.TempDir()
	model, err := os.ReadFile(filepath.Join(modelFolder(t), "eng.traineddata"))
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(folder, "eng.traineddata"), append(model, 0), 0o600); err != nil {
		t.Fatal(err)
	}
	t.Setenv("TESSDATA_PREFIX", folder)
	other, err := engineIdentity("eng")
	if err != nil || other == english {
		t.Errorf("with another model it is %q, %v", other, err)
	}
	if !strings.HasPrefix(other, "reading 4, tesseract ") {
		t.Errorf("it is %q", other)
	}
}

// modelFolder is where the system keeps its models.
func modelFolder(t *testing.T) string {
	t.Helper()
	folders, err := filepath.Glob("/usr/share/tesseract-ocr/*/tessdata")
	if err != nil || len(folders) == 0 {
		t.Skip("the system's models are somewhere else")
	}
	return folders[len(folders)-1]
}
