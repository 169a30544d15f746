/*
 * out.c - buffered standard output.
 *
 * 64 KiB per write, because each write is a message to a server.  A write
 * that fails ends the tool with a message: nothing is dropped in silence.
 */
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include "tool.h"

static char buffer[65536];
char *out_at = buffer;
char *out_end = buffer + sizeof(buffer);

static void
put(const char *p, size_t len)
{
	if (io_write(STDOUT_FILENO, p, len) == 0)
		return;
	out_at = buffer; /* or the message would come here again */
	die_errno("write error");
}

void
out_flush(void)
{
	size_t len = (size_t)(out_at - buffer);

	out_at = buffer;
	if (len != 0)
		put(buffer, len);
}

/* Before a wait for input: a person should see what is there so far. */
void
out_flush_tty(void)
{
	static int tty = -1;

	if (out_at == buffer)
		return;
	if (tty < 0)
		tty = isatty(STDOUT_FILENO);
	if (tty)
		out_flush();
}

void
out_write(const void *bytes, size_t len)
{
	if (len > (size_t)(out_end - out_at))
		out_flush();
	if (len > sizeof(buffer)) {
		put(bytes, len);
		return;
	}
	if (len != 0)
		memcpy(out_at, bytes, len);
	out_at += len;
}

void
out_str(const char *text)
{
	out_write(text, strlen(text));
}

void
out_fmt(const char *fmt, ...)
{
	static struct str s;
	va_list ap;

	str_cut(&s, 0);
	va_start(ap, fmt);
	str_vfmt(&s, fmt, ap);
	va_end(ap);
	out_write(s.p, s.len);
}
