/*
 * printf.c - the builtin printf.
 *
 * The format is run again as long as it takes arguments and some are left.
 * Floating point is in float.c.
 */
#include <limits.h>
#include <string.h>
#include "builtin.h"
#include "error.h"
#include "escape.h"
#include "float.h"
#include "mem.h"
#include "num.h"
#include "out.h"
#include "str.h"

enum { WIDTH_MAX = 1 << 20 };

struct print {
	char **arg; /* the next one; NULL at the end */
	bool took;  /* the format wants arguments */
	bool stop;  /* \c was met */
	int status;
};

static const char *
next_arg(struct print *p)
{
	p->took = true;
	return *p->arg ? *p->arg++ : NULL;
}

static int
digit(char c)
{
	if (c >= '0' && c <= '9')
		return c - '0';
	c |= 0x20;
	return c >= 'a' && c <= 'f' ? c - 'a' + 10 : 99;
}

static void
bad_number(struct print *p, const char *s, const char *why)
{
	out_flush(&out1);
	sh_warn("%s: %s", s, why);
	p->status = 1;
}

/* An integer as C writes it, or 'c: the number of a character. */
static unsigned long long
integer(struct print *p, bool *minus)
{
	const char *text = next_arg(p), *s = text;
	unsigned long long v = 0;
	unsigned base = 10;
	bool over = false;

	*minus = false;
	if (s == NULL)
		return 0;
	if (*s == '"' || *s == '\'')
		return (unsigned char)s[1];
	while (*s == ' ' || *s == '\t' || *s == '\n')
		s++;
	if (*s == '-' || *s == '+')
		*minus = *s++ == '-';
	if (*s == '0') {
		base = 8;
		if ((s[1] | 0x20) == 'x' && digit(s[2]) < 16) {
			base = 16;
			s += 2;
		}
	}
	text = s[0] || s == text ? text : s;
	if (digit(*s) >= (int)base) {
		bad_number(p, text, "expected numeric value");
		return 0;
	}
	for (; digit(*s) < (int)base; s++) {
		over |= v > (ULLONG_MAX - (unsigned)digit(*s)) / base;
		v = v * base + (unsigned)digit(*s);
	}
	if (*s)
		bad_number(p, text, "not completely converted");
	if (over) {
		bad_number(p, text, "out of range");
		v = ULLONG_MAX;
	}
	return v;
}

static void
pad(long n, char c)
{
	while (n-- > 0)
		out_putc(&out1, c);
}

void
print_padded(
    const struct format *f, const char *prefix, const char *s, size_t n)
{
	const long room = f->width - (long)(n + strlen(prefix));

	if (!f->left && !f->zero)
		pad(room, ' ');
	out_puts(&out1, prefix);
	if (!f->left && f->zero)
		pad(room, '0');
	out_put(&out1, s, n);
	if (f->left)
		pad(room, ' ');
}

static const char *
sign_prefix(const struct format *f, bool minus)
{
	return minus ? "-" : f->plus ? "+" : f->space ? " " : "";
}

static void
print_integer(struct print *p, struct format *f)
{
	char room[NUM_ROOM], *digits;
	const char *prefix = "";
	struct str t = { .a = &tmp };
	bool minus;
	unsigned long long v = integer(p, &minus);
	int base = f->letter == 'o' ? 8 : 10;

	if (f->letter == 'x' || f->letter == 'X')
		base = 16;
	if (f->letter == 'd' || f->letter == 'i') {
		if (v > (unsigned long long)LLONG_MAX + minus)
			v = (unsigned long long)LLONG_MAX + minus;
		prefix = sign_prefix(f, minus);
	} else if (minus) {
		v = 0 - v;
	}
	digits = num_unsigned(room, v, base, f->letter == 'X');
	if (f->precision == 0 && v == 0)
		digits = (char *)"";
	if (f->alternate && base == 16 && v)
		prefix = f->letter == 'x' ? "0x" : "0X";
	if (f->precision >= 0)
		f->zero = false;
	for (long n = f->precision - (long)strlen(digits); n > 0; n--)
		str_putc(&t, '0');
	if (f->alternate && base == 8 && t.len == 0 && *digits != '0')
		str_putc(&t, '0');
	str_puts(&t, digits);
	print_padded(f, prefix, t.s ? t.s : "", t.len);
}

/* %b: a string with backslash sequences, in tmp. */
static char *
unescape(struct print *p, const char *s, size_t *n)
{
	struct str t = { .a = &tmp };

	while (*s) {
		int c = (unsigned char)*s++;

		if (c == '\\') {
			c = escape_next(&s);
			if (c == ESCAPE_STOP) {
				p->stop = true;
				break;
			}
			if (c == ESCAPE_NONE)
				c = '\\';
		}
		str_putc(&t, (char)c);
	}
	*n = t.len;
	return str_take(&t);
}

static void
print_text(struct print *p, struct format *f)
{
	const char *s = next_arg(p);
	size_t n;

	if (s == NULL)
		s = "";
	n = strlen(s);
	if (f->letter == 'b')
		s = unescape(p, s, &n);
	else if (f->letter == 'c')
		n = n > 0;
	if (f->letter != 'c' && f->precision >= 0 && (size_t)f->precision < n)
		n = (size_t)f->precision;
	f->zero = false;
	print_padded(f, "", s, n);
}

static void
print_float(struct print *p, struct format *f)
{
	const char *text = next_arg(p), *rest = "";
	double v = text ? float_parse(text, &rest) : 0;

	if (text && rest == text)
		bad_number(p, text, "expected numeric value");
	else if (*rest)
		bad_number(p, text, "not completely converted");
	float_print(f, v);
}

/* A width or precision: digits, or * for an argument. */
static const char *
parse_count(struct print *p, const char *s, long *value)
{
	long v = 0;

	if (*s == '*') {
		bool minus;
		unsigned long long u = integer(p, &minus);

		v = u > WIDTH_MAX ? WIDTH_MAX : (long)u;
		*value = minus ? -v : v;
		return s + 1;
	}
	for (; *s >= '0' && *s <= '9'; s++)
		if (v < WIDTH_MAX)
			v = v * 10 + (*s - '0');
	*value = v > WIDTH_MAX ? WIDTH_MAX : v;
	return s;
}

static const char *
parse_format(struct print *p, const char *s, struct format *f)
{
	*f = (struct format){ .precision = -1 };
	for (;; s++) {
		if (*s == '-')
			f->left = true;
		else if (*s == '0')
			f->zero = true;
		else if (*s == '+')
			f->plus = true;
		else if (*s == ' ')
			f->space = true;
		else if (*s == '#')
			f->alternate = true;
		else
			break;
	}
	s = parse_count(p, s, &f->width);
	if (f->width < 0) {
		f->left = true;
		f->width = -f->width;
	}
	if (*s == '.')
		s = parse_count(p, s + 1, &f->precision);
	f->letter = *s;
	return s;
}

static const char *
print_one(struct print *p, const char *s)
{
	const char *start = s;
	struct format f;

	if (*s == '%') {
		out_putc(&out1, '%');
		return s + 1;
	}
	s = parse_format(p, s, &f);
	if (*s && strchr("diouxX", *s)) {
		print_integer(p, &f);
	} else if (*s && strchr("sbc", *s)) {
		print_text(p, &f);
	} else if (*s && strchr("eEfFgG", *s)) {
		print_float(p, &f);
	} else {
		out_flush(&out1);
		sh_error("%%%s: invalid directive", start);
	}
	return s + 1;
}

static void
run_format(struct print *p, const char *s)
{
	while (*s && !p->stop) {
		const char c = *s++;
		int e;

		if (c == '%') {
			s = print_one(p, s);
		} else if (c == '\\') {
			e = escape_next(&s);
			if (e == ESCAPE_STOP)
				p->stop = true;
			else
				out_putc(
				    &out1, e == ESCAPE_NONE ? '\\' : (char)e);
		} else {
			out_putc(&out1, c);
		}
	}
}

int
builtin_printf(int argc, char **argv)
{
	struct options o = { 0 };
	struct print p = { 0 };
	const char *format;

	while (option_next(&o, argv, "") != 0)
		;
	if (o.at >= argc)
		sh_error("usage: printf format [arg ...]");
	format = argv[o.at];
	p.arg = argv + o.at + 1;
	do {
		p.took = false;
		run_format(&p, format);
	} while (*p.arg && p.took && !p.stop);
	return p.status;
}
