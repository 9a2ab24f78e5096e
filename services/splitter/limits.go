package splitter

import (
	"errors"
	"fmt"
	"time"

	"dossier/events"
	"dossier/services/splitter/worker"
)

// Limits bound what one document may cost.
type Limits struct {
	Pages  int           // pages of a document
	Pixels int           // pixels of one page's picture; its resolution is lowered to fit
	Memory int64         // bytes that the renderer may hold for one document
	CPU    time.Duration // processor time for a page, in whole seconds; opening counts as one
	Time   time.Duration // by the clock on the wall, for the same
}

// DefaultLimits are those of a run that configures none.
//
// The largest package seen in practice has some hundreds of pages. A3 at 200 dpi
// is 8 million pixels. The largest honest consumer of memory is a page of 1,200
// dpi in colour, 140 million pixels, decoded one band at a time, or a JPEG 2000
// scan, which needs 12 bytes a pixel at once. Honest pages take up to three
// seconds of processor time. That bound does not depend on what else the machine
// does; the one on the clock does, and is three times as long.
func DefaultLimits() Limits {
	return Limits{Pages: 5_000, Pixels: 20_000_000, Memory: 768 << 20, CPU: 20 * time.Second, Time: time.Minute}
}

// A Refusal is an error whose cause is the input, by the reason that goes on
// record. Refusals are compared with errors.Is.
type Refusal events.Reason

// What can be wrong with a document or a page.
const (
	ErrEmpty            = Refusal(events.ReasonEmpty)
	ErrUnsupportedMedia = Refusal(events.ReasonUnsupportedMedia)
	ErrEncrypted        = Refusal(events.ReasonEncrypted)
	ErrDamaged          = Refusal(events.ReasonDamaged)
	ErrNoPages          = Refusal(events.ReasonNoPages)
	ErrXFA              = Refusal(events.ReasonXFA)
	ErrLimitPages       = Refusal(events.ReasonLimitPages)
	ErrLimitMemory      = Refusal(events.ReasonLimitMemory)
	ErrLimitTime        = Refusal(events.ReasonLimitTime)
	ErrRenderFailed     = Refusal(events.ReasonRenderFailed)
)

func (r Refusal) Error() string { return string(r) }

// refusal is what a renderer's failure means. failed is what a plain one means
// where it happened. Errors that the document is not to blame for stay as they are.
func refusal(err error, failed Refusal) error {
	var failure worker.Failure
	if !errors.As(err, &failure) {
		return err
	}
	reason := failed
	switch failure {
	case worker.NoMemory:
		reason = ErrLimitMemory
	case worker.OutOfTime:
		reason = ErrLimitTime
	case worker.Encrypted:
		reason = ErrEncrypted
	case worker.PureXFA:
		reason = ErrXFA
	}
	return fmt.Errorf("%w: %w", reason, err)
}
