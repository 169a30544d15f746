/*
 * mem.c - a task's pages, for the pager and init.
 */
#include <libc/sys/sys.h>

i32
sys_mem_zero(handle_t task, u32 addr, u32 pages, u32 prot)
{
	u32 w[4] = { task, addr, pages, prot };

	return sys_call(SYS_mem_zero, w);
}

i32
sys_mem_protect(handle_t task, u32 addr, u32 pages, u32 prot)
{
	u32 w[4] = { task, addr, pages, prot };

	return sys_call(SYS_mem_protect, w);
}

i32
sys_mem_empty(handle_t task, u32 addr, u32 pages)
{
	u32 w[4] = { task, addr, pages, 0 };

	return sys_call(SYS_mem_empty, w);
}

i32
sys_mem_clone(handle_t auth, handle_t from, handle_t to, u32 addr, u32 pages)
{
	u32 w[4] = { from, to, addr, pages };

	ipc_buf()->give[0] = auth;
	return sys_call(SYS_mem_clone, w);
}
