/*
 * tls.c - variables declared __thread, of the first thread.
 *
 * i386's layout: the block ends where the thread pointer (msgbuf.tls) points
 * to, and the word there points to itself.
 */
#include <unistd.h>
#include <libc/posix/start.h>

extern char __tdata_start[] __attribute__((weak));
extern char __tdata_end[] __attribute__((weak));
extern char __tls_size[] __attribute__((weak)); /* its address is the size */
extern char __tls_align[] __attribute__((weak));

void
__tls_start(void)
{
	u32 size = (u32)(uintptr_t)__tls_size,
	    align = (u32)(uintptr_t)__tls_align;
	u32 at, tp;

	if (size == 0)
		return;
	if (align < sizeof(u32))
		align = sizeof(u32);
	at = (u32)(uintptr_t)sbrk((ptrdiff_t)(size + 2 * align + sizeof(u32)));
	if (at == ~0u)
		_exit(127);
	tp = (at + size + align - 1) / align * align;
	memcpy((void *)(uintptr_t)(tp - (size + align - 1) / align * align),
	    __tdata_start, (size_t)(__tdata_end - __tdata_start));
	*(u32 *)(uintptr_t)tp = tp;
	ipc_buf()->tls = tp;
}
