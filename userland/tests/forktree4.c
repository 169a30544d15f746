/*
 * forktree4 - a process for every binary string of up to 4 digits, 31 in all.
 *
 * Each waits for its two children, so that all have spoken when the first ends
 * (in forktree nobody waits).
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include "../lib/seed.h"

enum { DEPTH = 4 };

static void
grow(const char *name)
{
	char longer[DEPTH + 1];
	pid_t pid[2];

	say("%04x: I am '%s'\n", (unsigned)getpid(), name);
	if (strlen(name) == DEPTH)
		return;
	for (int i = 0; i < 2; i++) {
		pid[i] = seed_fork();
		if (pid[i] == 0) {
			snprintf(longer, sizeof longer, "%s%d", name, i);
			grow(longer);
			exit(0);
		}
	}
	for (int i = 0; i < 2; i++)
		MUST(seed_exited(seed_wait(pid[i]), 0));
}

int
main(void)
{
	grow("");
	return 0;
}
