/*
 * lru_aging.c - least recently used, by ageing: eight ticks of history.
 *
 * At each tick the age is shifted right and the accessed bit comes in at the
 * top, so the smallest is the one not used for longest.  Equal ones go in the
 * order in which they came.
 */
#include "policy.h"

static struct page_list pages;

static void
reset(void)
{
	pages = (struct page_list){ NULL, NULL, 0 };
}

static void
enter(struct page *p)
{
	p->age = 0x80; /* it came because it was used */
	pages_append(&pages, p);
}

static void
leave(struct page *p)
{
	pages_remove(&pages, p);
}

static void
tick(void)
{
	for (struct page *p = pages.first; p != NULL; p = p->next)
		p->age = (u8)(p->age >> 1 | (page_accessed(p) ? 0x80 : 0));
}

static struct page *
victim(u32 space)
{
	struct page *best = NULL;

	(void)space;
	for (struct page *p = pages.first; p != NULL; p = p->next)
		if (best == NULL || p->age < best->age) {
			best = p;
			if (p->age == 0)
				break;
		}
	/* Others that are no younger are looked at first the next time. */
	while (best != NULL && pages.first != best)
		pages_rotate(&pages, pages.first);
	return best;
}

const struct policy policy_lru_aging = { "lru_aging", "the one not used for longest, in ticks",
	reset, enter, leave, victim, tick };
