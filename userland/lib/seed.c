/*
 * seed.c - what the programs of userland/tests share.
 */
#include <errno.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>
#include "seed.h"

static char place[64];

void
say(const char *fmt, ...)
{
	char text[512];
	va_list ap;
	int n;

	va_start(ap, fmt);
	n = vsnprintf(text, sizeof text, fmt, ap);
	va_end(ap);
	if (n < 0 || (size_t)n >= sizeof text)
		n = sizeof text - 1;
	fflush(stdout);
	for (int done = 0; done < n;) {
		ssize_t k =
		    write(STDOUT_FILENO, text + done, (size_t)(n - done));

		if (k < 0 && errno != EINTR)
			_exit(1);
		if (k > 0)
			done += (int)k;
	}
}

void
seed_failed(const char *file, int line, const char *what)
{
	say("%s:%d: failed: %s (errno: %s)\n", file, line, what,
	    strerror(errno));
	_exit(1);
}

void
seed_must_fail(
    long got, int error, const char *file, int line, const char *what)
{
	int saved = errno;

	if (got == -1 && saved == error)
		return;
	say("%s:%d: %s gives %ld (errno: %s), not %s\n", file, line, what, got,
	    strerror(saved), strerror(error));
	_exit(1);
}

pid_t
seed_fork(void)
{
	pid_t pid;

	fflush(NULL);
	pid = fork();
	if (pid < 0)
		seed_failed(__FILE__, __LINE__, "fork()");
	return pid;
}

int
seed_wait(pid_t pid)
{
	int status;
	pid_t got;

	do
		got = waitpid(pid, &status, 0);
	while (got < 0 && errno == EINTR);
	if (got != pid)
		seed_failed(__FILE__, __LINE__, "waitpid() of a child");
	return status;
}

bool
seed_exited(int status, int code)
{
	return WIFEXITED(status) && WEXITSTATUS(status) == code;
}

bool
seed_killed(int status, int sig)
{
	return WIFSIGNALED(status) && WTERMSIG(status) == sig;
}

void
seed_sleep_ms(unsigned ms)
{
	struct timespec left = { ms / 1000, (long)(ms % 1000) * 1000000 };

	while (nanosleep(&left, &left) < 0 && errno == EINTR)
		;
}

unsigned
seed_ms(void)
{
	struct timespec now;

	clock_gettime(CLOCK_MONOTONIC, &now);
	return (unsigned)now.tv_sec * 1000 + (unsigned)(now.tv_nsec / 1000000);
}

void
seed_enter(const char *name)
{
	snprintf(place, sizeof place, "/home/%s.%d", name, (int)getpid());
	MUST(mkdir(place, 0755) == 0);
	MUST(chdir(place) == 0);
}

void
seed_leave(void)
{
	MUST(chdir("/") == 0);
	MUST(rmdir(place) == 0);
}
