/*
 * test_@name@.c - the server's handlers on the host, over a made-up kernel that
 * loses pages and kills clients (servers/lib/test/fake.h).
 */
#include <string.h>

#include <servers/lib/test/check.h>
#include <servers/lib/test/fake.h>
#include "../@name@.h"

static handle_t node;

static handle_t
join(u32 flags)
{
	struct file_reopen_q q = { flags };
	struct file_reopen_r r;
	struct ipc_opt o = { 0 };

	CHECK_EQ(file_reopen(node, &q, &r, &o), 0);
	return o.got[0];
}

static int
set(handle_t h, const char *text, u32 len)
{
	struct @name@_set_q q = { 0 };
	struct @name@_set_r r;
	struct ipc_opt o = { .addr = text, .len = len };

	return @name@_set(h, &q, &r, &o);
}

static int
get(handle_t h, char *text, u32 len, struct @name@_get_r *r)
{
	struct @name@_get_q q = { 0 };
	struct ipc_opt o = { .addr = text, .len = len, .out = 1 };

	return @name@_get(h, &q, r, &o);
}

static void
test_text(void)
{
	static char big[@NAME@_TEXT + 1], text[@NAME@_TEXT];
	handle_t h = join(FO_RDWR), reader = join(FO_RDONLY);
	struct @name@_get_r r;

	CHECK_EQ(set(h, "hello", 5), 0);
	CHECK_EQ(get(h, text, sizeof text, &r), 0);
	CHECK_EQ(r.len, 5);
	CHECK(memcmp(text, "hello", 5) == 0);
	CHECK_EQ(set(h, big, sizeof big), -E_OVERFLOW);
	CHECK_EQ(set(h, (const char *)0xbad, 3), -E_FAULT);
	CHECK_EQ(set(reader, "no", 2), -E_BADF);
	CHECK_EQ(get(h, text, 4, &r), -E_OVERFLOW);
	CHECK_EQ(get(node, text, sizeof text, &r), -E_BADF);
	CHECK_EQ(get(h, text, sizeof text, &r), 0);
	CHECK_EQ(r.len, 5);
	CHECK_EQ(set(h, big, @NAME@_TEXT), 0);
	sys_handle_close(h);
	sys_handle_close(reader);
	fake_pump();
}

static struct fake_call *
begin(handle_t h, u32 ms)
{
	struct @name@_wait_q q = { board.version, ms };

	return fake_start(h, @name@_wait_n, 0, &q, sizeof q, NULL);
}

static void
test_wait(void)
{
	handle_t h = join(FO_RDWR);
	struct @name@_wait_r r;
	struct fake_call *a = begin(h, 0), *b = begin(h, 50), *c = begin(h, 0),
			 *d = begin(h, 0);

	CHECK(!a->done && !b->done && !c->done && !d->done);
	fake_pass(60000);
	CHECK(!a->done && b->done);
	CHECK_EQ(fake_finish(b, &r, sizeof r, NULL), -E_TIMEDOUT);
	fake_interrupt(c);
	fake_kill(d);
	fake_pump();
	CHECK_EQ(fake_finish(c, &r, sizeof r, NULL), -E_INTR);
	CHECK_EQ(set(h, "new", 3), 0);
	CHECK(a->done);
	CHECK_EQ(fake_finish(a, &r, sizeof r, NULL), 0);
	CHECK_EQ(r.version, board.version);
	CHECK_EQ(waiting_count(), 0);
	sys_handle_close(h);
	fake_pump();
}

/* One client cannot take all sessions, and a dead one leaves none behind. */
static void
test_sessions(void)
{
	struct file_reopen_q q = { FO_RDWR };
	struct file_reopen_r r;
	struct ipc_opt o = { 0 };
	handle_t h[256];
	u32 n = 0;

	while (file_reopen(node, &q, &r, &o) == 0)
		h[n++] = o.got[0];
	CHECK(n > 0 && n < 64);
	fake_who = 1;
	sys_handle_close(join(FO_RDWR));
	fake_who = 0;
	while (n > 0)
		sys_handle_close(h[--n]);
	fake_pump();
	CHECK_EQ(fake_badges(), 1); /* the node */
}

int
main(void)
{
	fake_service = &service;
	@name@_init();
	CHECK_EQ(session_start(&node), 0);
	fake_paging = 3;
	test_text();
	test_wait();
	test_sessions();
	printf("@name@: ok\n");
	return 0;
}
