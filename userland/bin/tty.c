/*
 * tty - the name of the terminal on standard input.
 */
#include <unistd.h>
#include "../lib/tool.h"

int
main(int argc, char **argv)
{
	static const struct opt_long longs[] = { { "quiet", 's', 0 },
		{ "silent", 's', 0 }, { 0 } };
	struct opt o;
	const char *name;
	bool quiet = false;

	(void)argc;
	tool_init(argv, 2);
	opt_init(&o, argv, "s", longs, "[-s]");
	while (opt_next(&o) != -1)
		quiet = true;
	opt_need(&o, 0, 0);
	if (quiet)
		tool_exit(isatty(STDIN_FILENO) ? 0 : 1);
	name = ttyname(STDIN_FILENO);
	out_str(name != NULL ? name : "not a tty");
	out_c('\n');
	tool_exit(name != NULL ? 0 : 1);
}
