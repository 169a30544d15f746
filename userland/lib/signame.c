/*
 * signame.c - the names of the signals that POSIX knows.
 */
#include <signal.h>
#include <string.h>
#include <strings.h>
#include "signame.h"

static const struct {
	int number;
	const char *name;
} list[] = {
	{ SIGHUP, "HUP" },
	{ SIGINT, "INT" },
	{ SIGQUIT, "QUIT" },
	{ SIGILL, "ILL" },
	{ SIGTRAP, "TRAP" },
	{ SIGABRT, "ABRT" },
	{ SIGBUS, "BUS" },
	{ SIGFPE, "FPE" },
	{ SIGKILL, "KILL" },
	{ SIGUSR1, "USR1" },
	{ SIGSEGV, "SEGV" },
	{ SIGUSR2, "USR2" },
	{ SIGPIPE, "PIPE" },
	{ SIGALRM, "ALRM" },
	{ SIGTERM, "TERM" },
	{ SIGCHLD, "CHLD" },
	{ SIGCONT, "CONT" },
	{ SIGSTOP, "STOP" },
	{ SIGTSTP, "TSTP" },
	{ SIGTTIN, "TTIN" },
	{ SIGTTOU, "TTOU" },
	{ SIGURG, "URG" },
	{ SIGXCPU, "XCPU" },
	{ SIGXFSZ, "XFSZ" },
	{ SIGVTALRM, "VTALRM" },
	{ SIGPROF, "PROF" },
	{ SIGWINCH, "WINCH" },
	{ SIGSYS, "SYS" },
};

const char *
signal_name(int number)
{
	for (size_t i = 0; i < COUNT(list); i++)
		if (list[i].number == number)
			return list[i].name;
	return NULL;
}

int
signal_number(const char *name)
{
	uintmax_t v;

	if (num_parse(name, "", &v) == NUM_OK)
		return v <= (uintmax_t)signal_last() ? (int)v : -1;
	if (strncasecmp(name, "SIG", 3) == 0)
		name += 3;
	if (strcasecmp(name, "EXIT") == 0)
		return 0;
	for (size_t i = 0; i < COUNT(list); i++)
		if (strcasecmp(list[i].name, name) == 0)
			return list[i].number;
	return -1;
}

int
signal_last(void)
{
	return 64;
}
