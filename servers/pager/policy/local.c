/*
 * local.c - two lists for each space: who wants a page gives one of his own.
 *
 * A space that has many pages cannot take those of others by faulting fast.
 * When nobody in particular wants the page, the largest space gives it.
 */
#include "policy.h"

enum { ACTIVE, INACTIVE };

static struct page_list list[POLICY_SPACES][2];
static u32 most; /* highest space seen */

static void
reset(void)
{
	for (u32 i = 0; i <= most && i < POLICY_SPACES; i++)
		list[i][ACTIVE] = list[i][INACTIVE] = (struct page_list){ NULL, NULL, 0 };
	most = 0;
}

static struct page_list *
of(u32 space)
{
	return list[space < POLICY_SPACES ? space : 0];
}

static void
move(struct page *p, u32 to)
{
	pages_remove(&of(p->space)[p->list], p);
	p->list = (u8)to;
	pages_append(&of(p->space)[to], p);
}

static void
enter(struct page *p)
{
	if (p->space > most && p->space < POLICY_SPACES)
		most = p->space;
	p->list = ACTIVE;
	pages_append(&of(p->space)[ACTIVE], p);
}

static void
leave(struct page *p)
{
	pages_remove(&of(p->space)[p->list], p);
}

static u32
size(u32 space)
{
	return of(space)[ACTIVE].count + of(space)[INACTIVE].count;
}

static u32
largest(void)
{
	u32 best = 0;

	for (u32 i = 1; i <= most; i++)
		if (size(i) > size(best))
			best = i;
	return best;
}

static void
refill(struct page_list *l)
{
	for (u32 n = l[ACTIVE].count; n > 0 && l[INACTIVE].count * 2 < l[ACTIVE].count; n--)
		move(l[ACTIVE].first, page_accessed(l[ACTIVE].first) ? ACTIVE : INACTIVE);
}

static struct page *
victim(u32 space)
{
	struct page_list *l;

	if (space == 0 || size(space) == 0)
		space = largest();
	l = of(space);
	refill(l);
	for (u32 n = l[INACTIVE].count; n > 0; n--) {
		if (!page_accessed(l[INACTIVE].first))
			return l[INACTIVE].first;
		move(l[INACTIVE].first, ACTIVE);
		refill(l);
	}
	return l[INACTIVE].first != NULL ? l[INACTIVE].first : l[ACTIVE].first;
}

const struct policy policy_local = { "local", "two lists for each space", reset, enter, leave,
	victim, NULL };
