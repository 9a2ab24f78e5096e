// The arithmetic is tesseract's, in its own steps and roundings (src/lstm of
// version 5): int8 values stand for -1 to 1, products are summed in 32 bits, and
// tanh and the logistic function are looked up in tables of 4,096 and
// interpolated. So both give the same, which tests check.

#include "kernel.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

enum { ONE = 127 };
static const float STATE_LIMIT = 100;

// narrow is a number from -1 to 1 in 8 bits.
static inline int16_t narrow(float x) { return (int)(ONE * x + (x < 0 ? -0.5f : 0.5f)); }

// The room that layers work in: what a product gives, in 32 bits and then as it
// is meant, and the state of a recurrent layer.
typedef struct {
	int16_t *u;
	int32_t *sum;
	float *v, *state;
} room;

static void product(const matrix *m, const room *r, float *restrict v)
{
	kernel.sums(m, r->u, r->sum);
	const int32_t *restrict s = r->sum, *restrict bias = m->biases;
	const float *restrict scale = m->scales;
	for (int i = 0; i < m->outputs; i++)
		v[i] = (s[i] + bias[i]) * scale[i];
}

// step advances a recurrent layer. u holds the input, and after it the output of
// the step before, which is replaced.
static void step(const matrix *m, const room *r)
{
	int ns = m->outputs / 4;
	product(m, r, r->v);
	float *restrict cell = r->v, *restrict input = cell + ns, *restrict forget = input + ns, *restrict output = forget + ns;
	float *restrict state = r->state;
	int16_t *restrict out = r->u + m->inputs - ns;
	kernel.tanh(cell, ns);
	kernel.logistic(input, 3 * ns);
	for (int i = 0; i < ns; i++) {
		float s = state[i] * forget[i];
		s += cell[i] * input[i];
		s = s < STATE_LIMIT ? s : STATE_LIMIT;
		s = s > -STATE_LIMIT ? s : -STATE_LIMIT;
		cell[i] = state[i] = s;
	}
	kernel.tanh(cell, ns);
	for (int i = 0; i < ns; i++)
		out[i] = narrow(cell[i] * output[i]);
}

// noise is what the strip lies in: C++'s minstd_rand, in 8 bits.
static inline int16_t noise(uint32_t *seed)
{
	*seed = (uint32_t)(*seed * (uint64_t)48271 % 2147483647);
	double x = 127 * 2.0 * (int32_t)*seed / 2147483647 - 127;
	return x >= 0 ? (int)(x + 0.5) : -(int)(-x + 0.5);
}

// levels finds what is black and what is white in a line of print: the levels
// of the valleys and of the peaks along its middle.
static void levels(const uint8_t *row, int width, float *black, float *white)
{
	int valleys[256] = {0}, peaks[256] = {0}, v = 0, p = 0;
	for (int x = 1; x + 1 < width; x++) {
		int before = row[x - 1], at = row[x], after = row[x + 1];
		if ((at < before && at <= after) || (at <= before && at < after)) {
			valleys[at]++;
			v++;
		}
		if ((at > before && at >= after) || (at >= before && at > after)) {
			peaks[at]++;
			p++;
		}
	}
	if (v == 0)
		valleys[0] = v = 1;
	if (p == 0)
		peaks[255] = p = 1;
	// Tesseract's quantile of a histogram, interpolated within a level.
	const struct {
		const int *counts;
		int total;
		double share;
		float *level;
	} ends[] = {{valleys, v, 0.25, black}, {peaks, p, 0.75, white}};
	for (int e = 0; e < 2; e++) {
		double target = ends[e].share * ends[e].total;
		if (target < 1)
			target = 1;
		if (target > ends[e].total)
			target = ends[e].total;
		int sum = 0, level = 0;
		for (; level <= 255 && sum < target; sum += ends[e].counts[level++])
			;
		*ends[e].level = level > 0 ? level - (sum - target) / ends[e].counts[level - 1] : 0;
	}
}

// see turns a strip into 8 bits, black to white.
static void see(const network *net, const uint8_t *strip, int width, int16_t *out)
{
	float black, white;
	levels(strip + net->height / 2 * width, width, &black, &white);
	float contrast = (white - black) / 2;
	if (contrast <= 0)
		contrast = 1;
	int16_t value[256];
	for (int p = 0; p < 256; p++) {
		float x = 128 * ((p - black) / contrast - 1.0f);
		x = x < ONE ? x : ONE;
		x = x > -ONE ? x : -ONE;
		value[p] = (int)(x + (x < 0 ? -0.5f : 0.5f));
	}
	for (int i = 0; i < net->height * width; i++)
		out[i] = value[strip[i]];
}

// around looks at the 3×3 pixels around one, column by column. What lies outside
// is noise, so that nothing is learned of it.
static void around(const int16_t *pixels, int width, int height, int x, int y, uint32_t *seed, int16_t *u)
{
	for (int i = -1; i <= 1; i++)
		for (int j = -1; j <= 1; j++)
			*u++ = x + i >= 0 && x + i < width && y + j >= 0 && y + j < height ? pixels[(y + j) * width + x + i] : noise(seed);
}

// pooled convolves and keeps the strongest of each 3×3. That tanh grows with its
// argument leaves it to be taken of these alone. The result is column by column,
// as the next layer reads it.
static void pooled(const network *net, const int16_t *pixels, int width, int columns, int rows, const room *r, int32_t *best, int16_t *out)
{
	int kinds = net->convolve.outputs, height = net->height;
	uint32_t seed = net->seed;
	int16_t *u = r->u;
	u[9] = 0; // the half of a pair
	for (int i = 0; i < columns * rows * kinds; i++)
		best[i] = INT32_MIN;
	for (int y = 0; y < height; y++) {
		for (int x = 0; x < width; x++) {
			if (x > 0 && y > 0 && x + 1 < width && y + 1 < height) {
				const int16_t *p = pixels + (y - 1) * width + x - 1;
				for (int i = 0; i < 3; i++)
					for (int j = 0; j < 3; j++)
						u[3 * i + j] = p[j * width + i];
			} else {
				around(pixels, width, height, x, y, &seed, u);
			}
			if (x >= 3 * columns || y >= 3 * rows)
				continue; // but the noise was drawn
			kernel.sums(&net->convolve, u, r->sum);
			const int32_t *restrict s = r->sum;
			int32_t *restrict b = best + ((x / 3) * rows + y / 3) * kinds;
			for (int k = 0; k < kinds; k++)
				b[k] = b[k] > s[k] ? b[k] : s[k];
		}
	}
	const float *restrict scale = net->convolve.scales;
	const int32_t *restrict bias = net->convolve.biases;
	for (int i = 0; i < columns * rows; i++, best += kinds, out += kinds) {
		for (int k = 0; k < kinds; k++)
			r->v[k] = (best[k] + bias[k]) * scale[k];
		kernel.tanh(r->v, kinds);
		for (int k = 0; k < kinds; k++)
			out[k] = narrow(r->v[k]);
	}
}

// softmax turns the last layer's output into probabilities.
static void softmax(float *v, int n)
{
	float highest = v[0], sum = 0;
	for (int i = 1; i < n; i++)
		highest = v[i] > highest ? v[i] : highest;
	for (int i = 0; i < n; i++) {
		float x = v[i] - highest;
		v[i] = expf(x > -86 ? x : -86);
		sum += v[i];
	}
	for (int i = 0; i < n; i++)
		v[i] /= sum;
}

static int max(int a, int b) { return a > b ? a : b; }

// fits makes room for a layer.
static void fits(const matrix *m, int *inputs, int *outputs)
{
	*inputs = max(*inputs, 2 * m->pairs);
	*outputs = max(*outputs, BLOCK * m->blocks);
}

int forward(const network *net, const uint8_t *strip, int width, float *probabilities)
{
	int columns = width / 3, rows = net->height / 3, kinds = net->convolve.outputs;
	if (columns == 0)
		return 0;
	int inputs = 0, outputs = 0;
	fits(&net->convolve, &inputs, &outputs);
	fits(&net->down, &inputs, &outputs);
	fits(&net->out, &inputs, &outputs);
	for (int l = 0; l < net->layers; l++)
		fits(&net->along[l].m, &inputs, &outputs);

	room r = {
		malloc(inputs * sizeof *r.u), malloc(outputs * sizeof *r.sum),
		malloc(outputs * sizeof *r.v), malloc(outputs * sizeof *r.state),
	};
	int16_t *pixels = malloc((size_t)net->height * width * sizeof *pixels);
	int32_t *best = malloc((size_t)columns * rows * kinds * sizeof *best);
	int16_t *seen = malloc((size_t)columns * rows * kinds * sizeof *seen);
	int16_t *from = malloc((size_t)columns * inputs * sizeof *from), *to = malloc((size_t)columns * inputs * sizeof *to);
	if (!r.u || !r.sum || !r.v || !r.state || !pixels || !best || !seen || !from || !to) {
		columns = -1;
		goto end;
	}
	see(net, strip, width, pixels);
	pooled(net, pixels, width, columns, rows, &r, best, seen);

	int ns = net->down.outputs / 4;
	for (int x = 0; x < columns; x++) {
		memset(r.u, 0, inputs * sizeof *r.u);
		memset(r.state, 0, ns * sizeof *r.state);
		for (int y = 0; y < rows; y++) {
			memcpy(r.u, seen + (x * rows + y) * kinds, kinds * sizeof *r.u);
			step(&net->down, &r);
		}
		memcpy(from + x * ns, r.u + kinds, ns * sizeof *r.u);
	}
	int ni = ns;
	for (int l = 0; l < net->layers; l++) {
		const matrix *m = &net->along[l].m;
		ns = m->outputs / 4;
		memset(r.u, 0, inputs * sizeof *r.u);
		memset(r.state, 0, ns * sizeof *r.state);
		for (int t = 0; t < columns; t++) {
			int x = net->along[l].backwards ? columns - 1 - t : t;
			memcpy(r.u, from + x * ni, ni * sizeof *r.u);
			step(m, &r);
			memcpy(to + x * ns, r.u + ni, ns * sizeof *r.u);
		}
		int16_t *spare = from;
		from = to, to = spare;
		ni = ns;
	}
	memset(r.u, 0, inputs * sizeof *r.u);
	for (int x = 0; x < columns; x++) {
		memcpy(r.u, from + x * ni, ni * sizeof *r.u);
		product(&net->out, &r, probabilities);
		softmax(probabilities, net->out.outputs);
		probabilities += net->out.outputs;
	}
end:
	free(r.u), free(r.sum), free(r.v), free(r.state);
	free(pixels), free(best), free(seen), free(from), free(to);
	return columns;
}
