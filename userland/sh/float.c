/*
 * float.c - floating point for printf; reading it is in floatparse.c.
 *
 * A double is mantissa * 2^exponent: its decimal expansion is finite, so it
 * is written out in full, nine digits to a limb, and then rounded.
 */
#include <stdint.h>
#include <string.h>
#include "float.h"
#include "limb.h"
#include "num.h"
#include "str.h"

/* 0.d1 d2 d3 ... * 10^point, without leading zeros; all zero if n is 0. */
struct decimal {
	int n, point;
	char d[DIGITS + 1];
};

static void
split(double v, uint64_t *mantissa, int *exponent)
{
	uint64_t bits;

	memcpy(&bits, &v, sizeof bits);
	*exponent = (int)(bits >> 52 & 0x7ff);
	*mantissa = bits & 0xfffffffffffffull;
	if (*exponent)
		*mantissa |= 1ull << 52;
	else
		*exponent = 1;
	*exponent -= 1075;
}

static void
expand_binary(double v, uint32_t *limb)
{
	uint64_t mantissa;
	int exponent;

	memset(limb, 0, LIMBS * sizeof *limb);
	split(v, &mantissa, &exponent);
	limb[WHOLE - 1] = (uint32_t)(mantissa % LIMB);
	limb[WHOLE - 2] = (uint32_t)(mantissa / LIMB);
	for (; exponent > 0; exponent--)
		limbs_double(limb);
	for (; exponent < 0; exponent++)
		limbs_halve(limb);
}

static void
to_decimal(struct decimal *x, double v)
{
	uint32_t limb[LIMBS];
	int first = 0;

	expand_binary(v, limb);
	for (int i = 0; i < LIMBS; i++)
		for (int k = LIMB_DIGITS - 1; k >= 0; k--, limb[i] /= 10)
			x->d[i * LIMB_DIGITS + k] = (char)(limb[i] % 10);
	while (first < DIGITS && x->d[first] == 0)
		first++;
	x->n = DIGITS - first;
	x->point = x->n ? WHOLE * LIMB_DIGITS - first : 1;
	memmove(x->d, x->d + first, (size_t)x->n);
}

/* Keep n digits, rounded to the nearest, ties to even. */
static void
round_to(struct decimal *x, long n)
{
	bool up, rest = false;
	int i;

	if (n >= x->n)
		return;
	if (n < 0) {
		x->n = 0;
		return;
	}
	for (i = (int)n + 1; i < x->n; i++)
		rest |= x->d[i] != 0;
	up = x->d[n] > 5 ||
	     (x->d[n] == 5 && (rest || (n > 0 && x->d[n - 1] % 2)));
	x->n = (int)n;
	if (!up)
		return;
	for (i = (int)n - 1; i >= 0 && x->d[i] == 9; i--)
		x->d[i] = 0;
	if (i >= 0) {
		x->d[i]++;
		return;
	}
	memmove(x->d + 1, x->d, (size_t)x->n);
	x->d[0] = 1;
	x->n++;
	x->point++;
}

static char
digit_at(const struct decimal *x, long i)
{
	return (char)('0' + (i >= 0 && i < x->n ? x->d[i] : 0));
}

static void
put_fraction(
    struct str *t, const struct decimal *x, long from, long n, bool point)
{
	if (n > 0 || point)
		str_putc(t, '.');
	for (long i = 0; i < n; i++)
		str_putc(t, digit_at(x, from + i));
}

static void
put_fixed(struct str *t, const struct decimal *x, long precision, bool point)
{
	if (x->n == 0 || x->point <= 0)
		str_putc(t, '0');
	else
		for (int i = 0; i < x->point; i++)
			str_putc(t, digit_at(x, i));
	put_fraction(t, x, x->n ? x->point : 1, precision, point);
}

static void
put_exponent(struct str *t, const struct decimal *x, long precision, bool point,
    char letter)
{
	char room[NUM_ROOM];
	const int e = x->n ? x->point - 1 : 0;
	const char *digits = num_signed(room, e < 0 ? -e : e);

	str_putc(t, digit_at(x, 0));
	put_fraction(t, x, 1, precision, point);
	str_putc(t, letter);
	str_putc(t, e < 0 ? '-' : '+');
	if (digits[1] == '\0')
		str_putc(t, '0');
	str_puts(t, digits);
}

/* %g: the shorter of the two, without zeros at the end. */
static void
put_general(
    struct str *t, struct decimal *x, const struct format *f, long precision)
{
	long digits = precision > 0 ? precision : 1, shown, e;

	round_to(x, digits);
	e = x->n ? x->point - 1 : 0;
	shown = digits;
	if (!f->alternate)
		while (shown > 1 && digit_at(x, shown - 1) == '0')
			shown--;
	if (e < -4 || e >= digits) {
		put_exponent(t, x, shown - 1, f->alternate,
		    (char)(f->letter - 'g' + 'e'));
	} else {
		shown -= e + 1;
		put_fixed(t, x, shown > 0 ? shown : 0, f->alternate);
	}
}

static void
put_finite(struct str *t, double v, const struct format *f)
{
	struct decimal x;
	const long precision = f->precision < 0 ? 6 : f->precision;

	to_decimal(&x, v);
	switch (f->letter | 0x20) {
	case 'f':
		round_to(&x, x.point + precision);
		put_fixed(t, &x, precision, f->alternate);
		break;
	case 'e':
		round_to(&x, precision + 1);
		put_exponent(t, &x, precision, f->alternate, f->letter);
		break;
	default:
		put_general(t, &x, f, precision);
	}
}

void
float_print(struct format *f, double v)
{
	struct str t = { .a = &tmp };
	uint64_t bits;
	const char *sign, *name;
	const bool upper = f->letter < 'a';

	memcpy(&bits, &v, sizeof bits);
	sign = bits >> 63 ? "-" : f->plus ? "+" : f->space ? " " : "";
	bits &= ~(1ull << 63);
	memcpy(&v, &bits, sizeof v);
	if (bits >> 52 == 0x7ff) {
		if (bits << 12)
			name = upper ? "NAN" : "nan";
		else
			name = upper ? "INF" : "inf";
		f->zero = false;
		str_puts(&t, name);
	} else {
		put_finite(&t, v, f);
	}
	print_padded(f, sign, t.s, t.len);
}
