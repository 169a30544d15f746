/*
 * swap_test.c - the pager's swapping against a model, with a fake kernel and disk.
 *
 *	swap_test [SEED [STEPS]]
 *
 * First the four races of a write-out and the others by name, then random steps:
 * touches, forks, ends, unmapping, reclaim, and transfers that end in any order,
 * some with errors.  After each step no page has a wrong value, the counts of
 * the slots are those of the entries, and slots_ok() holds.  A page may be lost
 * only if the disk could not read it.
 */
#include <assert.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <servers/lib/handles.h>
#include <servers/pager/swap.h>
#include <libc/sys/sys.h>
#include <proto/blk.h>
#include <proto/kstat.h>

enum { TASKS = 6, PAGES = 24, SHARED_FROM = 18, FRAMES = 900, SLOTS = 96, PENDING = 16 };
#define BASE 0x20000000u

enum what { NONE, ZERO, PRESENT, COOKIE };
struct entry {
	enum what kind;
	u32 frame, cookie;
	int dirty, accessed, cow;
};
static struct frame {
	u32 refs, cookie, value;
	int dirty;
} frame[FRAMES];
static struct entry entry[TASKS + 1][PAGES], own[SLOTS];
static struct space *space[TASKS + 1];
static u32 model[TASKS + 1][PAGES], stored[SLOTS];
static int waits[TASKS + 1], answer[TASKS + 1], may_lose;
static u32 nfree = FRAMES, plenty = 8; /* frames in use before they are few */
static struct pending {
	u32 call, slot, pages, write, used;
	u32 early[CLUSTER]; /* what a driver that copies at once has */
} pending[PENDING];
static int result_err, copies_early;
static u32 seed = 1;

static u32
below(u32 n)
{
	seed ^= seed << 13;
	seed ^= seed >> 17;
	seed ^= seed << 5;
	return seed % n;
}

/* ---- the fake kernel -------------------------------------------------------- */

static u32
frame_new(void)
{
	u32 f = 1;

	while (frame[f].refs != 0)
		assert(++f < FRAMES);
	frame[f] = (struct frame){ .refs = 1 };
	nfree--;
	return f;
}

static void
frame_put(struct entry *e)
{
	struct frame *f = &frame[e->frame];

	f->dirty |= e->dirty;
	if (--f->refs == 0)
		nfree++;
}

static struct entry *
at(handle_t task, u32 addr)
{
	if (task == HS_SELF) {
		assert(addr >= SWAP_WINDOW && (addr - SWAP_WINDOW) / PAGE_SIZE < SLOTS);
		return &own[(addr - SWAP_WINDOW) / PAGE_SIZE];
	}
	assert(task >= 1 && task <= TASKS && addr >= BASE && (addr - BASE) / PAGE_SIZE < PAGES);
	return &entry[task][(addr - BASE) / PAGE_SIZE];
}

static i32
drop(struct entry *e, u32 *told, i32 n)
{
	if (e->kind == PRESENT)
		frame_put(e);
	if (e->kind == COOKIE)
		told[n++] = e->cookie;
	*e = (struct entry){ 0 };
	return n;
}

i32
sys_mem_empty_told(handle_t task, u32 *addr, u32 *pages, u32 *told)
{
	i32 n = 0;

	for (; *pages > 0 && n < 3; --*pages, *addr += PAGE_SIZE)
		n = drop(at(task, *addr), told, n);
	return n;
}

i32
sys_mem_empty(handle_t task, u32 addr, u32 pages)
{
	u32 told[COOKIES_TOLD];

	for (; pages-- > 0; addr += PAGE_SIZE)
		assert(drop(at(task, addr), told, 0) == 0);
	return 0;
}

i32
sys_mem_zero_told(handle_t task, u32 *addr, u32 *pages, u32 prot, u32 *told)
{
	(void)prot;
	drop(at(task, *addr), told, 0);
	at(task, *addr)->kind = ZERO;
	--*pages;
	*addr += PAGE_SIZE;
	return 0;
}

i32
sys_mem_zero(handle_t task, u32 addr, u32 pages, u32 prot)
{
	(void)prot;
	sys_mem_empty(task, addr, pages);
	for (; pages-- > 0; addr += PAGE_SIZE)
		at(task, addr)->kind = ZERO;
	return 0;
}

/* Pages of the window get their frames. */
int
serve_wire(const void *p, u32 n)
{
	u32 addr = (u32)(uintptr_t)p;

	if (addr < SWAP_WINDOW || addr >= SWAP_WINDOW + SLOTS * PAGE_SIZE)
		return 0;
	for (; n > 0; n -= PAGE_SIZE, addr += PAGE_SIZE) {
		struct entry *e = at(HS_SELF, addr);

		assert(e->kind == ZERO);
		*e = (struct entry){ .kind = PRESENT, .frame = frame_new() };
	}
	return 0;
}

i32
sys_mem_clone_told(
    handle_t auth, handle_t from, handle_t to, u32 *addr, u32 *pages, u32 *told)
{
	i32 n = 0;

	(void)auth;
	for (; *pages > 0 && n < 3; --*pages, *addr += PAGE_SIZE) {
		struct entry *e = at(from, *addr), *c = at(to, *addr);
		u32 shared = (*addr - BASE) / PAGE_SIZE >= SHARED_FROM;

		if (e->kind == ZERO && shared)
			*e = (struct entry){ .kind = PRESENT, .frame = frame_new() };
		if (e->kind == PRESENT && !shared)
			e->cow = 1;
		*c = *e;
		c->dirty = c->accessed = 0;
		if (e->kind == PRESENT)
			frame[e->frame].refs++;
		if (e->kind == COOKIE)
			told[n++] = e->cookie;
	}
	return n;
}

i32
sys_mem_scan_clear(handle_t task, u32 addr, u32 pages, u8 *out, u32 clear)
{
	for (u32 i = 0; i < pages; i++) {
		struct entry *e = at(task, addr + i * PAGE_SIZE);
		struct frame *f = &frame[e->frame];

		out[i] = e->kind == ZERO ? SCAN_ZERO : e->kind == COOKIE ? SCAN_COOKIE : SCAN_NONE;
		if (e->kind != PRESENT)
			continue;
		out[i] = (u8)(SCAN_PRESENT | (e->accessed ? SCAN_ACCESSED : 0) |
			      (e->dirty || f->dirty ? SCAN_DIRTY : 0));
		if (f->cookie != 0)
			out[i] |= (u8)(SCAN_KEPT | (f->refs == 1 ? SCAN_SOLE : 0));
		if (clear & SCAN_ACCESSED)
			e->accessed = 0;
		if (clear & SCAN_DIRTY)
			e->dirty = f->dirty = 0;
		if (clear & SCAN_KEPT)
			f->cookie = 0;
	}
	return (i32)pages;
}

i32
sys_mem_scan(handle_t task, u32 addr, u32 pages, u8 *out)
{
	return sys_mem_scan_clear(task, addr, pages, out, 0);
}

i32
sys_mem_evict(handle_t auth, handle_t task, u32 addr, u32 window_at, u32 cookie)
{
	struct entry *e = at(task, addr);
	struct frame *f = &frame[e->frame];
	i32 r;

	(void)auth;
	if (e->kind != PRESENT)
		return -E_FAULT;
	if (f->cookie == 0) {
		struct entry *w = at(HS_SELF, window_at);

		assert(w->kind == NONE && cookie != 0 && cookie < SLOTS);
		f->cookie = cookie;
		f->refs++;
		*w = (struct entry){ .kind = PRESENT, .frame = e->frame };
	}
	cookie = f->cookie;
	frame_put(e);
	r = (i32)(cookie | (f->dirty ? EVICT_DIRTY : 0));
	f->dirty = 0;
	*e = (struct entry){ .kind = COOKIE, .cookie = cookie };
	return r;
}

i32
sys_mem_fill(handle_t auth, handle_t task, u32 addr, u32 window_at, u32 cookie)
{
	struct entry *e = at(task, addr), *w = at(HS_SELF, window_at);
	u32 move = cookie & FILL_MOVE;

	(void)auth;
	cookie &= COOKIE_MAX;
	if (e->kind != COOKIE || e->cookie != cookie)
		return -E_AGAIN;
	if (w->kind != PRESENT)
		return -E_FAULT;
	*e = (struct entry){ .kind = PRESENT, .frame = w->frame, .accessed = 1 };
	frame[w->frame].refs++;
	frame[w->frame].cookie = move ? 0 : cookie;
	if (move)
		drop(w, NULL, 0);
	e->cow = (addr - BASE) / PAGE_SIZE < SHARED_FROM && frame[e->frame].refs > 1;
	return 0;
}

u32
sys_mem_cookie(handle_t auth, handle_t task, u32 addr)
{
	(void)auth;
	return at(task, addr)->kind == COOKIE ? at(task, addr)->cookie : 0;
}

i32
sys_stat(u32 which, u64 *v)
{
	*v = which == KSTAT_frames_free ? nfree - (FRAMES - 380 - plenty) : 400;
	return 0;
}

i32
sys_task_kill(handle_t task)
{
	(void)task;
	assert(!"there is enough for all");
	return 0;
}

/* ---- the fake disk ------------------------------------------------------------ */

static u32
value_in(u32 slot)
{
	return frame[own[slot].frame].value;
}

int
serve_submit(handle_t call, handle_t to, u32 op, u32 leases, const void *q, u32 qlen,
    const struct ipc_opt *o)
{
	struct pending *p = pending;

	(void)qlen;
	assert(to == 77 && leases == 1);
	while (p->used)
		assert(++p < pending + PENDING);
	*p = (struct pending){ call, ((u32)(uintptr_t)o->addr - SWAP_WINDOW) / PAGE_SIZE,
		o->len / PAGE_SIZE, op == blk_write_n, 1, { 0 } };
	assert(((const struct blk_read_q *)q)->lba == p->slot * 8);
	for (u32 i = 0; i < p->pages; i++)
		p->early[i] = value_in(p->slot + i);
	return 0;
}

int
serve_result(handle_t call, void *r, u32 rlen, handle_t got[2])
{
	(void)call, (void)got;
	memset(r, 0, rlen);
	return result_err;
}

static u32
flying(void)
{
	u32 n = 0;

	for (u32 i = 0; i < PENDING; i++)
		n += pending[i].used;
	return n;
}

/* The n-th transfer under way ends. */
static void
complete(u32 n, int err)
{
	struct pending *p = pending, was;
	u32 late = copies_early ? 0 : below(2);

	for (;; p++)
		if (p->used && n-- == 0)
			break;
	was = *p;
	p->used = 0;
	for (u32 i = 0; i < was.pages && err == 0; i++) {
		struct entry *e = &own[was.slot + i];

		assert(e->kind == PRESENT);
		if (was.write) {
			stored[was.slot + i] = late ? value_in(was.slot + i) : was.early[i];
		} else {
			frame[e->frame].value = stored[was.slot + i];
			e->dirty = 1;
		}
	}
	if (err != 0 && !was.write)
		may_lose = 1;
	result_err = err;
	transfer_done(was.call, 0);
}

static void
complete_all(void)
{
	while (flying() > 0)
		complete(0, 0);
}

i32
sys_call_create(handle_t port, u32 cookie)
{
	(void)port;
	return (i32)cookie; /* the call object is called by its cookie */
}

/* ---- the rest the pager needs ------------------------------------------------- */

handle_t serve_port = HS_PORT;

int
serve_answer(struct request *rq, int err)
{
	assert(rq->token >= 1 && rq->token <= TASKS && waits[rq->token]);
	waits[rq->token] = 0;
	answer[rq->token] = err;
	return 0;
}

void
serve_answer_or_drop(struct request *rq, int err)
{
	serve_answer(rq, err);
}

/* What else the files under test call; anything more would be an error. */

u32
serve_processes(void)
{
	return 100;
}

void
serve_handles(u32 n)
{
	(void)n;
}

i32
sys_handle_close(handle_t h)
{
	(void)h;
	return 0;
}

u64
sys_clock(u64 *epoch)
{
	(void)epoch;
	return 0;
}

i32
sys_timer(handle_t port, u32 bits, u64 when)
{
	(void)port, (void)bits, (void)when;
	return 0;
}

i32
sys_mem_watch(handle_t auth, handle_t port, u32 bits, u32 frames)
{
	(void)auth, (void)port, (void)bits, (void)frames;
	return 0;
}

void
serve_log(const char *fmt, ...)
{
	(void)fmt;
}

/* ---- programs ------------------------------------------------------------------ */

static void
forget_space(u32 t)
{
	if (waits[t])
		parked_cancel(t, 1);
	waits[t] = 0;
	space_end(space[t]);
	for (u32 i = 0; i < PAGES; i++)
		drop(&entry[t][i], (u32[1]){ 0 }, 0);
	space[t] = NULL;
}

static void
make_space(u32 t)
{
	struct space *s = space_new();
	struct region *r;

	assert(s != NULL);
	s->task = t;
	space[t] = s;
	r = range_add(s, BASE, BASE + SHARED_FROM * PAGE_SIZE, PROT_R | PROT_W, KIND_MAP, 0);
	r->lo = r->start;
	r->hi = r->end;
	r = range_add(s, BASE + SHARED_FROM * PAGE_SIZE, BASE + PAGES * PAGE_SIZE,
	    PROT_R | PROT_W, KIND_MAP, 1);
	r->lo = r->start;
	r->hi = r->end;
	for (u32 i = 0; i < PAGES; i++) {
		entry[t][i] = (struct entry){ .kind = ZERO };
		model[t][i] = 0;
	}
}

/* One try: 1 done, 0 waits, -1 lost. */
static int
touch(u32 t, u32 i, u32 write, u32 value)
{
	struct entry *e = &entry[t][i];
	struct request rq = { .badge = space_id(space[t]), .token = t };
	int err;

	for (u32 tries = 0;; tries++) {
		assert(tries < 10);
		if (e->kind == ZERO)
			*e = (struct entry){ .kind = PRESENT, .frame = frame_new() };
		if (e->kind == PRESENT)
			break;
		if (e->kind == NONE)
			return 1;
		rq.w[0] = BASE + i * PAGE_SIZE;
		rq.w[1] = FAULT_USER | (write ? FAULT_WRITE : 0) |
			  e->cookie << FAULT_COOKIE_SHIFT;
		waits[t] = 1;
		err = fault(&rq);
		if (err == REPLY_LATER) {
			if (waits[t])
				return 0;
			err = answer[t];
		}
		waits[t] = 0;
		if (err != 0) {
			assert(err == -E_IO && may_lose);
			return -1;
		}
	}
	e->accessed = 1;
	if (frame[e->frame].value != model[t][i])
		printf("task %u, page %u: %x, not %x\n", t, i, frame[e->frame].value, model[t][i]);
	assert(frame[e->frame].value == model[t][i]);
	if (!write)
		return 1;
	if (e->cow && frame[e->frame].refs > 1) {
		u32 f = frame_new();

		frame[f].value = frame[e->frame].value;
		frame_put(e);
		e->frame = f;
	}
	e->cow = 0;
	e->dirty = 1;
	frame[e->frame].value = value;
	if (i >= SHARED_FROM) { /* all spaces are relatives here */
		for (u32 k = 1; k <= TASKS; k++)
			if (space[k] != NULL)
				model[k][i] = value;
	} else {
		model[t][i] = value;
	}
	return 1;
}

static void
must_touch(u32 t, u32 i, u32 write, u32 value)
{
	int r = touch(t, i, write, value);

	while (r == 0) {
		complete_all();
		r = waits[t] ? 0 : touch(t, i, write, value);
	}
	assert(r == 1);
}

static void
fork_to(u32 t, u32 c)
{
	make_space(c);
	for (u32 i = 0; i < PAGES; i++)
		entry[c][i] = (struct entry){ 0 };
	assert(told_clone(space[t], space[c], BASE, PAGES) == 0);
	memcpy(model[c], model[t], sizeof model[t]);
}

static void
check(void)
{
	u32 refs[SLOTS] = { 0 }, users[FRAMES] = { 0 };

	assert(slots_ok());
	for (u32 t = 1; t <= TASKS; t++) {
		u32 out = 0;

		for (u32 i = 0; i < PAGES && space[t] != NULL; i++) {
			if (entry[t][i].kind == COOKIE) {
				refs[entry[t][i].cookie]++;
				out++;
			}
			users[entry[t][i].frame] += entry[t][i].kind == PRESENT;
		}
		assert(space[t] == NULL || space[t]->out == out);
	}
	for (u32 n = 1; n < SLOTS; n++) {
		u32 in = own[n].kind == PRESENT;

		users[own[n].frame] += in;
		assert(slots[n].refs == refs[n]);
		assert(in == (slots[n].state != SLOT_FREE && slots[n].state != SLOT_OUT &&
				 slots[n].state != SLOT_LOST));
		if (slots[n].state == SLOT_CLEAN && frame[own[n].frame].refs == 1 &&
		    !frame[own[n].frame].dirty && !own[n].dirty)
			assert(stored[n] == value_in(n));
	}
	for (u32 f = 1; f < FRAMES; f++)
		assert(frame[f].refs == users[f]);
}

/* ---- by name --------------------------------------------------------------------- */

/* Page i of task t, with value v, is being written out; its slot. */
static u32
writing(u32 t, u32 i, u32 v)
{
	u32 slot;

	must_touch(t, i, 1, v);
	assert(window_evict(space[t], BASE + i * PAGE_SIZE) == 0);
	slot = entry[t][i].cookie;
	assert(slots[slot].state == SLOT_DIRTY);
	assert(transfer_write(slot, 1) == 0 && slots[slot].state == SLOT_WRITING);
	check();
	return slot;
}

/* Until page i of task t is only on the disk. */
static u32
push_out(u32 t, u32 i)
{
	struct entry *e = &entry[t][i];

	plenty = 0;
	for (u32 n = 0; e->kind != COOKIE || slots[e->cookie].state != SLOT_OUT; n++) {
		assert(n < 20);
		reclaim_low();
		complete_all();
	}
	plenty = 8;
	return e->cookie;
}

static void
by_name(void)
{
	u32 n;

	make_space(1);
	/* 1: the write fails: the page is still there, its slot never used again */
	n = writing(1, 0, 11);
	complete(0, -E_IO);
	check();
	assert(slots[n].state == SLOT_DIRTY && (slots[n].flags & SLOT_BAD));
	must_touch(1, 0, 0, 0);
	must_touch(1, 0, 1, 12);
	check();
	assert(slots[n].state == SLOT_FREE && (slots[n].flags & SLOT_BAD));
	/* 2: faulted back meanwhile, and written to */
	n = writing(1, 1, 21);
	must_touch(1, 1, 0, 0);
	must_touch(1, 1, 1, 22);
	check();
	complete(0, 0);
	check();
	assert(window_evict(space[1], BASE + PAGE_SIZE) == 0);
	must_touch(1, 1, 0, 0);
	/* 3: written and released */
	n = writing(1, 2, 31);
	assert(told_empty(space[1], BASE + 2 * PAGE_SIZE, 1) == 0);
	check();
	assert(slots[n].state == SLOT_WRITING);
	complete(0, 0);
	check();
	assert(slots[n].state == SLOT_FREE && own[n].kind == NONE);
	/* 4: two sharers, one returns */
	must_touch(1, 3, 1, 41);
	fork_to(1, 2);
	assert(window_evict(space[2], BASE + 3 * PAGE_SIZE) == 0);
	n = writing(1, 3, 41 + 0 * below(2));
	(void)n;
	must_touch(2, 3, 0, 0);
	check();
	must_touch(2, 3, 1, 42);
	complete_all();
	check();
	must_touch(1, 3, 0, 0);
	forget_space(2);
	check();
	/* 5: fork while a page is on its way out */
	n = writing(1, 4, 51);
	fork_to(1, 2);
	assert(slots[n].refs == 2);
	complete(0, 0);
	must_touch(2, 4, 1, 52);
	must_touch(1, 4, 0, 0);
	check();
	forget_space(2);
	/* a shared page that another task still writes to while it is written out */
	must_touch(1, 20, 1, 61);
	fork_to(1, 2);
	assert(window_evict(space[1], BASE + 20 * PAGE_SIZE) == 0);
	must_touch(2, 20, 1, 62);
	assert(window_evict(space[2], BASE + 20 * PAGE_SIZE) == 0);
	n = entry[1][20].cookie;
	assert(entry[2][20].cookie == n && transfer_write(n, 1) == 0);
	must_touch(2, 20, 1, 63);
	assert(window_evict(space[2], BASE + 20 * PAGE_SIZE) == 0);
	copies_early = 1;
	complete(0, 0);
	copies_early = 0;
	assert(slots[n].state == SLOT_DIRTY);
	assert(transfer_write(n, 1) == 0);
	must_touch(2, 20, 1, 64);
	complete(0, 0);
	assert(window_evict(space[2], BASE + 20 * PAGE_SIZE) == 0);
	assert(slots[n].state == SLOT_DIRTY);
	check();
	must_touch(1, 20, 0, 0);
	check();
	forget_space(2);
	/* a page that is evicted clean is not written */
	n = writing(1, 5, 71);
	complete(0, 0);
	must_touch(1, 5, 0, 0);
	assert(window_evict(space[1], BASE + 5 * PAGE_SIZE) == 0);
	assert(entry[1][5].cookie == n && slots[n].state == SLOT_CLEAN);
	check();
	/* nor one that was only read back from the disk */
	push_out(1, 1);
	must_touch(1, 1, 0, 0);
	assert(window_evict(space[1], BASE + PAGE_SIZE) == 0);
	assert(slots[entry[1][1].cookie].state == SLOT_CLEAN);
	check();
	/* a read that fails: who needs the page is told, nobody else */
	n = push_out(1, 5);
	assert(touch(1, 5, 0, 0) == 0);
	while (flying() > 0)
		complete(0, -E_IO);
	check();
	assert(!waits[1] && answer[1] == -E_IO && slots[n].state == SLOT_LOST);
	answer[1] = 0;
	must_touch(1, 1, 0, 0);
	forget_space(1);
	complete_all();
	check();
	may_lose = 0;
}

/* ---- at random --------------------------------------------------------------------- */

static void
step(void)
{
	u32 t = 1 + below(TASKS), c = 1 + below(TASKS), i = below(PAGES);

	switch (below(16)) {
	case 0:
		if (space[t] != NULL && !waits[t] && space[c] == NULL)
			fork_to(t, c);
		break;
	case 1:
		if (space[t] != NULL && below(4) == 0)
			forget_space(t);
		break;
	case 2:
		if (space[t] != NULL && !waits[t] && i < SHARED_FROM)
			told_empty(space[t], BASE + i * PAGE_SIZE, 1);
		break;
	case 3:
	case 4:
		reclaim_low();
		break;
	case 5:
		reclaim_tick();
		break;
	case 6:
	case 7:
	case 8:
		if (flying() > 0)
			complete(below(flying()), below(60) == 0 ? -E_IO : below(40) == 0 ? -E_BUSY : 0);
		break;
	default:
		if (space[t] != NULL && !waits[t] && touch(t, i, below(2), seed) < 0)
			forget_space(t); /* it dies of it */
	}
	for (t = 1; t <= TASKS; t++)
		if (space[t] != NULL && !waits[t] && answer[t] != 0) {
			assert(answer[t] == -E_IO && may_lose);
			answer[t] = 0;
			forget_space(t);
		}
	/* All are relatives: a stranger would not share. */
	for (t = 1; t <= TASKS && space[t] == NULL; t++)
		;
	if (t > TASKS)
		make_space(1 + below(TASKS));
}

int
main(int argc, char **argv)
{
	u32 steps = argc > 2 ? (u32)atoi(argv[2]) : 20000;

	seed = (argc > 1 ? (u32)atoi(argv[1]) : 1) * 2654435761u + 1;
	space_init();
	transfer_init();
	reclaim_init();
	resident_init(400);
	assert(area_add(77, SWAP_DISK, SLOTS, "disk") == 0);
	by_name();
	for (u32 n = 0; n < steps; n++) {
		step();
		check();
	}
	for (u32 t = 1; t <= TASKS; t++)
		if (space[t] != NULL)
			forget_space(t);
	complete_all();
	reclaim_tick();
	reclaim_tick();
	check();
	assert(slots_used() == 0);
	printf("%u steps, in %u, out %u, clean %u, back %u, errors %u %u: ok\n", steps, count.in,
	    count.out, count.evicted_clean, count.back, count.read_errors, count.write_errors);
	return 0;
}
