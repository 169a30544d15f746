/*
 * seeds.c - the functions of <lib.h>, as the systems Maque grew from had them.
 *
 * Rule: each is a POSIX call with other arguments; nothing is kept here.
 */
#include <lib.h>
#include <sched.h>
#include <stdio.h>
#include <sys/stat.h>
#include <termios.h>
#include <libc/posix/walk.h>

enum { READLINE = 1024 };

int
fdtype(int fd)
{
	struct stat st;

	if (fstat(fd, &st) < 0)
		return -1;
	if (S_ISREG(st.st_mode))
		return FDTYPE_FILE;
	if (S_ISDIR(st.st_mode))
		return FDTYPE_DIR;
	if (S_ISFIFO(st.st_mode))
		return FDTYPE_PIPE;
	return isatty(fd) ? FDTYPE_TTY : FDTYPE_DEV;
}

int(create)(const char *path, int mode)
{
	return (open)(path, O_RDWR | O_CREAT | O_TRUNC, mode);
}

int
cputs(const char *text, size_t n)
{
	int err = sys_debug(text, n);

	return err < 0 ? __fail(err) : (int)n;
}

char *
readline(const char *prompt)
{
	static char line[READLINE];
	size_t n = 0;
	int c;

	if (prompt != NULL) {
		fputs(prompt, stdout);
		fflush(stdout);
	}
	while ((c = getchar()) != EOF && c != '\n')
		if (n < sizeof line - 1)
			line[n++] = (char)c;
	line[n] = '\0';
	return c == EOF && n == 0 ? NULL : line;
}

unsigned
gettime(void)
{
	return (unsigned)(sys_clock(NULL) / 1000);
}

int
yield(void)
{
	return sched_yield();
}

/* A path of len bytes gets its NUL. */
static int
terminate(char to[PATH_LEN + 1], const char *path, int len)
{
	if (path == NULL || len < 0)
		return -E_INVAL;
	if (len > PATH_LEN)
		return -E_NAMETOOLONG;
	memcpy(to, path, (size_t)len);
	to[len] = '\0';
	return 0;
}

int
lib_open(const char *path, int len, int flags, int mode)
{
	char full[PATH_LEN + 1];
	int err = terminate(full, path, len);

	return err ? __fail(err) : (open)(full, flags, mode);
}

int
lib_create(const char *path, int len, int mode)
{
	char full[PATH_LEN + 1];
	int err = terminate(full, path, len);

	return err ? __fail(err) : (create)(full, mode);
}

int
lib_mkdir(const char *path, int len, int mode)
{
	char full[PATH_LEN + 1];
	int err = terminate(full, path, len);

	return err ? __fail(err) : (mkdir)(full, (mode_t)mode);
}

int
lib_wait(int pid)
{
	return waitpid(pid == 0 ? -1 : pid, NULL, 0);
}

int
lib_exit(int pid)
{
	if (pid == 0 || pid == getpid())
		(exit)(0);
	return kill(pid, SIGKILL);
}
