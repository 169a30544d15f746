/*
 * image.c - the regions of a new program: its segments, zeroes, stack, heap.
 *
 * On an error what was made stays; proc kills the task then.
 */
#include <servers/lib/serve.h>
#include <servers/pager/object.h>
#include <libc/sys/sys.h>

static int
zeroes(struct space *s, u32 start, u32 end, u32 prot)
{
	const struct pager_region_q q = { .addr = start,
		.len = end - start,
		.prot = prot };

	return start < end ? region_data(s, &q) : 0;
}

static int
segment(struct space *s, struct object *o, const struct pager_segment *g)
{
	u32 skew = g->addr & PAGE_MASK, start = g->addr - skew;
	u32 len = page_up(skew + g->memsz), file = page_up(skew + g->filesz);
	struct region *r;

	if (g->memsz == 0 || g->memsz >= USER_END || g->filesz > g->memsz ||
	    !range_valid(start, len) || g->off > 0x7fffffff ||
	    (g->prot & ~(u32)(PROT_R | PROT_W | PROT_X)) || g->prot == 0)
		return -E_INVAL;
	if ((g->prot & PROT_W) && (g->prot & PROT_X))
		return -E_PERM;
	if (!range_free(s, start, start + len))
		return -E_EXIST;
	if (g->filesz == 0)
		return zeroes(s, start, start + len, g->prot);
	if ((g->off & PAGE_MASK) != skew)
		return -E_INVAL;
	r = range_add(s, start, start + file, g->prot, KIND_DATA, 0);
	if (r == NULL)
		return -E_NOMEM;
	range_of(r, o, g->off >> PAGE_SHIFT);
	if (g->prot & PROT_W)
		r->tail = (skew + g->filesz) & PAGE_MASK;
	return zeroes(s, start + file, start + len, g->prot);
}

int
do_image(
    struct request *rq, const struct pager_image_q *q, struct pager_image_r *r)
{
	struct space *s = space_of(q->asid);
	struct pager_segment seg[IMAGE_SEGMENTS];
	const struct pager_heap_q heap = { q->asid, q->heap };
	struct pager_heap_r none;
	const struct pager_region_q stack = { .addr = q->stack,
		.len = STACK_TOP - q->stack,
		.prot = PROT_R | PROT_W,
		.limit = STACK_MAX };
	u32 n = q->count * (u32)sizeof seg[0];
	int err = 0;

	(void)r;
	if (rq->badge != PAGER_SYSTEM)
		return -E_PERM;
	if (s == NULL || s->program == NULL)
		return -E_SRCH;
	if (q->count > IMAGE_SEGMENTS || request_len1(rq) != n ||
	    q->stack >= STACK_TOP || (q->stack & PAGE_MASK))
		return -E_INVAL;
	if (serve_copyin(rq, 0, seg, n) != (int)n)
		return -E_FAULT;
	sys_mem_empty(s->task, PROGRAM_HEAD, 1);
	for (u32 i = 0; i < q->count && err == 0; i++)
		err = segment(s, s->program, &seg[i]);
	if (err == 0)
		err = region_stack(s, &stack);
	if (err == 0)
		err = do_heap(rq, &heap, &none);
	object_hold(s, NULL);
	return err;
}
