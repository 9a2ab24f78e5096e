// Command ocr runs the ocr as a process of its own, over the cloud that its
// configuration names.
package main

import (
	"dossier/services/internal/boot"
	"dossier/services/internal/consume"
	"dossier/services/ocr"
)

func main() {
	boot.Main(func(e boot.Env) (consume.Consumer, error) {
		return ocr.New(e.Artifacts, e.Memory, ocr.Settings(e.Config.OCR)), nil
	})
}
