package ocr

// #include "analysis.h"
import "C"

import (
	"crypto/sha256"
	"fmt"
	"io"
	"os"
	"strings"
)

// readingVersion is the version of what this package does with an engine: which
// ways it reads a page in, which it believes, and what it makes of the words.
// Whoever changes that raises it, and pages are read anew.
const readingVersion = 4

// engineIdentity names what recognises pages in these languages: two engines of
// one identity read the same in a picture. It starts tesseract and reads the
// models, which takes a tenth of a second.
func engineIdentity(languages string) (string, error) {
	identity, err := describeEngine(languages)
	if err != nil {
		return "", fmt.Errorf("identify the engine: %w", err)
	}
	return identity, nil
}

func describeEngine(languages string) (string, error) {
	// The order of the languages is part of it: the first is tried first.
	identity := fmt.Sprintf("reading %d, tesseract %s, %s", readingVersion, C.GoString(C.tesseract_version()), languages)
	for language := range strings.SplitSeq(languages, "+") {
		path, err := modelPath(language)
		if err != nil {
			return "", err
		}
		sum, err := digestOf(path)
		if err != nil {
			return "", err
		}
		identity += fmt.Sprintf(", %s %x", language, sum)
	}
	return identity, nil
}

func digestOf(path string) ([]byte, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	h := sha256.New()
	if _, err := io.Copy(h, f); err != nil {
		return nil, err
	}
	return h.Sum(nil), nil
}
