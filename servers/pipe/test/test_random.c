/*
 * test_random.c - many random scenes in which what is read must be what was
 * written: atomic writes whole, long ones in order, nothing lost and nothing
 * twice, whoever is killed or interrupted and whatever page is missing.
 */
#include <string.h>
#include <servers/lib/test/check.h>
#include "client.h"

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

	start_server();
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
	printf("random: ok, %u seeds\n", seeds);
	return 0;
}
