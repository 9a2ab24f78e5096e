// Package line recognises one line of print.
//
// It runs the recurrent networks that come with tesseract, from tesseract's own
// files, in tesseract's arithmetic: weights and activations of 8 bits, sums of
// 32. Tests hold what it gives for a line against what tesseract's network gives:
// the same class in every column, as likely to a millionth. Only how it is
// computed differs. Tesseract walks through a line pixel by pixel by way of general
// index arithmetic, and spends most of its time there rather than on the products;
// here every layer is a loop over arrays. On 38 made-up pages that took 4.2 s of
// processor time, where tesseract's recognition took 23.9, on a processor with
// AVX-512.
//
// The likeliest class of every column is taken, without tesseract's dictionaries.
// On 35 of these pages 15.1 % of the words were misread so, and 14.6 % by
// tesseract; among them were faxes of which half is lost.
//
// Finding the lines stays tesseract's: see [dossier/services/ocr].
package line
