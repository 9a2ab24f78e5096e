// Package line recognises one line of print.
//
// It runs the recurrent networks that come with tesseract, from tesseract's own
// files, in tesseract's arithmetic: weights and activations of 8 bits, sums of
// 32. What it gives for a line is what tesseract's network gives, to the bit;
// the tests hold it against that. Only how it is computed differs. Tesseract
// walks through a line pixel by pixel by way of general index arithmetic, and
// spends most of its time there rather than on the products; here every layer
// is a plain loop over arrays, which the compiler turns into vector
// instructions. On dense pages that takes a sixth of the time.
//
// What is not here stays tesseract's: finding the lines ([dossier/services/ocr])
// and reading with its dictionaries.
package line
