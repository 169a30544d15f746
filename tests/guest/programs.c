/*
 * programs.c - exec of what is no program, of much, and at bad moments.
 *
 *	programs DIR SOUND	SOUND: a small program that exits with 0
 */
#define _GNU_SOURCE
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>
#include "check.h"

int failures;

enum { FILE_MAX = 1 << 20, NOT = 100 };

static char file[256], image[FILE_MAX];
static const char *self, *sound;
static char *none[] = { NULL };
static unsigned seed = 1;

static unsigned
chance(unsigned n)
{
	seed = seed * 1103515245 + 12345;
	return (seed >> 16) % n;
}

static void
put(const void *p, size_t n, int mode)
{
	int fd;

	unlink(file);
	fd = open(file, O_CREAT | O_WRONLY | O_TRUNC, 0755);
	CHECK(fd >= 0);
	EQ(write(fd, p, n), n);
	close(fd);
	EQ(chmod(file, (mode_t)mode), 0);
}

/* The status, or NOT + errno where exec fails. */
static int
run(const char *path, char *const argv[])
{
	int s = -1, pid = fork();

	if (pid == 0) {
		execve(path, argv, none);
		_exit(NOT + errno);
	}
	CHECK(pid > 0 && waitpid(pid, &s, 0) == pid);
	return WIFEXITED(s) ? WEXITSTATUS(s) : -1;
}

static void
damaged(void)
{
	char *argv[] = { file, NULL };
	char *dir[] = { (char *)(unsigned long)"/", NULL };
	int fd = open(sound, O_RDONLY);
	ssize_t n = read(fd, image, sizeof image);

	close(fd);
	CHECK(n > 1000 && n < FILE_MAX);
	put(image, (size_t)n, 0755);
	EQ(run(file, argv), 0);
	put(image, (size_t)n, 0644);
	EQ(run(file, argv), NOT + EACCES);
	put(image, 40, 0755);
	EQ(run(file, argv), NOT + ENOEXEC);
	put("hello", 5, 0755);
	EQ(run(file, argv), NOT + ENOEXEC);
	EQ(run("/", dir), NOT + EACCES);
	EQ(run("/no/such/file", dir), NOT + ENOENT);
	/* Bits turned over in the headers: anything but a dead system. */
	for (int i = 0; i < 150; i++) {
		unsigned at = 4 + chance(200);
		char save = image[at];

		image[at] = (char)(save ^ 1 << chance(8));
		put(image, (size_t)n, 0755);
		run(file, argv);
		image[at] = save;
	}
	unlink(file);
}

/* argc strings of len bytes each. */
static int
many(int argc, size_t len)
{
	static char *argv[40000];
	char *text = malloc(len + 1), number[16], size[16];
	int i, s;

	memset(text, 'k', len);
	text[len] = 0;
	snprintf(number, sizeof number, "%d", argc);
	snprintf(size, sizeof size, "%d", (int)len);
	argv[0] = (char *)(unsigned long)self;
	argv[1] = (char *)(unsigned long)"count";
	argv[2] = number;
	argv[3] = size;
	for (i = 4; i < argc; i++)
		argv[i] = text;
	argv[i] = NULL;
	s = run(self, argv);
	free(text);
	return s;
}

/* The other side of it. */
static int
count(int argc, char **argv)
{
	size_t len = (size_t)atoi(argv[3]);

	for (int i = 4; i < argc; i++)
		if (strlen(argv[i]) != len || argv[i][len / 2] != 'k')
			return 2;
	return argc == atoi(argv[2]) && argv[argc] == NULL ? 0 : 1;
}

static void
arguments(void)
{
	EQ(many(64, 1024), 0);
	EQ(many(240, 1000), 0);
	EQ(many(20000, 1), 0);
	EQ(many(5, 120000), 0);
}

/* Killed while they fork and exec: each is waited for, none is left. */
static void
killed(void)
{
	char *argv[] = { (char *)(unsigned long)sound, NULL };

	for (int i = 0; i < 150; i++) {
		int pid[4], s;

		for (int j = 0; j < 4; j++) {
			pid[j] = fork();
			if (pid[j] == 0) {
				if (j & 1 && fork() == 0)
					_exit(0);
				execve(sound, argv, none);
				_exit(1);
			}
			CHECK(pid[j] > 0);
		}
		for (volatile unsigned k = chance(40000); k > 0; k--)
			;
		for (int j = 0; j < 4; j++)
			EQ(kill(pid[j], SIGKILL), 0);
		for (int j = 0; j < 4; j++) {
			EQ(waitpid(pid[j], &s, 0), pid[j]);
			CHECK(s == SIGKILL || s == 0);
		}
	}
	FAILS(waitpid(-1, NULL, 0), ECHILD);
}

int
main(int argc, char **argv)
{
	setvbuf(stdout, NULL, _IONBF, 0);
	self = argv[0];
	if (argc > 3 && strcmp(argv[1], "count") == 0)
		return count(argc, argv);
	if (argc != 3)
		return 2;
	snprintf(file, sizeof file, "%s/program", argv[1]);
	sound = argv[2];
	damaged();
	arguments();
	killed();
	puts(failures ? "failed" : "ok");
	return failures != 0;
}
