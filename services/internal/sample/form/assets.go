package form

import "strings"

// Site is the address of an institution on the web. It is in the domain that nobody can own.
func Site(name string) string {
	short := ""
	for word := range strings.FieldsSeq(strings.ToLower(name)) {
		if word = strings.Trim(word, ".,&()"); word != "" && len(short)+len(word) < 18 {
			short += word
		}
	}
	return short + ".example"
}
