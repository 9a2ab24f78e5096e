// Package sample writes made-up loan packages: one PDF that looks like a borrower's scanned file, and the truth about each of its pages.
//
// It promises:
//   - One [Spec] gives one package: PDF and truth are the same bytes every time (for one Go release and processor family), however many
//     cores draw the pages.
//   - Nobody in it exists. Names, employers, banks and numbers are invented; numbers are well formed and carry right check digits, and
//     social security numbers come from a range that no adult holds.
//   - The papers agree with themselves and with each other: balances close, pay adds up and arrives in the account, the year's pay is on
//     the year's tax form, one person has one birth date.
//   - The truth says what is printed, page by page and field by field.
//
// From seed to file: a [cast] is invented (borrower, employer, banks), a plan names the papers of the product, each paper is made out from
// the cast as facts and set by a template on sheets of package paper, and package scan makes most of the sheets look scanned.
//
// A paper is one file: its facts, its fields and its template. Another template for a class is another function over the same facts.
package sample
