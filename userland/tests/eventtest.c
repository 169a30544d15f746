/*
 * eventtest - events one after the other; time-outs of both sides; a partner
 * that ends.
 */
#include <lib.h>
#include <signal.h>
#include "../lib/seed.h"

static void
countdown(void)
{
	pid_t pid = seed_fork();
	int from, event, next = 10;

	if (pid == 0) {
		pid_t parent = getppid();

		do {
			MUST(event_recv(&from, &event, 0) == 0);
			MUST(from == parent);
			MUST(event == next || (event == -1 && next == -1));
			say("child receive %d from parent\n", event);
		} while (next-- >= 0);
		exit(0);
	}
	for (int i = 10; i >= -1; i--)
		MUST(event_send(pid, i, 0) == 0);
	MUST(seed_exited(seed_wait(pid), 0));
	say("test1 pass.\n");
}

int
main(void)
{
	int event;
	pid_t pid;

	countdown();
	MUST_FAIL(event_send(getpid(), 1, 10), EINVAL);
	MUST_FAIL(event_send(16000, 1, 10), ESRCH);
	pid = seed_fork();
	if (pid == 0)
		for (;;)
			yield();
	MUST_FAIL(event_send(pid, 1, 100), ETIMEDOUT);
	MUST(kill(pid, SIGKILL) == 0);
	seed_wait(pid);
	say("test2 pass.\n");
	MUST_FAIL(event_recv(NULL, &event, 100), ETIMEDOUT);
	say("test3 pass.\n");
	/* the partner ends while we wait for it: with and without a session */
	for (int known = 0; known < 2; known++) {
		pid = seed_fork();
		if (pid == 0) {
			if (known)
				event_recv(NULL, NULL, 1);
			seed_sleep_ms(50);
			_exit(0);
		}
		seed_sleep_ms(known ? 20 : 0);
		MUST_FAIL(event_send(pid, 1, 5000), ESRCH);
		seed_wait(pid);
	}
	say("eventtest pass.\n");
	return 0;
}
