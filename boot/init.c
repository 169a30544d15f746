/*
 * init.c - the first program's memory: its segments, heap, stack, the modules
 * and bootinfo, as ranges for the kernel to map.
 */
#include "shim.h"

enum { INIT_HEAP = 4 << 20, INIT_STACK = 64 << 10 };

/* Pages at phys, or of zeroes made when touched (0); where the next would be. */
static u32
add(u32 addr, u32 phys, u32 bytes)
{
	struct bootinfo *bi = &page.bi;
	u32 pages = (bytes + PAGE_MASK) / PAGE_SIZE;

	if (bi->nsegments == BOOT_SEGMENTS)
		fail("too many segments", "init");
	bi->segment[bi->nsegments++] = (struct boot_segment){ addr, phys, pages, PROT_R | PROT_W };
	return addr + pages * PAGE_SIZE;
}

void
init_place(void)
{
	struct bootinfo *bi = &page.bi;
	u32 heap = TEXT_BASE, at = MODULES_ADDR;
	u32 stack = place_new(PAGE_SIZE, "init"), *words = (u32 *)(stack + PAGE_SIZE) - 4;

	for (u32 i = 0; i < bi->nsegments; i++)
		heap = bi->segment[i].addr + bi->segment[i].pages * PAGE_SIZE;
	memset((void *)stack, 0, PAGE_SIZE);
	words[0] = heap;
	words[1] = add(heap, 0, INIT_HEAP);
	add(STACK_TOP - INIT_STACK, 0, INIT_STACK - PAGE_SIZE);
	add(STACK_TOP - PAGE_SIZE, stack, PAGE_SIZE);
	add(BOOTINFO_ADDR, (uintptr_t)&page, PAGE_SIZE);
	for (u32 i = 0; i < bi->nmodules; i++) {
		struct boot_module *m = &bi->module[i];
		u32 addr = at;

		if (m->size > 0)
			at = add(at, m->addr, m->size);
		m->addr = addr;
	}
}
