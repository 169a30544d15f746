/*
 * signal.c - the older ways to say what a signal does.
 */
#include <libc/posix/signals.h>

_sig_func_ptr
signal(int sig, _sig_func_ptr handler)
{
	struct sigaction act = { .sa_handler = handler,
		.sa_flags = SA_RESTART };
	struct sigaction old;

	if (handler == SIG_ERR) {
		__fail(E_INVAL);
		return SIG_ERR;
	}
	return sigaction(sig, &act, &old) < 0 ? SIG_ERR : old.sa_handler;
}

int
siginterrupt(int sig, int on)
{
	struct sigaction act;

	if (sigaction(sig, NULL, &act) < 0)
		return -1;
	if (on)
		act.sa_flags &= ~SA_RESTART;
	else
		act.sa_flags |= SA_RESTART;
	return sigaction(sig, &act, NULL);
}
