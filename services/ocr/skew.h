#pragma once
// Skew: the angle at which a sheet lay on the glass.

struct Pix;

// straighten turns a picture whose lines of print do not run level, in the place
// of *gray, about its middle, and tells by how much: radians, clockwise. It is 0
// where they do, or where there are too few to tell. The picture grows, so that
// nothing is cut off. The skew is seen in the ink, the same picture in black and
// white.
//
// Tesseract follows lines that are askew, but takes those that stand side by side
// for one.
double straighten(Pix **gray, Pix *ink);

// wipe_streaks takes thin lines out of a picture that run down all of it: dirt in a
// scanner's feeder draws them, and they are taken for the rule between two columns. It tells
// whether there were any.
bool wipe_streaks(Pix *gray, Pix *ink);
