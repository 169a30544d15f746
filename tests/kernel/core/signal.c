/*
 * signal.c - interrupts, upcalls, exceptions: what happens to a thread.
 */
#include <tests/kernel/core/core.h>

enum { NOT_YET = 0x77, ID = 321 };

static handle_t port, badge;
static struct puppet *p;
static struct message m;

static void
setup(void)
{
	port = serve_at(RANK_USER);
	badge = badge_of(port, 7);
	p = puppet_task(&(struct task_options){ .rank = RANK_USER,
	    .pager = NO_HANDLE,
	    .account = NO_HANDLE,
	    .dead = port,
	    .id = ID });
	prepare(p, hand_over(p, badge), 5, 0, 0);
	p->answer = NOT_YET;
	IS(signal.set_upcall,
	    sys_task_set(p->task, TS_UPCALL, (u32)puppet_upcall, 0), 0);
}

static void
finish(void)
{
	if (p != NULL) {
		puppet_end(p);
		while (receive(&m, 0) != EV_DEAD && (i32)m.label != -E_TIMEDOUT)
			;
	}
	sys_handle_close(badge);
	is_event("signal.closed", EV_CLOSED, 7);
	sys_handle_close(port);
}

static void
interrupt(void)
{
	IS(signal.interrupt, sys_interrupt(p->task, p->index), 0);
}

/* Not yet received: ended, unsent.  The handler first, then the stub. */
static void
queued(void)
{
	setup();
	puppet_go(p, do_call);
	interrupt();
	TRUE(signal.queued_done, p->done && p->upcalls == 1);
	IS(signal.queued_answer, p->answer, -E_INTR);
	IS(signal.queued_saved_eax, p->regs.eax, -E_INTR);
	IS(signal.handler_first, p->before, NOT_YET);
	is_nothing("signal.queued_unsent");
	/* it is used up */
	puppet_go(p, do_call);
	IS(signal.next_call_comes, receive(&m, 0), 5);
	answer(m.token, 4, 0);
	IS(signal.next_call_answer, p->answer, 4);
	finish();
}

/* Received: the server is told, once, and decides. */
static void
received(void)
{
	setup();
	puppet_go(p, do_call);
	receive(&m, 0);
	interrupt();
	interrupt();
	TRUE(signal.still_waits, !p->done && p->upcalls == 0);
	{
		struct message e;

		receive(&e, 0);
		TRUE(signal.cancel, e.label == EV_CANCEL && e.token == 0 &&
					e.w[0] == m.token && e.w[1] == 0);
	}
	is_nothing("signal.cancel_once");
	IS(signal.answer_after_cancel, answer(m.token, E_INTR, 9), 0);
	TRUE(signal.then_upcall, p->done && p->upcalls == 1);
	IS(signal.then_before, p->before, NOT_YET);
	TRUE(signal.then_answer, p->answer == E_INTR && p->rw[0] == 9);
	/* answered as if nothing had been: that is what the caller gets */
	p->answer = NOT_YET;
	puppet_go(p, do_call);
	receive(&m, 0);
	interrupt();
	answer(m.token, 3, 0);
	TRUE(signal.answered_anyway, p->answer == 3 && p->upcalls == 2 &&
					 p->before == NOT_YET &&
					 p->regs.eax == 3);
	is_nothing("signal.cancel_taken_back");
	finish();
}

/* Before the call: the handler, and then the call as if nothing had been. */
static void
earlier(void)
{
	setup();
	sys_thread_set(p->task, p->index, TH_PRIORITY, 2);
	puppet_go(p, do_call); /* made ready, but does not run yet */
	interrupt();
	IS(signal.call_after, receive(&m, 100), 5);
	IS(signal.earlier_upcall, p->upcalls, 1);
	answer(m.token, 0, 0);
	puppet_wait(p);
	/* without an upcall address: the next call ends with it, unsent */
	sys_task_set(p->task, TS_UPCALL, 0, 0);
	p->loops = 2;
	puppet_go(p, do_call);
	interrupt();
	puppet_wait(p);
	IS(signal.sticky, p->answer, -E_INTR);
	is_nothing("signal.sticky_unsent");
	puppet_go(p, do_call);
	IS(signal.sticky_used_up, receive(&m, 100), 5);
	answer(m.token, 0, 0);
	puppet_wait(p);
	IS(signal.no_upcall, p->upcalls, 1);
	/* queued, without an upcall: that call, and no other */
	puppet_go(p, do_call);
	ipc_buf()->deadline = from_now(20);
	sys_sleep(ipc_buf()->deadline);
	interrupt();
	puppet_wait(p);
	IS(signal.plain_queued, p->answer, -E_INTR);
	puppet_go(p, do_call);
	IS(signal.plain_queued_used_up, receive(&m, 100), 5);
	answer(m.token, 0, 0);
	puppet_wait(p);
	finish();
}

/* A handler that calls: it is not interrupted, what comes waits for its end. */
static void
call_in_handler(struct puppet *q, struct regs *r)
{
	u32 w[4] = { 0 };

	(void)r;
	if (q->arg[0]-- > 0)
		q->arg[1] = ipc_call(q->to, 6, w);
}

static void
masked(void)
{
	setup();
	p->handler = call_in_handler;
	p->arg[0] = 1;
	puppet_go(p, do_call);
	interrupt();
	IS(signal.handler_calls, receive(&m, 0), 6);
	interrupt();
	is_nothing("signal.masked_no_cancel");
	TRUE(signal.masked_waits, p->upcalls == 1 && !p->done);
	answer(m.token, 2, 0);
	TRUE(signal.masked_then, p->arg[1] == 2 && p->upcalls == 2 && p->done);
	IS(signal.masked_call, p->answer, -E_INTR);
	finish();
}

static void
unmask_and_call(struct puppet *q, struct regs *r)
{
	u32 w[4] = { 0 };

	(void)r;
	if (q->arg[0]-- > 0) {
		q->arg[2] =
		    (u32)sys_thread_set(NO_HANDLE, q->index, TH_UNMASK, 0);
		q->regs = *r; /* the buffer's may be overwritten now */
		q->arg[1] = ipc_call(q->to, 6, w);
		*r = q->regs;
	}
}

static void
unmasked(void)
{
	setup();
	p->handler = unmask_and_call;
	p->arg[0] = 1;
	puppet_go(p, do_call);
	interrupt();
	IS(signal.unmasked_calls, receive(&m, 0), 6);
	interrupt();
	TRUE(signal.unmasked_cancel, receive(&m, 0) == EV_CANCEL);
	answer(m.w[0], E_INTR, 0);
	TRUE(signal.nested,
	    p->upcalls == 2 && p->arg[1] == E_INTR && p->arg[2] == 0);
	finish();
}

static i32
do_sleep(struct puppet *q)
{
	return sys_sleep(sys_clock(NULL) + q->arg[0]);
}

static i32
do_receive(struct puppet *q)
{
	u32 w[4];
	i32 r;

	sys_port_bind(q->to);
	ipc_buf()->token = 0;
	r = (i32)sys_reply_recv(0, w);
	sys_port_bind(q->wait);
	return r;
}

static void
waiting(void)
{
	handle_t other;

	setup();
	p->arg[0] = 5000000;
	puppet_go(p, do_sleep);
	interrupt();
	TRUE(signal.sleep, p->done && p->result == -E_INTR && p->upcalls == 1);
	p->arg[0] = 20000;
	puppet_go(p, do_sleep);
	IS(signal.sleep_whole, puppet_wait(p), 0);
	/* a program that receives is interrupted, a server is not */
	other = (handle_t)must(sys_port_create(RANK_USER), "port");
	p->to = hand_over(p, other);
	puppet_go(p, do_receive);
	interrupt();
	TRUE(
	    signal.receive, p->done && p->result == -E_INTR && p->upcalls == 2);
	sys_task_set(p->task, TS_UPCALL, 0, 0);
	puppet_go(p, do_receive);
	interrupt();
	TRUE(signal.receive_server, !p->done);
	IS(signal.no_thread, sys_interrupt(p->task, 77), -E_SRCH);
	sys_handle_close(other);
	finish();
}

/* ---- exceptions
 * ------------------------------------------------------------------ */

static i32
do_trap(struct puppet *q)
{
	q->loops++;
	__builtin_trap();
	return 0;
}

static i32
do_touch(struct puppet *q)
{
	*(volatile u32 *)q->arg[0] = 0x12345;
	return 4;
}

/* Over the instruction that trapped. */
static void
skip(struct puppet *q, struct regs *r)
{
	r->eip += 2;
	q->arg[3] = 1;
	(void)q;
}

static i32
do_skip_trap(struct puppet *q)
{
	/* The compiler thinks that nothing follows: come back by hand. */
	q->loops++;
	((void (*)(void))q->arg[1])();
	return 6;
}

static const struct regs *
exception_regs(void)
{
	return (const struct regs *)(const void *)ipc_buf()->body;
}

static void
exceptions(void)
{
	static const u8 code[4] = { 0x0f, 0x0b, 0xc3, 0x90 }; /* ud2; ret */
	handle_t out;

	setup();
	out = badge_of(port, 50);
	IS(signal.set_exception, sys_task_set(p->task, TS_EXCEPTION, out, 0),
	    0);
	/* a missing page, no pager: an exception; mended, it goes on */
	p->arg[0] = 0x20000010;
	puppet_go(p, do_touch);
	IS(signal.exception, receive(&m, 0),
	    OP_EXCEPTION | sizeof(struct regs) / 4 << LABEL_BODY_SHIFT);
	TRUE(signal.exception_words,
	    m.badge == 50 && m.w[0] == 14 && m.w[2] == 0x20000010 &&
		m.w[3] == p->index && m.w[1] == (FAULT_WRITE | FAULT_USER));
	TRUE(signal.exception_regs, exception_regs()->eip >= TEXT_BASE &&
					exception_regs()->eip < (u32)puppets);
	must(sys_mem_zero(p->task, 0x20000000, 1, PROT_R | PROT_W), "zero");
	answer(m.token, 0, 0);
	TRUE(signal.mended, p->done && p->result == 4);
	/* an interrupt first, whose handler steps over the instruction */
	must(sys_copy(p->task, COPY_TASK | COPY_TO_LEASE, 0x20000000,
		 (void *)(u32)code, 4),
	    "copy");
	must(sys_mem_protect(p->task, 0x20000000, 1, PROT_R | PROT_X),
	    "protect");
	p->arg[1] = 0x20000000;
	p->handler = skip;
	puppet_go(p, do_skip_trap);
	receive(&m, 0);
	TRUE(
	    signal.invalid, m.w[0] == 6 && exception_regs()->eip == 0x20000000);
	interrupt();
	TRUE(signal.not_yet, p->upcalls == 0);
	answer(m.token, 0, 0);
	TRUE(signal.stepped_over, p->done && p->result == 6 &&
				      p->upcalls == 1 &&
				      p->regs.eip == 0x20000000);
	/* refused: the task ends */
	puppet_go(p, do_trap);
	receive(&m, 0);
	IS(signal.trap_vector, m.w[0], 6);
	answer(m.token, E_FAULT, 0);
	is_event("signal.refused_dead", EV_DEAD, ID);
	puppet_gone(p);
	p = NULL;
	sys_handle_close(out);
	is_event("signal.exception_closed", EV_CLOSED, 50);
	finish();
}

/* Nobody to tell: the task ends at once. */
static void
hopeless(void)
{
	setup();
	puppet_go(p, do_trap);
	is_event("signal.hopeless", EV_DEAD, ID);
	is_nothing("signal.dead_once");
	puppet_gone(p);
	p = NULL;
	finish();
}

/* Interrupted while its pager has its fault: after that, and nothing is lost.
 */
static void
in_fault(void)
{
	handle_t pager;

	port = serve_at(RANK_PAGER);
	badge = badge_of(port, 7);
	pager = badge_of(port, 8);
	p = puppet_task(&(struct task_options){ .rank = RANK_USER,
	    .pager = pager,
	    .account = NO_HANDLE,
	    .dead = port,
	    .id = ID });
	sys_task_set(p->task, TS_UPCALL, (u32)puppet_upcall, 0);
	p->arg[0] = 0x20000000;
	puppet_go(p, do_touch);
	IS(signal.fault, receive(&m, 0), OP_FAULT);
	interrupt();
	is_nothing("signal.fault_no_cancel");
	must(sys_mem_zero(p->task, 0x20000000, 1, PROT_R | PROT_W), "zero");
	answer(m.token, 0, 0);
	TRUE(signal.fault_then, p->done && p->result == 4 && p->upcalls == 1);
	/* refused by the pager and no exception port: the end */
	p->arg[0] = 0x20001000;
	puppet_go(p, do_touch);
	receive(&m, 0);
	answer(m.token, E_FAULT, 0);
	is_event("signal.fault_refused", EV_DEAD, ID); /* controller */
	is_event("signal.fault_refused_pager", EV_DEAD, 0);
	/* killed while it faults: the pager hears of it */
	puppet_gone(p);
	p = puppet_task(&(struct task_options){ .rank = RANK_USER,
	    .pager = pager,
	    .account = NO_HANDLE,
	    .dead = port,
	    .id = ID });
	p->arg[0] = 0x20001000;
	puppet_go(p, do_touch);
	receive(&m, 0);
	puppet_end(p);
	p = NULL;
	IS(signal.fault_killed, answer(m.token, 0, 0), -E_STALE);
	is_event("signal.fault_killed_cancel", EV_CANCEL, m.token);
	is_event("signal.fault_killed_dead", EV_DEAD, ID);
	is_event("signal.fault_killed_pager", EV_DEAD, 0);
	sys_handle_close(pager);
	is_event("signal.pager_closed", EV_CLOSED, 8);
	finish();
}

const struct test signal_tests[] = {
	{ "signal.queued", queued, 0 },
	{ "signal.received", received, 0 },
	{ "signal.earlier", earlier, 0 },
	{ "signal.masked", masked, 0 },
	{ "signal.unmasked", unmasked, 0 },
	{ "signal.waiting", waiting, 0 },
	{ "signal.exceptions", exceptions, 0 },
	{ "signal.hopeless", hopeless, 0 },
	{ "signal.in_fault", in_fault, 0 },
	{ NULL, NULL, 0 },
};
