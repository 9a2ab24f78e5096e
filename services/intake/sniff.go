package intake

import (
	"bytes"
	"encoding/binary"
	"errors"
	"path"
	"strings"

	"dossier/events"
	"dossier/services/internal/consume"
)

// headerWindow is how far into a file readers look for a PDF's header; Acrobat
// set the custom (PDF Reference 1.7, appendix H, note 13).
const headerWindow = 1024

const mediaPDF = "application/pdf"

// MediaType tells what a file is by how its content begins, whatever its name
// says: a PDF, a PNG, a JPEG or a TIFF; empty if it is none. header is where the
// header of a PDF stands, which may come late; -1 if there is none.
func MediaType(head []byte) (mediaType string, header int) {
	header = bytes.Index(head[:min(len(head), headerWindow)], []byte("%PDF-"))
	switch {
	case header == 0:
		mediaType = mediaPDF
	case bytes.HasPrefix(head, []byte("\x89PNG\r\n\x1a\n")):
		mediaType = "image/png"
	case bytes.HasPrefix(head, []byte("\xff\xd8\xff")):
		mediaType = "image/jpeg"
	case bytes.HasPrefix(head, []byte("II*\x00")), bytes.HasPrefix(head, []byte("MM\x00*")):
		mediaType = "image/tiff"
	case header > 0: // after the images, or a picture that quotes a header would pass for a PDF
		mediaType = mediaPDF
	}
	return mediaType, header
}

// sniff tells the media type, and what is odd about it.
func sniff(head []byte, u events.Upload) (mediaType string, flags []events.Flag, err error) {
	mediaType, header := MediaType(head)
	switch {
	case mediaType == "":
		return "", nil, consume.Permanent(events.ReasonUnsupportedMedia, errors.New("content is no PDF, TIFF, JPEG or PNG"))
	case mediaType != mediaPDF && header >= 0:
		flags = append(flags, events.FlagPolyglot)
	case header > 0:
		flags = append(flags, events.FlagJunkBeforeHeader)
	}
	if t, known := byEnding[strings.ToLower(path.Ext(u.Object))]; known && t != mediaType {
		flags = append(flags, events.FlagNameDisagrees)
	}
	if claimed, _, _ := strings.Cut(u.ContentType, ";"); claimed != "" && claimed != "application/octet-stream" && claimed != mediaType {
		flags = append(flags, events.FlagMediaTypeDiffers)
	}
	return mediaType, flags, nil
}

// tailWindow is how much of the end of an upload is looked at: the end of an
// archive with the longest comment there can be, and the list of some hundred files.
const tailWindow = 1 << 17

// endsAsZIP reports whether a ZIP archive, as office files and programs in Java
// are, ends where the content does: its readers look for the end first, so that it
// can stand behind anything. tail is the end of size bytes. The end says how long the list of its files is, which
// stands before it and begins with a mark of its own (APPNOTE 6.3.10, 4.3.12 and
// 4.3.16). A list that begins before the tail is taken on its end's word.
func endsAsZIP(tail []byte, size int64) bool {
	const end = 22
	at := bytes.LastIndex(tail, []byte("PK\x05\x06"))
	if at < 0 || len(tail)-at < end {
		return false
	}
	list := int64(at) - int64(binary.LittleEndian.Uint32(tail[at+12:]))
	if list < 0 {
		return size-int64(len(tail))+list >= 0
	}
	return bytes.HasPrefix(tail[list:], []byte("PK\x01\x02"))
}

var byEnding = map[string]string{
	".pdf": mediaPDF, ".png": "image/png", ".jpg": "image/jpeg", ".jpeg": "image/jpeg",
	".tif": "image/tiff", ".tiff": "image/tiff",
	".doc": "application/msword", ".txt": "text/plain", ".zip": "application/zip", ".html": "text/html",
}
