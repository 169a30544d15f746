/*
 * two_list.c - active and inactive pages: the default, for all spaces together.
 *
 * A page comes as active.  While fewer than a third are inactive, the oldest
 * active ones that were not accessed become inactive; those that were go
 * round.  The oldest inactive one goes, unless it was accessed meanwhile:
 * then it is active again.  So one access long ago does not save a page, and a
 * page has two chances to show that it is in use.
 */
#include "policy.h"

enum { ACTIVE, INACTIVE };

static struct page_list list[2];

static void
reset(void)
{
	list[ACTIVE] = list[INACTIVE] = (struct page_list){ NULL, NULL, 0 };
}

static void
move(struct page *p, u32 to)
{
	pages_remove(&list[p->list], p);
	p->list = (u8)to;
	pages_append(&list[to], p);
}

static void
enter(struct page *p)
{
	p->list = ACTIVE;
	pages_append(&list[ACTIVE], p);
}

static void
leave(struct page *p)
{
	pages_remove(&list[p->list], p);
}

static void
refill(void)
{
	for (u32 n = list[ACTIVE].count;
	     n > 0 && list[INACTIVE].count * 2 < list[ACTIVE].count; n--)
		move(list[ACTIVE].first, page_accessed(list[ACTIVE].first) ? ACTIVE : INACTIVE);
}

static struct page *
victim(u32 space)
{
	(void)space;
	refill();
	for (u32 n = list[INACTIVE].count; n > 0; n--) {
		if (!page_accessed(list[INACTIVE].first))
			return list[INACTIVE].first;
		move(list[INACTIVE].first, ACTIVE);
		refill();
	}
	/* All are in use: the oldest must go. */
	return list[INACTIVE].first != NULL ? list[INACTIVE].first : list[ACTIVE].first;
}

static void
tick(void)
{
	refill();
}

const struct policy policy_two_list = { "two_list", "active and inactive pages (default)", reset,
	enter, leave, victim, tick };
