/*
 * link - make one hard link: the plain system call.
 */
#include <unistd.h>
#include "../lib/tool.h"

int
main(int argc, char **argv)
{
	struct opt o;
	char **w;

	(void)argc;
	tool_init(argv, 1);
	w = opt_only(&o, argv, "FILE NEWNAME");
	opt_need(&o, 2, 2);
	if (link(w[0], w[1]) != 0)
		die_errno(
		    "cannot create link %s to %s", quote(w[1]), quote(w[0]));
	return 0;
}
