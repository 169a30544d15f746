/*
 * fifo.c - first in, first out: the page that has been in longest goes.
 *
 * Accesses do not matter, so more memory may mean more faults (Belady, Nelson
 * and Shedler, CACM 12(6), 1969).
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
	return queue.first;
}

const struct policy policy_fifo = { "fifo", "the oldest goes", reset, enter, leave, victim, NULL };
