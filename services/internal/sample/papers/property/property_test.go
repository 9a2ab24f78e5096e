package property

import (
	"testing"

	"dossier/services/internal/sample/template/templatetest"
)

func TestTemplates(t *testing.T) { templatetest.Check(t, Templates()) }
