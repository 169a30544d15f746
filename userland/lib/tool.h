/*
 * tool.h - what every tool shares: messages, buffered output and input,
 * options, numbers, strings.
 *
 * A tool starts with tool_init() and ends with tool_exit(), which writes out
 * what is buffered; a failed write is reported there or before, never lost.
 * fail() reports and goes on: the status becomes tool_trouble.
 */
#pragma once
#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

#define FORMAT(f, a) __attribute__((format(printf, f, a)))
#define COUNT(array) (sizeof(array) / sizeof((array)[0]))

/* err.c */
extern const char *tool_name;  /* argv[0] */
extern int tool_status;        /* exit status so far */
extern int tool_trouble;       /* exit status of a failure: 1 or more */
extern bool tool_named_hint;   /* as cmp and diff write it */
extern const char *tool_usage; /* to be shown before the hint */

void tool_init(char **argv, int trouble);
_Noreturn void tool_exit(int status);
void fail(const char *fmt, ...) FORMAT(1, 2);
void fail_errno(const char *fmt, ...) FORMAT(1, 2);
_Noreturn void die(const char *fmt, ...) FORMAT(1, 2);
_Noreturn void die_errno(const char *fmt, ...) FORMAT(1, 2);
_Noreturn void die_usage(const char *fmt, ...) FORMAT(1, 2);

/* quote.c: a name in a message; the result lives for a few calls. */
const char *quote(const char *name);  /* always in quotes */
const char *quotef(const char *name); /* in quotes when it needs them */
const char *quotes(const char *name); /* the same, a colon is plain */

/* mem.c: never NULL; a tool that is out of memory ends. */
void *xmalloc(size_t size);
void *xrealloc(void *old, size_t size);
void *xgrow(void *old, size_t *cap, size_t need, size_t width);
char *xstrdup(const char *s);
char *xmemdup(const char *s, size_t len);

/* str.c: a growing run of bytes, always followed by a NUL. */
struct str {
	char *p;
	size_t len, cap;
};
void str_add(struct str *s, const void *bytes, size_t len);
void str_adds(struct str *s, const char *text);
void str_addc(struct str *s, int c);
void str_fill(struct str *s, int c, size_t count);
void str_vfmt(struct str *s, const char *fmt, va_list ap);
void str_fmt(struct str *s, const char *fmt, ...) FORMAT(2, 3);
void str_cut(struct str *s, size_t len);
void str_free(struct str *s);
char *fmt_new(const char *fmt, ...) FORMAT(1, 2);

/* out.c: buffered standard output. */
extern char *out_at, *out_end;
void out_flush(void);
void out_flush_tty(void);
void out_write(const void *bytes, size_t len);
void out_str(const char *text);
void out_fmt(const char *fmt, ...) FORMAT(1, 2);

static inline void
out_c(int c)
{
	if (out_at == out_end)
		out_flush();
	*out_at++ = (char)c;
}

/* io.c: whole reads and writes, restarted after a signal. */
ssize_t io_read(int fd, void *buf, size_t len);
ssize_t io_read_full(int fd, void *buf, size_t len);
int io_write(int fd, const void *buf, size_t len);

/* in.c: buffered input by byte or by line, of any length. */
struct in {
	int fd;
	int err; /* errno of the read that failed, or 0 */
	bool eof;
	const char *name; /* as given; "-" is standard input */
	char *buf;
	size_t pos, len, cap;
};
int in_open(struct in *in, const char *name);
void in_fd(struct in *in, int fd, const char *name);
void in_close(struct in *in);
bool in_fill(struct in *in);
bool in_line(struct in *in, int delim, char **line, size_t *len);
int in_peek(struct in *in);

static inline int
in_c(struct in *in)
{
	if (in->pos == in->len && !in_fill(in))
		return -1;
	return (unsigned char)in->buf[in->pos++];
}

/* opt.c: options, anywhere among the operands, short or long. */
struct opt_long {
	const char *name;
	int key;
	int arg; /* 0 none, 1 required, 2 optional */
};
struct opt {
	const char *shorts; /* as for getopt; "+" stops at an operand */
	const struct opt_long *longs;
	const char *usage; /* what follows the name in the usage line */
	char **argv;
	char **operands; /* after the last option: ends with NULL */
	int count;       /* of operands */
	char *arg;       /* argument of the option just returned */
	const char *at;
};
void opt_init(struct opt *o, char **argv, const char *shorts,
    const struct opt_long *longs, const char *usage);
int opt_next(struct opt *o);
char **opt_only(struct opt *o, char **argv, const char *usage);
void opt_need(struct opt *o, int min, int max);

/* each.c: fn for every operand that opens; none: standard input. */
void each_file(const struct opt *o, void (*fn)(struct in *in));
void in_report(const struct in *in); /* a failed read, if there was one */

/* num.c */
enum num_result { NUM_OK, NUM_BAD, NUM_BIG };
enum num_result num_parse(const char *s, const char *suffixes, uintmax_t *to);
enum num_result num_suffix(const char *s, uintmax_t *scale);
uintmax_t num_arg(const char *s, const char *suffixes, uintmax_t min,
    uintmax_t max, const char *what);
char *num_human(char buf[32], uintmax_t bytes, unsigned base);
double num_double(const char *s, bool *ok);
