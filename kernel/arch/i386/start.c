/*
 * start.c - the kernel's own page tables, then everything else in order.
 *
 * Nothing is ever writable and executable: text is read-only, and all other
 * memory is not executable where the processor can tell (NX).  Low memory is
 * mapped in large global pages, but for the first 4 MiB, where the kernel is.
 */
#include <kernel/arch/arch.h>
#include <kernel/arch/cpu.h>
#include <kernel/arch/i386/start.h>
#include <kernel/arch/paging.h>
#include <kernel/debug/cmdline.h>
#include <kernel/debug/ksyms.h>
#include <kernel/debug/panic.h>
#include <kernel/debug/print.h>
#include <kernel/mem/mem.h>

enum { FIRST = 4 << 20 };	/* bytes mapped in small pages */

extern char _text[], _etext[], _rodata[], _erodata[], _end[];
extern pte_t kernel_dir[PT_ENTRIES];
extern char boot_stack[KSTACK_SIZE];

#if CONFIG_PAE
pte_t pte_nx;
#endif
u32 low_frames;
pte_t windows[(WINDOWS_END - WINDOWS) / PAGE_SIZE]
    __attribute__((aligned(PAGE_SIZE)));
static pte_t first[FIRST / PAGE_SIZE] __attribute__((aligned(PAGE_SIZE)));

/* Directory entries that point to the tables which make up map. */
static void
map_tables(u32 addr, const pte_t *map, u32 entries)
{
	for (; entries > 0; entries -= PT_ENTRIES, map += PT_ENTRIES) {
		kernel_dir[addr >> LARGE_SHIFT & (PT_ENTRIES - 1)] =
		    pte_of_pfn(low_pfn(map)) | PTE_P | PTE_W;
		addr += 1u << LARGE_SHIFT;
	}
}

static pte_t
rights_at(u32 addr)
{
	if (addr >= (u32)_text && addr < (u32)_etext)
		return PTE_P;
	if (addr >= (u32)_rodata && addr < (u32)_erodata)
		return PTE_P | pte_nx;
	return PTE_P | PTE_W | pte_nx;
}

/* How much memory to map directly: all there is, up to a limit. */
static u32
low_end(const struct bootinfo *bi)
{
	u64 end = FIRST, large = 1u << LARGE_SHIFT;

	for (u32 i = 0; i < bi->nranges && i < BOOT_RANGES; i++) {
		const struct boot_range *r = &bi->range[i];

		if ((r->type == BOOT_RAM_FREE || r->type == BOOT_RAM_USED) &&
		    r->start < LOW_MAX && r->start + r->size > end)
			end = r->start + r->size;
	}
	end = (end + large - 1) & ~(large - 1);
	return end < LOW_MAX ? (u32)end : LOW_MAX;
}

static void
enable_nx(void)
{
#if CONFIG_PAE
	if (cpuid(CPUID_EXT).eax > CPUID_EXT &&
	    (cpuid(CPUID_EXT + 1).edx & CPUID_EXT1_NX)) {
		wrmsr(MSR_EFER, rdmsr(MSR_EFER) | EFER_NXE);
		pte_nx = (pte_t)1 << 63;
	}
#endif
}

void
paging_init(const struct bootinfo *bi)
{
	u32 end = low_end(bi), large = 1u << LARGE_SHIFT;
	pte_t global = cpuid(1).edx & CPUID1_PGE ? PTE_G : 0;

	enable_nx();
	low_frames = end >> PAGE_SHIFT;
	for (u32 i = 0; i < FIRST / PAGE_SIZE; i++)
		first[i] = pte_of_pfn(i) | global |
		    rights_at(KERNEL_BASE + i * PAGE_SIZE);
	for (u32 i = 0; i < KSTACK_SIZE / PAGE_SIZE; i++)
		windows[(KSTACK_STEP - KSTACK_SIZE) / PAGE_SIZE + i] =
		    pte_of_pfn(low_pfn(boot_stack) + i) | global |
		    rights_at((u32)boot_stack);
	map_tables(KERNEL_BASE, first, FIRST / PAGE_SIZE);
	map_tables(WINDOWS, windows, (WINDOWS_END - WINDOWS) / PAGE_SIZE);
	for (u32 at = FIRST; at < LOW_MAX; at += large)
		kernel_dir[(KERNEL_BASE + at) >> LARGE_SHIFT &
		    (PT_ENTRIES - 1)] = at >= end ? 0 :
		    (pte_of_pfn(at >> PAGE_SHIFT) | PTE_P | PTE_W | PTE_LARGE |
			global | pte_nx);
	for (u32 i = 0; i < KERNEL_BASE / (~0u / TOP_ENTRIES + 1); i++)
		kernel_top[i] = 0;	/* where it is: not mapped any more */
	write_cr3(kernel_cr3);
	if (global != 0)
		write_cr4(read_cr4() | CR4_PGE);
}

_Noreturn void
start_kernel(struct bootinfo *bi)
{
	console_init();
	if (bi->magic != BOOTINFO_MAGIC || bi->nranges > BOOT_RANGES ||
	    bi->nmodules > BOOT_MODULES)
		panic("not started by the shim");
	bi->cmdline[BOOT_CMDLINE - 1] = '\0';
	cmdline_init(bi->cmdline);
	if (PT_LEVELS == 3 && pte_nx == 0)
		kprintf("kernel: no NX: readable means executable here\n");
	frame_init(bi);
	ksyms_init(bi);
	cpu_init();
	irqchip_init();
	clock_rates(bi);
	clock_init();
	kernel_main(bi);
}
