/*
 * rank.c - calls go down the ranks only; users may call each other.
 */
#include <tests/kernel/core/core.h>

static struct puppet *
ranked(u32 rank)
{
	struct task_options o = { .rank = rank,
		.pager = NO_HANDLE,
		.account = NO_HANDLE,
		.dead = NO_HANDLE };

	return puppet_task(&o);
}

static i32
do_notify(struct puppet *q)
{
	return sys_notify(q->to, 4);
}

static i32
do_submit(struct puppet *q)
{
	i32 h = sys_port_create(0), c, r;

	if (h < 0)
		return h;
	c = sys_call_create((handle_t)h, 1);
	r = c < 0 ? c : sys_submit((handle_t)c, q->to, 9);
	sys_handle_close((handle_t)c);
	sys_handle_close((handle_t)h);
	return r;
}

/* Can a task of rank `from' call a port of rank `to'? */
static void
pair(const char *name, u32 from, u32 to, int may)
{
	handle_t port = serve_at(to), badge = badge_of(port, 7);
	struct puppet *p = ranked(from);
	struct message m;

	prepare(p, hand_over(p, badge), 5, 0, 0);
	puppet_go(p, do_call);
	if (may) {
		check(receive(&m, 0) == 5, name, "the call does not come");
		answer(m.token, 0, 0);
	} else {
		check(p->done && p->answer == (u32)-E_BADHANDLE, name,
		    "the answer is %d", (int)p->answer);
		is_nothing("rank.nothing_came");
	}
	puppet_go(p, do_submit);
	check(p->result == (may ? 0 : -E_BADHANDLE), "rank.submit",
	    "from %u to %u: %d", (unsigned)from, (unsigned)to, (int)p->result);
	if (may)
		receive(&m, 0);
	while (may && (i32)receive(&m, 0) != -E_TIMEDOUT)
		;
	puppet_go(p, do_notify);
	IS(rank.notify_any_way, p->result, 0);
	is_event("rank.notified", EV_NOTIFY, 4);
	puppet_end(p);
	sys_handle_close(badge);
	receive(&m, 0);
	sys_handle_close(port);
}

static void
pairs(void)
{
	pair("rank.down", RANK_USER, RANK_SERVER, 1);
	pair("rank.sideways_user", RANK_USER, RANK_USER, 1);
	pair("rank.up", RANK_SERVER | TASK_SERVER, RANK_PROC, 0);
	pair("rank.up_user", RANK_USER, RANK_INIT, 0);
	pair("rank.equal_server", RANK_SERVER | TASK_SERVER, RANK_SERVER, 0);
	pair("rank.one_below", RANK_SERVER | TASK_SERVER, RANK_SERVER - 1, 1);
	pair("rank.init_port", RANK_DRIVER | TASK_SERVER, RANK_INIT_PORT, 1);
	pair("rank.zero_to_zero", 0, 0, 0);
}

/* A handle up the ranks cannot be called, but passed on. */
static void
passed_on(void)
{
	handle_t port = serve_at(RANK_PROC), badge = badge_of(port, 7), low,
		 to_low;
	struct puppet *p = ranked(RANK_SERVER | TASK_SERVER),
		      *q = ranked(RANK_USER);
	struct message m;
	handle_t h = hand_over(p, badge);

	low = (handle_t)must(sys_port_create(RANK_DRIVER), "port");
	to_low = badge_of(low, 1);
	/* p gives it to us, we give it on to q: it is callable again there */
	prepare(p, hand_over(p, to_low), 5 | 1u << LABEL_GIVE_SHIFT, 0, 0);
	p->give[0] = h;
	sys_port_bind(low);
	puppet_go(p, do_call);
	receive(&m, 0);
	TRUE(rank.passed, m.got[0] != NO_HANDLE && m.got[0] != OWN_HANDLE);
	answer(m.token, 0, 0);
	sys_port_bind(port);
	prepare(q, hand_over(q, m.got[0]), 6, 0, 0);
	puppet_go(q, do_call);
	IS(rank.callable_below, receive(&m, 0), 6);
	TRUE(rank.same_badge, m.badge == 7);
	answer(m.token, 0, 0);
	sys_handle_close(badge);
	puppet_end(q);
	puppet_end(p);
	is_nothing("rank.we_still_have_it");
	for (u32 i = HS_FREE; i < HS_FREE + 20; i++)
		sys_handle_close(i); /* what we were given, and the ports */
}

static i32
do_ports(struct puppet *q)
{
	i32 h = sys_port_create(q->arg[0]);

	if (h >= 0)
		sys_handle_close((handle_t)h);
	return h < 0 ? h : 0;
}

static void
ports(void)
{
	struct puppet *p = ranked(RANK_SERVER | TASK_SERVER);

	p->arg[0] = RANK_SERVER;
	puppet_go(p, do_ports);
	IS(rank.own_port, p->result, 0);
	p->arg[0] = RANK_SERVER + 1;
	puppet_go(p, do_ports);
	IS(rank.port_above, p->result, -E_PERM);
	p->arg[0] = ~0u;
	puppet_go(p, do_ports);
	IS(rank.port_wild, p->result, -E_PERM);
	puppet_end(p);
	IS(rank.init_limit, sys_port_create(RANK_INIT + 1), -E_PERM);
}

static i32
do_task(struct puppet *q)
{
	i32 h = sys_task_create(q->arg[1], NO_HANDLE, q->arg[0], 0, q->wait);

	if (h >= 0)
		sys_handle_close((handle_t)h);
	return h < 0 ? h : 0;
}

static void
tasks(void)
{
	struct puppet *p = ranked(RANK_PROC | TASK_SERVER),
		      *u = ranked(RANK_USER - 1);

	p->arg[1] = hand_over(p, HI_ACCOUNT);
	p->arg[0] = RANK_USER;
	puppet_go(p, do_task);
	IS(rank.proc_makes_users, p->result, 0);
	p->arg[0] = RANK_USER + 1;
	puppet_go(p, do_task);
	IS(rank.task_above, p->result, -E_PERM);
	p->arg[0] = RANK_PROC + 1;
	puppet_go(p, do_task);
	IS(rank.task_just_above, p->result, -E_PERM);
	p->arg[0] = RANK_PROC | 0x400;
	puppet_go(p, do_task);
	IS(rank.task_flags, p->result, -E_INVAL);
	u->arg[1] = hand_over(u, HI_ACCOUNT);
	u->arg[0] = RANK_USER;
	puppet_go(u, do_task);
	IS(rank.user_not_above, u->result, -E_PERM);
	puppet_end(p);
	puppet_end(u);
}

const struct test rank_tests[] = {
	{ "rank.pairs", pairs, 0 },
	{ "rank.passed_on", passed_on, 0 },
	{ "rank.ports", ports, 0 },
	{ "rank.tasks", tasks, 0 },
	{ NULL, NULL, 0 },
};
