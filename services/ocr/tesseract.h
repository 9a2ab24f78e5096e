// A narrow view of tesseract: one engine, one picture at a time.

#include <stddef.h>

typedef struct engine engine;

enum { OK, FAILED, UNREADABLE, STOPPED };

typedef struct {
	char *text;       // UTF-8
	float confidence; // 0 to 100
	int left, top, right, bottom;
	int line; // from 0
} word;

typedef struct {
	word *words;
	int count;
	int width, height; // of the picture, in pixels, as it was turned
	float ink;         // share of it that was taken for ink
} reading;

engine *engine_new(const char *language);
void engine_delete(engine *e);
// A part of a picture, in shares of it after turning; nothing stands for the whole.
typedef struct {
	float left, top, right, bottom;
} part;
int engine_read(engine *e, const unsigned char *picture, size_t size, int quarters, int scattered, part p, reading *out);
void engine_stop(engine *e);
void engine_resume(engine *e);
void reading_free(reading *r);
