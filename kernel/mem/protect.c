/*
 * protect.c - other rights for what is there.
 *
 * A private page that somebody else has, too, gets write only as COW.  A page
 * without any right keeps its frame.
 */
#include <kernel/mem/walk.h>

static pte_t
with_rights(pte_t e, u32 prot)
{
	pte_t keep = e & (PTE_SHARED | PTE_WIRED);
	pfn_t f = pte_pfn(e);

	if (!(e & PTE_P))
		return (e & ~((pte_t)PROT_ALL << ABSENT_PROT_SHIFT)) |
		    (pte_t)(prot & PROT_ALL) << ABSENT_PROT_SHIFT;
	e &= ~(PTE_U | PTE_W | PTE_COW | pte_nx);
	e |= pte_of_prot(prot & PROT_ALL);
	if ((e & PTE_W) && keep == 0 && frame_counted(f) && frames[f].refs > 1)
		e = (e & ~PTE_W) | PTE_COW;
	return e;
}

int
space_protect(struct space *s, u32 *addr, u32 *pages, u32 prot)
{
	u32 work = 0;
	bool flush = false;
	int r = range_check(*addr, *pages);

	if (r == 0)
		r = prot_check(prot, MEM_WIRED | MEM_SHARED);
	if (r != 0)
		return r;
	for (; *pages > 0 && work < WORK_MAX; work++) {
		pte_t *p = walk(s, *addr);
		u32 n = p != NULL ? run_length(*addr) :
		    (walk_skip(s, *addr) - *addr) >> PAGE_SHIFT, i = n;

		if (n > *pages)
			i = n = *pages;
		if (p != NULL)
			for (i = 0; i < n && work < WORK_MAX; i++, p++, work++)
				if (*p != 0) {
					flush |= *p & PTE_P;
					pte_set(p, with_rights(*p, prot));
				}
		*addr += i * PAGE_SIZE;
		*pages -= i;
	}
	if (flush && is_loaded(s))
		tlb_drop_all();
	return 0;
}
