package extractor

import (
	"regexp"
	"slices"
	"strings"

	"dossier/taxonomy"
	"dossier/taxonomy/identifier"
)

// checkMRZ is the check of a field that holds a machine-readable zone.
const checkMRZ = "mrz"

// A zone is the machine-readable zone of a document, as it was found.
type zone struct {
	identifier.Zone
	whole reading
	agree bool // its check digits do
}

// zoneSizes are the lines of a zone and the characters in each (ICAO 9303).
var zoneSizes = []struct{ lines, length int }{{2, 44}, {2, 36}, {3, 30}}

// strayFillers is by how many characters readers miscount a run of fillers.
const strayFillers = 4

// findZone looks for a machine-readable zone: rows of the right length, one
// after the other, without a space. One whose check digits agree goes before
// one where they do not, which is still what the paper says.
func findZone(sheets []sheet) (zone, bool) {
	var best zone
	found := false
	for _, s := range sheets {
		for i := range s.rows {
			for _, size := range zoneSizes {
				if i+size.lines > len(s.rows) {
					continue
				}
				z, ok := zoneAt(s, i, size.lines, size.length)
				if ok && (!found || z.agree && !best.agree) {
					best, found = z, true
				}
			}
		}
	}
	return best, found
}

func zoneAt(s sheet, from, count, length int) (zone, bool) {
	readings := []string{""} // what the lines so far may be
	var words []word
	for _, r := range s.rows[from : from+count] {
		of := withoutStains(r.words)
		lines := zoneLines(of, length)
		words = append(words, of...)
		var longer []string
		for _, before := range readings {
			for _, line := range lines {
				longer = append(longer, before+line+"\n")
			}
		}
		readings = longer
	}
	if len(readings) == 0 || !strings.ContainsAny(readings[0][:1], "PIACV") {
		return zone{}, false
	}
	z := zone{whole: reading{words: words, page: s.page, parsed: parsed{value: strings.TrimSpace(readings[0]), quality: failedCheck}}}
	for _, text := range readings {
		if parsed, err := identifier.ParseMRZ(text); err == nil {
			z.Zone, z.agree = parsed, true
			z.whole.value, z.whole.quality = strings.TrimSpace(text), 1
			for range parsed.Repaired {
				z.whole.quality *= 0.95
			}
			break
		}
	}
	z.whole.confidence = confidenceOf(words) * z.whole.quality
	if z.agree {
		z.whole.confidence = 1 - (1-z.whole.confidence)/2
	}
	return z, true
}

// longestStain is how many characters readers make of a stain.
const longestStain = 4

// withoutStains leaves out what stands apart at the left of a zone, where papers
// have an edge or a picture.
func withoutStains(words []word) []word {
	for i, w := range words {
		if i == 0 || w.segment == words[i-1].segment {
			continue
		}
		if before := textOf(words[:i]); len(before) <= longestStain && !strings.Contains(before, "<") {
			return words[i:]
		}
	}
	return words
}

// zoneLines is words as a line of a zone: what it may be, likeliest first; none
// if it can be no such line. Readers miscount the fillers, which stand in a run
// at a line's end or before its last digits: the longest run gives or takes what
// is wrong. And they see two characters where one is printed that could be
// either, such as I1 for I.
func zoneLines(words []word, length int) []string {
	s := misreadTail.ReplaceAllStringFunc(misreadZone.Replace(strings.Join(strings.Fields(textOf(words)), "")), func(tail string) string {
		return strings.Repeat("<", len(tail))
	})
	s = strings.ToUpper(s)
	if !strings.Contains(s, "<") || strings.ContainsFunc(s, func(c rune) bool {
		return c != '<' && (c < '0' || c > '9') && (c < 'A' || c > 'Z')
	}) {
		return nil
	}
	missing := length - len(s)
	if missing == 0 {
		return []string{s}
	}
	var lines []string
	at, run := longestRun(s)
	if missing <= strayFillers && -missing <= strayFillers && run >= 2 && run+missing >= 1 {
		lines = append(lines, s[:at]+strings.Repeat("<", run+missing)+s[at+run:])
	}
	for i := 1; missing == -1 && i < len(s); i++ {
		if strings.IndexByte(lookalikes[s[i-1]], s[i]) >= 0 {
			lines = append(lines, s[:i-1]+s[i:], s[:i]+s[i+1:])
		}
	}
	return lines
}

// Readers that do not know the type of zones take fillers for letters. Zones
// have no small letters, so those that look like a filler are one; capitals
// that do are taken for fillers where only fillers can be, at the end of a run.
var (
	misreadZone = strings.NewReplacer("«", "<", "c", "<", "e", "<", "k", "<", "(", "<", "{", "<", "£", "<", "@", "0")
	misreadTail = regexp.MustCompile(`<{3,}[<CEKLS]*$`)
)

// longestRun is where the longest run of fillers is; of equals, the last.
func longestRun(s string) (at, length int) {
	for i := 0; i < len(s); i++ {
		j := i
		for j < len(s) && s[j] == '<' {
			j++
		}
		if j-i > 0 && j-i >= length {
			at, length = i, j-i
		}
		i = j
	}
	return at, length
}

// field is what the zone says about a field that was not found in print. Zones
// have no labels, so it goes by the field's name.
func (z zone) field(f taxonomy.Field) (reading, bool) {
	if !z.agree {
		return reading{}, false
	}
	value := ""
	switch f.Name {
	case "passport_number", "document_number":
		value = z.Number
	case "surname":
		value = z.Surname
	case "given_names":
		value = z.GivenNames
	case "date_of_birth":
		value, _ = z.day(z.Birth, true)
	case "date_of_expiry":
		value, _ = z.day(z.Expiry, false)
	}
	if value == "" {
		return reading{}, false
	}
	r := z.whole
	r.value = value
	r.confidence *= withoutLabel
	r.words = slices.Clone(r.words)
	return r, true
}

// day reads YYMMDD. Papers expire in this century; whoever would be born after
// his paper expires was born in the last one.
func (z zone) day(yymmdd string, birth bool) (string, bool) {
	if len(yymmdd) != 6 {
		return "", false
	}
	year := "20" + yymmdd[:2]
	if birth && yymmdd[:2] >= z.Expiry[:min(2, len(z.Expiry))] {
		year = "19" + yymmdd[:2]
	}
	p, ok := onCalendar(year, yymmdd[2:4], yymmdd[4:], 1)
	return p.value, ok
}
