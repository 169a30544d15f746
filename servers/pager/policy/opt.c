/*
 * opt.c - the page whose next use is furthest away goes (Belady, 1966).
 *
 * It needs to know the future, so it works only over a recorded trace; no
 * policy has fewer faults.
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
	pages_append(&pages, p);
}

static void
leave(struct page *p)
{
	pages_remove(&pages, p);
}

static struct page *
victim(u32 space)
{
	struct page *best = NULL;
	u32 far = 0;

	(void)space;
	for (struct page *p = pages.first; p != NULL; p = p->next) {
		u32 use = page_next_use(p);

		if (best == NULL || use > far) {
			best = p;
			far = use;
		}
	}
	return best;
}

const struct policy policy_opt = { "opt", "the one needed latest (traces only)", reset, enter,
	leave, victim, NULL };
