/*
 * uniq - leave out lines that repeat the one before.
 */
#include <ctype.h>
#include <fcntl.h>
#include <string.h>
#include <strings.h>
#include <unistd.h>
#include "../lib/tool.h"

static bool counts, only_repeated, only_unique, all_repeated, no_case;
static size_t skip_fields, skip_chars, check_chars = SIZE_MAX;
static int end = '\n';

/* The part of a line that is compared. */
static bool
separates(char c)
{
	return isblank((unsigned char)c) || c == '\n'; /* -z: part of a line */
}

static const char *
key(const char *line, size_t len, size_t *key_len)
{
	size_t i = 0;

	for (size_t f = skip_fields; f > 0 && i < len; f--) {
		while (i < len && separates(line[i]))
			i++;
		while (i < len && !separates(line[i]))
			i++;
	}
	i += skip_chars < len - i ? skip_chars : len - i;
	*key_len = len - i < check_chars ? len - i : check_chars;
	return line + i;
}

static bool
same(const struct str *a, const char *line, size_t len)
{
	size_t la, lb;
	const char *ka = key(a->p, a->len, &la), *kb = key(line, len, &lb);

	if (la != lb)
		return false;
	return (no_case ? strncasecmp(ka, kb, la) : memcmp(ka, kb, la)) == 0;
}

static void
put(const struct str *s)
{
	out_write(s->p, s->len);
	out_c(end);
}

static void
group_end(const struct str *s, uintmax_t n)
{
	if (n == 0 || all_repeated || (n == 1 ? only_repeated : only_unique))
		return;
	if (counts)
		out_fmt("%7ju ", n);
	put(s);
}

static void
uniq(struct in *in)
{
	struct str before = { 0 };
	uintmax_t n = 0;
	char *line;
	size_t len;

	str_cut(&before, 0);
	while (in_line(in, end, &line, &len)) {
		if (line[len - 1] == end)
			len--;
		if (n > 0 && same(&before, line, len)) {
			if (all_repeated && n == 1)
				put(&before);
			n++;
			if (all_repeated) {
				out_write(line, len);
				out_c(end);
			}
			continue;
		}
		group_end(&before, n);
		str_cut(&before, 0);
		str_add(&before, line, len);
		n = 1;
	}
	group_end(&before, n);
	str_free(&before);
}

static size_t
number(const char *s, const char *what)
{
	uintmax_t v;

	if (num_parse(s, "", &v) == NUM_BAD)
		die("%s: invalid number of %s", s, what);
	return v < SIZE_MAX ? (size_t)v : SIZE_MAX;
}

static void
parse(struct opt *o)
{
	int c;

	while ((c = opt_next(o)) != -1) {
		counts |= c == 'c';
		only_repeated |= c == 'd' || c == 'D';
		all_repeated |= c == 'D';
		only_unique |= c == 'u';
		no_case |= c == 'i';
		if (c == 'f')
			skip_fields = number(o->arg, "fields to skip");
		else if (c == 's')
			skip_chars = number(o->arg, "bytes to skip");
		else if (c == 'w')
			check_chars = number(o->arg, "bytes to compare");
		else if (c == 'z')
			end = '\0';
	}
}

int
main(int argc, char **argv)
{
	static const struct opt_long longs[] = { { "count", 'c', 0 },
		{ "repeated", 'd', 0 }, { "unique", 'u', 0 },
		{ "ignore-case", 'i', 0 }, { "skip-fields", 'f', 1 },
		{ "skip-chars", 's', 1 }, { "check-chars", 'w', 1 },
		{ "zero-terminated", 'z', 0 }, { 0 } };
	struct opt o;
	struct in in;
	const char *name = "-";

	(void)argc;
	tool_init(argv, 1);
	opt_init(&o, argv, "cdDuif:s:w:z", longs,
	    "[-cdDiuz] [-f N] [-s N] [-w N] [INPUT [OUTPUT]]");
	parse(&o);
	if (all_repeated && counts)
		die_usage("printing all duplicated lines and repeat counts is "
			  "meaningless");
	opt_need(&o, 0, 2);
	if (o.count > 0)
		name = o.operands[0];
	if (in_open(&in, name) != 0)
		die_errno("%s", quotef(name));
	if (o.count > 1 && strcmp(o.operands[1], "-") != 0) {
		int fd =
		    open(o.operands[1], O_WRONLY | O_CREAT | O_TRUNC, 0666);

		if (fd < 0 || dup2(fd, STDOUT_FILENO) < 0)
			die_errno("%s", quotef(o.operands[1]));
		close(fd);
	}
	uniq(&in);
	if (in.err != 0)
		fail("error reading %s", quote(name));
	tool_exit(tool_status);
}
