/*
 * fault.c - a page that the kernel cannot make by itself.
 *
 * Demand-zero and copy-on-write never come here unless memory is short.  What
 * comes is a page of a region that was not marked yet: it is marked now, with
 * its surroundings, and the access is tried again.  All else is refused,
 * and becomes an exception (or E_FAULT to the server that holds the lease).
 */
#include <servers/pager/swap.h>
#include <libc/sys/sys.h>

static u32
allowed(const struct region *r, u32 bits)
{
	u32 need = bits & FAULT_EXEC    ? PROT_X
		   : bits & FAULT_WRITE ? PROT_W
					: PROT_R;

	return need == PROT_R ? r->prot != 0 : r->prot & need;
}

/* The pages around addr, of r, that a fault marks. */
static void
around(const struct region *r, u32 addr, u32 *from, u32 *to)
{
	u32 size = AROUND * PAGE_SIZE;

	if (r->kind == KIND_STACK) { /* downwards */
		*to = addr + PAGE_SIZE;
		*from = *to - r->start < size ? r->start : *to - size;
		return;
	}
	*from = addr & ~(size - 1);
	*to = *from + size;
	if (*from < r->start)
		*from = r->start;
	if (*to > r->end)
		*to = r->end;
}

/*
 * Part of [from, to) lies in the window, so some of it may be there.  Mark the
 * run of nothing that addr is in.
 */
static int
mark_hole(struct space *s, struct region *r, u32 addr, u32 from, u32 to)
{
	u8 state[AROUND + 1];
	u32 n = (to - from) >> PAGE_SHIFT, at = (addr - from) >> PAGE_SHIFT;
	u32 first = at, end = at + 1;
	int err;

	err = sys_mem_scan(s->task, from, n, state);
	if (err != (int)n)
		return err < 0 ? err : -E_FAULT;
	if (state[at] != SCAN_NONE)
		return -E_NOMEM; /* it is there: no frame was to be had */
	while (first > 0 && state[first - 1] == SCAN_NONE)
		first--;
	while (end < n && state[end] == SCAN_NONE)
		end++;
	return mark(s, r, from + first * PAGE_SIZE, from + end * PAGE_SIZE);
}

static int
fault_in(struct request *rq, struct space *s)
{
	u32 addr = rq->w[0] & ~(u32)PAGE_MASK, bits = rq->w[1], from, to;
	struct region *r;

	r = range_find(s, addr);
	if (r == NULL || !allowed(r, bits))
		return -E_FAULT;
	if (r->kind == KIND_STACK && r->end - addr > s->limit[LIMIT_STACK])
		return -E_FAULT;
	if (bits >> FAULT_COOKIE_SHIFT != 0)
		return swap_in(rq, s, addr, bits >> FAULT_COOKIE_SHIFT,
		    bits & FAULT_WRITE);
	if (r->object != NULL)
		return file_fault(rq, s, r);
	if (bits & FAULT_PRESENT)
		return -E_NOMEM; /* a copy for which there is no frame */
	if (r->held)
		return held_move(s, r, addr);
	around(r, addr, &from, &to);
	if (r->lo == r->hi || to <= r->lo || from >= r->hi)
		return mark(s, r, from, to);
	/* Outside the window everything is nothing: no need to look. */
	if (addr >= r->hi)
		return mark(s, r, r->hi, to);
	if (addr < r->lo)
		return mark(s, r, from, r->lo);
	return mark_hole(s, r, addr, from, to);
}

/* No frame was to be had: the fault waits for one. */
int
fault(struct request *rq)
{
	struct space *s = space_caller(rq);
	int err;

	if (s == NULL)
		return -E_FAULT;
	s->faults++;
	err = fault_in(rq, s);
	return err == -E_NOMEM ? frames_wait(rq) : err;
}
