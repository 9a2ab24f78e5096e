package main

import (
	"fmt"

	"dossier/services/assembler"
	"dossier/services/auditor"
	"dossier/services/classifier"
	"dossier/services/extractor"
	"dossier/services/intake"
	"dossier/services/internal/boot"
	"dossier/services/internal/consume"
	"dossier/services/ocr"
	"dossier/services/splitter"
	"dossier/services/validator"
	"dossier/taxonomy"
)

// roster is every consumer, in the order in which a package meets them. A new
// consumer is one folder and one line here.
var roster = []boot.Build{
	func(e boot.Env) (consume.Consumer, error) {
		return intake.New(e.Uploads, e.Artifacts, e.Taxonomy, intake.Settings{MaxBytes: e.Config.Limits.Bytes, Config: e.Digest}), nil
	},
	func(e boot.Env) (consume.Consumer, error) {
		return splitter.New(e.Artifacts, e.Record, splitter.Settings{
			Limits: splitter.Limits(e.Config.Limits.Document()), Confined: e.Config.Splitter.Confined(), Spool: e.Spool, Logger: e.Logger,
		})
	},
	func(e boot.Env) (consume.Consumer, error) {
		return ocr.New(e.Artifacts, e.Memory, ocr.Settings(e.Config.OCR)), nil
	},
	func(e boot.Env) (consume.Consumer, error) {
		return classifier.New(e.Artifacts, e.Taxonomy, classifier.Settings{Calibration: e.Calibration, Config: e.Digest, Logger: e.Logger})
	},
	func(e boot.Env) (consume.Consumer, error) {
		return assembler.New(e.Record, e.Artifacts, e.Taxonomy), nil
	},
	func(e boot.Env) (consume.Consumer, error) {
		return extractor.New(e.Artifacts, e.Record, e.Taxonomy), nil
	},
	func(e boot.Env) (consume.Consumer, error) { return validator.New(e.Artifacts, e.Record, e.Taxonomy) },
	func(e boot.Env) (consume.Consumer, error) { return auditor.New(e.Record, e.Artifacts), nil },
}

// consumers builds the whole roster.
func consumers(env boot.Env) ([]consume.Consumer, error) {
	cs := make([]consume.Consumer, 0, len(roster))
	for _, build := range roster {
		c, err := build(env)
		if err != nil {
			return nil, fmt.Errorf("build consumers: %w", err)
		}
		cs = append(cs, c)
	}
	return cs, nil
}

// bindings is the topology of the whole roster. It depends on no backend:
// constructors only keep what they are given.
func bindings(t *taxonomy.Taxonomy) ([]consume.Binding, error) {
	cs, err := consumers(boot.Env{Taxonomy: t})
	if err != nil {
		return nil, err
	}
	return consume.Bindings(cs), nil
}
