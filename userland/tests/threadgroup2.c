/*
 * threadgroup2 - a thread that is not the main one ends all of them.
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

static int
leave(void *arg)
{
	seed_sleep_ms(10);
	say("exit thread group now.\n");
	exit((int)(long)arg);
}

int
main(void)
{
	pid_t pid = seed_fork();

	if (pid == 0) {
		thread_t t;

		for (int i = 0; i < THREADS; i++)
			MUST(thread(loop, NULL, &t) == 0);
		MUST(thread(leave, (void *)0x5eL, &t) == 0);
		loop(NULL);
	}
	MUST(seed_exited(seed_wait(pid), 0x5e));
	say("threadgroup2 pass.\n");
	return 0;
}
