/*
 * fold - break long lines; -s after a blank, -b counting bytes.
 */
#include "../lib/tool.h"

static size_t width = 80;
static bool at_blanks, by_bytes;

static size_t
advance(size_t column, char c)
{
	if (by_bytes)
		return column + 1;
	if (c == '\b')
		return column > 0 ? column - 1 : 0;
	if (c == '\r')
		return 0;
	if (c == '\t')
		return column + 8 - column % 8;
	return column + 1;
}

/* Where in line a break fits best: after the last blank, or at its end. */
static size_t
break_at(const char *line, size_t len)
{
	for (size_t i = len; at_blanks && i > 0; i--)
		if (line[i - 1] == ' ' || line[i - 1] == '\t')
			return i;
	return len;
}

static void
fold(struct in *in)
{
	struct str line = { 0 };
	size_t column = 0, cut;
	int c;

	while ((c = in_c(in)) >= 0) {
		if (c == '\n') {
			out_write(line.p, line.len);
			out_c('\n');
			line.len = column = 0;
			continue;
		}
		while (advance(column, (char)c) > width && line.len > 0) {
			cut = break_at(line.p, line.len);
			out_write(line.p, cut);
			out_c('\n');
			column = 0;
			for (size_t i = cut; i < line.len; i++) {
				line.p[i - cut] = line.p[i];
				column = advance(column, line.p[i]);
			}
			line.len -= cut;
		}
		column = advance(column, (char)c);
		str_addc(&line, c);
	}
	out_write(line.p, line.len);
	str_free(&line);
}

int
main(int argc, char **argv)
{
	static const struct opt_long longs[] = { { "bytes", 'b', 0 },
		{ "spaces", 's', 0 }, { "width", 'w', 1 }, { 0 } };
	struct opt o;
	int c;

	(void)argc;
	tool_init(argv, 1);
	opt_init(&o, argv, "bsw:", longs, "[-bs] [-w WIDTH] [FILE]...");
	while ((c = opt_next(&o)) != -1) {
		if (c == 'w')
			width = num_arg(
			    o.arg, "", 1, INT32_MAX, "number of columns");
		else
			*(c == 's' ? &at_blanks : &by_bytes) = true;
	}
	each_file(&o, fold);
	tool_exit(tool_status);
}
