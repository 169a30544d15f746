/*
 * swapoff - bring back what lies on a swap disk or file, and let it go.
 */
#include <sys/swap.h>
#include "../lib/tool.h"

int
main(int argc, char **argv)
{
	struct opt o;
	char **paths;

	(void)argc;
	tool_init(argv, 1);
	paths = opt_only(&o, argv, "FILE...");
	opt_need(&o, 1, 64);
	for (; *paths != NULL; paths++)
		if (swapoff(*paths) != 0)
			fail_errno("%s", quotef(*paths));
	tool_exit(tool_status);
}
