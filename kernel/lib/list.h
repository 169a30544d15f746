/*
 * list.h - doubly linked lists through a link inside the object.
 *
 * A link that is on no list points to itself, so list_del is always allowed.
 */
#pragma once
#include <stdbool.h>
#include <stddef.h>

struct list {
	struct list *next, *prev;
};

#define container_of(ptr, type, member) ((type *)(void *)((char *)(ptr)-offsetof(type, member)))

static inline void
list_init(struct list *l)
{
	l->next = l->prev = l;
}

static inline bool
list_empty(const struct list *l)
{
	return l->next == l;
}

static inline void
list_add_before(struct list *at, struct list *l)
{
	l->prev = at->prev;
	l->next = at;
	at->prev->next = l;
	at->prev = l;
}

/* As the last of the list whose head is `head'. */
static inline void
list_add_tail(struct list *head, struct list *l)
{
	list_add_before(head, l);
}

static inline void
list_add_head(struct list *head, struct list *l)
{
	list_add_before(head->next, l);
}

static inline void
list_del(struct list *l)
{
	l->prev->next = l->next;
	l->next->prev = l->prev;
	list_init(l);
}

#define list_each(pos, head) for (pos = (head)->next; pos != (head); pos = pos->next)
#define list_each_safe(pos, tmp, head) \
	for (pos = (head)->next, tmp = pos->next; pos != (head); pos = tmp, tmp = pos->next)
