/*
 * share.c - frames of one space shown in another, or moved there.
 *
 * With MEM_SHARED both see each other's writes, and the source's page counts
 * as shared from then on; without, the page is copy-on-write in the target and,
 * unless it is wired or shared, in the source.  Moving leaves nothing behind.
 * Only a moved or a shared page
 * can become wired, because a wired one is never copy-on-write.
 */
#include <kernel/mem/walk.h>
#include <kernel/obj/account.h>

/*
 * Make the source's page present; and its own, not one that others have as
 * copy-on-write, if writes to it shall be seen or nothing may be copied later.
 */
static int
prepare(struct space *s, u32 addr, pte_t *p, u32 prot)
{
	u32 low = pte_low(p), own = prot & (MEM_SHARED | MEM_WIRED);

	if (is_zero(low))
		return page_zero_fill(s, p, FLOOR_SERVER);
	if (!(low & PTE_P) || !frame_counted(pte_pfn(*p)))
		return -E_FAULT;
	if (own == MEM_WIRED || (own != 0 && !(low & (PTE_SHARED | PTE_WIRED))))
		return page_own(s, p, addr, FLOOR_SERVER);
	return 0;
}

/* The source's page has one more user. */
static void
lend(struct space *s, u32 addr, pte_t *p, u32 prot)
{
	u32 low = pte_low(p);

	space_hold(s);
	if (low & PTE_WIRED)
		frames[pte_pfn(*p)].flags |= FRAME_LENT;
	else if (prot & MEM_SHARED)
		low |= PTE_SHARED;
	if ((low & (PTE_WIRED | PTE_SHARED | PTE_W)) == PTE_W)
		low ^= PTE_W | PTE_COW;
	pte_set_low(p, low);
	if (is_loaded(s))
		tlb_drop_page(addr);
}

static int
share_page(struct space *dst, u32 to, struct space *src, u32 from, u32 prot)
{
	pte_t *p = walk(src, from), *q, e;
	int r;
	pfn_t f;

	if (p == NULL)
		return -E_FAULT;
	q = walk_make(dst, to, &r);
	if (q == NULL || q == p)
		return q == p ? -E_INVAL : r;
	r = account_charge(dst->account, CHARGE_FRAMES, 1);
	if (r == 0 && (r = prepare(src, from, p, prot)) != 0)
		account_return(dst->account, CHARGE_FRAMES, 1);
	if (r != 0) {
		table_trim(dst, to);
		return r;
	}
	f = pte_pfn(*p);
	frames[f].refs++;
	dst->frames++;
	if (prot & MEM_MOVE)
		page_put(src, from, p, 0);
	else
		lend(src, from, p, prot);
	e = pte_of_pfn(f) | PTE_P | pte_of_prot(prot);
	if ((e & PTE_W) && !(e & (PTE_SHARED | PTE_WIRED)) && frames[f].refs > 1)
		e ^= PTE_W | PTE_COW;
	page_put(dst, to, q, e);
	table_trim(src, from);
	return 0;
}

int
space_share(
    struct space *dst, u32 *dst_addr, struct space *src, u32 *src_addr, u32 *pages, u32 prot)
{
	int r = prot_check(prot, MEM_WIRED | MEM_SHARED | MEM_MOVE);

	if (r == 0 && (prot & (MEM_WIRED | MEM_SHARED | MEM_MOVE)) == MEM_WIRED)
		r = -E_INVAL;
	for (u32 i = 0; i < WORK_MAX / WORK_FRAME && r == 0 && *pages > 0; i++) {
		r = share_page(dst, *dst_addr, src, *src_addr, prot);
		if (r != 0)
			break;
		*dst_addr += PAGE_SIZE;
		*src_addr += PAGE_SIZE;
		--*pages;
	}
	return r;
}
