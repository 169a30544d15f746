/*
 * expand - tabs to blanks; -t N sets the stops, or -t LIST names them (a tab
 * beyond the last is one blank); -i only at the line's start.
 */
#include <ctype.h>
#include "../lib/tool.h"

enum { STOPS = 256 };

static size_t every = 8, stop[STOPS], stops;
static bool initial;

/* Where a tab at this column leads to. */
static size_t
next_stop(size_t column)
{
	if (stops == 0)
		return column - column % every + every;
	for (size_t i = 0; i < stops; i++)
		if (stop[i] > column)
			return stop[i];
	return column + 1;
}

static void
add_stop(const char *number)
{
	size_t n = num_arg(number, "", 0, INT32_MAX, "tab size");

	if (n == 0)
		die("tab size cannot be 0");
	if (stops > 0 && n <= stop[stops - 1])
		die("tab sizes must be ascending");
	if (stops == STOPS)
		die("too many tab stops");
	stop[stops++] = n;
}

/* One number: a stop every so many columns; several: those. */
static void
set_stops(const char *list)
{
	struct str number = { 0 };

	for (;; list++) {
		if (*list != '\0' && *list != ',' &&
		    !isblank((unsigned char)*list)) {
			str_addc(&number, *list);
			continue;
		}
		if (number.len > 0)
			add_stop(number.p);
		str_cut(&number, 0);
		if (*list == '\0')
			break;
	}
	str_free(&number);
}

static void
expand(struct in *in)
{
	static size_t column;
	static bool blank = true;
	int c;

	while ((c = in_c(in)) >= 0) {
		if (c == '\t' && (blank || !initial)) {
			for (size_t to = next_stop(column); column < to;
			     column++)
				out_c(' ');
			continue;
		}
		if (c == '\n') {
			column = 0;
			blank = true;
		} else if (c == '\b') {
			column -= column > 0;
		} else {
			column++;
			blank = blank && (c == ' ' || c == '\t');
		}
		out_c(c);
	}
}

int
main(int argc, char **argv)
{
	static const struct opt_long longs[] = { { "initial", 'i', 0 },
		{ "tabs", 't', 1 }, { 0 } };
	struct opt o;
	int c;

	(void)argc;
	tool_init(argv, 1);
	opt_init(&o, argv, "it:", longs, "[-i] [-t N | -t LIST] [FILE]...");
	while ((c = opt_next(&o)) != -1) {
		if (c == 'i')
			initial = true;
		else
			set_stops(o.arg);
	}
	if (stops == 1)
		every = stop[--stops];
	each_file(&o, expand);
	tool_exit(tool_status);
}
