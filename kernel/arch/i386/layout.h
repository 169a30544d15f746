/*
 * layout.h - the kernel's quarter of every address space.
 *
 *	0xc0000000  low memory, directly: kernel image, tables, objects
 *	0xf8000000  the windows, one run of 4 MiB in pages of 4 KiB:
 *	  +0          kernel stacks, each below an unmapped page
 *	  +1 MiB      kmap's pages, four per CPU
 *	  +2 MiB      device memory (mmio_map)
 *
 * All page tables of it exist from the start, so that every address space
 * sees all of it without ever being told.  Assembly includes this, too.
 */
#pragma once

#define KERNEL_BASE 0xc0000000
#define LOW_MAX     0x30000000 /* bytes mapped directly, at most */
#define WINDOWS     0xf8000000
#define KSTACK_BASE (WINDOWS + 0x000000)
#define KMAP_BASE   (WINDOWS + 0x100000)
#define MMIO_BASE   (WINDOWS + 0x200000)
#define WINDOWS_END (WINDOWS + 0x400000)
#define KSTACK_SIZE 8192
#define KSTACK_STEP 16384
#define KSTACKS     16 /* MAX_CPUS */

#ifndef __ASSEMBLER__
#include <proto/types.h>
/* Where CPU cpu's kernel stack starts growing down from. */
static inline u32
kernel_stack_top(unsigned cpu)
{
	return KSTACK_BASE + (cpu + 1) * KSTACK_STEP;
}
/* Which CPU this is: by its stack. */
static inline unsigned
cpu_index(void)
{
	return (uintptr_t)__builtin_frame_address(0) / KSTACK_STEP % KSTACKS;
}
/* The page tables of a kernel that runs nobody, for CR3. */
extern u32 kernel_cr3;
#endif
