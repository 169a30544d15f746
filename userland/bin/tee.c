/*
 * tee - copy standard input to standard output and to files.
 *
 * A file that cannot be written is reported and left out; the others still
 * get everything.
 */
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <unistd.h>
#include "../lib/tool.h"

int
main(int argc, char **argv)
{
	static const struct opt_long longs[] = { { "append", 'a', 0 },
		{ "ignore-interrupts", 'i', 0 }, { 0 } };
	static char buf[65536];
	struct opt o;
	int c, append = O_TRUNC, *fd;
	ssize_t n;

	(void)argc;
	tool_init(argv, 1);
	opt_init(&o, argv, "ai", longs, "[-ai] [FILE]...");
	while ((c = opt_next(&o)) != -1) {
		if (c == 'a')
			append = O_APPEND;
		else
			signal(SIGINT, SIG_IGN);
	}
	fd = xmalloc(((size_t)o.count + 1) * sizeof(*fd));
	fd[0] = STDOUT_FILENO;
	for (int i = 0; i < o.count; i++) {
		fd[i + 1] =
		    open(o.operands[i], O_WRONLY | O_CREAT | append, 0666);
		if (fd[i + 1] < 0)
			fail_errno("%s", quotef(o.operands[i]));
	}
	while ((n = io_read(STDIN_FILENO, buf, sizeof(buf))) > 0) {
		for (int i = 0; i <= o.count; i++) {
			if (fd[i] < 0 || io_write(fd[i], buf, (size_t)n) == 0)
				continue;
			fail_errno("%s", i == 0 ? "'standard output'"
						: quotef(o.operands[i - 1]));
			fd[i] = -1;
		}
	}
	if (n < 0)
		fail_errno("read error");
	for (int i = 1; i <= o.count; i++)
		if (fd[i] >= 0 && close(fd[i]) != 0)
			fail_errno("%s", quotef(o.operands[i - 1]));
	tool_exit(tool_status);
}
