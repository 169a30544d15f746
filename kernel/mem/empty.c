/*
 * empty.c - pages become nothing; so do tables that hold nothing any more.
 */
#include <kernel/mem/walk.h>

static u32
empty_run(struct space *s, pte_t *p, u32 n, u32 *work)
{
	struct frame_info *table = table_info(p);
	u32 i, gone = 0;
	bool flush = false;

	for (i = 0; i < n && *work < WORK_MAX; i++, p++, ++*work) {
		pte_t old = *p;

		if (old == 0)
			continue;
		pte_set(p, 0);
		table->link[0]--;
		if (old & PTE_P) {
			gone += page_drop(old);
			flush = true;
			*work += WORK_FRAME;
		}
		if (table->link[0] == 0) {	/* nothing follows: skip it */
			i = n;
			break;
		}
	}
	if (flush && is_loaded(s))
		tlb_drop_all();
	page_return(s, gone);
	return i;
}

int
space_empty(struct space *s, u32 *addr, u32 *pages)
{
	u32 work = 0;
	int r = range_check(*addr, *pages);

	if (r != 0)
		return r;
	while (*pages > 0 && work < WORK_MAX) {
		pte_t *p = walk(s, *addr);
		u32 n = p != NULL ? run_length(*addr) :
		    (walk_skip(s, *addr) - *addr) >> PAGE_SHIFT;

		if (n > *pages)
			n = *pages;
		if (p != NULL) {
			n = empty_run(s, p, n, &work);
			table_trim(s, *addr);
		}
		work++;
		*addr += n * PAGE_SIZE;
		*pages -= n;
	}
	return 0;
}
