/*
 * forktest - 32 children at once, each waited for; there is no 33rd.
 */
#include <errno.h>
#include <stdlib.h>
#include <sys/wait.h>
#include "../lib/seed.h"

enum { CHILDREN = 32 };

int
main(void)
{
	int status;

	for (int i = 0; i < CHILDREN; i++) {
		if (seed_fork() == 0) {
			say("I am child %d\n", i);
			exit(i);
		}
	}
	for (int i = 0, seen[CHILDREN] = { 0 }; i < CHILDREN; i++) {
		if (wait(&status) < 0) {
			say("wait stopped early\n");
			return 1;
		}
		MUST(WIFEXITED(status) && WEXITSTATUS(status) < CHILDREN);
		MUST(seen[WEXITSTATUS(status)]++ == 0);
	}
	if (wait(&status) >= 0) {
		say("wait got too many\n");
		return 1;
	}
	MUST(errno == ECHILD);
	say("forktest pass.\n");
	return 0;
}
