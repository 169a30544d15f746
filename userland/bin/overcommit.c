/*
 * overcommit - may more memory be promised than there is?  guess, always, never.
 */
#include <string.h>
#include <sys/swap.h>
#include "../lib/tool.h"

int
main(int argc, char **argv)
{
	static const char *const name[] = { "guess", "always", "never" };
	struct opt o;
	char **names;
	int mode = -1;

	(void)argc;
	tool_init(argv, 1);
	names = opt_only(&o, argv, "[guess | always | never]");
	opt_need(&o, 0, 1);
	for (int i = 0; *names != NULL && i < 3; i++)
		if (strcmp(*names, name[i]) == 0)
			mode = i;
	if (*names != NULL && mode < 0)
		die_usage("no such mode: %s", quote(*names));
	mode = swap_overcommit(mode);
	if (mode < 0)
		die_errno("pager");
	if (*names == NULL)
		out_fmt("%s\n", mode < 3 ? name[mode] : "?");
	tool_exit(0);
}
