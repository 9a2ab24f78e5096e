// Command classifier runs the classifier as a process of its own, over the cloud that its
// configuration names.
package main

import (
	"dossier/services/classifier"
	"dossier/services/internal/boot"
	"dossier/services/internal/consume"
)

func main() {
	boot.Main(func(e boot.Env) (consume.Consumer, error) {
		return classifier.New(e.Artifacts, e.Taxonomy, classifier.Settings{Calibration: e.Calibration, Config: e.Digest, Logger: e.Logger})
	})
}
