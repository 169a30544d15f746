/*
 * pipetest - pipes and FIFOs in four steps: a byte, what they are, the wrong
 * ends, a FIFO by name.
 */
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <sys/stat.h>
#include <unistd.h>
#include "../lib/seed.h"

static void
one_byte(int fd[2])
{
	char byte = 0;
	pid_t pid = seed_fork();

	if (pid == 0) {
		close(fd[0]);
		_exit(write(fd[1], "A", 1) == 1 ? 0 : 1);
	}
	MUST(read(fd[0], &byte, 1) == 1 && byte == 'A');
	MUST(seed_exited(seed_wait(pid), 0));
	say("pipetest step1 ok.\n");
}

static void
kinds(int fd[2])
{
	struct stat st;

	for (int i = 0; i < 2; i++)
		MUST(fstat(fd[i], &st) == 0 && S_ISFIFO(st.st_mode));
	MUST_FAIL(lseek(fd[0], 0, SEEK_SET), ESPIPE);
	say("pipetest step2 ok.\n");
}

static void
ends(int fd[2])
{
	char byte;

	MUST_FAIL(write(fd[0], "x", 1), EBADF);
	MUST_FAIL(read(fd[1], &byte, 1), EBADF);
	MUST(write(fd[1], "z", 1) == 1 && close(fd[1]) == 0);
	MUST(read(fd[0], &byte, 1) == 1 && byte == 'z');
	MUST(read(fd[0], &byte, 1) == 0);
	MUST(close(fd[0]) == 0);
	MUST(pipe(fd) == 0 && close(fd[0]) == 0);
	MUST_FAIL(write(fd[1], "x", 1), EPIPE);
	MUST(close(fd[1]) == 0);
	say("pipetest step3 ok.\n");
}

static void
named(void)
{
	char byte;
	int in, out;

	MUST(mkfifo("fifo", 0600) == 0);
	MUST_FAIL(mkfifo("fifo", 0600), EEXIST);
	MUST_FAIL(open("fifo", O_RDWR | O_CREAT | O_EXCL, 0600), EEXIST);
	MUST_FAIL(open("fifo", O_WRONLY | O_NONBLOCK), ENXIO);
	in = open("fifo", O_RDONLY | O_NONBLOCK);
	out = open("fifo", O_WRONLY);
	MUST(in >= 0 && out >= 0);
	MUST_FAIL(read(in, &byte, 1), EAGAIN);
	MUST(write(out, "B", 1) == 1 && close(out) == 0);
	MUST(read(in, &byte, 1) == 1 && byte == 'B');
	MUST(read(in, &byte, 1) == 0 && close(in) == 0);
	MUST(unlink("fifo") == 0);
	say("pipetest step4 ok.\n");
}

int
main(void)
{
	int fd[2];

	signal(SIGPIPE, SIG_IGN);
	MUST(pipe(fd) == 0);
	one_byte(fd);
	kinds(fd);
	ends(fd);
	seed_enter("pipetest");
	named();
	seed_leave();
	say("pipetest pass.\n");
	return 0;
}
