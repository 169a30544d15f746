/*
 * switch - from one thread to another directly, and by way of the scheduler.
 *
 * A call hands the processor to the server and the answer hands it back. Two
 * processes that notify each other, or yield, leave the choice to the
 * scheduler.
 */
#include <signal.h>
#include "lab.h"

static handle_t port[2], bell[2];

/* Wait for our bell, ring the other's. */
static void
ring(u32 side)
{
	u32 w[4];

	ipc_buf()->token = 0;
	sys_reply_recv(0, w);
	sys_notify(bell[!side], 1);
}

static void
partner(void)
{
	if (sys_port_bind(port[1]) != 0)
		_exit(1);
	for (;;)
		ring(1);
}

static void
round_trip(void)
{
	u32 w[4];

	sys_notify(bell[1], 1);
	ipc_buf()->token = 0;
	sys_reply_recv(0, w);
}

static void
yielder(void)
{
	for (;;)
		sys_yield();
}

static void
end(pid_t pid)
{
	kill(pid, 9);
	waitpid(pid, NULL, 0);
}

int
main(void)
{
	struct lab_server s = lab_start(0);
	u32 w[4] = { 0 };
	pid_t pid;

	LAB_COST("call and answer (direct)", -1, LOOPS,
	    ipc_call(s.to, bench_echo_n, w));
	lab_stop(&s);
	for (u32 i = 0; i < 2; i++) {
		port[i] = lab_port();
		bell[i] = lab_mint(port[i], 1);
	}
	pid = fork();
	if (pid == 0)
		partner();
	if (sys_port_bind(port[0]) != 0)
		lab_die("bind", 22);
	LAB_COST("notify and wait, both ways", -1, LOOPS, round_trip());
	end(pid);
	pid = fork();
	if (pid == 0)
		yielder();
	LAB_COST("yield and be yielded to", -1, LOOPS, sys_yield());
	end(pid);
	return 0;
}
