#pragma once
// Rows of dots that lead the eye from a word to its figure.

struct Pix;

// erase_leaders paints them over with the paper around them, and tells whether
// there were any. They are found in the ink, the same picture in black and white.
//
// Recognition takes a row of dots for letters and spoils the words beside it: of
// a tax return with leaders, half the words were misread.
bool erase_leaders(Pix *gray, Pix *ink);
