/*
 * zero.c - pages become demand-zero: entries only, no frames.
 */
#include <kernel/mem/walk.h>

/* Writes at most n entries from p on, as far as *work lasts; answers how many. */
static u32
zero_run(struct space *s, pte_t *p, u32 n, pte_t e, u32 *work)
{
	struct frame_info *table = table_info(p);
	u32 i, gone = 0;
	bool flush = false;

	for (i = 0; i < n && *work < WORK_MAX; i++, p++, ++*work) {
		pte_t old = *p;

		pte_set(p, e);
		if (old == 0)
			table->link[0]++;
		if (old & PTE_P) {
			gone += page_drop(old);
			flush = true;
			*work += WORK_FRAME;
		}
	}
	if (flush && is_loaded(s))
		tlb_drop_all();
	page_return(s, gone);
	return i;
}

int
space_zero(struct space *s, u32 *addr, u32 *pages, u32 prot)
{
	u32 work = 0;
	int r = range_check(*addr, *pages);

	if (r == 0)
		r = prot_check(prot, MEM_WIRED | MEM_SHARED);
	if (r != 0)
		return r;
	while (*pages > 0 && work < WORK_MAX) {
		pte_t *p = walk_make(s, *addr, &r);
		u32 n = run_length(*addr);

		if (p == NULL)
			return r;
		work += WORK_TABLE;
		n = zero_run(s, p, n < *pages ? n : *pages, zero_of_prot(prot),
		    &work);
		*addr += n * PAGE_SIZE;
		*pages -= n;
	}
	return 0;
}
