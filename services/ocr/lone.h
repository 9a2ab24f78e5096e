#pragma once
// Print that stands alone at a page's head or foot: page numbers, mostly.

#include "analysis.h"

#include <vector>

struct Pix;

struct edges {
	std::vector<strip> head, foot;
};

// lone_strips finds print near the upper and the lower edge of a gray picture, of which the
// ink is known, where no strip is that was found before, or a short one. Each is a line of
// its own, and may turn out to be no print at all.
//
// Tesseract passes over a figure or two that have no others near them, or cannot
// tell how high their line is, and over what is gray among black: of the page numbers
// of made-up scans, 15 % were not read.
edges lone_strips(Pix *gray, Pix *ink, const std::vector<strip> &found);
