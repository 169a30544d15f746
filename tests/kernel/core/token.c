/*
 * token.c - a token is good for one answer, while its caller waits there.
 */
#include <tests/kernel/core/core.h>

static handle_t port, badge;
static struct puppet *p;
static struct message m;

static void
setup(void)
{
	port = serve_at(RANK_USER);
	badge = badge_of(port, 0x1234);
	p = puppet_thread();
	prepare(p, badge, 5, 1, 2);
}

static void
finish(void)
{
	sys_handle_close(badge);
	is_event("token.closed", EV_CLOSED, 0x1234);
	sys_handle_close(port);
}

static void
once(void)
{
	setup();
	IS(token.call_waits, puppet_go(p, do_call), 0);
	IS(token.label, receive(&m, 0), 5);
	IS(token.badge, m.badge, 0x1234);
	IS(token.word0, m.w[0], 1);
	IS(token.word1, m.w[1], 2);
	IS(token.first, answer(m.token, 7, 77), 0);
	TRUE(token.answered, p->done && p->answer == 7 && p->rw[0] == 77);
	IS(token.twice, answer(m.token, 7, 78), -E_STALE);
	IS(token.zero, answer(0, 7, 78), -E_STALE);
	/* reply_recv with a stale token receives nothing */
	puppet_go(p, do_call);
	ipc_buf()->token = m.token;
	IS(token.stale_recv, sys_reply_recv(0, m.w), -E_STALE);
	IS(token.still_queued, receive(&m, 0), 5);
	IS(token.other_one, answer(m.token, 0, 0), 0);
	puppet_end(p);
	finish();
}

/* A late answer, from another thread of the server. */
static i32
answer_it(struct puppet *q)
{
	i32 r = sys_port_bind(q->to);

	if (r == 0)
		r = answer(q->arg[0], 9, 99);
	sys_port_bind(q->wait);
	return r;
}

static void
late(void)
{
	struct puppet *q;
	struct message n;

	setup();
	q = puppet_thread();
	puppet_go(p, do_call);
	receive(&m, 0);
	is_nothing("token.parked");
	q->to = port;
	q->arg[0] = m.token;
	puppet_go(q, answer_it);
	IS(token.from_other_thread, q->result, 0);
	TRUE(token.late_answer, p->done && p->answer == 9);
	/* with two calls in hand, in the other order */
	prepare(q, badge, 6, 0, 0);
	puppet_go(p, do_call);
	puppet_go(q, do_call);
	receive(&m, 0);
	receive(&n, 0);
	TRUE(token.two, m.label == 5 && n.label == 6 && m.token != n.token);
	IS(token.second_first, answer(n.token, 1, 0), 0);
	TRUE(token.only_second, q->done && !p->done);
	IS(token.first_then, answer(m.token, 1, 0), 0);
	puppet_end(p);
	puppet_end(q);
	finish();
}

static void
killed(void)
{
	setup();
	puppet_go(p, do_call);
	receive(&m, 0);
	puppet_end(p);
	IS(token.after_kill, answer(m.token, 0, 0), -E_STALE);
	TRUE(token.cancel_gone, receive(&m, 0) == EV_CANCEL && m.w[1] == 1);
	/* before it is received: nobody hears of it */
	p = puppet_thread();
	prepare(p, badge, 5, 1, 2);
	puppet_go(p, do_call);
	puppet_end(p);
	is_nothing("token.killed_queued");
	finish();
}

static void
foreign(void)
{
	handle_t other, ob;
	u32 bad = 0;

	setup();
	puppet_go(p, do_call);
	receive(&m, 0);
	other = serve_at(RANK_USER);
	ob = badge_of(other, 1);
	IS(token.other_port, answer(m.token, 0, 0), -E_STALE);
	IS(token.other_port_copy, sys_copy(m.token, 0, 0, shared_page, 1),
	    -E_STALE);
	sys_port_bind(port);
	for (u32 i = 1; i < 50000; i++) /* near misses, and wild ones */
		if (answer(m.token + i * (i & 1 ? 1 : 0x10000u), 0, 0) !=
			-E_STALE ||
		    answer(i * 2654435761u | 1, 0, 0) == 0)
			bad++;
	IS(token.forged, bad, 0);
	TRUE(token.unmoved, !p->done);
	IS(token.right_one, answer(m.token, 0, 0), 0);
	sys_handle_close(ob);
	sys_handle_close(other);
	puppet_end(p);
	finish();
}

/* A bad answer costs nothing: the call is still there. */
static void
bad_answer(void)
{
	setup();
	puppet_go(p, do_call);
	receive(&m, 0);
	IS(token.answer_body, answer(m.token, 17 << LABEL_BODY_SHIFT, 0),
	    -E_INVAL);
	ipc_buf()->give[0] = 4000;
	IS(token.answer_handle, answer(m.token, 1 << LABEL_GIVE_SHIFT, 0),
	    -E_BADHANDLE);
	IS(token.answer_handles, answer(m.token, 3u << LABEL_GIVE_SHIFT, 0),
	    -E_INVAL);
	IS(token.then_good, answer(m.token, 3, 4), 0);
	TRUE(token.it_came, p->done && p->answer == 3);
	puppet_end(p);
	finish();
}

/* The port goes: callers, queued and received, hear of it. */
static void
port_dies(void)
{
	struct puppet *q;

	setup();
	q = puppet_thread();
	prepare(q, badge, 6, 0, 0);
	puppet_go(p, do_call);
	receive(&m, 0);
	puppet_go(q, do_call);
	sys_handle_close(port);
	TRUE(token.dead_port, p->done && q->done);
	IS(token.dead_received, p->answer, -E_DEAD);
	IS(token.dead_queued, q->answer, -E_DEAD);
	IS(token.dead_call, ipc_call(badge, 0, m.w), -E_DEAD);
	IS(token.dead_notify, sys_notify(badge, 1), -E_DEAD);
	IS(token.dead_receive, receive(&m, 0), -E_DEAD);
	puppet_end(p);
	puppet_end(q);
	sys_handle_close(badge);
}

const struct test token_tests[] = {
	{ "token.once", once, 0 },
	{ "token.late", late, 0 },
	{ "token.killed", killed, 0 },
	{ "token.foreign", foreign, 0 },
	{ "token.bad_answer", bad_answer, 0 },
	{ "token.port_dies", port_dies, 0 },
	{ NULL, NULL, 0 },
};
