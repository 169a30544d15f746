/*
 * handle.c - handles that are passed, put, closed; slots, flags, rights.
 */
#include <tests/kernel/core/core.h>

static handle_t port, badge, mine;
static struct puppet *p;
static struct message m;

static void
setup(void)
{
	port = serve_at(RANK_USER);
	badge = badge_of(port, 7);
	mine = (handle_t)must(sys_port_create(RANK_USER), "port");
	p = puppet_user();
	prepare(p, hand_over(p, badge), 5, 0, 0);
}

static void
finish(void)
{
	puppet_end(p);
	sys_handle_close(badge);
	is_event("handle.closed", EV_CLOSED, 7);
	sys_handle_close(mine);
	sys_handle_close(port);
}

/* Run in the puppet: what is at arg[0]?  its flags to arg[1] */
static i32
do_info(struct puppet *q)
{
	return sys_handle_info(q->arg[0], &q->arg[1]);
}

static i32
info(u32 h, u32 *flags)
{
	p->arg[0] = h;
	p->arg[1] = 0;
	puppet_go(p, do_info);
	*flags = p->arg[1];
	return p->result;
}

static void
moved(void)
{
	handle_t h, got;
	u32 f;

	setup();
	/* to the server: copied, then moved */
	h = hand_over(p, mine);
	p->give[0] = p->give[1] = h;
	p->label = 5 | 2u << LABEL_GIVE_SHIFT | LABEL_COPY1;
	puppet_go(p, do_call);
	receive(&m, 0);
	TRUE(handle.two_came, m.got[0] != NO_HANDLE && m.got[1] != NO_HANDLE &&
				  m.got[0] != m.got[1]);
	IS(handle.came_type, sys_handle_info(m.got[0], &f), HT_PORT);
	IS(handle.came_rights, f, RIGHT_CTRL);
	sys_handle_close(m.got[0]);
	sys_handle_close(m.got[1]);
	answer(m.token, 0, 0);
	IS(handle.moved_away, info(h, &f), -E_BADHANDLE);
	/* back with the answer: exact slot with flags, and lowest from */
	p->label = 5;
	p->slots =
	    SLOT_AT(700) | SLOT_CLOEXEC | (SLOT_FROM(600) | SLOT_CLOFORK) << 16;
	puppet_go(p, do_call);
	receive(&m, 0);
	got = (handle_t)must(sys_handle_dup(mine, SLOT_FROM(HS_FREE)), "dup");
	ipc_buf()->give[0] = got;
	ipc_buf()->give[1] = mine;
	IS(handle.answer_gives,
	    answer(m.token, 2u << LABEL_GIVE_SHIFT | LABEL_COPY2, 0), 0);
	TRUE(
	    handle.exact_slot, p->done && p->got[0] == 700 && p->got[1] == 600);
	IS(handle.answer_moved, sys_handle_info(got, NULL), -E_BADHANDLE);
	IS(handle.answer_kept, sys_handle_info(mine, NULL), HT_PORT);
	IS(handle.slot_type, info(700, &f), HT_PORT);
	IS(handle.cloexec, f, RIGHT_CTRL | HANDLE_CLOEXEC);
	IS(handle.slot_from_type, info(600, &f), HT_PORT);
	IS(handle.clofork, f, RIGHT_CTRL | HANDLE_CLOFORK);
	/* an exact slot closes what lies there */
	p->slots = SLOT_AT(700);
	puppet_go(p, do_call);
	receive(&m, 0);
	ipc_buf()->give[0] = badge;
	answer(m.token, 1u << LABEL_GIVE_SHIFT | LABEL_COPY1, 0);
	IS(handle.replaced, info(700, &f), HT_BADGE);
	finish();
}

/* A descriptor's slot is the lowest; below NOFILE. */
static void
descriptors(void)
{
	u32 i;

	setup();
	p->slots = SLOT_LOWEST;
	for (i = 0; i < NOFILE; i++) {
		puppet_go(p, do_call);
		receive(&m, 0);
		ipc_buf()->give[0] = badge;
		answer(m.token, 1u << LABEL_GIVE_SHIFT | LABEL_COPY1, 0);
		if (p->answer >> LABEL_GIVE_SHIFT != 5 || p->got[0] != i)
			break;
	}
	IS(handle.lowest_first, i, NOFILE);
	/* full: the caller is told, the server is not, the handle is gone */
	puppet_go(p, do_call);
	receive(&m, 0);
	ipc_buf()->give[0] = badge_of(port, 99);
	IS(handle.full_answer, answer(m.token, 1u << LABEL_GIVE_SHIFT, 0), 0);
	IS(handle.full_caller, p->answer, -E_MFILE);
	IS(handle.full_none, p->got[0], NO_HANDLE);
	is_event("handle.full_closed", EV_CLOSED, 99);
	finish();
}

static i32
do_fill(struct puppet *q)
{
	i32 h;

	for (q->loops = 0;; q->loops++) {
		h = sys_handle_dup(q->arg[0], SLOT_FROM(HS_FREE));
		if (h < 0)
			return h;
	}
}

static void
whole_table(void)
{
	setup();
	p->arg[0] = p->to;
	puppet_go(p, do_fill);
	IS(handle.table_full, p->result, -E_MFILE);
	TRUE(handle.table_size, p->loops >= 4096 && p->loops <= 8192);
	p->slots = SLOT_FROM(HS_FREE);
	puppet_go(p, do_call);
	receive(&m, 0);
	ipc_buf()->give[0] = badge_of(port, 98);
	ipc_buf()->give[1] = badge;
	IS(handle.table_answer,
	    answer(m.token, 2u << LABEL_GIVE_SHIFT | LABEL_COPY2, 0), 0);
	IS(handle.table_caller, p->answer, -E_MFILE);
	is_event("handle.table_closed", EV_CLOSED, 98);
	finish();
}

/* The receiver's own port arrives as its badge. */
static void
own_port(void)
{
	handle_t other, h, h2;

	setup();
	other = badge_of(port, 55);
	h = hand_over(p, other);
	h2 = hand_over(p, p->go);
	sys_handle_close(other);
	p->give[0] = h;
	p->give[1] = h2;
	p->label = 5 | 2u << LABEL_GIVE_SHIFT | LABEL_COPY1;
	puppet_go(p, do_call);
	receive(&m, 0);
	IS(handle.own, m.got[0], OWN_HANDLE);
	IS(handle.own_badge, m.got_badge[0], 55);
	IS(handle.foreign, sys_handle_info(m.got[1], NULL), HT_BADGE);
	sys_handle_close(m.got[1]);
	answer(m.token, 0, 0);
	/* moved this time: the server hears that it is gone */
	p->label = 5 | 1u << LABEL_GIVE_SHIFT;
	puppet_go(p, do_call);
	receive(&m, 0);
	IS(handle.own_moved, m.got_badge[0], 55);
	is_event("handle.own_moved_closed", EV_CLOSED, 55);
	answer(m.token, 0, 0);
	finish();
}

/* Within one task, to the slot where it is. */
static void
to_itself(void)
{
	struct puppet *q = puppet_thread();

	setup();
	prepare(q, badge, 5, 0, 0);
	q->slots = SLOT_AT(mine);
	puppet_go(q, do_call);
	receive(&m, 0);
	ipc_buf()->give[0] = mine;
	answer(m.token, 1u << LABEL_GIVE_SHIFT, 0);
	IS(handle.same_slot, q->got[0], mine);
	IS(handle.same_slot_there, sys_handle_info(mine, NULL), HT_PORT);
	IS(handle.dup_itself, sys_handle_dup(mine, SLOT_AT(mine)), mine);
	IS(handle.dup_itself_there, sys_handle_info(mine, NULL), HT_PORT);
	puppet_end(q);
	finish();
}

static void
flags(void)
{
	u32 f;

	setup();
	IS(handle.set_flags,
	    sys_handle_flags(mine, HANDLE_CLOEXEC | HANDLE_CLOFORK), 0);
	sys_handle_info(mine, &f);
	IS(handle.flags_set, f, RIGHT_CTRL | HANDLE_CLOEXEC | HANDLE_CLOFORK);
	IS(handle.flags_bad, sys_handle_flags(mine, RIGHT_MEM), -E_INVAL);
	sys_handle_flags(mine, 0);
	sys_handle_info(mine, &f);
	IS(handle.flags_cleared, f, RIGHT_CTRL);
	/* identity: the same for all handles of one badge, and only for servers
	 */
	{
		handle_t d =
		    (handle_t)sys_handle_dup(badge, SLOT_FROM(HS_FREE));
		u32 port1 = 0, port2 = 1, b1 = 0, b2 = 1;

		IS(handle.identity, sys_identity(badge, &port1, &b1), 0);
		sys_identity(d, &port2, &b2);
		TRUE(
		    handle.identity_same, port1 == port2 && b1 == 7 && b2 == 7);
		sys_identity(p->go, &port2, &b2);
		TRUE(handle.identity_other, port1 != port2);
		sys_handle_close(d);
	}
	finish();
}

static i32
do_identity(struct puppet *q)
{
	u32 a, b;

	return sys_identity(q->to, &a, &b);
}

static void
identity_user(void)
{
	setup();
	puppet_go(p, do_identity);
	IS(handle.identity_user, p->result, -E_PERM);
	finish();
}

/* handles_clone: all but CLOFORK, at the same index, with the same flags. */
static void
clone(void)
{
	struct puppet *q;
	u32 f;

	setup();
	q = p;
	must(sys_handle_put(q->task, mine, SLOT_AT(3)), "put");
	must(sys_handle_put(q->task, mine, SLOT_AT(4) | SLOT_CLOFORK), "put");
	must(
	    sys_handle_put(q->task, mine, SLOT_AT(4000) | SLOT_CLOEXEC), "put");
	p = puppet_user();
	IS(handle.clone_not_empty, sys_handles_clone(q->task, p->task),
	    -E_INVAL);
	IS(handle.clone_self, sys_handles_clone(q->task, q->task), -E_INVAL);
	puppet_end(p);
	p = puppet_bare();
	IS(handle.clone, sys_handles_clone(q->task, p->task), 0);
	puppet_begin(p);
	IS(handle.cloned, info(3, &f), HT_PORT);
	IS(handle.clofork_not_cloned, info(4, &f), -E_BADHANDLE);
	IS(handle.cloned_far, info(4000, &f), HT_PORT);
	IS(handle.cloned_flags, f, RIGHT_CTRL | HANDLE_CLOEXEC);
	sys_task_kill(q->task);
	IS(handle.clone_from_dead, sys_handles_clone(q->task, q->task),
	    -E_INVAL);
	puppet_gone(q);
	finish();
}

const struct test handle_tests[] = {
	{ "handle.moved", moved, 0 },
	{ "handle.descriptors", descriptors, 0 },
	{ "handle.whole_table", whole_table, 0 },
	{ "handle.own_port", own_port, 0 },
	{ "handle.to_itself", to_itself, 0 },
	{ "handle.flags", flags, 0 },
	{ "handle.identity_user", identity_user, 0 },
	{ "handle.clone", clone, 0 },
	{ NULL, NULL, 0 },
};
