// Command assembler runs the assembler as a process of its own, over the cloud that its
// configuration names.
package main

import (
	"dossier/services/assembler"
	"dossier/services/internal/boot"
	"dossier/services/internal/consume"
)

func main() {
	boot.Main(func(e boot.Env) (consume.Consumer, error) {
		return assembler.New(e.Record, e.Artifacts, e.Taxonomy), nil
	})
}
