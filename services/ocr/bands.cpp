#include "bands.h"

#include <leptonica/allheaders.h>

#include <algorithm>

namespace {

// Bands are looked for in a picture that is reduced by so much, where print on
// paper has vanished: each pixel is the majority of what it was made of.
const int reduction = 8;
// A band is as high as a line of small print, half a millimetre above and below
// it, and as wide as a short word: at 200 dots an inch, reduced.
const int lowest = 3, narrowest = 12;
// What is higher than this share of the page is a picture, or the table around
// a photographed page.
const double highest = 0.2;
// Letters cover no more than a third of a band, and something of it; bars of
// large letters, which are dark too, hold none.
const double mostly_dark = 0.6, all_dark = 0.98;
// Letters stand inside of a band. What is round has a light edge.
const double dark_edge = 0.85;

struct area {
	int left, top, right, bottom;
};

double share(Pix *ink, const area &a)
{
	Box *box = boxCreate(a.left, a.top, a.right - a.left, a.bottom - a.top);
	Pix *part = pixClipRectangle(ink, box, nullptr);
	boxDestroy(&box);
	l_float32 dark = 0;
	if (part)
		pixForegroundFraction(part, &dark);
	pixDestroy(&part);
	return dark;
}

// edge is the share of an area's edge that is dark.
double edge(Pix *ink, const area &a)
{
	const double width = a.right - a.left, height = a.bottom - a.top;
	const double along = share(ink, {a.left, a.top, a.right, a.top + 1}) + share(ink, {a.left, a.bottom - 1, a.right, a.bottom});
	const double down = share(ink, {a.left, a.top, a.left + 1, a.bottom}) + share(ink, {a.right - 1, a.top, a.right, a.bottom});
	return (along * width + down * height) / (2 * (width + height));
}

// fit moves the sides of a band, which are known to eight pixels, to where the
// dark begins.
void fit(Pix *ink, area *a)
{
	const int width = pixGetWidth(ink), height = pixGetHeight(ink);
	a->left = std::max(a->left - reduction, 0), a->top = std::max(a->top - reduction, 0);
	a->right = std::min(a->right + reduction, width), a->bottom = std::min(a->bottom + reduction, height);
	const double within = 0.5;
	while (a->top + 1 < a->bottom && share(ink, {a->left, a->top, a->right, a->top + 1}) < within)
		a->top++;
	while (a->top + 1 < a->bottom && share(ink, {a->left, a->bottom - 1, a->right, a->bottom}) < within)
		a->bottom--;
	while (a->left + 1 < a->right && share(ink, {a->left, a->top, a->left + 1, a->bottom}) < within)
		a->left++;
	while (a->left + 1 < a->right && share(ink, {a->right - 1, a->top, a->right, a->bottom}) < within)
		a->right--;
}

void invert(Pix *gray, const area &a)
{
	const int words = pixGetWpl(gray);
	for (int y = a.top; y < a.bottom; y++) {
		l_uint32 *row = pixGetData(gray) + size_t(y) * words;
		for (int x = a.left; x < a.right; x++)
			SET_DATA_BYTE(row, x, 255 - GET_DATA_BYTE(row, x));
	}
}

} // namespace

bool lighten_bands(Pix *gray, Pix *ink)
{
	const int half = 2; // of four pixels, three times over
	Pix *reduced = pixReduceRankBinaryCascade(ink, half, half, half, 0);
	Pix *solid = reduced ? pixOpenBrick(nullptr, reduced, narrowest, lowest) : nullptr;
	Boxa *boxes = solid ? pixConnCompBB(solid, 4) : nullptr;
	bool any = false;
	const int count = boxes ? boxaGetCount(boxes) : 0;
	for (int i = 0; i < count; i++) {
		int x, y, w, h;
		if (boxaGetBoxGeometry(boxes, i, &x, &y, &w, &h) != 0)
			continue;
		area a = {x * reduction, y * reduction, std::min((x + w) * reduction, int(pixGetWidth(ink))), std::min((y + h) * reduction, int(pixGetHeight(ink)))};
		if (a.bottom - a.top > highest * pixGetHeight(ink) || share(ink, a) < mostly_dark)
			continue;
		fit(ink, &a);
		if (share(ink, a) > all_dark || edge(ink, a) < dark_edge)
			continue;
		invert(gray, a);
		any = true;
	}
	boxaDestroy(&boxes);
	pixDestroy(&solid);
	pixDestroy(&reduced);
	return any;
}
