/*
 * func.h - functions by name; each holds the tree its body lies in.
 */
#pragma once
#include <stdbool.h>
#include "node.h"

struct func {
	struct func *next;
	const struct node *body;
	struct tree *tree;
	char name[];
};

struct func *func_find(const char *name);
void func_define(const struct node *n);
bool func_remove(const char *name);
void func_clear(void);
struct vec;
void func_names(const char *prefix, struct vec *out);
