// Command dossier is the whole system in one binary: every consumer, and the
// command line that works with packages.
package main

import (
	"context"
	"os"
	"os/signal"
	"syscall"

	"dossier/services/splitter/worker"
)

func main() {
	worker.Main() // if this process is one of its own workers
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	code := run(ctx, os.Args[1:], os.Stdin, os.Stdout, os.Stderr)
	stop()
	os.Exit(code)
}
