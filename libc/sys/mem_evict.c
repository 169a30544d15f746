/*
 * mem_evict.c - the pager takes pages out of tasks and puts them back.
 *
 * Calls that may drop or copy cookies tell them in told[COOKIES_TOLD]; they
 * answer how many, advance *addr and lower *pages: call again until *pages is 0.
 */
#include <libc/sys/sys.h>

static i32
telling(u32 n, u32 w[4], u32 *addr, u32 *pages, u32 *told)
{
	i32 r = sys_call(n, w);

	*addr = w[n == SYS_mem_clone ? 2 : 1];
	*pages = w[n == SYS_mem_clone ? 3 : 2];
	for (i32 i = 0; i < r && i < COOKIES_TOLD; i++)
		told[i] = ipc_buf()->body[i];
	return r;
}

i32
sys_mem_zero_told(handle_t task, u32 *addr, u32 *pages, u32 prot, u32 *told)
{
	u32 w[4] = { task, *addr, *pages, prot };

	return telling(SYS_mem_zero, w, addr, pages, told);
}

i32
sys_mem_empty_told(handle_t task, u32 *addr, u32 *pages, u32 *told)
{
	u32 w[4] = { task, *addr, *pages, 0 };

	return telling(SYS_mem_empty, w, addr, pages, told);
}

i32
sys_mem_clone_told(handle_t auth, handle_t from, handle_t to, u32 *addr,
    u32 *pages, u32 *told)
{
	u32 w[4] = { from, to, *addr, *pages };

	ipc_buf()->give[0] = auth;
	return telling(SYS_mem_clone, w, addr, pages, told);
}

i32
sys_mem_evict(handle_t auth, handle_t task, u32 addr, u32 own, u32 cookie)
{
	u32 w[4] = { task, addr, own, cookie };

	ipc_buf()->give[0] = auth;
	return sys_call(SYS_mem_evict, w);
}

i32
sys_mem_fill(handle_t auth, handle_t task, u32 addr, u32 own, u32 cookie)
{
	u32 w[4] = { task, addr, own, cookie };

	ipc_buf()->give[0] = auth;
	return sys_call(SYS_mem_fill, w);
}

u32
sys_mem_cookie(handle_t auth, handle_t task, u32 addr)
{
	u32 w[4] = { task, addr, USER_MIN, COOKIE_MAX };

	ipc_buf()->give[0] = auth;
	return sys_call(SYS_mem_fill, w) == -E_AGAIN ? w[3] : 0;
}

i32
sys_mem_watch(handle_t auth, handle_t port, u32 bits, u32 frames)
{
	u32 w[4] = { port, bits, frames, auth };

	return sys_call(SYS_mem_watch, w);
}
