// Package world invents the people, firms and money that the papers of one loan
// file speak of, so that all of them tell the same story: the payslip's net pay
// arrives on the account, the W-2 is the sum of the year's payments, the PAN on
// the card is the one in the tax return, and balances run.
//
// Everything follows from a seed. Nobody in it exists: first names, surnames and
// towns are common ones, firms, banks and streets are invented, and numbers are
// valid by form and check digit but, where there is a range that is not given
// out, taken from it.
//
// A [File] is the world of one loan file, a [Borrower] one applicant in it. A
// template asks the borrower for facts ([Borrower.PayOn], [Borrower.Statement],
// [Borrower.USTax], ...) and prints them. What is wrong on purpose in a paper is wrong
// in the borrower it is handed ([Borrower.Altered]), so that no template needs to know.
package world
