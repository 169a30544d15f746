/*
 * second_chance.c - FIFO, but a page that was accessed goes round once more.
 *
 * With all pages accessed it is FIFO.
 */
#include "policy.h"

static struct page_list queue;

static void
reset(void)
{
	queue = (struct page_list){ NULL, NULL, 0 };
}

static void
enter(struct page *p)
{
	pages_append(&queue, p);
}

static void
leave(struct page *p)
{
	pages_remove(&queue, p);
}

static struct page *
victim(u32 space)
{
	(void)space;
	for (u32 n = queue.count; n > 0; n--) {
		if (!page_accessed(queue.first))
			break;
		pages_rotate(&queue, queue.first);
	}
	return queue.first;
}

const struct policy policy_second_chance = { "second_chance",
	"the oldest goes unless it was accessed", reset, enter, leave, victim, NULL };
