package line

import (
	"bytes"
	"fmt"
	"strconv"
)

// alphabet is what the classes of a network mean. A character is one class, or
// in scripts such as Devanagari a sequence of them.
type alphabet struct {
	text map[string]string // by the classes, as code packs them
	more map[string]bool   // classes that begin a longer sequence
}

// longestCode is the longest sequence that stands for a character.
const longestCode = 9

// code packs classes into a map's key.
func code(classes ...int32) string {
	b := make([]byte, 0, 2*longestCode)
	for _, c := range classes {
		b = append(b, byte(c), byte(c>>8))
	}
	return string(b)
}

// readAlphabet joins the list of characters with that of their codes.
func readAlphabet(unichars, recoder []byte, classes int) (alphabet, error) {
	a := alphabet{text: map[string]string{}, more: map[string]bool{}}
	lines := bytes.Split(unichars, []byte("\n"))
	count, err := strconv.Atoi(string(bytes.TrimSpace(lines[0])))
	r := &reader{rest: recoder}
	if err != nil || count < 3 || count >= len(lines) || int(r.int32()) != count {
		return alphabet{}, fmt.Errorf("%w: its characters are not listed", errModel)
	}
	for id := range count {
		r.int8() // whether other characters have the same code
		length := int(r.int32())
		if length < 0 || length > longestCode {
			r.failed = true
			break
		}
		codes := make([]int32, length)
		for i := range codes {
			if codes[i] = r.int32(); codes[i] < 0 || int(codes[i]) >= classes {
				r.failed = true
			}
		}
		name, _, _ := bytes.Cut(lines[1+id], []byte(" "))
		text := string(name)
		switch {
		case id == 0:
			text = " " // listed as NULL
		case id < 3:
			continue // "joined" and "broken" are for training
		}
		if _, taken := a.text[code(codes...)]; !taken && length > 0 {
			a.text[code(codes...)] = text
			for i := 1; i < length; i++ {
				a.more[code(codes[:i]...)] = true
			}
		}
	}
	if r.failed {
		return alphabet{}, fmt.Errorf("%w: its codes are damaged", errModel)
	}
	return a, nil
}
