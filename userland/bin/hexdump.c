/*
 * hexdump - dump files: in words, or with -C in bytes and characters.
 */
#include <ctype.h>
#include <string.h>
#include "../lib/tool.h"

enum { LINE = 16 };

static char style; /* C b c d o x, or 0 */
static uintmax_t skip, limit = UINTMAX_MAX;
static bool all_lines;
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
		fail_errno("%s", name);
	}
	return false;
}

static size_t
read_line(unsigned char *p, size_t max)
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
canonical(const unsigned char *p, size_t n)
{
	for (size_t i = 0; i < LINE; i++) {
		if (i % 8 == 0)
			out_c(' ');
		if (i < n)
			out_fmt(" %02x", p[i]);
		else
			out_str("   ");
	}
	out_str("  |");
	for (size_t i = 0; i < n; i++)
		out_c(isprint(p[i]) ? p[i] : '.');
	out_str("|\n");
}

static void
put_char(unsigned char c)
{
	static const char from[] = "\a\b\f\n\r\t\v", to[] = "abfnrtv";
	const char *at = c != 0 ? strchr(from, c) : NULL;

	if (c == 0)
		out_str("  \\0");
	else if (at != NULL)
		out_fmt("  \\%c", to[at - from]);
	else if (isprint(c))
		out_fmt("   %c", c);
	else
		out_fmt(" %03o", c);
}

static void
bytes(const unsigned char *p, size_t n)
{
	for (size_t i = 0; i < LINE; i++) {
		if (i >= n)
			out_str("    ");
		else if (style == 'c')
			put_char(p[i]);
		else
			out_fmt(" %03o", p[i]);
	}
	out_c('\n');
}

static void
words(const unsigned char *p, size_t n)
{
	for (size_t i = 0; i < LINE; i += 2) {
		unsigned v = p[i] | (i + 1 < n ? (unsigned)p[i + 1] << 8 : 0);
		bool there = i < n;

		if (!there)
			out_fmt("%*s", style == 0 ? 5 : 8, "");
		else if (style == 'd')
			out_fmt("   %05u", v);
		else if (style == 'o')
			out_fmt("  %06o", v);
		else if (style == 'x')
			out_fmt("    %04x", v);
		else
			out_fmt(" %04x", v);
	}
	out_c('\n');
}

static void
put_line(const unsigned char *p, size_t n, uintmax_t at)
{
	out_fmt(style == 'C' ? "%08jx" : "%07jx", at);
	if (style == 'C')
		canonical(p, n);
	else if (style == 'b' || style == 'c')
		bytes(p, n);
	else
		words(p, n);
}

static void
dump(void)
{
	unsigned char line[LINE], before[LINE];
	bool have = false, starred = false;
	uintmax_t at = 0;
	size_t n;

	while (at < skip) {
		n = read_line(
		    line, skip - at < LINE ? (size_t)(skip - at) : LINE);
		if (n == 0)
			break;
		at += n;
	}
	for (;;) {
		uintmax_t left = limit - (at - skip);

		if (at < skip)
			break;
		n = read_line(line, left < LINE ? (size_t)left : LINE);
		if (n == 0)
			break;
		if (n == LINE && have && !all_lines &&
		    memcmp(line, before, LINE) == 0) {
			if (!starred)
				out_str("*\n");
			starred = true;
		} else {
			put_line(line, n, at);
			memcpy(before, line, LINE);
			have = true;
			starred = false;
		}
		at += n;
	}
	if (at > 0)
		out_fmt(style == 'C' ? "%08jx\n" : "%07jx\n", at);
}

int
main(int argc, char **argv)
{
	static const struct opt_long longs[] = { { "canonical", 'C', 0 },
		{ "length", 'n', 1 }, { "skip", 's', 1 },
		{ "no-squeezing", 'v', 0 }, { 0 } };
	int c;

	(void)argc;
	tool_init(argv, 1);
	opt_init(&o, argv, "Cbcdoxn:s:v", longs,
	    "[-Cbcdoxv] [-n LENGTH] [-s OFFSET] [FILE]...");
	while ((c = opt_next(&o)) != -1) {
		if (c == 'n')
			limit =
			    num_arg(o.arg, "bkKmMG", 0, UINTMAX_MAX, "length");
		else if (c == 's')
			skip =
			    num_arg(o.arg, "bkKmMG", 0, UINTMAX_MAX, "offset");
		else if (c == 'v')
			all_lines = true;
		else
			style = (char)c;
	}
	in.fd = -1;
	dump();
	tool_exit(tool_status);
}
