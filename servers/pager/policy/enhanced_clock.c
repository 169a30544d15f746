/*
 * enhanced_clock.c - the clock with four classes of (accessed, dirty).
 *
 * (0,0) goes first, then (0,1), (1,0), (1,1): a page that must be written
 * stays longer.  First a round without a change for (0,0), then one for (0,1)
 * that clears the accessed bits, then both again: then all are (0,x).
 * The age holds what was seen of the accessed bit but not used up.
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
	p->age = 0;
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
	for (u32 round = 0; round < 4; round++)
		for (u32 n = circle.count; n > 0; n--) {
			if (hand == NULL)
				hand = circle.first;
			if (page_accessed(hand))
				hand->age = 1;
			if (hand->age == 0 && page_dirty(hand) == (int)(round & 1))
				return hand;
			if (round & 1)
				hand->age = 0;
			hand = hand->next;
		}
	return hand != NULL ? hand : circle.first;
}

const struct policy policy_enhanced_clock = { "enhanced_clock",
	"the clock, clean pages before dirty ones", reset, enter, leave, victim, NULL };
