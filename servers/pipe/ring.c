/*
 * ring.c - the bytes in a pipe.
 *
 * The ring has RING_PAGES places; each that holds a byte has its page.  An
 * empty ring starts at 0 again and keeps one page at most: so one page is
 * enough for any atomic write into an empty pipe, and while the pool has pages
 * for all pipes but only a few for each, every pipe works, with less room.
 */
#include <assert.h>
#include <servers/lib/pages.h>
#include "pipe.h"

static u32
place(const struct pipe *p, u32 off)
{
	return (p->head + off) / PAGE_SIZE % RING_PAGES;
}

/* A page for this place.  The last ones are for pipes that have none. */
static int
fill(struct pipe *p, u32 i)
{
	u32 others = pool_pipes();

	if (p->page[i] != NULL)
		return 1;
	if (p->room > 0 && pages_left() <= others)
		return 0;
	p->page[i] = pages_get(p->room == 0 ? PAGES_URGENT : 0);
	if (p->page[i] == NULL)
		return 0;
	p->room++;
	return 1;
}

u32
ring_space(const struct pipe *p)
{
	return PIPE_SIZE - p->count;
}

/* Bytes from `off' on that lie at *at in one piece, at most n. */
static u32
segment(const struct pipe *p, u32 off, u32 n, u8 **at)
{
	u32 in = (p->head + off) % PAGE_SIZE, i = place(p, off);
	u32 len = PAGE_SIZE - in;

	*at = p->page[i] + in;
	/* Pages taken one after the other often lie one after the other. */
	for (; len < n && i + 1 < RING_PAGES &&
	       p->page[i + 1] == p->page[i] + PAGE_SIZE;
	     i++)
		len += PAGE_SIZE;
	return len < n ? len : n;
}

u32
ring_out(struct pipe *p, u32 off, u32 n, u8 **at)
{
	if (off >= p->count)
		return 0;
	if (n > p->count - off)
		n = p->count - off;
	return segment(p, off, n, at);
}

u32
ring_in(struct pipe *p, u32 off, u32 n, u8 **at)
{
	u32 space = PIPE_SIZE - p->count, k;

	if (off >= space)
		return 0;
	if (n > space - off)
		n = space - off;
	/* The head's own page, come round again, is there already. */
	if (!fill(p, place(p, p->count + off)))
		return 0;
	for (k = PAGE_SIZE; k < n + PAGE_MASK; k += PAGE_SIZE)
		if (!fill(p, place(p, p->count + off + (k < n ? k : n - 1))))
			break;
	return segment(p, p->count + off, n, at);
}

void
ring_add(struct pipe *p, u32 n)
{
	p->count += n;
	assert(p->count <= PIPE_SIZE);
}

static void
give_page(struct pipe *p, u32 i)
{
	if (p->page[i] == NULL)
		return;
	pages_put(p->page[i]);
	p->page[i] = NULL;
	p->room--;
}

void
ring_drop(struct pipe *p, u32 n)
{
	u32 before = p->head / PAGE_SIZE, pages;

	assert(n <= p->count);
	p->count -= n;
	pages = (p->head % PAGE_SIZE + n) / PAGE_SIZE;
	p->head = (p->head + n) % PIPE_SIZE;
	if (p->count == 0) {
		/* One page stays, at place 0. */
		for (u32 i = 0; i < RING_PAGES; i++) {
			if (p->page[0] == NULL && p->page[i] != NULL) {
				p->page[0] = p->page[i];
				p->page[i] = NULL;
			}
			if (i > 0)
				give_page(p, i);
		}
		p->head = 0;
		return;
	}
	/* The bytes may end on the page where they began before: then it stays.
	 */
	for (u32 i = 0; i < pages; i++) {
		u32 at = (before + i) % RING_PAGES;

		if (place(p, p->count - 1) != at)
			give_page(p, at);
	}
}

void
ring_empty(struct pipe *p)
{
	p->count = p->head = 0;
	if (p->room == 0)
		return;
	for (u32 i = 0; i < RING_PAGES; i++)
		give_page(p, i);
	pages_trim();
}
