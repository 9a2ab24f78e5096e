#pragma once
// Grain: the noise of a film, a sensor or a bad copy, all over a page.

struct Pix;

// smooth_grain smooths a picture that is grainy, in the place of *gray, and tells
// whether it was. It is seen in the ink, the same picture in black and white.
//
// Every grain is a piece of ink to tesseract, which holds each against its
// neighbours: of such a page the analysis of the layout took up to 20 seconds, and
// then found 19 of 74 words.
bool smooth_grain(Pix **gray, Pix *ink);
