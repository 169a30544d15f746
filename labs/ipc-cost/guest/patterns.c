/*
 * patterns - the same question and answer by different sequences of kernel
 *calls.
 *
 *	client			server
 *	call			reply_recv
 *	call			reply, receive
 *	submit, receive, fetch	reply_recv
 */
#include "lab.h"

static handle_t own, object;

/* Send without waiting, then wait for DONE at our own port, then fetch. */
static void
submitted(handle_t to)
{
	struct msgbuf *b = ipc_buf();
	u32 w[4] = { 0 };

	for (u32 i = 0; i < 4; i++)
		b->body[i] = i;
	if (sys_submit(object, to, bench_echo_n) != 0)
		lab_die("submit", 22);
	b->token = 0;
	if (sys_reply_recv(0, w) != EV_DONE)
		lab_die("done", 22);
	sys_call_result(object);
}

int
main(void)
{
	struct lab_server s = lab_start(0);
	i32 h;

	LAB_COST("call / reply_recv", -1, LOOPS, lab_echo(s.to));
	own = lab_port();
	h = sys_call_create(own, 7);
	if (h < 0 || sys_port_bind(own) != 0)
		lab_die("call object", h);
	object = (handle_t)h;
	LAB_COST(
	    "submit, receive, fetch / reply_recv", -1, LOOPS, submitted(s.to));
	lab_stop(&s);
	s = lab_start(SERVE_SPLIT);
	LAB_COST("call / reply, receive", -1, LOOPS, lab_echo(s.to));
	lab_stop(&s);
	return 0;
}
