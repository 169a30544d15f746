/*
 * share.c - frames of one space shown in another, or moved there.
 *
 * With MEM_SHARED both see each other's writes, and the source's page counts
 * as shared from then on; without, the page is copy-on-write in the target and,
 * unless it is wired or shared, in the source.  Moving leaves nothing behind.
 */
#include <kernel/mem/walk.h>
#include <kernel/obj/account.h>

struct share {
	struct space *dst, *src;
	u32 dst_addr, src_addr, prot;
};

/* Make the source's page present, and its own if its writes shall be seen. */
static int
prepare(const struct share *h, pte_t *src)
{
	int r = 0;

	if (is_zero(*src))
		r = page_zero_fill(h->src, src, FLOOR_SERVER);
	if (r == 0 && (*src & PTE_P) && (*src & PTE_COW) &&
	    (h->prot & MEM_SHARED))
		r = page_cow(h->src, src, h->src_addr, FLOOR_SERVER);
	if (r == 0 && (!(*src & PTE_P) || !frame_counted(pte_pfn(*src))))
		r = -E_FAULT;
	return r;
}

/* The target's entry for a frame with so many users. */
static pte_t
entry(const struct share *h, pfn_t f, u32 refs)
{
	pte_t e = pte_of_pfn(f) | PTE_P | pte_of_prot(h->prot);

	if ((e & PTE_W) && !(h->prot & MEM_SHARED) && refs > 1)
		e = (e & ~PTE_W) | PTE_COW;
	return e;
}

static void
install(struct space *s, pte_t *p, u32 addr, pte_t e)
{
	pte_t old = *p;

	pte_set(p, e);
	table_info(p)->link[0] += (e != 0) - (old != 0);
	if (!(old & PTE_P))
		return;
	if (is_loaded(s))
		tlb_drop_page(addr);
	page_return(s, page_drop(old));
}

static int
move(const struct share *h, pte_t *src, pte_t *dst)
{
	pte_t e = *src;
	pfn_t f = pte_pfn(e);
	int r;

	if (is_zero(e)) {		/* no frame: a promise is moved */
		install(h->dst, dst, h->dst_addr, zero_of_prot(h->prot));
		install(h->src, src, h->src_addr, 0);
		return 0;
	}
	r = prepare(h, src);
	if (r == 0)
		r = account_charge(h->dst->account, CHARGE_FRAMES, 1);
	if (r != 0)
		return r;
	f = pte_pfn(*src);
	frames[f].refs++;		/* so that leaving there frees nothing */
	install(h->src, src, h->src_addr, 0);
	h->dst->frames++;
	install(h->dst, dst, h->dst_addr, entry(h, f, frames[f].refs));
	return 0;
}

static int
share(const struct share *h, pte_t *src, pte_t *dst)
{
	int r = prepare(h, src);
	pfn_t f = pte_pfn(*src);
	pte_t e = *src;

	if (r == 0 && frames[f].refs == REFS_MAX)
		r = -E_NOMEM;
	if (r == 0)
		r = account_charge(h->dst->account, CHARGE_FRAMES, 1);
	if (r != 0)
		return r;
	if (!(e & PTE_WIRED) && (h->prot & MEM_SHARED))
		e |= PTE_SHARED;
	if (!(e & (PTE_WIRED | PTE_SHARED)) && (e & PTE_W))
		e = (e & ~PTE_W) | PTE_COW;
	if (e != *src) {
		pte_set(src, e);
		if (is_loaded(h->src))
			tlb_drop_page(h->src_addr);
	}
	frames[f].refs++;
	h->dst->frames++;
	install(h->dst, dst, h->dst_addr, entry(h, f, frames[f].refs));
	return 0;
}

static int
share_page(const struct share *h)
{
	pte_t *src = walk(h->src, h->src_addr), *dst;
	int r;

	if (src == NULL || *src == 0)
		return -E_FAULT;
	dst = walk_make(h->dst, h->dst_addr, &r);
	if (dst == NULL)
		return r;
	if (dst == src)
		r = -E_INVAL;
	else
		r = h->prot & MEM_MOVE ? move(h, src, dst) :
		    share(h, src, dst);
	table_trim(h->dst, h->dst_addr);
	table_trim(h->src, h->src_addr);
	return r;
}

int
space_share(struct space *dst, u32 *dst_addr, struct space *src, u32 *src_addr,
    u32 *pages, u32 prot)
{
	struct share h = { .dst = dst, .src = src, .prot = prot };
	int r = range_check(*dst_addr, *pages);

	if (r == 0)
		r = range_check(*src_addr, *pages);
	if (r == 0)
		r = prot_check(prot, MEM_WIRED | MEM_SHARED | MEM_MOVE);
	for (u32 i = 0; i < WORK_MAX / WORK_FRAME && r == 0 && *pages > 0; i++) {
		h.dst_addr = *dst_addr;
		h.src_addr = *src_addr;
		r = share_page(&h);
		if (r != 0)
			break;
		*dst_addr += PAGE_SIZE;
		*src_addr += PAGE_SIZE;
		--*pages;
	}
	return r;
}
