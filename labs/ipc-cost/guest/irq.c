/*
 * irq - from a clock interrupt to the user-level code that waited for it.
 *
 * A thread of low priority reads the counter again and again; the waiting
 * thread reads it first of all.  The difference of the two is the way:
 * interrupt, timer, notification, switch, return to user mode.  The least of
 * many rounds is taken: the counter was then read just before the interrupt.
 */
#include "lab.h"

enum { ROUNDS = 100, WAIT_US = 3000 };

static u8 stack[LAB_STACK] __attribute__((aligned(16)));
static volatile u32 last;

static void
spin(void)
{
	for (;;)
		last = (u32)read_tsc();
}

int
main(void)
{
	handle_t port = lab_port();
	u32 w[4] = { 0 }, best = ~0u, took, spinner;

	if (sys_port_bind(port) != 0)
		lab_die("bind", 22);
	spinner = lab_thread(spin, stack, 1);
	for (u32 i = 0; i < ROUNDS; i++) {
		if (sys_timer(port, 1, sys_clock(NULL) + WAIT_US) != 0)
			lab_die("timer", 22);
		ipc_buf()->token = 0;
		if (sys_reply_recv(0, w) != EV_NOTIFY)
			lab_die("event", 22);
		took = (u32)read_tsc() - last;
		if (took < best)
			best = took;
	}
	lab_figure("clock to waiting thread", -1, best, 1, "per interrupt");
	sys_thread_set(NO_HANDLE, spinner, TH_KILL, 0);
	return 0;
}
