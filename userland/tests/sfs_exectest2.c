/*
 * sfs_exectest2 - the program runs itself with 0 to 5 arguments.
 */
#include <unistd.h>
#include "../lib/seed.h"

enum { MOST = 5 };

int
main(int argc, char **argv)
{
	static char *words[MOST + 3] = { "sfs_exectest2", "one", "two", "three",
		"four", "five", NULL };

	for (int i = 0; i < argc; i++)
		say("%d-%d: %s\n", argc, i, argv[i]);
	MUST(argv[argc] == NULL);
	if (argc > MOST) {
		say("sfs_exectest2 pass.\n");
		return 0;
	}
	words[argc + 1] = NULL;
	execv("/bin/sfs_exectest2", words);
	return 1;
}
