/*
 * monitor_wf - readers and writers by a monitor; a writer that waits comes
 * before new readers.
 */
#include <lib.h>
#include <signal.h>
#include "../lib/seed.h"

enum { CAN_READ, CAN_WRITE, CONDITIONS, TIMES = 5 };

static int mon;
static int reading, writing, writers_wait;
static int most_reading, value;

static void
read_begin(void)
{
	MUST(monitor_enter(mon) == 0);
	while (writing || writers_wait)
		MUST(monitor_wait(mon, CAN_READ, 0) == 0);
	if (++reading > most_reading)
		most_reading = reading;
	monitor_signal(mon, CAN_READ);
	MUST(monitor_leave(mon) == 0);
}

static void
read_end(void)
{
	MUST(monitor_enter(mon) == 0);
	if (--reading == 0)
		monitor_signal(mon, CAN_WRITE);
	MUST(monitor_leave(mon) == 0);
}

static void
write_begin(void)
{
	MUST(monitor_enter(mon) == 0);
	writers_wait++;
	while (reading || writing)
		MUST(monitor_wait(mon, CAN_WRITE, 0) == 0);
	writers_wait--;
	writing = 1;
	MUST(monitor_leave(mon) == 0);
}

static void
write_end(void)
{
	MUST(monitor_enter(mon) == 0);
	writing = 0;
	if (writers_wait)
		monitor_signal(mon, CAN_WRITE);
	else
		monitor_signal(mon, CAN_READ);
	MUST(monitor_leave(mon) == 0);
}

static int
reader(void *arg)
{
	(void)arg;
	for (int i = 0; i < TIMES; i++) {
		read_begin();
		int before = value;

		seed_sleep_ms(2);
		MUST(value == before);
		read_end();
	}
	return 0;
}

static int
writer(void *arg)
{
	(void)arg;
	for (int i = 0; i < TIMES; i++) {
		write_begin();
		int before = value;

		seed_sleep_ms(1);
		MUST(value == before);
		value = before + 1;
		write_end();
	}
	return 0;
}

static void
run(int readers, int writers, const char *name)
{
	thread_t t[16];
	int n = 0;

	most_reading = value = 0;
	for (int i = 0; i < readers; i++)
		MUST(thread(reader, NULL, &t[n++]) == 0);
	for (int i = 0; i < writers; i++)
		MUST(thread(writer, NULL, &t[n++]) == 0);
	while (n > 0)
		MUST(thread_wait(&t[--n], NULL) == 0);
	MUST(value == writers * TIMES);
	MUST(readers < 2 || writers > 0 || most_reading > 1);
	say("%s ok.\n", name);
}

/* Who dies inside leaves it to the next, who is told. */
static void
dead_inside(void)
{
	pid_t pid = seed_fork();
	int status;

	if (pid == 0) {
		MUST(monitor_enter(mon) == 0);
		raise(SIGKILL);
	}
	status = seed_wait(pid);
	MUST(seed_killed(status, SIGKILL));
	MUST_FAIL(monitor_enter(mon), EOWNERDEAD);
	MUST(monitor_leave(mon) == 0);
	MUST(monitor_enter(mon) == 0 && monitor_leave(mon) == 0);
	say("dead_test_wf ok.\n");
}

int
main(void)
{
	mon = monitor_init(CONDITIONS);
	MUST(mon > 0);
	MUST_FAIL(monitor_leave(mon), EPERM);
	MUST_FAIL(monitor_signal(mon, 0), EPERM);
	MUST(monitor_enter(mon) == 0);
	MUST_FAIL(monitor_enter(mon), EDEADLK);
	MUST_FAIL(monitor_wait(mon, CONDITIONS, 0), EINVAL);
	MUST_FAIL(monitor_wait(mon, CAN_READ, 10), ETIMEDOUT);
	MUST(monitor_leave(mon) == 0);
	run(6, 0, "read_test_wf");
	run(0, 6, "write_test_wf");
	run(6, 4, "read_write_test_wf");
	dead_inside();
	MUST(monitor_free(mon) == 0);
	MUST_FAIL(monitor_enter(mon), EINVAL);
	say("monitor_wf pass..\n");
	return 0;
}
