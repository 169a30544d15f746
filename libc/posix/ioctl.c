/*
 * ioctl.c - requests that have a name of their own elsewhere.
 */
#define _GNU_SOURCE
#include <stdarg.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>
#include <libc/posix/call.h>

static int
get_group(int fd, pid_t *to)
{
	pid_t pgrp = tcgetpgrp(fd);

	if (pgrp < 0)
		return -1;
	*to = pgrp;
	return 0;
}

static int
set_nonblocking(int fd, const int *on)
{
	int flags = fcntl(fd, F_GETFL);

	if (flags < 0)
		return -1;
	return fcntl(
	    fd, F_SETFL, *on ? flags | O_NONBLOCK : flags & ~O_NONBLOCK);
}

/* The terminal is no longer this process's. */
static int
give_up(int fd)
{
	if (!isatty(fd))
		return -1;
	return __done(sys_handle_close(H_TTY));
}

int
ioctl(int fd, unsigned long request, ...)
{
	va_list args;
	void *arg;

	va_start(args, request);
	arg = va_arg(args, void *);
	va_end(args);
	switch (request) {
	case TCGETS:
		return tcgetattr(fd, arg);
	case TCSETS:
		return tcsetattr(fd, TCSANOW, arg);
	case TCSETSW:
		return tcsetattr(fd, TCSADRAIN, arg);
	case TCSETSF:
		return tcsetattr(fd, TCSAFLUSH, arg);
	case TIOCGPGRP:
		return get_group(fd, arg);
	case TIOCSPGRP:
		return tcsetpgrp(fd, *(pid_t *)arg);
	case TIOCGWINSZ:
		return tcgetwinsize(fd, arg);
	case TIOCSWINSZ:
		return tcsetwinsize(fd, arg);
	case FIONBIO:
		return set_nonblocking(fd, arg);
	case TIOCSCTTY:
		/* Opening or asking made it ours, or nothing will. */
		return tcgetpgrp(fd) < 0 ? -1 : 0;
	case TIOCNOTTY:
		return give_up(fd);
	default:
		return __fail(__bad_fd(fd) ? EBADF : ENOTTY);
	}
}
