/*
 * term.c - the terminal's size and its raw mode.
 */
#include <signal.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <termios.h>
#include "term.h"

static struct termios old;
static int raw_fd = -1;

/* Ctrl-C must not leave the terminal without its echo. */
static void
on_signal(int number)
{
	term_restore();
	signal(number, SIG_DFL);
	raise(number);
}

bool
term_size(int fd, int *columns, int *rows)
{
	struct winsize w;

	if (ioctl(fd, TIOCGWINSZ, &w) != 0 || w.ws_col == 0)
		return false;
	*columns = w.ws_col;
	*rows = w.ws_row;
	return true;
}

bool
term_raw(int fd)
{
	struct termios t;

	if (tcgetattr(fd, &old) != 0)
		return false;
	t = old;
	t.c_lflag &= ~(tcflag_t)(ICANON | ECHO);
	t.c_cc[VMIN] = 1;
	t.c_cc[VTIME] = 0;
	if (tcsetattr(fd, TCSADRAIN, &t) != 0)
		return false;
	raw_fd = fd;
	atexit(term_restore);
	signal(SIGINT, on_signal);
	signal(SIGTERM, on_signal);
	return true;
}

void
term_restore(void)
{
	if (raw_fd >= 0)
		tcsetattr(raw_fd, TCSADRAIN, &old);
	raw_fd = -1;
}
