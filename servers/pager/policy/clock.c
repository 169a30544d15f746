/*
 * clock.c - second chance without moving pages: a hand goes round a circle.
 *
 * The list is the circle.  A new page comes just behind the hand, so that the
 * hand meets it last (Corbato, 1968).
 */
#include "policy.h"

static struct page_list circle;
static struct page *hand;

static void
reset(void)
{
	circle = (struct page_list){ NULL, NULL, 0 };
	hand = NULL;
}

static void
enter(struct page *p)
{
	pages_insert(&circle, hand, p);
}

static void
leave(struct page *p)
{
	if (p == hand)
		hand = p->next;
	pages_remove(&circle, p);
}

static struct page *
victim(u32 space)
{
	(void)space;
	for (u32 n = circle.count; n > 0; n--) {
		if (hand == NULL)
			hand = circle.first;
		if (!page_accessed(hand))
			return hand;
		hand = hand->next;
	}
	if (hand == NULL)
		hand = circle.first;
	return hand;
}

const struct policy policy_clock = { "clock", "second chance by a moving hand", reset, enter, leave,
	victim, NULL };
