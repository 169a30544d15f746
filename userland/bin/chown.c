/*
 * chown - change the owner, and the group, of files.
 */
#include "../lib/owner.h"

int
main(int argc, char **argv)
{
	(void)argc;
	owner_main(argv, false);
}
