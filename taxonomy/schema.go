package taxonomy

import _ "embed"

//go:embed taxonomy.schema.json
var schema []byte

// Schema returns the JSON Schema (2020-12) of one file of a taxonomy. It is for
// editors; [Load] checks more.
func Schema() []byte { return append([]byte(nil), schema...) }
