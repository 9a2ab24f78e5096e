package gcp_test

import (
	"bytes"
	"errors"
	"strings"
	"testing"

	"dossier/events"
	"dossier/services/internal/consume"
	"dossier/services/internal/gcp/gcptest"
)

func TestArtifactOnDamagedPlace(t *testing.T) {
	t.Parallel()
	cloud := gcptest.New(t)
	b := open(t, cloud.Config)
	content := []byte("right")
	sum := strings.TrimPrefix(events.Digest(content), "sha256:")
	write(t, cloud.Config.Artifacts, "tenants/acme/"+sum[:2]+"/"+sum, []byte("wrong"))
	if ref, err := b.Artifacts.Put(t.Context(), "acme", "text/plain", content); !errors.Is(err, consume.ErrDamaged) {
		t.Errorf("Put returned %+v, %v; what it refers to is damaged", ref, err)
	}
}

// Artifacts are sent in one piece or in several.
func TestLargeArtifact(t *testing.T) {
	t.Parallel()
	b := open(t, gcptest.New(t).Config)
	for _, size := range []int{256<<10 - 1, 256 << 10, 16<<20 + 1} {
		content := bytes.Repeat([]byte("scan"), size/4+1)[:size]
		ref, err := b.Artifacts.Put(t.Context(), "acme", "application/pdf", content)
		if err != nil {
			t.Fatalf("%d bytes: %v", size, err)
		}
		if got, err := b.Artifacts.Get(t.Context(), "acme", ref); err != nil || !bytes.Equal(got, content) {
			t.Errorf("%d bytes: got %d back: %v", size, len(got), err)
		}
	}
}

// A bucket that is not there is our deployment's fault: taken for a missing
// artifact, it would end every package.
func TestNoBucket(t *testing.T) {
	t.Parallel()
	c := gcptest.New(t).Config
	c.Artifacts += "-2"
	b := open(t, c)
	if _, err := b.Artifacts.Put(t.Context(), "acme", "text/plain", []byte("x")); !errors.Is(err, consume.ErrUnavailable) {
		t.Errorf("Put returned %v, want ErrUnavailable", err)
	}
	_, err := b.Artifacts.Get(t.Context(), "acme", events.RefTo("text/plain", []byte("x")))
	if !errors.Is(err, consume.ErrUnavailable) || errors.Is(err, consume.ErrNotFound) {
		t.Errorf("Get returned %v, want ErrUnavailable", err)
	}
}

func TestArtifactIsNoUpload(t *testing.T) {
	t.Parallel()
	cloud := gcptest.New(t)
	b := open(t, cloud.Config)
	added, err := b.Uploads.Add(t.Context(), cloud.Config.Artifacts, "tenants/acme/x", nil, strings.NewReader("acme's"))
	if err != nil {
		t.Fatal(err)
	}
	content, _, err := b.Uploads.Open(t.Context(), added.Bucket, added.Object, added.Generation)
	if !errors.Is(err, consume.ErrNotFound) {
		t.Errorf("Open returned %v, want ErrNotFound", err)
	}
	if err == nil {
		_ = content.Close()
	}
}
