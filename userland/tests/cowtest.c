/*
 * cowtest - parent and child share 6,000 pages until one of them writes, and
 * neither sees what the other wrote.
 */
#include <stdlib.h>
#include "../lib/seed.h"

enum { PAGES = 6000, PAGE = 4096 };

static unsigned *page[PAGES];

static void
fill(unsigned salt)
{
	for (unsigned i = 0; i < PAGES; i++)
		page[i][0] = page[i][PAGE / 4 - 1] = i ^ salt;
}

static void
compare(unsigned salt)
{
	for (unsigned i = 0; i < PAGES; i++)
		MUST(page[i][0] == (i ^ salt) &&
		     page[i][PAGE / 4 - 1] == (i ^ salt));
}

int
main(void)
{
	pid_t pid;

	for (int i = 0; i < PAGES; i++)
		MUST((page[i] = malloc(PAGE)) != NULL);
	fill(0);
	pid = seed_fork();
	if (pid == 0) {
		compare(0);
		fill(0xffff0000);
		compare(0xffff0000);
		exit(0xbe);
	}
	say("fork ok.\n");
	MUST(seed_exited(seed_wait(pid), 0xbe));
	compare(0);
	say("cowtest pass.\n");
	return 0;
}
