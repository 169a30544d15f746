/*
 * reader.c - a reader that is killed takes no byte with it that it was not
 *given.
 *
 *	reader SEED ROUNDS
 */
#include <errno.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include "check.h"
#include "values.h"
#include "gauges.h"

enum { UNITS = 64, NOTHING = -1 };

/* What a reader has in hand lies here, where its killer can see it. */
static struct hand {
	volatile int unit[UNITS];
	volatile int at;       /* the reader's, for one read */
	volatile int got;      /* all units read by it and counted */
	volatile int expected; /* the next unit to come */
	volatile int wrong;
} * hand;

static void
reader(int fd, u32 seed)
{
	state = seed | 1;
	for (;;) {
		int want = 1 + (int)below(UNITS - 1), e = hand->expected, i;
		ssize_t n;

		for (i = 0; i < UNITS; i++)
			hand->unit[i] = NOTHING;
		n = read(fd, (void *)hand->unit, (size_t)want * sizeof(int));
		if (n == 0)
			_exit(0);
		if (n < 0 || n % (ssize_t)sizeof(int) != 0)
			_exit(1);
		n /= (ssize_t)sizeof(int);
		for (i = 0; i < n; i++)
			if (hand->unit[i] != e + i)
				hand->wrong++;
		hand->unit[0] = NOTHING;
		hand->expected = e + (int)n;
	}
}

static void
writer(int fd, int units)
{
	int buf[UNITS], i, n, at = 0;

	state = 4711;
	while (at < units) {
		n = 1 + (int)below(UNITS - 1);
		if (n > units - at)
			n = units - at;
		for (i = 0; i < n; i++)
			buf[i] = at + i;
		if (write(fd, buf, (size_t)n * sizeof(int)) !=
		    n * (int)sizeof(int))
			_exit(1);
		at += n;
		if (below(50) == 0)
			usleep(1000);
	}
	_exit(0);
}

/* The one that was killed: how many units had it been handed, at most? */
static int
in_hand(void)
{
	int n = 0;

	while (n < UNITS && hand->unit[n] == hand->expected + n)
		n++;
	return n;
}

/* Readers killed at random moments: no unit lost, none twice. */
static void
at_random(u32 seed, int rounds)
{
	enum { TOTAL = 60000 };
	int fd[2], status = 0, killed = 0, lost = 0, peek, in;
	pid_t w, r;

	hand->expected = hand->wrong = 0;
	if (pipe(fd) != 0)
		return;
	w = fork();
	if (w == 0) {
		close(fd[0]);
		writer(fd[1], TOTAL);
	}
	close(fd[1]);
	state = seed;
	while (rounds-- > 0) {
		r = fork();
		if (r == 0)
			reader(fd[0], rnd());
		if (below(4) == 0)
			usleep(below(4000));
		else
			sys_yield();
		kill(r, SIGKILL);
		waitpid(r, &status, 0);
		killed += WIFSIGNALED(status);
		in = in_hand();
		/* it goes on here or behind what that one had in hand */
		if (hand->expected < TOTAL) {
			if (read(fd[0], &peek, sizeof peek) != sizeof peek)
				break;
			if (peek != hand->expected &&
			    peek != hand->expected + in)
				lost++;
			hand->expected = peek + 1;
		}
		hand->unit[0] = NOTHING;
	}
	r = fork();
	if (r == 0)
		reader(fd[0], 1);
	close(fd[0]);
	waitpid(w, &status, 0);
	check(status == 0, "reader.writer", "status %x", (unsigned)status);
	waitpid(r, &status, 0);
	check(status == 0, "reader.end_of_file", "status %x", (unsigned)status);
	check(lost == 0, "reader.none_lost", "%d times", lost);
	check(hand->wrong == 0, "reader.none_wrong", "%d units", hand->wrong);
	check(hand->expected == TOTAL, "reader.all_came", "%d of %d",
	    hand->expected, TOTAL);
	check(killed > 10, "reader.killed_some", "only %d", killed);
}

/* Parked readers, killed; then the bytes come. */
static void
parked(void)
{
	char buf[20] = { 0 };
	int fd[2], i, status;
	pid_t r[5];

	if (pipe(fd) != 0)
		return;
	for (i = 0; i < 5; i++) {
		r[i] = fork();
		if (r[i] == 0) {
			if (read(fd[0], buf, 1) != 1 || buf[0] != '0')
				_exit(1);
			_exit(0);
		}
	}
	usleep(50000);
	for (i = 0; i < 5; i++)
		if (i != 2)
			kill(r[i], SIGKILL);
	for (i = 0; i < 5; i++)
		if (i != 2)
			waitpid(r[i], &status, 0);
	if (write(fd[1], "0123456789", 10) != 10)
		return;
	waitpid(r[2], &status, 0);
	check(status == 0, "reader.survivor", "status %x", (unsigned)status);
	close(fd[1]);
	i = (int)read(fd[0], buf, sizeof buf);
	check(i == 9 && memcmp(buf, "123456789", 9) == 0, "reader.parked",
	    "%d bytes are left", i);
	close(fd[0]);
}

/* The last reader killed: the writer hears of it, and the other way round. */
static void
last_one(void)
{
	int fd[2], status, i;
	pid_t p;
	char c;

	if (pipe(fd) != 0)
		return;
	p = fork();
	if (p == 0) {
		close(fd[1]);
		pause();
	}
	close(fd[0]);
	kill(p, SIGKILL);
	waitpid(p, &status, 0);
	signal(SIGPIPE, SIG_IGN);
	for (i = 0; i < 100 && write(fd[1], "x", 1) == 1; i++)
		usleep(10000);
	check(
	    i < 100 && errno == EPIPE, "reader.last_killed", "errno %d", errno);
	close(fd[1]);
	if (pipe(fd) != 0)
		return;
	p = fork();
	if (p == 0) {
		close(fd[0]);
		pause();
	}
	close(fd[1]);
	kill(p, SIGKILL);
	waitpid(p, &status, 0);
	check(read(fd[0], &c, 1) == 0, "reader.last_writer", "errno %d", errno);
	close(fd[0]);
}

int
main(int argc, char **argv)
{
	u64 before[KSTAT_COUNT];
	int rounds = argc > 2 ? atoi(argv[2]) : 100;

	hand = mmap(NULL, sizeof *hand, PROT_READ | PROT_WRITE,
	    MAP_SHARED | MAP_ANONYMOUS, -1, 0);
	if (hand == MAP_FAILED)
		return 2;
	parked();
	usleep(100000);
	gauges_read(before);
	parked();
	last_one();
	at_random(argc > 1 ? (u32)atoi(argv[1]) | 1 : 1, rounds);
	gauges_check("reader.gauges", before, 96);
	return check_failed != 0;
}
