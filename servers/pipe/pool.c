/*
 * pool.c - the tables of pipes and of ends.
 *
 * Invariant: entries up to `fresh' have been used; the free ones among them
 * are on the free list.  (What was never used costs no memory.)  FIFOs in use
 * are on one list.
 */
#include <assert.h>
#include <string.h>
#include <libc/sys/sys.h>
#include <proto/who.h>
#include <servers/lib/pages.h>
#include <servers/lib/retain.h>
#include "pipe.h"

RETAINED static struct pipe pipes[PIPES_MAX];
RETAINED static struct end ends[ENDS_MAX];
RETAINED static u32 fresh_pipes, free_pipes, used_pipes, fifos, inos;
RETAINED static u32 fresh_ends, free_ends, used_ends;
RETAINED static u16 count_of[WHO_MAX];

void
pool_init(void)
{
	memset(pipes, 0, fresh_pipes * sizeof *pipes);
	memset(ends, 0, fresh_ends * sizeof *ends);
	memset(count_of, 0, sizeof count_of);
	fresh_pipes = free_pipes = used_pipes = fifos = inos = 0;
	fresh_ends = free_ends = used_ends = 0;
}

u32
pipe_number(const struct pipe *p)
{
	return (u32)(p - pipes);
}

int
pipe_new(struct pipe **out)
{
	struct pipe *p;

	if (free_pipes != 0) {
		p = &pipes[free_pipes - 1];
		free_pipes = p->next;
	} else if (fresh_pipes < PIPES_MAX)
		p = &pipes[fresh_pipes++];
	else
		return -E_NFILE;
	memset(p, 0, sizeof *p);
	p->used = 1;
	p->node = NO_HANDLE;
	p->ino = ++inos;
	p->born = pipe_now();
	used_pipes++;
	*out = p;
	return 0;
}

static void
fifo_leave(struct pipe *p)
{
	u32 *at = &fifos, me = pipe_number(p) + 1;

	while (*at != me) {
		assert(*at != 0);
		at = &pipes[*at - 1].next;
	}
	*at = p->next;
}

void
pipe_free(struct pipe *p)
{
	assert(p->readers == 0 && p->writers == 0);
	for (u32 k = 0; k < WAIT_KINDS; k++)
		assert(p->queue[k].first == NULL);
	ring_empty(p);
	if (p->node != NO_HANDLE) {
		fifo_leave(p);
		(void)sys_handle_close(p->node);
	}
	p->used = 0;
	p->next = free_pipes;
	free_pipes = pipe_number(p) + 1;
	used_pipes--;
}

struct pipe *
fifo_find(u32 port, u32 badge)
{
	for (u32 i = fifos; i != 0; i = pipes[i - 1].next)
		if (pipes[i - 1].node_port == port &&
		    pipes[i - 1].node_badge == badge)
			return &pipes[i - 1];
	return NULL;
}

void
fifo_enter(struct pipe *p, handle_t node, u32 port, u32 badge)
{
	p->node = node;
	p->node_port = port;
	p->node_badge = badge;
	p->next = fifos;
	fifos = pipe_number(p) + 1;
}

int
end_new(struct pipe *p, u32 flags, u32 who, struct end **out)
{
	struct end *e;

	if (who >= WHO_MAX || (who != 0 && count_of[who] >= SHARE))
		return -E_NFILE;
	if (free_ends != 0) {
		e = &ends[free_ends - 1];
		free_ends = e->next;
	} else if (fresh_ends < ENDS_MAX)
		e = &ends[fresh_ends++];
	else
		return -E_NFILE;
	e->pipe = p;
	e->flags = flags;
	e->who = who;
	count_of[who]++;
	used_ends++;
	*out = e;
	return 0;
}

void
end_free(struct end *e)
{
	if (e->pipe != NULL) {
		assert(count_of[e->who] > 0);
		count_of[e->who]--;
		used_ends--;
	}
	e->pipe = NULL;
	e->next = free_ends;
	free_ends = end_badge(e);
}

u32
end_badge(const struct end *e)
{
	return (u32)(e - ends) + 1;
}

struct end *
end_lost(u32 badge)
{
	if (badge == 0 || badge > fresh_ends || ends[badge - 1].pipe != NULL ||
	    ends[badge - 1].flags != END_LOST)
		return NULL;
	ends[badge - 1].flags = 0;
	return &ends[badge - 1];
}

struct end *
end_get(u32 badge)
{
	if (badge == 0 || badge > fresh_ends || ends[badge - 1].pipe == NULL)
		return NULL;
	return &ends[badge - 1];
}

u32
pool_pipes(void)
{
	return used_pipes;
}

u32
pool_ends(void)
{
	return used_ends;
}

int
pipe_ok(const struct pipe *p)
{
	u32 pages = 0;

	if (!p->used || p->count > PIPE_SIZE || p->head >= PIPE_SIZE)
		return 0;
	for (u32 i = 0; i < RING_PAGES; i++)
		pages += p->page[i] != NULL;
	for (u32 off = 0; off < p->count; off++)
		if (p->page[(p->head + off) / PAGE_SIZE % RING_PAGES] == NULL)
			return 0;
		else
			off |= PAGE_MASK;
	return pages == p->room && (p->count > 0 || pages <= RING_PAGES);
}

void
pipe_seal(struct pipe *p)
{
	p->sum = retain_sum(p, offsetof(struct pipe, queue));
}

/* Its ring is nobody's any more, its ends answer E_BADF until they are closed. */
static void
lose(struct pipe *p)
{
	serve_log("pipe %u is damaged: its ends are cut off", pipe_number(p));
	for (u32 i = 0; i < fresh_ends; i++)
		if (ends[i].pipe == p) {
			ends[i].pipe = NULL;
			ends[i].flags = END_LOST;
			count_of[ends[i].who]--;
			used_ends--;
		}
	for (u32 i = 0; i < RING_PAGES; i++)
		if (p->page[i] != NULL && pages_is_used(p->page[i]))
			pages_put(p->page[i]);
	p->used = 0; /* its place in the table is not used again */
	used_pipes--;
}

static int
whole(const struct pipe *p)
{
	if (p->sum != retain_sum(p, offsetof(struct pipe, queue)) || !pipe_ok(p))
		return 0;
	for (u32 i = 0; i < RING_PAGES; i++)
		if (p->page[i] != NULL && !pages_is_used(p->page[i]))
			return 0;
	return 1;
}

/* Are the numbers of the tables possible? */
static int
tables_ok(void)
{
	u32 n = 0, pipes_used = 0;

	if (fresh_pipes > PIPES_MAX || fresh_ends > ENDS_MAX ||
	    free_pipes > fresh_pipes || free_ends > fresh_ends)
		return 0;
	for (u32 i = 0; i < fresh_pipes; i++)
		pipes_used += pipes[i].used != 0;
	for (u32 i = 0; i < fresh_ends; i++) {
		const struct end *e = &ends[i];

		if (e->pipe == NULL)
			continue;
		n++;
		if (e->pipe < pipes || e->pipe >= pipes + fresh_pipes ||
		    e->who >= WHO_MAX)
			return 0;
	}
	return n == used_ends && pipes_used == used_pipes;
}

int
pool_resume(void)
{
	if (!tables_ok())
		return 0;
	for (u32 i = 0; i < fresh_pipes; i++) {
		if (!pipes[i].used)
			continue;
		memset(pipes[i].queue, 0, sizeof pipes[i].queue);
		if (!whole(&pipes[i]))
			lose(&pipes[i]);
	}
	return 1;
}
