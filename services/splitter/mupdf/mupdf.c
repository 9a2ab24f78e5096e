#include "mupdf.h"

#include <math.h>
#include <setjmp.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

// What is used of MuPDF's interface, declared by hand: go-fitz links MuPDF
// into the binary, but its headers cannot be reached from another package.
// fz_new_context_imp refuses to work with a library of another version than
// this one, so the declarations cannot silently fall out of step.
#define FZ_VERSION "1.24.9"

typedef struct fz_context fz_context;
typedef struct fz_document fz_document;
typedef struct fz_page fz_page;
typedef struct fz_pixmap fz_pixmap;
typedef struct fz_colorspace fz_colorspace;
typedef struct fz_separations fz_separations;
typedef struct fz_device fz_device;
typedef struct fz_stream fz_stream;
typedef struct fz_buffer fz_buffer;
typedef struct pdf_document pdf_document;
typedef struct pdf_obj pdf_obj;

typedef struct { float x0, y0, x1, y1; } fz_rect;
typedef struct { int x0, y0, x1, y1; } fz_irect;
typedef struct { float a, b, c, d, e, f; } fz_matrix;
typedef struct { int flags; float scale; } fz_stext_options;
typedef struct { float x, y; } fz_point;
typedef struct { fz_point ul, ur, ll, lr; } fz_quad;
typedef struct fz_stext_char {
	int c, bidi, color;
	fz_point origin;
	fz_quad quad;
	float size;
	void *font;
	struct fz_stext_char *next;
} fz_stext_char;
typedef struct fz_stext_line {
	int wmode;
	fz_point dir;
	fz_rect bbox;
	fz_stext_char *first_char, *last_char;
	struct fz_stext_line *prev, *next;
} fz_stext_line;
typedef struct fz_stext_block {
	int type;
	fz_rect bbox;
	union {
		struct { fz_stext_line *first_line, *last_line; } t;
		struct { fz_matrix transform; void *image; } i;
	} u;
	struct fz_stext_block *prev, *next;
} fz_stext_block;
typedef struct {
	void *pool;
	fz_rect mediabox;
	fz_stext_block *first_block, *last_block;
} fz_stext_page;
typedef struct { int abort, progress; size_t progress_max; int errors, incomplete; } fz_cookie;
typedef struct {
	void *user;
	void *(*malloc)(void *, size_t);
	void *(*realloc)(void *, void *, size_t);
	void (*free)(void *, void *);
} fz_alloc_context;

enum { FZ_NO_CACHE = 2 };
enum { FZ_MEDIA_BOX, FZ_CROP_BOX };
enum { LONGEST = 1 << 24 }; // no side of a picture has more pixels
enum { STEXT_TEXT, STEXT_IMAGE }; // FZ_STEXT_BLOCK_…
enum { PRESERVE_IMAGES = 4 }; // FZ_STEXT_PRESERVE_IMAGES: where pictures stand; they are not decoded

fz_context *fz_new_context_imp(const fz_alloc_context *, const void *locks, size_t max_store, const char *version);
void fz_drop_context(fz_context *);
sigjmp_buf *fz_push_try(fz_context *);
int fz_do_try(fz_context *);
int fz_do_always(fz_context *);
int fz_do_catch(fz_context *);
void fz_ignore_error(fz_context *);
const char *fz_caught_message(fz_context *);
void fz_flush_warnings(fz_context *);
void fz_set_warning_callback(fz_context *, void (*)(void *, const char *), void *);
void fz_set_error_callback(fz_context *, void (*)(void *, const char *), void *);
typedef struct fz_document_handler fz_document_handler;
extern fz_document_handler pdf_document_handler, img_document_handler;
void fz_register_document_handler(fz_context *, const fz_document_handler *);
fz_stream *fz_open_memory(fz_context *, const unsigned char *, size_t);
void fz_drop_stream(fz_context *, fz_stream *);
fz_document *fz_open_document_with_stream(fz_context *, const char *magic, fz_stream *);
void fz_drop_document(fz_context *, fz_document *);
int fz_needs_password(fz_context *, fz_document *);
int fz_count_pages(fz_context *, fz_document *);
fz_page *fz_load_page(fz_context *, fz_document *, int);
void fz_drop_page(fz_context *, fz_page *);
fz_rect fz_bound_page_box(fz_context *, fz_page *, int box);
void fz_run_page(fz_context *, fz_page *, fz_device *, fz_matrix, fz_cookie *);
fz_colorspace *fz_device_gray(fz_context *);
fz_pixmap *fz_new_pixmap_with_bbox(fz_context *, fz_colorspace *, fz_irect, fz_separations *, int alpha);
void fz_drop_pixmap(fz_context *, fz_pixmap *);
void fz_clear_pixmap_with_value(fz_context *, fz_pixmap *, int);
unsigned char *fz_pixmap_samples(fz_context *, const fz_pixmap *);
int fz_pixmap_stride(fz_context *, const fz_pixmap *);
fz_device *fz_new_draw_device(fz_context *, fz_matrix, fz_pixmap *);
fz_device *fz_new_stext_device(fz_context *, fz_stext_page *, const fz_stext_options *);
void fz_enable_device_hints(fz_context *, fz_device *, int);
void fz_close_device(fz_context *, fz_device *);
void fz_drop_device(fz_context *, fz_device *);
fz_stext_page *fz_new_stext_page(fz_context *, fz_rect);
void fz_drop_stext_page(fz_context *, fz_stext_page *);
fz_buffer *fz_new_buffer(fz_context *, size_t);
void fz_drop_buffer(fz_context *, fz_buffer *);
size_t fz_buffer_storage(fz_context *, fz_buffer *, unsigned char **);
void fz_append_data(fz_context *, fz_buffer *, const void *, size_t);
pdf_document *pdf_specifics(fz_context *, fz_document *);
pdf_obj *pdf_trailer(fz_context *, pdf_document *);
pdf_obj *pdf_dict_getp(fz_context *, pdf_obj *, const char *path);
const char *pdf_to_name(fz_context *, pdf_obj *);
int pdf_was_repaired(fz_context *, pdf_document *);
void pdf_repair_xref(fz_context *, pdf_document *);
int pdf_count_versions(fz_context *, pdf_document *);
int pdf_xref_len(fz_context *, pdf_document *);
pdf_obj *pdf_load_object(fz_context *, pdf_document *, int number);
void pdf_drop_obj(fz_context *, pdf_obj *);
int pdf_is_indirect(fz_context *, pdf_obj *);
int pdf_to_num(fz_context *, pdf_obj *);
int pdf_is_array(fz_context *, pdf_obj *);
int pdf_is_dict(fz_context *, pdf_obj *);
int pdf_array_len(fz_context *, pdf_obj *);
pdf_obj *pdf_array_get(fz_context *, pdf_obj *, int);
int pdf_dict_len(fz_context *, pdf_obj *);
pdf_obj *pdf_dict_get_val(fz_context *, pdf_obj *, int);
pdf_obj *pdf_dict_gets(fz_context *, pdf_obj *, const char *key);
pdf_obj *pdf_lookup_page_obj(fz_context *, pdf_document *, int number);
pdf_obj *pdf_dict_gets_inheritable(fz_context *, pdf_obj *, const char *key);
int pdf_to_bool(fz_context *, pdf_obj *);
int pdf_to_int(fz_context *, pdf_obj *);
pdf_obj *pdf_new_int(fz_context *, int64_t);
pdf_obj *pdf_new_indirect(fz_context *, pdf_document *, int number, int generation);
void pdf_dict_puts_drop(fz_context *, pdf_obj *, const char *key, pdf_obj *);

#define fz_try(ctx) if (!sigsetjmp(*fz_push_try(ctx), 0)) if (fz_do_try(ctx)) do
#define fz_always(ctx) while (0); if (fz_do_always(ctx)) do
#define fz_catch(ctx) while (0); if (fz_do_catch(ctx))

struct document {
	fz_context *ctx;
	fz_stream *stream;
	fz_document *doc;
	fz_page *page;
	fz_pixmap *pixmap;
	fz_buffer *text;
	fz_cookie cookie;
	fz_rect bounds;
	fz_matrix upright; // from the page's bounds to the page as it is shown, in points
	size_t used, limit;
	int refused; // memory was asked for beyond the limit, or the system's
	int cut; // something on the page ends before its end
	int miscounted; // the document counts other pages than it has
	int facts, values; // what a search found, and how many values it has looked at
};

// Every block begins with its size, so that what a document holds can be told.
enum { HEADER = 16 };

// The limit of the process comes after this one: it would hit whoever asks for
// memory next, which need not be MuPDF, and MuPDF can go on with less.
static int allowed(document *d, size_t more)
{
	return more <= d->limit && d->used <= d->limit - more;
}

static void *bounded_realloc(void *user, void *old, size_t size)
{
	document *d = user;
	size_t before = 0;
	char *block = NULL;
	if (old) {
		block = (char *)old - HEADER;
		memcpy(&before, block, sizeof before);
	}
	if (size > before && !allowed(d, size - before)) {
		d->refused = 1;
		return NULL;
	}
	block = realloc(block, size + HEADER);
	if (!block) {
		d->refused = 1;
		return NULL;
	}
	memcpy(block, &size, sizeof size);
	d->used += size - before;
	return block + HEADER;
}

static void *bounded_malloc(void *user, size_t size)
{
	return bounded_realloc(user, NULL, size);
}

static void bounded_free(void *user, void *old)
{
	if (!old)
		return;
	document *d = user;
	char *block = (char *)old - HEADER;
	size_t size;
	memcpy(&size, block, sizeof size);
	d->used -= size;
	free(block);
}

// begin forgets what went wrong before.
static void begin(document *d)
{
	fz_flush_warnings(d->ctx); // or the same one would not be heard again
	d->refused = 0;
	d->cookie.errors = 0;
	d->cookie.progress = 0;
}

// warned hears MuPDF's warnings, which quote the document and go nowhere. Where
// a picture or the page's content is cut off, MuPDF fills up what is missing, says
// only this, and draws on.
static void warned(void *user, const char *message)
{
	static const char *const cut[] = { "premature end", "padding truncated image", "content stream is not a stream" };
	document *d = user;
	for (size_t i = 0; i < sizeof cut / sizeof *cut; i++)
		if (!strncmp(message, cut[i], strlen(cut[i])))
			d->cut = 1;
}

static int failure(document *d)
{
	fz_ignore_error(d->ctx);
	return d->refused ? NO_MEMORY : FAILED;
}

// What MuPDF may keep from one page to the next. Fonts come again; pictures do
// not, and fill whatever they are given. In 96 MiB a scan of 50 pages takes 131
// MiB, in 16 it takes 64, and neither it nor 81 pages of text take longer.
enum { STORE = 16 << 20 };

document *document_new(size_t memory)
{
	document *d = calloc(1, sizeof *d);
	if (!d)
		return NULL;
	d->limit = memory;
	fz_alloc_context alloc = { d, bounded_malloc, bounded_realloc, bounded_free };
	d->ctx = fz_new_context_imp(&alloc, NULL, memory / 8 < STORE ? memory / 8 : STORE, FZ_VERSION);
	if (!d->ctx) {
		free(d);
		return NULL;
	}
	fz_set_warning_callback(d->ctx, warned, d);
	fz_set_error_callback(d->ctx, NULL, NULL);
	return d;
}

int document_open(document *d, const unsigned char *data, size_t size, const char *media_type)
{
	int status = OK;
	fz_try(d->ctx) {
		// MuPDF goes by the content, not by what it is told, and knows many formats.
		fz_register_document_handler(d->ctx, strcmp(media_type, "application/pdf") ? &img_document_handler : &pdf_document_handler);
		d->stream = fz_open_memory(d->ctx, data, size);
		d->doc = fz_open_document_with_stream(d->ctx, media_type, d->stream);
		if (fz_needs_password(d->ctx, d->doc))
			status = ENCRYPTED;
	}
	fz_catch(d->ctx) {
		// Of a handler or a version that it does not know, MuPDF has only this to say.
		int locked = strstr(fz_caught_message(d->ctx), "encryption") != NULL;
		status = failure(d);
		if (locked && status == FAILED)
			status = ENCRYPTED;
	}
	return status;
}

void document_close(document *d)
{
	page_drop(d);
	fz_drop_document(d->ctx, d->doc);
	fz_drop_stream(d->ctx, d->stream);
	fz_drop_context(d->ctx);
	free(d);
}

// MOST_OBJECTS is how many are looked at in search of one: a package of 2,000
// scanned pages has 10,000.
enum { MOST_OBJECTS = 50000 };

static int is(document *d, pdf_obj *dict, const char *key, const char *name)
{
	return !strcmp(pdf_to_name(d->ctx, pdf_dict_gets(d->ctx, dict, key)), name);
}

// How far a tree of pages is followed: real ones are some levels deep, and an
// event can number 100,000 pages.
enum { DEEPEST_TREE = 64, MOST_NODES = 200000 };

typedef struct {
	int path[DEEPEST_TREE]; // numbers of the objects from the root
	int nodes, pages;
} tree;

// leaves adds up the pages below a node that is none of its own ancestors, and has
// the node say how many they are: MuPDF finds a page by what nodes say.
static void leaves(fz_context *ctx, pdf_obj *node, int depth, tree *t)
{
	int number = pdf_to_num(ctx, node);
	if (!pdf_is_dict(ctx, node) || depth == DEEPEST_TREE || ++t->nodes > MOST_NODES)
		return;
	for (int i = 0; i < depth; i++)
		if (number && t->path[i] == number)
			return;
	t->path[depth] = number;
	pdf_obj *kids = pdf_dict_gets(ctx, node, "Kids");
	if (!pdf_is_array(ctx, kids)) {
		t->pages++;
		return;
	}
	int n = pdf_array_len(ctx, kids), before = t->pages;
	for (int i = 0; i < n && t->nodes <= MOST_NODES; i++)
		leaves(ctx, pdf_array_get(ctx, kids, i), depth + 1, t);
	if (pdf_to_int(ctx, pdf_dict_gets(ctx, node, "Count")) < t->pages - before)
		pdf_dict_puts_drop(ctx, node, "Count", pdf_new_int(ctx, t->pages - before));
}

// count_pages is how many pages a PDF says it has, or has in its tree if these are
// more: those it does not count would be lost.
static int count_pages(document *d, pdf_document *pdf)
{
	fz_context *ctx = d->ctx;
	pdf_obj *root = pdf_dict_getp(ctx, pdf_trailer(ctx, pdf), "Root/Pages");
	int said = pdf_to_int(ctx, pdf_dict_gets(ctx, root, "Count"));
	tree t = { .nodes = 0 };
	volatile int broken = 0;
	fz_try(ctx) {
		leaves(ctx, root, 0, &t);
	}
	fz_catch(ctx) {
		fz_ignore_error(ctx); // the page that is to blame will say so
		broken = 1;
	}
	d->miscounted = broken || t.pages != said;
	return broken || t.nodes > MOST_NODES || t.pages < said ? said : t.pages;
}

// find_catalogue mends a trailer that names an object as catalogue which is none.
static void find_catalogue(document *d, pdf_document *pdf)
{
	fz_context *ctx = d->ctx;
	pdf_obj *trailer = pdf_trailer(ctx, pdf);
	if (pdf_is_dict(ctx, pdf_dict_getp(ctx, trailer, "Root/Pages")))
		return;
	int objects = pdf_xref_len(ctx, pdf);
	for (int number = 1; number < objects && number <= MOST_OBJECTS; number++) {
		pdf_obj *object = pdf_load_object(ctx, pdf, number);
		int found = is(d, object, "Type", "Catalog") && pdf_is_dict(ctx, pdf_dict_gets(ctx, object, "Pages"));
		pdf_drop_obj(ctx, object);
		if (found) {
			pdf_dict_puts_drop(ctx, trailer, "Root", pdf_new_indirect(ctx, pdf, number, 0));
			return;
		}
	}
}

int document_count(document *d, int *pages)
{
	int status = OK;
	begin(d);
	fz_try(d->ctx) {
		pdf_document *pdf = pdf_specifics(d->ctx, d->doc);
		*pages = pdf ? count_pages(d, pdf) : fz_count_pages(d->ctx, d->doc);
		if (pdf && *pages == 0 && !pdf_was_repaired(d->ctx, pdf)) {
			// Its table is in order and leads nowhere.
			pdf_repair_xref(d->ctx, pdf);
			find_catalogue(d, pdf);
			*pages = count_pages(d, pdf);
		}
		// Its one static page says "Please wait". (MuPDF's own test for such
		// forms crashes on some documents.)
		if (pdf) {
			pdf_obj *root = pdf_dict_getp(d->ctx, pdf_trailer(d->ctx, pdf), "Root");
			if (pdf_dict_getp(d->ctx, root, "AcroForm/XFA") && pdf_to_bool(d->ctx, pdf_dict_getp(d->ctx, root, "NeedsRendering")))
				status = PURE_XFA;
		}
	}
	fz_catch(d->ctx) {
		status = failure(d);
	}
	return status;
}

int document_facts(document *d)
{
	volatile int facts = 0;
	fz_try(d->ctx) {
		pdf_document *pdf = pdf_specifics(d->ctx, d->doc);
		if (pdf) {
			pdf_obj *trailer = pdf_trailer(d->ctx, pdf);
			if (pdf_was_repaired(d->ctx, pdf))
				facts |= REPAIRED;
			if (d->miscounted)
				facts |= MISCOUNTED;
			if (pdf_count_versions(d->ctx, pdf) > 1) // one more for each change, none for being linearized
				facts |= INCREMENTAL;
			if (pdf_dict_getp(d->ctx, trailer, "Encrypt"))
				facts |= OWNER_PASSWORD;
			if (pdf_dict_getp(d->ctx, trailer, "Root/AcroForm/XFA"))
				facts |= HAS_XFA;
			pdf_obj *files = pdf_dict_getp(d->ctx, trailer, "Root/Names/EmbeddedFiles");
			if (pdf_array_len(d->ctx, pdf_dict_getp(d->ctx, files, "Names")) || pdf_array_len(d->ctx, pdf_dict_getp(d->ctx, files, "Kids")))
				facts |= HAS_FILES;
			const char *action = pdf_to_name(d->ctx, pdf_dict_getp(d->ctx, trailer, "Root/OpenAction/S"));
			if (pdf_dict_getp(d->ctx, trailer, "Root/Names/JavaScript") || !strcmp(action, "JavaScript"))
				facts |= HAS_SCRIPT;
			if (!strcmp(action, "Launch"))
				facts |= HAS_LAUNCH;
		}
	}
	fz_catch(d->ctx) {
		// What a broken catalogue hides stays unflagged: flags only inform.
		fz_ignore_error(d->ctx);
	}
	return facts;
}

// Where a document can carry what is no page is anywhere: in its catalogue, in
// outlines, on pages, on annotations, on the fields of forms. Rather than know
// every such place, the search looks at every object for what gives it away.
enum {
	MOST_VALUES = 2000000, // in all objects together; some seconds' worth
	DEEPEST = 32,          // MuPDF's own parser goes deeper
};

// look takes in one value and what it contains. What it refers to has its own turn.
static void look(document *d, pdf_obj *value, int depth)
{
	fz_context *ctx = d->ctx;
	if (depth > DEEPEST || ++d->values > MOST_VALUES || pdf_is_indirect(ctx, value))
		return;
	if (pdf_is_array(ctx, value)) {
		int n = pdf_array_len(ctx, value);
		for (int i = 0; i < n && d->values <= MOST_VALUES; i++)
			look(d, pdf_array_get(ctx, value, i), depth + 1);
	} else if (pdf_is_dict(ctx, value)) {
		if (is(d, value, "S", "JavaScript"))
			d->facts |= HAS_SCRIPT;
		if (is(d, value, "S", "Launch"))
			d->facts |= HAS_LAUNCH;
		if (is(d, value, "S", "GoToR") || is(d, value, "S", "SubmitForm") || is(d, value, "S", "ImportData"))
			d->facts |= HAS_EXTERNAL;
		if (pdf_is_dict(ctx, pdf_dict_gets(ctx, value, "EF")) || is(d, value, "Subtype", "FileAttachment"))
			d->facts |= HAS_FILES;
		// A stream whose content is in another file.
		if (pdf_dict_gets(ctx, value, "F") && pdf_dict_gets(ctx, value, "Length"))
			d->facts |= HAS_EXTERNAL;
		int n = pdf_dict_len(ctx, value);
		for (int i = 0; i < n && d->values <= MOST_VALUES; i++)
			look(d, pdf_dict_get_val(ctx, value, i), depth + 1);
	}
}

int document_search(document *d)
{
	fz_context *ctx = d->ctx;
	pdf_document *volatile pdf = NULL;
	volatile int objects = 0, number;
	page_drop(d); // makes room
	d->facts = document_facts(d);
	d->values = 0;
	fz_try(ctx) {
		pdf = pdf_specifics(ctx, d->doc);
		if (pdf)
			objects = pdf_xref_len(ctx, pdf);
	}
	fz_catch(ctx) {
		fz_ignore_error(ctx);
	}
	for (number = 1; number < objects && number <= MOST_OBJECTS && d->values <= MOST_VALUES; number++) {
		pdf_obj *volatile object = NULL;
		fz_try(ctx) {
			object = pdf_load_object(ctx, pdf, number);
			look(d, object, 0);
		}
		fz_always(ctx) {
			pdf_drop_obj(ctx, object);
		}
		fz_catch(ctx) {
			// A broken object hides what it holds: flags only inform.
			fz_ignore_error(ctx);
		}
	}
	return d->facts;
}

// visible is the part of the sheet that a crop box leaves, as ISO 32000-1, 14.11.2
// has it: MuPDF takes a box that is larger than the sheet for the page. Where it
// leaves nothing the page has no extent, rather than nothing on it.
static fz_rect visible(fz_rect crop, fz_rect media)
{
	fz_rect r = {
		crop.x0 > media.x0 ? crop.x0 : media.x0, crop.y0 > media.y0 ? crop.y0 : media.y0,
		crop.x1 < media.x1 ? crop.x1 : media.x1, crop.y1 < media.y1 ? crop.y1 : media.y1,
	};
	return r;
}

// upright is how a page is turned and mirrored that lies as the orientation of
// TIFF says: the picture's first row and column are where it says they are.
static fz_matrix upright(int orientation, float w, float h)
{
	switch (orientation) {
	case 2: return (fz_matrix){ -1, 0, 0, 1, w, 0 };
	case 3: return (fz_matrix){ -1, 0, 0, -1, w, h };
	case 4: return (fz_matrix){ 1, 0, 0, -1, 0, h };
	case 5: return (fz_matrix){ 0, 1, 1, 0, 0, 0 };
	case 6: return (fz_matrix){ 0, 1, -1, 0, h, 0 };
	case 7: return (fz_matrix){ 0, -1, -1, 0, h, w };
	case 8: return (fz_matrix){ 0, -1, 1, 0, 0, w };
	default: return (fz_matrix){ 1, 0, 0, 1, 0, 0 };
	}
}

int page_load(document *d, int number, int orientation, float *x0, float *y0, float *x1, float *y1)
{
	int status = OK;
	page_drop(d);
	begin(d);
	d->cut = 0; // some pictures are decoded here, others when they are drawn
	fz_try(d->ctx) {
		d->page = fz_load_page(d->ctx, d->doc, number);
		d->bounds = visible(fz_bound_page_box(d->ctx, d->page, FZ_CROP_BOX), fz_bound_page_box(d->ctx, d->page, FZ_MEDIA_BOX));
	}
	fz_catch(d->ctx) {
		status = failure(d);
	}
	float w = d->bounds.x1 - d->bounds.x0, h = d->bounds.y1 - d->bounds.y0;
	d->upright = upright(orientation, w, h);
	*x0 = d->bounds.x0, *y0 = d->bounds.y0, *x1 = d->bounds.x1, *y1 = d->bounds.y1;
	if (d->upright.a == 0) // it lies on its side
		*x1 = *x0 + h, *y1 = *y0 + w;
	return status;
}

// page_scan tells how many pixels the largest picture has that a PDF's page names
// itself, and whether it is in black and white. It decodes nothing, and what it
// cannot tell is none: pictures inside of forms are not looked for.
int page_scan(document *d, int number, int64_t *pixels, int *bilevel)
{
	enum { MOST = 256 }; // a scan has one picture, or some strips and masks
	int status = OK;
	*pixels = *bilevel = 0;
	fz_context *ctx = d->ctx;
	fz_try(ctx) {
		pdf_document *pdf = pdf_specifics(ctx, d->doc);
		if (pdf) {
			pdf_obj *resources = pdf_dict_gets_inheritable(ctx, pdf_lookup_page_obj(ctx, pdf, number), "Resources");
			pdf_obj *pictures = pdf_dict_gets(ctx, resources, "XObject");
			int count = pdf_dict_len(ctx, pictures);
			for (int i = 0; i < count && i < MOST; i++) {
				pdf_obj *p = pdf_dict_get_val(ctx, pictures, i);
				if (strcmp(pdf_to_name(ctx, pdf_dict_gets(ctx, p, "Subtype")), "Image") != 0)
					continue;
				int64_t width = pdf_to_int(ctx, pdf_dict_gets(ctx, p, "Width")), height = pdf_to_int(ctx, pdf_dict_gets(ctx, p, "Height"));
				if (width <= 0 || height <= 0 || width > LONGEST || height > LONGEST || width * height <= *pixels)
					continue;
				*pixels = width * height;
				*bilevel = pdf_to_int(ctx, pdf_dict_gets(ctx, p, "BitsPerComponent")) == 1 || pdf_to_bool(ctx, pdf_dict_gets(ctx, p, "ImageMask"));
			}
		}
	}
	fz_catch(ctx) {
		status = failure(d);
	}
	return status;
}

// run sends the page with its annotations and filled form fields, which are
// part of what a person sees, through a device.
static void run(document *d, fz_device *device, fz_matrix matrix)
{
	fz_enable_device_hints(d->ctx, device, FZ_NO_CACHE);
	fz_run_page(d->ctx, d->page, device, matrix, &d->cookie);
	fz_close_device(d->ctx, device);
}

// finished tells how a run really ended. MuPDF takes what goes wrong inside a
// page for damage and draws on, which would pass off a page cut short by its
// limits as a whole one.
static int finished(document *d, int status)
{
	if (status != OK)
		return status;
	return d->refused ? NO_MEMORY : OK;
}

int page_draw(document *d, float x_scale, float y_scale, int width, int height, picture *out)
{
	int status = OK;
	fz_matrix u = d->upright;
	fz_matrix matrix = {
		u.a * x_scale, u.b * y_scale, u.c * x_scale, u.d * y_scale,
		(u.e - u.a * d->bounds.x0 - u.c * d->bounds.y0) * x_scale, (u.f - u.b * d->bounds.x0 - u.d * d->bounds.y0) * y_scale,
	};
	fz_matrix identity = { 1, 0, 0, 1, 0, 0 };
	fz_irect area = { 0, 0, width, height };
	fz_context *ctx = d->ctx;
	fz_drop_pixmap(ctx, d->pixmap);
	d->pixmap = NULL;
	begin(d);
	fz_device *volatile device = NULL;
	fz_try(ctx) {
		d->pixmap = fz_new_pixmap_with_bbox(ctx, fz_device_gray(ctx), area, NULL, 0);
		fz_clear_pixmap_with_value(ctx, d->pixmap, 255);
		device = fz_new_draw_device(ctx, identity, d->pixmap);
		run(d, device, matrix);
	}
	fz_always(ctx) {
		fz_drop_device(ctx, device);
	}
	fz_catch(ctx) {
		status = failure(d);
	}
	status = finished(d, status);
	if (status != OK)
		return status;
	out->pixels = fz_pixmap_samples(ctx, d->pixmap);
	out->stride = fz_pixmap_stride(ctx, d->pixmap);
	out->errors = d->cookie.errors + d->cut;
	return OK;
}

// put adds a mark with a box.
static void put(document *d, int32_t what, float left, float top, float right, float bottom)
{
	mark m = { what, { left, top, right, bottom } };
	fz_append_data(d->ctx, d->text, &m, sizeof m);
}

static float least(float a, float b, float c, float d) { return fminf(fminf(a, b), fminf(c, d)); }
static float most(float a, float b, float c, float d) { return fmaxf(fmaxf(a, b), fmaxf(c, d)); }

// put_line adds a line of text. A character has a quadrangle, whichever way it
// is turned or mirrored; its outline is enough.
static void put_line(document *d, const fz_stext_line *line)
{
	put(d, MARK_LINE, line->dir.x, line->dir.y, 0, 0);
	for (const fz_stext_char *c = line->first_char; c; c = c->next) {
		const fz_quad *q = &c->quad;
		put(d, c->c < 0 ? 0 : c->c,
			least(q->ul.x, q->ur.x, q->ll.x, q->lr.x), least(q->ul.y, q->ur.y, q->ll.y, q->lr.y),
			most(q->ul.x, q->ur.x, q->ll.x, q->lr.x), most(q->ul.y, q->ur.y, q->ll.y, q->lr.y));
	}
}

int page_text(document *d, layer *out)
{
	int status = OK;
	fz_stext_options options = { PRESERVE_IMAGES, 0 };
	fz_matrix matrix = { 1, 0, 0, 1, -d->bounds.x0, -d->bounds.y0 };
	fz_context *ctx = d->ctx;
	fz_stext_page *volatile page = NULL;
	fz_device *volatile device = NULL;
	fz_drop_buffer(ctx, d->text);
	d->text = NULL;
	begin(d);
	fz_try(ctx) {
		page = fz_new_stext_page(ctx, d->bounds);
		device = fz_new_stext_device(ctx, page, &options);
		run(d, device, matrix);
		d->text = fz_new_buffer(ctx, 64 << 10);
		for (const fz_stext_block *b = page->first_block; b; b = b->next) {
			if (b->type == STEXT_IMAGE)
				put(d, MARK_PICTURE, b->bbox.x0, b->bbox.y0, b->bbox.x1, b->bbox.y1);
			else if (b->type == STEXT_TEXT)
				for (const fz_stext_line *line = b->u.t.first_line; line; line = line->next)
					put_line(d, line);
		}
	}
	fz_always(ctx) {
		fz_drop_device(ctx, device);
		fz_drop_stext_page(ctx, page);
	}
	fz_catch(ctx) {
		status = failure(d);
	}
	status = finished(d, status);
	if (status != OK)
		return status;
	unsigned char *marks = NULL;
	out->size = fz_buffer_storage(ctx, d->text, &marks);
	out->marks = marks;
	return OK;
}

void page_drop(document *d)
{
	fz_drop_pixmap(d->ctx, d->pixmap);
	fz_drop_buffer(d->ctx, d->text);
	fz_drop_page(d->ctx, d->page);
	d->pixmap = NULL;
	d->text = NULL;
	d->page = NULL;
}
