/*
 * uthreadtest - threads of a library in user mode (../lib/uthread.h), in turn.
 */
#include <stdio.h>
#include "../lib/seed.h"
#include "../lib/uthread.h"

enum { THREADS = 5, ROUNDS = 3 };

static int order[THREADS * ROUNDS], steps;

static void *
work(void *arg)
{
	long me = (long)arg;

	for (int i = 0; i < ROUNDS; i++) {
		order[steps++] = (int)me;
		uthread_yield();
	}
	return (void *)(me * me);
}

int
main(void)
{
	int t[THREADS];

	for (long i = 0; i < THREADS; i++)
		MUST((t[i] = uthread_create(work, (void *)i)) > 0);
	for (long i = 0; i < THREADS; i++)
		MUST((long)uthread_join(t[i]) == i * i);
	MUST(steps == THREADS * ROUNDS);
	for (int i = 0; i < steps; i++)
		MUST(order[i] == i % THREADS);
	steps = 0;
	/* as many again as fit at a time, many times over */
	for (long i = 0; i < 200; i++)
		MUST(
		    (long)uthread_join(uthread_create(work, (void *)5)) == 25 &&
		    (steps = 0) == 0);
	say("uthreadtest pass.\n");
	return 0;
}
