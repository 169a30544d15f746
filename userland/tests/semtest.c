/*
 * semtest - posts and waits, counted; a child holds what it inherited while the
 * parent waits; and what a child held when it crashed comes back.
 */
#include <lib.h>
#include <signal.h>
#include "../lib/seed.h"

static volatile int *volatile nowhere;

static void
crash(int sem, int how)
{
	pid_t pid = seed_fork();
	int status;

	if (pid == 0) {
		MUST(lib_sem_wait(sem, 0) == 0);
		if (how == SIGSEGV)
			*nowhere = 0;
		raise(how);
		_exit(1);
	}
	status = seed_wait(pid);
	MUST(seed_killed(status, how));
	MUST(lib_sem_wait(sem, 5000) == 0);
	MUST(lib_sem_post(sem) == 0 && lib_sem_value(sem) == 1);
}

int
main(void)
{
	int sem = lib_sem_init(0);
	pid_t pid;

	MUST(sem > 0);
	for (int i = 0; i < 10; i++)
		MUST(lib_sem_value(sem) == i && lib_sem_post(sem) == 0);
	say("post ok.\n");
	for (int i = 10; i > 0; i--)
		MUST(lib_sem_value(sem) == i && lib_sem_wait(sem, 0) == 0);
	say("wait ok.\n");
	MUST(lib_sem_post(sem) == 0);
	pid = seed_fork();
	if (pid == 0) {
		MUST(lib_sem_wait(sem, 0) == 0);
		for (int i = 0; i < 10; i++) {
			seed_sleep_ms(10);
			say("sleep %d\n", i);
		}
		MUST(lib_sem_post(sem) == 0);
		exit(0);
	}
	seed_sleep_ms(30);
	say("wait semaphore...\n");
	MUST(lib_sem_wait(sem, 0) == 0);
	say("hold semaphore.\n");
	MUST(seed_exited(seed_wait(pid), 0));
	MUST(lib_sem_value(sem) == 0 && lib_sem_post(sem) == 0);
	crash(sem, SIGKILL);
	crash(sem, SIGSEGV);
	say("a dead holder gives back.\n");
	/* one that ends of its own will keeps it */
	pid = seed_fork();
	if (pid == 0)
		_exit(lib_sem_wait(sem, 0));
	MUST(seed_exited(seed_wait(pid), 0));
	MUST(lib_sem_value(sem) == 0);
	MUST(lib_sem_free(sem) == 0);
	say("semtest pass.\n");
	return 0;
}
