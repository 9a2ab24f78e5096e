package emulator

import (
	"context"
	"flag"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"

	"dossier/services/internal/gcp"
)

// Run is the program: it starts the emulators, prepares a site, says how to use
// it, and runs until ctx ends.
func Run(ctx context.Context, arguments []string, output io.Writer) (err error) {
	flags := flag.NewFlagSet("emulators", flag.ContinueOnError)
	flags.SetOutput(output)
	var s Site
	flags.StringVar(&s.Project, "project", "dossier-local", "Google Cloud `project` to play")
	flags.StringVar(&s.Prefix, "prefix", gcp.DefaultPrefix, "of topics and subscriptions")
	flags.StringVar(&s.Artifacts, "artifacts", "dossier-artifacts", "`bucket` for artifacts")
	flags.StringVar(&s.Uploads, "uploads", "dossier-uploads", "`bucket` whose uploads are announced")
	file := flags.String("env", "", "`file` to write the variables to, for a shell to read; it is there while the emulators are ready")
	if err := flags.Parse(arguments); err != nil {
		return err
	}
	e, err := Start(ctx)
	if err != nil {
		return err
	}
	defer e.Close()
	if err := Prepare(ctx, s); err != nil {
		return err
	}
	var lines strings.Builder
	for _, variable := range e.Environment() {
		fmt.Fprintf(&lines, "export %s\n", variable)
	}
	if *file != "" {
		if err := writeWhole(*file, lines.String()); err != nil {
			return fmt.Errorf("emulator: write variables: %w", err)
		}
		defer os.Remove(*file)
	}
	fmt.Fprintf(output, "%s# project %s, prefix %s, artifacts in %s, uploads to %s\n# ready; interrupt to end\n",
		&lines, s.Project, s.Prefix, s.Artifacts, s.Uploads)
	<-ctx.Done()
	return nil
}

// writeWhole makes a file appear with all its content, so that a script can wait
// for it.
func writeWhole(name, content string) error {
	f, err := os.CreateTemp(filepath.Dir(name), ".emulators-*")
	if err != nil {
		return err
	}
	defer os.Remove(f.Name()) // after the rename there is nothing to remove
	if _, err := f.WriteString(content); err != nil {
		_ = f.Close()
		return err
	}
	if err := f.Close(); err != nil {
		return err
	}
	return os.Rename(f.Name(), name)
}
