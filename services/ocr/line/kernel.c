#include "kernel.h"

#include <math.h>
#include <stdbool.h>
#include <string.h>

// Every product is rounded before it is added, as tesseract's are, also where the
// processor could do both at once.
#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC optimize("fp-contract=off")
#else
#pragma STDC FP_CONTRACT OFF
#endif

enum { TABLE = 4096 };
static const float PER_UNIT = 256;

// Beyond the last but one entry both functions are 1, which two more entries say.
static float tanh_table[TABLE + 2], logistic_table[TABLE + 2];

static void make_tables(void)
{
	for (int i = 0; i < TABLE; i++) {
		tanh_table[i] = tanh(i / (double)PER_UNIT);
		logistic_table[i] = 1 / (1 + exp(-i / (double)PER_UNIT));
	}
	tanh_table[TABLE] = tanh_table[TABLE + 1] = logistic_table[TABLE] = logistic_table[TABLE + 1] = 1;
}

// plain leaves it to the compiler.
static void plain_sums(const matrix *m, const int16_t *restrict u, int32_t *restrict sum)
{
	const int16_t *restrict w = m->weights;
	for (int b = 0; b < m->blocks; b++, sum += BLOCK) {
		int32_t s[BLOCK] = {0};
		for (int p = 0; p < m->pairs; p++, w += 2 * BLOCK)
			for (int r = 0; r < BLOCK; r++)
				s[r] += w[2 * r] * u[2 * p] + w[2 * r + 1] * u[2 * p + 1];
		memcpy(sum, s, sizeof s);
	}
}

// look_up interpolates for x of 0 and more.
static float look_up(const float *table, float x)
{
	x *= PER_UNIT;
	x = x < TABLE - 1 ? x : TABLE;
	int i = (int)x;
	return table[i] + (table[i + 1] - table[i]) * (x - i);
}

static void plain_tanh(float *x, int n)
{
	for (int i = 0; i < n; i++) {
		float y = look_up(tanh_table, fabsf(x[i]));
		x[i] = x[i] < 0 ? -y : y;
	}
}

static void plain_logistic(float *x, int n)
{
	for (int i = 0; i < n; i++) {
		float y = look_up(logistic_table, fabsf(x[i]));
		x[i] = x[i] < 0 ? 1 - y : y;
	}
}

kernels kernel;

#if defined(__x86_64__)
#include <immintrin.h>

// The instruction that all of these are about multiplies pairs of 16 bits and
// adds each two products. GCC does not find it in the loop above.

__attribute__((target("avx2"))) static void avx2_sums(const matrix *m, const int16_t *u, int32_t *sum)
{
	const __m256i *w = (const __m256i *)m->weights;
	for (int b = 0; b < m->blocks; b++, sum += BLOCK) {
		__m256i s = _mm256_setzero_si256(), t = s;
		for (int p = 0; p < m->pairs; p++, w += 2) {
			int32_t pair;
			memcpy(&pair, u + 2 * p, sizeof pair);
			__m256i both = _mm256_set1_epi32(pair);
			s = _mm256_add_epi32(s, _mm256_madd_epi16(_mm256_loadu_si256(w), both));
			t = _mm256_add_epi32(t, _mm256_madd_epi16(_mm256_loadu_si256(w + 1), both));
		}
		_mm256_storeu_si256((__m256i *)sum, s);
		_mm256_storeu_si256((__m256i *)(sum + BLOCK / 2), t);
	}
}

// With 32 registers four blocks fit at once.
__attribute__((target("avx512bw"))) static void avx512_sums(const matrix *m, const int16_t *u, int32_t *sum)
{
	const int16_t *w = m->weights;
	int pairs = m->pairs, b = 0;
	size_t block = (size_t)2 * BLOCK * pairs;
	for (; b + 4 <= m->blocks; b += 4, sum += 4 * BLOCK, w += 4 * block) {
		__m512i s0 = _mm512_setzero_si512(), s1 = s0, s2 = s0, s3 = s0;
		for (int p = 0; p < pairs; p++) {
			int32_t pair;
			memcpy(&pair, u + 2 * p, sizeof pair);
			__m512i both = _mm512_set1_epi32(pair);
			const int16_t *at = w + 2 * BLOCK * p;
			s0 = _mm512_add_epi32(s0, _mm512_madd_epi16(_mm512_loadu_si512(at), both));
			s1 = _mm512_add_epi32(s1, _mm512_madd_epi16(_mm512_loadu_si512(at + block), both));
			s2 = _mm512_add_epi32(s2, _mm512_madd_epi16(_mm512_loadu_si512(at + 2 * block), both));
			s3 = _mm512_add_epi32(s3, _mm512_madd_epi16(_mm512_loadu_si512(at + 3 * block), both));
		}
		_mm512_storeu_si512(sum, s0);
		_mm512_storeu_si512(sum + BLOCK, s1);
		_mm512_storeu_si512(sum + 2 * BLOCK, s2);
		_mm512_storeu_si512(sum + 3 * BLOCK, s3);
	}
	for (; b < m->blocks; b++, sum += BLOCK, w += block) {
		__m512i s = _mm512_setzero_si512();
		for (int p = 0; p < pairs; p++) {
			int32_t pair;
			memcpy(&pair, u + 2 * p, sizeof pair);
			s = _mm512_add_epi32(s, _mm512_madd_epi16(_mm512_loadu_si512(w + 2 * BLOCK * p), _mm512_set1_epi32(pair)));
		}
		_mm512_storeu_si512(sum, s);
	}
}


// The newest add up four products of 8 bits at once, if one of each is not
// negative: 128 is added to the inputs, and what that adds to the sums taken off.
// Where there are few inputs, as of a convolution, that does not pay.
__attribute__((target("avx512bw,avx512vnni"))) static void vnni_sums(const matrix *m, const int16_t *u, int32_t *sum)
{
	enum { FEW = 32, MOST = 4096 };
	int inputs = 4 * m->fours, fours = m->fours, b = 0;
	if (inputs < FEW || inputs > MOST) {
		avx512_sums(m, u, sum);
		return;
	}
	uint8_t shifted[MOST];
	for (int i = 0; i < inputs; i++)
		shifted[i] = i < 2 * m->pairs ? u[i] + 128 : 128;
	const int8_t *w = m->bytes;
	const int32_t *shift = m->shift;
	size_t block = (size_t)4 * BLOCK * fours;
	for (; b + 4 <= m->blocks; b += 4, sum += 4 * BLOCK, shift += 4 * BLOCK, w += 4 * block) {
		__m512i s0 = _mm512_setzero_si512(), s1 = s0, s2 = s0, s3 = s0;
		for (int f = 0; f < fours; f++) {
			int32_t four;
			memcpy(&four, shifted + 4 * f, sizeof four);
			__m512i all = _mm512_set1_epi32(four);
			const int8_t *at = w + 4 * BLOCK * f;
			s0 = _mm512_dpbusd_epi32(s0, all, _mm512_loadu_si512(at));
			s1 = _mm512_dpbusd_epi32(s1, all, _mm512_loadu_si512(at + block));
			s2 = _mm512_dpbusd_epi32(s2, all, _mm512_loadu_si512(at + 2 * block));
			s3 = _mm512_dpbusd_epi32(s3, all, _mm512_loadu_si512(at + 3 * block));
		}
		_mm512_storeu_si512(sum, _mm512_sub_epi32(s0, _mm512_loadu_si512(shift)));
		_mm512_storeu_si512(sum + BLOCK, _mm512_sub_epi32(s1, _mm512_loadu_si512(shift + BLOCK)));
		_mm512_storeu_si512(sum + 2 * BLOCK, _mm512_sub_epi32(s2, _mm512_loadu_si512(shift + 2 * BLOCK)));
		_mm512_storeu_si512(sum + 3 * BLOCK, _mm512_sub_epi32(s3, _mm512_loadu_si512(shift + 3 * BLOCK)));
	}
	for (; b < m->blocks; b++, sum += BLOCK, shift += BLOCK, w += block) {
		__m512i s = _mm512_setzero_si512();
		for (int f = 0; f < fours; f++) {
			int32_t four;
			memcpy(&four, shifted + 4 * f, sizeof four);
			s = _mm512_dpbusd_epi32(s, _mm512_set1_epi32(four), _mm512_loadu_si512(w + 4 * BLOCK * f));
		}
		_mm512_storeu_si512(sum, _mm512_sub_epi32(s, _mm512_loadu_si512(shift)));
	}
}

#define AVX2 __attribute__((target("avx2")))

AVX2 static inline __m256 avx2_look_up(const float *table, __m256 x)
{
	x = _mm256_mul_ps(_mm256_andnot_ps(_mm256_set1_ps(-0.0f), x), _mm256_set1_ps(PER_UNIT));
	__m256 within = _mm256_cmp_ps(x, _mm256_set1_ps(TABLE - 1), _CMP_LT_OQ);
	x = _mm256_blendv_ps(_mm256_set1_ps(TABLE), x, within);
	__m256i i = _mm256_cvttps_epi32(x);
	__m256 low = _mm256_i32gather_ps(table, i, 4), high = _mm256_i32gather_ps(table + 1, i, 4);
	return _mm256_add_ps(low, _mm256_mul_ps(_mm256_sub_ps(high, low), _mm256_sub_ps(x, _mm256_cvtepi32_ps(i))));
}

AVX2 static void avx2_tanh(float *x, int n)
{
	for (int i = 0; i < n; i += 8) {
		__m256 from = _mm256_loadu_ps(x + i), y = avx2_look_up(tanh_table, from);
		_mm256_storeu_ps(x + i, _mm256_xor_ps(y, _mm256_and_ps(from, _mm256_set1_ps(-0.0f))));
	}
}

AVX2 static void avx2_logistic(float *x, int n)
{
	for (int i = 0; i < n; i += 8) {
		__m256 from = _mm256_loadu_ps(x + i), y = avx2_look_up(logistic_table, from);
		_mm256_storeu_ps(x + i, _mm256_blendv_ps(y, _mm256_sub_ps(_mm256_set1_ps(1), y), from));
	}
}

#define AVX512 __attribute__((target("avx512bw,avx512dq")))

AVX512 static inline __m512 avx512_look_up(const float *table, __m512 x)
{
	x = _mm512_mul_ps(_mm512_abs_ps(x), _mm512_set1_ps(PER_UNIT));
	x = _mm512_mask_mov_ps(_mm512_set1_ps(TABLE), _mm512_cmp_ps_mask(x, _mm512_set1_ps(TABLE - 1), _CMP_LT_OQ), x);
	__m512i i = _mm512_cvttps_epi32(x);
	__m512 low = _mm512_i32gather_ps(i, table, 4), high = _mm512_i32gather_ps(i, table + 1, 4);
	return _mm512_add_ps(low, _mm512_mul_ps(_mm512_sub_ps(high, low), _mm512_sub_ps(x, _mm512_cvtepi32_ps(i))));
}

AVX512 static void avx512_tanh(float *x, int n)
{
	for (int i = 0; i < n; i += 16) {
		__m512 from = _mm512_loadu_ps(x + i), y = avx512_look_up(tanh_table, from);
		_mm512_storeu_ps(x + i, _mm512_mask_sub_ps(y, _mm512_movepi32_mask(_mm512_castps_si512(from)), _mm512_setzero_ps(), y));
	}
}

AVX512 static void avx512_logistic(float *x, int n)
{
	for (int i = 0; i < n; i += 16) {
		__m512 from = _mm512_loadu_ps(x + i), y = avx512_look_up(logistic_table, from);
		_mm512_storeu_ps(x + i, _mm512_mask_sub_ps(y, _mm512_movepi32_mask(_mm512_castps_si512(from)), _mm512_set1_ps(1), y));
	}
}
#endif

static const kernels known[] = {
	{plain_sums, plain_tanh, plain_logistic},
#if defined(__x86_64__)
	{avx2_sums, avx2_tanh, avx2_logistic},
	{avx512_sums, avx512_tanh, avx512_logistic},
	{vnni_sums, avx512_tanh, avx512_logistic},
#endif
};

int kernel_count(void) { return sizeof known / sizeof *known; }

// runs says whether this processor has what a kernel needs.
static bool runs(int n)
{
#if defined(__x86_64__)
	bool wide = __builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512dq");
	switch (n) {
	case 1:
		return __builtin_cpu_supports("avx2");
	case 2:
		return wide;
	case 3:
		return wide && __builtin_cpu_supports("avx512vnni");
	}
#endif
	return n == 0;
}

int use_kernel(int n)
{
	if (n < 0)
		for (n = kernel_count() - 1; !runs(n); n--)
			;
	if (!runs(n))
		return 0;
	make_tables();
	kernel = known[n];
	return 1;
}
