/*
 * log.c - formatted lines, without a C library.
 *
 * A line is put together on the stack and sent in one kernel call, so lines
 * of several servers never mix.  Too long ones are cut.
 */
#include <servers/lib/serve.h>
#include <libc/sys/sys.h>
#include <stdarg.h>

enum { LINE = 240 };

struct out {
	char *to;
	u32 size; /* bytes that fit, NUL included */
	u32 n;    /* bytes wanted so far */
};

static void
put(struct out *o, char c)
{
	if (o->n + 1 < o->size)
		o->to[o->n] = c;
	o->n++;
}

static void
pad(struct out *o, u32 have, u32 width, char with)
{
	for (; have < width; have++)
		put(o, with);
}

/* One field of a format: flags, width, and where its text comes from. */
struct field {
	u32 width;
	u32 precision;
	char fill;
	u8 left;
	u8 size; /* number of l */
};

static void
text(struct out *o, const struct field *f, const char *s, u32 n)
{
	if (!f->left)
		pad(o, n, f->width, f->fill);
	for (u32 i = 0; i < n; i++)
		put(o, s[i]);
	if (f->left)
		pad(o, n, f->width, ' ');
}

static void
number(struct out *o, struct field *f, u64 v, u32 base, u32 negative)
{
	char buf[24];
	u32 at = sizeof buf;

	do {
		buf[--at] = "0123456789abcdef"[v % base];
		v /= base;
	} while (v != 0);
	if (negative && f->fill == '0') {
		put(o, '-');
		if (f->width != 0)
			f->width--;
	} else if (negative) {
		buf[--at] = '-';
	}
	text(o, f, buf + at, (u32)sizeof buf - at);
}

static void
integer(struct out *o, struct field *f, char kind, va_list *ap)
{
	u64 v;
	u32 negative = 0;

	if (kind == 'd' || kind == 'i') {
		i64 i =
		    f->size >= 2 ? va_arg(*ap, long long) : va_arg(*ap, int);

		negative = i < 0;
		v = negative ? 0 - (u64)i : (u64)i;
	} else {
		v = f->size >= 2 ? va_arg(*ap, unsigned long long)
				 : va_arg(*ap, unsigned int);
	}
	number(o, f, v, kind == 'x' ? 16 : 10, negative);
}

static u32
length(const char *s, u32 most)
{
	u32 n = 0;

	while (n < most && s[n] != 0)
		n++;
	return n;
}

/* What follows a %; where the format goes on. */
static const char *
field(struct out *o, const char *p, va_list *ap)
{
	struct field f = { 0, ~0u, ' ', 0, 0 };
	const char *s;
	char c;

	for (;; p++) {
		if (*p == '-')
			f.left = 1;
		else if (*p == '0')
			f.fill = '0';
		else
			break;
	}
	for (; *p >= '0' && *p <= '9'; p++)
		f.width = f.width * 10 + (u32)(*p - '0');
	if (*p == '.') {
		p++;
		f.precision = 0;
		if (*p == '*') {
			f.precision = va_arg(*ap, unsigned int);
			p++;
		}
		for (; *p >= '0' && *p <= '9'; p++)
			f.precision = f.precision * 10 + (u32)(*p - '0');
	}
	for (; *p == 'l' || *p == 'h' || *p == 'z'; p++)
		f.size += *p == 'l';
	if (f.width > LINE)
		f.width = LINE;
	switch (*p) {
	case 'd':
	case 'i':
	case 'u':
	case 'x':
		integer(o, &f, *p, ap);
		break;
	case 'p':
		number(o, &f, (u32)(uintptr_t)va_arg(*ap, void *), 16, 0);
		break;
	case 'c':
		c = (char)va_arg(*ap, int);
		text(o, &f, &c, 1);
		break;
	case 's':
		s = va_arg(*ap, const char *);
		if (s == NULL)
			s = "(null)";
		text(o, &f, s, length(s, f.precision));
		break;
	case '%':
		put(o, '%');
		break;
	case 0:
		return p;
	default:
		put(o, '?');
	}
	return p + 1;
}

static void
print(struct out *o, const char *fmt, va_list *ap)
{
	while (*fmt != 0) {
		if (*fmt == '%')
			fmt = field(o, fmt + 1, ap);
		else
			put(o, *fmt++);
	}
	if (o->size != 0)
		o->to[o->n < o->size ? o->n : o->size - 1] = 0;
}

u32
serve_print(char *to, u32 n, const char *fmt, ...)
{
	struct out o = { to, n, 0 };
	va_list ap;

	va_start(ap, fmt);
	print(&o, fmt, &ap);
	va_end(ap);
	return o.n;
}

void
serve_log(const char *fmt, ...)
{
	char line[LINE + 1];
	struct out o = { line, LINE, 0 };
	va_list ap;
	u32 n;

	o.n = serve_print(line, LINE, "%s: ", serve_name);
	va_start(ap, fmt);
	print(&o, fmt, &ap);
	va_end(ap);
	n = o.n < LINE ? o.n : LINE - 1;
	line[n++] = '\n';
	sys_debug(line, n);
}
