/*
 * out.c - buffered output and a small formatter, so that the shell needs no
 * stdio: that would be most of its size.
 */
#include <errno.h>
#include <limits.h>
#include <string.h>
#include <unistd.h>
#include "num.h"
#include "out.h"

struct out out1 = { .fd = 1 };
struct out out2 = { .fd = 2 };

static void
write_all(struct out *o, const char *s, size_t n)
{
	while (n > 0) {
		ssize_t w = write(o->fd, s, n);

		if (w < 0 && errno == EINTR)
			continue;
		if (w <= 0) {
			o->failed = true;
			return;
		}
		s += w;
		n -= (size_t)w;
	}
}

void
out_flush(struct out *o)
{
	size_t n = o->len;

	o->len = 0;
	write_all(o, o->buf, n);
}

void
out_flush_all(void)
{
	if (out1.len)
		out_flush(&out1);
	if (out2.len)
		out_flush(&out2);
}

void
out_put(struct out *o, const char *s, size_t n)
{
	if (n > sizeof o->buf - o->len)
		out_flush(o);
	if (n > sizeof o->buf) {
		write_all(o, s, n);
		return;
	}
	memcpy(o->buf + o->len, s, n);
	o->len += n;
}

void
out_puts(struct out *o, const char *s)
{
	out_put(o, s, strlen(s));
}

void
out_putc(struct out *o, char c)
{
	out_put(o, &c, 1);
}

struct spec {
	bool left, zero;
	int width;
	int longs;
};

static void
put_padded(struct out *o, const struct spec *sp, const char *s, size_t n)
{
	size_t pad = 0;

	if (sp->width > 0 && (size_t)sp->width > n)
		pad = (size_t)sp->width - n;
	if (!sp->left)
		for (; pad > 0; pad--)
			out_putc(o, sp->zero ? '0' : ' ');
	out_put(o, s, n);
	for (; pad > 0; pad--)
		out_putc(o, ' ');
}

static const char *
parse_spec(const char *f, struct spec *sp)
{
	*sp = (struct spec){ 0 };
	for (; *f == '-' || *f == '0'; f++) {
		if (*f == '-')
			sp->left = true;
		else
			sp->zero = true;
	}
	for (; *f >= '0' && *f <= '9' && sp->width < 1000; f++)
		sp->width = sp->width * 10 + (*f - '0');
	for (; *f == 'l'; f++)
		sp->longs++;
	return f;
}

static void
put_signed(struct out *o, const struct spec *sp, long long v)
{
	char digits[NUM_ROOM];
	const char *s = num_signed(digits, v);

	put_padded(o, sp, s, strlen(s));
}

static void
put_unsigned(struct out *o, const struct spec *sp, unsigned long v, int base)
{
	char digits[NUM_ROOM];
	const char *s = num_unsigned(digits, v, base, false);

	put_padded(o, sp, s, strlen(s));
}

void
out_vfmt(struct out *o, const char *f, va_list ap)
{
	struct spec sp;
	const char *s;
	char c;

	for (; *f; f++) {
		if (*f != '%') {
			out_putc(o, *f);
			continue;
		}
		f = parse_spec(f + 1, &sp);
		switch (*f) {
		case 's':
			s = va_arg(ap, const char *);
			put_padded(o, &sp, s, strlen(s));
			break;
		case 'c':
			c = (char)va_arg(ap, int);
			put_padded(o, &sp, &c, 1);
			break;
		case 'd':
			if (sp.longs > 1)
				put_signed(o, &sp, va_arg(ap, long long));
			else if (sp.longs)
				put_signed(o, &sp, va_arg(ap, long));
			else
				put_signed(o, &sp, va_arg(ap, int));
			break;
		case 'u':
			put_unsigned(o, &sp, va_arg(ap, unsigned), 10);
			break;
		case 'o':
			put_unsigned(o, &sp, va_arg(ap, unsigned), 8);
			break;
		case 'x':
			put_unsigned(o, &sp, va_arg(ap, unsigned), 16);
			break;
		case '\0':
			return;
		default:
			out_putc(o, *f);
		}
	}
}

void
out_fmt(struct out *o, const char *fmt, ...)
{
	va_list ap;

	va_start(ap, fmt);
	out_vfmt(o, fmt, ap);
	va_end(ap);
}

void
out_quoted(struct out *o, const char *s)
{
	const char *q;

	/* A single quote cannot stand inside single quotes. */
	do {
		q = strchr(s, '\'');
		if (q != s || *s == '\0') {
			out_putc(o, '\'');
			out_put(o, s, q ? (size_t)(q - s) : strlen(s));
			out_putc(o, '\'');
		}
		if (q == NULL)
			return;
		for (s = q; *s == '\''; s++)
			;
		out_putc(o, '"');
		out_put(o, q, (size_t)(s - q));
		out_putc(o, '"');
	} while (*s);
}
