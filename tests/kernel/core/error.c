/*
 * error.c - every error of every kernel call, provoked once.
 *
 * Prints `err CALL E_NAME' for each; errors.txt lists what must be there.
 */
#include <tests/kernel/core/core.h>

enum { FAR = 0x20000000, NONE = 4000, BAD_SLOT = 0x3000 };

#define E(call, error, expression)                                        \
	do {                                                              \
		i32 r_ = (i32)(expression);                               \
		if (check(r_ == -E_##error, #call "." #error, "%s is %d", \
			#expression, (int)r_))                            \
			say("err " #call " E_" #error "\n");              \
	} while (0)

static handle_t port, badge, dead;
static struct puppet *p;
static struct message m;

static i32
call(u32 n, u32 w0, u32 w1, u32 w2, u32 w3)
{
	u32 w[4] = { w0, w1, w2, w3 };

	return sys_call(n, w);
}

static i32
call_with(u32 n, u32 edx, u32 w0, u32 w1, u32 w2, u32 w3)
{
	u32 w[4] = { w0, w1, w2, w3 };

	return (i32)ipc_call(~n, edx, w);
}

static void
setup(void)
{
	handle_t d;

	port = serve_at(RANK_USER);
	badge = badge_of(port, 7);
	d = (handle_t)must(sys_port_create(0), "port");
	dead = badge_of(d, 1);
	sys_handle_close(d);
	p = puppet_user();
	prepare(p, hand_over(p, badge), 5, 0, 0);
}

static void
finish(void)
{
	puppet_end(p);
	sys_handle_close(dead);
	sys_handle_close(badge);
	sys_handle_close(port);
}

static void
receive_call(void)
{
	puppet_go(p, do_call);
	receive(&m, 0);
}

/* ---- messages
 * -------------------------------------------------------------------- */

static i32
do_unbound(struct puppet *q)
{
	(void)q;
	return (i32)sys_reply_recv(0, (u32[4]){ 0 });
}

static void
fresh_thread(void)
{
	struct puppet *q = (struct puppet *)shared_page;

	q->result = do_unbound(q);
	q->done = 1;
	sys_thread_exit();
}

/* A thread that is bound nowhere. */
static i32
unbound(void)
{
	static u8 stack[STACK] __attribute__((aligned(16)));
	struct puppet *q = (struct puppet *)shared_page;

	memset(q, 0, sizeof *q);
	must(sys_thread_create(NO_HANDLE, ~0u, (u32)fresh_thread,
		 (u32)(stack + STACK - 16), PUPPET_PRIORITY, 0),
	    "thread");
	sys_yield();
	return q->done ? q->result : 1;
}

static i32
do_receive(struct puppet *q)
{
	handle_t own = (handle_t)sys_port_create(0);
	i32 r;

	sys_port_bind(own);
	ipc_buf()->token = 0;
	q->arg[0] = own;
	r = (i32)sys_reply_recv(0, (u32[4]){ 0 });
	sys_port_bind(q->wait);
	sys_handle_close(own);
	return r;
}

static i32
with_upcall(i32 (*run)(struct puppet *))
{
	sys_task_set(p->task, TS_UPCALL, (u32)puppet_upcall, 0);
	puppet_go(p, run);
	sys_interrupt(p->task, p->index);
	sys_task_set(p->task, TS_UPCALL, 0, 0);
	return run == do_call ? (i32)p->answer : p->result;
}

static i32
do_sleep(struct puppet *q)
{
	(void)q;
	return sys_sleep(sys_clock(NULL) + 10000000);
}

static i32
full_table(void)
{
	p->slots = SLOT_AT(0xfff) | BAD_SLOT;
	receive_call();
	p->slots = 0;
	ipc_buf()->give[0] = port;
	answer(m.token, 1u << LABEL_GIVE_SHIFT | LABEL_COPY1, 0);
	return (i32)p->answer;
}

static i32
with_token(i32 (*what)(u32 label), u32 label)
{
	i32 r;

	receive_call();
	ipc_buf()->token = m.token;
	ipc_buf()->give[0] = NONE;
	r = what(label);
	answer(m.token, 0, 0);
	return r;
}

static i32
do_reply(u32 label)
{
	return sys_reply(label, (u32[4]){ 0 });
}

static i32
do_reply_recv(u32 label)
{
	return (i32)sys_reply_recv(label, (u32[4]){ 0 });
}

static i32
at_dead_port(void)
{
	sys_handle_close(serve_at(RANK_USER));
	return receive(&m, 0);
}

static void
messages(void)
{
	u32 w[4] = { 0 };
	handle_t c;

	setup();
	E(call, BADHANDLE, ipc_call(NONE, 0, w));
	E(call, BADHANDLE, ipc_call(0x7fffffff, 0, w));
	E(call, DEAD, ipc_call(dead, 0, w));
	E(call, INVAL, ipc_call(p->go, 17 << LABEL_BODY_SHIFT, w));
	E(call, TIMEDOUT, (ipc_buf()->deadline = 1, ipc_call(p->go, 0, w)));
	E(call, INTR, with_upcall(do_call));
	E(call, MFILE, full_table());
	E(reply_recv, BADHANDLE, unbound());
	E(reply_recv, BADHANDLE,
	    with_token(do_reply_recv, 1u << LABEL_GIVE_SHIFT));
	E(reply_recv, INVAL,
	    with_token(do_reply_recv, 31u << LABEL_BODY_SHIFT));
	E(reply_recv, STALE,
	    (ipc_buf()->token = 0x10001, sys_reply_recv(0, w)));
	E(reply_recv, TIMEDOUT, receive(&m, 0));
	E(reply_recv, INTR, with_upcall(do_receive));
	E(reply_recv, DEAD, at_dead_port());
	sys_port_bind(port);
	E(reply, BADHANDLE, with_token(do_reply, 1u << LABEL_GIVE_SHIFT));
	E(reply, INVAL, with_token(do_reply, 3u << LABEL_GIVE_SHIFT));
	E(reply, STALE, answer(0x20001, 0, 0));
	E(notify, BADHANDLE, sys_notify(port, 1));
	E(notify, DEAD, sys_notify(dead, 1));
	E(call_create, BADHANDLE, sys_call_create(badge, 1));
	c = (handle_t)must(sys_call_create(port, 1), "call object");
	E(submit, BADHANDLE, sys_submit(c, port, 0));
	E(submit, BADHANDLE, sys_submit(badge, p->go, 0));
	E(submit, INVAL, sys_submit(c, p->go, 13 << LABEL_BODY_SHIFT));
	E(submit, DEAD, sys_submit(c, dead, 0));
	must(sys_submit(c, badge, 0), "submit");
	E(submit, BUSY, sys_submit(c, badge, 0));
	E(call_result, BUSY, sys_call_result(c));
	E(call_result, BADHANDLE, sys_call_result(badge));
	E(call_cancel, BADHANDLE, sys_call_cancel(badge));
	sys_call_cancel(c);
	receive(&m, 0);
	E(call_result, CANCELED, sys_call_result(c));
	sys_handle_close(c);
	E(sleep, INTR, with_upcall(do_sleep));
	finish();
}

static void
copies(void)
{
	u8 b[8];

	setup();
	must(sys_mem_zero(p->task, FAR, 1, PROT_R), "zero");
	E(copy, STALE, sys_copy(0x30001, 0, 0, b, 1));
	E(copy, BADHANDLE, sys_copy(badge, COPY_TASK, FAR, b, 1));
	E(copy, FAULT, sys_copy(p->task, COPY_TASK, FAR + PAGE_SIZE, b, 1));
	E(copy, INVAL, sys_copy(p->task, COPY_TASK, FAR, b, 0x80000000));
	p->label = 5 | LABEL_LEASE1;
	p->w[2] = FAR;
	p->w[3] = 10;
	receive_call();
	E(copy, RANGE, sys_copy(m.token, 0, 11, b, 1));
	E(copy, PERM, sys_copy(m.token, COPY_TO_LEASE, 0, b, 1));
	answer(m.token, 0, 0);
	puppet_end(p);
	{
		handle_t pager =
		    (handle_t)must(sys_port_create(RANK_PAGER), "port");
		handle_t pb = badge_of(pager, 1);

		p = puppet_task(&(struct task_options){ .rank = RANK_USER,
		    .pager = pb,
		    .account = NO_HANDLE,
		    .dead = NO_HANDLE });
		prepare(p, hand_over(p, badge), 5 | LABEL_LEASE1, 0, 0);
		p->w[2] = FAR;
		p->w[3] = 10;
		receive_call();
		E(copy, AGAIN, sys_copy(m.token, 0, 0, b, 1));
		answer(m.token, 0, 0);
		sys_handle_close(pb);
		sys_handle_close(pager);
	}
	finish();
}

/* ---- handles and ports
 * ------------------------------------------------------------ */

static i32
do_identity(struct puppet *q)
{
	u32 a, b;

	return sys_identity(q->to, &a, &b);
}

static i32
run_in(i32 (*run)(struct puppet *))
{
	puppet_go(p, run);
	return p->result;
}

static i32
do_fill(struct puppet *q)
{
	i32 h;

	do
		h = sys_handle_dup(q->to, SLOT_FROM(H_FREE));
	while (h >= 0);
	return h;
}

static i32
do_port(struct puppet *q)
{
	(void)q;
	return sys_port_create(0);
}

static i32
do_mint(struct puppet *q)
{
	return sys_mint(q->wait, 77, SLOT_FROM(H_FREE));
}

static i32
do_call_create(struct puppet *q)
{
	return sys_call_create(q->wait, 0);
}

/* As run_in, in a task whose account has room for so many more. */
static i32
poor(u32 frames, u32 objects, u32 handles, i32 (*run)(struct puppet *))
{
	handle_t a = (handle_t)must(
	    sys_account_create(HI_ACCOUNT, frames, objects, handles),
	    "account");
	struct puppet *q =
	    puppet_task(&(struct task_options){ .rank = RANK_USER,
		.pager = NO_HANDLE,
		.account = a,
		.dead = NO_HANDLE });

	i32 r;

	q->to = hand_over(q, badge);
	puppet_go(q, run);
	r = q->result;
	puppet_end(q);
	sys_handle_close(a);
	return r;
}

static i32
do_ports(struct puppet *q)
{
	i32 r;

	do
		r = do_port(q);
	while (r >= 0);
	return r;
}

static i32
do_mints(struct puppet *q)
{
	i32 r;
	u32 n = 100;

	do
		r = sys_mint(q->wait, n++, SLOT_FROM(H_FREE));
	while (r >= 0);
	return r;
}

static i32
do_call_creates(struct puppet *q)
{
	i32 r;

	do
		r = do_call_create(q);
	while (r >= 0);
	return r;
}

static i32
do_threads(struct puppet *q)
{
	i32 r;

	(void)q;
	do
		r = sys_thread_create(
		    NO_HANDLE, ~0u, (u32)fresh_thread, 0, 1, 0);
	while (r >= 0);
	return r;
}

static void
handles(void)
{
	handle_t b2;

	setup();
	E(port_create, PERM, sys_port_create(RANK_INIT + 1));
	E(port_create, QUOTA, poor(600, 30, 1000, do_ports));
	E(port_bind, BADHANDLE, sys_port_bind(badge));
	E(mint, BADHANDLE, sys_mint(badge, 1, SLOT_FROM(HS_FREE)));
	E(mint, INVAL, sys_mint(port, 1, BAD_SLOT));
	E(mint, QUOTA, poor(600, 30, 1000, do_mints));
	b2 = badge_of(port, 60);
	sys_handle_close(b2);
	E(mint, BUSY, sys_mint(port, 60, SLOT_FROM(HS_FREE)));
	E(handle_dup, BADHANDLE, sys_handle_dup(NONE, SLOT_FROM(HS_FREE)));
	E(handle_dup, INVAL, sys_handle_dup(port, BAD_SLOT));
	E(handle_dup, QUOTA, poor(600, 100, 100, do_fill));
	E(call_create, QUOTA, poor(600, 30, 1000, do_call_creates));
	E(handle_dup, MFILE, run_in(do_fill));
	E(port_create, MFILE, run_in(do_port));
	E(mint, MFILE, run_in(do_mint));
	E(call_create, MFILE, run_in(do_call_create));
	E(handle_put, MFILE, sys_handle_put(p->task, port, SLOT_FROM(H_FREE)));
	E(handle_put, INVAL, sys_handle_put(p->task, port, BAD_SLOT));
	E(handle_put, BADHANDLE, sys_handle_put(p->task, NONE, SLOT_LOWEST));
	E(handle_put, BADHANDLE, sys_handle_put(port, port, SLOT_LOWEST));
	E(handle_close, BADHANDLE, sys_handle_close(NONE));
	E(handle_close, BADHANDLE, sys_handle_close(~0u));
	E(handle_info, BADHANDLE, sys_handle_info(NONE, NULL));
	E(handle_flags, BADHANDLE, sys_handle_flags(NONE, 0));
	E(handle_flags, INVAL, sys_handle_flags(port, 1));
	E(identity, PERM, run_in(do_identity));
	E(identity, BADHANDLE, sys_identity(port, &(u32){ 0 }, &(u32){ 0 }));
	E(handles_clone, BADHANDLE, sys_handles_clone(p->task, port));
	E(handles_clone, INVAL, sys_handles_clone(p->task, p->task));
	finish();
}

/* ---- tasks
 * ------------------------------------------------------------------------ */

static handle_t
small_task(u32 frames, u32 objects, u32 handle_count, handle_t *account)
{
	*account = (handle_t)must(
	    sys_account_create(HI_ACCOUNT, frames, objects, handle_count),
	    "account");
	return (handle_t)must(
	    sys_task_create(*account, NO_HANDLE, RANK_USER, 0, port), "task");
}

static void
quotas(void)
{
	handle_t a, t, none;
	struct share_args s = { HI_MEMORY, 0, HI_SELF, FAR, (u32)shared_page, 1,
		PROT_R };
	struct phys_args v = { FAR, 0xb8000, 0, 1, PROT_R };

	setup();
	none =
	    (handle_t)must(sys_account_create(HI_ACCOUNT, 0, 0, 0), "account");
	E(task_create, QUOTA,
	    sys_task_create(none, NO_HANDLE, RANK_USER, 0, port));
	E(account_create, QUOTA, sys_account_create(none, 1, 0, 0));
	sys_handle_close(none);
	t = small_task(600, 1, 0, &a);
	E(thread_create, QUOTA, sys_thread_create(t, 0, 0, 0, 0, 0));
	E(handle_put, QUOTA, sys_handle_put(t, badge, SLOT_FROM(H_FREE)));
	E(handles_clone, QUOTA, sys_handles_clone(p->task, t));
	sys_handle_close(t);
	sys_handle_close(a);
	/* top table, handles, stub page and its tables: then nothing is left */
	for (u32 frames = 1; frames < 20; frames++) {
		a = (handle_t)must(
		    sys_account_create(HI_ACCOUNT, frames, 9, 9), "account");
		i32 h = sys_task_create(a, NO_HANDLE, RANK_USER, 0, port);

		if (h >= 0) {
			t = (handle_t)h;
			break;
		}
		sys_handle_close(a);
	}
	s.dst = t;
	E(mem_zero, QUOTA, sys_mem_zero(t, FAR, 1, PROT_R));
	E(mem_clone, QUOTA,
	    sys_mem_clone(HI_MEMORY, HI_SELF, t, (u32)puppets, 1));
	E(mem_share, QUOTA, sys_mem_share(&s));
	E(mem_phys, QUOTA, sys_mem_phys(HI_DEVICE, t, &v));
	E(io_grant, QUOTA, sys_io_grant(HI_DEVICE, t, 0x80, 1));
	sys_handle_close(t);
	sys_handle_close(a);
	E(thread_create, QUOTA, poor(600, 20, 100, do_threads));
	finish();
}

static void
tasks(void)
{
	struct regs r;
	u32 s;
	handle_t t, old;

	setup();
	E(task_create, BADHANDLE,
	    sys_task_create(port, NO_HANDLE, RANK_USER, 0, port));
	E(task_create, BADHANDLE,
	    sys_task_create(HI_ACCOUNT, NO_HANDLE, 0, 0, badge));
	E(task_create, BADHANDLE,
	    sys_task_create(HI_ACCOUNT, port, 0, 0, port));
	E(task_create, PERM,
	    sys_task_create(HI_ACCOUNT, NO_HANDLE, RANK_INIT + 1, 0, port));
	E(task_create, INVAL,
	    sys_task_create(HI_ACCOUNT, NO_HANDLE, 0x800, 0, port));
	E(task_set, BADHANDLE, sys_task_set(port, TS_WHO, 1, 0));
	E(task_set, BADHANDLE, sys_task_set(p->task, TS_EXCEPTION, port, 0));
	E(task_set, PERM, sys_task_set(NO_HANDLE, TS_WHO, 1, 0));
	E(task_set, PERM, sys_task_set(p->task, TS_ADOPT, 1, 0));
	E(task_set, INVAL, sys_task_set(p->task, 99, 0, 0));
	E(task_set, INVAL, sys_task_set(p->task, TS_PRIORITY, 32, 0));
	E(task_set, INVAL, sys_task_set(p->task, TS_UPCALL, 0xc0000000, 0));
	E(task_set, FAULT, sys_task_set(p->task, TS_NAME, FAR, 0));
	old = badge_of(port, 70);
	t = (handle_t)must(
	    sys_task_create(HI_ACCOUNT, badge, RANK_USER, 0, port), "task");
	sys_handle_close(old);
	E(task_set, BUSY, sys_task_set(t, TS_ADOPT, 70, 0));
	E(task_kill, BADHANDLE, sys_task_kill(NO_HANDLE));
	E(thread_create, BADHANDLE, sys_thread_create(port, 0, 0, 0, 0, 0));
	E(thread_create, EXIST,
	    sys_thread_create(p->task, p->index, 0, 0, 0, 0));
	E(thread_create, INVAL,
	    sys_thread_create(p->task, THREADS_MAX, 0, 0, 0, 0));
	E(thread_get, BADHANDLE, sys_thread_get(NO_HANDLE, 0, &r, &s));
	E(thread_get, SRCH, sys_thread_get(p->task, 9, &r, &s));
	E(thread_set, BADHANDLE, sys_thread_set(port, 0, TH_KILL, 0));
	E(thread_set, SRCH, sys_thread_set(p->task, 9, TH_KILL, 0));
	E(thread_set, INVAL, sys_thread_set(p->task, p->index, 9, 0));
	E(thread_set, PERM, sys_thread_set(p->task, p->index, TH_UNMASK, 0));
	E(interrupt, BADHANDLE, sys_interrupt(NONE, 0));
	E(interrupt, SRCH, sys_interrupt(p->task, 9));
	E(reset, BADHANDLE, sys_reset(HI_DEVICE, p->task, t));
	E(reset, BADHANDLE, sys_reset(HI_MEMORY, p->task, port));
	E(reset, INVAL, sys_reset(HI_MEMORY, p->task, p->task));
	E(account_create, BADHANDLE, sys_account_create(port, 0, 0, 0));
	sys_task_kill(t);
	E(thread_create, DEAD, sys_thread_create(t, 0, 0, 0, 0, 0));
	E(handle_put, DEAD, sys_handle_put(t, port, SLOT_LOWEST));
	sys_handle_close(t);
	finish();
}

/* ---- memory, devices, the rest
 * ------------------------------------------------------ */

enum { OWN_WINDOW = 0x58000000 };

static void
memory(void)
{
	struct share_args s = { HI_MEMORY, p->task, HI_SELF, FAR,
		(u32)shared_page, 1, PROT_R };
	struct phys_args v = { FAR, 0xb8000, 0, 1, PROT_R };
	handle_t t;
	u8 out[48];

	setup();
	t = p->task;
	s.dst = t;
	E(mem_zero, BADHANDLE, sys_mem_zero(port, FAR, 1, PROT_R));
	E(mem_zero, INVAL, sys_mem_zero(t, FAR + 1, 1, PROT_R));
	E(mem_zero, INVAL, sys_mem_zero(t, FAR, 0xfffff, PROT_R));
	E(mem_zero, INVAL, sys_mem_zero(t, 0xc0000000, 1, PROT_R));
	E(mem_zero, INVAL, sys_mem_zero(t, FAR, 1, 0x80));
	E(mem_zero, PERM, sys_mem_zero(t, FAR, 1, PROT_W | PROT_X));
	E(mem_zero, BUSY, sys_mem_zero(t, MSG_BASE, 1, PROT_R));
	E(mem_protect, BADHANDLE, sys_mem_protect(port, FAR, 1, PROT_R));
	E(mem_protect, INVAL, sys_mem_protect(t, 0, 1, PROT_R));
	E(mem_protect, INVAL, sys_mem_protect(t, FAR, 1, MEM_WIRED));
	E(mem_protect, PERM, sys_mem_protect(t, FAR, 1, PROT_W | PROT_X));
	E(mem_empty, BADHANDLE, sys_mem_empty(port, FAR, 1));
	E(mem_empty, INVAL, sys_mem_empty(t, 0xbffff000, 2));
	E(mem_empty, BUSY, sys_mem_empty(t, MSG_BASE, 1));
	E(mem_clone, BADHANDLE, sys_mem_clone(HI_DEVICE, HI_SELF, t, FAR, 1));
	E(mem_clone, INVAL, sys_mem_clone(HI_MEMORY, HI_SELF, t, FAR, 1));
	E(mem_clone, INVAL, sys_mem_clone(HI_MEMORY, t, t, FAR, 1));
	s.auth = HI_DEVICE;
	E(mem_share, BADHANDLE, sys_mem_share(&s));
	s.auth = HI_MEMORY;
	s.prot = PROT_R | PROT_W | PROT_X;
	E(mem_share, PERM, sys_mem_share(&s));
	s.prot = 0x100;
	E(mem_share, INVAL, sys_mem_share(&s));
	s.prot = PROT_R;
	s.src_addr = FAR;
	E(mem_share, FAULT, sys_mem_share(&s));
	s.dst_addr = MSG_BASE;
	E(mem_share, BUSY, sys_mem_share(&s));
	E(mem_phys, BADHANDLE, sys_mem_phys(HI_MEMORY, t, &v));
	v.phys_lo = 0x200000; /* memory */
	E(mem_phys, PERM, sys_mem_phys(HI_DEVICE, t, &v));
	v.phys_lo = 0xfee00000; /* the LAPIC */
	E(mem_phys, PERM, sys_mem_phys(HI_DEVICE, t, &v));
	v.phys_lo = 0xb8001;
	E(mem_phys, INVAL, sys_mem_phys(HI_DEVICE, t, &v));
	v.phys_lo = 0xb8000;
	v.pages = 0xffffffff;
	E(mem_phys, INVAL, sys_mem_phys(HI_DEVICE, t, &v));
	v.pages = 1;
	v.prot = PROT_X;
	E(mem_phys, INVAL, sys_mem_phys(HI_DEVICE, t, &v));
	v.prot = PROT_R;
	v.addr = MSG_BASE;
	E(mem_phys, BUSY, sys_mem_phys(HI_DEVICE, t, &v));
	E(mem_evict, BADHANDLE, sys_mem_evict(HI_DEVICE, t, FAR, OWN_WINDOW, 1));
	E(mem_evict, INVAL, sys_mem_evict(HI_MEMORY, t, FAR, OWN_WINDOW, 0));
	E(mem_evict, INVAL,
	    sys_mem_evict(HI_MEMORY, HI_SELF, FAR, OWN_WINDOW, 1));
	E(mem_evict, FAULT, sys_mem_evict(HI_MEMORY, t, FAR, OWN_WINDOW, 1));
	E(mem_fill, BADHANDLE, sys_mem_fill(HI_MEMORY, port, FAR, OWN_WINDOW, 1));
	E(mem_fill, INVAL, sys_mem_fill(HI_MEMORY, t, FAR + 1, OWN_WINDOW, 1));
	E(mem_fill, AGAIN, sys_mem_fill(HI_MEMORY, t, FAR, OWN_WINDOW, 1));
	must(sys_mem_zero(t, FAR, 1, PROT_R | PROT_W), "zero");
	sys_copy(t, COPY_TASK | COPY_TO_LEASE, FAR, &(u32){ 7 }, 4);
	IS(error.evict, sys_mem_evict(HI_MEMORY, t, FAR, OWN_WINDOW, 5),
	    (i32)(5 | EVICT_DIRTY));
	IS(error.evicted, *(volatile u32 *)OWN_WINDOW, 7);
	E(mem_fill, FAULT,
	    sys_mem_fill(HI_MEMORY, t, FAR, OWN_WINDOW + PAGE_SIZE, 5));
	E(mem_fill, AGAIN, sys_mem_fill(HI_MEMORY, t, FAR, OWN_WINDOW, 6));
	IS(error.fill, sys_mem_fill(HI_MEMORY, t, FAR, OWN_WINDOW, 5), 0);
	sys_mem_scan(t, FAR, 1, out);
	IS(error.filled, out[0],
	    SCAN_PRESENT | SCAN_ACCESSED | SCAN_COW | SCAN_KEPT);
	/* without a change it is clean the next time */
	IS(error.evict_clean, sys_mem_evict(HI_MEMORY, t, FAR, OWN_WINDOW, 9), 5);
	sys_mem_scan(HI_SELF, OWN_WINDOW, 1, out);
	TRUE(error.sole, out[0] & SCAN_SOLE);
	IS(error.cookie, call(SYS_mem_empty, t, FAR, 1, 0), 1);
	IS(error.told, ipc_buf()->body[0], 5);
	sys_mem_empty(HI_SELF, OWN_WINDOW, 1);
	E(mem_watch, BADHANDLE, sys_mem_watch(HI_DEVICE, port, 1, 0));
	E(mem_scan, BADHANDLE, sys_mem_scan(port, FAR, 1, out));
	E(mem_scan, INVAL, call(SYS_mem_scan, t, FAR, 49, 0));
	finish();
}

static void
devices(void)
{
	i32 irq;

	setup();
	E(irq_create, BADHANDLE, sys_irq_create(HI_MEMORY, 5));
	E(irq_create, INVAL, sys_irq_create(HI_DEVICE, 2));
	E(irq_create, INVAL, sys_irq_create(HI_DEVICE, 99999));
	irq = must(sys_irq_create(HI_DEVICE, 5), "irq");
	E(irq_create, BUSY, sys_irq_create(HI_DEVICE, 5));
	E(irq_ack, BADHANDLE, sys_irq_ack(port));
	E(irq_ack, INVAL, sys_irq_ack((handle_t)irq));
	E(irq_bind, BADHANDLE, sys_irq_bind((handle_t)irq, badge, 1));
	E(irq_bind, INVAL, sys_irq_bind((handle_t)irq, port, 0));
	sys_handle_close((handle_t)irq);
	E(io_grant, BADHANDLE, sys_io_grant(HI_MEMORY, p->task, 0x80, 1));
	E(io_grant, INVAL, sys_io_grant(HI_DEVICE, p->task, 0xffff, 2));
	E(io_grant, INVAL, sys_io_grant(HI_DEVICE, p->task, 0x80, 0));
	E(machine, BADHANDLE, sys_machine(HI_MEMORY, MACHINE_EXIT, 0));
	E(machine, INVAL, sys_machine(HI_DEVICE, 99, 0));
	E(timer, BADHANDLE, sys_timer(badge, 1, 1));
	E(debug, INVAL, call(SYS_debug, (u32) "x", 1025, 0, 0));
	E(debug, FAULT, sys_debug((void *)FAR, 1));
	E(debug, FAULT, sys_debug((void *)0xc0200000, 1));
	E(stat, INVAL, sys_stat(KSTAT_COUNT, &(u64){ 0 }));
	E(unknown, NOSYS, call(SYS_COUNT, 0, 0, 0, 0));
	E(unknown, NOSYS, call(0xfff, 0, 0, 0, 0));
	IS(error.none, call_with(SYS_null, ~0u, 1, 2, 3, 4), 0);
	finish();
}

/* ---- no memory left
 * ------------------------------------------------------------------ */

static i32
do_eat(struct puppet *q)
{
	for (u32 i = 0; i < q->arg[0]; i++)
		((volatile u8 *)FAR)[i * PAGE_SIZE] = 1;
	return 0;
}

static struct puppet *
eater(u32 rank, handle_t pager)
{
	struct puppet *q = puppet_task(&(struct task_options){ .rank = rank,
	    .pager = pager,
	    .account = NO_HANDLE,
	    .dead = NO_HANDLE });

	q->arg[0] = 0x10000;
	must(sys_mem_zero(q->task, FAR, q->arg[0], PROT_R | PROT_W), "zero");
	return q;
}

/* Call again until the slabs are empty, too. */
static i32
until_error(i32 (*make)(void))
{
	i32 r, n = 0;

	do
		r = make();
	while (r >= 0 && ++n < 4000);
	return r;
}

static i32
make_port(void)
{
	return sys_port_create(0);
}

static i32
make_badge(void)
{
	static u32 n = 1000;

	return sys_mint(port, n++, SLOT_FROM(HS_FREE));
}

static i32
make_call(void)
{
	return sys_call_create(port, 1);
}

static i32
make_account(void)
{
	return sys_account_create(HI_ACCOUNT, 0, 0, 0);
}

static i32
make_task(void)
{
	return sys_task_create(HI_ACCOUNT, NO_HANDLE, RANK_USER, 0, port);
}

static i32
make_thread(void)
{
	i32 r = sys_thread_create(p->task, ~0u, 0, 0, 1, 0);

	return r;
}

static i32
make_tables(void)
{
	static u32 at = 0x60000000;

	at += 0x400000;
	return sys_mem_zero(p->task, at, 1, PROT_R);
}

static void
exhausted(void)
{
	handle_t pager, pb;
	struct puppet *user, *server;
	u32 i;

	setup();
	/* the handle table shall not be what lacks memory */
	sys_handle_close(
	    (handle_t)must(sys_handle_dup(port, SLOT_AT(4095)), "table"));
	pager = serve_at(RANK_PAGER);
	pb = badge_of(pager, 1);
	user = eater(RANK_USER, pb);
	server = eater(RANK_SERVER | TASK_SERVER, pb);
	puppet_go(user, do_eat);
	IS(error.users_stop_first, receive(&m, 2000), OP_FAULT);
	puppet_go(server, do_eat);
	IS(error.servers_stop_next, receive(&m, 2000), OP_FAULT);
	E(thread_create, NOMEM, until_error(make_thread));
	E(task_create, NOMEM, until_error(make_task));
	E(mem_zero, NOMEM, until_error(make_tables));
	E(call_create, NOMEM, until_error(make_call));
	E(port_create, NOMEM, until_error(make_port));
	E(mint, NOMEM, until_error(make_badge));
	E(account_create, NOMEM, until_error(make_account));
	/* and all is well when it is given back */
	puppet_end(user);
	puppet_end(server);
	for (i = HS_FREE; i < 8192; i++)
		if (i != port && i != badge && i != dead && i != p->task &&
		    i != p->go && i != p->port && i != pager && i != pb)
			sys_handle_close(i);
	sys_handle_close(pb);
	sys_handle_close(pager);
	sys_port_bind(port);
	while ((i32)receive(&m, 0) != -E_TIMEDOUT)
		;
	receive_call();
	IS(error.lives_on, m.label, 5);
	answer(m.token, 0, 0);
	finish();
}

const struct test error_tests[] = {
	{ "error.messages", messages, 0 },
	{ "error.copies", copies, 0 },
	{ "error.handles", handles, 0 },
	{ "error.quotas", quotas, 0 },
	{ "error.tasks", tasks, 0 },
	{ "error.memory", memory, 0 },
	{ "error.devices", devices, 0 },
	{ "error.exhausted", exhausted, 0 },
	{ NULL, NULL, 0 },
};
