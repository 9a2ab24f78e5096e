package gcp_test

import (
	"bufio"
	"context"
	"fmt"
	"os"
	"os/exec"
	"testing"
	"time"

	"dossier/events"
	"dossier/services/internal/consume"
	"dossier/services/internal/gcp"
	"dossier/services/internal/gcp/gcptest"
)

// victimVariable makes the test binary a consumer in that project, which takes a
// message and waits to be killed.
const victimVariable = "DOSSIER_TEST_VICTIM"

// victim never returns.
func victim(project string) {
	b, err := gcp.Open(context.Background(), gcp.Config{Project: project, Artifacts: "none"})
	if err == nil {
		// One place more than it takes: a pull is open when it dies.
		err = b.Bus.Subscribe(context.Background(), "page.split", "ocr", 2, func(context.Context, consume.Delivery) error {
			fmt.Println("held")
			select {}
		})
	}
	panic(err)
}

// What a killed process held comes again, and what is published afterwards is
// not kept from those that live for longer than a lease.
func TestKilled(t *testing.T) {
	t.Parallel()
	cloud := gcptest.New(t)
	b := open(t, cloud.Config)
	if err := b.Provision(t.Context(), []consume.Binding{{Topic: "page.split", Group: "ocr", DeadLetter: "dead.ocr"}}); err != nil {
		t.Fatal(err)
	}
	publish := func(body string) {
		if err := b.Bus.Publish(t.Context(), "page.split", events.Message{Body: []byte(body)}); err != nil {
			t.Fatal(err)
		}
	}
	publish("held")
	process := exec.Command(os.Args[0])
	process.Env = append(os.Environ(), victimVariable+"="+cloud.Config.Project)
	output, err := process.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := process.Start(); err != nil {
		t.Fatal(err)
	}
	if line, err := bufio.NewReader(output).ReadString('\n'); line != "held\n" {
		t.Fatalf("the victim says %q, %v", line, err)
	}
	if err := process.Process.Kill(); err != nil {
		t.Fatal(err)
	}
	_ = process.Wait() // killed
	killed := time.Now()

	const later = 5
	for i := range later {
		publish(fmt.Sprint(i))
	}
	// The victim's lease is 10 s, as provisioned, and up to a minute after a beat.
	ctx, cancel := context.WithTimeout(t.Context(), 2*time.Minute)
	defer cancel()
	attempts := map[string]int{}
	err = b.Bus.Subscribe(ctx, "page.split", "ocr", 1, func(_ context.Context, d consume.Delivery) error {
		attempts[string(d.Message.Body)] = d.Attempt
		if len(attempts) == 1+later {
			cancel()
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	t.Logf("%v after %s", attempts, time.Since(killed))
	if len(attempts) != 1+later || attempts["held"] < 2 {
		t.Errorf("the attempts that succeeded: %v; want all, and of what was held a second", attempts)
	}
}
