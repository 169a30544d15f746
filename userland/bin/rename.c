/*
 * rename - rename one file: the plain system call.
 */
#include <stdio.h>
#include "../lib/tool.h"

int
main(int argc, char **argv)
{
	struct opt o;
	char **w;

	(void)argc;
	tool_init(argv, 1);
	w = opt_only(&o, argv, "OLD NEW");
	opt_need(&o, 2, 2);
	if (rename(w[0], w[1]) != 0)
		die_errno("cannot rename %s to %s", quote(w[0]), quote(w[1]));
	return 0;
}
