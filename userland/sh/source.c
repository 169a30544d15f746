/*
 * source.c - the stack of input sources, read in blocks, handed out in lines.
 */
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include "alias.h"
#include "check.h"
#include "error.h"
#include "eval.h"
#include "mem.h"
#include "opt.h"
#include "out.h"
#include "redir.h"
#include "signals.h"
#include "source.h"
#include "terminal.h"

struct source *source_top;
int source_line = 1;

static void
push(struct source *s)
{
	s->up = source_top;
	s->line = source_line;
	source_top = s;
}

void
source_push_string(struct source *s, const char *text, size_t n)
{
	*s = (struct source){ .kind = SOURCE_STRING, .fd = -1 };
	s->p = s->end = text;
	s->limit = text + n;
	s->at_end = true;
	push(s);
	/* The first line of the text is the line that we are in. */
	source_line--;
}

static ssize_t
read_retry(int fd, char *buf, size_t n)
{
	ssize_t got;

	do {
		got = read(fd, buf, n);
	} while (got < 0 && errno == EINTR && !signal_interrupt);
	return got;
}

/* One line, byte by byte: what follows belongs to the commands we run. */
static ssize_t
read_bytewise(int fd, char *buf, size_t n)
{
	size_t len = 0;

	while (len < n && read_retry(fd, buf + len, 1) == 1)
		if (buf[len++] == '\n')
			break;
	return (ssize_t)len;
}

/* Keep what is left of the buffer at its start and read on behind it. */
static void
read_more(struct source *s)
{
	size_t left = (size_t)(s->limit - s->end);
	size_t room = SOURCE_BLOCK - left;
	ssize_t got;

	memmove(s->buf, s->end, left);
	if (s->kind == SOURCE_STDIN && !s->seekable)
		got = read_bytewise(s->fd, s->buf + left, room);
	else
		got = read_retry(s->fd, s->buf + left, room);
	if (got <= 0) {
		got = 0;
		s->at_end = true;
	}
	s->p = s->end = s->buf;
	s->limit = s->buf + left + got;
}

bool
source_push_fd(struct source *s, enum source_kind kind, int fd)
{
	size_t n;
	const char *nl;

	*s = (struct source){ .kind = kind, .fd = fd };
	s->buf = xmalloc(SOURCE_BLOCK);
	s->p = s->end = s->limit = s->buf;
	s->seekable = kind == SOURCE_STDIN && lseek(fd, 0, SEEK_CUR) >= 0;
	push(s);
	source_line = 0;
	if (kind != SOURCE_FILE)
		return true;
	read_more(s);
	n = (size_t)(s->limit - s->end);
	nl = memchr(s->end, '\n', n);
	return memchr(s->end, '\0', nl ? (size_t)(nl - s->end) : n) == NULL;
}

void
source_pop(void)
{
	struct source *s = source_top;

	assert(s != NULL);
	source_top = s->up;
	source_line = s->line;
	if (s->alias)
		alias_release(s->alias);
	if (s->tree)
		tree_put(s->tree);
	if (s->kind == SOURCE_FILE)
		close(s->fd);
	free(s->buf);
	if (s->heap)
		free(s);
}

void
source_unwind(struct source *to)
{
	while (source_top != to)
		source_pop();
}

void
source_discard_line(void)
{
	while (source_top->alias)
		source_pop();
	source_top->p = source_top->end = source_top->limit;
}

bool
source_exhausted(void)
{
	struct source *s = source_top;
	const char *p;

	if (s->kind == SOURCE_FILE && s->end == s->limit && !s->at_end)
		read_more(s);
	if (!s->at_end || s->kind == SOURCE_TERMINAL || s->alias)
		return false;
	for (p = s->p; p < s->limit; p++)
		if (*p != ' ' && *p != '\t' && *p != '\n')
			return false;
	return true;
}

static struct source *
shared(void)
{
	struct source *s = source_top;

	while (s && s->kind != SOURCE_STDIN)
		s = s->up;
	return s;
}

void
source_sync(void)
{
	struct source *s = shared();

	if (s == NULL || !s->seekable || s->synced || s->limit == s->p)
		return;
	s->offset = lseek(s->fd, -(off_t)(s->limit - s->p), SEEK_CUR);
	s->synced = true;
}

/* Take the descriptor back: skip what we have, unless someone read on. */
static void
resume(struct source *s)
{
	off_t now = lseek(s->fd, 0, SEEK_CUR);

	s->synced = false;
	if (now == (off_t)s->offset) {
		lseek(s->fd, s->limit - s->p, SEEK_CUR);
	} else {
		s->p = s->end = s->limit;
		s->at_end = false;
	}
}

void
source_move_fd(int fd)
{
	for (struct source *s = source_top; s; s = s->up) {
		if (s->kind == SOURCE_FILE && s->fd == fd) {
			int to = fd_move_high(fd);

			if (to >= 0)
				s->fd = to;
		}
	}
}

bool
source_owns_fd(int fd)
{
	for (struct source *s = source_top; s; s = s->up)
		if (s->kind == SOURCE_FILE && s->fd == fd)
			return true;
	return false;
}

static bool
next_line(struct source *s)
{
	const char *nl;

	if (s->synced)
		resume(s);
	for (;;) {
		size_t left = (size_t)(s->limit - s->end);

		nl = left ? memchr(s->end, '\n', left) : NULL;
		if (nl || s->at_end || left == SOURCE_BLOCK)
			break;
		read_more(s);
	}
	if (s->end == s->limit)
		return false;
	s->p = s->end;
	s->end = nl ? nl + 1 : s->limit;
	if (!s->mid_line)
		source_line++;
	s->mid_line = nl == NULL;
	if (OPT(VERBOSE) && s->kind != SOURCE_STRING) {
		out_put(&out2, s->p, (size_t)(s->end - s->p));
		out_flush(&out2);
	}
	return true;
}

static bool
next_typed_line(struct source *s)
{
	ssize_t n = terminal_line(&s->buf);

	if (n < 0) {
		exit_status = 128 + SIGINT;
		throw_up(WHY_INTERRUPT);
	}
	s->p = s->buf;
	s->end = s->limit = s->buf + n;
	source_line++;
	return n > 0;
}

int
source_fill(void)
{
	for (;;) {
		struct source *s = source_top;
		bool more = s->kind == SOURCE_TERMINAL ? next_typed_line(s)
						       : next_line(s);

		if (more)
			return (unsigned char)*s->p++;
		if (s->alias == NULL)
			return SOURCE_END;
		source_pop();
		if (source_top->p < source_top->end)
			return (unsigned char)*source_top->p++;
	}
}
