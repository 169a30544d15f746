/*
 * testargv - the words the program was called with.
 */
#include <lib.h>
#include "../lib/seed.h"

int
main(int argc, char **argv)
{
	for (int i = 0; i < argc; i++)
		say("argv[%d] = %s\n", i, argv[i]);
	MUST(argv[argc] == NULL);
	say("testargv pass.\n");
	return 0;
}
