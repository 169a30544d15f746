/*
 * whoami - the name of the effective user.
 */
#include <unistd.h>
#include "../lib/files.h"

int
main(int argc, char **argv)
{
	struct opt o;
	const char *name;

	(void)argc;
	tool_init(argv, 1);
	opt_only(&o, argv, "");
	opt_need(&o, 0, 0);
	name = user_name(geteuid());
	if (name == NULL)
		die("cannot find name for user ID %u", (unsigned)geteuid());
	out_fmt("%s\n", name);
	tool_exit(0);
}
