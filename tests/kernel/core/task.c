/*
 * task.c - tasks and threads come and go; accounts; exec's exchange.
 */
#include <tests/kernel/core/core.h>

enum { FAR = 0x20000000, ID = 99, PAGER_ID = 98 };

static handle_t port, badge;
static struct puppet *p;
static struct message m;

static void
setup(void)
{
	port = serve_at(RANK_PAGER);
	badge = badge_of(port, 7);
	p = puppet_task(&(struct task_options){ .rank = RANK_USER,
	    .pager = badge,
	    .account = NO_HANDLE,
	    .dead = port,
	    .id = ID });
	prepare(p, hand_over(p, badge), 5, 0, 0);
}

static void
finish(void)
{
	if (p != NULL) {
		puppet_end(p);
		is_event("task.dead", EV_DEAD, ID);
		receive(&m, 0); /* the pager's */
	}
	sys_handle_close(badge);
	is_event("task.closed", EV_CLOSED, 7);
	sys_handle_close(port);
}

/* ---- the end of a task
 * ----------------------------------------------------------- */

static void
killed(void)
{
	handle_t own;
	u32 word = 0;

	setup();
	own = badge_of(port, 20);
	hand_over(p, own);
	sys_handle_close(own);
	must(sys_mem_zero(p->task, FAR, 1, PROT_R | PROT_W), "zero");
	word = 0x4711;
	sys_copy(p->task, COPY_TASK | COPY_TO_LEASE, FAR, &word, 4);
	puppet_go(p, do_call);
	receive(&m, 0);
	IS(task.kill, sys_task_kill(p->task), 0);
	IS(task.kill_again, sys_task_kill(p->task), 0);
	is_event("task.kill_cancel", EV_CANCEL, m.token);
	is_event("task.kill_closes", EV_CLOSED, 20);
	is_event("task.kill_dead", EV_DEAD, ID);
	is_event("task.kill_dead_pager", EV_DEAD, 0);
	is_nothing("task.kill_once");
	/* the memory is still there */
	word = 0;
	sys_copy(p->task, COPY_TASK, FAR, &word, 4);
	IS(task.shell, word, 0x4711);
	IS(task.dead_thread, sys_thread_create(p->task, 0, 0, 0, 0, 0),
	    -E_DEAD);
	IS(task.dead_put, sys_handle_put(p->task, badge, SLOT_LOWEST), -E_DEAD);
	IS(task.dead_interrupt, sys_interrupt(p->task, 0), -E_SRCH);
	puppet_gone(p);
	p = NULL;
	finish();
}

static i32
do_exit(struct puppet *q)
{
	(void)q;
	sys_thread_exit();
}

static i32
do_kill_self(struct puppet *q)
{
	return sys_thread_set(NO_HANDLE, q->index, TH_KILL, 0);
}

static void
ends(void)
{
	setup();
	puppet_go(p, do_exit);
	is_event("task.last_thread", EV_DEAD, ID);
	receive(&m, 0);
	puppet_gone(p);
	p = NULL;
	finish();
	setup();
	puppet_go(p, do_kill_self);
	is_event("task.last_kills_itself", EV_DEAD, ID);
	receive(&m, 0);
	puppet_gone(p);
	p = NULL;
	finish();
}

static void
adopted(void)
{
	handle_t pager2, old;

	port = serve_at(RANK_PAGER);
	badge = badge_of(port, 7);
	old = badge_of(port, 30);
	pager2 = (handle_t)must(sys_port_create(RANK_PAGER), "port");
	p = puppet_task(&(struct task_options){ .rank = RANK_USER,
	    .pager = old,
	    .account = NO_HANDLE,
	    .dead = port,
	    .id = ID });
	sys_handle_close(old);
	sys_port_bind(pager2);
	IS(task.adopt_wrong_port, sys_task_set(p->task, TS_ADOPT, 31, PAGER_ID),
	    -E_PERM);
	sys_port_bind(port);
	is_nothing("task.old_badge_held");
	IS(task.adopt, sys_task_set(p->task, TS_ADOPT, 31, PAGER_ID), 0);
	is_event("task.old_badge_closed", EV_CLOSED, 30);
	puppet_end(p);
	is_event("task.adopt_dead", EV_DEAD, ID);
	is_event("task.adopt_dead_pager", EV_DEAD, PAGER_ID);
	is_event("task.adopt_closed", EV_CLOSED, 31);
	p = NULL;
	sys_handle_close(pager2);
	finish();
}

/* ---- threads
 * ---------------------------------------------------------------------- */

static void
sleeper(void)
{
	for (;;)
		sys_sleep(sys_clock(NULL) + 1000000);
}

static void
threads(void)
{
	struct regs r;
	u32 state, i, bad = 0;
	i32 t;

	setup();
	/* threads that only sleep need no stack of their own: none returns */
	t = sys_thread_create(p->task, ~0u, (u32)sleeper, TEXT_BASE, 5, 0);
	IS(task.lowest_index, t, p->index + 1);
	IS(task.thread_exists, sys_thread_create(p->task, (u32)t, 0, 0, 0, 0),
	    -E_EXIST);
	IS(task.thread_index,
	    sys_thread_create(p->task, THREADS_MAX, 0, 0, 0, 0), -E_INVAL);
	IS(task.thread_priority, sys_thread_create(p->task, ~0u, 0, 0, 32, 0),
	    -E_INVAL);
	IS(task.own_priority, sys_thread_create(NO_HANDLE, ~0u, 0, 0, 31, 0),
	    -E_INVAL);
	IS(task.thread_get, sys_thread_get(p->task, (u32)t, &r, &state), 0);
	TRUE(task.thread_regs, r.eip == (u32)sleeper);
	IS(task.thread_none, sys_thread_get(p->task, 500, &r, &state), -E_SRCH);
	IS(task.set_none, sys_thread_set(p->task, 500, TH_KILL, 0), -E_SRCH);
	IS(task.set_what, sys_thread_set(p->task, (u32)t, 99, 0), -E_INVAL);
	IS(task.set_priority, sys_thread_set(p->task, (u32)t, TH_PRIORITY, 0),
	    -E_INVAL);
	IS(task.unmask_other, sys_thread_set(p->task, (u32)t, TH_UNMASK, 0),
	    -E_PERM);
	IS(task.thread_kill, sys_thread_set(p->task, (u32)t, TH_KILL, 0), 0);
	IS(task.thread_killed, sys_thread_get(p->task, (u32)t, &r, &state),
	    -E_SRCH);
	IS(task.index_free,
	    sys_thread_create(p->task, ~0u, (u32)sleeper, 0, 5, 0), t);
	for (i = (u32)t + 1; i < THREADS_MAX; i++)
		bad += sys_thread_create(p->task, ~0u, (u32)sleeper, 0, 5, 0) !=
		       (i32)i;
	IS(task.many_threads, bad, 0);
	IS(task.no_more_threads, sys_thread_create(p->task, ~0u, 0, 0, 5, 0),
	    -E_INVAL);
	/* suspended in a call: the answer waits for its resumption */
	puppet_go(p, do_call);
	receive(&m, 0);
	IS(task.suspend, sys_thread_set(p->task, p->index, TH_SUSPEND, 0), 0);
	answer(m.token, 0, 0);
	TRUE(task.suspended, !p->done);
	IS(task.resume, sys_thread_set(p->task, p->index, TH_RESUME, 0), 0);
	TRUE(task.resumed, p->done);
	sys_thread_set(p->task, p->index, TH_RESUME, 0);
	finish();
}

/* ---- accounts
 * ---------------------------------------------------------------------- */

static i32
do_use(struct puppet *q)
{
	i32 h = 0, n = 0;

	for (; n < 3000 && h >= 0; n++)
		h = q->arg[0] == 0 ? sys_port_create(0)
		    : q->arg[0] == 1
			? sys_handle_dup(q->to, SLOT_FROM(HS_FREE))
			: sys_mint(q->arg[1], (u32)n, SLOT_FROM(HS_FREE));
	q->loops = (u32)n;
	return h;
}

static i32
do_touch(struct puppet *q)
{
	for (u32 i = 0; i < q->arg[0]; i++)
		((volatile u8 *)FAR)[i * PAGE_SIZE] = 1;
	return 0;
}

static struct puppet *
poor(handle_t account)
{
	struct puppet *q =
	    puppet_task(&(struct task_options){ .rank = RANK_USER,
		.pager = badge,
		.account = account,
		.dead = port,
		.id = ID });

	prepare(q, hand_over(q, badge), 5, 0, 0);
	return q;
}

static void
accounts(void)
{
	handle_t a, b;
	i32 r;

	port = serve_at(RANK_PAGER);
	badge = badge_of(port, 7);
	a = (handle_t)must(
	    sys_account_create(HI_ACCOUNT, 600, 100, 100), "account");
	IS(task.carve_too_much, sys_account_create(a, 601, 1, 1), -E_QUOTA);
	r = sys_account_create(a, 600, 0, 0);
	TRUE(task.carve_all, r >= 0);
	IS(task.carved, sys_account_create(a, 1, 0, 0), -E_QUOTA);
	sys_handle_close((handle_t)r);
	b = (handle_t)must(sys_account_create(a, 1, 0, 0), "freed again");
	sys_handle_close(b);
	for (u32 round = 0; round < 2; round++) {
		p = poor(a);
		p->arg[0] = 0;
		puppet_go(p, do_use);
		IS(task.objects, p->result, -E_QUOTA);
		TRUE(task.objects_some, p->loops > 20 && p->loops <= 100);
		puppet_end(p);
		receive(&m, 0);
		receive(&m, 0);
		p = poor(a);
		p->arg[0] = 1;
		puppet_go(p, do_use);
		IS(task.handles, p->result, -E_QUOTA);
		TRUE(task.handles_some, p->loops > 20 && p->loops <= 100);
		puppet_end(p);
		receive(&m, 0);
		receive(&m, 0);
	}
	/* frames: the pager hears of it, for the kernel has none to give */
	p = poor(a);
	must(sys_mem_zero(p->task, FAR, 900, PROT_R | PROT_W), "zero");
	p->arg[0] = 900;
	puppet_go(p, do_touch);
	IS(task.frames, receive(&m, 0), OP_FAULT);
	TRUE(task.frames_where, m.w[0] > FAR && m.w[0] < FAR + 900 * PAGE_SIZE);
	must(sys_mem_empty(p->task, FAR, 100), "empty");
	must(sys_mem_zero(p->task, FAR, 100, PROT_R | PROT_W), "zero");
	answer(m.token, 0, 0);
	IS(task.frames_again, receive(&m, 0), OP_FAULT);
	answer(m.token, E_NOMEM, 0);
	is_event("task.frames_dead", EV_DEAD, ID);
	receive(&m, 0);
	puppet_gone(p);
	/* an account lives as long as what it pays for */
	p = poor(a);
	sys_handle_close(a);
	TRUE(task.account_outlives, p->done);
	finish();
}

/* ---- reset: the exchange of memories
 * --------------------------------------------- */

static void
reset(void)
{
	struct puppet *shell;
	u32 word = 0;
	handle_t dead_badge;

	setup();
	shell = puppet_task(&(struct task_options){ .rank = RANK_USER,
	    .pager = badge,
	    .account = NO_HANDLE,
	    .dead = port,
	    .id = 55 });
	IS(task.reset_threads, sys_reset(HI_MEMORY, p->task, shell->task),
	    -E_INVAL);
	puppet_end(shell);
	receive(&m, 0);
	receive(&m, 0);
	shell = puppet_bare();
	must(sys_mem_zero(p->task, FAR, 1, PROT_R | PROT_W), "zero");
	must(sys_mem_zero(shell->task, FAR, 1, PROT_R | PROT_W), "zero");
	sys_copy(p->task, COPY_TASK | COPY_TO_LEASE, FAR, &(u32){ 1 }, 4);
	sys_copy(shell->task, COPY_TASK | COPY_TO_LEASE, FAR, &(u32){ 2 }, 4);
	dead_badge = badge_of(port, 40);
	must(sys_handle_put(p->task, dead_badge, SLOT_AT(9) | SLOT_CLOEXEC),
	    "put");
	sys_handle_close(dead_badge);
	dead_badge = badge_of(port, 41);
	must(sys_handle_put(p->task, dead_badge, SLOT_AT(10)), "put");
	sys_handle_close(dead_badge);
	p->w[2] = FAR;
	p->w[3] = 4;
	p->label = 5 | LABEL_LEASE1;
	puppet_go(p, do_call);
	receive(&m, 0);
	IS(task.reset_self, sys_reset(HI_MEMORY, HI_SELF, shell->task),
	    -E_INVAL);
	IS(task.reset_same, sys_reset(HI_MEMORY, p->task, p->task), -E_INVAL);
	IS(task.reset_auth, sys_reset(HI_DEVICE, p->task, shell->task),
	    -E_BADHANDLE);
	IS(task.reset, sys_reset(HI_MEMORY, p->task, shell->task), 0);
	IS(task.reset_token, answer(m.token, 0, 0), -E_STALE);
	IS(task.reset_lease, sys_copy(m.token, 0, 0, &word, 4), -E_STALE);
	is_event("task.reset_cancel", EV_CANCEL, m.token);
	is_event("task.reset_cloexec", EV_CLOSED, 40);
	is_nothing("task.reset_rest_open");
	sys_copy(p->task, COPY_TASK, FAR, &word, 4);
	IS(task.reset_memory, word, 2);
	sys_copy(shell->task, COPY_TASK, FAR, &word, 4);
	IS(task.reset_old_memory, word, 1);
	/* it can start again, in the new memory with the old handles */
	p->done = 0;
	puppet_begin(p);
	p->label = 5;
	puppet_go(p, do_call);
	IS(task.reset_lives, receive(&m, 0), 5);
	answer(m.token, 0, 0);
	sys_task_kill(shell->task);
	IS(task.reset_dead, sys_reset(HI_MEMORY, p->task, shell->task),
	    -E_INVAL);
	puppet_gone(shell);
	puppet_end(p);
	is_event("task.reset_closed", EV_CLOSED, 41);
	receive(&m, 0);
	receive(&m, 0);
	p = NULL;
	finish();
}

/* Message buffers, by frames that the kernel knows, stay where they are. */
static void
buffers(void)
{
	struct share_args a;
	struct phys_args v = { MSG_BASE, 0xb8000, 0, 1, PROT_R };
	struct puppet *q;

	setup();
	a = (struct share_args){ HI_MEMORY, p->task, HI_SELF, MSG_BASE, FAR, 1,
		PROT_R | PROT_W };
	must(sys_mem_zero(HI_SELF, FAR, 1, PROT_R | PROT_W), "zero");
	IS(task.buffer_zero,
	    sys_mem_zero(p->task, MSG_BASE, 1, PROT_R | PROT_W), -E_BUSY);
	IS(task.buffer_around,
	    sys_mem_zero(p->task, MSG_BASE - PAGE_SIZE, 3, PROT_R), -E_BUSY);
	IS(task.buffer_empty, sys_mem_empty(p->task, MSG_BASE, 1), -E_BUSY);
	IS(task.buffer_share, sys_mem_share(&a), -E_BUSY);
	a = (struct share_args){ HI_MEMORY, HI_SELF, p->task, FAR, MSG_BASE, 1,
		PROT_R | PROT_W | MEM_MOVE };
	IS(task.buffer_move, sys_mem_share(&a), -E_BUSY);
	IS(task.buffer_phys, sys_mem_phys(HI_DEVICE, p->task, &v), -E_BUSY);
	IS(task.buffer_below,
	    sys_mem_zero(p->task, MSG_BASE - PAGE_SIZE, 1, PROT_R), 0);
	/* what a task without threads has there must do for one */
	q = puppet_bare();
	IS(task.no_thread_phys, sys_mem_phys(HI_DEVICE, q->task, &v), 0);
	IS(task.device_buffer, sys_thread_create(q->task, 0, 0, 0, 0, 0),
	    -E_INVAL);
	IS(task.no_thread_empty, sys_mem_empty(q->task, MSG_BASE, 1), 0);
	puppet_begin(q);
	TRUE(task.buffer_good, q->done);
	puppet_end(q);
	must(sys_mem_empty(HI_SELF, FAR, 1), "empty");
	finish();
}

/* Sixty of them, one after the other and at once. */
static void
crowd(void)
{
	handle_t t[60];
	u32 i, bad = 0;

	setup();
	for (i = 0; i < 60; i++) {
		i32 h;

		ipc_buf()->body[0] = port;
		h = sys_task_create(
		    HI_ACCOUNT, badge, RANK_USER, 1000 + i, port);
		bad += h < 0;
		t[i] = (handle_t)h;
		bad += sys_thread_create(
			   t[i], ~0u, TEXT_BASE, STACK_TOP, 5, 0) != 0;
	}
	IS(task.crowd, bad, 0);
	for (i = 0; i < 60; i++) /* nothing is mapped: each faults */
		bad += receive(&m, 20) != OP_FAULT;
	IS(task.crowd_faults, bad, 0);
	for (i = 0; i < 60; i++) {
		if (i & 1)
			sys_task_kill(t[i]);
		sys_handle_close(t[i]);
		if (!(i & 1))
			bad += receive(&m, 0) != -E_TIMEDOUT;
		else
			bad += receive(&m, 0) != EV_CANCEL ||
			       receive(&m, 0) != EV_DEAD ||
			       m.w[0] != 1000 + i || receive(&m, 0) != EV_DEAD;
	}
	/* those whose last handle went live on, in their fault */
	IS(task.crowd_ends, bad, 0);
	puppet_end(p);
	p = NULL;
	receive(&m, 0);
	receive(&m, 0);
	sys_handle_close(badge);
	sys_handle_close(port); /* their pager dies: so do they */
}

const struct test task_tests[] = {
	{ "task.killed", killed, 0 },
	{ "task.ends", ends, 0 },
	{ "task.adopted", adopted, 0 },
	{ "task.threads", threads, 0 },
	{ "task.accounts", accounts, 0 },
	{ "task.reset", reset, 0 },
	{ "task.buffers", buffers, 0 },
	{ "task.crowd", crowd, 0 },
	{ NULL, NULL, 0 },
};
