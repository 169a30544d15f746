/*
 * policy - which pages are paged out first: show it, or choose one by name.
 */
#include <sys/swap.h>
#include "../lib/tool.h"

int
main(int argc, char **argv)
{
	struct opt o;
	char now[32];
	char **names;

	(void)argc;
	tool_init(argv, 1);
	names = opt_only(&o, argv, "[NAME]");
	opt_need(&o, 0, 1);
	if (swap_policy(*names != NULL ? *names : "", now, sizeof now) != 0)
		die_errno("%s", *names != NULL ? quotef(*names) : "pager");
	if (*names == NULL)
		out_fmt("%s\n", now);
	tool_exit(0);
}
