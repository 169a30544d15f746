/*
 * fpu.c - FPU and SSE registers belong to one thread.
 *
 *	fpu		several processes, each with values of its own, under
 *			switches, calls, forks and signals
 *	fpu clean	a new program finds them empty
 */
#include <signal.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <time.h>
#include <libc/sys/sys.h>
#include <proto/proc.h>
#include "check.h"

void fpu_load(const void *image);
void fpu_save(void *image);

struct image {
	unsigned short fcw, fsw, ftw, fop;
	unsigned fip, fcs, fdp, fds, mxcsr, mask;
	unsigned char st[8][16], xmm[8][16], rest[224];
} __attribute__((aligned(16)));

enum { PROCESSES = 4 };

static volatile int caught;

static void
pattern(struct image *m, unsigned seed)
{
	unsigned char *p = (unsigned char *)m->st;

	memset(m, 0, sizeof *m);
	m->fcw = (unsigned short)(0x037f ^ (seed & 3) << 10);
	m->mxcsr = 0x1f80 | (seed & 3) << 13;
	m->ftw = 0xff;
	for (unsigned i = 0; i < sizeof m->st + sizeof m->xmm; i++)
		p[i] = (unsigned char)(seed * 37 + i * 11);
	for (unsigned i = 0; i < 8; i++)
		memset(m->st[i] + 10, 0, 6);
}

static int
same(const struct image *a, const struct image *b)
{
	for (unsigned i = 0; i < 8; i++)
		if (memcmp(a->st[i], b->st[i], 10) != 0)
			return 0;
	return a->fcw == b->fcw && a->mxcsr == b->mxcsr && a->ftw == b->ftw &&
	       memcmp(a->xmm, b->xmm, sizeof a->xmm) == 0;
}

static int
is_clean(void)
{
	static struct image now, clean;

	clean.fcw = 0x037f;
	clean.mxcsr = 0x1f80;
	memset(&now, 0x55, sizeof now);
	fpu_save(&now);
	return same(&now, &clean);
}

static void
handler(int sig)
{
	static struct image other;

	(void)sig;
	pattern(&other, 99);
	fpu_load(&other);
	caught++;
}

static unsigned
now_ms(void)
{
	return (unsigned)(sys_clock(NULL) / 1000);
}

/* Keep values for a while; the number of times they were wrong. */
static int
keep(unsigned seed, unsigned ms)
{
	static struct image mine, seen;
	struct proc_getpid_r r;
	unsigned end = now_ms() + ms, n = 0;
	int wrong = 0;

	pattern(&mine, seed);
	while ((int)(now_ms() - end) < 0 && wrong == 0) {
		fpu_load(&mine);
		switch (n++ % 4) {
		case 0:
			for (volatile unsigned i = 0; i < 100000; i++)
				;
			break;
		case 1:
			sys_yield();
			break;
		case 2:
			proc_getpid(
			    H_PROC, &(struct proc_getpid_q){ 0 }, &r, NULL);
			break;
		case 3:
			kill(getpid(), SIGUSR1);
			break;
		}
		fpu_save(&seen);
		wrong += !same(&mine, &seen);
	}
	return wrong;
}

static int
child_status(pid_t pid)
{
	int status;

	return waitpid(pid, &status, 0) == pid && WIFEXITED(status)
		   ? WEXITSTATUS(status)
		   : -1;
}

int
main(int argc, char **argv)
{
	static struct image full, seen;
	pid_t pid[PROCESSES];
	int i, status;

	if (argc > 1)
		return !is_clean();
	check(is_clean(), "fpu.new_program_clean", "registers not empty");
	signal(SIGUSR1, handler);
	for (i = 0; i < PROCESSES; i++) {
		pid[i] = fork();
		if (pid[i] == 0)
			_exit(keep((unsigned)i + 1, 1500) != 0 || caught == 0);
	}
	pattern(&full, 7);
	for (i = 0; i < 20; i++) { /* new ones, while the others are at it */
		pid_t p;

		fpu_load(&full);
		p = fork();
		if (p == 0) {
			fpu_load(&full);
			execl(argv[0], argv[0], "clean", NULL);
			_exit(9);
		}
		fpu_save(&seen);
		status = child_status(p);
		if (status != 0 || !same(&full, &seen))
			break;
	}
	check(i == 20, "fpu.exec_clean", "status %d in round %d", status, i);
	for (i = 0; i < PROCESSES; i++) {
		status = child_status(pid[i]);
		check(status == 0, "fpu.kept", "process %d says %d", i, status);
	}
	return check_failed != 0;
}
