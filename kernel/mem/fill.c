/*
 * fill.c - pages become demand-zero, or nothing: entries only, no frames.
 */
#include <kernel/mem/walk.h>

/* r->value is the entry to write. */
static u32
fill_run(struct range *r, u32 addr, pte_t *p, u32 n)
{
	u32 i, e = r->value, work = r->work, *count = table_count(p);
	u32 now = *count;

	(void)addr;
	for (i = 0; i < n && work < WORK_MAX; i++, p++, work++) {
		u32 low = pte_low(p);

		if ((e | now) == 0) { /* nothing left to make nothing of */
			i = n;
			break;
		}
		if (!(low & PTE_P)) {
			if (cookie_of(low) != 0 && !range_tell(r, cookie_of(low)))
				break;
			now += (e != 0) - (low != 0);
			pte_set_low(p, e);
			continue;
		}
		now -= e == 0;
		r->gone += page_drop(*p);
		r->flush = true;
		pte_set(p, e);
		work += WORK_FRAME;
	}
	*count = now;
	r->work = work;
	return i;
}

int
space_zero(struct space *s, u32 *addr, u32 *pages, u32 prot, u32 *cookies)
{
	struct range r = { .s = s, .value = zero_of_prot(prot), .cookies = cookies };
	int err = prot_check(prot, MEM_WIRED | MEM_SHARED);

	return err != 0 ? err : range_each(&r, addr, pages, true, fill_run);
}

int
space_empty(struct space *s, u32 *addr, u32 *pages, u32 prot, u32 *cookies)
{
	struct range r = { .s = s, .cookies = cookies };

	(void)prot;
	return range_each(&r, addr, pages, false, fill_run);
}
