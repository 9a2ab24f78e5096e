package boot

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"time"

	"dossier/events"
	"dossier/services/internal/consume"
	"dossier/services/internal/local"
	"dossier/taxonomy"
)

// Topology is which groups hear which topics, given the taxonomy that the
// consumers are built with.
type Topology func(*taxonomy.Taxonomy) ([]consume.Binding, error)

// Local opens the state in dir as its owner: the process that consumes. A
// configuration that names a cloud is refused, because what it sets would have
// no effect.
func Local(c Config, dir string, topology Topology) (Env, error) {
	if c.Cloud.Project != "" {
		return Env{}, errors.New("the configuration names a cloud project, where every consumer is a process of its own; leave cloud out to run on this machine")
	}
	return openLocal(c, dir, topology, local.Options{})
}

// Visit opens the state beside whoever owns it, to submit and to read: the
// cloud's if the configuration names one, else the one in dir, which must exist
// unless create says that it may be made.
func Visit(ctx context.Context, c Config, dir string, create bool, topology Topology) (Env, error) {
	if c.Cloud.Project != "" {
		return openCloud(ctx, c)
	}
	if _, err := os.Stat(dir); errors.Is(err, os.ErrNotExist) && !create {
		return Env{}, fmt.Errorf("there is no state in %s: name it with --state, or make one with dossier up or dossier submit", dir)
	}
	return openLocal(c, dir, topology, local.Options{Guest: true})
}

func openLocal(c Config, dir string, topology Topology, o local.Options) (Env, error) {
	env, err := newEnv(c)
	if err != nil {
		return Env{}, err
	}
	bindings, err := topology(env.Taxonomy)
	if err != nil {
		return Env{}, err
	}
	l, err := local.Open(dir, bindings, o)
	if err != nil {
		return Env{}, err
	}
	env.Bus, env.Record, env.Artifacts, env.Memory, env.Uploads, env.close = l.Bus, l.Log, l.Artifacts, l.Memory, l.Uploads, l.Close
	if env.Spool = c.Spool; env.Spool == "" {
		env.Spool = l.Spool()
	}
	env.Oldest = func(ctx context.Context) (map[string]time.Duration, error) {
		backlog, err := l.Bus.Backlog(ctx)
		oldest := make(map[string]time.Duration)
		for _, b := range backlog {
			oldest[b.Group] = max(oldest[b.Group], b.Oldest)
		}
		return oldest, err
	}
	env.stage = func(ctx context.Context, object string, metadata map[string]string, content io.Reader) (events.Upload, error) {
		u, err := l.Uploads.Add(ctx, object, content)
		u.Metadata = metadata
		return u, err
	}
	env.announce = func(ctx context.Context, e events.Event) error {
		m, err := events.Encode(e)
		if err != nil {
			return err
		}
		return l.Bus.Publish(ctx, events.Topic(e), m)
	}
	return env, nil
}

// Stage puts a file into the bucket under an object name, with metadata such as
// [events.MetadataProduct], and returns the event that its upload is. On this
// machine the same content under the same name is the same package.
func (e Env) Stage(ctx context.Context, file, object string, metadata map[string]string, at time.Time) (events.Event, error) {
	f, err := os.Open(file)
	if err != nil {
		return events.Event{}, fmt.Errorf("submit: %w", err)
	}
	defer f.Close()
	if info, err := f.Stat(); err == nil && !info.Mode().IsRegular() {
		return events.Event{}, errors.New("submit: it is no regular file")
	}
	upload, err := e.stage(ctx, object, metadata, f)
	if err != nil {
		return events.Event{}, fmt.Errorf("submit: %w", err)
	}
	return events.NewUpload(upload, at, "")
}

// Announce tells intake of an upload, where the bucket does not do so itself.
func (e Env) Announce(ctx context.Context, upload events.Event) error {
	if err := e.announce(ctx, upload); err != nil {
		return fmt.Errorf("submit: %w", err)
	}
	return nil
}

// stager puts content into a bucket.
type stager func(ctx context.Context, object string, metadata map[string]string, content io.Reader) (events.Upload, error)
