/*
 * exec.c - execve in other words: arguments one by one, and the search in PATH.
 */
#define _GNU_SOURCE
#include <limits.h>
#include <paths.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <libc/posix/call.h>

int
execv(const char *path, char *const argv[])
{
	return execve(path, argv, environ);
}

/* A file that is no program is a shell's script. */
static int
run_script(const char *path, char *const argv[], char *const envp[])
{
	size_t n = 0;
	char **args;
	int saved;

	while (argv[n] != NULL)
		n++;
	args = malloc((n + 3) * sizeof *args);
	if (args == NULL)
		return -1;
	args[0] = n > 0 ? argv[0] : (char *)(uintptr_t) "sh";
	args[1] = (char *)(uintptr_t)path;
	for (size_t i = 1; i <= n; i++)
		args[i + 1] = argv[i];
	if (n == 0)
		args[2] = NULL;
	execve(_PATH_BSHELL, args, envp);
	saved = errno;
	free(args);
	errno = saved;
	return -1;
}

static int
try(const char *path, char *const argv[], char *const envp[])
{
	execve(path, argv, envp);
	return errno == ENOEXEC ? run_script(path, argv, envp) : -1;
}

int
execvpe(const char *file, char *const argv[], char *const envp[])
{
	const char *path = getenv("PATH"), *end;
	char full[PATH_MAX];
	size_t dir, name = strlen(file);
	bool denied = false;

	if (name == 0)
		return __fail(E_NOENT);
	if (strchr(file, '/') != NULL)
		return try(file, argv, envp);
	if (path == NULL)
		path = _PATH_DEFPATH;
	for (;; path = end + 1) {
		end = strchrnul(path, ':');
		dir = (size_t)(end - path);
		if (dir + name + 2 <= sizeof full) {
			memcpy(full, path, dir);
			if (dir > 0)
				full[dir++] = '/';
			memcpy(full + dir, file, name + 1);
			try(full, argv, envp);
			if (errno == EACCES)
				denied = true;
			else if (errno != ENOENT && errno != ENOTDIR)
				return -1;
		}
		if (*end == '\0')
			return __fail(denied ? E_ACCES : E_NOENT);
	}
}

int
execvp(const char *file, char *const argv[])
{
	return execvpe(file, argv, environ);
}

/* arg0 and the rest of a list up to NULL, as a vector on the heap. */
static char **
gather(const char *arg0, va_list *args)
{
	va_list count;
	size_t n = 1;
	char **argv;

	va_copy(count, *args);
	if (arg0 != NULL)
		while (va_arg(count, char *) != NULL)
			n++;
	va_end(count);
	argv = malloc((n + 1) * sizeof *argv);
	if (argv == NULL)
		return NULL;
	argv[0] = (char *)(uintptr_t)arg0;
	for (size_t i = 1; arg0 != NULL && i <= n; i++)
		argv[i] = va_arg(*args, char *);
	return argv;
}

static void
forget(char **argv)
{
	int saved = errno;

	free(argv);
	errno = saved;
}

int
execl(const char *path, const char *arg0, ...)
{
	va_list args;
	char **argv;

	va_start(args, arg0);
	argv = gather(arg0, &args);
	va_end(args);
	if (argv != NULL)
		execve(path, argv, environ);
	forget(argv);
	return -1;
}

int
execle(const char *path, const char *arg0, ...)
{
	va_list args;
	char **argv, **envp = NULL;

	va_start(args, arg0);
	argv = gather(arg0, &args);
	if (argv != NULL)
		envp = va_arg(args, char **);
	va_end(args);
	if (argv != NULL)
		execve(path, argv, envp);
	forget(argv);
	return -1;
}

int
execlp(const char *file, const char *arg0, ...)
{
	va_list args;
	char **argv;

	va_start(args, arg0);
	argv = gather(arg0, &args);
	va_end(args);
	if (argv != NULL)
		execvp(file, argv);
	forget(argv);
	return -1;
}
