#pragma once

// The loops that nearly all of the time goes into, for vectors of every width.

#include "forward.h"

typedef struct {
	// sums multiplies a matrix with a vector of pairs; sum has room for whole blocks.
	void (*sums)(const matrix *m, const int16_t *u, int32_t *sum);
	// These replace n numbers, a multiple of BLOCK, by functions of them.
	void (*tanh)(float *x, int n);
	void (*logistic)(float *x, int n);
} kernels;

extern kernels kernel;
