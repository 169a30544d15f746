/*
 * tree.h - the memory of one syntax tree, counted so that a function can
 * keep the tree it was defined in.
 */
#pragma once
#include "arena.h"

struct tree {
	int refs;
	struct arena a;
};

struct tree *tree_new(void);
void tree_put(struct tree *t);
/* An empty tree for the next command: the same one if nobody keeps it. */
struct tree *tree_next(struct tree *t);
