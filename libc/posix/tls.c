/*
 * tls.c - variables declared __thread, and the first thread's own record.
 *
 * i386's layout: the block ends where the thread pointer (msgbuf.tls) points
 * to, and the word there points to itself.  A program without such variables
 * needs no block.
 */
#include <unistd.h>
#include <libc/posix/start.h>
#include <libc/thread/thread.h>

extern char __tdata_start[] __attribute__((weak));
extern char __tdata_end[] __attribute__((weak));
extern char __tls_size[] __attribute__((weak)); /* its address is the size */
extern char __tls_align[] __attribute__((weak));

enum { ALIGN = 64 }; /* of a record */

static struct pthread plain; /* where there are none */
struct pthread *__main_thread;

static u32
block_size(void)
{
	u32 size = (u32)(uintptr_t)__tls_size,
	    align = (u32)(uintptr_t)__tls_align;

	return size == 0 ? 0 : (size + align - 1) / align * align;
}

u32
__tls_space(void)
{
	return block_size();
}

/* Of a record: the block ends there and is a multiple of its own alignment. */
u32
__tls_alignment(void)
{
	u32 align = (u32)(uintptr_t)__tls_align;

	return align > ALIGN ? align : ALIGN;
}

/* The block below t is zero. */
void
__tls_fill(struct pthread *t)
{
	t->self = t;
	if (block_size() != 0)
		memcpy((char *)t - block_size(), __tdata_start,
		    (size_t)(__tdata_end - __tdata_start));
}

void
__tls_start(void)
{
	struct pthread *t = &plain;
	u32 align = __tls_alignment(), at;

	if (block_size() != 0) {
		at = (u32)(uintptr_t)sbrk(
		    (ptrdiff_t)(block_size() + 2 * align + sizeof *t));
		if (at == ~0u)
			_exit(127);
		t = (struct pthread *)(uintptr_t)((at + block_size() + align -
						      1) /
						  align * align);
	}
	__tls_fill(t);
	t->main = 1;
	__main_thread = t;
	t->reent = _impure_ptr;
	ipc_buf()->tls = (u32)(uintptr_t)t;
}
