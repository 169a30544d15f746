/*
 * test_pipe.c - the pipe server against its rules, on the host.
 *
 * First scenes one by one, then many random ones in which what is read must
 * be what was written: atomic writes whole, long ones in order, nothing lost
 * and nothing twice, whoever is killed or interrupted in between.
 */
#include <string.h>
#include <servers/lib/pages.h>
#include <servers/lib/test/check.h>
#include <servers/lib/test/fake.h>
#include "../pipe.h"
#include "../request.h"

enum { POOL = 2048 };

static _Alignas(4096) u8 pool[POOL * PAGE_SIZE];
static handle_t service_handle;

static const struct service service = {
	.name = "pipe",
	.request = pipe_request,
	.ready = pipe_ready,
	.cancel = pipe_cancel,
	.closed = pipe_closed,
	.undelivered = read_undelivered,
};

static void
make_pipe(u32 flags, handle_t end[2])
{
	struct pipe_create_q q = { .flags = flags };
	struct pipe_create_r r;
	struct ipc_opt o = { 0 };

	CHECK_EQ(pipe_create(service_handle, &q, &r, &o), 0);
	end[0] = o.got[0];
	end[1] = o.got[1];
}

static struct fake_call *
start_read(handle_t h, void *to, u32 len)
{
	struct file_read_q q = { 0 };
	struct ipc_opt o = { .addr = to, .len = len, .out = 1 };

	return fake_start(h, file_read_n, 1, &q, sizeof q, &o);
}

static struct fake_call *
start_write(handle_t h, const void *from, u32 len)
{
	struct file_write_q q = { 0 };
	struct ipc_opt o = { .addr = from, .len = len };

	return fake_start(h, file_write_n, 1, &q, sizeof q, &o);
}

/* The count, or the error; inline bytes are moved to `to'. */
static int
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

static int
end_write(struct fake_call *c)
{
	struct file_write_r r;
	int err = fake_finish(c, &r, sizeof r, NULL);

	return err != 0 ? err : (int)r.count;
}

static int
do_read(handle_t h, void *to, u32 len)
{
	struct fake_call *c = start_read(h, to, len);

	fake_pump();
	CHECK(c->done);
	return end_read(c, to);
}

static int
do_write(handle_t h, const void *from, u32 len)
{
	struct fake_call *c = start_write(h, from, len);

	fake_pump();
	CHECK(c->done);
	return end_write(c);
}

static u32
poll_of(handle_t h, u32 events)
{
	struct file_poll_q q = { .events = events };
	struct file_poll_r r;

	CHECK_EQ(file_poll(h, &q, &r, NULL), 0);
	return r.revents;
}

static void
shut(handle_t h)
{
	CHECK_EQ(sys_handle_close(h), 0);
	fake_pump();
}

static void
all_gone(void)
{
	CHECK_EQ(pool_pipes(), 0);
	CHECK_EQ(pool_ends(), 0);
	CHECK_EQ(wait_count(), 0);
	CHECK_EQ(pages_used(), 0);
	CHECK_EQ(fake_handles(), 1);
}

/* ---- scenes
 * ------------------------------------------------------------------ */

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

/* ---- random scenes
 * -------------------------------------------------------------- */

enum { OPS = 24, RECORD_MIN = 8, STREAM = 1 << 20 };

static struct op {
	struct fake_call *call;
	u32 reader, id, len, reported;
	u8 *buf;
} ops[OPS];
static u8 stream[STREAM];
static u32 nstream;
/* What became of write id: answered with its length, or may be there or not. */
static enum { UNKNOWN, WRITTEN, ABSENT, MAYBE } fate[100000];
static u32 nids;

static u8
pattern(u32 id, u32 i)
{
	u32 x = (id * 2654435761u) ^ (i * 40503u);

	return (u8)(x >> 13 ^ x >> 3);
}

static void
fill_record(u8 *p, u32 id, u32 len)
{
	for (u32 i = 0; i < len; i++)
		p[i] = pattern(id, i);
	memcpy(p, &id, 4);
	memcpy(p + 4, &len, 4);
}

/* Answered calls, in the order in which they were answered. */
static void
collect(void)
{
	for (;;) {
		struct op *best = NULL;

		for (u32 i = 0; i < OPS; i++) {
			struct op *o = &ops[i];

			if (o->call == NULL ||
			    (!o->call->done && o->call->used))
				continue;
			if (!o->call->used || best == NULL ||
			    o->call->seq < best->call->seq)
				best = o;
			if (!o->call->used)
				break;
		}
		if (best == NULL)
			return;
		if (!best->call->used) {
			/* killed */
			if (!best->reader)
				fate[best->id] = MAYBE;
		} else if (best->reader) {
			int n = end_read(best->call, best->buf);

			if (n > 0) {
				CHECK(nstream + (u32)n <= STREAM);
				memcpy(stream + nstream, best->buf, (u32)n);
				nstream += (u32)n;
			} else
				CHECK(n == 0 || n == -E_INTR || n == -E_AGAIN);
		} else {
			int n = end_write(best->call);

			if (n >= 0)
				CHECK_EQ(n, best->len);
			else
				CHECK(n == -E_INTR || n == -E_AGAIN);
			fate[best->id] = n < 0 ? ABSENT : WRITTEN;
		}
		free(best->buf);
		best->call = NULL;
	}
}

static void
begin(struct op *o, handle_t e[2])
{
	o->reader = fake_random(2);
	o->len = fake_random(3) == 0 ? RECORD_MIN + fake_random(4089)
				     : RECORD_MIN + fake_random(60);
	if (o->reader) {
		o->len =
		    fake_random(4) == 0 ? fake_random(12) : fake_random(9000);
		o->buf = malloc(o->len + 1);
		o->call = start_read(e[0], o->buf, o->len);
		return;
	}
	o->id = nids++;
	o->buf = malloc(o->len);
	fill_record(o->buf, o->id, o->len);
	o->call = start_write(e[1], o->buf, o->len);
}

/* Whole records, each at most once, all that were answered. */
static void
check_stream(void)
{
	static u8 seen[100000];
	u32 at = 0, id, len;

	memset(seen, 0, nids);
	while (at < nstream) {
		CHECK(at + RECORD_MIN <= nstream);
		memcpy(&id, stream + at, 4);
		memcpy(&len, stream + at + 4, 4);
		CHECK(id < nids && !seen[id] && fate[id] != ABSENT);
		CHECK(at + len <= nstream);
		for (u32 i = RECORD_MIN; i < len; i++)
			CHECK_EQ(stream[at + i], pattern(id, i));
		seen[id] = 1;
		at += len;
	}
	for (id = 0; id < nids; id++)
		if (fate[id] == WRITTEN)
			CHECK(seen[id]);
}

static void
random_atomic(u32 rounds)
{
	handle_t e[2];
	u8 rest[4096];
	int n;

	nstream = nids = 0;
	memset(fate, 0, sizeof fate);
	make_pipe(fake_random(4) == 0 ? FO_NONBLOCK : 0, e);
	for (u32 i = 0; i < rounds && nstream < STREAM - 200000; i++) {
		struct op *o = &ops[fake_random(OPS)];

		if (o->call == NULL)
			begin(o, e);
		else if (!o->call->done && !o->call->dead) {
			u32 what = fake_random(12);

			if (what == 0)
				fake_kill(o->call);
			else if (what == 1)
				fake_interrupt(o->call);
		}
		if (fake_random(2))
			fake_pump();
		collect();
		if (i % 64 == 0)
			CHECK(pipe_ok(end_get(fake_badge_of(e[0]))->pipe));
	}
	fake_pump();
	collect();
	/* Whoever still waits is told to stop; then the pipe is emptied. */
	for (u32 i = 0; i < OPS; i++)
		if (ops[i].call != NULL)
			fake_interrupt(ops[i].call);
	fake_pump();
	collect();
	shut(e[1]);
	fake_paging = fake_stale = 0;
	while ((n = do_read(e[0], rest, sizeof rest)) > 0) {
		memcpy(stream + nstream, rest, (u32)n);
		nstream += (u32)n;
	}
	CHECK_EQ(n, 0);
	check_stream();
	shut(e[0]);
	all_gone();
}

/* One long write at a time; readers come and go; no byte out of order. */
static void
random_long(u32 rounds)
{
	static u8 data[200000], out[70000];
	struct file_stat_q sq = { 0 };
	struct file_stat_r st;
	u64 written = 0, got = 0;
	struct fake_call *w = NULL, *r = NULL;
	u32 wlen = 0;
	handle_t e[2];
	int n;

	make_pipe(0, e);
	for (u32 i = 0; i < rounds; i++) {
		if (w == NULL) {
			wlen = 1 + fake_random(150000);
			for (u32 k = 0; k < wlen; k++)
				data[k] = pattern(1, (u32)(written + k));
			w = start_write(e[1], data, wlen);
		}
		if (r == NULL)
			r = start_read(e[0], out, 9 + fake_random(65536));
		if (!w->done && !w->dead && fake_random(16) == 0)
			fake_kill(w);
		else if (!w->done && !w->dead && fake_random(16) == 0)
			fake_interrupt(w);
		if (!r->done && !r->dead && fake_random(16) == 0)
			fake_kill(r);
		fake_pump();
		if (r->used && r->done) {
			n = end_read(r, out);
			CHECK(n > 0);
			for (int k = 0; k < n; k++)
				CHECK_EQ(out[k], pattern(1, (u32)got + (u32)k));
			got += (u32)n;
			r = NULL;
		} else if (!r->used)
			r = NULL;
		if (w->used && w->done) {
			n = end_write(w);
			CHECK(n > 0 || n == -E_INTR);
			if (n > 0)
				written += (u32)n;
			CHECK(n <= (int)wlen);
			w = NULL;
		} else if (!w->used)
			w = NULL;
		if (w == NULL) {
			CHECK_EQ(file_stat(e[0], &sq, &st, NULL), 0);
			/* a killed writer does not know how far it came */
			CHECK(got + st.st.size >= written);
			written = got + st.st.size;
		}
	}
	for (u32 i = 0; i < 2; i++) {
		struct fake_call *c = i ? r : w;

		if (c != NULL && c->used && !c->done && !c->dead)
			fake_kill(c);
	}
	fake_pump();
	if (w != NULL && w->used)
		(void)end_write(w);
	if (r != NULL && r->used)
		(void)end_read(r, out);
	shut(e[0]);
	shut(e[1]);
	all_gone();
}

int
main(int argc, char **argv)
{
	u32 seeds = argc > 1 ? (u32)atoi(argv[1]) : 60;

	fake_service = &service;
	pages_init(pool, POOL);
	pool_init();
	service_handle = fake_client(0);
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
	for (u32 s = 0; s < seeds; s++) {
		fake_seed(s);
		fake_paging = s % 4 == 0 ? 0 : 1 + s % 5;
		fake_stale = s % 3 == 2 ? 10 : 0;
		if (fake_paging == 1)
			fake_paging = 2;
		random_atomic(2000);
		fake_paging = s % 4 == 0 ? 0 : 2 + s % 5;
		random_long(200);
		fake_paging = fake_stale = 0;
	}
	printf("pipe: ok, %u seeds\n", seeds);
	return 0;
}
