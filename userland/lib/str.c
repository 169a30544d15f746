/*
 * str.c - growing strings, and the small formatter behind every message.
 *
 * The formatter knows %d %i %u %o %x %X %c %s %% with flags, width,
 * precision and length; no floating point, so that a tool which needs none
 * does not carry printf.
 */
#include <assert.h>
#include <stdlib.h>
#include <string.h>
#include "tool.h"

void
str_add(struct str *s, const void *bytes, size_t len)
{
	if (len >= SIZE_MAX / 2 - s->len)
		die("memory exhausted");
	s->p = xgrow(s->p, &s->cap, s->len + len + 1, 1);
	if (len != 0)
		memcpy(s->p + s->len, bytes, len);
	s->len += len;
	s->p[s->len] = '\0';
}

void
str_adds(struct str *s, const char *text)
{
	str_add(s, text, strlen(text));
}

void
str_addc(struct str *s, int c)
{
	char byte = (char)c;

	str_add(s, &byte, 1);
}

void
str_fill(struct str *s, int c, size_t count)
{
	while (count-- > 0)
		str_addc(s, c);
}

void
str_cut(struct str *s, size_t len)
{
	assert(len <= s->len);
	str_add(s, "", 0);
	s->len = len;
	s->p[len] = '\0';
}

void
str_free(struct str *s)
{
	free(s->p);
	*s = (struct str){ 0 };
}

struct spec {
	bool left, zero, alt;
	char sign;       /* '+', ' ' or 0 */
	int width, prec; /* prec < 0: none */
	int length;      /* -2 hh, -1 h, 0, 1 l, 2 ll, 3 j, 4 z, 5 t */
	char conv;
};

static const char *
number(const char *f, va_list *ap, int *to)
{
	*to = 0;
	if (*f == '*') {
		*to = va_arg(*ap, int);
		return f + 1;
	}
	while (*f >= '0' && *f <= '9')
		*to = *to * 10 + (*f++ - '0');
	return f;
}

static const char *
parse(const char *f, struct spec *sp, va_list *ap)
{
	*sp = (struct spec){ .prec = -1 };
	for (;; f++) {
		if (*f == '-')
			sp->left = true;
		else if (*f == '0')
			sp->zero = true;
		else if (*f == '#')
			sp->alt = true;
		else if (*f == '+' || *f == ' ')
			sp->sign = *f;
		else
			break;
	}
	f = number(f, ap, &sp->width);
	if (sp->width < 0) {
		sp->left = true;
		sp->width = -sp->width;
	}
	if (*f == '.')
		f = number(f + 1, ap, &sp->prec);
	for (;; f++) {
		if (*f == 'l')
			sp->length++;
		else if (*f == 'h')
			sp->length--;
		else if (*f == 'j')
			sp->length = 3;
		else if (*f == 'z')
			sp->length = 4;
		else if (*f == 't')
			sp->length = 5;
		else
			break;
	}
	sp->conv = *f;
	return *f != '\0' ? f + 1 : f;
}

static intmax_t
signed_arg(int length, va_list *ap)
{
	switch (length) {
	case 1:
		return va_arg(*ap, long);
	case 2:
		return va_arg(*ap, long long);
	case 3:
		return va_arg(*ap, intmax_t);
	case 4:
		return va_arg(*ap, ssize_t);
	case 5:
		return va_arg(*ap, ptrdiff_t);
	default:
		return va_arg(*ap, int);
	}
}

static uintmax_t
unsigned_arg(int length, va_list *ap)
{
	switch (length) {
	case 1:
		return va_arg(*ap, unsigned long);
	case 2:
		return va_arg(*ap, unsigned long long);
	case 3:
		return va_arg(*ap, uintmax_t);
	case 4:
		return va_arg(*ap, size_t);
	case 5:
		return (uintmax_t)va_arg(*ap, ptrdiff_t);
	default:
		return va_arg(*ap, unsigned);
	}
}

/* Put prefix and body into a field of the wanted width. */
static void
field(struct str *s, const struct spec *sp, const char *prefix,
    const char *body, size_t len)
{
	size_t plen = strlen(prefix);
	size_t used = plen + len;
	size_t pad = (size_t)sp->width > used ? (size_t)sp->width - used : 0;

	if (!sp->left && !sp->zero)
		str_fill(s, ' ', pad);
	str_add(s, prefix, plen);
	if (!sp->left && sp->zero)
		str_fill(s, '0', pad);
	str_add(s, body, len);
	if (sp->left)
		str_fill(s, ' ', pad);
}

static void
integer(struct str *s, struct spec *sp, uintmax_t v, bool negative)
{
	const char *digits =
	    sp->conv == 'X' ? "0123456789ABCDEF" : "0123456789abcdef";
	unsigned base = sp->conv == 'o'                      ? 8
			: sp->conv == 'x' || sp->conv == 'X' ? 16
							     : 10;
	char buf[72], prefix[3] = "";
	char *p = buf + sizeof(buf);
	int least = sp->prec < 0 ? 1 : sp->prec;

	if (least > 64)
		least = 64;
	if (sp->prec >= 0)
		sp->zero = false;
	if (negative)
		strcpy(prefix, "-");
	else if (sp->sign != 0 && base == 10 && sp->conv != 'u')
		prefix[0] = sp->sign;
	else if (sp->alt && base == 16 && v != 0)
		strcpy(prefix, sp->conv == 'x' ? "0x" : "0X");
	for (; v != 0 || least > 0; v /= base, least--)
		*--p = digits[v % base];
	if (sp->alt && base == 8 && (p == buf + sizeof(buf) || *p != '0'))
		*--p = '0';
	field(s, sp, prefix, p, (size_t)(buf + sizeof(buf) - p));
}

static void
convert(struct str *s, struct spec *sp, va_list *ap)
{
	const char *text;
	char c;
	intmax_t v;
	size_t len;

	switch (sp->conv) {
	case 'd':
	case 'i':
		v = signed_arg(sp->length, ap);
		integer(s, sp, v < 0 ? -(uintmax_t)v : (uintmax_t)v, v < 0);
		break;
	case 'u':
	case 'o':
	case 'x':
	case 'X':
		integer(s, sp, unsigned_arg(sp->length, ap), false);
		break;
	case 'c':
		c = (char)va_arg(*ap, int);
		sp->zero = false;
		field(s, sp, "", &c, 1);
		break;
	case 's':
		text = va_arg(*ap, const char *);
		sp->zero = false;
		for (len = 0; sp->prec < 0 || len < (size_t)sp->prec; len++)
			if (text[len] == '\0')
				break;
		field(s, sp, "", text, len);
		break;
	case '%':
		str_addc(s, '%');
		break;
	default:
		assert(!"conversion that the formatter does not know");
	}
}

void
str_vfmt(struct str *s, const char *f, va_list args)
{
	struct spec sp;
	va_list ap;

	va_copy(ap, args);
	while (*f != '\0') {
		size_t len = strcspn(f, "%");

		str_add(s, f, len);
		f += len;
		if (*f == '\0')
			break;
		f = parse(f + 1, &sp, &ap);
		convert(s, &sp, &ap);
	}
	va_end(ap);
}

void
str_fmt(struct str *s, const char *fmt, ...)
{
	va_list ap;

	va_start(ap, fmt);
	str_vfmt(s, fmt, ap);
	va_end(ap);
}

char *
fmt_new(const char *fmt, ...)
{
	struct str s = { 0 };
	va_list ap;

	str_add(&s, "", 0);
	va_start(ap, fmt);
	str_vfmt(&s, fmt, ap);
	va_end(ap);
	return s.p;
}
