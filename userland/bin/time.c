/*
 * time - run a program and tell how long it took, as POSIX writes it.
 */
#include <sys/times.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>
#include "../lib/spawn.h"

int
main(int argc, char **argv)
{
	struct timespec start, end;
	struct str s = { 0 };
	struct tms t = { 0 };
	struct opt o;
	long hz = sysconf(_SC_CLK_TCK);
	intmax_t ms, user, sys;
	int status;

	(void)argc;
	tool_init(argv, 125);
	opt_init(&o, argv, "+p", NULL, "[-p] COMMAND [ARG]...");
	while (opt_next(&o) != -1)
		;
	if (o.count == 0)
		die_usage("missing program to run");
	clock_gettime(CLOCK_MONOTONIC, &start);
	status = spawn_wait(o.operands);
	if (status < 0)
		return 125;
	clock_gettime(CLOCK_MONOTONIC, &end);
	times(&t);
	if (hz <= 0)
		hz = 100;
	ms = (intmax_t)(end.tv_sec - start.tv_sec) * 1000 +
	     (end.tv_nsec - start.tv_nsec) / 1000000;
	user = (intmax_t)t.tms_cutime * 100 / hz;
	sys = (intmax_t)t.tms_cstime * 100 / hz;
	str_fmt(&s, "real %jd.%02jd\nuser %jd.%02jd\nsys %jd.%02jd\n",
	    ms / 1000, ms % 1000 / 10, user / 100, user % 100, sys / 100,
	    sys % 100);
	io_write(STDERR_FILENO, s.p, s.len);
	return WIFSIGNALED(status) ? 128 + WTERMSIG(status)
				   : WEXITSTATUS(status);
}
