/*
 * killed - a server ends while it holds a call: what its client notices, and
 * when.
 *
 * We kill the server; the client, whose call it held, writes down what it was
 * told and when.
 */
#include <sched.h>
#include <signal.h>
#include "lab.h"

static volatile struct {
	u32 told, ready;
	u64 killed, noticed, ended;
} * seen;

static void
client(handle_t to)
{
	struct bench_hold_r r;
	int err;

	seen->ready = 1;
	err = bench_hold(to, &(struct bench_hold_q){ 0 }, &r, NULL);
	seen->noticed = read_tsc();
	seen->told = (u32)-err;
	_exit(0);
}

int
main(void)
{
	u64 best = ~0ull, whole = ~0ull;

	seen = mmap(NULL, PAGE_SIZE, PROT_READ | PROT_WRITE,
	    MAP_SHARED | MAP_ANONYMOUS, -1, 0);
	if (seen == MAP_FAILED)
		lab_die("mmap", 12);
	for (u32 k = 0; k < REPEATS; k++) {
		struct lab_server s = lab_start(0);
		pid_t pid;

		lab_echo(s.to);           /* it is there */
		sys_handle_close(s.port); /* only the server has the port now */
		seen->ready = 0;
		pid = fork();
		if (pid == 0)
			client(s.to);
		while (!seen->ready)
			sched_yield();
		for (u32 i = 0; i < 10; i++)
			sched_yield(); /* its call has arrived */
		seen->killed = read_tsc();
		kill(s.pid, SIGKILL);
		waitpid(pid, NULL, 0);
		seen->ended = read_tsc();
		waitpid(s.pid, NULL, 0);
		sys_handle_close(s.to);
		if (seen->noticed - seen->killed < best)
			best = seen->noticed - seen->killed;
		if (seen->ended - seen->killed < whole)
			whole = seen->ended - seen->killed;
	}
	lab_figure("kill to the client's error", -1, best, 1, "per kill");
	lab_figure("kill to the client's end", -1, whole, 1, "per kill");
	lab_figure("the error's number", -1, seen->told, 1, "E_ number");
	return 0;
}
