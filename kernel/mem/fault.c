/*
 * fault.c - the faults that need nobody: demand-zero, copy-on-write, stale TLB.
 *
 * Entries say it all; regions are the pager's.  page_zero_fill is the path of
 * every new page of every program: keep it short.
 */
#include <kernel/lib/string.h>
#include <kernel/mem/walk.h>
#include <kernel/stat.h>

int
page_zero_fill(struct space *s, pte_t *p, enum floor floor)
{
	pte_t e = *p;
	int r;
	pfn_t f = page_alloc(s, floor, false, &r);

	if (f == 0)
		return r;
	clear_page(kmap(f, 0));
	pte_set(p, pte_of_pfn(f) | PTE_P | PTE_A | present_rights(e));
	stat_add(KSTAT_ev_zero, 1);
	return 0;
}

int
page_cow(struct space *s, pte_t *p, u32 addr, enum floor floor)
{
	pte_t e = *p;
	pfn_t f = pte_pfn(e), copy = f;

	KASSERT(frame_counted(f));
	if (frames[f].refs > 1) {
		copy = frame_alloc_user(floor);
		if (copy == 0)
			return -E_NOMEM;
		copy_page(kmap(copy, 0), kmap(f, 1));
		frames[f].refs--;
		stat_add(KSTAT_ev_cow, 1);
	} else {
		stat_add(KSTAT_ev_cow_taken, 1);
	}
	/* The charge for the old page now pays for the new one. */
	pte_set(p, pte_of_pfn(copy) | PTE_W | PTE_A |
	    (e & (PTE_P | PTE_U | PTE_WIRED | pte_nx)));
	if (is_loaded(s))
		tlb_drop_page(addr);
	return 0;
}

int
space_fault(struct space *s, u32 addr, u32 err, enum floor floor)
{
	pte_t *p = in_user(addr) ? walk(s, addr) : NULL;
	pte_t e;
	u32 need = err & FAULT_WRITE ? PROT_W : err & FAULT_EXEC ? PROT_X : 0;

	if (p == NULL)
		return -E_FAULT;
	e = *p;
	if (is_zero(e)) {
		u32 prot = absent_prot(e);

		if (prot == 0 || (prot & need) != need)
			return -E_FAULT;
		return page_zero_fill(s, p, floor);
	}
	if (!(e & PTE_P) || !(e & PTE_U) ||
	    ((err & FAULT_EXEC) && (e & pte_nx)))
		return -E_FAULT;
	if (err & FAULT_WRITE && !(e & PTE_W))
		return e & PTE_COW ? page_cow(s, p, addr, floor) : -E_FAULT;
	/* The entry allows it: the processor remembered an older one. */
	if (err & ~(u32)(FAULT_PRESENT | FAULT_WRITE | FAULT_USER | FAULT_EXEC))
		return -E_FAULT;
	tlb_drop_page(addr);
	return 0;
}

pfn_t
space_touch(struct space *s, u32 addr, bool write, enum floor floor, int *err)
{
	pte_t *p = in_user(addr) ? walk(s, addr) : NULL;
	pte_t mark = write ? PTE_A | PTE_D : PTE_A;

	*err = -E_FAULT;
	if (p == NULL)
		return 0;
	if (is_zero(*p)) {
		u32 prot = absent_prot(*p);

		if (prot == 0 || (write && !(prot & PROT_W)))
			return 0;
		*err = page_zero_fill(s, p, floor);
		if (*err != 0)
			return 0;
	}
	*err = -E_FAULT;
	if (!(*p & PTE_P) || !(*p & PTE_U) || !frame_counted(pte_pfn(*p)))
		return 0;
	if (write && !(*p & PTE_W)) {
		if (!(*p & PTE_COW))
			return 0;
		*err = page_cow(s, p, addr, floor);
		if (*err != 0)
			return 0;
	}
	if ((*p & mark) != mark)
		*(volatile u32 *)p = (u32)(*p | mark);
	*err = 0;
	return pte_pfn(*p);
}
