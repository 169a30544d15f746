/*
 * entry.c - names in directories.
 *
 * One hash table serves all directories: a lookup costs the same in a large
 * one.
 */
#include <assert.h>
#include <string.h>
#include <servers/lib/retain.h>
#include "tmpfs.h"

enum { BUCKETS = 16384 };

RETAINED static struct entry *bucket[BUCKETS];

static u32
hash_of(const struct node *dir, const char *name, u32 len)
{
	u32 h = 2166136261u ^ dir->ino * 2654435761u;

	for (u32 i = 0; i < len; i++)
		h = (h ^ (u8)name[i]) * 16777619u;
	return h ^ h >> 15;
}

struct entry *
entry_find(const struct node *dir, const char *name, u32 len)
{
	u32 hash = hash_of(dir, name, len);
	struct entry *e = bucket[hash % BUCKETS];

	while (
	    e != NULL && (e->hash != hash || e->dir != dir || e->len != len ||
			     memcmp(e->name, name, len) != 0))
		e = e->chain;
	return e;
}

struct entry *
entry_new(const char *name, u32 len)
{
	struct entry *e = small_get(offsetof(struct entry, name) + len);

	if (e != NULL) {
		e->len = len;
		memcpy(e->name, name, len);
	}
	return e;
}

void
entry_free(struct entry *e)
{
	small_put(e);
}

void
entry_add(struct node *dir, struct entry *e, struct node *node)
{
	e->dir = dir;
	e->node = node;
	e->hash = hash_of(dir, e->name, e->len);
	e->chain = bucket[e->hash % BUCKETS];
	bucket[e->hash % BUCKETS] = e;
	e->cookie = dir->cookies++;
	e->next = NULL;
	e->previous = dir->last;
	if (dir->last != NULL)
		dir->last->next = e;
	else
		dir->first = e;
	dir->last = e;
	dir->entries++;
	dir->size += e->len + 1;
}

void
entry_remove(struct entry *e)
{
	struct entry **at = &bucket[e->hash % BUCKETS];
	struct node *dir = e->dir;

	while (*at != e) {
		assert(*at != NULL);
		at = &(*at)->chain;
	}
	*at = e->chain;
	if (dir->hint == e)
		dir->hint = e->next;
	if (e->next != NULL)
		e->next->previous = e->previous;
	else
		dir->last = e->previous;
	if (e->previous != NULL)
		e->previous->next = e->next;
	else
		dir->first = e->next;
	dir->entries--;
	dir->size -= e->len + 1;
	entry_free(e);
}

struct entry *
entry_from(struct node *dir, u64 cookie)
{
	struct entry *e = dir->hint;

	/* The hint is good if it is the first one that qualifies. */
	if (e == NULL || e->cookie < cookie ||
	    (e->previous != NULL && e->previous->cookie >= cookie))
		e = dir->first;
	while (e != NULL && e->cookie < cookie)
		e = e->next;
	return e;
}

struct entry *
entry_of(const struct node *dir)
{
	struct entry *e;

	for (e = dir->parent->first; e != NULL && e->node != dir; e = e->next)
		;
	return e;
}
