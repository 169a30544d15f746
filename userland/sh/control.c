/*
 * control.c - builtins that steer the shell: break, return, exit, eval, dot,
 * exec, shift and the like.
 */
#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/times.h>
#include <unistd.h>
#include "builtin.h"
#include "error.h"
#include "eval.h"
#include "exec.h"
#include "num.h"
#include "out.h"
#include "path.h"
#include "redir.h"
#include "scope.h"
#include "source.h"
#include "str.h"
#include "trap.h"
#include "var.h"

int
builtin_colon(int argc, char **argv)
{
	(void)argc;
	(void)argv;
	return 0;
}

int
builtin_false(int argc, char **argv)
{
	(void)argc;
	(void)argv;
	return 1;
}

int
builtin_break(int argc, char **argv)
{
	int n = argc > 1 ? num_need(argv[1]) : 1;

	if (n == 0)
		sh_error("Illegal number: %s", argv[1]);
	if (n > loop_depth)
		n = loop_depth;
	if (n > 0) {
		eval_skip = argv[0][0] == 'b' ? SKIP_BREAK : SKIP_CONTINUE;
		eval_skip_count = n;
	}
	return 0;
}

int
builtin_return(int argc, char **argv)
{
	int status = argc > 1 ? num_need(argv[1]) : exit_status;

	eval_skip = SKIP_RETURN;
	return status;
}

int
builtin_exit(int argc, char **argv)
{
	if (argc > 1)
		sh_exit(num_need(argv[1]) & 0xff);
	sh_exit(trap_status >= 0 ? trap_status : exit_status);
}

int
builtin_shift(int argc, char **argv)
{
	int n = argc > 1 ? num_need(argv[1]) : 1;

	if (n > params.n)
		sh_error("can't shift that many");
	params_shift(n);
	return 0;
}

int
builtin_eval(int argc, char **argv)
{
	struct str t = { .a = &tmp };

	if (argc < 2)
		return 0;
	for (int i = 1; i < argc; i++) {
		if (i > 1)
			str_putc(&t, ' ');
		str_puts(&t, argv[i]);
	}
	error_command = NULL;
	exit_status = 0;
	eval_enter();
	eval_string(str_take(&t), 0);
	eval_leave();
	return exit_status;
}

static int
open_script(const char *name)
{
	const char *list = var_get("PATH"), *p;
	int fd;

	if (strchr(name, '/'))
		return open(name, O_RDONLY);
	while ((p = path_next(&list, name)) != NULL) {
		fd = open(p, O_RDONLY);
		if (fd >= 0)
			return fd;
	}
	errno = ENOENT;
	return -1;
}

int
builtin_dot(int argc, char **argv)
{
	struct source s;
	int fd;

	if (argc < 2)
		sh_error("a file name is needed");
	fd = open_script(argv[1]);
	if (fd >= 0)
		fd = fd_move_high(fd);
	if (fd < 0)
		sh_error("cannot open %s: %s", argv[1], error_text(errno));
	eval_enter();
	if (!source_push_fd(&s, SOURCE_FILE, fd))
		sh_error("%s: not a script", argv[1]);
	error_command = NULL;
	exit_status = 0;
	eval_source(0);
	eval_leave();
	if (eval_skip == SKIP_RETURN)
		eval_skip = SKIP_NONE;
	return exit_status;
}

int
builtin_exec(int argc, char **argv)
{
	const char *path;

	if (argc > 1 && strcmp(argv[1], "--") == 0)
		argc--, argv++;
	if (argc < 2)
		return 0;
	argv++;
	path = strchr(*argv, '/') ? *argv : path_find(*argv, NULL);
	if (path == NULL) {
		if (errno == ENOENT)
			sh_fail(127, "%s: not found", *argv);
		sh_fail(126, "%s: %s", *argv, error_text(errno));
	}
	exec_program(path, argv);
}

static void
print_time(clock_t ticks, long per_second, char end)
{
	long s = (long)ticks / per_second;

	out_fmt(&out1, "%ldm%ld.%02lds%c", s / 60, s % 60,
	    (long)ticks % per_second * 100 / per_second, end);
}

int
builtin_times(int argc, char **argv)
{
	struct tms t = { 0 };
	long per_second = sysconf(_SC_CLK_TCK);

	(void)argc;
	(void)argv;
	times(&t);
	if (per_second <= 0)
		per_second = 100;
	print_time(t.tms_utime, per_second, ' ');
	print_time(t.tms_stime, per_second, '\n');
	print_time(t.tms_cutime, per_second, ' ');
	print_time(t.tms_cstime, per_second, '\n');
	return 0;
}
