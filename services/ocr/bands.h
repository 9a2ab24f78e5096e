#pragma once
// Dark bands with light print on them: headings of forms and tables.

struct Pix;

// lighten_bands turns them into light bands with dark print, and tells whether
// there were any. They are found in the ink, the same picture in black and white.
//
// Tesseract finds lines of light print too, but often takes the letters for print
// that stands on its side.
bool lighten_bands(Pix *gray, Pix *ink);
