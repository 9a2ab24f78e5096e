// A narrow view of MuPDF: open, count, look at, draw and read the pages of one
// document, with a bound on memory. It is for a process that holds one document
// and may be killed at any time.

#include <stddef.h>
#include <stdint.h>

typedef struct document document;

enum { OK, FAILED, NO_MEMORY, ENCRYPTED, PURE_XFA };

enum {
	REPAIRED = 1,
	OWNER_PASSWORD = 2,
	HAS_XFA = 4,
	HAS_SCRIPT = 8,
	HAS_FILES = 16,
	HAS_LAUNCH = 32,
	HAS_EXTERNAL = 64,
	INCREMENTAL = 128,
	MISCOUNTED = 256,
	ALL_FACTS = 511,
};

typedef struct {
	unsigned char *pixels; // gray, row by row; released with the next page or the document
	int stride;
	int errors; // parts of the page that could not be drawn, or not to their end
} picture;

// What stands on a page, in the order in which it is drawn. Numbers rather than
// MuPDF's XML, which took 3 ms a page to print and to parse again.
typedef struct {
	int32_t what; // a character in Unicode, or one of MARK_…
	float box[4]; // left, top, right, bottom, in points from the page's corner
} mark;

enum {
	MARK_LINE = -1, // a line of text begins; box is the direction of its baseline, x and y
	MARK_PICTURE = -2,
};

typedef struct {
	const unsigned char *marks; // released with the next page or the document
	size_t size; // in bytes
} layer;

document *document_new(size_t memory);
int document_open(document *d, const unsigned char *data, size_t size, const char *media_type);
void document_close(document *d);
int document_count(document *d, int *pages);
int document_facts(document *d);
int document_search(document *d);

int page_load(document *d, int number, int orientation, float *x0, float *y0, float *x1, float *y1);
int page_scan(document *d, int number, int64_t *pixels, int *bilevel);
int page_draw(document *d, float x_scale, float y_scale, int width, int height, picture *out);
int page_text(document *d, layer *out);
void page_drop(document *d);
