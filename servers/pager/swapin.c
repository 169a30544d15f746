/*
 * swapin.c - a page that is on its way out, or on the disk, is wanted back.
 *
 * In the window it is put back at once.  On the disk it is read with those
 * around it that lie there, too: neighbours there were evicted together and
 * are likely to be wanted together.  Nobody waits here: the fault does.
 */
#include <servers/pager/swap.h>
#include <libc/sys/sys.h>

enum { SPARE = 16 }; /* frames that reads leave for the pager itself */

/* The slots around n that are on the disk and may come with it. */
static void
around(u32 n, u32 *from, u32 *to)
{
	const struct area *a = area_of(n);
	u32 lo = n & ~(u32)(AHEAD - 1), hi = lo + AHEAD;

	if (lo < a->first + 1)
		lo = a->first + 1;
	if (hi > a->first + a->count)
		hi = a->first + a->count;
	*from = n;
	*to = n + 1;
	if (slots[n].flags & SLOT_ALONE)
		return;
	while (*from > lo && slots[*from - 1].state == SLOT_OUT)
		--*from;
	while (*to < hi && slots[*to].state == SLOT_OUT)
		++*to;
}

int
swap_read(u32 n)
{
	u32 from, to, free = frames_free_now();
	int err;

	if (free < SPARE)
		return -E_NOMEM;
	around(n, &from, &to);
	if (free < 2 * SPARE + (to - from)) {
		from = n;
		to = n + 1;
	}
	err = window_make(from, to - from);
	if (err != 0)
		return err;
	err = transfer_read(from, to - from);
	if (err != 0)
		sys_mem_empty(HS_SELF, window(from), to - from);
	return err;
}

int
swap_in(struct request *rq, struct space *s, u32 addr, u32 slot, u32 write)
{
	int err;

	switch (slots[slot].state) {
	case SLOT_CLEAN:
	case SLOT_DIRTY:
	case SLOT_WRITING:
		err = window_fill(s, addr, slot, write);
		if (err == 0)
			count.back++;
		return err == -E_AGAIN ? 0 : err; /* it has changed: look again */
	case SLOT_OUT:
		err = swap_read(slot);
		if (err == 0)
			return park_fault(rq, slot);
		err = park_fault(rq, 0);
		reclaim_low();
		return err;
	case SLOT_READING:
		return park_fault(rq, slot);
	case SLOT_LOST:
		return -E_IO;
	}
	return -E_FAULT;
}

void
swapped_in(u32 slot, int err)
{
	parked_wake(slot, err != 0 ? -E_IO : 0);
}
