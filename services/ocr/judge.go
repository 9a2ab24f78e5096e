package ocr

import (
	"slices"

	"dossier/events"
)

// Recognition is what a page costs, so two kinds of pages are spared it: those
// that have nothing to read, and those whose PDF says what they read. Where the
// PDF and the pixels disagree, the pixels win.
const (
	// blankInk is the share of ink, after the splitter has taken off margins and
	// specks, below which nothing stands on a page. A lone page number has 0.00002
	// to 0.0001, and one short line of print 0.0005.
	blankInk = 0.000015
	// hardlyInk is the share of ink below which a page on which nothing can be read
	// has nothing on it but dirt. Portraits and drawings have more.
	hardlyInk = 0.002
)

// against are the splitter's flags that tell of a layer which does not say what
// the page shows.
var against = []events.Flag{events.FlagLayerHidden, events.FlagLayerPartial, events.FlagLayerTurned, events.FlagLayerShort, events.FlagLayerGarbled}

// blank reports whether a page has nothing to read on it.
func blank(ink float64) bool { return ink < blankInk }

// layerIsGood reports whether a text layer can stand for the page.
func layerIsGood(flags []events.Flag) bool {
	return !slices.ContainsFunc(against, func(f events.Flag) bool { return slices.Contains(flags, f) })
}
