/*
 * pairs - so many clients, each with a server of its own, at once.
 *
 * All of it together, less what starting and ending the processes costs.
 */
#include "lab.h"

enum { MOST = 8, TRIPS = 2000 };

static u64
run(u32 pairs, u32 trips)
{
	struct lab_server s[MOST];
	pid_t client[MOST];
	u64 t = read_tsc();

	for (u32 i = 0; i < pairs; i++) {
		s[i] = lab_start(0);
		client[i] = fork();
		if (client[i] == 0) {
			for (u32 k = 0; k < trips; k++)
				lab_echo(s[i].to);
			_exit(0);
		}
	}
	for (u32 i = 0; i < pairs; i++) {
		waitpid(client[i], NULL, 0);
		lab_stop(&s[i]);
	}
	return read_tsc() - t;
}

int
main(void)
{
	for (u32 n = 1; n <= MOST; n *= 2) {
		u64 base = ~0ull, full = ~0ull, t;

		for (u32 k = 0; k < 3; k++) {
			t = run(n, 0);
			base = t < base ? t : base;
			t = run(n, TRIPS);
			full = t < full ? t : full;
		}
		lab_figure("round trip", n, full > base ? full - base : 0,
		    (u64)n * TRIPS, "per call");
	}
	return 0;
}
