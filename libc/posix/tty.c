/*
 * tty.c - terminals: modes, foreground group, window size.
 */
#define _GNU_SOURCE
#include <termios.h>
#include <unistd.h>
#include <libc/posix/call.h>
#include <proto/tty.h>

_Static_assert(NCCS == TTY_NCC, "as many control characters as the server");

/* One question to what may be a terminal. */
#define TTY(fd, name, q, r)             \
	tty_done(__bad_fd(fd) ? -E_BADF \
			      : WAIT(tty_##name((handle_t)(fd), q, r, NULL)))

static int
tty_done(int err)
{
	return err ? __fail_as(err, ENOTTY) : 0;
}

int
tcgetattr(int fd, struct termios *t)
{
	struct tty_getattr_q q = { 0 };
	struct tty_getattr_r r = { 0 };

	if (TTY(fd, getattr, &q, &r) < 0)
		return -1;
	memset(t, 0, sizeof *t);
	t->c_iflag = r.iflag;
	t->c_oflag = r.oflag;
	t->c_cflag = r.cflag;
	t->c_lflag = r.lflag;
	memcpy(t->c_cc, r.cc, sizeof r.cc);
	t->c_ispeed = t->c_ospeed = r.speed;
	return 0;
}

int
tcsetattr(int fd, int when, const struct termios *t)
{
	struct tty_setattr_q q = {
		(u32)when,
		t->c_iflag,
		t->c_oflag,
		t->c_cflag,
		t->c_lflag,
		.speed = t->c_ospeed,
	};
	struct tty_setattr_r r;

	if (when != TCSANOW && when != TCSADRAIN && when != TCSAFLUSH)
		return __fail(E_INVAL);
	memcpy(q.cc, t->c_cc, sizeof q.cc);
	return TTY(fd, setattr, &q, &r);
}

int
isatty(int fd)
{
	struct tty_getattr_q q = { 0 };
	struct tty_getattr_r r;

	return TTY(fd, getattr, &q, &r) == 0;
}

pid_t
tcgetpgrp(int fd)
{
	struct tty_getpgrp_q q = { 0 };
	struct tty_getpgrp_r r = { 0 };

	return TTY(fd, getpgrp, &q, &r) < 0 ? -1 : (pid_t)r.pgrp;
}

pid_t
tcgetsid(int fd)
{
	struct tty_getpgrp_q q = { 0 };
	struct tty_getpgrp_r r = { 0 };

	return TTY(fd, getpgrp, &q, &r) < 0 ? -1 : (pid_t)r.session;
}

int
tcsetpgrp(int fd, pid_t pgrp)
{
	struct tty_setpgrp_q q = { (u32)pgrp };
	struct tty_setpgrp_r r;

	if (pgrp <= 0)
		return __fail(E_INVAL);
	return TTY(fd, setpgrp, &q, &r);
}

int
tcdrain(int fd)
{
	struct tty_drain_q q = { 0 };
	struct tty_drain_r r;

	return TTY(fd, drain, &q, &r);
}

int
tcflush(int fd, int which)
{
	struct tty_flush_q q = { (u32)which };
	struct tty_flush_r r;

	if (which != TCIFLUSH && which != TCOFLUSH && which != TCIOFLUSH)
		return __fail(E_INVAL);
	return TTY(fd, flush, &q, &r);
}

int
tcgetwinsize(int fd, struct winsize *w)
{
	struct tty_getsize_q q = { 0 };
	struct tty_getsize_r r = { 0 };

	if (TTY(fd, getsize, &q, &r) < 0)
		return -1;
	memset(w, 0, sizeof *w);
	w->ws_row = (unsigned short)r.rows;
	w->ws_col = (unsigned short)r.columns;
	return 0;
}

int
tcsetwinsize(int fd, const struct winsize *w)
{
	struct tty_setsize_q q = { w->ws_row, w->ws_col };
	struct tty_setsize_r r;

	return TTY(fd, setsize, &q, &r);
}
