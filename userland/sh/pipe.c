/*
 * pipe.c - pipelines, subshells and the background: what runs in processes
 * of the shell's own.
 */
#include <errno.h>
#include <unistd.h>
#include "error.h"
#include "eval.h"
#include "job.h"
#include "mem.h"
#include "opt.h"
#include "out.h"
#include "redir.h"

struct stage {
	const struct node *n;
	int in;   /* read end of the pipe before, or -1 */
	int p[2]; /* the pipe behind, or -1 */
};

__attribute__((noreturn)) static void
run_stage(const struct stage *s, int flags)
{
	if (s->p[0] >= 0)
		close(s->p[0]);
	if (s->in >= 0)
		fd_place(s->in, 0);
	if (s->p[1] >= 0)
		fd_place(s->p[1], 1);
	eval(s->n, flags | EVAL_EXIT);
	sh_exit(exit_status);
}

/* Start one process per stage; false if that failed on the way. */
static bool
start_stages(struct job *j, const struct node *kid, bool background, int flags)
{
	struct stage s = { .in = -1 };
	bool ok = true;

	for (; kid && ok; kid = kid->next) {
		pid_t pid;

		s.n = kid;
		s.p[0] = s.p[1] = -1;
		if (kid->next && pipe(s.p) < 0) {
			sh_warn("cannot make a pipe: %s", error_text(errno));
			break;
		}
		pid = job_fork(j, background);
		if (pid == 0)
			run_stage(&s, flags);
		ok = pid > 0;
		if (s.in >= 0)
			close(s.in);
		if (s.p[1] >= 0)
			close(s.p[1]);
		s.in = s.p[0];
	}
	if (s.in >= 0)
		close(s.in);
	return ok && kid == NULL;
}

static int
count(const struct node *kid)
{
	int n = 0;

	for (; kid; kid = kid->next)
		n++;
	return n;
}

__attribute__((noreturn)) static void
cannot_start(struct job *j)
{
	job_abandon(j);
	exit_status = 2;
	throw_up(WHY_ERROR);
}

void
eval_pipe(const struct node *n, int flags)
{
	const struct node *kid = n->u.kids;
	struct job *j;

	flags &= EVAL_TESTED;
	if (n->negate)
		flags |= EVAL_TESTED;
	if (kid->next == NULL) {
		eval(kid, flags);
	} else {
		j = job_new(count(kid), NULL, false);
		if (!start_stages(j, kid, false, flags))
			cannot_start(j);
		exit_status = job_wait(j);
	}
	if (n->negate && !eval_skip)
		exit_status = !exit_status;
}

void
eval_background(const struct node *n)
{
	const bool pipe = n->type == NODE_PIPE && !n->negate;
	struct stage s = { .n = n, .in = -1, .p = { -1, -1 } };
	struct job *j;
	bool ok;

	error_line = n->line;
	j = job_new(pipe ? count(n->u.kids) : 1, n, true);
	if (pipe) {
		ok = start_stages(j, n->u.kids, true, 0);
	} else {
		pid_t pid = job_fork(j, true);

		if (pid == 0)
			run_stage(&s, 0);
		ok = pid > 0;
	}
	if (!ok)
		cannot_start(j);
	if (OPT(INTERACTIVE)) {
		out_fmt(&out2, "[%d] %d\n", j->id, (int)job_last_pid);
		out_flush(&out2);
	}
	exit_status = 0;
}

/* In the process that is the subshell. */
__attribute__((noreturn)) static void
run_subshell(const struct node *n, const struct redirection *r, int flags)
{
	if (!redir_apply(r, false))
		sh_exit(2);
	flags |= EVAL_EXIT;
	for (const struct node *k = n->u.kids; k && !eval_skip; k = k->next) {
		if (k->background)
			eval_background(k);
		else
			eval(k, k->next ? flags & ~EVAL_EXIT : flags);
	}
	sh_exit(exit_status);
}

void
eval_subshell(const struct node *n, int flags)
{
	struct mark m = arena_mark(&tmp);
	struct redirection *r;
	struct job *j;
	pid_t pid;

	error_line = n->line;
	r = redir_expand(n->redirs);
	if (eval_last(flags))
		run_subshell(n, r, flags & EVAL_TESTED);
	j = job_new(1, NULL, false);
	pid = job_fork(j, false);
	if (pid == 0)
		run_subshell(n, r, flags & EVAL_TESTED);
	if (pid < 0)
		cannot_start(j);
	exit_status = job_wait(j);
	arena_release(&tmp, m);
}
