// Command validator runs the validator as a process of its own, over the cloud that its
// configuration names.
package main

import (
	"dossier/services/internal/boot"
	"dossier/services/internal/consume"
	"dossier/services/validator"
)

func main() {
	boot.Main(func(e boot.Env) (consume.Consumer, error) { return validator.New(e.Artifacts, e.Record, e.Taxonomy) })
}
