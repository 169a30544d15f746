/*
 * close.c - CLOSED(badge) follows the last handle and the last unanswered call,
 * once; only then may the badge be minted again.
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
	p = puppet_thread();
	prepare(p, badge, 5, 0, 0);
}

static void
finish(void)
{
	puppet_end(p);
	sys_handle_close(port);
}

static void
after_call(void)
{
	setup();
	puppet_go(p, do_call); /* queued */
	sys_handle_close(badge);
	TRUE(close.call_first, receive(&m, 0) == 5 && m.badge == 7);
	is_nothing("close.not_yet");
	IS(close.mint_same_object, sys_mint(port, 7, SLOT_FROM(HS_FREE)),
	    badge);
	sys_handle_close(badge);
	is_nothing("close.still_not");
	answer(m.token, 0, 0);
	IS(close.mint_busy, sys_mint(port, 7, SLOT_FROM(HS_FREE)), -E_BUSY);
	is_event("close.closed", EV_CLOSED, 7);
	is_nothing("close.once");
	IS(close.mint_again, sys_mint(port, 7, SLOT_FROM(HS_FREE)), badge);
	puppet_go(p, do_call);
	TRUE(close.new_works, receive(&m, 0) == 5 && m.badge == 7);
	answer(m.token, 0, 0);
	sys_handle_close(badge);
	is_event("close.closed_again", EV_CLOSED, 7);
	finish();
}

static void
by_kill(void)
{
	setup();
	puppet_go(p, do_call);
	receive(&m, 0);
	sys_handle_close(badge);
	is_nothing("close.call_keeps_it");
	puppet_end(p);
	TRUE(close.cancel, receive(&m, 0) == EV_CANCEL && m.w[1] == 1);
	is_event("close.after_kill", EV_CLOSED, 7);
	p = puppet_thread();
	finish();
}

static void
copies(void)
{
	handle_t more, far;
	struct puppet *q;

	setup();
	q = puppet_user();
	far = hand_over(q, badge);
	more = (handle_t)must(sys_handle_dup(badge, SLOT_FROM(HS_FREE)), "dup");
	sys_handle_close(badge);
	is_nothing("close.dup_keeps_it");
	sys_handle_close(more);
	is_nothing("close.other_task_keeps_it");
	prepare(q, far, 9, 0, 0);
	puppet_go(q, do_call);
	puppet_end(q); /* with a call of it in the queue */
	is_event("close.task_end_closes", EV_CLOSED, 7);
	is_nothing("close.its_call_went_too");
	finish();
}

/* Events are received before calls, notifications before both. */
static void
order(void)
{
	handle_t first;

	setup();
	first = badge;
	puppet_go(p, do_call);
	sys_handle_close(badge_of(port, 8));
	sys_handle_close(badge_of(port, 9));
	badge = (handle_t)must(sys_mint(port, 7, SLOT_FROM(HS_FREE)), "mint");
	sys_notify(badge, 6);
	sys_notify(badge, 0);
	sys_notify(badge, 0x80000000);
	is_event("close.bits_merge_and_come_first", EV_NOTIFY, 0x80000006);
	is_event("close.events_in_order", EV_CLOSED, 8);
	is_event("close.second_event", EV_CLOSED, 9);
	TRUE(close.call_last, receive(&m, 0) == 5);
	answer(m.token, 0, 0);
	IS(close.no_bits, sys_notify(badge, 0), 0);
	is_nothing("close.no_bits_no_event");
	sys_handle_close(badge);
	sys_handle_close(first);
	receive(&m, 0);
	finish();
}

/* No bits while somebody waits: once it ended the kernel. */
static void
no_bits(void)
{
	setup();
	IS(close.no_bits_to_waiting, sys_notify(p->go, 0), 0);
	IS(close.timer_no_bits, sys_timer(p->port, 0, 1), 0);
	puppet_go(p, do_call);
	TRUE(close.waits_on, receive(&m, 0) == 5);
	answer(m.token, 0, 0);
	sys_handle_close(badge);
	is_event("close.no_bits_closed", EV_CLOSED, 7);
	finish();
}

const struct test close_tests[] = {
	{ "close.after_call", after_call, 0 },
	{ "close.by_kill", by_kill, 0 },
	{ "close.copies", copies, 0 },
	{ "close.order", order, 0 },
	{ "close.no_bits", no_bits, 0 },
	{ NULL, NULL, 0 },
};
