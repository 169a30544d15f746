/*
 * kmap.c - kernel addresses for memory outside the direct map.
 */
#include <kernel/mem/frames.h>

enum { SLOTS = 4 };

static u32 mmio_used;

static void
set_window(u32 addr, pte_t e)
{
	pte_set(&windows[(addr - WINDOWS) >> PAGE_SHIFT], e);
}

void *
kmap(pfn_t f, unsigned slot)
{
	u32 addr = KMAP_BASE + (cpu_index() * SLOTS + slot) * PAGE_SIZE;

	if (f < low_frames)
		return low_address(f);
	KASSERT(slot < SLOTS);
	set_window(addr, pte_of_pfn(f) | PTE_P | PTE_W | PTE_A | PTE_D | pte_nx);
	tlb_drop_page(addr);
	return (void *)(uintptr_t)addr;
}

/* For ever: what the kernel drives itself, it drives until the end. */
void *
mmio_map(u64 phys, u32 bytes)
{
	u32 off = (u32)phys & PAGE_MASK, addr = MMIO_BASE + mmio_used;
	u32 need = (off + bytes + PAGE_MASK) & ~(u32)PAGE_MASK;

	if (bytes == 0 || need < bytes || need > WINDOWS_END - MMIO_BASE - mmio_used ||
	    (phys + bytes) >> PAGE_SHIFT > PFN_MAX)
		return NULL;
	for (u32 at = 0; at < need; at += PAGE_SIZE)
		set_window(addr + at, pte_of_pfn((u32)(phys >> PAGE_SHIFT) + (at >> PAGE_SHIFT)) |
					  PTE_P | PTE_W | PTE_UNCACHED | pte_nx);
	mmio_used += need;
	return (u8 *)(uintptr_t)addr + off;
}
