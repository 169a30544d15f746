/*
 * threadfork - ten threads fork 125 children each; the process waits for all of
 * them, whichever thread made them.
 */
#include <lib.h>
#include "../lib/seed.h"

enum { THREADS = 10, FORKS = 125, AT_ONCE = 25 };

static int
forker(void *arg)
{
	(void)arg;
	for (int i = 0; i < FORKS; i++) {
		pid_t pid;

		/* Too many at a time is no failure here. */
		while ((pid = (fork)()) < 0)
			yield();
		if (pid == 0)
			_exit(0);
	}
	return 0;
}

int
main(void)
{
	thread_t t[THREADS];
	int n = 0;

	for (int i = 0; i < THREADS; i++)
		MUST(thread(forker, NULL, &t[i]) == 0);
	for (int i = 0; i < THREADS; i++) {
		MUST(thread_wait(&t[i], NULL) == 0);
		n++;
	}
	while ((wait)(NULL) > 0)
		n++;
	MUST(errno == ECHILD);
	say("%d children and threads.\n", n);
	MUST(n == THREADS * FORKS + THREADS);
	say("threadfork pass.\n");
	return 0;
}
