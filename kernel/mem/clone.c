/*
 * clone.c - fork's half of memory: a copy that shares until somebody writes.
 *
 * Per entry: what has no frame is copied (cookies are told), but a shared
 * demand-zero page is made first; private pages become copy-on-write in both; shared ones are
 * shared; wired ones are copied now, into low frames, because the kernel has
 * aliases of some.  Device pages are not cloned, and what is wired in the
 * target already stays.
 */
#include <kernel/lib/string.h>
#include <kernel/mem/walk.h>
#include <kernel/obj/account.h>

struct clone {
	struct range r; /* of the source; r.value: mappings charged to
			 * the target and not yet made */
	struct space *to;
};

/* An entry like e, charged already, with a frame of its own; 0: -E_NOMEM. */
static pte_t
copied(struct range *r, struct space *to, pte_t e)
{
	pfn_t f = frame_alloc_low(0, FLOOR_SERVER);

	if (f == 0) {
		r->err = -E_NOMEM;
		r->value++;
		to->frames--;
		return 0;
	}
	copy_page(frame_map(f, 0), frame_map(pte_pfn(e), 1));
	r->work += WORK_COPY;
	return pte_of_pfn(f) | ((u32)e & PAGE_MASK) | (e & pte_nx);
}

/*
 * What entry *src, with a frame or shared, becomes in the target, which pays;
 * 0: nothing, or r->err.
 */
static inline pte_t
cloned(struct range *r, struct space *to, pte_t *src)
{
	u32 low = pte_low(src);
	struct frame_info *f;

	if (is_zero(low))
		r->err = page_zero_fill(r->s, src, FLOOR_SERVER);
	else if (!(low & PTE_P))
		return low;
	else if (!frame_counted(pte_pfn(*src)))
		return 0;
	if (r->err == 0 && r->value == 0) {
		r->err = account_charge(to->account, CHARGE_FRAMES, 1);
		r->value = r->err == 0;
	}
	if (r->err != 0)
		return 0;
	f = &frames[pte_pfn(*src)];
	low = pte_low(src);
	r->value--;
	to->frames++;
	r->work += WORK_FRAME;
	if ((low & (PTE_WIRED | PTE_SHARED)) == PTE_WIRED)
		return copied(r, to, *src);
	if ((low & (PTE_W | PTE_SHARED)) == PTE_W) {
		pte_set_low(src, low ^ (PTE_W | PTE_COW));
		r->flush = true;
	}
	f->refs++;
	return *src & ~(pte_t)(PTE_A | PTE_D);
}

static u32
clone_run(struct range *r, u32 addr, pte_t *src, u32 n)
{
	struct space *to = ((struct clone *)r)->to;
	pte_t *dst = NULL;
	u32 i, added = 0;

	for (i = 0; i < n && r->work < WORK_MAX; i++, src++, r->work++) {
		u32 low = pte_low(src), old;
		pte_t e = low;

		if (low == 0)
			continue;
		if (dst == NULL && (dst = walk_make(to, addr, &r->err)) == NULL)
			break;
		old = pte_low(&dst[i]);
		if (!(low & (PTE_P | PTE_SHARED | PTE_COOKIE)) && old == 0) {
			pte_set_low(&dst[i], low);
			added++;
			continue;
		}
		if ((old & PTE_P) && (old & PTE_WIRED))
			continue;
		if (cookie_of(low) != 0 && !range_tell(r, cookie_of(low)))
			break;
		if (low & (PTE_P | PTE_SHARED)) {
			e = cloned(r, to, src);
			if (r->err != 0)
				break;
		}
		if (old != 0) {
			page_put(to, addr + i * PAGE_SIZE, &dst[i], e);
		} else {
			pte_set(&dst[i], e);
			added += e != 0;
		}
	}
	if (dst != NULL) {
		*table_count(dst) += added;
		table_trim(to, addr);
	}
	return i;
}

int
space_clone(struct space *from, struct space *to, u32 *addr, u32 *pages, u32 *cookies)
{
	struct clone c = { .r = { .s = from, .cookies = cookies }, .to = to };
	int err;

	if (from == to)
		return -E_INVAL;
	/* All the charges at once if they fit, else one by one. */
	if (account_charge(to->account, CHARGE_FRAMES, WORK_MAX) == 0)
		c.r.value = WORK_MAX;
	err = range_each(&c.r, addr, pages, false, clone_run);
	account_return(to->account, CHARGE_FRAMES, c.r.value);
	return err;
}
