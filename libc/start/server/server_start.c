/*
 * server_start.c - from a server's entry to its main, and its heap.
 *
 * The heap is what the manifest gave: it never grows past its end, and no
 * pager is asked.
 */
#include <errno.h>
#include <unistd.h>
#include <proto/types.h>

void __server_start(u32 heap, u32 end, int (*entry)(void));

extern void (*__preinit_array_start[])(void) __attribute__((weak));
extern void (*__preinit_array_end[])(void) __attribute__((weak));
extern void (*__init_array_start[])(void) __attribute__((weak));
extern void (*__init_array_end[])(void) __attribute__((weak));

static u32 heap_now, heap_end;

/* init calls this once it has made itself a heap. */
void
__server_start(u32 heap, u32 end, int (*entry)(void))
{
	heap_now = (heap + 15) & ~15u;
	heap_end = end > heap_now ? end : heap_now;
	for (size_t i = 0; __init_array_start + i < __init_array_end; i++)
		__init_array_start[i]();
	_exit(entry());
}

void *
sbrk(ptrdiff_t by)
{
	u32 old = heap_now;

	if (by > 0 ? (u32)by > heap_end - heap_now : (u32)-by > heap_now) {
		errno = ENOMEM;
		return (void *)-1;
	}
	heap_now += (u32)by;
	return (void *)(uintptr_t)old;
}
