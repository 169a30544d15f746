/*
 * test_pipe.c - the pipe server against its rules, scene by scene.
 */
#include <string.h>
#include <servers/lib/test/check.h>
#include "client.h"

static void
test_simple(void)
{
	char buf[100];
	handle_t e[2];

	make_pipe(0, e);
	CHECK_EQ(do_write(e[1], "hello, pipe", 11), 11);
	CHECK_EQ(do_read(e[0], buf, 5), 5);
	CHECK(memcmp(buf, "hello", 5) == 0);
	CHECK_EQ(do_read(e[0], buf, 100), 6);
	CHECK(memcmp(buf, ", pipe", 6) == 0);
	CHECK_EQ(do_read(e[1], buf, 5), -E_BADF);
	CHECK_EQ(do_write(e[0], buf, 5), -E_BADF);
	CHECK_EQ(do_read(e[0], buf, 0), 0);
	CHECK_EQ(do_write(e[1], buf, 0), 0);
	CHECK_EQ(do_write(e[1], "z", 1), 1);
	shut(e[1]);
	CHECK_EQ(do_read(e[0], buf, 10), 1);
	CHECK_EQ(do_read(e[0], buf, 10), 0);
	shut(e[0]);
	all_gone();
}

static void
test_block(void)
{
	static u8 big[70000], out[70000];
	struct fake_call *r, *w;
	handle_t e[2];
	char buf[8];

	for (u32 i = 0; i < sizeof big; i++)
		big[i] = (u8)(i * 7 + i / 256);
	make_pipe(0, e);
	r = start_read(e[0], buf, 8);
	CHECK(!r->done);
	CHECK_EQ(do_write(e[1], "x", 1), 1);
	CHECK(r->done);
	CHECK_EQ(end_read(r, buf), 1);
	CHECK_EQ(buf[0], 'x');
	w = start_write(e[1], big, sizeof big);
	CHECK(!w->done);
	CHECK_EQ(do_read(e[0], out, 10), 10);
	CHECK(!w->done);
	CHECK_EQ(do_read(e[0], out + 10, 65000), 65000);
	CHECK(w->done);
	CHECK_EQ(end_write(w), 70000);
	CHECK_EQ(do_read(e[0], out + 65010, 65000), 70000 - 65010);
	CHECK(memcmp(big, out, sizeof big) == 0);
	/* the reader goes while the writer waits */
	w = start_write(e[1], big, sizeof big);
	shut(e[0]);
	CHECK(w->done);
	CHECK_EQ(end_write(w), 65536);
	CHECK_EQ(do_write(e[1], big, 1), -E_PIPE);
	shut(e[1]);
	/* the writer goes while the reader waits */
	make_pipe(0, e);
	r = start_read(e[0], buf, 8);
	shut(e[1]);
	CHECK(r->done);
	CHECK_EQ(end_read(r, buf), 0);
	shut(e[0]);
	all_gone();
}

static void
test_cancel(void)
{
	static u8 big[70000];
	struct fake_call *r, *w, *r2;
	handle_t e[2];
	char buf[64];

	make_pipe(0, e);
	r = start_read(e[0], buf, 64);
	fake_interrupt(r);
	fake_pump();
	CHECK_EQ(end_read(r, buf), -E_INTR);
	/* a killed reader takes nothing */
	r = start_read(e[0], buf, 64);
	r2 = start_read(e[0], buf, 64);
	fake_kill(r);
	CHECK_EQ(do_write(e[1], "abc", 3), 3);
	CHECK(r2->done);
	CHECK_EQ(end_read(r2, buf), 3);
	/* an interrupted writer says how far it came */
	w = start_write(e[1], big, sizeof big);
	fake_interrupt(w);
	fake_pump();
	CHECK_EQ(end_write(w), 65536);
	w = start_write(e[1], big, 10);
	fake_interrupt(w);
	fake_pump();
	CHECK_EQ(end_write(w), -E_INTR);
	shut(e[0]);
	shut(e[1]);
	all_gone();
}

/* Who came first goes first, even if who came later would fit. */
static void
test_order(void)
{
	static u8 big[65536];
	struct fake_call *a, *b;
	handle_t e[2];

	make_pipe(0, e);
	CHECK_EQ(do_write(e[1], big, 65436), 65436);
	a = start_write(e[1], big, 4096);
	b = start_write(e[1], big, 50);
	CHECK(!a->done && !b->done);
	CHECK_EQ(do_read(e[0], big, 3950), 3950);
	CHECK(!a->done && !b->done);
	CHECK_EQ(do_read(e[0], big, 50), 50);
	CHECK(a->done);
	CHECK(!b->done);
	CHECK_EQ(do_read(e[0], big, 50), 50);
	CHECK(b->done);
	CHECK_EQ(end_write(a), 4096);
	CHECK_EQ(end_write(b), 50);
	shut(e[0]);
	shut(e[1]);
	all_gone();
}

static void
test_nonblock(void)
{
	static u8 big[70000];
	handle_t e[2];

	make_pipe(FO_NONBLOCK, e);
	CHECK_EQ(do_read(e[0], big, 10), -E_AGAIN);
	CHECK_EQ(do_write(e[1], big, 70000), 65536);
	CHECK_EQ(do_write(e[1], big, 70000), -E_AGAIN);
	CHECK_EQ(do_write(e[1], big, 1), -E_AGAIN);
	CHECK_EQ(do_read(e[0], big, 4095), 4095);
	/* an atomic write that does not fit does not go in at all */
	CHECK_EQ(do_write(e[1], big, 4096), -E_AGAIN);
	CHECK_EQ(do_write(e[1], big, 4095), 4095);
	shut(e[0]);
	shut(e[1]);
	all_gone();
}

static void
test_poll(void)
{
	struct file_poll_q q = { .events = 1, .wait = 1 };
	struct file_poll_r r;
	struct fake_call *c;
	static u8 big[65536];
	handle_t e[2];

	make_pipe(0, e);
	CHECK_EQ(poll_of(e[0], 1), 0);
	CHECK_EQ(poll_of(e[1], 5), 4);
	c = fake_start(e[0], file_poll_n, 0, &q, sizeof q, NULL);
	CHECK(!c->done);
	CHECK_EQ(do_write(e[1], big, 65000), 65000);
	CHECK(c->done);
	CHECK_EQ(fake_finish(c, &r, sizeof r, NULL), 0);
	CHECK_EQ(r.revents, 1);
	CHECK_EQ(poll_of(e[1], 4), 0);
	shut(e[1]);
	CHECK_EQ(poll_of(e[0], 1), 1 | 16);
	shut(e[0]);
	make_pipe(0, e);
	c = fake_start(e[0], file_poll_n, 0, &q, sizeof q, NULL);
	fake_interrupt(c);
	fake_pump();
	CHECK_EQ(fake_finish(c, &r, sizeof r, NULL), -E_INTR);
	shut(e[0]);
	CHECK_EQ(poll_of(e[1], 4), 8);
	shut(e[1]);
	all_gone();
}

static struct fake_call *
start_fifo(handle_t node, u32 flags)
{
	struct pipe_fifo_q q = { .flags = flags };
	struct ipc_opt o = { .ngive = 1, .give = { node }, .keep = 1 };

	return fake_start(service_handle, pipe_fifo_n, 0, &q, sizeof q, &o);
}

static int
end_fifo(struct fake_call *c, handle_t *h)
{
	struct pipe_fifo_r r;
	handle_t got[2];
	int err = fake_finish(c, &r, sizeof r, got);

	*h = got[0];
	return err;
}

static void
test_fifo(void)
{
	handle_t node = fake_foreign(9, 44), node2 = fake_foreign(9, 45);
	handle_t rd, wr, other;
	struct fake_call *c, *d;
	char buf[8];

	/* a reader waits for a writer */
	c = start_fifo(node, FO_RDONLY);
	CHECK(!c->done);
	d = start_fifo(node2, FO_WRONLY);
	CHECK(!d->done);
	fake_kill(d);
	fake_pump();
	CHECK(!c->done);
	d = start_fifo(node, FO_WRONLY);
	CHECK(c->done && d->done);
	CHECK_EQ(end_fifo(c, &rd), 0);
	CHECK_EQ(end_fifo(d, &wr), 0);
	CHECK_EQ(do_write(wr, "fifo", 4), 4);
	CHECK_EQ(do_read(rd, buf, 8), 4);
	shut(wr);
	CHECK_EQ(do_read(rd, buf, 8), 0);
	/* another writer, and data go on */
	c = start_fifo(node, FO_WRONLY | FO_NONBLOCK);
	CHECK_EQ(end_fifo(c, &wr), 0);
	CHECK_EQ(do_write(wr, "2", 1), 1);
	CHECK_EQ(do_read(rd, buf, 8), 1);
	shut(rd);
	CHECK_EQ(do_write(wr, "2", 1), -E_PIPE);
	shut(wr);
	/* no reader */
	c = start_fifo(node, FO_WRONLY | FO_NONBLOCK);
	CHECK_EQ(end_fifo(c, &wr), -E_NXIO);
	c = start_fifo(node, FO_RDONLY | FO_NONBLOCK);
	CHECK_EQ(end_fifo(c, &rd), 0);
	CHECK_EQ(poll_of(rd, 1), 0);
	CHECK_EQ(do_read(rd, buf, 8), 0);
	c = start_fifo(node, FO_RDWR);
	CHECK_EQ(end_fifo(c, &other), 0);
	CHECK_EQ(do_read(rd, buf, 8), -E_AGAIN);
	CHECK_EQ(do_write(other, "rw", 2), 2);
	CHECK_EQ(do_read(other, buf, 8), 2);
	shut(other);
	shut(rd);
	/* interrupted */
	c = start_fifo(node, FO_RDONLY);
	fake_interrupt(c);
	fake_pump();
	CHECK_EQ(end_fifo(c, &rd), -E_INTR);
	c = start_fifo(service_handle, FO_RDONLY);
	CHECK_EQ(end_fifo(c, &rd), -E_INVAL);
	shut(node);
	shut(node2);
	all_gone();
}

static void
test_small_things(void)
{
	struct file_write_short_q q = { .len = 5, .data = "short" };
	struct file_write_short_r wr;
	struct file_stat_q sq = { 0 };
	struct file_stat_r st;
	struct file_seek_q kq = { 0 };
	struct file_seek_r kr;
	struct file_flags_q fq = { FO_NONBLOCK, FO_NONBLOCK };
	struct file_flags_r fr;
	struct file_reopen_q oq = { .flags = FO_WRONLY };
	struct file_reopen_r or ;
	struct ipc_opt o = { 0 };
	handle_t e[2];
	char buf[8];

	make_pipe(0, e);
	CHECK_EQ(file_write_short(e[1], &q, &wr, NULL), 0);
	CHECK_EQ(wr.count, 5);
	q.len = 13;
	CHECK_EQ(file_write_short(e[1], &q, &wr, NULL), -E_INVAL);
	CHECK_EQ(file_stat(e[0], &sq, &st, NULL), 0);
	CHECK_EQ(st.st.mode >> 12, FT_FIFO);
	CHECK_EQ(st.st.size, 5);
	CHECK_EQ(file_seek(e[0], &kq, &kr, NULL), -E_SPIPE);
	CHECK_EQ(do_read(e[0], buf, 8), 5);
	CHECK(memcmp(buf, "short", 5) == 0);
	CHECK_EQ(file_flags(e[0], &fq, &fr, NULL), 0);
	CHECK_EQ(do_read(e[0], buf, 8), -E_AGAIN);
	CHECK_EQ(file_reopen(e[0], &oq, & or, &o), -E_ACCES);
	CHECK_EQ(file_reopen(e[1], &oq, & or, &o), 0);
	shut(e[1]);
	CHECK_EQ(do_read(e[0], buf, 8), -E_AGAIN);
	shut(o.got[0]);
	CHECK_EQ(do_read(e[0], buf, 8), 0);
	shut(e[0]);
	all_gone();
}

/* Thousands of pipes, each with a byte, then each filled as far as it goes. */
static void
test_many(void)
{
	static handle_t e[2000][2];
	static u8 big[65536];
	u32 some = 0;
	char c;

	for (u32 i = 0; i < 2000; i++) {
		fake_who = i % 100;
		make_pipe(FO_NONBLOCK, e[i]);
		CHECK_EQ(do_write(e[i][1], "b", 1), 1);
	}
	for (u32 i = 0; i < 2000; i++) {
		int n = do_write(e[i][1], big, sizeof big);

		CHECK(n > 0 || n == -E_AGAIN);
		some += n > 0;
	}
	CHECK(some > 0);
	for (u32 i = 0; i < 2000; i++) {
		CHECK_EQ(do_read(e[i][0], &c, 1), 1);
		CHECK_EQ(c, 'b');
		shut(e[i][0]);
		shut(e[i][1]);
	}
	fake_who = 0;
	all_gone();
}

static void
test_limits(void)
{
	static handle_t e[SHARE / 2][2];
	struct pipe_create_q q = { 0 };
	struct pipe_create_r r;
	struct ipc_opt o = { 0 };

	fake_who = 5;
	for (u32 i = 0; i < SHARE / 2; i++)
		make_pipe(0, e[i]);
	CHECK_EQ(pipe_create(service_handle, &q, &r, &o), -E_NFILE);
	fake_who = 6;
	CHECK_EQ(pipe_create(service_handle, &q, &r, &o), 0);
	shut(o.got[0]);
	shut(o.got[1]);
	for (u32 i = 0; i < SHARE / 2; i++) {
		shut(e[i][0]);
		shut(e[i][1]);
	}
	fake_who = 0;
	all_gone();
}

int
main(void)
{
	start_server();
	test_simple();
	test_block();
	test_cancel();
	test_order();
	test_nonblock();
	test_poll();
	test_fifo();
	test_small_things();
	test_many();
	test_limits();
	printf("pipe: ok\n");
	return 0;
}
