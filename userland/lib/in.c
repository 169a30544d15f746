/*
 * in.c - buffered input.
 *
 * in_line() gives a pointer into the buffer, which grows until the line
 * fits; it is good until the next call.  The first failed read ends the
 * input like its end does and stays in err for the tool to report.
 */
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include "tool.h"

enum { IN_SIZE = 65536 };

void
in_fd(struct in *in, int fd, const char *name)
{
	*in = (struct in){ .fd = fd, .name = name };
}

int
in_open(struct in *in, const char *name)
{
	int fd = STDIN_FILENO;

	if (strcmp(name, "-") != 0) {
		fd = open(name, O_RDONLY);
		if (fd < 0)
			return -1;
	}
	in_fd(in, fd, name);
	return 0;
}

void
in_close(struct in *in)
{
	if (in->fd > STDIN_FILENO)
		close(in->fd);
	free(in->buf);
	*in = (struct in){ .fd = -1 };
}

/* Read more after what is not used yet; false at the end or on an error. */
bool
in_fill(struct in *in)
{
	ssize_t n;

	if (in->eof)
		return false;
	if (in->pos > 0) {
		memmove(in->buf, in->buf + in->pos, in->len - in->pos);
		in->len -= in->pos;
		in->pos = 0;
	}
	if (in->len == in->cap) {
		if (in->cap > SIZE_MAX / 4)
			die("memory exhausted");
		in->cap = in->cap != 0 ? in->cap * 2 : IN_SIZE;
		in->buf = xrealloc(in->buf, in->cap);
	}
	out_flush_tty();
	n = io_read(in->fd, in->buf + in->len, in->cap - in->len);
	if (n <= 0) {
		in->eof = true;
		in->err = n < 0 ? errno : 0;
		return false;
	}
	in->len += (size_t)n;
	return true;
}

int
in_peek(struct in *in)
{
	if (in->pos == in->len && !in_fill(in))
		return -1;
	return (unsigned char)in->buf[in->pos];
}

/* The next line, its delimiter included; the last one may have none. */
bool
in_line(struct in *in, int delim, char **line, size_t *len)
{
	size_t seen = 0;

	for (;;) {
		size_t have = in->len - in->pos;
		char *end = NULL;

		if (have > seen)
			end = memchr(
			    in->buf + in->pos + seen, delim, have - seen);
		if (end != NULL)
			*len = (size_t)(end + 1 - (in->buf + in->pos));
		else if (in_fill(in)) {
			seen = have;
			continue;
		} else if (have == 0)
			return false;
		else
			*len = have;
		*line = in->buf + in->pos;
		in->pos += *len;
		return true;
	}
}
