/*
 * range.c - operations on ranges of pages, by runs: tables are walked once
 * for all the pages in them.
 */
#include <kernel/mem/walk.h>

int
range_check(u32 addr, u32 pages)
{
	if (addr & PAGE_MASK || addr < USER_MIN || addr > USER_END ||
	    pages > (USER_END - addr) >> PAGE_SHIFT)
		return -E_INVAL;
	return 0;
}

bool
range_tell(struct range *r, u32 cookie)
{
	if (r->cookies != NULL && r->told == COOKIES_TOLD)
		return false;
	if (r->cookies != NULL)
		r->cookies[r->told++] = cookie;
	return true;
}

int
range_each(struct range *r, u32 *addr, u32 *pages, bool make, range_run *run)
{
	struct space *s = r->s;

	r->err = range_check(*addr, *pages);
	space_hold(s);
	while (r->err == 0 && *pages > 0 && r->work < WORK_MAX && r->told < COOKIES_TOLD) {
		pte_t *p = make ? walk_make(s, *addr, &r->err) : walk(s, *addr);
		u32 n;

		if (p == NULL && make)
			break;
		n = p != NULL ? run_length(*addr) : (walk_skip(s, *addr) - *addr) >> PAGE_SHIFT;
		if (n > *pages)
			n = *pages;
		r->work++;
		if (p != NULL) {
			n = run(r, *addr, p, n);
			if (*table_count(p) == 0)
				table_trim(s, *addr);
		}
		*addr += n << PAGE_SHIFT;
		*pages -= n;
	}
	if (r->flush && is_loaded(s))
		tlb_drop_all();
	page_return(s, r->gone);
	return r->told > 0 ? (int)r->told : r->err;
}
