#pragma once
// Where the lines of print are on a page. Tesseract finds them; leptonica, which
// it is built on, decodes pictures and cuts strips out of them.

#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

enum { OK, FAILED, UNREADABLE };

// A picture of a page, in gray.
typedef struct picture picture;

// picture_new decodes a picture, or gives NULL.
picture *picture_new(const unsigned char *content, size_t size);
void picture_delete(picture *p);
// Its extent, as it came or was turned by quarters.
int picture_width(const picture *p);
int picture_height(const picture *p);
// picture_place puts a box that was found in the picture to where it stands within
// that extent: analyse may have straightened the picture.
void picture_place(const picture *p, int *left, int *top, int *right, int *bottom);
// picture_turn turns a picture by quarters, clockwise.
int picture_turn(picture *p, int quarters);

// A strip is a stretch of one line of print without a wide gap, in pixels. The
// line's letters rise and fall within it.
typedef struct {
	int left, top, right, bottom;
	int line;     // from 0; strips of one line share it
	int quarters; // by which it must be turned, clockwise, to be read
	int alone;    // not 0 if it is only ink at the page's edge that may be print
} strip;

typedef struct {
	strip *strips;
	int count;
	float ink; // share of the picture that was taken for ink
} layout;

// An analyser is tesseract, for one picture at a time.
typedef struct analyser analyser;
analyser *analyser_new(void);
void analyser_delete(analyser *a);

// A part of a picture, in shares of it; nothing stands for the whole.
typedef struct {
	float left, top, right, bottom;
} part;

// analyse finds the strips of a picture in reading order. scattered looks for
// text that lies about in uneven light, rather than in blocks on paper. It leaves
// the picture without the skew, the grain, the dark bands and the rows of dots
// that it had.
int analyse(analyser *a, picture *p, int scattered, part within, layout *out);
void layout_delete(layout *l);

// cut copies a strip, turned as it must be and scaled to a height, row by row.
// *pixels is to be freed; it is NULL where the strip is too small to hold anything.
int cut(const picture *p, const strip *s, int height, unsigned char **pixels, int *width);

// tessdata gives the folder with the models of a language, to be freed, or NULL.
char *tessdata(const char *language);
const char *tesseract_version(void);

#ifdef __cplusplus
}
#endif
