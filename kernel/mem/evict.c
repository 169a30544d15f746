/*
 * evict.c - a page leaves its task for the pager's window, and comes back.
 *
 * The entry keeps a cookie of the pager's with the page's rights, the frame's
 * record keeps it for the other sharers: whoever evicts the frame next gets
 * the same one.  Invariant: a frame with a cookie lies in the window, so nobody
 * else is its last user and writes to it as his own.
 */
#include <kernel/mem/walk.h>
#include <kernel/obj/account.h>

/* The entry that is left of page e. */
static pte_t
left_behind(pte_t e, u32 cookie)
{
	u32 prot = e & (PTE_W | PTE_COW) ? PROT_R | PROT_W : e & pte_nx ? PROT_R : PROT_R | PROT_X;

	return cookie << PAGE_SHIFT | PTE_COOKIE | ((u32)e & PTE_SHARED) |
	       (e & PTE_U ? prot << ABSENT_PROT_SHIFT : 0);
}

int
space_evict(struct space *s, u32 addr, struct space *w, u32 window, u32 cookie)
{
	pte_t *p = in_user(addr) ? walk(s, addr) : NULL, *q, e;
	struct frame_info *f;
	int r = 0;

	space_hold(s);
	e = p != NULL ? *p : 0;
	f = &frames[pte_pfn(e)];
	if (!(e & PTE_P) || (e & PTE_WIRED) || !frame_counted(pte_pfn(e)) ||
	    (f->flags & FRAME_LENT))
		return -E_FAULT;
	if (f->link[0] == 0) {
		q = walk_make(w, window, &r);
		if (q == NULL)
			return r;
		r = account_charge(w->account, CHARGE_FRAMES, 1);
		if (r != 0) {
			table_trim(w, window);
			return r;
		}
		f->link[0] = cookie;
		f->refs++;
		w->frames++;
		page_put(w, window, q,
		    pte_of_pfn(pte_pfn(e)) | PTE_P | pte_of_prot(PROT_R | MEM_SHARED));
	}
	cookie = f->link[0];
	page_put(s, addr, p, left_behind(e, cookie));
	if (f->flags & FRAME_DIRTY)
		cookie |= EVICT_DIRTY;
	f->flags &= (u8)~FRAME_DIRTY;
	return (int)cookie;
}

int
space_fill(struct space *s, u32 addr, struct space *w, u32 window, u32 cookie)
{
	bool move = cookie & FILL_MOVE;
	pte_t *p = in_user(addr) ? walk(s, addr) : NULL, *q = walk(w, window), e;
	struct frame_info *f;
	int r;

	cookie &= COOKIE_MAX;
	if (p == NULL || cookie_of(pte_low(p)) != cookie)
		return -E_AGAIN;
	if (q == NULL || !(*q & PTE_P) || !frame_counted(pte_pfn(*q)))
		return -E_FAULT;
	f = &frames[pte_pfn(*q)];
	r = account_charge(s->account, CHARGE_FRAMES, 1);
	if (r != 0)
		return r;
	e = filled(pte_low(p), pte_pfn(*q));
	f->link[0] = move ? 0 : cookie;
	f->refs++;
	s->frames++;
	if (move) {
		page_put(w, window, q, 0);
		table_trim(w, window);
	} else if (*q & PTE_W) {
		space_hold(w);
		pte_set_low(q, pte_low(q) & ~PTE_W);
		if (is_loaded(w))
			tlb_drop_page(window);
	}
	if ((e & PTE_W) && !(e & PTE_SHARED) && f->refs > 1)
		e ^= PTE_W | PTE_COW;
	pte_set(p, e);
	return 0;
}

u32
space_cookie(const struct space *s, u32 addr)
{
	pte_t *p = in_user(addr) ? walk(s, addr) : NULL;

	return p != NULL ? cookie_of(pte_low(p)) : 0;
}
