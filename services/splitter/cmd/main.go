// Command splitter runs the splitter as a process of its own, over the cloud that its
// configuration names.
package main

import (
	"dossier/services/internal/boot"
	"dossier/services/internal/consume"
	"dossier/services/splitter"
	"dossier/services/splitter/worker"
)

func main() {
	worker.Main() // if this process is one of its own workers
	boot.Main(func(e boot.Env) (consume.Consumer, error) {
		return splitter.New(e.Artifacts, e.Record, splitter.Settings{
			Limits: splitter.Limits(e.Config.Limits.Document()), Confined: e.Config.Splitter.Confined(), Spool: e.Spool, Logger: e.Logger,
		})
	})
}
