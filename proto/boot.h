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
 *	windows			tables for so many bytes, empty but for the stack:
 *				the last stack_size bytes before stack_top
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
	u32 stack_top, stack_size;
};
