/*
 * clone.c - fork's half of memory: a copy that shares until somebody writes.
 *
 * Per entry: demand-zero and cookies are copied; private pages become
 * copy-on-write in both; shared ones are shared, those not made yet are made
 * first; wired ones are copied now, into low frames, because the kernel has
 * aliases of some.  Device pages are not cloned.
 */
#include <kernel/lib/string.h>
#include <kernel/mem/walk.h>
#include <kernel/obj/account.h>
#include <kernel/stat.h>

struct clone {
	struct space *from, *to;
	u32 paid;		/* mappings charged to `to' and not yet made */
	u32 work;
	bool flush;		/* entries of `from' lost their write right */
};

/* An entry for `to' with a frame of its own, or 0 and *err. */
static pte_t
copied(struct clone *c, pte_t e, int *err)
{
	pfn_t f = frame_alloc_low(0, FLOOR_SERVER);

	*err = f == 0 ? -E_NOMEM : 0;
	if (f == 0)
		return 0;
	copy_page(kmap(f, 0), kmap(pte_pfn(e), 1));
	c->work += WORK_COPY;
	e |= e & PTE_COW ? PTE_W : 0;
	return pte_of_pfn(f) | (e & PAGE_MASK & ~PTE_COW) | (e & pte_nx);
}

/* The entry that src's becomes in `to'; 0 and *err = 0: none. */
static pte_t
cloned(struct clone *c, pte_t *src, int *err)
{
	pte_t e = *src;
	struct frame_info *f;

	*err = 0;
	if (!(e & PTE_P) && is_zero(e) && (e & PTE_SHARED)) {
		*err = page_zero_fill(c->from, src, FLOOR_SERVER);
		if (*err != 0)
			return 0;
		e = *src;
	}
	if (!(e & PTE_P))
		return e;
	if (!frame_counted(pte_pfn(e)))
		return 0;
	f = &frames[pte_pfn(e)];
	if ((e & PTE_WIRED) && (e & (PTE_W | PTE_COW)))
		return copied(c, e, err);
	if (f->refs == REFS_MAX) {
		if (!(e & PTE_SHARED))
			return copied(c, e, err);
		*err = -E_NOMEM;
		return 0;
	}
	if ((e & PTE_W) && !(e & PTE_SHARED)) {
		e = (e & ~PTE_W) | PTE_COW;
		pte_set(src, e);
		c->flush = true;
	}
	f->refs++;
	return e & ~(PTE_A | PTE_D);
}

/* Put e at dst in place of what is there. */
static void
install(struct clone *c, pte_t *dst, pte_t e)
{
	pte_t old = *dst;

	pte_set(dst, e);
	if (old == 0)
		table_info(dst)->link[0]++;
	if (old & PTE_P)
		page_return(c->to, page_drop(old));
	if (e & PTE_P) {
		c->paid--;
		c->to->frames++;
	}
}

/* A message buffer that the kernel has mapped there already: its contents. */
static bool
refill(struct clone *c, pte_t src, pte_t dst)
{
	if (!(src & dst & PTE_P) || !(src & dst & PTE_WIRED) ||
	    !(src & dst & PTE_W) || !frame_counted(pte_pfn(src)) ||
	    !frame_counted(pte_pfn(dst)))
		return false;
	copy_page(kmap(pte_pfn(dst), 0), kmap(pte_pfn(src), 1));
	c->work += WORK_COPY;
	return true;
}

/* At most n entries, all in one table of each space; *done counts them. */
static int
clone_run(struct clone *c, pte_t *src, u32 addr, u32 n, u32 *done)
{
	pte_t *dst = NULL;
	int r = 0;

	for (u32 i = 0; i < n && c->work < WORK_MAX; i++, src++, ++*done) {
		pte_t e;

		c->work++;
		if (*src == 0)
			continue;
		if (dst == NULL) {
			dst = walk_make(c->to, addr, &r);
			if (dst == NULL)
				return r;
		}
		if (refill(c, *src, dst[i]))
			continue;
		if (c->paid == 0) {
			r = account_charge(c->to->account, CHARGE_FRAMES, 1);
			if (r != 0)
				break;
			c->paid = 1;
		}
		e = cloned(c, src, &r);
		if (r != 0)
			break;
		if (e != 0)
			install(c, &dst[i], e);
		c->work += WORK_FRAME - 1;
	}
	if (dst != NULL)
		table_trim(c->to, addr);
	return r;
}

int
space_clone(struct space *from, struct space *to, u32 *addr, u32 *pages)
{
	struct clone c = { .from = from, .to = to };
	int r = range_check(*addr, *pages);

	if (r != 0)
		return r;
	if (from == to)
		return -E_INVAL;
	/* All the charges at once if they fit, else one by one. */
	if (account_charge(to->account, CHARGE_FRAMES,
		WORK_MAX / WORK_FRAME) == 0)
		c.paid = WORK_MAX / WORK_FRAME;
	while (r == 0 && *pages > 0 && c.work < WORK_MAX) {
		pte_t *src = walk(from, *addr);
		u32 n = src != NULL ? run_length(*addr) :
		    (walk_skip(from, *addr) - *addr) >> PAGE_SHIFT;
		u32 done = 0;

		if (n > *pages)
			n = *pages;
		c.work++;
		if (src != NULL)
			r = clone_run(&c, src, *addr, n, &done);
		else
			done = n;
		*addr += done * PAGE_SIZE;
		*pages -= done;
	}
	if (c.paid > 0)
		account_return(to->account, CHARGE_FRAMES, c.paid);
	if (c.flush && is_loaded(from))
		tlb_drop_all();
	if (is_loaded(to))
		tlb_drop_all();
	return r;
}
