/*
 * redir.c - redirections, and putting descriptors back.
 */
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include "error.h"
#include "expand.h"
#include "mem.h"
#include "num.h"
#include "opt.h"
#include "out.h"
#include "redir.h"
#include "signals.h"
#include "source.h"

enum {
	FIRST_OWN = 10,
	DIRECT = 512 /* every pipe takes this much at once */
};

struct saved {
	int fd;
	int copy; /* -1: it was closed */
};

static struct saved *saved;
static int depth, room;

int
redir_depth(void)
{
	return depth;
}

int
fd_move_high(int fd)
{
	int to = fcntl(fd, F_DUPFD, FIRST_OWN);

	if (to < 0)
		return -1;
	fcntl(to, F_SETFD, FD_CLOEXEC);
	close(fd);
	return to;
}

void
fd_place(int from, int to)
{
	if (from == to)
		return;
	dup2(from, to);
	close(from);
}

void
redir_unwind(int to)
{
	if (depth > to)
		out_flush_all();
	while (depth > to) {
		const struct saved *s = &saved[--depth];

		if (s->copy >= 0)
			fd_place(s->copy, s->fd);
		else
			close(s->fd);
	}
}

void
redir_forget(void)
{
	while (depth > 0)
		if (saved[--depth].copy >= 0)
			close(saved[depth].copy);
}

static bool
is_own(int fd)
{
	for (int i = 0; i < depth; i++)
		if (saved[i].copy == fd)
			return true;
	return source_owns_fd(fd);
}

/* A command wants this number: whatever we keep there moves. */
static void
claim(int fd)
{
	if (fd < FIRST_OWN)
		return;
	for (int i = 0; i < depth; i++) {
		if (saved[i].copy == fd) {
			int to = fd_move_high(fd);

			if (to >= 0)
				saved[i].copy = to;
		}
	}
	source_move_fd(fd);
}

static bool
save_fd(int fd)
{
	int copy = fcntl(fd, F_DUPFD, FIRST_OWN);

	if (copy < 0 && errno != EBADF)
		return false;
	if (copy >= 0)
		fcntl(copy, F_SETFD, FD_CLOEXEC);
	if (depth == room) {
		room = room ? room * 2 : 8;
		saved = xrealloc(saved, (size_t)room * sizeof *saved);
	}
	saved[depth++] = (struct saved){ fd, copy };
	return true;
}

static int
open_retry(const char *name, int flags)
{
	int fd;

	do {
		fd = open(name, flags, 0666);
	} while (fd < 0 && errno == EINTR && !signal_interrupt);
	return fd;
}

/* With `set -C`, > makes new files but may open what is no file. */
static int
open_new(const char *name)
{
	struct stat st;
	int fd = open_retry(name, O_WRONLY | O_CREAT | O_EXCL);

	if (fd >= 0 || errno != EEXIST)
		return fd;
	if (stat(name, &st) == 0 && !S_ISREG(st.st_mode))
		return open_retry(name, O_WRONLY);
	errno = EEXIST;
	return -1;
}

static void
complain(const char *verb, const char *name, int err)
{
	const char *why = error_text(err);

	if (err == ENOENT && verb[0] == 'c')
		why = "Directory nonexistent";
	sh_warn("cannot %s %s: %s", verb, name, why);
}

static int
open_file(const struct redirection *r)
{
	const int make = O_WRONLY | O_CREAT;
	const char *verb = "create";
	int fd = -1;

	switch (r->type) {
	case REDIR_IN:
		verb = "open";
		fd = open_retry(r->text, O_RDONLY);
		break;
	case REDIR_RDWR:
		fd = open_retry(r->text, O_RDWR | O_CREAT);
		break;
	case REDIR_APPEND:
		fd = open_retry(r->text, make | O_APPEND);
		break;
	case REDIR_OUT:
		if (OPT(NOCLOBBER)) {
			fd = open_new(r->text);
			break;
		}
		/* fall through */
	default:
		fd = open_retry(r->text, make | O_TRUNC);
	}
	if (fd < 0)
		complain(verb, r->text, errno);
	return fd;
}

static void
write_document(int fd, const struct redirection *r)
{
	struct out o = { .fd = fd };

	out_put(&o, r->text, r->len);
	out_flush(&o);
}

/* A pipe that holds the document; a child fills it if it may not fit. */
static int
open_document(const struct redirection *r)
{
	int p[2];
	pid_t pid = 0;

	if (pipe(p) < 0) {
		sh_warn("cannot make a pipe: %s", error_text(errno));
		return -1;
	}
	if (r->len <= DIRECT) {
		write_document(p[1], r);
	} else {
		out_flush_all();
		pid = fork();
		if (pid == 0) {
			signal_child();
			close(p[0]);
			write_document(p[1], r);
			_exit(0);
		}
	}
	close(p[1]);
	if (pid < 0) {
		sh_warn("cannot fork: %s", error_text(errno));
		close(p[0]);
		return -1;
	}
	return p[0];
}

static bool
apply_dup(const struct redirection *r)
{
	if (r->from < 0) {
		close(r->fd);
		return true;
	}
	if (is_own(r->from) || dup2(r->from, r->fd) < 0) {
		sh_warn("%d: Bad file descriptor", r->from);
		return false;
	}
	return true;
}

static bool
apply_one(const struct redirection *r, bool save)
{
	int fd = -1;

	if (r->type == REDIR_HERE)
		fd = open_document(r);
	else if (r->type != REDIR_DUP)
		fd = open_file(r);
	if (fd < 0 && r->type != REDIR_DUP)
		return false;
	/* point of no return for what r->fd was */
	if (fd != r->fd) {
		claim(r->fd);
		if (save && !save_fd(r->fd)) {
			sh_warn("%d: %s", r->fd, error_text(errno));
			close(fd);
			return false;
		}
	} else if (save) {
		/* It was closed, and open() took its place. */
		int high = fcntl(fd, F_DUPFD, FIRST_OWN);

		close(fd);
		if (high < 0 || !save_fd(r->fd))
			return false;
		fd = high;
	}
	if (r->type == REDIR_DUP)
		return apply_dup(r);
	if (fd != r->fd) {
		if (dup2(fd, r->fd) < 0) {
			sh_warn("%d: Bad file descriptor", r->fd);
			close(fd);
			return false;
		}
		close(fd);
	}
	return true;
}

bool
redir_apply(const struct redirection *r, bool save)
{
	if (r)
		out_flush_all();
	for (; r; r = r->next)
		if (!apply_one(r, save))
			return false;
	return true;
}

static void
expand_one(const struct redir *r, struct redirection *x)
{
	x->type = r->type;
	x->fd = r->fd;
	x->text = expand_string(r->target);
	x->len = strlen(x->text);
	if (r->type != REDIR_DUP)
		return;
	x->from = strcmp(x->text, "-") == 0 ? -1 : num_parse(x->text);
	if (x->from < 0 && strcmp(x->text, "-") != 0)
		sh_error("%s: Bad fd number", x->text);
}

struct redirection *
redir_expand(const struct redir *r)
{
	struct redirection *first = NULL, **at = &first, *x;

	for (; r; r = r->next) {
		x = tmp_alloc(sizeof *x);
		*x = (struct redirection){ 0 };
		expand_one(r, x);
		*at = x;
		at = &x->next;
	}
	return first;
}
