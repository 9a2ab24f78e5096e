package classifier

import (
	"cmp"
	"regexp"
	"slices"
	"strings"

	"dossier/events"
	"dossier/taxonomy"
	"dossier/taxonomy/identifier"
)

// keyFinder finds identity keys, whichever class of the taxonomy names them: a
// page that no class fits may still share its account with the page before it.
type keyFinder struct {
	labelled []key
	free     []key // known by their pattern alone
}

// key is a compiled key of the taxonomy.
type key struct {
	kind    string
	labels  []int // ids in the finder
	pattern *regexp.Regexp
	check   string
}

// maxKeyWords bounds how many words a value runs over: an Aadhaar number stands
// in three groups, an IBAN in up to nine.
const maxKeyWords = 9

// anyValue is what a value looks like whose key has no pattern.
const anyValue = `[0-9A-Z][0-9A-Z/-]{3,29}`

func compileKeys(f *finder, classes []taxonomy.Class) (keyFinder, error) {
	var kf keyFinder
	seen := make(map[string]bool)
	for _, c := range classes {
		for _, from := range c.Keys {
			id := strings.Join(append([]string{from.Kind, from.Pattern, from.Check}, from.Labels...), "\x00")
			if seen[id] {
				continue
			}
			seen[id] = true
			pattern := cmp.Or(from.Pattern, anyValue)
			re, err := regexp.Compile(`^(?:` + pattern + `)$`)
			if err != nil {
				return keyFinder{}, err
			}
			k := key{kind: from.Kind, pattern: re, check: from.Check}
			for _, label := range from.Labels {
				k.labels = append(k.labels, f.add(label))
			}
			if len(k.labels) > 0 {
				kf.labelled = append(kf.labelled, k)
			} else {
				kf.free = append(kf.free, k)
			}
		}
	}
	return kf, nil
}

// find returns the keys on the page, each once, in the order of kind and value.
func (kf keyFinder) find(p *page, found [][]find) []events.IdentityKey {
	var keys []events.IdentityKey
	add := func(k key, value string) { keys = append(keys, events.IdentityKey{Kind: k.kind, Value: value}) }
	for _, k := range kf.labelled {
		for _, label := range k.labels {
			for _, f := range found[label] {
				value, ok, filled := k.beside(p, int(p.word[f.to-1]))
				if !filled {
					value, ok = k.beneath(p, p.boxes(f))
				}
				if ok {
					add(k, value)
				}
			}
		}
	}
	for _, l := range p.lines {
		for from := l.first; from < l.last; from++ {
			if !strings.ContainsAny(p.words[from].Text, digits) {
				continue // the keys that are known by their pattern have a digit in their first group
			}
			for _, k := range kf.free {
				if value, ok := k.at(p.words[from:l.last]); ok {
					add(k, value)
				}
			}
		}
	}
	slices.SortFunc(keys, func(a, b events.IdentityKey) int {
		return cmp.Or(cmp.Compare(a.Kind, b.Kind), cmp.Compare(a.Value, b.Value))
	})
	return slices.Compact(keys)
}

// beside looks for the value on the line of its label, up to two words behind
// it: "Account Number (Savings): 1234". The place is filled if anything with a
// digit stands there, value or not: then none is looked for elsewhere.
func (k key) beside(p *page, label int) (value string, ok, filled bool) {
	const skip = 2
	for from := label + 1; from <= label+1+skip && from < len(p.words) && p.words[from].Line == p.words[label].Line; from++ {
		to := from
		for to < len(p.words) && p.words[to].Line == p.words[label].Line {
			to++
		}
		if value, ok := k.at(p.words[from:to]); ok {
			return value, true, true
		}
		filled = filled || strings.ContainsAny(p.words[from].Text, digits)
	}
	return "", false, filled
}

// beneath looks for the value under its label, as forms have it: within three
// label heights, beginning no further left or right than the label reaches.
func (k key) beneath(p *page, label []events.Box) (string, bool) {
	const reach = 3
	last := label[len(label)-1]
	height := last[3] - last[1]
	for _, l := range p.lines {
		for from := l.first; from < l.last; from++ {
			b := p.words[from].Box
			if b[1] < last[1]+height/2 || b[1] > last[3]+reach*height || b[2] < last[0] || b[0] > last[2] {
				continue
			}
			if value, ok := k.at(p.words[from:l.last]); ok {
				return value, true
			}
		}
	}
	return "", false
}

// at reads a value that begins with the first of the words: as many of them as
// make the longest value. A value has a digit, is no date and passes the key's
// check.
func (k key) at(words []events.Word) (string, bool) {
	value, whole := "", ""
	for i := range min(len(words), maxKeyWords) {
		word := strings.ToUpper(strings.Trim(words[i].Text, ":;,.#|()[]"))
		if i == 0 && !opens(words[i].Text) || i > 0 && (!continues(word) || apart(words[i-1], words[i])) {
			break
		}
		whole += word
		if !strings.ContainsAny(whole, digits) || !k.pattern.MatchString(whole) || wholeDate.MatchString(whole) {
			continue
		}
		if ok, known := identifier.Check(k.check, whole); ok || !known {
			value = identifier.Normalise(whole)
		}
	}
	return value, value != ""
}

const digits = "0123456789"

// opens reports whether a value may begin with a word as printed: with a digit
// or a cross in it, or a short code in capitals before the digits, such as the
// kind of a policy.
func opens(word string) bool {
	const code = 4
	return continues(word) || len(word) <= code && word == strings.ToUpper(word)
}

// continues reports whether a word may be a further group of a value: it has a
// digit, or is one of the groups that are crossed out.
func continues(word string) bool {
	return strings.ContainsAny(word, digits) || strings.Trim(word, "X*-") == ""
}

// apart reports whether the space between two words is wider than one and a half
// times the letters are high: what stands behind it is something else.
func apart(a, b events.Word) bool {
	return b.Box[0]-a.Box[2] > 1.5*(a.Box[3]-a.Box[1])
}
