// Package intake accepts uploads. It hears that an object was written to the
// bucket and states package.received: the bytes are kept as an artifact, their
// type is known by their content, and what the run will do with them is pinned.
//
// It promises that a package's bytes never change after it was received, even
// if the object is overwritten or deleted, and that nothing the uploader claims
// (name, type, size) is trusted.
package intake

import (
	"context"
	"errors"
	"fmt"
	"io"
	"slices"
	"time"

	"dossier/events"
	"dossier/services/internal/consume"
	"dossier/taxonomy"
)

// Settings are what an upload is held against.
type Settings struct {
	MaxBytes int64  // of an upload
	Config   string // digest of the settings that can change a result
}

// uploads opens the objects that the bucket announces.
type uploads interface {
	// Open returns one generation of an object. [consume.ErrNotFound] means
	// that it is gone; the caller closes what it gets.
	Open(ctx context.Context, bucket, object string, generation int64) (content io.ReadCloser, size int64, err error)
}

// artifacts keeps what was uploaded.
type artifacts interface {
	consume.Keeper

	// PutFrom is Put for content of any size, which is read once, to its end,
	// and not held in memory. An error of content's own is returned as it is.
	PutFrom(ctx context.Context, tenant, mediaType string, content io.Reader) (events.Ref, error)
}

// timeout leaves room for the largest upload over a slow link: 512 MiB at 2 MiB/s.
const timeout = 5 * time.Minute

// New makes the consumer. t is the taxonomy that runs will be pinned to.
func New(u uploads, a artifacts, t *taxonomy.Taxonomy, s Settings) consume.Consumer {
	in := &intake{uploads: u, artifacts: a, taxonomy: t, settings: s}
	return consume.Consumer{
		Name:     "intake",
		On:       []consume.Subscription{consume.On(in.receive, func(events.Upload) events.Payload { return events.PackageReceived{} })},
		Emits:    []events.Payload{events.PackageReceived{}},
		Timeout:  timeout,
		Parallel: 2, // so that a long upload does not keep a short one waiting
	}
}

type intake struct {
	uploads   uploads
	artifacts artifacts
	taxonomy  *taxonomy.Taxonomy
	settings  Settings
}

// receive takes in one upload.
func (in *intake) receive(ctx context.Context, e events.Event, u events.Upload, state consume.State) error {
	// Where it came from stands beside the record rather than in it: people name
	// files after people. It is kept of a refused upload as well.
	origin, err := consume.Keep(ctx, in.artifacts, e.Tenant, events.MediaOrigin,
		events.Origin{Bucket: u.Bucket, Object: u.Object, Generation: u.Generation, Name: events.NameOf(u.Object)})
	if err != nil {
		return err
	}
	received, err := in.accept(ctx, e.Tenant, u)
	if err != nil {
		return consume.WithEvidence(origin, err)
	}
	received.Origin = origin
	return state(received)
}

// accept holds an upload against the limits and keeps its bytes.
func (in *intake) accept(ctx context.Context, tenant string, u events.Upload) (events.PackageReceived, error) {
	var none events.PackageReceived
	if _, ok := events.TenantOf(u.Object); !ok {
		return none, consume.Permanent(events.ReasonBadTenant, errors.New("the object's first folder is no tenant name"))
	}
	product, err := in.product(u)
	if err != nil {
		return none, err
	}
	applied := u.Metadata[events.MetadataApplied]
	if _, err := time.Parse(time.DateOnly, applied); applied != "" && err != nil {
		return none, consume.Permanent(events.ReasonBadDate, errors.New("the day of the application is not written like 2026-03-31"))
	}
	content, err := in.open(ctx, u)
	if err != nil {
		return none, err
	}
	defer content.Close()
	mediaType, flags, err := content.sniff(u)
	if err != nil {
		return none, err
	}
	source, err := in.artifacts.PutFrom(ctx, tenant, mediaType, content)
	if err != nil {
		return none, fmt.Errorf("keep the upload: %w", err)
	}
	for _, f := range content.ending() {
		if !slices.Contains(flags, f) {
			flags = append(flags, f)
		}
	}
	return events.PackageReceived{
		Source: source, Product: product, Applied: applied,
		Taxonomy: events.TaxonomyRef{ID: in.taxonomy.ID, Version: in.taxonomy.Version, Digest: in.taxonomy.Digest},
		Config:   in.settings.Config, Flags: flags,
	}, nil
}

// product is the one that the uploader asks for, or the taxonomy's own choice.
func (in *intake) product(u events.Upload) (string, error) {
	product := u.Metadata[events.MetadataProduct]
	if product == "" {
		return in.taxonomy.DefaultProduct, nil
	}
	if _, ok := in.taxonomy.Product(product); !ok {
		return "", consume.Permanent(events.ReasonUnknownProduct, errors.New("the taxonomy has no such product"))
	}
	return product, nil
}
