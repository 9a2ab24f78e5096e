package taxonomy

import (
	"embed"
	"io/fs"
)

//go:embed loan
var loanFiles embed.FS

// Loan returns the taxonomy of loan documents that comes with Dossier.
func Loan() (*Taxonomy, error) {
	sub, err := fs.Sub(loanFiles, "loan")
	if err != nil {
		return nil, err
	}
	return Load(sub)
}
