package main

import (
	"bufio"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"slices"
	"strconv"
	"strings"

	"github.com/spf13/pflag"

	"dossier/events"
	"dossier/services/intake"
	"dossier/services/internal/boot"
	"dossier/services/internal/telemetry"
	"dossier/services/ocr"
	"dossier/services/splitter"
	"dossier/services/splitter/worker"
)

// readCommand is "dossier read".
func readCommand() command {
	var o struct {
		json, quiet   bool
		pages, config string
	}
	return command{
		name: "read", args: "FILE…",
		short: "Read the pages of files and nothing else. As run does, by the text layer where it is good, else the pixels. On stdout the plain text with a form feed after each page, or with --json an object a page on a line; nothing is kept. A page that cannot be read is empty, and named on stderr.",
		flags: func(f *pflag.FlagSet) {
			f.BoolVar(&o.json, "json", false, "print one object a page on a line: words with boxes in points of the upright page")
			f.StringVar(&o.pages, "pages", "", "only these `pages` of each file, such as 3-7, 3- or 5")
			f.StringVar(&o.config, "config", "", "configuration `file`")
			f.BoolVar(&o.quiet, "quiet", false, "show no progress")
		},
		run: func(ctx context.Context, s streams, args []string) error {
			if len(args) == 0 {
				return usage("no file given; call: dossier read FILE…")
			}
			first, last, err := pageRange(o.pages)
			if err != nil {
				return err
			}
			config, err := boot.LoadConfig(o.config)
			if err != nil {
				return err
			}
			pool := ocr.NewPool(config.OCR.Parallel, config.OCR.Languages)
			defer pool.Close()
			r := &reader{
				pool: pool, parallel: config.OCR.Parallel, bytes: config.Limits.Bytes, first: first, last: last,
				settings: splitter.Settings{
					Limits: splitter.Limits(config.Limits.Document()), Confined: config.Splitter.Confined(), Spool: os.TempDir(), Logger: telemetry.Logger(s.err, logLevel()),
				},
				warn: s.err, emit: plainPage(s.out),
			}
			if o.json {
				r.emit = func(p readPage) error { return json.NewEncoder(s.out).Encode(p) }
			}
			if !o.quiet {
				r.progress = pageProgress(s.err)
			}
			return r.files(ctx, args)
		},
	}
}

// readPage is what was read on one page. Names are only ever added.
type readPage struct {
	File   string `json:"file"`   // as it was named on the command line
	SHA256 string `json:"sha256"` // of the file
	events.PageText
	PixelWidth  int           `json:"pixel_width"` // of the picture, as the page lies in the file
	PixelHeight int           `json:"pixel_height"`
	Blank       bool          `json:"blank,omitempty"`
	Turned      int           `json:"turned,omitempty"` // degrees clockwise by which the picture had to be turned to stand upright
	Confidence  float64       `json:"confidence"`       // mean over the words, 0 to 1
	Flags       []events.Flag `json:"flags,omitempty"`  // what is odd about the page, or its text layer
	Error       string        `json:"error,omitempty"`  // why nothing could be read
}

// plainPage prints pages as text, each line of print a line, with a form feed
// after each page, as pdftotext does.
func plainPage(w io.Writer) func(readPage) error {
	return func(p readPage) error {
		var text strings.Builder
		for _, line := range p.Lines() {
			text.WriteString(line)
			text.WriteByte('\n')
		}
		text.WriteByte('\f')
		_, err := io.WriteString(w, text.String())
		return err
	}
}

// pageProgress shows how many pages of a file are read: on a terminal as one
// line that is written anew, elsewhere as a line when a file ends.
func pageProgress(w io.Writer) func(file string, read, of int) {
	live := isTerminal(w)
	return func(file string, read, of int) {
		line := fmt.Sprintf("%s: read %d/%d", printable(file), read, of)
		switch {
		case live && read < of:
			fmt.Fprintf(w, "\r\x1b[K%s", line)
		case live:
			fmt.Fprint(w, "\r\x1b[K")
		case read == of:
			fmt.Fprintln(w, line)
		}
	}
}

// pageRange reads "3-7", "3-", "-7" and "5"; empty is all pages. last is 0 where
// the file's end is meant.
func pageRange(s string) (first, last int, err error) {
	if s == "" {
		return 1, 0, nil
	}
	from, to, span := strings.Cut(s, "-")
	if !span {
		to = from
	}
	number := func(s string, none int) int {
		if s == "" {
			return none
		}
		n, e := strconv.Atoi(s)
		if e != nil || n < 1 {
			err = errors.New("no page")
		}
		return n
	}
	first, last = number(from, 1), number(to, 0)
	if err != nil || s == "-" || last > 0 && last < first {
		return 0, 0, usage("--pages %q: give pages such as 3-7, 3- or 5", s)
	}
	return first, last, nil
}

// A reader puts the pages of files through the splitter's and ocr's own code.
type reader struct {
	pool        *ocr.Pool
	parallel    int // pages at once
	settings    splitter.Settings
	bytes       int64 // of a file
	first, last int   // pages; see pageRange
	warn        io.Writer
	emit        func(readPage) error
	progress    func(file string, read, of int) // nil: none
}

// files reads files in turn. What cannot be read does not stop the rest.
func (r *reader) files(ctx context.Context, names []string) error {
	unread, lost := 0, 0
	for _, name := range names {
		n, err := r.file(ctx, name)
		lost += n
		switch {
		case ctx.Err() != nil:
			return errors.New("interrupted")
		case err != nil && !errors.As(err, new(unreadFile)):
			return err
		case err != nil:
			fmt.Fprintf(r.warn, "dossier read: %s: %s\n", printable(name), printable(explained(err)))
			unread++
		}
	}
	var what []string
	if unread > 0 {
		what = append(what, count(unread, "file"))
	}
	if lost > 0 {
		what = append(what, count(lost, "page"))
	}
	if len(what) > 0 {
		return fmt.Errorf("%s could not be read", strings.Join(what, " and "))
	}
	return nil
}

// unreadFile is an error of one file, which leaves the others alone.
type unreadFile struct{ error }

func (u unreadFile) Unwrap() error { return u.error }

// file reads one file, and hands its pages on in their order as soon as they are
// read. It returns how many could not be.
//
// A document has one worker, which draws its pages one after the other. No more
// of them are held than are being read and as many again, so that a page that
// takes long does not leave the other cores idle.
func (r *reader) file(ctx context.Context, name string) (lost int, err error) {
	doc, digest, err := r.open(ctx, name)
	if err != nil {
		return 0, unreadFile{err}
	}
	defer doc.Close()
	last := doc.Pages()
	if r.last > 0 {
		last = min(r.last, last)
	}
	if r.first > last {
		return 0, unreadFile{fmt.Errorf("it has %s", count(doc.Pages(), "page"))}
	}

	ctx, cancel := context.WithCancel(ctx)
	pages := make(chan chan readPage, 2*r.parallel) // in order; each gets its page
	go func() {
		defer close(pages)
		for number := r.first; number <= last; number++ {
			one := make(chan readPage, 1)
			select {
			case pages <- one:
			case <-ctx.Done():
				return
			}
			page, err := r.page(ctx, doc, number)
			if err != nil {
				one <- readPage{PageText: events.PageText{Page: number, Method: events.ReadNone, Words: []events.Word{}}, Error: explained(err)}
				continue
			}
			go func() { one <- r.read(ctx, page) }()
		}
	}()
	// Whatever happens, nothing of this file is at work when it is left.
	defer func() {
		cancel()
		for one := range pages {
			<-one
		}
	}()

	done := 0
	for one := range pages {
		page := <-one
		if err := ctx.Err(); err != nil {
			return lost, err
		}
		page.File, page.SHA256 = name, digest
		if page.Error != "" {
			fmt.Fprintf(r.warn, "dossier read: %s: page %d: %s\n", printable(name), page.Page, printable(page.Error))
			lost++
		}
		if err := r.emit(page); err != nil {
			return lost, fmt.Errorf("write page %d: %w", page.Page, err)
		}
		if done++; r.progress != nil {
			r.progress(name, done, last-r.first+1)
		}
	}
	return lost, nil
}

// explained is an error as people should read it.
func explained(err error) string {
	var refused splitter.Refusal
	if errors.As(err, &refused) {
		return fmt.Sprintf("%s (%s)", events.Reason(refused).Explain(), refused)
	}
	return err.Error()
}

// open opens a copy of a file, within the limit of an upload's, and tells its
// SHA-256.
func (r *reader) open(ctx context.Context, name string) (doc *splitter.Document, digest string, err error) {
	f, err := os.Open(name)
	if err != nil {
		return nil, "", err
	}
	defer f.Close()
	content := bufio.NewReader(f)
	head, err := content.Peek(1024)
	if err != nil && err != io.EOF {
		return nil, "", err
	}
	mediaType, _ := intake.MediaType(head)
	hash := sha256.New()
	spooled, err := worker.Spool(r.settings.Spool, io.TeeReader(io.LimitReader(content, r.bytes+1), hash))
	if err != nil {
		return nil, "", err
	}
	info, err := spooled.Stat()
	if err == nil && info.Size() > r.bytes {
		err = fmt.Errorf("more than %d bytes", r.bytes)
	}
	if err != nil {
		return nil, "", errors.Join(err, spooled.Close())
	}
	ctx, cancel := context.WithTimeout(ctx, r.settings.Limits.Time)
	defer cancel()
	doc, err = splitter.Open(ctx, spooled, mediaType, r.settings)
	return doc, hex.EncodeToString(hash.Sum(nil)), err
}

func (r *reader) page(ctx context.Context, doc *splitter.Document, number int) (splitter.Page, error) {
	ctx, cancel := context.WithTimeout(ctx, r.settings.Limits.Time)
	defer cancel()
	return doc.Page(ctx, number)
}

// read reads a page that was split.
func (r *reader) read(ctx context.Context, page splitter.Page) readPage {
	in := events.PageSplit{
		Page: page.Number, Width: page.Width, Height: page.Height,
		PixelWidth: page.PixelWidth, PixelHeight: page.PixelHeight, Ink: page.Ink, Flags: page.Flags,
	}
	if page.Layer != nil {
		in.Layer = &events.Ref{} // it is at hand
	}
	out := readPage{PixelWidth: page.PixelWidth, PixelHeight: page.PixelHeight}
	ctx, cancel := context.WithTimeout(ctx, ocr.PageTimeout)
	defer cancel()
	text, about, err := r.pool.ReadPage(ctx, in, atHand{page})
	if err != nil {
		out.PageText = events.PageText{Page: page.Number, Width: page.Width, Height: page.Height, Method: events.ReadNone, Words: []events.Word{}}
		out.Error = explained(err)
	} else {
		out.PageText, out.Blank, out.Turned, out.Confidence = text, about.Blank, about.Turned, about.Confidence
	}
	out.Flags = slices.Concat(page.Flags, about.Flags)
	return out
}

// atHand are the parts of a page that no store holds.
type atHand struct{ page splitter.Page }

func (a atHand) Image(context.Context) ([]byte, error)          { return a.page.Image, nil }
func (a atHand) Layer(context.Context) (events.PageText, error) { return *a.page.Layer, nil }
