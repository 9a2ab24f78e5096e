// Command intake runs the intake as a process of its own, over the cloud that its
// configuration names.
package main

import (
	"dossier/services/intake"
	"dossier/services/internal/boot"
	"dossier/services/internal/consume"
)

func main() {
	boot.Main(func(e boot.Env) (consume.Consumer, error) {
		return intake.New(e.Uploads, e.Artifacts, e.Taxonomy, intake.Settings{MaxBytes: e.Config.Limits.Bytes, Config: e.Digest}), nil
	})
}
