/*
 * shmemtest - what a shared mapping holds, parent and child both see; what
 * malloc() gave, each has for itself.
 */
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include "../lib/seed.h"

enum { SHARED = 8192, PRIVATE = 4096 };

int
main(void)
{
	unsigned char *ours = mmap(NULL, SHARED, PROT_READ | PROT_WRITE,
	    MAP_SHARED | MAP_ANONYMOUS, -1, 0);
	unsigned char *mine = malloc(PRIVATE);
	pid_t pid;

	MUST(ours != MAP_FAILED && mine != NULL);
	memset(ours, 0xaa, SHARED);
	memset(mine, 0xbb, PRIVATE);
	pid = seed_fork();
	if (pid == 0) {
		for (int i = 0; i < SHARED; i++)
			MUST(ours[i] == 0xaa);
		for (int i = 0; i < PRIVATE; i++)
			MUST(mine[i] == 0xbb);
		memset(ours, 0xcc, SHARED);
		memset(mine, 0xdd, PRIVATE);
		exit(0);
	}
	say("fork ok.\n");
	MUST(seed_exited(seed_wait(pid), 0));
	for (int i = 0; i < SHARED; i++)
		MUST(ours[i] == 0xcc);
	for (int i = 0; i < PRIVATE; i++)
		MUST(mine[i] == 0xbb);
	say("shmemtest pass.\n");
	return 0;
}
