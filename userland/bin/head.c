/*
 * head - the first lines (-n) or bytes (-c) of files; with a minus sign,
 * all but the last.
 *
 * What was read too far is given back with lseek(), so that
 * (head -n 1; cat) < file works.
 */
#include <ctype.h>
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include "../lib/tool.h"

static uintmax_t count = 10;
static bool bytes, all_but;
static int delim = '\n';

static void
first_bytes(struct in *in)
{
	uintmax_t left = count;

	while (left > 0 && in_peek(in) >= 0) {
		size_t n = in->len - in->pos;

		if (n > left)
			n = (size_t)left;
		out_write(in->buf + in->pos, n);
		in->pos += n;
		left -= n;
	}
}

static void
first_lines(struct in *in)
{
	uintmax_t left = count;

	/* Piece by piece: a line may be longer than memory. */
	while (left > 0 && in_peek(in) >= 0) {
		char *p = in->buf + in->pos;
		size_t n = in->len - in->pos;
		char *end = memchr(p, delim, n);

		if (end != NULL) {
			n = (size_t)(end + 1 - p);
			left--;
		}
		out_write(p, n);
		in->pos += n;
	}
}

/* Hold back the last count bytes or lines; the rest can go. */
static void
without_last(struct in *in)
{
	struct str held = { 0 };
	size_t start = 0, scan = 0;
	uintmax_t have = 0;

	while (in_peek(in) >= 0) {
		str_add(&held, in->buf + in->pos, in->len - in->pos);
		in->pos = in->len;
		if (bytes) {
			if (held.len > count) {
				out_write(held.p, held.len - (size_t)count);
				start = held.len - (size_t)count;
			}
		} else {
			char *p;

			while ((p = memchr(held.p + scan, delim,
				    held.len - scan)) != NULL) {
				scan = (size_t)(p + 1 - held.p);
				if (++have <= count)
					continue;
				p = memchr(
				    held.p + start, delim, held.len - start);
				out_write(held.p + start,
				    (size_t)(p + 1 - held.p) - start);
				start = (size_t)(p + 1 - held.p);
			}
			scan = held.len;
		}
		memmove(held.p, held.p + start, held.len - start);
		held.len -= start;
		scan = scan >= start ? scan - start : 0;
		start = 0;
	}
	/* A last line without its end is a line as well. */
	if (!bytes && held.len > 0 && held.p[held.len - 1] != delim &&
	    have >= count && count > 0) {
		char *p = memchr(held.p, delim, held.len);

		if (p != NULL)
			out_write(held.p, (size_t)(p + 1 - held.p));
	}
	if (!bytes && count == 0)
		out_write(held.p, held.len);
	str_free(&held);
}

static void
show(const char *name, bool header)
{
	static bool again;
	struct in in;

	if (in_open(&in, name) != 0) {
		fail_errno("cannot open %s for reading", quote(name));
		return;
	}
	if (header) {
		out_fmt("%s==> %s <==\n", again ? "\n" : "",
		    strcmp(name, "-") == 0 ? "standard input" : name);
		again = true;
	}
	if (all_but)
		without_last(&in);
	else if (bytes)
		first_bytes(&in);
	else
		first_lines(&in);
	if (in.err != 0) {
		errno = in.err;
		fail_errno("error reading %s",
		    strcmp(name, "-") == 0 ? "'standard input'" : quote(name));
	}
	if (in.pos < in.len && in.fd == STDIN_FILENO)
		lseek(in.fd, -(off_t)(in.len - in.pos), SEEK_CUR);
	in_close(&in);
}

static void
set_count(const char *arg, bool as_bytes)
{
	const char *what = as_bytes ? "bytes" : "lines";
	enum num_result r;

	bytes = as_bytes;
	all_but = *arg == '-';
	r = num_parse(arg + all_but, "bkKmMGTPEZY0", &count);
	if (r == NUM_BAD)
		die("invalid number of %s: %s", what, quote(arg + all_but));
	if (r == NUM_BIG) {
		errno = EOVERFLOW;
		die_errno(
		    "invalid number of %s: %s", what, quote(arg + all_but));
	}
}

/* head -5, head -5c: what came before -n. */
static char **
old_style(char **argv)
{
	char *s = argv[1];
	size_t n;

	if (argv[0] == NULL || s == NULL || s[0] != '-' ||
	    !isdigit((unsigned char)s[1]))
		return argv;
	n = strspn(s + 1, "0123456789");
	if (s[1 + n] != '\0' && strcmp(s + 1 + n, "c") != 0)
		return argv;
	s = xmemdup(s + 1, n);
	set_count(s, argv[1][1 + n] == 'c');
	free(s);
	argv[1] = argv[0];
	return argv + 1;
}

int
main(int argc, char **argv)
{
	static const struct opt_long longs[] = { { "lines", 'n', 1 },
		{ "bytes", 'c', 1 }, { "quiet", 'q', 0 }, { "silent", 'q', 0 },
		{ "verbose", 'v', 0 }, { "zero-terminated", 'z', 0 }, { 0 } };
	struct opt o;
	int c, header = 0;

	(void)argc;
	tool_init(argv, 1);
	argv = old_style(argv);
	opt_init(&o, argv, "n:c:qvz", longs,
	    "[-qvz] [-n COUNT | -c COUNT] [FILE]...");
	while ((c = opt_next(&o)) != -1) {
		if (c == 'n' || c == 'c')
			set_count(o.arg, c == 'c');
		else if (c == 'z')
			delim = '\0';
		else
			header = c;
	}
	if (o.count == 0)
		show("-", header == 'v');
	for (int i = 0; i < o.count; i++)
		show(o.operands[i],
		    header == 'v' || (header != 'q' && o.count > 1));
	tool_exit(tool_status);
}
