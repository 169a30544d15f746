/*
 * scarce.c - use up all memory and all processes: errors, then as before.
 */
#define _GNU_SOURCE
#include <signal.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>
#include "check.h"

int failures;

enum { MANY = 5000, HOG = 1 << 30 };

/* More than there is: ends by SIGSEGV, or mmap says no. */
static void
hog(void)
{
	int s, pid = fork();

	if (pid == 0) {
		char *p = mmap(NULL, HOG, PROT_READ | PROT_WRITE,
		    MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);

		for (unsigned i = 0; p != MAP_FAILED && i < HOG; i += 4096)
			p[i] = 1;
		_exit(p == MAP_FAILED ? 1 : 0);
	}
	CHECK(pid > 0);
	EQ(waitpid(pid, &s, 0), pid);
	CHECK(s != 0);
}

/* As many children as can be had; how many. */
static int
crowd(void)
{
	int n, waited = 0, s;
	sigset_t end;

	/* Held back, not ignored: a child that has not run yet gets it later. */
	sigemptyset(&end);
	sigaddset(&end, SIGUSR1);
	EQ(sigprocmask(SIG_BLOCK, &end, NULL), 0);
	for (n = 0; n < MANY; n++) {
		int pid = fork();

		if (pid == 0) {
			sigprocmask(SIG_UNBLOCK, &end, NULL);
			for (;;)
				pause();
		}
		if (pid < 0)
			break;
	}
	CHECK(n == MANY || errno == EAGAIN || errno == ENOMEM);
	EQ(kill(0, SIGUSR1), 0);
	signal(SIGUSR1, SIG_IGN);
	EQ(sigprocmask(SIG_UNBLOCK, &end, NULL), 0);
	signal(SIGUSR1, SIG_DFL);
	while (waitpid(-1, &s, 0) > 0)
		waited++;
	EQ(waited, n);
	return n;
}

int
main(void)
{
	int first = 0;

	setvbuf(stdout, NULL, _IONBF, 0);
	EQ(setpgid(0, 0), 0);
	for (int i = 0; i < 2; i++) {
		int n;

		hog();
		n = crowd();
		CHECK(n > 100);
		/* Nothing is lost: as many as the first time, or nearly. */
		if (first == 0)
			first = n;
		CHECK(n > first - first / 20);
	}
	puts(failures ? "failed" : "ok");
	return failures != 0;
}
