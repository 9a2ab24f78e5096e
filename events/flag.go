package events

// Flag is a code for something odd about an upload or a page. Flags inform; they
// carry no data of a borrower. Like reasons, none is ever renamed.
type Flag string

// What is odd about an upload, as intake sees it.
const (
	FlagPolyglot         Flag = "polyglot"             // the bytes are a file of another kind as well
	FlagJunkBeforeHeader Flag = "junk_before_header"   // a PDF whose header is not at its start
	FlagNameDisagrees    Flag = "name_disagrees"       // the name's ending says something else than the content
	FlagMediaTypeDiffers Flag = "media_type_disagrees" // so does the uploader
)

// What is odd about a page or its document, as splitting sees it.
const (
	FlagRepaired      Flag = "repaired"            // the PDF's structure was broken and rebuilt
	FlagMiscounted    Flag = "pages_miscounted"    // the PDF counts other pages than were found in it
	FlagOwnerPassword Flag = "owner_password"      // encrypted, but open to readers
	FlagXFA           Flag = "xfa"                 // a dynamic form beside its static pages
	FlagScript        Flag = "script"              // JavaScript, never run
	FlagLaunch        Flag = "launch_action"       // a program to start, never started
	FlagEmbeddedFiles Flag = "embedded_files"      // files inside the file, never opened
	FlagExternal      Flag = "external_reference"  // content that is elsewhere, never fetched, or data to be sent there
	FlagIncremental   Flag = "incremental_updates" // changed after it was first written, as forms and signatures do
	FlagOddPageBox    Flag = "odd_page_box"        // no sheet of paper has this extent
	FlagClamped       Flag = "pixels_clamped"      // fewer pixels than reading needs
	FlagFlawed        Flag = "render_flawed"       // parts of the page could not be drawn, or are cut off
	FlagFaint         Flag = "faint"               // what stands on the page is hardly darker than the paper, and may shine through from its back
	FlagLayerLost     Flag = "layer_lost"          // the text layer could not be taken
	FlagLayerTurned   Flag = "layer_turned"        // most of the text layer does not stand upright
	FlagLayerHidden   Flag = "layer_hidden"        // the text layer says what cannot be seen
	FlagLayerShort    Flag = "layer_short"         // the text layer is no more than a stamp or a page number
	FlagLayerGarbled  Flag = "layer_garbled"       // the text layer is none that anybody would write
	FlagLayerPartial  Flag = "layer_partial"       // the page shows much that the text layer does not say
	FlagLayerOver     Flag = "layer_over_picture"  // the text was put over a picture of the page, by software that may have misread it
)

// What is odd about a page, as reading sees it.
const (
	FlagLayerRefused Flag = "layer_refused" // there is a text layer, and it cannot stand for the page
)
