/*
 * arena.c - blocks of memory, handed out from the bottom up.
 *
 * Invariant: p and end lie in top (or all three are NULL); every block below
 * top is full as far as this arena is concerned.
 */
#include <stdint.h>
#include <stdlib.h>
#include "arena.h"
#include "check.h"
#include "mem.h"

enum { ALIGN = 8, BLOCK = 4096 - 64 };

struct block {
	struct block *below;
	size_t size;
	uint64_t data[];
};

struct arena tmp;

static size_t
round_up(size_t n)
{
	if (n > SIZE_MAX / 2)
		mem_exhausted();
	return (n + ALIGN - 1) & ~(size_t)(ALIGN - 1);
}

static void
block_use(struct arena *a, struct block *b)
{
	b->below = a->top;
	a->top = b;
	a->p = (char *)b->data;
	a->end = a->p + b->size;
}

void *
arena_alloc(struct arena *a, size_t n)
{
	struct block *b;
	char *p;

	n = round_up(n ? n : 1);
	if (n > (size_t)(a->end - a->p)) {
		if (a->spare && n <= a->spare->size) {
			b = a->spare;
			a->spare = NULL;
		} else {
			size_t size = n > BLOCK ? n : BLOCK;
			b = xmalloc(sizeof *b + size);
			b->size = size;
		}
		block_use(a, b);
	}
	p = a->p;
	a->p += n;
	return p;
}

bool
arena_extend(struct arena *a, void *last, size_t len, size_t newlen)
{
	char *p = last;

	len = round_up(len ? len : 1);
	newlen = round_up(newlen);
	if (p + len != a->p || newlen > (size_t)(a->end - p))
		return false;
	a->p = p + newlen;
	return true;
}

struct mark
arena_mark(const struct arena *a)
{
	return (struct mark){ a->top, a->p };
}

static void
block_drop(struct arena *a)
{
	struct block *b = a->top;

	a->top = b->below;
	if (a->spare == NULL && b->size == BLOCK)
		a->spare = b;
	else
		free(b);
}

void
arena_release(struct arena *a, struct mark m)
{
	while (a->top != m.top) {
		assert(a->top != NULL);
		block_drop(a);
	}
	a->p = m.p;
	a->end = m.top ? (char *)m.top->data + m.top->size : NULL;
}

void
arena_free(struct arena *a)
{
	arena_release(a, (struct mark){ NULL, NULL });
	free(a->spare);
	a->spare = NULL;
}
