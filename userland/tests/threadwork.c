/*
 * threadwork - 47 threads, each with a stack of its own, each computes; one
 * that would never end is ended.
 */
#include <lib.h>
#include <pthread.h>
#include "../lib/seed.h"

enum { THREADS = 47, ROUNDS = 500 };

static unsigned
mix(unsigned seed)
{
	unsigned local[256];

	for (unsigned i = 0; i < 256; i++)
		local[i] = seed = seed * 1664525 + 1013904223;
	for (unsigned r = 0; r < ROUNDS; r++)
		for (unsigned i = 0; i < 256; i++)
			seed ^= local[i] + r;
	return seed;
}

static int
work(void *arg)
{
	int number = (int)(long)arg;
	unsigned got = mix((unsigned)number);

	yield();
	say("i am %02d, %d, i got %08x\n", number, (int)getpid(), got);
	return (int)got;
}

static int
loop(void *arg)
{
	(void)arg;
	pthread_setcanceltype(PTHREAD_CANCEL_ASYNCHRONOUS, NULL);
	for (;;)
		;
	return 0;
}

int
main(void)
{
	thread_t t[THREADS], endless;
	int code;

	MUST(thread(loop, NULL, &endless) == 0);
	for (long i = 0; i < THREADS; i++)
		MUST(thread(work, (void *)i, &t[i]) == 0);
	for (int i = 0; i < THREADS; i++) {
		MUST(thread_wait(&t[i], &code) == 0);
		MUST((unsigned)code == mix((unsigned)i));
	}
	MUST(thread_kill(&endless) == 0);
	MUST(thread_wait(&endless, &code) == 0);
	MUST(code == -1);
	say("threadwork pass.\n");
	return 0;
}
