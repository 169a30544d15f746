/*
 * wait.c - requests that wait, by token and by pipe.
 *
 * Invariant: a waiter in use is in one queue of its pipe and in one hash chain.
 */
#include <assert.h>
#include <string.h>
#include <libc/sys/sys.h>
#include <servers/lib/pages.h>
#include <servers/lib/retain.h>
#include "pipe.h"

enum {
	BUCKETS = 1024,
	FEW = 16 /* so many may keep their memory */
};

/* Whole pages, so that they can be given back. */
RETAINED static _Alignas(PAGE_SIZE) struct waiter waiters[WAITERS_MAX];
RETAINED static u32 fresh;
static struct waiter *bucket[BUCKETS], *free_waiters;
static u32 used;

static struct waiter **
bucket_of(token_t token)
{
	return &bucket[(token * 2654435761u) >> 22];
}

int
wait_new(const struct request *rq, enum wait_kind kind, struct pipe *p,
    struct end *e, struct waiter **out)
{
	struct queue *q = &p->queue[kind];
	struct waiter *w, **b;

	if (free_waiters != NULL) {
		w = free_waiters;
		free_waiters = w->chain;
	} else if (fresh < WAITERS_MAX)
		w = &waiters[fresh++];
	else
		return -E_NOMEM;
	memset(w, 0, sizeof *w);
	w->rq = *rq;
	w->kind = kind;
	w->used = 1;
	w->pipe = p;
	w->end = e;
	w->previous = q->last;
	if (q->last != NULL)
		q->last->next = w;
	else
		q->first = w;
	q->last = w;
	b = bucket_of(rq->token);
	w->chain = *b;
	*b = w;
	used++;
	*out = w;
	return 0;
}

/* After a crowd has gone nobody is left: its pages' frames go back. */
static void
give_back(void)
{
	u32 bytes = (fresh * sizeof *waiters + PAGE_MASK) & ~(u32)PAGE_MASK;

	if (bytes > sizeof waiters)
		bytes = sizeof waiters & ~(u32)PAGE_MASK;
	if (sys_mem_zero(HS_SELF, (u32)(uintptr_t)waiters, bytes / PAGE_SIZE,
		PROT_R | PROT_W) != 0)
		return;
	free_waiters = NULL;
	fresh = 0;
}

void
wait_end(struct waiter *w)
{
	struct queue *q = &w->pipe->queue[w->kind];
	struct waiter **at = bucket_of(w->rq.token);

	assert(w->used);
	if (w->next != NULL)
		w->next->previous = w->previous;
	else
		q->last = w->previous;
	if (w->previous != NULL)
		w->previous->next = w->next;
	else
		q->first = w->next;
	while (*at != w) {
		assert(*at != NULL);
		at = &(*at)->chain;
	}
	*at = w->chain;
	if (w->writing.stage != NULL)
		pages_put(w->writing.stage);
	w->used = 0;
	w->chain = free_waiters;
	free_waiters = w;
	if (--used == 0 && fresh > FEW)
		give_back();
}

struct waiter *
wait_find(token_t token)
{
	struct waiter *w = *bucket_of(token);

	while (w != NULL && w->rq.token != token)
		w = w->chain;
	return w;
}

struct waiter *
wait_first(const struct pipe *p, enum wait_kind kind)
{
	struct waiter *w = p->queue[kind].first;

	while (w != NULL && w->copying)
		w = w->next;
	return w;
}

u32
wait_count(void)
{
	return used;
}

void
wait_resume(void)
{
	for (u32 i = 0; i < fresh && i < WAITERS_MAX; i++) {
		struct waiter *w = &waiters[i];

		if (!w->used)
			continue;
		if (w->kind == WAIT_WRITE && w->writing.stage != NULL) {
			if (pages_is_used(w->writing.stage))
				pages_put(w->writing.stage);
		} else if (w->kind == WAIT_WRITE && w->writing.len > PIPE_ATOMIC &&
			   w->writing.done > 0) {
			retain_orphan(&w->rq, w->writing.done);
		} else if (w->kind == WAIT_OPEN && w->pipe->used) {
			if ((w->flags & FO_ACCMODE) != FO_WRONLY)
				w->pipe->readers--;
			else
				w->pipe->writers--;
			pipe_seal(w->pipe);
			if (w->pipe->readers == 0 && w->pipe->writers == 0)
				pipe_free(w->pipe);
		}
		w->used = 0;
	}
	give_back();
}
