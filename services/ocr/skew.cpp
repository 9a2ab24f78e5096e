#include "skew.h"

#include <leptonica/allheaders.h>

#include <cmath>
#include <initializer_list>

namespace {

// Degrees. What is less does no harm; what is more is no scan of a sheet, and is
// not looked for.
const double least = 0.7, most = 7;
// How much sharper lines must be at the angle than at the worst one. Leptonica's
// own bar for pictures of text.
const double certain = 3;
// A streak is as thin as a stroke, in pixels: half a millimetre at 200 dots an
// inch, with an edge of one on each side. On a sheet that lies askew nothing that is
// printed runs upright for longer than letters are high, 2 cm; on others the rules of
// tables do, but not over so much of the page.
const int thin = 6, streak = 160;
const double all_down = 0.8;
// Letters are smaller, in pixels; two that touch, too.
const int large = 150;

// wipe takes streaks out of a picture that are so long. Dirt in a scanner's feeder
// draws them. Tesseract takes them for the rules between columns, or, once they have
// been turned, for parts of the letters that they run through.
void wipe(Pix *gray, Pix *ink, int length)
{
	Pix *streaks = pixOpenBrick(nullptr, ink, 1, length);
	Pix *wide = streaks ? pixDilateBrick(nullptr, streaks, 3, 1) : nullptr; // their edges are half as dark
	pixDestroy(&streaks);
	if (!wide)
		return;
	const int width = pixGetWidth(gray), height = pixGetHeight(gray);
	for (int y = 0; y < height; y++) {
		l_uint32 *row = pixGetData(gray) + size_t(y) * pixGetWpl(gray);
		const l_uint32 *of = pixGetData(wide) + size_t(y) * pixGetWpl(wide);
		for (int x = 0; x < width; x++) {
			if (!GET_DATA_BIT(of, x))
				continue;
			int end = x + 1;
			while (end < width && GET_DATA_BIT(of, end))
				end++;
			// As light as what is beside it, so that a stroke that crosses it stays.
			int left = x > 0 ? GET_DATA_BYTE(row, x - 1) : 255, right = end < width ? GET_DATA_BYTE(row, end) : 255;
			if (end - x > thin) {
				x = end;
				continue;
			}
			for (; x < end; x++)
				SET_DATA_BYTE(row, x, (left + right) / 2);
		}
	}
	pixDestroy(&wide);
}

// angle is by how many degrees ink must be turned, clockwise, to be level: 0 if by
// little, or if that cannot be told.
double angle(Pix *ink)
{
	l_float32 degrees = 0, certainty = 0;
	const int reduction = 4;
	const double step = 1, precise = 0.05;
	if (pixFindSkewSweepAndSearch(ink, &degrees, &certainty, reduction, reduction / 2, most, step, precise) != 0)
		return 0;
	return certainty < certain || std::fabs(degrees) < least ? 0 : degrees;
}

// dark_around reports whether most of a picture's edge is dark, as in a photograph
// of a sheet on a table.
bool dark_around(Pix *ink)
{
	const int width = pixGetWidth(ink), height = pixGetHeight(ink);
	double dark = 0;
	for (Box *box : {boxCreate(0, 0, width, 1), boxCreate(0, height - 1, width, 1), boxCreate(0, 0, 1, height), boxCreate(width - 1, 0, 1, height)}) {
		l_float32 share = 0;
		Pix *part = pixClipRectangle(ink, box, nullptr);
		if (part)
			pixForegroundFraction(part, &share);
		pixDestroy(&part);
		boxDestroy(&box);
		dark += share / 4;
	}
	return dark > 0.5;
}

} // namespace

bool wipe_streaks(Pix *gray, Pix *ink)
{
	const int reduction = 4, length = all_down * pixGetHeight(ink);
	Pix *small = pixReduceRankBinaryCascade(ink, 1, 1, 0, 0);
	Pix *down = small ? pixOpenBrick(nullptr, small, 1, length / reduction) : nullptr;
	l_int32 none = 1;
	if (down)
		pixZero(down, &none);
	pixDestroy(&small);
	pixDestroy(&down);
	if (!none)
		wipe(gray, ink, length);
	return !none;
}

double straighten(Pix **gray, Pix *ink)
{
	if (angle(ink) == 0)
		return 0;
	// What is larger than letters may be the sheet's own edge, which in a photograph
	// runs another way than the lines.
	Pix *letters = pixSelectBySize(ink, large, large, 8, L_SELECT_IF_BOTH, L_SELECT_IF_LT, nullptr);
	const double degrees = letters ? angle(letters) : 0;
	pixDestroy(&letters);
	if (degrees == 0)
		return 0;
	wipe(*gray, ink, streak);
	const double radians = degrees * M_PI / 180;
	const int around = dark_around(ink) ? L_BRING_IN_BLACK : L_BRING_IN_WHITE;
	Pix *level = pixRotate(*gray, radians, L_ROTATE_AREA_MAP, around, pixGetWidth(*gray), pixGetHeight(*gray));
	if (!level)
		return 0;
	pixCopyResolution(level, *gray);
	pixDestroy(gray);
	*gray = level;
	return radians;
}
