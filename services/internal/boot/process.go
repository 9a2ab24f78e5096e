package boot

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"log/slog"
	"os"
	"os/signal"
	"syscall"

	"dossier/events"
	"dossier/services/internal/consume"
	"dossier/services/internal/gcp"
	"dossier/services/internal/telemetry"
)

// Main is the program of a process that runs one consumer over the cloud. It
// ends with the signals INT and TERM, giving back what it had not finished.
func Main(build Build) {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	err := process(ctx, os.Args[1:], build)
	stop()
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

// process runs one consumer until ctx ends.
func process(ctx context.Context, args []string, build Build) (err error) {
	flags := flag.NewFlagSet("consumer", flag.ContinueOnError)
	file := flags.String("config", os.Getenv("DOSSIER_CONFIG"), "configuration file; it must name a cloud project")
	if err := flags.Parse(args); err != nil {
		return err
	}
	config, err := LoadConfig(*file)
	if err != nil {
		return err
	}
	env, err := openCloud(ctx, config)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, env.Close()) }()
	env.Logger = telemetry.Logger(os.Stderr, slog.LevelInfo)
	consumer, err := build(env)
	if err != nil {
		return err
	}
	shutdown, err := telemetry.Start(ctx, consumer.Name)
	if err != nil {
		return err
	}
	// Flushing must outlive the signal that ends the process.
	defer func() { err = errors.Join(err, shutdown(context.WithoutCancel(ctx))) }()
	env.Logger.InfoContext(ctx, "consuming", "consumer", consumer.Name, "project", config.Cloud.Project)
	return env.Runner().Run(ctx, consumer)
}

// openCloud connects to the cloud that c names.
func openCloud(ctx context.Context, c Config) (Env, error) {
	if c.Cloud.Project == "" {
		return Env{}, errors.New("the configuration names no cloud project: set cloud.project, or run everything on this machine with: dossier up")
	}
	env, err := newEnv(c)
	if err != nil {
		return Env{}, err
	}
	cloud, err := gcp.Open(ctx, gcp.Config{
		Project: c.Cloud.Project, Prefix: c.Cloud.Prefix, Database: c.Cloud.Database, Artifacts: c.Cloud.Artifacts, Spool: c.Spool,
	})
	if err != nil {
		return Env{}, err
	}
	env.Bus, env.Record, env.Artifacts, env.Memory, env.Uploads, env.close = cloud.Bus, cloud.Log, cloud.Artifacts, cloud.Memory, cloud.Uploads, cloud.Close
	if env.Spool = c.Spool; env.Spool == "" {
		env.Spool = os.TempDir()
	}
	env.stage = func(ctx context.Context, object string, metadata map[string]string, content io.Reader) (events.Upload, error) {
		if c.Cloud.Uploads == "" {
			return events.Upload{}, errors.New("the configuration names no bucket for uploads: set cloud.uploads")
		}
		return cloud.Uploads.Add(ctx, c.Cloud.Uploads, object, metadata, content)
	}
	env.announce = func(context.Context, events.Event) error { return nil } // the bucket does
	return env, nil
}

// Provision makes the topics and subscriptions that bindings name.
func Provision(ctx context.Context, c Config, bindings []consume.Binding) error {
	if c.Cloud.Project == "" {
		return errors.New("the configuration names no cloud project: set cloud.project")
	}
	cloud, err := gcp.Open(ctx, gcp.Config{
		Project: c.Cloud.Project, Prefix: c.Cloud.Prefix, Database: c.Cloud.Database, Artifacts: c.Cloud.Artifacts,
	})
	if err != nil {
		return err
	}
	return errors.Join(cloud.Provision(ctx, bindings), cloud.Close())
}
