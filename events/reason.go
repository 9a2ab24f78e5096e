package events

// Reason says why a consumer could not state its fact. The list is closed and
// append-only: a reason is the dead-letter reason, the metric label and the key
// by which operators triage, all at once. None is ever renamed or reused.
type Reason string

// The reasons. Those that concern an upload as a whole end its run as failed;
// those that concern a page end that page as failed.
const (
	// The message.
	ReasonBadEnvelope Reason = "bad_envelope" // cannot be decoded, or of an unknown major version
	ReasonStale       Reason = "stale"        // about a package, page or run that the record does not know

	// The upload.
	ReasonBadTenant        Reason = "bad_tenant"        // the object's folder is no tenant name
	ReasonObjectGone       Reason = "object_gone"       // deleted or overwritten before it was read
	ReasonEmpty            Reason = "empty"             // no bytes
	ReasonUnsupportedMedia Reason = "unsupported_media" // not a PDF, TIFF, JPEG or PNG by its content
	ReasonUnknownProduct   Reason = "unknown_product"   // the upload asks for a product the taxonomy has not
	ReasonBadDate          Reason = "bad_date"          // the upload names a day of application that is none
	ReasonLimitSize        Reason = "limit_size"        // more bytes than configured
	ReasonEncrypted        Reason = "encrypted"         // needs a password, which is never guessed
	ReasonDamaged          Reason = "damaged"           // cannot be opened even after repair
	ReasonNoPages          Reason = "no_pages"          // opens, and holds no page
	ReasonLimitPages       Reason = "limit_pages"       // more pages than configured
	ReasonXFA              Reason = "xfa_unsupported"   // a dynamic form without static pages

	// The page.
	ReasonRenderFailed Reason = "render_failed" // the page cannot be drawn
	ReasonUnreadable   Reason = "unreadable"    // the page's picture cannot be recognised

	// The work.
	ReasonLimitMemory       Reason = "limit_memory"       // outgrew its memory
	ReasonLimitTime         Reason = "limit_time"         // outlived its deadline
	ReasonPanic             Reason = "panic"              // the consumer's own code failed on this input
	ReasonArtifactMissing   Reason = "artifact_missing"   // an artifact that an event names was erased or never arrived
	ReasonArtifactDamaged   Reason = "artifact_damaged"   // an artifact's content does not have its digest, or cannot be decoded
	ReasonAttemptsExhausted Reason = "attempts_exhausted" // failed, for changing or passing causes, as often as is allowed
	ReasonInvalidOutput     Reason = "invalid_output"     // the consumer stated something that breaks its own contract
)

// Reasons lists every reason, in the order of their declaration.
func Reasons() []Reason {
	return []Reason{
		ReasonBadEnvelope, ReasonStale,
		ReasonBadTenant, ReasonObjectGone, ReasonEmpty, ReasonUnsupportedMedia, ReasonUnknownProduct, ReasonBadDate,
		ReasonLimitSize, ReasonEncrypted, ReasonDamaged, ReasonNoPages, ReasonLimitPages, ReasonXFA,
		ReasonRenderFailed, ReasonUnreadable,
		ReasonLimitMemory, ReasonLimitTime, ReasonPanic, ReasonArtifactMissing, ReasonArtifactDamaged,
		ReasonAttemptsExhausted, ReasonInvalidOutput,
	}
}

// Known reports whether r is on the list.
func (r Reason) Known() bool {
	for _, k := range Reasons() {
		if r == k {
			return true
		}
	}
	return false
}
