package worker

import "dossier/services/splitter/mupdf"

// What MuPDF says, for the host, which must not import its binding: whoever can
// open a document only here cannot open it in his own process by mistake.
type (
	// Box is a rectangle in points, as the document states it.
	Box = mupdf.Box
	// Facts are what is odd about a document, one bit each.
	Facts = mupdf.Facts
	// Scan is the largest picture that a PDF's page names.
	Scan = mupdf.Scan
	// Failure is why a document or a page could not be had. The document is to
	// blame for it.
	Failure = mupdf.Failure
)

// Failures.
const (
	Failed    = mupdf.Failed
	NoMemory  = mupdf.NoMemory
	Encrypted = mupdf.Encrypted
	PureXFA   = mupdf.PureXFA

	Crashed   Failure = "the worker died"
	OutOfTime Failure = "the worker took too long"
)

// Facts.
const (
	Repaired      = mupdf.Repaired
	OwnerPassword = mupdf.OwnerPassword
	XFA           = mupdf.XFA
	Script        = mupdf.Script
	Files         = mupdf.Files
	Launch        = mupdf.Launch
	External      = mupdf.External
	Incremental   = mupdf.Incremental
	Miscounted    = mupdf.Miscounted
)
