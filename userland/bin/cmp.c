/*
 * cmp - compare two files byte by byte; status 1 where they differ.
 */
#include <errno.h>
#include <string.h>
#include <sys/stat.h>
#include "../lib/tool.h"

static bool list, silent;
static uintmax_t limit = UINTMAX_MAX, skip[2];
static uintmax_t byte = 1, line = 1; /* of the next byte */
static char last;                    /* the byte before it */

static void
at_end(struct in *in, bool empty)
{
	if (silent)
		tool_exit(1);
	out_flush();
	tool_trouble = 1;
	if (empty)
		die("EOF on %s which is empty", in->name);
	if (list)
		die("EOF on %s after byte %ju", in->name, byte - 1);
	die("EOF on %s after byte %ju, %sline %ju", in->name, byte - 1,
	    last == '\n' ? "" : "in ", last == '\n' ? line - 1 : line);
}

static void
check_read(const struct in *in)
{
	if (in->err == 0)
		return;
	errno = in->err;
	die_errno("%s", in->name);
}

/* Pass over what is equal at the front of both buffers, quickly. */
static void
skip_equal(struct in *a, struct in *b)
{
	const char *p = a->buf + a->pos, *q = b->buf + b->pos;
	size_t n = a->len - a->pos, i = 0;

	if (b->len - b->pos < n)
		n = b->len - b->pos;
	if (n > limit - (byte - 1))
		n = (size_t)(limit - (byte - 1));
	for (; i < n && p[i] == q[i]; i++)
		line += p[i] == '\n';
	if (i > 0)
		last = p[i - 1];
	a->pos += i;
	b->pos += i;
	byte += i;
}

static int
compare(struct in *a, struct in *b, int width)
{
	int status = 0;

	while (byte - 1 < limit) {
		int ca = in_peek(a), cb = in_peek(b);

		check_read(a);
		check_read(b);
		if (ca < 0 && cb < 0)
			return status;
		if (ca < 0 || cb < 0)
			at_end(ca < 0 ? a : b, byte == 1);
		if (ca == cb) {
			skip_equal(a, b);
			continue;
		}
		status = 1;
		if (silent)
			return 1;
		if (!list) {
			out_fmt("%s %s differ: char %ju, line %ju\n", a->name,
			    b->name, byte, line);
			return 1;
		}
		out_fmt(
		    "%*ju %3o %3o\n", width, byte, (unsigned)ca, (unsigned)cb);
		a->pos++;
		b->pos++;
		byte++;
	}
	return status;
}

static void
skip_bytes(struct in *in, uintmax_t n)
{
	while (n > 0 && in_peek(in) >= 0) {
		size_t part = in->len - in->pos;

		if (part > n)
			part = (size_t)n;
		in->pos += part;
		n -= part;
	}
}

/* Byte numbers of -l are as wide as the smaller file's size. */
static int
number_width(struct in *in)
{
	uintmax_t least = limit;
	int width = 1;

	for (int i = 0; i < 2; i++) {
		struct stat st;

		if (fstat(in[i].fd, &st) == 0 && S_ISREG(st.st_mode) &&
		    (uintmax_t)st.st_size < least)
			least = (uintmax_t)st.st_size;
	}
	for (; least >= 10; least /= 10)
		width++;
	return width;
}

static uintmax_t
number(const char *s, const char *what)
{
	uintmax_t v;

	if (num_parse(s, "kKMGTPEZY", &v) == NUM_BAD)
		die_usage("invalid %s value %s", what, quote(s));
	return v;
}

int
main(int argc, char **argv)
{
	static const struct opt_long longs[] = { { "silent", 's', 0 },
		{ "quiet", 's', 0 }, { "verbose", 'l', 0 }, { "bytes", 'n', 1 },
		{ "ignore-initial", 'i', 1 }, { 0 } };
	static const char skipped[] = "--ignore-initial";
	struct opt o;
	struct in in[2];
	int c, width = 1;

	(void)argc;
	tool_init(argv, 2);
	tool_named_hint = true;
	opt_init(&o, argv, "sln:i:", longs,
	    "[-ls] [-n COUNT] [-i SKIP] FILE1 [FILE2 [SKIP1 [SKIP2]]]");
	while ((c = opt_next(&o)) != -1) {
		list |= c == 'l';
		silent |= c == 's';
		if (c == 'n')
			limit = number(o.arg, "--bytes");
		else if (c == 'i')
			skip[0] = skip[1] = number(o.arg, skipped);
	}
	if (list && silent)
		die_usage("options -l and -s are incompatible");
	if (o.count == 0)
		die_usage("missing operand after '%s'", tool_name);
	for (int i = 2; i < o.count && i < 4; i++)
		skip[i - 2] = number(o.operands[i], skipped);
	if (o.count > 4)
		die_usage("extra operand %s", quote(o.operands[4]));
	for (int i = 0; i < 2; i++) {
		const char *name = i < o.count ? o.operands[i] : "-";

		if (in_open(&in[i], name) != 0)
			die_errno("%s", name);
	}
	if (list)
		width = number_width(in);
	for (int i = 0; i < 2; i++)
		skip_bytes(&in[i], skip[i]);
	c = compare(&in[0], &in[1], width);
	tool_exit(c);
}
