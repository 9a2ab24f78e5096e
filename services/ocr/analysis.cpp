#include "analysis.h"

#include "bands.h"
#include "grain.h"
#include "leaders.h"
#include "lone.h"
#include "skew.h"

#include <leptonica/allheaders.h>
#include <tesseract/baseapi.h>

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <cstring>
#include <memory>
#include <utility>
#include <vector>

// Of libgomp, which tesseract is built with.
extern "C" void omp_set_max_active_levels(int);

struct picture {
	Pix *pix;
	int width, height; // before it was straightened
	double turned;     // by which it was, in radians, clockwise
};

struct analyser {
	tesseract::TessBaseAPI api;
};

namespace {

// Resolutions that files claim are often wrong; by what tesseract takes for the
// resolution it judges the size of letters. This is about what pages have.
const int usual_resolution = 200;
const int lowest_resolution = 70;

// around is what tesseract leaves around a strip, in pixels.
const int around = 4;

// alone keeps tesseract from spreading a page over four threads, which makes
// every page slower as soon as there is more than one: the threads wait for each
// other by spinning. It asks for four by name, so omp_set_num_threads does not
// reach it, and OMP_THREAD_LIMIT is read before main. That no level may be
// parallel holds for the calling thread, hence it is said before every use.
void alone() { omp_set_max_active_levels(0); }

int quarters_of(const tesseract::PageIterator &at)
{
	tesseract::Orientation orientation;
	tesseract::WritingDirection direction;
	tesseract::TextlineOrder order;
	float askew;
	at.Orientation(&orientation, &direction, &order, &askew);
	switch (orientation) {
	case tesseract::ORIENTATION_PAGE_LEFT:
		return 1;
	case tesseract::ORIENTATION_PAGE_DOWN:
		return 2;
	case tesseract::ORIENTATION_PAGE_RIGHT:
		return 3;
	default:
		return 0;
	}
}

// heighten lets a strip reach as far up and down as letters of its line would,
// whether there are such letters or not: what the network reads must be of one
// size.
void heighten(const tesseract::PageIterator &at, strip *s)
{
	int x1, y1, x2, y2;
	if (!at.Baseline(tesseract::RIL_WORD, &x1, &y1, &x2, &y2))
		return;
	float height, descenders, ascenders;
	at.RowAttributes(&height, &descenders, &ascenders);
	float middle = (s->left + s->right) / 2.0f;
	float foot = x1 == x2 ? y1 : y1 + (y2 - y1) * (middle - x1) / (x2 - x1);
	// Descenders are negative, and pictures count downwards.
	s->bottom = std::max(s->bottom, int(foot - descenders));
	s->top = std::min(s->top, int(foot - (height + descenders)));
}

std::vector<strip> strips_of(tesseract::PageIterator *at, int width, int height)
{
	std::vector<strip> strips;
	int line = -1;
	do {
		if (at->IsAtBeginningOf(tesseract::RIL_TEXTLINE))
			line++;
		if (at->Empty(tesseract::RIL_WORD) || !PTIsTextType(at->BlockType()))
			continue;
		strip s = {};
		if (!at->BoundingBox(tesseract::RIL_WORD, &s.left, &s.top, &s.right, &s.bottom))
			continue;
		s.line = std::max(line, 0);
		s.quarters = quarters_of(*at);
		if (s.quarters == 0)
			heighten(*at, &s);
		s.left = std::max(s.left - around, 0);
		s.top = std::max(s.top - around, 0);
		s.right = std::min(s.right + around, width);
		s.bottom = std::min(s.bottom + around, height);
		if (s.left < s.right && s.top < s.bottom)
			strips.push_back(s);
	} while (at->Next(tesseract::RIL_WORD));
	return strips;
}

// show gives a picture, or a part of it, to tesseract.
void show(analyser *a, const picture *p, const part &within)
{
	a->api.SetImage(p->pix);
	int width = pixGetWidth(p->pix), height = pixGetHeight(p->pix);
	if (within.right > within.left && within.bottom > within.top) {
		int left = within.left * width, top = within.top * height;
		a->api.SetRectangle(left, top, int(within.right * width) - left, int(within.bottom * height) - top);
	}
	if (a->api.GetSourceYResolution() < lowest_resolution)
		a->api.SetSourceResolution(usual_resolution);
}

int analyse_page(analyser *a, picture *p, bool scattered, const part &within, layout *out)
{
	// One level between paper and ink and blocks of lines, or a level for every
	// neighbourhood (Sauvola's) and lines wherever they are.
	a->api.SetVariable("thresholding_method", scattered ? "2" : "0");
	a->api.SetPageSegMode(scattered ? tesseract::PSM_SPARSE_TEXT : tesseract::PSM_AUTO);
	show(a, p, within);
	Pix *ink = a->api.GetThresholdedImage();
	if (!ink)
		return FAILED;
	if (within.right <= within.left) { // the whole of it
		if (smooth_grain(&p->pix, ink)) {
			show(a, p, within);
			pixDestroy(&ink);
			ink = a->api.GetThresholdedImage();
			if (!ink)
				return FAILED;
		}
		if (p->turned == 0 && (p->turned = straighten(&p->pix, ink)) != 0) {
			show(a, p, within);
			pixDestroy(&ink);
			ink = a->api.GetThresholdedImage();
			if (!ink)
				return FAILED;
		}
		bool wiped = wipe_streaks(p->pix, ink);
		bool lightened = lighten_bands(p->pix, ink), erased = erase_leaders(p->pix, ink);
		if (wiped || lightened || erased)
			show(a, p, within);
	}
	pixForegroundFraction(ink, &out->ink);
	std::unique_ptr<tesseract::PageIterator> at(a->api.AnalyseLayout(true));
	if (!at) { // a page without text
		pixDestroy(&ink);
		return OK;
	}
	std::vector<strip> strips = strips_of(at.get(), pixGetWidth(p->pix), pixGetHeight(p->pix));
	if (!scattered && within.right <= within.left) {
		edges lone = lone_strips(p->pix, ink, strips);
		strips.insert(strips.begin(), lone.head.begin(), lone.head.end());
		strips.insert(strips.end(), lone.foot.begin(), lone.foot.end());
	}
	pixDestroy(&ink);
	out->count = strips.size();
	out->strips = static_cast<strip *>(std::malloc(strips.size() * sizeof(strip) + 1));
	if (!out->strips)
		return FAILED;
	std::memcpy(out->strips, strips.data(), strips.size() * sizeof(strip));
	return OK;
}

} // namespace

extern "C" {

picture *picture_new(const unsigned char *content, size_t size)
{
	setMsgSeverity(L_SEVERITY_NONE); // leptonica would write to stderr
	Pix *read = pixReadMem(content, size);
	if (!read)
		return nullptr;
	Pix *gray = pixConvertTo8(read, 0);
	pixDestroy(&read);
	if (!gray)
		return nullptr;
	return new (std::nothrow) picture{gray, int(pixGetWidth(gray)), int(pixGetHeight(gray)), 0};
}

void picture_delete(picture *p)
{
	if (p)
		pixDestroy(&p->pix);
	delete p;
}

int picture_width(const picture *p) { return p->width; }
int picture_height(const picture *p) { return p->height; }

void picture_place(const picture *p, int *left, int *top, int *right, int *bottom)
{
	if (p->turned == 0)
		return;
	const double along = std::cos(p->turned), across = std::sin(p->turned);
	const double middle_x = pixGetWidth(p->pix) / 2.0, middle_y = pixGetHeight(p->pix) / 2.0;
	const double x = (*left + *right) / 2.0 - middle_x, y = (*top + *bottom) / 2.0 - middle_y;
	const double half_width = (*right - *left) / 2.0, half_height = (*bottom - *top) / 2.0;
	// Where the middle of the box was, and how far its corners reached from there.
	const double was_x = x * along + y * across + p->width / 2.0, was_y = y * along - x * across + p->height / 2.0;
	const double reach_x = half_width * along + half_height * std::fabs(across), reach_y = half_height * along + half_width * std::fabs(across);
	*left = std::max(int(was_x - reach_x), 0);
	*top = std::max(int(was_y - reach_y), 0);
	*right = std::min(int(std::ceil(was_x + reach_x)), p->width);
	*bottom = std::min(int(std::ceil(was_y + reach_y)), p->height);
}

int picture_turn(picture *p, int quarters)
{
	Pix *turned = pixRotateOrth(p->pix, quarters);
	if (!turned)
		return FAILED;
	pixDestroy(&p->pix);
	p->pix = turned;
	if (quarters % 2)
		std::swap(p->width, p->height);
	return OK;
}

analyser *analyser_new(void)
{
	analyser *a = new (std::nothrow) analyser;
	if (a) {
		a->api.InitForAnalysePage();
		a->api.SetVariable("debug_file", "/dev/null"); // tesseract would write to stderr too
	}
	return a;
}

void analyser_delete(analyser *a) { delete a; }

int analyse(analyser *a, picture *p, int scattered, part within, layout *out)
{
	std::memset(out, 0, sizeof *out);
	alone();
	int status = FAILED;
	try {
		status = analyse_page(a, p, scattered, within, out);
	} catch (...) { // no exception may reach Go
	}
	a->api.Clear();
	return status;
}

void layout_delete(layout *l) { std::free(l->strips); }

int cut(const picture *p, const strip *s, int height, unsigned char **pixels, int *width)
{
	*pixels = nullptr;
	Box *box = boxCreate(s->left, s->top, s->right - s->left, s->bottom - s->top);
	Pix *pix = pixClipRectangle(p->pix, box, nullptr);
	boxDestroy(&box);
	if (pix && s->quarters) {
		Pix *turned = pixRotateOrth(pix, s->quarters);
		pixDestroy(&pix);
		pix = turned;
	}
	if (!pix)
		return FAILED;
	float scale = float(height) / pixGetHeight(pix);
	Pix *scaled = pixScale(pix, scale, scale);
	pixDestroy(&pix);
	if (!scaled)
		return OK; // nothing is left of it
	int rows = std::min<int>(height, pixGetHeight(scaled));
	*width = pixGetWidth(scaled);
	*pixels = static_cast<unsigned char *>(std::calloc(height, *width));
	for (int y = 0; *pixels && y < rows; y++) {
		const l_uint32 *row = pixGetData(scaled) + size_t(y) * pixGetWpl(scaled);
		for (int x = 0; x < *width; x++)
			(*pixels)[size_t(y) * *width + x] = GET_DATA_BYTE(row, x);
	}
	pixDestroy(&scaled);
	return *pixels ? OK : FAILED;
}

char *tessdata(const char *language)
{
	tesseract::TessBaseAPI api;
	if (api.Init(nullptr, language, tesseract::OEM_LSTM_ONLY) != 0)
		return nullptr;
	return strdup(api.GetDatapath());
}

const char *tesseract_version(void) { return tesseract::TessBaseAPI::Version(); }

} // extern "C"
