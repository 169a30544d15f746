/*
 * noswap.c - a kernel for the pager's model test in which nothing is swapped.
 */
#include <servers/lib/serve.h>
#include <servers/lib/handles.h>
#include <libc/sys/sys.h>
#include <servers/pager/pager.h>
#include <stddef.h>

i32
sys_mem_zero_told(handle_t task, u32 *addr, u32 *pages, u32 prot, u32 *told)
{
	i32 r = sys_mem_zero(task, *addr, *pages, prot);

	(void)told;
	*pages = 0;
	return r;
}

i32
sys_mem_empty_told(handle_t task, u32 *addr, u32 *pages, u32 *told)
{
	i32 r = sys_mem_empty(task, *addr, *pages);

	(void)told;
	*pages = 0;
	return r;
}

i32
sys_mem_clone_told(
    handle_t auth, handle_t from, handle_t to, u32 *addr, u32 *pages, u32 *told)
{
	i32 r = sys_mem_clone(auth, from, to, *addr, *pages);

	(void)told;
	*pages = 0;
	return r;
}

i32
sys_mem_scan_clear(handle_t task, u32 addr, u32 pages, u8 *out, u32 clear)
{
	(void)clear;
	return sys_mem_scan(task, addr, pages, out);
}

i32
sys_mem_evict(handle_t auth, handle_t task, u32 addr, u32 own, u32 cookie)
{
	(void)auth, (void)task, (void)addr, (void)own, (void)cookie;
	return -E_FAULT;
}

i32
sys_mem_fill(handle_t auth, handle_t task, u32 addr, u32 own, u32 cookie)
{
	(void)auth, (void)task, (void)addr, (void)own, (void)cookie;
	return -E_AGAIN;
}

u32
sys_mem_cookie(handle_t auth, handle_t task, u32 addr)
{
	(void)auth, (void)task, (void)addr;
	return 0;
}

i32
sys_mem_watch(handle_t auth, handle_t port, u32 bits, u32 frames)
{
	(void)auth, (void)port, (void)bits, (void)frames;
	return 0;
}

i32
sys_timer(handle_t port, u32 bits, u64 at)
{
	(void)port, (void)bits, (void)at;
	return 0;
}

i32
sys_task_kill(handle_t task)
{
	(void)task;
	return 0;
}

int
request_now(struct request *rq)
{
	(void)rq;
	return -E_NOSYS;
}

u64
sys_clock(u64 *epoch)
{
	(void)epoch;
	return 0;
}

int
serve_answer_with(struct request *rq, int err, const void *r, u32 rlen)
{
	(void)rq, (void)err, (void)r, (void)rlen;
	return 0;
}

const struct who *
serve_who(const struct request *rq)
{
	(void)rq;
	return NULL;
}

void
serve_log(const char *fmt, ...)
{
	(void)fmt;
}
