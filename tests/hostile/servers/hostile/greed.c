/*
 * greed.c - take all there is of something, tell how much that was, give it
 * back.
 */
#include <libc/sys/sys.h>
#include "hostile.h"

enum {
	GREED = 0x20000000,
	PAGES = 0x10000,
	HANDLES = 0x40000,
	STACK = 0x21000000
};

static int
memory(u32 *count)
{
	int err = sys_mem_zero(HS_SELF, GREED, PAGES, PROT_R | PROT_W);
	u32 i;

	for (i = 0; i < PAGES && err == 0; i++)
		err = serve_wire((void *)(uintptr_t)(GREED + i * PAGE_SIZE), 1);
	*count = i;
	sys_mem_empty(HS_SELF, GREED, PAGES);
	return err;
}

static void
leave(void)
{
	sys_thread_exit();
}

/* They run, and end, when this one waits for a message. */
static int
threads(u32 *count)
{
	int n = 0;
	u32 i;

	if (sys_mem_zero(HS_SELF, STACK, 1, PROT_R | PROT_W) != 0)
		return -E_FAULT;
	for (i = 0; i < HANDLES && n >= 0; i++)
		n = sys_thread_create(NO_HANDLE, i + 1, (u32)(uintptr_t)leave,
		    STACK + PAGE_SIZE - 16, 0, 0);
	*count = i;
	return n;
}

static i32
take(u32 what, u32 i)
{
	switch (what) {
	case HOSTILE_handles:
		return sys_handle_dup(HS_SELF, SLOT_LOWEST);
	case HOSTILE_objects:
		return sys_call_create(HS_PORT, i);
	case HOSTILE_ports:
		return sys_port_create(RANK_SERVER);
	}
	return sys_mint(HS_PORT, 0x10000 + i, SLOT_LOWEST);
}

int
greed(u32 what, u32 arg, u32 *count)
{
	i32 first, h;
	u32 i;

	(void)arg;
	switch (what) {
	case HOSTILE_memory:
		return memory(count);
	case HOSTILE_threads:
		return threads(count);
	case HOSTILE_nothing:
		return 0;
	}
	first = h = take(what, 0);
	if (what == HOSTILE_first_free) {
		*count = (u32)h;
		sys_handle_close((handle_t)h);
		return 0;
	}
	for (i = 1; i < HANDLES && h >= 0; i++)
		h = take(what, i);
	*count = i - 1;
	for (u32 k = 0; k < i - 1; k++)
		sys_handle_close((handle_t)first + k);
	return h;
}
