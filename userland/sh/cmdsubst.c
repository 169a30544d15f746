/*
 * cmdsubst.c - the output of a command as text.
 */
#include <errno.h>
#include <string.h>
#include <unistd.h>
#include "error.h"
#include "eval.h"
#include "expand.h"
#include "job.h"
#include "redir.h"
#include "str.h"

/* All of it, less NUL bytes, which no variable could hold. */
static void
read_all(int fd, struct str *t)
{
	char block[1024];
	ssize_t n;

	for (;;) {
		n = read(fd, block, sizeof block);
		if (n < 0 && errno == EINTR)
			continue;
		if (n <= 0)
			return;
		if (memchr(block, '\0', (size_t)n) == NULL) {
			str_put(t, block, (size_t)n);
			continue;
		}
		for (ssize_t i = 0; i < n; i++)
			if (block[i])
				str_putc(t, block[i]);
	}
}

static void
run_child(const struct node *n, const int p[2])
{
	close(p[0]);
	fd_place(p[1], 1);
	eval(n, EVAL_EXIT);
}

char *
expand_command(const struct node *n, size_t *len)
{
	struct str t = { .a = &tmp };
	struct job *j;
	int p[2];
	pid_t pid;

	*len = 0;
	subst_status = 0;
	if (n == NULL)
		return str_take(&t);
	if (pipe(p) < 0)
		sh_error("cannot make a pipe: %s", error_text(errno));
	j = job_new(1, NULL, false);
	pid = job_fork(j, false);
	if (pid == 0)
		run_child(n, p);
	close(p[1]);
	if (pid > 0)
		read_all(p[0], &t);
	close(p[0]);
	if (pid < 0) {
		job_abandon(j);
		exit_status = 2;
		throw_up(WHY_ERROR);
	}
	subst_status = job_wait(j);
	while (t.len > 0 && t.s[t.len - 1] == '\n')
		t.len--;
	*len = t.len;
	return str_take(&t);
}
