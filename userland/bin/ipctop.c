/*
 * ipctop - calls per second by pair of programs, the busiest first.
 *
 *	ipctop				every second, until interrupted
 *	ipctop -d 0.5 -n 3		three times, half a second each
 *	ipctop COMMAND [ARG]...		once: while the command runs
 *
 * The kernel counts while /proc/ipc is open; calls take the slow way meanwhile.
 */
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>
#include "../lib/spawn.h"

enum { PAIRS = 128, NAME = 16, TEXT = 16384 };

struct pair {
	unsigned calls, before;
	char from[NAME], to[NAME];
};

static struct pair pairs[PAIRS];
static size_t count;
static int file;

static struct pair *
pair_of(const char *from, const char *to)
{
	for (size_t i = 0; i < count; i++)
		if (strcmp(pairs[i].from, from) == 0 &&
		    strcmp(pairs[i].to, to) == 0)
			return &pairs[i];
	if (count == PAIRS)
		return NULL;
	snprintf(pairs[count].from, NAME, "%s", from);
	snprintf(pairs[count].to, NAME, "%s", to);
	return &pairs[count++];
}

/* What has been counted so far; the first time it begins with that. */
static void
look(void)
{
	static char text[TEXT + 1];
	char from[NAME], to[NAME], *line;
	size_t n = 0;
	unsigned calls;
	ssize_t k;

	if (lseek(file, 0, SEEK_SET) < 0)
		die_errno("/proc/ipc");
	while ((k = io_read(file, text + n, TEXT - n)) > 0)
		n += (size_t)k;
	if (k < 0)
		die_errno("/proc/ipc");
	text[n] = '\0';
	for (size_t i = 0; i < count; i++) {
		pairs[i].before = pairs[i].calls;
		pairs[i].calls = 0;
	}
	for (line = strtok(text, "\n"); line != NULL;
	     line = strtok(NULL, "\n")) {
		if (sscanf(line, "%u\t%15[^\t]\t%15[^\n]", &calls, from, to) !=
		    3)
			continue;
		struct pair *p = pair_of(from, to);
		if (p != NULL)
			p->calls += calls; /* each CPU has its own */
	}
}

static int
busiest(const void *a, const void *b)
{
	const struct pair *p = a, *q = b;
	unsigned x = p->calls - p->before, y = q->calls - q->before;

	return x != y ? (x < y ? 1 : -1) : strcmp(p->from, q->from);
}

static double
now(void)
{
	struct timespec t;

	clock_gettime(CLOCK_MONOTONIC, &t);
	return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

static void
show(double seconds)
{
	qsort(pairs, count, sizeof *pairs, busiest);
	out_fmt("%10s %10s  %s\n", "calls/s", "calls", "from -> to");
	for (size_t i = 0; i < count; i++) {
		unsigned calls = pairs[i].calls - pairs[i].before;

		if (calls > 0)
			out_fmt("%10ju %10u  %s -> %s\n",
			    (uintmax_t)(calls / seconds + 0.5), calls,
			    pairs[i].from, pairs[i].to);
	}
	out_flush();
}

static void
pause_for(double seconds)
{
	struct timespec t = { (time_t)seconds,
		(long)((seconds - (double)(time_t)seconds) * 1e9) };

	nanosleep(&t, NULL);
}

int
main(int argc, char **argv)
{
	double delay = 1, start;
	long rounds = -1;
	int status = 0;
	struct opt o;
	int c;

	(void)argc;
	tool_init(argv, 1);
	opt_init(&o, argv, "+d:n:", NULL,
	    "[-d SECONDS] [-n ROUNDS] [COMMAND [ARG]...]");
	while ((c = opt_next(&o)) != -1) {
		if (c == 'd')
			delay = atof(o.arg);
		else
			rounds = atol(o.arg);
	}
	if (!(delay >= 0.01 && delay <= 86400) || rounds == 0)
		die_usage("that is no time to wait, or nothing to do");
	file = open("/proc/ipc", O_RDONLY | O_CLOEXEC);
	if (file < 0)
		die_errno("/proc/ipc");
	look();
	start = now();
	if (o.count > 0) {
		status = spawn_wait(o.operands);
		if (status < 0)
			return 127;
		look();
		show(now() - start + 1e-6);
		tool_exit(WIFSIGNALED(status) ? 128 + WTERMSIG(status)
					      : WEXITSTATUS(status));
	}
	while (rounds < 0 || rounds-- > 0) {
		pause_for(delay);
		look();
		show(now() - start + 1e-6);
		start = now();
	}
	tool_exit(0);
}
