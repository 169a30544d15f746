/*
 * seq - print numbers from FIRST to LAST by STEP.
 *
 * Whole numbers are counted as such; others are FIRST + i * STEP, so that
 * errors do not add up, with as many decimals as the operands have.
 */
#include <ctype.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "../lib/tool.h"

struct number {
	double v;
	int decimals; /* INT32_MAX: not written in decimals */
	size_t width; /* as written */
	bool whole;
	intmax_t n;
};

static const char *separator = "\n", *format;
static bool equal_width;

static struct number
parse(const char *s)
{
	struct number x = { 0 };
	const char *p = s, *dot;
	char *end;

	x.v = strtod(s, &end);
	if (*s == '\0' || *end != '\0' || isspace((unsigned char)*s))
		die_usage("invalid floating point argument: %s", quote(s));
	if (isnan(x.v))
		die_usage("invalid 'not-a-number' argument: %s", quote(s));
	if (*p == '+')
		p++;
	x.width = strlen(p);
	dot = p + (*p == '-');
	x.whole = *dot != '\0' && dot[strspn(dot, "0123456789")] == '\0' &&
		  strlen(dot) < 18;
	if (x.whole)
		x.n = strtoll(s, NULL, 10);
	if (p[strspn(p, "-.0123456789")] != '\0') {
		x.decimals = INT32_MAX;
		if (strpbrk(p, "xXpPiI") == NULL) {
			/* 1e-2 has decimals that its digits do not show. */
			int e = atoi(strpbrk(p, "eE") + 1);
			const char *frac = strchr(p, '.');
			int d = frac ? (int)strspn(frac + 1, "0123456789") : 0;

			x.decimals = d - e > 0 ? d - e : 0;
			x.width =
			    (size_t)snprintf(NULL, 0, "%.*f", x.decimals, x.v);
		}
		return x;
	}
	dot = strchr(p, '.');
	if (dot != NULL) {
		x.decimals = (int)strlen(dot + 1);
		if (x.decimals == 0)
			x.width--;
		if (dot == p || !isdigit((unsigned char)dot[-1]))
			x.width++;
	}
	return x;
}

static void
count_whole(intmax_t first, intmax_t step, intmax_t last, int width)
{
	for (intmax_t n = first; step > 0 ? n <= last : n >= last; n += step) {
		if (n != first)
			out_str(separator);
		if (width != 0)
			out_fmt("%0*jd", width, n);
		else
			out_fmt("%jd", n);
	}
}

/* The one conversion in a -f format, which snprintf will be given. */
static void
check_format(const char *f)
{
	const char *p = f, *q;

	while (*p != '\0' && !(p[0] == '%' && p[1] != '%'))
		p += *p == '%' ? 2 : 1;
	if (*p == '\0')
		die("format %s has no %% directive", quote(f));
	q = p + 1;
	q += strspn(q, "-+#0 '");
	q += strspn(q, "0123456789");
	if (*q == '.')
		q += 1 + strspn(q + 1, "0123456789");
	if (*q == '\0')
		die("format %s ends in %%", quote(f));
	if (strchr("efgaEFGA", *q) == NULL)
		die("format %s has unknown %%%c directive", quote(f), *q);
	for (q++; *q != '\0'; q += *q == '%' ? 2 : 1)
		if (q[0] == '%' && q[1] != '%')
			die("format %s has too many %% directives", quote(f));
	if (strspn(p + 1, "-+#0 '0123456789.") > 8)
		die("format %s is too wide", quote(f));
}

static void
put(double v, int width, int decimals)
{
	static char *buf;
	static size_t cap;
	int n;

	for (;;) {
		if (format != NULL)
			n = snprintf(buf, cap, format, v);
		else if (decimals == INT32_MAX)
			n = snprintf(buf, cap, "%g", v);
		else
			n = snprintf(buf, cap, "%0*.*f", width, decimals, v);
		if (n < 0)
			die("cannot print a number");
		if ((size_t)n < cap)
			break;
		buf = xgrow(buf, &cap, (size_t)n + 1, 1);
	}
	out_write(buf, (size_t)n);
}

static void
count_real(const struct number *first, const struct number *step,
    const struct number *last)
{
	int decimals = first->decimals > step->decimals ? first->decimals
							: step->decimals,
	    width = 0;

	if (equal_width && decimals != INT32_MAX &&
	    last->decimals != INT32_MAX) {
		size_t wf = first->width, wl = last->width;

		wf += (size_t)(decimals - first->decimals);
		wl = wl - (size_t)last->decimals + (size_t)decimals;
		if (last->decimals != 0 && decimals == 0)
			wl--;
		if (last->decimals == 0 && decimals != 0)
			wl++;
		if (first->decimals == 0 && decimals != 0)
			wf++;
		width = (int)(wf > wl ? wf : wl);
	}
	for (uintmax_t i = 0;; i++) {
		double v = first->v + (double)i * step->v;

		if (step->v > 0 ? v > last->v : v < last->v) {
			/* Just past the end by rounding only? */
			double grain =
			    decimals == INT32_MAX ? 0 : pow(10, -decimals);

			if (decimals == INT32_MAX ||
			    fabs(v - last->v) > grain * 1e-6)
				break;
		}
		if (i > 0)
			out_str(separator);
		put(v, width, decimals);
	}
}

static bool
is_empty(const struct number *x)
{
	return x[1].v > 0 ? x[0].v > x[2].v : x[0].v < x[2].v;
}

/* A number such as -3 is an operand. */
static int
next_option(struct opt *o)
{
	const char *w = o->at == NULL || *o->at == '\0' ? *o->argv : NULL;

	if (w != NULL && w[0] == '-' &&
	    (w[1] == '.' || isdigit((unsigned char)w[1]))) {
		while (*o->argv != NULL)
			o->operands[o->count++] = *o->argv++;
		o->operands[o->count] = NULL;
		return -1;
	}
	return opt_next(o);
}

int
main(int argc, char **argv)
{
	static const struct opt_long longs[] = { { "separator", 's', 1 },
		{ "equal-width", 'w', 0 }, { "format", 'f', 1 }, { 0 } };
	struct number x[3];
	struct opt o;
	int c, width = 0;

	(void)argc;
	tool_init(argv, 1);
	opt_init(&o, argv, "+s:wf:", longs,
	    "[-w] [-s TEXT] [-f FORMAT] [FIRST [STEP]] LAST");
	while ((c = next_option(&o)) != -1) {
		if (c == 's')
			separator = o.arg;
		else if (c == 'f')
			format = o.arg;
		else
			equal_width = true;
	}
	opt_need(&o, 1, 3);
	if (format != NULL)
		check_format(format);
	if (format != NULL && equal_width)
		die_usage("format string may not be specified when "
			  "printing equal width strings");
	x[0] = o.count > 1 ? parse(o.operands[0]) : parse("1");
	x[1] = o.count > 2 ? parse(o.operands[1]) : parse("1");
	x[2] = parse(o.operands[o.count - 1]);
	if (x[1].v == 0)
		die_usage(
		    "invalid Zero increment value: %s", quote(o.operands[1]));
	if (is_empty(x))
		tool_exit(0);
	if (equal_width)
		width =
		    (int)(x[0].width > x[2].width ? x[0].width : x[2].width);
	if (format == NULL && x[0].whole && x[1].whole && x[2].whole)
		count_whole(x[0].n, x[1].n, x[2].n, width);
	else
		count_real(&x[0], &x[1], &x[2]);
	out_c('\n');
	tool_exit(0);
}
