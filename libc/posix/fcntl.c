/*
 * fcntl.c - what a descriptor is: flags of the handle, flags of the open file.
 */
#include <stdarg.h>
#include <unistd.h>
#include <libc/posix/call.h>

static int
dup_from(int fd, int least, u32 flags)
{
	int to;

	if (least < 0 || least >= NOFILE)
		return -E_INVAL;
	to = sys_handle_dup((handle_t)fd, SLOT_FROM((u32)least) | flags);
	return to < 0 ? to : __fd_of((handle_t)to);
}

static int
get_fd(int fd)
{
	u32 flags;
	int type = sys_handle_info((handle_t)fd, &flags);

	if (type < 0)
		return type;
	if (type == HT_NONE)
		return -E_BADF;
	return flags & HANDLE_CLOEXEC ? FD_CLOEXEC : 0;
}

static int
status_flags(int fd, u32 mask, u32 value)
{
	struct file_flags_q q = { mask, value };
	struct file_flags_r r = { 0 };
	int err = CALL(file_flags((handle_t)fd, &q, &r, NULL));

	return err != 0 ? err : (int)r.flags;
}

int
fcntl(int fd, int what, ...)
{
	va_list args;
	int arg, ret;

	va_start(args, what);
	arg = va_arg(args, int);
	va_end(args);
	if (__bad_fd(fd))
		return __fail(E_BADF);
	switch (what) {
	case F_DUPFD:
		ret = dup_from(fd, arg, 0);
		break;
	case F_DUPFD_CLOEXEC:
		ret = dup_from(fd, arg, SLOT_CLOEXEC);
		break;
	case F_GETFD:
		ret = get_fd(fd);
		break;
	case F_SETFD:
		ret = sys_handle_flags(
		    (handle_t)fd, arg & FD_CLOEXEC ? HANDLE_CLOEXEC : 0);
		break;
	case F_GETFL:
		ret = status_flags(fd, 0, 0);
		break;
	case F_SETFL:
		ret = status_flags(fd, FO_APPEND | FO_NONBLOCK, (u32)arg);
		if (ret > 0)
			ret = 0;
		break;
	case F_SETLK:
	case F_SETLKW:
	case F_GETLK:
		/* No server keeps locks. */
		ret = get_fd(fd);
		if (ret >= 0)
			ret = -ENOLCK;
		break;
	default:
		ret = -E_INVAL;
	}
	return ret < 0 ? __fail(ret) : ret;
}
