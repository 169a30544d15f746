/*
 * floatparse.c - decimal text to the nearest double.
 *
 * The number is put down in full, then doubled or halved until its whole part
 * is the mantissa; what is behind the point rounds it.
 */
#include <string.h>
#include <strings.h>
#include "float.h"
#include "limb.h"

enum { MANTISSA = 53, LOWEST = -1074, HIGHEST = 1023, FAR = 100000 };

struct number {
	uint32_t limb[LIMBS];
	long digits; /* met so far, leading zeros not counted */
	long point;  /* digits before the point */
	bool any;
};

/* Set the digit that stands `at` places right of the point's left side. */
static void
put_digit(struct number *x, long at, int d)
{
	static const uint32_t weight[LIMB_DIGITS] = { 100000000, 10000000,
		1000000, 100000, 10000, 1000, 100, 10, 1 };
	const long i = WHOLE * LIMB_DIGITS + at;

	if (i >= 0 && i < DIGITS)
		x->limb[i / LIMB_DIGITS] +=
		    (uint32_t)d * weight[i % LIMB_DIGITS];
}

/* Digits with a point among them: their text ends where *s is left. */
static const char *
scan_digits(struct number *x, const char **s)
{
	const char *first = NULL;
	bool point = false;

	for (;; ++*s) {
		if (**s == '.' && !point) {
			point = true;
			continue;
		}
		if (**s < '0' || **s > '9')
			break;
		x->any = true;
		if (first == NULL && **s != '0')
			first = *s;
		if (first)
			x->digits++;
		if (!point && first)
			x->point++;
		if (point && first == NULL)
			x->point--;
	}
	return first;
}

static long
scan_exponent(const char **s)
{
	const char *p = *s;
	bool minus = false;
	long e = 0;

	if (*p != 'e' && *p != 'E')
		return 0;
	p++;
	if (*p == '-' || *p == '+')
		minus = *p++ == '-';
	if (*p < '0' || *p > '9')
		return 0;
	for (; *p >= '0' && *p <= '9'; p++)
		if (e < FAR)
			e = e * 10 + (*p - '0');
	*s = p;
	return minus ? -e : e;
}

/* The whole part; a value of 2^64 or more counts as that. */
static uint64_t
whole(const uint32_t *limb)
{
	for (int i = 0; i < WHOLE - 2; i++)
		if (limb[i])
			return UINT64_MAX;
	return (uint64_t)limb[WHOLE - 2] * LIMB + limb[WHOLE - 1];
}

/* Is what is behind the point more than (1), exactly (0), less than half? */
static int
against_half(const uint32_t *limb)
{
	if (limb[WHOLE] != LIMB / 2)
		return limb[WHOLE] > LIMB / 2 ? 1 : -1;
	for (int i = WHOLE + 1; i < LIMBS; i++)
		if (limb[i])
			return 1;
	return 0;
}

static uint64_t
round_whole(const uint32_t *limb)
{
	const uint64_t m = whole(limb);
	const int half = against_half(limb);

	return m + (half > 0 || (half == 0 && m % 2));
}

static double
from_bits(uint64_t bits)
{
	double v;

	memcpy(&v, &bits, sizeof v);
	return v;
}

static double
to_double(uint32_t *limb)
{
	const uint64_t one = 1ull << (MANTISSA - 1);
	int e = 0; /* the value is limb * 2^e */
	uint64_t m;

	while (whole(limb) >= one * 2) {
		limbs_halve(limb);
		e++;
	}
	while (whole(limb) < one && e > LOWEST) {
		limbs_double(limb);
		e--;
	}
	m = round_whole(limb);
	if (m >= one * 2) {
		m /= 2;
		e++;
	}
	if (m < one) /* subnormal, or zero */
		return from_bits(m);
	if (e + MANTISSA - 1 > HIGHEST)
		return from_bits(0x7ffull << 52);
	return from_bits((uint64_t)(e - LOWEST + 1) << 52 | (m - one));
}

/* inf, infinity and nan, any case. */
static bool
parse_name(const char **s, double *v)
{
	if (strncasecmp(*s, "nan", 3) == 0) {
		*v = from_bits(0x7ff8ull << 48);
		*s += 3;
		return true;
	}
	if (strncasecmp(*s, "inf", 3) != 0)
		return false;
	*v = from_bits(0x7ffull << 52);
	*s += strncasecmp(*s, "infinity", 8) == 0 ? 8 : 3;
	return true;
}

static double
parse_digits(const char **s)
{
	struct number x = { .any = false };
	const char *first = scan_digits(&x, s);
	long at;

	if (!x.any || first == NULL) {
		if (x.any)
			scan_exponent(s);
		return 0;
	}
	at = -(x.point + scan_exponent(s));
	if (-at > WHOLE * LIMB_DIGITS)
		return from_bits(0x7ffull << 52);
	for (const char *p = first; x.digits > 0; p++) {
		if (*p == '.')
			continue;
		put_digit(&x, at++, *p - '0');
		x.digits--;
	}
	return to_double(x.limb);
}

double
float_parse(const char *text, const char **rest)
{
	const char *s = text + strspn(text, " \t\n"), *start;
	bool minus = false;
	double v;

	if (*s == '-' || *s == '+')
		minus = *s++ == '-';
	start = s;
	if (!parse_name(&s, &v))
		v = parse_digits(&s);
	if (s == start || (s == start + 1 && *start == '.')) {
		*rest = text;
		return 0;
	}
	*rest = s;
	return minus ? -v : v;
}
