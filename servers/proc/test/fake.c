/*
 * fake.c - the kernel and the pager that proc sees in its tests.
 */
#include <assert.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <servers/proc/test/fake.h>
#include <proto/pager.h>

enum { TASK_H = 1000, CALL_H = 100000, OTHER_H = 200000, CALLS_MAX = 5000 };

struct f_task f_task[F_TASKS];
u32 f_tasks;
struct f_answer *f_answer;
u32 f_fail;
handle_t serve_port = HS_PORT;
static u32 counter;

static struct {
	u32 made, cookie, busy, op;
	handle_t give;
} calls[CALLS_MAX];
static u32 others; /* short-lived handles open */
static struct {
	u32 open; /* handles of proc's own */
	u8 minted;
} badge_of[WHO_MAX];

static int
fails(void)
{
	return f_fail != 0 && ++counter % f_fail == 0;
}

static struct f_task *
task(handle_t h)
{
	assert(h >= TASK_H && h < TASK_H + f_tasks);
	return &f_task[h - TASK_H];
}

i32
sys_task_create(
    handle_t account, handle_t pager, u32 rank, u32 id, handle_t dead_port)
{
	assert(account == HS_B && pager == HS_A && rank == RANK_USER &&
	       dead_port == HS_PORT);
	if (fails())
		return -E_QUOTA;
	assert(f_tasks < F_TASKS);
	f_task[f_tasks] = (struct f_task){ .made = 1, .id = id, .handles = 1 };
	return (i32)(TASK_H + f_tasks++);
}

i32
sys_task_kill(handle_t h)
{
	task(h)->killed = 1;
	task(h)->threads = 0;
	return 0;
}

i32
sys_task_set(handle_t h, u32 what, u32 v2, u32 v3)
{
	(void)task(h), (void)what, (void)v2, (void)v3;
	return fails() ? -E_NOMEM : 0;
}

i32
sys_handles_clone(handle_t from, handle_t to)
{
	(void)task(from), (void)task(to);
	return fails() ? -E_QUOTA : 0;
}

i32
sys_handle_put(handle_t t, handle_t h, u32 slot)
{
	if (fails())
		return -E_MFILE;
	if ((slot & SLOT_INDEX) == H_PROC)
		task(t)->session = h - OTHER_H + 1;
	return (i32)(slot & SLOT_INDEX);
}

i32
sys_handle_close(handle_t h)
{
	if (h >= TASK_H && h < TASK_H + f_tasks) {
		assert(task(h)->handles == 1);
		task(h)->handles = 0;
	} else if (h >= CALL_H && h < CALL_H + CALLS_MAX) {
		assert(!calls[h - CALL_H].busy && calls[h - CALL_H].made);
		calls[h - CALL_H].made = 0;
	} else {
		assert(others > 0);
		others--;
		if (h > OTHER_H && h < OTHER_H + WHO_MAX)
			badge_of[h - OTHER_H].open--;
	}
	return 0;
}

i32
sys_handle_info(handle_t h, u32 *flags)
{
	(void)flags;
	return h >= TASK_H && h < TASK_H + f_tasks ? HT_TASK : HT_NONE;
}

u64
sys_task_time(handle_t t)
{
	assert(!task(t)->killed);
	return F_TASK_TIME;
}

i32
sys_thread_create(
    handle_t t, u32 index, u32 eip, u32 esp, u32 priority, u32 tls)
{
	(void)eip, (void)esp, (void)priority, (void)tls;
	assert(index == 0 && !task(t)->killed);
	if (fails())
		return -E_NOMEM;
	task(t)->threads = 1;
	return 0;
}

i32
sys_thread_get(handle_t t, u32 index, struct regs *regs, u32 *state)
{
	(void)t, (void)index, (void)regs, (void)state;
	return -E_SRCH;
}

i32
sys_thread_set(handle_t t, u32 index, u32 what, u32 value)
{
	(void)t, (void)what, (void)value;
	return index == 0 ? 0 : -E_SRCH;
}

i32
sys_interrupt(handle_t t, u32 index)
{
	(void)index;
	task(t)->interrupted = 1;
	return 0;
}

i32
sys_call_create(handle_t port, u32 cookie)
{
	assert(port == HS_PORT);
	if (fails())
		return -E_QUOTA;
	for (u32 i = 0; i < CALLS_MAX; i++)
		if (!calls[i].made) {
			calls[i].made = 1;
			calls[i].cookie = cookie;
			return (i32)(CALL_H + i);
		}
	return -E_QUOTA;
}

int
serve_submit(handle_t call, handle_t to, u32 op, u32 leases, const void *q,
    u32 qlen, const struct ipc_opt *opt)
{
	(void)leases, (void)q, (void)qlen;
	if (to == HS_C)
		return -E_BADHANDLE; /* no tty */
	if (fails())
		return -E_QUOTA;
	assert(!calls[call - CALL_H].busy && calls[call - CALL_H].made);
	calls[call - CALL_H].busy = 1;
	calls[call - CALL_H].op = op;
	calls[call - CALL_H].give = opt->ngive ? opt->give[0] : NO_HANDLE;
	return 0;
}

int
serve_result(handle_t call, void *r, u32 rlen, handle_t got[2])
{
	u32 op = calls[call - CALL_H].op;

	memset(r, 0, rlen);
	if (got != NULL)
		got[0] = got[1] = NO_HANDLE;
	if (fails())
		return -E_NOMEM;
	if (op == pager_fork_n || op == pager_adopt_n) {
		*(u32 *)r = 77;
		got[0] = OTHER_H;
		others++;
	}
	return 0;
}

int
serve_wire(const void *at, u32 n)
{
	(void)at, (void)n;
	return fails() ? -E_NOMEM : 0;
}

void
serve_handles(u32 n)
{
	(void)n;
}

u32
serve_processes(void)
{
	return 100;
}

int
serve_mint(u32 badge, handle_t *out)
{
	if (fails())
		return -E_QUOTA;
	*out = OTHER_H + badge;
	others++;
	badge_of[badge].minted = 1;
	badge_of[badge].open++;
	return 0;
}

int
serve_answer(struct request *rq, int err)
{
	struct f_answer *a = &f_answer[rq->token];

	assert(rq->token != 0 && rq->token < F_TOKENS);
	if (a->void_)
		return -E_STALE;
	assert(!a->given);
	a->given = 1;
	a->err = err;
	memcpy(a->words, rq->rw, sizeof a->words);
	return 0;
}

int
serve_answer_with(struct request *rq, int err, const void *r, u32 rlen)
{
	proto_put(rq, r, rlen);
	return serve_answer(rq, err);
}

void
serve_log(const char *fmt, ...)
{
	(void)fmt;
}

u64
sys_clock(u64 *epoch)
{
	(void)epoch;
	return 1000;
}

i32
sys_stat(u32 index, u64 *value)
{
	(void)index;
	*value = 100000;
	return 0;
}

i32
sys_timer(handle_t port, u32 bits, u64 deadline)
{
	(void)port, (void)bits, (void)deadline;
	return 0;
}

i32
sys_copy(u32 t, u32 flags, u32 off, void *addr, u32 len)
{
	(void)t, (void)flags, (void)off, (void)addr;
	return (i32)len;
}

int
serve_copyin(const struct request *rq, u32 off, void *to, u32 n)
{
	(void)rq, (void)off, (void)to, (void)n;
	return -E_FAULT;
}

int
serve_copyin2(const struct request *rq, u32 off, void *to, u32 n)
{
	return serve_copyin(rq, off, to, n);
}

int
serve_copyout(const struct request *rq, u32 off, const void *from, u32 n)
{
	(void)rq, (void)off, (void)from;
	return (int)n;
}

/* ---- events -----------------------------------------------------------------
 */

static u32
done_one(u32 from)
{
	for (u32 k = 0; k < CALLS_MAX; k++) {
		u32 i = (from + k) % CALLS_MAX;

		if (!calls[i].busy)
			continue;
		calls[i].busy = 0;
		op_done(calls[i].cookie);
		return 1;
	}
	return 0;
}

static u32
dead_one(u32 from)
{
	for (u32 k = 0; k < f_tasks; k++) {
		struct f_task *t = &f_task[(from + k) % f_tasks];

		if (t->killed && !t->dead_told) {
			t->dead_told = 1;
			on_dead(t->id);
			return 1;
		}
	}
	return 0;
}

/* Does a task hold badge b still? */
static u32
held(u32 b)
{
	for (u32 i = 0; i < f_tasks; i++)
		if (f_task[i].session == b + 1 &&
		    (!f_task[i].dead_told || f_task[i].handles))
			return 1;
	return 0;
}

/* A badge closes once its task is gone and nobody has its handle. */
static u32
closed_one(u32 from)
{
	for (u32 k = 0; k < WHO_MAX; k++) {
		u32 b = (from + k) % WHO_MAX;

		if (badge_of[b].minted && !badge_of[b].open && !held(b)) {
			badge_of[b].minted = 0;
			on_closed(b);
			return 1;
		}
	}
	return 0;
}

u32
f_step(void)
{
	u32 n = 0, from = (u32)rand();

	if (op_work != 0)
		op_idle();
	if (rand() % 2)
		n += done_one(from);
	if (rand() % 2 && f_tasks)
		n += dead_one(from);
	if (rand() % 2 && f_tasks)
		n += closed_one(from);
	return n;
}

void
f_settle(void)
{
	u32 n;

	do {
		n = op_work;
		if (op_work != 0)
			op_idle();
		n += done_one(0);
		if (f_tasks)
			n += dead_one(0) + closed_one(0);
	} while (n != 0);
}

u32
f_handles_open(void)
{
	u32 n = others;

	for (u32 i = 0; i < f_tasks; i++)
		n += f_task[i].handles;
	return n;
}

void
f_minted(u32 badge)
{
	badge_of[badge].minted = 1;
}
