/*
 * spipe.h - a pipe in shared memory: positions and bytes, one semaphore that
 * guards them.  Who finds it full or empty looks again later.
 */
#pragma once
#include <lib.h>
#include <string.h>
#include <sys/mman.h>
#include "../lib/seed.h"

enum { SPIPE_SIZE = 4096 };

struct spipe {
	unsigned from, to; /* both only grow */
	int closed;
	int sem;
	char data[SPIPE_SIZE];
};

static struct spipe *
spipe_make(void)
{
	struct spipe *p = mmap(NULL, sizeof *p, PROT_READ | PROT_WRITE,
	    MAP_SHARED | MAP_ANONYMOUS, -1, 0);

	MUST(p != MAP_FAILED);
	p->sem = lib_sem_init(1);
	MUST(p->sem > 0);
	return p;
}

/* Move what can be moved now, at most n bytes. */
static unsigned
spipe_move(struct spipe *p, char *data, unsigned n, int in)
{
	unsigned room, at;

	MUST(lib_sem_wait(p->sem, 0) == 0);
	room = in ? SPIPE_SIZE - (p->to - p->from) : p->to - p->from;
	n = n < room ? n : room;
	for (unsigned i = 0; i < n; i++) {
		at = (in ? p->to++ : p->from++) % SPIPE_SIZE;
		if (in)
			p->data[at] = data[i];
		else
			data[i] = p->data[at];
	}
	MUST(lib_sem_post(p->sem) == 0);
	return n;
}

static void
spipe_write(struct spipe *p, const char *data, unsigned n)
{
	unsigned done = 0, k;

	while (done < n) {
		k = spipe_move(
		    p, (char *)(unsigned long)data + done, n - done, 1);
		if (k == 0)
			yield();
		done += k;
	}
}

/* At least one byte; 0: closed and empty. */
static unsigned
spipe_read(struct spipe *p, char *data, unsigned n)
{
	unsigned k;

	while ((k = spipe_move(p, data, n, 0)) == 0) {
		if (__atomic_load_n(&p->closed, __ATOMIC_ACQUIRE) &&
		    p->from == p->to)
			return 0;
		yield();
	}
	return k;
}
