/*
 * uthread.c - see uthread.h.
 *
 * A thread that does not run is its stack pointer: all registers that C keeps
 * lie above it.  Thread 0 is the one that was there before.
 */
#include <stdint.h>
#include <stdlib.h>
#include "uthread.h"

enum { MOST = 64, STACK = 64 * 1024, WORDS = 5 };
enum state { FREE, RUNS, ENDED };

static struct uthread {
	enum state state;
	void *sp, *stack;
	void *(*fn)(void *);
	void *arg, *result;
} threads[MOST] = { { .state = RUNS } };
static int current;

void
uthread_yield(void)
{
	int from = current, to = from;

	do
		to = (to + 1) % MOST;
	while (threads[to].state != RUNS);
	current = to;
	if (to != from)
		uthread_switch(&threads[from].sp, threads[to].sp);
}

static void
run(void)
{
	struct uthread *t = &threads[current];

	t->result = t->fn(t->arg);
	t->state = ENDED;
	uthread_yield(); /* never comes back */
}

int
uthread_create(void *(*fn)(void *), void *arg)
{
	int n = 1;
	uintptr_t *sp;

	while (n < MOST && threads[n].state != FREE)
		n++;
	if (n == MOST || (threads[n].stack = malloc(STACK)) == NULL)
		return -1;
	/* As uthread_switch leaves it: four registers, where to go on. */
	sp = (uintptr_t *)(((uintptr_t)threads[n].stack + STACK) &
			   ~(uintptr_t)15);
	*--sp = 0;
	*--sp = (uintptr_t)run;
	for (int i = 1; i < WORDS; i++)
		*--sp = 0;
	threads[n].sp = sp;
	threads[n].fn = fn;
	threads[n].arg = arg;
	threads[n].state = RUNS;
	return n;
}

void *
uthread_join(int n)
{
	while (threads[n].state == RUNS)
		uthread_yield();
	free(threads[n].stack);
	threads[n].state = FREE;
	return threads[n].result;
}
