/*
 * signals.c - handlers, masks, interrupted calls, alarms, poll and select.
 */
#define _GNU_SOURCE
#include <fcntl.h>
#include <poll.h>
#include <setjmp.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/select.h>
#include <sys/time.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>
#include "check.h"

int failures;
static volatile sig_atomic_t count, last, nested;
static sigset_t seen;

static void
handler(int sig)
{
	count++;
	last = sig;
	sigprocmask(SIG_BLOCK, NULL, &seen);
}

static void
set(int sig, void (*fn)(int), int flags, int masked)
{
	struct sigaction act = { .sa_handler = fn, .sa_flags = flags };

	sigemptyset(&act.sa_mask);
	if (masked)
		sigaddset(&act.sa_mask, masked);
	EQ(sigaction(sig, &act, NULL), 0);
	count = last = 0;
}

static long
ms(void)
{
	struct timespec t;

	clock_gettime(CLOCK_MONOTONIC, &t);
	return t.tv_sec * 1000l + t.tv_nsec / 1000000;
}

/* A child that sends us sig after a while. */
static pid_t
send_later(int sig, int after)
{
	pid_t pid = fork();

	if (pid == 0) {
		usleep((unsigned)after * 1000);
		kill(getppid(), sig);
		_exit(0);
	}
	return pid;
}

static void
reap(pid_t pid)
{
	while (waitpid(pid, NULL, 0) < 0 && errno == EINTR)
		;
}

static void
plain(void)
{
	struct sigaction act;
	sigset_t mask, old;

	set(SIGUSR1, handler, 0, SIGUSR2);
	EQ(raise(SIGUSR1), 0);
	EQ(count, 1);
	EQ(last, SIGUSR1);
	EQ(sigismember(&seen, SIGUSR1), 1);
	EQ(sigismember(&seen, SIGUSR2), 1);
	EQ(sigismember(&seen, SIGTERM), 0);
	sigprocmask(SIG_BLOCK, NULL, &old);
	EQ(sigismember(&old, SIGUSR1), 0);
	EQ(sigaction(SIGUSR1, NULL, &act), 0);
	CHECK(act.sa_handler == handler);
	FAILS(sigaction(SIGKILL, &act, NULL), EINVAL);
	FAILS(sigaction(99, &act, NULL), EINVAL);
	/* blocked: later, and once */
	sigemptyset(&mask);
	sigaddset(&mask, SIGUSR1);
	EQ(sigprocmask(SIG_BLOCK, &mask, &old), 0);
	raise(SIGUSR1);
	raise(SIGUSR1);
	EQ(count, 1);
	EQ(sigpending(&mask), 0);
	EQ(sigismember(&mask, SIGUSR1), 1);
	EQ(sigprocmask(SIG_SETMASK, &old, NULL), 0);
	EQ(count, 2);
	CHECK(signal(SIGUSR1, SIG_IGN) == handler);
	raise(SIGUSR1);
	EQ(count, 2);
	CHECK(signal(SIGUSR1, SIG_DFL) == SIG_IGN);
	set(SIGUSR1, handler, SA_RESETHAND, 0);
	raise(SIGUSR1);
	EQ(sigaction(SIGUSR1, NULL, &act), 0);
	CHECK(act.sa_handler == SIG_DFL);
}

/* Registers and the FPU are the interrupted code's when a handler returns. */
static void
dirty(int sig)
{
	volatile double x = sig;

	count++;
	x = x * 3.25 + 1;
	(void)x;
}

static void
many(void)
{
	struct itimerval tick = { { 0, 2000 }, { 0, 2000 } }, stop = { 0 };
	double x = 0;
	long n = 0, until = ms() + 300;
	unsigned a = 1, b = 2, c = 3, d = 4;

	set(SIGALRM, dirty, SA_RESTART, 0);
	EQ(setitimer(ITIMER_REAL, &tick, NULL), 0);
	while (ms() < until)
		for (int i = 0; i < 1000; i++, n++) {
			x += 0.5;
			a = a * 3 + 1;
			b += a;
			c ^= b;
			d = d * 5 + c;
			if (x != 0.5 * (double)(n + 1)) {
				CHECK(!"a signal changed the FPU");
				n = 0, x = -0.5;
			}
		}
	EQ(setitimer(ITIMER_REAL, &stop, NULL), 0);
	CHECK(count >= 20);
	CHECK(a + b + c + d != 0);
}

static siginfo_t info;

static void
with_info(int sig, siginfo_t *i, void *context)
{
	(void)context;
	last = sig;
	info = *i;
}

static sigjmp_buf back;

static void
jump(int sig)
{
	siglongjmp(back, sig);
}

static void
information(void)
{
	struct sigaction act = { .sa_sigaction = with_info,
		.sa_flags = SA_SIGINFO };
	sigset_t now;

	EQ(sigaction(SIGUSR2, &act, NULL), 0);
	kill(getpid(), SIGUSR2);
	EQ(last, SIGUSR2);
	EQ(info.si_signo, SIGUSR2);
	EQ(info.si_pid, getpid());
	/* a fault can be caught and left by a jump, again and again */
	set(SIGSEGV, jump, 0, 0);
	for (int i = 0; i < 3; i++) {
		if (sigsetjmp(back, 1) == 0) {
			*(volatile char *)16 = 1;
			CHECK(!"no fault");
		}
		sigprocmask(SIG_BLOCK, NULL, &now);
		EQ(sigismember(&now, SIGSEGV), 0);
	}
	set(SIGSEGV, SIG_DFL, 0, 0);
}

/* A handler that is itself interrupted by another signal. */
static void
outer(int sig)
{
	int before = nested;

	(void)sig;
	raise(SIGUSR2);
	CHECK(nested == before + 1);
	count++;
}

static void
inner(int sig)
{
	(void)sig;
	nested++;
}

static void
nesting(void)
{
	set(SIGUSR2, inner, 0, 0);
	set(SIGUSR1, outer, 0, 0);
	raise(SIGUSR1);
	EQ(nested, 1);
	EQ(count, 1);
	set(SIGUSR1, outer, SA_NODEFER, 0);
	raise(SIGUSR1);
	EQ(nested, 2);
}

static void
interrupted(void)
{
	int p[2], got, status;
	char c;
	pid_t pid;
	long start;

	EQ(pipe(p), 0);
	set(SIGUSR1, handler, 0, 0);
	pid = send_later(SIGUSR1, 50);
	FAILS(read(p[0], &c, 1), EINTR);
	EQ(count, 1);
	reap(pid);
	set(SIGUSR1, handler, SA_RESTART, 0);
	pid = fork();
	if (pid == 0) {
		usleep(50000);
		kill(getppid(), SIGUSR1);
		usleep(50000);
		_exit(write(p[1], "x", 1) != 1);
	}
	EQ(read(p[0], &c, 1), 1);
	EQ(count, 1);
	reap(pid);
	/* waitpid, the same */
	set(SIGUSR1, handler, 0, 0);
	pid = fork();
	if (pid == 0) {
		usleep(30000);
		kill(getppid(), SIGUSR1);
		usleep(100000);
		_exit(3);
	}
	FAILS(waitpid(pid, &status, 0), EINTR);
	EQ(waitpid(pid, &status, 0), pid);
	EQ(status, 3 << 8);
	/* sleep is never started again */
	set(SIGUSR1, handler, SA_RESTART, 0);
	pid = send_later(SIGUSR1, 50);
	start = ms();
	got = (int)sleep(5);
	CHECK(ms() - start < 2000 && got >= 4);
	reap(pid);
	close(p[0]);
	close(p[1]);
}

static void
suspending(void)
{
	sigset_t block, none, now;
	pid_t pid;

	set(SIGUSR1, handler, 0, 0);
	sigemptyset(&none);
	sigemptyset(&block);
	sigaddset(&block, SIGUSR1);
	sigprocmask(SIG_BLOCK, &block, NULL);
	raise(SIGUSR1);
	EQ(count, 0);
	FAILS(sigsuspend(&none), EINTR);
	EQ(count, 1);
	sigprocmask(SIG_BLOCK, NULL, &now);
	EQ(sigismember(&now, SIGUSR1), 1);
	pid = send_later(SIGUSR1, 30);
	FAILS(sigsuspend(&none), EINTR);
	EQ(count, 2);
	reap(pid);
	sigprocmask(SIG_SETMASK, &none, NULL);
	set(SIGALRM, handler, 0, 0);
	EQ(alarm(10), 0);
	CHECK(alarm(0) >= 9);
	ualarm(30000, 0);
	FAILS(pause(), EINTR);
	EQ(last, SIGALRM);
	set(SIGCHLD, handler, 0, 0);
	pid = fork();
	if (pid == 0)
		_exit(0);
	reap(pid);
	EQ(count, 1);
	signal(SIGCHLD, SIG_DFL);
}

static void
polling(void)
{
	struct pollfd p[4];
	int a[2], b[2];
	char c;
	long start;
	pid_t pid;
	int status;

	EQ(pipe(a), 0);
	EQ(pipe(b), 0);
	p[0] = (struct pollfd){ a[0], POLLIN, 0 };
	p[1] = (struct pollfd){ b[0], POLLIN, 0 };
	p[2] = (struct pollfd){ -1, POLLIN, 99 };
	p[3] = (struct pollfd){ 77, POLLIN, 0 };
	EQ(poll(p, 3, 0), 0);
	EQ(p[2].revents, 0);
	EQ(poll(p, 4, 1000), 1);
	EQ(p[3].revents, POLLNVAL);
	start = ms();
	EQ(poll(p, 2, 60), 0);
	CHECK(ms() - start >= 59);
	start = ms();
	EQ(poll(p, 1, 60), 0);
	CHECK(ms() - start >= 59);
	start = ms();
	EQ(poll(NULL, 0, 60), 0);
	CHECK(ms() - start >= 59);
	EQ(write(b[1], "x", 1), 1);
	EQ(poll(p, 2, 1000), 1);
	EQ(p[0].revents, 0);
	EQ(p[1].revents, POLLIN);
	EQ(read(b[0], &c, 1), 1);
	for (int which = 0; which < 4; which++) {
		pid = fork();
		if (pid == 0) {
			usleep(30000);
			_exit(write(which & 1 ? b[1] : a[1], "x", 1) != 1);
		}
		EQ(poll(p, 2, 5000), 1);
		EQ(p[which & 1].revents, POLLIN);
		EQ(read(which & 1 ? b[0] : a[0], &c, 1), 1);
		reap(pid);
	}
	p[0] = (struct pollfd){ a[1], POLLOUT, 0 };
	EQ(poll(p, 1, -1), 1);
	EQ(p[0].revents, POLLOUT);
	p[0] = (struct pollfd){ a[0], POLLIN, 0 };
	set(SIGUSR1, handler, SA_RESTART, 0);
	for (int n = 0; n < 3; n++) {
		pid = send_later(SIGUSR1, 30);
		FAILS(poll(p, (nfds_t)n, 5000), EINTR);
		reap(pid);
	}
	EQ(count, 3);
	/* a child of a process that has polled can poll */
	pid = fork();
	if (pid == 0)
		_exit(poll(p, 2, 10) == 0 ? 0 : 1);
	EQ(waitpid(pid, &status, 0), pid);
	EQ(status, 0);
	close(a[1]);
	EQ(poll(p, 2, 1000), 1);
	CHECK(p[0].revents & POLLHUP);
	close(a[0]);
	close(b[0]);
	close(b[1]);
}

static void
selecting(void)
{
	struct timeval tv = { 0, 50000 };
	fd_set r, w;
	int a[2];
	long start = ms();

	EQ(pipe(a), 0);
	FD_ZERO(&r);
	FD_ZERO(&w);
	FD_SET(a[0], &r);
	EQ(select(a[1] + 1, &r, NULL, NULL, &tv), 0);
	CHECK(ms() - start >= 49);
	CHECK(!FD_ISSET(a[0], &r));
	FD_SET(a[0], &r);
	FD_SET(a[1], &w);
	EQ(select(a[1] + 1, &r, &w, NULL, NULL), 1);
	CHECK(!FD_ISSET(a[0], &r) && FD_ISSET(a[1], &w));
	EQ(write(a[1], "x", 1), 1);
	FD_SET(a[0], &r);
	EQ(select(a[1] + 1, &r, &w, NULL, NULL), 2);
	tv.tv_usec = -1;
	FAILS(select(1, &r, NULL, NULL, &tv), EINVAL);
	close(a[0]);
	close(a[1]);
	FD_ZERO(&r);
	FD_SET(a[0], &r);
	FAILS(select(a[0] + 1, &r, NULL, NULL, NULL), EBADF);
}

int
main(void)
{
	setvbuf(stdout, NULL, _IOLBF, 0);
	plain();
	many();
	information();
	nesting();
	interrupted();
	suspending();
	polling();
	selecting();
	puts(failures ? "FAILED" : "ok");
	return failures != 0;
}
