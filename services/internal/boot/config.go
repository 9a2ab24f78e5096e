package boot

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"runtime"
	"time"

	"github.com/goccy/go-yaml"

	"dossier/events"
	"dossier/taxonomy"
)

// Config is everything that can be set. Its zero value is a working system on
// one machine; a file in YAML sets what should differ. Names that are not known
// are refused, so that a misspelt setting is not silently ignored.
type Config struct {
	// Taxonomy is a folder with a taxonomy. Empty: the built-in loan taxonomy.
	Taxonomy string `yaml:"taxonomy" json:"-"`

	// Spool is a folder for files that are too large for memory while they are
	// worked on: an upload and its copy. Empty: a folder inside the state, and in
	// the cloud the system's temporary folder. Where that is in memory, as it is
	// in some containers, name a disk, or each takes as much memory as it is long.
	Spool string `yaml:"spool" json:"-"`

	// Calibration is a file that dossier calibrate wrote: from which confidence
	// pages are taken without a person. Empty: the one that comes with Dossier, which
	// holds for the built-in taxonomy and the settings of a configuration that says
	// nothing. Where the taxonomy, the classifier or these settings are not those
	// that it was made for, no page is taken.
	Calibration string `yaml:"calibration" json:"-"`

	Limits   Limits   `yaml:"limits" json:"limits"`
	Splitter Splitter `yaml:"splitter" json:"-"`
	OCR      OCR      `yaml:"ocr" json:"ocr"`

	// Cloud, when it names a project, is where the system runs instead of on
	// this machine.
	Cloud Cloud `yaml:"cloud" json:"-"`
}

// Limits bound what one upload may cost. A file that exceeds one ends as
// failed, with the limit as its reason; other files are not affected.
type Limits struct {
	// Bytes of an upload. 0: 512 MiB, some 2,500 colour scans.
	Bytes int64 `yaml:"bytes" json:"bytes"`
	// Pages of an upload. 0: 5,000.
	Pages int `yaml:"pages" json:"pages"`
	// Pixels of a page; larger pages are rendered at a lower resolution.
	// 0: 20,000,000, a sheet of A3 at 300 dpi.
	Pixels int `yaml:"pixels" json:"pixels"`
	// Memory, in bytes, that rendering one document may take. 0: 768 MiB. The
	// process that renders takes some 100 MiB beside it, and two documents may be
	// open at once: a container that has less ends the work of a document that
	// would have been within its limit.
	Memory int64 `yaml:"memory" json:"memory"`
	// CPU, in seconds of processor time, that rendering one page may take, and
	// opening the document. 0: 20; honest pages take up to three.
	CPU int `yaml:"cpu" json:"cpu"`
	// Time, in seconds by the clock, for the same. It also ends what waits
	// without computing. 0: 60, for machines that have other work.
	Time int `yaml:"time" json:"time"`
}

// Splitter sets how uploads are opened.
type Splitter struct {
	// Sandbox says what to do where the kernel, or a container's policy, cannot
	// keep the processes that open documents from files, network and system
	// calls: "best_effort" logs what is missing and goes on, "required" refuses
	// to start. Empty: best_effort.
	Sandbox string `yaml:"sandbox"`
}

// Confined reports whether uploads are opened only where that is fully confined.
func (s Splitter) Confined() bool { return s.Sandbox == sandboxRequired }

// Document is the part of l that bounds one opened document.
func (l Limits) Document() (d struct {
	Pages, Pixels int
	Memory        int64
	CPU, Time     time.Duration
}) {
	d.Pages, d.Pixels, d.Memory = l.Pages, l.Pixels, l.Memory
	d.CPU, d.Time = time.Duration(l.CPU)*time.Second, time.Duration(l.Time)*time.Second
	return d
}

// What splitter.sandbox can be.
const (
	sandboxBestEffort = "best_effort"
	sandboxRequired   = "required"
)

// OCR sets how pages are recognised.
type OCR struct {
	// Languages are tesseract's names, joined by "+": what most text is in first,
	// then what is tried, word by word, where the first cannot be what is printed.
	// Empty: eng+hin.
	Languages string `yaml:"languages" json:"languages"`
	// Parallel is how many pages are recognised at once. 0: one per core.
	Parallel int `yaml:"parallel" json:"-"`
}

// Cloud names what Dossier uses on Google Cloud. Credentials are those of the
// environment (Application Default Credentials); none stand here.
type Cloud struct {
	Project   string `yaml:"project"`
	Prefix    string `yaml:"prefix"`    // of topics and subscriptions. Empty: dossier
	Database  string `yaml:"database"`  // Firestore's. Empty: (default)
	Artifacts string `yaml:"artifacts"` // the bucket for artifacts; never the uploads' bucket
	Uploads   string `yaml:"uploads"`   // the bucket that submit writes to
}

// LoadConfig reads a configuration file; an empty name means the defaults. All
// problems are reported at once.
func LoadConfig(name string) (Config, error) {
	var c Config
	if name != "" {
		b, err := os.ReadFile(name)
		if err != nil {
			return Config{}, fmt.Errorf("read configuration: %w", err)
		}
		if err := yaml.NewDecoder(bytes.NewReader(b), yaml.Strict()).Decode(&c); err != nil && len(bytes.TrimSpace(b)) > 0 {
			return Config{}, fmt.Errorf("configuration %s: %w", name, err)
		}
	}
	c.fill()
	if err := c.check(); err != nil {
		return Config{}, fmt.Errorf("configuration %s:\n%w", name, err)
	}
	return c, nil
}

// mostSeconds bounds what one page may take: a third of what the splitter gives
// a whole package.
const mostSeconds = 600

func (c *Config) fill() {
	setDefault(&c.Limits.Bytes, 512<<20)
	setDefault(&c.Limits.Pages, 5_000)
	setDefault(&c.Limits.Pixels, 20_000_000)
	setDefault(&c.Limits.Memory, 768<<20)
	setDefault(&c.Limits.CPU, 20)
	setDefault(&c.Limits.Time, 60)
	setDefault(&c.Splitter.Sandbox, sandboxBestEffort)
	setDefault(&c.OCR.Languages, "eng+hin")
	setDefault(&c.OCR.Parallel, runtime.NumCPU())
	setDefault(&c.Cloud.Prefix, "dossier")
	setDefault(&c.Cloud.Database, "(default)")
}

func setDefault[T comparable](v *T, d T) {
	var zero T
	if *v == zero {
		*v = d
	}
}

func (c *Config) check() error {
	var problems []error
	refuse := func(bad bool, format string, args ...any) {
		if bad {
			problems = append(problems, fmt.Errorf("  "+format, args...))
		}
	}
	refuse(c.Limits.Bytes < 0, "limits.bytes is %d; it cannot be negative", c.Limits.Bytes)
	refuse(c.Limits.Pages < 0 || c.Limits.Pages > events.MaxPage, "limits.pages is %d; it must be 1 to %d", c.Limits.Pages, events.MaxPage)
	refuse(c.Limits.Pixels < 0 || (c.Limits.Pixels > 0 && c.Limits.Pixels < 1_000_000), "limits.pixels is %d; below 1,000,000 nothing can be read", c.Limits.Pixels)
	refuse(c.Limits.Memory < 0 || (c.Limits.Memory > 0 && c.Limits.Memory < 64<<20), "limits.memory is %d; below 64 MiB (67108864) ordinary scans fail", c.Limits.Memory)
	refuse(c.Limits.CPU < 0 || c.Limits.CPU > mostSeconds, "limits.cpu is %d; it must be 1 to %d seconds", c.Limits.CPU, mostSeconds)
	refuse(c.Limits.Time < 0 || c.Limits.Time > mostSeconds, "limits.time is %d; it must be 1 to %d seconds", c.Limits.Time, mostSeconds)
	refuse(c.Splitter.Sandbox != sandboxBestEffort && c.Splitter.Sandbox != sandboxRequired, "splitter.sandbox is %q; it must be %s or %s", c.Splitter.Sandbox, sandboxRequired, sandboxBestEffort)
	refuse(c.OCR.Parallel < 0 || c.OCR.Parallel > 256, "ocr.parallel is %d; it must be 1 to 256", c.OCR.Parallel)
	if c.Cloud.Project == "" {
		refuse(c.Cloud.Artifacts != "" || c.Cloud.Uploads != "", "cloud.artifacts or cloud.uploads is set, and cloud.project is not")
	} else {
		refuse(c.Cloud.Artifacts == "", "cloud.artifacts is missing: name the bucket for artifacts")
		refuse(c.Cloud.Artifacts != "" && c.Cloud.Artifacts == c.Cloud.Uploads, "cloud.artifacts and cloud.uploads are the same bucket; every artifact would count as an upload")
	}
	return errors.Join(problems...)
}

// loadCalibration reads the file that c names, if it names one.
func (c Config) loadCalibration() ([]byte, error) {
	if c.Calibration == "" {
		return nil, nil
	}
	b, err := os.ReadFile(c.Calibration)
	if err != nil {
		return nil, fmt.Errorf("read calibration: %w", err)
	}
	if len(b) == 0 {
		return nil, errors.New("read calibration: it is empty")
	}
	return b, nil
}

// Digest names the settings that can change a result, and nothing else: two
// machines of different size have the same digest.
func (c Config) Digest() (string, error) {
	b, err := json.Marshal(c)
	if err != nil {
		return "", fmt.Errorf("digest of the configuration: %w", err)
	}
	return events.Digest(b), nil
}

// LoadTaxonomy loads the taxonomy that c names.
func (c Config) LoadTaxonomy() (*taxonomy.Taxonomy, error) {
	if c.Taxonomy == "" {
		return taxonomy.Loan()
	}
	root, err := os.OpenRoot(c.Taxonomy)
	if err != nil {
		return nil, fmt.Errorf("open taxonomy: %w", err)
	}
	defer root.Close()
	var fsys fs.FS = root.FS()
	return taxonomy.Load(fsys)
}
