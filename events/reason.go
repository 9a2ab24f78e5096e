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

// reasons explains each reason in a sentence for whoever sent the file or looks
// after the system. It holds every reason, in the order of their declaration.
var reasons = []struct {
	reason      Reason
	explanation string
}{
	{ReasonBadEnvelope, "a message could not be understood"},
	{ReasonStale, "it is about something that the record does not know"},
	{ReasonBadTenant, "the folder it was uploaded to is no tenant's name: use a–z, 0–9 and -"},
	{ReasonObjectGone, "it was deleted or overwritten before it could be read: upload it again"},
	{ReasonEmpty, "the file is empty"},
	{ReasonUnsupportedMedia, "the file is no PDF, TIFF, JPEG or PNG"},
	{ReasonUnknownProduct, "it was uploaded for a product that the taxonomy does not have"},
	{ReasonBadDate, "the day of the application is not written like 2026-03-31"},
	{ReasonLimitSize, "the file is larger than the limit of bytes"},
	{ReasonEncrypted, "the file needs a password: upload it without one"},
	{ReasonDamaged, "the file is damaged and cannot be opened: upload it again"},
	{ReasonNoPages, "the file has no pages: it may have been cut off on its way"},
	{ReasonLimitPages, "the file has more pages than the limit"},
	{ReasonXFA, "the file is a dynamic form without pages: print it to PDF and upload that"},
	{ReasonRenderFailed, "the page cannot be drawn"},
	{ReasonUnreadable, "the picture of the page cannot be read"},
	{ReasonLimitMemory, "it takes more memory than the limit"},
	{ReasonLimitTime, "it takes longer than the limit"},
	{ReasonPanic, "a fault in Dossier: report it, and replay it after the repair"},
	{ReasonArtifactMissing, "an artifact that is needed was erased"},
	{ReasonArtifactDamaged, "an artifact that is needed is damaged"},
	{ReasonAttemptsExhausted, "it failed as often as is allowed"},
	{ReasonInvalidOutput, "a fault in Dossier: a consumer broke its contract"},
}

// Reasons lists every reason.
func Reasons() []Reason {
	all := make([]Reason, len(reasons))
	for i, r := range reasons {
		all[i] = r.reason
	}
	return all
}

// Known reports whether r is on the list.
func (r Reason) Known() bool { return r.Explain() != "" }

// Explain says in a few words what r means and, where they can, what whoever
// sent the file should do. It is empty for a reason that is not on the list.
func (r Reason) Explain() string {
	for _, k := range reasons {
		if k.reason == r {
			return k.explanation
		}
	}
	return ""
}
