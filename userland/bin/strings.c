/*
 * strings - runs of at least four (-n) printable bytes in files.
 */
#include <ctype.h>
#include <errno.h>
#include <string.h>
#include "../lib/tool.h"

static size_t least = 4;
static int offsets; /* d, o or x */
static bool names;

static bool
printable(int c)
{
	return (c >= 32 && c < 127) || c == '\t';
}

static void
print_start(const struct in *in, const struct str *run, uintmax_t at)
{
	if (names)
		out_fmt("%s: ", in->name);
	if (offsets != 0)
		out_fmt(offsets == 'd'   ? "%7ju "
			: offsets == 'o' ? "%7jo "
					 : "%7jx ",
		    at);
	out_write(run->p, run->len);
}

static void
strings(struct in *in)
{
	struct str run = { 0 };
	bool printing = false; /* long enough: no longer kept */
	uintmax_t at = 0;
	int c;

	do {
		c = in_c(in);
		at++;
		if (c >= 0 && printable(c)) {
			if (printing) {
				out_c(c);
				continue;
			}
			str_addc(&run, c);
			printing = run.len == least;
			if (printing)
				print_start(in, &run, at - least);
		} else {
			if (printing)
				out_c('\n');
			printing = false;
			str_cut(&run, 0);
		}
	} while (c >= 0);
	str_free(&run);
}

int
main(int argc, char **argv)
{
	static const struct opt_long longs[] = { { "all", 'a', 0 },
		{ "bytes", 'n', 1 }, { "radix", 't', 1 },
		{ "print-file-name", 'f', 0 }, { 0 } };
	struct opt o;
	int c;

	(void)argc;
	tool_init(argv, 1);
	opt_init(
	    &o, argv, "an:t:of", longs, "[-af] [-n MIN] [-t d|o|x] [FILE]...");
	while ((c = opt_next(&o)) != -1) {
		names |= c == 'f';
		if (c == 'n')
			least = num_arg(
			    o.arg, "", 1, 65536, "minimum string length");
		else if (c == 'o')
			offsets = 'o';
		else if (c == 't')
			offsets = *o.arg;
	}
	if (offsets != 0 && (offsets > 'x' || !strchr("dox", offsets)))
		die_usage("invalid radix");
	each_file(&o, strings);
	tool_exit(tool_status);
}
