/*
 * wire.c - have a frame before a table grows into a page.
 *
 * The kernel makes a page present when it copies from it, and says when it
 * cannot; an access of our own would be an exception.
 */
#include <servers/lib/serve.h>
#include <libc/sys/sys.h>
#include <proto/kstat.h>

int
serve_wire(const void *at, u32 n)
{
	u32 addr = (u32)(uintptr_t)at, end = addr + n;
	u8 byte;

	for (; addr < end; addr = (addr | PAGE_MASK) + 1)
		if (sys_copy(HS_SELF, COPY_TASK, addr, &byte, 1) != 1)
			return -E_NOMEM;
	return 0;
}

void
serve_handles(u32 n)
{
	u32 last = HS_FREE + n < SLOT_INDEX ? HS_FREE + n : SLOT_INDEX;
	i32 h = sys_handle_dup(HS_PORT, SLOT_AT(last));

	if (h >= 0)
		sys_handle_close((handle_t)h);
}

u32
serve_processes(void)
{
	u64 frames = 0;

	sys_stat(KSTAT_frames_total, &frames);
	return frames < 28 * 64 ? 64 : (u32)frames / 28;
}
