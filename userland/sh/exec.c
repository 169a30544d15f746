/*
 * exec.c - becoming another program, or another script.
 *
 * A file that the system will not run, but that looks like text, is run by
 * this very process as if by `sh file arguments`.
 */
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include "alias.h"
#include "error.h"
#include "eval.h"
#include "exec.h"
#include "func.h"
#include "mem.h"
#include "opt.h"
#include "out.h"
#include "path.h"
#include "redir.h"
#include "scope.h"
#include "source.h"
#include "trap.h"
#include "var.h"

jmp_buf exec_restart;
const char *exec_script;

/* Text has no NUL in its first line, and no ELF file is text. */
static bool
is_text(const char *path)
{
	char block[256];
	ssize_t n;
	const char *end;
	int fd = open(path, O_RDONLY);

	if (fd < 0)
		return false;
	n = read(fd, block, sizeof block);
	close(fd);
	if (n < 0 || (n >= 4 && memcmp(block, "\177ELF", 4) == 0))
		return false;
	end = memchr(block, '\n', (size_t)n);
	if (end == NULL)
		end = block + n;
	return memchr(block, '\0', (size_t)(end - block)) == NULL;
}

static char **
copy_strings(char **v)
{
	size_t n = 0;
	char **copy;

	while (v[n])
		n++;
	copy = xmalloc((n + 1) * sizeof *copy);
	for (size_t i = 0; i < n; i++)
		copy[i] = xstrdup(v[i]);
	copy[n] = NULL;
	return copy;
}

/* Forget all that a new shell would not have inherited. */
__attribute__((noreturn)) static void
become_script(const char *path, char **argv, char **envp)
{
	exec_script = xstrdup(path);
	argv = copy_strings(argv);
	envp = copy_strings(envp);
	catch_top = NULL;
	redir_forget();
	scope_forget();
	source_unwind(NULL);
	trap_child();
	func_clear();
	alias_clear();
	memset(opts, 0, sizeof opts);
	eval_skip = SKIP_NONE;
	eval_depth = loop_depth = 0;
	exit_status = 0;
	shell_pid = getpid();
	var_clear();
	var_import(envp);
	params = (struct params){ 0 };
	for (char **v = argv + 1; *v; v++)
		params.n++;
	params.v = argv + 1;
	longjmp(exec_restart, 1);
}

void
exec_program(const char *path, char **argv)
{
	char **envp = var_environ();
	int why;

	out_flush_all();
	execve(path, argv, envp);
	why = errno;
	if (why == ENOENT && strchr(argv[0], '/') == NULL) {
		/* It may have moved since we remembered it. */
		path_forget(NULL);
		path = path_find(argv[0], NULL);
		why = errno;
		if (path) {
			execve(path, argv, envp);
			why = errno;
		}
	}
	if (why == ENOEXEC && is_text(path))
		become_script(path, argv, envp);
	if (why == ENOENT || why == ENOTDIR) {
		sh_warn("%s: not found", argv[0]);
		sh_exit(127);
	}
	sh_warn("%s: %s", argv[0], error_text(why));
	sh_exit(126);
}
