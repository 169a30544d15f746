/*
 * model_test.c - families of processes, at random, against a model.
 *
 * fork, exit, kill, wait, cancel, and events in any order: every wait tells a
 * child that ended, once, with its status; E_CHILD is said exactly when there
 * is none; and at the end no slot, handle, number or waiter is left over.
 */
#include <assert.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <libc/sys/sys.h>
#include <servers/proc/test/fake.h>

enum { MANY = 40, STEPS = 12000 };

struct process *
caller(const struct request *rq)
{
	if (rq->badge == 0 || rq->badge >= WHO_MAX ||
	    !is_alive(&process[rq->badge]))
		return NULL;
	return &process[rq->badge];
}

int
answer(token_t token, int err, const void *r, u32 rlen)
{
	struct request rq = { .token = token };

	if (rlen != 0)
		proto_put(&rq, r, rlen);
	return serve_answer(&rq, err);
}

/* What the model knows. */
enum { M_NONE, M_ALIVE, M_ENDED };
static struct {
	u8 state, auto_reaped;
	u32 pid, parent_pid, status, slot;
	token_t waits, forks; /* a call under way */
} m[PID_MAX + 1];
static u32 alive[PID_MAX], nalive;
static token_t next_token = 1;
static u32 may_fail; /* kernel calls failed in this round */

static u32
pick(u32 n)
{
	return (u32)rand() % n;
}

static void
learn(u32 pid, u32 parent)
{
	struct process *p = find_pid(pid);

	assert(p != NULL && m[pid].state == M_NONE);
	m[pid].state = M_ALIVE;
	m[pid].pid = pid;
	m[pid].parent_pid = parent;
	m[pid].slot = p->slot;
	m[pid].waits = m[pid].forks = 0;
	alive[nalive++] = pid;
}

static struct request
from(u32 pid)
{
	struct request rq;

	memset(&rq, 0, sizeof rq);
	rq.badge = m[pid].slot;
	rq.token = next_token++;
	rq.got[0] = rq.got[1] = NO_HANDLE;
	assert(next_token < F_TOKENS);
	return rq;
}

static void
model_end(u32 pid, u32 status)
{
	if (m[pid].waits != 0)
		f_answer[m[pid].waits].void_ = 1;
	if (m[pid].forks != 0)
		f_answer[m[pid].forks].void_ = 1;
	m[pid].waits = m[pid].forks = 0;
	m[pid].state = M_ENDED;
	m[pid].status = status;
	for (u32 i = 0; i < nalive; i++)
		if (alive[i] == pid)
			alive[i--] = alive[--nalive];
	/* Its children are init's now; its zombies are gone. */
	for (u32 c = 1; c <= PID_MAX; c++)
		if (m[c].state != M_NONE && m[c].parent_pid == pid) {
			m[c].parent_pid = 1;
			if (m[c].state == M_ENDED)
				m[c].state = M_NONE;
		}
	if (m[pid].parent_pid == 1)
		m[pid].state = M_NONE;
}

static u32
children(u32 pid, u32 state)
{
	u32 n = 0;

	for (u32 c = 1; c <= PID_MAX; c++)
		n += m[c].state == state && m[c].parent_pid == pid;
	return n;
}

/* An answer to wait has come. */
static void
check_wait(u32 pid, token_t t)
{
	const struct f_answer *a = &f_answer[t];
	u32 c = a->words[0];

	if (a->err == -E_CHILD) {
		assert(children(pid, M_ALIVE) + children(pid, M_ENDED) == 0);
		return;
	}
	assert(a->err == 0);
	assert(c >= 1 && c <= PID_MAX && m[c].state == M_ENDED);
	assert(m[c].parent_pid == pid && m[c].status == a->words[1]);
	assert(a->words[2] == F_TASK_TIME);
	m[c].state = M_NONE;
}

/* Look at every call under way. */
static void
collect(void)
{
	for (u32 i = 0; i < nalive; i++) {
		u32 pid = alive[i];
		token_t t = m[pid].waits;

		if (t != 0 && f_answer[t].given) {
			m[pid].waits = 0;
			check_wait(pid, t);
		}
		t = m[pid].forks;
		if (t != 0 && f_answer[t].given) {
			m[pid].forks = 0;
			if (f_answer[t].err == 0)
				learn(f_answer[t].words[0], pid);
			else
				assert(may_fail);
		}
	}
}

static void
step_fork(u32 pid)
{
	struct request rq = from(pid);
	struct proc_fork_q q = { 1, 2 };
	struct proc_fork_r r;
	int err;

	if (m[pid].forks || m[pid].waits || nalive >= MANY)
		return;
	err = do_fork(&rq, &q, &r);
	if (err == REPLY_LATER)
		m[pid].forks = rq.token;
	else
		assert(err == -E_AGAIN && may_fail);
}

static void
step_exit(u32 pid)
{
	struct request rq = from(pid);
	struct proc_exit_q q = { pick(256) << 8 };
	struct proc_exit_r r;

	if (m[pid].forks || m[pid].waits)
		return;
	model_end(pid, q.status);
	assert(do_exit(&rq, &q, &r) == REPLY_LATER);
}

static void
step_kill(u32 pid, u32 victim)
{
	struct request rq = from(pid);
	struct proc_kill_q q = { (i32)victim, SIG_KILL };
	struct proc_kill_r r;

	if (m[pid].forks || m[pid].waits)
		return;
	model_end(victim, SIG_KILL);
	assert(do_kill(&rq, &q, &r) == 0);
}

static void
step_wait(u32 pid)
{
	struct request rq = from(pid);
	struct proc_wait_q q = { -1, pick(2) };
	struct proc_wait_r r = { 0 };
	struct f_answer *a = &f_answer[rq.token];
	int err;

	if (m[pid].forks || m[pid].waits)
		return;
	err = do_wait(&rq, &q, &r);
	if (err == REPLY_LATER) {
		if (a->given && a->words[0] == 0 && a->err == 0) {
			assert(q.options == 1 && children(pid, M_ENDED) == 0);
			assert(children(pid, M_ALIVE) != 0);
		} else {
			m[pid].waits = rq.token;
		}
		return;
	}
	assert(err == -E_CHILD);
	assert(children(pid, M_ALIVE) + children(pid, M_ENDED) == 0);
}

static void
step_cancel(u32 pid)
{
	token_t t = m[pid].waits;

	if (t == 0 || f_answer[t].given)
		return;
	on_cancel(t, 0);
	assert(f_answer[t].given && f_answer[t].err == -E_INTR);
	m[pid].waits = 0;
}

static u32
slots_used(void)
{
	u32 n = 0;

	for (u32 i = 1; i < WHO_MAX; i++)
		n += process[i].state != P_FREE;
	return n;
}

static void
start(void)
{
	struct request rq;
	struct proc_adopt_q q = { .pid = 1, .name = "init" };
	struct proc_adopt_r r;

	memset(&rq, 0, sizeof rq);
	rq.badge = PROC_SYSTEM;
	rq.got[1] = NO_HANDLE;
	rq.got[0] =
	    (handle_t)sys_task_create(HS_B, HS_A, RANK_USER, 0, HS_PORT);
	assert(do_adopt(&rq, &q, &r) == 0 && r.pid == 1);
}

/* The first process: made by hand, as start does. */
static void
first(void)
{
	struct process *p = slot_new();

	p->task =
	    (handle_t)sys_task_create(HS_B, HS_A, RANK_USER, p->slot, HS_PORT);
	p->needs = NEEDS_DEAD | NEEDS_CLOSED;
	f_task[f_tasks - 1].session = p->slot + 1u;
	f_minted(p->slot);
	p->asid = 5;
	p->state = P_ALIVE;
	assert(table_enter(p, init_slot, 0) == 0);
	learn(p->pid, 1);
}

static void
round_(u32 steps)
{
	u32 fail = f_fail;

	for (u32 i = 0; i < steps; i++) {
		u32 pid, victim;

		f_fail = 0;
		if (nalive == 0)
			first();
		f_fail = fail;
		pid = alive[pick(nalive)];
		victim = alive[pick(nalive)];
		switch (pick(10)) {
		case 0:
		case 1:
		case 2:
			step_fork(pid);
			break;
		case 3:
			step_exit(pid);
			break;
		case 4:
			if (pick(4) == 0)
				step_kill(pid, victim);
			break;
		case 5:
		case 6:
			step_wait(pid);
			break;
		case 7:
			step_cancel(pid);
			break;
		default:
			f_step();
		}
		collect();
	}
}

/* End all; nothing may be left. */
static void
finish(void)
{
	f_settle();
	collect();
	while (nalive != 0) {
		u32 pid = alive[0];

		model_end(pid, SIG_KILL);
		end_process(find_pid(pid), SIG_KILL);
		f_settle();
		collect();
	}
	for (u32 c = 2; c <= PID_MAX; c++) {
		assert(m[c].state == M_NONE);
		assert(find_pid(c) == NULL);
	}
	assert(slots_used() == 1); /* init */
	assert(f_handles_open() == 1);
	assert(op_work == 0);
}

int
main(int argc, char **argv)
{
	u32 seed = argc > 1 ? (u32)atoi(argv[1]) : 1;

	srand(seed);
	f_answer = calloc(F_TOKENS, sizeof *f_answer);
	assert(
	    mmap((void *)WHO_BASE, WHO_PAGES * PAGE_SIZE,
		PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_FIXED,
		-1, 0) == (void *)WHO_BASE);
	table_init();
	start();
	for (u32 i = 0; i < 6; i++) {
		/* Half of the rounds with kernel calls that fail now and then.
		 */
		f_fail = i % 2 ? 7 + pick(20) : 0;
		may_fail = f_fail;
		round_(STEPS / 6);
		f_fail = 0;
		finish();
	}
	printf("ok %u tasks, %u calls\n", f_tasks, next_token);
	return 0;
}
