/*
 * unlink - remove names by the plain system call.
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
	w = opt_only(&o, argv, "FILE...");
	opt_need(&o, 1, -1);
	for (; *w != NULL; w++)
		if (unlink(*w) != 0)
			fail_errno("cannot unlink %s", quote(*w));
	tool_exit(tool_status);
}
