/*
 * kill.c - the builtin kill: to pids and to jobs.
 */
#include <errno.h>
#include <string.h>
#include "builtin.h"
#include "error.h"
#include "job.h"
#include "num.h"
#include "out.h"
#include "signals.h"

static int
list_one(const char *text)
{
	int n = num_parse(text);
	const char *name;

	if (n > 128)
		n -= 128;
	name = n > 0 ? signal_name(n) : NULL;
	if (name == NULL)
		sh_error("invalid signal number or exit status: %s", text);
	out_fmt(&out1, "%s\n", name);
	return 0;
}

static int
list_all(void)
{
	for (int sig = 1; sig < SIGNAL_COUNT; sig++)
		if (signal_name(sig))
			out_fmt(&out1, "%s\n", signal_name(sig));
	return 0;
}

static int
signal_need(const char *name)
{
	int sig = signal_number(name);

	if (sig < 0)
		sh_error("invalid signal number or name: %s", name);
	return sig;
}

static int
send(const char *to, int sig)
{
	const bool group = *to == '-';
	struct job *j;
	int n, status = 0;

	if (*to == '%') {
		j = job_find(to);
		if (j == NULL) {
			sh_warn("No such job: %s", to);
			return 1;
		}
		for (int i = 0; i < j->n; i++)
			if (!j->procs[i].done && kill(j->procs[i].pid, sig) < 0)
				status = 1;
		return status;
	}
	n = num_parse(to + group);
	if (n < 0)
		sh_error("Illegal number: %s", to);
	if (kill(group ? -n : n, sig) < 0) {
		sh_warn("%s",
		    errno == ESRCH ? "No such process" : error_text(errno));
		return 1;
	}
	return 0;
}

int
builtin_kill(int argc, char **argv)
{
	int sig = SIGTERM, i = 1, status = 0;

	if (argc > 1 && strcmp(argv[1], "-l") == 0)
		return argc > 2 ? list_one(argv[2]) : list_all();
	if (argc > 2 && strcmp(argv[1], "-s") == 0) {
		sig = signal_need(argv[2]);
		i = 3;
	} else if (argc > 1 && argv[1][0] == '-' && argv[1][1] &&
		   strcmp(argv[1], "--") != 0) {
		sig = signal_need(argv[1] + 1);
		i = 2;
	}
	if (i < argc && strcmp(argv[i], "--") == 0)
		i++;
	if (i >= argc)
		sh_error("Usage: kill [-s sigspec | -signum | -sigspec] "
			 "[pid | job]... or kill -l [exitstatus]");
	for (; i < argc; i++)
		status |= send(argv[i], sig);
	return status;
}
