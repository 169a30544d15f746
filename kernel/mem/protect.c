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
	if (!(e & PTE_P))
		return (u32)(e & ~(PROT_ALL << ABSENT_PROT_SHIFT)) | prot_full(prot)
									 << ABSENT_PROT_SHIFT;
	e &= ~((pte_t)(PTE_U | PTE_W | PTE_COW) | pte_nx);
	e |= pte_of_prot(prot);
	if ((e & PTE_W) && !(e & (PTE_SHARED | PTE_WIRED)) && frames[pte_pfn(e)].refs > 1)
		e ^= PTE_W | PTE_COW;
	return e;
}

static u32
protect_run(struct range *r, u32 addr, pte_t *p, u32 n)
{
	u32 i;

	(void)addr;
	for (i = 0; i < n && r->work < WORK_MAX; i++, p++, r->work++) {
		if (pte_low(p) == 0)
			continue;
		r->flush |= pte_low(p) & PTE_P;
		pte_set(p, with_rights(*p, r->value));
	}
	return i;
}

int
space_protect(struct space *s, u32 *addr, u32 *pages, u32 prot, u32 *cookies)
{
	struct range r = { .s = s, .value = prot & PROT_ALL };
	int err = prot_check(prot, MEM_SHARED);

	(void)cookies;
	return err != 0 ? err : range_each(&r, addr, pages, false, protect_run);
}
