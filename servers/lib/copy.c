/*
 * copy.c - through a request's leases.
 *
 * The lease's length is minded here, so a copy past its end is short and not
 * an error; addresses and directions are the kernel's to check.
 */
#include <servers/lib/serve.h>
#include <libc/sys/sys.h>

static int
lease(const struct request *rq, u32 flags, u32 off, void *own, u32 n)
{
	u32 len = flags & COPY_LEASE2 ? request_len2(rq) : request_len1(rq);

	if (off >= len)
		return 0;
	if (n > len - off)
		n = len - off;
	if (n == 0)
		return 0;
	return sys_copy(rq->token, flags, off, own, n);
}

int
serve_copyin(const struct request *rq, u32 off, void *to, u32 n)
{
	return lease(rq, 0, off, to, n);
}

int
serve_copyout(const struct request *rq, u32 off, const void *from, u32 n)
{
	return lease(rq, COPY_TO_LEASE, off, (void *)(uintptr_t)from, n);
}

int
serve_copyin2(const struct request *rq, u32 off, void *to, u32 n)
{
	return lease(rq, COPY_LEASE2, off, to, n);
}

int
serve_copyout2(const struct request *rq, u32 off, const void *from, u32 n)
{
	return lease(
	    rq, COPY_LEASE2 | COPY_TO_LEASE, off, (void *)(uintptr_t)from, n);
}
