#include "tesseract.h"

#include <leptonica/allheaders.h>
#include <stdlib.h>
#include <string.h>
#include <tesseract/capi.h>

// Of libgomp, which tesseract is built with.
void omp_set_max_active_levels(int);

struct engine {
	TessBaseAPI *api;
	int stop;
};

engine *engine_new(const char *language)
{
	setMsgSeverity(L_SEVERITY_NONE); // leptonica would write to stderr
	engine *e = calloc(1, sizeof *e);
	if (!e)
		return NULL;
	e->api = TessBaseAPICreate();
	if (TessBaseAPIInit2(e->api, NULL, language, OEM_LSTM_ONLY) != 0) {
		engine_delete(e);
		return NULL;
	}
	TessBaseAPISetVariable(e->api, "debug_file", "/dev/null"); // so would tesseract
	return e;
}

void engine_delete(engine *e)
{
	if (e->api)
		TessBaseAPIDelete(e->api);
	free(e);
}

void engine_stop(engine *e)
{
	__atomic_store_n(&e->stop, 1, __ATOMIC_RELAXED);
}

void engine_resume(engine *e)
{
	__atomic_store_n(&e->stop, 0, __ATOMIC_RELAXED);
}

static bool stopped(void *e, int words)
{
	return __atomic_load_n(&((engine *)e)->stop, __ATOMIC_RELAXED);
}

// alone keeps tesseract from spreading a page over four threads, which makes
// every page slower as soon as there is more than one: the threads wait for each
// other by spinning. It asks for four by name, so omp_set_num_threads does not
// reach it, and OMP_THREAD_LIMIT is read before main. That no level may be
// parallel holds for the calling thread, hence it is said before every use.
static void alone(void)
{
	omp_set_max_active_levels(0);
}

static char *copy(const char *s)
{
	size_t n = strlen(s) + 1;
	char *c = malloc(n);
	return c ? memcpy(c, s, n) : NULL;
}

// words copies what was recognised.
static int words(TessBaseAPI *api, reading *out)
{
	TessResultIterator *it = TessBaseAPIGetIterator(api);
	if (!it)
		return OK; // a page without text
	int capacity = 0, line = -1;
	const TessPageIterator *at = TessResultIteratorGetPageIteratorConst(it);
	do {
		if (TessPageIteratorIsAtBeginningOf(at, RIL_TEXTLINE))
			line++;
		char *text = TessResultIteratorGetUTF8Text(it, RIL_WORD);
		if (!text)
			continue;
		if (out->count == capacity) {
			capacity = 2 * capacity + 256;
			word *more = realloc(out->words, capacity * sizeof *more);
			if (!more) {
				TessDeleteText(text);
				break;
			}
			out->words = more;
		}
		word *w = &out->words[out->count];
		w->text = copy(text);
		TessDeleteText(text);
		w->confidence = TessResultIteratorConfidence(it, RIL_WORD);
		w->line = line < 0 ? 0 : line;
		if (w->text && TessPageIteratorBoundingBox(at, RIL_WORD, &w->left, &w->top, &w->right, &w->bottom))
			out->count++;
		else
			free(w->text);
	} while (TessResultIteratorNext(it, RIL_WORD));
	TessResultIteratorDelete(it);
	return OK;
}

// ink is the share of the picture that was taken for ink.
static float ink(TessBaseAPI *api)
{
	PIX *pix = TessBaseAPIGetThresholdedImage(api);
	if (!pix)
		return 0;
	l_float32 share = 0;
	pixForegroundFraction(pix, &share);
	pixDestroy(&pix);
	return share;
}

int engine_read(engine *e, const unsigned char *picture, size_t size, int quarters, int scattered, part p, reading *out)
{
	memset(out, 0, sizeof *out);
	alone();
	PIX *pix = pixReadMem(picture, size);
	if (pix && quarters) {
		PIX *turned = pixRotateOrth(pix, quarters);
		pixDestroy(&pix);
		pix = turned;
	}
	if (!pix)
		return UNREADABLE;
	out->width = pixGetWidth(pix);
	out->height = pixGetHeight(pix);
	// One level between paper and ink and blocks of lines, or a level for every
	// neighbourhood (Sauvola's) and lines wherever they are.
	TessBaseAPISetVariable(e->api, "thresholding_method", scattered ? "2" : "0");
	TessBaseAPISetPageSegMode(e->api, scattered ? PSM_SPARSE_TEXT : PSM_AUTO);
	TessBaseAPISetImage2(e->api, pix);
	if (p.right > p.left && p.bottom > p.top) {
		int left = p.left * out->width, top = p.top * out->height;
		TessBaseAPISetRectangle(e->api, left, top, p.right * out->width - left, p.bottom * out->height - top);
	}
	if (TessBaseAPIGetSourceYResolution(e->api) < 70)
		TessBaseAPISetSourceResolution(e->api, 200); // it does not say
	ETEXT_DESC *monitor = TessMonitorCreate();
	TessMonitorSetCancelFunc(monitor, stopped);
	TessMonitorSetCancelThis(monitor, e);
	int status = TessBaseAPIRecognize(e->api, monitor) == 0 ? OK : FAILED;
	TessMonitorDelete(monitor);
	if (stopped(e, 0))
		status = STOPPED;
	if (status == OK) {
		out->ink = ink(e->api);
		status = words(e->api, out);
	}
	TessBaseAPIClear(e->api);
	pixDestroy(&pix);
	return status;
}

void reading_free(reading *r)
{
	for (int i = 0; i < r->count; i++)
		free(r->words[i].text);
	free(r->words);
}
