// Package asyncapi writes down, as an AsyncAPI 3 document, who hears and who
// states what: for those who want to subscribe, and for their tools.
//
// The document follows from the consumers and the vocabulary alone, so it is
// generated, and the same consumers give the same bytes.
package asyncapi

import (
	"bytes"
	"encoding/json"
	"fmt"
	"slices"

	"dossier/events"
	"dossier/schemas"
)

// Consumer is one station of the flow, as far as others see it.
type Consumer struct {
	Name     string
	Receives []string      // topics, those of dead letters included
	Sends    []events.Type // exception.raised is understood: every consumer may state it
}

// object is a JSON object; its names are written in alphabetical order.
type object = map[string]any

// Document describes the consumers' topics and messages. The schemas it names
// are the files beside it in dossier/schemas.
func Document(consumers []Consumer) ([]byte, error) {
	channels, operations := object{}, object{}
	operate := func(consumer, action, topic string) error {
		t, dead, err := carries(topic)
		if err != nil {
			return fmt.Errorf("asyncapi: %s: %w", consumer, err)
		}
		channels[topic] = channel(topic, t, dead)
		operations[consumer+"."+action+"."+topic] = object{
			"action":   action,
			"title":    consumer + map[string]string{"receive": " hears ", "send": " states "}[action] + string(t),
			"channel":  reference("channels", topic),
			"messages": []any{object{"$ref": "#/channels/" + topic + "/messages/" + string(t)}},
			"tags":     []any{object{"name": consumer}},
		}
		return nil
	}
	for _, c := range consumers {
		for _, topic := range c.Receives {
			if err := operate(c.Name, "receive", topic); err != nil {
				return nil, err
			}
		}
		for _, t := range c.Sends {
			if t == events.TypeExceptionRaised {
				continue
			}
			if err := operate(c.Name, "send", events.TopicOf(t)); err != nil {
				return nil, err
			}
		}
		if err := operate(c.Name, "send", events.DeadLetterTopic(c.Name)); err != nil {
			return nil, err
		}
	}

	messages := object{}
	for _, p := range events.Vocabulary() {
		m, err := message(p.Type())
		if err != nil {
			return nil, err
		}
		messages[string(p.Type())] = m
	}
	return write(object{
		"asyncapi": "3.0.0",
		"id":       "urn:dossier",
		"info": object{
			"title":       "Dossier",
			"version":     "1.0.0",
			"description": "Loan documents, from the upload to what a credit engine acts on. Delivery is at least once and in any order; an event's id says what the fact is, so a fact that comes twice is known by it.",
		},
		"defaultContentType": "application/json",
		"channels":           channels,
		"operations":         operations,
		"components": object{
			"messages": messages,
			"schemas":  object{"cloudevent-attributes": attributes()},
		},
	})
}

// carries is the type of event that travels on topic.
func carries(topic string) (t events.Type, dead bool, err error) {
	if _, dead := events.DeadLetterOf(topic); dead {
		return events.TypeExceptionRaised, true, nil
	}
	for _, p := range events.Vocabulary() {
		if events.TopicOf(p.Type()) == topic {
			return p.Type(), false, nil
		}
	}
	return "", false, fmt.Errorf("no event travels on topic %q", topic)
}

func channel(topic string, t events.Type, dead bool) object {
	c := object{
		"address":  topic,
		"messages": object{string(t): reference("components", "messages", string(t))},
	}
	switch {
	case dead:
		c["description"] = "What the consumer could not handle: its exceptions and, as they came, the messages that the broker gave up delivering to it."
	case t == events.TypeUpload:
		c["description"] = "Uploads, announced by the bucket: as this CloudEvent, or as Cloud Storage's own Pub/Sub notification."
	}
	return c
}

// message describes one type of event in the binary mode of the CloudEvents
// binding: the context as attributes, the payload as body.
func message(t events.Type) (object, error) {
	content, ok := schemas.For(string(t))
	if !ok {
		return nil, fmt.Errorf("asyncapi: %s has no schema", t)
	}
	var about struct {
		Title       string `json:"title"`
		Description string `json:"description"`
	}
	if err := json.Unmarshal(content, &about); err != nil {
		return nil, fmt.Errorf("asyncapi: schema of %s: %w", t, err)
	}
	return object{
		"name":        events.WireType(t),
		"title":       about.Title,
		"description": about.Description,
		"contentType": "application/json",
		"headers": object{"allOf": []any{
			reference("components", "schemas", "cloudevent-attributes"),
			object{"type": "object", "properties": object{
				"ce-type":       object{"const": events.WireType(t)},
				"ce-dataschema": object{"const": events.SchemaURI(t)},
			}},
		}},
		"payload": object{
			"schemaFormat": "application/schema+json;version=draft-2020-12",
			"schema":       object{"$ref": "./" + string(t) + ".v1.json"},
		},
	}, nil
}

// attributes is the schema of a message's attributes, made of the envelope's:
// each member but the data has its attribute.
func attributes() object {
	content, _ := schemas.For("cloudevent")
	var envelope struct {
		Properties map[string]object `json:"properties"`
		Required   []string          `json:"required"`
	}
	if err := json.Unmarshal(content, &envelope); err != nil {
		panic("asyncapi: the embedded envelope schema is no JSON: " + err.Error())
	}
	attribute := func(member string) string {
		if member == "datacontenttype" {
			return "Content-Type"
		}
		return "ce-" + member
	}
	properties, required := object{}, []string{}
	for name, p := range envelope.Properties {
		if name == "data" {
			continue
		}
		properties[attribute(name)] = p
		if slices.Contains(envelope.Required, name) {
			required = append(required, attribute(name))
		}
	}
	slices.Sort(required)
	return object{"type": "object", "properties": properties, "required": required}
}

func reference(path ...string) object {
	ref := "#"
	for _, p := range path {
		ref += "/" + p
	}
	return object{"$ref": ref}
}

func write(doc object) ([]byte, error) {
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", "  ")
	if err := enc.Encode(doc); err != nil {
		return nil, fmt.Errorf("asyncapi: %w", err)
	}
	return b.Bytes(), nil
}
