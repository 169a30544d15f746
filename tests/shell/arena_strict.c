/*
 * arena_strict.c - stands in for arena.c in the test build: each allocation
 * is a heap block of its own, so AddressSanitizer sees what would otherwise
 * only run into its neighbour, and what is used after its mark was released.
 */
#include <stdlib.h>
#include "arena.h"
#include "check.h"
#include "mem.h"

struct block {
	struct block *below;
	_Alignas(16) char data[];
};

struct arena tmp;

void *
arena_alloc(struct arena *a, size_t n)
{
	struct block *b = xmalloc(sizeof *b + n);

	b->below = a->top;
	a->top = b;
	return b->data;
}

bool
arena_extend(struct arena *a, void *last, size_t len, size_t newlen)
{
	(void)a;
	(void)last;
	(void)len;
	(void)newlen;
	return false;
}

struct mark
arena_mark(const struct arena *a)
{
	return (struct mark){ a->top, NULL };
}

void
arena_release(struct arena *a, struct mark m)
{
	while (a->top != m.top) {
		struct block *b = a->top;

		assert(b != NULL);
		a->top = b->below;
		free(b);
	}
}

void
arena_free(struct arena *a)
{
	arena_release(a, (struct mark){ NULL, NULL });
}
