/*
 * hello2 - hello, written to file descriptor 1 by number.
 */
#include <stdio.h>
#include <unistd.h>
#include "../lib/seed.h"

int
main(void)
{
	MUST(dprintf(1, "Hello world!!.\n") == 15);
	MUST(dprintf(1, "I am process %d.\n", (int)getpid()) > 0);
	MUST(dprintf(1, "hello2 pass.\n") == 13);
	return 0;
}
