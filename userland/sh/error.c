/*
 * error.c - diagnostics, catch and throw.
 */
#include <errno.h>
#include "check.h"
#include "error.h"
#include "eval.h"
#include "lex.h"
#include "opt.h"
#include "out.h"
#include "redir.h"
#include "scope.h"
#include "source.h"

struct catch *catch_top;
const char *arg0 = "sh";
const char *error_command;
int error_line;

void
catch_enter(struct catch *c)
{
	c->up = catch_top;
	c->mark = arena_mark(&tmp);
	c->source = source_top;
	c->scope = scope_top;
	c->redirs = redir_depth();
	c->loops = loop_depth;
	c->depth = eval_depth;
	c->command = error_command;
	catch_top = c;
}

void
catch_leave(struct catch *c)
{
	assert(catch_top == c);
	catch_top = c->up;
}

void
throw_up(enum why why)
{
	struct catch *c = catch_top;

	if (c == NULL)
		sh_exit(exit_status);
	catch_top = c->up;
	redir_unwind(c->redirs);
	scope_unwind(c->scope);
	source_unwind(c->source);
	lex_reset();
	loop_depth = c->loops;
	eval_depth = c->depth;
	eval_skip = SKIP_NONE;
	error_command = c->command;
	arena_release(&tmp, c->mark);
	longjmp(c->env, (int)why);
}

static void
message(const char *fmt, va_list ap)
{
	out_flush(&out1);
	out_puts(&out2, arg0);
	if (!OPT(INTERACTIVE))
		out_fmt(&out2, ": %d", error_line);
	out_puts(&out2, ": ");
	if (error_command)
		out_fmt(&out2, "%s: ", error_command);
	out_vfmt(&out2, fmt, ap);
	out_putc(&out2, '\n');
	out_flush(&out2);
}

void
sh_warn(const char *fmt, ...)
{
	va_list ap;

	va_start(ap, fmt);
	message(fmt, ap);
	va_end(ap);
}

void
sh_error(const char *fmt, ...)
{
	va_list ap;

	va_start(ap, fmt);
	message(fmt, ap);
	va_end(ap);
	exit_status = 2;
	throw_up(WHY_ERROR);
}

void
sh_fail(int status, const char *fmt, ...)
{
	va_list ap;

	va_start(ap, fmt);
	message(fmt, ap);
	va_end(ap);
	exit_status = status;
	throw_up(WHY_ERROR);
}

const char *
error_text(int err)
{
	static const struct {
		int err;
		const char *text;
	} texts[] = {
		{ ENOENT, "No such file" },
		{ ENOTDIR, "No such file" },
		{ EACCES, "Permission denied" },
		{ ENOEXEC, "Exec format error" },
		{ EISDIR, "Is a directory" },
		{ EEXIST, "File exists" },
		{ E2BIG, "Argument list too long" },
		{ EAGAIN, "Resource temporarily unavailable" },
		{ EBADF, "Bad file descriptor" },
		{ EBUSY, "Device or resource busy" },
		{ EFAULT, "Bad address" },
		{ EFBIG, "File too large" },
		{ EINTR, "Interrupted system call" },
		{ EINVAL, "Invalid argument" },
		{ EIO, "Input/output error" },
		{ ELOOP, "Too many levels of symbolic links" },
		{ EMFILE, "Too many open files" },
		{ ENAMETOOLONG, "File name too long" },
		{ ENFILE, "Too many open files in system" },
		{ ENODEV, "No such device" },
		{ ENOMEM, "Cannot allocate memory" },
		{ ENOSPC, "No space left on device" },
		{ ENOSYS, "Function not implemented" },
		{ ENXIO, "No such device or address" },
		{ EPERM, "Operation not permitted" },
		{ EPIPE, "Broken pipe" },
		{ EROFS, "Read-only file system" },
		{ ESRCH, "No such process" },
		{ ETXTBSY, "Text file busy" },
	};

	for (size_t i = 0; i < sizeof texts / sizeof texts[0]; i++)
		if (texts[i].err == err)
			return texts[i].text;
	return "Unknown error";
}
