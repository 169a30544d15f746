/*
 * table.c - how much room the kernel's table of frames needs.
 *
 * A fixed number of bytes per page of memory up to the last one, right behind
 * the kernel.  Where there is too much memory for that the last pages get no
 * entry, and the kernel leaves them alone.
 */
#include "shim.h"

enum { PAGES_MAX = 1 << 24 }; /* 64 GiB: more no kernel can use */

u32
table_place(u32 kernel_end)
{
	const struct boot_range *r, *home = range_of(kernel_end - 1, 1);
	u64 pages = 0, room, bytes;

	if (home == NULL)
		fail("too little memory for the kernel", NULL);
	for (u32 i = 0; (r = range_get(i)) != NULL; i++)
		pages = (r->start + r->size) / PAGE_SIZE;
	if (pages > PAGES_MAX)
		pages = PAGES_MAX;
	room = home->start + home->size;
	if (room > LOW_LIMIT)
		room = LOW_LIMIT;
	room -= kernel_end;
	bytes = pages * BOOT_FRAME_BYTES;
	if (bytes > room / 2)
		bytes = room / 2;
	return kernel_end + (((u32)bytes + PAGE_MASK) & ~(u32)PAGE_MASK);
}
