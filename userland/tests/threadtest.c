/*
 * threadtest - a thread, and a child process that makes one.
 */
#include <lib.h>
#include "../lib/seed.h"

static int shared;

static int
work(void *arg)
{
	shared = *(int *)arg;
	say("thread ok.\n");
	return 0xbee;
}

static void
one_thread(void)
{
	int value = 0x1234, code = 0;
	thread_t t;

	MUST(thread(work, &value, &t) == 0);
	MUST(thread_wait(&t, &code) == 0 && code == 0xbee);
	MUST(shared == value);
}

int
main(void)
{
	thread_t t;
	pid_t pid;

	MUST_FAIL(thread(NULL, NULL, &t), EINVAL);
	MUST_FAIL(thread(work, NULL, NULL), EINVAL);
	one_thread();
	pid = seed_fork();
	if (pid == 0) {
		one_thread();
		say("child ok.\n");
		exit(0);
	}
	MUST(seed_exited(seed_wait(pid), 0));
	say("threadtest pass.\n");
	return 0;
}
