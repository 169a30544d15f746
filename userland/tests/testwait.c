/*
 * testwait - wait(pid) gives that child, wait(0) any; then there is none.
 */
#include <errno.h>
#include <lib.h>
#include "../lib/seed.h"

enum { CHILDREN = 5 };

int
main(void)
{
	pid_t pid[CHILDREN], got;

	for (int i = 0; i < CHILDREN; i++) {
		pid[i] = seed_fork();
		if (pid[i] == 0)
			exit(i);
	}
	MUST(wait(pid[3]) == pid[3]);
	MUST_FAIL(wait(pid[3]), ECHILD);
	for (int i = 0; i < CHILDREN - 1; i++) {
		got = wait(0);
		MUST(got == pid[0] || got == pid[1] || got == pid[2] ||
		     got == pid[4]);
	}
	MUST_FAIL(wait(0), ECHILD);
	say("testwait pass.\n");
	return 0;
}
