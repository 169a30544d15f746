/*
 * client.c - what the tests of the pipe server share: pipes as a program sees
 * them.
 */
#include <string.h>
#include <servers/lib/pages.h>
#include <servers/lib/test/check.h>
#include "../request.h"
#include "client.h"

enum { POOL = 2048 };

static _Alignas(4096) u8 pool[POOL * PAGE_SIZE];
handle_t service_handle;

static const struct service service = {
	.name = "pipe",
	.request = pipe_request,
	.ready = pipe_ready,
	.cancel = pipe_cancel,
	.closed = pipe_closed,
	.undelivered = read_undelivered,
};

void
make_pipe(u32 flags, handle_t end[2])
{
	struct pipe_create_q q = { .flags = flags };
	struct pipe_create_r r;
	struct ipc_opt o = { 0 };

	CHECK_EQ(pipe_create(service_handle, &q, &r, &o), 0);
	end[0] = o.got[0];
	end[1] = o.got[1];
}

struct fake_call *
start_read(handle_t h, void *to, u32 len)
{
	struct file_read_q q = { 0 };
	struct ipc_opt o = { .addr = to, .len = len, .out = 1 };

	return fake_start(h, file_read_n, 1, &q, sizeof q, &o);
}

struct fake_call *
start_write(handle_t h, const void *from, u32 len)
{
	struct file_write_q q = { 0 };
	struct ipc_opt o = { .addr = from, .len = len };

	return fake_start(h, file_write_n, 1, &q, sizeof q, &o);
}

int
end_read(struct fake_call *c, void *to)
{
	struct file_read_r r;
	int err = fake_finish(c, &r, sizeof r, NULL);

	if (err != 0)
		return err;
	if (r.inl)
		memcpy(to, r.data, r.count);
	return (int)r.count;
}

int
end_write(struct fake_call *c)
{
	struct file_write_r r;
	int err = fake_finish(c, &r, sizeof r, NULL);

	return err != 0 ? err : (int)r.count;
}

int
do_read(handle_t h, void *to, u32 len)
{
	struct fake_call *c = start_read(h, to, len);

	fake_pump();
	CHECK(c->done);
	return end_read(c, to);
}

int
do_write(handle_t h, const void *from, u32 len)
{
	struct fake_call *c = start_write(h, from, len);

	fake_pump();
	CHECK(c->done);
	return end_write(c);
}

u32
poll_of(handle_t h, u32 events)
{
	struct file_poll_q q = { .events = events };
	struct file_poll_r r;

	CHECK_EQ(file_poll(h, &q, &r, NULL), 0);
	return r.revents;
}

void
shut(handle_t h)
{
	CHECK_EQ(sys_handle_close(h), 0);
	fake_pump();
}

void
all_gone(void)
{
	CHECK_EQ(pool_pipes(), 0);
	CHECK_EQ(pool_ends(), 0);
	CHECK_EQ(wait_count(), 0);
	CHECK_EQ(pages_used(), 0);
	CHECK_EQ(fake_handles(), 1);
}

void
start_server(void)
{
	fake_service = &service;
	pages_init(pool, POOL);
	pool_init();
	service_handle = fake_client(0);
}
