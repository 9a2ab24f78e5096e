// Package schemas holds the JSON Schemas (draft 2020-12) of everything that
// Dossier lets others read: every event's payload, the CloudEvents envelope,
// the result and the artifacts.
//
// The files are generated from the Go types of package events, their doc
// comments and a short list of ranges and patterns; a test fails when they are
// not what the code would generate now, and another one when a schema and the
// payload's own Validate disagree. To generate them anew:
//
//	go generate ./schemas
//
// The schemas say what Dossier sends. They let pass what they do not know, for
// a newer minor version may add names; so should whoever reads with them.
//
// The package imports nothing, so that those who only validate link no more.
package schemas

import "embed"

//go:generate go test . -run ^TestGenerated$ -update

// FS holds every schema as <name>.v1.json.
//
//go:embed *.v1.json
var FS embed.FS

// For returns the schema of an event type ("page.split"), or of "cloudevent",
// "result" or an artifact ("page-text"), and whether there is one.
func For(name string) ([]byte, bool) {
	b, err := FS.ReadFile(name + ".v1.json")
	return b, err == nil
}

// ID is the $id of the schema that [For] returns for name, and the dataschema
// of the events it describes.
func ID(name string) string { return "urn:dossier:schema:" + name + ".v1" }
