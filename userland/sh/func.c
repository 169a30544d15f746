/*
 * func.c - functions by name.
 */
#include <stdlib.h>
#include <string.h>
#include "func.h"
#include "mem.h"
#include "str.h"
#include "tree.h"

enum { BUCKETS = 32 };

static struct func *table[BUCKETS];

static struct func **
place(const char *name)
{
	struct func **at;
	unsigned h = 0;

	for (const char *p = name; *p; p++)
		h = h * 31 + (unsigned char)*p;
	at = &table[h % BUCKETS];
	while (*at && strcmp((*at)->name, name) != 0)
		at = &(*at)->next;
	return at;
}

struct func *
func_find(const char *name)
{
	return *place(name);
}

bool
func_remove(const char *name)
{
	struct func **at = place(name), *f = *at;

	if (f == NULL)
		return false;
	*at = f->next;
	tree_put(f->tree);
	free(f);
	return true;
}

void
func_define(const struct node *n)
{
	const char *name = n->u.function.name;
	struct func *f = xmalloc(sizeof *f + strlen(name) + 1), **at;

	strcpy(f->name, name);
	f->body = n->u.function.body;
	f->tree = n->u.function.tree;
	f->tree->refs++;
	func_remove(name);
	at = place(name);
	f->next = *at;
	*at = f;
}

void
func_clear(void)
{
	for (int i = 0; i < BUCKETS; i++)
		while (table[i])
			func_remove(table[i]->name);
}

void
func_names(const char *prefix, struct vec *out)
{
	for (int i = 0; i < BUCKETS; i++)
		for (struct func *f = table[i]; f; f = f->next)
			if (strncmp(f->name, prefix, strlen(prefix)) == 0)
				vec_put(out, f->name);
}
