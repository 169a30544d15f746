/*
 * main.c - the command line, the first environment, and which way the
 * commands come.
 */
#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <unistd.h>
#include "cd.h"
#include "error.h"
#include "eval.h"
#include "exec.h"
#include "num.h"
#include "opt.h"
#include "out.h"
#include "path.h"
#include "redir.h"
#include "repl.h"
#include "scope.h"
#include "signals.h"
#include "source.h"
#include "var.h"

extern char **environ;

struct invocation {
	bool is_command, is_login;
	char **operands; /* what follows the options */
};

static void
reset_getopts(const char *value)
{
	const int n = value ? num_parse(value) : 1;

	params.opt_index = n > 0 ? n : 1;
	params.opt_at = 0;
}

/* What every shell sets, whatever it inherited. */
static void
set_defaults(void)
{
	var_set("IFS", " \t\n", 0);
	var_set("OPTIND", "1", 0);
	if (var_get("PATH") == NULL)
		var_set("PATH", path_default, 0);
	if (var_get("PS1") == NULL)
		var_set("PS1", geteuid() == 0 ? "# " : "$ ", 0);
	var_set("PS2", "> ", 0);
	if (var_get("PS4") == NULL)
		var_set("PS4", "+ ", 0);
	var_set_number("PPID", (long)getppid());
	cd_init();
}

/* A word of options; how many further words it took. */
static int
take_options(struct invocation *in, char **word)
{
	const bool on = word[0][0] == '-';
	int used = 0;

	for (const char *s = word[0] + 1; *s; s++) {
		if (*s == 'c') {
			in->is_command = on;
		} else if (*s == 'l') {
			in->is_login = on;
		} else if (*s == 'o') {
			const char *name = word[++used];

			if (name == NULL || !opt_set_name(name, on))
				sh_error(
				    "Illegal option -o %s", name ? name : "");
		} else if (!opt_set_letter(*s, on)) {
			sh_error("Illegal option %c%c", word[0][0], *s);
		}
	}
	return used;
}

static void
parse_command_line(struct invocation *in, char **argv)
{
	in->is_login = argv[0] && argv[0][0] == '-';
	if (argv[0])
		argv++;
	for (; *argv && ((*argv)[0] == '-' || (*argv)[0] == '+'); argv++) {
		if (strcmp(*argv, "--") == 0 || strcmp(*argv, "-") == 0) {
			argv++;
			break;
		}
		if ((*argv)[1] == '\0')
			break;
		argv += take_options(in, argv);
	}
	in->operands = argv;
}

static void
use_params(char **v)
{
	params.v = v;
	for (params.n = 0; v[params.n];)
		params.n++;
}

/* Read commands from a file, as `.` does, if it is there. */
static void
run_profile(const char *dir, const char *name)
{
	struct source s;
	struct catch c;
	char path[256];
	int fd;

	if (dir == NULL || strlen(dir) + strlen(name) + 1 > sizeof path)
		return;
	strcpy(path, dir);
	strcat(path, name);
	fd = open(path, O_RDONLY);
	if (fd >= 0)
		fd = fd_move_high(fd);
	if (fd < 0)
		return;
	if (CATCH(&c) == 0) {
		if (source_push_fd(&s, SOURCE_FILE, fd))
			eval_source(0);
		else
			source_pop();
		catch_leave(&c);
	}
	eval_skip = SKIP_NONE;
}

__attribute__((noreturn)) static void
run_text(const char *text)
{
	struct source s;

	source_push_string(&s, text, strlen(text));
	eval_source(EVAL_EXIT);
	sh_exit(exit_status);
}

__attribute__((noreturn)) static void
run_file(const char *name)
{
	struct source s;
	int fd = open(name, O_RDONLY);

	if (fd >= 0)
		fd = fd_move_high(fd);
	if (fd < 0)
		sh_fail(errno == EACCES ? 126 : 127, "cannot open %s: %s", name,
		    error_text(errno));
	arg0 = name;
	if (!source_push_fd(&s, SOURCE_FILE, fd))
		sh_fail(126, "%s: cannot execute binary file", name);
	eval_source(EVAL_EXIT);
	sh_exit(exit_status);
}

__attribute__((noreturn)) static void
run_stdin(const struct invocation *in)
{
	struct source s;

	if (in->is_login) {
		run_profile("", "/etc/profile");
		run_profile(var_get("HOME"), "/.profile");
	}
	if (OPT(INTERACTIVE)) {
		signal_interactive();
		run_profile(var_get("ENV"), "");
		repl();
	} else {
		source_push_fd(&s, SOURCE_STDIN, 0);
		eval_source(0);
	}
	sh_exit(exit_status);
}

static void
start(struct invocation *in, char **argv)
{
	parse_command_line(in, argv);
	if (in->is_command) {
		if (*in->operands == NULL)
			sh_error("-c requires an argument");
		if (in->operands[1])
			arg0 = in->operands[1];
		use_params(in->operands + (in->operands[1] ? 2 : 1));
		run_text(in->operands[0]);
	}
	if (*in->operands && !OPT(STDIN)) {
		use_params(in->operands + 1);
		run_file(in->operands[0]);
	}
	OPT(STDIN) = true;
	use_params(in->operands);
	if (isatty(0) && isatty(2))
		OPT(INTERACTIVE) = true;
	run_stdin(in);
}

int
main(int argc, char **argv)
{
	struct invocation in = { 0 };

	(void)argc;
	shell_pid = getpid();
	if (argv[0])
		arg0 = argv[0];
	var_hook("PATH", path_forget);
	var_hook("OPTIND", reset_getopts);
	if (setjmp(exec_restart) != 0) {
		set_defaults();
		run_file(exec_script);
	}
	var_import(environ);
	set_defaults();
	start(&in, argv);
}
