// Command splitter runs the splitter as a process of its own, over the cloud that its
// configuration names.
package main

import (
	"dossier/services/internal/boot"
	"dossier/services/internal/consume"
	"dossier/services/splitter"
)

func main() {
	boot.Main(func(e boot.Env) (consume.Consumer, error) {
		return splitter.New(e.Artifacts, e.Record, splitter.Limits(e.Config.Limits.Document())), nil
	})
}
