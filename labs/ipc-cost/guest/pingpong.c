/*
 * pingpong - a call and its answer: in the same address space, in another.
 */
#include "lab.h"

static u8 stack[LAB_STACK] __attribute__((aligned(16)));
static handle_t own_port;

static void
serve_here(void)
{
	lab_serve(own_port, 0);
}

static void
measure(const char *where, handle_t to)
{
	static struct bench_body_q bq;
	struct bench_body_r br;
	u32 w[4] = { 0 };
	char name[64];

	snprintf(name, sizeof name, "%s, empty", where);
	LAB_COST(name, -1, LOOPS, ipc_call(to, bench_echo_n, w));
	snprintf(name, sizeof name, "%s, 4 words", where);
	LAB_COST(name, -1, LOOPS, lab_echo(to));
	snprintf(name, sizeof name, "%s, 80 bytes", where);
	LAB_COST(name, -1, LOOPS, bench_body(to, &bq, &br, NULL));
}

int
main(void)
{
	struct lab_server s = lab_start(0);
	u32 thread;

	measure("another space", s.to);
	lab_stop(&s);
	own_port = lab_port();
	s.to = lab_mint(own_port, 1);
	thread = lab_thread(serve_here, stack, 0);
	measure("same space", s.to);
	sys_thread_set(NO_HANDLE, thread, TH_KILL, 0);
	return 0;
}
