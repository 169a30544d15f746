/*
 * nofile.c - what mapping files takes, for tests that map none: never called.
 */
#include <assert.h>
#include <servers/lib/handles.h>
#include <servers/lib/serve.h>
#include <libc/sys/sys.h>

handle_t serve_port = HS_PORT;

i32
sys_identity(handle_t h, u32 *port, u32 *badge)
{
	(void)h, (void)port, (void)badge;
	assert(!"no file is mapped");
	return 0;
}

i32
sys_call_create(handle_t port, u32 cookie)
{
	(void)port, (void)cookie;
	assert(!"nobody is asked");
	return 0;
}

int
serve_submit(handle_t call, handle_t to, u32 op, u32 leases, const void *q,
    u32 qlen, const struct ipc_opt *opt)
{
	(void)call, (void)to, (void)op, (void)leases, (void)q, (void)qlen;
	(void)opt;
	assert(!"nobody is asked");
	return 0;
}

int
serve_result(handle_t call, void *r, u32 rlen, handle_t got[2])
{
	(void)call, (void)r, (void)rlen, (void)got;
	assert(!"nobody was asked");
	return 0;
}

void
serve_answer_or_drop(struct request *rq, int err)
{
	(void)rq, (void)err;
	assert(!"nothing is answered late");
}

int
serve_answer(struct request *rq, int err)
{
	(void)rq, (void)err;
	assert(!"nothing is answered late");
	return 0;
}

i32
sys_copy(u32 token, u32 flags, u32 off, void *addr, u32 len)
{
	(void)token, (void)flags, (void)off, (void)addr, (void)len;
	assert(!"nothing is copied");
	return 0;
}

int
serve_copyin(const struct request *rq, u32 off, void *to, u32 n)
{
	(void)rq, (void)off, (void)to, (void)n;
	assert(!"nothing is copied");
	return 0;
}

void
handles_drop(struct request *rq)
{
	rq->got[0] = rq->got[1] = NO_HANDLE;
}
