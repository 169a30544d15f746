/*
 * out.h - buffered output of the shell itself.
 *
 * Invariant: both buffers are empty whenever a process is made or replaced
 * and whenever a descriptor changes, so no text is written twice or elsewhere.
 */
#pragma once
#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>

struct out {
	int fd;
	bool failed; /* a write did not go through; sticky */
	size_t len;
	char buf[1024];
};

extern struct out out1; /* standard output, flushed after a builtin */
extern struct out out2; /* standard error, flushed after a message */

void out_flush(struct out *o);
void out_flush_all(void);
void out_put(struct out *o, const char *s, size_t n);
void out_puts(struct out *o, const char *s);
void out_putc(struct out *o, char c);
/* Knows %s %c %d %u %o %x %ld %lld %% with width, `-` and `0`; no more. */
__attribute__((format(printf, 2, 3))) void out_fmt(
    struct out *o, const char *fmt, ...);
void out_vfmt(struct out *o, const char *fmt, va_list ap);
/* Write s so that the shell reads it back as one word. */
void out_quoted(struct out *o, const char *s);
