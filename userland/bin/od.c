/*
 * od - dump files as numbers or characters.
 *
 * Every type (-t) prints one line per block; with several types the fields
 * are padded so that the same bytes stand below each other.
 */
#include <ctype.h>
#include <errno.h>
#include <float.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "../lib/tool.h"

struct type {
	char kind; /* a c d o u x f */
	unsigned size;
	int width; /* of a field, its blank not counted */
	int pad;   /* blanks more per block */
	bool text; /* z: the characters at the end */
};

enum { MAX_TYPES = 32, MAX_WIDTH = 4096 };

static struct type type[MAX_TYPES];
static size_t types;
static char radix = 'o';
static uintmax_t skip, limit = UINTMAX_MAX;
static size_t width;
static bool all_lines;

static const char *const low_names[] = {
	"nul",
	"soh",
	"stx",
	"etx",
	"eot",
	"enq",
	"ack",
	"bel",
	"bs",
	"ht",
	"nl",
	"vt",
	"ff",
	"cr",
	"so",
	"si",
	"dle",
	"dc1",
	"dc2",
	"dc3",
	"dc4",
	"nak",
	"syn",
	"etb",
	"can",
	"em",
	"sub",
	"esc",
	"fs",
	"gs",
	"rs",
	"us",
	"sp",
};

static int
field_width(char kind, unsigned size)
{
	static const char octal[] = { 0, 3, 6, 0, 11, 0, 0, 0, 22 };
	static const char decimal[] = { 0, 3, 5, 0, 10, 0, 0, 0, 20 };

	switch (kind) {
	case 'o':
		return octal[size];
	case 'u':
		return decimal[size];
	case 'd':
		return decimal[size] + (size < 8);
	case 'x':
		return (int)size * 2;
	case 'f':
		return size == 4 ? 15 : 24;
	default:
		return 3;
	}
}

static void
add_type(char kind, unsigned size, bool text)
{
	if (types == MAX_TYPES)
		die("too many types");
	type[types++] =
	    (struct type){ kind, size, field_width(kind, size), 0, text };
}

static unsigned
parse_size(const char **s, char kind, const char *whole)
{
	static const char letters[] = "CSILFD";
	static const unsigned char sizes[] = { 1, 2, 4, sizeof(long), 4, 8 };
	const char *at;
	unsigned long n;
	char *end;

	at = **s != '\0' ? strchr(letters, **s) : NULL;
	if (at != NULL && (kind == 'f') == (at - letters > 3)) {
		++*s;
		return sizes[at - letters];
	}
	if (!isdigit((unsigned char)**s))
		return kind == 'f' ? 8 : 4;
	n = strtoul(*s, &end, 10);
	if ((n != 1 && n != 2 && n != 4 && n != 8) || (kind == 'f' && n < 4))
		die("invalid type string %s;\nthis system doesn't provide "
		    "a %lu-byte %s type",
		    quote(whole), n,
		    kind == 'f' ? "floating point" : "integral");
	*s = end;
	return (unsigned)n;
}

static void
parse_types(const char *s)
{
	const char *whole = s;

	do {
		char kind = *s++;
		unsigned size = 1;

		if (kind == '\0' || strchr("acdouxf", kind) == NULL)
			die("invalid character '%c' in type string %s", kind,
			    quote(whole));
		if (kind != 'a' && kind != 'c')
			size = parse_size(&s, kind, whole);
		add_type(kind, size, *s == 'z');
		s += *s == 'z';
	} while (*s != '\0');
}

static uintmax_t
load(const unsigned char *p, unsigned size)
{
	uintmax_t v = 0;

	for (unsigned i = size; i-- > 0;)
		v = v << 8 | p[i];
	return v;
}

static void
put_char(unsigned char c, char kind, int w)
{
	static const char from[] = "\a\b\f\n\r\t\v", to[] = "abfnrtv";
	const char *at = c != 0 ? strchr(from, c) : NULL;
	char buf[4] = { (char)c, '\0' };

	if (kind == 'a') {
		c &= 127;
		if (c <= 32) {
			out_fmt("%*s", w, low_names[c]);
			return;
		}
		buf[0] = (char)c;
		out_fmt("%*s", w, c == 127 ? "del" : buf);
	} else if (c == 0) {
		out_fmt("%*s", w, "\\0");
	} else if (at != NULL) {
		buf[0] = '\\';
		buf[1] = to[at - from];
		out_fmt("%*s", w, buf);
	} else if (isprint(c)) {
		out_fmt("%*s", w, buf);
	} else {
		out_fmt("%*s%03o", w - 3, "", c);
	}
}

/* The fewest digits that read back as the same number. */
static void
put_float(const unsigned char *p, unsigned size, int w)
{
	char buf[40];
	double v;
	float f;
	int digits;

	if (size == 4) {
		memcpy(&f, p, sizeof(f));
		v = f;
	} else {
		memcpy(&v, p, sizeof(v));
	}
	digits = fabs(v) < (size == 4 ? FLT_MIN : DBL_MIN) ? 1
		 : size == 4                               ? FLT_DIG
							   : DBL_DIG;
	for (; digits < 18; digits++) {
		snprintf(buf, sizeof(buf), "%.*g", digits, v);
		if (size == 4 ? strtof(buf, NULL) == (float)v
			      : strtod(buf, NULL) == v)
			break;
	}
	out_fmt("%*s", w, buf);
}

static void
put_field(const struct type *t, const unsigned char *p, int w)
{
	uintmax_t v = load(p, t->size);
	unsigned shift = 64 - 8 * t->size;

	switch (t->kind) {
	case 'd':
		out_fmt("%*jd", w, (intmax_t)(v << shift) >> shift);
		break;
	case 'u':
		out_fmt("%*ju", w, v);
		break;
	case 'o':
		out_fmt("%*s%0*jo", w - t->width, "", t->width, v);
		break;
	case 'x':
		out_fmt("%*s%0*jx", w - t->width, "", t->width, v);
		break;
	case 'f':
		put_float(p, t->size, w);
		break;
	default:
		put_char(*p, t->kind, w);
	}
}

static void
put_type(const struct type *t, const unsigned char *p, size_t n)
{
	int fields = (int)(width / t->size), left = t->pad;
	int blank = (int)((width - n) / t->size);

	for (int i = fields; i > 0; i--) {
		int next = t->pad * (i - 1) / fields;
		int w = left - next + t->width;

		if (i > blank)
			out_c(' ');
		if (i > blank)
			put_field(t, p, w);
		else if (t->text)
			out_fmt("%*s", w + 1, "");
		p += t->size;
		left = next;
	}
	if (t->text) {
		p -= width;
		out_str("  >");
		for (size_t i = 0; i < n; i++)
			out_c(isprint(p[i]) ? p[i] : '.');
		out_c('<');
	}
	out_c('\n');
}

static void
put_address(uintmax_t at)
{
	if (radix == 'x')
		out_fmt("%06jx", at);
	else if (radix == 'd')
		out_fmt("%07ju", at);
	else if (radix == 'o')
		out_fmt("%07jo", at);
}

static void
put_block(const unsigned char *p, size_t n, uintmax_t at)
{
	for (size_t i = 0; i < types; i++) {
		if (i == 0)
			put_address(at);
		else if (radix != 'n')
			out_fmt("%*s", radix == 'x' ? 6 : 7, "");
		put_type(&type[i], p, n);
	}
}

/* All files as one stream. */
static struct opt o;
static struct in in;
static int next_file;

static bool
open_next(void)
{
	while (next_file < (o.count ? o.count : 1)) {
		const char *name = o.count ? o.operands[next_file] : "-";

		next_file++;
		if (in_open(&in, name) == 0)
			return true;
		fail_errno("%s", quotef(name));
	}
	return false;
}

static size_t
read_block(unsigned char *p, size_t max)
{
	size_t n = 0;

	while (n < max) {
		int c = in.fd < 0 ? -1 : in_c(&in);

		if (c >= 0) {
			p[n++] = (unsigned char)c;
			continue;
		}
		if (in.fd >= 0) {
			in_report(&in);
			in_close(&in);
		}
		if (!open_next())
			break;
	}
	return n;
}

static void
dump(void)
{
	static unsigned char block[MAX_WIDTH + 8], before[MAX_WIDTH];
	uintmax_t at = 0;
	bool have = false, starred = false;
	size_t n;

	while (at < skip) {
		n = read_block(
		    block, skip - at < width ? (size_t)(skip - at) : width);
		if (n == 0)
			die("cannot skip past end of combined input");
		at += n;
	}
	for (;;) {
		uintmax_t left = limit - (at - skip);

		n = read_block(block, left < width ? (size_t)left : width);
		if (n == 0)
			break;
		if (n < width)
			memset(block + n, 0, width - n);
		if (n == width && have && !all_lines &&
		    memcmp(block, before, width) == 0) {
			if (!starred)
				out_str("*\n");
			starred = true;
		} else {
			put_block(block, n, at);
			memcpy(before, block, width);
			have = true;
			starred = false;
		}
		at += n;
	}
	if (radix != 'n') {
		put_address(at);
		out_c('\n');
	}
}

static void
lay_out(const char *want)
{
	int widest = 0;
	unsigned largest = 1;

	for (size_t i = 0; i < types; i++)
		if (type[i].size > largest)
			largest = type[i].size;
	width = 16;
	if (want != NULL) {
		width = num_arg(want, "", 1, MAX_WIDTH, "-w argument");
		if (width % largest != 0) {
			fail("warning: invalid width %zu; using %u instead",
			    width, largest);
			tool_status = 0;
			width = largest;
		}
	}
	for (size_t i = 0; i < types; i++) {
		int w = (type[i].width + 1) * (int)(width / type[i].size);

		type[i].pad = w;
		if (w > widest)
			widest = w;
	}
	for (size_t i = 0; i < types; i++)
		type[i].pad = widest - type[i].pad;
}

int
main(int argc, char **argv)
{
	static const struct opt_long longs[] = { { "address-radix", 'A', 1 },
		{ "skip-bytes", 'j', 1 }, { "read-bytes", 'N', 1 },
		{ "format", 't', 1 }, { "output-duplicates", 'v', 0 },
		{ "width", 'w', 2 }, { 0 } };
	static const char old[] = "abcdfilosx";
	static const char *const as[] = { "a", "o1", "c", "u2", "fF", "dI",
		"dL", "o2", "d2", "x2" };
	const char *want = NULL;
	int c;

	(void)argc;
	tool_init(argv, 1);
	opt_init(&o, argv, "A:j:N:t:vw::abcdfilosx", longs,
	    "[-abcdfilosxv] [-A RADIX] [-t TYPE] [-j SKIP] "
	    "[-N COUNT] [-w[WIDTH]] [FILE]...");
	while ((c = opt_next(&o)) != -1) {
		if (c == 'A') {
			radix = *o.arg;
			if (radix == '\0' || !strchr("doxn", radix))
				die("invalid output address radix '%c'; it "
				    "must be one character from [doxn]",
				    radix);
		} else if (c == 'j') {
			skip = num_arg(o.arg, "bkKmMGTPEZY", 0, UINTMAX_MAX,
			    "-j argument");
		} else if (c == 'N') {
			limit = num_arg(o.arg, "bkKmMGTPEZY", 0, UINTMAX_MAX,
			    "-N argument");
		} else if (c == 't') {
			parse_types(o.arg);
		} else if (c == 'w') {
			want = o.arg != NULL ? o.arg : "32";
		} else if (c == 'v') {
			all_lines = true;
		} else {
			parse_types(as[strchr(old, c) - old]);
		}
	}
	if (types == 0)
		parse_types("o2");
	lay_out(want);
	in.fd = -1;
	dump();
	tool_exit(tool_status);
}
