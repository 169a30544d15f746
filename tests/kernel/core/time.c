/*
 * time.c - deadlines of calls, receives and sleeps; timers; submitted calls.
 */
#include <tests/kernel/core/core.h>

static handle_t port, badge;
static struct puppet *p;
static struct message m;

static void
setup(void)
{
	port = serve_at(RANK_USER);
	badge = badge_of(port, 7);
	p = puppet_user();
	prepare(p, hand_over(p, badge), 5, 0, 0);
}

static void
finish(void)
{
	puppet_end(p);
	sys_handle_close(badge);
	is_event("time.closed", EV_CLOSED, 7);
	sys_handle_close(port);
}

static void
aborted(void)
{
	u64 start;

	setup();
	p->deadline = 1; /* long past: not even sent */
	puppet_go(p, do_call);
	IS(time.past, p->answer, -E_TIMEDOUT);
	is_nothing("time.past_unsent");
	/* queued */
	start = sys_clock(NULL);
	p->deadline = from_now(30);
	puppet_go(p, do_call);
	TRUE(time.queued_waits, !p->done);
	puppet_wait(p);
	IS(time.queued, p->answer, -E_TIMEDOUT);
	TRUE(time.not_early, sys_clock(NULL) >= start + 30000);
	is_nothing("time.queued_gone");
	/* received: token and lease die, the server is told */
	p->deadline = from_now(30);
	puppet_go(p, do_call);
	receive(&m, 0);
	puppet_wait(p);
	IS(time.received, p->answer, -E_TIMEDOUT);
	IS(time.received_stale, answer(m.token, 0, 0), -E_STALE);
	is_event("time.received_cancel", EV_CANCEL, m.token);
	/* answered in time: the deadline is forgotten */
	p->deadline = from_now(30);
	puppet_go(p, do_call);
	receive(&m, 0);
	answer(m.token, 2, 0);
	IS(time.in_time, p->answer, 2);
	ipc_buf()->deadline = from_now(60);
	sys_sleep(ipc_buf()->deadline);
	p->deadline = 0;
	puppet_go(p, do_call);
	receive(&m, 0);
	TRUE(time.old_deadline_gone, !p->done);
	answer(m.token, 2, 0);
	finish();
}

static void
polite(void)
{
	setup();
	p->mode = DEADLINE_POLITE;
	p->deadline = from_now(30);
	puppet_go(p, do_call);
	puppet_wait(p);
	IS(time.polite_queued, p->answer, -E_TIMEDOUT);
	is_nothing("time.polite_queued_gone");
	p->deadline = from_now(30);
	puppet_go(p, do_call);
	receive(&m, 0);
	{
		struct message e;

		TRUE(time.polite_cancel, receive(&e, 200) == EV_CANCEL &&
					     e.w[0] == m.token && e.w[1] == 0);
	}
	TRUE(time.polite_waits, !p->done);
	is_nothing("time.polite_once");
	IS(time.polite_answer, answer(m.token, E_TIMEDOUT, 3), 0);
	TRUE(time.polite_end,
	    p->done && p->answer == E_TIMEDOUT && p->rw[0] == 3);
	finish();
}

/* A call that fails before it is sent takes its deadline with it. */
static i32
do_bad_then_good(struct puppet *q)
{
	u32 w[4] = { 0 };

	ipc_buf()->deadline = sys_clock(NULL) + 1000;
	q->arg[0] = ipc_call(q->to + 99, 0, w);
	ipc_buf()->deadline = sys_clock(NULL) + 1000;
	q->arg[1] = ipc_call(q->to, 17 << LABEL_BODY_SHIFT, w);
	q->deadline = 0;
	for (u64 end = sys_clock(NULL) + 5000; sys_clock(NULL) < end;)
		;
	return (i32)ipc_call(q->to, 5, w);
}

static void
left_over(void)
{
	setup();
	puppet_go(p, do_bad_then_good);
	IS(time.bad_handle, p->arg[0], -E_BADHANDLE);
	IS(time.bad_label, p->arg[1], -E_INVAL);
	IS(time.no_old_deadline, receive(&m, 0), 5);
	answer(m.token, 6, 0);
	IS(time.good, p->result, 6);
	/* the same for a receive that finds something at once */
	puppet_go(p, do_call);
	ipc_buf()->deadline = from_now(10000);
	IS(time.at_once, sys_reply_recv(0, m.w), 5);
	TRUE(time.receive_took_it, ipc_buf()->deadline == 0);
	answer(ipc_buf()->token, 0, 0);
	finish();
}

static void
receives(void)
{
	u64 start;

	setup();
	start = sys_clock(NULL);
	IS(time.receive, receive(&m, 50), -E_TIMEDOUT);
	TRUE(time.receive_waits, sys_clock(NULL) >= start + 50000 &&
				     sys_clock(NULL) < start + 500000);
	IS(time.receive_past, receive(&m, 0), -E_TIMEDOUT);
	start = sys_clock(NULL);
	IS(time.sleep, sys_sleep(start + 30000), 0);
	TRUE(time.slept, sys_clock(NULL) >= start + 30000 &&
			     sys_clock(NULL) < start + 500000);
	IS(time.sleep_past, sys_sleep(1), 0);
	/* timers: one notification, replaced and cancelled */
	IS(time.timer, sys_timer(port, 0x10, from_now(30)), 0);
	is_nothing("time.timer_not_yet");
	IS(time.timer_replaced, sys_timer(port, 0x20, from_now(40)), 0);
	TRUE(time.timer_fires, receive(&m, 200) == EV_NOTIFY && m.w[0] == 0x20);
	IS(time.timer_once, receive(&m, 60), -E_TIMEDOUT);
	sys_timer(port, 0x40, from_now(30));
	sys_timer(port, 0, 0);
	IS(time.timer_cancelled, receive(&m, 60), -E_TIMEDOUT);
	sys_timer(port, 0x80, 1);
	is_event("time.timer_past", EV_NOTIFY, 0x80);
	sys_timer(port, 1, ~(u64)0);
	is_nothing("time.timer_never");
	sys_timer(port, 1, 0);
	finish();
}

/* ---- submitted calls
 * -------------------------------------------------------------- */

static i32
submit(handle_t call, handle_t to, u32 label, u32 w0)
{
	memset(ipc_buf()->body, 0, sizeof ipc_buf()->body);
	ipc_buf()->body[0] = w0;
	ipc_buf()->body[4] = 0x444;
	return sys_submit(call, to, label);
}

static void
submitted(void)
{
	handle_t other, ob, c;

	setup();
	other = (handle_t)must(sys_port_create(RANK_SERVER), "port");
	ob = badge_of(other, 3);
	c = (handle_t)must(sys_call_create(port, 0xc0c0), "call object");
	IS(time.submit, submit(c, ob, 9 | 1 << LABEL_BODY_SHIFT, 11), 0);
	IS(time.submit_busy, submit(c, ob, 9, 11), -E_BUSY);
	IS(time.result_busy, sys_call_result(c), -E_BUSY);
	sys_port_bind(other);
	receive(&m, 0);
	TRUE(time.submit_comes, m.label == (9 | 1 << LABEL_BODY_SHIFT) &&
				    m.w[0] == 11 && m.badge == 3 &&
				    ipc_buf()->body[0] == 0x444);
	ipc_buf()->body[0] = 0x555;
	answer(m.token, 4 | 1 << LABEL_BODY_SHIFT, 12);
	sys_port_bind(port);
	IS(time.submit_busy_till_done, submit(c, ob, 9, 11), -E_BUSY);
	receive(&m, 0);
	TRUE(time.done, m.label == EV_DONE && m.w[0] == 0xc0c0 &&
			    LABEL_OP(m.w[1]) == 4 && m.w[2] == 12);
	is_nothing("time.done_once");
	IS(time.result, sys_call_result(c), 4 | 1 << LABEL_BODY_SHIFT);
	TRUE(time.result_words,
	    ipc_buf()->body[0] == 12 && ipc_buf()->body[4] == 0x555);
	/* cancel: queued, received, over */
	submit(c, ob, 9, 0);
	IS(time.cancel, sys_call_cancel(c), 0);
	receive(&m, 0);
	TRUE(time.cancel_queued,
	    m.label == EV_DONE && m.w[1] == (u32)-E_CANCELED);
	submit(c, ob, 9, 0);
	sys_port_bind(other);
	IS(time.cancelled_unsent, receive(&m, 0), 9);
	IS(time.cancel_received, sys_call_cancel(c), 0);
	IS(time.cancel_stale, answer(m.token, 0, 0), -E_STALE);
	is_event("time.cancel_told", EV_CANCEL, m.token);
	sys_port_bind(port);
	receive(&m, 0);
	TRUE(
	    time.cancel_done, m.label == EV_DONE && m.w[1] == (u32)-E_CANCELED);
	IS(time.cancel_over, sys_call_cancel(c), 0);
	is_nothing("time.cancel_over_nothing");
	/* the handle closed while it is under way: DONE comes all the same */
	submit(c, ob, 9, 0);
	sys_handle_close(c);
	sys_port_bind(other);
	receive(&m, 0);
	answer(m.token, 1, 2);
	sys_port_bind(port);
	receive(&m, 0);
	TRUE(time.done_after_close, m.label == EV_DONE && m.w[0] == 0xc0c0);
	/* the port it asks dies */
	c = (handle_t)must(sys_call_create(port, 0xc1), "call object");
	submit(c, ob, 9, 0);
	sys_handle_close(other);
	receive(&m, 0);
	TRUE(time.done_dead, m.label == EV_DONE && m.w[1] == (u32)-E_DEAD);
	IS(time.submit_dead, submit(c, ob, 9, 0), -E_DEAD);
	IS(time.submit_body, submit(c, badge, 13 << LABEL_BODY_SHIFT, 0),
	    -E_INVAL);
	sys_handle_close(c);
	sys_handle_close(ob);
	finish();
}

/* A call object whose port for DONE goes first; and whose task does. */
static i32
do_submit(struct puppet *q)
{
	i32 h = sys_port_create(0), c;

	if (h < 0)
		return h;
	c = sys_call_create((handle_t)h, 1);
	if (c < 0)
		return c;
	q->arg[0] = (u32)h;
	return sys_submit((handle_t)c, q->to, 9);
}

static i32
do_close(struct puppet *q)
{
	return sys_handle_close(q->arg[0]);
}

static void
submitter_gone(void)
{
	setup();
	puppet_go(p, do_submit);
	IS(time.submitted, p->result, 0);
	receive(&m, 0);
	puppet_go(p, do_close); /* its port */
	IS(time.answer_nobody, answer(m.token, 1, 1), 0);
	puppet_go(p, do_submit);
	receive(&m, 0);
	puppet_end(p);
	IS(time.answer_dead_task, answer(m.token, 1, 1), -E_STALE);
	is_event("time.dead_task_cancel", EV_CANCEL, m.token);
	p = puppet_user();
	finish();
}

const struct test time_tests[] = {
	{ "time.aborted", aborted, 0 },
	{ "time.polite", polite, 0 },
	{ "time.left_over", left_over, 0 },
	{ "time.receives", receives, 0 },
	{ "time.submitted", submitted, 0 },
	{ "time.submitter_gone", submitter_gone, 0 },
	{ NULL, NULL, 0 },
};
