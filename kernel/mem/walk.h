/*
 * walk.h - page tables of any number of levels, for kernel/mem only.
 *
 * A table's frame counts the entries in it that are not 0; a table whose last
 * entry goes is freed (table_trim), so an address space costs what it holds.
 * The top table stays.  Whoever writes an entry keeps the count.
 */
#pragma once
#include <kernel/mem/frames.h>

/* The entry for addr at a level, 0 being pages; NULL if it has no table. */
pte_t *walk_to(const struct space *s, u32 addr, int level);
pte_t *walk(const struct space *s, u32 addr);
/* The same; makes tables.  NULL: *err is -E_NOMEM or -E_QUOTA. */
pte_t *walk_make(struct space *s, u32 addr, int *err);
/* Frees the tables on the way to addr that have become empty. */
void table_trim(struct space *s, u32 addr);
/* addr has no table: the next address that may have one. */
u32 walk_skip(const struct space *s, u32 addr);

/* How many entries of p's table are not 0. */
static inline u32 *
table_count(const pte_t *p)
{
	return &frames[low_pfn(p)].link[0];
}

/* Entries from addr's to the end of its table. */
static inline u32
run_length(u32 addr)
{
	return PT_ENTRIES - (addr >> PAGE_SHIFT & (PT_ENTRIES - 1));
}

static inline bool
is_loaded(const struct space *s)
{
	return tables_loaded() == s->cr3;
}

static inline bool
in_user(u32 addr)
{
	return addr - USER_MIN < USER_END - USER_MIN;
}

/* ---- rights -------------------------------------------------------------- */

enum { PROT_ALL = PROT_R | PROT_W | PROT_X };

_Static_assert(PTE_W == PROT_W && PTE_U == PROT_R << 2, "rights by shifts");

/* Read is implied by the others. */
static inline u32
prot_full(u32 prot)
{
	return prot & (PROT_W | PROT_X) ? prot | PROT_R : prot;
}

static inline pte_t
pte_of_prot(u32 prot)
{
	u32 low = (prot_full(prot) & PROT_R) << 2 | (prot & PROT_W);

	if (prot & MEM_SHARED)
		low |= PTE_SHARED;
	if (prot & MEM_WIRED)
		low |= PTE_WIRED;
	return low | (prot & PROT_X ? 0 : pte_nx);
}

static inline u32
zero_of_prot(u32 prot)
{
	u32 low = PTE_ZERO | (prot_full(prot) & PROT_ALL) << ABSENT_PROT_SHIFT;

	if (prot & MEM_SHARED)
		low |= PTE_SHARED;
	if (prot & MEM_WIRED)
		low |= PTE_WIRED;
	return low;
}

static inline u32
absent_prot(u32 low)
{
	return low >> ABSENT_PROT_SHIFT & PROT_ALL;
}

/* A page of zeroes not made yet. */
static inline bool
is_zero(u32 low)
{
	return (low & (PTE_P | PTE_ZERO)) == PTE_ZERO;
}

/* The cookie that an entry holds; 0: it is no cookie. */
static inline u32
cookie_of(u32 low)
{
	return (low & (PTE_P | PTE_COOKIE)) == PTE_COOKIE ? low >> PAGE_SHIFT : 0;
}

/* What demand-zero or cookie entry `low' is with frame f in it. */
static inline pte_t
filled(u32 low, pfn_t f)
{
	u32 prot = absent_prot(low);
	u32 e = (prot & PROT_R) << 2 | (prot & PROT_W) | PTE_P | PTE_A |
		(low & (PTE_SHARED | PTE_WIRED));

	return pte_of_pfn(f) | e | (prot & PROT_X ? 0 : pte_nx);
}

/* Whether prot makes sense; 0 or an error. */
static inline int
prot_check(u32 prot, u32 allowed)
{
	if (prot & ~(PROT_ALL | allowed))
		return -E_INVAL;
	return (prot & (PROT_W | PROT_X)) == (PROT_W | PROT_X) ? -E_PERM : 0;
}

/* ---- what the operations are made of ---------------------------------------
 */

/*
 * An operation on a range does at most so much in one call, so that it returns
 * in bounded time; a unit is about an entry looked at.
 */
enum { WORK_MAX = 512, WORK_FRAME = 8, WORK_COPY = 128 };

struct range {
	struct space *s;
	u32 value;  /* the operation's own */
	u32 work;   /* done so far */
	u32 gone;   /* frames dropped but not returned yet */
	bool flush; /* a present entry gives less than before */
	int err;
	u32 *cookies; /* for the caller; NULL: it wants none */
	u32 told;
};

/*
 * Some pages whose entries lie in one table: the first one's address and entry,
 * and how many.  Answers how many were done.
 */
typedef u32 range_run(struct range *r, u32 addr, pte_t *p, u32 n);
/* run for all pages; make: make missing tables, else skip what has none. */
int range_each(struct range *r, u32 *addr, u32 *pages, bool make, range_run *run);
/* Tell a cookie.  false: there is no room, stop before it. */
bool range_tell(struct range *r, u32 cookie);

/* A frame charged to s and counted there, refs 1, or 0 and *err. */
pfn_t page_alloc(struct space *s, enum floor floor, int *err);
/* n pages of s have gone: what they were charged. */
void page_return(struct space *s, u32 n);
/* Put e at addr, whose entry is p, in place of what is there. */
void page_put(struct space *s, u32 addr, pte_t *p, pte_t e);
/* Give a demand-zero entry its frame.  0 or an error. */
int page_zero_fill(struct space *s, pte_t *p, enum floor floor);
/* Give a private page a frame that nobody else has: copied, or taken if it is
 * that already.  Copy-on-write becomes write. */
int page_own(struct space *s, pte_t *p, u32 addr, enum floor floor);

/* A present entry goes: 1 if it was a frame of RAM, which was charged. */
static inline u32
page_drop(pte_t e)
{
	pfn_t f = pte_pfn(e);

	if (!frame_counted(f))
		return 0;
	if (e & PTE_D)
		frames[f].flags |= FRAME_DIRTY;
	frame_put(f);
	return 1;
}
