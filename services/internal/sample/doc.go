// Package sample makes up loan files, and says what is in them.
//
// No public set of long loan files exists, for they are full of people's lives.
// This package makes files that look like theirs, from a seed, and the truth
// beside them: what each page is, which document it belongs to, what is printed
// where, and what was made wrong on purpose. Nobody in them exists.
//
// # How a file is made
//
// A [Spec] says what is wanted. A world is invented ([world.New]): the borrowers, their
// employers, accounts, loan and home, all telling one story. The checklist of the
// product says which papers lie in the file; each is made out by a template
// ([template.Template]), one issuer's way of setting that paper. What is to be wrong is made
// wrong in the borrower a template is handed. The papers' pages are brought into
// the order that was asked for, doubled, lost and mixed with pages that do not
// belong; scanned as machines scan ([scan.Condition]) or left as the files they are; and
// bound into a PDF, a TIFF or single pictures.
//
// The same spec gives the same bytes.
//
// # Kept out
//
// One template of each class is kept out ([KeptOut]): nothing is ever tuned on it, so
// that a figure measured on it says how Dossier does on an issuer it has not met.
// A test guards that no signal, threshold or training reads them.
package sample
