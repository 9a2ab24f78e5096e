// Package worker opens documents in processes of their own. What a stranger
// sent is only ever looked at there: a document that crashes its renderer, fills
// its memory or never ends takes a worker with it, and a renderer that it takes
// over finds itself where there is nothing to take.
//
// # Where the line runs
//
// A worker is this very program, started again ([Main]). It holds one document,
// and does with it what needs MuPDF and nothing else: it counts pages, and of
// each tells the extent, draws the pixels that it was asked for, and gives the
// text. Everything made of these, down to compressing the picture, is made by
// the host. So what crosses the line is so simple that all of it can be checked
// ([answer]): a few numbers in range, exactly as many bytes of pixels as were
// asked for, and text that is parsed as something hostile. In particular no
// format that was written by a worker is decoded by anybody: a PNG from there
// would only move the attack to whoever reads it next.
//
// # What a worker may do
//
// Before it looks at the first byte of the document it gives up, for good, what
// it does not need ([Confinement]). Its document is a file without a name that
// it inherits, open for reading only, and maps ([Spool]); requests and answers
// are two pipes. It has no
// environment, and what MuPDF and the C library print, which quotes documents,
// goes nowhere. Where the kernel lacks one of the walls, the worker says so,
// and the host logs it, once, or refuses to work ([Settings]).
//
// # How it ends
//
// Time is the host's: at the deadline it kills. There is no polite way to stop
// in between, because whatever asks politely is not needed by documents that
// behave, and does not work with others. How a worker died tells why ([Crashed],
// [OutOfTime], [NoMemory]). A worker that died is replaced when the next
// page is asked for, up to a bound, so that what is wrong with one page costs
// that page. When the host dies, the kernel kills its workers; where it does
// not do that, they find their pipe closed.
package worker
