/*
 * boot.h - how the shim sets up the kernel's half of the first address space.
 *
 * The kernel's image begins with struct boot_header.  The shim loads it, and
 * enters its ELF entry with paging on, interrupts off, a stack as for a
 * function (struct bootinfo *, u32 low), and this map:
 *
 *	base			low memory directly: `low' bytes of it, whole large
 *				pages, at most low_max; in small pages as far as
 *				the kernel's image reaches
 *	windows			tables for so many bytes, empty but for stacks:
 *				the last stack_size bytes before stack_top, for
 *				each other CPU stack_step higher
 *	0			the first large page, for the shim: the kernel
 *				clears the top table's first entry
 *
 * Segments have the rights their headers say, all else is writable; nothing is
 * both writable and executable if the processor can tell.  All is global, and
 * supervisors obey write protection.
 */
#pragma once
#include <proto/types.h>

#define BOOT_HEADER_MAGIC	0x4d617168u

struct boot_header {
	u32 magic;
	u32 pae;		/* 1: tables of three levels, 0: of two */
	u32 base, low_max;
	u32 windows, windows_size;	/* a run of 4 MiB */
	u32 stack_top, stack_size, stack_step;
};

/*
 * Every other CPU waits in the page at bootinfo.ap_page, which begins with
 * struct boot_ap, until its `entry' is not 0.  Then it gets the same map and
 * jumps there with `stack' as for a function, interrupts off.  It runs by the
 * first large page, for which the top table needs the entry that the kernel
 * found first in it.
 */
struct boot_ap {
	u32 jump;			/* code */
	u32 cr3, cr4, pge, nxe, number;	/* the shim's */
	struct {
		u32 entry, stack;
	} cpu[16]; /* as in bootinfo.apic_id */
};

/*
 * Interrupts: the pair of 8259A has vectors from BOOT_PIC_VECTOR up and all lines
 * masked but the second's way in.  Pins of I/O APICs are masked; what is a line
 * goes to the first CPU.  Local APICs are on, with 0xff for spurious ones,
 * LINT0 (of the first only) for the old pair, LINT1 for NMI, the timer
 * divided by 16 and masked.  PIT channel 0 ticks every BOOT_TICK_MS.
 */
enum { BOOT_PIC_VECTOR = 32, BOOT_TICK_MS = 10 };
