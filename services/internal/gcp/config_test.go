package gcp

import (
	"strings"
	"testing"
	"time"
)

func TestOpenRefusesAllAtOnce(t *testing.T) {
	_, err := Open(t.Context(), Config{
		Prefix: "Dossier/", AckDeadline: time.Second, MinBackoff: time.Hour, MaxAttempts: 4,
	})
	if err == nil {
		t.Fatal("Open took settings that cannot work")
	}
	for _, problem := range []string{
		"no project", "no bucket", `prefix "Dossier/"`,
		"ack deadline is 1s; Pub/Sub allows 10s to 10m0s",
		"backoff is 1h0m0s to 10m0s",
		"attempts are 4; Pub/Sub allows 5 to 100",
	} {
		if !strings.Contains(err.Error(), problem) {
			t.Errorf("%q is missing in:\n%v", problem, err)
		}
	}
	c := Config{Project: "p", Artifacts: "b"}.filled()
	if err := c.check(); err != nil {
		t.Errorf("the defaults are refused: %v", err)
	}
}
