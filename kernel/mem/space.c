/*
 * space.c - address spaces: birth, death, and single pages put in by hand.
 *
 * The kernel's quarter is the same in all of them: their top tables point to
 * the same tables, which exist from the start.
 */
#include <kernel/arch/arch.h>
#include <kernel/lib/string.h>
#include <kernel/mem/walk.h>
#include <kernel/obj/account.h>

#define TOP_BYTES    (TOP_ENTRIES * sizeof(pte_t))
#define KERNEL_ENTRY (KERNEL_BASE / (~0u / TOP_ENTRIES + 1))

static struct slab_cache tops = SLAB_CACHE("top table", TOP_BYTES, 32);

static pte_t *
top_alloc(void)
{
	pfn_t f;

	if (TOP_BYTES < PAGE_SIZE)
		return slab_alloc(&tops, FLOOR_SERVER);
	f = frame_alloc_low(0, FLOOR_SERVER);
	if (f == 0)
		return NULL;
	clear_page(low_address(f));
	return low_address(f);
}

int
space_init(struct space *s, struct account *a)
{
	int r = account_charge(a, CHARGE_FRAMES, 1);
	pte_t *top;

	if (r != 0)
		return r;
	top = top_alloc();
	if (top == NULL) {
		account_return(a, CHARGE_FRAMES, 1);
		return -E_NOMEM;
	}
	for (u32 i = KERNEL_ENTRY; i < TOP_ENTRIES; i++)
		top[i] = kernel_top[i];
	*s = (struct space){
		.top = top, .account = a, .cr3 = (u32)((uintptr_t)top - (uintptr_t)low_address(0))
	};
	return 0;
}

void
space_destroy(struct space *s)
{
	u32 addr = USER_MIN, pages = (USER_END - USER_MIN) >> PAGE_SHIFT;

	space_hold(s);
	if (is_loaded(s))
		tables_load(kernel_cr3);
	while (pages > 0)
		space_empty(s, &addr, &pages, 0, NULL);
	KASSERT(s->frames == 0 && s->tables == 0);
	if (TOP_BYTES < PAGE_SIZE)
		slab_free(&tops, s->top);
	else
		frame_free(low_pfn(s->top), 0);
	account_return(s->account, CHARGE_FRAMES, 1);
	s->top = NULL;
}

void
space_load(const struct space *s)
{
	if (!is_loaded(s))
		tables_load(s->cr3);
}

pfn_t
page_alloc(struct space *s, enum floor floor, int *err)
{
	pfn_t f;

	*err = account_charge(s->account, CHARGE_FRAMES, 1);
	if (*err != 0)
		return 0;
	f = frame_alloc_user(floor);
	if (f == 0) {
		account_return(s->account, CHARGE_FRAMES, 1);
		*err = -E_NOMEM;
		return 0;
	}
	s->frames++;
	return f;
}

void
page_return(struct space *s, u32 n)
{
	s->frames -= n;
	account_return(s->account, CHARGE_FRAMES, n);
}

void
page_put(struct space *s, u32 addr, pte_t *p, pte_t e)
{
	pte_t old = *p;

	space_hold(s);
	pte_set(p, e);
	*table_count(p) += (e != 0) - (old != 0);
	if (!(old & PTE_P))
		return;
	if (is_loaded(s))
		tlb_drop_page(addr);
	page_return(s, page_drop(old));
}

/* The same where there may be no table yet.  0, -E_NOMEM, -E_QUOTA. */
static int
put(struct space *s, u32 addr, pte_t e)
{
	int r = 0;
	pte_t *p = walk_make(s, addr, &r);

	if (p != NULL)
		page_put(s, addr, p, e);
	return r;
}

int
space_map_frame(struct space *s, u32 addr, pfn_t f, u32 prot)
{
	int r = account_charge(s->account, CHARGE_FRAMES, 1);
	if (r != 0)
		return r;
	frame_get(f);
	s->frames++;
	r = put(s, addr, pte_of_pfn(f) | PTE_P | PTE_A | PTE_WIRED | pte_of_prot(prot));
	if (r != 0) {
		frame_put(f);
		page_return(s, 1);
	}
	return r;
}

int
space_phys(struct space *s, u32 addr, u64 phys, u32 pages, u32 prot)
{
	u64 pfn = phys >> PAGE_SHIFT;
	int r = 0;

	for (u32 i = 0; i < pages; i++)
		if (frame_counted((pfn_t)pfn + i) || is_apic((pfn_t)pfn + i))
			return -E_PERM;
	for (u32 i = 0; i < pages && r == 0; i++)
		r = put(s, addr + i * PAGE_SIZE,
		    pte_of_pfn((pfn_t)pfn + i) | PTE_P | PTE_WIRED | PTE_SHARED |
			pte_of_prot(prot) | (prot & MEM_UNCACHED ? PTE_UNCACHED : 0));
	return r;
}

pfn_t
space_lookup(const struct space *s, u32 addr)
{
	pte_t *p = in_user(addr) ? walk(s, addr) : NULL;

	return p != NULL && (*p & PTE_P) ? pte_pfn(*p) : 0;
}

/* What is said of entry e of a frame, which loses what is in clear. */
static u32
scan_present(pte_t *p, u32 clear)
{
	u32 low = pte_low(p), bits = SCAN_PRESENT | (low & PTE_W) << 1;
	struct frame_info *f = &frames[frame_counted(pte_pfn(*p)) ? pte_pfn(*p) : 0];

	bits |= (low & (PTE_A | PTE_D)) >> 2 | (low & (PTE_COW | PTE_SHARED)) >> 4;
	bits |= f->flags & FRAME_DIRTY ? SCAN_DIRTY : 0;
	if (f->link[0] != 0)
		bits |= SCAN_KEPT | (f->refs == 1 ? SCAN_SOLE : 0);
	else if (f->flags & FRAME_LENT)
		bits |= SCAN_LENT;
	if (clear & SCAN_DIRTY)
		f->flags &= (u8)~FRAME_DIRTY;
	if (clear & SCAN_KEPT)
		f->link[0] = 0;
	pte_set_low(p, low & ~((clear & (SCAN_ACCESSED | SCAN_DIRTY)) << 2));
	return bits;
}

_Static_assert(PTE_A >> 2 == SCAN_ACCESSED && PTE_D >> 2 == SCAN_DIRTY && PTE_COW >> 4 == SCAN_COW,
    "scan's bits by shifts");

void
space_scan(struct space *s, u32 addr, u32 pages, u8 *out, u32 clear)
{
	if (clear != 0)
		space_hold(s);
	for (u32 i = 0; i < pages; i++) {
		pte_t *p = walk(s, addr + i * PAGE_SIZE);
		u32 low = p == NULL ? 0 : pte_low(p), bits = (low & PTE_SHARED) >> 4;

		if (low & PTE_P)
			bits = scan_present(p, clear);
		else if (low != 0)
			bits |= is_zero(low) ? SCAN_ZERO : SCAN_COOKIE;
		out[i] = (u8)bits;
	}
	if (clear != 0 && is_loaded(s))
		tlb_drop_all();
}
