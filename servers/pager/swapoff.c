/*
 * swapoff.c - an area is drained: all its pages come back into memory, or go
 * to another area as memory gets short; then it is let go.
 *
 * The spaces are gone through page by page.  A page in the window is put back;
 * one on the disk is read first, and the walk goes on when it has come.
 */
#include <servers/lib/serve.h>
#include <servers/pager/swap.h>
#include <libc/sys/sys.h>

enum { PIECE = 48 };

static struct {
	struct request rq;
	struct area *area; /* NULL: none is drained */
	u32 asid, addr;
} job;

static struct area *
by_name(const char *name)
{
	for (u32 i = 0; i < AREAS; i++) {
		u32 k = 0;

		if (area[i].count == 0)
			continue;
		while (k < PAGER_SWAP_NAME && name[k] == area[i].name[k] && name[k] != 0)
			k++;
		if (k < PAGER_SWAP_NAME && name[k] == area[i].name[k])
			return &area[i];
	}
	return NULL;
}

int
do_swapoff(struct request *rq, const struct pager_swapoff_q *q, struct pager_swapoff_r *r)
{
	struct area *a = by_name(q->name);

	(void)r;
	if (!may_tune(rq))
		return -E_PERM;
	if (job.area != NULL)
		return -E_BUSY;
	if (a == NULL)
		return -E_INVAL;
	job.rq = *rq;
	job.area = a;
	job.asid = 1;
	job.addr = 0;
	a->draining = 1;
	drain();
	return REPLY_LATER;
}

static void
finish(int err)
{
	struct area *a = job.area;

	job.area = NULL;
	if (err != 0)
		a->draining = 0;
	else
		area_remove(a);
	serve_answer(&job.rq, err);
}

/* Bring back the page with this cookie.  0: done; -E_AGAIN: it is on its way. */
static int
bring(struct space *s, u32 addr, u32 slot)
{
	switch (slots[slot].state) {
	case SLOT_CLEAN:
	case SLOT_DIRTY:
	case SLOT_WRITING:
		return window_fill(s, addr, slot, 0) == -E_NOMEM ? -E_NOMEM : 0;
	case SLOT_OUT:
		return swap_read(slot) == 0 ? -E_AGAIN : -E_NOMEM;
	case SLOT_READING:
		return -E_AGAIN;
	}
	return -E_IO; /* lost */
}

/* The pages of r from job.addr on.  0: all done. */
static int
drain_region(struct space *s, const struct region *r)
{
	u8 bits[PIECE];

	if (job.addr < r->lo)
		job.addr = r->lo;
	while (job.addr < r->hi) {
		u32 n = (r->hi - job.addr) >> PAGE_SHIFT;

		n = n < PIECE ? n : PIECE;
		sys_mem_scan(s->task, job.addr, n, bits);
		for (u32 i = 0; i < n; i++, job.addr += PAGE_SIZE) {
			u32 slot = bits[i] & SCAN_COOKIE && !(bits[i] & SCAN_PRESENT)
				       ? window_cookie(s, job.addr)
				       : 0;
			int err = slot != 0 && area_of(slot) == job.area
				      ? bring(s, job.addr, slot)
				      : 0;

			if (err != 0)
				return err;
		}
	}
	return 0;
}

/* What is left belongs to no entry: pages kept for their copy. */
static void
drop_kept(void)
{
	struct area *a = job.area;

	for (u32 n = a->first; n < a->first + a->count; n++)
		if (slots[n].refs == 0 && (slots[n].state == SLOT_CLEAN ||
					      (slots[n].state == SLOT_DIRTY))) {
			window_drop(n);
			slot_free(n);
		}
}

void
drain(void)
{
	if (job.area == NULL)
		return;
	for (; job.asid <= spaces_highest(); job.asid++, job.addr = 0) {
		struct space *s = space_of(job.asid);
		struct region *r = s != NULL && s->out > 0 ? range_after(s, job.addr) : NULL;

		for (; r != NULL; r = r->next) {
			int err = drain_region(s, r);

			if (err == -E_AGAIN || (err == -E_NOMEM && transfers() > 0))
				return; /* when a transfer is over */
			if (err != 0) {
				finish(err);
				return;
			}
		}
	}
	drop_kept();
	if (job.area->used == 0)
		finish(0);
	else if (transfers() == 0) { /* others came by: once more */
		job.asid = 1;
		job.addr = 0;
		finish(-E_BUSY);
	}
}
