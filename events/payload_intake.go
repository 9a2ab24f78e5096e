package events

import (
	"errors"
	"fmt"
	"time"
	"unicode/utf8"
)

// TypeUpload is announced by the bucket, not by a consumer of ours.
const (
	TypeUpload          Type = "object.finalized"
	TypePackageReceived Type = "package.received"
)

// Upload says that an object was written to the bucket. It is the only event
// that Dossier does not state itself: [Decode] makes it from an Eventarc
// CloudEvent or from the bucket's own notification, and derives from bucket,
// object and generation which package it is. It is heard by intake, and never
// recorded, because an object's name may hold a borrower's data.
type Upload struct {
	Bucket      string            `json:"bucket"`
	Object      string            `json:"name"`
	Generation  int64             `json:"generation,string"`
	Size        int64             `json:"size,string"`
	ContentType string            `json:"contentType,omitempty"` // as claimed; never trusted
	Metadata    map[string]string `json:"metadata,omitempty"`    // the uploader's: see [MetadataProduct]
}

// Metadata keys of an object by which the uploader says what the file is for.
const (
	MetadataProduct = "dossier-product" // the wanted product, an id of the taxonomy
	MetadataApplied = "dossier-applied" // the day of the application, such as 2026-03-31
)

func (Upload) Type() Type  { return TypeUpload }
func (Upload) Key() string { return "upload" }

func (u Upload) Validate() error {
	switch {
	case u.Bucket == "" || u.Object == "":
		return errors.New("names no object")
	case !utf8.ValidString(u.Bucket) || !utf8.ValidString(u.Object):
		return errors.New("names are not UTF-8") // JSON would change them, and with them the package
	case u.Generation < 0 || u.Size < 0:
		return errors.New("generation or size is negative")
	}
	return nil
}

// PackageReceived says that an upload was accepted: its bytes are an artifact,
// and what the run will do with them is pinned.
type PackageReceived struct {
	Source   Ref         `json:"source"` // the bytes as uploaded; MediaType is by content
	Origin   Ref         `json:"origin"` // an [Origin]: where the bytes came from
	Product  string      `json:"product"`
	Applied  string      `json:"applied,omitempty"` // the day of the application, as 2026-03-31; empty: the day it was received
	Taxonomy TaxonomyRef `json:"taxonomy"`
	Config   string      `json:"config"` // digest of the settings that can change a result
	Flags    []Flag      `json:"flags,omitempty"`
}

// TaxonomyRef pins a version of a taxonomy.
type TaxonomyRef struct {
	ID      string `json:"id"`
	Version string `json:"version"` // semantic
	Digest  string `json:"digest"`
}

// Origin is where an upload came from. It is an artifact because the name of
// an object may hold a borrower's data.
type Origin struct {
	Bucket     string `json:"bucket"`
	Object     string `json:"object"`
	Generation int64  `json:"generation"`
	Name       string `json:"name"` // the last part of the object's name, for people
}

func (PackageReceived) Type() Type  { return TypePackageReceived }
func (PackageReceived) Key() string { return "received" }

func (p PackageReceived) Validate() error {
	if err := p.Source.Validate(); err != nil {
		return fmt.Errorf("source: %w", err)
	}
	if err := p.Origin.Validate(); err != nil {
		return fmt.Errorf("origin: %w", err)
	}
	switch {
	case p.Product == "":
		return errors.New("names no product")
	case p.Taxonomy.ID == "" || p.Taxonomy.Version == "" || !ValidDigest(p.Taxonomy.Digest):
		return errors.New("pins no taxonomy")
	case !ValidDigest(p.Config):
		return errors.New("pins no configuration")
	}
	if p.Applied != "" {
		if _, err := time.Parse(time.DateOnly, p.Applied); err != nil {
			return errors.New("day of the application is no date")
		}
	}
	return nil
}

// AppliedOn is the day for which rules are evaluated: that of the application,
// or else the day on which the package was received. It is at midnight UTC, like
// all dates on papers.
func (p PackageReceived) AppliedOn(received time.Time) time.Time {
	if day, err := time.Parse(time.DateOnly, p.Applied); err == nil {
		return day
	}
	return received.UTC().Truncate(24 * time.Hour)
}
