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
	int r;
	pfn_t f = page_alloc(s, floor, &r);

	if (f == 0)
		return r;
	clear_page(frame_map(f, 0));
	pte_set(p, filled(pte_low(p), f));
	stat_add(KSTAT_ev_zero, 1);
	return 0;
}

int
page_own(struct space *s, pte_t *p, u32 addr, enum floor floor)
{
	pfn_t f = pte_pfn(*p), copy = f;
	u32 low = pte_low(p) & PAGE_MASK;

	space_hold(s);
	if (frames[f].refs > 1) {
		copy = frame_alloc_user(floor);
		if (copy == 0)
			return -E_NOMEM;
		copy_page(frame_map(copy, 0), frame_map(f, 1));
		/* The charge for the old page now pays for the new one. */
		frames[f].refs--;
		frames[f].flags |= low & PTE_D ? FRAME_DIRTY : 0;
		stat_add(KSTAT_ev_cow, 1);
	} else {
		stat_add(KSTAT_ev_cow_taken, 1);
	}
	if (low & PTE_COW)
		low ^= PTE_COW | PTE_W;
	pte_set(p, pte_of_pfn(copy) | low | PTE_A | (*p & pte_nx));
	if (is_loaded(s))
		tlb_drop_page(addr);
	return 0;
}

/* The entry for addr, made to allow `need'; NULL and *err if that is not ours.
 */
static inline __attribute__((always_inline)) pte_t *
resolve(struct space *s, u32 addr, u32 need, enum floor floor, int *err)
{
	pte_t *p = in_user(addr) ? walk(s, addr) : NULL;
	u32 low = p != NULL ? pte_low(p) : 0;

	*err = -E_FAULT;
	if (is_zero(low)) {
		if (absent_prot(low) & need)
			*err = page_zero_fill(s, p, floor);
	} else if ((low & (PTE_P | PTE_U)) == (PTE_P | PTE_U) &&
		   !(need == PROT_X && (*p & pte_nx))) {
		if (need != PROT_W || (low & PTE_W))
			*err = 0;
		else if (low & PTE_COW)
			*err = page_own(s, p, addr, floor);
	}
	return *err == 0 ? p : NULL;
}

int
space_fault(struct space *s, u32 addr, u32 why, enum floor floor)
{
	u32 known = FAULT_PRESENT | FAULT_WRITE | FAULT_USER | FAULT_EXEC;
	int err;

	if (why & ~known)
		return -E_FAULT;
	resolve(s, addr,
	    why & FAULT_WRITE  ? PROT_W
	    : why & FAULT_EXEC ? PROT_X
			       : PROT_R,
	    floor, &err);
	/* The processor may remember an entry that allowed less. */
	if (err == 0 && (why & FAULT_PRESENT))
		tlb_drop_page(addr);
	return err;
}

pfn_t
space_touch(struct space *s, u32 addr, bool write, enum floor floor, int *err)
{
	pte_t *p = resolve(s, addr, write ? PROT_W : PROT_R, floor, err);
	u32 mark = write ? PTE_A | PTE_D : PTE_A;

	if (p == NULL)
		return 0;
	if (!frame_counted(pte_pfn(*p))) {
		*err = -E_FAULT;
		return 0;
	}
	if ((pte_low(p) & mark) != mark)
		__atomic_fetch_or((u32 *)p, mark, __ATOMIC_RELAXED); /* a CPU may, too */
	return pte_pfn(*p);
}
