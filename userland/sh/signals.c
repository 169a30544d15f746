/*
 * signals.c - signal names, and what the shell does with each signal.
 */
#include <string.h>
#include <strings.h>
#include "num.h"
#include "opt.h"
#include "signals.h"

volatile sig_atomic_t signal_interrupt;
volatile sig_atomic_t signal_pending;
volatile sig_atomic_t signal_came[SIGNAL_COUNT];

static const struct {
	int sig;
	const char *name, *text;
} names[] = {
	{ SIGHUP, "HUP", "Hangup" },
	{ SIGINT, "INT", "Interrupt" },
	{ SIGQUIT, "QUIT", "Quit" },
	{ SIGILL, "ILL", "Illegal instruction" },
	{ SIGTRAP, "TRAP", "Trace/breakpoint trap" },
	{ SIGABRT, "ABRT", "Aborted" },
	{ SIGBUS, "BUS", "Bus error" },
	{ SIGFPE, "FPE", "Floating point exception" },
	{ SIGKILL, "KILL", "Killed" },
	{ SIGUSR1, "USR1", "User defined signal 1" },
	{ SIGSEGV, "SEGV", "Segmentation fault" },
	{ SIGUSR2, "USR2", "User defined signal 2" },
	{ SIGPIPE, "PIPE", "Broken pipe" },
	{ SIGALRM, "ALRM", "Alarm clock" },
	{ SIGTERM, "TERM", "Terminated" },
	{ SIGCHLD, "CHLD", "Child exited" },
	{ SIGCONT, "CONT", "Continued" },
	{ SIGSTOP, "STOP", "Stopped (signal)" },
	{ SIGTSTP, "TSTP", "Stopped" },
	{ SIGTTIN, "TTIN", "Stopped (tty input)" },
	{ SIGTTOU, "TTOU", "Stopped (tty output)" },
	{ SIGURG, "URG", "Urgent I/O condition" },
	{ SIGXCPU, "XCPU", "CPU time limit exceeded" },
	{ SIGXFSZ, "XFSZ", "File size limit exceeded" },
	{ SIGVTALRM, "VTALRM", "Virtual timer expired" },
	{ SIGPROF, "PROF", "Profiling timer expired" },
	{ SIGWINCH, "WINCH", "Window changed" },
	{ SIGSYS, "SYS", "Bad system call" },
};
enum { NAMES = sizeof names / sizeof names[0] };

/* What the shell has set; untouched signals are as they were inherited. */
static struct {
	bool touched, foreign; /* foreign: found ignored, left so */
	unsigned char mode;
} state[SIGNAL_COUNT];

const char *
signal_name(int sig)
{
	if (sig == 0)
		return "EXIT";
	for (int i = 0; i < NAMES; i++)
		if (names[i].sig == sig)
			return names[i].name;
	return NULL;
}

int
signal_number(const char *name)
{
	int n = num_parse(name);

	if (n >= 0)
		return n < SIGNAL_COUNT ? n : -1;
	if (strcasecmp(name, "EXIT") == 0)
		return 0;
	if (strncasecmp(name, "SIG", 3) == 0)
		name += 3;
	for (int i = 0; i < NAMES; i++)
		if (strcasecmp(names[i].name, name) == 0)
			return names[i].sig;
	return -1;
}

const char *
signal_text(int sig)
{
	for (int i = 0; i < NAMES; i++)
		if (names[i].sig == sig)
			return names[i].text;
	return "Killed by an unknown signal";
}

static void
on_signal(int sig)
{
	if (sig <= 0 || sig >= SIGNAL_COUNT)
		return;
	signal_came[sig] = 1;
	signal_pending = 1;
}

static void
on_interrupt(int sig)
{
	(void)sig;
	signal_interrupt = 1;
	signal_pending = 1;
}

static bool
install(int sig, void (*handler)(int))
{
	struct sigaction sa;

	memset(&sa, 0, sizeof sa);
	sa.sa_handler = handler;
	sigemptyset(&sa.sa_mask);
	return sigaction(sig, &sa, NULL) == 0;
}

static bool
found_ignored(int sig)
{
	struct sigaction sa;

	return sigaction(sig, NULL, &sa) == 0 && sa.sa_handler == SIG_IGN;
}

/* What SIGNAL_DEFAULT means here. */
static void
set_default(int sig)
{
	if (OPT(INTERACTIVE) && sig == SIGINT)
		install(sig, on_interrupt);
	else if (OPT(INTERACTIVE) && (sig == SIGQUIT || sig == SIGTERM))
		install(sig, SIG_IGN);
	else
		install(sig, SIG_DFL);
}

bool
signal_set(int sig, enum signal_mode mode)
{
	if (!state[sig].touched) {
		state[sig].touched = true;
		state[sig].foreign = !OPT(INTERACTIVE) && found_ignored(sig);
	}
	if (state[sig].foreign)
		return false;
	state[sig].mode = (unsigned char)mode;
	if (mode == SIGNAL_DEFAULT)
		set_default(sig);
	else
		install(sig, mode == SIGNAL_IGNORE ? SIG_IGN : on_signal);
	return true;
}

void
signal_interactive(void)
{
	static const int sigs[] = { SIGINT, SIGQUIT, SIGTERM };

	for (int i = 0; i < 3; i++)
		signal_set(sigs[i], SIGNAL_DEFAULT);
}

void
signal_child(void)
{
	for (int sig = 1; sig < SIGNAL_COUNT; sig++) {
		signal_came[sig] = 0;
		if (state[sig].touched && !state[sig].foreign &&
		    state[sig].mode != SIGNAL_IGNORE) {
			state[sig].mode = SIGNAL_DEFAULT;
			install(sig, SIG_DFL);
		}
	}
	signal_pending = signal_interrupt = 0;
}
