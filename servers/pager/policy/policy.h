/*
 * policy.h - which page goes next: one table of functions for each policy.
 *
 * The same files run in the pager and, over recorded traces, in pagesim.  A
 * policy sees pages come and go and is asked for a victim; it learns of the
 * accesses only from bits that the world tests and clears.  It owns the page's
 * links, list and age while the page is in; it takes no memory.
 */
#pragma once
#include <stddef.h>
#include <proto/types.h>

struct page {
	struct page *next, *prev; /* the policy's */
	u8 list, age;
	u16 space;         /* whose it is: 1 .. */
	u32 number;        /* of the page in the space */
	struct page *hash; /* the world's */
};

struct policy {
	const char *name;
	const char *text; /* in a few words */
	/* Forget everything. */
	void (*reset)(void);
	/* A page has come, or is gone.  leave is also told of a victim. */
	void (*enter)(struct page *p);
	void (*leave)(struct page *p);
	/* The next to go, for a page that this space wants (0: for nobody's in
	 * particular); NULL: there are none.  It stays in until leave. */
	struct page *(*victim)(u32 space);
	/* Time goes by: once a second, or every few references of a trace.
	 * May be NULL. */
	void (*tick)(void);
};

/* What a policy may ask; supplied by the pager, pagesim and the tests. */
int page_accessed(struct page *p);   /* since it was last asked; clears */
int page_dirty(const struct page *p); /* would have to be written */
u32 page_next_use(const struct page *p); /* references until then; ~0: never */

enum { POLICY_SPACES = 4160 };
extern const struct policy policy_fifo, policy_second_chance, policy_clock,
    policy_enhanced_clock, policy_lru_aging, policy_two_list, policy_local,
    policy_opt;
extern const struct policy *const policies[]; /* NULL ends it */
const struct policy *policy_find(const char *name); /* NULL */

/* ---- lists ---------------------------------------------------------------- */

struct page_list {
	struct page *first, *last;
	u32 count;
};

static inline void
pages_append(struct page_list *l, struct page *p)
{
	p->next = NULL;
	p->prev = l->last;
	if (l->last != NULL)
		l->last->next = p;
	else
		l->first = p;
	l->last = p;
	l->count++;
}

/* Before `at'; NULL, or the first: at the end. */
static inline void
pages_insert(struct page_list *l, struct page *at, struct page *p)
{
	if (at == NULL || at->prev == NULL) {
		pages_append(l, p);
		return;
	}
	p->prev = at->prev;
	p->next = at;
	at->prev->next = p;
	at->prev = p;
	l->count++;
}

static inline void
pages_remove(struct page_list *l, struct page *p)
{
	if (p->prev != NULL)
		p->prev->next = p->next;
	else
		l->first = p->next;
	if (p->next != NULL)
		p->next->prev = p->prev;
	else
		l->last = p->prev;
	p->next = p->prev = NULL;
	l->count--;
}

static inline void
pages_rotate(struct page_list *l, struct page *p)
{
	pages_remove(l, p);
	pages_append(l, p);
}
