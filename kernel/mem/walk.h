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
/* The first address after addr that might have a table. */
u32 walk_skip(const struct space *s, u32 addr);

static inline struct frame_info *
table_info(const pte_t *p)
{
	return &frames[low_pfn(p)];
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

static inline pte_t
pte_of_prot(u32 prot)
{
	pte_t e = prot & PROT_X ? 0 : pte_nx;

	if (prot & PROT_ALL)
		e |= PTE_U;
	if (prot & PROT_W)
		e |= PTE_W;
	if (prot & MEM_SHARED)
		e |= PTE_SHARED;
	if (prot & MEM_WIRED)
		e |= PTE_WIRED;
	return e;
}

static inline pte_t
zero_of_prot(u32 prot)
{
	return PTE_ZERO | (pte_t)(prot & PROT_ALL) << ABSENT_PROT_SHIFT |
	    (prot & MEM_SHARED ? PTE_SHARED : 0) |
	    (prot & MEM_WIRED ? PTE_WIRED : 0);
}

static inline u32
absent_prot(pte_t e)
{
	return (u32)e >> ABSENT_PROT_SHIFT & PROT_ALL;
}

/* A page of zeroes not made yet: and no entry that is there looks so. */
static inline bool
is_zero(pte_t e)
{
	return (e & (PTE_P | PTE_ZERO)) == PTE_ZERO;
}

/* What a demand-zero entry's rights are once it has a frame. */
static inline pte_t
present_rights(pte_t e)
{
	return pte_of_prot(absent_prot(e)) | (e & (PTE_SHARED | PTE_WIRED));
}

/* Whether prot makes sense; 0 or an error. */
static inline int
prot_check(u32 prot, u32 allowed)
{
	if (prot & ~(PROT_ALL | allowed))
		return -E_INVAL;
	return (prot & (PROT_W | PROT_X)) == (PROT_W | PROT_X) ? -E_PERM : 0;
}

/* ---- shared by the operations, one file each ------------------------------ */

/*
 * Work done so far in one call, so that it returns in bounded time; a unit is
 * about an entry written.
 */
enum { WORK_MAX = 512, WORK_FRAME = 8, WORK_TABLE = 64, WORK_COPY = 128 };

/* Check a range of whole user pages: 0 or -E_INVAL. */
int range_check(u32 addr, u32 pages);
/* A frame charged to s, refs 1, or 0 and *err.  low: from the direct map. */
pfn_t page_alloc(struct space *s, enum floor floor, bool low, int *err);
/* n pages of s have gone: what they were charged. */
void page_return(struct space *s, u32 n);
/* Give a demand-zero entry its frame.  0 or an error. */
int page_zero_fill(struct space *s, pte_t *p, enum floor floor);
/* Make a COW entry writable: copied, or taken if nobody else has it. */
int page_cow(struct space *s, pte_t *p, u32 addr, enum floor floor);

/* A present entry goes: 1 if it was a frame of RAM, which was charged. */
static inline u32
page_drop(pte_t e)
{
	pfn_t f = pte_pfn(e);

	if (!frame_counted(f))
		return 0;
	frame_put(f);
	return 1;
}
