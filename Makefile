# The one door: people and CI call these targets and nothing else.
#
#   make demo           install what is missing, build, make a sample package, run it
#   make test           every test: race detector, emulators, end to end
#   make test-short     what can be told within a minute
#   make check          formatting, vet, staticcheck, vulnerabilities, generated files
#   make eval           measure the evaluation sets, print one table, write a report
#   make eval-check     the same, and fail if a figure is worse than it was
#   make eval-reading   how well pages are read at every kind of scan, beside tesseract
#   make eval-assembly  how well pages are put together to documents, by how they lie
#   make train          learn what words say of a page anew, from made-up papers
#   make calibrate      find anew from which confidence pages are accepted
#   make bench          time and memory, against the tools and the targets
#   make demo-emulators the same package through Pub/Sub, Firestore and Cloud Storage emulators
#   make generate       write generated files anew
#   make build          bin/dossier

SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := build
.PHONY: build demo demo-emulators test test-short check bench eval eval-check eval-reading eval-assembly train calibrate generate install-run install-test install-bench clean

SOURCES := $(shell find events schemas taxonomy services -type f -not -name '*_test.go' 2>/dev/null) go.mod go.sum

build: bin/dossier
bin/dossier: $(SOURCES)
	@mkdir -p bin
	go build -o bin/ ./services/cmd/dossier

install-run install-test install-bench:
	@infra/install $(@:install-%=%)

demo: install-run build
	bin/dossier sample --seed 7 --out out/demo
	bin/dossier run out/demo/package.pdf --out out/demo/result --product us.mortgage \
		--applied "$$(sed -n 's/.*"as_of": "\(.*\)".*/\1/p' out/demo/truth.json)"
	@echo "the package and what was expected of it: out/demo — what came of it: out/demo/result"

demo-emulators: install-test build
	infra/demo-emulators

test: install-test
	go test -race -timeout 20m ./...

test-short: install-run
	go test -short -timeout 2m ./...

check: install-run
	@unformatted=$$(gofmt -l events schemas taxonomy services); [ -z "$$unformatted" ] || { echo "not formatted:" $$unformatted >&2; exit 1; }
	go mod tidy -diff
	go vet ./...
	go tool staticcheck ./...
	@infra/vulnerabilities

# What these two write is built in: build again afterwards.
train: build
	bin/dossier train

calibrate: install-run build
	infra/calibrate

generate:
	go test ./schemas -run Generated -update
	go test ./services/cmd/dossier -run Generated -update

bench: install-bench build
	infra/bench

eval: install-run build
	infra/eval

eval-check: install-run build
	infra/eval check

eval-reading: install-bench build
	infra/eval-reading

eval-assembly: install-run build
	infra/eval-assembly

clean:
	rm -rf bin out
