package intake

import (
	"bytes"
	"errors"
	"path"
	"strings"

	"dossier/events"
	"dossier/services/internal/consume"
)

// headerWindow is how far into a file readers look for a PDF's header; Acrobat
// set the custom (PDF Reference 1.7, appendix H, note 13).
const headerWindow = 1024

// sniff tells the media type by how the content begins, of which head holds
// headerWindow bytes, if there are so many.
func sniff(head []byte, u events.Upload) (mediaType string, flags []events.Flag, err error) {
	header := bytes.Index(head, []byte("%PDF-"))
	switch {
	case header == 0:
		mediaType = "application/pdf"
	case bytes.HasPrefix(head, []byte("\x89PNG\r\n\x1a\n")):
		mediaType = "image/png"
	case bytes.HasPrefix(head, []byte("\xff\xd8\xff")):
		mediaType = "image/jpeg"
	case bytes.HasPrefix(head, []byte("II*\x00")), bytes.HasPrefix(head, []byte("MM\x00*")):
		mediaType = "image/tiff"
	case header > 0: // after the images, or a picture that quotes a header would pass for a PDF
		mediaType = "application/pdf"
		flags = append(flags, events.FlagJunkBeforeHeader)
	default:
		return "", nil, consume.Permanent(events.ReasonUnsupportedMedia, errors.New("content is no PDF, TIFF, JPEG or PNG"))
	}
	if t, known := byEnding[strings.ToLower(path.Ext(u.Object))]; known && t != mediaType {
		flags = append(flags, events.FlagNameDisagrees)
	}
	if claimed, _, _ := strings.Cut(u.ContentType, ";"); claimed != "" && claimed != "application/octet-stream" && claimed != mediaType {
		flags = append(flags, events.FlagMediaTypeDiffers)
	}
	return mediaType, flags, nil
}

var byEnding = map[string]string{
	".pdf": "application/pdf", ".png": "image/png", ".jpg": "image/jpeg", ".jpeg": "image/jpeg",
	".tif": "image/tiff", ".tiff": "image/tiff",
	".doc": "application/msword", ".txt": "text/plain", ".zip": "application/zip", ".html": "text/html",
}
