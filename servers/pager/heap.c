/*
 * heap.c - proc says where a new program's heap starts.
 *
 * It ends where the fixed places begin or, above them, where mappings do.
 */
#include <servers/pager/pager.h>

int
do_heap(
    struct request *rq, const struct pager_heap_q *q, struct pager_heap_r *r)
{
	struct space *s = space_of(q->asid);

	(void)r;
	if (rq->badge != PAGER_SYSTEM)
		return -E_PERM;
	if (s == NULL)
		return -E_SRCH;
	if ((q->addr & PAGE_MASK) || q->addr < USER_MIN || q->addr > HEAP_END ||
	    (q->addr > BOOTINFO_ADDR && q->addr < TEXT_BASE))
		return -E_INVAL;
	s->heap = s->brk = q->addr;
	s->heap_end = q->addr <= BOOTINFO_ADDR ? BOOTINFO_ADDR : HEAP_END;
	return 0;
}
