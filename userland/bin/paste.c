/*
 * paste - put lines of files side by side; -s: the lines of each file.
 */
#include <stdlib.h>
#include <string.h>
#include "../lib/tool.h"

static char *delims; /* what to put between, in turn */
static size_t delim_count;
static bool *delim_empty;
static int end = '\n';

static void
parse_delims(const char *s)
{
	static const char from[] = "bfnrtv\\", to[] = "\b\f\n\r\t\v\\";
	const char *at, *whole = s;

	delims = xmalloc(strlen(s) + 1);
	delim_empty = xmalloc(strlen(s) + 1);
	for (; *s != '\0'; s++) {
		delim_empty[delim_count] = false;
		if (*s != '\\') {
			delims[delim_count++] = *s;
			continue;
		}
		if (*++s == '\0')
			die("delimiter list ends with an unescaped backslash: "
			    "%s",
			    whole);
		delim_empty[delim_count] = *s == '0';
		at = strchr(from, *s);
		delims[delim_count++] = at != NULL ? to[at - from] : *s;
	}
	if (delim_count == 0) {
		delim_empty[0] = true;
		delim_count = 1;
	}
}

static void
put_delim(size_t i)
{
	if (!delim_empty[i % delim_count])
		out_c(delims[i % delim_count]);
}

/* A line without its end; false when the file has no more. */
static bool
put_line(struct in *in)
{
	char *line;
	size_t len;

	if (!in_line(in, end, &line, &len))
		return false;
	out_write(line, len - (line[len - 1] == end));
	return true;
}

static void
serial(struct in *in)
{
	size_t i = 0;

	put_line(in);
	while (in_peek(in) >= 0) {
		put_delim(i++);
		put_line(in);
	}
	out_c(end);
}

static void
parallel(struct in **in, size_t n)
{
	size_t left = n;

	for (;;) {
		left = 0;
		for (size_t i = 0; i < n; i++)
			left += in_peek(in[i]) >= 0;
		if (left == 0)
			return;
		for (size_t i = 0; i < n; i++) {
			if (i > 0)
				put_delim(i - 1);
			put_line(in[i]);
		}
		out_c(end);
	}
}

/* "-" given twice is read in turn through one buffer. */
static void
paste(struct opt *o)
{
	size_t n = o->count != 0 ? (size_t)o->count : 1;
	struct in **in = xmalloc(n * sizeof(*in)), *input = NULL;

	for (size_t i = 0; i < n; i++) {
		const char *name = o->count != 0 ? o->operands[i] : "-";

		if (strcmp(name, "-") == 0 && input != NULL) {
			in[i] = input;
			continue;
		}
		in[i] = xmalloc(sizeof(**in));
		if (in_open(in[i], name) != 0)
			die_errno("%s", quotef(name));
		if (strcmp(name, "-") == 0)
			input = in[i];
	}
	parallel(in, n);
	for (size_t i = 0; i < n; i++)
		in_report(in[i]);
}

int
main(int argc, char **argv)
{
	static const struct opt_long longs[] = { { "delimiters", 'd', 1 },
		{ "serial", 's', 0 }, { "zero-terminated", 'z', 0 }, { 0 } };
	struct opt o;
	const char *list = "\t";
	bool one_by_one = false;
	int c;

	(void)argc;
	tool_init(argv, 1);
	opt_init(&o, argv, "d:sz", longs, "[-sz] [-d LIST] [FILE]...");
	while ((c = opt_next(&o)) != -1) {
		if (c == 'd')
			list = o.arg;
		else if (c == 's')
			one_by_one = true;
		else
			end = '\0';
	}
	parse_delims(list);
	if (one_by_one)
		each_file(&o, serial);
	else
		paste(&o);
	tool_exit(tool_status);
}
