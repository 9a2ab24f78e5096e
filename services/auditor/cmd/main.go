// Command auditor runs the auditor as a process of its own, over the cloud that its
// configuration names.
package main

import (
	"dossier/services/auditor"
	"dossier/services/internal/boot"
	"dossier/services/internal/consume"
)

func main() {
	boot.Main(func(e boot.Env) (consume.Consumer, error) { return auditor.New(e.Record, e.Artifacts), nil })
}
