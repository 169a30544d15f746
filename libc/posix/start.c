/*
 * start.c - from a program's entry to its main.
 *
 * The stack holds what proc/exec put there (proto/proc.h): argc, argv, environ
 * and the start block, which carries what POSIX keeps over exec and libc holds.
 */
#include <stdlib.h>
#include <unistd.h>
#include <libc/posix/call.h>
#include <libc/posix/start.h>
#include <proto/proc.h>

typedef void (*hook_fn)(void);
extern const hook_fn __preinit_array_start[] __attribute__((weak));
extern const hook_fn __preinit_array_end[] __attribute__((weak));
extern const hook_fn __init_array_start[] __attribute__((weak));
extern const hook_fn __init_array_end[] __attribute__((weak));
extern const hook_fn __fini_array_start[] __attribute__((weak));
extern const hook_fn __fini_array_end[] __attribute__((weak));

u32 __umask_now = 022;
const char *__progname = "";

static void
run_fini(void)
{
	const hook_fn *f = __fini_array_end;

	while (f > __fini_array_start)
		(*--f)();
}

static void
run_hooks(const hook_fn *f, const hook_fn *end)
{
	while (f < end)
		(*f++)();
}

static void
set_progname(const char *arg0)
{
	const char *slash = strrchr(arg0, '/');

	__progname = slash ? slash + 1 : arg0;
}

void
__program_start(u32 *stack, int (*entry)(int, char **, char **))
{
	int argc = (int)stack[0];
	char **argv = (char **)(stack + 1), **envp = argv + argc + 1, **end;
	const struct start_block *block;

	for (end = envp; *end != NULL; end++)
		;
	block = (const struct start_block *)(end + 1);
	if (block->magic == START_MAGIC) {
		__umask_now = block->umask & 0777;
		__brk_start(block->brk);
	}
	environ = envp;
	if (argc > 0)
		set_progname(argv[0]);
	__tls_start();
	run_hooks(__preinit_array_start, __preinit_array_end);
	run_hooks(__init_array_start, __init_array_end);
	if (&__fini_array_end[0] > &__fini_array_start[0])
		atexit(run_fini);
	exit(entry(argc, argv, envp));
}
