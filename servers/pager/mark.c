/*
 * mark.c - tell the kernel what a region's pages are.
 *
 * Only here do windows grow, and only here are pages marked: outside the
 * window entries are known to be nothing; inside, a page is looked at before
 * it is marked, because marking drops what is there.
 */
#include <servers/pager/swap.h>
#include <libc/sys/sys.h>

/*
 * Of a shared file no page is writable but those that the file server knows to
 * be written to: those filefault.c allows one by one.
 */
static u32
kernel_prot(const struct region *r)
{
	u32 prot = r->prot;

	if (r->object != NULL && r->shared)
		prot &= ~(u32)PROT_W;
	return prot | (r->shared ? MEM_SHARED : 0);
}

static u32
pages(u32 from, u32 to)
{
	return (to - from) >> PAGE_SHIFT;
}

void
window_add(struct region *r, u32 from, u32 to)
{
	if (r->lo == r->hi) {
		r->lo = from;
		r->hi = to;
		return;
	}
	if (from < r->lo)
		r->lo = from;
	if (to > r->hi)
		r->hi = to;
}

/* Make [from, to), which must hold nothing in the kernel, demand-zero. */
int
mark(struct space *s, struct region *r, u32 from, u32 to)
{
	int err;

	if (from >= to || r->prot == 0)
		return 0;
	err = sys_mem_zero(s->task, from, pages(from, to), kernel_prot(r));
	/* Even a part that was marked before an error is in the window. */
	window_add(r, from, to);
	return err;
}

/* Drop what is in [from, to). */
int
unmark(struct space *s, struct region *r, u32 from, u32 to)
{
	if (from < r->lo)
		from = r->lo;
	if (to > r->hi)
		to = r->hi;
	if (from >= to)
		return 0;
	return told_empty(s, from, pages(from, to));
}

/* Give what is in [from, to) the region's rights. */
int
remark(struct space *s, struct region *r, u32 from, u32 to)
{
	if (from < r->lo)
		from = r->lo;
	if (to > r->hi)
		to = r->hi;
	if (from >= to)
		return 0;
	return sys_mem_protect(s->task, from, pages(from, to),
	    kernel_prot(r) & (PROT_R | PROT_W | PROT_X));
}
