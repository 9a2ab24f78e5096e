#include "leaders.h"

#include <leptonica/allheaders.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <vector>

namespace {

// At 200 dots an inch, where a point is 2.8 pixels. Leaders are set in the type
// of the text, of 7 to 12 points, in which a full stop is a ninth of the size
// across, and from half of the size to twice the size apart.
const int smallest = 1, largest = 7; // a dot's sides
const int nearest = 4, farthest = 34; // from dot to dot
// A row that stands askew climbs by a pixel from dot to dot, at most.
const int climb = 2;
// An ellipsis is three dots, and four or five may stand in a row by chance: the
// points of figures in narrow columns.
const size_t fewest = 6;
// More are no leaders, but a shaded ground or dirt; looking for rows would take
// longer than reading.
const int most_dots = 25000;

struct dot {
	int left, top, right, bottom;
	int x() const { return (left + right) / 2; }
	int y() const { return (top + bottom) / 2; }
};

std::vector<dot> dots_of(Pix *ink)
{
	std::vector<dot> dots;
	Boxa *boxes = pixConnCompBB(ink, 8);
	int count = boxes ? boxaGetCount(boxes) : 0;
	for (int i = 0; i < count; i++) {
		int x, y, w, h;
		if (boxaGetBoxGeometry(boxes, i, &x, &y, &w, &h) != 0)
			continue;
		if (w >= smallest && w <= largest && h >= smallest && h <= largest)
			dots.push_back({x, y, x + w, y + h});
	}
	boxaDestroy(&boxes);
	return dots;
}

// A row grows from left to right, in even steps.
struct row {
	std::vector<dot> dots;
	int step = 0; // 0 with the first
	bool takes(const dot &d) const
	{
		const dot &last = dots.back();
		int dx = d.x() - last.x(), dy = std::abs(d.y() - last.y());
		if (dx < nearest || dx > farthest || dy > climb)
			return false;
		return step == 0 || std::abs(dx - step) <= std::max(2, step / 5);
	}
	void take(const dot &d)
	{
		if (step == 0)
			step = d.x() - dots.back().x();
		dots.push_back(d);
	}
};

std::vector<row> rows_of(std::vector<dot> dots)
{
	std::sort(dots.begin(), dots.end(), [](const dot &a, const dot &b) {
		return a.x() != b.x() ? a.x() < b.x() : a.y() < b.y();
	});
	std::vector<row> rows;
	std::multimap<int, size_t> open; // by the height of the last dot
	for (const dot &d : dots) {
		auto best = open.end();
		for (auto at = open.lower_bound(d.y() - climb); at != open.end() && at->first <= d.y() + climb;) {
			if (d.x() - rows[at->second].dots.back().x() > farthest) {
				at = open.erase(at); // it has ended
				continue;
			}
			if (rows[at->second].takes(d) && (best == open.end() || rows[at->second].dots.size() > rows[best->second].dots.size()))
				best = at;
			++at;
		}
		if (best == open.end()) {
			rows.push_back({{d}});
			open.emplace(d.y(), rows.size() - 1);
			continue;
		}
		size_t taken = best->second;
		open.erase(best);
		rows[taken].take(d);
		open.emplace(d.y(), taken);
	}
	return rows;
}

// erase paints over a dot and its blurred edge.
void erase(Pix *gray, const dot &d)
{
	const int edge = 2;
	int width = pixGetWidth(gray), height = pixGetHeight(gray), words = pixGetWpl(gray);
	int left = std::max(d.left - edge, 0), right = std::min(d.right + edge, width);
	int top = std::max(d.top - edge, 0), bottom = std::min(d.bottom + edge, height);
	l_uint32 *data = pixGetData(gray);
	int paper = 0;
	for (int y = top; y < bottom; y++)
		for (int x = left; x < right; x++)
			paper = std::max<int>(paper, GET_DATA_BYTE(data + size_t(y) * words, x));
	for (int y = top; y < bottom; y++)
		for (int x = left; x < right; x++)
			SET_DATA_BYTE(data + size_t(y) * words, x, paper);
}

} // namespace

bool erase_leaders(Pix *gray, Pix *ink)
{
	std::vector<dot> dots = dots_of(ink);
	if (dots.size() < fewest || dots.size() > most_dots)
		return false;
	bool any = false;
	for (const row &r : rows_of(std::move(dots))) {
		if (r.dots.size() < fewest)
			continue;
		any = true;
		for (const dot &d : r.dots)
			erase(gray, d);
	}
	return any;
}
