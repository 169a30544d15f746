/*
 * swapon - swap on these disks or files; without operands, list them.
 */
#include <sys/swap.h>
#include "../lib/tool.h"

int
main(int argc, char **argv)
{
	struct opt o;
	char **paths;
	struct in in;
	char *line;
	size_t len;

	(void)argc;
	tool_init(argv, 1);
	paths = opt_only(&o, argv, "[FILE]...");
	for (; *paths != NULL; paths++)
		if (swapon(*paths, 0) != 0)
			fail_errno("%s", quotef(*paths));
	if (o.count == 0) {
		if (in_open(&in, "/proc/swaps") != 0)
			die_errno("/proc/swaps");
		while (in_line(&in, '\n', &line, &len))
			out_write(line, len);
		in_report(&in);
	}
	tool_exit(tool_status);
}
