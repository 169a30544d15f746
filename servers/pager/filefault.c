/*
 * filefault.c - a page of a mapped file.
 *
 * If its server has lent it, the very frame is mapped, with those around it; if
 * not, the fault waits until it has.  A page of a shared mapping becomes
 * writable only when the server has lent it for writing.  In the last page of
 * a program's data what follows the file's bytes is zero.
 */
#include <servers/lib/serve.h>
#include <servers/pager/object.h>
#include <libc/sys/sys.h>

enum { WIDE = 16 };

static u32
rights(const struct region *r, const struct lent *l)
{
	u32 prot = r->prot;

	if (r->shared && !l->dirty)
		prot &= ~(u32)PROT_W;
	return prot | (r->shared ? MEM_SHARED : 0);
}

static int
share(struct space *s, const struct region *r, u32 addr, const struct lent *l,
    u32 pages)
{
	struct share_args a = {
		.auth = HS_A,
		.dst = s->task,
		.src = source_at(r->object->source)->task,
		.dst_addr = addr,
		.src_addr = l->at,
		.pages = pages,
		.prot = rights(r, l),
	};

	return sys_mem_share(&a);
}

/* A copy of the page, with zeroes from r->tail on. */
static int
share_tail(struct space *s, struct region *r, u32 addr, const struct lent *l)
{
	static const u8 zero[PAGE_SIZE];
	u32 n = PAGE_SIZE - r->tail;
	int err = share(s, r, addr, l, 1);

	if (err != 0)
		return err;
	window_add(r, addr, addr + PAGE_SIZE);
	if (sys_copy(s->task, COPY_TASK | COPY_TO_LEASE, addr + r->tail,
		(void *)(uintptr_t)zero, n) == (i32)n)
		return 0;
	sys_mem_empty(s->task, addr, 1);
	return -E_NOMEM;
}

/* Map the pages around addr that are lent and not there; addr's comes first. */
static int
map_around(struct space *s, struct region *r, u32 addr, const u8 *state,
    u32 from, u32 to)
{
	u32 end = r->tail != 0 ? r->end - PAGE_SIZE : r->end, first = addr, n;
	const struct lent *l, *next;
	int err = 0;

	for (u32 at = from; at < to && err == 0; at += n << PAGE_SHIFT) {
		n = 1;
		l = lent_find(r->object, region_page(r, at));
		if (at >= end || l == NULL ||
		    state[(at - from) >> PAGE_SHIFT] != SCAN_NONE)
			continue;
		for (; at + (n << PAGE_SHIFT) < to; n++) {
			u32 a = at + (n << PAGE_SHIFT);

			next = lent_find(r->object, region_page(r, a));
			if (a >= end || next == NULL ||
			    next->at != l->at + (n << PAGE_SHIFT) ||
			    next->dirty != l->dirty ||
			    state[(a - from) >> PAGE_SHIFT] != SCAN_NONE)
				break;
		}
		err = share(s, r, at, l, n);
		/* The favour to the neighbours may fail. */
		if (err != 0 && (first < at || first >= at + (n << PAGE_SHIFT)))
			err = 0;
	}
	window_add(r, from, to);
	return err;
}

/* It is there, but not to be written to. */
static int
allow_write(struct space *s, const struct region *r, u32 addr,
    const struct lent *l)
{
	if (l == NULL) { /* no longer the file's */
		sys_mem_empty(s->task, addr, 1);
		return 0;
	}
	return sys_mem_protect(s->task, addr, 1, r->prot);
}

int
file_fault(struct request *rq, struct space *s, struct region *r)
{
	u32 addr = rq->w[0] & ~(u32)PAGE_MASK, n = region_page(r, addr);
	u32 write = r->shared && (rq->w[1] & FAULT_WRITE);
	const struct lent *l = lent_find(r->object, n);
	u32 from = addr & ~(WIDE * PAGE_SIZE - 1u), to = from + WIDE * PAGE_SIZE;
	u8 state[WIDE];
	int err;

	if ((rq->w[1] & FAULT_PRESENT) && !write)
		return -E_NOMEM; /* a copy for which there is no frame */
	if (from < r->start)
		from = r->start;
	if (to > r->end)
		to = r->end;
	err = sys_mem_scan(s->task, from, (to - from) >> PAGE_SHIFT, state);
	if (err < 0)
		return err;
	if (state[(addr - from) >> PAGE_SHIFT] != SCAN_NONE &&
	    !(rq->w[1] & FAULT_PRESENT))
		return -E_NOMEM;
	if (l == NULL && r->object->store) {
		if (n >= r->object->size || r->shared)
			return -E_IO;
		return mark(s, r, addr, addr + PAGE_SIZE); /* a hole */
	}
	if (!(write ? l != NULL && l->dirty : l != NULL)) {
		s->major++;
		if (lend_ask(r->object, n, write) != 0)
			return 0;
		/* Not even asked: the server is gone. */
		return r->object->asking ? wait_for(rq, r->object) : -E_IO;
	}
	if (rq->w[1] & FAULT_PRESENT)
		return allow_write(s, r, addr, l);
	if (r->tail != 0 && addr == r->end - PAGE_SIZE)
		return share_tail(s, r, addr, l);
	return map_around(s, r, addr, state, from, to);
}
