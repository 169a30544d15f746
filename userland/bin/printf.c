/*
 * printf - print words by a format, again while words are left.
 *
 * Numbers go through snprintf with the width and precision taken apart, so
 * what the format says never reaches it unchecked.
 */
#include <ctype.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "../lib/tool.h"

static char **arg; /* the next operand; NULL at the end */

static const char *
next_arg(void)
{
	return *arg != NULL ? *arg++ : NULL;
}

static int
digit(char c, int base)
{
	int v = isdigit((unsigned char)c) ? c - '0'
		: isxdigit((unsigned char)c)
		    ? tolower((unsigned char)c) - 'a' + 10
		    : 99;

	return v < base ? v : -1;
}

static const char *
number(const char *s, int base, int max)
{
	int v = 0;

	while (max-- > 0 && digit(*s, base) >= 0)
		v = v * base + digit(*s++, base);
	out_c(v);
	return s;
}

static const char *
code_point(const char *s, int len)
{
	uint32_t v = 0;
	char kind = len == 4 ? 'u' : 'U';

	for (int i = 0; i < len; i++, s++) {
		if (digit(*s, 16) < 0)
			die("missing hexadecimal number in escape");
		v = v * 16 + (uint32_t)digit(*s, 16);
	}
	if ((v < 0xa0 && v != '$' && v != '@' && v != '`') ||
	    (v >= 0xd800 && v < 0xe000))
		die("invalid universal character name \\%c%0*x", kind, len, v);
	if (v < 0x80)
		out_c((int)v);
	else /* the C locale has no more than this */
		out_fmt(
		    "\\%c%0*X", v > 0xffff ? 'U' : 'u', v > 0xffff ? 8 : 4, v);
	return s;
}

/* One escape after the backslash; octal wants a 0 first under %b. */
static const char *
escape(const char *s, bool b)
{
	static const char from[] = "abefnrtv\\\"",
			  to[] = "\a\b\033\f\n\r\t\v\\\"";
	const char *at;

	if (*s == 'x') {
		if (digit(s[1], 16) < 0)
			die("missing hexadecimal number in escape");
		return number(s + 1, 16, 2);
	}
	if (digit(*s, 8) >= 0)
		return number(b && *s == '0' ? s + 1 : s, 8, 3);
	if (*s == 'u' || *s == 'U')
		return code_point(s + 1, *s == 'u' ? 4 : 8);
	if (*s == 'c')
		tool_exit(tool_status);
	at = *s != '\0' ? strchr(from, *s) : NULL;
	if (at == NULL) {
		out_c('\\');
		if (*s == '\0')
			return s;
		out_c(*s);
		return s + 1;
	}
	out_c(to[at - from]);
	return s + 1;
}

static void
check(const char *s, const char *end)
{
	if (errno != 0)
		fail_errno("%s", quote(s));
	else if (end == s && *s != '\0')
		fail("%s: expected a numeric value", quote(s));
	else if (*end != '\0')
		fail("%s: value not completely converted", quote(s));
}

/* 'c and "c stand for the byte's number. */
static bool
character(const char *s, intmax_t *to)
{
	if ((*s != '\'' && *s != '"') || s[1] == '\0')
		return false;
	*to = (unsigned char)s[1];
	if (s[2] != '\0') {
		int status = tool_status;

		fail("warning: %s: character(s) following character constant "
		     "have been ignored",
		    s + 2);
		tool_status = status;
	}
	return true;
}

static intmax_t
signed_value(const char *s)
{
	intmax_t v = 0;
	char *end;

	if (s == NULL || character(s, &v))
		return v;
	errno = 0;
	v = strtoll(s, &end, 0);
	check(s, end);
	return v;
}

static uintmax_t
unsigned_value(const char *s)
{
	intmax_t c = 0;
	uintmax_t v;
	char *end;

	if (s == NULL || character(s, &c))
		return (uintmax_t)c;
	errno = 0;
	v = strtoull(s, &end, 0);
	check(s, end);
	return v;
}

static long double
real_value(const char *s)
{
	intmax_t c = 0;
	long double v;
	char *end;

	if (s == NULL || character(s, &c))
		return (long double)c;
	errno = 0;
	v = strtold(s, &end);
	check(s, end);
	return v;
}

struct spec {
	char flags[8];
	int width, prec; /* prec < 0: none */
	char conv;
};

/* Let snprintf say how long it is, then have it there. */
#define PRINT(sp, type, length, value)                                         \
	do {                                                                   \
		type v_ = (value);                                             \
		char f_[24];                                                   \
		int n_;                                                        \
		char *b_;                                                      \
		snprintf(f_, sizeof(f_), "%%%s*.*" length "%c", (sp)->flags,   \
		    (sp)->conv);                                               \
		n_ = snprintf(NULL, 0, f_, (sp)->width, (sp)->prec, v_);       \
		if (n_ < 0)                                                    \
			die("cannot print a number");                          \
		b_ = xmalloc((size_t)n_ + 1);                                  \
		snprintf(b_, (size_t)n_ + 1, f_, (sp)->width, (sp)->prec, v_); \
		out_write(b_, (size_t)n_);                                     \
		free(b_);                                                      \
	} while (0)

static void
put_text(const struct spec *sp, const char *s, size_t len)
{
	size_t width = (size_t)(sp->width < 0 ? -sp->width : sp->width);
	bool left = sp->width < 0 || strchr(sp->flags, '-') != NULL;

	if (sp->prec >= 0 && len > (size_t)sp->prec)
		len = (size_t)sp->prec;
	for (size_t n = len; !left && n < width; n++)
		out_c(' ');
	out_write(s, len);
	for (size_t n = len; left && n < width; n++)
		out_c(' ');
}

static void
convert(const struct spec *sp)
{
	const char *s = next_arg();
	const char *quoted;
	struct spec one;

	switch (sp->conv) {
	case 'd':
	case 'i':
		PRINT(sp, intmax_t, "j", signed_value(s));
		break;
	case 'o':
	case 'u':
	case 'x':
	case 'X':
		PRINT(sp, uintmax_t, "j", unsigned_value(s));
		break;
	case 'c':
		one = *sp;
		one.prec = -1;
		put_text(&one, s != NULL ? s : "", 1);
		break;
	case 's':
		put_text(sp, s != NULL ? s : "", s != NULL ? strlen(s) : 0);
		break;
	case 'q':
		quoted = quotes(s != NULL ? s : "");
		out_str(quoted);
		break;
	case 'b':
		for (; s != NULL && *s != '\0';) {
			if (*s == '\\')
				s = escape(s + 1, true);
			else
				out_c(*s++);
		}
		break;
	default:
		PRINT(sp, long double, "L", real_value(s));
	}
}

/* A number or a star; stars below INT_MIN are refused. */
static const char *
length(const char *s, int *to, bool *given)
{
	intmax_t v = 0;
	const char *start = s;

	if (*s == '*') {
		const char *a = next_arg();

		v = signed_value(a);
		if (v > 1000000 || v < -1000000)
			die("invalid field width: %s", quote(a));
		*to = (int)v;
		*given = true;
		return s + 1;
	}
	for (; isdigit((unsigned char)*s); s++)
		v = v < 1000000 ? v * 10 + (*s - '0') : v;
	if (v > 1000000)
		v = 1000000;
	*to = (int)v;
	*given |= s != start;
	return s;
}

/* Which flags, and whether a precision, go with the conversion. */
static bool
allowed(const struct spec *sp, bool given)
{
	if (sp->conv == '\0' || strchr("diouxXaAeEfFgGcsbq", sp->conv) == NULL)
		return false;
	if (strchr("bq", sp->conv) != NULL)
		return !given && sp->flags[0] == '\0';
	return !(strchr(sp->flags, '#') != NULL &&
		   strchr("dicsu", sp->conv) != NULL) &&
	       !(strchr(sp->flags, '0') != NULL &&
		   strchr("cs", sp->conv) != NULL) &&
	       !(sp->prec >= 0 && sp->conv == 'c');
}

static const char *
directive(const char *s)
{
	const char *start = s - 1;
	struct spec sp = { .prec = -1 };
	size_t n = strspn(s, "-+ #0'I");
	bool given = false;

	for (size_t i = 0, k = 0; i < n; i++)
		if (strchr("-+ #0", s[i]) != NULL && k < 7 &&
		    strchr(sp.flags, s[i]) == NULL)
			sp.flags[k++] = s[i];
	s = length(s + n, &sp.width, &given);
	if (*s == '.')
		given = true, s = length(s + 1, &sp.prec, &given);
	while (*s != '\0' && strchr("hlLjtz", *s) != NULL)
		s++;
	sp.conv = *s;
	if (!allowed(&sp, given))
		die("%.*s: invalid conversion specification",
		    (int)(s - start) + (*s != '\0'), start);
	convert(&sp);
	return s + 1;
}

/* True when the format took an operand. */
static bool
print(const char *s)
{
	char **before = arg;

	while (*s != '\0') {
		if (*s == '\\') {
			s = escape(s + 1, false);
		} else if (*s != '%') {
			out_c(*s++);
		} else if (s[1] == '%') {
			out_c('%');
			s += 2;
		} else {
			s = directive(s + 1);
		}
	}
	return arg != before;
}

int
main(int argc, char **argv)
{
	tool_init(argv, 1);
	arg = argv + 1;
	if (argc > 1 && strcmp(argv[1], "--") == 0)
		arg++;
	if (argc < 2 || *arg == NULL)
		die_usage("missing operand");
	const char *format = *arg++;
	do {
		if (!print(format) && *arg != NULL) {
			int status = tool_status;

			fail("warning: ignoring excess arguments, starting "
			     "with %s",
			    quote(*arg));
			tool_exit(status);
		}
	} while (*arg != NULL);
	tool_exit(tool_status);
}
