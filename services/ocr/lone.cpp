#include "lone.h"

#include <leptonica/allheaders.h>

#include <algorithm>

namespace {

// How far from the upper and the lower edge is looked, as a share of the height.
const double edge = 0.12;
// Fewer strips do not tell how large a page's print is.
const size_t fewest = 5;
// More at one edge are no page number, but what is left of a picture or a stamp,
// or dirt.
const size_t most = 8;
const int most_pieces = 2000;
// How much darker than the paper print is at the least: feet are often set in gray, which
// one level for the whole page takes for paper.
const int pale = 45;

// What follows is in heights of the page's usual strip, which has room for what
// rises and falls: a figure fills 0.4 to 0.6 of it.
const double lowest = 0.25, highest = 1.1; // figures, a fifth of the size apart
const double speck = 0.08;                  // less is dirt
const double apart = 0.9;                   // between two pieces of one strip
const double above = 0.2, below = 0.35;     // around figures, for what falls
const double short_of_print = 3;            // strips that are shorter were found in doubt

struct box {
	int left, top, right, bottom;
	int width() const { return right - left; }
	int height() const { return bottom - top; }
};

bool meet(const box &a, const strip &b, int usual)
{
	return b.right - b.left >= short_of_print * usual && a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

// usual_height is the median of the strips that run along the page.
int usual_height(const std::vector<strip> &found)
{
	std::vector<int> heights;
	for (const strip &s : found)
		if (s.quarters == 0)
			heights.push_back(s.bottom - s.top);
	if (heights.size() < fewest)
		return 0;
	std::nth_element(heights.begin(), heights.begin() + heights.size() / 2, heights.end());
	return heights[heights.size() / 2];
}

// paper is the commonest gray of a picture.
int paper(Pix *gray)
{
	Numa *counts = pixGetGrayHistogram(gray, 1);
	if (!counts)
		return 255;
	l_float32 most;
	l_int32 at = 255;
	numaGetMax(counts, &most, &at);
	numaDestroy(&counts);
	return at;
}

// between gives what lies between two heights of a picture.
Pix *between(Pix *picture, int from, int to)
{
	Box *part = boxCreate(0, from, pixGetWidth(picture), to - from);
	Pix *clip = pixClipRectangle(picture, part, nullptr);
	boxDestroy(&part);
	return clip;
}

// pale_ink gives all that is a little darker than the paper of a gray picture, in black
// and white.
Pix *pale_ink(Pix *gray)
{
	return gray ? pixThresholdToBinary(gray, std::max(paper(gray) - pale, 1)) : nullptr;
}

// pieces_of gives the pieces of ink below a height of a page that are no larger than
// letters and stand in no strip but a short one, from left to right. It takes the ink.
std::vector<box> pieces_of(Pix *clip, int from, const std::vector<strip> &found, int usual)
{
	std::vector<box> pieces;
	Boxa *boxes = clip ? pixConnCompBB(clip, 8) : nullptr;
	pixDestroy(&clip);
	int count = boxes ? boxaGetCount(boxes) : 0;
	for (int i = 0; i < count && count <= most_pieces; i++) {
		int x, y, w, h;
		if (boxaGetBoxGeometry(boxes, i, &x, &y, &w, &h) != 0)
			continue;
		box b = {x, y + from, x + w, y + from + h};
		if (std::max(w, h) < speck * usual || h > highest * usual || w > 2 * highest * usual)
			continue;
		if (std::none_of(found.begin(), found.end(), [&](const strip &s) { return meet(b, s, usual); }))
			pieces.push_back(b);
	}
	boxaDestroy(&boxes);
	std::sort(pieces.begin(), pieces.end(), [](const box &a, const box &b) {
		return a.left != b.left ? a.left < b.left : a.top < b.top;
	});
	return pieces;
}

// A row is pieces side by side.
struct row {
	box all;      // of its pieces
	box figures;  // of those that are as large as figures
	bool any = false;
};

void widen(box *b, const box &by)
{
	*b = {std::min(b->left, by.left), std::min(b->top, by.top), std::max(b->right, by.right), std::max(b->bottom, by.bottom)};
}

std::vector<row> rows_of(const std::vector<box> &pieces, int usual)
{
	std::vector<row> rows;
	for (const box &p : pieces) {
		bool large = p.height() >= lowest * usual;
		row *best = nullptr;
		for (row &r : rows) {
			int middle = (p.top + p.bottom) / 2, of_row = (r.all.top + r.all.bottom) / 2;
			bool level = (middle >= r.all.top && middle <= r.all.bottom) || (of_row >= p.top && of_row <= p.bottom);
			if (level && p.left - r.all.right <= apart * usual && (!best || r.all.right > best->all.right))
				best = &r;
		}
		if (!best) {
			rows.push_back({p, p});
			best = &rows.back();
		}
		widen(&best->all, p);
		if (large && best->any)
			widen(&best->figures, p);
		else if (large)
			best->figures = p;
		best->any = best->any || large;
	}
	return rows;
}

// printed gives the rows in ink that hold something as large as a figure; none where
// there are too many to be print. It takes the ink, which begins at a height of the page.
std::vector<row> printed(Pix *ink, int from, const std::vector<strip> &found, int usual)
{
	std::vector<row> rows = rows_of(pieces_of(ink, from, found, usual), usual);
	rows.erase(std::remove_if(rows.begin(), rows.end(), [](const row &r) { return !r.any; }), rows.end());
	if (rows.size() > most)
		rows.clear();
	return rows;
}

bool overlap(const box &a, const box &b)
{
	return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

// strips_between gives the strips between two heights, each in a line of its own.
std::vector<strip> strips_between(Pix *gray, Pix *ink, int from, int to, const std::vector<strip> &found, int usual, int line)
{
	std::vector<strip> lone;
	std::vector<row> rows = printed(between(ink, from, to), from, found, usual);
	size_t black = rows.size();
	Pix *part = between(gray, from, to);
	Pix *more = pale_ink(part);
	pixDestroy(&part);
	for (const row &r : printed(more, from, found, usual))
		if (std::none_of(rows.begin(), rows.begin() + black, [&](const row &b) { return overlap(r.all, b.all); }))
			rows.push_back(r);
	std::sort(rows.begin(), rows.end(), [](const row &a, const row &b) { return a.all.top < b.all.top; });
	const int around = 4; // as tesseract leaves beside a strip
	for (const row &r : rows) {
		strip s = {};
		s.left = std::max(r.all.left - around, 0);
		s.right = std::min(r.all.right + around, int(pixGetWidth(gray)));
		s.top = std::max(r.figures.top - int(above * r.figures.height()), 0);
		s.bottom = std::min(r.figures.bottom + int(below * r.figures.height()), int(pixGetHeight(gray)));
		s.line = line++;
		s.alone = 1;
		lone.push_back(s);
	}
	return lone;
}

} // namespace

edges lone_strips(Pix *gray, Pix *ink, const std::vector<strip> &found)
{
	edges lone;
	int usual = usual_height(found);
	if (usual == 0)
		return lone;
	int height = pixGetHeight(gray), deep = int(edge * height), line = 0;
	for (const strip &s : found)
		line = std::max(line, s.line + 1);
	lone.head = strips_between(gray, ink, 0, deep, found, usual, line);
	lone.foot = strips_between(gray, ink, height - deep, height, found, usual, line + int(lone.head.size()));
	return lone;
}
