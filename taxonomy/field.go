package taxonomy

// Field is one value that a credit engine wants from papers of a class.
type Field struct {
	Name      string // such as gross_pay; unique in its class
	Title     string
	Type      FieldType
	Labels    []string // what is printed beside or above it
	Pattern   string   // regular expression for the whole value as printed, or empty
	Check     string   // name of a check of package identifier that the value must pass, or empty
	Required  bool     // a paper without it is incomplete
	Sensitive bool     // never shown outside the artifacts
	Pos       string
}

// FieldType says how a value is read and compared.
type FieldType string

// The types.
const (
	FieldText       FieldType = "text"
	FieldMoney      FieldType = "money"
	FieldDate       FieldType = "date"
	FieldYear       FieldType = "year" // four digits; of 2025-26, the first
	FieldInteger    FieldType = "integer"
	FieldIdentifier FieldType = "identifier" // letters and digits; spaces and case do not count
)
