/*
 * tree.c - counted memory of syntax trees.
 */
#include <stdlib.h>
#include "check.h"
#include "mem.h"
#include "tree.h"

struct tree *
tree_new(void)
{
	struct tree *t = xmalloc(sizeof *t);

	*t = (struct tree){ .refs = 1 };
	return t;
}

void
tree_put(struct tree *t)
{
	assert(t->refs > 0);
	if (--t->refs > 0)
		return;
	arena_free(&t->a);
	free(t);
}

struct tree *
tree_next(struct tree *t)
{
	if (t->refs == 1) {
		arena_release(&t->a, (struct mark){ NULL, NULL });
		return t;
	}
	tree_put(t);
	return tree_new();
}
