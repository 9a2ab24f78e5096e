package events

import (
	"bytes"
	"encoding/json"
	"fmt"
	"strings"
)

// vocabulary lists every payload, in the order in which a package meets them.
// A new event is one line here and one schema.
var vocabulary = []kind{
	kindOf[Upload](),
	kindOf[PackageReceived](),
	kindOf[PageSplit](),
	kindOf[PackageSplit](),
	kindOf[PageRead](),
	kindOf[PageClassified](),
	kindOf[DocumentAssembled](),
	kindOf[PackageAssembled](),
	kindOf[DocumentExtracted](),
	kindOf[DocumentValidated](),
	kindOf[PackageValidated](),
	kindOf[PackageCompleted](),
	kindOf[ReviewRequested](),
	kindOf[ReviewDecided](),
	kindOf[PackageSealed](),
	kindOf[ExceptionRaised](),
}

// Consumers are the names of all consumers, in the order in which a package
// meets them.
func Consumers() []string {
	return []string{"intake", "splitter", "ocr", "classifier", "assembler", "extractor", "validator", "auditor"}
}

type kind struct {
	zero   Payload
	decode func([]byte) (Payload, error)
}

func kindOf[P Payload]() kind {
	var zero P
	return kind{zero: zero, decode: func(b []byte) (Payload, error) {
		var p P
		// Unknown names are let pass: a newer minor version may add some.
		if err := json.Unmarshal(b, &p); err != nil {
			return nil, fmt.Errorf("data of %s does not decode", zero.Type())
		}
		return p, nil
	}}
}

// Vocabulary returns a zero value of every payload, in the order in which a
// package meets them.
func Vocabulary() []Payload {
	ps := make([]Payload, len(vocabulary))
	for i, k := range vocabulary {
		ps[i] = k.zero
	}
	return ps
}

// decodeData makes the payload of type t from its JSON. Errors never quote the
// data, which may come from anywhere and hold anything.
func decodeData(t Type, data []byte) (Payload, error) {
	for _, k := range vocabulary {
		if k.zero.Type() == t {
			return k.decode(bytes.TrimSpace(data))
		}
	}
	return nil, fmt.Errorf("type is not in the vocabulary")
}

// Topic is where e is published: the topic of its type or, for an exception,
// the dead-letter topic of the consumer that raised it.
func Topic(e Event) string {
	if x, ok := e.Data.(ExceptionRaised); ok {
		return DeadLetterTopic(x.Consumer)
	}
	return TopicOf(e.Type)
}

// TopicOf is the topic of a type of event.
func TopicOf(t Type) string { return string(t) }

// DeadLetterTopic is where a consumer's exceptions go, and the messages that
// the broker gave up delivering to it.
func DeadLetterTopic(consumer string) string { return deadLetterPrefix + consumer }

const deadLetterPrefix = "dead."

// DeadLetterOf is the consumer whose dead-letter topic this is.
func DeadLetterOf(topic string) (consumer string, ok bool) {
	return strings.CutPrefix(topic, deadLetterPrefix)
}
