/*
 * arena.h - memory that is freed by going back to a mark.
 *
 * Two kinds live in the shell: `tmp`, for what one command needs while it is
 * expanded and run, and one arena per syntax tree.  Nothing in an arena is
 * freed alone; whoever takes a mark gives it back, in stack order.
 */
#pragma once
#include <stdbool.h>
#include <stddef.h>

struct block;

struct arena {
	struct block *top;   /* newest block */
	struct block *spare; /* one empty block, kept against thrashing */
	char *p, *end;       /* free room in top */
};

struct mark {
	struct block *top;
	char *p;
};

extern struct arena tmp;

void *arena_alloc(struct arena *a, size_t n);
/* Grow the newest allocation in place; false if it is not or cannot. */
bool arena_extend(struct arena *a, void *last, size_t len, size_t newlen);
struct mark arena_mark(const struct arena *a);
void arena_release(struct arena *a, struct mark m);
void arena_free(struct arena *a);
