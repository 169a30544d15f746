/*
 * primer.h - a sieve as a chain of processes, for three ways of handing on a
 * number: primer.c, primer2.c, primer3.c.
 *
 * Each process holds one prime and hands on what it does not divide; the first
 * number that reaches the end of the chain makes it longer.  When as many
 * processes as wanted live, the last prime is the end: everybody is told.
 *
 *	NAME [PROCESSES]	1000 unless said
 */
#pragma once
#include <lib.h>
#include "../lib/seed.h"

enum { PROCESSES = 1000 };

/* One way: link i leads from process i to process i + 1. */
struct way {
	void (*init)(int links);
	void (*put)(int link, int number);
	int (*get)(int link);
	/* the process that gets from the link has this pid */
	void (*reader)(int link, pid_t pid);
};

/* The number that says: it is over. */
enum { OVER = -1 };

/* Take from link `index', hand on; 0: over.  Not 0: we are the next process
 * now. */
static int
primer_sift(const struct way *w, int index, int last, int prime, pid_t *child)
{
	int n;

	while ((n = w->get(index)) != OVER) {
		if (n % prime == 0 || last)
			continue;
		if (*child == 0) {
			*child = seed_fork();
			if (*child == 0)
				return 1;
			w->reader(index + 1, *child);
		}
		w->put(index + 1, n);
	}
	return 0;
}

/* A process of the chain, from the first one on. */
static void
primer_chain(const struct way *w, int most, int *full)
{
	int index = 0, prime, next;
	pid_t child;

	do {
		child = 0;
		prime = w->get(index);
		if (prime == OVER)
			exit(0);
		say("%d is a primer.\n", prime);
		if (index + 1 == most)
			__atomic_store_n(full, 1, __ATOMIC_RELEASE);
		next = primer_sift(w, index, index + 1 == most, prime, &child);
		index += next;
	} while (next);
	if (child != 0) {
		w->put(index + 1, OVER);
		MUST(seed_exited(seed_wait(child), 0));
	}
	say("[%d] %d quit.\n", (int)getpid(), index);
	exit(0);
}

static int
primer_run(
    const struct way *w, const char *name, int *full, int argc, char **argv)
{
	int most = argc > 1 ? atoi(argv[1]) : PROCESSES;
	pid_t child;

	MUST(most > 0 && most <= PROCESSES);
	w->init(most + 1);
	child = seed_fork();
	if (child == 0)
		primer_chain(w, most, full);
	w->reader(0, child);
	for (int n = 2; !__atomic_load_n(full, __ATOMIC_ACQUIRE); n++)
		w->put(0, n);
	w->put(0, OVER);
	MUST(seed_exited(seed_wait(child), 0));
	say("%s pass.\n", name);
	return 0;
}
