/*
 * brk.c - the heap: one region from where the program's data ends.
 *
 * The break is kept to the byte, the region to the page.
 */
#include <servers/pager/pager.h>

static struct region *
heap_region(const struct space *s)
{
	struct region *r = range_find(s, s->heap);

	return r != NULL && r->kind == KIND_HEAP ? r : NULL;
}

static int
grow(struct space *s, u32 old, u32 end)
{
	struct region *r = heap_region(s);
	u32 few = end - old <= EAGER * PAGE_SIZE;

	if (!range_free(s, old, end) ||
	    limit_as(s, (end - old) >> PAGE_SHIFT) != 0 ||
	    end - s->heap > s->limit[LIMIT_DATA])
		return -E_NOMEM;
	if (r == NULL)
		r = range_add(s, old, end, PROT_R | PROT_W, KIND_HEAP, 0);
	else if (r->end == old)
		range_resize(s, r, end);
	else
		return -E_NOMEM; /* cut up by munmap or mprotect */
	if (r == NULL)
		return -E_NOMEM;
	if (few && (r->lo == r->hi || r->hi == old) &&
	    mark(s, r, old, end) != 0) {
		unmark(s, r, old, end);
		if (r->start == old)
			range_remove(s, r);
		else
			range_resize(s, r, old);
		return -E_NOMEM;
	}
	return 0;
}

/* Drop [end, old), whatever regions lie there. */
static void
shrink(struct space *s, u32 old, u32 end)
{
	struct region *r = range_after(s, end), *next;

	for (; r != NULL && r->start < old; r = next) {
		next = r->next;
		if (r->kind != KIND_HEAP)
			continue;
		unmark(s, r, end, old);
		if (r->start >= end)
			range_remove(s, r);
		else
			range_resize(s, r, end);
	}
}

int
do_brk(struct request *rq, const struct pager_brk_q *q, struct pager_brk_r *r)
{
	struct space *s = space_caller(rq);
	u32 old, end;
	int err = 0;

	if (s == NULL || s->heap == 0)
		return -E_PERM;
	r->addr = s->brk;
	if (q->addr == 0)
		return 0;
	if (q->addr < s->heap || q->addr > s->heap_end)
		return -E_NOMEM;
	old = page_up(s->brk);
	end = page_up(q->addr);
	if (end > old)
		err = commit_ok((end - old) >> PAGE_SHIFT) ? grow(s, old, end) : -E_NOMEM;
	else if (end < old)
		shrink(s, old, end);
	if (err == 0)
		s->brk = r->addr = q->addr;
	return err;
}
