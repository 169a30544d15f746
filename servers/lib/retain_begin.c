/*
 * retain_begin.c - what did the last instance leave?
 */
#include <servers/lib/retain_head.h>
#include <libc/sys/sys.h>
#include <proto/layout.h>
#include <unistd.h>

enum { MAGIC = 0x6e617472 };

extern u8 __retain_start[], __retain_end[];

/* Demand-zero again, frames and all. */
static void
forget(u32 from, u32 to)
{
	u32 pages = (to - from + PAGE_MASK) >> PAGE_SHIFT;

	if (pages != 0)
		sys_mem_zero(HS_SELF, from, pages, PROT_R | PROT_W);
}

/* The heap has a fixed end: see how far it can be grown, and take it back. */
static u32
heap_end(void)
{
	u32 grown = 0, end;

	for (u32 step = 1u << 30; step >= PAGE_SIZE; step >>= 1)
		while (sbrk((ptrdiff_t)step) != (void *)-1)
			grown += step;
	end = (u32)(uintptr_t)sbrk(0);
	sbrk(-(ptrdiff_t)grown);
	return end;
}

void
retain_forget(void)
{
	u32 heap = (u32)(uintptr_t)sbrk(0);
	struct retain_head own = retain_head;

	forget((u32)(uintptr_t)__retain_start, (u32)(uintptr_t)__retain_end);
	if (heap >= RETAIN_HEAP && heap < RETAIN_END)
		forget(RETAIN_HEAP, heap_end());
	retain_head = own;
}

bool
retain_begin(u32 version)
{
	u32 start = (u32)(uintptr_t)__retain_start;
	u32 end = (u32)(uintptr_t)__retain_end;
	bool warm = retain_head.magic == MAGIC && retain_head.version == version &&
		    retain_head.bytes == end - start &&
		    retain_head.sum == retain_sum(&retain_head, 12);

	if (!warm && retain_head.magic != 0) {
		serve_log("what the last instance left is refused");
		retain_forget();
	}
	retain_head.magic = MAGIC;
	retain_head.version = version;
	retain_head.bytes = end - start;
	retain_head.sum = retain_sum(&retain_head, 12);
	retain_head.was_busy = retain_head.busy;
	retain_head.busy = 0;
	serve_busy = &retain_head.busy;
	return warm;
}
