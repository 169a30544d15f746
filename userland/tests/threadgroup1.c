/*
 * threadgroup1 - the main thread ends, and with it all that loop.
 */
#include <lib.h>
#include "../lib/seed.h"

enum { THREADS = 10 };

static int
loop(void *arg)
{
	(void)arg;
	for (;;)
		yield();
	return 0;
}

int
main(void)
{
	pid_t pid = seed_fork();

	if (pid == 0) {
		thread_t t;

		for (int i = 0; i < THREADS; i++)
			MUST(thread(loop, NULL, &t) == 0);
		say("exit thread group now.\n");
		exit(0x5e);
	}
	MUST(seed_exited(seed_wait(pid), 0x5e));
	say("threadgroup1 pass.\n");
	return 0;
}
