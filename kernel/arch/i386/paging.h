/*
 * paging.h - x86 page tables of two or three (PAE) levels.
 *
 * Tables lie in low memory.  A present entry is the processor's, with three
 * bits of ours.  One that is not present says what would be there:
 *
 *	0		nothing
 *	PTE_ZERO	a page of zeroes, made at the first touch
 *	PTE_COOKIE	the pager's business: a number of 20 bits, in place of
 *			the frame's
 *
 * the last two with rights (PROT_ bits at ABSENT_PROT_SHIFT), SHARED, WIRED.
 */
#pragma once
#include <kernel/arch/i386/cpu.h>
#include <kernel/arch/i386/layout.h>
#include <proto/layout.h>

#if CONFIG_PAE
typedef u64 pte_t;
enum { PT_LEVELS = 3, PT_BITS = 9, TOP_ENTRIES = 4 };
enum { PFN_MAX = 1 << 24 }; /* 64 GiB */
/* The processor's no-execute bit; 0 if it has none. */
extern pte_t pte_nx;
/* The top table's entries know no rights. */
#define TOP_FLAGS PTE_P
#else
typedef u32 pte_t;
enum { PT_LEVELS = 2, PT_BITS = 10, TOP_ENTRIES = 1024 };
enum { PFN_MAX = 1 << 20 };
#define pte_nx    ((pte_t)0)
#define TOP_FLAGS (PTE_P | PTE_W | PTE_U)
#endif

enum { PT_ENTRIES = 1 << PT_BITS, LARGE_SHIFT = PAGE_SHIFT + PT_BITS };

#define PTE_P        1u
#define PTE_W        2u
#define PTE_U        4u /* user: readable at all */
#define PTE_UNCACHED 0x18u
#define PTE_A        0x20u
#define PTE_D        0x40u
#define PTE_LARGE    0x80u
#define PTE_G        0x100u
#define PTE_COW      0x200u /* writable, once copied */
#define PTE_SHARED   0x400u
#define PTE_WIRED    0x800u
#define TABLE_FLAGS  (PTE_P | PTE_W | PTE_U)

#define PTE_ZERO   2u
#define PTE_COOKIE 4u
enum { ABSENT_PROT_SHIFT = 3 };

/* What the processor remembers of one page; all but the kernel's; its tables.
 */
#define tlb_drop_page(addr) invlpg(addr)
#define tlb_drop_all()      write_cr3(read_cr3())
#define tables_loaded()     read_cr3()
#define tables_load(cr3)    write_cr3(cr3)

/* The top table of a kernel without users; the entries for the windows. */
extern pte_t *kernel_top, *windows;
extern pte_t first_entry; /* top table's, by which CPUs start */
extern u32 low_frames;    /* how many the direct map covers */

static inline u32
pte_pfn(pte_t e)
{
	return (u32)(e >> PAGE_SHIFT);
}

static inline pte_t
pte_of_pfn(u32 pfn)
{
	return (pte_t)pfn << PAGE_SHIFT;
}

/* The table that an entry of a table points to. */
static inline pte_t *
pte_table(pte_t e)
{
	return (pte_t *)(KERNEL_BASE + ((u32)e & ~(u32)PAGE_MASK));
}

/* No processor ever sees half of the old entry and half of the new. */
static inline void
pte_set(pte_t *p, pte_t e)
{
	volatile u32 *half = (volatile u32 *)p;

	if (sizeof e > 4) {
		half[0] = 0;
		half[1] = (u32)((u64)e >> 32);
	}
	half[0] = (u32)e;
}

/*
 * All but the frame's high bits and NX is in the low word; an entry that is
 * not present has nothing else.
 */
static inline u32
pte_low(const pte_t *p)
{
	return *(const volatile u32 *)p;
}

static inline void
pte_set_low(pte_t *p, u32 low)
{
	*(volatile u32 *)p = low;
}

static inline void *
low_address(u32 pfn)
{
	return (void *)(KERNEL_BASE + (pfn << PAGE_SHIFT));
}

static inline u32
low_pfn(const void *p)
{
	return ((uintptr_t)p - KERNEL_BASE) >> PAGE_SHIFT;
}
