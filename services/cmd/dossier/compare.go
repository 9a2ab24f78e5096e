package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"reflect"
	"slices"
	"strconv"

	"dossier/events"
)

// compareCommand is "dossier compare".
func compareCommand() command {
	return command{
		name: "compare", args: "RESULT RESULT",
		short: "Compare two result objects: where they differ in more than times and ids. For back-tests, and to see that two backends say the same of a file. Exits with 4 if they differ.",
		run: func(_ context.Context, s streams, args []string) error {
			if len(args) != 2 {
				return usage("give two files that hold a result object each")
			}
			var results [2]any
			for i, file := range args {
				var err error
				if results[i], err = stripped(file); err != nil {
					return err
				}
			}
			differences := differ("", results[0], results[1])
			for _, d := range differences {
				fmt.Fprintln(s.out, printable(d))
			}
			if len(differences) > 0 {
				return &coded{exitProblems, fmt.Errorf("the results differ in %s", count(len(differences), "place"))}
			}
			fmt.Fprintln(s.out, "the results are the same, but for times and ids")
			return nil
		},
	}
}

// stripped reads a result and takes out what differs between two uploads of
// one file: when things happened, and ids that derive from the upload.
func stripped(file string) (any, error) {
	b, err := os.ReadFile(file)
	if err != nil {
		return nil, fmt.Errorf("compare: %w", err)
	}
	var r events.Result
	d := json.NewDecoder(bytes.NewReader(b))
	d.DisallowUnknownFields()
	if err := d.Decode(&r); err != nil {
		return nil, fmt.Errorf("compare: %s holds no result object: %w", file, err)
	}
	if d.More() {
		return nil, errors.New("compare: " + file + " holds more than one result object")
	}
	r.Package, r.Timings = "", events.Timings{}
	for i := range r.Exceptions {
		r.Exceptions[i].Event = ""
	}
	if b, err = json.Marshal(r); err != nil {
		return nil, fmt.Errorf("compare: %w", err)
	}
	var v any
	err = json.Unmarshal(b, &v)
	return v, err
}

// differ lists where two JSON values differ, as "path: one, other".
func differ(path string, a, b any) []string {
	switch x := a.(type) {
	case map[string]any:
		if y, ok := b.(map[string]any); ok {
			var all []string
			for _, key := range keysOf(x, y) {
				all = append(all, differ(path+"."+key, x[key], y[key])...)
			}
			return all
		}
	case []any:
		if y, ok := b.([]any); ok && len(x) == len(y) {
			var all []string
			for i := range x {
				all = append(all, differ(path+"["+strconv.Itoa(i)+"]", x[i], y[i])...)
			}
			return all
		}
	}
	if reflect.DeepEqual(a, b) {
		return nil
	}
	return []string{fmt.Sprintf("%s: %v, %v", path, a, b)}
}

func keysOf(maps ...map[string]any) []string {
	var keys []string
	for _, m := range maps {
		for key := range m {
			if !slices.Contains(keys, key) {
				keys = append(keys, key)
			}
		}
	}
	slices.Sort(keys)
	return keys
}
