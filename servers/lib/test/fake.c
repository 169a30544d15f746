/*
 * fake.c - kernel and message loop for host tests of one server.
 *
 * Leases are host pointers: the tests are built for 32 bits.
 */
#include <assert.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <proto/kstat.h>
#include <servers/lib/handles.h>
#include "fake.h"

enum { EVENTS = 65536, BADGES = 65536 };

const struct service *fake_service;
u32 fake_who, fake_paging, fake_stale;
u64 fake_us = 1000000;
u64 fake_frames_free = 100000;
struct who fake_table[WHO_MAX];
u32 (*fake_other)(handle_t to, u32 label, u32 w[4]);

handle_t serve_port = HS_PORT;
const char *serve_name = "test";

static struct handle {
	u32 port, badge; /* port 0: free */
} handles[FAKE_HANDLES];
static u32 nhandles;
static u32 badge_count[BADGES];
static u8 badge_closing[BADGES];
static struct fake_call calls[FAKE_CALLS];
static u32 sequence, answers;

static struct event_item {
	u32 label, w0, w1;
} events[EVENTS];
static u32 first_event, nevents;

static u64 state = 88172645463325252ull;

void
fake_seed(u32 seed)
{
	state = 88172645463325252ull ^ ((u64)seed << 20);
}

u32
fake_random(u32 n)
{
	state ^= state << 13;
	state ^= state >> 7;
	state ^= state << 17;
	return n ? (u32)(state >> 20) % n : 0;
}

static void
post(u32 label, u32 w0, u32 w1)
{
	assert(nevents < EVENTS);
	events[(first_event + nevents++) % EVENTS] =
	    (struct event_item){ label, w0, w1 };
}

/* ---- handles and badges ---------------------------------------------------
 */

static handle_t
new_handle(u32 port, u32 badge)
{
	for (u32 i = HS_FREE; i < FAKE_HANDLES; i++)
		if (handles[i].port == 0) {
			handles[i] = (struct handle){ port, badge };
			if (port == FAKE_PORT && badge < BADGES)
				badge_count[badge]++;
			nhandles++;
			return i;
		}
	return NO_HANDLE;
}

handle_t
fake_client(u32 badge)
{
	return new_handle(FAKE_PORT, badge);
}

handle_t
fake_foreign(u32 port, u32 badge)
{
	assert(port != FAKE_PORT);
	return new_handle(port, badge);
}

u32
fake_handles(void)
{
	return nhandles;
}

u32
fake_badges(void)
{
	u32 n = 0;

	for (u32 i = 0; i < BADGES; i++)
		n += badge_count[i] > 0;
	return n;
}

u32
fake_badge_of(handle_t h)
{
	return h < FAKE_HANDLES && handles[h].port ? handles[h].badge : 0;
}

static void
drop_badge(u32 badge)
{
	if (badge >= BADGES)
		return;
	assert(badge_count[badge] > 0);
	if (--badge_count[badge] == 0) {
		badge_closing[badge] = 1;
		post(EV_CLOSED, badge, 0);
	}
}

i32
sys_handle_close(handle_t h)
{
	if (h >= FAKE_HANDLES || handles[h].port == 0)
		return -E_BADHANDLE;
	if (handles[h].port == FAKE_PORT)
		drop_badge(handles[h].badge);
	handles[h].port = 0;
	nhandles--;
	return 0;
}

i32
sys_identity(handle_t h, u32 *port, u32 *badge)
{
	if (h >= FAKE_HANDLES || handles[h].port == 0)
		return -E_BADHANDLE;
	*port = handles[h].port;
	*badge = handles[h].badge;
	return 0;
}

int
serve_mint(u32 badge, handle_t *out)
{
	if (badge < BADGES && badge_closing[badge])
		return -E_BUSY;
	*out = new_handle(FAKE_PORT, badge);
	return *out == NO_HANDLE ? -E_MFILE : 0;
}

/* ---- the rest of the kernel ------------------------------------------------
 */

u64
sys_clock(u64 *epoch)
{
	if (epoch != NULL)
		*epoch = 1700000000;
	return fake_us++;
}

/* One timer, as a port has. */
static u64 timer_at;
static u32 timer_bits;

i32
sys_timer(handle_t port, u32 bits, u64 deadline)
{
	assert(port == serve_port);
	timer_at = deadline;
	timer_bits = bits;
	return 0;
}

void
fake_pass(u64 us)
{
	fake_us += us;
	if (timer_at == 0 || timer_at > fake_us)
		return;
	timer_at = 0;
	fake_service->notify(timer_bits);
}

i32
sys_stat(u32 index, u64 *value)
{
	if (index >= KSTAT_COUNT)
		return -E_INVAL;
	*value = index == KSTAT_frames_total  ? 131072
		 : index == KSTAT_frames_free ? fake_frames_free
					      : index * 7 + 1;
	return 0;
}

i32
sys_mem_zero(handle_t task, u32 addr, u32 pages, u32 prot)
{
	(void)prot;
	assert(task == HS_SELF && addr % PAGE_SIZE == 0);
	memset((void *)(uintptr_t)addr, 0, pages * PAGE_SIZE);
	return 0;
}

struct msgbuf *
ipc_buf(void)
{
	static struct msgbuf b;

	return &b;
}

void
serve_log(const char *fmt, ...)
{
	va_list ap;

	if (getenv("FAKE_LOG") == NULL)
		return;
	va_start(ap, fmt);
	vfprintf(stderr, fmt, ap);
	va_end(ap);
	fputc('\n', stderr);
}

u32
serve_print(char *to, u32 n, const char *fmt, ...)
{
	va_list ap;
	int k;

	va_start(ap, fmt);
	k = vsnprintf(to, n, fmt, ap);
	va_end(ap);
	return (u32)k;
}

void
serve_ready(int status, handle_t root)
{
	(void)status;
	(void)root;
}

const struct who *
serve_who(const struct request *rq)
{
	return &fake_table[rq->who];
}

/* ---- leases ----------------------------------------------------------------
 */

static struct fake_call *
call_of(token_t token)
{
	for (u32 i = 0; i < FAKE_CALLS; i++)
		if (calls[i].used && calls[i].rq.token == token)
			return &calls[i];
	return NULL;
}

/* How much of a copy can be done now: the kernel stops at a missing page. */
static int
allow(const struct request *rq, u32 len, u32 off, uintptr_t at, u32 n)
{
	struct fake_call *c = call_of(rq->token);
	u32 page;

	if (c == NULL || c->done || c->dead)
		return -E_STALE;
	assert(!c->waiting); /* one fault at a time */
	if (off >= len)
		return 0;
	if (n > len - off)
		n = len - off;
	if (n == 0 || fake_paging == 0)
		return (int)n;
	for (u32 done = 0; done < n;) {
		page = (u32)((at + off + done) >> PAGE_SHIFT);
		if (page != c->held && fake_random(fake_paging) == 0) {
			if (done > 0)
				return (int)done;
			c->held = page;
			c->waiting = 1;
			post(EV_READY, c->rq.token, 0);
			return -E_AGAIN;
		}
		done += PAGE_SIZE - (u32)((at + off + done) & PAGE_MASK);
	}
	c->held = 0;
	return (int)n;
}

static int
lease(const struct request *rq, int second, int out, u32 off, void *own, u32 n)
{
	u32 len = second ? request_len2(rq) : request_len1(rq);
	uintptr_t at = second ? rq->w[0] : rq->w[2];
	int k = allow(rq, len, off, at, n);

	if (k > 0 && !second && !(rq->label & LABEL_LEASE1_OUT) != !out)
		return -E_PERM;
	if (k <= 0)
		return k;
	if (at == 0xbad)
		return -E_FAULT;
	if (out)
		memcpy((u8 *)at + off, own, (u32)k);
	else
		memcpy(own, (u8 *)at + off, (u32)k);
	return k;
}

int
serve_copyin(const struct request *rq, u32 off, void *to, u32 n)
{
	return lease(rq, 0, 0, off, to, n);
}

int
serve_copyout(const struct request *rq, u32 off, const void *from, u32 n)
{
	return lease(rq, 0, 1, off, (void *)(uintptr_t)from, n);
}

int
serve_copyin2(const struct request *rq, u32 off, void *to, u32 n)
{
	return lease(rq, 1, 0, off, to, n);
}

int
serve_copyout2(const struct request *rq, u32 off, const void *from, u32 n)
{
	return lease(rq, 1, 1, off, (void *)(uintptr_t)from, n);
}

/* ---- calls -----------------------------------------------------------------
 */

static void
give(struct fake_call *c, const struct request *rq)
{
	c->ngive = rq->ngive;
	for (u32 i = 0; i < 2; i++) {
		handle_t h = i < rq->ngive ? rq->give[i] : NO_HANDLE;

		c->give[i] = NO_HANDLE;
		if (h == NO_HANDLE)
			continue;
		assert(h < FAKE_HANDLES && handles[h].port != 0);
		c->give[i] = rq->keep & 1u << i
				 ? new_handle(handles[h].port, handles[h].badge)
				 : h;
	}
}

int
serve_answer(struct request *rq, int err)
{
	struct fake_call *c = call_of(rq->token);

	assert(err <= 0 && rq->rwords <= BODY_WORDS);
	if (c != NULL && !c->done && !c->dead && fake_stale != 0 &&
	    fake_random(fake_stale) == 0)
		fake_kill(c);
	if (c == NULL || c->done || c->dead)
		return -E_STALE;
	c->err = err;
	memcpy(c->words, rq->rw, sizeof rq->rw);
	memset(c->words + 4, 0, sizeof c->words - 16);
	memcpy(c->words + 4, rq->rbody, 4 * rq->rwords);
	give(c, rq);
	c->done = 1;
	c->seq = ++answers;
	if (c->rq.badge < BADGES)
		drop_badge(c->rq.badge);
	return 0;
}

int
serve_answer_with(struct request *rq, int err, const void *r, u32 rlen)
{
	proto_put(rq, r, rlen);
	return serve_answer(rq, err);
}

void
handles_drop(struct request *rq)
{
	for (u32 i = 0; i < 2; i++) {
		if (rq->got[i] != NO_HANDLE && rq->got[i] != OWN_HANDLE)
			sys_handle_close(rq->got[i]);
		rq->got[i] = NO_HANDLE;
	}
}

static void
drop_given(const struct request *rq)
{
	for (u32 i = 0; i < rq->ngive; i++)
		if (!(rq->keep & 1u << i))
			sys_handle_close(rq->give[i]);
}

void
serve_answer_or_drop(struct request *rq, int err)
{
	if (serve_answer(rq, err) != 0)
		drop_given(rq);
}

static void
idle(void)
{
	if (fake_service->idle != NULL &&
	    (fake_service->work == NULL || *fake_service->work != 0))
		fake_service->idle();
}

struct fake_call *
fake_start(handle_t to, u32 op, u32 leases, const void *q, u32 qlen,
    const struct ipc_opt *o)
{
	u32 in = proto_regs(leases), i = 0;
	struct fake_call *c;
	struct request *rq, copy;
	int err;

	assert(to < FAKE_HANDLES && handles[to].port == FAKE_PORT);
	while (i < FAKE_CALLS && calls[i].used)
		i++;
	assert(i < FAKE_CALLS);
	c = &calls[i];
	memset(c, 0, sizeof *c);
	c->used = 1;
	rq = &c->rq;
	rq->token = ++sequence << 10 | (i + 1);
	rq->badge = handles[to].badge;
	rq->who = fake_who;
	if (rq->badge < BADGES)
		badge_count[rq->badge]++; /* the call counts */
	rq->label = op;
	memcpy(rq->w, q, qlen < in ? qlen : in);
	if (qlen > in) {
		memcpy(rq->body, (const u8 *)q + in, qlen - in);
		rq->label |= (qlen - in + 3) / 4 << LABEL_BODY_SHIFT;
	}
	rq->got[0] = rq->got[1] = NO_HANDLE;
	if (leases >= 1 && o != NULL) {
		rq->w[2] = (u32)(uintptr_t)o->addr;
		rq->w[3] = o->len;
		rq->label |= LABEL_LEASE1 | (o->out ? LABEL_LEASE1_OUT : 0);
	}
	if (leases >= 2 && o != NULL) {
		rq->w[0] = (u32)(uintptr_t)o->addr2;
		rq->w[1] = o->len2;
		rq->label |= LABEL_LEASE2;
	}
	for (i = 0; o != NULL && i < o->ngive; i++) {
		struct handle *h = &handles[o->give[i]];

		rq->label += 1u << LABEL_GIVE_SHIFT;
		if (h->port == FAKE_PORT) {
			rq->got[i] = OWN_HANDLE;
			rq->got_badge[i] = h->badge;
		} else
			rq->got[i] = new_handle(h->port, h->badge);
	}
	copy = *rq;
	err = fake_service->request(&copy);
	if (err != REPLY_LATER) {
		if (err == -E_NOSYS || err == -E_PROTO)
			handles_drop(&copy);
		if (serve_answer(&copy, err) != 0) {
			drop_given(&copy);
			if (fake_service->undelivered != NULL)
				fake_service->undelivered(&copy);
		}
	}
	idle();
	return c;
}

int
fake_finish(struct fake_call *c, void *r, u32 rlen, handle_t got[2])
{
	assert(c->used && c->done);
	memcpy(r, c->words, rlen < sizeof c->words ? rlen : sizeof c->words);
	if (got != NULL) {
		got[0] = c->give[0];
		got[1] = c->give[1];
	}
	c->used = 0;
	return c->err;
}

void
fake_interrupt(struct fake_call *c)
{
	if (!c->done)
		post(EV_CANCEL, c->rq.token, 0);
}

void
fake_kill(struct fake_call *c)
{
	assert(c->used && !c->done && !c->dead);
	c->dead = 1;
	post(EV_CANCEL, c->rq.token, 1);
}

static void
deliver(const struct event_item *e)
{
	struct fake_call *c = call_of(e->w0);

	switch (e->label) {
	case EV_READY:
		if (c == NULL || c->dead || c->done)
			break;
		c->waiting = 0;
		fake_service->ready(e->w0);
		break;
	case EV_CANCEL:
		if (c == NULL || (c->done && !c->dead))
			break;
		fake_service->cancel(e->w0, e->w1);
		if (e->w1) {
			c->used = 0;
			if (c->rq.badge < BADGES)
				drop_badge(c->rq.badge);
		}
		break;
	case EV_CLOSED:
		badge_closing[e->w0] = 0;
		if (badge_count[e->w0] == 0)
			fake_service->closed(e->w0);
		break;
	}
	idle();
}

void
fake_pump(void)
{
	while (nevents > 0) {
		struct event_item e = events[first_event];

		first_event = (first_event + 1) % EVENTS;
		nevents--;
		deliver(&e);
	}
}

/* The protocol stubs' way: a call that must be answered. */
u32
ipc_call(handle_t to, u32 label, u32 w[4])
{
	u32 leases = label & LABEL_LEASE2 ? 2 : label & LABEL_LEASE1 ? 1 : 0;
	u32 in = proto_regs(leases), q[4 + BODY_WORDS] = { 0 }, err;
	struct msgbuf *b = ipc_buf();
	struct ipc_opt o = { 0 };
	struct fake_call *c;
	handle_t got[2];
	u32 r[4 + BODY_WORDS];

	if (fake_other != NULL &&
	    (to >= FAKE_HANDLES || handles[to].port != FAKE_PORT))
		return fake_other(to, label, w);
	memcpy(q, w, in);
	memcpy((u8 *)q + in, b->body, 4 * LABEL_BODY(label));
	o.addr = (void *)(uintptr_t)w[2];
	o.len = w[3];
	o.out = (label & LABEL_LEASE1_OUT) != 0;
	o.addr2 = (void *)(uintptr_t)w[0];
	o.len2 = w[1];
	o.ngive = LABEL_GIVE(label);
	o.give[0] = b->give[0];
	o.give[1] = b->give[1];
	c = fake_start(
	    to, LABEL_OP(label), leases, q, in + 4 * LABEL_BODY(label), &o);
	while (!c->done && nevents > 0) {
		struct event_item e = events[first_event];

		first_event = (first_event + 1) % EVENTS;
		nevents--;
		deliver(&e);
		if (!c->used)
			return (u32)-E_STALE;
	}
	if (!c->done) {
		fake_kill(c);
		fake_pump();
		return (u32)-E_TIMEDOUT;
	}
	err = c->ngive << LABEL_GIVE_SHIFT;
	err |= (u32)-fake_finish(c, r, sizeof r, got);
	memcpy(w, r, 16);
	memcpy(b->body, r + 4, 4 * BODY_WORDS);
	b->got[0] = got[0];
	b->got[1] = got[1];
	return err | BODY_WORDS << LABEL_BODY_SHIFT;
}
