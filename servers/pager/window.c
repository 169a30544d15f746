/*
 * window.c - what the kernel is asked to do with pages and their slots.
 *
 * Each call here changes the kernel's entries and the slots' counts in one
 * step: nothing can come in between, because the pager is one thread and only
 * it moves pages.
 */
#include <servers/pager/swap.h>
#include <libc/sys/sys.h>

u8
window_scan(u32 slot, u32 clear)
{
	u8 bits = SCAN_NONE;

	sys_mem_scan_clear(HS_SELF, window(slot), 1, &bits, clear);
	return bits;
}

void
window_drop(u32 slot)
{
	window_scan(slot, SCAN_KEPT);
	sys_mem_empty(HS_SELF, window(slot), 1);
}

int
window_make(u32 slot, u32 pages)
{
	int err = sys_mem_zero(HS_SELF, window(slot), pages,
	    PROT_R | PROT_W | MEM_SHARED);

	if (err == 0)
		err = serve_wire((const void *)(uintptr_t)window(slot),
		    pages * PAGE_SIZE);
	if (err != 0)
		sys_mem_empty(HS_SELF, window(slot), pages);
	return err != 0 ? -E_NOMEM : 0;
}

int
window_evict(struct space *s, u32 addr)
{
	u32 slot = slot_new(), used;
	u8 bits = SCAN_NONE;
	i32 r;

	/* Without a free slot only pages that have one already can go. */
	if (slot == 0) {
		sys_mem_scan(s->task, addr, 1, &bits);
		if (!(bits & SCAN_PRESENT) || !(bits & SCAN_KEPT))
			return -E_NOMEM;
	}
	/* (A page that has its own slot needs no place in the window.) */
	r = sys_mem_evict(HS_A, s->task, addr, window(slot),
	    slot != 0 ? slot : COOKIE_MAX);
	if (r < 0)
		return r;
	used = (u32)r & COOKIE_MAX;
	slot_get(used);
	s->out++;
	count.evicted++;
	if (used == slot) {
		slot_state(slot, SLOT_DIRTY);
		return 0;
	}
	if ((u32)r & EVICT_DIRTY) {
		if (slots[used].state == SLOT_CLEAN)
			slot_state(used, SLOT_DIRTY);
		else if (slots[used].state == SLOT_WRITING)
			slots[used].flags |= SLOT_AGAIN;
	} else if (slots[used].state == SLOT_CLEAN) {
		slot_rotate(used); /* among those that go first it is the last */
		count.evicted_clean++;
	}
	return 0;
}

/*
 * The last entry takes the page with it if the disk has no copy of it, or will
 * soon have an old one: the slot is free then.  Else the slot stays, so that
 * the page can be evicted without a write.
 */
int
window_fill(struct space *s, u32 addr, u32 slot, u32 write)
{
	struct slot *p = &slots[slot];
	u32 move = p->refs == 1 && p->state != SLOT_WRITING &&
		   (write || p->state == SLOT_DIRTY);
	int err = sys_mem_fill(
	    HS_A, s->task, addr, window(slot), slot | (move ? FILL_MOVE : 0));

	if (err != 0)
		return err;
	s->out--;
	p->refs--;
	if (move)
		slot_free(slot);
	else if (p->refs == 0)
		sweep_later();
	return 0;
}

u32
window_cookie(const struct space *s, u32 addr)
{
	return sys_mem_cookie(HS_A, s->task, addr);
}

/* ---- ranges --------------------------------------------------------------- */

static void
dropped(struct space *s, const u32 *cookies, i32 n)
{
	for (i32 i = 0; i < n; i++) {
		s->out--;
		slot_put(cookies[i]);
	}
	sweep_later();
}

int
told_zero(struct space *s, u32 addr, u32 pages, u32 prot)
{
	u32 cookies[COOKIES_TOLD];
	i32 r = 0;

	while (pages > 0 && r >= 0) {
		r = sys_mem_zero_told(s->task, &addr, &pages, prot, cookies);
		dropped(s, cookies, r);
	}
	return r < 0 ? r : 0;
}

int
told_empty(struct space *s, u32 addr, u32 pages)
{
	u32 cookies[COOKIES_TOLD];
	i32 r = 0;

	while (pages > 0 && r >= 0) {
		r = sys_mem_empty_told(s->task, &addr, &pages, cookies);
		dropped(s, cookies, r);
	}
	return r < 0 ? r : 0;
}

int
told_clone(struct space *from, struct space *to, u32 addr, u32 pages)
{
	u32 cookies[COOKIES_TOLD];
	i32 r = 0;

	while (pages > 0 && r >= 0) {
		r = sys_mem_clone_told(
		    HS_A, from->task, to->task, &addr, &pages, cookies);
		for (i32 i = 0; i < r; i++) {
			to->out++;
			slot_get(cookies[i]);
		}
	}
	return r < 0 ? r : 0;
}
