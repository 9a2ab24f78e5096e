package main

import (
	"context"
	"encoding/json"
	"fmt"
	"slices"

	"github.com/spf13/pflag"

	"dossier/events"
	"dossier/services/internal/boot"
	"dossier/services/internal/consume"
)

// provisionCommand is "dossier provision".
func provisionCommand() command {
	var config string
	return command{
		name:  "provision",
		short: "Make the topics and subscriptions on Pub/Sub that the consumers need. Calling it again brings them up to date.",
		flags: func(f *pflag.FlagSet) {
			f.StringVar(&config, "config", "", "configuration `file`; it must name a cloud project")
		},
		run: func(ctx context.Context, _ streams, args []string) error {
			if len(args) > 0 {
				return usage("provision takes no arguments")
			}
			c, err := boot.LoadConfig(config)
			if err != nil {
				return err
			}
			t, err := c.LoadTaxonomy()
			if err != nil {
				return err
			}
			bs, err := bindings(t)
			if err != nil {
				return err
			}
			return boot.Provision(ctx, c, bs)
		},
	}
}

// topologyCommand is "dossier topology".
func topologyCommand() command {
	return command{
		name:  "topology",
		short: "Print the consumers with what they hear and state, and the topics with their subscriptions, as JSON.",
		run: func(_ context.Context, s streams, args []string) error {
			if len(args) > 0 {
				return usage("topology takes no arguments")
			}
			t, err := topology()
			if err != nil {
				return err
			}
			b, err := json.MarshalIndent(t, "", "  ")
			if err != nil {
				return fmt.Errorf("topology: %w", err)
			}
			fmt.Fprintf(s.out, "%s\n", b)
			return nil
		},
	}
}

// topologyFile is the roster as infrastructure sees it: infra/topology.json.
type topologyFile struct {
	Consumers     []topologyConsumer     `json:"consumers"`
	Subscriptions []topologySubscription `json:"subscriptions"`
}

type topologyConsumer struct {
	Name            string        `json:"name"`
	Hears           []events.Type `json:"hears"`
	States          []events.Type `json:"states"`
	DeadLetterTopic string        `json:"dead_letter_topic"`
	TimeoutSeconds  int           `json:"timeout_seconds"`
	Parallel        int           `json:"parallel"`
}

type topologySubscription struct {
	Topic           string `json:"topic"`
	Group           string `json:"group"`
	DeadLetterTopic string `json:"dead_letter_topic,omitempty"`
}

func topology() (topologyFile, error) {
	t, err := boot.Config{}.LoadTaxonomy()
	if err != nil {
		return topologyFile{}, err
	}
	cs, err := consumers(boot.Env{Taxonomy: t})
	if err != nil {
		return topologyFile{}, err
	}
	var f topologyFile
	for _, c := range cs {
		row := topologyConsumer{
			Name: c.Name, DeadLetterTopic: events.DeadLetterTopic(c.Name),
			TimeoutSeconds: int(c.Deadline().Seconds()), Parallel: max(c.Parallel, 1),
		}
		for _, s := range c.On {
			if !slices.Contains(row.Hears, s.Type) {
				row.Hears = append(row.Hears, s.Type)
			}
		}
		for _, p := range c.Emits {
			row.States = append(row.States, p.Type())
		}
		f.Consumers = append(f.Consumers, row)
	}
	for _, b := range consume.Bindings(cs) {
		f.Subscriptions = append(f.Subscriptions, topologySubscription{Topic: b.Topic, Group: b.Group, DeadLetterTopic: b.DeadLetter})
	}
	return f, nil
}
