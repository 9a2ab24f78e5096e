package emulator

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"time"
)

// ErrNotInstalled: Java or the emulators' programs are not on this machine. The
// text says what is missing and how to come by it.
var ErrNotInstalled = errors.New("the Google Cloud emulators are not installed")

// FolderVariable names the variable that names a folder with the programs of
// both emulators. Without it they are looked for where the Google Cloud CLI
// keeps them.
const FolderVariable = "DOSSIER_EMULATORS"

// program is an emulator that is a Java program.
type program struct {
	name     string
	jar      string   // a pattern
	platform string   // the CLI's folder for it
	run      []string // Java's arguments; JAR stands for the path
}

var (
	pubsubProgram = program{
		name: "Pub/Sub", jar: "cloud-pubsub-emulator-*-all.jar", platform: "platform/pubsub-emulator/lib",
		run: []string{"-Xmx512m", "-jar", "JAR"},
	}
	// The Firestore emulator's jar has no main manifest.
	firestoreProgram = program{
		name: "Firestore", jar: "cloud-firestore-emulator*.jar", platform: "platform/cloud-firestore-emulator",
		run: []string{"-Xmx1g", "-Duser.language=en", "-cp", "JAR", "com.google.cloud.datastore.emulator.firestore.CloudFirestore"},
	}
)

// quickStart keeps a short-lived Java from spending two cores on optimising
// itself and on collecting garbage in parallel.
var quickStart = []string{"-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"}

const (
	// startLimit bounds the wait for an emulator: it takes 2 s, and many times
	// that beside a race-enabled build on a machine with 2 cores.
	startLimit = 90 * time.Second
	// startPoll is how often it is asked.
	startPoll = 50 * time.Millisecond
	// startTries: between finding a free port and binding it, another may take it.
	startTries = 3
)

// java starts p unless variable says that it runs.
func (e *Emulators) java(ctx context.Context, variable string, p program) error {
	if there := os.Getenv(variable); there != "" {
		return e.running(variable, there, nil)
	}
	java, jar, err := p.find()
	if err != nil {
		return err
	}
	arguments := slices.Concat(quickStart, p.run)
	arguments[slices.Index(arguments, "JAR")] = jar
	ctx, cancel := context.WithTimeout(ctx, startLimit)
	defer cancel()
	for try := 1; ; try++ {
		address, end, err := p.start(ctx, java, arguments)
		if err == nil {
			return e.running(variable, address, end)
		}
		if try == startTries || ctx.Err() != nil {
			return fmt.Errorf("start the %s emulator: %w", p.name, err)
		}
	}
}

// find looks for Java and the program.
func (p program) find() (java, jar string, err error) {
	missing := func(what string) error {
		return fmt.Errorf("%w: %s (install a Java runtime and the Google Cloud CLI's emulators, or set %s to a folder with their jars)",
			ErrNotInstalled, what, FolderVariable)
	}
	java, err = exec.LookPath("java")
	if err != nil {
		return "", "", missing("there is no java on the PATH")
	}
	folder := os.Getenv(FolderVariable)
	if folder == "" {
		gcloud, err := exec.LookPath("gcloud")
		if err == nil {
			gcloud, err = filepath.EvalSymlinks(gcloud)
		}
		if err != nil {
			return "", "", missing("there is no gcloud on the PATH")
		}
		folder = filepath.Join(filepath.Dir(filepath.Dir(gcloud)), p.platform)
	}
	jars, err := filepath.Glob(filepath.Join(folder, p.jar))
	if err != nil {
		return "", "", fmt.Errorf("look for the %s emulator: %w", p.name, err)
	}
	if len(jars) == 0 {
		return "", "", missing(fmt.Sprintf("there is no %s in %s", p.jar, folder))
	}
	return java, slices.Max(jars), nil
}

// start starts the program on a free port and waits until it answers.
func (p program) start(ctx context.Context, java string, arguments []string) (address string, end func(), err error) {
	address, port, err := freePort()
	if err != nil {
		return "", nil, err
	}
	child, err := startChild(java, append(slices.Clone(arguments), "--host=127.0.0.1", "--port="+port)...)
	if err != nil {
		return "", nil, err
	}
	poll := time.NewTicker(startPoll)
	defer poll.Stop()
	for {
		if answers(ctx, address) {
			return address, child.kill, nil
		}
		select {
		case <-child.done:
			return "", nil, fmt.Errorf("it ended at once: %s", child.lastWords())
		case <-ctx.Done():
			child.kill()
			return "", nil, fmt.Errorf("it did not answer on %s: %w: %s", address, ctx.Err(), child.lastWords())
		case <-poll.C:
		}
	}
}

// answers reports whether an emulator is ready: both say so over HTTP, on the
// port on which they speak gRPC.
func answers(ctx context.Context, address string) bool {
	ctx, cancel := context.WithTimeout(ctx, time.Second)
	defer cancel()
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, "http://"+address+"/", nil)
	if err != nil {
		return false
	}
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		return false
	}
	defer response.Body.Close()
	_, err = io.Copy(io.Discard, response.Body)
	return err == nil && response.StatusCode == http.StatusOK
}

// freePort finds a port of this machine that nobody listens on.
func freePort() (address, port string, err error) {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return "", "", fmt.Errorf("find a free port: %w", err)
	}
	address = l.Addr().String()
	if err := l.Close(); err != nil {
		return "", "", fmt.Errorf("find a free port: %w", err)
	}
	_, port, err = net.SplitHostPort(address)
	return address, port, err
}
