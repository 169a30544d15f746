/*
 * testpipe - more than a pipe holds goes through it whole; then its end is
 * seen, and so is that nobody reads any more.
 */
#include <errno.h>
#include <lib.h>
#include "../lib/seed.h"

enum { TOTAL = 1000 * 1000, PIECE = 1000 };

static unsigned char piece[PIECE];

static _Noreturn void
writer(int fd)
{
	for (int at = 0; at < TOTAL; at += PIECE) {
		for (int i = 0; i < PIECE; i++)
			piece[i] = (unsigned char)((at + i) % 251);
		MUST(write(fd, piece, PIECE) == PIECE);
	}
	_exit(0);
}

int
main(void)
{
	int fd[2], at = 0, n;
	pid_t pid;

	MUST(pipe(fd, 0) == 0);
	pid = seed_fork();
	if (pid == 0)
		writer(fd[1]);
	close(fd[1]);
	while ((n = (int)read(fd[0], piece, PIECE)) > 0)
		for (int i = 0; i < n; i++, at++)
			MUST(piece[i] == at % 251);
	MUST(n == 0 && at == TOTAL);
	MUST(seed_exited(seed_wait(pid), 0));
	close(fd[0]);

	MUST(pipe(fd, O_NONBLOCK) == 0);
	MUST_FAIL(read(fd[0], piece, 1), EAGAIN);
	close(fd[0]);
	pid = seed_fork();
	if (pid == 0) {
		write(fd[1], "x", 1);
		_exit(1);
	}
	MUST(seed_killed(seed_wait(pid), SIGPIPE));
	MUST_FAIL(pipe(fd, 1 << 30), EINVAL);
	say("testpipe pass.\n");
	return 0;
}
