/*
 * termios.c - the functions of <termios.h> that only change the struct.
 */
#define _GNU_SOURCE
#include <termios.h>
#include <libc/posix/call.h>

speed_t
cfgetispeed(const struct termios *t)
{
	return t->c_ispeed;
}

speed_t
cfgetospeed(const struct termios *t)
{
	return t->c_ospeed;
}

static bool
known(speed_t speed)
{
	return speed <= B38400 || (speed >= B57600 && speed <= B230400);
}

int
cfsetispeed(struct termios *t, speed_t speed)
{
	if (!known(speed))
		return __fail(E_INVAL);
	t->c_ispeed = speed;
	return 0;
}

int
cfsetospeed(struct termios *t, speed_t speed)
{
	if (!known(speed))
		return __fail(E_INVAL);
	t->c_ospeed = speed;
	return 0;
}

int
cfsetspeed(struct termios *t, speed_t speed)
{
	if (cfsetispeed(t, speed) < 0)
		return -1;
	return cfsetospeed(t, speed);
}

void
cfmakeraw(struct termios *t)
{
	t->c_iflag &= ~(tcflag_t)(IGNBRK | BRKINT | PARMRK | ISTRIP | INLCR |
				  IGNCR | ICRNL | IXON);
	t->c_oflag &= ~(tcflag_t)OPOST;
	t->c_lflag &= ~(tcflag_t)(ECHO | ECHONL | ICANON | ISIG | IEXTEN);
	t->c_cflag = (t->c_cflag & ~(tcflag_t)(CSIZE | PARENB)) | CS8;
	t->c_cc[VMIN] = 1;
	t->c_cc[VTIME] = 0;
}
