/*
 * expand - tabs to blanks; -t N sets the stops, -i only at the line's start.
 */
#include "../lib/tool.h"

static size_t stop = 8;
static bool initial;

static void
expand(struct in *in)
{
	static size_t column;
	static bool blank = true;
	int c;

	while ((c = in_c(in)) >= 0) {
		if (c == '\t' && (blank || !initial)) {
			do
				out_c(' ');
			while (++column % stop != 0);
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
	opt_init(&o, argv, "it:", longs, "[-i] [-t N] [FILE]...");
	while ((c = opt_next(&o)) != -1) {
		if (c == 'i')
			initial = true;
		else
			stop = num_arg(o.arg, "", 0, INT32_MAX, "tab size");
		if (stop == 0)
			die("tab size cannot be 0");
	}
	each_file(&o, expand);
	tool_exit(tool_status);
}
