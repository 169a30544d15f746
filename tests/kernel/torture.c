/*
 * torture.c - processes that fork, exec, pipe, map, fault and exit, killed at
 * random all the while; after that all they had is there again.
 *
 *	torture SEED MILLISECONDS
 */
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include "check.h"
#include "values.h"
#include "gauges.h"

enum { WORKERS = 6, MAP = 64 * 1024 };

static volatile unsigned *done; /* steps, by all of them */
static const char *self;

static void
on_signal(int sig)
{
	(void)sig;
}

/* A child that lives shortly, as one of several kinds. */
static void
child(u32 kind)
{
	char *p;

	switch (kind) {
	case 0:
		_exit(3);
	case 1:
		execl(self, self, "leaf", NULL);
		_exit(4);
	case 2:
		*(volatile int *)8 = 1;
		_exit(5);
	case 3:
		p = mmap(NULL, MAP, PROT_READ | PROT_WRITE,
		    MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
		for (int i = 0; p != MAP_FAILED && i < MAP; i += 4096)
			p[i] = 1;
		if (fork() == 0)
			_exit(6);
		_exit(7); /* an orphan for init */
	default:
		abort();
	}
}

static void
forks(void)
{
	u32 kind = below(5);
	pid_t p = fork();

	if (p == 0)
		child(kind);
	if (p > 0 && below(8) == 0)
		kill(p, SIGTERM);
	if (p > 0 && below(8) != 0)
		waitpid(p, NULL, 0);
}

static void
pipes(void)
{
	static char buf[5000];
	int fd[2];
	pid_t p;

	if (pipe(fd) != 0)
		return;
	p = fork();
	if (p == 0) {
		close(fd[0]);
		_exit(write(fd[1], buf, sizeof buf) != sizeof buf);
	}
	close(fd[1]);
	if (below(4) != 0)
		while (read(fd[0], buf, 1 + below(3000)) > 0)
			;
	close(fd[0]);
	if (p > 0)
		waitpid(p, NULL, 0);
}

static void
maps(void)
{
	char *p = mmap(NULL, MAP, PROT_READ | PROT_WRITE,
	    (below(2) ? MAP_PRIVATE : MAP_SHARED) | MAP_ANONYMOUS, -1, 0);

	if (p == MAP_FAILED)
		return;
	for (u32 i = 0; i < 8; i++)
		p[below(MAP)] = 1;
	if (below(2))
		mprotect(p, MAP / 2, PROT_READ);
	if (below(2) && fork() == 0) {
		p[MAP - 1] = 2;
		_exit(0);
	}
	munmap(p, below(2) ? MAP : MAP / 4);
	if (below(2))
		free(malloc(below(200000)));
}

static void
signals(void)
{
	signal(SIGUSR1, on_signal);
	kill(getpid(), SIGUSR1);
	alarm(1);
	alarm(0);
	usleep(below(2000));
}

static void
files(void)
{
	char name[40], buf[600] = { 0 };
	int fd;

	snprintf(name, sizeof name, "/tmp/torture.%u", (unsigned)below(8));
	fd = open(name, O_CREAT | O_RDWR | (below(2) ? O_TRUNC : 0), 0600);
	if (fd >= 0 && write(fd, buf, sizeof buf) > 0)
		close(below(2) ? dup(fd) : fd);
	if (below(3) == 0)
		unlink(name);
	if (fd >= 0)
		close(fd);
}

static void
worker(u32 seed)
{
	static void (*const step[])(
	    void) = { forks, forks, pipes, maps, signals, files };

	state = seed | 1;
	setpgid(0, 0);
	for (;;) {
		step[below(6)]();
		while (waitpid(-1, NULL, WNOHANG) > 0)
			;
		++*done;
	}
}

static unsigned
ms(void)
{
	return (unsigned)(sys_clock(NULL) / 1000);
}

/* Keep the workers going and dying for so long; how many died. */
static unsigned
torture(u32 seed, unsigned length)
{
	unsigned end = ms() + length, kills = 0, k;
	pid_t pid[WORKERS];

	for (k = 0; k < WORKERS; k++)
		pid[k] = 0;
	state = seed | 1;
	while ((int)(ms() - end) < 0) {
		for (k = 0; k < WORKERS; k++) {
			u32 s = rnd();

			if (pid[k] > 0)
				continue;
			pid[k] = fork();
			if (pid[k] == 0)
				worker(s);
		}
		usleep(below(30000));
		k = below(WORKERS);
		if (pid[k] <= 0)
			continue;
		/* alone, or with all its children */
		kill(below(2) ? pid[k] : -pid[k], SIGKILL);
		waitpid(pid[k], NULL, 0);
		pid[k] = 0;
		kills++;
	}
	for (k = 0; k < WORKERS; k++)
		if (pid[k] > 0) {
			kill(-pid[k], SIGKILL);
			kill(pid[k], SIGKILL);
			waitpid(pid[k], NULL, 0);
		}
	for (k = 0; k < 8; k++) {
		char name[40];

		snprintf(name, sizeof name, "/tmp/torture.%u", k);
		unlink(name);
	}
	return kills;
}

int
main(int argc, char **argv)
{
	u64 before[KSTAT_COUNT];
	unsigned length, kills;

	if (argc < 3)
		return 0; /* the leaf of an exec */
	self = argv[0];
	length = (unsigned)atoi(argv[2]);
	done = mmap(NULL, 4096, PROT_READ | PROT_WRITE,
	    MAP_SHARED | MAP_ANONYMOUS, -1, 0);
	if (done == MAP_FAILED)
		return 2;
	torture(99, length / 5); /* what servers keep, they have after this */
	usleep(500000);
	gauges_read(before);
	kills = torture((u32)atoi(argv[1]), length);
	printf("# %u steps, %u killed\n", *done, kills);
	fflush(stdout);
	check(*done > 50 && kills > 10, "torture.did_much",
	    "%u steps, %u killed", *done, kills);
	gauges_check("torture.gauges", before, 96);
	return check_failed != 0;
}
