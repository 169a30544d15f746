/*
 * system.c - run a command by the shell and wait for it.
 *
 * While it runs SIGINT and SIGQUIT are the command's, and SIGCHLD is held back
 * so that no handler takes the child away.
 */
#include <paths.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>
#include <libc/posix/call.h>

struct before {
	struct sigaction intr, quit;
	sigset_t mask;
};

static void
restore(const struct before *b)
{
	sigaction(SIGINT, &b->intr, NULL);
	sigaction(SIGQUIT, &b->quit, NULL);
	sigprocmask(SIG_SETMASK, &b->mask, NULL);
}

int
system(const char *command)
{
	struct sigaction ignore = { .sa_handler = SIG_IGN };
	struct before b;
	sigset_t chld;
	int status = -1, saved;
	pid_t pid;

	if (command == NULL)
		return access(_PATH_BSHELL, X_OK) == 0;
	sigemptyset(&chld);
	sigaddset(&chld, SIGCHLD);
	sigprocmask(SIG_BLOCK, &chld, &b.mask);
	sigaction(SIGINT, &ignore, &b.intr);
	sigaction(SIGQUIT, &ignore, &b.quit);
	pid = fork();
	if (pid == 0) {
		restore(&b);
		execl(_PATH_BSHELL, "sh", "-c", command, (char *)NULL);
		_exit(127);
	}
	while (pid > 0 && waitpid(pid, &status, 0) < 0)
		if (errno != EINTR) {
			status = -1;
			break;
		}
	saved = errno;
	restore(&b);
	errno = saved;
	return status;
}
