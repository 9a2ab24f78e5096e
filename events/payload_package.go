package events

import "errors"

// TypePackageSplit closes the splitter's work on a package.
const TypePackageSplit Type = "package.split"

// PackageSplit is the manifest: it says how many pages there are. It is stated
// after every page's own fact is on record.
type PackageSplit struct {
	Pages int    `json:"pages"`
	Flags []Flag `json:"flags,omitempty"`
}

func (PackageSplit) Type() Type  { return TypePackageSplit }
func (PackageSplit) Key() string { return "split" }

func (p PackageSplit) Validate() error {
	if p.Pages < 1 || p.Pages > MaxPage {
		return errors.New("number of pages is out of range")
	}
	return nil
}
