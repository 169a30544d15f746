/*
 * notify - so many notifications before the receiver runs once.
 *
 * Bits gather in the port's word.  A call after them makes the receiver run;
 * what the call costs by itself is taken off.
 */
#include "lab.h"

static void
batch(handle_t bell, handle_t to, u32 n)
{
	for (u32 i = 0; i < n; i++)
		sys_notify(bell, 1u << (i & 31));
	lab_echo(to);
}

int
main(void)
{
	struct lab_server s = lab_start(0);
	handle_t bell = lab_mint(s.port, 2);
	u64 call, all;

	LAB_BEST(call, LOOPS, lab_echo(s.to));
	lab_figure("a call for each", 1, call, LOOPS, "per event");
	for (u32 n = 1; n <= 64; n *= 2) {
		LAB_BEST(all, 50, batch(bell, s.to, n));
		all -= call * 50 / LOOPS;
		lab_figure("notified in a batch", n, all, 50 * n, "per event");
	}
	lab_stop(&s);
	return 0;
}
