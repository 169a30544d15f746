/*
 * buggy_event - while one thread waits for an event, another unmaps the place
 * for the word.  It is the process' own libc that stores the word: that thread
 * faults, and nothing else in the system feels it.
 */
#include <lib.h>
#include <signal.h>
#include <sys/mman.h>
#include "../lib/seed.h"

enum { SIZE = 4096 };

static int *word;

static int
unmap(void *arg)
{
	(void)arg;
	seed_sleep_ms(20);
	MUST(munmap(word, SIZE) == 0);
	say("child munmap ok.\n");
	return 0;
}

static void
buggy(void)
{
	thread_t t;
	pid_t target = getpid(), pid;

	word = mmap(NULL, SIZE, PROT_READ | PROT_WRITE,
	    MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	MUST(word != MAP_FAILED);
	pid = seed_fork();
	if (pid == 0) {
		seed_sleep_ms(60);
		event_send(target, 3, 0);
		_exit(0);
	}
	MUST(thread(unmap, NULL, &t) == 0);
	event_recv(NULL, word, 0);
	say("buggy_event lives on\n");
	exit(1);
}

int
main(void)
{
	pid_t pid = seed_fork();
	int how;

	if (pid == 0)
		buggy();
	how = seed_wait(pid);
	MUST(WIFSIGNALED(how) && WTERMSIG(how) == SIGSEGV);
	say("buggy_event pass.\n");
	return 0;
}
