/*
 * open.c - a path becomes a descriptor.
 *
 * The server that holds the file mints the handle, straight into the lowest
 * free slot.  A FIFO is opened at the pipe server, another server's node by
 * asking that server; the node's slot then becomes the descriptor.
 */
#include <stdarg.h>
#include <sys/stat.h>
#include <unistd.h>
#include <libc/posix/walk.h>
#include <proto/pipe.h>
#include <proto/tty.h>

static int
open_node(struct walk *w, u32 kind, handle_t node)
{
	const struct dir_open_q *asked = w->q;
	struct dir_open_r *r = w->r;
	struct file_reopen_q fq = { asked->flags };
	struct file_reopen_r fr = { 0 };
	struct pipe_fifo_q pq = { asked->flags };
	struct pipe_fifo_r pr;
	/* What is opened takes the place of the node, the lowest free one. */
	struct ipc_opt o = {
		.slots = SLOT_AT(node) | (w->slots & SLOT_CLOEXEC),
	};
	int err;

	if (kind == CROSS_FIFO) {
		o.ngive = o.keep = 1;
		o.give[0] = node;
		err = WAIT(pipe_fifo(H_PIPE, &pq, &pr, &o));
		r->type = FT_FIFO;
	} else {
		err = CALL(file_reopen(node, &fq, &fr, &o));
		r->type = fr.type;
	}
	if (err == 0 && o.got[0] == NO_HANDLE)
		err = -E_PROTO;
	if (err != 0)
		sys_handle_close(node);
	else
		w->got = o.got[0];
	return err;
}

/* Opening a terminal may make it the session's: then it goes to H_TTY too. */
static void
note_terminal(int fd)
{
	struct tty_getpgrp_q q = { 0 };
	struct tty_getpgrp_r r = { 0 };

	if (sys_handle_info(H_TTY, NULL) > 0)
		return;
	if (CALL(tty_getpgrp((handle_t)fd, &q, &r, NULL)) == 0 &&
	    r.session == (u32)getsid(0))
		sys_handle_dup((handle_t)fd, SLOT_AT(H_TTY));
}

static int
open_special(handle_t h, int flags)
{
	struct file_reopen_q q = { (u32)flags };
	struct file_reopen_r r;
	struct ipc_opt o = { .slots = __fd_slot(flags) };
	int err;

	if (h != H_TTY) {
		err = sys_handle_dup(h, __fd_slot(flags));
		return err < 0 ? err : __fd_of((handle_t)err);
	}
	err = CALL(file_reopen(h, &q, &r, &o));
	if (err == -E_BADHANDLE)
		return -E_NXIO;
	return err != 0 ? err : __fd_of(o.got[0]);
}

static int
open_at(int dirfd, const char *path, int flags, mode_t mode)
{
	struct dir_open_q q = {
		(u32)(flags & ~O_CLOEXEC),
		(u32)(mode & 07777 & ~__umask_now),
	};
	struct dir_open_r r = { 0 };
	struct walk w;
	handle_t special = __special(path);
	int fd;

	if (special != NO_HANDLE)
		return open_special(special, flags);
	WALK(w, open, q, r);
	w.slots = __fd_slot(flags);
	w.at_node = open_node;
	fd = __walk(&w, dirfd, path);
	if (fd == 0)
		fd = __fd_of(w.got);
	if (fd >= 0 && r.type == FT_CHR && !(flags & (O_NOCTTY | O_PATH)))
		note_terminal(fd);
	return fd;
}

static int
open_args(int dirfd, const char *path, int flags, va_list args)
{
	mode_t mode = flags & O_CREAT ? (mode_t)va_arg(args, int) : 0;
	int fd = open_at(dirfd, path, flags, mode);

	return fd < 0 ? __fail(fd) : fd;
}

int
open(const char *path, int flags, ...)
{
	va_list args;
	int fd;

	va_start(args, flags);
	fd = open_args(AT_FDCWD, path, flags, args);
	va_end(args);
	return fd;
}

int
openat(int dirfd, const char *path, int flags, ...)
{
	va_list args;
	int fd;

	va_start(args, flags);
	fd = open_args(dirfd, path, flags, args);
	va_end(args);
	return fd;
}

int
creat(const char *path, mode_t mode)
{
	return open(path, O_WRONLY | O_CREAT | O_TRUNC, mode);
}
