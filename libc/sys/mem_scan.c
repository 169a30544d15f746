/*
 * mem_scan.c - which pages were touched.
 */
#include <libc/sys/sys.h>

enum { SCAN_MAX = 48 };

i32
sys_mem_scan(handle_t task, u32 addr, u32 pages, u8 *out)
{
	return sys_mem_scan_clear(task, addr, pages, out, 0);
}

i32
sys_mem_scan_clear(handle_t task, u32 addr, u32 pages, u8 *out, u32 clear)
{
	u32 w[4] = { task, addr, pages, clear };
	i32 n = sys_call(SYS_mem_scan, w);

	if (n > 0)
		__builtin_memcpy(
		    out, ipc_buf()->body, n < SCAN_MAX ? n : SCAN_MAX);
	return n;
}
