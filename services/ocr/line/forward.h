#pragma once

// The layers of a network, as loops over arrays.

#include <stdint.h>

// A matrix in the order in which it is used: blocks of BLOCK rows, and in each
// the weights of two inputs side by side for every row. What is missing to whole
// blocks, pairs and fours is zero.
enum { BLOCK = 16 };

typedef struct {
	int outputs, inputs, blocks, pairs, fours;
	const int16_t *weights; // of 8 bits, kept in 16: products of these are what vector units add up
	const int8_t *bytes;    // the same by four inputs, for processors that add up products of 8 bits
	const int32_t *shift;   // 128 times the sum of each row's weights, with whole blocks
	const int32_t *biases;  // times 127, as an input of 1 would be
	const float *scales;
} matrix;

typedef struct {
	matrix m;
	int backwards;
} recurrent;

typedef struct {
	int height;
	uint32_t seed; // of the noise around the strip
	matrix convolve, down, out;
	int layers;
	const recurrent *along;
} network;

// forward gives, for every third column of a strip of net->height rows, how
// likely each class is. Rows are width bytes apart. It returns how many columns
// those are, or -1 without memory; probabilities has room for width/3 × classes.
int forward(const network *net, const uint8_t *strip, int width, float *probabilities);

// There are loops for vectors of every width. use_kernel chooses them, and says
// whether this processor has what they need: of kernel_count the nth, or with a
// negative number the best. It comes before the first use of forward, and never
// while that runs.
int kernel_count(void);
int use_kernel(int n);
