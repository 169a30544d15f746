/*
 * cut - parts of each line: bytes (-b, -c) or fields (-f).
 *
 * The list becomes sorted ranges that do not touch; complement turns them
 * inside out.
 */
#include <ctype.h>
#include <stdlib.h>
#include <string.h>
#include "../lib/tool.h"

struct range {
	uintmax_t first, last; /* counted from 1 */
};

static struct range *range;
static size_t count, cap;
static int kind, delim = '\t', end = '\n';
static const char *between; /* --output-delimiter */
static bool only_delimited;

static void
add(uintmax_t first, uintmax_t last)
{
	range = xgrow(range, &cap, count + 1, sizeof(*range));
	range[count++] = (struct range){ first, last };
}

static uintmax_t
number(const char **s, const char *list)
{
	uintmax_t v = 0;
	bool field = kind == 'f';

	for (; isdigit((unsigned char)**s); ++*s) {
		if (v > (UINTMAX_MAX - 9) / 10)
			die_usage("%s number %s is too large",
			    field ? "field" : "byte/character offset",
			    quote(list));
		v = v * 10 + (uintmax_t)(**s - '0');
	}
	if (**s != '\0' && **s != ',' && **s != ' ' && **s != '-')
		die_usage(field ? "invalid field value %s"
				: "invalid byte/character position %s",
		    quote(*s));
	return v;
}

static void
parse_range(const char **s, const char *list)
{
	bool field = kind == 'f';
	const char *at = *s;
	uintmax_t first = number(s, at), last;

	last = first;
	if (**s == '-') {
		bool open;

		++*s;
		open = !isdigit((unsigned char)**s);
		last = number(s, at);
		if (**s == '-')
			die_usage(field ? "invalid field range"
					: "invalid byte or character range");
		if (*at == '-' && open)
			die_usage("invalid range with no endpoint: -");
		if (*at == '-')
			first = 1;
		if (open)
			last = UINTMAX_MAX;
		else if (last < first)
			die_usage("invalid decreasing range");
	}
	(void)list;
	if (first == 0)
		die_usage(field
			      ? "fields are numbered from 1"
			      : "byte/character positions are numbered from 1");
	add(first, last);
}

static int
by_first(const void *a, const void *b)
{
	const struct range *x = a, *y = b;

	return (x->first > y->first) - (x->first < y->first);
}

static void
parse_list(const char *list, bool complement)
{
	const char *s = list;
	size_t n = 0;

	for (;;) {
		parse_range(&s, list);
		if (*s == '\0')
			break;
		s++;
	}
	qsort(range, count, sizeof(*range), by_first);
	for (size_t i = 1; i < count; i++) {
		if (range[i].first > range[n].last) {
			range[++n] = range[i];
		} else if (range[i].last > range[n].last) {
			range[n].last = range[i].last;
		}
	}
	count = n + 1;
	if (complement) {
		struct range *old = range;
		uintmax_t next = 1;

		n = count;
		range = NULL;
		count = cap = 0;
		for (size_t i = 0; i < n; i++) {
			if (old[i].first > next)
				add(next, old[i].first - 1);
			next = old[i].last + 1;
			if (next == 0)
				break;
		}
		if (next != 0)
			add(next, UINTMAX_MAX);
		free(old);
	}
}

static void
cut_bytes(const char *line, size_t len)
{
	bool again = false;

	for (size_t i = 0; i < count && range[i].first <= len; i++) {
		size_t last = range[i].last < len ? (size_t)range[i].last : len;
		size_t first = (size_t)range[i].first;

		if (again && between != NULL)
			out_str(between);
		out_write(line + first - 1, last - first + 1);
		again = true;
	}
	out_c(end);
}

static void
cut_fields(const char *line, size_t len)
{
	const char *stop = line + len;
	uintmax_t field = 0;
	bool again = false;
	size_t i = 0;

	if (memchr(line, delim, len) == NULL) {
		if (!only_delimited) {
			out_write(line, len);
			out_c(end);
		}
		return;
	}
	while (i < count && line <= stop) {
		const char *p = memchr(line, delim, (size_t)(stop - line));

		if (p == NULL)
			p = stop;
		field++;
		while (i < count && range[i].last < field)
			i++;
		if (i < count && range[i].first <= field) {
			if (again && between != NULL)
				out_str(between);
			else if (again)
				out_c(delim);
			out_write(line, (size_t)(p - line));
			again = true;
		}
		line = p + 1;
	}
	out_c(end);
}

static void
cut(struct in *in)
{
	char *line;
	size_t len;

	while (in_line(in, end, &line, &len)) {
		if (line[len - 1] == end)
			len--;
		if (kind == 'f')
			cut_fields(line, len);
		else
			cut_bytes(line, len);
	}
}

int
main(int argc, char **argv)
{
	static const struct opt_long longs[] = { { "bytes", 'b', 1 },
		{ "characters", 'c', 1 }, { "fields", 'f', 1 },
		{ "delimiter", 'd', 1 }, { "only-delimited", 's', 0 },
		{ "output-delimiter", 1, 1 }, { "complement", 2, 0 },
		{ "zero-terminated", 'z', 0 }, { 0 } };
	struct opt o;
	const char *list = NULL;
	bool complement = false, has_delim = false;
	int c;

	(void)argc;
	tool_init(argv, 1);
	opt_init(&o, argv, "b:c:f:d:snz", longs,
	    "-b LIST | -c LIST | -f LIST [-d CHAR] [-sz] [FILE]...");
	while ((c = opt_next(&o)) != -1) {
		if (c == 'b' || c == 'c' || c == 'f') {
			if (list != NULL)
				die_usage("only one list may be specified");
			kind = c;
			list = o.arg;
		} else if (c == 'd') {
			if (strlen(o.arg) > 1)
				die_usage("the delimiter must be "
					  "a single character");
			delim = (unsigned char)*o.arg;
			has_delim = true;
		} else if (c == 1) {
			between = o.arg;
		} else {
			complement |= c == 2;
			only_delimited |= c == 's';
			if (c == 'z')
				end = '\0';
		}
	}
	if (list == NULL)
		die_usage("you must specify a list of bytes, characters, "
			  "or fields");
	if (kind != 'f' && has_delim)
		die_usage("an input delimiter may be specified only when "
			  "operating on fields");
	if (kind != 'f' && only_delimited)
		die_usage("suppressing non-delimited lines makes sense\n"
			  "\tonly when operating on fields");
	parse_list(list, complement);
	each_file(&o, cut);
	tool_exit(tool_status);
}
