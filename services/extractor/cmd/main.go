// Command extractor runs the extractor as a process of its own, over the cloud that its
// configuration names.
package main

import (
	"dossier/services/extractor"
	"dossier/services/internal/boot"
	"dossier/services/internal/consume"
)

func main() {
	boot.Main(func(e boot.Env) (consume.Consumer, error) {
		return extractor.New(e.Artifacts, e.Record, e.Taxonomy), nil
	})
}
